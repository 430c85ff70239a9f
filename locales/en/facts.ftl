## Faults of the facts file: what is wrong, to stand after the key; then what to do.
# $key (String) - name of the fact at fault
# $what (String) - what is wrong
facts-at-key = { $key }: { $what }
# $what (String) - the first fault
# $more (Number) - how many others
facts-more = { $what } ({ $more ->
    [one] and one more fault
   *[other] and { $more } more faults
 })

## What is wrong

facts-not-toml = the file is not TOML
facts-not-json = the file is not JSON
facts-file-too-large = the file is too large
# $most (String) - the most, ready to print
facts-too-many-lines = the file has more than { $most } lines
facts-unknown-key = no fact has this name
facts-said-twice = said twice
facts-missing = missing
facts-wrong-kind = another kind of value belongs here
facts-unknown-word = none of the words that are allowed here
facts-impossible-date = there is no such day
facts-amount-with-comma = the amount is written with a comma
facts-amount-without-quotes = the amount stands without quotes
facts-amount-negative = the amount is below zero
facts-amount = the amount cannot be read
facts-not-belgian = the number is not Belgian
facts-number = the telephone number cannot be read
facts-iccid = the card number cannot be right
facts-imsi = the IMSI cannot be right
facts-email = the mail address cannot be right
facts-control-character = the text holds a control character
facts-unseen = nothing of this text can be seen
facts-too-long = too long
facts-out-of-range = outside what is possible
facts-which-line = it does not say which line
facts-no-line = there is no line
facts-in-the-future = this day has not come yet
facts-end-in-the-past = the day has passed
facts-end-keeps-number = a contract that just ends takes its number with it
facts-workers-without-business = only a business has workers
facts-same-twice = another line has the same
facts-order = this day comes before one that must come first
facts-gift-above-credit = the gift is larger than the credit that it is a part of

## What to do

# $name (String) - a known name
facts-hint-did-you-mean = Did you mean { $name }?
# $sign (String) - a sign by its number in Unicode
# $like (String) - the letter that it looks like
facts-hint-look-alike = Here stands the sign { $sign }, which looks like “{ $like }” and is another one. Type it again on your keyboard.
# $sign (String) - a sign by its number in Unicode
facts-hint-odd-blank = Here stands the sign { $sign }, which looks like a blank and is another sign. Type it again on your keyboard.
# $sign (String) - a sign by its number in Unicode
facts-hint-foreign-sign = Here stands the sign { $sign }. Names of facts have the letters a to z and _ only.
# $names (String) - the known sections, as a list
facts-hint-sections = The sections are: { $names }.
# $name (String) - a section
facts-hint-not-in-section = Leave it out, or see what can be said under { $name }.
# $first (String) - name with the number of the first line
# $last (String) - name with the number of the last line
facts-hint-which-line = Say which line: { $first } to { $last }.
# $key (String) - name of a fact, as in the facts file
facts-hint-one-line = There is one line at most: write { $key }.
facts-hint-leave-one = The same stands above. Leave one of the two.
facts-hint-write-text = Write it as text, between quotes.
# $example (String) - a list as the file has it
# $typed (String) - as after KEY=
facts-hint-write-lines = Write a list of lines: { $example }, or after “fact” { $typed }
facts-hint-write-word = Write one word, between quotes.
facts-hint-write-day = Write the day as year-month-day: 2026-07-02
facts-hint-write-whole = Write a whole number, without quotes.
facts-hint-write-flag = Write true or false, without quotes.
facts-hint-write-amount = Write the amount as text with a point: "25.00"
# $example (String) - a list as the file has it
# $typed (String) - as after KEY=
facts-hint-write-amounts = Write a list of amounts: { $example }, or after “fact” { $typed }
# $words (String) - the allowed words, as a list
facts-hint-words = These are allowed: { $words }.
# $nearest (String) - the word most like it
# $words (String) - the allowed words, as a list
facts-hint-words-near = Did you mean { $nearest }? These are allowed: { $words }.
# $words (String) - the allowed words, as a list
facts-hint-needed = It cannot be left out. Write one of: { $words }.
# $section (String) - a section between brackets
facts-hint-write-section = Write a section: { $section }
facts-hint-section-per-line = Write a section for every line: [[line]]
facts-hint-one-table = The file begins with [subscriber] or, in JSON, with a brace.
facts-hint-calendar = Look at the calendar, and write year-month-day: 2026-07-02
# $first (String) - a year
# $last (String) - a year
facts-hint-years = Write a year from { $first } to { $last }.
# $amount (String) - an amount as the file has it
facts-hint-amount-with-point = Write euro and cents with a point: { $amount }
# $amount (String) - an amount between quotes, as the file has it
facts-hint-amount-in-quotes = Write { $amount }, with the quotes.
facts-hint-amount-without-sign = Write euro and cents without a sign: 25.00
# $amount (String) - an amount, ready to print
facts-hint-euro-at-most = At most { $amount }.
# $least (String) - the least, ready to print
# $most (String) - the most, ready to print
facts-hint-between = Write a number from { $least } to { $most }.
# $why (String) - why it cannot be read, a sentence
facts-hint-number-as-on-bill = { $why } Write it as on the bill, such as 04xx xx xx xx
facts-hint-belgian-number = adieu ends Belgian lines: their numbers begin with 0 or +32.
facts-hint-country-code = Write a number of another country with its code: +33 …
facts-hint-one-email = Write one address: name@example.org
facts-hint-type-again = Type it again by hand: line breaks, tabs and invisible signs do not belong here.
# $most (Number) - the most
facts-hint-characters-at-most = At most { $most } characters.
# $most (Number) - the most
facts-hint-text-lines-at-most = At most { $most } lines of text.
# $most (Number) - the most
facts-hint-amounts-at-most = At most { $most } amounts.
# $most (Number) - the most
facts-hint-mebibytes-at-most = At most { $most } MiB: spread the lines over several files.
facts-hint-several-files = Spread the lines over several files.
facts-hint-name-and-value = Write name = value, or the name of a section between brackets.
facts-hint-straight-quotes = Use straight quotes: "…"
facts-hint-close-quotes = Close the quotes on the same line, and write nothing after them.
facts-hint-nothing-after = Write nothing after the value. A remark begins with #
facts-hint-backslash = Write a backslash twice: \\
facts-hint-close-list = Separate the items with commas and close the list with ]
facts-hint-bare-true = Write true, in small letters and without quotes.
facts-hint-bare-false = Write false, in small letters and without quotes.
facts-hint-quote-value = Put the value between quotes: "…"
facts-hint-json-ends-early = The file ends too early: close every bracket and every quote.
facts-hint-json-signs = Look there for a comma, a colon, a bracket or a quote that is missing or too many.
facts-hint-add-line = Write a section [[line]] with the telephone number, or with the number of the card.
facts-hint-no-workers = Leave the workers out, or write kind = "business".
facts-hint-port = To keep the number, write outcome = "port" (or "to-prepaid"): the new operator then ends the contract.
# $day (String) - a day, as the file has it
facts-hint-not-before = Write { $day } or a later day.
# $day (String) - a day, as the file has it
facts-hint-not-after = It lies in the past or is today: { $day } at the latest.
# $key (String) - name of a fact, as in the facts file
facts-hint-comes-first = { $key } comes first: one of the two days is wrong.
facts-hint-credit-includes-gift = The credit is all that is left, the gift included.
facts-hint-one-line-each = A number and a card belong to one line: leave the second out.
