### The notice in English.

notice-title = Notice of termination: { $brand }
notice-subject = Termination of the mobile contract on { $end_date }
notice-subject-dates = Termination of the mobile contract for { $lines } lines

declare = { $voice ->
    [many] We hereby terminate
   *[one] I hereby terminate
  } the contract for { $what }. It ends on { $end_date }.
declare-dates = { $voice ->
    [many] We hereby terminate
   *[one] I hereby terminate
  } the contract for { $what }. Each line ends on the day that stands beside it.
speaks-estate = The holder of the contract, { $holder }, has died; I write as an heir.
speaks-helper = I write for the holder of the contract, { $holder }, { $relation ->
    [parent] as a parent
    [guardian] as guardian or administrator
   *[mandate] under a written mandate
  }.
law-any-writing = Article 111/3, § 1, of the { -ecl } lets a subscriber end the contract by any written means and without giving a reason.
law-any-writing-mixed = For the lines that do not merely carry data between machines, article 111/3, § 1, of the { -ecl } lets a subscriber end the contract by any written means and without giving a reason.
terms-govern = As this is data traffic between machines, the terms of the contract govern its end.

moment-chosen = Under the same article the contract ends at the moment that the subscriber chooses.
moment-open = If you hold that a period of notice applies, please end the contract on the earliest date that your terms allow, and name the clause and that date.
moment-terms = If the terms ask for a period of notice, please end the contract on the earliest date that they allow, and name the clause and that date.
moment-one-month = If you hold that a period of notice applies: the same article limits it to one month.

confirm-by-mail = Please confirm the disconnection and its date in writing to { $email }, as the same article provides.
confirm-by-mail-kindly = Please confirm the disconnection and its date in writing to { $email }.
confirm-by-post = Please confirm the disconnection and its date in writing to the address above, as the same article provides.
confirm-by-post-kindly = Please confirm the disconnection and its date in writing to the address above.
acknowledge = A short reply by { $reply_by }, saying that this letter has arrived, would be welcome.

please-also = Please also:
ask-final-bill = send the final bill, with charges up to the end of the contract only
ask-no-top-up = stop any automatic top-up of the card
ask-no-fee = charge no compensation for the ending itself, since none is due under § 3 of that article
ask-no-fee-but-device = charge no compensation for the ending itself apart from the device, since no other is due under § 3 of that article
ask-fee-shown = show how any compensation for the early end is computed; § 3 of that article limits it to the subscription up to the end of the sixth month
ask-device = state the amount that the contract’s depreciation table gives for the device in the month of the end
ask-deposit = pay back the deposit of { $deposit }
ask-paid-ahead = pay back what has been paid for days after the end (paid until { $paid_until })
ask-credit = pay back the remaining credit of { $credit }, if your terms provide for it
ask-papers = say in writing which papers you need from the heirs, if any

direct-debit-stays = The direct debit stays in place until the final bill is paid; please collect nothing after that.
port-window-kept = { $lines ->
    [one] The right to take the number to another operator, for at least one month after the end, is not waived.
   *[other] The right to take the numbers to another operator, for at least one month after the end, is not waived.
  }
answer-in-writing = Please reply in writing; no other offer is needed.

enclosed-mandate = Enclosed: a copy of the mandate.
