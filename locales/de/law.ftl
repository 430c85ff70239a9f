## Findings of the law: one sentence for each reason, then the words around them.
## The arguments are ready to print, except numbers, which choose the plural.

law-sentences = { $head } { $next }

## Every rule

law-facts-missing = Um das zu beantworten, fehlt adieu noch: { $facts }.

law-before-coverage = adieu kennt diese Regel ab dem { $from } und kann einen früheren Tag nicht beurteilen.

law-after-repeal = Diese Regel galt bis zum { $to }; adieu weiß nicht, was danach kam.

law-text-seen-to = Der Wortlaut wurde gelesen, wie er bis zum { $seen_to } stand; prüfen Sie, ob er später geändert wurde.

law-text-seen-unknown = Das stammt von einer Seite ohne Datum; prüfen Sie, ob es noch gilt.

law-sources-disagree = Die Quellen sind sich hier nicht einig (Widerspruch { $conflicts }).

law-prepaid-reading = Das Gesetz nennt Prepaid-Karten hier nicht; es auf sie anzuwenden ist eine Auslegung des Textes.

law-estate-as-consumer = Für einen verstorbenen Inhaber wurde keine Regel gefunden; adieu rechnet wie für einen Verbraucher.

law-prolongation-assumed = Ihre feste Laufzeit geht bis zum { $term_end }; adieu nimmt an, dass der Vertrag danach einfach weiterlief. Prüfen Sie das auf Ihrer Rechnung.

law-decided-by = Regel { $rule } entscheidet das statt dieser.

law-terms-decide = Das heißt nicht, dass Gehen kostenlos oder sofort möglich ist: Die Bedingungen des Anbieters entscheiden (R47). Fragen Sie zuerst schriftlich nach den Kosten.

law-m2m-outside = Dies ist ein Anschluss von Maschine zu Maschine, und dieser Teil des Gesetzes erfasst ihn nicht. Der Vertrag entscheidet (R47).

law-m2m-small-only = Bei Anschlüssen von Maschine zu Maschine gilt dieser Schutz nur für Verbraucher, kleine Unternehmen und kleine Vereinigungen.

law-m2m-small-reading = Ein Unternehmen mit höchstens { $max } { $max ->
    [one] Arbeitnehmer
   *[other] Arbeitnehmern
 } zählt hier als klein; das ist eine Auslegung des Textes.

law-name-date-all-the-same = Nennen Sie trotzdem ein ausdrückliches Enddatum.

law-rounded-down = Der Betrag ist zu Ihren Gunsten abgerundet.

## R01

law-written-notice-valid = Sie dürfen den Vertrag schriftlich beenden, in jeder schriftlichen Form, und brauchen keinen Grund zu nennen.

law-registered-best-proof = Ein Einschreiben ist der beste Nachweis, aber niemand darf es verlangen.

law-oral-notice-invalid = Worte am Telefon oder im Geschäft beenden den Vertrag nicht. Die Sache bleibt offen, bis Sie die Kündigung schriftlich senden oder der Anbieter sie schriftlich bestätigt.

## R02

law-protected-consumer = Als Verbraucher haben Sie den vollen Schutz des Gesetzes beim Beenden eines Vertrags.

law-protected-firm = Mit { $workers } { $workers ->
    [one] Arbeitnehmer
   *[other] Arbeitnehmern
 } haben Sie denselben Schutz wie ein Verbraucher; er reicht bis { $max } { $max ->
    [one] Arbeitnehmer
   *[other] Arbeitnehmer
 }.

law-big-firm = Mit { $workers } { $workers ->
    [one] Arbeitnehmer
   *[other] Arbeitnehmern
 } liegen Sie über der Grenze von { $max } { $max ->
    [one] Arbeitnehmer
   *[other] Arbeitnehmern
 } für diesen Schutz.

law-estate-unsettled = Was nach dem Tod des Inhabers gilt, wurde nicht gefunden. adieu rechnet wie für einen Verbraucher, mit weniger Sicherheit.

## R03

law-end-at-chosen-moment = Der Vertrag endet an dem Tag, den Sie wählen, auch sofort: { $date }.

law-fees-run-apart = Was das Gehen kostet, wird gesondert berechnet, nach den Regeln R08 bis R11.

law-big-port-reading = Für eine Rufnummernmitnahme lässt sich der französische Text auch so lesen, dass er jeden Teilnehmer erfasst; eine Entscheidung wurde nicht gefunden.

law-not-prolonged-no-port = Das Recht, jeden beliebigen Tag zu wählen, steht nur für einen stillschweigend verlängerten Vertrag oder für eine Rufnummernmitnahme geschrieben.

## R04

