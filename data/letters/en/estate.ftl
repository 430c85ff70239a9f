### The letter of the heirs after a death, in English.

estate-title = Death of the contract holder: { $brand }
estate-subject = Death of { $holder }, holder of the mobile contract
estate-died = The holder of the contract for { $what }, { $holder }, died on { $died }. I write to you as an heir.
estate-end = The contract is to end on { $end_date }; the notice comes in a letter of its own.
estate-end-noticed = The notice of { $notice_date } ends the contract on { $end_date }.
estate-end-dates = The contract is to end, each line on the day that stands beside it; the notice comes in a letter of its own.
estate-hand-over = Please let { $taker } take over the contract, and say what you need for this.
estate-keep = Please end nothing for now: the contract stays as it is until I write again.
estate-voicemail-end = Until then, please leave the voicemail, with its messages and its greeting, untouched.
estate-voicemail-keep = Please leave the voicemail, with its messages and its greeting, untouched until the family writes to you again.
estate-voicemail-copy = They mean much to the family; if you can give a copy of the greeting, please say how.
estate-confirm-mail = Please confirm in writing to { $email }, and send all further post about this contract to { $signatory }, at the address above.
estate-confirm-post = Please confirm in writing to { $signatory }, at the address above, and send all further post about this contract there too.
estate-papers = Please say which papers you need from the heirs. An extract of the death certificate follows on request.
estate-thanks = Thank you for handling this with care.
