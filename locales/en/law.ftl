## Findings of the law: one sentence for each reason, then the words around them.
## The arguments are ready to print, except numbers, which choose the plural.

# $head (String) - the sentences so far.
# $next (String) - the next sentence.
law-sentences = { $head } { $next }

## Every rule

# $facts (String) - the missing facts, as a list.
law-facts-missing = To answer this, adieu still needs: { $facts }.

# $from (String) - the first day.
law-before-coverage = adieu knows this rule from { $from } on and cannot judge an earlier day.

# $to (String) - the last day.
law-after-repeal = This rule was in force up to { $to }; adieu does not know what came after it.

# $seen_to (String) - the day up to which it was read.
law-text-seen-to = The wording was read as it stood up to { $seen_to }; check for later changes.

law-text-seen-unknown = This comes from a page without a date; check whether it still holds.

# $conflicts (String) - numbers of the conflicts, as a list.
law-sources-disagree = Sources do not agree on this point (conflict { $conflicts }).

law-prepaid-reading = The law does not name prepaid cards here; applying it to them is a reading of the text.

law-estate-as-consumer = No rule was found for a holder who has died; adieu reckons as for a consumer.

# $term_end (String) - last day of the fixed term.
law-prolongation-assumed = Your fixed term runs to { $term_end }; adieu takes it that the contract then simply went on. Check this on your bill.

# $rule (String) - the rule, as in R05.
law-decided-by = Rule { $rule } decides this instead.

law-terms-decide = This does not mean that leaving is free or possible at once: the operator’s terms decide (R47). Ask for the cost in writing first.

law-m2m-outside = This is a machine-to-machine line, and this part of the law does not cover it. The contract decides (R47).

law-m2m-small-only = For machine-to-machine lines this protection holds only for consumers, small firms and small non-profits.

# $max (Number) - the most.
law-m2m-small-reading = A firm with at most { $max } { $max ->
    [one] worker
   *[other] workers
 } is counted as a small firm here; that is a reading of the text.

law-name-date-all-the-same = Name an explicit end date all the same.

law-rounded-down = The amount is rounded down in your favour.

## R01

law-written-notice-valid = You may end the contract in writing, in any written form, and you need not give a reason.

law-registered-best-proof = A registered letter is the best proof, but nobody may require it.

law-oral-notice-invalid = Words spoken on the phone or in a shop do not end the contract. The matter stays open until you send your notice in writing or the operator confirms it in writing.

## R02

law-protected-consumer = As a consumer you have the full protection of the law on ending a contract.

# $workers (Number) - number of workers.
# $max (Number) - the most.
law-protected-firm = With { $workers } { $workers ->
    [one] worker
   *[other] workers
 } you have the same protection as a consumer; it reaches up to { $max } { $max ->
    [one] worker
   *[other] workers
 }.

# $workers (Number) - number of workers.
# $max (Number) - the most.
law-big-firm = With { $workers } { $workers ->
    [one] worker
   *[other] workers
 } you are above the limit of { $max } { $max ->
    [one] worker
   *[other] workers
 } for this protection.

law-estate-unsettled = No rule was found on what holds after the holder’s death. adieu reckons as for a consumer, with less certainty.

## R03

# $date (String) - the day.
law-end-at-chosen-moment = The contract ends on the day that you choose, even at once: { $date }.

law-fees-run-apart = What leaving costs is reckoned apart, by rules R08 to R11.

law-big-port-reading = For a number transfer the French text can also be read as covering every subscriber; no ruling was found.

law-not-prolonged-no-port = The right to choose any day is written only for a contract that was tacitly prolonged, or for a number transfer.

## R04

# $months (Number) - number of months.
# $date (String) - the day.
law-big-notice-latest = The operator may ask a notice of at most { $months } { $months ->
    [one] month
   *[other] months
 }, so the contract ends on { $date } at the latest.

law-big-notice-elsewhere = The limit on the notice holds only for a contract that was tacitly prolonged and is ended without a number transfer.

law-not-big = This rule is only for firms above the limit of rule R02.

## R05

# $date (String) - the day.
# $latest (String) - the latest day.
law-end-open-between = The law leaves the day open here. You ask for { $date }; the operator may argue for its notice period, which runs to { $latest }.

