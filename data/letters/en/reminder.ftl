### The reminder in English, and what it shares with the formal notice.

reminder-title = Reminder: { $brand }
reminder-subject = Reminder: answer awaited since { $sent_date }

sent-before = { $sent_kind ->
    [notice] The notice that ends this contract
    [follow-up] The written notice that ends this contract
    [withdrawal] The withdrawal from this contract
    [refund] The claim for money that is due back
    [bill-dispute] The objection to a bill
    [data-access] The request for a copy of the personal data
    [data-erasure] The request to erase personal data
    [pause] The request to pause the contract
    [transfer] The request to hand the line over
    [to-prepaid] The request to keep the number on a prepaid card
    [estate] The letter about the death of the holder
    [unlock] The request to free the device from its network lock
   *[other] An earlier letter
  } went to you on { $sent_date } { $sent_by ->
    [post] by post
    [email] by e-mail
    [form] through the web form
    [chat] in a chat
    [sms] by text message
    [phone] by telephone
    [shop] in a shop
   *[writing] in writing
  }.
no-answer-yet = No satisfactory answer has come so far.

ask-confirmation = Please confirm the disconnection and its date, { $end_date }, in writing.
ask-confirmation-dates = Please confirm in writing the disconnection of each line on the day that stands beside it.
confirmation-owed = Article 111/3, § 1, of the { -ecl } provides for this written confirmation.
ask-withdrawal-confirmed = Please confirm the withdrawal in writing and pay back what was paid: article VI.50 of the { -cel } gives fourteen days for this.
ask-refund-paid = Please pay back the sum that was claimed.
ask-bill-corrected = Please withdraw the disputed sum from bill { $bill_number } and confirm this in writing.
ask-data-answered = Please answer this request. Article 12, paragraph 3, of the { -gdpr } gives one month from receipt; two more only if you say so within the first.
ask-answer = Please answer it in writing.

reminder-close = If your answer and this letter have crossed, this letter is settled.
