### The mandate, in English. The holder speaks and signs.

mandate-title = Mandate for { $signatory }: { $brand }
mandate-subject = Mandate: { $signatory } acts for { $holder }
mandate-give = { $voice ->
    [many] We, { $holder }, hold
   *[one] I, { $holder }, hold
  } the contract for { $what }, and empower { $signatory } to act in { $voice ->
    [many] our
   *[one] my
  } name in all that concerns this contract.
mandate-covers = This mandate covers:
mandate-may-end = ending this contract, or asking for a port, a pause, a transfer or another change of it
mandate-may-ask = asking for information and receiving it: contract, bills, usage, confirmations
mandate-may-complain = complaining to you, and to the Ombudsman for telecommunications
mandate-may-receive = receiving your letters and answering them
mandate-not = It allows no new contract in { $voice ->
    [many] our
   *[one] my
  } name, and no money is to be paid to { $signatory }.
mandate-until = It holds from { $today } until the contract has ended and the final bill is settled; { $voice ->
    [many] we
   *[one] I
  } can withdraw it earlier in writing.
mandate-deal-mail = Please deal with { $signatory } as with { $voice ->
    [many] us
   *[one] me
  }, and write to { $email }.
mandate-deal-post = Please deal with { $signatory } as with { $voice ->
    [many] us
   *[one] me
  }, and write to the address above.
mandate-form = If you need a form of your own, please send it by { $answer_by }; that day is a request, not a period set by law.
