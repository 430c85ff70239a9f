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
start = 2024-03-01
monthly_fee = "25.00"
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 done decide-number
2026-05-21 draft notice
2026-05-22 post notice
2026-06-01 draft reminder
2026-06-01 post reminder
2026-06-16 today
