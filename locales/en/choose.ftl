## The ways out of a contract, compared.

help-choose = Compare the ways out: cost, money back, what is lost, the cheapest day
choose-title = The ways out, compared
choose-question = Do you still need the number?
choose-question-hint = Please answer this first. Taking the number to another operator ends the contract by itself; a notice as well can lose the number.
# $command (String) - a command to type
choose-answer-yes = Yes: { $command }
# $command (String) - a command to type
choose-answer-no = No: { $command }
# $outcome (String) - a way out
choose-if-needed = If you need it: { $outcome }
# $outcome (String) - a way out
choose-if-not-needed = If you do not: { $outcome }
choose-open = not known yet
# $outcome (String) - a way out
choose-best = Our advice: { $outcome }
choose-no-best = No way can be called the best yet. These facts are missing:
choose-mark-best = best
choose-mark-impossible = not possible here
# $command (String) - a command to type
choose-next = To choose it: { $command }
choose-label-costs = What it costs to leave
choose-label-year = What a year of staying costs
choose-label-service = Monthly fee until then
choose-label-total = In total from today
choose-label-back = Money back
choose-label-lost = What is lost
choose-label-takes = How long
choose-label-sure = How sure
choose-label-day = On
# $label (String) - what a figure is
# $value (String) - the figure
choose-figure = { $label }: { $value }
choose-cost-unknown = cost unknown
# $low (String) - an amount
# $high (String) - a larger amount
choose-range = { $low } to { $high }
# $low (String) - an amount
choose-at-least = { $low } or more
# $days (Number) - a number of days
choose-days = { $days ->
    [0] at once
    [one] { $days } day
   *[other] { $days } days
}
# $head (String) - what is lost, so far
# $item (String) - one more thing that is lost
choose-lost-more = { $head }; { $item }
choose-none-lost = nothing that we know of
# $amount (String) - an amount
choose-staying = Staying as you are costs { $amount } a year.
choose-staying-unknown = What staying costs a year is not known: no monthly fee was told.
# $brand (String) - name of a brand
# $command (String) - a command to type
choose-brand-page = What { $brand } itself says about money back and moving a line: { $command }

## The total, by the day of leaving.

choose-curve-title = What leaving costs in total, by the day
# $today (String) - a day
choose-curve-about = Counted from { $today }: the monthly fee until that day, what leaving early costs, and the device, less money that surely comes back.
choose-column-day = Day
choose-column-total = Total
choose-column-service = Monthly fee
choose-column-early = Leaving early
choose-column-device = Device
choose-column-back = Back
# $day (String) - a day
# $total (String) - an amount
choose-cheapest = Cheapest day: { $day }, { $total } in total.
# $day (String) - a day
choose-cheapest-until = Up to { $day } it costs no more.
choose-cheapest-unknown = The cheapest day cannot be named: the cost is unknown on every day.
choose-mark-today = today
choose-mark-cheapest = cheapest day
choose-mark-wished = the day that you named
choose-mark-free-from = no early fee from here
choose-mark-device-free = the device is paid off
choose-mark-paid-until = first day that is not paid
choose-mark-change-exit = last day to leave because of the change
# $first (String) - a day
# $last (String) - a day
# $low (String) - an amount
# $cheapest (String) - a day
# $high (String) - an amount
choose-svg-about = A line from { $first } to { $last }. It is lowest on { $cheapest }, at { $low }, and highest at { $high }. The table beside it holds the same figures.
choose-svg-upper = Dashed: the most that can be asked

## What is lost.

choose-loss-number = the number, with everything that hangs on it
choose-loss-credit = the credit
choose-loss-bonus = the part of the credit that was a gift
choose-loss-voicemail = voicemail messages and the greeting
choose-loss-points = points, offers and gifts
choose-loss-pack-price = perhaps the price of the rest of the pack
choose-loss-line = the line: somebody else has it

## What to know about a way out.

