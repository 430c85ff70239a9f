### Die Erinnerung auf Deutsch, und was sie mit der Inverzugsetzung teilt.

reminder-title = Erinnerung: { $brand }
reminder-subject = Erinnerung: Antwort erwartet seit dem { $sent_date }

sent-before = { $sent_kind ->
    [notice] Die Kündigung dieses Vertrags
    [follow-up] Die schriftliche Kündigung dieses Vertrags
    [withdrawal] Der Widerruf dieses Vertrags
    [refund] Die Forderung auf Rückzahlung
    [bill-dispute] Der Einspruch gegen eine Rechnung
    [data-access] Die Bitte um eine Kopie der personenbezogenen Daten
    [data-erasure] Die Bitte um Löschung personenbezogener Daten
    [pause] Die Bitte um Unterbrechung des Vertrags
    [transfer] Die Bitte um Vertragsübernahme
    [to-prepaid] Die Bitte, die Nummer auf einer Prepaid-Karte zu behalten
    [estate] Der Brief zum Tod des Vertragsinhabers
    [unlock] Die Bitte um Entsperrung des Geräts
   *[other] Ein früherer Brief
  } ging am { $sent_date } { $sent_by ->
    [post] per Post
    [email] per E-Mail
    [form] über das Webformular
    [chat] im Chat
    [sms] per SMS
    [phone] per Telefon
    [shop] in einem Geschäft
   *[writing] schriftlich
  } an Sie.
no-answer-yet = Bisher ist keine ausreichende Antwort eingegangen.

ask-confirmation = Bitte bestätigen Sie die Abschaltung und ihr Datum, den { $end_date }, schriftlich.
ask-confirmation-dates = Bitte bestätigen Sie schriftlich die Abschaltung jedes Anschlusses an dem Tag, der neben ihm steht.
confirmation-owed = Artikel 111/3 § 1 des { -ecl } sieht diese schriftliche Bestätigung vor.
ask-withdrawal-confirmed = Bitte bestätigen Sie den Widerruf schriftlich und zahlen Sie das Bezahlte zurück: Artikel VI.50 des { -cel } gibt dafür vierzehn Tage.
ask-refund-paid = Bitte zahlen Sie den geforderten Betrag zurück.
ask-bill-corrected = Bitte streichen Sie den bestrittenen Betrag aus der Rechnung { $bill_number } und bestätigen Sie dies schriftlich.
ask-data-answered = Bitte beantworten Sie diese Anfrage. Artikel 12 Absatz 3 der { -gdpr } gibt einen Monat ab Eingang; zwei weitere nur, wenn Sie es im ersten mitteilen.
ask-answer = Bitte antworten Sie darauf schriftlich.

reminder-close = Falls sich Ihre Antwort mit diesem Brief gekreuzt hat, ist er gegenstandslos.
