### The request for a pause, in English.

pause-title = Request for a pause: { $brand }
pause-subject = Request: pause of the mobile contract from { $pause_from } to { $pause_until }
pause-subject-open = Request: pause of the mobile contract from { $pause_from }
pause-ask = Please pause this contract from { $pause_from } up to and including { $pause_until }.
pause-ask-open = Please pause this contract from { $pause_from } until { $voice ->
    [many] we write
   *[one] I write
  } again.
pause-confirm = If your terms provide for this, please confirm the pause in writing and say:
pause-say-fee = whether a fee runs on during the pause, and how much
pause-say-credit = what becomes of the credit during the pause
pause-say-term = whether the pause prolongs the term of the contract
pause-say-number = { $lines ->
    [one] that the number stays with this contract
   *[other] that the numbers stay with this contract
  }
pause-say-back = how and when the service starts again
pause-no-notice = { $voice ->
    [many] We know
   *[one] I know
  } of no law that gives a right to a pause: if your terms provide for none, a short answer is enough. This letter ends nothing: the contract goes on.
