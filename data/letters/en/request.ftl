### What requests share, in English: who writes, what to answer and by when, identity papers, room for a second signature.

opening-holder = { $voice ->
    [many] We hold
   *[one] I hold
  } the contract for { $what }.
opening-helper = I write for { $holder }, holder of the contract for { $what }, { $relation ->
    [parent] as a parent
    [guardian] as guardian or administrator
   *[mandate] under a written mandate
  }.
opening-estate = The holder of the contract for { $what }, { $holder }, has died; I write as an heir.
say-in-writing = Please say in writing:
request-answer-mail = Please answer in writing, to { $email }, by { $answer_by }. That day is a request, not a period set by law.
request-answer-post = Please answer in writing, to the address above, by { $answer_by }. That day is a request, not a period set by law.
no-eid-copy = Please ask for no copy of a Belgian identity card: article 127 of the { -ecl } allows none. The card can be shown, or another proof given.
blank-taker = Agreed: date and signature of { $taker }
blank-helper = Accepted: date and signature of { $signatory }
