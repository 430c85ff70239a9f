## Regels R39 tot R43: de ombudsdienst, en vragen over persoonsgegevens.

## R39

law-complain-first = Klaag eerst schriftelijk bij de operator. Pas daarna neemt de ombudsdienst de zaak aan. Een vaste wachttijd is niet gevonden.

law-ombudsman-open = U kunt tot en met { $by } gratis naar de ombudsdienst, zolang de operator het niet heeft opgelost.

law-port-dispute-from-facts = Bij een geschil over een nummeroverdracht of een overstap loopt het jaar vanaf de feiten.

law-ombudsman-closed = Het jaar om naar de ombudsdienst te gaan eindigde op { $by }: de ombudsdienst mag de klacht weigeren.

law-complaint-settled = U zei dat de operator het heeft opgelost; er is dus niets meer om over te klagen.

law-filed-in-time = De klacht is op { $filed } bij de ombudsdienst ingediend, dus op tijd.

## R40

law-not-filed = Bij de ombudsdienst loopt geen klacht; er is dus niets opgeschort.

law-collection-on-hold = De operator mag het betwiste bedrag niet invorderen tot en met { $until }, of tot een vroegere schikking of aanbeveling.

law-pay-the-rest = Betaal het deel dat u niet betwist.

law-hold-over = De opschorting van de invordering eindigde op { $until }.

law-not-admissible = De ombudsdienst nam de klacht niet in behandeling; er is dus niets opgeschort.

## R41

law-ruling-by = Verwacht het antwoord van de ombudsdienst uiterlijk op { $date }; bij een ingewikkeld dossier uiterlijk op { $latest }.

law-ruling-complex-only = De eerste termijn is voorbij. Is het dossier ingewikkeld, dan komt het antwoord uiterlijk op { $latest }; vraag de ombudsdienst of dat zo is.

law-ruling-overdue = Ook de langere termijn is voorbij, sinds { $latest }. Vraag de ombudsdienst hoe het met het dossier staat.

## R42

law-answer-by = De operator moet uw vraag over uw gegevens uiterlijk op { $date } beantwoorden.

law-answer-may-take-longer = Bij een ingewikkelde vraag mag het tot en met { $latest } duren, maar alleen als hij u dat uiterlijk op { $told_by } heeft gemeld.

law-answer-extended = De operator nam meer tijd: het antwoord moet er uiterlijk op { $date } zijn, als hij u dat uiterlijk op { $told_by } heeft gemeld.

law-answer-overdue = Het antwoord moest er uiterlijk op { $date } zijn. Is het er niet, vraag er dan schriftelijk om en noem die dag.

## R43

law-data-kept-until = De operator moet uw identificatie- en contractgegevens bewaren tot en met { $date }.

law-erase-from = Vraag vanaf { $from } om ze te wissen. Boekhoudstukken kunnen langer blijven.

law-keeping-over = De plicht om uw identificatie- en contractgegevens te bewaren eindigde op { $date }: u kunt vragen om ze te wissen.

law-other-data-earlier = Andere gegevens die niet meer nodig zijn, kunnen vroeger gewist worden.

## Regels: een titel, en enkele zinnen voor een leek

rule-ombudsman-open-title = Naar de ombudsdienst gaan
rule-ombudsman-open-words = De Ombudsdienst voor telecommunicatie helpt gratis, maar pas nadat u bij de operator hebt geklaagd en niet tevreden bent. U hebt een jaar vanaf uw eerste klacht. Bij een geschil over een nummeroverdracht of een overstap loopt het jaar vanaf de feiten. Hoelang u op het antwoord van de operator moet wachten, is niet gevonden.

rule-ombudsman-shield-title = Geen invordering zolang de ombudsdienst de zaak heeft
rule-ombudsman-shield-words = Zodra de ombudsdienst uw klacht in behandeling neemt, mag de operator het betwiste bedrag niet invorderen: vier maanden vanaf de indiening, of tot een vroegere schikking of aanbeveling. Betaal wat u niet betwist.

rule-ombudsman-term-title = Hoelang de ombudsdienst erover doet
rule-ombudsman-term-words = De ombudsdienst heeft 90 dagen vanaf de dag waarop uw dossier volledig is, en 90 dagen meer bij een ingewikkeld dossier. In 2023 duurde een antwoord gemiddeld 34 dagen.

rule-data-answer-title = Wanneer de operator antwoordt over uw gegevens
rule-data-answer-words = Vraagt u uw gegevens op, of vraagt u om ze te wissen, dan moet de operator binnen een maand na ontvangst antwoorden. Bij een ingewikkelde vraag mag hij twee maanden meer nemen, als hij u dat in de eerste maand meldt. Dat is gratis, tenzij een vraag duidelijk buitensporig is.

rule-data-kept-title = Hoelang de operator uw gegevens bewaart
rule-data-kept-words = De operator moet de gegevens over uw identiteit en uw contract twaalf maanden na het einde bewaren. Vraag vanaf de volgende dag om ze te wissen. Boekhoudstukken kunnen langer blijven.

## Tegenspraak tussen bronnen

conflict-10-words = Pagina’s van de regulator noemen twee adressen: Koning Albert II-laan 32 in 1000 Brussel op nieuwere, nummer 35 in 1030 Brussel op oudere. Het nieuwere telt.
conflict-11-words = Het nummer voor een verloren kaart op de pagina van één operator is alleen voor diens klanten. Gebruik het nummer van uw eigen operator.
conflict-15-words = Wij hebben niet gelezen of zaterdag in deze regels over schulden een werkdag is. Om te betalen telt de vroegste dag.

## Wat een jurist opnieuw moet nakijken

recheck-heading = Wat een jurist opnieuw moet nakijken
recheck-count = Bij { $count } { $count ->
    [one] regel
   *[other] regels
 } valt iets opnieuw na te kijken.
recheck-nothing = Er valt niets opnieuw na te kijken.

recheck-wording-undated = de tekst komt van een pagina zonder datum
recheck-wording-old = de tekst is gelezen zoals hij tot { $seen_to } luidde; zoek naar latere wijzigingen
recheck-start-from-memory = de eerste dag komt uit het geheugen en is niet nagegaan: { $parameters }
recheck-start-date-of-act = de eerste dag is de datum van de wet of het besluit; de inwerkingtreding is niet genoteerd: { $parameters }
recheck-confidence = niet helemaal zeker: { $level }
recheck-open-citations = nauwer te lezen, zwak of deels open: { $citations }
recheck-conflicts = de bronnen zijn het niet eens: tegenspraak { $conflicts }
recheck-no-dated-text = steunt op geen gedateerde wettekst
