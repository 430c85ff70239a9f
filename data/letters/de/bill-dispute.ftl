### Der Einspruch gegen eine Rechnung auf Deutsch.

dispute-title = Einspruch gegen eine Rechnung: { $brand }
dispute-subject = Einspruch gegen die Rechnung { $bill_number } vom { $bill_date }
dispute-part = Von den { $bill_amount } der Rechnung { $bill_number } vom { $bill_date } sind { $bill_disputed } bestritten.
dispute-whole = Die Rechnung { $bill_number } vom { $bill_date } über { $bill_disputed } ist ganz bestritten.
why-not-owed = Dieser Betrag ist nach dem Vertrag nicht geschuldet.
why-ported = { $lines ->
    [one] Die Nummer funktioniert
   *[other] Die Nummern funktionieren
  } seit dem { $port_date } bei einem anderen Anbieter.
why-after-port = { $lines ->
    [one] Die Nummer funktioniert
   *[other] Die Nummern funktionieren
  } seit dem { $port_date } bei einem anderen Anbieter; dieser Betrag betrifft eine Zeit nach diesem Tag.
why-port-law = Der Wechsel selbst beendet den Vertrag für die Nummer: Artikel 111/2 § 1 des { -ecl }.
why-after-end = Dieser Betrag betrifft eine Zeit nach dem Ende des Vertrags am { $end_date }.
why-after-end-dates = Dieser Betrag betrifft eine Zeit nach dem Ende der Anschlüsse, das neben jedem steht.
why-after-notice = Die Kündigung wurde am { $notice_date } gegeben.
why-device = Dieser Betrag betrifft ein Gerät.
why-device-law = Artikel 111/3 § 3 des { -ecl } erlaubt für ein Gerät höchstens, was die Abschreibungstabelle des Vertrags für den Monat des Endes angibt.
why-third-party = Dieser Betrag betrifft eine Leistung eines anderen Unternehmens, die bestritten wird.
why-reminder-cost = Es sind die Kosten einer Mahnung.
why-reminder-law = Für einen Verbraucher macht Artikel XIX.2 § 2 des { -cel } die Mahnungen für drei versäumte Zahlungstermine im Kalenderjahr kostenlos und erlaubt für spätere höchstens 7,50 Euro zuzüglich Porto. Falls Sie sich auf eine andere Bestimmung stützen, nennen Sie sie bitte.
why-other = Es ist nicht klar, wofür dieser Betrag steht; bitte nennen Sie die Leistung und die Klausel, auf der er beruht.
dispute-rest-paid = Der unbestrittene Teil, { $bill_rest }, ist bezahlt.
dispute-rest = Die übrigen { $bill_rest } sind nicht bestritten.
dispute-shield = Artikel 119 § 8 des { -ecl } erlaubt wegen eines bestrittenen Betrags weder Einschränkung noch Sperre, solange der unbestrittene Teil bezahlt ist.
dispute-ask = Bitte streichen Sie den bestrittenen Betrag und bestätigen Sie dies schriftlich.
