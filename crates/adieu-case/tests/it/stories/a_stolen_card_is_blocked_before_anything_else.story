[subscriber]
kind = "consumer"
name = "Amir Haddad"
address = ["Rue du Port 12", "4000 Liège"]
email = "amir@example.org"
[[line]]
number = "0484 55 66 77"
brand = "base"
contract = "prepaid"
credit = "9.00"
last_top_up = 2026-05-01
[line.lost]
what = "stolen"
noticed = "2026-05-20T08:00"
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 today
