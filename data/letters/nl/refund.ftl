### De vraag om geld terug, in het Nederlands.

refund-title = Terugbetaling: { $brand }
refund-subject-credit = Terugbetaling van het resterende prepaidkrediet
refund-subject-deposit = Terugbetaling van de waarborg
refund-ported-to = Het nummer is op { $port_date } overgedragen naar { $new_operator }.
refund-ported = Het nummer is op { $port_date } naar een andere operator overgedragen.
refund-ended = Het contract is op { $ended_on } geëindigd.
refund-ask-sum = Gelieve { $refund_amount } van het resterende krediet terug te betalen.
refund-ask-credit = Gelieve het resterende krediet terug te betalen, voor zover het is betaald en niet opgebruikt.
refund-law = Artikel 111/2, § 1, van de { -ecl } en het koninklijk besluit van 30 juli 2022 geven dit recht aan een consument die het nummer overdraagt.
refund-in-time = Deze vraag komt op tijd: ze kan tot en met { $refund_last_day } worden gesteld.
refund-ask-deposit = Gelieve de waarborg van { $money_due }, die het contract dekte, terug te betalen.
refund-paid-by = Gelieve dit bedrag binnen vier weken te betalen, uiterlijk op { $refund_paid_by }.
refund-deposit-by = Gelieve dit bedrag uiterlijk op { $answer_by } te betalen.
refund-account-mail = Gelieve het rekeningnummer te vragen via { $email }.
refund-account-post = Gelieve het rekeningnummer te vragen op het bovenstaande adres.
