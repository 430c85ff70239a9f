## Steps that a special journey adds.

step-save-voicemail-greeting-title = Die Ansage der Mailbox sichern
step-save-voicemail-greeting-words = Rufen Sie die Nummer von einem anderen Telefon an und nehmen Sie die Ansage mit einem zweiten Gerät auf, danach die Nachrichten. Oder bitten Sie den Anbieter um eine Kopie. Tun Sie das, bevor jemand den Anschluss kündigt oder sperrt: Die Ansage kann mit ihm verschwinden.
step-save-phone-content-title = Fotos und Nachrichten vom Telefon sichern
step-save-phone-content-words = Kopieren Sie Fotos, Videos und Chats, solange sich das Telefon öffnen lässt und die Nummer noch Codes empfängt. Manche Konten bleiben ohne diese Nummer für immer verschlossen.
step-block-line-title = Die Karte sperren lassen
step-block-line-words = Rufen Sie jetzt die Nummer des Anbieters für verlorene Karten an, oder sperren Sie die Karte im Kundenbereich. Bis zur Sperre kann Ihnen berechnet werden, was andere damit tun. Notieren Sie Tag, Uhrzeit und den Namen Ihres Gegenübers.
step-secure-accounts-title = Die Konten schützen, die die Karte öffnet
step-secure-accounts-words = Bank, itsme, Mail, Messenger: Nehmen Sie die verlorene Nummer heraus oder ändern Sie das Passwort, die Bank zuerst. Wer die Karte hat, kann bis zur Sperre Ihre Codes empfangen.
step-report-theft-title = Den Diebstahl bei der Polizei anzeigen
step-report-theft-words = Lassen Sie sich die Nummer der Anzeige geben. Der Anbieter und eine Versicherung können danach fragen.
step-find-card-number-title = Die Nummer auf der Karte ablesen
step-find-card-number-words = Schalten Sie das Gerät aus, nehmen Sie die Karte heraus und lesen Sie die 19 oder 20 aufgedruckten Ziffern ab. Sie beginnen mit 89. Auch das Menü des Geräts kann sie zeigen, als ICCID.
step-find-who-pays-title = Herausfinden, wer für die Karte zahlt
step-find-who-pays-words = Sehen Sie die Kontoauszüge und Mails eines Jahres auf kleine Monatsbeträge an einen Anbieter oder den Hersteller des Geräts durch. Keine Spur einer Zahlung deutet oft auf eine Prepaid-Karte hin, beweist sie aber nicht.
step-check-contract-holder-title = Herausfinden, wer den Vertrag hält
step-check-contract-holder-words = Es zählt der Name auf der Rechnung oder bei der Registrierung der Karte, nicht wer das Telefon benutzt. Nur der Inhaber, oder wer für ihn handelt, kann den Vertrag beenden oder die Nummer mitnehmen.
step-ask-leaving-fee-title = Schriftlich fragen, was das Gehen kostet
step-ask-leaving-fee-words = Bei diesem Anschluss entscheiden die Bedingungen über Tag und Kosten. Fragen Sie nach beidem, bevor Sie kündigen oder die Nummer mitnehmen: Eine Mitnahme beendet den Anschluss sofort und kann den Rest der Laufzeit fällig machen.
step-name-heirs-address-title = Die Adresse der Erben angeben
step-name-heirs-address-words = Antwort und Bestätigung sollen Sie erreichen, nicht die Wohnung und das Postfach der verstorbenen Person. Tragen Sie Ihre eigene Postanschrift und E-Mail-Adresse in den Vorgang ein.
step-note-device-imei-title = Die Seriennummer des Geräts notieren
step-note-device-imei-words = Die IMEI, 15 Ziffern, steht auf der Schachtel und auf der Rechnung des Telefons. Die Polizei fragt danach, und manche Anbieter sperren damit das Gerät selbst.
step-keep-card-for-codes-title = Die Karte behalten, bis jeder Code anderswo ankommt
step-keep-card-for-codes-words = Nehmen Sie die Karte mit und lassen Sie sie in einem Telefon. Bank und Behörden schicken Codes an sie, und ein gesperrtes Konto lässt sich aus dem Ausland nur schwer wieder öffnen.
step-give-address-abroad-title = Die Adresse im Ausland angeben
step-give-address-abroad-words = Die letzte Rechnung und die Bestätigung kommen nach Ihrer Abreise. Geben Sie eine Postanschrift an, die dann gilt, eine E-Mail-Adresse und, wenn Sie eine haben, eine Rufnummer, die nicht belgisch ist.
step-keep-change-notice-title = Die Ankündigung der Änderung aufbewahren
step-keep-change-notice-words = Bewahren Sie Brief, Mail oder Nachricht mit dem Datum auf. Sie beweist, dass Sie ohne Entschädigung gehen dürfen, und bis wann.
step-ask-holder-consent-title = Die schriftliche Zustimmung des Inhabers einholen
step-ask-holder-consent-words = Das Recht, die Nummer mitzunehmen, hat der Inhaber des Vertrags, wer auch immer sie benutzt. Ohne unterschriebene Zustimmung kann der Anbieter ablehnen. Fragen Sie vor dem letzten Arbeitstag.
step-check-what-goes-dark-title = Sehen, was ohne diese Karte verstummt
step-check-what-goes-dark-words = Alarm, Aufzug, Zahlterminal, Router, Auto, Kamera: Nehmen Sie die Karte kurz heraus, oder fragen Sie, wer das Gerät betreut. Sorgen Sie zuerst für die neue Verbindung.
step-ask-rest-price-title = Fragen, was der Rest des Pakets kostet
step-ask-rest-price-words = Ein Rabatt kann wegfallen, wenn ein Anschluss geht. Fragen Sie schriftlich nach dem neuen Preis des Restes, bevor die Kündigung hinausgeht.
step-prove-switch-title = Belege für den Wechsel sammeln
step-prove-switch-words = Die Bestätigung des neuen Anbieters mit dem Tag, an dem die Nummer wechselte, seine erste Rechnung, Ihre Bestellung. Sie zeigen, dass der alte Vertrag zu Ende ist.
step-list-card-users-title = Aufschreiben, wer welche Karte benutzt
step-list-card-users-words = Nummer, Karte, Benutzer, Gerät. Eine solche Liste wird von Unternehmen für ihre Prepaid-Karten verlangt; hier zeigt sie, auf welche Nummer noch niemand Anspruch erhoben hat.
step-show-who-signs-title = Unterschreiben lassen, wer für das Unternehmen zeichnen darf
step-show-who-signs-words = Der Brief trägt den Namen der Firma. Schreiben Sie auf die gedruckte Seite von Hand, wer in welcher Funktion unterschreibt, und die Unternehmensnummer: adieu bewahrt nichts davon auf. Legen Sie die Seite des amtlichen Registers bei, die den Unterzeichner nennt, wenn der Anbieter danach fragt.
step-check-every-number-title = Jede Nummer mit der Rechnung vergleichen
step-check-every-number-words = Eine Kündigung nennt jeden Anschluss, der enden soll. Ein Anschluss, der nicht darin steht, läuft weiter und wird berechnet.
step-withdraw-title = Den Widerruf absenden
step-withdraw-words = Jede klare Erklärung genügt, ein Grund ist nicht nötig. Sie ist rechtzeitig, wenn sie am letzten Tag abgesandt wird. Bewahren Sie einen Nachweis auf. Ist sie fort, braucht es keine Kündigung mehr.
step-tell-of-death-title = Dem Anbieter den Todesfall mitteilen
step-tell-of-death-words = Ein Brief sagt, wer verstorben ist, wer schreibt und was mit dem Anschluss geschehen soll. Er fragt auch, welche Papiere der Anbieter braucht.
step-dispute-bill-title = Die Rechnung schriftlich bestreiten
step-dispute-bill-words = Nennen Sie Rechnung und Betrag, sagen Sie, warum er nicht geschuldet ist, und legen Sie den Beleg bei. Solange Sie in gutem Glauben bestreiten und der Rest bezahlt ist, darf der Anbieter Sie dafür nicht abschalten.
step-check-abuse-title = Auf den nächsten Rechnungen nach Missbrauch suchen
step-check-abuse-words = Anrufe, Nachrichten und Käufe zwischen Verlust und Sperre. Bestreiten Sie sofort, was nicht von Ihnen ist.
step-return-device-title = Das Gerät zurückschicken
step-return-device-words = Innerhalb von 14 Tagen nach Ihrer Erklärung, mit Versandbeleg und Fotos vom Zustand.
step-check-withdrawal-refund-title = Prüfen, ob das Geld zurück ist
step-check-withdrawal-refund-words = Der Verkäufer hat 14 Tage ab dem Tag, an dem Ihre Erklärung bei ihm eingeht, und zahlt auf dem Weg zurück, auf dem Sie bezahlt haben.
step-watch-next-bills-title = Die nächsten zwei Rechnungen beobachten
step-watch-next-bills-words = Sie zeigen, ob ein Anschluss, eine Option oder ein Gerät des alten Vertrags vergessen wurde. Bestreiten Sie das sofort.
step-pay-undisputed-title = Bezahlen, was Sie nicht bestreiten
step-pay-undisputed-words = Bezahlen Sie es sofort und sagen Sie, welcher Teil es ist. Wer den Rest bezahlt, ist vor dem Abschalten geschützt.
step-ask-bank-refund-title = Die Bank bitten, die Abbuchung zurückzuholen
step-ask-bank-refund-words = Innerhalb von acht Wochen nach einer Abbuchung gibt die Bank das Geld ohne Frage nach dem Grund zurück. Bezahlen Sie den Teil, den Sie schulden, und schreiben Sie dem Anbieter den Grund.
step-unlock-device-title = Die Sperre des Geräts entfernen lassen
step-unlock-device-words = Wenn Sie bezahlen, was das Gerät noch kostet, entfernt der Anbieter eine Sperre auf sein Netz kostenlos. Verlangen Sie es schriftlich.
step-keep-account-open-title = Das Bankkonto offen lassen
step-keep-account-open-words = Die letzte Rechnung wird davon abgebucht, und eine Erstattung kommt darauf an. Schließen Sie es erst nach beidem.
step-ask-ombudsman-title = Den Ombudsdienst für Telekommunikation anrufen
step-ask-ombudsman-words = Kostenlos, schriftlich, auf Deutsch, Französisch, Niederländisch oder Englisch, nachdem der Anbieter seine Gelegenheit hatte. Während der Dienst die Beschwerde prüft, wird der bestrittene Betrag bis zu vier Monate lang nicht eingefordert.
step-return-work-card-title = Die Karte des Arbeitgebers zurückgeben
step-return-work-card-words = Nehmen Sie zuerst Ihre eigenen Kontakte, Fotos und Konten herunter. Lassen Sie sich die Rückgabe mit dem Tag bestätigen.

