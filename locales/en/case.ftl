## Steps of a case: a title, and one or two sentences that say what to do.

step-identify-brand-title = Say which brand the card is from
step-identify-brand-words = Look at the card, the bill or the name at the top of the phone’s screen. The brand is the name on the bill; the network may have another name.
step-identify-line-title = Give the telephone number or the number on the card
step-identify-line-words = A data card has no telephone number that you know: then type the 19 or 20 digits printed on the card.
step-choose-outcome-title = Choose a way out
step-choose-outcome-words = End the contract, take the number to another operator, keep it on prepaid, hand it over, let it lapse, or do nothing. Do you still need the number? Answer that first.
step-decide-number-title = Make sure that nobody needs the number any more
step-decide-number-words = If you want to keep the number, do not send a notice: ask the new operator to take the number over. That alone ends the contract. A notice sent as well can lose the number.
step-name-end-date-title = Name the day on which the contract ends
step-name-end-date-words = Without a day in the notice the operator may apply the notice period of its own terms.
step-move-bound-services-title = Move everything that hangs on the number
step-move-bound-services-words = Bank, itsme, tax and health services, e-mail recovery, messengers, shops: give each the new number while the old one still receives codes. Once it is free, the number can go to a stranger.
step-back-up-sim-title = Save contacts and messages from the SIM and the phone
step-back-up-sim-words = Some contacts live only on the card. Copy them before the card stops working or is destroyed.
step-save-voicemail-title = Save voicemail messages and the greeting
step-save-voicemail-words = They are kept by the operator and can go with the line. Play them and record them with a second device.
step-save-bills-title = Save bills, usage and contract
step-save-bills-words = The customer area can close on the day that the contract ends. Download the last bills, the usage, the contract and the device table before.
step-find-customer-number-title = Find the customer number
step-find-customer-number-words = It stands on every bill and in the customer area. The operator finds your contract by it.
step-read-notice-clause-title = Read what notice the terms ask
step-read-notice-clause-words = The law leaves open whether such a clause counts in your case. Look in the terms for “termination” and note the number of days, or 0 when none is asked.
step-find-device-table-title = Find the table of the device in the contract
step-find-device-table-words = It says what a device that came cheaper still costs, month by month. Without it the amount is unknown.
step-find-notice-address-title = Find the address for notices
step-find-notice-address-words = No page of the operator that we know says where a notice goes. Look on the bill or in the terms under “termination”.
step-choose-reply-address-title = Give a reply address that outlives the line
step-choose-reply-address-words = The operator’s answer must still reach you after the end: give another phone number, and a mail address that is not run by this operator.
step-use-up-credit-title = Use up the credit
step-use-up-credit-words = Without a port the law gives no right to the credit. Use it before the end.
step-stop-auto-top-up-title = Stop the automatic top-up
step-stop-auto-top-up-words = Switch it off in the customer area or at your bank, or it goes on paying for a card that nobody uses.
step-stop-add-ons-title = End add-on services and bills of third parties
step-stop-add-ons-words = Ask the operator to stop billing services of others on your bill, and end subscriptions that were paid through it.
step-use-points-title = Use points, offers and gifts
step-use-points-words = They end with the contract.
step-list-devices-title = Find every device that holds this SIM
step-list-devices-words = Watch, tablet, router, car, alarm, dog tracker: a device that falls silent is better found before.
step-mark-bundle-parts-title = Mark every part of the pack
step-mark-bundle-parts-words = Take along, cancel or keep: a mobile line without a mark stays with the old operator and goes on being billed. Ask what the rest costs without this line.
step-note-switch-ids-title = Note the customer number and the Easy Switch ID
step-note-switch-ids-words = Both stand on the bill or in the customer area. The new operator asks for them when internet or television moves too.
step-prepare-papers-title = Have the papers ready
step-prepare-papers-words = Show who you act for. Do not hand out a copy of a Belgian identity card; another paper is copied with a mark that says for what and for whom.
step-request-port-title = Ask the new operator to take the number over
step-request-port-words = The new operator asks for the customer number or the number of the card, and your consent in writing. When the number works there, the old contract for that line has ended. Send no notice.
step-ask-prepaid-title = Ask the operator to move the number to prepaid
step-ask-prepaid-words = Ask for the day, the cost and a confirmation in writing.
step-ask-pause-title = Ask the operator to pause the contract
step-ask-pause-words = No right to a pause was found: the contract decides. Ask for the cost and the last day in writing.
step-ask-transfer-title = Ask the operator to hand the line over
step-ask-transfer-words = The operator must know the new holder before the card changes hands.
step-give-notice-title = Send the notice
step-give-notice-words = Post it, mail it or type it into the operator’s form, and keep proof of the day. Then tell adieu how it left.
step-follow-up-in-writing-title = Confirm in writing what you said
step-follow-up-in-writing-words = A call or a visit alone does not count. Send the follow-up letter today.
step-await-acknowledgement-title = See whether the operator says that it has the notice
step-await-acknowledgement-words = If nothing has come within a week, ask. No answer does not stop the end.
step-await-confirmation-title = Get the written confirmation of the disconnection
step-await-confirmation-words = The operator owes it. Keep it: it is the proof that the contract has ended.
step-await-port-title = See that the number works at the new operator
step-await-port-words = Keep the old card in the phone until the new one works.
step-check-line-dead-title = Check that the line is off
step-check-line-dead-words = After the end date the old card should find no network and the number should not ring.
step-check-final-bill-title = Check the final bill
step-check-final-bill-words = It may hold usage and the days until the end, nothing for the ending itself beyond what the law allows.
step-claim-credit-title = Ask the remaining credit back
step-claim-credit-words = The right lasts about a month after the port. Ask while the number still receives messages.
step-claim-deposit-title = Ask the deposit back
step-claim-deposit-words = Name the amount and your account in writing.
step-revoke-direct-debit-title = Revoke the direct debit after the last bill
step-revoke-direct-debit-words = Not before: a refused last debit becomes an unpaid bill. Tell the operator in writing, then the bank.
step-destroy-card-title = Destroy the chip
step-destroy-card-words = Only when the line is certainly dead. Cut through the gold contacts. Never give or sell an active card.
step-tell-new-number-title = Tell people the new number
step-tell-new-number-words = Family, doctor, employer, school, neighbours.

