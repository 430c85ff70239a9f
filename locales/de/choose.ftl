## The ways out of a contract, compared.

help-choose = Die Auswege vergleichen: Kosten, Geld zurück, was verloren geht, der günstigste Tag
choose-title = Die Auswege im Vergleich
choose-question = Brauchen Sie die Nummer noch?
choose-question-hint = Bitte beantworten Sie das zuerst. Wer die Nummer zu einem anderen Anbieter mitnimmt, beendet damit den Vertrag; eine zusätzliche Kündigung kann die Nummer kosten.
choose-answer-yes = Ja: { $command }
choose-answer-no = Nein: { $command }
choose-if-needed = Wenn Sie sie brauchen: { $outcome }
choose-if-not-needed = Wenn nicht: { $outcome }
choose-open = noch nicht bekannt
choose-best = Unser Rat: { $outcome }
choose-no-best = Noch lässt sich kein Weg als der beste nennen. Diese Angaben fehlen:
choose-mark-best = am besten
choose-mark-impossible = hier nicht möglich
choose-next = Um ihn zu wählen: { $command }
choose-label-costs = Was der Weggang kostet
choose-label-year = Was ein Jahr Bleiben kostet
choose-label-service = Monatsgebühr bis dahin
choose-label-total = Insgesamt ab heute
choose-label-back = Geld zurück
choose-label-lost = Was verloren geht
choose-label-takes = Wie lange
choose-label-sure = Wie sicher
choose-label-day = Am
choose-figure = { $label }: { $value }
choose-cost-unknown = Kosten unbekannt
choose-range = { $low } bis { $high }
choose-at-least = { $low } oder mehr
choose-days = { $days ->
    [0] sofort
    [one] { $days } Tag
   *[other] { $days } Tage
}
choose-lost-more = { $head }; { $item }
choose-none-lost = nichts, soweit wir wissen
choose-staying = So zu bleiben kostet { $amount } im Jahr.
choose-staying-unknown = Was das Bleiben im Jahr kostet, ist unbekannt: Die Monatsgebühr fehlt.
choose-brand-page = Was { $brand } selbst über Erstattung und Übertragung sagt: { $command }

## The total, by the day of leaving.

choose-curve-title = Was der Weggang insgesamt kostet, nach Tag
choose-curve-about = Gerechnet ab dem { $today }: die Monatsgebühr bis zu diesem Tag, die Kosten des vorzeitigen Endes und das Gerät, abzüglich dessen, was sicher zurückkommt.
choose-column-day = Tag
choose-column-total = Gesamt
choose-column-service = Monatsgebühr
choose-column-early = Vorzeitiges Ende
choose-column-device = Gerät
choose-column-back = Zurück
choose-cheapest = Günstigster Tag: { $day }, insgesamt { $total }.
choose-cheapest-until = Bis zum { $day } kostet es nicht mehr.
choose-cheapest-unknown = Der günstigste Tag lässt sich nicht nennen: Die Kosten sind für jeden Tag unbekannt.
choose-mark-today = heute
choose-mark-cheapest = günstigster Tag
choose-mark-wished = der Tag, den Sie nannten
choose-mark-free-from = ab hier keine Entschädigung
choose-mark-device-free = das Gerät ist abgezahlt
choose-mark-paid-until = erster unbezahlter Tag
choose-mark-change-exit = letzter Tag für die Kündigung wegen der Änderung
choose-svg-about = Eine Linie vom { $first } bis zum { $last }. Am niedrigsten ist sie am { $cheapest } mit { $low }, am höchsten mit { $high }. Die Tabelle daneben enthält dieselben Zahlen.
choose-svg-upper = Gestrichelt: das Höchste, was verlangt werden kann

## What is lost.

choose-loss-number = die Nummer mit allem, was daran hängt
choose-loss-credit = das Guthaben
choose-loss-bonus = der geschenkte Teil des Guthabens
choose-loss-voicemail = Nachrichten und Ansage der Mailbox
choose-loss-points = Punkte, Angebote und Geschenke
choose-loss-pack-price = vielleicht der Preis des übrigen Pakets
choose-loss-line = der Anschluss: jemand anderes hat ihn

## What to know about a way out.

