## Fields of a card, and why one cannot be read.

help-card = Look at a SIM card, save what is on it, compare two backups
help-card-decode = Read fields that were copied from a card as hexadecimal digits
help-arg-card-kind = What the fields are
help-arg-hex = Field in hexadecimal digits, one or more
help-arg-smsc = The service centre stands before each message
card-unreadable = cannot be read
card-partly-readable = not all of it can be read
card-reason-not-hexadecimal = other characters than hexadecimal digits stand there, or one digit too few
card-reason-empty = nothing stands there
card-reason-too-short = the bytes end too early
card-reason-too-long = there are more bytes than such a field has
card-reason-length = a length in it says more than there is
card-reason-digit = a digit stands there that no such number has
card-reason-character = a character stands there that its coding does not have
card-reason-time = a day or an hour stands there that no calendar has
card-reason-coding = the text has a coding that is reserved or compressed
card-reason-alphabet = the text uses a national alphabet that adieu does not know
card-reason-kind = the bytes name a kind that no standard has
card-reason-structure = the bytes are not built like such a field
card-reason-chain = a chain of records comes back to itself or leads nowhere
card-reason-digit-as-zero = what stands there is no digit; it was read as 0, as the standard asks
card-reason-missing = the rest is not on the card
card-reason-ambiguous = several claim to be the same part, so none was joined

## The command line of the card.

help-card-list = List the card readers and what is in them
help-card-read = Say whose card it is and what is on it
help-card-backup = Save everything on the card to a folder
help-card-compare = Say what changed between two backups
help-arg-reader = Card reader to use, by its name or a part of it
help-arg-card-modem = Serial port of the modem or dongle that holds the card, such as /dev/ttyUSB2
help-arg-pin = Ask for the PIN if the card is locked; it is tried once and never kept
help-arg-card-case = Case in which to record the numbers of the card
help-arg-card-line = Line of the case, counted from 1, when there are several
help-arg-card-out = New or empty folder for the backup
help-arg-deleted = Also write deleted messages that can still be read, marked as such
help-arg-before = Folder of the earlier backup
help-arg-after = Folder of the later backup
help-card-examples = Examples

## Which card.

# $readers (String) - names of the readers
card-several = Several readers hold a card: { $readers }.
# $command (String) - command for one of them
card-several-hint = Name the one to read: { $command }

## While a card is read.

# $reader (String) - name of the reader or port
card-reading = Reading the card in { $reader }. Leave it where it is.
card-stopped = The card went away before everything was read.
card-stopped-too-long = The card asked for more than any card needs, so adieu stopped reading it.
card-stopped-rest = This is what was read until then; more may be on the card.
card-not-a-sim = This is no SIM card, or it is broken: it does not speak as SIM cards do.
card-not-a-sim-hint = Bank cards and identity cards look alike. Is the right card in the reader?

## The PIN.

# $files (Number) - files that stay closed
card-pin-state = { $files ->
    [one] The card is locked with its PIN; { $files } file stays closed.
   *[other] The card is locked with its PIN; { $files } files stay closed.
}
# $tries (Number) - tries left for the PIN
card-pin-tries = { $tries ->
    [one] { $tries } try is left for the PIN.
   *[other] { $tries } tries are left for the PIN.
}
card-pin-once = adieu tries it once and never keeps it. Enter alone goes on without.
card-pin-ask = PIN of the card
card-pin-not-a-code = That is no PIN: it has 4 to 8 digits. Nothing was tried.
card-pin-last = This is the last try. If the PIN is wrong, the card is blocked, and only its PUK opens it again.
card-pin-unknown = The card does not say how many tries are left: this may be the last. If the PIN is wrong then, the card is blocked, and only its PUK opens it again.
card-pin-last-word = last try
# $word (String) - what to type
card-pin-last-ask = To use it, type “{ $word }”; Enter alone goes on without
card-locked = The card is locked with its PIN: what you see is not all that is on it.
# $command (String) - command that asks for the PIN
card-locked-hint = To open it: { $command }
card-pin-not-given = No PIN was tried, so the card stays locked: what you see is not all that is on it.
card-pin-wrong = The PIN was wrong. It was tried once, and adieu does not try again by itself.
card-pin-wrong-hint = Look the PIN up before you try again: after the last try the card is blocked.
card-pin-wrong-last = The PIN was wrong, and that was the last try: the card is blocked now.
card-pin-no-terminal = This may be the last try, and only somebody at a terminal can use it. No PIN was tried, so the card stays locked.
card-pin-ended = You stopped at the question for the PIN: no PIN was tried, and nothing was written.
card-blocked = The PIN of this card is blocked: what you see is not all that is on it.
card-blocked-hint = Put the card into a phone and type its PUK there. The PUK stands on the holder of the card, or the operator tells it. adieu never asks for it.