station-first = Zuallererst

## The journeys: a name, and the first sentence that a person reads.

journey-death-of-holder-title = Nach einem Todesfall
journey-death-of-holder-opening = Unser aufrichtiges Beileid. Nichts eilt hier, außer der Stimme und den Bildern: Sichern Sie diese zuerst und gehen Sie das Übrige Schritt für Schritt an.
journey-lost-or-stolen-title = Eine verlorene oder gestohlene Karte
journey-lost-or-stolen-opening = Lassen Sie die Karte jetzt sperren. Alles andere kann warten, bis das geschehen ist.
journey-moving-abroad-title = Umzug ins Ausland
journey-moving-abroad-opening = Ihre Karte bleibt nützlich, bis der letzte Code einen anderen Weg gefunden hat. Nehmen Sie sie mit auf die Reise.
journey-withdrawal-title = Es sich in den ersten Tagen anders überlegen
journey-withdrawal-opening = Ein Fernabsatzvertrag lässt sich kurze Zeit ohne Grund rückgängig machen. Sehen Sie unten nach dem letzten Tag.
journey-change-of-contract-title = Der Anbieter ändert den Vertrag
journey-change-of-contract-opening = Weil der Anbieter den Vertrag ändert, dürfen Sie einige Monate lang ohne Entschädigung gehen. Ein Gerät kann noch etwas kosten.
journey-employer-number-title = Eine Nummer zwischen Ihnen und einem Arbeitgeber
journey-employer-number-opening = Es zählt, wer den Vertrag hält, nicht wer das Telefon benutzt. Klären Sie das zuerst.
journey-data-only-title = Eine Datenkarte
journey-data-only-opening = Diese Karte hat keine Nummer, die jemand anruft. Der Anbieter findet sie über die Nummer auf der Karte.
journey-bundle-line-title = Ein Anschluss in einem Paket
journey-bundle-line-opening = Jeder Teil des Pakets braucht einen Vermerk: mitnehmen, kündigen oder behalten. Was keinen hat, läuft weiter und wird berechnet.
journey-billed-after-switch-title = Rechnungen nach dem Wechsel
journey-billed-after-switch-opening = Sie sind gegangen, und die Rechnungen laufen weiter. Zuerst die Belege, dann ein Brief, dann, wenn nötig, der Ombudsdienst.
journey-subsidised-phone-title = Ein Gerät zum Vertrag
journey-subsidised-phone-opening = Das Gerät wird getrennt vom Vertrag gerechnet. Die Tabelle in Ihrem Vertrag sagt, was es noch kostet.
journey-minor-or-protected-title = Für ein Kind oder eine geschützte Person
journey-minor-or-protected-opening = Sie handeln für jemand anderen. Sehen Sie zuerst nach, auf wessen Namen die Karte läuft.
journey-small-firm-title = Ein kleines Unternehmen
journey-small-firm-opening = Ein Unternehmen mit höchstens neun Arbeitnehmern ist wie ein Verbraucher geschützt.
journey-larger-firm-title = Ein Unternehmen mit zehn oder mehr Arbeitnehmern
journey-larger-firm-opening = Hier entscheiden vor allem die Vertragsbedingungen. Lesen Sie sie oder fragen Sie nach, bevor etwas hinausgeht.
journey-several-lines-title = Mehrere Anschlüsse
journey-several-lines-opening = Eine Kündigung je Vertrag, mit jeder Nummer darin.
journey-forgotten-card-title = Eine vergessene Karte
journey-forgotten-card-opening = Klären Sie zuerst, wem die Karte gehört und ob jemand für sie zahlt.

