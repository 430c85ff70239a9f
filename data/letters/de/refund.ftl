### Die Forderung auf Rückzahlung auf Deutsch.

refund-title = Rückzahlung: { $brand }
refund-subject-credit = Rückzahlung des restlichen Prepaid-Guthabens
refund-subject-deposit = Rückzahlung der Kaution
refund-ported-to = Die Nummer wurde am { $port_date } zu { $new_operator } übertragen.
refund-ported = Die Nummer wurde am { $port_date } zu einem anderen Anbieter übertragen.
refund-ended = Der Vertrag hat am { $ended_on } geendet.
refund-ask-sum = Bitte zahlen Sie { $refund_amount } vom restlichen Guthaben zurück.
refund-ask-credit = Bitte zahlen Sie das restliche Guthaben zurück, soweit es bezahlt und nicht verbraucht wurde.
refund-law = Artikel 111/2 § 1 des { -ecl } und der Königliche Erlass vom 30. Juli 2022 geben dieses Recht einem Verbraucher, der seine Nummer mitnimmt.
refund-in-time = Diese Forderung kommt rechtzeitig: Sie kann bis zum { $refund_last_day } gestellt werden.
refund-ask-deposit = Bitte zahlen Sie die Kaution von { $money_due } zurück, die den Vertrag gesichert hat.
refund-paid-by = Bitte zahlen Sie diesen Betrag innerhalb von vier Wochen, bis zum { $refund_paid_by }.
refund-deposit-by = Bitte zahlen Sie diesen Betrag bis zum { $answer_by }.
refund-account-mail = Bitte erfragen Sie die Kontonummer unter { $email }.
refund-account-post = Bitte erfragen Sie die Kontonummer unter der oben genannten Adresse.