## Whose card it is.

card-iccid = Card number (ICCID)
card-imsi = Subscription (IMSI)
card-network = Network code
card-provider = Name on the phone’s screen
card-own-number = Own number
card-own-number-warning = Somebody once wrote this number on the card; check that it is still yours.
card-eid = eSIM identifier (EID)
card-profile = eSIM profile
card-profile-on = in use
card-profile-off = not in use
card-nothing-known = The card does not say whose it is.
# $command (String) - command
card-brand-why = Why: { $command }

## What is on it.

card-on-it = On the card
card-so-far = Read so far
# $count (Number) - contacts
card-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
# $count (Number) - fixed numbers and numbers of services
card-other-numbers = { $count ->
    [one] { $count } other number (FDN, services)
   *[other] { $count } other numbers (FDN, services)
}
# $count (Number) - messages
card-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
# $count (Number) - messages that were not read
card-unread = { $count } not read yet
# $count (Number) - calls
card-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
# $count (Number) - deleted messages
card-deleted-there = { $count ->
    [one] { $count } deleted message can still be read; --deleted saves it too.
   *[other] { $count } deleted messages can still be read; --deleted saves them too.
}
card-complete = Everything that the card shows was read and understood.
card-profiles-unasked = Whether the card is an eSIM, with an EID and profiles, a modem does not tell: only a card reader does.
card-complete-but = Everything else that the card shows was read and understood.
card-incomplete = Not everything could be read or understood:
card-part-refused = the card does not show it, or not all of it
# $count (Number) - records
card-part-failed = { $count ->
    [one] { $count } record could not be read
   *[other] { $count } records could not be read
}
# $count (Number) - records
card-part-unclear = { $count ->
    [one] { $count } record holds something that adieu does not understand; a backup keeps it as it is
   *[other] { $count } records hold something that adieu does not understand; a backup keeps them as they are
}
# $count (Number) - names
card-part-cut = { $count ->
    [one] { $count } name ends in half a character: it was cut off when it was written
   *[other] { $count } names end in half a character: they were cut off when they were written
}
# $count (Number) - long messages
card-part-holes = { $count ->
    [one] { $count } long message: parts are not on the card, or cannot be told from those of another
   *[other] { $count } long messages: parts are not on the card, or cannot be told from those of another
}

## Facts for a case.

# $case (String) - reference
# $facts (String) - names of the facts
card-case-recorded = Recorded in case { $case }: { $facts }
# $case (String) - reference
card-case-known = Case { $case } knew all this already.
# $case (String) - reference
card-case-nothing = The card gives nothing that could be recorded in case { $case }.
# $case (String) - reference
card-case-conflict = The card does not fit case { $case }, so nothing was recorded:
# $key (String) - name of the fact
# $said (String) - what the case says
# $card (String) - what the card says
card-case-differs = { $key }: the case says { $said }, the card says { $card }
# $command (String) - command
card-case-conflict-hint = Is it the right card? If the card is right: { $command }
# $case (String) - reference
card-case-which-line = Case { $case } has several lines, and the card fits none of them alone.
# $command (String) - command
card-case-which-line-hint = Say which line it is, counted from 1: { $command }
# $case (String) - reference
card-case-own-number-same = Case { $case } has the telephone number that stands on the card.
# $card (String) - telephone numbers that the card has
# $said (String) - telephone number that the case has
card-case-own-number-other = The telephone number on the card ({ $card }) is not the one of the case ({ $said }). It may be an old one; nothing changes in the case.
card-case-own-number-unsure = The telephone number on the card was not recorded: somebody once wrote it there, and it may be old. If it is still yours:
# $case (String) - reference
# $facts (String) - names of the facts
card-case-not-recorded = Nothing was recorded in case { $case }: the card says something else ({ $facts }).
card-case-not-recorded-hint = Put the right card in and try again. If this is the right one, correct the case.

