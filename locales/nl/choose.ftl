## The ways out of a contract, compared.

help-choose = De uitwegen vergelijken: kosten, geld terug, wat verloren gaat, de goedkoopste dag
choose-title = De uitwegen, vergeleken
choose-question = Hebt u het nummer nog nodig?
choose-question-hint = Beantwoord dit eerst. Wie het nummer meeneemt naar een andere operator, beëindigt daarmee het contract; met een opzegging erbij kan het nummer verloren gaan.
choose-answer-yes = Ja: { $command }
choose-answer-no = Nee: { $command }
choose-if-needed = Als u het nodig hebt: { $outcome }
choose-if-not-needed = Als u het niet nodig hebt: { $outcome }
choose-open = nog niet bekend
choose-best = Ons advies: { $outcome }
choose-no-best = Geen enkele uitweg kan al de beste heten. Deze gegevens ontbreken:
choose-mark-best = beste
choose-mark-impossible = kan hier niet
choose-next = Om dit te kiezen: { $command }
choose-label-costs = Wat vertrekken kost
choose-label-year = Wat een jaar blijven kost
choose-label-service = Maandbedrag tot dan
choose-label-total = In totaal vanaf vandaag
choose-label-back = Geld terug
choose-label-lost = Wat verloren gaat
choose-label-takes = Hoelang
choose-label-sure = Hoe zeker
choose-label-day = Op
choose-figure = { $label }: { $value }
choose-cost-unknown = kosten onbekend
choose-range = { $low } tot { $high }
choose-at-least = { $low } of meer
choose-days = { $days ->
    [0] meteen
    [one] { $days } dag
   *[other] { $days } dagen
}
choose-lost-more = { $head }; { $item }
choose-none-lost = niets, voor zover wij weten
choose-staying = Blijven zoals u bent, kost { $amount } per jaar.
choose-staying-unknown = Wat blijven per jaar kost, is niet bekend: het maandbedrag ontbreekt.
choose-brand-page = Wat { $brand } zelf zegt over geld terug en het overdragen van een lijn: { $command }

## The total, by the day of leaving.

choose-curve-title = Wat vertrekken in totaal kost, per dag
choose-curve-about = Gerekend vanaf { $today }: het maandbedrag tot die dag, wat vroeger vertrekken kost en het toestel, min het geld dat zeker terugkomt.
choose-column-day = Dag
choose-column-total = Totaal
choose-column-service = Maandbedrag
choose-column-early = Vroeger vertrek
choose-column-device = Toestel
choose-column-back = Terug
choose-cheapest = Goedkoopste dag: { $day }, { $total } in totaal.
choose-cheapest-until = Tot en met { $day } kost het niet meer.
choose-cheapest-unknown = De goedkoopste dag is niet te noemen: de kosten zijn voor elke dag onbekend.
choose-mark-today = vandaag
choose-mark-cheapest = goedkoopste dag
choose-mark-wished = de dag die u noemde
choose-mark-free-from = vanaf hier geen vergoeding
choose-mark-device-free = het toestel is afgeschreven
choose-mark-paid-until = eerste dag die niet betaald is
choose-mark-change-exit = laatste dag om te vertrekken door de wijziging
choose-svg-about = Een lijn van { $first } tot { $last }. Ze staat het laagst op { $cheapest }, op { $low }, en het hoogst op { $high }. De tabel ernaast bevat dezelfde cijfers.
choose-svg-upper = Stippellijn: het hoogste bedrag dat gevraagd kan worden

## What is lost.

choose-loss-number = het nummer, met alles wat eraan hangt
choose-loss-credit = het belkrediet
choose-loss-bonus = het deel van het krediet dat een geschenk was
choose-loss-voicemail = voicemailberichten en de begroeting
choose-loss-points = punten, aanbiedingen en geschenken
choose-loss-pack-price = misschien de prijs van de rest van de bundel
choose-loss-line = de lijn: iemand anders heeft ze

## What to know about a way out.

