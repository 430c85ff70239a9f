## The passphrase of the house, and of a backup.

help-passphrase = Put your cases under a passphrase, change it, or take it away
help-passphrase-set = Put your cases under a passphrase
help-passphrase-change = Take another passphrase
help-passphrase-remove = Keep the key in the folder again, without a passphrase
help-arg-new-passphrase-file = Read the new passphrase from this file instead of asking for it twice
help-arg-backup-passphrase-file = Read the passphrase of the backup from this file; left out, --passphrase-file serves for the backup too

# $path (String) - path
passphrase-file-empty = { $path } is empty: it holds no passphrase.
passphrase-file-empty-hint = Write the passphrase on the first line of the file.
# Said when a passphrase was given for cases that are under none.
passphrase-unused = Your cases are under no passphrase: the one you gave was not used. “adieu passphrase set” puts them under one.
# Asked on the terminal.
passphrase-new-home = New passphrase for your cases:
passphrase-needs-new = A new passphrase is needed.
passphrase-needs-new-hint = Type it in a terminal, or name a file: --new-passphrase-file FILE
passphrase-set = Your cases are under a passphrase now. Without it nobody opens them, not even you: keep it safe.
passphrase-changed = Your cases open with the new passphrase now.
passphrase-removed = Your cases open without a passphrase now: the key is in their folder.
# Said after each of the three above.
passphrase-old-copies = Copies of the folder and backups made before open as they did before: delete those that you do not need.
passphrase-is-set = Your cases are under a passphrase already.
passphrase-is-set-hint = “adieu passphrase change” takes another one.
passphrase-is-none = Your cases are under no passphrase.
passphrase-is-none-hint = “adieu passphrase set” puts them under one.
