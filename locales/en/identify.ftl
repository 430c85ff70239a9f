## What “adieu identify” says: evidence, reasons and notes.

## Evidence: it stands before its source.

# $prefix (String) - beginning of the card number
# $holder (String) - a company
identify-says-issuer = issuer prefix { $prefix } of { $holder }
# $prefix (String) - beginning of the card number
# $network (String) - network code
identify-says-issuer-network = the brand of issuer prefix { $prefix } uses network { $network }
# $prefix (String) - beginning of the card number
identify-says-issuer-alone = issuer prefix { $prefix }
# $network (String) - network code
# $holder (String) - a company
identify-says-network = network code { $network } of { $holder }
# $network (String) - network code
identify-says-network-alone = network code { $network }
# $meaning (String) - what such a beginning means
identify-says-hint = the IMSI begins like { $meaning }
# $prefix (String) - beginning of the numbers
# $holder (String) - a company
identify-says-block = number block { $prefix } of { $holder }
# $prefix (String) - beginning of the numbers
identify-says-block-alone = number block { $prefix }
# $brand (String) - a brand
# $party (String) - the company or brand that is party to its contracts
identify-says-contract-party = contract party of { $brand }: { $party }

## Why it could be another brand: it stands after the brand.

# $network (String) - network code
identify-why-shares-network = uses network code { $network } too
# $prefix (String) - beginning of the card number
identify-why-perhaps-shares-prefix = its cards may carry issuer prefix { $prefix } too (inferred)
# $prefix (String) - beginning of the numbers
identify-why-held-block = held number block { $prefix } before

## Notes: whole sentences.

identify-note-cut-out = Read out of a link or a longer text; the rest was left out.
identify-note-formula-text = A table program had kept it as a formula (="…"); the text in it was read.
identify-note-decimals = A table program had added .0 to it; that was left out.
identify-note-exponent = A table program had written it with an exponent; all its digits stood there.
identify-note-thousands = A table program had parted its digits in thousands; they were joined.
identify-note-extension = An extension stands behind the number; it was left out.
identify-note-perhaps-rounded = It ends in noughts from the 16th digit on, as when a table program loses digits: compare it with the card.
# $expected (String) - the digit that would fit
identify-note-check-digit-off = The check digit does not fit (expected { $expected }): compare the digits with the card.
# $expected (String) - the digit that would fit
identify-note-check-digit-absent = The check digit is left out; it would be { $expected }.
identify-note-foreign-card = Issued in another country: no Belgian brand.
identify-note-issuer-unknown = The list of Belgian issuers does not hold this prefix.
# $day (String) - a day, ready to print
# $holder (String) - a company
identify-note-former-holder-until = It depends on the age of the card: until { $day } { $holder } held this prefix.
# $holder (String) - a company
identify-note-former-holder = It depends on the age of the card: { $holder } held this prefix before.
identify-note-foreign-subscription = A subscription of another country: no Belgian brand.
# $network (String) - network code
# $holder (String) - a company
identify-note-foreign-code-in-belgium = Foreign network code { $network } of { $holder }, of which this part is used in Belgium.
# $network (String) - network code
identify-note-foreign-code-in-belgium-alone = Foreign network code { $network }, of which this part is used in Belgium.
# $meaning (String) - what such a beginning means
identify-note-foreign-profile = A Belgian network code, but not a Belgian contract: { $meaning }.
identify-note-public-safety = A card of police or public safety: give it back to the service, adieu does not end it.
# $network (String) - network code
identify-note-shared-code = Several brands use network code { $network }: it does not prove one of them.
# $network (String) - network code
identify-note-code-withdrawn = Network code { $network } was withdrawn.
# $network (String) - network code
identify-note-network-unknown = Network code { $network } is not in the ITU list that was read.
identify-note-foreign-number = A number of another country: no Belgian brand.
identify-note-ported = Numbers move between operators: the block is only a hint, the bill tells.
identify-note-block-unknown = No list that was read tells who holds this block of numbers.
identify-note-machine-number = A machine-to-machine number (077): several operators have them, the number tells no brand.
identify-note-no-sim = Not a mobile number: it belongs to no SIM card.
identify-note-costs-more = It costs more than an ordinary call: it belongs to no SIM card.
# $class (String) - kind of range
# $prefix (String) - beginning of the numbers
# $cents (Number) - the most that a minute costs, in cents
identify-note-premium-up-to = Lies in a { $class } range ({ $prefix }) of up to { $cents } cents a minute: it belongs to no SIM card.
# $class (String) - kind of range
# $prefix (String) - beginning of the numbers
identify-note-premium = Lies in a { $class } range ({ $prefix }): it belongs to no SIM card.
identify-class-premium-rate = premium-rate
identify-class-special-tariff = special-tariff
identify-note-embedded-card = Names the card built into a device, not a contract: no brand.
identify-note-activation-code = Downloads an eSIM profile; no list of the servers of Belgian operators was found: no brand.
# $brand (String) - a brand
identify-note-contract-party-unknown = Who is party to { $brand } contracts is unknown: the bill tells.
# $brand (String) - a brand
identify-note-brand-active = { $brand } is active.
# $brand (String) - a brand
identify-note-brand-merging = Customers of { $brand } are being moved.
# $brand (String) - a brand
# $heir (String) - the brand that takes over
identify-note-brand-merging-to = Customers of { $brand } are being moved; see { $heir }.
# $brand (String) - a brand
identify-note-brand-merged = { $brand } lives on under another name.
# $brand (String) - a brand
# $heir (String) - the brand that takes over
identify-note-brand-merged-to = { $brand } lives on under another name; see { $heir }.
# $brand (String) - a brand
identify-note-brand-ended = { $brand } has ended.
# $brand (String) - a brand
# $heir (String) - the brand that takes over
identify-note-brand-ended-to = { $brand } has ended; see { $heir }.
# $brand (String) - a brand
identify-note-brand-state-unknown = Whether { $brand } still exists is unknown.

