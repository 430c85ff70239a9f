## Findings of the law: one sentence for each reason, then the words around them.
## The arguments are ready to print, except numbers, which choose the plural.

law-sentences = { $head } { $next }

## Every rule

law-facts-missing = Om dit te beantwoorden mist adieu nog: { $facts }.

law-before-coverage = adieu kent deze regel vanaf { $from } en kan over een vroegere dag niet oordelen.

law-after-repeal = Deze regel gold tot en met { $to }; adieu weet niet wat erna kwam.

law-text-seen-to = De tekst is gelezen zoals hij tot { $seen_to } luidde; kijk na of hij later gewijzigd is.

law-text-seen-unknown = Dit komt van een pagina zonder datum; kijk na of het nog klopt.

law-sources-disagree = De bronnen zijn het hierover niet eens (tegenspraak { $conflicts }).

law-prepaid-reading = De wet noemt prepaidkaarten hier niet; ze erop toepassen is een lezing van de tekst.

law-estate-as-consumer = Voor een overleden houder is geen regel gevonden; adieu rekent zoals voor een consument.

law-prolongation-assumed = De bepaalde duur van uw contract loopt tot { $term_end }; adieu gaat ervan uit dat het contract daarna gewoon doorliep. Kijk dat na op uw factuur.

law-decided-by = Regel { $rule } beslist hier in de plaats.

law-terms-decide = Dat betekent niet dat vertrekken gratis is of meteen kan: de voorwaarden van de operator beslissen (R47). Vraag eerst schriftelijk wat het kost.

law-m2m-outside = Dit is een lijn van machine naar machine, en dit deel van de wet dekt die niet. Het contract beslist (R47).

law-m2m-small-only = Voor lijnen van machine naar machine geldt deze bescherming alleen voor consumenten, kleine ondernemingen en kleine verenigingen.

law-m2m-small-reading = Een onderneming met hoogstens { $max } { $max ->
    [one] werknemer
   *[other] werknemers
 } telt hier als klein; dat is een lezing van de tekst.

law-name-date-all-the-same = Noem toch een uitdrukkelijke einddatum.

law-rounded-down = Het bedrag is in uw voordeel naar beneden afgerond.

## R01

law-written-notice-valid = U mag het contract schriftelijk beëindigen, in elke schriftelijke vorm, en u hoeft geen reden te geven.

law-registered-best-proof = Een aangetekende brief is het beste bewijs, maar niemand mag hem eisen.

law-oral-notice-invalid = Woorden aan de telefoon of in een winkel beëindigen het contract niet. De zaak blijft open tot u de opzegging schriftelijk stuurt of de operator ze schriftelijk bevestigt.

## R02

law-protected-consumer = Als consument hebt u de volle bescherming van de wet bij het beëindigen van een contract.

law-protected-firm = Met { $workers } { $workers ->
    [one] werknemer
   *[other] werknemers
 } hebt u dezelfde bescherming als een consument; ze reikt tot { $max } { $max ->
    [one] werknemer
   *[other] werknemers
 }.

law-big-firm = Met { $workers } { $workers ->
    [one] werknemer
   *[other] werknemers
 } zit u boven de grens van { $max } { $max ->
    [one] werknemer
   *[other] werknemers
 } voor deze bescherming.

law-estate-unsettled = Wat na het overlijden van de houder geldt, is niet gevonden. adieu rekent zoals voor een consument, met minder zekerheid.

## R03

law-end-at-chosen-moment = Het contract eindigt op de dag die u kiest, zelfs onmiddellijk: { $date }.

law-fees-run-apart = Wat vertrekken kost, wordt apart berekend, met de regels R08 tot R11.

law-big-port-reading = Voor een nummeroverdracht kan de Franse tekst ook gelezen worden alsof hij voor elke abonnee geldt; een uitspraak is niet gevonden.

law-not-prolonged-no-port = Het recht om eender welke dag te kiezen staat alleen geschreven voor een stilzwijgend verlengd contract, of voor een nummeroverdracht.

## R04

