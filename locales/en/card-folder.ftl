## The folder of a backup, and a card of which only a part was read.

card-partial = Some of the card could not be read: what you see is not all that is on it.
card-partial-hint = Take the card out, wipe its metal contacts with a dry cloth, put it in again and try once more.
card-backup-clean = This is not all that is on the card: take it out, wipe its metal contacts with a dry cloth, put it in again and make a new backup.
# $path (String) - path
card-backup-a-file = { $path } is a file, and a backup needs a folder.
# $path (String) - path
card-backup-dangling = { $path } is a link that leads nowhere.
# $count (Number) - backups
# $folder (String) - folder
card-backup-cleared = { $count ->
    [one] Removed from { $folder }: what { $count } backup that was broken off had left there.
   *[other] Removed from { $folder }: what { $count } backups that were broken off had left there.
}
card-backup-broken-off = You stopped while it was being written, so nothing of it was kept.
