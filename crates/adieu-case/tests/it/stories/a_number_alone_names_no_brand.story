[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue de l’Exemple 1", "1000 Bruxelles"]
email = "ines@example.org"
[[line]]
number = "+32 470 12 34 56"
[wish]
outcome = "compare"
---
2026-05-20 open
2026-05-20 today
