### Briefe: ihre Namen, und warum einer jetzt nicht geschrieben werden kann.

letter-kind-notice = Kündigung
letter-kind-follow-up = schriftliche Kündigung nach einem Gespräch
letter-kind-reminder = Erinnerung
letter-kind-formal-notice = Inverzugsetzung
letter-kind-ombudsman = Beschwerde beim Ombudsdienst
letter-kind-refund = Forderung auf Rückzahlung
letter-kind-bill-dispute = Einspruch gegen eine Rechnung
letter-kind-pause = Bitte um Unterbrechung des Vertrags
letter-kind-transfer = Bitte um Vertragsübernahme
letter-kind-to-prepaid = Bitte, die Nummer auf einer Prepaid-Karte zu behalten
letter-kind-estate = Brief der Erben
letter-kind-withdrawal = Widerruf
letter-kind-mandate = Vollmacht
letter-kind-data-access = Bitte um eine Kopie der Daten
letter-kind-data-erasure = Bitte um Löschung der Daten
letter-kind-unlock = Bitte um Entsperrung des Geräts

letter-cannot = Dieser Brief kann jetzt nicht geschrieben werden ({ $kind }).
ground-something-sent = Es wurde noch nichts gesendet, worauf eine Antwort kommen könnte.
ground-notice-or-reminder-sent = Eine Inverzugsetzung folgt auf eine Kündigung oder eine Erinnerung, und noch keine von beiden wurde gesendet.
ground-not-yet-confirmed = Der Anbieter hat das Ende bestätigt: Es gibt nichts mehr nachzufragen.
ground-withdrawal-open = Dieser Vertrag kann jetzt nicht widerrufen werden.
ground-credit-owed = Dieses Guthaben muss nicht zurückgezahlt werden.
ground-credit-in-time = Es ist zu spät, dieses Guthaben zurückzufordern.
ground-ended = Der Vertrag hat noch nicht geendet.
ground-money-to-claim = Es gibt keine Kaution zurückzufordern.
ground-ombudsman-open = Der Ombudsdienst kann diese Beschwerde jetzt nicht annehmen.
ground-amounts-add-up = Die Beträge gehen nicht auf: Der bestrittene Teil muss größer als null und höchstens die ganze Rechnung sein.
ground-reminder-cost-fits = Der bestrittene Teil ist höher als die Kosten der Mahnung. Bestreiten Sie nur diese Kosten, oder wählen Sie einen anderen Grund.
ground-prepaid-transfer = Eine aktive Prepaid-Karte darf nur an nahe Angehörige gehen.
ground-same-for-every-line = Für die Anschlüsse wird nicht dasselbe gewünscht: Ein Brief kann nur um eines bitten.
ground-not-prepaid-yet = Das ist schon eine Prepaid-Karte.
ground-holder-died = Dieser Brief ist für Erben, nach dem Tod des Vertragsinhabers.
ground-mandate-given = Niemand hat in diesem Vorgang eine schriftliche Vollmacht.
ground-personal-data = Die hier bekannten Regeln gelten für Daten einer lebenden Person außerhalb eines Gewerbes, nicht für die einer Firma oder eines Nachlasses.
ground-retention-known = Wie lange der Anbieter die Daten aufbewahren muss, lässt sich hier nicht sagen.
ground-last-day = Der letzte Tag dafür war der { $date }.

letters-section = Briefe
letter-frozen = festgehalten, noch nicht gesendet
letter-sent = gesendet am { $date }
deadline-answer-alarm = Die Antwort auf Ihren letzten Brief hätte da sein sollen
note-answer-overdue = Der Anbieter hat nicht rechtzeitig geantwortet. Der nächste Brief: adieu letter CASE { $letter } --out DIR
