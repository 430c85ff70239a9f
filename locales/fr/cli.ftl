## Help texts of commands.

help-about = adieu dit au revoir à une carte SIM belge : il dit ce que coûte le départ, écrit la résiliation et surveille chaque jour qui compte. Tout reste sur cet ordinateur.
help-after = Commencez par : adieu open --ask. Ou écrivez vos données dans un fichier et tapez : adieu open FILE --out DIR. Pour en lire plus : adieu manual, ou adieu COMMAND --help
help-identify = Dire de qui est cette carte ou ce numéro, avec les indices
help-law = Consulter les règles de droit
help-law-check = Appliquer toutes les règles à un fichier de données, pour un jour
help-law-explain = Expliquer une règle en mots, avec les articles sur lesquels elle repose
help-law-list = Lister les règles, jusqu’où la loi a été lue, et leur certitude
help-directory = Consulter les marques
help-directory-list = Lister les marques
help-directory-show = Montrer tout ce qui est connu d’une marque, et ce qui ne l’est pas
help-directory-check = Vérifier les fiches, avec fichier, ligne et correction proposée
help-open = Ouvrir un dossier par contrat, à partir d’un fichier de données ou de vos réponses
help-cases = Lister les dossiers
help-show = Montrer tout d’un dossier
help-next = Dire ce qui vient ensuite
help-fact = Noter ou corriger des données
help-done = Marquer une étape comme faite
help-skip = Passer une étape, avec une raison
help-reopen = Rouvrir une étape
help-letter = Écrire une lettre avec ses scripts, son calendrier et une version dans votre langue
help-send = Noter comment une lettre est partie, ou un appel, ou une visite en magasin
help-close = Clore un dossier
help-backup = Écrire tous les dossiers dans un seul fichier chiffré
help-restore = Remettre une sauvegarde dans un répertoire nouveau ou vide
help-erase = Oublier un dossier pour de bon
help-doctor = Dire ce qui fonctionne sur cet ordinateur, et vérifier les données gardées
help-completions = Afficher un script avec lequel votre shell complète ce que vous tapez
help-man = Écrire dans un répertoire les pages pour la commande « man » du système
help-schemas = Écrire les schémas JSON

help-arg-home = Répertoire qui garde vos dossiers
help-arg-lang = Langue à l’écran : zh-Hans, en, fr, nl, de
help-arg-json = Afficher du JSON au lieu de texte
help-arg-now = Prendre ce jour ou cet instant au lieu de l’horloge, comme 2026-07-02 (pour les essais et les hypothèses)
help-arg-data = Utiliser les données de ce répertoire au lieu de celles du programme
help-arg-passphrase-file = Lire la phrase secrète dans ce fichier au lieu de la demander
help-arg-quiet = En dire moins
help-arg-verbose = En dire plus
help-arg-inputs = Numéro de carte (ICCID), IMSI, numéro de téléphone, EID ou code d’activation
help-arg-csv = Lire un tableau, un identifiant par ligne
help-arg-column = Colonne qui contient l’identifiant
help-arg-csv-out = Fichier pour le tableau avec les réponses ; la colonne note est dans votre langue, les autres sont pour les programmes
help-arg-facts = Fichier de données (TOML ou JSON)
help-arg-on = Jour qui choisit la loi en vigueur, comme 2026-06-20
help-arg-rule = Règle, comme R08, ou citation, comme T-05
help-arg-brand = Marque, comme proximus
help-arg-dir = Répertoire de données, ou proposition, à vérifier
help-arg-file = Fichier de données (TOML ou JSON)
help-arg-ask = Poser une question à la fois
help-arg-plain = De simples lignes, sans couleurs ni crochets (pour lecteurs d’écran et terminaux lents)
help-arg-out = Répertoire pour les fichiers
help-arg-case = Référence du dossier, comme AD-7K3F-92QX
help-arg-fact = Donnée, comme line.0.customer_number=1.2345678
help-arg-source = Qui ou quoi le dit ; person, c’est vous
help-arg-step = Étape, comme save-bills ; adieu show CASE les énumère
help-arg-note = Ce que vous voulez retenir
help-arg-because = Pourquoi
help-arg-kind = Sorte de lettre, comme notice ou reminder ; un nom inconnu les montre toutes
help-arg-letter-lang = Langue de la lettre
help-arg-override-port = Raison d’une résiliation alors que le numéro est emporté
help-arg-by = De quelle façon
help-arg-proof = Récépissé, capture d’écran ou photo : son empreinte est gardée
help-arg-backup-file = La sauvegarde
help-arg-yes = Ne pas redemander
help-arg-rebuild = Réécrire l’index qui sert à trouver les dossiers, à partir des dossiers eux-mêmes
help-arg-shell = Shell
help-arg-help = Montrer cette explication
help-arg-version = Afficher la version
help-heading-usage = Utilisation
help-heading-commands = Commandes
help-heading-arguments = À donner
help-heading-options = Options

