## The house: what stands in the way of kept data, and what is damaged.

store-no-room = Il n’y a plus de place pour { $path }.
store-no-room-hint = Libérez de la place sur le disque et réessayez. Rien n’en a été écrit.
store-cannot-write = { $path } peut seulement être lu, pas modifié.
store-no-right = Le système ne vous laisse pas utiliser { $path }.
store-let-write-hint = Donnez-vous le droit d’écrire dans le répertoire et ses fichiers, ou choisissez un autre répertoire avec --home DIR.
store-cannot-use = { $path } ne peut pas être utilisé.
store-cannot-use-hint = Vérifiez le chemin et le disque, puis réessayez.
store-not-there = { $path } n’existe pas.
store-not-there-hint = Vérifiez comment le chemin est écrit.
store-not-a-folder = { $path } ne peut pas être un répertoire : un fichier se trouve à cette place, ou sur le chemin.
store-not-a-folder-hint = Choisissez un autre répertoire avec --home DIR.
store-system-failed = Le disque ou le système a fait défaut pendant le travail sur { $path }.
store-system-failed-hint = Vérifiez le disque, puis réessayez. Rien n’en a été écrit.
store-system-says = Le système dit : { $text }
store-held = Un autre programme utilise { $path }.
store-held-hint = Fermez l’autre programme, puis réessayez.
store-no-chance = Le système n’a pas donné de nombres aléatoires. Sans eux, rien ne peut être gardé en sécurité.
store-no-chance-hint = Réessayez. Si cela se reproduit, redémarrez l’ordinateur.
store-path-not-text = Le chemin { $path } contient des caractères qui ne peuvent pas servir ici.
store-path-not-text-hint = Choisissez un chemin en lettres simples.
store-newer-file = { $path } a été écrit par un adieu plus récent (format { $format }).
store-newer-event = L’événement { $number } du dossier { $case } a été écrit par un adieu plus récent.
store-newer-message = Un message en attente du dossier { $case } a été écrit par un adieu plus récent.
store-newer-hint = Installez la version plus récente. Celle-ci n’a rien modifié.
store-in-use = Un autre adieu travaille dans le répertoire { $home }.
store-in-use-by = Un autre adieu travaille dans le répertoire { $home } (processus { $process }).
store-in-use-hint = Laissez l’autre finir ou fermez-le, puis réessayez.
store-no-home = Aucun dossier n’est conservé dans { $home }.
store-no-home-hint = Ouvrez un premier dossier avec « adieu open --ask », ou indiquez avec --home DIR le répertoire qui garde vos dossiers.
store-home-exists = Des dossiers sont déjà conservés dans { $home }.
store-home-exists-hint = Utilisez ce répertoire ou choisissez-en un autre.
store-not-empty = Le répertoire { $folder } n’est pas vide.
store-not-empty-hint = Choisissez un répertoire nouveau ou vide avec --home DIR.
store-needs-passphrase = Les dossiers de { $home } s’ouvrent avec une phrase secrète.
store-needs-no-passphrase = Les dossiers de { $home } s’ouvrent avec le fichier de clé de ce répertoire, pas avec une phrase secrète.
store-needs-no-passphrase-hint = N’indiquez pas de phrase secrète.
store-wrong-passphrase = Ce n’est pas la phrase secrète des dossiers de { $home }.
store-wrong-passphrase-hint = Tapez-la de nouveau. Les majuscules et la disposition du clavier comptent.
store-wrong-backup-passphrase = Ce n’est pas la phrase secrète de la sauvegarde { $file }.
store-wrong-backup-passphrase-hint = Utilisez la phrase secrète donnée lors de la sauvegarde. Si elle est certainement juste, le fichier est endommagé.
store-not-a-backup = { $file } n’est pas une sauvegarde, ou son début est endommagé.
store-not-a-backup-hint = Indiquez le fichier écrit par « adieu backup ».
store-in-the-way = { $file } existe déjà et n’est pas une sauvegarde.
store-in-the-way-hint = Choisissez un autre nom pour la sauvegarde.
store-no-message = Aucun message avec ce Message-ID n’attend ici.
store-no-message-hint = Il a peut-être été effacé avec son dossier.
store-log-kept = Le dossier { $case } est effacé, mais un autre programme lit { $path } et en garde des traces.
store-log-kept-hint = Fermez l’autre programme, puis lancez n’importe quelle commande d’adieu : elle efface les traces.
store-conflict = Un autre programme a modifié le dossier { $case } au même moment.
store-repeated = Le dossier { $case } contient déjà cette commande.
store-broken-log = Le journal du dossier { $case } ne commence pas par son ouverture.

## What is damaged. The items stand in a list after “Kept data is damaged:”.

store-damaged = Des données conservées sont endommagées : { $items }.
store-item-file = le fichier { $path }
store-item-missing = le fichier { $path } (absent)
store-item-cut = le fichier { $path } (la fin a disparu)
store-item-no-journal = le fichier { $path } (il contient autre chose que des dossiers)
store-item-no-format = le fichier { $path } (il n’indique pas son format)
store-item-part = le fichier { $path } (dans sa partie { $part })
store-item-event = l’événement { $number } du dossier { $case } dans { $path }
store-item-case-row = la ligne du dossier { $case } dans { $path }
store-item-case-key = la clé du dossier { $case } dans { $path }
store-item-case-reference = la référence d’un dossier dans { $path }
store-item-timer = à qui de jouer, ou le prochain jour, du dossier { $case } dans { $path }
store-item-waiting = un message en attente dans { $path }
store-item-waiting-of = un message en attente du dossier { $case } dans { $path }
store-item-message = un message dans { $path }
store-item-message-of = un message du dossier { $case } dans { $path }
store-item-command = la marque d’une commande dans { $path }
store-item-command-of = la marque d’une commande du dossier { $case } dans { $path }
store-item-index = une ligne de l’index dans { $path }
store-item-rows = des lignes de { $table } sans leur dossier dans { $path }
store-item-lost-events = { $path } (il s’arrête à l’événement { $found } du dossier { $case }, alors que l’événement { $accepted } avait été accepté)
store-item-lost-mark = { $path } (il ne dit plus que le message { $message } a été envoyé)
store-item-structure = la structure du journal (la base de données dit : { $text })

## What the doctor finds beside damage.

store-finding-timer = Dossier { $case } : à qui de jouer, ou le prochain jour, diffère de son journal.
store-finding-index = Dossier { $case } : ce qui permet de le trouver diffère de son journal.
store-finding-open = D’autres personnes peuvent lire { $path } sur cet ordinateur. Retirez-leur ce droit.
