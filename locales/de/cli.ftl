## Help texts of commands.

help-about = adieu verabschiedet eine belgische SIM-Karte: Es sagt, was das Gehen kostet, schreibt die Kündigung und behält jeden Tag im Auge, der zählt. Alles bleibt auf diesem Computer.
help-after = Beginnen Sie mit: adieu open --ask. Oder schreiben Sie Ihre Angaben in eine Datei und tippen Sie: adieu open FILE --out DIR. Mehr lesen Sie mit: adieu manual, oder adieu COMMAND --help
help-identify = Sagen, von wem diese Karte oder Nummer ist, mit Belegen
help-law = Die Regeln des Rechts nachschlagen
help-law-check = Alle Regeln auf eine Angabendatei anwenden, für einen Tag
help-law-explain = Eine Regel in Worten erklären, mit den Artikeln, auf denen sie beruht
help-law-list = Die Regeln auflisten, wie weit das Gesetz gelesen wurde und wie sicher jede ist
help-directory = Marken nachschlagen
help-directory-list = Die Marken auflisten
help-directory-show = Alles zeigen, was über eine Marke bekannt ist, und was nicht
help-directory-check = Die Datensätze prüfen, mit Datei, Zeile und Vorschlag
help-open = Einen Vorgang je Vertrag eröffnen, aus einer Angabendatei oder durch Fragen
help-cases = Die Vorgänge auflisten
help-show = Alles über einen Vorgang zeigen
help-next = Sagen, was als Nächstes kommt
help-fact = Angaben vermerken oder berichtigen
help-done = Einen Schritt als erledigt vermerken
help-skip = Einen Schritt überspringen, mit einem Grund
help-reopen = Einen Schritt wieder öffnen
help-letter = Einen Brief mit Leitfäden, Kalender und einer Fassung in Ihrer Sprache schreiben
help-send = Vermerken, wie ein Brief abgeschickt wurde oder dass Sie angerufen haben oder im Geschäft waren
help-close = Einen Vorgang abschließen
help-backup = Alle Vorgänge in eine verschlüsselte Datei schreiben
help-restore = Eine Sicherung in einen neuen oder leeren Ordner zurückholen
help-erase = Einen Vorgang endgültig vergessen
help-doctor = Sagen, was auf diesem Computer funktioniert, und die Ablage prüfen
help-completions = Ein Skript ausgeben, mit dem Ihre Shell ergänzt, was Sie tippen
help-man = Die Seiten für den Befehl „man“ des Systems in einen Ordner schreiben
help-schemas = Die JSON-Schemas schreiben

help-arg-home = Ordner, der Ihre Vorgänge aufbewahrt (die Ablage)
help-arg-lang = Sprache am Bildschirm: zh-Hans, en, fr, nl, de
help-arg-json = JSON statt Text ausgeben
help-arg-now = Diesen Tag oder Zeitpunkt statt der Uhr nehmen, wie 2026-07-02 (für Tests und Was-wäre-wenn)
help-arg-data = Die Daten dieses Ordners statt derer im Programm verwenden
help-arg-passphrase-file = Die Passphrase aus dieser Datei lesen, statt danach zu fragen
help-arg-quiet = Weniger sagen
help-arg-verbose = Mehr sagen
help-arg-inputs = Kartennummer (ICCID), IMSI, Rufnummer, EID oder Aktivierungscode
help-arg-csv = Eine Tabelle lesen, eine Kennung je Zeile
help-arg-column = Spalte mit der Kennung
help-arg-csv-out = Datei für die Tabelle mit den Antworten; die Spalte note ist in Ihrer Sprache, die anderen sind für Programme
help-arg-facts = Angabendatei (TOML oder JSON)
help-arg-on = Tag, der das geltende Recht bestimmt, wie 2026-06-20
help-arg-rule = Regel, wie R08, oder Fundstelle, wie T-05
help-arg-brand = Marke, wie proximus
help-arg-dir = Ordner mit Daten oder Vorschlag, der geprüft wird
help-arg-file = Angabendatei (TOML oder JSON)
help-arg-ask = Eine Frage nach der anderen stellen
help-arg-plain = Einfache Zeilen ohne Farben und Klammern (für Bildschirmleser und langsame Terminals)
help-arg-out = Ordner für die Dateien
help-arg-case = Vorgangsnummer, wie AD-7K3F-92QX
help-arg-fact = Angabe, wie line.0.customer_number=1.2345678
help-arg-source = Wer oder was es sagt; person sind Sie selbst
help-arg-step = Schritt, wie save-bills; adieu show CASE zählt sie auf
help-arg-note = Was Sie sich merken wollen
help-arg-because = Warum
help-arg-kind = Art des Briefs, etwa notice oder reminder; ein unbekannter Name zeigt alle
help-arg-letter-lang = Sprache des Briefs
help-arg-override-port = Grund für eine Kündigung, obwohl die Nummer mitgenommen wird
help-arg-by = Auf welchem Weg
help-arg-proof = Beleg, Bildschirmfoto oder Foto: Die Prüfsumme der Datei wird aufbewahrt
help-arg-backup-file = Die Sicherung
help-arg-yes = Nicht noch einmal fragen
help-arg-rebuild = Das Verzeichnis, über das Vorgänge gefunden werden, aus den Vorgängen selbst neu schreiben
help-arg-shell = Shell
help-arg-help = Diese Erklärung zeigen
help-arg-version = Die Version ausgeben
help-heading-usage = Aufruf
help-heading-commands = Befehle
help-heading-arguments = Was anzugeben ist
help-heading-options = Optionen

