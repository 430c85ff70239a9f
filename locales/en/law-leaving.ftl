## Rules R44 to R52: what stays behind when a line is left.
## The arguments are ready to print, except numbers, which choose the plural.

## R09

# $amount (String) - the amount.
law-fee-indefinite = Ending a contract without a fixed term may cost { $amount } in compensation.

## R44

# $date (String) - the first day.
# $latest (String) - the latest day.
law-reuse-ported = This number was once transferred to your operator. After the end it rests, and it can reach somebody else from between { $date } and { $latest }.

# $date (String) - the day.
law-reuse-unknown = No resting time was found for a number that was never transferred. For safety, take it that somebody else can get it from { $date } on.

law-move-accounts-first = Before the end, move every account that sends codes to this number: bank, itsme, e-mail, messaging.

law-move-accounts-now = The number is no longer yours: move at once every account that still sends codes to it.

law-number-goes-on = You keep the number, so it does not go to a stranger.

law-number-to-taker = Somebody else will use the number: first move every account that sends codes to it.

law-no-number-to-reuse = This line has no number that somebody else could get.

## R45

law-no-pack-told = You have told of no pack with fixed internet or television that this line belongs to.

law-mobile-only = This line is in no pack, so Easy Switch does not touch it.

law-not-easy-switch = The pack does not move by Easy Switch.

law-switch-unmarked = Nothing is marked for this line in the Easy Switch mandate: it stays with the old operator, and goes on being billed.

law-switch-mark-wanted = Have the new operator mark this line in the mandate: “port” to take the number along, or “cancel” to end it.

law-switch-marked-port = The line is marked “port”: it moves along.

law-switch-marked-cancel = The line is marked “cancel”: it ends with the pack. Still watch the bills.

law-easy-switch-firms = For a firm, Easy Switch covers only consumer plans and standard plans.

## R46

law-not-lost = You have not said that the card is lost or stolen.

law-block-now = Have the card blocked at once: until then, what others use on it may be charged to you.

# $day (String) - the day.
# $time (String) - the time of day.
law-tell-by = Tell the operator as soon as you can, by { $day } at { $time } (Belgian time).

# $day (String) - the day.
# $time (String) - the time of day.
law-told-in-time = You told the operator in time: it was due by { $day } at { $time } (Belgian time).

# $day (String) - the day.
# $time (String) - the time of day.
law-told-late = You told the operator after { $day } at { $time } (Belgian time), which was the limit for a prepaid card. Keep the proof that you told it.

# $day (String) - the day.
# $time (String) - the time of day.
law-tell-now = The limit for a prepaid card was { $day } at { $time } (Belgian time). Tell the operator now all the same, and keep the proof.

law-loss-number-differs = Use the number for lost cards of your own operator: each has its own.

law-then-end = End the contract only after the block. If it was stolen, report it to the police.

## R47

# $latest (String) - the latest day.
# $max (String) - the most.
law-terms-ask = By the terms that you recorded, the operator may hold you until { $latest }, and leaving may cost up to { $max }.

law-port-may-cost = A number transfer ends the line at once, and may make the rest of the term due. Ask for the fee in writing before you transfer.

law-fee-limited-beside = For you, rules R07 to R09 limit the fee all the same.

law-protection-unread = Who was protected on that day was not read.

law-law-decides = For you the law decides here, not the terms alone.

## R48

law-reply-phone-ends = The telephone number for replies is a line of this case: give another one.

law-reply-mail-ends = The mail address for replies looks like a mailbox of the operator that you leave: give another one.

law-reply-reachable = Replies can still reach you after the end.

law-reply-by-post = Without a mail address, replies can come only by post.

## R49

# $date (String) - the day.
law-save-by = Save by { $date }: bills, usage, the contract, the depreciation table and what is still open.

law-save-now = Save now, while you still can: bills, usage, the contract, the depreciation table and what is still open.

law-account-closed = The customer area is closed. Ask the operator in writing for a copy of your data.

law-contract-goes-on = The contract goes on, and so does the customer area.

## R50

law-eid-no-copy = Let no operator or shop copy your Belgian identity card: the law on identification allows no copy of it.

law-eid-show-instead = Offer to show the card, or give another proof.

