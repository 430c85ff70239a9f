## Steps of a case: a title, and one or two sentences that say what to do.

step-identify-brand-title = Sagen, von welcher Marke die Karte ist
step-identify-brand-words = Schauen Sie auf die Karte, auf die Rechnung oder auf den Namen oben am Bildschirm des Telefons. Die Marke ist der Name auf der Rechnung; das Netz kann anders heißen.
step-identify-line-title = Die Rufnummer oder die Nummer der Karte angeben
step-identify-line-words = Eine Datenkarte hat keine Rufnummer, die Sie kennen: Tippen Sie dann die 19 oder 20 Ziffern ab, die auf der Karte stehen.
step-choose-outcome-title = Einen Weg wählen
step-choose-outcome-words = Den Vertrag beenden, die Nummer zu einem anderen Anbieter mitnehmen, sie auf Prepaid behalten, den Anschluss übertragen, ihn verfallen lassen oder nichts tun. Brauchen Sie die Nummer noch? Beantworten Sie das zuerst.
step-decide-number-title = Sicherstellen, dass niemand die Nummer noch braucht
step-decide-number-words = Wenn Sie die Nummer behalten wollen, senden Sie keine Kündigung: Bitten Sie den neuen Anbieter, die Nummer zu übernehmen. Das allein beendet den Vertrag. Eine Kündigung daneben kann die Nummer kosten.
step-name-end-date-title = Den Tag nennen, an dem der Vertrag endet
step-name-end-date-words = Steht kein Tag in der Kündigung, so kann der Anbieter die Kündigungsfrist seiner eigenen Bedingungen anwenden.
step-move-bound-services-title = Alles umstellen, was an der Nummer hängt
step-move-bound-services-words = Bank, itsme, Steuer und Gesundheit, Wiederherstellung der Mailbox, Messenger, Geschäfte: Geben Sie jedem die neue Nummer, solange die alte noch Codes empfängt. Ist sie frei, kann die Nummer an Fremde gehen.
step-back-up-sim-title = Kontakte und Nachrichten von SIM und Telefon sichern
step-back-up-sim-words = Manche Kontakte stehen nur auf der Karte. Kopieren Sie sie, bevor die Karte tot oder zerstört ist.
step-save-voicemail-title = Sprachnachrichten und die Ansage sichern
step-save-voicemail-words = Sie liegen beim Anbieter und können mit dem Anschluss verloren gehen. Spielen Sie sie ab und nehmen Sie sie mit einem zweiten Gerät auf.
step-save-bills-title = Rechnungen, Verbrauch und Vertrag sichern
step-save-bills-words = Der Kundenbereich kann an dem Tag schließen, an dem der Vertrag endet. Laden Sie vorher die letzten Rechnungen, den Verbrauch, den Vertrag und die Abschreibungstabelle des Geräts herunter.
step-find-customer-number-title = Die Kundennummer finden
step-find-customer-number-words = Sie steht auf jeder Rechnung und im Kundenbereich. Daran findet der Anbieter Ihren Vertrag.
step-read-notice-clause-title = Lesen, welche Kündigungsfrist die Bedingungen verlangen
step-read-notice-clause-words = Das Gesetz lässt offen, ob eine solche Klausel in Ihrem Fall zählt. Suchen Sie in den Bedingungen nach „Kündigung“ und notieren Sie die Zahl der Tage, oder 0, wenn keine verlangt wird.
step-find-device-table-title = Die Tabelle des Geräts im Vertrag finden
step-find-device-table-words = Sie sagt Monat für Monat, was ein verbilligtes Gerät noch kostet. Ohne sie ist der Betrag unbekannt.
step-find-notice-address-title = Die Adresse für Kündigungen finden
step-find-notice-address-words = Keine Seite des Anbieters, die wir kennen, sagt, wohin eine Kündigung geht. Schauen Sie auf der Rechnung oder in den Bedingungen unter „Kündigung“ nach.
step-choose-reply-address-title = Eine Antwortadresse angeben, die den Anschluss überlebt
step-choose-reply-address-words = Die Antwort des Anbieters muss Sie auch nach dem Ende erreichen: Geben Sie eine andere Rufnummer an, und eine E-Mail-Adresse, die nicht bei diesem Anbieter liegt.
step-use-up-credit-title = Das Guthaben aufbrauchen
step-use-up-credit-words = Ohne Rufnummernmitnahme gibt das Gesetz kein Recht auf das Guthaben. Brauchen Sie es vor dem Ende auf.
step-stop-auto-top-up-title = Die automatische Aufladung anhalten
step-stop-auto-top-up-words = Schalten Sie sie im Kundenbereich oder bei Ihrer Bank ab, sonst zahlt sie weiter für eine tote Karte.
step-stop-add-ons-title = Zusatzdienste und Rechnungen Dritter beenden
step-stop-add-ons-words = Bitten Sie den Anbieter, Dienste anderer nicht mehr über Ihre Rechnung abzurechnen, und beenden Sie Abonnements, die darüber bezahlt wurden.
step-use-points-title = Punkte, Angebote und Geschenke nutzen
step-use-points-words = Sie enden mit dem Vertrag.
step-list-devices-title = Jedes Gerät finden, in dem diese SIM steckt
step-list-devices-words = Uhr, Tablet, Router, Auto, Alarmanlage, Tracker: Ein Gerät, das verstummt, findet man besser vorher.
step-mark-bundle-parts-title = Jeden Teil des Pakets kennzeichnen
step-mark-bundle-parts-words = Mitnehmen, kündigen oder behalten: Ein Mobilanschluss ohne Kennzeichen bleibt beim alten Anbieter und wird weiter berechnet. Fragen Sie, was der Rest ohne diesen Anschluss kostet.
step-note-switch-ids-title = Kundennummer und Easy-Switch-ID notieren
step-note-switch-ids-words = Beide stehen auf der Rechnung oder im Kundenbereich. Der neue Anbieter fragt danach, wenn auch Internet oder Fernsehen umziehen.
step-prepare-papers-title = Die Papiere bereitlegen
step-prepare-papers-words = Zeigen Sie, für wen Sie handeln. Geben Sie keine Kopie eines belgischen Personalausweises heraus; ein anderes Papier kopieren Sie mit einem Vermerk, wofür und für wen die Kopie ist.
step-request-port-title = Den neuen Anbieter bitten, die Nummer zu übernehmen
step-request-port-words = Der neue Anbieter fragt nach der Kundennummer oder der Nummer der Karte und nach Ihrer schriftlichen Zustimmung. Wenn die Nummer dort funktioniert, ist der alte Vertrag dieses Anschlusses beendet. Senden Sie keine Kündigung.
step-ask-prepaid-title = Den Anbieter bitten, die Nummer auf Prepaid umzustellen
step-ask-prepaid-words = Fragen Sie nach dem Tag, den Kosten und einer schriftlichen Bestätigung.
step-ask-pause-title = Den Anbieter bitten, den Vertrag ruhen zu lassen
step-ask-pause-words = Ein Recht auf eine Unterbrechung wurde nicht gefunden: Der Vertrag entscheidet. Fragen Sie schriftlich nach den Kosten und dem letzten Tag.
step-ask-transfer-title = Den Anbieter bitten, den Anschluss zu übertragen
step-ask-transfer-words = Der Anbieter muss den neuen Inhaber kennen, bevor die Karte den Besitzer wechselt.
step-give-notice-title = Die Kündigung absenden
step-give-notice-words = Senden Sie sie per Post oder E-Mail, oder füllen Sie das Formular des Anbieters aus, und bewahren Sie einen Nachweis des Tages auf. Sagen Sie adieu dann, wie sie abgegangen ist.
step-follow-up-in-writing-title = Schriftlich bestätigen, was Sie gesagt haben
step-follow-up-in-writing-words = Ein Anruf oder ein Besuch allein zählt nicht. Senden Sie heute noch den Folgebrief.
step-await-acknowledgement-title = Sehen, ob der Anbieter sagt, dass er die Kündigung hat
step-await-acknowledgement-words = Ist binnen einer Woche nichts gekommen, fragen Sie nach. Auch ohne Antwort endet der Vertrag.
step-await-confirmation-title = Die schriftliche Bestätigung der Abschaltung erhalten
step-await-confirmation-words = Der Anbieter schuldet sie Ihnen. Bewahren Sie sie auf: Sie beweist, dass der Vertrag beendet ist.
step-await-port-title = Sehen, ob die Nummer beim neuen Anbieter funktioniert
step-await-port-words = Lassen Sie die alte Karte im Telefon, bis die neue funktioniert.
step-check-line-dead-title = Prüfen, ob der Anschluss tot ist
step-check-line-dead-words = Nach dem Enddatum sollte die alte Karte kein Netz mehr finden und die Nummer nicht mehr läuten.
step-check-final-bill-title = Die Schlussrechnung prüfen
step-check-final-bill-words = Sie darf den Verbrauch und die Tage bis zum Ende enthalten, aber für das Beenden selbst nichts über das hinaus, was das Gesetz erlaubt.
step-claim-credit-title = Das restliche Guthaben zurückverlangen
step-claim-credit-words = Das Recht dauert etwa einen Monat nach der Rufnummernmitnahme. Fragen Sie, solange die Nummer noch Nachrichten empfängt.
step-claim-deposit-title = Die Kaution zurückverlangen
step-claim-deposit-words = Nennen Sie schriftlich den Betrag und Ihr Konto.
step-revoke-direct-debit-title = Die Lastschrift nach der letzten Rechnung widerrufen
step-revoke-direct-debit-words = Nicht vorher: Eine verweigerte letzte Abbuchung wird zu einer unbezahlten Rechnung. Sagen Sie es schriftlich dem Anbieter, dann der Bank.
step-destroy-card-title = Den Chip zerstören
step-destroy-card-words = Erst wenn der Anschluss sicher tot ist. Schneiden Sie durch die goldenen Kontakte. Geben oder verkaufen Sie nie eine aktive Karte.
step-tell-new-number-title = Die neue Nummer mitteilen
step-tell-new-number-words = Familie, Arzt, Arbeitgeber, Schule, Nachbarn.