law-big-notice-latest = De operator mag een opzegtermijn van hoogstens { $months } { $months ->
    [one] maand
   *[other] maanden
 } vragen; het contract eindigt dus uiterlijk op { $date }.

law-big-notice-elsewhere = De grens op de opzegtermijn geldt alleen voor een stilzwijgend verlengd contract dat zonder nummeroverdracht eindigt.

law-not-big = Deze regel is alleen voor ondernemingen boven de grens van regel R02.

## R05

law-end-open-between = De wet laat de dag hier open. U vraagt { $date }; de operator kan zijn opzegtermijn inroepen, die loopt tot { $latest }.

law-end-open-same-day = De wet laat de dag hier open, maar de opzegtermijn in de voorwaarden van de operator is om op { $date }, de dag die u vraagt.

law-end-open-notice-unknown = De wet laat de dag hier open. U vraagt { $date }; hoelang de operator u kan houden, hangt af van de opzegtermijn in zijn voorwaarden, en die kent adieu nog niet.

law-plan-to-latest = Plan en reken tot { $latest }. Elke dag dat de opzegging wacht, kan die dag verschuiven.

law-name-date-in-notice = Noem een uitdrukkelijke einddatum in de opzegging: zonder datum kan de operator zijn eigen datum toepassen.

## R06

law-name-end-date = Kies eerst een einddatum: een opzegging zonder datum wordt niet geschreven, omdat de operator dan zijn eigen datum kan toepassen.

law-end-date-named = U hebt de einddatum genoemd: { $date }.

law-port-needs-no-notice = U neemt het nummer mee: de nummeroverdracht beëindigt het contract, en er wordt geen opzegging geschreven.

law-no-notice-wished = Wat u wenst, vraagt geen opzegging; er hoeft dus geen einddatum genoemd te worden.

## R07

law-free-from = Vanaf { $date } mag u het contract beëindigen zonder vergoeding voor de bepaalde duur.

law-free-from-other-reading = Wie “het einde van de zesde maand” als een kalendermaand leest, komt uit op { $latest }.

law-bill-date-wins = Uw factuur moet deze datum vermelden; noemt ze een andere, dan telt de datum van de factuur.

law-indefinite-from-start = Uw contract heeft geen bepaalde duur.

law-not-protected = Deze bescherming is voor consumenten en ondernemingen met hoogstens negen werknemers (regel R02); u valt erbuiten.

## R08

law-no-early-fee = Zes maanden zijn om sinds { $since }: voor de bepaalde duur is geen vergoeding verschuldigd.

law-no-early-fee-prolonged = De bepaalde duur is voorbij: daarvoor is geen vergoeding verschuldigd.

law-early-fee-both = Voor de bepaalde duur mag de operator hoogstens de abonnementsgelden tot het einde van maand zes vragen. De som naar verhouding is { $amount }, en daar houden wij ons aan; een operator die begonnen maanden als vol telt, kan niet meer vragen dan { $max }.

law-already-paid = U hebt al { $amount } betaald voor dagen na het einde; dat gaat eraf, want niets wordt twee keer betaald.

## R09

law-no-fee-indefinite = Beëindigen kost geen vergoeding: het contract heeft geen bepaalde duur, of de bepaalde duur is voorbij.

law-device-apart = Een toestel dat u goedkoper kreeg, wordt apart berekend (R10, R11).

law-inside-term = Het contract zit nog in zijn bepaalde duur.

## R10

law-no-device = U noemde geen toestel dat u met het contract goedkoper kreeg. Is er een, noteer het dan.

law-table-says = De tabel in uw contract geeft { $amount } na { $months } { $months ->
    [one] maand
   *[other] maanden
 }. Ze heeft voorrang op elke berekening van ons.

law-device-paid-off = U hebt het toestel al { $months } { $months ->
    [one] maand
   *[other] maanden
 }: er is niets meer voor verschuldigd.

law-table-wanted = Zoek de afschrijvingstabel in uw contract; ze kan ook aflossingstabel of terugbetalingstabel heten. Tot dan schat regel R11 het bedrag.