## What commands say.

cli-no-cases = Es gibt noch keine Vorgänge.
cli-welcome-next = Tippen Sie zum Beginnen „adieu open --ask“. Oder schreiben Sie die Angaben in eine Datei und tippen Sie „adieu open FILE --out DIR“.
cli-home-made = Ihre Vorgänge liegen verschlüsselt in { $home }; der Schlüssel liegt im selben Ordner.
cli-heading-end = endet am { $day }
cli-heading-end-range = endet am { $day }, spätestens am { $latest }
cli-heading-end-open = endet am { $day }; der späteste Tag ist unbekannt, bis die Klausel zur Kündigungsfrist gelesen ist
cli-section-notes = Bevor Sie weitergehen
cli-section-plan = Was zu tun ist
cli-section-deadlines = Tage, die zählen
cli-section-findings = Was die Regeln sagen
cli-section-letters = Briefe
cli-section-files = Dateien
cli-by = bis zum { $day }
cli-advice = unser Rat
cli-mend-with = Beheben mit: { $command }
cli-next-command = Weiter: { $command }
cli-other-rules = { $count } { $count ->
    [one] weitere Regel gilt
   *[other] weitere Regeln gelten
 } hier nicht (-v zeigt das).
cli-confidence = { $confidence }
cli-text-read-to = Wortlaut gelesen bis zum { $day }
cli-text-undated = von einer Seite ohne Datum
cli-sources-differ = die Quellen widersprechen sich (Widerspruch { $numbers })
cli-data-seen = Was adieu über Recht und Marken weiß, wurde bis zum { $day } gelesen.
cli-files-written = { $files } { $files ->
    [one] Datei
   *[other] Dateien
 } geschrieben nach { $folder }
cli-clock-given = Die Uhr ist von Hand gestellt (--now): Was jetzt vermerkt wird, sagt das.
cli-no-letter-yet = Es wurde kein Brief geschrieben, weil etwas fehlt:
cli-letter-frozen = Die Worte dieses Briefs ({ $kind }) sind unter der Prüfsumme { $digest } festgehalten.
cli-recorded = Vermerkt.
cli-already = Das war schon so.
cli-still-open = Vermerkt. Diese Schritte waren noch offen: { $steps }.
cli-oral-recorded = Als Beleg vermerkt. Ein Anruf oder Besuch allein gilt nicht: Senden Sie heute die schriftliche Bestätigung.
cli-closed = Vorgang { $case } ist abgeschlossen.
cli-erased = Der Vorgang ist gelöscht: { $count } { $count ->
    [one] Ereignis und sein Schlüssel
   *[other] Ereignisse und ihr Schlüssel
 }.
cli-erase-backups = Frühere Sicherungen enthalten ihn noch, Kopien des Ordners ebenso: Löschen Sie auch diese.
cli-erase-held = Diese Dateien gehören nicht zu adieu, bleiben unberührt und enthalten noch etwas vom Vorgang: { $files }. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
cli-erase-ask = Vorgang { $case } endgültig vergessen? Er lässt sich nicht zurückholen. Tippen Sie ja:
cli-erase-not = Nichts wurde gelöscht.
cli-backup-written = Sicherung geschrieben nach { $file }. Nur Ihre Passphrase öffnet sie.
cli-restored = Wiederhergestellt in { $home }.
cli-passphrase-ask = Passphrase:
cli-passphrase-new = Neue Passphrase für die Sicherung:
cli-passphrase-again = Noch einmal:
cli-passphrase-differ = Die beiden Passphrasen sind verschieden.
cli-passphrase-short = Nehmen Sie mindestens zehn Zeichen.

