### The claim for money back in English.

refund-title = Refund: { $brand }
refund-subject-credit = Refund of the remaining prepaid credit
refund-subject-deposit = Repayment of the deposit
refund-ported-to = The number was ported to { $new_operator } on { $port_date }.
refund-ported = The number was ported to another operator on { $port_date }.
refund-ended = The contract ended on { $ended_on }.
refund-ask-sum = Please pay back { $refund_amount } of the remaining credit.
refund-ask-credit = Please pay back the remaining credit, as far as it was paid for and not used.
refund-law = Article 111/2, § 1, of the { -ecl } and the royal decree of 30 July 2022 give a consumer who ports the number the right to this.
refund-in-time = This request is in time: it can be made until { $refund_last_day }.
refund-ask-deposit = Please pay back the deposit of { $money_due }, which secured the contract.
refund-paid-by = Please pay this sum within four weeks, by { $refund_paid_by }.
refund-deposit-by = Please pay this sum by { $answer_by }.
refund-account-mail = Please ask for the account number at { $email }.
refund-account-post = Please ask for the account number at the address above.