## The backup.

# $folder (String) - folder
card-backup-exists = { $folder } is not empty, and a backup never writes over anything.
# $command (String) - command
card-backup-exists-hint = Name a new folder: { $command }
# $folder (String) - folder
card-backup-not-written = The backup was not written to { $folder }.
# $command (String) - command
card-offer = With a card reader: { $command }
card-backup-next = What to do now
card-backup-pin = This is not all that is on the card: put it into a card reader and make a new backup with --pin.
card-backup-again = This is not all that is on the card: put it in again and make a new backup.
# $file (String) - name of a file
card-backup-look = Look into { $file } while the card still works: it says what was read and what was not.
# $file (String) - name of a file
# $old (String) - name of the file for older programs
card-backup-move = Import { $file } into your phone or address book, and see that the names are there. If a program does not take it, import { $old } instead.
card-backup-safe = Keep the folder safe. It is not encrypted, and it holds other people’s names, numbers and messages.
card-backup-end = Do this before the contract ends, and before you throw the card away.

## The readable files of a backup.

card-report-title = What was read of a SIM card
# $when (String) - day and hour
# $version (String) - version of the program
card-report-when = Read on { $when } by adieu { $version }.
card-report-read-only = Nothing was written to the card.
card-report-private = This report holds no names, telephone numbers or card numbers: you may show it to somebody who helps you. The other files are for you alone.
card-report-files = The files beside this one
card-report-contacts = contacts, for phones and address books (vCard 4)
card-report-contacts-old = the same for older programs (vCard 3)
card-report-table = the same as a table (UTF-8, commas); read the columns of numbers as text
card-report-messages = messages
card-report-calls = calls that the card remembers
card-report-identity = whose card it is
card-report-raw = every record as it was read, for programs and for later
# $file (String) - name of a file
card-report-digests = shows whether a file was changed since: sha256sum --check { $file }
card-report-what = Files of the card
card-report-unclear = What could not be understood
# $label (String) - what is counted or said
# $value (String) - how many, or what
card-count = { $label }: { $value }
card-count-records = records
card-count-wanted = needed
card-count-read = read
card-count-empty = empty
card-count-unclear = not understood
card-count-refused = refused
card-count-failed = failed
card-count-elsewhere = the same as in another place of the card
card-count-closed = would not open
# $record (String) - number of the record
card-record = record { $record }
card-file-iccid = Number of the card
card-file-directory = Applications
card-file-imsi = Number of the subscription
card-file-provider = Name on the phone’s screen
card-file-administrative = Settings for the network
card-file-own-numbers = Own numbers
card-file-contacts = Contacts
card-file-fixed = Fixed dialling numbers (FDN)
card-file-service = Numbers of services
card-file-dialled = Dialled numbers
card-file-incoming = Calls in
card-file-outgoing = Calls out
card-file-messages = Messages
card-file-extension = Ends of long numbers
card-file-reference = Layout of the phonebook
card-file-companion = Beside the contacts: further numbers, mail, groups
card-file-folder = Folder
card-field-record = the whole record
card-field-name = the name
card-field-last-character = the last character of the name
card-field-number = the number
card-field-number-kind = the kind of number; the digits were read
card-field-end-of-number = the end of the number
card-field-second-number = a further number
card-field-email = a mail address
card-field-second-name = a second name
card-field-label = a label
card-field-message = the message
card-field-message-kind = the kind of message
card-field-service-centre = the service centre of the message
card-field-address = the sender or receiver of the message
card-field-time = day and hour
card-field-discharged = day and hour of arrival
card-field-valid-until = the last day for delivery
card-field-duration = how long the call was
card-field-header = the header of the message
card-field-text = the text of the message
# $there (String) - how many parts are there
# $total (String) - how many there should be
card-parts-of = { $there } of { $total } parts of a long message
# $there (String) - how many parts are there
# $total (String) - how many there should be
# $day (String) - day of the message
card-parts-of-day = { $there } of { $total } parts of a message of { $day }
card-messages-title = Messages
card-messages-none = No messages.
# $who (String) - number or name
card-message-from = from { $who }
# $who (String) - number or name
card-message-to = to { $who }
# $who (String) - number or name
card-message-report = delivery report about a message to { $who }
card-message-nobody = an unknown number
card-message-unreadable-number = a number that cannot be read
card-message-no-time = day and hour cannot be read
card-message-odd-time = day and hour are not sure
card-message-odd-kind = the kind of message is not known
card-message-unread = not read yet
card-message-sent = sent
card-message-draft = not sent
card-message-deleted = deleted
# $total (String) - how many there are
# $parts (String) - numbers of the parts
card-message-missing = missing of { $total } parts: { $parts }
card-message-empty = (no text)
# $data (String) - hexadecimal digits
card-message-data = (no text; data: { $data })
# $reason (String) - why
# $data (String) - hexadecimal digits
card-message-unread-data = (cannot be read: { $reason }; data: { $data })
# $reason (String) - why
card-message-unread-text = (cannot be read: { $reason })
card-message-delivered = (delivered)
# $status (String) - number of the standard
card-message-status = (status { $status })

