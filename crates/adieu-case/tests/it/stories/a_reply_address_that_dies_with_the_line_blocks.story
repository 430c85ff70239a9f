[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue de l’Exemple 1", "1000 Bruxelles"]
email = "ines@example.org"
contact_phone = "0470 12 34 56"
[[line]]
number = "+32 470 12 34 56"
brand = "proximus"
contract = "postpaid"
[wish]
outcome = "end"
---
2026-05-20 open
2026-05-20 fact subscriber.email=ines@proximus.be
2026-05-20 today
