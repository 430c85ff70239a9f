## Rechnungen, Mahnungen und Lastschriften (R30 bis R38): ein Satz je Grund, dann die Regeln.

law-rules-untouched = { $count } weitere { $count ->
    [one] Regel betrifft
   *[other] Regeln betreffen
 } Dinge, von denen Sie nichts gesagt haben, etwa einen Kauf, eine Rechnung oder eine Beschwerde (-v zeigt das).

## R30

law-no-bill-on-prepaid = Eine Prepaid-Karte hat keine Rechnung.

law-consumers-only = Diese Regeln über unbezahlte Rechnungen werden so gelesen, dass sie nur für Verbraucher gelten.

law-older-contract = Ihr Vertrag ist älter als diese Regeln; für ihn erfassen sie nur Verzögerungen ab dem { $from }.

law-pay-without-penalty-by = Zahlen Sie bis zum { $date }: Dann darf keine Vertragsstrafe berechnet werden.

law-one-day-more = Anders gezählt läuft die Frist bis zum { $latest }; verlassen Sie sich nicht darauf.

law-saturday-counted = Zuerst kommen drei Werktage nach dem Versand. Der Samstag zählt hier mit; das ergibt den früheren Tag.

law-depends-on-channel = Kam die Mahnung elektronisch, zahlen Sie bis zum { $date }; kam sie per Post, bis zum { $latest }. Nehmen Sie im Zweifel den ersten Tag.

law-penalty-too-early = Die Vertragsstrafe von { $amount } wurde vor Ablauf dieses Tages berechnet: Bestreiten Sie sie ganz.

law-between-counts = Heute liegt zwischen den beiden Zählweisen: Ob eine Vertragsstrafe fällig ist, ist offen.

law-term-run-out = Diese Frist ist abgelaufen. Wie hoch eine Vertragsstrafe sein darf, steht in Regel R32.

## R31

law-free-reminders = Für { $dates ->
    [one] den ersten versäumten Zahlungstermin
   *[other] die ersten { $dates } versäumten Zahlungstermine
 } eines Kalenderjahres sind Mahnungen kostenlos.

law-reminder-contest = Bestreiten Sie { $amount }.

law-reminder-between = Das eine Gesetz lässt { $lower } für eine Mahnung zu, das andere { $upper }; eine Entscheidung wurde nicht gefunden. Sie können die { $excess } über der niedrigeren Summe bestreiten.

law-reminder-clearly-over = Nach keinem der beiden Gesetze darf eine Mahnung mehr als { $upper } kosten: { $amount } sind eindeutig zu viel.

law-reminder-within = Mahnungen für spätere versäumte Termine dürfen bis zu { $lower } kosten. Die berechnete Summe bleibt in diesem Rahmen.

law-reminder-free = Für die Mahnung wurde nichts berechnet.

law-telecom-act-alone = Hier zählt allein das Telekommunikationsgesetz: Die erste schriftliche Mahnung ist kostenlos, spätere kosten höchstens { $upper }.

law-within-telecom-act = Die berechnete Summe bleibt innerhalb von { $upper }. War es die erste schriftliche Mahnung zu dieser Rechnung, fragen Sie, warum sie nicht kostenlos ist.

law-postage-on-top = Porto darf hinzukommen.

## R32

law-penalty-at-most = Auf diese Summe darf die Pauschale für verspätete Zahlung höchstens { $amount } betragen.

law-penalty-over = Es wurden { $amount } mehr berechnet: Bestreiten Sie das.

law-no-penalty-clause = Ohne Klausel im Vertrag darf keine Pauschale berechnet werden.

law-term-still-runs = Bis zum { $date } darf nichts berechnet werden: Die Frist nach der ersten Mahnung läuft noch.

law-interest-apart = Verzugszinsen sind eine andere Sache und werden hier nicht berechnet; nehmen Sie die strengere der beiden Grenzen.

## R33

law-shielded = Sie bestreiten { $disputed } und haben den Rest bezahlt: Der Anbieter darf den Dienst deswegen weder einschränken noch sperren.

law-in-good-faith = Das gilt für ein Bestreiten in gutem Glauben: Schreiben Sie, was Sie bestreiten und warum.

law-refund-if-founded = Erweist sich Ihre Beschwerde als begründet, bekommen Sie alles zurück.

law-pay-rest-first = Von dem, was Sie nicht bestreiten, sind noch { $amount } offen: Zahlen Sie das sofort, dann gilt der Schutz.

law-nothing-disputed = Sie bestreiten nichts von der Rechnung.

## R34

law-reactivation-over = Die Wiederfreischaltung eines Anschlusses darf mit MwSt. höchstens { $max } kosten: Bestreiten Sie { $amount }.

law-reactivation-within = Die Wiederfreischaltung eines Anschlusses darf mit MwSt. bis zu { $max } kosten. Die berechnete Summe bleibt in diesem Rahmen.