choose-why-number-goes = Die Nummer geht verloren: Stellen Sie zuerst um, was daran hängt.
choose-why-number-stays = Die Nummer bleibt bestehen.
choose-why-port-ends = Die Rufnummernmitnahme beendet diesen Vertrag von selbst. Schicken Sie keine Kündigung.
choose-why-port-runs = Eine Rufnummernmitnahme läuft: Eine Kündigung würde sie scheitern lassen.
choose-why-no-number = Dieser Anschluss hat keine Nummer zum Mitnehmen.
choose-why-number-unknown = Die Nummer muss bekannt sein, um sie mitzunehmen.
choose-why-only-billed = Nur ein Anschluss mit Rechnung kann diesen Weg gehen.
choose-why-only-prepaid = Nur eine Prepaid-Karte kann verfallen. Ein Vertrag mit Rechnung läuft, bis er beendet wird.
choose-why-no-right-to-pause = Ein Recht auf eine Unterbrechung fanden wir nicht: Der Vertrag entscheidet. Fragen Sie schriftlich nach Kosten und letztem Tag.
choose-why-prepaid-move-open = Verbraucher dürfen einmal im Jahr beim selben Anbieter kostenlos den Tarif wechseln. Ob Prepaid dazu zählt, steht nirgends: Fragen Sie den Anbieter.
choose-why-taker-allowed = Eine aktive Karte darf an diesen Angehörigen gehen, sobald der Anbieter den neuen Inhaber kennt.
choose-why-taker-refused = Eine aktive Karte darf nicht an diese Person gehen, weder geschenkt noch gegen Geld.
choose-why-taker-unknown = Eine aktive Prepaid-Karte darf nur an nahe Angehörige gehen. Sagen Sie, wer sie bekäme.
choose-why-taker-form = Der Anbieter überträgt einen Anschluss mit eigenem Formular; beide Seiten unterschreiben.
choose-why-lapses-on = Das Guthaben verfällt am { $day }.
choose-why-lapsed-on = Nach den Bedingungen ist das Guthaben am { $day } verfallen. Sehen Sie nach, ob die Karte noch ein Netz findet.
choose-why-lapse-unknown = Wann sie verfällt, ist unbekannt: Die Bedingungen des Anbieters sagen, wie lange eine Karte nach der letzten Aufladung lebt.
choose-why-lapse-unconfirmed = Niemand bestätigt das von selbst: Bitten Sie um eine schriftliche Bestätigung.
choose-why-nothing-owed = Bei einer Prepaid-Karte ist nichts offen, und es folgt keine Rechnung: Tun Sie am Vertrag nichts.
choose-why-stop-top-up = Beenden Sie die automatische Aufladung von { $card }, im Kundenbereich und bei der Bank oder Karte, die sie bezahlt.
choose-why-top-up-unknown = Sehen Sie im Kundenbereich nach, ob sich die Karte selbst auflädt, und beenden Sie das.
choose-why-move-accounts = Stellen Sie alles um, was an der Nummer hängt, solange sie noch Nachrichten empfängt.
choose-why-keep-then-destroy = Behalten Sie die Karte, bis sie verfallen ist, und zerstören Sie dann den Chip. Bis dahin gelten Sie dem Gesetz nach als ihr Nutzer.
choose-why-stays-per-year = Der Vertrag läuft weiter und kostet { $amount } im Jahr.
choose-why-cost-unknown = Die Kosten sind unbekannt: Keine Regel macht es kostenlos.
choose-why-ask-fee-first = Hier entscheiden die Bedingungen des Anbieters. Fragen Sie schriftlich nach dem Betrag, bevor etwas endet.
choose-why-end-open = Der Anbieter kann geltend machen, dass der Vertrag erst am { $day } endet.
choose-why-end-open-unknown = Wie weit der Anbieter das Ende hinausschieben kann, ist unbekannt, bis Sie die Kündigungsklausel in den Bedingungen gelesen haben.
choose-why-cheapest-day = Gerechnet für den günstigsten Tag, den { $day }.
choose-why-credit-with-port = Guthaben kommt nur zurück, wenn die Nummer zugleich zu einem anderen Anbieter geht.
choose-why-part-of-month = Ob ein angebrochener Monat tagweise berechnet wird, hängt vom Anbieter ab: daher eine Spanne.
choose-why-paid-ahead-open = Bis zu { $amount } wurden für Tage nach dem Ende bezahlt. Fordern Sie es zurück; wir rechnen nichts davon ein.

## Steps about money.

step-keep-card-title = Die Karte behalten, bis sie verfallen ist
step-keep-card-words = Bewahren Sie sie ausgeschaltet in einer Schublade auf. Solange sie lebt, gelten Sie als ihr Nutzer: Geben oder verkaufen Sie sie niemandem.
step-check-balance-title = Nachsehen, wie viel Guthaben noch da ist
step-check-balance-words = Der Kundenbereich zeigt es, ebenso eine SMS oder ein Code des Anbieters. Notieren Sie, welcher Teil geschenkt war, und die letzte Aufladung.
step-move-credit-title = Fragen, ob Guthaben und Angebote auf eine andere Karte können
step-move-credit-words = Keine Regel gibt ein Recht darauf, und bei einem neuen Inhaber kann das Guthaben zurückbleiben. Fragen Sie, bevor die Karte den Besitzer wechselt.
step-claim-paid-ahead-title = Zurückfordern, was für Tage nach dem Ende bezahlt wurde
step-claim-paid-ahead-words = Nennen Sie die Tage, den Betrag und das Konto. Manche Anbieter verrechnen es mit der nächsten Rechnung.
step-claim-late-port-title = Die Entschädigung für die verspätete Rufnummernmitnahme fordern
step-claim-late-port-words = Sie kommt vom neuen Anbieter, und nur, wer sie rechtzeitig fordert, bekommt sie.
step-contest-charges-title = Bestreiten, was der Anbieter nicht berechnen darf
step-contest-charges-words = Bezahlen Sie rechtzeitig, was Sie nicht bestreiten, und schreiben Sie, welche Zeile der Rechnung Sie bestreiten und warum.
