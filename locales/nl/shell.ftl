## The command line itself: its help, and what was not understood of it.

shell-tag-options = {"[OPTIES]"}
shell-tag-command = OPDRACHT
shell-heading-global = Opties van elke opdracht
shell-or-variable = ; of de variabele { $name }
shell-heading = { $heading }:
shell-twice = Dit is twee keer opgegeven.
shell-missing = Er ontbreekt iets op deze opdrachtregel.
shell-missing-command = Welke? Na deze opdracht ontbreekt een woord.
shell-conflict = Deze twee gaan niet samen.
shell-value = Deze waarde is niet begrepen.
shell-now-hint = Schrijf een dag, zoals 2026-07-02 (12 uur ’s middags in Brussel), of een tijdstip, zoals 2026-07-02T09:30:00Z.
shell-day-hint = Schrijf een dag als jaar-maand-dag, zoals 2026-07-02.

## Files that a person names.

shell-not-utf8 = { $file } is geen UTF-8-tekst: regel { $line } bevat andere bytes.
shell-not-utf8-hint = Open het in een teksteditor, kies “Opslaan als” en neem UTF-8 als codering.
shell-windows-hint = Het lijkt Windows-1252 te zijn, de codering van oudere Windowsprogramma’s. Open het in een teksteditor, kies “Opslaan als” en neem UTF-8 als codering.
shell-utf16-hint = Het lijkt UTF-16 te zijn. Open het in een teksteditor, kies “Opslaan als” en neem UTF-8 als codering.
shell-no-data-folder = Dit systeem noemt geen map voor gegevens.

## The notes in the table that “adieu identify --csv” writes: sentences.

shell-row-width = De rij heeft { $found } cellen in plaats van { $wanted }.
shell-row-perhaps = Misschien { $brand }.

## Records of brands: remarks that stand in the record in one language only.

shell-remarks-english = Gegevens en opmerkingen staan hieronder in het Engels, letterlijk zoals in de fiche. Wat voor de dubbele punt staat, is de naam van het veld.
shell-channel-phone = telefoon
shell-channel-email = mailadres
shell-channel-post = postadres
shell-channel-page = pagina over opzeggen
shell-channel-form = formulier op het web
shell-channel-customer-area = klantenzone
shell-channel-chat = chat
shell-channel-shop = winkel
shell-channel-social = sociaal netwerk
shell-channel-sms = sms
shell-channel-code = code om in te toetsen
shell-brand-active = actief
shell-brand-merging = de klanten worden overgezet
shell-brand-merged = opgegaan in een ander merk
shell-brand-ended = gestopt
shell-brand-unknown = toestand onbekend