## What a journey asks.

question-helper-relation = In welcher Rolle handeln Sie für den Inhaber?
question-helper-name = Ihr Name, wie Sie unterschreiben
question-subscriber-died = An welchem Tag ist der Inhaber verstorben?
question-subscriber-address = Die Postanschrift, unter der eine Antwort Sie erreicht
question-subscriber-billing-address = Die Postanschrift für die letzte Rechnung, falls es eine andere ist
question-subscriber-small-firm = Ist es ein kleines Unternehmen oder eine kleine VoG im Sinne des Gesetzes?
question-subscriber-id-kind = Welches Ausweispapier können Sie zeigen?
question-line-lost-what = Ist die Karte verloren oder gestohlen?
question-line-lost-noticed = Wann haben Sie es bemerkt?
question-line-lost-told = Wann haben Sie es dem Anbieter gesagt?
question-line-sale-concluded = An welchem Tag wurde der Vertrag geschlossen?
question-line-sale-at-distance = Geschah das am Telefon, im Netz oder an der Haustür, und nicht in einem Laden?
question-line-sale-online = Geschah das im Netz oder in einer App?
question-line-sale-informed = Wurde Ihnen gesagt, dass Sie widerrufen können?
question-line-sale-service-start = An welchem Tag begann der Dienst?
question-line-sale-express-request = Haben Sie verlangt, dass er sofort beginnt?
question-line-change-notice-received = An welchem Tag kam die Ankündigung?
question-line-change-notice-kind = Was ändert der Anbieter?
question-line-employer = Wessen Nummer ist es?
question-line-bundle-elements = Was gehört zum Paket? Nennen Sie jeden Teil und was aus ihm wird, wie „Mobil: port; Fernsehen: cancel“
question-line-easy-switch-used = Zieht der neue Anbieter das ganze Paket für Sie um (Easy Switch)?
question-line-easy-switch-mark = Was sagt die Bestellung über den Mobilanschluss?
question-line-easy-switch-id = Die Easy-Switch-ID, wie sie auf der Rechnung steht
question-line-port-done = An welchem Tag funktionierte die Nummer beim neuen Anbieter?
question-bill-number = Die Nummer der Rechnung
question-bill-date = Das Datum der Rechnung
question-bill-amount = Der Betrag der Rechnung
question-bill-disputed = Wie viel davon ist nicht geschuldet?
question-bill-disputed-why = Warum ist es nicht geschuldet?
question-debit-date = An welchem Tag wurde abgebucht?
question-debit-amount = Wie viel wurde abgebucht?
question-complaint-first = An welchem Tag haben Sie sich zum ersten Mal beim Anbieter beschwert?
question-line-device-value = Was war das Gerät wert, als Sie es bekamen? 0.00, wenn keines zum Vertrag gehörte
question-line-device-own-price = Was haben Sie selbst dafür bezahlt?
question-line-device-months = Über wie viele Monate wird es abgeschrieben?
question-line-device-got = An welchem Tag haben Sie es bekommen?
question-line-device-table = Die Beträge der Tabelle im Vertrag, vom ersten Monat an
question-line-notice-days = Wie viele Tage Frist verlangen die Bedingungen? (0: keine)
question-line-early-fee-terms = Was verlangen die Bedingungen für frühes Gehen?
question-wish-reason = Warum möchten Sie gehen?

