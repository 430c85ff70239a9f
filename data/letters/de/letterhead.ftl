### Was jeder Brief gemeinsam hat, auf Deutsch: Beschriftungen, Grußformeln, Name des Gesetzes, gemeinter Anschluss.

-ecl = Gesetzes vom 13. Juni 2005 über die elektronische Kommunikation

date-line = { $today }
salutation = Sehr geehrte Damen und Herren,
closing-formula = Mit freundlichen Grüßen

field-reference = Unser Zeichen
field-customer-number = Kundennummer
field-holder = Vertragsinhaber
field-number = Mobilfunknummer
field-card = SIM-Karte (ICCID)
field-end-date = Ende des Vertrags
field-address = Adresse
field-email = E-Mail
field-phone = Telefon

lines-caption = Die Anschlüsse des Vertrags
lines-line = Anschluss
lines-end-date = Ende

# Der gemeinte Anschluss; passt nach „den Vertrag über“.
what-number = die Mobilfunknummer { $number }
what-card = die SIM-Karte mit der Nummer { $iccid }
what-customer = den Mobilfunkanschluss unter der Kundennummer { $customer_number }
what-lines = die { $lines } hier aufgeführten Anschlüsse

role-heir = Erbin oder Erbe von { $holder }
role-mandate = für { $holder }, mit schriftlicher Vollmacht
role-parent = als Elternteil von { $holder }
role-guardian = als Vormund oder Betreuer von { $holder }

reading-head = Dies ist eine Übersetzung zum Mitlesen. Der Brief selbst ist auf { $letter ->
    [nl] Niederländisch
    [fr] Französisch
    [de] Deutsch
   *[en] Englisch
  }: Senden Sie diesen, nicht die Übersetzung.
reading-head-same = Dies ist derselbe Text wie der Brief, zum Mitlesen.

-cel = Wirtschaftsgesetzbuchs
-gdpr = Datenschutz-Grundverordnung (EU) 2016/679

# Worauf eine schriftliche Antwort beruht, und bis wann um sie gebeten wird: eine Bitte, keine gesetzliche Frist.
answer-owed = Nach Artikel 116 des { -ecl } wird eine schriftliche Beschwerde ausführlich und vollständig schriftlich beantwortet.
answer-owed-same = Nach Artikel 116 desselben Gesetzes wird eine schriftliche Beschwerde ausführlich und vollständig schriftlich beantwortet.
answer-by-mail = Bitte antworten Sie bis zum { $answer_by } schriftlich an { $email }.
answer-by-post = Bitte antworten Sie bis zum { $answer_by } schriftlich an die oben genannte Adresse.
