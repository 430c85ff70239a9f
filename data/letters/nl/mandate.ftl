### De volmacht, in het Nederlands. De houder spreekt en tekent.

mandate-title = Volmacht voor { $signatory }: { $brand }
mandate-subject = Volmacht: { $signatory } handelt voor { $holder }
mandate-give = { $voice ->
    [many] Wij, { $holder }, houder van het contract voor { $what }, geven
   *[one] Ik, { $holder }, houder van het contract voor { $what }, geef
  } hierbij aan { $signatory } volmacht om in { $voice ->
    [many] onze
   *[one] mijn
  } naam te handelen voor alles wat dit contract betreft.
mandate-covers = Deze volmacht omvat:
mandate-may-end = dit contract opzeggen, of nummeroverdracht, opschorting, overname of een andere wijziging ervan vragen
mandate-may-ask = inlichtingen vragen en krijgen: contract, facturen, verbruik, bevestigingen
mandate-may-complain = klacht indienen bij u, en bij de Ombudsdienst voor telecommunicatie
mandate-may-receive = uw brieven ontvangen en beantwoorden
mandate-not = Ze laat niet toe om in { $voice ->
    [many] onze
   *[one] mijn
  } naam een nieuw contract te sluiten, en aan { $signatory } mag geen geld worden betaald.
mandate-until = Ze geldt vanaf { $today } tot het contract is geëindigd en de eindfactuur is vereffend; { $voice ->
    [many] wij kunnen
   *[one] ik kan
  } ze eerder schriftelijk intrekken.
mandate-deal-mail = Gelieve alles met { $signatory } te regelen zoals met { $voice ->
    [many] ons
   *[one] mij
  }, en te schrijven naar { $email }.
mandate-deal-post = Gelieve alles met { $signatory } te regelen zoals met { $voice ->
    [many] ons
   *[one] mij
  }, en te schrijven naar het bovenstaande adres.
mandate-form = Als u een eigen formulier nodig hebt, gelieve het uiterlijk op { $answer_by } te sturen; die dag is een verzoek, geen wettelijke termijn.
