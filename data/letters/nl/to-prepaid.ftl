### Het verzoek om een nummer op een prepaidkaart te behouden, in het Nederlands.

to-prepaid-title = Het nummer behouden op prepaid: { $brand }
to-prepaid-subject = { $lines ->
    [one] Verzoek: het nummer behouden op een prepaidkaart
   *[other] Verzoek: de nummers behouden op prepaidkaarten
  }
to-prepaid-subject-other = { $lines ->
    [one] Het nummer gaat
   *[other] De nummers gaan
  } naar prepaid bij { $new_operator }
to-prepaid-ask-day = Gelieve { $lines ->
    [one] het nummer
   *[other] de nummers
  } op { $end_date } over te zetten van het abonnement naar prepaid bij { $brand }.
to-prepaid-ask-soon = Gelieve { $lines ->
    [one] het nummer
   *[other] de nummers
  } zo snel mogelijk over te zetten van het abonnement naar prepaid bij { $brand }.
to-prepaid-ask-other = { $lines ->
    [one] Het nummer gaat
   *[other] De nummers gaan
  } naar prepaid bij { $new_operator }, dat u om de overdracht zal vragen. Gelieve die te laten doorgaan.
to-prepaid-number-first = Gelieve het abonnement pas te beëindigen als { $lines ->
    [one] het nummer op de prepaidkaart werkt; het mag niet verloren gaan
   *[other] elk nummer op zijn prepaidkaart werkt; er mag geen enkel verloren gaan
  }.
to-prepaid-no-notice = Deze brief is geen opzegging: gelieve niets te beëindigen voor die overgang.
to-prepaid-say-day = vanaf welke dag prepaid werkt
to-prepaid-say-steps = wat daarvoor moet gebeuren: nieuwe kaart, identificatie
to-prepaid-say-cost = wat de wijziging eventueel kost, en volgens welk beding
to-prepaid-say-blocks = of er iets is dat de overdracht in de weg staat
to-prepaid-say-bill = tot welke dag het abonnement wordt aangerekend
to-prepaid-say-device = welk bedrag de afschrijvingstabel van het contract voor het toestel in die maand geeft
