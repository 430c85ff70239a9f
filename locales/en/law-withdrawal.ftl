## Withdrawing from a contract concluded at a distance (R26 to R29): a sentence for each reason, then the rules in words.

# $from (String) - a day.
law-no-duty-before = Before { $from } there was no such duty.

law-longer-term-holds = You agreed to a longer term, so it holds.

## R26

# $date (String) - a day.
law-withdraw-until = You may withdraw from the contract up to { $date }, without giving a reason.

# $months (Number) - number of months.
law-longer-uninformed = The right was not explained to you: that gives you { $months } { $months ->
    [one] month
   *[other] months
 } more.

# $days (Number) - number of days.
law-from-explanation = The right was explained to you only later: { $days } { $days ->
    [one] day
   *[other] days
 } count from then.

# $date (String) - a day.
# $latest (String) - the later day.
law-depends-on-explanation = If the right was explained to you, your last day is { $date }; if not, { $latest }. Count on the first until you know.

# $date (String) - a day.
law-device-until = For the device the time counts apart, from the day you got it: up to { $date }.

# $date (String) - a day.
law-only-device-left = The time for the contract itself ended on { $date }; only the device can still be given back.

# $date (String) - a day.
law-sent-in-time = You sent your withdrawal in time: the last day was { $date }. Keep the proof.

law-no-extension = Do not wait past that day, even when it is a Saturday, a Sunday or a holiday.

# $date (String) - a day.
law-withdrawal-over = The time to withdraw ended on { $date }. You can still end the contract in the ordinary way.

law-shop-sale = A contract signed in a shop has no time to withdraw. You can end it in the ordinary way.

law-business-sale = The right to withdraw is for consumers, not for businesses.

## R27

# $date (String) - a day.
law-paid-back-by = The operator must pay you back by { $date }.

# $date (String) - a day.
law-pay-back-overdue = The operator had to pay you back by { $date }. That day has passed: remind it in writing.

law-same-means = The money comes back by the means that you paid with.

## R28

# $days (Number) - number of days.
# $of (Number) - number of days of the month.
# $amount (String) - an amount.
law-days-of-service = You asked for the service to begin at once, so you pay for { $days } { $days ->
    [one] day
   *[other] days
 } out of a month of { $of }: { $amount }.

law-nothing-without-request = You did not expressly ask for the service to begin at once, so you owe nothing for it.

law-nothing-without-information = The right to withdraw was not explained to you, so you owe nothing for the service.

law-service-not-begun = The service had not begun, so there is nothing to pay for.

law-as-if-sent-today = This is reckoned as if your withdrawal left today; each further day adds to it.

## R29

law-function-should-exist = A trader online should offer a clearly labelled function to withdraw, for as long as you may withdraw.

law-no-belgian-text = The rule is European; no Belgian text that brings it in was found, so it is not certain.

law-use-function = You found one: use it and keep the acknowledgement that it sends.

law-function-absent = You found none: withdraw by e-mail or with the model form, which is enough, and report the missing function to the authorities.

law-look-for-function = Look for it in the customer area; if there is none, an e-mail or the model form is enough.

law-not-for-ending = This function is for withdrawing from a new contract. It does not end a running one.

law-not-online = The contract was not concluded online, so no such function is due.

## Rules

rule-withdrawal-end-title = Last day to withdraw

rule-withdrawal-end-words = If a consumer concludes the contract by phone, on the web or away from a shop, it can be withdrawn from within 14 days, without a reason. The day of conclusion is not counted. A device in the same order has a clock of its own, from the day it came. If the right was not explained, 12 months are added; if it was explained later, 14 days count from then. adieu never counts on a weekend or a holiday moving the day. A contract signed in a shop, and a business, have no such right.

rule-withdrawal-refund-title = Money back after a withdrawal

rule-withdrawal-refund-words = The operator pays everything back within 14 days of being told of the withdrawal, by the means that the person paid with.

rule-withdrawal-share-title = What the days of service cost

rule-withdrawal-share-words = Whoever expressly asked that the service begin within the time to withdraw pays for the days used, as a share of the monthly price, rounded down. Without that express request, or when the right was not explained, nothing is owed.

rule-withdrawal-online-title = A function to withdraw online

rule-withdrawal-online-words = From 19 June 2026 a trader online should offer a clearly labelled function to withdraw, then a step to confirm, then an acknowledgement. The rule is European; no Belgian text that brings it in was found. Where the function is missing, an e-mail or the model form is enough. The function never ends a running contract.
