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
start = 2023-01-15
fixed_months = 24
[[line]]
number = "+32 470 12 34 57"
brand = "proximus"
contract = "postpaid"
customer_number = "600"
start = 2023-01-15
fixed_months = 24
[line.wish]
outcome = "port"
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 draft notice
2026-05-20 today
