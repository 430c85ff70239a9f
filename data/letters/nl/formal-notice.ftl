### De ingebrekestelling in het Nederlands.

formal-title = Ingebrekestelling: { $brand }
formal-subject = Ingebrekestelling: antwoord verwacht sinds { $sent_date }
reminded-on = Op { $reminder_date } volgde een herinnering.
formal-hereby = Met deze brief wordt u in gebreke gesteld.
formal-by-mail = Gelieve dit uiterlijk op { $answer_by } schriftelijk te doen, op { $email }.
formal-by-post = Gelieve dit uiterlijk op { $answer_by } schriftelijk te doen, op het bovenstaande adres.
formal-then = Komt er tegen die dag geen afdoend antwoord, dan gaat de zaak naar de Ombudsdienst voor telecommunicatie.
formal-rights = Alle rechten blijven voorbehouden.
