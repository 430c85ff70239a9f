[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue Haute 1", "1000 Bruxelles"]
email = "ines@example.org"
[[line]]
number = "+32 470 12 34 56"
brand = "orange"
contract = "postpaid"
customer_number = "1.2345678"
start = 2024-03-01
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 done save-bills
2026-07-20 close
2026-07-21 done check-final-bill
2026-07-22 open-again one more bill came
2026-07-22 done check-final-bill
2026-07-22 today
