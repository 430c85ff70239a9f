## Help texts of commands.

help-about = adieu says goodbye to a Belgian SIM card: it tells what leaving costs, writes the notice, and watches every day that matters. Everything stays on this computer.
help-after = Start with: adieu open --ask. Or write your facts into a file and type: adieu open FILE --out DIR. To read more: adieu manual, or adieu COMMAND --help
help-identify = Say whose card or number this is, with evidence
help-law = Look up the rules of law
help-law-check = Apply every rule to a facts file, for a day
help-law-explain = Explain one rule in words, with the articles it rests on
help-law-list = List the rules, how far the law was read, and how sure each is
help-directory = Look brands up
help-directory-list = List the brands
help-directory-show = Show all that is known of one brand, and what is not
help-directory-check = Check the records, with file, line and a proposed fix
help-open = Open one case per contract, from a facts file or by answering questions
help-cases = List the cases
help-show = Show everything about a case
help-next = Say what comes next
help-fact = Record or correct facts
help-done = Mark a step as done
help-skip = Skip a step, with a reason
help-reopen = Open a step again
help-letter = Write a letter with its scripts, calendar and a version in your language
help-send = Record how a letter was sent, or that you called or went to a shop
help-close = Close a case
help-backup = Write all cases into one encrypted file
help-restore = Bring a backup back into a new or empty folder
help-erase = Forget a case for good
help-doctor = Say what works on this computer, and check the kept data
help-completions = Print a script with which your shell completes what you type
help-man = Write the pages for the system’s “man” command into a folder
help-schemas = Write the JSON schemas

help-arg-home = Folder that keeps your cases
help-arg-lang = Language on the screen: zh-Hans, en, fr, nl, de
help-arg-json = Print JSON instead of text
help-arg-now = Take this day or instant instead of the clock, as 2026-07-02 (for tests and what-if)
help-arg-data = Use the data of this folder instead of those inside the program
help-arg-passphrase-file = Read the passphrase from this file instead of asking for it
help-arg-quiet = Say less
help-arg-verbose = Say more
help-arg-inputs = Card number (ICCID), IMSI, telephone number, EID or activation code
help-arg-csv = Read a table, one identifier a row
help-arg-column = Column that holds the identifier
help-arg-csv-out = File for the table with the answers; its column note is in your language, the others are for programs
help-arg-facts = Facts file (TOML or JSON)
help-arg-on = Day that chooses the law in force, as 2026-06-20
help-arg-rule = Rule, as R08, or citation, as T-05
help-arg-brand = Brand, as proximus
help-arg-dir = Folder of data, or a proposal, to check
help-arg-file = Facts file (TOML or JSON)
help-arg-ask = Ask one question at a time
help-arg-plain = Plain lines, without colours and brackets (for screen readers and slow terminals)
help-arg-out = Folder for the files
help-arg-case = Reference of the case, as AD-7K3F-92QX
help-arg-fact = Fact, as line.0.customer_number=1.2345678
help-arg-source = Who or what says so; person is yourself
help-arg-step = Step, as save-bills; adieu show CASE lists them
help-arg-note = What you want to remember
help-arg-because = Why
help-arg-kind = Kind of letter, such as notice or reminder; an unknown name lists them all
help-arg-letter-lang = Language of the letter
help-arg-override-port = Reason for a notice although the number is being taken along
help-arg-by = How it was sent
help-arg-proof = Receipt, screenshot or photo: its digest is kept
help-arg-backup-file = The backup
help-arg-yes = Do not ask once more
help-arg-rebuild = Write the index by which cases are found anew, from the cases themselves
help-arg-shell = Shell
help-arg-help = Show this explanation
help-arg-version = Print the version
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = What to give
help-heading-options = Options

## What commands say.