## Answers to choose from.

choice-subscriber-kind-consumer = eine Privatperson
choice-subscriber-kind-business = ein Unternehmen oder ein Selbstständiger
choice-subscriber-kind-estate = eine verstorbene Person
choice-line-contract-postpaid = nachträglich, auf Rechnung
choice-line-contract-prepaid = im Voraus, mit Guthaben
choice-line-contract-hybrid = auf Rechnung, mit Guthaben dazu
choice-helper-relation-heir = Erbe oder Erbin
choice-helper-relation-mandate = mit unterschriebener Vollmacht
choice-helper-relation-parent = Elternteil
choice-helper-relation-guardian = Vormund oder Betreuer
choice-id-kind-belgian-eid = belgischer Personalausweis
choice-id-kind-residence-card = belgische Karte für Ausländer
choice-id-kind-passport = Reisepass
choice-id-kind-foreign-id = Personalausweis eines anderen Landes
choice-id-kind-other = ein anderes Papier
choice-lost-what-lost = verloren
choice-lost-what-stolen = gestohlen
choice-change-kind-price = den Preis
choice-change-kind-index = den Preis, nach einem Index im Vertrag
choice-change-kind-benefit = nur zu meinem Vorteil
choice-change-kind-administrative = nur etwas Verwaltungsmäßiges
choice-change-kind-law = was das Gesetz vorschreibt
choice-change-kind-other = etwas anderes
choice-employer-mine = meine, auf dem Vertrag des Arbeitgebers
choice-employer-employers = die des Arbeitgebers, und ich benutze sie
choice-mark-none = nichts
choice-mark-port = mitnehmen
choice-mark-cancel = kündigen
choice-disputed-why-not-owed = ich habe es nie bestellt oder benutzt
choice-disputed-why-after-end = es betrifft die Zeit nach dem Ende
choice-disputed-why-device = das Gerät ist zu hoch berechnet
choice-disputed-why-third-party = es ist für einen Dienst von Dritten
choice-disputed-why-reminder-cost = es ist für Mahnungen
choice-disputed-why-other = ein anderer Grund
choice-reason-moving-abroad = ich verlasse Belgien
choice-reason-death-of-holder = der Inhaber ist verstorben
choice-reason-lost-or-stolen = die Karte ist verloren oder gestohlen
choice-reason-withdrawal = ich habe erst vor einigen Tagen bestellt
choice-reason-change-of-contract = der Anbieter ändert den Vertrag
choice-reason-employer-number = ich wechsle die Stelle, oder der Arbeitgeber hat den Vertrag
choice-reason-billed-after-switch = ich bin gegangen und bekomme noch Rechnungen
choice-reason-forgotten-card = ich habe eine Karte gefunden, die niemand benutzt
choice-reason-other = ein anderer Grund, oder keiner

