### The objection to a bill in English.

dispute-title = Objection to a bill: { $brand }
dispute-subject = Objection to bill { $bill_number } of { $bill_date }
dispute-part = Of the { $bill_amount } on bill { $bill_number } of { $bill_date }, { $bill_disputed } is disputed.
dispute-whole = Bill { $bill_number } of { $bill_date } over { $bill_disputed } is disputed as a whole.
why-not-owed = This sum is not owed under the contract.
why-ported = { $lines ->
    [one] The number has worked
   *[other] The numbers have worked
  } at another operator since { $port_date }.
why-after-port = { $lines ->
    [one] The number has worked
   *[other] The numbers have worked
  } at another operator since { $port_date }; this sum is for a time after that day.
why-port-law = The move itself ends the contract for the number: article 111/2, § 1, of the { -ecl }.
why-after-end = This sum is for a time after the end of the contract on { $end_date }.
why-after-end-dates = This sum is for a time after the end of the lines, which stands beside each of them.
why-after-notice = The notice was given on { $notice_date }.
why-device = This sum is for a device.
why-device-law = Article 111/3, § 3, of the { -ecl } allows for a device at most what the depreciation table of the contract gives for the month of the end.
why-third-party = This sum is for a service of another company, which is contested.
why-reminder-cost = This sum is the cost of a reminder.
why-reminder-law = For a consumer, article XIX.2, § 2, of the { -cel } makes the reminders for three missed due dates in a calendar year free and allows at most 7.50 euro plus postage for later ones. If you rely on another provision, please name it.
why-other = It is not clear what this sum is for; please name the service and the clause on which it rests.
dispute-rest-paid = The undisputed part, { $bill_rest }, is paid.
dispute-rest = The other { $bill_rest } are not disputed.
dispute-shield = Article 119, § 8, of the { -ecl } allows no limit and no cut of the service over a disputed sum while the undisputed part is paid.
dispute-ask = Please withdraw the disputed sum and confirm this in writing.
