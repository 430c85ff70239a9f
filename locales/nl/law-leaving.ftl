## Regels R44 tot R52: wat achterblijft als u een lijn verlaat.

## R09

law-fee-indefinite = Een contract zonder bepaalde duur beëindigen kan een vergoeding van { $amount } kosten.

## R44

law-reuse-ported = Dit nummer werd ooit naar uw operator overgedragen. Na het einde rust het; tussen { $date } en { $latest } kan het naar iemand anders gaan.

law-reuse-unknown = Voor een nummer dat nooit werd overgedragen, is geen rusttijd gevonden. Ga er voor de zekerheid van uit dat iemand anders het vanaf { $date } kan krijgen.

law-move-accounts-first = Verplaats voor het einde elke account die codes naar dit nummer stuurt: bank, itsme, e-mail, berichten.

law-move-accounts-now = Het nummer is niet meer van u: verplaats meteen elke account die er nog codes naar stuurt.

law-number-goes-on = U houdt het nummer; het gaat dus niet naar een vreemde.

law-number-to-taker = Iemand anders gaat het nummer gebruiken: verplaats eerst elke account die er codes naar stuurt.

law-no-number-to-reuse = Deze lijn heeft geen nummer dat iemand anders kan krijgen.

## R45

law-no-pack-told = U hebt geen bundel met vast internet of televisie vermeld waar deze lijn bij hoort.

law-mobile-only = Deze lijn zit in geen bundel; Easy Switch geldt er dus niet voor.

law-not-easy-switch = De bundel gaat niet via Easy Switch over.

law-switch-unmarked = Voor deze lijn staat niets in het Easy Switch-mandaat: ze blijft bij de oude operator en wordt verder aangerekend.

law-switch-mark-wanted = Laat de nieuwe operator deze lijn in het mandaat aanduiden: “overdragen” om het nummer mee te nemen, of “opzeggen” om ze te beëindigen.

law-switch-marked-port = De lijn is aangeduid om over te gaan: ze verhuist mee.

law-switch-marked-cancel = De lijn is aangeduid om op te zeggen: ze eindigt met de bundel. Let toch op de facturen.

law-easy-switch-firms = Voor een onderneming geldt Easy Switch alleen bij abonnementen voor consumenten en standaardabonnementen.

## R46

law-not-lost = U hebt niet gezegd dat de kaart verloren of gestolen is.

law-block-now = Laat de kaart meteen blokkeren: tot dan kan wat anderen ermee verbruiken, u worden aangerekend.

law-tell-by = Verwittig de operator zo snel mogelijk, uiterlijk op { $day } om { $time } (Belgische tijd).

law-told-in-time = U hebt de operator op tijd verwittigd: het moest uiterlijk op { $day } om { $time } (Belgische tijd).

law-told-late = U hebt de operator verwittigd na { $day } om { $time } (Belgische tijd), de grens voor een prepaidkaart. Bewaar het bewijs dat u hem verwittigde.

law-tell-now = De grens voor een prepaidkaart was { $day } om { $time } (Belgische tijd). Verwittig de operator toch nu, en bewaar het bewijs.

law-loss-number-differs = Gebruik het nummer voor verloren kaarten van uw eigen operator: elke operator heeft een ander.

law-then-end = Beëindig het contract pas na de blokkering. Is de kaart gestolen, doe dan aangifte bij de politie.

## R47

law-terms-ask = Volgens de voorwaarden die u noteerde, kan de operator u houden tot { $latest }, en kan vertrekken tot { $max } kosten.

law-port-may-cost = Een nummeroverdracht beëindigt de lijn meteen, en kan de rest van de looptijd opeisbaar maken. Vraag voor de overdracht schriftelijk wat het kost.

law-fee-limited-beside = Voor u beperken de regels R07 tot R09 de vergoeding toch.

law-protection-unread = Wij hebben niet gelezen wie op die dag beschermd was.

law-law-decides = Voor u beslist hier de wet, niet de voorwaarden alleen.

## R48

law-reply-phone-ends = Het telefoonnummer voor antwoorden is een lijn van dit dossier: geef een ander.

law-reply-mail-ends = Het e-mailadres voor antwoorden lijkt een mailbox van de operator die u verlaat: geef een ander.

law-reply-reachable = Antwoorden kunnen u ook na het einde bereiken.

law-reply-by-post = Zonder e-mailadres kunnen antwoorden alleen per post komen.

## R49

law-save-by = Bewaar uiterlijk op { $date }: facturen, verbruik, het contract, de afschrijvingstabel en wat nog openstaat.

law-save-now = Bewaar nu het nog kan: facturen, verbruik, het contract, de afschrijvingstabel en wat nog openstaat.

law-account-closed = De klantenzone is gesloten. Vraag de operator schriftelijk een kopie van uw gegevens.

law-contract-goes-on = Het contract loopt door, en de klantenzone ook.

## R50

law-eid-no-copy = Laat geen operator of winkel uw Belgische identiteitskaart kopiëren: de wet op de identificatie laat er geen kopie van toe.

law-eid-show-instead = Stel voor om de kaart te tonen, of geef een ander bewijs.

law-eid-copy-open = Of een kopie gevraagd mag worden alleen om uw opzegging te behandelen, of door een andere instantie, staat niet vast: bied eerst een ander bewijs aan.

law-other-paper = Het verbod op kopieën gaat over de Belgische identiteitskaart; u hebt een ander identiteitsbewijs.

law-watermark-copy = Is een kopie nodig, schrijf er dan over voor wie, waarvoor en wanneer. Dat is advies, geen wet.