law-procedure-broken = Der Anbieter hat die Schritte nicht eingehalten, die das Gesetz vor einer Sperre verlangt: Alle Kosten und Zinsen entfallen. Bestreiten Sie { $amount }.

law-all-if-no-warning = Kam vor der Sperre keine schriftliche Warnung, entfällt alles.

law-reactivation-free = Für die Wiederfreischaltung wurde nichts berechnet.

## R35

law-not-barred = Der Anbieter kann diese Summe noch fordern: Sie verjährt nicht vor Ablauf des { $date }.

law-barred = Die Forderung ist seit Ablauf des { $date } verjährt.

law-perhaps-interrupted = Die gewöhnliche Frist endete am { $date }, doch ein Schreiben oder eine Teilzahlung kann sie neu in Gang gesetzt haben. Das wird hier nicht geprüft.

law-if-nothing-between = Das gilt nur, wenn zwischendurch kein Schreiben und keine Teilzahlung kam.

law-answer-all-the-same = Antworten Sie dem Anbieter trotzdem, schriftlich.

## R36

law-ask-bank-by = Bis zum { $date }, { $weeks } { $weeks ->
    [one] Woche
   *[other] Wochen
 } nach der Abbuchung, muss Ihre Bank sie auf Verlangen erstatten, ohne Angabe von Gründen.

law-report-debit-by = Für diese Abbuchung gab es kein Mandat: Melden Sie sie Ihrer Bank unverzüglich, spätestens am { $date }, { $months } { $months ->
    [one] Monat
   *[other] Monate
 } danach.

law-depends-on-mandate = Gab es ein Mandat, wenden Sie sich bis zum { $date } an Ihre Bank; gab es keines, bis zum { $latest }, doch warten Sie nicht.

law-bank-pays-within = Die Bank zahlt innerhalb von { $working_days } { $working_days ->
    [one] Arbeitstag
   *[other] Arbeitstagen
 }.

law-pay-rest-at-once = Die Bank erstattet alles. Zahlen Sie die { $amount }, die Sie nicht bestreiten, also sofort an den Anbieter.

law-write-why = Eine Erstattung durch die Bank erledigt die Sache nicht: Zahlen Sie, was Sie schulden, und schreiben Sie dem Anbieter sofort den Grund.

law-debit-too-late = Die Frist für die Bank endete am { $date }. Sie können die Summe noch beim Anbieter bestreiten.

law-no-debit = Dieser Anschluss wird nicht per Lastschrift bezahlt.

## R37

law-stop-by = Ihre Bank kann diese eine Abbuchung aufhalten, wenn Sie es bis zum Ende des { $date } verlangen.

law-stop-too-late = Um diese Abbuchung aufzuhalten, hätten Sie es bis zum { $date } verlangen müssen. Ist sie erfolgt, verlangen Sie die Erstattung: Regel R36.

law-banks-close-more = Banken können auch an anderen Tagen schließen: Verlangen Sie es nach Möglichkeit einen Tag früher.

## R38

law-revoke-from = Sie können das Mandat ab dem { $date } widerrufen.

law-keep-mandate = Behalten Sie das Mandat, bis die Schlussrechnung beglichen ist: Eine letzte Abbuchung, die platzt, wird zur unbezahlten Rechnung.

law-without-bill-from = Vergehen nach dem Ende zwei Rechnungstage ohne Rechnung, können Sie es ab dem { $date } widerrufen.

law-revoke-in-writing = Widerrufen Sie es schriftlich, beim Anbieter und bei Ihrer Bank: Eine Sperre bei der Bank allein beendet es nicht.

law-billing-goes-on = Der Anbieter berechnet die Zeit nach dem Ende: Widerrufen Sie das Mandat jetzt schriftlich. R37 hält die nächste Abbuchung auf, R36 holt frühere zurück.

## Regeln

rule-reminder-term-title = Wann die Frist einer Mahnung abläuft

rule-reminder-term-words = Eine Vertragsstrafe für verspätete Zahlung wirkt erst nach einer ersten Mahnung und 14 Kalendertagen. Sie beginnen am dritten Werktag nach dem Postversand oder am Tag nach einem elektronischen Versand. adieu nennt den früheren Tag zum Zahlen und sagt es, wenn eine andere Zählung einen Tag mehr ergibt. Die Regel gilt für Verträge ab dem 1. September 2023; für ältere bei Verzögerungen ab dem 1. Dezember 2023. Sie wird so gelesen, dass sie für Verbraucher gilt.

rule-reminder-cost-title = Was eine Mahnung kosten darf

