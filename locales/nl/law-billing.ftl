## Facturen, herinneringen en domiciliëringen (R30 tot R38): een zin per reden, dan de regels.

law-rules-untouched = Nog { $count } { $count ->
    [one] regel gaat
   *[other] regels gaan
 } over zaken waarover u niets zei, zoals een verkoop, een factuur of een klacht (-v toont dat).

## R30

law-no-bill-on-prepaid = Een prepaidkaart heeft geen factuur.

law-consumers-only = Zoals wij deze regels over onbetaalde facturen lezen, gelden ze alleen voor consumenten.

law-older-contract = Uw contract is ouder dan deze regels; ze dekken daarvoor alleen achterstanden vanaf { $from }.

law-pay-without-penalty-by = Betaal uiterlijk op { $date }: dan mag er geen boete worden aangerekend.

law-one-day-more = Anders geteld loopt de termijn tot en met { $latest }; reken daar niet op.

law-saturday-counted = Eerst komen drie werkdagen na de verzending. De zaterdag telt hier mee; dat geeft de vroegste dag.

law-depends-on-channel = Kwam de herinnering elektronisch, betaal dan uiterlijk op { $date }; per post, op { $latest }. Neem bij twijfel de eerste dag.

law-penalty-too-early = De boete van { $amount } is voor die dag aangerekend: betwist ze volledig.

law-between-counts = Vandaag valt tussen de twee telwijzen: of een boete verschuldigd is, staat niet vast.

law-term-run-out = Die termijn is voorbij. Hoeveel een boete mag zijn, staat in regel R32.

## R31

law-free-reminders = Voor de eerste { $dates ->
    [one] gemiste vervaldag
   *[other] { $dates } gemiste vervaldagen
 } van een kalenderjaar zijn herinneringen gratis.

law-reminder-contest = Betwist { $amount }.

law-reminder-between = De ene wet laat { $lower } toe voor een herinnering, de andere { $upper }; er is geen uitspraak gevonden. U kunt de { $excess } boven de laagste som betwisten.

law-reminder-clearly-over = Volgens geen van beide wetten mag een herinnering meer dan { $upper } kosten: { $amount } is duidelijk te veel.

law-reminder-within = Herinneringen voor latere gemiste vervaldagen mogen tot { $lower } kosten. Het aangerekende bedrag blijft daarbinnen.

law-reminder-free = Voor de herinnering is niets aangerekend.

law-telecom-act-alone = Hier telt alleen de telecomwet: de eerste schriftelijke herinnering is gratis, de latere mogen hoogstens { $upper } kosten.

law-within-telecom-act = Het aangerekende bedrag blijft binnen { $upper }. Was het de eerste schriftelijke herinnering voor deze factuur, vraag dan waarom ze niet gratis is.

law-postage-on-top = Portkosten mogen daar bovenop komen.

## R32

law-penalty-at-most = Op dit bedrag mag de forfaitaire som voor late betaling hoogstens { $amount } bedragen.

law-penalty-over = Er is { $amount } meer aangerekend: betwist dat.

law-no-penalty-clause = Zonder beding in het contract mag er geen forfaitaire som worden aangerekend.

law-term-still-runs = Tot en met { $date } mag er niets worden aangerekend: de termijn na de eerste herinnering loopt nog.

law-interest-apart = Nalatigheidsinterest is een andere zaak en wordt hier niet berekend; neem de strengste van de twee grenzen.

## R33

law-shielded = U betwist { $disputed } en hebt de rest betaald: de operator mag de dienst daarvoor niet beperken of afsluiten.

law-in-good-faith = Dit geldt voor een betwisting te goeder trouw: schrijf wat u betwist en waarom.

law-refund-if-founded = Blijkt uw klacht gegrond, dan krijgt u alles terug.

law-pay-rest-first = Van wat u niet betwist staat nog { $amount } open: betaal dat meteen, dan geldt de bescherming.

law-nothing-disputed = U betwist niets van de factuur.

## R34

law-reactivation-over = Een lijn opnieuw activeren mag hoogstens { $max } kosten, btw inbegrepen: betwist { $amount }.

