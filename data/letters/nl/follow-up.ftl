### Het schrijven dat op een gesprek, een bezoek of een chat volgt, in het Nederlands.

follow-up-title = Schriftelijke opzegging na ons gesprek: { $brand }
follow-up-subject = Schriftelijke opzegging: het mobiele contract eindigt op { $end_date }
follow-up-subject-dates = Schriftelijke opzegging: einde van het mobiele contract voor { $lines } lijnen
after-call = Deze brief bevestigt schriftelijk ons telefoongesprek van { $oral_date }.
after-visit = Deze brief bevestigt schriftelijk het bezoek aan uw winkel op { $oral_date }.
after-chat = Deze brief bevestigt schriftelijk onze chat van { $oral_date }.
after-unrecorded = Deze brief bevestigt schriftelijk ons gesprek van vandaag, { $oral_date }.
