## Bills, reminders and direct debits (R30 to R38): a sentence for each reason, then the rules in words.

# $count (Number) - number of rules.
law-rules-untouched = { $count } more { $count ->
    [one] rule is
   *[other] rules are
 } about matters that you have not told of, such as a sale, a bill or a complaint (-v shows that).

## R30

law-no-bill-on-prepaid = A prepaid card has no bill.

law-consumers-only = These rules on unpaid bills are read as meant for consumers only.

# $from (String) - a day.
law-older-contract = Your contract is older than these rules; for it they cover only delays from { $from } on.

# $date (String) - a day.
law-pay-without-penalty-by = Pay by { $date } and no penalty may be charged.

# $latest (String) - the later day.
law-one-day-more = Counted another way, the term runs to { $latest }; do not rely on it.

law-saturday-counted = Three working days after posting come first. Saturday is counted among them here, which gives the earlier day.

# $date (String) - a day.
# $latest (String) - the later day.
law-depends-on-channel = If the reminder came electronically, pay by { $date }; if by post, by { $latest }. Take the first until you know.

# $amount (String) - an amount.
law-penalty-too-early = The penalty of { $amount } was charged before that day had run out: contest all of it.

law-between-counts = Today lies between the two ways of counting: whether a penalty is due is open.

law-term-run-out = That term has run out. What a penalty may be is in rule R32.

## R31

# $dates (Number) - number of due dates.
law-free-reminders = For the first { $dates } missed due { $dates ->
    [one] date
   *[other] dates
 } of a calendar year, reminders are free.

# $amount (String) - an amount.
law-reminder-contest = Contest { $amount }.

# $lower (String) - the lower limit.
# $upper (String) - the higher limit.
# $excess (String) - what is above the lower limit.
law-reminder-between = One law allows { $lower } for a reminder, the other { $upper }; no ruling was found. You can contest the { $excess } above the lower sum.

# $upper (String) - the higher limit.
# $amount (String) - an amount.
law-reminder-clearly-over = No reminder may cost more than { $upper } under either law: { $amount } is clearly too much.

# $lower (String) - the lower limit.
law-reminder-within = Reminders for later missed due dates may cost up to { $lower }. The sum charged stays within that.

law-reminder-free = Nothing was charged for the reminder.

# $upper (String) - the higher limit.
law-telecom-act-alone = Here the telecom act counts alone: the first written reminder is free, later ones cost at most { $upper }.

# $upper (String) - the higher limit.
law-within-telecom-act = The sum charged stays within { $upper }. If it was the first written reminder of this bill, ask why it is not free.

law-postage-on-top = Postage may come on top.

## R32

# $amount (String) - an amount.
law-penalty-at-most = On this sum, a lump sum for late payment may be at most { $amount }.

# $amount (String) - an amount.
law-penalty-over = { $amount } more than that was charged: contest it.

law-no-penalty-clause = Without a clause in the contract, no lump sum may be charged.

# $date (String) - a day.
law-term-still-runs = Up to { $date } nothing may be charged: the term after the first reminder still runs.

law-interest-apart = Interest on late payment is another matter and is not reckoned here; take the stricter of the two limits.

## R33

# $disputed (String) - the disputed sum.
law-shielded = You dispute { $disputed } and have paid the rest: the operator may neither limit nor cut the service for it.

law-in-good-faith = This holds for a dispute in good faith: say in writing what you dispute and why.

law-refund-if-founded = If your complaint proves right, you get everything back.

# $amount (String) - an amount.
law-pay-rest-first = { $amount } of what you do not dispute is still open: pay it at once, and the protection holds.

law-nothing-disputed = You dispute nothing of the bill.

## R34

# $max (String) - the most.
# $amount (String) - an amount.
law-reactivation-over = Reactivating a line may cost at most { $max } with VAT: contest { $amount }.

# $max (String) - the most.
law-reactivation-within = Reactivating a line may cost up to { $max } with VAT. The sum charged stays within that.

# $amount (String) - an amount.
law-procedure-broken = The operator did not follow the steps that the law asks before a cut: all costs and interest fall away. Contest { $amount }.

law-all-if-no-warning = If no written warning came before the cut, all of it falls away.

law-reactivation-free = Nothing was charged for reactivating the line.

## R35

# $date (String) - a day.
law-not-barred = The operator can still claim this sum: it is not time-barred before the end of { $date }.

# $date (String) - a day.
law-barred = The claim has been time-barred since the end of { $date }.

# $date (String) - a day.
law-perhaps-interrupted = The ordinary time ended on { $date }, but a letter or a part payment in between may have made it start again. That is not covered here.

law-if-nothing-between = That holds only if no letter and no part payment came in between.

law-answer-all-the-same = Answer the operator all the same, in writing.

## R36

# $date (String) - a day.
# $weeks (Number) - number of weeks.
law-ask-bank-by = Up to { $date }, { $weeks } { $weeks ->
    [one] week
   *[other] weeks
 } after the debit, your bank must refund it on request, without a reason.

# $date (String) - a day.
# $months (Number) - number of months.
law-report-debit-by = No mandate covered this debit: tell your bank without delay, at the latest on { $date }, { $months } { $months ->
    [one] month
   *[other] months
 } after it.

