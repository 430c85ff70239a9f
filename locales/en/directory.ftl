## Records that are read again, proposals, the glossary.
# $day (String) - a day, ready to print
stale-title = What to read again first, as of { $day }
stale-how = Urgency is the age in days plus one, times the weight: address 8, number 4, fee 2, hint 1.
# $days (Number) - days since it was read
# $weight (String) - what hangs on it
# $urgency (Number) - how urgent
stale-age =
    { $days ->
        [one] read { $days } day ago
       *[other] read { $days } days ago
    } · { $weight } · urgency { $urgency }
# $count (Number) - facts that are not shown
stale-more =
    { $count ->
        [one] { $count } more fact (-v shows all).
       *[other] { $count } more facts (-v shows all).
    }
stale-weight-address = address of notices
stale-weight-number = number or way to reach them
stale-weight-fee = cost or period
stale-weight-hint = hint
# $brand (String) - name of a brand
propose-known = What the record of { $brand } says. Type the number of what is wrong, or a name such as channel.email or fact.costs:
propose-ask-value = What should it say? Part several lines with ; and leave it empty if it is no longer so:
propose-ask-use = What is it for?
propose-ask-source = Address of the page that says so:
propose-ask-seen = Day on which you read it, as 2026-11-22:
# $file (String) - path
propose-written = Proposal written to { $file }.
propose-send = Read it through. Then send the file to those who look after the records.
# $brand (String) - id of a brand
propose-fits = This proposal fits the record of { $brand }.
# $file (String) - path
propose-applied = The change stands in { $file }. Now run: adieu directory check DIR
propose-refused = The checks refuse this proposal.
propose-nothing = Nothing was proposed.
propose-nothing-hint = For example: adieu directory propose orange channel.phone.1=5000 --source https://… --seen 2026-11-22
propose-form = A change is written as FIELD=VALUE.
# $field (String) - as written
propose-unknown = Nothing in a record is called “{ $field }”.
propose-unknown-hint = Names look like channel.phone, channel.post.for_notices, fact.costs or party.name_fr.
# $field (String) - as written
propose-head = { $field } has no source of its own in the record: it is changed there by hand.
propose-head-hint = Propose the fact or the way to reach them on which it rests.
# $count (Number) - how many there are
# $field (String) - name of a field
propose-several = There are { $count } of { $field }.
# $field (String) - name of a field
propose-several-hint = Write { $field }.1 or { $field }.2 and so on, or { $field }.new for one more.
# $field (String) - name of a field
propose-not-there = { $field } is not in the record.
# $field (String) - name of a field
propose-no-use = { $field } is new: say what it is for.
# $example (String) - what to type
propose-no-use-hint = Add: { $example }
# $field (String) - name of a field
propose-moved = The record says something else about { $field } by now.
propose-moved-hint = Look at the record again and propose anew.
propose-bad-file = This file is not a proposal that can be read.
glossary-title = The words of a goodbye
# $nl (String) - words on a Dutch bill
# $fr (String) - words on a French bill
glossary-look-for = Look for: { $nl } (Dutch), { $fr } (French)
# $what (String) - what people take it for
glossary-not = Not the same as: { $what }
# $keys (String) - keys of the facts file
glossary-facts = Facts: { $keys }
glossary-more = “adieu glossary WORD” explains one of them; a word from your bill works too.
# $word (String) - as written
glossary-none = The glossary has no word “{ $word }”.
glossary-none-hint = adieu glossary lists all words.
help-glossary = Explain the words that bills and letters use
help-manual = Print the manual
help-directory-stale = List facts by age and weight, with the page to look at
help-directory-propose = Write a proposed change to a record as a file
help-directory-apply = Put a proposal into the records of a folder
help-arg-changes = What changes, as channel.phone=5000; nothing after = means: no longer so
help-arg-page = Address of the page that says so
help-arg-seen = Day on which you read it, as 2026-11-22
help-arg-basis = What kind of page it is
help-arg-proposal-out = File for the proposal; without it, it is printed
help-arg-proposal = File with a proposal
help-arg-records = Folder of data that holds the records
help-arg-term = A word, as customer-number or klantnummer
help-arg-manual-out = Write the manual in every language, and the glossary, into this folder