# $date (String) - the day.
law-end-open-same-day = The law leaves the day open here, but the notice in the operator’s terms has run out by { $date }, the day you ask for.

# $date (String) - the day.
law-end-open-notice-unknown = The law leaves the day open here. You ask for { $date }; how long the operator may hold you depends on the notice in its terms, which adieu does not know yet.

# $latest (String) - the latest day.
law-plan-to-latest = Plan and budget up to { $latest }. Each day that the notice waits can move that day.

law-name-date-in-notice = Name an explicit end date in the notice: without one, the operator may apply its own.

## R06

law-name-end-date = Choose an end date first: a notice without one is not written, because the operator could then apply its own.

# $date (String) - the day.
law-end-date-named = You have named the end date: { $date }.

law-port-needs-no-notice = You take the number along: the transfer ends the contract, and no notice is written.

law-no-notice-wished = What you wish for needs no notice of termination, so no end date has to be named.

## R07

# $date (String) - the day.
law-free-from = From { $date } you may end the contract without compensation for the fixed term.

# $latest (String) - the latest day.
law-free-from-other-reading = Somebody who reads “the end of the sixth month” as a calendar month arrives at { $latest }.

law-bill-date-wins = Your bill must print this date; if it names another one, the bill’s date counts.

law-indefinite-from-start = Your contract has no fixed term.

law-not-protected = This protection is for consumers and firms with at most nine workers (rule R02); you are outside it.

## R08

# $since (String) - the day from which it is free.
law-no-early-fee = Six months have passed by { $since }: no compensation is due for the fixed term.

law-no-early-fee-prolonged = The fixed term is over: no compensation is due for it.

# $amount (String) - the amount.
# $max (String) - the most.
law-early-fee-both = For the fixed term the operator may ask at most the fees up to the end of month six. The pro-rata sum is { $amount }, and that is what we hold; an operator that counts begun months whole cannot ask more than { $max }.

# $amount (String) - the amount.
law-already-paid = You have already paid { $amount } for days after the end; that is subtracted, because nothing is paid twice.

## R09

law-no-fee-indefinite = Ending costs no compensation: the contract has no fixed term, or its fixed term is over.

law-device-apart = A device that came cheaper is reckoned apart (R10, R11).

law-inside-term = The contract is still inside its fixed term.

## R10

law-no-device = You named no device that came cheaper with the contract. If there is one, record it.

# $amount (String) - the amount.
# $months (Number) - number of months.
law-table-says = The table in your contract gives { $amount } after { $months } { $months ->
    [one] month
   *[other] months
 }. It wins over any reckoning of ours.

# $months (Number) - number of months.
law-device-paid-off = { $months } { $months ->
    [one] month has
   *[other] months have
 } passed since you got the device: nothing is due for it any more.

law-table-wanted = Look for the depreciation table in your contract. Until then rule R11 estimates the amount.

# $months (Number) - number of months.
law-table-too-short = The table that you recorded does not reach { $months } { $months ->
    [one] completed month
   *[other] completed months
 }.

## R11

# $amount (String) - the amount.
# $months (Number) - number of months.
# $of (Number) - number of months in all.
law-device-residual = The device is worth { $amount } after { $months } { $months ->
    [one] month
   *[other] months
 }, written off in a straight line over { $of } { $of ->
    [one] month
   *[other] months
 }.

# $amount (String) - the amount.
law-device-capped = For the device the operator may ask at most { $amount }, beside any sum of rule R08.

# $amount (String) - the amount.
law-cap-by-remaining-fees = The fees left up to the end of the term are lower, and they are the limit: { $amount }.

law-device-written-off = The device is written off: nothing is due for it.

law-no-second-limit = Your contract has no fixed term, so only the value that is left limits the sum.

# $max (String) - the most.
law-device-after-prolongation = The fixed term is over, so no fees are left to compare with: between nothing and { $max } can be argued.

law-own-price-assumed = You did not say what you paid for the device yourself; adieu takes it as nothing. Any price that you paid lowers the sum.

# $table (String) - amount in the contract's table.
# $cap (String) - amount by our reckoning.
law-table-higher = The table in your contract says { $table }, and our reckoning { $cap }. Ask the operator to explain the difference.

## R12

law-no-bill-yet = Beyond the sums of rules R08, R10 and R11, or for a larger firm those of its contract, nothing may be charged for ending. adieu checks that when the final bill is there.