## Why an input is no identifier; the facts file uses these too.

number-empty = Nothing was given.
number-too-long = It is longer than any identifier.
number-characters = It holds characters that no identifier has.
number-decimals = Decimals stand behind it, as in a table of numbers: this is no identifier. Take the number from its source.
number-shortened = A table program has shortened it (as in 8.93E+18), and digits are lost. Take the number from its source, and format the column as text before you paste it.
number-rounded = A table program keeps only 15 digits of a number and has written noughts for the rest: the number is lost. Take it from the card.
number-several = Several different codes stand in it. Give them one by one.
# $digits (Number) - digits in what was given
number-length = No identifier has this many digits: { $digits }.
number-iccid-empty = No card number was given.
number-iccid-too-long = It is too long for a card number.
number-iccid-characters = A card number holds digits only.
number-iccid-prefix = A card number begins with 89.
# $digits (Number) - digits in what was given
number-iccid-length = A card number has 19 or 20 digits; this one has { $digits }.
number-imsi-empty = No IMSI was given.
number-imsi-too-long = It is too long for an IMSI.
number-imsi-characters = An IMSI holds digits only.
# $digits (Number) - digits in what was given
number-imsi-length = An IMSI has 14 or 15 digits; this one has { $digits }.
number-imsi-country = No mobile country code begins like this IMSI.
number-msisdn-empty = No telephone number was given.
number-msisdn-too-long = It is too long for a telephone number.
number-msisdn-characters = A telephone number holds digits, a plus and separators only.
# $digits (Number) - digits in what was given
number-msisdn-length = No telephone number has this many digits: { $digits }.
number-msisdn-not-assigned = No numbering plan knows this telephone number.
number-eid-empty = No EID was given.
number-eid-too-long = It is too long for an EID.
number-eid-characters = An EID holds digits only.
number-eid-prefix = An EID begins with 89.
# $digits (Number) - digits in what was given
number-eid-length = An EID has 32 digits; this one has { $digits }.
number-eid-check-digits = The check digits of this EID do not fit: a digit is wrong.
number-lpa-prefix = An eSIM activation code begins with LPA:1$
number-lpa-too-long = It is too long for an eSIM activation code.
number-lpa-server = The download server in this eSIM activation code is not a host name.
number-lpa-matching-id = The matching identifier in this eSIM activation code is damaged.
number-lpa-server-id = The server identifier in this eSIM activation code is damaged.
number-lpa-surplus = This eSIM activation code has a part that is not known.

## What the numbering records themselves note: sentences.

identify-record-bank = A bank network: no telephone brand.
identify-record-machine-and-travel = Machine and travel cards: the reseller is the contract party.
identify-record-virtual-numbers = Virtual numbers.
identify-record-digi-prefix = Whether DIGI cards carry this prefix is unknown.
identify-record-vikings-older-cards = Older cards of Mobile Vikings carry another prefix.
identify-record-suppressed = Listed as suppressed.
identify-record-shared-with-foreign = Foreign, travel and machine profiles share this code: it proves no Proximus contract.
identify-record-railway = Railway: no consumer network.
identify-record-added-2020-digi = Added in December 2020; whether DIGI cards use it is unknown.
identify-record-joint-network = Network shared by Proximus and Orange, added in February 2022: no customers of its own.
identify-record-older-lists-voo = Older lists show VOO on it.
identify-record-added-2018-orange = Added in February 2018; being merged into Orange.
identify-record-transatel-too = Transatel cards use it too.
identify-record-added-2020 = Added in December 2020.
identify-record-telavox = An APN catalogue gives it to Telavox; no other source.
identify-record-older-vikings-jim = Older Mobile Vikings and JIM Mobile cards use it.
identify-record-voyacom-citymesh = A Voyacom block of numbers passed to Citymesh in July 2025.
identify-record-unleashed = Unleashed is now Mobile Vikings NV.
identify-record-added-2022 = Added in February 2022.
identify-record-join-until-then = Held by Join Experience until then.
identify-record-public-safety-names = Public-safety names stand on it.

## What the numbering records say of the beginning of an IMSI or of a mark on the card: to stand inside a sentence.

identify-record-hint-transatel = a Transatel card on an Orange code
identify-record-hint-telenet-roaming = a roaming profile of Telenet on a Proximus code
identify-record-hint-virgin-ireland = a profile of Virgin Media Ireland
identify-record-hint-telnyx = a machine profile of Telnyx, not a consumer contract
identify-record-hint-iijmio = a travel profile of IIJmio, Japan
identify-record-hint-euro-information = a profile of Euro Information Telecom, France
identify-record-hint-virgin-uk = a profile of Virgin, United Kingdom
identify-record-hint-eastlink-iusacell = roaming profiles of Eastlink (Canada) and Iusacell (Mexico)
identify-record-hint-public-safety = cards of police and public safety: give them back to the service
