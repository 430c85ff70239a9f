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
[wish]
outcome = "port"
---
2026-05-20 open
2026-05-20 draft notice
2026-05-20 post notice
2026-05-22 fact line.port.requested=2026-05-22
2026-05-22 fact line.port.agreed=2026-05-26
2026-05-25 today