law-table-too-short = De tabel die u noteerde, reikt niet tot { $months } { $months ->
    [one] volle maand
   *[other] volle maanden
 }.

## R11

law-device-residual = Het toestel is { $amount } waard na { $months } { $months ->
    [one] maand
   *[other] maanden
 }, gelijkmatig afgeschreven over { $of } { $of ->
    [one] maand
   *[other] maanden
 }.

law-device-capped = Voor het toestel mag de operator hoogstens { $amount } vragen, naast een eventuele som van regel R08.

law-cap-by-remaining-fees = De abonnementsgelden die tot het einde van de duur overblijven zijn lager, en zij zijn de grens: { $amount }.

law-device-written-off = Het toestel is afgeschreven: er is niets voor verschuldigd.

law-no-second-limit = Uw contract heeft geen bepaalde duur, dus begrenst alleen de resterende waarde de som.

law-device-after-prolongation = De bepaalde duur is voorbij, dus blijven er geen abonnementsgelden om mee te vergelijken: tussen niets en { $max } valt te verdedigen.

law-own-price-assumed = U zei niet wat u zelf voor het toestel betaalde; adieu rekent met niets. Elke prijs die u betaalde, verlaagt de som.

law-table-higher = De tabel in uw contract zegt { $table }, en onze berekening { $cap }. Vraag de operator het verschil uit te leggen.

## R12

law-no-bill-yet = Voor de beëindiging mag niets worden aangerekend buiten de sommen van de regels R08, R10 en R11. Voor een grotere onderneming zijn dat de sommen van haar contract. adieu kijkt dat na als de eindfactuur er is.

law-closing-fee-contest = Voor { $amount } van de afsluitkosten is er geen grond: betwist dat bedrag. Voor de beëindiging mag niets worden aangerekend buiten de regels R08, R10 en R11.

law-closing-fee-within = De afsluitkosten blijven binnen de { $allowed } die de regels R08, R10 en R11 toelaten.

law-no-closing-fee = De factuur bevat geen afsluitkosten.

## R13

law-confirmation-owed = Als de lijn afgesloten wordt, is de operator u een schriftelijke bevestiging verschuldigd. De wet bepaalt geen aantal dagen.

law-alarm-day = Is er op { $date } niets gekomen, dan stelt adieu voor om ernaar te vragen. Die dag is onze keuze, niet die van de wet.

## R14

law-port-window = Volgens de wet kunt u het nummer nog laten overdragen tot en met { $date }.

law-never-plan-on-window = Reken nooit op die maand: laat het nummer voor het einde overdragen. Een operator waarschuwt dat het erna kan mislukken.

law-port-before-end = Uw opzegging is onderweg en u wilt het nummer nu toch houden: spreek een dag voor de overdracht af voor het einde, uiterlijk op { $by }.

law-window-waived = U hebt afgezien van het recht om het nummer na het einde te laten overdragen.

law-no-number = Een datakaart zonder nummer heeft niets om over te dragen.

law-window-closed = De maand waarin het nummer nog overgedragen kon worden, was voorbij op { $date }.

## R15

law-port-ends-contract = De nummeroverdracht beëindigt het contract van deze lijn zodra ze voltooid is.

law-send-no-notice = Stuur geen opzegging voor deze lijn: een tweede opzegging kan de overdracht doen mislukken.

law-other-lines-go-on = Nog { $count } { $count ->
    [one] andere lijn loopt
   *[other] andere lijnen lopen
 } door, tenzij u ook daarvan het contract beëindigt.

law-no-port-wished = Voor deze lijn is geen nummeroverdracht gewenst.

## R16

law-port-due = De overdracht die voor { $agreed } afgesproken is, moet uiterlijk op { $due } gedaan zijn, één werkdag later.

## R17

law-port-late = De overdracht kwam { $working_days } { $working_days ->
    [one] werkdag
   *[other] werkdagen
 } te laat. Dat geeft { $amount }, en hoogstens { $max } als de hogere dagsom verschuldigd is en elke dag telt.