law-reactivation-within = Een lijn opnieuw activeren mag tot { $max } kosten, btw inbegrepen. Het aangerekende bedrag blijft daarbinnen.

law-procedure-broken = De operator volgde de stappen niet die de wet voor een afsluiting vraagt: alle kosten en interesten vervallen. Betwist { $amount }.

law-all-if-no-warning = Kwam er voor de afsluiting geen schriftelijke waarschuwing, dan vervalt alles.

law-reactivation-free = Voor het opnieuw activeren is niets aangerekend.

## R35

law-not-barred = De operator kan dit bedrag nog vorderen: het is niet verjaard voor het einde van { $date }.

law-barred = De vordering is verjaard sinds het einde van { $date }.

law-perhaps-interrupted = De gewone termijn liep af op { $date }, maar een brief of een deelbetaling kan hem opnieuw hebben doen lopen. Dat wordt hier niet behandeld.

law-if-nothing-between = Dat geldt alleen als er intussen geen brief en geen deelbetaling was.

law-answer-all-the-same = Antwoord toch schriftelijk aan de operator.

## R36

law-ask-bank-by = Tot en met { $date }, { $weeks } { $weeks ->
    [one] week
   *[other] weken
 } na de inning, moet uw bank die op verzoek terugbetalen, zonder dat u een reden geeft.

law-report-debit-by = Er was geen mandaat voor deze inning: meld het uw bank meteen, uiterlijk op { $date }, { $months } { $months ->
    [one] maand
   *[other] maanden
 } erna.

law-depends-on-mandate = Was er een mandaat, vraag het uw bank dan uiterlijk op { $date }; was er geen, op { $latest }, maar wacht niet.

law-bank-pays-within = De bank betaalt binnen { $working_days } { $working_days ->
    [one] werkdag
   *[other] werkdagen
 }.

law-pay-rest-at-once = De bank betaalt alles terug. Betaal de { $amount } die u niet betwist dus meteen aan de operator.

law-write-why = Een terugbetaling door de bank lost de zaak niet op: betaal wat u verschuldigd bent en schrijf de operator meteen waarom.

law-debit-too-late = De termijn om het de bank te vragen liep af op { $date }. U kunt het bedrag nog bij de operator betwisten.

law-no-debit = Deze lijn wordt niet via domiciliëring betaald.

## R37

law-stop-by = Uw bank kan deze ene inning tegenhouden als u dat voor het einde van { $date } vraagt.

law-stop-too-late = Om deze inning tegen te houden moest u dat uiterlijk op { $date } vragen. Is ze al uitgevoerd, vraag dan de terugbetaling: regel R36.

law-banks-close-more = Banken kunnen ook op andere dagen sluiten: vraag het een dag vroeger als u kunt.

## R38

law-revoke-from = U kunt het mandaat intrekken vanaf { $date }.

law-keep-mandate = Houd het mandaat aan tot de eindfactuur vereffend is: een laatste inning die mislukt, wordt een onbetaalde factuur.

law-without-bill-from = Gaan er na het einde twee factuurdata voorbij zonder factuur, dan kunt u het intrekken vanaf { $date }.

law-revoke-in-writing = Trek het schriftelijk in, bij de operator en bij uw bank: een blokkering bij de bank alleen maakt er geen einde aan.

law-billing-goes-on = De operator factureert voor de tijd na het einde: trek het mandaat nu schriftelijk in. R37 houdt de volgende inning tegen, R36 haalt vorige terug.

## Regels

rule-reminder-term-title = Wanneer de termijn van een herinnering afloopt

rule-reminder-term-words = Een boete voor late betaling werkt pas na een eerste herinnering en 14 kalenderdagen. Die beginnen op de derde werkdag na de verzending per post, of op de dag na een elektronische verzending. adieu noemt de vroegste dag om te betalen, en zegt het als een andere telling een dag meer geeft. Voor contracten vanaf 1 september 2023; voor oudere bij achterstand vanaf 1 december 2023. Gelezen als een regel voor consumenten.

rule-reminder-cost-title = Wat een herinnering mag kosten