law-big-notice-latest = Der Anbieter darf eine Kündigungsfrist von höchstens { $months } { $months ->
    [one] Monat
   *[other] Monaten
 } verlangen; der Vertrag endet also spätestens am { $date }.

law-big-notice-elsewhere = Die Grenze der Kündigungsfrist gilt nur für einen stillschweigend verlängerten Vertrag, der ohne Rufnummernmitnahme endet.

law-not-big = Diese Regel ist nur für Unternehmen über der Grenze der Regel R02.

## R05

law-end-open-between = Das Gesetz lässt den Tag hier offen. Sie verlangen den { $date }; der Anbieter kann sich auf seine Kündigungsfrist berufen, die bis zum { $latest } läuft.

law-end-open-same-day = Das Gesetz lässt den Tag hier offen, aber die Kündigungsfrist in den Bedingungen des Anbieters ist am { $date } abgelaufen, dem Tag, den Sie verlangen.

law-end-open-notice-unknown = Das Gesetz lässt den Tag hier offen. Sie verlangen den { $date }; wie lange der Anbieter Sie halten kann, hängt von der Kündigungsfrist in seinen Bedingungen ab, die adieu noch nicht kennt.

law-plan-to-latest = Planen und rechnen Sie bis zum { $latest }. Jeder Tag, den die Kündigung wartet, kann diesen Tag verschieben.

law-name-date-in-notice = Nennen Sie in der Kündigung ein ausdrückliches Enddatum: Ohne Datum kann der Anbieter sein eigenes anwenden.

## R06

law-name-end-date = Wählen Sie zuerst ein Enddatum: Eine Kündigung ohne Datum wird nicht geschrieben, weil der Anbieter dann sein eigenes anwenden könnte.

law-end-date-named = Sie haben das Enddatum genannt: { $date }.

law-port-needs-no-notice = Sie nehmen die Nummer mit: Die Mitnahme beendet den Vertrag, und es wird keine Kündigung geschrieben.

law-no-notice-wished = Was Sie wünschen, braucht keine Kündigung; es ist also kein Enddatum zu nennen.

## R07

law-free-from = Ab dem { $date } dürfen Sie den Vertrag ohne Entschädigung für die feste Laufzeit beenden.

law-free-from-other-reading = Wer „das Ende des sechsten Monats“ als Kalendermonat liest, kommt auf den { $latest }.

law-bill-date-wins = Ihre Rechnung muss dieses Datum nennen; nennt sie ein anderes, so zählt das Datum der Rechnung.

law-indefinite-from-start = Ihr Vertrag hat keine feste Laufzeit.

law-not-protected = Dieser Schutz ist für Verbraucher und Unternehmen mit höchstens neun Arbeitnehmern (Regel R02); Sie fallen nicht darunter.

## R08

law-no-early-fee = Seit dem { $since } sind sechs Monate vorbei: Für die feste Laufzeit ist keine Entschädigung geschuldet.

law-no-early-fee-prolonged = Die feste Laufzeit ist vorbei: Dafür ist keine Entschädigung geschuldet.

law-early-fee-both = Für die feste Laufzeit darf der Anbieter höchstens die Gebühren bis zum Ende des sechsten Monats verlangen. Die anteilige Summe ist { $amount }, und an die halten wir uns; ein Anbieter, der angefangene Monate voll zählt, kann nicht mehr als { $max } verlangen.

law-already-paid = Sie haben schon { $amount } für Tage nach dem Ende bezahlt; das wird abgezogen, denn nichts wird doppelt bezahlt.

## R09

law-no-fee-indefinite = Das Beenden kostet keine Entschädigung: Der Vertrag hat keine feste Laufzeit, oder sie ist vorbei.

law-device-apart = Ein verbilligtes Gerät wird gesondert berechnet (R10, R11).

law-inside-term = Der Vertrag ist noch in seiner festen Laufzeit.

## R10

law-no-device = Sie haben kein Gerät genannt, das mit dem Vertrag billiger war. Gibt es eines, so vermerken Sie es.

law-table-says = Die Tabelle in Ihrem Vertrag ergibt { $amount } nach { $months } { $months ->
    [one] Monat
   *[other] Monaten
 }. Sie geht jeder Berechnung von uns vor.

law-device-paid-off = Seit Sie das Gerät bekamen, sind { $months } { $months ->
    [one] Monat
   *[other] Monate
 } vergangen: Dafür ist nichts mehr geschuldet.

law-table-wanted = Suchen Sie die Abschreibungstabelle in Ihrem Vertrag. Bis dahin schätzt Regel R11 den Betrag.

