## The house: what stands in the way of kept data, and what is damaged.

# $path (String) - path
store-no-room = There is no room left for { $path }.
store-no-room-hint = Free some space on the disk and try again. Nothing of it was written.
# $path (String) - path
store-cannot-write = { $path } can only be read, not written.
# $path (String) - path
store-no-right = The system does not let you use { $path }.
store-let-write-hint = Give yourself the right to write in the folder and its files, or choose another folder with --home DIR.
# $path (String) - path
store-cannot-use = { $path } cannot be used.
store-cannot-use-hint = Look at the path and the disk, then try again.
# $path (String) - path
store-not-there = { $path } is not there.
store-not-there-hint = Check how the path is written.
# $path (String) - path
store-not-a-folder = { $path } cannot be a folder: a file stands in its place, or on the way to it.
store-not-a-folder-hint = Choose another folder with --home DIR.
# $path (String) - path
store-system-failed = The disk or the system failed while working on { $path }.
store-system-failed-hint = Look at the disk, then try again. Nothing of it was written.
# $text (String) - what the system says, in its own language
store-system-says = The system says: { $text }
# $path (String) - path
store-held = Another program is using { $path }.
store-held-hint = Close the other program, then try again.
store-no-chance = The system gave no random numbers. Without them nothing can be kept safe.
store-no-chance-hint = Try again. If it happens once more, restart the computer.
# $path (String) - path
store-path-too-long = The path { $path } is too long for the files that are kept there.
store-path-too-long-hint = Choose a folder nearer to the top of the disk, or one with shorter names.
# $path (String) - path
# $format (String) - number of the format
store-newer-file = { $path } was written by a newer adieu (format { $format }).
# $number (String) - number of the event
# $case (String) - reference
store-newer-event = Event { $number } of case { $case } was written by a newer adieu.
# $case (String) - reference
store-newer-message = A waiting message of case { $case } was written by a newer adieu.
store-newer-hint = Install the newer version. This one has changed nothing.
# $home (String) - folder
store-in-use = The folder { $home } is in use by another adieu.
# $home (String) - folder
# $process (String) - number of the process
store-in-use-by = The folder { $home } is in use by another adieu (process { $process }).
store-in-use-hint = Let the other one finish, or close it, then try again.
# $home (String) - folder
store-no-home = No cases are kept in { $home }.
store-no-home-hint = Open a first case with “adieu open --ask”, or name the folder of your cases with --home DIR.
# $home (String) - folder
store-home-exists = Cases are kept in { $home } already.
store-home-exists-hint = Use that folder, or choose another one.
# $folder (String) - folder
store-not-empty = The folder { $folder } is not empty.
store-not-empty-hint = Choose a new or empty folder with --home DIR.
# $home (String) - folder
store-needs-passphrase = The cases in { $home } open with a passphrase.
# $home (String) - folder
store-needs-no-passphrase = The cases in { $home } open with the key file in that folder, not with a passphrase.
store-needs-no-passphrase-hint = Leave the passphrase out.
# $home (String) - folder
store-wrong-passphrase = This is not the passphrase of the cases in { $home }.
store-wrong-passphrase-hint = Type it again. Capital letters and the keyboard layout count.
# $file (String) - path
store-wrong-backup-passphrase = This is not the passphrase of the backup { $file }.
store-wrong-backup-passphrase-hint = Use the passphrase that was given when the backup was made. If it is surely right, the file is damaged.
# $file (String) - path
store-not-a-backup = { $file } is not a backup, or its beginning is damaged.
store-not-a-backup-hint = Name the file that “adieu backup” wrote.
# $file (String) - path
store-in-the-way = { $file } exists already.
store-in-the-way-hint = Choose another name for the backup, or add --force to replace that file.
store-no-message = No message with that Message-ID is waiting here.
store-no-message-hint = It may have been erased with its case.
# $path (String) - path
store-log-unread = The last changes are in { $path }, and reading them needs the right to write there.
store-log-unread-hint = Copy the folder to a place where you may write, and name that one with --home DIR.
# $case (String) - reference
# $path (String) - path
store-log-kept = Case { $case } is erased, but another program is reading { $path } and keeps traces of it.
store-log-kept-hint = Close the other program, then run any command of adieu: that wipes the traces.
# $case (String) - reference
store-conflict = Another program changed case { $case } at the same moment.
# $case (String) - reference
store-repeated = Case { $case } already holds this command.
# $case (String) - reference
store-broken-log = The record of case { $case } does not begin with its opening.