law-claim-new-operator = Dat komt niet vanzelf: vraag het aan de nieuwe operator, uiterlijk op { $by }.

law-port-on-time = De overdracht was op tijd.

law-claim-too-late = De vergoeding moest uiterlijk op { $by } gevraagd worden; die dag is voorbij.

law-port-due-not-covered = Voor die dag weet adieu niet wanneer de overdracht gedaan moest zijn, dus kan het de dagen niet tellen.

## R18

law-exit-free = De operator wijzigt het contract: u mag zonder boete vertrekken tot en met { $date }, ook binnen de bepaalde duur.

law-exit-device-may-stay = Of de rest van de waarde van het toestel dan nog gevraagd mag worden, staat niet vast; de wet zwijgt erover.

law-no-exit-index = Een stijging volgens de index van de consumptieprijzen die uw contract voorziet, geeft geen recht om gratis te vertrekken.

law-no-exit-benefit = Een wijziging die alleen in uw voordeel is, geeft geen recht om gratis te vertrekken.

law-no-exit-administrative = Een zuiver administratieve wijziging die u niet schaadt, geeft geen recht om gratis te vertrekken.

law-no-exit-law = Een wijziging die de wet oplegt, geeft geen recht om gratis te vertrekken.

law-exit-over = Het recht om na de wijziging gratis te vertrekken, liep af op { $date }.

law-no-change-announced = U noteerde geen wijziging van het contract door de operator.

## R19

law-warning-due = Uiterlijk op { $date } moet de operator u melden dat de bepaalde duur afloopt, hoe u kunt vertrekken en wat zijn beste tarief is.

law-warning-past = De operator moest u uiterlijk op { $date } waarschuwen. Wat volgt als hij dat niet deed, is niet gevonden.

## R20

law-bound-at-most = Een bepaalde duur mag hoogstens { $months } { $months ->
    [one] maand
   *[other] maanden
 } zijn: u bent gebonden tot uiterlijk { $date }.

law-term-within-maximum = De duur is niet langer dan de { $months } { $months ->
    [one] maand
   *[other] maanden
 } die de wet toelaat.

law-longer-term-agreed = Een kleine onderneming kan vrij met een langere duur instemmen: hebt u dat gedaan?

law-no-term-maximum = De maximumduur geldt niet voor grotere ondernemingen.

## R21

law-refund-right = Omdat u het nummer meeneemt naar een andere operator, kunt u het betaalde en niet gebruikte krediet terugvragen.

law-while-unexpired = Alleen krediet dat niet vervallen is, telt.

law-refund-bundle-unknown = Krediet dat een bundel voor een periode is, wordt niet terugbetaald, en u zei niet of het uwe dat is.

law-refund-hybrid-open = De tekst spreekt van prepaidkaarten; of het krediet van een hybride contract telt, staat niet vast.

law-no-refund-postpaid = Dit gaat over prepaidkrediet; uw lijn loopt op factuur.

law-no-refund-business = Het recht is voor consumenten; voor een onderneming beslist het contract.

law-no-refund-without-port = Beëindigen zonder nummeroverdracht geeft geen recht op het krediet: gebruik het eerst op.

law-no-refund-no-credit = Er is geen krediet om terug te betalen.

law-no-refund-bundle = Krediet dat een bundel voor een periode is, wordt niet terugbetaald: gebruik het eerst op.

law-no-refund-bonus = Krediet dat een geschenk was, wordt niet terugbetaald: gebruik het eerst op.

law-no-refund-expired = Volgens de voorwaarden die u noteerde, verviel het krediet op { $date }.

## R22

law-ask-refund-by = Vraag het krediet uiterlijk op { $date }: een maand na de overdracht, of de 31 dagen van de operator, wat het eerst afloopt.

law-paid-within = Het geld moet binnen { $weeks } { $weeks ->
    [one] week
   *[other] weken
 } komen: vraagt u het vandaag, dan uiterlijk op { $date }.