# $amount (String) - the amount.
law-closing-fee-contest = { $amount } of the closing fee has no ground: contest it. Nothing may be charged for ending beyond rules R08, R10 and R11.

# $allowed (String) - the amount allowed.
law-closing-fee-within = The closing fee stays within the { $allowed } that rules R08, R10 and R11 allow.

law-no-closing-fee = The bill holds no closing fee.

## R13

law-confirmation-owed = When the line is cut off, the operator owes you a confirmation in writing. The law sets no number of days.

# $date (String) - the day.
law-alarm-day = If nothing has come by { $date }, adieu suggests asking. That day is our own choice, not the law’s.

## R14

# $date (String) - the day.
law-port-window = By law you can still have the number transferred up to { $date }.

law-never-plan-on-window = Never plan on that month: transfer the number before the end. An operator warns that it may fail afterwards.

# $by (String) - the last day for it.
law-port-before-end = Your notice is on its way and you now want to keep the number: agree a transfer day before the end, at the latest on { $by }.

law-window-waived = You have waived the right to transfer the number after the end.

law-no-number = A data card without a number has nothing to transfer.

# $date (String) - the day.
law-window-closed = The month in which the number could still be transferred was over on { $date }.

## R15

law-port-ends-contract = The transfer of the number ends this line’s contract when it is completed.

law-send-no-notice = Send no notice of termination for this line: a second notice can break the transfer.

# $count (Number) - how many.
law-other-lines-go-on = { $count } { $count ->
    [one] other line goes
   *[other] other lines go
 } on unless you end it too.

law-no-port-wished = No transfer of the number is wished for this line.

## R16

# $agreed (String) - the day agreed.
# $due (String) - the day when it is due.
law-port-due = The transfer agreed for { $agreed } must be done by { $due }, one working day later.

## R17

# $working_days (Number) - number of working days.
# $amount (String) - the amount.
# $max (String) - the most.
law-port-late = The transfer came { $working_days } { $working_days ->
    [one] working day
   *[other] working days
 } late. That gives { $amount }, and at most { $max } if the higher daily sum is due and every day counts.

# $by (String) - the last day for it.
law-claim-new-operator = It does not come by itself: claim it from the new operator by { $by }.

law-port-on-time = The transfer was done on time.

# $by (String) - the last day for it.
law-claim-too-late = The claim had to be made by { $by }; that day has passed.

law-port-due-not-covered = On that day adieu does not know when the transfer was due, so it cannot count the days.

## R18

# $date (String) - the day.
law-exit-free = The operator changes the contract: you may leave without penalty up to { $date }, even inside the fixed term.

law-exit-device-may-stay = Whether the rest of the device’s value may still be asked then is not settled; the law is silent on it.

law-no-exit-index = A rise by the consumer price index that your contract foresees gives no free exit.

law-no-exit-benefit = A change that is only to your benefit gives no free exit.

law-no-exit-administrative = A purely administrative change that does you no harm gives no free exit.

law-no-exit-law = A change that the law imposes gives no free exit.

# $date (String) - the day.
law-exit-over = The free exit after the change ended on { $date }.

law-no-change-announced = You recorded no change of the contract by the operator.

## R19

# $date (String) - the day.
law-warning-due = By { $date } at the latest the operator must warn you that the fixed term is ending, how you can leave, and what its best tariff is.

# $date (String) - the day.
law-warning-past = The operator had to warn you by { $date }. What follows when it did not was not found.

## R20

# $months (Number) - number of months.
# $date (String) - the day.
law-bound-at-most = A fixed term may be at most { $months } { $months ->
    [one] month
   *[other] months
 }: you are bound to { $date } at most.

# $months (Number) - number of months.
law-term-within-maximum = The term is not longer than the { $months } { $months ->
    [one] month
   *[other] months
 } that the law allows.

law-longer-term-agreed = A small firm can freely agree to a longer term: did you?

law-no-term-maximum = The maximum term does not hold for larger firms.

## R21

law-refund-right = Since you take the number to another operator, you can ask your unused, paid-for credit back.

law-while-unexpired = Only credit that has not expired counts.

law-refund-bundle-unknown = Credit that is a bundle for a period is not refunded, and you did not say whether yours is one.

