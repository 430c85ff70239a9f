[subscriber]
kind = "business"
workers = 12
name = "Boulangerie Exemple SRL"
address = ["Rue de l’Exemple 1", "1000 Bruxelles"]
email = "post@example.org"
[[line]]
number = "+32 470 12 34 56"
brand = "proximus"
contract = "postpaid"
customer_number = "600"
start = 2025-06-01
fixed_months = 24
[wish]
outcome = "end"
end_date = 2026-12-31
---
2026-11-22 open
2026-11-22 fact line.notice_days=90
2026-11-22 today