law-table-too-short = Die Tabelle, die Sie vermerkt haben, reicht nicht bis { $months } { $months ->
    [one] vollen Monat
   *[other] volle Monate
 }.

## R11

law-device-residual = Das Gerät ist nach { $months } { $months ->
    [one] Monat
   *[other] Monaten
 } noch { $amount } wert, gleichmäßig abgeschrieben über { $of } { $of ->
    [one] Monat
   *[other] Monate
 }.

law-device-capped = Für das Gerät darf der Anbieter höchstens { $amount } verlangen, neben einer etwaigen Summe der Regel R08.

law-cap-by-remaining-fees = Die Gebühren, die bis zum Ende der Laufzeit bleiben, sind niedriger, und sie sind die Grenze: { $amount }.

law-device-written-off = Das Gerät ist abgeschrieben: Dafür ist nichts geschuldet.

law-no-second-limit = Ihr Vertrag hat keine feste Laufzeit, also begrenzt nur der Restwert die Summe.

law-device-after-prolongation = Die feste Laufzeit ist vorbei, also bleiben keine Gebühren zum Vergleich: Zwischen nichts und { $max } lässt sich vertreten.

law-own-price-assumed = Sie haben nicht gesagt, was Sie selbst für das Gerät bezahlt haben; adieu rechnet mit nichts. Jeder bezahlte Preis senkt die Summe.

law-table-higher = Die Tabelle in Ihrem Vertrag sagt { $table }, unsere Berechnung { $cap }. Bitten Sie den Anbieter, den Unterschied zu erklären.

## R12

law-no-bill-yet = Außer den Summen der Regeln R08, R10 und R11, oder bei einem größeren Unternehmen denen seines Vertrags, darf für das Beenden nichts berechnet werden. adieu prüft das, wenn die Schlussrechnung da ist.

law-closing-fee-contest = Für { $amount } der Kündigungsgebühr gibt es keinen Grund: Bestreiten Sie sie. Für das Beenden darf über die Regeln R08, R10 und R11 hinaus nichts berechnet werden.

law-closing-fee-within = Die Kündigungsgebühr bleibt innerhalb der { $allowed }, die die Regeln R08, R10 und R11 erlauben.

law-no-closing-fee = Die Rechnung enthält keine Kündigungsgebühr.

## R13

law-confirmation-owed = Wenn der Anschluss abgeschaltet wird, schuldet der Anbieter Ihnen eine schriftliche Bestätigung. Das Gesetz setzt keine Zahl von Tagen.

law-alarm-day = Ist bis zum { $date } nichts gekommen, so schlägt adieu vor, nachzufragen. Dieser Tag ist unsere eigene Wahl, nicht die des Gesetzes.

## R14

law-port-window = Nach dem Gesetz können Sie die Nummer noch bis zum { $date } mitnehmen lassen.

law-never-plan-on-window = Rechnen Sie nie mit diesem Monat: Lassen Sie die Nummer vor dem Ende mitnehmen. Ein Anbieter warnt, dass es danach scheitern kann.

law-port-before-end = Ihre Kündigung ist unterwegs, und Sie wollen die Nummer nun behalten: Vereinbaren Sie einen Tag der Mitnahme vor dem Ende, spätestens am { $by }.

law-window-waived = Sie haben auf das Recht verzichtet, die Nummer nach dem Ende mitnehmen zu lassen.

law-no-number = Eine Datenkarte ohne Nummer hat nichts mitzunehmen.

law-window-closed = Der Monat, in dem die Nummer noch mitgenommen werden konnte, war am { $date } vorbei.

## R15

law-port-ends-contract = Die Rufnummernmitnahme beendet den Vertrag dieses Anschlusses, sobald sie abgeschlossen ist.

law-send-no-notice = Senden Sie für diesen Anschluss keine Kündigung: Eine zweite Kündigung kann die Mitnahme stören.

law-other-lines-go-on = Noch { $count } { $count ->
    [one] anderer Anschluss läuft
   *[other] andere Anschlüsse laufen
 } weiter, wenn Sie nicht auch dort kündigen.

law-no-port-wished = Für diesen Anschluss ist keine Rufnummernmitnahme gewünscht.

## R16

law-port-due = Die für den { $agreed } vereinbarte Mitnahme muss bis zum { $due } erledigt sein, einen Arbeitstag später.

## R17

law-port-late = Die Mitnahme kam { $working_days } { $working_days ->
    [one] Arbeitstag
   *[other] Arbeitstage
 } zu spät. Das ergibt { $amount }, und höchstens { $max }, wenn die höhere Tagessumme geschuldet ist und jeder Tag zählt.

law-claim-new-operator = Das kommt nicht von selbst: Fordern Sie es beim neuen Anbieter bis zum { $by }.

