### Wat van afzonderlijke merken bekend is, voor wie belt, chat of een formulier invult, in het Nederlands.

# What is known of single brands. Sources are those of the record of the same name in data/operators: warnings C1 and C6 for
# numbers, px-death and ca-px (Proximus), bs-plan and bs-withdraw (BASE), ed-cancel (EDPnet), tn-biz (Telenet), hey-legal (hey!).
# All seen 2026-11-22; medium confidence, high for ed-cancel and px-death.

brand-proximus-phone = Bel niet naar 070 363 363, dat veel lijsten geven: geen pagina van Proximus bevestigt het, en 070-nummers zijn betaalnummers.
brand-proximus-form = Volgens een nazicht van juni 2026 staat in MyProximus onderaan de pagina “My Products” een link om op te zeggen.
brand-proximus-estate = Proximus zegt: moet de begroeting van de voicemail of het nummer na een overlijden bewaard blijven, bel dan eerst, voor er iets eindigt.
brand-base-phone = Een oudere pagina van BASE aanvaardt het einde van een contract per telefoon. Verstuur de brief toch: hij is uw bewijs.
brand-base-form = BASE heeft hiervoor een onlineformulier. Het adres ervan is hier niet bekend: kijk in My BASE of op de pagina hierboven.
brand-edpnet-phone = EDPnet aanvaardt geen opzegging per telefoon: kies een van de schriftelijke wegen die op zijn pagina staan.
brand-edpnet-form = EDPnet aanvaardt een ticket in My edpnet, een e-mail van het adres dat de facturen krijgt, een e-mail met de ondertekende opzegging als bijlage, of een aangetekende brief.
brand-mobile-vikings-phone = 1976 antwoordt ook voor een ander merk: het bereikt Mobile Vikings alleen met een kaart van Mobile Vikings.
brand-lycamobile-phone = 1976 antwoordt ook voor een ander merk: het bereikt Lycamobile alleen met een kaart van Lycamobile.
brand-jim-mobile-phone = 1984 bereikt JIM Mobile alleen met een kaart van JIM Mobile.
brand-telenet-chat = Een pagina van Telenet van omstreeks 2023 biedt bedrijven WhatsApp aan.
brand-hey-chat = hey! noemt een chat op zijn juridische pagina’s; het adres ervan is hier niet bekend.