station-identify = Erkennen
station-choose = Wählen
station-prepare = Vorbereiten
station-give-notice = Kündigen
station-follow = Verfolgen
station-settle = Abrechnen
station-close = Abschließen

step-state-open = zu tun
step-state-done = erledigt
step-state-skipped = übersprungen
step-state-blocked = wartet

status-identifying = klären, von wem die Karte ist
status-choosing = einen Weg wählen
status-preparing = in Vorbereitung
status-ready = bereit zum Absenden
status-waiting = wartet auf den Anbieter
status-ended = beendet
status-settling = Rechnung und Geld werden geregelt
status-closed = abgeschlossen
status-escalated = jemand anderes wurde um Hilfe gebeten

turn-person = Sie sind dran
turn-operator = der Anbieter ist dran
turn-nobody = niemand ist dran

outcome-end = den Vertrag beenden
outcome-port = die Nummer zu einem anderen Anbieter mitnehmen
outcome-to-prepaid = die Nummer auf Prepaid behalten
outcome-pause = ruhen lassen
outcome-transfer = übertragen
outcome-lapse = verfallen lassen
outcome-nothing = am Vertrag nichts tun
outcome-compare = noch nicht gewählt

deadline-end-date = Der Vertrag endet an dem Tag, den Sie genannt haben
deadline-latest-end-date = Spätestes Ende, das der Anbieter geltend machen kann
deadline-acknowledgement-alarm = Der Anbieter hätte sagen sollen, dass er die Kündigung hat
deadline-confirmation-alarm = Die schriftliche Bestätigung hätte kommen sollen
deadline-free-from = Ab diesem Tag ist für die feste Laufzeit keine Entschädigung geschuldet (ein Gerät wird gesondert berechnet)
deadline-last-port-day = Letzter Tag, an dem das Gesetz die Rufnummernmitnahme erlaubt: Rechnen Sie nicht damit
deadline-port-due = Die Rufnummernmitnahme sollte erledigt sein
deadline-port-claim = Letzter Tag für die Forderung wegen verspäteter Rufnummernmitnahme
deadline-change-exit = Letzter Tag, um wegen der angekündigten Änderung zu gehen
deadline-renewal-warning = Der Anbieter hätte vor der Verlängerung warnen sollen
deadline-credit-claim = Letzter Tag, um das Guthaben zurückzuverlangen
deadline-credit-lapse = Das Guthaben verfällt

