## What the command line says where something is missing, unclear or about to be lost.

close-nobody-asks = Personne ne peut répondre ici : le dossier reste ouvert.
close-without-asking = Pour le clore sans question : { $command }
reopen-which = Que faut-il rouvrir : une étape, ou le dossier clos ?
reopen-step-no-reason = Une étape se rouvre sans raison. La raison va avec un dossier clos.
reopen-which-hint = Une étape : { $step } · le dossier : { $case }
shell-word-too-many = Le mot n° { $number } après « adieu » n’a pas sa place sur cette ligne de commande.
shell-written-so = Cela s’écrit ainsi : { $usage }
cli-no-open-case = Aucun dossier n’est ouvert. « adieu cases » montre ceux qui sont clos.
cli-backup-replaced = Un fichier s’y trouvait : la sauvegarde l’a remplacé.
status-no-notice = prêt, et aucune résiliation n’est à envoyer
choose-chosen = Vous l’avez déjà choisi.
law-coverage-from = en vigueur depuis : { $from }
law-coverage-seen = texte lu jusqu’à : { $seen }
law-citation-read = lu le { $day }
law-citation-unread = non lu : indiqué de mémoire
law-citation-rules = Règles qui s’en servent
law-citation-no-rule = Aucune règle ne s’en sert à elle seule.
law-citation-unknown = Aucune citation { $id } n’est conservée ici.
facts-hint-write-brand = « adieu directory list » montre comment les marques s’écrivent.
