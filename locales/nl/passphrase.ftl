## De wachtzin van het huis en van een back-up.

help-passphrase = Uw dossiers met een wachtzin beveiligen, ze wijzigen of weghalen
help-passphrase-set = Uw dossiers met een wachtzin beveiligen
help-passphrase-change = Een andere wachtzin nemen
help-passphrase-remove = De sleutel weer in de map bewaren, zonder wachtzin
help-arg-new-passphrase-file = De nieuwe wachtzin uit dit bestand lezen in plaats van er twee keer naar te vragen
help-arg-backup-passphrase-file = De wachtzin van de back-up uit dit bestand lezen; zonder deze optie dient --passphrase-file ook voor de back-up

passphrase-file-empty = { $path } is leeg: er staat geen wachtzin in.
passphrase-file-empty-hint = Schrijf de wachtzin op de eerste regel van het bestand.
passphrase-unused = Uw dossiers hebben geen wachtzin: die u opgaf, werd niet gebruikt. “adieu passphrase set” geeft ze er een.
passphrase-new-home = Nieuwe wachtzin voor uw dossiers:
passphrase-needs-new = Er is een nieuwe wachtzin nodig.
passphrase-needs-new-hint = Typ ze in een terminal, of noem een bestand: --new-passphrase-file FILE
passphrase-set = Uw dossiers gaan nu alleen nog open met de wachtzin. Zonder die zin opent niemand ze, ook u niet: bewaar ze goed.
passphrase-changed = Uw dossiers gaan nu open met de nieuwe wachtzin.
passphrase-removed = Uw dossiers gaan nu open zonder wachtzin: de sleutel staat in hun map.
passphrase-old-copies = Eerdere kopieën van de map en eerdere back-ups gaan open zoals voorheen: verwijder wat u niet nodig hebt.
passphrase-is-set = Uw dossiers hebben al een wachtzin.
passphrase-is-set-hint = Met “adieu passphrase change” neemt u een andere.
passphrase-is-none = Uw dossiers hebben geen wachtzin.
passphrase-is-none-hint = Met “adieu passphrase set” geeft u ze er een.