cli-no-cases = There are no cases yet.
cli-welcome-next = To begin, type “adieu open --ask”. Or write the facts into a file and type “adieu open FILE --out DIR”.
# $home (String) - folder
cli-home-made = Your cases are kept in { $home }, encrypted; the key is in the same folder.
# $day (String) - a day
cli-heading-end = ends on { $day }
# $day (String) - a day
# $latest (String) - a later day
cli-heading-end-range = ends on { $day }, at the latest { $latest }
# $day (String) - a day
cli-heading-end-open = ends on { $day }; the latest day is unknown until the notice clause is read
cli-section-notes = Before you go on
cli-section-plan = What to do
cli-section-deadlines = Days that matter
cli-section-findings = What the rules say
cli-section-letters = Letters
cli-section-files = Files
# $day (String) - a day
cli-by = by { $day }
cli-advice = advice of ours
# $command (String) - a command to type
cli-mend-with = Mend it with: { $command }
# $command (String) - a command to type
cli-next-command = Next: { $command }
# $count (Number) - rules that do not apply
cli-other-rules = { $count ->
    [one] { $count } more rule does not apply here (-v shows it).
   *[other] { $count } more rules do not apply here (-v shows them).
}
# $confidence (String) - high, medium, low or unknown
cli-confidence = { $confidence }
# $day (String) - a day
cli-text-read-to = wording read up to { $day }
cli-text-undated = from a page without a date
# $numbers (String) - numbers of conflicts
cli-sources-differ = sources disagree (conflict { $numbers })
# $day (String) - a day
cli-data-seen = What adieu knows of law and brands was read up to { $day }.
# $files (Number) - files written
# $folder (String) - where
cli-files-written = { $files ->
    [one] { $files } file written to { $folder }
   *[other] { $files } files written to { $folder }
}
cli-clock-given = The clock was set by hand (--now): what is recorded now says so.
cli-no-letter-yet = No letter was written, because something is missing:
# $kind (String) - kind of letter
# $digest (String) - beginning of the digest
cli-letter-frozen = The words of this { $kind } are frozen under digest { $digest }.
cli-recorded = Recorded.
cli-already = It was so already.
# $steps (String) - names of steps
cli-still-open = Recorded. These steps were still open: { $steps }.
cli-oral-recorded = Recorded as evidence. A call or a visit alone is not valid: send the follow-up in writing today.
# $case (String) - reference
cli-closed = Case { $case } is closed.
# $count (Number) - events
cli-erased = { $count ->
    [one] The case is gone: { $count } event and its key.
   *[other] The case is gone: { $count } events and their key.
}
cli-erase-backups = Backups made before still hold it, and so do copies of the folder: delete them too.
# $files (String) - paths
cli-erase-held = These files do not belong to adieu, are left alone, and still hold something of the case: { $files }. Delete them if you no longer need them.
# $case (String) - reference
cli-erase-ask = Forget case { $case } for good? It cannot be brought back. Type yes:
cli-erase-not = Nothing was erased.
# $file (String) - path
cli-backup-written = Backup written to { $file }. Only your passphrase opens it.
# $home (String) - folder
cli-restored = Restored into { $home }.
cli-passphrase-ask = Passphrase:
cli-passphrase-new = New passphrase for the backup:
cli-passphrase-again = Once more:
cli-passphrase-differ = The two passphrases differ.
cli-passphrase-short = Take at least ten characters.

doctor-title = What works on this computer
doctor-home-none = No home yet: it is made when you open the first case.
# $count (Number) - cases
doctor-home-good = { $count ->
    [one] Home: { $count } case, every event decrypts, nothing damaged.
   *[other] Home: { $count } cases, every event decrypts, nothing damaged.
}
doctor-home-rebuilt = The rows that serve finding were written anew.
doctor-home-differs = Rows that serve finding differ from the logs. “adieu doctor --rebuild” writes them anew:
# $date (String) - a day
doctor-data = Law, directory and letters load. The newest fact was seen on { $date }.
doctor-press = Letters: the typesetter and its fonts work.
doctor-mail = Mail: this version prepares messages; you send them.
# $brands (Number) - old records
doctor-stale = { $brands ->
    [one] { $brands } brand’s record is more than a year old.
   *[other] { $brands } brands’ records are more than a year old.
}

directory-unknown = unknown
directory-unknown-title = Not known
directory-unknown-words = Ask the bill, the customer area or the terms; none of the pages that we read says it.
directory-warnings-title = Take care
directory-channels-title = Ways to reach them
directory-facts-title = Facts
directory-sources-title = Sources
directory-notices-yes = notices may go here
directory-notices-no = not for notices
directory-notices-unknown = not known whether notices may go here
# $day (String) - a day
directory-seen = seen { $day }
directory-check-good = Every record passes.
# $errors (Number) - errors
# $warnings (Number) - warnings
directory-check-summary = Errors: { $errors }. Warnings: { $warnings }.
directory-fix = Fix

identify-valid = valid
identify-invalid = not valid
identify-brand = Brand
identify-operator = Contract party
identify-network = Network
identify-candidates = Could also be
identify-evidence = Evidence
identify-notes = Notes
identify-unknown = not shown by this
identify-sure = sure
identify-likely = likely
identify-possible = possible
# $rows (Number) - rows
# $file (String) - path
identify-csv-done = { $rows ->
    [one] { $rows } row written to { $file }
   *[other] { $rows } rows written to { $file }
}

law-citations = Rests on
law-coverage = The law, as read
# $from (String) - a day or a dash
# $seen (String) - a day, or unknown
law-coverage-words = in force from { $from }; wording read up to { $seen }
law-conflicts = Sources disagree
law-not-built = This rule is known by name only: adieu does not compute it yet.