law-refund-hybrid-open = The text speaks of prepaid cards; whether the credit of a hybrid contract counts is open.

law-no-refund-postpaid = This is about prepaid credit; your line is on a bill.

law-no-refund-business = The right is for consumers; for a business the contract decides.

law-no-refund-without-port = Ending without a number transfer gives no right to the credit: use it up first.

law-no-refund-no-credit = There is no credit to refund.

law-no-refund-bundle = Credit that is a bundle for a period is not refunded: use it up first.

law-no-refund-bonus = Credit that was a gift is not refunded: use it up first.

# $date (String) - the day.
law-no-refund-expired = By the terms that you recorded, the credit expired on { $date }.

## R22

# $date (String) - the day.
law-ask-refund-by = Ask for the credit by { $date }: a month after the transfer, or the operator’s 31 days, whichever ends first.

# $weeks (Number) - number of weeks.
# $date (String) - the day.
law-paid-within = The money must come within { $weeks } { $weeks ->
    [one] week
   *[other] weeks
 }: if you ask today, by { $date }.

law-ask-while-reachable = Ask while the number can still receive messages: a code may be sent to it. That is advice, not law.

# $date (String) - the day.
law-refund-too-late = The credit had to be asked for by { $date }; that day has passed.

## R23

# $amount (String) - the amount.
law-refund-amount = You should get { $amount } back: the unused part of your last top-up without gifts, less the fee in the terms.

# $minimum (String) - the least amount.
law-refund-below-minimum = The sum is below the { $minimum } under which the operator refunds nothing.

# $max (String) - the most.
law-fee-capped = The fee may be at most { $max }, and only if your contract names it.

law-refund-if-right = This holds only if the credit is refundable at all (R21).

# $fee (String) - the fee.
# $minimum (String) - the least amount.
law-practice-known = A page of the operator without a date names a fee of { $fee } and a minimum of { $minimum }. Record them if your terms say the same.

## R24

law-transfer-family = You may hand the active card to this person.

law-transfer-not-allowed = Do not hand over, give or sell an active prepaid card to this person.

law-transfer-postpaid = A line on a bill is handed over with the operator’s own form.

law-no-transfer-wished = No hand-over is wished for this line.

## R25

# $date (String) - the day.
# $months (Number) - number of months.
law-credit-lost-from = Without a top-up the credit is lost from { $date }, { $months } { $months ->
    [one] month
   *[other] months
 } after the last one.

# $date (String) - the day.
# $months (Number) - number of months.
law-credit-lost-already = The credit has been lost since { $date }, { $months } { $months ->
    [one] month
   *[other] months
 } after the last top-up, unless there was a later one.

# $months (Number) - number of months.
# $date (String) - the day.
law-credit-old-page = Only an old page names a period, { $months } { $months ->
    [one] month
   *[other] months
 }: the credit may be lost from { $date }. Check the operator’s terms.

law-lapse-unconfirmed = Nobody confirms by itself that a card has lapsed: ask for a confirmation in writing.

law-nothing-lapses = Your line is on a bill: it does not end by being left alone.

## Facts that a finding can ask for, inside a sentence

law-fact-workers = how many workers the business has
law-fact-small-firm = whether the business is a small firm or non-profit
law-fact-contract = whether the line is postpaid or prepaid
law-fact-start = the first day of the contract
law-fact-monthly-fee = the monthly fee
law-fact-notice-days = the notice that the operator’s terms ask, in days
law-fact-longer-term-agreed = whether a term longer than the legal maximum was freely agreed
law-fact-early-fee-terms = what the operator’s terms ask for leaving early
law-fact-device-value = the value of the device
law-fact-device-months = over how many months the device is written off
law-fact-device-got = the day on which you got the device
law-fact-device-table = the depreciation table in your contract
law-fact-bill-fees = the fees on the final bill
law-fact-notice-channel = how the notice was given
law-fact-end-date = the day on which you want the contract to end
law-fact-line-end-date = the day on which you want this line’s contract to end
law-fact-port-agreed = the day agreed for the number transfer
law-fact-port-done = the day on which the number was transferred
law-fact-port-requested = the day on which you asked for the number transfer
law-fact-change-received = the day on which the operator announced the change
law-fact-change-kind = what kind of change the operator announced
law-fact-credit = the credit on the card
law-fact-bonus = which part of the credit was a gift
law-fact-last-top-up = the day of the last top-up
law-fact-last-top-up-amount = the amount of the last top-up
law-fact-refund-fee = the fee that the operator’s terms ask for a refund
law-fact-refund-minimum = the sum below which the operator refunds nothing
law-fact-validity-months = how many months credit stays valid after a top-up
law-fact-transfer-relation = who gets the line

