card-partial = Ein Teil der Karte konnte nicht gelesen werden: Was Sie sehen, ist nicht alles, was darauf ist.
card-partial-hint = Nehmen Sie die Karte heraus, wischen Sie ihre Metallkontakte mit einem trockenen Tuch ab, stecken Sie sie wieder ein und versuchen Sie es noch einmal.
card-backup-clean = Das ist nicht alles, was auf der Karte ist: Nehmen Sie sie heraus, wischen Sie ihre Metallkontakte mit einem trockenen Tuch ab, stecken Sie sie wieder ein und machen Sie eine neue Sicherung.
card-backup-a-file = { $path } ist eine Datei, und eine Sicherung braucht einen Ordner.
card-backup-dangling = { $path } ist ein Link, der ins Leere führt.
card-backup-cleared = { $count ->
    [one] Aus { $folder } entfernt: was { $count } abgebrochene Sicherung dort zurückgelassen hatte.
   *[other] Aus { $folder } entfernt: was { $count } abgebrochene Sicherungen dort zurückgelassen hatten.
}
card-backup-broken-off = Sie haben während des Schreibens angehalten; davon wurde nichts behalten.
