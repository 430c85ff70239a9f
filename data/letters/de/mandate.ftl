### Die Vollmacht, auf Deutsch. Die Person, auf die der Vertrag läuft, spricht und unterschreibt.

mandate-title = Vollmacht für { $signatory }: { $brand }
mandate-subject = Vollmacht: { $signatory } handelt für { $holder }
mandate-give = { $place ->
    [first] hiermit
   *[later] Hiermit
  } { $voice ->
    [many] erteilen wir, { $holder }, an { $signatory } die Vollmacht, in unserem
   *[one] erteile ich, { $holder }, an { $signatory } die Vollmacht, in meinem
  } Namen in allem zu handeln, was { $voice ->
    [many] unseren
   *[one] meinen
  } Vertrag über { $what } betrifft.
mandate-covers = Diese Vollmacht umfasst:
mandate-may-end = diesen Vertrag kündigen oder eine Rufnummernmitnahme, eine Unterbrechung, eine Übernahme oder eine andere Änderung verlangen
mandate-may-ask = Auskünfte verlangen und erhalten: Vertrag, Rechnungen, Verbrauch, Bestätigungen
mandate-may-complain = Beschwerde einlegen, bei Ihnen und beim Ombudsdienst für Telekommunikation
mandate-may-receive = Ihre Briefe entgegennehmen und beantworten
mandate-not = Sie erlaubt keinen neuen Vertrag in { $voice ->
    [many] unserem
   *[one] meinem
  } Namen, und an { $signatory } ist kein Geld auszuzahlen.
mandate-until = Sie gilt ab dem { $today }, bis der Vertrag beendet und die Schlussrechnung beglichen ist; { $voice ->
    [many] wir können
   *[one] ich kann
  } sie früher schriftlich widerrufen.
mandate-deal-mail = Bitte regeln Sie alles mit { $signatory } wie mit { $voice ->
    [many] uns
   *[one] mir
  } selbst, und schreiben Sie an { $email }.
mandate-deal-post = Bitte regeln Sie alles mit { $signatory } wie mit { $voice ->
    [many] uns
   *[one] mir
  } selbst, und schreiben Sie an die oben stehende Adresse.
mandate-form = Falls Sie ein eigenes Formular benötigen, senden Sie es bitte bis zum { $answer_by }; dieser Tag ist eine Bitte, keine gesetzliche Frist.
