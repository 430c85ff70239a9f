## The house: what stands in the way of kept data, and what is damaged.

store-no-room = Er is geen plaats meer voor { $path }.
store-no-room-hint = Maak plaats vrij op de schijf en probeer opnieuw. Er is niets van geschreven.
store-cannot-write = { $path } kan alleen gelezen worden, niet geschreven.
store-no-right = Het systeem laat u { $path } niet gebruiken.
store-let-write-hint = Geef uzelf schrijfrecht op de map en haar bestanden, of kies een andere map met --home DIR.
store-cannot-use = { $path } kan niet gebruikt worden.
store-cannot-use-hint = Kijk het pad en de schijf na en probeer opnieuw.
store-not-there = { $path } bestaat niet.
store-not-there-hint = Kijk na of het pad juist geschreven is.
store-not-a-folder = { $path } kan geen map zijn: er staat een bestand op die plaats, of op de weg ernaartoe.
store-not-a-folder-hint = Kies een andere map met --home DIR.
store-system-failed = De schijf of het systeem liet het afweten bij het werk aan { $path }.
store-system-failed-hint = Kijk de schijf na en probeer opnieuw. Er is niets van geschreven.
store-system-says = Het systeem zegt: { $text }
store-held = Een ander programma gebruikt { $path }.
store-held-hint = Sluit het andere programma en probeer opnieuw.
store-no-chance = Het systeem gaf geen willekeurige getallen. Zonder die getallen kan niets veilig bewaard worden.
store-no-chance-hint = Probeer opnieuw. Gebeurt het nog eens, herstart dan de computer.
store-path-not-text = Het pad { $path } bevat tekens die hier niet gebruikt kunnen worden.
store-path-not-text-hint = Kies een pad met gewone letters.
store-newer-file = { $path } is geschreven door een nieuwere adieu (formaat { $format }).
store-newer-event = Gebeurtenis { $number } van dossier { $case } is geschreven door een nieuwere adieu.
store-newer-message = Een wachtend bericht van dossier { $case } is geschreven door een nieuwere adieu.
store-newer-hint = Installeer de nieuwere versie. Deze heeft niets veranderd.
store-in-use = Een andere adieu is bezig in de map { $home }.
store-in-use-by = Een andere adieu is bezig in de map { $home } (proces { $process }).
store-in-use-hint = Wacht tot de andere klaar is of sluit hem, en probeer opnieuw.
store-no-home = In { $home } worden geen dossiers bewaard.
store-no-home-hint = Open een eerste dossier met “adieu open --ask”, of noem de map van uw dossiers met --home DIR.
store-home-exists = In { $home } worden al dossiers bewaard.
store-home-exists-hint = Gebruik die map, of kies een andere.
store-not-empty = De map { $folder } is niet leeg.
store-not-empty-hint = Kies met --home DIR een nieuwe of lege map.
store-needs-passphrase = De dossiers in { $home } gaan open met een wachtzin.
store-needs-no-passphrase = De dossiers in { $home } gaan open met het sleutelbestand in die map, niet met een wachtzin.
store-needs-no-passphrase-hint = Laat de wachtzin weg.
store-wrong-passphrase = Dit is niet de wachtzin van de dossiers in { $home }.
store-wrong-passphrase-hint = Typ ze opnieuw. Hoofdletters en de toetsenbordindeling tellen mee.
store-wrong-backup-passphrase = Dit is niet de wachtzin van de back-up { $file }.
store-wrong-backup-passphrase-hint = Gebruik de wachtzin die bij het maken van de back-up gegeven is. Is ze zeker juist, dan is het bestand beschadigd.
store-not-a-backup = { $file } is geen back-up, of het begin ervan is beschadigd.
store-not-a-backup-hint = Noem het bestand dat “adieu backup” geschreven heeft.
store-in-the-way = { $file } bestaat al en is geen back-up.
store-in-the-way-hint = Kies een andere naam voor de back-up.
store-no-message = Er wacht hier geen bericht met die Message-ID.
store-no-message-hint = Misschien is het samen met zijn dossier gewist.
store-log-kept = Dossier { $case } is gewist, maar een ander programma leest { $path } en houdt er sporen van vast.
store-log-kept-hint = Sluit het andere programma en geef daarna om het even welke opdracht van adieu: dat wist de sporen.
store-conflict = Een ander programma veranderde dossier { $case } op hetzelfde ogenblik.
store-repeated = Dossier { $case } bevat deze opdracht al.
store-broken-log = Het verslag van dossier { $case } begint niet met de opening ervan.

## What is damaged. The items stand in a list after “Kept data is damaged:”.

store-damaged = Bewaarde gegevens zijn beschadigd: { $items }.
store-item-file = het bestand { $path }
store-item-missing = het bestand { $path } (ontbreekt)
store-item-cut = het bestand { $path } (het einde is weg)
store-item-no-journal = het bestand { $path } (er staat iets anders in dan dossiers)
store-item-no-format = het bestand { $path } (het formaat staat er niet in)
store-item-part = het bestand { $path } (in het deel { $part })
store-item-event = gebeurtenis { $number } van dossier { $case } in { $path }
store-item-case-row = de rij van dossier { $case } in { $path }
store-item-case-key = de sleutel van dossier { $case } in { $path }
store-item-case-reference = de referentie van een dossier in { $path }
store-item-timer = wie aan zet is, of de volgende dag, van dossier { $case } in { $path }
store-item-waiting = een wachtend bericht in { $path }
store-item-waiting-of = een wachtend bericht van dossier { $case } in { $path }
store-item-message = een bericht in { $path }
store-item-message-of = een bericht van dossier { $case } in { $path }
store-item-command = het merk van een opdracht in { $path }
store-item-command-of = het merk van een opdracht van dossier { $case } in { $path }
store-item-index = een rij van de index in { $path }
store-item-rows = rijen van { $table } zonder hun dossier in { $path }
store-item-lost-events = { $path } (eindigt met gebeurtenis { $found } van dossier { $case }, hoewel gebeurtenis { $accepted } aanvaard was)
store-item-lost-mark = { $path } (er staat niet meer in dat bericht { $message } verzonden is)
store-item-structure = de structuur van het journaal (de databank zegt: { $text })

## What the doctor finds beside damage.

store-finding-timer = Dossier { $case }: wie aan zet is, of de volgende dag, verschilt van het verslag.
store-finding-index = Dossier { $case }: waarmee het gevonden wordt, verschilt van het verslag.
store-finding-open = Andere mensen op deze computer kunnen { $path } lezen. Neem hun dat recht af.