doctor-title = Was auf diesem Computer funktioniert
doctor-home-none = Noch keine Ablage: Sie entsteht, wenn Sie den ersten Vorgang eröffnen.
doctor-home-good = Ablage: { $count } { $count ->
    [one] Vorgang
   *[other] Vorgänge
 }, jedes Ereignis lässt sich entschlüsseln, nichts ist beschädigt.
doctor-home-rebuilt = Die Zeilen, die dem Suchen dienen, wurden neu geschrieben.
doctor-home-differs = Zeilen, die dem Suchen dienen, weichen von den Protokollen ab. „adieu doctor --rebuild“ schreibt sie neu:
doctor-data = Recht, Verzeichnis und Briefe lassen sich laden. Die neueste Angabe wurde am { $date } gesehen.
doctor-press = Briefe: Satz und Schriften funktionieren.
doctor-mail = Mail: Diese Version bereitet Nachrichten vor; Sie senden sie.
doctor-stale = Bei { $brands } { $brands ->
    [one] Marke ist der Datensatz
   *[other] Marken ist der Datensatz
 } mehr als ein Jahr alt.

directory-unknown = unbekannt
directory-unknown-title = Nicht bekannt
directory-unknown-words = Sehen Sie auf der Rechnung, im Kundenbereich oder in den Bedingungen nach; keine der Seiten, die wir gelesen haben, sagt es.
directory-warnings-title = Vorsicht
directory-channels-title = Wege dorthin
directory-facts-title = Angaben
directory-sources-title = Quellen
directory-notices-yes = Kündigungen dürfen hierher gehen
directory-notices-no = nicht für Kündigungen
directory-notices-unknown = nicht bekannt, ob Kündigungen hierher gehen dürfen
directory-seen = gesehen am { $day }
directory-check-good = Alle Datensätze sind in Ordnung.
directory-check-summary = Fehler: { $errors }. Warnungen: { $warnings }.
directory-fix = Abhilfe

identify-valid = gültig
identify-invalid = nicht gültig
identify-brand = Marke
identify-operator = Vertragspartei
identify-network = Netz
identify-candidates = Könnte auch sein
identify-evidence = Belege
identify-notes = Hinweise
identify-unknown = geht daraus nicht hervor
identify-sure = sicher
identify-likely = wahrscheinlich
identify-possible = möglich
identify-csv-done = { $rows } { $rows ->
    [one] Zeile
   *[other] Zeilen
 } geschrieben nach { $file }

law-citations = Beruht auf
law-coverage = Das Recht, wie gelesen
law-coverage-words = in Kraft ab { $from }; Wortlaut gelesen bis { $seen }
law-conflicts = Quellen widersprechen sich
law-not-built = Von dieser Regel ist nur der Name bekannt: adieu berechnet sie noch nicht.

## Questions of “open --ask”.

ask-intro = Eine Frage nach der anderen. Die Eingabetaste lässt eine Frage offen. Endet die Eingabe (Strg-D), bleiben Ihre Antworten in einer Datei erhalten.
ask-number = Rufnummer des Anschlusses (leer bei einer Datenkarte)
ask-iccid = Nummer auf der Karte (19 oder 20 Ziffern, darf leer bleiben)
ask-brand-known = Die Karte deutet auf { $brand } hin. Name auf der Rechnung (Eingabetaste: { $brand })
ask-brand = Marke: der Name auf der Rechnung, wie orange oder proximus
ask-need-number = Brauchen Sie diese Nummer noch?
ask-need-number-yes = Dann nehmen Sie sie mit: Die Mitnahme durch den neuen Anbieter beendet den Vertrag von selbst.
ask-contract = Wie wird bezahlt?
ask-kind = Wer hält den Vertrag?
ask-workers = Wie viele Arbeitnehmer hat das Unternehmen?
ask-name = Name auf dem Vertrag
ask-street = Straße und Hausnummer
ask-town = Postleitzahl und Ort
ask-email = E-Mail-Adresse für die Antwort (nicht bei diesem Anbieter)
ask-phone = Andere Rufnummer für die Antwort (nicht dieser Anschluss; darf leer bleiben)
ask-customer-number = Kundennummer auf der Rechnung
ask-start = Erster Tag des Vertrags
ask-fixed-months = Monate der festen Laufzeit (0: keine)
ask-monthly-fee = Monatsgebühr
ask-end-date = Tag, an dem er enden soll
ask-again = Das passt nicht. Bitte versuchen Sie es noch einmal.

