help-card = Kijken wat er op een simkaart staat, het bewaren, twee back-ups vergelijken
help-card-decode = Velden lezen die van een kaart zijn gekopieerd als hexadecimale cijfers
help-arg-card-kind = Wat de velden zijn
help-arg-hex = Veld in hexadecimale cijfers, één of meer
help-arg-smsc = Het berichtencentrum staat voor elk bericht
card-unreadable = niet leesbaar
card-partly-readable = niet helemaal leesbaar
card-reason-not-hexadecimal = er staan andere tekens dan hexadecimale cijfers, of er ontbreekt een cijfer
card-reason-empty = er staat niets
card-reason-too-short = de bytes houden te vroeg op
card-reason-too-long = er zijn meer bytes dan zo’n veld heeft
card-reason-length = een lengte erin noemt meer dan er staat
card-reason-digit = er staat een cijfer dat zo’n nummer niet kent
card-reason-character = er staat een teken dat de codering niet kent
card-reason-time = er staat een dag of een uur dat niet bestaat
card-reason-coding = de tekst heeft een gereserveerde of gecomprimeerde codering
card-reason-alphabet = de tekst gebruikt een nationaal alfabet dat adieu niet kent
card-reason-kind = de bytes noemen een soort die geen standaard kent
card-reason-structure = de bytes zijn niet opgebouwd zoals zo’n veld
card-reason-chain = een reeks records komt bij zichzelf terug of leidt nergens heen
card-reason-digit-as-zero = wat er staat, is geen cijfer; het is als 0 gelezen, zoals de standaard vraagt
card-reason-missing = de rest staat niet op de kaart
card-reason-ambiguous = meer dan één noemt zich hetzelfde deel, geen is samengevoegd
help-card-list = De kaartlezers tonen, en wat erin zit
help-card-read = Zeggen van wie de kaart is en wat erop staat
help-card-backup = Alles op de kaart bewaren in een map
help-card-compare = Zeggen wat er veranderd is tussen twee back-ups
help-arg-reader = Te gebruiken kaartlezer: zijn naam of een deel ervan
help-arg-card-modem = Seriële poort van de modem of dongle met de kaart, zoals /dev/ttyUSB2
help-arg-pin = De pincode vragen als de kaart vergrendeld is; ze wordt één keer geprobeerd en nooit bewaard
help-arg-card-case = Dossier waarin de nummers van de kaart genoteerd worden
help-arg-card-line = Lijn van het dossier, geteld vanaf 1, als er meerdere zijn
help-arg-card-out = Nieuwe of lege map voor de back-up
help-arg-deleted = Ook gewiste berichten bewaren die nog leesbaar zijn, als gewist gemarkeerd
help-arg-before = Map van de vroegere back-up
help-arg-after = Map van de latere back-up
help-card-examples = Voorbeelden
card-several = In meerdere kaartlezers zit een kaart: { $readers }.
card-several-hint = Noem de kaartlezer: { $command }
card-reading = De kaart in { $reader } wordt gelezen. Laat ze zitten.
card-stopped = De kaart was weg voordat alles gelezen was.
card-stopped-too-long = De kaart vroeg meer dan een kaart nodig heeft; adieu is gestopt met lezen.
card-stopped-rest = Dit is wat tot dan gelezen is; er kan meer op de kaart staan.
card-not-a-sim = Dit is geen simkaart, of ze is stuk: ze antwoordt niet zoals simkaarten doen.
card-not-a-sim-hint = Bankkaarten en identiteitskaarten lijken erop. Zit de juiste kaart in de lezer?
card-pin-state = { $files ->
    [one] De kaart is vergrendeld met haar pincode; { $files } bestand blijft gesloten.
   *[other] De kaart is vergrendeld met haar pincode; { $files } bestanden blijven gesloten.
}
card-pin-tries = { $tries ->
    [one] Er is nog { $tries } poging voor de pincode.
   *[other] Er zijn nog { $tries } pogingen voor de pincode.
}
card-pin-once = adieu probeert ze één keer en bewaart ze nooit. Met alleen Enter gaat u verder zonder pincode.
card-pin-ask = Pincode van de kaart
card-pin-not-a-code = Dat is geen pincode: die heeft 4 tot 8 cijfers. Er is niets geprobeerd.
card-pin-last = Dit is de laatste poging. Is de pincode fout, dan blokkeert de kaart en helpt alleen de PUK-code nog.
card-pin-unknown = De kaart zegt niet hoeveel pogingen er nog zijn: dit kan de laatste zijn. Is de pincode dan fout, dan blokkeert de kaart en helpt alleen de PUK-code nog.
card-pin-last-word = laatste poging
card-pin-last-ask = Typ “{ $word }” om ze te gebruiken; met alleen Enter gaat u verder zonder pincode
card-locked = De kaart is vergrendeld met haar pincode: wat u ziet, is niet alles wat erop staat.
card-locked-hint = Zo opent u ze: { $command }
card-pin-not-given = Er is geen pincode geprobeerd, dus de kaart blijft vergrendeld: wat u ziet, is niet alles wat erop staat.
card-pin-wrong = De pincode was fout. Ze is één keer geprobeerd; adieu probeert niet vanzelf opnieuw.
card-pin-wrong-hint = Zoek de pincode op voordat u het opnieuw probeert: na de laatste poging blokkeert de kaart.
card-pin-wrong-last = De pincode was fout, en dat was de laatste poging: de kaart is nu geblokkeerd.
card-pin-no-terminal = Dit kan de laatste poging zijn, en die kan alleen iemand aan een terminal gebruiken. Er is geen pincode geprobeerd, dus de kaart blijft vergrendeld.
card-pin-ended = U stopte bij de vraag naar de pincode: er is geen pincode geprobeerd en niets geschreven.
card-blocked = De pincode van deze kaart is geblokkeerd: wat u ziet, is niet alles wat erop staat.
card-blocked-hint = Steek de kaart in een telefoon en typ daar de PUK-code. Die staat op de kaarthouder, of de operator geeft ze. adieu vraagt er nooit naar.
card-iccid = Simkaartnummer (ICCID)
card-imsi = Abonnee-identiteit (IMSI)
card-network = Netwerkcode
card-provider = Naam op het scherm van de telefoon
card-own-number = Eigen nummer
card-own-number-warning = Iemand heeft dit nummer ooit op de kaart gezet; kijk na of het nog van u is.
card-eid = eSIM-nummer (EID)
card-profile = eSIM-profiel
card-profile-on = in gebruik
card-profile-off = niet in gebruik
card-nothing-known = De kaart zegt niet van wie ze is.
card-brand-why = Waarom: { $command }
card-on-it = Op de kaart
card-so-far = Tot nu toe gelezen
card-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacten
}
card-other-numbers = { $count ->
    [one] { $count } ander nummer (FDN, diensten)
   *[other] { $count } andere nummers (FDN, diensten)
}
card-messages = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
card-unread = { $count } nog niet gelezen
card-calls = { $count ->
    [one] { $count } oproep
   *[other] { $count } oproepen
}
card-deleted-there = { $count ->
    [one] { $count } gewist bericht is nog leesbaar; met --deleted wordt het ook bewaard.
   *[other] { $count } gewiste berichten zijn nog leesbaar; met --deleted worden ze ook bewaard.
}
card-complete = Alles wat de kaart toont, is gelezen en begrepen.
card-profiles-unasked = Of de kaart een eSIM is, met een EID en profielen, zegt een modem niet: alleen een kaartlezer doet dat.
card-complete-but = Al het andere dat de kaart toont, is gelezen en begrepen.
card-incomplete = Niet alles kon gelezen of begrepen worden:
card-part-refused = de kaart toont dit niet, of niet helemaal
card-part-failed = { $count ->
    [one] { $count } record kon niet gelezen worden
   *[other] { $count } records konden niet gelezen worden
}
card-part-unclear = { $count ->
    [one] in { $count } record staat iets wat adieu niet begrijpt; een back-up bewaart het zoals het is
   *[other] in { $count } records staat iets wat adieu niet begrijpt; een back-up bewaart het zoals het is
}
card-part-cut = { $count ->
    [one] { $count } naam eindigt op een half teken: hij is bij het schrijven afgekapt
   *[other] { $count } namen eindigen op een half teken: ze zijn bij het schrijven afgekapt
}
card-part-holes = { $count ->
    [one] delen van { $count } lang bericht staan niet op de kaart, of zijn niet te onderscheiden van delen van een ander bericht
   *[other] delen van { $count } lange berichten staan niet op de kaart, of zijn niet te onderscheiden van delen van een ander bericht
}
card-case-recorded = Genoteerd in dossier { $case }: { $facts }
card-case-known = Dit stond allemaal al in dossier { $case }.
card-case-nothing = De kaart geeft niets wat in dossier { $case } genoteerd kan worden.
card-case-conflict = De kaart past niet bij dossier { $case }; er is niets genoteerd:
card-case-differs = { $key }: in het dossier staat { $said }, op de kaart { $card }
card-case-conflict-hint = Is het de juiste kaart? Klopt wat op de kaart staat, typ dan: { $command }
card-case-which-line = Dossier { $case } heeft meerdere lijnen, en de kaart past niet bij één bepaalde lijn.
card-case-which-line-hint = Zeg welke lijn het is, geteld vanaf 1: { $command }
card-case-own-number-same = Het telefoonnummer op de kaart is dat van dossier { $case }.
card-case-own-number-other = Het telefoonnummer op de kaart ({ $card }) is niet dat van het dossier ({ $said }). Het kan een oud nummer zijn; in het dossier verandert niets.
card-case-own-number-unsure = Het telefoonnummer op de kaart is niet genoteerd: iemand heeft het er ooit op gezet, en het kan oud zijn. Is het nog van u, typ dan:
card-case-not-recorded = In dossier { $case } is niets genoteerd: op de kaart staat iets anders ({ $facts }).
card-case-not-recorded-hint = Steek de juiste kaart erin en probeer het opnieuw. Is dit de juiste kaart, verbeter dan het dossier.
card-backup-exists = { $folder } is niet leeg, en een back-up overschrijft nooit iets.
card-backup-exists-hint = Kies een nieuwe map: { $command }
card-backup-not-written = De back-up is niet weggeschreven naar { $folder }.
card-offer = Met een kaartlezer: { $command }
card-backup-next = Wat u nu best doet
card-backup-pin = Dit is niet alles wat op de kaart staat: steek ze in een kaartlezer en maak een nieuwe back-up met --pin.
card-backup-again = Dit is niet alles wat op de kaart staat: steek ze opnieuw in en maak een nieuwe back-up.
card-backup-look = Kijk in { $file } zolang de kaart nog werkt: daar staat wat gelezen is en wat niet.
card-backup-move = Importeer { $file } in uw telefoon of adresboek, en kijk of de namen er staan. Aanvaardt een programma dat bestand niet, importeer dan { $old }.
card-backup-safe = Bewaar de map op een veilige plaats. Ze is niet versleuteld en bevat namen, nummers en berichten van anderen.
card-backup-end = Doe dit voordat het contract eindigt en voordat u de kaart weggooit.
card-report-title = Wat van een simkaart gelezen is
card-report-when = Gelezen op { $when } door adieu { $version }.
card-report-read-only = Er is niets op de kaart geschreven.
card-report-private = In dit verslag staan geen namen, telefoonnummers of kaartnummers: u mag het tonen aan iemand die u helpt. De andere bestanden zijn alleen voor u.
card-report-files = De andere bestanden in deze map
card-report-contacts = contacten, voor telefoons en adresboeken (vCard 4)
card-report-contacts-old = hetzelfde voor oudere programma’s (vCard 3)
card-report-table = hetzelfde als tabel (UTF-8, komma’s); lees de kolommen met nummers in als tekst
card-report-messages = berichten
card-report-calls = oproepen die de kaart onthoudt
card-report-identity = van wie de kaart is
card-report-raw = elk record zoals het gelezen is, voor programma’s en voor later
card-report-digests = toont of een bestand sindsdien gewijzigd is: sha256sum --check { $file }
card-report-what = Bestanden op de kaart
card-report-unclear = Wat niet begrepen is
card-count = { $label }: { $value }
card-count-records = records
card-count-wanted = nodig
card-count-read = gelezen
card-count-empty = leeg
card-count-unclear = niet begrepen
card-count-refused = geweigerd
card-count-failed = mislukt
card-count-elsewhere = hetzelfde als op een andere plaats van de kaart
card-count-closed = ging niet open
card-record = record { $record }
card-file-iccid = Nummer van de kaart
card-file-directory = Toepassingen
card-file-imsi = Abonnee-identiteit
card-file-provider = Naam op het scherm van de telefoon
card-file-administrative = Instellingen voor het netwerk
card-file-own-numbers = Eigen nummers
card-file-contacts = Contacten
card-file-fixed = Toegelaten nummers (FDN)
card-file-service = Nummers van diensten
card-file-dialled = Gebelde nummers
card-file-incoming = Inkomende oproepen
card-file-outgoing = Uitgaande oproepen
card-file-messages = Berichten
card-file-extension = Einden van lange nummers
card-file-reference = Opbouw van het telefoonboek
card-file-companion = Bij de contacten: meer nummers, e-mail, groepen
card-file-folder = Map
card-field-record = het hele record
card-field-name = de naam
card-field-last-character = het laatste teken van de naam
card-field-number = het nummer
card-field-number-kind = de soort nummer; de cijfers zijn gelezen
card-field-end-of-number = het einde van het nummer
card-field-second-number = een bijkomend nummer
card-field-email = een e-mailadres
card-field-second-name = een tweede naam
card-field-label = een label
card-field-message = het bericht
card-field-message-kind = de soort bericht
card-field-service-centre = de berichtencentrale van het bericht
card-field-address = de afzender of ontvanger van het bericht
card-field-time = dag en uur
card-field-discharged = dag en uur van aankomst
card-field-valid-until = de laatste dag voor de aflevering
card-field-duration = de duur van de oproep
card-field-header = de kop van het bericht
card-field-text = de tekst van het bericht
card-parts-of = { $there } van { $total } delen van een lang bericht
card-parts-of-day = { $there } van { $total } delen van een bericht van { $day }
card-messages-title = Berichten
card-messages-none = Geen berichten.
card-message-from = van { $who }
card-message-to = aan { $who }
card-message-report = afleveringsrapport van een bericht aan { $who }
card-message-nobody = een onbekend nummer
card-message-unreadable-number = een nummer dat niet leesbaar is
card-message-no-time = dag en uur niet leesbaar
card-message-odd-time = dag en uur niet zeker
card-message-odd-kind = soort bericht onbekend
card-message-unread = nog niet gelezen
card-message-sent = verzonden
card-message-draft = niet verzonden
card-message-deleted = gewist
card-message-missing = ontbrekende delen (van { $total }): { $parts }
card-message-empty = (geen tekst)
card-message-data = (geen tekst; gegevens: { $data })
card-message-unread-data = (niet leesbaar: { $reason }; gegevens: { $data })
card-message-unread-text = (niet leesbaar: { $reason })
card-message-delivered = (afgeleverd)
card-message-status = (status { $status })
card-compare-not-a-backup = In { $folder } staat geen back-up van een kaart.
card-compare-not-a-backup-hint = Kies een map die “adieu card backup” heeft gemaakt.
card-compare-damaged = { $file } is niet meer wat geschreven is; er wordt niets vergeleken.
card-compare-damaged-hint = Neem een andere kopie van die back-up, of maak een nieuwe.
card-compare-version = { $file } komt van een latere versie van adieu.
card-compare-version-hint = Gebruik die versie of een nieuwere.
card-compare-edited = { $folder }: gewijzigd of verdwenen sinds de back-up: { $files }. De vergelijking steunt op raw.json, en dat is onveranderd.
card-compare-incomplete = { $folder }: deze back-up is niet volledig. Wat erin ontbreekt, kan toch op de kaart gestaan hebben.
card-compare-other-card = Dit zijn back-ups van twee verschillende kaarten.
card-compare-unknown-card = Of beide back-ups van één kaart zijn, is niet te zeggen: bij één ontbreekt het kaartnummer.
card-compare-same = Er is niets veranderd, geen enkele byte.
card-compare-same-to-people = Contacten, berichten en oproepen zijn dezelfde; alleen andere bytes zijn veranderd.
card-compare-identity = Van wie de kaart is
card-compare-new = nieuw
card-compare-gone = weg
card-compare-not-later = niet in de latere
card-compare-not-earlier = niet in de vroegere
card-compare-changed = veranderd
card-compare-nothing = niet in deze back-up
card-compare-deleted = sindsdien gewist
card-compare-nameless = geen naam
card-compare-calls = Oproepen
manual-card-title = De kaart in de lezer
manual-card-1 = Op een simkaart staan vaak contacten en berichten die nergens anders staan. Bewaar ze voordat het contract eindigt. U hebt een kaartlezer voor simkaarten nodig, of een modem of dongle met de kaart erin.
manual-card-2 = adieu leest alleen. Het kan niets op een kaart schrijven, niets wissen en geen pincode wijzigen. Een bericht dat u niet gelezen hebt, blijft ongelezen.
manual-card-3 = Van wie is de kaart? adieu toont haar nummers en het merk waarop die wijzen. Noemt u een dossier, dan noteert het daarin het simkaartnummer (ICCID) en de abonnee-identiteit (IMSI). Een telefoonnummer op de kaart kan oud zijn; dat noteert u zelf. Past de kaart niet bij het dossier, dan wordt niets genoteerd en ziet u waarom.
manual-card-4 = De back-up is een map. Daarin staan contacten voor telefoons en adresboeken, berichten en oproepen, en ook van wie de kaart is. Elk record staat er zoals het gelezen is. Een verslag zegt wat niet gelezen is. Een back-up wordt volledig geschreven of niet, en nooit over een andere heen.
manual-card-5 = Is de kaart vergrendeld met haar pincode, dan zegt adieu dat, en hoeveel pogingen er nog zijn. Alleen met --pin vraagt het de pincode, en het probeert ze één keer. Voor de laatste poging moet u eerst een woord typen, aan een terminal. Naar de PUK-code vraagt het nooit.
manual-card-6 = U kunt twee back-ups vergelijken: van één kaart op twee dagen, of van de oude en de nieuwe kaart nadat u uw contacten overgezet hebt.
manual-card-7 = Bewaar de map op een veilige plaats: ze is niet versleuteld. Importeer contacts.vcf in uw telefoon of adresboek (contacts-v3.vcf voor een ouder programma), en kijk of alles aangekomen is voordat u de kaart weggooit.
