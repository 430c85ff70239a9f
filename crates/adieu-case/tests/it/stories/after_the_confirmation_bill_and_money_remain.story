[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue de l’Exemple 1", "1000 Bruxelles"]
email = "ines@example.org"
[[line]]
number = "+32 470 12 34 56"
brand = "orange"
contract = "postpaid"
customer_number = "1.2345678"
monthly_fee = "25.00"
start = 2024-03-01
direct_debit = true
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 done decide-number
2026-05-20 skip move-bound-services nothing hangs on it
2026-05-20 draft notice
2026-05-20 post notice
2026-05-28 done await-acknowledgement
2026-07-03 done await-confirmation
2026-07-20 fact line.monthly_fee=27.50 bill
2026-07-21 today
