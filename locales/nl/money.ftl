## The money of a case: the last bill, claims, charges, direct debit.

money-title = Geld
money-forecast = De laatste factuur, als de lijn eindigt op { $day }: { $amount }
money-bill-on = Ze zou rond { $day } moeten komen.
money-usage = Bellen en data buiten de bundel komen erbij: die kan niemand voorspellen.
money-needs = Nog te weten: { $keys }
money-narrows = Met deze gegevens wordt het preciezer: { $keys }
money-item-bills-before = Volle maanden, op de facturen ervoor
money-item-service = Maandbedrag tot het einde
money-item-early-fee = Vertrek voor het einde van de looptijd
money-item-device = Het toestel
money-item-closing-fee = Kosten om het contract af te sluiten (die mogen er niet zijn)
money-item = { $name }: { $sum } ({ $basis })
money-from-to = { $from } tot { $to }
money-own-plan = het abonnement zelf
money-own-figure = uw eigen cijfer: hiervoor is geen regel gelezen
money-claims = Wat u kunt terugvragen
money-claim-credit = Prepaidkrediet
money-claim-deposit = Waarborg
money-claim-paid-ahead = Betaald voor dagen na het einde
money-claim-late-port = Vergoeding voor de late nummeroverdracht
money-debtor-old = van de operator die u verlaat
money-debtor-new = van de nieuwe operator
money-ask-now = nu vragen
money-ask-by = vragen tot en met { $day }
money-ask-later = vragen zodra de lijn weg is
money-ask-too-late = te laat: de laatste dag was { $day }
money-charges = Kosten op de factuur
money-debits = Domiciliëring
money-bill-as-foretold = De factuur van { $amount } is zoals voorspeld.
money-bill-higher = De factuur van { $amount } is { $by } hoger dan voorspeld. Zoek verbruik buiten de bundel; de rest kunt u betwisten.
money-bill-lower = De factuur van { $amount } is { $by } lager dan voorspeld. Er kan nog een factuur volgen.

## Amounts that do not add up.

money-faults = Bedragen die niet kloppen
money-fault-paid-and-disputed = Wat betaald is en wat betwist wordt, is samen { $by } meer dan de factuur. Bekijk de drie cijfers nog eens.
money-fault-fees-above-bill = De afsluitkosten zijn { $by } meer dan de hele factuur. Bekijk beide cijfers nog eens.
money-fault-price-above-value = U betaalde { $by } meer voor het toestel dan het waard was. Dan kan er niets van verschuldigd zijn; bekijk beide cijfers nog eens.
money-fault-table-above-value = De afschrijvingstabel begint { $by } boven de waarde die af te schrijven was. Vraag de operator hoe ze berekend is.
law-table-above-line = De afschrijvingstabel in het contract daalt niet in een rechte lijn. In een rechte lijn zou er die maand { $line } overblijven; de tabel zegt { $table }. Vraag de operator hoe ze berekend is en betwist wat erboven ligt.
law-table-not-straight = De afschrijvingstabel in het contract daalt niet in een rechte lijn. Voor die maand vraagt ze { $table }, niet meer dan de { $line } van een rechte lijn.
law-table-too-long = { $months ->
    [one] De afschrijvingstabel in het contract loopt verder dan { $months } maand. De wet kent geen langere: wat ze daarna vraagt, is niet verschuldigd.
   *[other] De afschrijvingstabel in het contract loopt verder dan { $months } maanden. De wet kent geen langere: wat ze daarna vraagt, is niet verschuldigd.
}
law-months-too-long = { $months ->
    [one] Het toestel zou over meer dan { $months } maand afgeschreven worden: de wet telt er hoogstens { $months }.
   *[other] Het toestel zou over meer dan { $months } maanden afgeschreven worden: de wet telt er hoogstens { $months }.
}

## What the directory knows of a brand.

money-hints = Wat bekend is van { $brand }
money-hint-balance = Saldo zien met { $value }
money-hint-refund = Vraag het krediet hier terug: { $value }
money-hint-area = De klantenzone: { $value }
money-hint-seen = gezien op { $day }
