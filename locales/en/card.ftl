## Fields of a card, and why one cannot be read.

help-card = Understand what a SIM card holds
help-card-decode = Read fields that were copied from a card as hexadecimal digits
help-arg-card-kind = What the fields are
help-arg-hex = Field in hexadecimal digits, one or more
help-arg-smsc = The service centre stands before each message
card-unreadable = cannot be read
card-reason-not-hexadecimal = other characters than hexadecimal digits stand there, or one digit too few
card-reason-empty = nothing stands there
card-reason-too-short = the bytes end too early
card-reason-too-long = there are more bytes than such a field has
card-reason-length = a length in it says more than there is
card-reason-digit = a digit stands there that no such number has
card-reason-character = a character stands there that its coding does not have
card-reason-time = a day or an hour stands there that no calendar has
card-reason-coding = the text has a coding that is reserved or compressed
card-reason-alphabet = the text uses a national alphabet that adieu does not know
card-reason-kind = the bytes name a kind that no standard has
card-reason-structure = the bytes are not built like such a field
card-reason-chain = a chain of records comes back to itself or leads nowhere