law-port-on-time = Die Mitnahme war rechtzeitig.

law-claim-too-late = Die Forderung war bis zum { $by } zu stellen; dieser Tag ist vorbei.

law-port-due-not-covered = Für diesen Tag weiß adieu nicht, wann die Mitnahme fällig war, und kann die Tage nicht zählen.

## R18

law-exit-free = Der Anbieter ändert den Vertrag: Sie dürfen bis zum { $date } ohne Vertragsstrafe gehen, auch innerhalb der festen Laufzeit.

law-exit-device-may-stay = Ob dann noch der Rest des Gerätewerts verlangt werden darf, ist nicht geklärt; das Gesetz schweigt dazu.

law-no-exit-index = Eine Erhöhung nach dem Verbraucherpreisindex, die Ihr Vertrag vorsieht, gibt keinen kostenlosen Ausstieg.

law-no-exit-benefit = Eine Änderung nur zu Ihrem Vorteil gibt keinen kostenlosen Ausstieg.

law-no-exit-administrative = Eine rein administrative Änderung, die Ihnen nicht schadet, gibt keinen kostenlosen Ausstieg.

law-no-exit-law = Eine Änderung, die das Gesetz auferlegt, gibt keinen kostenlosen Ausstieg.

law-exit-over = Der kostenlose Ausstieg nach der Änderung endete am { $date }.

law-no-change-announced = Sie haben keine Vertragsänderung des Anbieters vermerkt.

## R19

law-warning-due = Bis zum { $date } muss der Anbieter Ihnen mitteilen, dass die feste Laufzeit endet, wie Sie gehen können und was sein günstigster Tarif ist.

law-warning-past = Der Anbieter musste Sie bis zum { $date } warnen. Was folgt, wenn er es nicht tat, wurde nicht gefunden.

## R20

law-bound-at-most = Eine feste Laufzeit darf höchstens { $months } { $months ->
    [one] Monat
   *[other] Monate
 } dauern: Sie sind längstens bis zum { $date } gebunden.

law-term-within-maximum = Die Laufzeit ist nicht länger als die { $months } { $months ->
    [one] Monat
   *[other] Monate
 }, die das Gesetz erlaubt.

law-longer-term-agreed = Ein kleines Unternehmen kann freiwillig einer längeren Laufzeit zustimmen: Haben Sie das getan?

law-no-term-maximum = Die Höchstdauer gilt nicht für größere Unternehmen.

## R21

law-refund-right = Da Sie die Nummer zu einem anderen Anbieter mitnehmen, können Sie das bezahlte, nicht verbrauchte Guthaben zurückverlangen.

law-while-unexpired = Es zählt nur Guthaben, das nicht verfallen ist.

law-refund-bundle-unknown = Guthaben, das ein Paket für einen Zeitraum ist, wird nicht erstattet, und Sie haben nicht gesagt, ob Ihres eines ist.

law-refund-hybrid-open = Der Text spricht von Prepaid-Karten; ob das Guthaben eines hybriden Vertrags zählt, ist offen.

law-no-refund-postpaid = Hier geht es um Prepaid-Guthaben; Ihr Anschluss läuft auf Rechnung.

law-no-refund-business = Das Recht ist für Verbraucher; bei einem Unternehmen entscheidet der Vertrag.

law-no-refund-without-port = Ein Ende ohne Rufnummernmitnahme gibt kein Recht auf das Guthaben: Brauchen Sie es vorher auf.

law-no-refund-no-credit = Es gibt kein Guthaben zu erstatten.

law-no-refund-bundle = Guthaben, das ein Paket für einen Zeitraum ist, wird nicht erstattet: Brauchen Sie es vorher auf.

law-no-refund-bonus = Geschenktes Guthaben wird nicht erstattet: Brauchen Sie es vorher auf.

law-no-refund-expired = Nach den Bedingungen, die Sie vermerkt haben, verfiel das Guthaben am { $date }.

## R22

law-ask-refund-by = Verlangen Sie das Guthaben bis zum { $date }: Das ist ein Monat nach der Mitnahme oder das Ende der 31 Tage des Anbieters, je nachdem, was zuerst kommt.

law-paid-within = Das Geld muss binnen { $weeks } { $weeks ->
    [one] Woche
   *[other] Wochen
 } kommen: Wenn Sie es heute verlangen, bis zum { $date }.

law-ask-while-reachable = Fragen Sie, solange die Nummer noch Nachrichten empfangen kann: Es kann ein Code dorthin gesandt werden. Das ist ein Rat, nicht Gesetz.

law-refund-too-late = Das Guthaben war bis zum { $date } zu verlangen; dieser Tag ist vorbei.