## Papers.

paper-belgian-eid-title = Belgischer Personalausweis
paper-residence-card-title = Belgische Karte für Ausländer
paper-passport-title = Reisepass
paper-foreign-id-title = Personalausweis eines anderen Landes
paper-other-identity-title = Ein anderes Ausweispapier
paper-death-certificate-title = Sterbeurkunde
paper-heir-proof-title = Papier, das zeigt, wer die Erben sind
paper-mandate-title = Unterschriebene Vollmacht
paper-parent-proof-title = Papier, das zeigt, wer die Eltern sind
paper-guardian-order-title = Beschluss, der Vormund oder Betreuer bestellt
paper-signing-power-title = Papier, das zeigt, wer für das Unternehmen zeichnet
paper-holder-consent-title = Schriftliche Zustimmung des Vertragsinhabers
paper-police-report-title = Anzeige bei der Polizei
paper-port-confirmation-title = Bestätigung des neuen Anbieters, dass die Nummer gewechselt hat

copying-show-only = Zeigen Sie ihn und geben Sie keine Kopie heraus: Das Telekommunikationsgesetz erlaubt Anbieter und Laden keine Kopie eines belgischen Personalausweises. Bieten Sie an, ihn zu zeigen, oder ein anderes Papier.
copying-marked-copy = Holen Sie es nur hervor, wenn danach gefragt wird. Schreiben Sie quer über eine Kopie, für wen, wofür und von welchem Tag sie ist.
copying-copy = Eine Kopie genügt. Behalten Sie das Original.
copying-unknown = Ob es kopiert werden darf, wurde nicht gefunden. Zeigen Sie es zuerst; vermerken Sie auf einer Kopie Zweck und Tag.