choose-why-number-goes = Het nummer gaat verloren: verhuis eerst wat eraan hangt.
choose-why-number-stays = Het nummer blijft bestaan.
choose-why-port-ends = De overdracht van het nummer beëindigt dit contract vanzelf. Stuur geen opzegging.
choose-why-port-runs = Er loopt een overdracht van het nummer: een opzegging zou die doen mislukken.
choose-why-no-number = Deze lijn heeft geen nummer om mee te nemen.
choose-why-number-unknown = Het nummer moet bekend zijn om het mee te nemen.
choose-why-only-billed = Alleen een lijn met een factuur kan deze weg gaan.
choose-why-only-prepaid = Alleen een prepaidkaart kan vervallen. Een contract met een factuur loopt door tot het beëindigd is.
choose-why-no-right-to-pause = Wij vonden geen recht op een pauze: het contract beslist. Vraag de kosten en de laatste dag schriftelijk.
choose-why-prepaid-move-open = Een consument mag één keer per jaar gratis van tariefplan veranderen bij dezelfde operator. Of prepaid zo’n plan is, staat nergens: vraag het de operator.
choose-why-taker-allowed = Een actieve kaart mag naar dit familielid, zodra de operator de nieuwe houder kent.
choose-why-taker-refused = Een actieve kaart mag niet naar deze persoon, niet als geschenk en niet voor geld.
choose-why-taker-unknown = Een actieve prepaidkaart mag alleen naar naaste familie. Zeg wie ze zou krijgen.
choose-why-taker-form = De operator draagt een lijn over met zijn eigen formulier; beide partijen tekenen.
choose-why-lapses-on = Het krediet vervalt op { $day }.
choose-why-lapsed-on = Volgens de voorwaarden verviel het krediet op { $day }. Kijk of de kaart nog een netwerk vindt.
choose-why-lapse-unknown = Wanneer ze vervalt, is niet bekend: de voorwaarden van de operator zeggen hoelang een kaart werkt na de laatste herlading.
choose-why-lapse-unconfirmed = Niemand bevestigt dat uit zichzelf: vraag een schriftelijke bevestiging.
choose-why-nothing-owed = Voor een prepaidkaart bent u niets verschuldigd en er volgt geen factuur: doe niets aan het contract.
choose-why-stop-top-up = Stop de automatische herlading van { $card }, in de klantenzone en bij de bank of kaart die betaalt.
choose-why-top-up-unknown = Kijk in de klantenzone of de kaart zichzelf herlaadt, en stop dat.
choose-why-move-accounts = Verhuis alles wat aan het nummer hangt zolang het nog berichten ontvangt.
choose-why-keep-then-destroy = Bewaar de kaart tot ze vervallen is en vernietig dan de chip. Tot dan houdt de wet u voor de gebruiker.
choose-why-stays-per-year = Het contract loopt door en kost { $amount } per jaar.
choose-why-cost-unknown = De kosten zijn onbekend: geen regel maakt het gratis.
choose-why-ask-fee-first = Hier beslissen de voorwaarden van de operator. Vraag het bedrag schriftelijk voor er iets eindigt.
choose-why-end-open = De operator kan aanvoeren dat het contract pas op { $day } eindigt.
choose-why-end-open-unknown = Hoe laat de operator het einde kan leggen, is niet bekend zolang u de opzegclausule in de voorwaarden niet hebt gelezen.
choose-why-cheapest-day = Gerekend voor de goedkoopste dag, { $day }.
choose-why-credit-with-port = Krediet komt alleen terug als het nummer tegelijk naar een andere operator gaat.
choose-why-part-of-month = Of een deel van een maand per dag wordt gerekend, hangt van de operator af: vandaar een marge.
choose-why-paid-ahead-open = Tot { $amount } werd betaald voor dagen na het einde. Vraag het terug; wij rekenen er niets van mee.

## Steps about money.

step-keep-card-title = De kaart bewaren tot ze vervallen is
step-keep-card-words = Bewaar ze uitgeschakeld in een lade. Zolang ze werkt, houdt de wet u voor de gebruiker: geef of verkoop ze aan niemand.
step-check-balance-title = Nakijken hoeveel krediet er nog is
step-check-balance-words = De klantenzone toont het; een sms of code van de operator ook. Noteer welk deel een geschenk was, en de laatste herlading.
step-move-credit-title = Vragen of krediet en aanbiedingen naar een andere kaart kunnen
step-move-credit-words = Geen regel geeft er recht op, en bij een nieuwe houder kan het krediet achterblijven. Vraag het voor de kaart van hand verandert.
step-claim-paid-ahead-title = Terugvragen wat betaald werd voor dagen na het einde
step-claim-paid-ahead-words = Noem de dagen, het bedrag en de rekening waarop het moet komen. Sommige operatoren trekken het af van de volgende factuur.
step-claim-late-port-title = De vergoeding voor de late nummeroverdracht vragen
step-claim-late-port-words = Ze komt van de nieuwe operator, en alleen wie op tijd vraagt, krijgt ze.
step-contest-charges-title = Betwisten wat de operator niet mag aanrekenen
step-contest-charges-words = Betaal op tijd wat u niet betwist, en schrijf welke regel van de factuur u betwist en waarom.