rule-reminder-cost-words = Twee wetten spreken erover en komen niet overeen. De telecomwet: de eerste schriftelijke herinnering is gratis, de latere mogen hoogstens 10 euro kosten. Het Wetboek van economisch recht, voor consumenten: herinneringen voor drie gemiste vervaldagen per jaar zijn gratis; voor de latere mag hoogstens 7,50 euro plus portkosten worden gevraagd. adieu betwist wat boven de laagste som ligt, zegt dat dit niet vaststaat, en noemt duidelijk te veel wat boven de hoogste ligt. Voor een onderneming telt alleen de telecomwet.

rule-penalty-cap-title = Het hoogste bedrag voor late betaling

rule-penalty-cap-words = Heeft het contract zo’n beding en is de termijn na de eerste herinnering voorbij, dan is een consument een forfaitaire som verschuldigd. Tot 150 euro is dat hoogstens 20 euro. Tot 500 euro is het 30 euro plus 10 % van wat boven 150 ligt. Daarboven is het 65 euro plus 5 % van wat boven 500 ligt, nooit meer dan 2.000 euro. Zonder beding, of zolang de termijn loopt: niets. Interest wordt niet berekend; twee wetten begrenzen hem en de strengste telt.

rule-dispute-shield-title = Een betwisting houdt de lijn open

rule-dispute-shield-words = Wie te goeder trouw een deel van een factuur betwist en de rest betaalt, houdt de volledige dienst: geen beperking, geen afsluiting. Zolang iets onbetwists niet betaald is, geldt die bescherming niet: betaal het meteen. Blijkt de klacht gegrond, dan komt alles terug.

rule-reconnection-title = Wat heractivering van een lijn mag kosten

rule-reconnection-words = Een lijn afsluiten kost niets; ze opnieuw activeren kost hoogstens 30 euro, btw inbegrepen. Volgde de operator de stappen niet die de wet voor een afsluiting vraagt, zoals de schriftelijke waarschuwing, dan vervallen alle kosten en interesten.

rule-claim-lapse-title = Wanneer een oude factuur niet meer gevorderd kan worden

rule-claim-lapse-words = Een telecomfactuur verjaart vijf jaar na de dag waarop ze betaald moest zijn. Een brief of een deelbetaling kan dat veranderen, wat adieu niet beoordeelt: het zegt dan dat de zaak openstaat. Maak er nooit de enige reden van om niet te antwoorden.

rule-debit-back-title = Geld van een domiciliëring terugkrijgen

rule-debit-back-words = Een inning met mandaat: vraagt u dat binnen 8 weken na de inning, dan betaalt de bank ze binnen 10 werkdagen terug. Een reden hoeft u niet te geven. Een inning zonder mandaat: meld het de bank meteen, uiterlijk 13 maanden erna; zij betaalt voor het einde van de volgende werkdag. Een terugbetaling lost de zaak niet op: betaal meteen wat niet betwist is en schrijf de operator waarom.

rule-debit-stop-title = De volgende inning tegenhouden

rule-debit-stop-words = De bank houdt een enkele komende inning tegen als dat gevraagd wordt voor het einde van de werkdag voor de vervaldag. Een feestdag ertussen vervroegt die dag.

rule-mandate-end-title = Wanneer u de domiciliëring intrekt

rule-mandate-end-words = Houd het mandaat aan tot de eindfactuur vereffend is, of tot er na het einde twee factuurdata zonder factuur voorbij zijn. Trek het dan schriftelijk in, bij de operator en bij de bank. Blijft de operator na het einde factureren, trek het dan meteen schriftelijk in. Dit is advies, geen wet.

conflict-02-words = Kosten van herinneringen. De telecomwet: één gratis, daarna hoogstens 10 euro. Het Wetboek van economisch recht: drie gemiste vervaldagen per jaar gratis, daarna hoogstens 7,50 euro en portkosten. Er is geen uitspraak gevonden. adieu betwist wat boven de laagste som ligt en noemt alleen wat boven de hoogste ligt duidelijk te veel.

conflict-03-words = Nalatigheidsinterest. De telecomwet begrenst hem tot de wettelijke rente; het Wetboek van economisch recht laat acht punten boven de referentierente toe. adieu berekent geen interest; neem de strengste grens.
