## La phrase secrète de la maison et d’une sauvegarde.

help-passphrase = Protéger vos dossiers par une phrase secrète, la changer ou la retirer
help-passphrase-set = Protéger vos dossiers par une phrase secrète
help-passphrase-change = Prendre une autre phrase secrète
help-passphrase-remove = Garder de nouveau la clé dans le répertoire, sans phrase secrète
help-arg-new-passphrase-file = Lire la nouvelle phrase secrète dans ce fichier au lieu de la demander deux fois
help-arg-backup-passphrase-file = Lire la phrase secrète de la sauvegarde dans ce fichier ; sinon --passphrase-file sert aussi à la sauvegarde

passphrase-file-empty = { $path } est vide : il ne contient pas de phrase secrète.
passphrase-file-empty-hint = Écrivez la phrase secrète sur la première ligne du fichier.
passphrase-unused = Vos dossiers n’ont pas de phrase secrète : celle que vous avez donnée n’a pas servi. « adieu passphrase set » leur en donne une.
passphrase-new-home = Nouvelle phrase secrète pour vos dossiers :
passphrase-needs-new = Il faut une nouvelle phrase secrète.
passphrase-needs-new-hint = Tapez-la dans un terminal, ou indiquez un fichier : --new-passphrase-file FILE
passphrase-set = Vos dossiers ne s’ouvrent plus qu’avec la phrase secrète. Sans elle, personne ne les ouvre, pas même vous : gardez-la bien.
passphrase-changed = Vos dossiers s’ouvrent maintenant avec la nouvelle phrase secrète.
passphrase-removed = Vos dossiers s’ouvrent maintenant sans phrase secrète : la clé est dans leur répertoire.
passphrase-old-copies = Les copies du répertoire et les sauvegardes faites auparavant s’ouvrent comme avant : supprimez celles dont vous n’avez pas besoin.
passphrase-is-set = Vos dossiers ont déjà une phrase secrète.
passphrase-is-set-hint = « adieu passphrase change » permet d’en prendre une autre.
passphrase-is-none = Vos dossiers n’ont pas de phrase secrète.
passphrase-is-none-hint = « adieu passphrase set » leur en donne une.
