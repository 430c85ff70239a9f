### Het verzoek om een netwerkvergrendeling op te heffen, in het Nederlands.

unlock-title = Netwerkvergrendeling opheffen: { $brand }
unlock-subject = Verzoek: de netwerkvergrendeling van het toestel opheffen
unlock-device = Bij dit contract is een toestel geleverd.
unlock-own-device = Bij dit contract wordt een telefoon of een ander toestel gebruikt.
unlock-ask = Is het op uw netwerk vergrendeld, gelieve die vergrendeling dan op te heffen, of de code met de te volgen stappen te bezorgen.
unlock-law = Volgens artikel 111/3, § 3, van de { -ecl } wordt de vergrendeling kosteloos opgeheven, uiterlijk wanneer de vergoeding voor het toestel wordt betaald.
unlock-cost = Vraagt u een prijs, gelieve die dan eerst te noemen, met het beding dat erin voorziet.
unlock-no-lock = Is er geen vergrendeling, dan volstaat een kort antwoord.
unlock-needs = Hebt u nog iets nodig, zoals het nummer van het toestel zelf (IMEI), gelieve dat dan te zeggen.
