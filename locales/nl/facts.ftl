## Faults of the facts file: what is wrong, to stand after the key; then what to do.
facts-at-key = { $key }: { $what }
facts-more = { $what } ({ $more ->
    [one] en nog één fout
   *[other] en nog { $more } fouten
 })

## What is wrong

facts-not-toml = het bestand is geen TOML
facts-not-json = het bestand is geen JSON
facts-file-too-large = het bestand is te groot
facts-too-many-lines = het bestand telt meer dan { $most } lijnen
facts-unknown-key = geen gegeven heet zo
facts-said-twice = twee keer vermeld
facts-missing = ontbreekt
facts-wrong-kind = hier hoort een ander soort waarde
facts-unknown-word = geen van de woorden die hier mogen
facts-impossible-date = die dag bestaat niet
facts-amount-with-comma = het bedrag is met een komma geschreven
facts-amount-without-quotes = het bedrag staat zonder aanhalingstekens
facts-amount-negative = het bedrag is lager dan nul
facts-amount = het bedrag is niet leesbaar
facts-not-belgian = het nummer is niet Belgisch
facts-number = het telefoonnummer is niet leesbaar
facts-iccid = het kaartnummer kan niet kloppen
facts-imsi = de IMSI kan niet kloppen
facts-email = het e-mailadres kan niet kloppen
facts-control-character = de tekst bevat een stuurteken
facts-unseen = van deze tekst is niets te zien
facts-too-long = te lang
facts-out-of-range = buiten wat mogelijk is
facts-which-line = er staat niet bij welke lijn
facts-no-line = er is geen lijn
facts-in-the-future = die dag moet nog komen
facts-end-in-the-past = die dag is voorbij
facts-end-keeps-number = een contract dat gewoon eindigt, neemt zijn nummer mee
facts-workers-without-business = alleen een onderneming heeft werknemers
facts-same-twice = een andere lijn heeft hetzelfde
facts-order = die dag valt vóór een dag die eerst moet komen
facts-gift-above-credit = het geschenk is groter dan het krediet waar het deel van is

## What to do