## R23

law-refund-amount = Sie sollten { $amount } zurückbekommen: den nicht verbrauchten Teil Ihrer letzten Aufladung ohne Geschenke, abzüglich der Gebühr in den Bedingungen.

law-refund-below-minimum = Die Summe liegt unter den { $minimum }, unter denen der Anbieter nichts erstattet.

law-fee-capped = Die Gebühr darf höchstens { $max } sein, und nur, wenn Ihr Vertrag sie nennt.

law-refund-if-right = Das gilt nur, wenn das Guthaben überhaupt erstattet wird (R21).

law-practice-known = Eine Seite des Anbieters ohne Datum nennt eine Gebühr von { $fee } und ein Minimum von { $minimum }. Vermerken Sie beides, wenn Ihre Bedingungen dasselbe sagen.

## R24

law-transfer-family = Sie dürfen die aktive Karte dieser Person übertragen.

law-transfer-not-allowed = Übertragen, schenken oder verkaufen Sie dieser Person keine aktive Prepaid-Karte.

law-transfer-postpaid = Ein Anschluss auf Rechnung wird mit dem Formular des Anbieters übertragen.

law-no-transfer-wished = Für diesen Anschluss ist keine Übertragung gewünscht.

## R25

law-credit-lost-from = Ohne Aufladung ist das Guthaben ab dem { $date } verloren, { $months } { $months ->
    [one] Monat
   *[other] Monate
 } nach der letzten.

law-credit-lost-already = Das Guthaben ist seit dem { $date } verloren, { $months } { $months ->
    [one] Monat
   *[other] Monate
 } nach der letzten Aufladung, wenn es keine spätere gab.

law-credit-old-page = Nur eine alte Seite nennt einen Zeitraum, { $months } { $months ->
    [one] Monat
   *[other] Monate
 }: Das Guthaben kann ab dem { $date } verloren sein. Prüfen Sie die Bedingungen des Anbieters.

law-lapse-unconfirmed = Niemand bestätigt von sich aus, dass eine Karte verfallen ist: Verlangen Sie eine schriftliche Bestätigung.

law-nothing-lapses = Ihr Anschluss läuft auf Rechnung: Er endet nicht dadurch, dass man ihn ruhen lässt.

## Facts that a finding can ask for, inside a sentence

law-fact-workers = wie viele Arbeitnehmer das Unternehmen hat
law-fact-small-firm = ob das Unternehmen ein kleines Unternehmen oder eine kleine Vereinigung ist
law-fact-contract = ob der Anschluss auf Rechnung oder Prepaid ist
law-fact-start = der erste Tag des Vertrags
law-fact-monthly-fee = die Monatsgebühr
law-fact-notice-days = die Kündigungsfrist in den Bedingungen des Anbieters, in Tagen
law-fact-longer-term-agreed = ob freiwillig einer längeren Laufzeit als der gesetzlichen Höchstdauer zugestimmt wurde
law-fact-early-fee-terms = was die Bedingungen des Anbieters für ein vorzeitiges Gehen verlangen
law-fact-device-value = der Wert des Geräts
law-fact-device-months = über wie viele Monate das Gerät abgeschrieben wird
law-fact-device-got = der Tag, an dem Sie das Gerät bekamen
law-fact-device-table = die Abschreibungstabelle in Ihrem Vertrag
law-fact-bill-fees = die Gebühren auf der Schlussrechnung
law-fact-notice-channel = wie gekündigt wurde
law-fact-end-date = der Tag, an dem der Vertrag enden soll
law-fact-line-end-date = der Tag, an dem der Vertrag dieses Anschlusses enden soll
law-fact-port-agreed = der für die Rufnummernmitnahme vereinbarte Tag
law-fact-port-done = der Tag, an dem die Nummer mitgenommen wurde
law-fact-port-requested = der Tag, an dem Sie die Rufnummernmitnahme verlangten
law-fact-change-received = der Tag, an dem der Anbieter die Änderung ankündigte
law-fact-change-kind = welche Art von Änderung der Anbieter ankündigte
law-fact-credit = das Guthaben auf der Karte
law-fact-bonus = welcher Teil des Guthabens geschenkt war
law-fact-last-top-up = der Tag der letzten Aufladung
law-fact-last-top-up-amount = der Betrag der letzten Aufladung
law-fact-refund-fee = die Gebühr, die die Bedingungen des Anbieters für eine Erstattung verlangen
law-fact-refund-minimum = die Summe, unter der der Anbieter nichts erstattet
law-fact-validity-months = wie viele Monate Guthaben nach einer Aufladung gültig bleibt
law-fact-transfer-relation = wer den Anschluss bekommt

