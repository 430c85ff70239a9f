## The money of a case: the last bill, claims, charges, direct debit.

money-title = Geld
money-forecast = Die letzte Rechnung, wenn der Anschluss am { $day } endet: { $amount }
money-bill-on = Sie sollte um den { $day } kommen.
money-usage = Anrufe und Daten über den Tarif hinaus kommen dazu: Die kann niemand vorhersagen.
money-needs = Es fehlt noch: { $keys }
money-narrows = Mit diesen Angaben wird es genauer: { $keys }
money-item-bills-before = Volle Monate, auf den Rechnungen davor
money-item-service = Monatsgebühr bis zum Ende
money-item-early-fee = Ende vor Ablauf der Laufzeit
money-item-device = Das Gerät
money-item-closing-fee = Kündigungsgebühr (keine ist erlaubt)
money-item = { $name }: { $sum } ({ $basis })
money-from-to = { $from } bis { $to }
money-own-plan = der Tarif selbst
money-own-figure = Ihre eigene Angabe: Dazu wurde keine Regel gelesen
money-claims = Was Sie zurückfordern können
money-claim-credit = Prepaid-Guthaben
money-claim-deposit = Kaution
money-claim-paid-ahead = Bezahlt für Tage nach dem Ende
money-claim-late-port = Entschädigung für die verspätete Rufnummernmitnahme
money-debtor-old = vom Anbieter, den Sie verlassen
money-debtor-new = vom neuen Anbieter
money-ask-now = jetzt fordern
money-ask-by = bis einschließlich { $day } fordern
money-ask-later = fordern, sobald der Anschluss weg ist
money-ask-too-late = zu spät: Der letzte Tag war der { $day }
money-charges = Kosten auf der Rechnung
money-debits = Lastschrift
money-bill-as-foretold = Die Rechnung über { $amount } ist wie vorhergesagt.
money-bill-higher = Die Rechnung über { $amount } ist { $by } höher als vorhergesagt. Suchen Sie nach Verbrauch über den Tarif hinaus; den Rest können Sie bestreiten.
money-bill-lower = Die Rechnung über { $amount } ist { $by } niedriger als vorhergesagt. Es kann noch eine folgen.

## Amounts that do not add up.

money-faults = Beträge, die nicht zusammenpassen
money-fault-paid-and-disputed = Bezahltes und Bestrittenes sind zusammen { $by } mehr als die Rechnung. Sehen Sie sich die drei Zahlen noch einmal an.
money-fault-fees-above-bill = Die Kündigungsgebühren liegen { $by } über der ganzen Rechnung. Sehen Sie sich beide Zahlen noch einmal an.
money-fault-price-above-value = Sie zahlten für das Gerät { $by } mehr als seinen Wert. Dann kann nichts davon offen sein; sehen Sie sich beide Zahlen noch einmal an.
money-fault-table-above-value = Die Abschreibungstabelle beginnt { $by } über dem Wert, der abzuschreiben war. Fragen Sie den Anbieter, wie sie berechnet wurde.
law-table-above-line = Die Abschreibungstabelle im Vertrag fällt nicht in gerader Linie. In gerader Linie blieben in diesem Monat { $line }; die Tabelle sagt { $table }. Fragen Sie den Anbieter, wie sie berechnet wurde, und bestreiten Sie, was darüber liegt.
law-table-not-straight = Die Abschreibungstabelle im Vertrag fällt nicht in gerader Linie. Für diesen Monat verlangt sie { $table }, nicht mehr als die { $line } einer geraden Linie.
law-table-too-long = { $months ->
    [one] Die Abschreibungstabelle im Vertrag läuft über { $months } Monat hinaus. Das Gesetz kennt keine längere: Was sie danach verlangt, ist nicht geschuldet.
   *[other] Die Abschreibungstabelle im Vertrag läuft über { $months } Monate hinaus. Das Gesetz kennt keine längere: Was sie danach verlangt, ist nicht geschuldet.
}
law-months-too-long = { $months ->
    [one] Das Gerät sollte über mehr als { $months } Monat abgeschrieben werden: Das Gesetz zählt höchstens { $months }.
   *[other] Das Gerät sollte über mehr als { $months } Monate abgeschrieben werden: Das Gesetz zählt höchstens { $months }.
}

## What the directory knows of a brand.

money-hints = Was über { $brand } bekannt ist
money-hint-balance = Guthaben ansehen mit { $value }
money-hint-refund = Guthaben hier zurückfordern: { $value }
money-hint-area = Der Kundenbereich: { $value }
money-hint-seen = gesehen am { $day }