## Outcomes

law-outcome-applies = applies
law-outcome-does-not-apply = does not apply
law-outcome-uncertain = uncertain
law-outcome-needs = more facts needed
law-outcome-not-covered = not covered

## How sure

law-confidence-high = sure: the official text was read
law-confidence-medium = fairly sure: a page of the regulator or an operator, or a reading of the text
law-confidence-low = unsure: a weak, old or indirect source
law-confidence-unknown = unknown: looked for and not found

## What a finding rests on

law-basis-law = law
law-basis-product = our advice, not law

## What to choose

law-choice-port-before-end = transfer the number before the end

## Rules: a title, and a few sentences for a layperson

rule-form-title = A notice in writing
rule-form-words = You may end a contract for calls, messages or internet in writing: by letter, e-mail, web form, SMS, or a chat whose copy you keep. You need not give a reason. A registered letter is the best proof, but it is never required. What you say on the phone or in a shop does not end the contract. Machine-to-machine lines are outside this rule.

rule-protected-title = Who is protected
rule-protected-words = Consumers, and firms with at most nine workers, have extra protection when they end a contract. Larger firms mostly depend on their contract. For a holder who has died no rule was found; adieu reckons as for a consumer and says that this is uncertain.

rule-end-moment-title = Ending on the day you choose
rule-end-moment-words = If you are protected (R02) and your contract was tacitly prolonged after its fixed term, it ends on the day that you choose, even at once. The same holds when you end it to take your number to another operator. What leaving costs is reckoned by other rules.

rule-end-of-larger-firm-title = Notice of a larger firm
rule-end-of-larger-firm-words = When the contract of a firm above nine workers was tacitly prolonged, the operator may ask a notice of at most one month. In all other cases the terms of the contract decide. That is never the same as free.

rule-end-left-open-title = When the law leaves the day open
rule-end-left-open-words = If you do not take the number along, and your contract never had a fixed term or you leave inside it, the law does not say on which day it ends. The operator may point at the notice in its terms. adieu therefore shows a range. Name an explicit date and plan up to the latest one.

rule-name-date-title = The notice names a date
rule-name-date-words = A notice without an end date lets the operator apply its own. adieu writes no notice until you have chosen a day. A number transfer needs no notice.

rule-free-from-title = From when a fixed term is free
rule-free-from-words = If you are protected (R02), you owe no compensation for the fixed term once six months have passed. “The end of the sixth month” can be read in two ways, so adieu shows both days. Your bill must print the date, and the bill’s date counts. A device that came cheaper is reckoned apart.

rule-early-fee-title = Compensation in the first six months
rule-early-fee-words = If you are protected (R02) and leave inside the first six months of a fixed term, the operator may ask at most the fees up to the end of month six. adieu shows two sums: the exact pro-rata sum, and the sum if begun months are counted whole. A month that you have already paid is not paid twice. A device that came cheaper is reckoned apart.

rule-fee-without-term-title = No compensation without a fixed term
rule-fee-without-term-words = If you are protected (R02) and your contract has no fixed term, or the term is over, ending it costs no compensation. A device that came cheaper is reckoned apart.

rule-device-price-title = The device by the contract’s table
rule-device-price-words = When a device came cheaper with the contract, the operator may ask its remaining value. The limit is the amount in the depreciation table of the contract for that month. The table runs over at most 24 months; afterwards nothing is due. The table wins over any reckoning.

rule-device-reckoned-title = The device by our reckoning
rule-device-reckoned-words = adieu checks the device’s remaining value: what it was worth less what you paid, written off in a straight line over at most 24 months. The fees left up to the end of the term are a second limit; the lower one counts. This sum comes beside that of R08, not instead.

rule-other-charges-title = No closing fee
rule-other-charges-words = The operator may charge nothing for ending a contract, only the service up to the end. The sums of R08, R10 and R11 come on top; for a larger firm, those of its contract. A closing or administration fee beyond that can be contested. The final bill is needed to check it.