law-eid-copy-open = Whether a copy may be asked only to handle your notice, or by another body, is open: offer another proof first.

law-other-paper = The ban on copies speaks of the Belgian identity card; yours is another paper.

law-watermark-copy = If a copy is needed, write across it for whom, for what and when. That is advice, not law.

law-residence-card-unread = Whether a Belgian residence card counts like the identity card was not read: show it rather than have it copied.

## R51

law-presumed-user = The person who was identified for a prepaid card is taken to be its user until the card has lapsed.

law-keep-or-destroy = Keep the card, or destroy it once the end is confirmed in writing. Never give or sell it while it works.

law-active-to-family-only = While it works, it may go only to the relatives that rule R24 names.

law-only-prepaid-presumed = This is about prepaid cards; your line is on a bill.

law-card-stays = The card stays with you.

## R52

# $names (String) - the parts, as a list.
law-parts-without-fate = Say what becomes of these parts of the pack: { $names }. Write “port”, “cancel” or “keep” after each.

# $count (Number) - how many parts.
law-parts-all-marked = { $count ->
    [one] The one part that you named has its fate.
   *[other] All { $count } parts that you named have their fate.
 }

# $count (Number) - how many other lines.
law-other-lines-too = { $count } other { $count ->
    [one] line stands
   *[other] lines stand
 } in this file. Each goes on, and is billed, unless it is ended or moved itself.

law-watch-two-bills = After the end, watch the next two bills for each of them.

# $first (String) - the first day.
# $second (String) - the second day.
law-bills-expected = Expect those bills about { $first } and { $second }.

law-nothing-beside = No pack and no other line was told of.

## Rules: a title, and a few sentences for a layperson

rule-number-reuse-title = When somebody else gets your number
rule-number-reuse-words = A number that is given up can go to a stranger, who then gets your codes and messages. A number that was once transferred rests for six to twelve months. For a number that was never transferred no resting time was found, so adieu assumes none beyond the month for a late transfer. Move every account before the end.

rule-pack-scope-title = A mobile line in a pack that moves
rule-pack-scope-words = Easy Switch moves a pack with fixed internet or television to another operator. A mobile line in the pack must be marked “port” or “cancel”. Without a mark it stays with the old operator, perhaps at another price, and goes on being billed. A mobile line outside a pack is not touched.

rule-lost-first-title = A lost or stolen card
rule-lost-first-words = Have the card blocked first, and end the contract afterwards. Until the block, what others use may be charged to you. A prepaid card must be reported to the operator within 24 hours. Each operator has its own number for this.

rule-terms-decide-title = Where the contract decides
rule-terms-decide-words = For a firm above nine workers and for machine-to-machine lines, the operator’s terms decide on notice and cost. A firm whose contract was tacitly prolonged is excepted. That is never the same as free or at once. adieu asks for the notice and the fee in the terms. Ask for the fee in writing before a number transfer: it ends the line at once.

rule-reply-reachable-title = An address for replies that lives on
rule-reply-reachable-words = The operator’s confirmation must still reach you after the end. So the mail address and telephone number in your notice must not end with the line. adieu looks for a number of this case, and for a mailbox under the operator’s own name. This is advice, not law.

rule-save-bills-title = Save your bills in time
rule-save-bills-words = The customer area may close with the contract. Save bills, usage, the contract, the depreciation table and the open balance by the day before the end. If the area is closed already, ask for a copy of your data (R42). This is advice, not law.

rule-identity-copy-title = No copy of your identity card
rule-identity-copy-words = For identification, no operator or shop may copy a Belgian identity card. Show it instead, or offer another proof. Whether a copy may be asked only to handle a notice, or by another body, is open. Other papers may be copied; write the purpose across the copy.

rule-presumed-user-title = You stay the presumed user
rule-presumed-user-words = The person who was identified for a prepaid card is taken to be its user, unless the contrary is proven. So keep the card, or destroy it once the end is confirmed in writing. Never give or sell it while it works, except to the relatives of rule R24.

rule-pack-leftovers-title = What a pack leaves behind
rule-pack-leftovers-words = A pack can hold numbers, data cards, extra services and devices. Each must be moved, ended or kept on purpose. A mobile line that is forgotten in a move goes on and is billed. After the end, watch the next two bills.