## Blockers, warnings and hints.

note-brand-unknown = Nichts sagt, von welcher Marke diese Karte ist: weder Sie noch die Karte.
note-brand-not-listed-near = Die Marke steht nicht im Verzeichnis. Meinten Sie „{ $nearest }“?
note-brand-not-listed = Die Marke steht nicht im Verzeichnis. „adieu directory list“ zeigt, welche darin stehen.
note-brand-conflict = Sie sagen { $stated }, die Karte deutet auf { $card } hin. Ihr Wort gilt; schauen Sie noch einmal auf die Rechnung.
note-brand-ended-successor = Diese Marke gibt es nicht mehr. Ihre Kunden gingen zu { $successor }.
note-brand-ended = Diese Marke gibt es nicht mehr, und wer sie übernahm, ist hier nicht bekannt. Die Rechnung weiß es.
note-card-check-digit = Die Prüfziffer der Kartennummer passt nicht, vielleicht ist eine Ziffer falsch: Vergleichen Sie mit der Karte.
note-line-unnamed = Dieser Anschluss hat weder Rufnummer noch Kartennummer: Kein Anbieter kann ihn finden.
note-facts-disagree = Zwei Quellen widersprechen sich bei { $key }. Was zuerst da stand, gilt, bis Sie sagen, was stimmt.
note-fact-unreadable = Ein neueres adieu hat { $key } vermerkt, was dieses nicht lesen kann. Es bleibt, wie es ist.
note-port-guard = Die Nummer dieses Anschlusses wird mitgenommen. Die Mitnahme selbst beendet den Vertrag; keine Kündigung nennt diesen Anschluss.
note-notice-address-unknown = Wohin dieser Anbieter Kündigungen haben will, ist nicht bekannt. Lesen Sie es auf der Rechnung oder in den Bedingungen nach.
note-reply-phone-dies = Das Antworttelefon ist ein Anschluss, der endet: Der Anbieter könnte Sie nicht mehr erreichen.
note-reply-mail-dies = Die Antwortadresse liegt bei dem Anbieter, den Sie verlassen: Sie kann mit dem Vertrag enden.
note-no-reply-mail = Ohne E-Mail-Adresse kann die Bestätigung nur per Post kommen.
note-end-date-missing = Die Kündigung braucht einen Tag, an dem der Vertrag endet.
note-end-date-passed = Das Enddatum liegt in der Vergangenheit. Nennen Sie heute oder einen späteren Tag.
note-oral-only = Sie haben es dem Anbieter mündlich gesagt. Das gilt erst, wenn Sie es schriftlich bestätigen.
note-terms-decide = Für diesen Anschluss entscheiden die Bedingungen des Anbieters über Datum und Kosten: Die Kosten sind unbekannt, bis Sie sie gelesen haben.
note-record-old = Was wir über diese Marke wissen, ist { $days } { $days ->
    [one] Tag
   *[other] Tage
 } alt.

level-blocker = muss zuerst behoben werden
level-warning = Vorsicht
level-hint = gut zu wissen
note-letter-outdated = Eine Angabe hat sich geändert, nachdem der Brief geschrieben war: Er nennt noch die frühere. Schreiben Sie ihn neu, bevor er abgeht.
