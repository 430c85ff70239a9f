### Die Beschwerde beim Ombudsdienst auf Deutsch.

ombudsman-title = Beschwerde beim Ombudsdienst: { $brand }
ombudsman-subject = Beschwerde über { $brand }
ombudsman-asks = { $place ->
    [first] bitte
   *[later] Bitte
  } nehmen Sie sich dieser Beschwerde an und helfen Sie, sie zu lösen. Sie betrifft den Vertrag über { $what } auf den Namen { $holder }.

field-brand = Anbieter
field-bill = Rechnung

ombudsman-who = Wer sich beschwert
ombudsman-operator = Anbieter und Anschluss
ombudsman-facts = Was geschehen ist
timeline-caption = Die Tatsachen, der Reihe nach
timeline-day = Tag
timeline-what = Was geschah
fact-happened = Das Ereignis, um das es in dieser Beschwerde geht.
fact-ported = Die Nummer funktioniert bei einem anderen Anbieter.
fact-notice = Kündigung an den Anbieter, { $notice_by ->
    [post] per Post
    [email] per E-Mail
    [form] über das Webformular
    [chat] im Chat
    [sms] per SMS
    [phone] per Telefon
    [shop] in einem Geschäft
   *[writing] schriftlich
  }.
fact-bill = Rechnung { $bill_number } über { $bill_amount }, davon { $bill_disputed } bestritten.
fact-objection = Schriftlicher Einspruch gegen die Rechnung, an den Anbieter gesandt.
fact-complaint = Erste Beschwerde beim Anbieter.
fact-reminder = Erinnerung an den Anbieter.
fact-formal = Inverzugsetzung des Anbieters.

ombudsman-asked = Worum der Anbieter gebeten wurde
asked-end = Der Anbieter wurde gebeten, den Vertrag zu beenden und dies schriftlich zu bestätigen.
asked-bill = Der Anbieter wurde gebeten, den bestrittenen Betrag aus der Rechnung zu streichen.
asked-other = Der Anbieter wurde gebeten, die Sache zu lösen.
no-settlement-yet = Bis heute, den { $today }, gibt es keine ausreichende Antwort.

ombudsman-wanted = Welche Lösung gewünscht wird
wanted-end = Der Anbieter bestätigt schriftlich das Ende des Vertrags am { $end_date } und berechnet nichts für die Zeit danach.
wanted-end-dates = Der Anbieter bestätigt schriftlich das Ende jedes Anschlusses an dem Tag, der neben ihm steht, und berechnet nichts für die Zeit danach.
wanted-bill = Der Anbieter streicht { $bill_disputed } aus der Rechnung { $bill_number } und bestätigt dies schriftlich.
own-solution = { $solution }
file-by-mail = Die 90 Tage Ihres Verfahrens laufen ab der vollständigen Akte. Falls etwas fehlt, teilen Sie es bitte bis zum { $answer_by } an { $email } mit.
file-by-post = Die 90 Tage Ihres Verfahrens laufen ab der vollständigen Akte. Falls etwas fehlt, teilen Sie es bitte bis zum { $answer_by } an die oben genannte Adresse mit.

ombudsman-enclosed = Anlagen
enclosed-notice = die Kündigung des Vertrags
enclosed-bill = die Rechnung { $bill_number }
enclosed-complaint = die erste Beschwerde beim Anbieter, vom { $complaint_first }
enclosed-port = ein Nachweis des Wechsels zum anderen Anbieter am { $port_date }
enclosed-objection = der Einspruch gegen die Rechnung
enclosed-reminder = die Erinnerung vom { $reminder_date }
enclosed-formal = die Inverzugsetzung vom { $formal_date }
enclosed-exchange = die Antworten des Anbieters, soweit es welche gibt
enclosed-mandate-copy = eine Kopie der Vollmacht
