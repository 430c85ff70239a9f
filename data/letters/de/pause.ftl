### Die Bitte um eine Unterbrechung, auf Deutsch.

pause-title = Bitte um Unterbrechung: { $brand }
pause-subject = Bitte um Unterbrechung des Mobilfunkvertrags vom { $pause_from } bis zum { $pause_until }
pause-subject-open = Bitte um Unterbrechung des Mobilfunkvertrags ab dem { $pause_from }
pause-ask = Bitte unterbrechen Sie diesen Vertrag vom { $pause_from } bis einschließlich { $pause_until }.
pause-ask-open = Bitte unterbrechen Sie diesen Vertrag ab dem { $pause_from }, bis { $voice ->
    [many] wir wieder schreiben
   *[one] ich wieder schreibe
  }.
pause-confirm = Wenn Ihre Bedingungen das vorsehen, bestätigen Sie bitte die Unterbrechung schriftlich und teilen Sie mit,
pause-say-fee = ob während der Unterbrechung eine Gebühr weiterläuft, und in welcher Höhe
pause-say-credit = was während der Unterbrechung mit dem Guthaben geschieht
pause-say-term = ob die Unterbrechung die Laufzeit des Vertrags verlängert
pause-say-number = { $lines ->
    [one] dass die Nummer bei diesem Vertrag bleibt
   *[other] dass die Nummern bei diesem Vertrag bleiben
  }
pause-say-back = wie und wann der Dienst wieder beginnt
pause-no-notice = { $voice ->
    [many] Wir kennen
   *[one] Ich kenne
  } kein Gesetz, das ein Recht auf Unterbrechung gibt: Sehen Ihre Bedingungen keine vor, genügt eine kurze Antwort. Dieser Brief beendet nichts: Der Vertrag läuft weiter.
