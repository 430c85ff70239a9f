## Help texts of commands.

help-about = adieu neemt afscheid van een Belgische simkaart: het zegt wat vertrekken kost, schrijft de opzegging en bewaakt elke dag die telt. Alles blijft op deze computer.
help-after = Begin met: adieu open --ask. Of schrijf uw gegevens in een bestand en typ: adieu open FILE --out DIR. Meer lezen: adieu manual, of adieu COMMAND --help
help-identify = Zeggen van wie deze kaart of dit nummer is, met aanwijzingen
help-law = De regels van de wet opzoeken
help-law-check = Elke regel toepassen op een gegevensbestand, voor een dag
help-law-explain = Een regel in woorden uitleggen, met de artikelen waarop hij steunt
help-law-list = De regels oplijsten, tot waar de wet gelezen is, en hoe zeker elk is
help-directory = Merken opzoeken
help-directory-list = De merken oplijsten
help-directory-show = Alles tonen wat van een merk bekend is, en wat niet
help-directory-check = De fiches nakijken, met bestand, regel en een voorgestelde verbetering
help-open = Eén dossier per contract openen, uit een gegevensbestand of door vragen te beantwoorden
help-cases = De dossiers oplijsten
help-show = Alles over een dossier tonen
help-next = Zeggen wat er volgt
help-fact = Gegevens noteren of verbeteren
help-done = Een stap als gedaan aanduiden
help-skip = Een stap overslaan, met een reden
help-reopen = Een stap opnieuw openen
help-letter = Een brief schrijven met scripts, kalender en een versie in uw taal
help-send = Noteren hoe een brief verzonden is, of dat u gebeld hebt of in een winkel was
help-close = Een dossier afsluiten
help-backup = Alle dossiers in één versleuteld bestand schrijven
help-restore = Een back-up terugzetten in een nieuwe of lege map
help-erase = Een dossier voorgoed vergeten
help-doctor = Zeggen wat op deze computer werkt, en de bewaarde gegevens nakijken
help-completions = Een script afdrukken waarmee uw shell aanvult wat u typt
help-man = De pagina’s voor de opdracht “man” van het systeem in een map schrijven
help-schemas = De JSON-schema’s schrijven

help-arg-home = Map die uw dossiers bewaart
help-arg-lang = Taal op het scherm: zh-Hans, en, fr, nl, de
help-arg-json = JSON afdrukken in plaats van tekst
help-arg-now = Deze dag of dit tijdstip nemen in plaats van de klok, zoals 2026-07-02 (voor tests en wat-als)
help-arg-data = De gegevens van deze map gebruiken in plaats van die in het programma
help-arg-passphrase-file = De wachtzin uit dit bestand lezen in plaats van ernaar te vragen
help-arg-quiet = Minder zeggen
help-arg-verbose = Meer zeggen
help-arg-inputs = Kaartnummer (ICCID), IMSI, telefoonnummer, EID of activeringscode
help-arg-csv = Een tabel lezen, één nummer per rij
help-arg-column = Kolom waarin het nummer staat
help-arg-csv-out = Bestand voor de tabel met de antwoorden; de kolom note is in uw taal, de andere zijn voor programma’s
help-arg-facts = Gegevensbestand (TOML of JSON)
help-arg-on = Dag die de geldende wet kiest, zoals 2026-06-20
help-arg-rule = Regel, zoals R08, of vindplaats, zoals T-05
help-arg-brand = Merk, zoals proximus
help-arg-dir = Map met gegevens, of voorstel, om na te kijken
help-arg-file = Gegevensbestand (TOML of JSON)
help-arg-ask = Eén vraag tegelijk stellen
help-arg-plain = Gewone regels, zonder kleuren en haakjes (voor schermlezers en trage terminals)
help-arg-out = Map voor de bestanden
help-arg-case = Referentie van het dossier, zoals AD-7K3F-92QX
help-arg-fact = Gegeven, zoals line.0.customer_number=1.2345678
help-arg-source = Wie of wat het zegt; person bent u zelf
help-arg-step = Stap, zoals save-bills; adieu show CASE somt ze op
help-arg-note = Wat u wilt onthouden
help-arg-because = Waarom
help-arg-kind = Soort brief, zoals notice of reminder; een onbekende naam toont ze allemaal
help-arg-letter-lang = Taal van de brief
help-arg-override-port = Reden voor een opzegging hoewel het nummer meegenomen wordt
help-arg-by = Hoe het verzonden is
help-arg-proof = Ontvangstbewijs, schermafdruk of foto: de vingerafdruk ervan wordt bewaard
help-arg-backup-file = De back-up
help-arg-yes = Niet nog eens vragen
help-arg-rebuild = De index waarmee dossiers gevonden worden opnieuw schrijven, uit de dossiers zelf
help-arg-shell = Shell
help-arg-help = Deze uitleg tonen
help-arg-version = De versie afdrukken
help-heading-usage = Gebruik
help-heading-commands = Opdrachten
help-heading-arguments = Wat u opgeeft
help-heading-options = Opties

