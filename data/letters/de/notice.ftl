### Die Kündigung auf Deutsch.

notice-title = Kündigung des Vertrags: { $brand }
notice-subject = Kündigung des Mobilfunkvertrags zum { $end_date }
notice-subject-dates = Kündigung des Mobilfunkvertrags für { $lines } Anschlüsse

declare = { $place ->
    [first] hiermit
   *[later] Hiermit
  } { $voice ->
    [many] kündigen wir
   *[one] kündige ich
  } den Vertrag über { $what }. Er endet am { $end_date }.
declare-dates = { $place ->
    [first] hiermit
   *[later] Hiermit
  } { $voice ->
    [many] kündigen wir
   *[one] kündige ich
  } den Vertrag über { $what }. Jeder Anschluss endet an dem Tag, der daneben steht.
speaks-estate = Die Person, auf die der Vertrag läuft, { $holder }, ist verstorben; ich schreibe als Erbin oder Erbe.
speaks-helper = Ich schreibe für den Inhaber des Vertrags, { $holder }, { $relation ->
    [parent] als Elternteil
    [guardian] als Vormund oder Betreuer
   *[mandate] mit schriftlicher Vollmacht
  }.
law-any-writing = Nach Artikel 111/3 § 1 des { -ecl } kann der Teilnehmer auf jedem schriftlichen Weg und ohne Angabe von Gründen kündigen.
law-any-writing-mixed = Für die Anschlüsse, die nicht nur Daten zwischen Maschinen übertragen, gilt Artikel 111/3 § 1 des { -ecl }: Der Teilnehmer kann auf jedem schriftlichen Weg und ohne Angabe von Gründen kündigen.
terms-govern = Da es sich um Datenübertragung zwischen Maschinen handelt, regeln die Bedingungen des Vertrags sein Ende.

moment-chosen = Nach demselben Artikel endet der Vertrag zu dem Zeitpunkt, den der Teilnehmer wählt.
moment-open = Sollten Sie der Ansicht sein, dass eine Kündigungsfrist gilt, beenden Sie den Vertrag bitte zum frühesten Tag, den Ihre Bedingungen zulassen. Nennen Sie dann die Klausel und diesen Tag.
moment-terms = Falls die Bedingungen eine Kündigungsfrist vorsehen, beenden Sie den Vertrag bitte zum frühesten Tag, den sie zulassen, und nennen Sie die Klausel und diesen Tag.
moment-one-month = Sollten Sie der Ansicht sein, dass eine Kündigungsfrist gilt: Derselbe Artikel begrenzt sie auf einen Monat.

confirm-by-mail = Bitte bestätigen Sie die Abschaltung und ihr Datum schriftlich an { $email }, wie es derselbe Artikel vorsieht.
confirm-by-mail-kindly = Bitte bestätigen Sie die Abschaltung und ihr Datum schriftlich an { $email }.
confirm-by-post = Bitte bestätigen Sie die Abschaltung und ihr Datum schriftlich an die oben stehende Adresse, wie es derselbe Artikel vorsieht.
confirm-by-post-kindly = Bitte bestätigen Sie die Abschaltung und ihr Datum schriftlich an die oben stehende Adresse.
acknowledge = Für eine kurze Nachricht bis zum { $reply_by }, dass dieser Brief angekommen ist, besten Dank im Voraus.

please-also = Außerdem { $voice ->
    [many] bitten wir
   *[one] bitte ich
  } Sie,
ask-final-bill = die Schlussrechnung mit Kosten nur bis zum Ende des Vertrags zu senden
ask-no-top-up = jede automatische Aufladung der Karte zu beenden
ask-no-fee = für die Kündigung selbst keine Entschädigung zu berechnen, da nach § 3 dieses Artikels keine geschuldet ist
ask-no-fee-but-device = außer für das Gerät keine Entschädigung für die Kündigung selbst zu berechnen, da nach § 3 dieses Artikels keine andere geschuldet ist
ask-fee-shown = zu zeigen, wie eine etwaige Entschädigung für das vorzeitige Ende berechnet ist; § 3 dieses Artikels begrenzt sie auf die Monatsgebühren bis zum Ende des sechsten Monats
ask-device = den Betrag zu nennen, den die Abschreibungstabelle des Vertrags für das Gerät im Monat des Endes angibt
ask-deposit = die Kaution von { $deposit } zurückzuzahlen
ask-paid-ahead = zurückzuzahlen, was für Tage nach dem Ende bezahlt wurde (bezahlt bis zum { $paid_until })
ask-credit = das Restguthaben von { $credit } zurückzuzahlen, sofern Ihre Bedingungen das vorsehen
ask-papers = schriftlich mitzuteilen, welche Unterlagen Sie gegebenenfalls von den Erben benötigen

direct-debit-stays = Die Lastschrift bleibt bestehen, bis die Schlussrechnung bezahlt ist; bitte ziehen Sie danach nichts mehr ein.
port-window-kept = { $lines ->
    [one] Auf das Recht, die Nummer noch mindestens einen Monat nach dem Ende zu einem anderen Anbieter mitzunehmen, wird nicht verzichtet.
   *[other] Auf das Recht, die Nummern noch mindestens einen Monat nach dem Ende zu einem anderen Anbieter mitzunehmen, wird nicht verzichtet.
  }
answer-in-writing = Bitte antworten Sie schriftlich; ein anderes Angebot ist nicht nötig.

enclosed-mandate = Anlage: eine Kopie der Vollmacht.