## What is damaged. The items stand in a list after “Kept data is damaged:”.

# $items (String) - what is damaged, one or several items
store-damaged = Kept data is damaged: { $items }.
# $path (String) - path
store-item-file = the file { $path }
# $path (String) - path
store-item-missing = the file { $path } (missing)
# $path (String) - path
store-item-cut = the file { $path } (its end is gone)
# $path (String) - path
store-item-no-journal = the file { $path } (it holds something else than cases)
# $path (String) - path
store-item-no-format = the file { $path } (it does not say its format)
# $path (String) - path
# $part (String) - name of a part
store-item-part = the file { $path } (in its part { $part })
# $number (String) - number of the event
# $case (String) - reference
# $path (String) - path
store-item-event = event { $number } of case { $case } in { $path }
# $case (String) - reference
# $path (String) - path
store-item-case-row = the row of case { $case } in { $path }
# $case (String) - reference
# $path (String) - path
store-item-case-key = the key of case { $case } in { $path }
# $path (String) - path
store-item-case-reference = the reference of a case in { $path }
# $case (String) - reference
# $path (String) - path
store-item-timer = whose turn it is, or the next day, of case { $case } in { $path }
# $path (String) - path
store-item-waiting = a waiting message in { $path }
# $case (String) - reference
# $path (String) - path
store-item-waiting-of = a waiting message of case { $case } in { $path }
# $path (String) - path
store-item-message = a message in { $path }
# $case (String) - reference
# $path (String) - path
store-item-message-of = a message of case { $case } in { $path }
# $path (String) - path
store-item-command = the mark of a command in { $path }
# $case (String) - reference
# $path (String) - path
store-item-command-of = the mark of a command of case { $case } in { $path }
# $path (String) - path
store-item-index = a row of the index in { $path }
# $table (String) - name of a table
# $path (String) - path
store-item-rows = rows of { $table } without their case in { $path }
# $path (String) - path
# $names (String) - what differs, in the words of SQL: "trigger t, table x"
store-item-foreign = { $path } (it is not as adieu made it: { $names })
# $path (String) - path
store-item-census = the count of cases in { $path }
# $path (String) - path
# $accepted (String) - number of cases that were accepted
# $found (String) - number of cases there
store-item-cases = { $path } (cases accepted: { $accepted }, cases found: { $found }; some were removed or added from outside)
# $path (String) - path
store-item-other-cases = { $path } (it holds other cases than those that were accepted)
# $path (String) - path
store-item-lost-erasure = { $path } (it is older than the last erasure: what was accepted since then is missing)
# $path (String) - path
# $case (String) - reference
# $found (String) - number of the last event there
# $accepted (String) - number of the last accepted event
store-item-lost-events = { $path } (it ends with event { $found } of case { $case }, although event { $accepted } was accepted)
# $path (String) - path
# $message (String) - mark of the message
store-item-lost-mark = { $path } (it no longer says that message { $message } was sent)
# $text (String) - what the database says, in English
store-item-structure = the structure of the journal (the database says: { $text })

## What the doctor finds beside damage.

# $case (String) - reference
store-finding-timer = Case { $case }: whose turn it is, or the next day, differs from its record.
# $case (String) - reference
store-finding-index = Case { $case }: what it is found by differs from its record.
# $path (String) - path
store-finding-foreign = { $path } does not belong to adieu. It is left alone; if you do not know it, look at it and move it elsewhere.
# $path (String) - path
store-finding-open = Other people on this computer can read { $path }. Take that right away from them.