## Questions of “open --ask”.

ask-intro = One question at a time. Press Enter to leave a question open. If the input ends (Ctrl-D), your answers are kept in a file.
ask-number = Telephone number of the line (empty for a data card)
ask-iccid = Number printed on the card (19 or 20 digits, may stay empty)
# $brand (String) - a brand
ask-brand-known = The card points at { $brand }. Name on the bill (Enter: { $brand })
ask-brand = Brand: the name on the bill, as orange or proximus
ask-need-number = Do you still need this number?
ask-need-number-yes = Then take it along: the new operator’s port ends the contract by itself.
ask-contract = How is it paid for?
ask-kind = Who holds the contract?
ask-workers = How many workers does the business have?
ask-name = Name on the contract
ask-street = Street and number
ask-town = Postcode and town
ask-email = Mail address for the answer (not run by this operator)
ask-phone = Another phone number for the answer (not this line; may stay empty)
ask-customer-number = Customer number on the bill
ask-start = First day of the contract
ask-fixed-months = Months of the fixed term (0: none)
ask-monthly-fee = Monthly fee
ask-end-date = Day on which it should end
ask-again = That does not fit. Please try once more.

## Errors.

error-word = error
error-hint = hint
error-usage = This command line was not understood.
error-usage-hint = adieu --help lists the commands; adieu COMMAND --help explains one.
error-bug-hint = This is a fault of adieu, not yours. Please report it with this message; nothing was changed.
error-damaged-hint = Nothing was changed. “adieu doctor” names what is damaged; a backup brings it back (adieu restore FILE --home NEW).
error-again-hint = Try once more.
error-cannot-mail = adieu prepares the message but does not send mail yet.
# $command (String) - a command
error-cannot-mail-hint = Open the .eml file in your mail program, read it, send it. Then save the sent message and record it: { $command }. Sending from here comes in a later version.
# $characters (String) - characters with their code points
error-undrawable = No font in adieu can draw { $characters }. Nothing was written.
error-undrawable-hint = Write the name as on the identity paper in Latin letters, for example: adieu fact CASE subscriber.name="…"
error-no-line = The facts name no line.
error-no-line-hint = Add a [[line]] with a number or a card number and a brand.
# $case (String) - reference
error-closed = Case { $case } is closed.
error-no-reason = A reason is needed.
error-no-reason-hint = Write it in quotes: --because "…" or --override-port "…"
error-port-guard = The number of a line of this case is being taken along. The port itself ends the contract; a notice on top can break the port and lose the number.
# $case (String) - reference
error-port-guard-hint = Wait for the port. If you are sure: adieu letter { $case } --out DIR --override-port "reason"
error-nothing-to-end = No line of this case is to be ended.
# $case (String) - reference
error-nothing-to-end-hint = If you want to end it: adieu fact { $case } wish.outcome=end wish.end_date=2027-01-31
# $letter (String) - kind of letter
error-not-drafted = There is no { $letter } yet, so no text that could have left.
# $command (String) - a command to type
error-not-drafted-hint = Write it first: { $command }
# $keys (String) - keys of the facts file
error-letter-missing = The letter needs facts that are missing: { $keys }
# $case (String) - reference
error-no-case = There is no case { $case } in this home.
error-no-case-hint = adieu cases lists those that are there.
error-bad-case-hint = adieu cases lists the references.
# $step (String) - what was typed
error-no-step = There is no step “{ $step }”.
# $steps (String) - names of steps
error-no-step-hint = The steps of this case: { $steps }
# $kind (String) - what was typed
error-no-kind = There is no letter of the kind “{ $kind }”.
# $kinds (String) - kinds of letters
error-no-kind-hint = Kinds: { $kinds }
# $brand (String) - what was typed
error-no-brand = There is no brand “{ $brand }” in the directory.
# $nearest (String) - a similar brand
error-no-brand-hint-near = Did you mean “{ $nearest }”? adieu directory list shows all.
error-no-brand-hint = adieu directory list shows all.
# $file (String) - path
error-read = { $file } cannot be read.
# $file (String) - path
error-write = { $file } cannot be written.
error-write-hint = Choose a folder that you may write to, with room on the disk.
error-fact-form = A fact is written as KEY=VALUE.
error-fact-form-hint = For example: line.0.customer_number=1.2345678
error-no-terminal = Questions need a terminal.
error-no-terminal-hint = Write the facts into a file and type: adieu open FILE
error-passphrase-new = A backup needs a passphrase of its own.
error-passphrase-missing = This home opens with a passphrase.
error-passphrase-missing-hint = Type it in a terminal, or name a file: --passphrase-file FILE
error-lang = adieu speaks zh-Hans, en, fr, nl and de.
error-asked-nothing = Nothing was opened.
