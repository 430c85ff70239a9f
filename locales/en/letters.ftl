### Letters: their names, and why one cannot be written now.

letter-kind-notice = notice of termination
letter-kind-follow-up = written notice after a call or a visit
letter-kind-reminder = reminder
letter-kind-formal-notice = formal notice
letter-kind-ombudsman = complaint to the Ombudsman
letter-kind-refund = claim for money back
letter-kind-bill-dispute = objection to a bill
letter-kind-pause = request to pause the contract
letter-kind-transfer = request to hand the line over
letter-kind-to-prepaid = request to keep the number on a prepaid card
letter-kind-estate = letter of the heirs
letter-kind-withdrawal = withdrawal
letter-kind-mandate = mandate
letter-kind-data-access = request for a copy of the data
letter-kind-data-erasure = request to erase the data
letter-kind-unlock = request to unlock the device

# $kind (String) - kind of letter
letter-cannot = This letter cannot be written now ({ $kind }).
ground-something-sent = Nothing was sent yet that could be answered.
ground-notice-or-reminder-sent = A formal notice follows a notice or a reminder, and none was sent yet.
ground-not-yet-confirmed = The operator has confirmed the end: there is nothing left to ask again.
ground-withdrawal-open = This contract cannot be withdrawn from now.
ground-credit-owed = This credit is not owed back.
ground-credit-in-time = It is too late to ask this credit back.
ground-ended = The contract has not ended yet.
ground-money-to-claim = There is no deposit to ask back.
ground-ombudsman-open = The Ombudsman cannot take this complaint now.
ground-amounts-add-up = The amounts do not add up: the disputed part must be more than zero and at most the whole bill.
ground-reminder-cost-fits = The disputed part is more than the reminder cost. Dispute only that cost, or choose another reason.
ground-prepaid-transfer = An active prepaid card may only go to close family.
ground-same-for-every-line = The lines differ in what is asked for: one letter can ask for one thing only.
ground-not-prepaid-yet = This is a prepaid card already.
ground-holder-died = This letter is for heirs, after the holder has died.
ground-mandate-given = Nobody has a written mandate in this case.
ground-personal-data = The rules known here cover the data of a living person outside any trade, not those of a firm or an estate.
ground-retention-known = How long the operator must keep the data cannot be told here.
# $date (String) - a day
ground-last-day = The last day for it was { $date }.

letters-section = Letters
letter-frozen = frozen, not sent yet
# $date (String) - a day
letter-sent = sent on { $date }
deadline-answer-alarm = The answer to your last letter should have come
# $letter (String) - kind of letter
note-answer-overdue = The operator has not answered in time. The next letter: adieu letter CASE { $letter } --out DIR
