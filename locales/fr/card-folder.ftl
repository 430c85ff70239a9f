card-partial = Une partie de la carte n’a pas pu être lue : ce que vous voyez n’est pas tout ce qu’elle contient.
card-partial-hint = Sortez la carte, essuyez ses contacts métalliques avec un chiffon sec, remettez-la et réessayez.
card-backup-clean = Ce n’est pas tout ce que contient la carte : sortez-la, essuyez ses contacts métalliques avec un chiffon sec, remettez-la et faites une nouvelle sauvegarde.
card-backup-a-file = { $path } est un fichier, et une sauvegarde a besoin d’un répertoire.
card-backup-dangling = { $path } est un lien qui ne mène nulle part.
card-backup-cleared = { $count ->
    [one] Supprimé de { $folder } : ce qu’y avait laissé { $count } sauvegarde interrompue.
   *[other] Supprimé de { $folder } : ce qu’y avaient laissé { $count } sauvegardes interrompues.
}
card-backup-broken-off = Vous avez arrêté pendant l’écriture ; rien n’en a été gardé.