# $date (String) - a day.
# $latest (String) - the later day.
law-depends-on-mandate = If there was a mandate, ask your bank by { $date }; if there was none, by { $latest }, but do not wait.

# $working_days (Number) - number of working days.
law-bank-pays-within = The bank pays within { $working_days } working { $working_days ->
    [one] day
   *[other] days
 }.

# $amount (String) - an amount.
law-pay-rest-at-once = The bank refunds all of it, so pay the { $amount } that you do not dispute to the operator at once.

law-write-why = A refund by the bank does not settle the matter: pay what you owe and write the reason to the operator at once.

# $date (String) - a day.
law-debit-too-late = The time to ask the bank ended on { $date }. You can still dispute the sum with the operator.

law-no-debit = This line is not paid by direct debit.

## R37

# $date (String) - a day.
law-stop-by = Your bank can stop this one debit if you ask by the end of { $date }.

# $date (String) - a day.
law-stop-too-late = To stop this debit you had to ask by { $date }. Once it has left, ask for a refund: rule R36.

law-banks-close-more = Banks may close on other days too: ask a day earlier when you can.

## R38

# $date (String) - a day.
law-revoke-from = You can revoke the mandate from { $date } on.

law-keep-mandate = Keep the mandate until the final bill is settled: a last debit that bounces becomes an unpaid bill.

# $date (String) - a day.
law-without-bill-from = If two billing dates pass after the end without a bill, you can revoke it from { $date } on.

law-revoke-in-writing = Revoke it in writing, to the operator and to your bank: a block at the bank alone does not end it.

law-billing-goes-on = The operator bills for the time after the end: revoke the mandate in writing now. R37 stops the next debit, R36 brings back past ones.

## Rules

rule-reminder-term-title = When a reminder’s term runs out

rule-reminder-term-words = A penalty for late payment works only after a first reminder and 14 calendar days. They begin on the third working day after posting, or on the day after an electronic sending. adieu names the earlier day for paying, and says so when another count gives a day more. For contracts from 1 September 2023; older ones for delays from 1 December 2023. Read as meant for consumers.

rule-reminder-cost-title = What a reminder may cost

rule-reminder-cost-words = Two laws speak of it and do not agree. The telecom act: the first written reminder is free, later ones cost at most 10 euro. The code of economic law, for consumers: reminders for three missed due dates a year are free, later ones cost at most 7.50 euro and postage. adieu contests what is above the lower sum, says that this is open, and calls clearly too much what is above the higher one. For a business the telecom act counts alone.

rule-penalty-cap-title = The most that may be charged for paying late

rule-penalty-cap-words = If the contract has such a clause and the term after the first reminder has run out, a consumer owes a lump sum. For up to 150 euro it is at most 20 euro. Up to 500 euro it is 30 euro and 10% of what lies above 150. Beyond, it is 65 euro and 5% of what lies above 500, never more than 2,000 euro. Without a clause, or before the term has run out: nothing. Interest is not reckoned; two laws limit it, and the stricter counts.

rule-dispute-shield-title = A dispute keeps the line open

rule-dispute-shield-words = Whoever disputes a part of a bill in good faith and pays the rest keeps the full service: no limit, no cut. As long as something undisputed is unpaid, this protection does not hold: pay it at once. If the complaint proves right, everything comes back.

rule-reconnection-title = What reactivating a line may cost

rule-reconnection-words = Cutting a line costs nothing; reactivating it costs at most 30 euro with VAT. If the operator did not follow the steps that the law asks before a cut, such as the written warning, all costs and interest fall away.

rule-claim-lapse-title = When an old bill can no longer be claimed

rule-claim-lapse-words = A telecom bill is time-barred five years after the day by which it was to be paid. A letter or a part payment in between may change that, which adieu does not judge: it then says that the matter is open. Never make it the only reason not to answer.

rule-debit-back-title = Money back for a direct debit

rule-debit-back-words = A debit with a mandate: the bank refunds it on request within 8 weeks of the debit, without a reason, and pays within 10 working days. A debit without a mandate: tell the bank without delay, at the latest 13 months after it; it pays by the end of the next working day. A refund does not settle the matter: pay what is not disputed at once, and write the reason to the operator.

rule-debit-stop-title = Stopping the next debit

rule-debit-stop-words = The bank stops a single coming debit if it is asked by the end of the working day before its due day. A holiday in between moves that day forward.

rule-mandate-end-title = When to revoke the direct debit

rule-mandate-end-words = Keep the mandate until the final bill is settled, or until two billing dates have passed after the end without a bill. Then revoke it in writing, to the operator and to the bank. If billing goes on after the end, revoke it in writing at once. This is advice, not law.

conflict-02-words = Cost of reminders. The telecom act: one free, then at most 10 euro. The code of economic law: three missed due dates a year free, then at most 7.50 euro and postage. No ruling was found. adieu contests what is above the lower sum and calls only what is above the higher one clearly too much.

conflict-03-words = Late interest. The telecom act caps it at the legal rate; the code of economic law allows eight points above the reference rate. adieu reckons no interest; take the stricter limit.
