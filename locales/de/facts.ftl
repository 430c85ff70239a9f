## Faults of the facts file: what is wrong, to stand after the key; then what to do.
facts-at-key = { $key }: { $what }
facts-more = { $what } ({ $more ->
    [one] und ein weiterer Fehler
   *[other] und { $more } weitere Fehler
 })

## What is wrong

facts-not-toml = die Datei ist kein TOML
facts-not-json = die Datei ist kein JSON
facts-file-too-large = die Datei ist zu groß
facts-too-many-lines = die Datei hat mehr als { $most } Anschlüsse
facts-unknown-key = keine Angabe heißt so
facts-said-twice = zweimal angegeben
facts-missing = fehlt
facts-wrong-kind = hierher gehört eine andere Art von Wert
facts-unknown-word = keines der hier erlaubten Wörter
facts-impossible-date = diesen Tag gibt es nicht
facts-amount-with-comma = der Betrag ist mit Komma geschrieben
facts-amount-without-quotes = der Betrag steht ohne Anführungszeichen
facts-amount-negative = der Betrag liegt unter null
facts-amount = der Betrag ist nicht lesbar
facts-not-belgian = die Nummer ist nicht belgisch
facts-number = die Telefonnummer ist nicht lesbar
facts-iccid = die Kartennummer kann nicht stimmen
facts-imsi = die IMSI kann nicht stimmen
facts-email = die E-Mail-Adresse kann nicht stimmen
facts-control-character = der Text enthält ein Steuerzeichen
facts-unseen = von diesem Text ist nichts zu sehen
facts-too-long = zu lang
facts-out-of-range = außerhalb des Möglichen
facts-which-line = es steht nicht dabei, welcher Anschluss
facts-no-line = es gibt keinen Anschluss
facts-in-the-future = dieser Tag ist noch nicht gekommen
facts-end-in-the-past = dieser Tag ist vorbei
facts-end-keeps-number = ein Vertrag, der einfach endet, nimmt seine Nummer mit
facts-workers-without-business = nur ein Unternehmen hat Arbeitnehmer
facts-same-twice = ein anderer Anschluss hat dasselbe
facts-order = dieser Tag liegt vor einem, der zuerst kommen muss
facts-gift-above-credit = das Geschenk ist größer als das Guthaben, zu dem es gehört

## What to do

