### Der Widerruf auf Deutsch.

withdrawal-title = Widerruf: { $brand }
withdrawal-subject = Widerruf des am { $sale_date } geschlossenen Vertrags
withdrawal-declare = { $place ->
    [first] hiermit
   *[later] Hiermit
  } { $voice ->
    [many] widerrufen wir
   *[one] widerrufe ich
  } den Vertrag über { $what }, der am { $sale_date } auf den Namen { $holder } im Fernabsatz geschlossen wurde.
withdrawal-law = Die Artikel VI.47 und VI.48 des { -cel } erlauben dies ohne Angabe von Gründen; der letzte Tag dafür ist der { $withdrawal_last_day }.
withdrawal-confirm-mail = Bitte bestätigen Sie diesen Widerruf bis zum { $reply_by } schriftlich an { $email }.
withdrawal-confirm-post = Bitte bestätigen Sie diesen Widerruf bis zum { $reply_by } schriftlich an die oben genannte Adresse.
withdrawal-follows = Was daraus nach demselben Gesetzbuch folgt:
withdrawal-refund = das Bezahlte wird innerhalb von vierzehn Tagen mit demselben Zahlungsmittel zurückgezahlt (Artikel VI.50)
withdrawal-nothing-due = für die Leistung bis jetzt ist nichts geschuldet, denn niemand hat ausdrücklich verlangt, dass sie sofort beginnt (Artikel VI.51)
withdrawal-device = das Gerät geht innerhalb von vierzehn Tagen an Sie zurück (Artikel VI.51 § 1); bitte nennen Sie die Adresse dafür
