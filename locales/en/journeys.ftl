## Steps that a special journey adds.

step-save-voicemail-greeting-title = Save the greeting on the voicemail
step-save-voicemail-greeting-words = Call the number from another phone and record the greeting with a second device, then the messages. Or ask the operator for a copy. Do this before anybody ends or blocks the line: the greeting can go with it.
step-save-phone-content-title = Save photos and messages from the phone
step-save-phone-content-words = Copy photos, videos and chats while the phone still opens and the number still receives codes. Some accounts close for good without that number.
step-block-line-title = Have the card blocked
step-block-line-words = Call the operator’s line for lost cards now, or block the card in the customer area. Until the block, what somebody else does with it can be charged to you. Note the day, the time and the name of the person you spoke to.
step-secure-accounts-title = Secure the accounts that the card opens
step-secure-accounts-words = Bank, itsme, mail, messengers: take the lost number out or change the password, the bank first. Whoever holds the card can receive your codes until it is blocked.
step-report-theft-title = Report the theft to the police
step-report-theft-words = Ask for the number of the report. The operator and an insurer can ask for it.
step-find-card-number-title = Read the number on the card
step-find-card-number-words = Switch the device off, take the card out and read the 19 or 20 digits printed on it. It begins with 89. The device’s own menu can show it too, as ICCID.
step-find-who-pays-title = Find out who pays for the card
step-find-who-pays-words = Look through a year of bank statements and old mail for small monthly sums to an operator or to the maker of the device. No trace of payment often means a prepaid card, but it is no proof.
step-check-contract-holder-title = Find out who holds the contract
step-check-contract-holder-words = The name on the bill or on the registration of the card decides, not who uses the phone. Only the holder, or somebody who acts for the holder, can end the contract or take the number along.
step-ask-leaving-fee-title = Ask in writing what leaving costs
step-ask-leaving-fee-words = For this line the terms decide on date and cost. Ask for the fee and the day before a notice or a port: a port ends the line at once and can make the rest of the term due.
step-name-heirs-address-title = Give the address of the heirs
step-name-heirs-address-words = Answer and confirmation should reach you, not the home and mailbox of the person who died. Put your own post and mail address into the case.
step-note-device-imei-title = Note the serial number of the device
step-note-device-imei-words = The IMEI, 15 digits, stands on the box and on the bill of the phone. The police ask for it, and some operators block the device itself by it.
step-keep-card-for-codes-title = Keep the card until every code goes elsewhere
step-keep-card-for-codes-words = Take the card with you and leave it in a phone. Bank and government send codes to it, and an account that is locked is hard to open from abroad.
step-give-address-abroad-title = Give the address abroad
step-give-address-abroad-words = The last bill and the confirmation come after you have left. Give a post address that holds then, a mail address, and a phone that is not Belgian if you have one.
step-keep-change-notice-title = Keep the announcement of the change
step-keep-change-notice-words = Save the letter, mail or message with its date. It proves that you may leave without a fee, and until when.
step-ask-holder-consent-title = Get the holder’s consent in writing
step-ask-holder-consent-words = The holder of the contract owns the right to take the number along, whoever uses it. Without a signed consent the operator can refuse. Ask for it before the last day of work.
step-check-what-goes-dark-title = See what falls silent without this card
step-check-what-goes-dark-words = Alarm, lift, payment terminal, router, car, camera: take the card out for a moment, or ask who looks after the device. Have the new connection ready first.
step-ask-rest-price-title = Ask what the rest of the pack costs
step-ask-rest-price-words = A discount can go when one line goes. Ask for the new price of what stays, in writing, before the notice leaves.
step-prove-switch-title = Collect proof of the switch
step-prove-switch-words = The new operator’s confirmation with the day on which the number moved, its first bill, your order. They show that the old contract has ended.
step-list-card-users-title = List who uses which card
step-list-card-users-words = Number, card, user, device. A firm is asked to keep such a list for its prepaid cards; here it shows which number nobody has claimed yet.
step-show-who-signs-title = Have the signature of somebody who may sign for the firm
step-show-who-signs-words = The letter carries the firm’s name. On the printed page, write by hand who signs, in what role, and the number of the enterprise: adieu keeps none of them. Add the page of the official register that names the signer if the operator asks for it.
step-check-every-number-title = Compare every number with the bill
step-check-every-number-words = One notice names every line that is to end. A line that is not named goes on and is billed.
step-withdraw-title = Send the statement of withdrawal
step-withdraw-words = Any clear statement will do, and no reason is needed. It is in time when it is sent on the last day. Keep proof of the sending. When it has left, no notice is needed.
step-tell-of-death-title = Tell the operator of the death
step-tell-of-death-words = One letter says who died, who writes, and what should happen to the line. It asks which papers the operator needs.
step-dispute-bill-title = Dispute the bill in writing
step-dispute-bill-words = Name the bill, the amount and why it is not owed, and add the proof. While you dispute in good faith and the rest is paid, the operator may not cut you off for it.
step-check-abuse-title = Look for abuse on the next bills
step-check-abuse-words = Calls, messages and purchases between the loss and the block. Dispute at once what is not yours.
step-return-device-title = Send the device back
step-return-device-words = Within 14 days of your statement, with proof of posting and photos of its state.
step-check-withdrawal-refund-title = See that the money has come back
step-check-withdrawal-refund-words = The seller has 14 days from the day on which your statement arrives, and pays in the way that you paid.
step-watch-next-bills-title = Watch the next two bills
step-watch-next-bills-words = They show whether a line, an option or a device of the old contract was forgotten. Dispute it while it is fresh.
step-pay-undisputed-title = Pay what you do not dispute
step-pay-undisputed-words = Pay it at once and say which part it is. Whoever pays the rest is protected against being cut off.
step-ask-bank-refund-title = Ask the bank to take the debit back
step-ask-bank-refund-words = Within eight weeks of a debit the bank gives the money back without asking why. Pay the part that you owe, and tell the operator the reason in writing.
step-unlock-device-title = Have the lock of the device removed
step-unlock-device-words = When you pay what the device still costs, the operator removes a lock to its network without charge. Ask for it in writing.
step-keep-account-open-title = Keep the bank account open
step-keep-account-open-words = The last bill is debited and a refund is paid to it. Close it when both are through.
step-ask-ombudsman-title = Ask the Ombudsman for telecommunications
step-ask-ombudsman-words = Free, in writing, in French, Dutch, German or English, once the operator has had its chance. While it looks at the complaint, the disputed sum is not collected for up to four months.
step-return-work-card-title = Give the employer’s card back
step-return-work-card-words = Take your own contacts, photos and accounts off first. Have the return confirmed with the day.