## Errors.

error-word = Fehler
error-hint = Hinweis
error-usage = Diese Befehlszeile wurde nicht verstanden.
error-usage-hint = adieu --help listet die Befehle auf; adieu COMMAND --help erklärt einen.
error-bug-hint = Das ist ein Fehler von adieu, nicht von Ihnen. Bitte melden Sie ihn mit dieser Meldung; nichts wurde geändert.
error-damaged-hint = Nichts wurde geändert. „adieu doctor“ nennt, was beschädigt ist; eine Sicherung bringt es zurück (adieu restore FILE --home NEW).
error-again-hint = Versuchen Sie es noch einmal.
error-cannot-mail = adieu bereitet die Nachricht vor, sendet aber noch keine Mail.
error-cannot-mail-hint = Öffnen Sie die .eml-Datei in Ihrem Mailprogramm, lesen Sie die Nachricht und senden Sie sie ab. Speichern Sie dann die gesendete Nachricht und vermerken Sie sie: { $command }. Das Senden aus adieu kommt in einer späteren Version.
error-undrawable = Keine Schrift in adieu kann { $characters } zeichnen. Nichts wurde geschrieben.
error-undrawable-hint = Schreiben Sie den Namen in lateinischen Buchstaben wie auf dem Ausweis, zum Beispiel: adieu fact CASE subscriber.name="…"
error-no-line = Die Angaben nennen keinen Anschluss.
error-no-line-hint = Fügen Sie ein [[line]] mit Ruf- oder Kartennummer und Marke hinzu.
error-closed = Vorgang { $case } ist abgeschlossen.
error-no-reason = Ein Grund ist nötig.
error-no-reason-hint = Schreiben Sie ihn in Anführungszeichen: --because "…" oder --override-port "…"
error-port-guard = Die Nummer eines Anschlusses dieses Vorgangs wird mitgenommen. Die Mitnahme selbst beendet den Vertrag; eine Kündigung daneben kann die Mitnahme stören und die Nummer kosten.
error-port-guard-hint = Warten Sie die Mitnahme ab. Wenn Sie sicher sind: adieu letter { $case } --out DIR --override-port "Grund"
error-nothing-to-end = Kein Anschluss dieses Vorgangs soll beendet werden.
error-nothing-to-end-hint = Wenn Sie ihn beenden wollen: adieu fact { $case } wish.outcome=end wish.end_date=2027-01-31
error-not-drafted = Es gibt noch keinen Brief ({ $letter }), also keinen Text, der abgegangen sein könnte.
error-not-drafted-hint = Schreiben Sie ihn zuerst: { $command }
error-letter-missing = Dem Brief fehlen Angaben: { $keys }
error-no-case = Es gibt keinen Vorgang { $case } in dieser Ablage.
error-no-case-hint = adieu cases zeigt, welche es gibt.
error-bad-case-hint = adieu cases zeigt die Vorgangsnummern.
error-no-step = Es gibt keinen Schritt „{ $step }“.
error-no-step-hint = Die Schritte dieses Vorgangs: { $steps }
error-no-kind = Es gibt keinen Brief der Art „{ $kind }“.
error-no-kind-hint = Arten: { $kinds }
error-no-brand = Es gibt keine Marke „{ $brand }“ im Verzeichnis.
error-no-brand-hint-near = Meinten Sie „{ $nearest }“? adieu directory list zeigt alle.
error-no-brand-hint = adieu directory list zeigt alle.
error-read = { $file } lässt sich nicht lesen.
error-write = { $file } lässt sich nicht schreiben.
error-write-hint = Wählen Sie einen Ordner, in den Sie schreiben dürfen, mit Platz auf dem Datenträger.
error-fact-form = Eine Angabe schreibt man als KEY=VALUE.
error-fact-form-hint = Zum Beispiel: line.0.customer_number=1.2345678
error-no-terminal = Fragen brauchen ein Terminal.
error-no-terminal-hint = Schreiben Sie die Angaben in eine Datei und tippen Sie: adieu open FILE
error-passphrase-new = Eine Sicherung braucht eine eigene Passphrase.
error-passphrase-missing = Diese Ablage öffnet sich mit einer Passphrase.
error-passphrase-missing-hint = Tippen Sie sie in einem Terminal, oder nennen Sie eine Datei: --passphrase-file FILE
error-lang = adieu spricht zh-Hans, en, fr, nl und de.
error-asked-nothing = Nichts wurde eröffnet.