law-ask-while-reachable = Vraag het zolang het nummer nog berichten kan ontvangen: er kan een code naartoe gestuurd worden. Dat is advies, geen wet.

law-refund-too-late = Het krediet moest uiterlijk op { $date } gevraagd worden; die dag is voorbij.

## R23

law-refund-amount = U hoort { $amount } terug te krijgen: het niet gebruikte deel van uw laatste herlading zonder geschenken, min de kosten uit de voorwaarden.

law-refund-below-minimum = De som is lager dan het minimum van { $minimum } waaronder de operator niets terugbetaalt.

law-fee-capped = De kosten mogen hoogstens { $max } zijn, en alleen als uw contract ze noemt.

law-refund-if-right = Dit geldt alleen als het krediet terugbetaalbaar is (R21).

law-practice-known = Een pagina van de operator zonder datum noemt kosten van { $fee } en een minimum van { $minimum }. Noteer ze als uw voorwaarden hetzelfde zeggen.

## R24

law-transfer-family = U mag de actieve kaart aan deze persoon overdragen.

law-transfer-not-allowed = Draag een actieve prepaidkaart niet over aan deze persoon, niet als geschenk en niet door verkoop.

law-transfer-postpaid = Een lijn op factuur draagt u over met het formulier van de operator.

law-no-transfer-wished = Voor deze lijn is geen overdracht gewenst.

## R25

law-credit-lost-from = Zonder herlading is het krediet verloren vanaf { $date }, { $months } { $months ->
    [one] maand
   *[other] maanden
 } na de laatste.

law-credit-lost-already = Het krediet is verloren sinds { $date }, { $months } { $months ->
    [one] maand
   *[other] maanden
 } na de laatste herlading, tenzij er later nog een was.

law-credit-old-page = Alleen een oude pagina noemt een periode, { $months } { $months ->
    [one] maand
   *[other] maanden
 }: het krediet kan verloren zijn vanaf { $date }. Kijk de voorwaarden van de operator na.

law-lapse-unconfirmed = Niemand bevestigt uit zichzelf dat een kaart vervallen is: vraag een schriftelijke bevestiging.

law-nothing-lapses = Uw lijn loopt op factuur: ze eindigt niet door er niets mee te doen.

## Facts that a finding can ask for, inside a sentence

law-fact-workers = hoeveel werknemers de onderneming heeft
law-fact-small-firm = of de onderneming een kleine onderneming of vereniging is
law-fact-contract = of de lijn een abonnement of prepaid is
law-fact-start = de eerste dag van het contract
law-fact-monthly-fee = het maandelijkse abonnementsgeld
law-fact-notice-days = de opzegtermijn uit de voorwaarden van de operator, in dagen
law-fact-longer-term-agreed = of vrij is ingestemd met een langere duur dan het wettelijke maximum
law-fact-early-fee-terms = wat de voorwaarden van de operator vragen voor een vroeg vertrek
law-fact-device-value = de waarde van het toestel
law-fact-device-months = over hoeveel maanden het toestel wordt afgeschreven
law-fact-device-got = de dag waarop u het toestel kreeg
law-fact-device-table = de afschrijvingstabel in uw contract
law-fact-bill-fees = de kosten op de eindfactuur
law-fact-notice-channel = hoe de opzegging gegeven is
law-fact-end-date = de dag waarop het contract moet eindigen
law-fact-line-end-date = de dag waarop het contract van deze lijn moet eindigen
law-fact-port-agreed = de dag die voor de nummeroverdracht is afgesproken
law-fact-port-done = de dag waarop het nummer is overgedragen
law-fact-port-requested = de dag waarop u de nummeroverdracht vroeg
law-fact-change-received = de dag waarop de operator de wijziging aankondigde
law-fact-change-kind = welk soort wijziging de operator aankondigde
law-fact-credit = het krediet op de kaart
law-fact-bonus = welk deel van het krediet een geschenk was
law-fact-last-top-up = de dag van de laatste herlading
law-fact-last-top-up-amount = het bedrag van de laatste herlading
law-fact-refund-fee = de kosten die de voorwaarden van de operator vragen voor een terugbetaling
law-fact-refund-minimum = de som waaronder de operator niets terugbetaalt
law-fact-validity-months = hoeveel maanden krediet geldig blijft na een herlading
law-fact-transfer-relation = wie de lijn krijgt