rule-reminder-cost-words = Zwei Gesetze sprechen davon und stimmen nicht überein. Das Telekommunikationsgesetz: Die erste schriftliche Mahnung ist kostenlos, spätere kosten höchstens 10 Euro. Das Wirtschaftsgesetzbuch, für Verbraucher: Mahnungen für drei versäumte Termine im Jahr sind kostenlos, spätere kosten höchstens 7,50 Euro und Porto. adieu bestreitet, was über der niedrigeren Summe liegt, sagt, dass das offen ist, und nennt eindeutig zu viel, was über der höheren liegt. Für ein Unternehmen zählt allein das Telekommunikationsgesetz.

rule-penalty-cap-title = Was verspätete Zahlung höchstens kosten darf

rule-penalty-cap-words = Hat der Vertrag eine solche Klausel und ist die Frist nach der ersten Mahnung abgelaufen, schuldet ein Verbraucher eine Pauschale. Bis 150 Euro sind es höchstens 20 Euro. Bis 500 Euro sind es 30 Euro und 10 % von dem, was über 150 liegt. Darüber sind es 65 Euro und 5 % von dem, was über 500 liegt, nie mehr als 2.000 Euro. Ohne Klausel, oder solange die Frist läuft: nichts. Zinsen werden nicht berechnet; zwei Gesetze begrenzen sie, das strengere zählt.

rule-dispute-shield-title = Ein Bestreiten hält den Anschluss offen

rule-dispute-shield-words = Wer einen Teil einer Rechnung in gutem Glauben bestreitet und den Rest bezahlt, behält den vollen Dienst: keine Einschränkung, keine Sperre. Solange etwas Unbestrittenes nicht bezahlt ist, gilt dieser Schutz nicht: Zahlen Sie es sofort. Erweist sich die Beschwerde als begründet, kommt alles zurück.

rule-reconnection-title = Was die Wiederfreischaltung kosten darf

rule-reconnection-words = Eine Sperre kostet nichts; die Wiederfreischaltung kostet mit MwSt. höchstens 30 Euro. Hat der Anbieter die Schritte nicht eingehalten, die das Gesetz vor einer Sperre verlangt, etwa die schriftliche Warnung, entfallen alle Kosten und Zinsen.

rule-claim-lapse-title = Wann eine alte Rechnung nicht mehr gefordert werden kann

rule-claim-lapse-words = Eine Telekommunikationsrechnung verjährt fünf Jahre nach dem Tag, an dem sie zu bezahlen war. Ein Schreiben oder eine Teilzahlung kann das ändern, was adieu nicht beurteilt: Es sagt dann, dass die Sache offen ist. Nehmen Sie es nie als einzigen Grund, nicht zu antworten.

rule-debit-back-title = Eine Lastschrift zurückholen

rule-debit-back-words = Eine Abbuchung mit Mandat: Verlangen Sie es binnen 8 Wochen nach der Abbuchung, so erstattet die Bank sie ohne Angabe von Gründen. Sie zahlt innerhalb von 10 Arbeitstagen. Eine Abbuchung ohne Mandat: Melden Sie sie der Bank unverzüglich, spätestens 13 Monate danach; sie zahlt bis zum Ende des nächsten Arbeitstags. Eine Erstattung erledigt die Sache nicht: Zahlen Sie das Unbestrittene sofort und schreiben Sie dem Anbieter den Grund.

rule-debit-stop-title = Die nächste Abbuchung aufhalten

rule-debit-stop-words = Die Bank hält eine einzelne kommende Abbuchung auf, wenn es bis zum Ende des Arbeitstags vor ihrer Fälligkeit verlangt wird. Ein Feiertag dazwischen zieht diesen Tag vor.

rule-mandate-end-title = Wann Sie die Lastschrift widerrufen

rule-mandate-end-words = Behalten Sie das Mandat, bis die Schlussrechnung beglichen ist oder bis nach dem Ende zwei Rechnungstage ohne Rechnung vergangen sind. Widerrufen Sie es dann schriftlich, beim Anbieter und bei der Bank. Wird nach dem Ende weiter abgerechnet, widerrufen Sie es sofort schriftlich. Das ist ein Rat, kein Gesetz.

conflict-02-words = Kosten von Mahnungen. Das Telekommunikationsgesetz: eine kostenlos, danach höchstens 10 Euro. Das Wirtschaftsgesetzbuch: drei versäumte Termine im Jahr kostenlos, danach höchstens 7,50 Euro und Porto. Eine Entscheidung wurde nicht gefunden. adieu bestreitet, was über der niedrigeren Summe liegt, und nennt nur das eindeutig zu viel, was über der höheren liegt.

conflict-03-words = Verzugszinsen. Das Telekommunikationsgesetz begrenzt sie auf den gesetzlichen Zinssatz; das Wirtschaftsgesetzbuch lässt acht Punkte über dem Referenzzinssatz zu. adieu berechnet keine Zinsen; nehmen Sie die strengere Grenze.
