### The complaint to the Ombudsman in English.

ombudsman-title = Complaint to the Ombudsman: { $brand }
ombudsman-subject = Complaint about { $brand }
ombudsman-asks = Please take up this complaint and help to settle it. It is about the contract for { $what }, in the name of { $holder }.

field-brand = Operator
field-bill = Bill

ombudsman-who = Who complains
ombudsman-operator = Operator and line
ombudsman-facts = What happened
timeline-caption = The facts, in order
timeline-day = Day
timeline-what = What happened
fact-happened = The event that this complaint is about.
fact-ported = The number works at another operator.
fact-notice = Notice of termination to the operator, { $notice_by ->
    [post] by post
    [email] by e-mail
    [form] through the web form
    [chat] in a chat
    [sms] by text message
    [phone] by telephone
    [shop] in a shop
   *[writing] in writing
  }.
fact-bill = Bill { $bill_number } of { $bill_amount }, { $bill_disputed } of it disputed.
fact-objection = Written objection to the bill, sent to the operator.
fact-complaint = First complaint to the operator.
fact-reminder = Reminder to the operator.
fact-formal = Formal notice to the operator.

ombudsman-asked = What was asked of the operator
asked-end = The operator was asked to end the contract and to confirm this in writing.
asked-bill = The operator was asked to withdraw the disputed sum from the bill.
asked-other = The operator was asked to settle the matter.
no-settlement-yet = Up to today, { $today }, there is no satisfactory answer.

ombudsman-wanted = What solution is wanted
wanted-end = The operator confirms in writing the end of the contract on { $end_date } and bills nothing for the time after it.
wanted-end-dates = The operator confirms in writing the end of each line on the day that stands beside it and bills nothing for the time after it.
wanted-bill = The operator withdraws { $bill_disputed } from bill { $bill_number } and confirms this in writing.
own-solution = { $solution }
file-by-mail = The 90 days of your procedure run from the complete file. If anything is missing, please say so by { $answer_by }, to { $email }.
file-by-post = The 90 days of your procedure run from the complete file. If anything is missing, please say so by { $answer_by }, to the address above.

ombudsman-enclosed = Enclosed
enclosed-notice = the notice that ends the contract
enclosed-bill = bill { $bill_number }
enclosed-complaint = the first complaint to the operator, of { $complaint_first }
enclosed-port = proof of the move to the other operator on { $port_date }
enclosed-objection = the objection to the bill
enclosed-reminder = the reminder of { $reminder_date }
enclosed-formal = the formal notice of { $formal_date }
enclosed-exchange = the answers of the operator, as far as there are any
enclosed-mandate-copy = a copy of the mandate
