[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue de l’Exemple 1", "1000 Bruxelles"]
email = "ines@example.org"
[[line]]
number = "+32 485 12 34 56"
brand = "base"
contract = "prepaid"
credit = "12.00"
last_top_up = 2026-04-01
last_top_up_amount = "15.00"
bundle_prepaid = false
[wish]
outcome = "lapse"
---
2026-05-20 open
2026-05-20 today
