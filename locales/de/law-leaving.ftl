## Regeln R44 bis R52: was zurückbleibt, wenn Sie einen Anschluss verlassen.

## R09

law-fee-indefinite = Das Ende eines Vertrags ohne feste Laufzeit darf { $amount } Entschädigung kosten.

## R44

law-reuse-ported = Diese Nummer wurde einmal zu Ihrem Anbieter mitgenommen. Nach dem Ende ruht sie; zwischen { $date } und { $latest } kann sie an jemand anderen gehen.

law-reuse-unknown = Für eine Nummer, die nie mitgenommen wurde, wurde keine Ruhezeit gefunden. Nehmen Sie zur Sicherheit an, dass jemand anders sie ab dem { $date } bekommen kann.

law-move-accounts-first = Stellen Sie vor dem Ende jedes Konto um, das Codes an diese Nummer schickt: Bank, itsme, E-Mail, Nachrichtendienste.

law-move-accounts-now = Die Nummer gehört Ihnen nicht mehr: Stellen Sie sofort jedes Konto um, das noch Codes an sie schickt.

law-number-goes-on = Sie behalten die Nummer; sie geht also nicht an Fremde.

law-number-to-taker = Jemand anders wird die Nummer nutzen: Stellen Sie zuerst jedes Konto um, das Codes an sie schickt.

law-no-number-to-reuse = Dieser Anschluss hat keine Nummer, die jemand anders bekommen könnte.

## R45

law-no-pack-told = Sie haben kein Paket mit Festnetz-Internet oder Fernsehen genannt, zu dem dieser Anschluss gehört.

law-mobile-only = Dieser Anschluss ist in keinem Paket; Easy Switch betrifft ihn also nicht.

law-not-easy-switch = Das Paket wechselt nicht per Easy Switch.

law-switch-unmarked = Im Easy-Switch-Auftrag steht zu diesem Anschluss nichts: Er bleibt beim alten Anbieter und wird weiter berechnet.

law-switch-mark-wanted = Lassen Sie diesen Anschluss vom neuen Anbieter im Auftrag kennzeichnen: „mitnehmen“, um die Nummer zu behalten, oder „kündigen“, um ihn zu beenden.

law-switch-marked-port = Der Anschluss ist mit „mitnehmen“ gekennzeichnet: Er wechselt mit.

law-switch-marked-cancel = Der Anschluss ist mit „kündigen“ gekennzeichnet: Er endet mit dem Paket. Achten Sie trotzdem auf die Rechnungen.

law-easy-switch-firms = Für ein Unternehmen gilt Easy Switch nur bei Tarifen für Verbraucher und Standardtarifen.

## R46

law-not-lost = Sie haben nicht gesagt, dass die Karte verloren oder gestohlen ist.

law-block-now = Lassen Sie die Karte sofort sperren: Bis dahin kann Ihnen berechnet werden, was andere damit verbrauchen.

law-tell-by = Melden Sie es dem Anbieter so bald wie möglich, spätestens am { $day } um { $time } (belgische Zeit).

law-told-in-time = Sie haben es dem Anbieter rechtzeitig gemeldet: Die Frist lief am { $day } um { $time } (belgische Zeit) ab.

law-told-late = Sie haben es dem Anbieter nach dem { $day } um { $time } (belgische Zeit) gemeldet, der Grenze für eine Prepaid-Karte. Bewahren Sie den Nachweis der Meldung auf.

law-tell-now = Die Grenze für eine Prepaid-Karte war am { $day } um { $time } (belgische Zeit). Melden Sie es dem Anbieter trotzdem jetzt und bewahren Sie den Nachweis auf.

law-loss-number-differs = Nehmen Sie die Nummer für verlorene Karten Ihres eigenen Anbieters: Jeder hat eine andere.

law-then-end = Beenden Sie den Vertrag erst nach der Sperre. Wurde die Karte gestohlen, melden Sie es der Polizei.

## R47

law-terms-ask = Nach den Bedingungen, die Sie vermerkt haben, kann der Anbieter Sie bis zum { $latest } binden, und der Weggang kann bis zu { $max } kosten.

law-port-may-cost = Eine Rufnummernmitnahme beendet den Anschluss sofort und kann den Rest der Laufzeit fällig machen. Fragen Sie vorher schriftlich nach den Kosten.

law-fee-limited-beside = Für Sie begrenzen die Regeln R07 bis R09 die Entschädigung trotzdem.