## What commands say.

cli-no-cases = Il n’y a pas encore de dossier.
cli-welcome-next = Pour commencer, tapez « adieu open --ask ». Ou écrivez vos données dans un fichier et tapez « adieu open FILE --out DIR ».
cli-home-made = Vos dossiers sont gardés dans { $home }, chiffrés ; la clé est dans le même répertoire.
cli-heading-end = prend fin le { $day }
cli-heading-end-range = prend fin le { $day }, au plus tard le { $latest }
cli-heading-end-open = prend fin le { $day } ; le jour le plus tardif est inconnu tant que la clause de préavis n’est pas lue
cli-section-notes = Avant de continuer
cli-section-plan = Ce qu’il faut faire
cli-section-deadlines = Les jours qui comptent
cli-section-findings = Ce que disent les règles
cli-section-letters = Lettres
cli-section-files = Fichiers
cli-by = avant le { $day } inclus
cli-advice = conseil de notre part
cli-mend-with = Pour corriger : { $command }
cli-next-command = Ensuite : { $command }
cli-other-rules = { $count } { $count ->
    [one] autre règle ne s’applique pas ici
   *[other] autres règles ne s’appliquent pas ici
 } (-v pour les voir).
cli-confidence = { $confidence }
cli-text-read-to = texte lu jusqu’au { $day }
cli-text-undated = d’une page sans date
cli-sources-differ = les sources se contredisent (conflit { $numbers })
cli-data-seen = Ce qu’adieu sait du droit et des marques a été lu jusqu’au { $day }.
cli-files-written = { $files } { $files ->
    [one] fichier écrit
   *[other] fichiers écrits
 } dans { $folder }
cli-clock-given = L’horloge a été réglée à la main (--now) : ce qui est noté maintenant le dit.
cli-no-letter-yet = Aucune lettre n’a été écrite, car il manque quelque chose :
cli-letter-frozen = Les mots de cette lettre ({ $kind }) sont figés sous l’empreinte { $digest }.
cli-recorded = Noté.
cli-already = C’était déjà le cas.
cli-still-open = Noté. Ces étapes étaient encore ouvertes : { $steps }.
cli-oral-recorded = Noté comme preuve. Un appel ou une visite ne suffit pas : envoyez le suivi écrit aujourd’hui.
cli-closed = Le dossier { $case } est clos.
cli-erased = Le dossier n’existe plus : { $count } { $count ->
    [one] événement effacé
   *[other] événements effacés
 }, avec la clé.
cli-erase-backups = Les sauvegardes faites auparavant le contiennent encore, les copies du répertoire aussi : supprimez-les également.
cli-erase-held = Ces fichiers n’appartiennent pas à adieu, ne sont pas touchés et contiennent encore quelque chose du dossier : { $files }. Supprimez-les si vous n’en avez plus besoin.
cli-erase-ask = Oublier le dossier { $case } pour de bon ? Il ne pourra pas être récupéré. Tapez oui :
cli-erase-not = Rien n’a été effacé.
cli-backup-written = Sauvegarde écrite dans { $file }. Seule votre phrase secrète l’ouvre.
cli-restored = Restauré dans { $home }.
cli-passphrase-ask = Phrase secrète :
cli-passphrase-new = Nouvelle phrase secrète pour la sauvegarde :
cli-passphrase-again = Encore une fois :
cli-passphrase-differ = Les deux phrases secrètes diffèrent.
cli-passphrase-short = Prenez au moins dix caractères.