rule-confirmation-title = The written confirmation
rule-confirmation-words = When your line is cut off, the operator owes you a confirmation in writing. The law sets no number of days. adieu reminds you five working days after the end; that delay is our own choice.

rule-port-window-title = The month after the end
rule-port-window-words = You can have your number transferred for at least one month after the contract has ended, unless you gave up that right. Do not plan on it: an operator warns that it may fail. Transfer the number before the end.

rule-port-ends-contract-title = A transfer ends the contract
rule-port-ends-contract-words = When your number moves to another operator, the contract of that line ends by itself. Send no notice for it. Your other lines go on.

rule-port-due-title = How fast a transfer must be
rule-port-due-words = The transfer of a number must be active within one working day of the agreed day. adieu counts neither weekends nor Belgian legal holidays.

rule-late-port-title = Compensation for a late transfer
rule-late-port-words = When the transfer comes late, the new operator owes you a sum per day and per number. adieu shows the sum that is certain and the most that can be argued. You must ask for it within six months of your request to transfer the number.

rule-change-exit-title = A free exit when the contract changes
rule-change-exit-words = When the operator changes the contract, you may leave without penalty up to three months after its announcement. That does not hold for a change only to your benefit, a purely administrative one, one imposed by law, or an index rise that the contract foresees. Whether the device may still be charged is not settled.

rule-renewal-warning-title = The warning before the term ends
rule-renewal-warning-words = At least one month before a fixed term is tacitly prolonged, the operator must warn you, tell you how to leave and name its best tariff. What follows when it does not was not found.

rule-longest-term-title = The longest fixed term
rule-longest-term-words = A consumer can be bound for at most 24 months. A small firm can freely agree to more. For larger firms this limit does not hold.

rule-credit-right-title = The right to your prepaid credit
rule-credit-right-words = When you, as a consumer, take your prepaid number to another operator, you can ask back the credit that you really paid for and that has not expired. Gifts, and bundles for a period, are not refunded. Ending without a transfer gives no such right, so use the credit up first.

rule-credit-claim-title = When to ask for the credit
rule-credit-claim-words = Ask within one month of the transfer. One operator says 31 days; adieu shows the day that comes first. The operator then has four weeks to pay.

rule-credit-back-title = How much credit comes back
rule-credit-back-words = What comes back is the unused part of your last top-up, without gifts, less a fee of at most five euro if your contract names one. Some operators refund nothing below a minimum. All these amounts must be known before adieu names a sum.

rule-prepaid-transfer-title = Handing over a prepaid card
rule-prepaid-transfer-words = An active prepaid card may go to a parent, grandparent, child, grandchild, brother or sister, spouse, registered legal cohabitant or ward. For anybody else no permission was found: do not hand it over, whether as a gift or by sale. A line on a bill is handed over with the operator’s form.

rule-prepaid-lapse-title = Letting a prepaid card lapse
rule-prepaid-lapse-words = Credit stays valid for as long as the operator’s terms say; the law read here sets no minimum. When it is lost, the number goes back too, and nobody confirms it by itself. Ask for a confirmation in writing.

## Conflicts between sources

conflict-01-words = Pages written before 2022 say that you may always choose the day. The law since 2022 says so only after a tacit prolongation or for a number transfer. The rules follow the law.
conflict-04-words = Until 2022 protection depended on having at most five numbers; since then on having at most nine workers.
conflict-05-words = Before 22 September 2017 no device cost was due for a contract without a fixed term; since then it can be.
conflict-06-words = The press wrote that any rise in price gives a free exit; the law excludes an index rise that the contract foresees.
conflict-07-words = Old pages name a fee of ten euro for a number transfer; European law allows no direct charge to the subscriber.
conflict-08-words = The law leaves a month to transfer the number after the end; an operator’s page warns that it may fail. Transfer first.
conflict-09-words = The six months to claim for a late transfer run from the request or from the transfer, depending on the page. The rules take the earlier.
conflict-12-words = The sentence on number transfers is read for consumers and firms with at most nine workers; the French text can also be read for everybody.
conflict-13-words = The regulator names one month to ask for the credit, an operator 31 days. The rules take the earlier.
conflict-14-words = “The end of the sixth month” can mean six months after the start, or the end of a calendar month. The rules reckon with the first.