law-protection-unread = Wer an diesem Tag geschützt war, wurde nicht gelesen.

law-law-decides = Für Sie entscheidet hier das Gesetz, nicht die Bedingungen allein.

## R48

law-reply-phone-ends = Die Telefonnummer für Antworten ist ein Anschluss dieses Vorgangs: Geben Sie eine andere an.

law-reply-mail-ends = Die E-Mail-Adresse für Antworten sieht nach einem Postfach des Anbieters aus, den Sie verlassen: Geben Sie eine andere an.

law-reply-reachable = Antworten können Sie auch nach dem Ende erreichen.

law-reply-by-post = Ohne E-Mail-Adresse können Antworten nur mit der Post kommen.

## R49

law-save-by = Sichern Sie bis zum { $date }: Rechnungen, Verbrauch, Vertrag, Abschreibungstabelle und was noch offen ist.

law-save-now = Sichern Sie jetzt, solange es geht: Rechnungen, Verbrauch, Vertrag, Abschreibungstabelle und was noch offen ist.

law-account-closed = Der Kundenbereich ist geschlossen. Bitten Sie den Anbieter schriftlich um eine Kopie Ihrer Daten.

law-contract-goes-on = Der Vertrag läuft weiter, und der Kundenbereich auch.

## R50

law-eid-no-copy = Lassen Sie keinen Anbieter und kein Geschäft Ihren belgischen Personalausweis kopieren: Das Gesetz über die Identifizierung lässt keine Kopie davon zu.

law-eid-show-instead = Bieten Sie an, den Ausweis zu zeigen, oder geben Sie einen anderen Nachweis.

law-eid-copy-open = Ob eine Kopie nur zur Bearbeitung Ihrer Kündigung oder von einer anderen Stelle verlangt werden darf, ist offen: Bieten Sie zuerst einen anderen Nachweis an.

law-other-paper = Das Kopierverbot spricht vom belgischen Personalausweis; Sie haben ein anderes Dokument.

law-watermark-copy = Ist eine Kopie nötig, schreiben Sie quer darüber, für wen, wofür und wann. Das ist ein Rat, kein Gesetz.

law-residence-card-unread = Ob eine belgische Aufenthaltskarte wie der Personalausweis zählt, wurde nicht gelesen: Zeigen Sie sie lieber, als sie kopieren zu lassen.

## R51

law-presumed-user = Wer für eine Prepaid-Karte identifiziert wurde, gilt als ihr Nutzer, bis die Karte tot ist.

law-keep-or-destroy = Behalten Sie die Karte, oder vernichten Sie sie, sobald das Ende schriftlich bestätigt ist. Verschenken oder verkaufen Sie sie nie, solange sie funktioniert.

law-active-to-family-only = Solange sie funktioniert, darf sie nur an die Angehörigen gehen, die Regel R24 nennt.

law-only-prepaid-presumed = Hier geht es um Prepaid-Karten; Ihr Anschluss läuft auf Rechnung.

law-card-stays = Die Karte bleibt bei Ihnen.

## R52

law-parts-without-fate = Sagen Sie, was aus diesen Teilen des Pakets wird: { $names }. Schreiben Sie hinter jedes „port“, „cancel“ oder „keep“.

law-parts-all-marked = { $count ->
    [one] Über den einen Teil, den Sie genannt haben, ist entschieden.
   *[other] Über alle { $count } Teile, die Sie genannt haben, ist entschieden.
 }

law-other-lines-too = In dieser Datei { $count ->
    [one] steht noch { $count } anderer Anschluss
   *[other] stehen noch { $count } andere Anschlüsse
 }. Jeder davon läuft weiter und wird berechnet, wenn er nicht selbst beendet oder mitgenommen wird.

law-watch-two-bills = Achten Sie nach dem Ende bei jedem auf die nächsten zwei Rechnungen.

law-bills-expected = Rechnen Sie mit diesen Rechnungen um den { $first } und den { $second }.

law-nothing-beside = Weder ein Paket noch ein anderer Anschluss wurde genannt.

## Regeln: ein Titel, und einige Sätze für Laien