doctor-title = Ce qui fonctionne sur cet ordinateur
doctor-home-none = Pas encore de répertoire : il est créé quand vous ouvrez le premier dossier.
doctor-home-good = Répertoire : { $count } { $count ->
    [one] dossier
   *[other] dossiers
 }, chaque événement se déchiffre, rien n’est endommagé.
doctor-home-rebuilt = Les lignes qui servent à chercher ont été réécrites.
doctor-home-differs = Des lignes qui servent à chercher diffèrent des journaux. « adieu doctor --rebuild » les réécrit :
doctor-data = Le droit, le répertoire des marques et les lettres se chargent. La donnée la plus récente a été vue le { $date }.
doctor-press = Lettres : la composition et ses polices fonctionnent.
doctor-mail = Mail : cette version prépare les messages ; vous les envoyez.
doctor-stale = { $brands } { $brands ->
    [one] marque a une fiche
   *[other] marques ont une fiche
 } de plus d’un an.

directory-unknown = inconnu
directory-unknown-title = Inconnu
directory-unknown-words = Voyez la facture, l’espace client ou les conditions ; aucune des pages que nous avons lues ne le dit.
directory-warnings-title = Attention
directory-channels-title = Moyens de les joindre
directory-facts-title = Données
directory-sources-title = Sources
directory-notices-yes = les résiliations peuvent y être envoyées
directory-notices-no = pas pour les résiliations
directory-notices-unknown = on ne sait pas si les résiliations peuvent y être envoyées
directory-seen = vu le { $day }
directory-check-good = Toutes les fiches sont en ordre.
directory-check-summary = Erreurs : { $errors }. Avertissements : { $warnings }.
directory-fix = Correction

identify-valid = valable
identify-invalid = non valable
identify-brand = Marque
identify-operator = Partie au contrat
identify-network = Réseau
identify-candidates = Pourrait aussi être
identify-evidence = Indices
identify-notes = Remarques
identify-unknown = rien ne le montre
identify-sure = sûr
identify-likely = probable
identify-possible = possible
identify-csv-done = { $rows } { $rows ->
    [one] ligne écrite
   *[other] lignes écrites
 } dans { $file }

law-citations = Repose sur
law-coverage = Le droit, tel que lu
law-coverage-words = en vigueur depuis : { $from } ; texte lu jusqu’à : { $seen }
law-conflicts = Les sources se contredisent
law-not-built = Cette règle n’est connue que de nom : adieu ne la calcule pas encore.

## Questions of “open --ask”.

ask-intro = Une question à la fois. Appuyez sur Entrée pour laisser une question ouverte. Si la saisie s’arrête (Ctrl-D), vos réponses sont gardées dans un fichier.
ask-number = Numéro de téléphone de la ligne (vide pour une carte de données)
ask-iccid = Numéro imprimé sur la carte (19 ou 20 chiffres, peut rester vide)
ask-brand-known = La carte indique { $brand }. Nom sur la facture (Entrée : { $brand })
ask-brand = Marque : le nom sur la facture, comme orange ou proximus
ask-need-number = Avez-vous encore besoin de ce numéro ?
ask-need-number-yes = Alors emportez-le : le portage par le nouvel opérateur met fin au contrat à lui seul.
ask-contract = Comment la ligne est-elle payée ?
ask-kind = Qui est titulaire du contrat ?
ask-workers = Combien de travailleurs compte l’entreprise ?
ask-name = Nom sur le contrat
ask-street = Rue et numéro
ask-town = Code postal et localité
ask-email = Adresse mail pour la réponse (pas chez cet opérateur)
ask-phone = Autre numéro de téléphone pour la réponse (pas cette ligne ; peut rester vide)
ask-customer-number = Numéro de client sur la facture
ask-start = Premier jour du contrat
ask-fixed-months = Mois de la durée déterminée (0 : aucune)
ask-monthly-fee = Montant de l’abonnement mensuel
ask-end-date = Jour où il doit prendre fin
ask-again = Cela ne convient pas. Essayez encore une fois.

