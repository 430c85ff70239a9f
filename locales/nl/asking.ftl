## Wat het gesprek vraagt naast de trajecten, en wat gezegd wordt van een gegeven dat niemand noemde.

ask-device = Kreeg u bij dit contract een telefoon of een ander toestel?
ask-device-value = Wat was het toestel waard toen u het kreeg?
ask-credit = Tegoed dat nog op de kaart staat
ask-last-top-up = Dag van de laatste herlading
ask-auto-top-up = Herlaadt de kaart zichzelf?
ask-block-first = Eerst dit: bel de operator en laat de kaart blokkeren. De vragen kunnen wachten.
ask-block-call = { $brand }: { $phone }
ask-answers-removed = Uw antwoorden staan nu in het dossier; { $file } is daarom gewist.
ask-answers-stay = Uw antwoorden staan nu in het dossier, maar { $file } kon niet worden gewist. Wis het zelf: het is leesbaar voor wie het opent.
question-line-fixed-months = Hoeveel maanden vaste duur heeft het contract? 0 als er geen is.
fact-own-wish = Lijn { $line } heeft een eigen wens, en die blijft. Om ze te wijzigen: { $command }
law-fact-fixed-months = de maanden van de bepaalde duur, of 0 als er geen is
law-term-not-told = U noemde geen bepaalde duur, dus wordt er hier geen geteld. Is er toch een, dan kan vroeg vertrekken geld kosten.
law-end-open-today = De wet laat de dag hier open, en u noemde er geen. Als het contract vandaag eindigde, kon de operator zijn opzegtermijn inroepen, die loopt tot { $latest }.
law-end-open-today-unknown = De wet laat de dag hier open, en u noemde er geen. Hoelang de operator u kan houden, hangt af van de opzegtermijn in zijn voorwaarden, en die kent adieu nog niet.
choose-why-term-not-told = U noemde geen bepaalde duur, dus wordt er geen geteld. Is er toch een, dan kan vroeg vertrekken geld kosten.
choose-why-device-not-told = Dit is de kost als er geen toestel bij het contract hoorde. Anders moet u daarvoor misschien nog betalen.