rule-number-reuse-title = Wann jemand anders Ihre Nummer bekommt
rule-number-reuse-words = Eine aufgegebene Nummer kann an Fremde gehen, die dann Ihre Codes und Nachrichten bekommen. Eine Nummer, die einmal mitgenommen wurde, ruht sechs bis zwölf Monate. Für eine Nummer, die nie mitgenommen wurde, wurde keine Ruhezeit gefunden; adieu rechnet dann mit keiner längeren als dem Monat für eine späte Mitnahme. Stellen Sie jedes Konto vor dem Ende um.

rule-pack-scope-title = Ein Mobilanschluss in einem Paket, das wechselt
rule-pack-scope-words = Easy Switch bringt ein Paket mit Festnetz-Internet oder Fernsehen zu einem anderen Anbieter. Ein Mobilanschluss im Paket muss mit „mitnehmen“ oder „kündigen“ gekennzeichnet werden. Ohne Kennzeichen bleibt er beim alten Anbieter, vielleicht zu einem anderen Preis, und wird weiter berechnet. Ein Mobilanschluss außerhalb eines Pakets ist nicht betroffen.

rule-lost-first-title = Eine verlorene oder gestohlene Karte
rule-lost-first-words = Lassen Sie zuerst die Karte sperren, und beenden Sie danach den Vertrag. Bis zur Sperre kann Ihnen berechnet werden, was andere verbrauchen. Eine Prepaid-Karte muss dem Anbieter binnen 24 Stunden gemeldet werden. Jeder Anbieter hat dafür eine eigene Nummer.

rule-terms-decide-title = Wo der Vertrag entscheidet
rule-terms-decide-words = Für ein Unternehmen mit mehr als neun Arbeitnehmern und für Anschlüsse von Maschine zu Maschine entscheiden die Bedingungen des Anbieters über Frist und Kosten. Ausgenommen ist ein Unternehmen, dessen Vertrag stillschweigend verlängert wurde. Das ist nie dasselbe wie kostenlos oder sofort. adieu fragt nach der Frist und der Entschädigung in den Bedingungen. Fragen Sie vor einer Rufnummernmitnahme schriftlich nach der Entschädigung: Sie beendet den Anschluss sofort.

rule-reply-reachable-title = Eine Antwortadresse, die bleibt
rule-reply-reachable-words = Die Bestätigung des Anbieters muss Sie auch nach dem Ende erreichen. E-Mail-Adresse und Telefonnummer in Ihrer Kündigung dürfen also nicht mit dem Anschluss enden. adieu sucht nach einer Nummer dieses Vorgangs und nach einem Postfach unter dem Namen des Anbieters. Das ist ein Rat, kein Gesetz.

rule-save-bills-title = Rechnungen rechtzeitig sichern
rule-save-bills-words = Der Kundenbereich kann mit dem Vertrag schließen. Sichern Sie Rechnungen, Verbrauch, Vertrag, Abschreibungstabelle und offenen Saldo bis zum Tag vor dem Ende. Ist der Bereich schon geschlossen, bitten Sie um eine Kopie Ihrer Daten (R42). Das ist ein Rat, kein Gesetz.

rule-identity-copy-title = Keine Kopie Ihres Personalausweises
rule-identity-copy-words = Zur Identifizierung darf kein Anbieter und kein Geschäft einen belgischen Personalausweis kopieren. Zeigen Sie ihn, oder geben Sie einen anderen Nachweis. Ob eine Kopie nur zur Bearbeitung einer Kündigung oder von einer anderen Stelle verlangt werden darf, ist offen. Andere Dokumente dürfen kopiert werden; schreiben Sie den Zweck quer über die Kopie.

rule-presumed-user-title = Sie bleiben der vermutete Nutzer
rule-presumed-user-words = Wer für eine Prepaid-Karte identifiziert wurde, gilt als ihr Nutzer, bis das Gegenteil bewiesen ist. Behalten Sie also die Karte, oder vernichten Sie sie, sobald das Ende schriftlich bestätigt ist. Verschenken oder verkaufen Sie sie nie, solange sie funktioniert, außer an die Angehörigen der Regel R24.

rule-pack-leftovers-title = Was ein Paket zurücklässt
rule-pack-leftovers-words = Ein Paket kann Nummern, Datenkarten, Zusatzdienste und Geräte enthalten. Jeder Teil muss bewusst mitgenommen, beendet oder behalten werden. Ein Mobilanschluss, der bei einem Wechsel vergessen wird, läuft weiter und wird berechnet. Achten Sie nach dem Ende auf die nächsten zwei Rechnungen.