facts-hint-did-you-mean = Bedoelde u { $name }?
facts-hint-look-alike = Hier staat het teken { $sign }, dat op “{ $like }” lijkt maar een ander teken is. Typ het opnieuw op uw toetsenbord.
facts-hint-odd-blank = Hier staat het teken { $sign }, dat op een spatie lijkt maar een ander teken is. Typ het opnieuw op uw toetsenbord.
facts-hint-foreign-sign = Hier staat het teken { $sign }. Namen van gegevens hebben alleen de letters a tot z en _.
facts-hint-sections = De secties zijn: { $names }.
facts-hint-not-in-section = Laat het weg, of kijk wat er onder { $name } mag staan.
facts-hint-which-line = Zeg welke lijn: { $first } tot { $last }.
facts-hint-one-line = Er is hoogstens één lijn: schrijf { $key }.
facts-hint-leave-one = Hetzelfde staat hierboven. Laat één van de twee staan.
facts-hint-write-text = Schrijf het als tekst, tussen aanhalingstekens.
facts-hint-write-lines = Schrijf een lijst van regels: { $example }, of na “fact” { $typed }
facts-hint-write-word = Schrijf één woord, tussen aanhalingstekens.
facts-hint-write-day = Schrijf de dag als jaar-maand-dag: 2026-07-02
facts-hint-write-whole = Schrijf een geheel getal, zonder aanhalingstekens.
facts-hint-write-flag = Schrijf true (ja) of false (nee), zonder aanhalingstekens.
facts-hint-write-amount = Schrijf het bedrag als tekst met een punt: "25.00"
facts-hint-write-amounts = Schrijf een lijst van bedragen: { $example }, of na “fact” { $typed }
facts-hint-words = Deze mogen: { $words }.
facts-hint-words-near = Bedoelde u { $nearest }? Deze mogen: { $words }.
facts-hint-needed = Dit mag niet ontbreken. Schrijf een van deze woorden: { $words }.
facts-hint-write-section = Schrijf een sectie: { $section }
facts-hint-section-per-line = Schrijf een sectie voor elke lijn: [[line]]
facts-hint-one-table = Het bestand begint met [subscriber] of, in JSON, met een accolade.
facts-hint-calendar = Kijk op de kalender, en schrijf jaar-maand-dag: 2026-07-02
facts-hint-years = Schrijf een jaar van { $first } tot { $last }.
facts-hint-amount-with-point = Schrijf euro en cent met een punt: { $amount }
facts-hint-amount-in-quotes = Schrijf { $amount }, met de aanhalingstekens.
facts-hint-amount-without-sign = Schrijf euro en cent zonder teken: 25.00
facts-hint-euro-at-most = Hoogstens { $amount }.
facts-hint-between = Schrijf een getal van { $least } tot { $most }.
facts-hint-number-as-on-bill = { $why } Schrijf het zoals op de factuur, bijvoorbeeld 04xx xx xx xx
facts-hint-belgian-number = adieu beëindigt Belgische lijnen: hun nummers beginnen met 0 of +32.
facts-hint-country-code = Schrijf een nummer van een ander land met zijn landcode: +33 …
facts-hint-one-email = Schrijf één adres: name@example.org
facts-hint-type-again = Typ het opnieuw met de hand: regeleinden, tabs en onzichtbare tekens horen hier niet.
facts-hint-characters-at-most = Hoogstens { $most } tekens.
facts-hint-text-lines-at-most = Hoogstens { $most } regels tekst.
facts-hint-amounts-at-most = Hoogstens { $most } bedragen.
facts-hint-mebibytes-at-most = Hoogstens { $most } MiB: verdeel de lijnen over meerdere bestanden.
facts-hint-several-files = Verdeel de lijnen over meerdere bestanden.
facts-hint-name-and-value = Schrijf naam = waarde, of de naam van een sectie tussen vierkante haken.
facts-hint-straight-quotes = Gebruik rechte aanhalingstekens: "…"
facts-hint-close-quotes = Sluit de aanhalingstekens op dezelfde regel, en schrijf er niets achter.
facts-hint-nothing-after = Schrijf niets achter de waarde. Een opmerking begint met #
facts-hint-backslash = Schrijf een backslash dubbel: \\
facts-hint-close-list = Scheid de delen met komma’s en sluit de lijst met ]
facts-hint-bare-true = Schrijf true, in kleine letters en zonder aanhalingstekens.
facts-hint-bare-false = Schrijf false, in kleine letters en zonder aanhalingstekens.
facts-hint-quote-value = Zet de waarde tussen aanhalingstekens: "…"
facts-hint-json-ends-early = Het bestand stopt te vroeg: sluit elk haakje en elk aanhalingsteken.
facts-hint-json-signs = Zoek daar een komma, dubbelepunt, haakje of aanhalingsteken dat ontbreekt of te veel is.
facts-hint-add-line = Schrijf een sectie [[line]] met het telefoonnummer, of met het nummer van de kaart.
facts-hint-no-workers = Laat de werknemers weg, of schrijf kind = "business".
facts-hint-port = Wilt u het nummer houden, schrijf dan outcome = "port" (of "to-prepaid"): de nieuwe operator beëindigt dan het contract.
facts-hint-not-before = Schrijf { $day } of een latere dag.
facts-hint-not-after = Het is een dag in het verleden of vandaag: uiterlijk { $day }.
facts-hint-comes-first = { $key } komt eerst: een van de twee dagen klopt niet.
facts-hint-credit-includes-gift = Het krediet is alles wat overblijft, het geschenk inbegrepen.
facts-hint-one-line-each = Een nummer en een kaart horen bij één lijn: laat de tweede weg.
