## What the interview asks beside the journeys, and what is said of a fact that nobody told.

ask-device = Did a phone or another device come with this contract?
ask-device-value = What was the device worth when you got it?
ask-credit = Credit that is left on the card
ask-last-top-up = Day of the last top-up
ask-auto-top-up = Does the card top itself up?
ask-block-first = Before anything else: call the operator and have the card blocked. The questions can wait.
# $brand (String) - name of a brand
# $phone (String) - a telephone number
ask-block-call = { $brand }: { $phone }
# $file (String) - a file
ask-answers-removed = Your answers are in the case now, so { $file } is deleted.
# $file (String) - a file
ask-answers-stay = Your answers are in the case now, but { $file } could not be deleted. Please delete it: it can be read in clear.
question-line-fixed-months = How many months of fixed term does the contract have? 0 if it has none.
# $line (Number) - the place of a line
# $command (String) - a command to type
fact-own-wish = Line { $line } has a wish of its own, and that one stays. To change it: { $command }
law-fact-fixed-months = the months of the fixed term, or 0 if there is none
law-term-not-told = You named no fixed term, so none is counted here. If there is one, leaving early can cost money.
# $latest (String) - a day
law-end-open-today = The law leaves the day open here, and you named none. If it ended today, the operator could argue for its notice period, which runs to { $latest }.
law-end-open-today-unknown = The law leaves the day open here, and you named none. How long the operator may hold you depends on the notice in its terms, which adieu does not know yet.
choose-why-term-not-told = You named no fixed term, so none is counted. If there is one, leaving early can cost money.
choose-why-device-not-told = This is the cost if no device came with the contract. If one did, it may still have to be paid.