## Errors.

error-word = erreur
error-hint = conseil
error-usage = Cette ligne de commande n’a pas été comprise.
error-usage-hint = adieu --help liste les commandes ; adieu COMMAND --help en explique une.
error-bug-hint = C’est une erreur d’adieu, pas la vôtre. Signalez-la avec ce message ; rien n’a été modifié.
error-damaged-hint = Rien n’a été modifié. « adieu doctor » nomme ce qui est endommagé ; une sauvegarde le ramène (adieu restore FILE --home NEW).
error-again-hint = Essayez encore une fois.
error-cannot-mail = adieu prépare le message mais n’envoie pas encore de mail.
error-cannot-mail-hint = Ouvrez le fichier .eml dans votre programme de messagerie, lisez-le, envoyez-le. Enregistrez ensuite le message envoyé et notez-le : { $command }. L’envoi depuis adieu viendra dans une version ultérieure.
error-undrawable = Aucune police d’adieu ne peut dessiner { $characters }. Rien n’a été écrit.
error-undrawable-hint = Écrivez le nom en lettres latines comme sur le document d’identité, par exemple : adieu fact CASE subscriber.name="…"
error-no-line = Les données ne nomment aucune ligne.
error-no-line-hint = Ajoutez un [[line]] avec un numéro de téléphone ou de carte, et une marque.
error-closed = Le dossier { $case } est clos.
error-no-reason = Il faut une raison.
error-no-reason-hint = Écrivez-la entre guillemets : --because "…" ou --override-port "…"
error-port-guard = Le numéro d’une ligne de ce dossier est emporté. Le portage lui-même met fin au contrat ; une résiliation en plus peut faire échouer le portage et faire perdre le numéro.
error-port-guard-hint = Attendez le portage. Si c’est bien votre choix : adieu letter { $case } --out DIR --override-port "raison"
error-nothing-to-end = Aucune ligne de ce dossier n’est à résilier.
error-nothing-to-end-hint = Si vous voulez y mettre fin : adieu fact { $case } wish.outcome=end wish.end_date=2027-01-31
error-not-drafted = Il n’y a pas encore de lettre ({ $letter }), donc aucun texte qui aurait pu partir.
error-not-drafted-hint = Écrivez-la d’abord : { $command }
error-letter-missing = Il manque des données à la lettre : { $keys }
error-no-case = Il n’y a pas de dossier { $case } dans ce répertoire.
error-no-case-hint = adieu cases liste ceux qui y sont.
error-bad-case-hint = adieu cases liste les références.
error-no-step = Il n’y a pas d’étape « { $step } ».
error-no-step-hint = Les étapes de ce dossier : { $steps }
error-no-kind = Il n’y a pas de lettre de ce type : « { $kind } ».
error-no-kind-hint = Sortes : { $kinds }
error-no-brand = Il n’y a pas de marque « { $brand } » dans le répertoire des marques.
error-no-brand-hint-near = Vouliez-vous dire « { $nearest } » ? adieu directory list les montre toutes.
error-no-brand-hint = adieu directory list les montre toutes.
error-read = { $file } ne peut pas être lu.
error-write = { $file } ne peut pas être écrit.
error-write-hint = Choisissez un répertoire où vous pouvez écrire, avec de la place sur le disque.
error-fact-form = Une donnée s’écrit KEY=VALUE.
error-fact-form-hint = Par exemple : line.0.customer_number=1.2345678
error-no-terminal = Les questions demandent un terminal.
error-no-terminal-hint = Écrivez vos données dans un fichier et tapez : adieu open FILE
error-passphrase-new = Une sauvegarde demande sa propre phrase secrète.
error-passphrase-missing = Ce répertoire s’ouvre avec une phrase secrète.
error-passphrase-missing-hint = Tapez-la dans un terminal, ou indiquez un fichier : --passphrase-file FILE
error-lang = adieu parle zh-Hans, en, fr, nl et de.
error-asked-nothing = Rien n’a été ouvert.