station-identify = Identify
station-choose = Choose
station-prepare = Prepare
station-give-notice = Give notice
station-follow = Follow
station-settle = Settle
station-close = Close

step-state-open = to do
step-state-done = done
step-state-skipped = skipped
step-state-blocked = waits

status-identifying = finding out whose card it is
status-choosing = choosing a way out
status-preparing = preparing
status-ready = ready to send
status-waiting = waiting for the operator
status-ended = ended
status-settling = settling bill and money
status-closed = closed
status-escalated = somebody else was asked to help

turn-person = your turn
turn-operator = the operator’s turn
turn-nobody = nobody’s turn

outcome-end = end the contract
outcome-port = take the number to another operator
outcome-to-prepaid = keep the number on prepaid
outcome-pause = pause
outcome-transfer = hand over
outcome-lapse = let it lapse
outcome-nothing = do nothing to the contract
outcome-compare = not chosen yet

deadline-end-date = The contract ends on the day that you named
deadline-latest-end-date = Latest end that the operator can argue for
deadline-acknowledgement-alarm = The operator should have said that it has the notice
deadline-confirmation-alarm = The written confirmation should have come
deadline-free-from = From this day no compensation is due for the fixed term (a device is reckoned apart)
deadline-last-port-day = Last day on which the law lets the number be ported: do not plan on it
deadline-port-due = The port should be done
deadline-port-claim = Last day to claim for a late port
deadline-change-exit = Last day to leave because of the announced change
deadline-renewal-warning = The operator should have warned of the prolongation
deadline-credit-claim = Last day to ask the credit back
deadline-credit-lapse = The credit lapses

## Blockers, warnings and hints.

note-brand-unknown = Nobody says which brand this card is from: neither you nor the card.
# $nearest (String) - a brand with a similar name
note-brand-not-listed-near = The brand is not in the directory. Did you mean “{ $nearest }”?
note-brand-not-listed = The brand is not in the directory. “adieu directory list” shows those that are.
# $stated (String) - the brand that the person names
# $card (String) - the brand that the card points at
note-brand-conflict = You say { $stated }, the card points at { $card }. Your word stands; look at the bill once more.
# $successor (String) - the brand that took over
note-brand-ended-successor = This brand no longer exists. Its customers went to { $successor }.
note-brand-ended = This brand no longer exists, and who took over is not known here. The bill knows.
note-card-check-digit = The check digit of the card number does not fit, so one digit may be wrong: compare it with the card.
note-line-unnamed = This line has neither a telephone number nor a card number, so no operator can find it.
# $key (String) - the key of the fact
note-facts-disagree = Two sources disagree on { $key }. What stood first is used until you say which is right.
# $key (String) - the key of the fact
note-fact-unreadable = A newer adieu recorded { $key }, which this one cannot read. It is kept as it is.
note-port-guard = The number of this line is being taken along. The port itself ends the contract; no notice names this line.
note-notice-address-unknown = Where this operator wants notices is not known. Read it off the bill or the terms.
note-reply-phone-dies = The reply phone is a line that ends: the operator could not reach you any more.
note-reply-mail-dies = The reply mail address is run by the operator that you leave: it can die with the contract.
note-no-reply-mail = Without a mail address the confirmation can only come by post.
note-end-date-missing = The notice needs a day on which the contract ends.
note-end-date-passed = The end date lies in the past. Name today or a later day.
note-oral-only = You told the operator by word of mouth. That is not valid until you confirm it in writing.
note-terms-decide = For this line the operator’s terms decide on date and cost: the cost is unknown until you have read them.
# $days (Number) - age of the record
note-record-old = { $days ->
    [one] What we know of this brand is { $days } day old.
   *[other] What we know of this brand is { $days } days old.
}

level-blocker = must be mended first
level-warning = take care
level-hint = good to know
note-letter-outdated = A fact changed after the letter was written: its words still tell the earlier one. Write it anew before it leaves.