## Outcomes

law-outcome-applies = gilt
law-outcome-does-not-apply = gilt nicht
law-outcome-uncertain = unsicher
law-outcome-needs = mehr Angaben nötig
law-outcome-not-covered = nicht erfasst

## How sure

law-confidence-high = sicher: Der amtliche Text wurde gelesen
law-confidence-medium = ziemlich sicher: eine Seite der Regulierungsbehörde oder eines Anbieters, oder eine Auslegung des Textes
law-confidence-low = unsicher: eine schwache, alte oder mittelbare Quelle
law-confidence-unknown = unbekannt: gesucht und nicht gefunden

## What a finding rests on

law-basis-law = Gesetz
law-basis-product = unser Rat, nicht Gesetz

## What to choose

law-choice-port-before-end = die Nummer vor dem Ende mitnehmen lassen

## Rules: a title, and a few sentences for a layperson

rule-form-title = Eine schriftliche Kündigung
rule-form-words = Sie dürfen einen Vertrag über Anrufe, Nachrichten oder Internet schriftlich beenden: per Brief, E-Mail, Webformular, SMS oder in einem Chat, dessen Kopie Sie behalten. Einen Grund brauchen Sie nicht zu nennen. Ein Einschreiben ist der beste Nachweis, aber nie Pflicht. Was Sie am Telefon oder im Geschäft sagen, beendet den Vertrag nicht. Anschlüsse von Maschine zu Maschine fallen nicht unter diese Regel.

rule-protected-title = Wer geschützt ist
rule-protected-words = Verbraucher, und Unternehmen mit höchstens neun Arbeitnehmern, sind zusätzlich geschützt, wenn sie einen Vertrag beenden. Größere Unternehmen hängen vor allem von ihrem Vertrag ab. Für einen verstorbenen Inhaber wurde keine Regel gefunden; adieu rechnet wie für einen Verbraucher und sagt, dass dies unsicher ist.

rule-end-moment-title = Ende an dem Tag, den Sie wählen
rule-end-moment-words = Wenn Sie geschützt sind (R02) und Ihr Vertrag nach der festen Laufzeit stillschweigend verlängert wurde, endet er an dem Tag, den Sie wählen, auch sofort. Dasselbe gilt, wenn Sie ihn beenden, um Ihre Nummer zu einem anderen Anbieter mitzunehmen. Was das Gehen kostet, berechnen andere Regeln.

rule-end-of-larger-firm-title = Kündigungsfrist eines größeren Unternehmens
rule-end-of-larger-firm-words = Wurde der Vertrag eines Unternehmens mit mehr als neun Arbeitnehmern stillschweigend verlängert, so darf der Anbieter eine Kündigungsfrist von höchstens einem Monat verlangen. In allen anderen Fällen entscheiden die Bedingungen des Vertrags. Das ist nie dasselbe wie kostenlos.

rule-end-left-open-title = Wenn das Gesetz den Tag offenlässt
rule-end-left-open-words = Sie nehmen die Nummer nicht mit, und Ihr Vertrag hatte nie eine feste Laufzeit, oder Sie gehen innerhalb der Laufzeit: Dann sagt das Gesetz nicht, an welchem Tag er endet. Der Anbieter kann sich auf die Kündigungsfrist in seinen Bedingungen berufen. adieu zeigt daher eine Spanne. Nennen Sie ein ausdrückliches Datum und planen Sie bis zum spätesten.

rule-name-date-title = Die Kündigung nennt ein Datum
rule-name-date-words = Eine Kündigung ohne Enddatum lässt den Anbieter sein eigenes anwenden. adieu schreibt keine Kündigung, bis Sie einen Tag gewählt haben. Eine Rufnummernmitnahme braucht keine Kündigung.

rule-free-from-title = Ab wann eine feste Laufzeit frei ist
rule-free-from-words = Wenn Sie geschützt sind (R02), schulden Sie für die feste Laufzeit keine Entschädigung mehr, sobald sechs Monate vorbei sind. „Das Ende des sechsten Monats“ lässt sich auf zwei Arten lesen, also zeigt adieu beide Tage. Ihre Rechnung muss das Datum nennen, und das Datum der Rechnung zählt. Ein verbilligtes Gerät wird gesondert berechnet.

rule-early-fee-title = Entschädigung in den ersten sechs Monaten
rule-early-fee-words = Wenn Sie geschützt sind (R02) und in den ersten sechs Monaten einer festen Laufzeit gehen, darf der Anbieter höchstens die Gebühren bis zum Ende des sechsten Monats verlangen. adieu zeigt zwei Summen: die genaue anteilige Summe, und die Summe, wenn angefangene Monate voll zählen. Ein schon bezahlter Monat wird nicht doppelt bezahlt. Ein verbilligtes Gerät wird gesondert berechnet.

