### Scripts for telephone, chat, shop, form and text message, in English.

phone-title = On the telephone: ending the contract with { $brand }
oral-ends-nothing = A call alone does not end the contract: the law asks for writing. Send the follow-up letter on the same day, whatever the answer is.
oral-proves-nothing = A call alone proves nothing. Send the follow-up letter on the same day, whatever the answer is.
have-at-hand = Have this at hand
what-to-say = Say this, step by step
say-hello = Good day, my name is { $signatory }. This is about the contract for { $what }.
say-helper = I speak for the holder, { $holder }, { $relation ->
    [parent] as a parent
    [guardian] as guardian or administrator
   *[mandate] under a written mandate
  }.
say-end = I want this contract to end on { $end_date }.
say-end-dates = I want this contract to end, each line on its own day: I will read you the list.
say-no-reason = The law does not ask me for a reason, and I do not need another offer.
say-no-offer = I do not need another offer.
say-confirm-mail = Please confirm the end and its date in writing to { $email }.
say-confirm-post = Please confirm the end and its date in writing to my postal address.
say-writing-follows = You will get the same notice from me in writing today.
say-your-name = May I have your name, and a reference for this call?

answers-caption = If they say … you answer
answers-they-say = They say
answers-you-say = You answer
answer-offer-they = We have a better offer for you.
answer-offer-you = No, thank you. Please record that the contract ends.
answer-notice-they = There is a period of notice.
answer-notice-you = Then please send me the clause and the end date that follows from it, in writing.
answer-registered-they = You must send a registered letter.
answer-registered-you = The law accepts any written means.
answer-elsewhere-they = You must call another number, or go to a shop.
answer-elsewhere-you = My notice reaches you in writing. Please pass it on to the right department.
answer-bills-they = You must pay all open bills first.
answer-bills-you = The bills are a separate matter. Please record that the contract ends.

write-down = Write down at once
blank-moment = Day and hour
blank-name = Name of the person
blank-call-reference = Reference of the call
blank-agreed = What was said
after-the-call = After the call: send the follow-up letter today, and keep this sheet.

chat-title = In the chat: ending the contract with { $brand }
chat-purpose = Paste one message at a time. Before you close the window, save the whole chat or photograph it: that copy is your proof.
chat-messages = The messages
chat-ask-reference = Please give me your name and the reference of this chat.
after-the-chat = If you could keep no copy of the chat, send the follow-up letter today.

shop-title = Notice of termination: { $brand }
shop-ask-copy = Please stamp and date this sheet, and give me a copy.
blank-received-on = Received on
blank-shop = Shop
blank-staff = Name of the employee
blank-stamp = Stamp and signature
after-the-visit = Without a stamped copy, send the follow-up letter today: a visit alone is no proof.

form-title = In the web form: ending the contract with { $brand }
form-purpose = Copy each value into the field that asks for it. Where the form has no such field, leave it out.
form-subject-box = Subject
form-message-box = Message
after-the-form = Before you send, photograph or print the filled-in form; keep the confirmation that appears.

sms-title = Text message: ending the contract with { $brand }
sms-text-mail = Notice: I end the contract for { $what_short } on { $end_date_short }. Please confirm in writing: { $email }. { $signatory }, { $reference }
sms-text-post = Notice: I end the contract for { $what_short } on { $end_date_short }. Please confirm in writing, by post. { $signatory }, { $reference }
sms-text-dates = Notice: I end the contract for { $what_short }; the dates follow by letter. { $signatory }, { $reference }
sms-length = Length: { $sms_units } characters, sent as { $sms_parts ->
    [one] one message
   *[other] { $sms_parts } messages
  }.
what-short-number = { $number_short }
what-short-card = SIM { $iccid }
what-short-customer = customer no. { $customer_number }
what-short-lines = { $numbers_short }

lines-to-call = Whom to call
line-own-network = From a card of { $brand }
line-any-phone = From any telephone
line-business = For firms
line-office-hours = office hours
lines-seen = Read on { $lines_seen }. If your bill gives another number, the bill is right.
line-unknown = No customer line of { $brand } is known here: take the number on your bill.
phone-waiting = After two and a half minutes of waiting you may leave your details; they call you back by the end of the next working day (article 116 of the { -ecl }).
have-also = Have a bill at hand, and something to write with. Take your time.
pause-listen = Pause: wait for the answer. Silence is all right.
pause-repeat = Pause: let the other person repeat the address.
say-estate-voicemail = Please leave the voicemail and its greeting untouched until then.
say-estate-papers = Which papers do you need from the heirs? Please tell me in writing.
say-recorded = Is the contract now recorded as ended on that day, yes or no?
say-closing-mail = Please confirm by e-mail to { $email } what we have just said. Thank you, and goodbye.
say-closing-post = Please confirm by post what we have just said. Thank you, and goodbye.
answer-why-they = Why do you want to leave us?
answer-why-you = I give no reason. Please record that the contract ends.
answer-fee-they = Leaving now will cost you dearly.
answer-fee-you = Then please send me the amount, its computation and the clause in writing. The contract ends all the same.
answer-number-they = You will lose your number.
answer-number-you = I know, and I have decided. Please record the end.
answer-callback-they = A colleague will call you back about this.
answer-callback-you = No call is needed. Please record the end now.
answer-reserved-they = I have reserved the end for you.
answer-reserved-you = A reservation is not enough. Is the contract ended, and on which day?
reservation-title = When they say “reserved”
reservation-words = “Reserved”, “planned” or “noted” is not yet “ended”. Ask at once whether the contract is ended, and on which day. Whatever they answer, your letter of today is what you can prove.
blank-number-called = Number called
blank-end-said = End date that they named
page-how-to-end = Page on ending a contract
form-reason = If the form asks for a reason, choose “other” or leave it empty.
papers-no-eid = Give no copy of a Belgian identity card: article 127 of the { -ecl } allows none. Show the card, or offer another proof.
