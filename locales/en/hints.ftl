## What the command line says where something is missing, unclear or about to be lost.

close-nobody-asks = Nobody can be asked here, so the case stays open.
# $command (String) - command
close-without-asking = To close it without being asked: { $command }
reopen-which = What is to be open again: a step, or the closed case?
reopen-step-no-reason = A step opens again without a reason. The reason belongs to a closed case.
# $step (String) - command for a step
# $case (String) - command for the case
reopen-which-hint = A step: { $step } · the case: { $case }
# $number (Number) - its place, counted after the name of the program
shell-word-too-many = Word { $number } after “adieu” has no place on this command line.
# $usage (String) - how the command is written
shell-written-so = It is written so: { $usage }
cli-no-open-case = No case is open. “adieu cases” lists the closed ones.
cli-backup-replaced = A file stood there: the backup has taken its place.
status-no-notice = ready, and no notice is to be sent
choose-chosen = You have chosen it already.
# $from (String) - a day
law-coverage-from = in force from { $from }
# $seen (String) - a day
law-coverage-seen = wording read up to { $seen }
# $day (String) - a day
law-citation-read = read on { $day }
law-citation-unread = not read: stated from memory
law-citation-rules = Rules that use it
law-citation-no-rule = No rule uses it by itself.
# $id (String) - identifier of a citation
law-citation-unknown = No citation { $id } is kept here.
facts-hint-write-brand = “adieu directory list” shows how the brands are written.
