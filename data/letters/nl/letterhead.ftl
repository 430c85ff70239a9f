### Wat elke brief gemeen heeft, in het Nederlands: opschriften, aanspreking, de naam van de wet, de bedoelde lijn.

-ecl = wet van 13 juni 2005 betreffende de elektronische communicatie

date-line = { $today }
salutation = Geachte mevrouw, geachte heer,
closing-formula = Hoogachtend,

field-reference = Onze referentie
field-customer-number = Klantnummer
field-holder = Contracthouder
field-number = Mobiel nummer
field-card = Simkaart (ICCID)
field-end-date = Einde van het contract
field-address = Adres
field-email = E-mail
field-phone = Telefoon

lines-caption = De lijnen van het contract
lines-line = Lijn
lines-end-date = Einde

# De lijn of lijnen waarover een zin gaat; past na "het contract voor".
what-number = het mobiele nummer { $number }
what-card = de simkaart met nummer { $iccid }
what-customer = de mobiele lijn onder klantnummer { $customer_number }
what-lines = de { $lines } hier vermelde lijnen

role-heir = erfgenaam van { $holder }
role-mandate = voor { $holder }, met schriftelijke volmacht
role-parent = ouder van { $holder }
role-guardian = voogd of bewindvoerder van { $holder }

reading-head = Dit is een vertaling, om zelf te lezen. De brief zelf is in het { $letter ->
    [nl] Nederlands
    [fr] Frans
    [de] Duits
   *[en] Engels
  }: verstuur die, niet deze.
reading-head-same = Dit is dezelfde tekst als de brief, om zelf te lezen.

-cel = Wetboek van economisch recht
-gdpr = algemene verordening gegevensbescherming (EU) 2016/679

# Waarop een schriftelijk antwoord rust, en tegen welke dag het wordt gevraagd: een verzoek, geen wettelijke termijn.
answer-owed = Volgens artikel 116 van de { -ecl } krijgt een schriftelijke klacht een gedetailleerd en volledig schriftelijk antwoord.
answer-owed-same = Volgens artikel 116 van dezelfde wet krijgt een schriftelijke klacht een gedetailleerd en volledig schriftelijk antwoord.
answer-by-mail = Gelieve uiterlijk op { $answer_by } schriftelijk te antwoorden op { $email }.
answer-by-post = Gelieve uiterlijk op { $answer_by } schriftelijk te antwoorden op het bovenstaande adres.
