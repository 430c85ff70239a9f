## Die Passphrase des Hauses und einer Sicherung.

help-passphrase = Ihre Vorgänge mit einer Passphrase schützen, sie ändern oder wegnehmen
help-passphrase-set = Ihre Vorgänge mit einer Passphrase schützen
help-passphrase-change = Eine andere Passphrase nehmen
help-passphrase-remove = Den Schlüssel wieder im Ordner aufbewahren, ohne Passphrase
help-arg-new-passphrase-file = Die neue Passphrase aus dieser Datei lesen, statt zweimal danach zu fragen
help-arg-backup-passphrase-file = Die Passphrase der Sicherung aus dieser Datei lesen; sonst gilt --passphrase-file auch für die Sicherung

passphrase-file-empty = { $path } ist leer: Darin steht keine Passphrase.
passphrase-file-empty-hint = Schreiben Sie die Passphrase in die erste Zeile der Datei.
passphrase-unused = Ihre Vorgänge haben keine Passphrase: Die angegebene wurde nicht verwendet. „adieu passphrase set“ gibt ihnen eine.
passphrase-new-home = Neue Passphrase für Ihre Vorgänge:
passphrase-needs-new = Es wird eine neue Passphrase gebraucht.
passphrase-needs-new-hint = Tippen Sie sie in einem Terminal, oder nennen Sie eine Datei: --new-passphrase-file FILE
passphrase-set = Ihre Vorgänge öffnen sich jetzt nur noch mit der Passphrase. Ohne sie öffnet sie niemand, auch Sie nicht: Bewahren Sie sie gut auf.
passphrase-changed = Ihre Vorgänge öffnen sich jetzt mit der neuen Passphrase.
passphrase-removed = Ihre Vorgänge öffnen sich jetzt ohne Passphrase: Der Schlüssel liegt in ihrem Ordner.
passphrase-old-copies = Frühere Kopien des Ordners und frühere Sicherungen öffnen sich wie zuvor: Löschen Sie, was Sie nicht brauchen.
passphrase-is-set = Ihre Vorgänge haben schon eine Passphrase.
passphrase-is-set-hint = Mit „adieu passphrase change“ nehmen Sie eine andere.
passphrase-is-none = Ihre Vorgänge haben keine Passphrase.
passphrase-is-none-hint = Mit „adieu passphrase set“ geben Sie ihnen eine.