## Two backups.

# $folder (String) - folder
card-compare-not-a-backup = { $folder } holds no backup of a card.
card-compare-not-a-backup-hint = Name a folder that “adieu card backup” wrote.
# $file (String) - path
card-compare-damaged = { $file } is no longer what was written, so nothing is compared.
card-compare-damaged-hint = Take another copy of that backup, or make a new one.
# $file (String) - path
card-compare-version = { $file } was written by a later adieu.
card-compare-version-hint = Use that version, or a newer one.
# $folder (String) - folder
# $files (String) - names of files
card-compare-edited = { $folder }: changed or missing since the backup: { $files }. The comparison rests on raw.json, which is unchanged.
# $folder (String) - folder
card-compare-incomplete = { $folder }: this backup is not complete. What it lacks may have been on the card all the same.
card-compare-other-card = These are backups of two different cards.
card-compare-unknown-card = Whether both backups are of one card cannot be said: one has no card number.
card-compare-same = Nothing changed, not even a byte.
card-compare-same-to-people = Contacts, messages and calls are the same; only bytes beside them changed.
card-compare-identity = Whose card
card-compare-new = new
card-compare-gone = gone
card-compare-not-later = not in the later one
card-compare-not-earlier = not in the earlier one
card-compare-changed = changed
card-compare-nothing = not in this backup
card-compare-deleted = deleted since
card-compare-nameless = no name
card-compare-calls = Calls

## The manual.

manual-card-title = The card in the reader
manual-card-1 = A SIM card often holds contacts and messages that are nowhere else. Save them before the contract ends. You need a card reader for SIM cards, or a modem or dongle with the card in it.
manual-card-2 = adieu only reads. It cannot write to a card, delete anything or change a PIN, and it leaves messages unread that you have not read.
manual-card-3 = Whose card is it? adieu shows its numbers and the brand that they point to. If you name a case, it records the card number (ICCID) and the subscription (IMSI) there. A telephone number on the card can be old, so only you record it. If the card does not fit the case, nothing is recorded and you see why.
manual-card-4 = The backup is a folder. It holds contacts for phones and address books, messages and calls, and it says whose card it is. Every record stands there as it was read. A report says what was not read. A backup is written whole or not at all, and never over another one.
manual-card-5 = If the card is locked with its PIN, adieu says so, and how many tries are left. Only with --pin does it ask you for the PIN, and it tries it once. For the last try you must type a word first, at a terminal. It never asks for the PUK.
manual-card-6 = Two backups can be compared: of one card on two days, or of the old card and the new one after you have moved your contacts.
manual-card-7 = Keep the folder safe: it is not encrypted. Import contacts.vcf into your phone or address book (contacts-v3.vcf, if the program is an older one), and look whether everything arrived before you throw the card away.