## What commands say.

cli-no-cases = Er zijn nog geen dossiers.
cli-welcome-next = Typ om te beginnen “adieu open --ask”. Of schrijf de gegevens in een bestand en typ “adieu open FILE --out DIR”.
cli-home-made = Uw dossiers worden versleuteld bewaard in { $home }; de sleutel staat in dezelfde map.
cli-heading-end = eindigt op { $day }
cli-heading-end-range = eindigt op { $day }, uiterlijk op { $latest }
cli-heading-end-open = eindigt op { $day }; de laatste dag is onbekend tot de bepaling over de opzegtermijn gelezen is
cli-section-notes = Voor u verdergaat
cli-section-plan = Wat te doen
cli-section-deadlines = Dagen die tellen
cli-section-findings = Wat de regels zeggen
cli-section-letters = Brieven
cli-section-files = Bestanden
cli-by = uiterlijk op { $day }
cli-advice = ons eigen advies
cli-mend-with = Herstel het met: { $command }
cli-next-command = Volgende: { $command }
cli-other-rules = Nog { $count } { $count ->
    [one] regel is
   *[other] regels zijn
 } hier niet van toepassing (-v toont dat).
cli-confidence = { $confidence }
cli-text-read-to = tekst gelezen tot { $day }
cli-text-undated = van een pagina zonder datum
cli-sources-differ = de bronnen spreken elkaar tegen (tegenspraak { $numbers })
cli-data-seen = Wat adieu van wet en merken weet, is gelezen tot { $day }.
cli-files-written = { $files } { $files ->
    [one] bestand
   *[other] bestanden
 } geschreven naar { $folder }
cli-clock-given = De klok is met de hand gezet (--now): wat nu genoteerd wordt, zegt dat erbij.
cli-no-letter-yet = Er is geen brief geschreven, omdat er iets ontbreekt:
cli-letter-frozen = De woorden van deze brief ({ $kind }) liggen vast onder vingerafdruk { $digest }.
cli-recorded = Genoteerd.
cli-already = Dat was al zo.
cli-still-open = Genoteerd. Deze stappen stonden nog open: { $steps }.
cli-oral-recorded = Genoteerd als bewijs. Een gesprek of bezoek alleen geldt niet: stuur vandaag de schriftelijke bevestiging.
cli-closed = Dossier { $case } is afgesloten.
cli-erased = Het dossier is weg: { $count } { $count ->
    [one] gebeurtenis en haar sleutel
   *[other] gebeurtenissen en hun sleutel
 }.
cli-erase-backups = Back-ups van vroeger bevatten het nog, en kopieën van de map ook: verwijder ook die.
cli-erase-held = Deze bestanden horen niet bij adieu, blijven onaangeroerd en bevatten nog iets van het dossier: { $files }. Verwijder ze als u ze niet meer nodig hebt.
cli-erase-ask = Dossier { $case } voorgoed vergeten? Het kan niet worden teruggehaald. Typ ja:
cli-erase-not = Er is niets gewist.
cli-backup-written = Back-up geschreven naar { $file }. Alleen uw wachtzin opent hem.
cli-restored = Teruggezet in { $home }.
cli-passphrase-ask = Wachtzin:
cli-passphrase-new = Nieuwe wachtzin voor de back-up:
cli-passphrase-again = Nog eens:
cli-passphrase-differ = De twee wachtzinnen verschillen.
cli-passphrase-short = Neem minstens tien tekens.