## Outcomes

law-outcome-applies = van toepassing
law-outcome-does-not-apply = niet van toepassing
law-outcome-uncertain = onzeker
law-outcome-needs = meer gegevens nodig
law-outcome-not-covered = niet gedekt

## How sure

law-confidence-high = zeker: de officiële tekst is gelezen
law-confidence-medium = vrij zeker: een pagina van de regulator of een operator, of een lezing van de tekst
law-confidence-low = onzeker: een zwakke, oude of onrechtstreekse bron
law-confidence-unknown = onbekend: gezocht en niet gevonden

## What a finding rests on

law-basis-law = wet
law-basis-product = ons advies, geen wet

## What to choose

law-choice-port-before-end = het nummer voor het einde laten overdragen

## Rules: a title, and a few sentences for a layperson

rule-form-title = Een schriftelijke opzegging
rule-form-words = U mag een contract voor bellen, berichten of internet schriftelijk beëindigen: per brief, mail, webformulier, sms, of een chat waarvan u de kopie bewaart. U hoeft geen reden te geven. Een aangetekende brief is het beste bewijs, maar is nooit verplicht. Wat u aan de telefoon of in een winkel zegt, beëindigt het contract niet. Lijnen van machine naar machine vallen buiten deze regel.

rule-protected-title = Wie beschermd is
rule-protected-words = Consumenten, en ondernemingen met hoogstens negen werknemers, zijn extra beschermd als ze een contract beëindigen. Grotere ondernemingen hangen vooral af van hun contract. Voor een overleden houder is geen regel gevonden; adieu rekent zoals voor een consument en zegt dat het onzeker is.

rule-end-moment-title = Beëindigen op de dag die u kiest
rule-end-moment-words = Bent u beschermd (R02) en is uw contract na de bepaalde duur stilzwijgend verlengd, dan eindigt het op de dag die u kiest, zelfs onmiddellijk. Hetzelfde geldt als u het beëindigt om uw nummer mee te nemen naar een andere operator. Wat vertrekken kost, berekenen andere regels.

rule-end-of-larger-firm-title = Opzegtermijn van een grotere onderneming
rule-end-of-larger-firm-words = Is het contract van een onderneming met meer dan negen werknemers stilzwijgend verlengd, dan mag de operator een opzegtermijn van hoogstens één maand vragen. In alle andere gevallen beslissen de voorwaarden van het contract. Dat is nooit hetzelfde als gratis.

rule-end-left-open-title = Als de wet de dag openlaat
rule-end-left-open-words = Neemt u het nummer niet mee, en had uw contract nooit een bepaalde duur of vertrekt u binnen die duur, dan zegt de wet niet op welke dag het eindigt. De operator kan op de opzegtermijn in zijn voorwaarden wijzen. adieu toont daarom een marge. Noem een uitdrukkelijke datum en plan tot de laatste dag.

rule-name-date-title = De opzegging noemt een datum
rule-name-date-words = Een opzegging zonder einddatum laat de operator zijn eigen datum toepassen. adieu schrijft geen opzegging tot u een dag gekozen hebt. Een nummeroverdracht vraagt geen opzegging.

rule-free-from-title = Vanaf wanneer u zonder vergoeding kunt vertrekken
rule-free-from-words = Bent u beschermd (R02), dan bent u voor de bepaalde duur geen vergoeding meer verschuldigd zodra zes maanden om zijn. “Het einde van de zesde maand” kan op twee manieren gelezen worden, dus toont adieu beide dagen. Uw factuur moet de datum vermelden, en de datum van de factuur telt. Een toestel dat u goedkoper kreeg, wordt apart berekend.