## Around them on the screen.

cli-section-questions = Noch zu sagen
cli-section-papers = Papiere, nach denen gefragt werden kann
cli-answer-with = Antworten Sie mit: { $command }
cli-brand-says = Was wir hierzu von { $brand } wissen: { $value }
cli-taken-by = { $brands } nimmt dies für Prepaid-Karten an.

## Closing and opening again.

close-ask = Vorgang { $case } abschließen? Danach wird nichts mehr darin überwacht. Tippen Sie ja:
close-not = Der Vorgang bleibt offen.
close-still = Was in diesem Vorgang noch läuft:
close-again = Wenn noch etwas kommt: adieu reopen { $case } --because "…"
reopen-done = Vorgang { $case } ist wieder offen.
error-closed-reopen-hint = Wenn noch etwas zu tun ist: adieu reopen { $case } --because "…"

## Asking.

ask-hint-day = wie 2.7.2026
ask-hint-moment = wie 2.7.2026 14:30
ask-hint-amount = in Euro, wie 25,00
ask-hint-flag = ja oder nein
ask-hint-choice = die Zahl oder das Wort
ask-hint-lines = Teile durch Strichpunkt getrennt
ask-kept = Ihre Antworten stehen in { $file }, nur für Sie lesbar. Weiter geht es mit: { $command }
ask-not-kept = Ihre Antworten konnten nicht aufbewahrt werden: Hier ließ sich keine Datei schreiben.
ask-journey = Einige Fragen zu Ihrer Lage:
ask-lost-keep = Behalten Sie dann vorerst den Vertrag: Lassen Sie die Karte sperren und bitten Sie den Anbieter um eine neue Karte mit derselben Nummer.

## Checking the data.

directory-fix-journey = Nennen Sie einen, den es gibt, oder nehmen Sie den Namen heraus.

## Days that matter on a journey.

deadline-withdrawal-end = Letzter Tag, um einen Widerruf abzusenden
deadline-loss-notice = Der Anbieter soll von der verlorenen Prepaid-Karte wissen