station-first = Before everything else

## The journeys: a name, and the first sentence that a person reads.

journey-death-of-holder-title = After a death
journey-death-of-holder-opening = We are sorry for your loss. Nothing here is urgent but the voice and the pictures: save those first, then take the rest one step at a time.
journey-lost-or-stolen-title = A lost or stolen card
journey-lost-or-stolen-opening = Have the card blocked now. Everything else can wait until that is done.
journey-moving-abroad-title = Moving abroad
journey-moving-abroad-opening = Your card stays useful until the last code has found another way. Leave with it in your pocket.
journey-withdrawal-title = Changing your mind within the first days
journey-withdrawal-opening = A contract made at a distance can be undone for a short time, without a reason. Look at the last day below.
journey-change-of-contract-title = The operator changes the contract
journey-change-of-contract-opening = Because the operator changes the contract, you may leave without a fee for some months. A device can still cost something.
journey-employer-number-title = A number between you and an employer
journey-employer-number-opening = What counts is who holds the contract, not who uses the phone. Find that out first.
journey-data-only-title = A card for data
journey-data-only-opening = This card has no number that anybody calls. The operator finds it by the number on the card.
journey-bundle-line-title = A line in a pack
journey-bundle-line-opening = Every part of the pack needs a mark: take along, cancel or keep. What has none goes on and is billed.
journey-billed-after-switch-title = Billed after the switch
journey-billed-after-switch-opening = You have left and the bills go on. Proof first, then one letter, then, if need be, the Ombudsman.
journey-subsidised-phone-title = A device that came with the contract
journey-subsidised-phone-opening = The device is reckoned apart from the contract. The table in your contract says what it still costs.
journey-minor-or-protected-title = For a child, or for somebody under protection
journey-minor-or-protected-opening = You act for somebody else. First see in whose name the card is.
journey-small-firm-title = A small firm
journey-small-firm-opening = A firm of at most nine workers is protected like a consumer.
journey-larger-firm-title = A firm of ten workers or more
journey-larger-firm-opening = Here the terms of the contract decide much. Read them, or ask, before anything leaves.
journey-several-lines-title = Several lines
journey-several-lines-opening = One notice for one contract, and every number in it.
journey-forgotten-card-title = A forgotten card
journey-forgotten-card-opening = First find out whose card it is and whether anybody pays for it.