rule-early-fee-title = Vergoeding in de eerste zes maanden
rule-early-fee-words = Bent u beschermd (R02) en vertrekt u in de eerste zes maanden van een bepaalde duur, dan mag de operator hoogstens de abonnementsgelden tot het einde van maand zes vragen. adieu toont twee sommen: de exacte som naar verhouding, en de som als begonnen maanden vol tellen. Een maand die u al betaalde, wordt niet twee keer betaald. Een toestel dat u goedkoper kreeg, wordt apart berekend.

rule-fee-without-term-title = Geen vergoeding zonder bepaalde duur
rule-fee-without-term-words = Bent u beschermd (R02) en heeft uw contract geen bepaalde duur, of is ze voorbij, dan kost beëindigen geen vergoeding. Een toestel dat u goedkoper kreeg, wordt apart berekend.

rule-device-price-title = Het toestel volgens de tabel van het contract
rule-device-price-words = Kreeg u met het contract een goedkoper toestel, dan mag de operator de resterende waarde vragen. De grens is het bedrag in de afschrijvingstabel van het contract voor die maand. De tabel loopt over hoogstens 24 maanden; daarna is niets verschuldigd. De tabel heeft voorrang op elke berekening.

rule-device-reckoned-title = Het toestel volgens onze berekening
rule-device-reckoned-words = adieu kijkt de resterende waarde van het toestel na: wat het waard was min wat u betaalde, gelijkmatig afgeschreven over hoogstens 24 maanden. De abonnementsgelden die tot het einde van de duur overblijven zijn een tweede grens; de laagste telt. Deze som komt naast die van R08, niet in de plaats.

rule-other-charges-title = Geen afsluitkosten
rule-other-charges-words = De operator mag niets aanrekenen voor het beëindigen van een contract, alleen de dienst tot het einde. Daarbij komen de sommen van R08, R10 en R11, of voor een grotere onderneming die van haar contract. Afsluit- of administratiekosten daarboven kunt u betwisten. De eindfactuur is nodig om dat na te kijken.

rule-confirmation-title = De schriftelijke bevestiging
rule-confirmation-words = Als uw lijn afgesloten wordt, is de operator u een schriftelijke bevestiging verschuldigd. De wet bepaalt geen aantal dagen. adieu herinnert u eraan vijf werkdagen na het einde; die termijn is onze keuze.

rule-port-window-title = De maand na het einde
rule-port-window-words = U kunt uw nummer nog minstens een maand na het einde van het contract laten overdragen, tenzij u van dat recht afzag. Reken er niet op: een operator waarschuwt dat het kan mislukken. Laat het nummer voor het einde overdragen.

rule-port-ends-contract-title = Een nummeroverdracht beëindigt het contract
rule-port-ends-contract-words = Verhuist uw nummer naar een andere operator, dan eindigt het contract van die lijn vanzelf. Stuur er geen opzegging voor. Uw andere lijnen lopen door.

rule-port-due-title = Hoe snel een nummeroverdracht moet zijn
rule-port-due-words = De overdracht van een nummer moet binnen één werkdag na de afgesproken dag actief zijn. adieu telt weekends en Belgische wettelijke feestdagen niet mee.

rule-late-port-title = Vergoeding voor een late nummeroverdracht
rule-late-port-words = Komt de overdracht te laat, dan is de nieuwe operator u een som per dag en per nummer verschuldigd. adieu toont de som die zeker is en het meeste dat te verdedigen valt. U moet ze vragen binnen zes maanden na uw aanvraag van de overdracht.

rule-change-exit-title = Gratis vertrekken als het contract wijzigt
rule-change-exit-words = Wijzigt de operator het contract, dan mag u zonder boete vertrekken tot drie maanden na de aankondiging. Dat geldt niet voor een wijziging alleen in uw voordeel, een zuiver administratieve, een die de wet oplegt, of een indexering die het contract voorziet. Of het toestel dan nog aangerekend mag worden, staat niet vast.

rule-renewal-warning-title = De waarschuwing voor het einde van de duur
rule-renewal-warning-words = Minstens één maand voordat een bepaalde duur stilzwijgend verlengd wordt, moet de operator u waarschuwen, zeggen hoe u kunt vertrekken en zijn beste tarief noemen. Wat volgt als hij dat niet doet, is niet gevonden.