facts-hint-did-you-mean = Meinten Sie { $name }?
facts-hint-look-alike = Hier steht das Zeichen { $sign }, das wie „{ $like }“ aussieht, aber ein anderes ist. Tippen Sie es auf Ihrer Tastatur neu.
facts-hint-odd-blank = Hier steht das Zeichen { $sign }, das wie ein Leerzeichen aussieht, aber ein anderes ist. Tippen Sie es auf Ihrer Tastatur neu.
facts-hint-foreign-sign = Hier steht das Zeichen { $sign }. Namen von Angaben haben nur die Buchstaben a bis z und _.
facts-hint-sections = Die Abschnitte sind: { $names }.
facts-hint-not-in-section = Lassen Sie es weg, oder sehen Sie nach, was unter { $name } stehen kann.
facts-hint-which-line = Sagen Sie, welcher Anschluss: { $first } bis { $last }.
facts-hint-one-line = Es gibt höchstens einen Anschluss: Schreiben Sie { $key }.
facts-hint-leave-one = Dasselbe steht weiter oben. Lassen Sie eines von beiden stehen.
facts-hint-write-text = Schreiben Sie es als Text, zwischen Anführungszeichen.
facts-hint-write-lines = Schreiben Sie eine Liste von Zeilen: { $example }, oder nach „fact“ { $typed }
facts-hint-write-word = Schreiben Sie ein Wort, zwischen Anführungszeichen.
facts-hint-write-day = Schreiben Sie den Tag als Jahr-Monat-Tag: 2026-07-02
facts-hint-write-whole = Schreiben Sie eine ganze Zahl, ohne Anführungszeichen.
facts-hint-write-flag = Schreiben Sie true (ja) oder false (nein), ohne Anführungszeichen.
facts-hint-write-amount = Schreiben Sie den Betrag als Text mit Punkt: "25.00"
facts-hint-write-amounts = Schreiben Sie eine Liste von Beträgen: { $example }, oder nach „fact“ { $typed }
facts-hint-words = Erlaubt sind: { $words }.
facts-hint-words-near = Meinten Sie { $nearest }? Erlaubt sind: { $words }.
facts-hint-needed = Das darf nicht fehlen. Schreiben Sie eines von: { $words }.
facts-hint-write-section = Schreiben Sie einen Abschnitt: { $section }
facts-hint-section-per-line = Schreiben Sie für jeden Anschluss einen Abschnitt: [[line]]
facts-hint-one-table = Die Datei beginnt mit [subscriber] oder, in JSON, mit einer geschweiften Klammer.
facts-hint-calendar = Sehen Sie im Kalender nach, und schreiben Sie Jahr-Monat-Tag: 2026-07-02
facts-hint-years = Schreiben Sie ein Jahr von { $first } bis { $last }.
facts-hint-amount-with-point = Schreiben Sie Euro und Cent mit einem Punkt: { $amount }
facts-hint-amount-in-quotes = Schreiben Sie { $amount }, mit den Anführungszeichen.
facts-hint-amount-without-sign = Schreiben Sie Euro und Cent ohne Vorzeichen: 25.00
facts-hint-euro-at-most = Höchstens { $amount }.
facts-hint-between = Schreiben Sie eine Zahl von { $least } bis { $most }.
facts-hint-number-as-on-bill = { $why } Schreiben Sie sie wie auf der Rechnung, etwa 04xx xx xx xx
facts-hint-belgian-number = adieu beendet belgische Anschlüsse: Ihre Nummern beginnen mit 0 oder +32.
facts-hint-country-code = Schreiben Sie eine Nummer eines anderen Landes mit ihrer Vorwahl: +33 …
facts-hint-one-email = Schreiben Sie eine einzige Adresse: name@example.org
facts-hint-type-again = Tippen Sie es neu von Hand: Zeilenumbrüche, Tabulatoren und unsichtbare Zeichen gehören nicht hierher.
facts-hint-characters-at-most = Höchstens { $most } Zeichen.
facts-hint-text-lines-at-most = Höchstens { $most } Zeilen Text.
facts-hint-amounts-at-most = Höchstens { $most } Beträge.
facts-hint-mebibytes-at-most = Höchstens { $most } MiB: Verteilen Sie die Anschlüsse auf mehrere Dateien.
facts-hint-several-files = Verteilen Sie die Anschlüsse auf mehrere Dateien.
facts-hint-name-and-value = Schreiben Sie Name = Wert, oder den Namen eines Abschnitts in eckigen Klammern.
facts-hint-straight-quotes = Benutzen Sie gerade Anführungszeichen: "…"
facts-hint-close-quotes = Schließen Sie die Anführungszeichen in derselben Zeile, und schreiben Sie nichts dahinter.
facts-hint-nothing-after = Schreiben Sie nichts hinter den Wert. Eine Bemerkung beginnt mit #
facts-hint-backslash = Schreiben Sie einen umgekehrten Schrägstrich doppelt: \\
facts-hint-close-list = Trennen Sie die Teile mit Kommas und schließen Sie die Liste mit ]
facts-hint-bare-true = Schreiben Sie true, in Kleinbuchstaben und ohne Anführungszeichen.
facts-hint-bare-false = Schreiben Sie false, in Kleinbuchstaben und ohne Anführungszeichen.
facts-hint-quote-value = Setzen Sie den Wert zwischen Anführungszeichen: "…"
facts-hint-json-ends-early = Die Datei endet zu früh: Schließen Sie jede Klammer und jedes Anführungszeichen.
facts-hint-json-signs = Suchen Sie dort ein Komma, einen Doppelpunkt, eine Klammer oder ein Anführungszeichen, das fehlt oder zu viel ist.
facts-hint-add-line = Schreiben Sie einen Abschnitt [[line]] mit der Telefonnummer oder mit der Nummer der Karte.
facts-hint-no-workers = Lassen Sie die Arbeitnehmer weg, oder schreiben Sie kind = "business".
facts-hint-port = Um die Nummer zu behalten, schreiben Sie outcome = "port" (oder "to-prepaid"): Der neue Anbieter beendet dann den Vertrag.
facts-hint-not-before = Schreiben Sie { $day } oder einen späteren Tag.
facts-hint-not-after = Es ist ein vergangener Tag oder heute: spätestens { $day }.
facts-hint-comes-first = { $key } kommt zuerst: Einer der beiden Tage stimmt nicht.
facts-hint-credit-includes-gift = Das Guthaben ist alles, was übrig ist, das Geschenk eingeschlossen.
facts-hint-one-line-each = Eine Nummer und eine Karte gehören zu einem Anschluss: Lassen Sie das Zweite weg.