## What a journey asks.

question-helper-relation = In what role do you act for the holder?
question-helper-name = Your name, as you sign
question-subscriber-died = On which day did the holder die?
question-subscriber-address = The post address at which an answer reaches you
question-subscriber-billing-address = The post address for the last bill, if it is another one
question-subscriber-small-firm = Is the firm small, or a small non-profit, in the sense of the law?
question-subscriber-id-kind = Which identity paper can you show?
question-line-lost-what = Is the card lost or stolen?
question-line-lost-noticed = When did you notice it?
question-line-lost-told = When did you tell the operator?
question-line-sale-concluded = On which day was the contract concluded?
question-line-sale-at-distance = Was it concluded by telephone, on the web or at your door, and not in a shop?
question-line-sale-online = Was it concluded on the web or in an app?
question-line-sale-informed = Were you told that you may withdraw?
question-line-sale-service-start = On which day did the service start?
question-line-sale-express-request = Did you ask for it to start at once?
question-line-change-notice-received = On which day did the announcement come?
question-line-change-notice-kind = What does the operator change?
question-line-employer = Whose number is it?
question-line-bundle-elements = What is in the pack? Name each part and what becomes of it, as “mobile: port; television: cancel”
question-line-easy-switch-used = Does the new operator move the whole pack for you (Easy Switch)?
question-line-easy-switch-mark = What does the order say of the mobile line?
question-line-easy-switch-id = The Easy Switch ID, as it stands on the bill
question-line-port-done = On which day did the number work at the new operator?
question-bill-number = The number of the bill
question-bill-date = The date of the bill
question-bill-amount = The amount of the bill
question-bill-disputed = How much of it is not owed?
question-bill-disputed-why = Why is it not owed?
question-debit-date = On which day was it debited?
question-debit-amount = How much was debited?
question-complaint-first = On which day did you first complain to the operator?
question-line-device-value = What was the device worth when you got it? 0.00 if none came with the contract
question-line-device-own-price = What did you pay for it yourself?
question-line-device-months = Over how many months is it written off?
question-line-device-got = On which day did you get it?
question-line-device-table = The amounts of the table in the contract, from the first month on
question-line-notice-days = How many days of notice do the terms ask? (0: none)
question-line-early-fee-terms = What do the terms ask for leaving early?
question-wish-reason = Why do you want to leave?

## Answers to choose from.

