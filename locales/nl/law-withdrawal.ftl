## Herroeping van een contract op afstand (R26 tot R29): een zin per reden, dan de regels.

law-no-duty-before = Voor { $from } bestond die plicht niet.

law-longer-term-holds = U stemde in met een langere duur, dus die geldt.

## R26

law-withdraw-until = U mag het contract herroepen tot en met { $date }, zonder reden op te geven.

law-longer-uninformed = Dat recht is u niet uitgelegd: daardoor krijgt u { $months } { $months ->
    [one] maand
   *[other] maanden
 } extra.

law-from-explanation = Dat recht is u pas later uitgelegd: vanaf toen tellen { $days } { $days ->
    [one] dag
   *[other] dagen
 }.

law-depends-on-explanation = Is dat recht u uitgelegd, dan is uw laatste dag { $date }; zo niet, { $latest }. Reken op de eerste zolang u het niet weet.

law-device-until = Voor het toestel telt de termijn apart, vanaf de dag dat u het kreeg: tot en met { $date }.

law-only-device-left = De termijn voor het contract zelf liep af op { $date }; alleen het toestel kan nog terug.

law-sent-in-time = U hebt uw herroeping op tijd verstuurd: de laatste dag was { $date }. Bewaar het bewijs.

law-no-extension = Wacht niet langer dan die dag, ook niet als het een zaterdag, zondag of feestdag is.

law-withdrawal-over = De herroepingstermijn liep af op { $date }. U kunt het contract nog op de gewone manier opzeggen.

law-shop-sale = Een contract dat in een winkel is getekend, heeft geen herroepingstermijn. U kunt het op de gewone manier opzeggen.

law-business-sale = Het herroepingsrecht is er voor consumenten, niet voor ondernemingen.

## R27

law-paid-back-by = De operator moet u uiterlijk op { $date } terugbetalen.

law-pay-back-overdue = De operator moest u uiterlijk op { $date } terugbetalen. Die dag is voorbij: herinner hem er schriftelijk aan.

law-same-means = Het geld komt terug via het betaalmiddel dat u gebruikte.

## R28

law-days-of-service = U vroeg om de dienst meteen te laten beginnen. U betaalt dus { $days } { $days ->
    [one] dag
   *[other] dagen
 } op een maand van { $of } dagen: { $amount }.

law-nothing-without-request = U vroeg niet uitdrukkelijk om de dienst meteen te laten beginnen. U bent er dus niets voor verschuldigd.

law-nothing-without-information = Het herroepingsrecht is u niet uitgelegd. U bent dus niets verschuldigd voor de dienst.

law-service-not-begun = De dienst was nog niet begonnen. Er valt dus niets te betalen.

law-as-if-sent-today = Dit is berekend alsof uw herroeping vandaag vertrekt; elke dag later komt erbij.

## R29

law-function-should-exist = Een onlineverkoper hoort een duidelijk aangegeven herroepingsfunctie te bieden zolang u mag herroepen.

law-no-belgian-text = De regel is Europees; er is geen Belgische tekst gevonden die hem invoert. Hij is dus niet zeker.

law-use-function = U vond er een: gebruik ze en bewaar de ontvangstmelding.

law-function-absent = U vond er geen: herroep per e-mail of met het modelformulier, dat volstaat, en meld bij de overheid dat de functie ontbreekt.

law-look-for-function = Zoek ze in de klantenzone; is er geen, dan volstaat een e-mail of het modelformulier.

law-not-for-ending = Deze functie dient om een nieuw contract te herroepen. Een lopend contract zegt ze niet op.

law-not-online = Het contract is niet online gesloten. Zo’n functie is dus niet verschuldigd.

## Regels

rule-withdrawal-end-title = Laatste dag om te herroepen

rule-withdrawal-end-words = Een consument die het contract telefonisch, op het web of buiten een winkel sluit, mag het binnen 14 dagen herroepen, zonder reden. De dag van het sluiten telt niet mee. Een toestel in dezelfde bestelling heeft een eigen termijn, vanaf de dag dat het aankwam. Is het recht niet uitgelegd, dan komen er 12 maanden bij; is dat later gebeurd, dan tellen vanaf toen 14 dagen. adieu rekent er nooit op dat een weekend of feestdag de dag verschuift. Voor een contract dat in een winkel is getekend en voor ondernemingen geldt dit recht niet.

rule-withdrawal-refund-title = Geld terug na een herroeping

rule-withdrawal-refund-words = De operator betaalt alles terug binnen 14 dagen nadat hij van de herroeping hoorde, via het gebruikte betaalmiddel.

rule-withdrawal-share-title = Wat de dagen dienst kosten

rule-withdrawal-share-words = Wie uitdrukkelijk vroeg om de dienst binnen de herroepingstermijn te laten beginnen, betaalt de gebruikte dagen, als deel van de maandprijs, naar beneden afgerond. Zonder dat uitdrukkelijke verzoek, of als het recht niet is uitgelegd, is niets verschuldigd.

rule-withdrawal-online-title = Een herroepingsfunctie online

rule-withdrawal-online-words = Vanaf 19 juni 2026 hoort een onlineverkoper een duidelijk aangegeven herroepingsfunctie te bieden, daarna een stap om te bevestigen, daarna een ontvangstmelding. De regel is Europees; er is geen Belgische tekst gevonden die hem invoert. Ontbreekt de functie, dan volstaat een e-mail of het modelformulier. Een lopend contract zegt de functie nooit op.