rule-fee-without-term-title = Keine Entschädigung ohne feste Laufzeit
rule-fee-without-term-words = Wenn Sie geschützt sind (R02) und Ihr Vertrag keine feste Laufzeit hat oder sie vorbei ist, kostet das Beenden keine Entschädigung. Ein verbilligtes Gerät wird gesondert berechnet.

rule-device-price-title = Das Gerät nach der Tabelle des Vertrags
rule-device-price-words = War ein Gerät mit dem Vertrag billiger, so darf der Anbieter seinen Restwert verlangen. Die Grenze ist der Betrag, den die Abschreibungstabelle des Vertrags für diesen Monat nennt. Die Tabelle läuft über höchstens 24 Monate; danach ist nichts geschuldet. Die Tabelle geht jeder Berechnung vor.

rule-device-reckoned-title = Das Gerät nach unserer Berechnung
rule-device-reckoned-words = adieu prüft den Restwert des Geräts: was es wert war, weniger dem, was Sie bezahlt haben, gleichmäßig abgeschrieben über höchstens 24 Monate. Die Gebühren, die bis zum Ende der Laufzeit bleiben, sind eine zweite Grenze; die niedrigere zählt. Diese Summe kommt neben die von R08, nicht an ihre Stelle.

rule-other-charges-title = Keine Kündigungsgebühr
rule-other-charges-words = Der Anbieter darf für das Beenden eines Vertrags nichts berechnen, nur den Dienst bis zum Ende. Hinzu kommen die Summen von R08, R10 und R11, bei einem größeren Unternehmen die seines Vertrags. Eine Kündigungs- oder Verwaltungsgebühr darüber hinaus lässt sich bestreiten. Um das zu prüfen, braucht es die Schlussrechnung.

rule-confirmation-title = Die schriftliche Bestätigung
rule-confirmation-words = Wenn Ihr Anschluss abgeschaltet wird, schuldet der Anbieter Ihnen eine schriftliche Bestätigung. Das Gesetz setzt keine Zahl von Tagen. adieu erinnert Sie fünf Arbeitstage nach dem Ende; diese Frist ist unsere eigene Wahl.

rule-port-window-title = Der Monat nach dem Ende
rule-port-window-words = Sie können Ihre Nummer noch mindestens einen Monat nach dem Ende des Vertrags mitnehmen lassen, wenn Sie nicht auf dieses Recht verzichtet haben. Rechnen Sie nicht damit: Ein Anbieter warnt, dass es scheitern kann. Lassen Sie die Nummer vor dem Ende mitnehmen.

rule-port-ends-contract-title = Eine Mitnahme beendet den Vertrag
rule-port-ends-contract-words = Wenn Ihre Nummer zu einem anderen Anbieter geht, endet der Vertrag dieses Anschlusses von selbst. Senden Sie dafür keine Kündigung. Ihre anderen Anschlüsse laufen weiter.

rule-port-due-title = Wie schnell eine Mitnahme sein muss
rule-port-due-words = Die Mitnahme einer Nummer muss binnen einem Arbeitstag nach dem vereinbarten Tag wirksam sein. adieu zählt Wochenenden und belgische gesetzliche Feiertage nicht mit.

rule-late-port-title = Entschädigung für eine verspätete Mitnahme
rule-late-port-words = Kommt die Mitnahme zu spät, so schuldet der neue Anbieter Ihnen eine Summe je Tag und je Nummer. adieu zeigt die sichere Summe und das Höchste, was sich vertreten lässt. Sie müssen sie binnen sechs Monaten nach Ihrem Antrag auf Mitnahme verlangen.

rule-change-exit-title = Kostenloser Ausstieg bei einer Vertragsänderung
rule-change-exit-words = Ändert der Anbieter den Vertrag, so dürfen Sie bis drei Monate nach der Ankündigung ohne Vertragsstrafe gehen. Das gilt nicht für eine Änderung nur zu Ihrem Vorteil, eine rein administrative, eine vom Gesetz auferlegte oder eine Indexierung, die der Vertrag vorsieht. Ob das Gerät noch berechnet werden darf, ist nicht geklärt.

rule-renewal-warning-title = Die Warnung vor dem Ende der Laufzeit
rule-renewal-warning-words = Mindestens einen Monat bevor eine feste Laufzeit stillschweigend verlängert wird, muss der Anbieter Sie warnen, Ihnen sagen, wie Sie gehen können, und seinen günstigsten Tarif nennen. Was folgt, wenn er es nicht tut, wurde nicht gefunden.