choice-subscriber-kind-consumer = a private person
choice-subscriber-kind-business = a firm, or somebody self-employed
choice-subscriber-kind-estate = somebody who has died
choice-line-contract-postpaid = billed afterwards
choice-line-contract-prepaid = paid ahead, with credit
choice-line-contract-hybrid = billed, with credit on top
choice-helper-relation-heir = heir
choice-helper-relation-mandate = with a signed mandate
choice-helper-relation-parent = parent
choice-helper-relation-guardian = guardian or administrator
choice-id-kind-belgian-eid = Belgian identity card
choice-id-kind-residence-card = Belgian card for foreigners
choice-id-kind-passport = passport
choice-id-kind-foreign-id = identity card of another country
choice-id-kind-other = another paper
choice-lost-what-lost = lost
choice-lost-what-stolen = stolen
choice-change-kind-price = the price
choice-change-kind-index = the price, by an index that the contract names
choice-change-kind-benefit = only to my advantage
choice-change-kind-administrative = only something administrative
choice-change-kind-law = what the law orders
choice-change-kind-other = something else
choice-employer-mine = my own, on the employer’s contract
choice-employer-employers = the employer’s, and I use it
choice-mark-none = nothing
choice-mark-port = take along
choice-mark-cancel = cancel
choice-disputed-why-not-owed = I never ordered or used it
choice-disputed-why-after-end = it is for the time after the end
choice-disputed-why-device = the device is charged too high
choice-disputed-why-third-party = it is for a service of somebody else
choice-disputed-why-reminder-cost = it is for reminders
choice-disputed-why-other = another reason
choice-reason-moving-abroad = I am leaving Belgium
choice-reason-death-of-holder = the holder has died
choice-reason-lost-or-stolen = the card is lost or stolen
choice-reason-withdrawal = I ordered it only some days ago
choice-reason-change-of-contract = the operator changes the contract
choice-reason-employer-number = I change jobs, or the employer has the contract
choice-reason-billed-after-switch = I have left and am still billed
choice-reason-forgotten-card = I found a card that nobody uses
choice-reason-other = another reason, or none

## Papers.

paper-belgian-eid-title = Belgian identity card
paper-residence-card-title = Belgian card for foreigners
paper-passport-title = Passport
paper-foreign-id-title = Identity card of another country
paper-other-identity-title = Another identity paper
paper-death-certificate-title = Certificate of death
paper-heir-proof-title = Paper that shows who the heirs are
paper-mandate-title = Signed mandate
paper-parent-proof-title = Paper that shows who the parents are
paper-guardian-order-title = Order that names the guardian or administrator
paper-signing-power-title = Paper that shows who signs for the firm
paper-holder-consent-title = Written consent of the holder of the contract
paper-police-report-title = Police report
paper-port-confirmation-title = The new operator’s confirmation that the number has moved

copying-show-only = Show it and hand out no copy: the law on telecommunications allows an operator or shop none of a Belgian identity card. Offer to show it, or another paper.
copying-marked-copy = Bring it only if they ask. Write across a copy for whom, for what and on which day it is.
copying-copy = A copy will do. Keep the original.
copying-unknown = Whether it may be copied was not found. Show it first; mark a copy with its purpose and the day.

## Around them on the screen.

cli-section-questions = Still to be told
cli-section-papers = Papers that may be asked for
# $command (String) - a command to type
cli-answer-with = Answer with: { $command }
# $brand (String) - name of a brand
# $value (String) - what its record holds, in the language of the record
cli-brand-says = What we know of { $brand } here: { $value }
# $brands (String) - names of brands
cli-taken-by = { $brands } takes this one for prepaid cards.

## Closing and opening again.

# $case (String) - reference
close-ask = Close case { $case }? Nothing in it is watched after that. Type yes:
close-not = The case stays open.
close-still = What still runs in this case:
# $case (String) - reference
close-again = If something comes up: adieu reopen { $case } --because "…"
# $case (String) - reference
reopen-done = Case { $case } is open again.
# $case (String) - reference
error-closed-reopen-hint = If something is left to do: adieu reopen { $case } --because "…"

## Asking.

ask-hint-day = as 2/7/2026
ask-hint-moment = as 2/7/2026 14:30
ask-hint-amount = in euro, as 25.00
ask-hint-flag = yes or no
ask-hint-choice = the number or the word
ask-hint-lines = parts separated by a semicolon
# $file (String) - path
# $command (String) - a command to type
ask-kept = Your answers are kept in { $file }, readable for you alone. Go on with: { $command }
ask-not-kept = Your answers could not be kept: no file could be written here.
ask-journey = Some questions about your situation:
ask-lost-keep = Then keep the contract for now: have the card blocked and ask the operator for a new card with the same number.

## Checking the data.

directory-fix-journey = Name one that exists, or take the name out.

## Days that matter on a journey.

deadline-withdrawal-end = Last day to send a withdrawal
deadline-loss-notice = The operator should know of the lost prepaid card
