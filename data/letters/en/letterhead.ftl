### What every letter shares, in English: labels, greetings, the name of the law, the line that is meant.

-ecl = Act of 13 June 2005 on electronic communications

date-line = { $today }
salutation = Dear Sir or Madam,
closing-formula = Yours faithfully,

field-reference = Our reference
field-customer-number = Customer number
field-holder = Contract holder
field-number = Mobile number
field-card = SIM card (ICCID)
field-end-date = End of the contract
field-address = Address
field-email = E-mail
field-phone = Telephone

lines-caption = The lines of the contract
lines-line = Line
lines-end-date = End

# The line or lines that a sentence is about; fits after "the contract for".
what-number = mobile number { $number }
what-card = the SIM card with number { $iccid }
what-customer = the mobile line under customer number { $customer_number }
what-lines = the { $lines } lines listed here

role-heir = heir of { $holder }
role-mandate = for { $holder }, under a written mandate
role-parent = parent of { $holder }
role-guardian = guardian or administrator of { $holder }

reading-head = This is a translation, for you to read. The letter itself is in { $letter ->
    [nl] Dutch
    [fr] French
    [de] German
   *[en] English
  }: send that one, not this one.
reading-head-same = This is the same text as the letter, for you to read.

-cel = Code of Economic Law
-gdpr = General Data Protection Regulation (EU) 2016/679

# The basis of a written answer, and the day by which it is asked: a request, not a term of law.
answer-owed = Under article 116 of the { -ecl }, a written complaint gets a detailed and complete answer in writing.
answer-owed-same = Under article 116 of the same act, a written complaint gets a detailed and complete answer in writing.
answer-by-mail = A written answer to { $email } is requested by { $answer_by }.
answer-by-post = A written answer to the address above is requested by { $answer_by }.