rule-longest-term-title = De langste bepaalde duur
rule-longest-term-words = Een consument kan hoogstens 24 maanden gebonden worden. Een kleine onderneming kan vrij met meer instemmen. Voor grotere ondernemingen geldt deze grens niet.

rule-credit-right-title = Het recht op uw prepaidkrediet
rule-credit-right-words = Neemt u als consument uw prepaidnummer mee naar een andere operator, dan kunt u het krediet terugvragen dat u echt betaalde en dat niet vervallen is. Geschenken en bundels voor een periode worden niet terugbetaald. Beëindigen zonder overdracht geeft dat recht niet: gebruik het krediet eerst op.

rule-credit-claim-title = Wanneer u het krediet vraagt
rule-credit-claim-words = Vraag het binnen één maand na de overdracht. Eén operator zegt 31 dagen; adieu toont de dag die het eerst komt. De operator heeft dan vier weken om te betalen.

rule-credit-back-title = Hoeveel krediet terugkomt
rule-credit-back-words = Wat terugkomt, is het niet gebruikte deel van uw laatste herlading, zonder geschenken, min kosten van hoogstens vijf euro als uw contract die noemt. Sommige operatoren betalen niets terug onder een minimum. Al deze bedragen moeten bekend zijn voordat adieu een som noemt.

rule-prepaid-transfer-title = Een prepaidkaart overdragen
rule-prepaid-transfer-words = Een actieve prepaidkaart mag naar een ouder, grootouder, kind, kleinkind, broer of zus, echtgenoot, geregistreerde wettelijk samenwonende of pupil gaan. Voor iemand anders is geen toelating gevonden: draag ze niet over, niet als geschenk en niet door verkoop. Een lijn op factuur draagt u over met het formulier van de operator.

rule-prepaid-lapse-title = Een prepaidkaart laten vervallen
rule-prepaid-lapse-words = Krediet blijft geldig zolang de voorwaarden van de operator zeggen; de hier gelezen wet bepaalt geen minimum. Is het verloren, dan gaat ook het nummer terug, en niemand bevestigt dat uit zichzelf. Vraag een schriftelijke bevestiging.

## Conflicts between sources

conflict-01-words = Pagina’s van voor 2022 zeggen dat u de dag altijd mag kiezen. De wet zegt dat sinds 2022 alleen na een stilzwijgende verlenging of voor een nummeroverdracht. De regels volgen de wet.
conflict-04-words = Tot 2022 hing de bescherming af van hoogstens vijf nummers; sindsdien van hoogstens negen werknemers.
conflict-05-words = Voor 22 september 2017 waren voor een contract zonder bepaalde duur geen toestelkosten verschuldigd; sindsdien kan dat wel.
conflict-06-words = De pers schreef dat u na elke prijsstijging gratis mag vertrekken; de wet sluit een indexering uit die het contract voorziet.
conflict-07-words = Oude pagina’s noemen tien euro kosten voor een nummeroverdracht; het Europese recht laat geen rechtstreekse kosten voor de abonnee toe.
conflict-08-words = De wet laat een maand om het nummer na het einde over te dragen; een pagina van een operator waarschuwt dat het kan mislukken. Draag het nummer eerst over.
conflict-09-words = De zes maanden om vergoeding te vragen voor een late overdracht lopen, naargelang de pagina, vanaf de aanvraag of vanaf de overdracht. De regels nemen de vroegste.
conflict-12-words = De zin over nummeroverdrachten wordt gelezen voor consumenten en ondernemingen met hoogstens negen werknemers; de Franse tekst kan ook voor iedereen gelezen worden.
conflict-13-words = De regulator noemt één maand om het krediet te vragen, een operator 31 dagen. De regels nemen de vroegste.
conflict-14-words = “Het einde van de zesde maand” kan zes maanden na het begin betekenen, of het einde van een kalendermaand. De regels rekenen met het eerste.