choose-why-number-goes = The number is lost: move what hangs on it first.
choose-why-number-stays = The number lives on.
choose-why-port-ends = The transfer of the number ends this contract by itself. Send no notice.
choose-why-port-runs = A transfer of the number is under way: a notice would break it.
choose-why-no-number = This line has no number that could be taken along.
choose-why-number-unknown = The number must be known before it can be taken along.
choose-why-only-billed = Only a line with a bill can go this way.
choose-why-only-prepaid = Only a prepaid card can lapse. A contract with a bill goes on until it is ended.
choose-why-no-right-to-pause = We found no right to a pause: the contract decides. Ask for the cost and the last day in writing.
choose-why-prepaid-move-open = A consumer may change tariff with the same operator once a year free of charge. Whether prepaid counts as such a tariff is not said: ask the operator.
choose-why-taker-allowed = An active card may go to this relative, once the operator knows the new holder.
choose-why-taker-refused = An active card may not go to this person, neither as a gift nor for money.
choose-why-taker-unknown = An active prepaid card may go to close family only. Say who would get it.
choose-why-taker-form = The operator hands a line over by its own form, and both sides sign.
# $day (String) - a day
choose-why-lapses-on = The credit lapses on { $day }.
# $day (String) - a day
choose-why-lapsed-on = By the terms the credit lapsed on { $day }. See whether the card still finds a network.
choose-why-lapse-unknown = When it lapses is not known: the operator’s terms say how long a card lives after the last top-up.
choose-why-lapse-unconfirmed = Nobody confirms a lapse by itself: ask for a confirmation in writing.
choose-why-nothing-owed = Nothing is owed on a prepaid card and no bill follows: do nothing to the contract.
# $card (String) - brand and masked number of a card
choose-why-stop-top-up = Stop the automatic top-up of { $card }, in the customer area and at the bank or card that pays for it.
choose-why-top-up-unknown = See in the customer area whether the card tops itself up, and stop that.
choose-why-move-accounts = Move everything that hangs on the number while it still receives messages.
choose-why-keep-then-destroy = Keep the card until it has lapsed, then destroy the chip. Until then the law takes you for its user.
# $amount (String) - an amount
choose-why-stays-per-year = The contract goes on and costs { $amount } a year.
choose-why-cost-unknown = What it costs is unknown: no rule makes it free.
choose-why-ask-fee-first = The operator’s terms decide here. Ask for the fee in writing before anything ends.
# $day (String) - a day
choose-why-end-open = The operator can argue for an end on { $day }.
choose-why-end-open-unknown = How late the operator can put the end is not known until you have read the notice clause in the terms.
# $day (String) - a day
choose-why-cheapest-day = Reckoned for the cheapest day, { $day }.
choose-why-credit-with-port = Credit comes back only when the number goes to another operator at the same time.
choose-why-part-of-month = Whether part of a month is charged by the day depends on the operator: hence a range.
# $amount (String) - an amount
choose-why-paid-ahead-open = Up to { $amount } was paid for days after the end. Ask it back; we count nothing of it.

## Steps about money.

step-keep-card-title = Keep the card until it has lapsed
step-keep-card-words = Keep it switched off in a drawer. Until it has lapsed, the law takes you for its user: give it or sell it to nobody.
step-check-balance-title = See how much credit is left
step-check-balance-words = The customer area shows it; so does a text or a code of the operator. Note which part was a gift, and the last top-up.
step-move-credit-title = Ask whether credit and offers can move to another card
step-move-credit-words = No rule gives a right to it, and with a change of holder the credit may stay behind. Ask before the card changes hands.
step-claim-paid-ahead-title = Ask back what was paid for days after the end
step-claim-paid-ahead-words = Name the days and the amount, and the account it should go to. Some operators set it off on the next bill.
step-claim-late-port-title = Claim compensation for the late transfer of the number
step-claim-late-port-words = It comes from the new operator, and only to those who ask in time.
step-contest-charges-title = Contest what the operator may not charge
step-contest-charges-words = Pay what you do not dispute, on time, and write which line of the bill you dispute and why.