doctor-title = Wat op deze computer werkt
doctor-home-none = Nog geen map: ze wordt gemaakt als u het eerste dossier opent.
doctor-home-good = Map: { $count } { $count ->
    [one] dossier
   *[other] dossiers
 }, elke gebeurtenis is leesbaar, niets beschadigd.
doctor-home-rebuilt = De rijen die dienen om te zoeken zijn opnieuw geschreven.
doctor-home-differs = Rijen die dienen om te zoeken wijken af van de logboeken. “adieu doctor --rebuild” schrijft ze opnieuw:
doctor-data = Wet, gids en brieven laden goed. Het nieuwste gegeven is gezien op { $date }.
doctor-press = Brieven: de zetter en zijn lettertypes werken.
doctor-mail = Mail: deze versie bereidt berichten voor; u verstuurt ze.
doctor-stale = De fiche van { $brands } { $brands ->
    [one] merk is
   *[other] merken is
 } meer dan een jaar oud.

directory-unknown = onbekend
directory-unknown-title = Niet bekend
directory-unknown-words = Kijk op de factuur, in de klantenzone of in de voorwaarden; geen van de pagina’s die wij lazen zegt het.
directory-warnings-title = Let op
directory-channels-title = Hoe u ze bereikt
directory-facts-title = Gegevens
directory-sources-title = Bronnen
directory-notices-yes = opzeggingen mogen hierheen
directory-notices-no = niet voor opzeggingen
directory-notices-unknown = niet bekend of opzeggingen hierheen mogen
directory-seen = gezien op { $day }
directory-check-good = Elke fiche is in orde.
directory-check-summary = Fouten: { $errors }. Waarschuwingen: { $warnings }.
directory-fix = Verbetering

identify-valid = geldig
identify-invalid = niet geldig
identify-brand = Merk
identify-operator = Contractpartij
identify-network = Netwerk
identify-candidates = Kan ook zijn
identify-evidence = Aanwijzingen
identify-notes = Opmerkingen
identify-unknown = blijkt hier niet uit
identify-sure = zeker
identify-likely = waarschijnlijk
identify-possible = mogelijk
identify-csv-done = { $rows } { $rows ->
    [one] rij
   *[other] rijen
 } geschreven naar { $file }

law-citations = Steunt op
law-coverage = De wet, zoals gelezen
law-coverage-words = van kracht vanaf { $from }; tekst gelezen tot { $seen }
law-conflicts = Bronnen spreken elkaar tegen
law-not-built = Van deze regel is alleen de naam bekend: adieu berekent hem nog niet.

## Questions of “open --ask”.

ask-intro = Eén vraag tegelijk. Druk op Enter om een vraag open te laten. Stopt de invoer (Ctrl-D), dan worden uw antwoorden in een bestand bewaard.
ask-number = Telefoonnummer van de lijn (leeg voor een datakaart)
ask-iccid = Nummer op de kaart (19 of 20 cijfers, mag leeg blijven)
ask-brand-known = De kaart wijst op { $brand }. Naam op de factuur (Enter: { $brand })
ask-brand = Merk: de naam op de factuur, zoals orange of proximus
ask-need-number = Hebt u dit nummer nog nodig?
ask-need-number-yes = Neem het dan mee: de nummeroverdracht door de nieuwe operator beëindigt het contract vanzelf.
ask-contract = Hoe wordt er betaald?
ask-kind = Wie heeft het contract?
ask-workers = Hoeveel werknemers heeft de onderneming?
ask-name = Naam op het contract
ask-street = Straat en nummer
ask-town = Postcode en gemeente
ask-email = Mailadres voor het antwoord (niet van deze operator)
ask-phone = Ander telefoonnummer voor het antwoord (niet deze lijn; mag leeg blijven)
ask-customer-number = Klantnummer op de factuur
ask-start = Eerste dag van het contract
ask-fixed-months = Maanden van de bepaalde duur (0: geen)
ask-monthly-fee = Maandelijks abonnementsgeld
ask-end-date = Dag waarop het moet eindigen
ask-again = Dat past niet. Probeer het nog eens.

