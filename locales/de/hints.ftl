## What the command line says where something is missing, unclear or about to be lost.

close-nobody-asks = Hier kann niemand antworten: Der Vorgang bleibt offen.
close-without-asking = Abschließen ohne Rückfrage: { $command }
reopen-which = Was soll wieder offen sein: ein Schritt oder der abgeschlossene Vorgang?
reopen-step-no-reason = Ein Schritt wird ohne Grund wieder geöffnet. Der Grund gehört zu einem abgeschlossenen Vorgang.
reopen-which-hint = Ein Schritt: { $step } · der Vorgang: { $case }
shell-word-too-many = Wort { $number } nach „adieu“ gehört nicht in diese Befehlszeile.
shell-written-so = So wird es geschrieben: { $usage }
cli-no-open-case = Kein Vorgang ist offen. „adieu cases“ zeigt die abgeschlossenen.
cli-backup-replaced = Dort lag schon eine Datei: Die Sicherung hat sie ersetzt.
status-no-notice = bereit, und keine Kündigung ist abzusenden
choose-chosen = Das haben Sie bereits gewählt.
law-coverage-from = in Kraft ab { $from }
law-coverage-seen = Wortlaut gelesen bis { $seen }
law-citation-read = gelesen am { $day }
law-citation-unread = nicht gelesen: aus dem Gedächtnis angegeben
law-citation-rules = Regeln, die darauf beruhen
law-citation-no-rule = Keine Regel beruht unmittelbar darauf.
law-citation-unknown = Eine Fundstelle { $id } gibt es hier nicht.
facts-hint-write-brand = „adieu directory list“ zeigt, wie die Marken geschrieben werden.
