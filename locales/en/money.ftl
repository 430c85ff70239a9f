## The money of a case: the last bill, claims, charges, direct debit.

money-title = Money
# $day (String) - a day
# $amount (String) - an amount or a range
money-forecast = The last bill, if the line ends on { $day }: { $amount }
# $day (String) - a day
money-bill-on = It should come around { $day }.
money-usage = Calls and data beyond the plan come on top: nobody can foretell them.
# $keys (String) - keys of facts
money-needs = Still missing: { $keys }
# $keys (String) - keys of facts
money-narrows = With these facts it becomes more exact: { $keys }
money-item-bills-before = Whole months, on the bills before
money-item-service = Monthly fee up to the end
money-item-early-fee = Leaving before the term is over
money-item-device = The device
money-item-closing-fee = A charge for closing the contract (none is allowed)
# $name (String) - what it is for
# $sum (String) - an amount
# $basis (String) - what it rests on
money-item = { $name }: { $sum } ({ $basis })
# $from (String) - a day
# $to (String) - a later day
money-from-to = { $from } to { $to }
money-own-plan = the plan itself
money-own-figure = your own figure: no rule was read for it
money-claims = What you can ask back
money-claim-credit = Prepaid credit
money-claim-deposit = Deposit
money-claim-paid-ahead = Paid for days after the end
money-claim-late-port = Compensation for the late transfer of the number
money-debtor-old = from the operator that you leave
money-debtor-new = from the new operator
money-ask-now = ask now
# $day (String) - a day
money-ask-by = ask by { $day }
money-ask-later = ask once the line is gone
# $day (String) - a day
money-ask-too-late = too late: the last day was { $day }
money-charges = Charges on the bill
money-debits = Direct debit
# $amount (String) - an amount
money-bill-as-foretold = The bill of { $amount } is as foretold.
# $amount (String) - an amount
# $by (String) - an amount
money-bill-higher = The bill of { $amount } is { $by } higher than foretold. Look for usage beyond the plan; what is left can be contested.
# $amount (String) - an amount
# $by (String) - an amount
money-bill-lower = The bill of { $amount } is { $by } lower than foretold. Another bill may follow.

## Amounts that do not add up.

money-faults = Amounts that do not add up
# $by (String) - an amount
money-fault-paid-and-disputed = What was paid and what is disputed are together { $by } more than the bill. Look at the three figures once more.
# $by (String) - an amount
money-fault-fees-above-bill = The closing fees are { $by } more than the whole bill. Look at both figures once more.
# $by (String) - an amount
money-fault-price-above-value = You paid { $by } more for the device than its value. Then nothing of it can be due; look at both figures once more.
# $by (String) - an amount
money-fault-table-above-value = The device table begins { $by } above the value that was left to write off. Ask the operator how it was reckoned.
# $line (String) - an amount
# $table (String) - an amount
law-table-above-line = The contract’s device table does not go down in a straight line. A straight line would leave { $line } in that month; the table says { $table }. Ask the operator how it was reckoned, and contest what lies above the line.
# $line (String) - an amount
# $table (String) - an amount
law-table-not-straight = The contract’s device table does not go down in a straight line. For that month it asks { $table }, no more than the { $line } of a straight line.
# $months (Number) - a number of months
law-table-too-long = { $months ->
    [one] The contract’s device table runs beyond { $months } month. The law knows no longer one: what it asks after that is not due.
   *[other] The contract’s device table runs beyond { $months } months. The law knows no longer one: what it asks after that is not due.
}
# $months (Number) - a number of months
law-months-too-long = { $months ->
    [one] The device was to be written off over more than { $months } month: the law counts { $months } at most.
   *[other] The device was to be written off over more than { $months } months: the law counts { $months } at most.
}

## What the directory knows of a brand.

# $brand (String) - name of a brand
money-hints = What is known of { $brand }
# $value (String) - a code or a number
money-hint-balance = See the balance with { $value }
# $value (String) - an address, a page or a number
money-hint-refund = Ask the credit back here: { $value }
# $value (String) - an address or a name
money-hint-area = The customer area: { $value }
# $day (String) - a day
money-hint-seen = seen on { $day }
