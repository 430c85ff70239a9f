## What the command line says where something is missing, unclear or about to be lost.

close-nobody-asks = Hier kan niemand antwoorden: het dossier blijft open.
close-without-asking = Afsluiten zonder vraag: { $command }
reopen-which = Wat moet weer open: een stap, of het afgesloten dossier?
reopen-step-no-reason = Een stap gaat weer open zonder reden. De reden hoort bij een afgesloten dossier.
reopen-which-hint = Een stap: { $step } · het dossier: { $case }
shell-word-too-many = Woord { $number } na “adieu” hoort niet op deze opdrachtregel.
shell-written-so = Zo schrijft u het: { $usage }
cli-no-open-case = Er is geen dossier open. “adieu cases” toont de afgesloten dossiers.
cli-backup-replaced = Daar stond al een bestand: de back-up heeft het vervangen.
status-no-notice = klaar, en er is geen opzegging te versturen
choose-chosen = Dat hebt u al gekozen.
law-coverage-from = van kracht vanaf { $from }
law-coverage-seen = tekst gelezen tot { $seen }
law-citation-read = gelezen op { $day }
law-citation-unread = niet gelezen: uit het geheugen vermeld
law-citation-rules = Regels die erop steunen
law-citation-no-rule = Geen enkele regel steunt er rechtstreeks op.
law-citation-unknown = Hier staat geen vindplaats { $id }.
facts-hint-write-brand = “adieu directory list” toont hoe de merken geschreven worden.
