### Het verzoek om een opschorting, in het Nederlands.

pause-title = Verzoek om een opschorting: { $brand }
pause-subject = Verzoek: opschorting van het mobiele contract van { $pause_from } tot en met { $pause_until }
pause-subject-open = Verzoek: opschorting van het mobiele contract vanaf { $pause_from }
pause-ask = Gelieve dit contract op te schorten van { $pause_from } tot en met { $pause_until }.
pause-ask-open = Gelieve dit contract op te schorten vanaf { $pause_from }, tot { $voice ->
    [many] wij opnieuw schrijven
   *[one] ik opnieuw schrijf
  }.
pause-confirm = Als uw voorwaarden dat toelaten, gelieve de opschorting schriftelijk te bevestigen en te vermelden:
pause-say-fee = of er tijdens de opschorting een bedrag blijft lopen, en hoeveel
pause-say-credit = wat er tijdens de opschorting met het belkrediet gebeurt
pause-say-term = of de opschorting de looptijd van het contract verlengt
pause-say-number = { $lines ->
    [one] dat het nummer bij dit contract blijft
   *[other] dat de nummers bij dit contract blijven
  }
pause-say-back = hoe en wanneer de dienst weer begint
pause-no-notice = { $voice ->
    [many] Wij kennen
   *[one] Ik ken
  } geen wet die recht geeft op een opschorting: als uw voorwaarden er geen voorzien, volstaat een kort antwoord. Deze brief beëindigt niets: het contract loopt door.
