## Opening a case again, and what is kept when a command cannot finish.

help-arg-new = Open new cases, even where open ones hold the same lines
# $count (Number) - how many cases
# $cases (String) - their references
open-found = { $count ->
    [one] Case { $cases } was open already on these facts: it was found, and no second one was opened.
   *[other] Cases { $cases } were open already on these facts: they were found, and none was opened twice.
}
# $count (Number) - how many cases
# $cases (String) - their references
open-already = { $count ->
    [one] Case { $cases } is open already, about the same number, card or contract, but on other facts. Nothing was opened.
   *[other] Cases { $cases } are open already, about the same number, card or contract, but on other facts. Nothing was opened.
}
# $command (String) - command that records a fact
open-already-hint = Record what changed in that case: { $command }. To open another case all the same, add --new.
# $count (Number) - how many cases
# $cases (String) - their references
kept-cases = { $count ->
    [one] Case { $cases } and what was recorded in it are kept.
   *[other] Cases { $cases } and what was recorded in them are kept.
}
# $command (String) - command that writes the files of a letter
kept-files-hint = For the files: { $command }. The same command again does it too, and opens nothing twice.
# $command (String) - command that shows a case
kept-show-hint = To see it: { $command }
output-failed-hint = Make room, or let the output go elsewhere.
# $cases (Number) - how many
doctor-older-openings = { $cases ->
    [one] { $cases } case was opened by an earlier adieu, and the file that opened it may not find it again: adieu doctor --rebuild mends that.
   *[other] { $cases } cases were opened by an earlier adieu, and the files that opened them may not find them again: adieu doctor --rebuild mends that.
}

## A clock that goes back.

# $case (String) - reference
# $day (String) - day of the last event
clock-given-before = The moment that was given (--now or ADIEU_NOW) lies before the last event of case { $case }, which is of { $day }.
clock-given-before-hint = Give a later moment, or leave it out.
# $case (String) - reference
# $day (String) - day of the last event
clock-back = The clock of this computer lies before the last event of case { $case }, which is of { $day }. A letter would carry the wrong day: none is written now, and none is noted as sent.
clock-back-hint = Set the clock of the computer right and try again. If it is right now and was wrong then, open the case anew: adieu open FILE --new
# $day (String) - day of the last event
note-clock-back = The clock lies before the last event of this case, which is of { $day }: all days that are counted from today are wrong.
# $day (String) - the earlier day
clock-letter-before = This letter would be dated before { $day }, the day of what it follows.
clock-letter-before-hint = Look at the day: of the computer’s clock, or of --now.
