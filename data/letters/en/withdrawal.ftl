### The withdrawal in English.

withdrawal-title = Withdrawal: { $brand }
withdrawal-subject = Withdrawal from the contract concluded on { $sale_date }
withdrawal-declare = { $voice ->
    [many] We hereby withdraw
   *[one] I hereby withdraw
  } from the contract for { $what }, concluded at a distance on { $sale_date } in the name of { $holder }.
withdrawal-law = Articles VI.47 and VI.48 of the { -cel } allow this without a reason; the last day for it is { $withdrawal_last_day }.
withdrawal-confirm-mail = Please confirm this withdrawal in writing to { $email } by { $reply_by }.
withdrawal-confirm-post = Please confirm this withdrawal in writing to the address above by { $reply_by }.
withdrawal-follows = What follows from it under the same code:
withdrawal-refund = what was paid is paid back within fourteen days, by the same means of payment (article VI.50)
withdrawal-nothing-due = nothing is due for the service so far, as nobody expressly asked for it to begin at once (article VI.51)
withdrawal-device = the device goes back to you within fourteen days (article VI.51, § 1); please name the address for it
