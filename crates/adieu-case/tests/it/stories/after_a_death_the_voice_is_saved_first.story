[subscriber]
kind = "estate"
name = "Greta Claes"
address = ["Lindenlaan 4", "3000 Leuven"]
email = "noor@example.org"
died = 2026-05-10
id_kind = "belgian-eid"
[helper]
name = "Noor Claes"
relation = "heir"
[[line]]
number = "+32 470 22 33 44"
brand = "proximus"
contract = "postpaid"
customer_number = "600222333"
start = 2021-04-01
fixed_months = 0
notice_days = 0
[line.send_to]
email = "notices@operator.example"
[wish]
outcome = "end"
end_date = 2026-07-02
---
2026-05-20 open
2026-05-20 done save-voicemail-greeting
2026-05-21 done save-phone-content
2026-05-21 skip decide-number the family keeps no number
2026-05-22 today
