[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue de l’Exemple 1", "1000 Bruxelles"]
email = "ines@example.org"
[[line]]
iccid = "8932020000000000010"
use = "data"
contract = "postpaid"
start = 2025-09-01
fixed_months = 24
monthly_fee = "10.00"
[line.device]
value = "240.00"
own_price = "0.00"
months = 24
got = 2025-09-01
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 today