## Errors.

error-word = fout
error-hint = tip
error-usage = Deze opdrachtregel is niet begrepen.
error-usage-hint = adieu --help toont de opdrachten; adieu COMMAND --help legt er een uit.
error-bug-hint = Dit is een fout van adieu, niet van u. Meld ze met dit bericht; er is niets gewijzigd.
error-damaged-hint = Er is niets gewijzigd. “adieu doctor” noemt wat beschadigd is; een back-up brengt het terug (adieu restore FILE --home NEW).
error-again-hint = Probeer het nog eens.
error-cannot-mail = adieu bereidt het bericht voor maar verstuurt nog geen mail.
error-cannot-mail-hint = Open het .eml-bestand in uw mailprogramma, lees het en verstuur het. Bewaar daarna het verzonden bericht en noteer het: { $command }. Verzenden vanuit adieu komt in een latere versie.
error-undrawable = Geen lettertype van adieu kan { $characters } tekenen. Er is niets geschreven.
error-undrawable-hint = Schrijf de naam in Latijnse letters zoals op het identiteitsbewijs, bijvoorbeeld: adieu fact CASE subscriber.name="…"
error-no-line = De gegevens noemen geen lijn.
error-no-line-hint = Voeg een [[line]] toe met een telefoon- of kaartnummer en een merk.
error-closed = Dossier { $case } is afgesloten.
error-no-reason = Er is een reden nodig.
error-no-reason-hint = Schrijf ze tussen aanhalingstekens: --because "…" of --override-port "…"
error-port-guard = Het nummer van een lijn van dit dossier wordt meegenomen. De nummeroverdracht zelf beëindigt het contract; een opzegging erbij kan de overdracht doen mislukken en het nummer doen verliezen.
error-port-guard-hint = Wacht op de nummeroverdracht. Bent u zeker: adieu letter { $case } --out DIR --override-port "reden"
error-nothing-to-end = Geen lijn van dit dossier moet beëindigd worden.
error-nothing-to-end-hint = Wilt u het beëindigen: adieu fact { $case } wish.outcome=end wish.end_date=2027-01-31
error-not-drafted = Er is nog geen brief ({ $letter }), dus geen tekst die vertrokken kan zijn.
error-not-drafted-hint = Schrijf hem eerst: { $command }
error-letter-missing = De brief mist gegevens: { $keys }
error-no-case = Er is geen dossier { $case } in deze map.
error-no-case-hint = adieu cases toont welke er zijn.
error-bad-case-hint = adieu cases toont de referenties.
error-no-step = Er is geen stap “{ $step }”.
error-no-step-hint = De stappen van dit dossier: { $steps }
error-no-kind = Er is geen brief van de soort “{ $kind }”.
error-no-kind-hint = Soorten: { $kinds }
error-no-brand = Er is geen merk “{ $brand }” in de gids.
error-no-brand-hint-near = Bedoelde u “{ $nearest }”? adieu directory list toont ze allemaal.
error-no-brand-hint = adieu directory list toont ze allemaal.
error-read = { $file } kan niet gelezen worden.
error-write = { $file } kan niet geschreven worden.
error-write-hint = Kies een map waarin u mag schrijven, met plaats op de schijf.
error-fact-form = Een gegeven schrijft u als KEY=VALUE.
error-fact-form-hint = Bijvoorbeeld: line.0.customer_number=1.2345678
error-no-terminal = Vragen hebben een terminal nodig.
error-no-terminal-hint = Schrijf de gegevens in een bestand en typ: adieu open FILE
error-passphrase-new = Een back-up vraagt een eigen wachtzin.
error-passphrase-missing = Deze map gaat open met een wachtzin.
error-passphrase-missing-hint = Typ ze in een terminal, of noem een bestand: --passphrase-file FILE
error-lang = adieu spreekt zh-Hans, en, fr, nl en de.
error-asked-nothing = Er is niets geopend.