rule-longest-term-title = Die längste feste Laufzeit
rule-longest-term-words = Ein Verbraucher kann höchstens 24 Monate gebunden werden. Ein kleines Unternehmen kann freiwillig einer längeren Laufzeit zustimmen. Für größere Unternehmen gilt diese Grenze nicht.

rule-credit-right-title = Das Recht auf Ihr Prepaid-Guthaben
rule-credit-right-words = Wenn Sie als Verbraucher Ihre Prepaid-Nummer zu einem anderen Anbieter mitnehmen, können Sie das Guthaben zurückverlangen, das Sie wirklich bezahlt haben und das nicht verfallen ist. Geschenke und Pakete für einen Zeitraum werden nicht erstattet. Ein Ende ohne Mitnahme gibt dieses Recht nicht: Brauchen Sie das Guthaben vorher auf.

rule-credit-claim-title = Wann das Guthaben zu verlangen ist
rule-credit-claim-words = Verlangen Sie es binnen einem Monat nach der Mitnahme. Ein Anbieter spricht von 31 Tagen; adieu zeigt den Tag, der zuerst kommt. Der Anbieter hat dann vier Wochen Zeit zu zahlen.

rule-credit-back-title = Wie viel Guthaben zurückkommt
rule-credit-back-words = Zurück kommt der nicht verbrauchte Teil Ihrer letzten Aufladung, ohne Geschenke, abzüglich einer Gebühr von höchstens fünf Euro, wenn Ihr Vertrag sie nennt. Manche Anbieter erstatten unter einem Minimum nichts. Alle diese Beträge müssen bekannt sein, bevor adieu eine Summe nennt.

rule-prepaid-transfer-title = Eine Prepaid-Karte übertragen
rule-prepaid-transfer-words = Eine aktive Prepaid-Karte darf an Eltern, Großeltern, Kinder, Enkel, Geschwister, den Ehepartner, den eingetragenen gesetzlich Zusammenwohnenden oder ein Mündel gehen. Für andere Personen wurde keine Erlaubnis gefunden: Übertragen Sie sie nicht, weder als Geschenk noch durch Verkauf. Ein Anschluss auf Rechnung wird mit dem Formular des Anbieters übertragen.

rule-prepaid-lapse-title = Eine Prepaid-Karte verfallen lassen
rule-prepaid-lapse-words = Guthaben bleibt so lange gültig, wie die Bedingungen des Anbieters sagen; das hier gelesene Gesetz setzt kein Minimum. Ist es verloren, geht auch die Nummer zurück, und niemand bestätigt es von sich aus. Verlangen Sie eine schriftliche Bestätigung.

## Conflicts between sources

conflict-01-words = Seiten aus der Zeit vor 2022 sagen, dass Sie den Tag immer wählen dürfen. Das Gesetz sagt es seit 2022 nur nach einer stillschweigenden Verlängerung oder für eine Rufnummernmitnahme. Die Regeln folgen dem Gesetz.
conflict-04-words = Bis 2022 hing der Schutz von höchstens fünf Nummern ab; seither von höchstens neun Arbeitnehmern.
conflict-05-words = Vor dem 22. September 2017 waren bei einem Vertrag ohne feste Laufzeit keine Gerätekosten geschuldet; seither kann es sie geben.
conflict-06-words = Die Presse schrieb, dass jede Preiserhöhung einen kostenlosen Ausstieg gibt; das Gesetz schließt eine Indexierung aus, die der Vertrag vorsieht.
conflict-07-words = Alte Seiten nennen zehn Euro für eine Rufnummernmitnahme; das europäische Recht erlaubt keine unmittelbaren Kosten für den Teilnehmer.
conflict-08-words = Das Gesetz lässt einen Monat, um die Nummer nach dem Ende mitzunehmen; die Seite eines Anbieters warnt, dass es scheitern kann. Nehmen Sie sie vorher mit.
conflict-09-words = Die sechs Monate für die Forderung wegen verspäteter Mitnahme laufen je nach Seite ab dem Antrag oder ab der Mitnahme. Die Regeln nehmen das Frühere.
conflict-12-words = Der Satz über die Rufnummernmitnahme wird für Verbraucher und Unternehmen mit höchstens neun Arbeitnehmern gelesen; der französische Text lässt sich auch für alle lesen.
conflict-13-words = Die Regulierungsbehörde nennt einen Monat, um das Guthaben zu verlangen, ein Anbieter 31 Tage. Die Regeln nehmen das Frühere.
conflict-14-words = „Das Ende des sechsten Monats“ kann sechs Monate nach dem Beginn heißen oder das Ende eines Kalendermonats. Die Regeln rechnen mit dem ersten.