law-residence-card-unread = Wij hebben niet gelezen of een Belgische verblijfskaart telt als de identiteitskaart: toon ze liever dan ze te laten kopiëren.

## R51

law-presumed-user = Wie voor een prepaidkaart geïdentificeerd is, geldt als de gebruiker tot de kaart definitief niet meer werkt.

law-keep-or-destroy = Hou de kaart bij, of vernietig ze zodra het einde schriftelijk bevestigd is. Geef of verkoop ze nooit zolang ze werkt.

law-active-to-family-only = Zolang ze werkt, mag ze alleen naar de familieleden van regel R24.

law-only-prepaid-presumed = Dit gaat over prepaidkaarten; uw lijn staat op factuur.

law-card-stays = De kaart blijft bij u.

## R52

law-parts-without-fate = Zeg wat er met deze onderdelen van de bundel gebeurt: { $names }. Schrijf achter elk “port”, “cancel” of “keep”.

law-parts-all-marked = { $count ->
    [one] Voor het ene onderdeel dat u noemde, is beslist.
   *[other] Voor alle { $count } onderdelen die u noemde, is beslist.
 }

law-other-lines-too = In dit bestand { $count ->
    [one] staat nog { $count } andere lijn
   *[other] staan nog { $count } andere lijnen
 }. Elke andere lijn loopt door en wordt aangerekend, tenzij ze zelf beëindigd of overgedragen wordt.

law-watch-two-bills = Let na het einde bij elk op de volgende twee facturen.

law-bills-expected = Verwacht die facturen rond { $first } en { $second }.

law-nothing-beside = Een bundel of een andere lijn is niet vermeld.

## Regels: een titel, en enkele zinnen voor een leek

rule-number-reuse-title = Wanneer iemand anders uw nummer krijgt
rule-number-reuse-words = Een nummer dat u opgeeft, kan naar een vreemde gaan, die dan uw codes en berichten krijgt. Een nummer dat ooit werd overgedragen, rust zes tot twaalf maanden. Voor een nummer dat nooit werd overgedragen, is geen rusttijd gevonden; adieu rekent dan met geen langere dan de maand voor een late overdracht. Verplaats elke account voor het einde.

rule-pack-scope-title = Een mobiele lijn in een bundel die overgaat
rule-pack-scope-words = Easy Switch brengt een bundel met vast internet of televisie naar een andere operator. Een mobiele lijn in de bundel moet aangeduid worden om over te dragen of op te zeggen. Zonder aanduiding blijft ze bij de oude operator, misschien tegen een andere prijs, en wordt ze verder aangerekend. Een mobiele lijn buiten een bundel blijft buiten schot.

rule-lost-first-title = Een verloren of gestolen kaart
rule-lost-first-words = Laat eerst de kaart blokkeren en beëindig daarna het contract. Tot de blokkering kan wat anderen verbruiken, u worden aangerekend. Een prepaidkaart moet binnen 24 uur bij de operator gemeld worden. Elke operator heeft daarvoor een eigen nummer.

rule-terms-decide-title = Waar het contract beslist
rule-terms-decide-words = Voor een onderneming met meer dan negen werknemers en voor lijnen van machine naar machine beslissen de voorwaarden van de operator over opzegtermijn en kosten. Uitgezonderd is een onderneming waarvan het contract stilzwijgend verlengd is. Dat is nooit hetzelfde als gratis of meteen. adieu vraagt naar de termijn en de vergoeding in de voorwaarden. Vraag de vergoeding schriftelijk voor een nummeroverdracht: die beëindigt de lijn meteen.

rule-reply-reachable-title = Een antwoordadres dat blijft werken
rule-reply-reachable-words = De bevestiging van de operator moet u ook na het einde bereiken. Het e-mailadres en het telefoonnummer in uw opzegging mogen dus niet met de lijn eindigen. adieu zoekt naar een nummer van dit dossier, en naar een mailbox onder de naam van de operator. Dat is advies, geen wet.

rule-save-bills-title = Uw facturen op tijd bewaren
rule-save-bills-words = De klantenzone kan met het contract sluiten. Bewaar facturen, verbruik, het contract, de afschrijvingstabel en het openstaande saldo uiterlijk de dag voor het einde. Is de zone al gesloten, vraag dan een kopie van uw gegevens (R42). Dat is advies, geen wet.

rule-identity-copy-title = Geen kopie van uw identiteitskaart
rule-identity-copy-words = Voor de identificatie mag geen operator of winkel een Belgische identiteitskaart kopiëren. Toon ze, of geef een ander bewijs. Of een kopie gevraagd mag worden alleen om een opzegging te behandelen, of door een andere instantie, staat niet vast. Andere bewijzen mogen gekopieerd worden; schrijf het doel over de kopie.

rule-presumed-user-title = U blijft de vermoede gebruiker
rule-presumed-user-words = Wie voor een prepaidkaart geïdentificeerd is, geldt als de gebruiker, tenzij het tegendeel bewezen wordt. Hou de kaart dus bij, of vernietig ze zodra het einde schriftelijk bevestigd is. Geef of verkoop ze nooit zolang ze werkt, behalve aan de familieleden van regel R24.

rule-pack-leftovers-title = Wat een bundel achterlaat
rule-pack-leftovers-words = Een bundel kan nummers, datakaarten, extra diensten en toestellen bevatten. Elk onderdeel moet bewust overgaan, eindigen of blijven. Een mobiele lijn die bij een overstap vergeten wordt, loopt door en wordt aangerekend. Let na het einde op de volgende twee facturen.
