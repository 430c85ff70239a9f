### De opzegging in het Nederlands.

notice-title = Opzegging van het contract: { $brand }
notice-subject = Opzegging van het mobiele contract op { $end_date }
notice-subject-dates = Opzegging van het mobiele contract voor { $lines } lijnen

declare = { $voice ->
    [many] Hierbij zeggen wij
   *[one] Hierbij zeg ik
  } het contract voor { $what } op. Het eindigt op { $end_date }.
declare-dates = { $voice ->
    [many] Hierbij zeggen wij
   *[one] Hierbij zeg ik
  } het contract voor { $what } op. Elke lijn eindigt op de dag die ernaast staat.
speaks-estate = De houder van het contract, { $holder }, is overleden; ik schrijf als erfgenaam.
speaks-helper = Ik schrijf voor de houder van het contract, { $holder }, { $relation ->
    [parent] als ouder
    [guardian] als voogd of bewindvoerder
   *[mandate] met een schriftelijke volmacht
  }.
law-any-writing = Artikel 111/3, § 1, van de { -ecl } laat de abonnee toe om op gelijk welke schriftelijke wijze en zonder opgave van redenen op te zeggen.
law-any-writing-mixed = Voor de lijnen die niet louter gegevens tussen machines doorgeven, laat artikel 111/3, § 1, van de { -ecl } de abonnee toe om op gelijk welke schriftelijke wijze en zonder opgave van redenen op te zeggen.
terms-govern = Omdat het om dataverkeer tussen machines gaat, regelen de voorwaarden van het contract het einde ervan.

moment-chosen = Volgens hetzelfde artikel eindigt het contract op het moment dat de abonnee kiest.
moment-open = Bent u van mening dat er een opzegtermijn geldt, beëindig het contract dan op de vroegste datum die uw voorwaarden toelaten, en vermeld het beding en die datum.
moment-terms = Vragen de voorwaarden een opzegtermijn, beëindig het contract dan op de vroegste datum die ze toelaten, en vermeld het beding en die datum.
moment-one-month = Bent u van mening dat er een opzegtermijn geldt: hetzelfde artikel beperkt die tot één maand.

confirm-by-mail = Gelieve de afsluiting en de datum ervan schriftelijk te bevestigen op { $email }, zoals hetzelfde artikel bepaalt.
confirm-by-mail-kindly = Gelieve de afsluiting en de datum ervan schriftelijk te bevestigen op { $email }.
confirm-by-post = Gelieve de afsluiting en de datum ervan schriftelijk te bevestigen op het bovenstaande adres, zoals hetzelfde artikel bepaalt.
confirm-by-post-kindly = Gelieve de afsluiting en de datum ervan schriftelijk te bevestigen op het bovenstaande adres.
acknowledge = Een kort bericht, uiterlijk op { $reply_by }, dat deze brief is aangekomen, wordt op prijs gesteld.

please-also = Gelieve ook:
ask-final-bill = de eindfactuur te bezorgen, met alleen kosten tot en met het einde van het contract
ask-no-top-up = elke automatische herlading van de kaart stop te zetten
ask-no-fee = geen vergoeding voor de opzegging zelf aan te rekenen, want volgens § 3 van dat artikel is er geen verschuldigd
ask-no-fee-but-device = naast het toestel geen vergoeding voor de opzegging zelf aan te rekenen, want volgens § 3 van dat artikel is er geen andere verschuldigd
ask-fee-shown = te tonen hoe een eventuele vergoeding voor het vroege einde is berekend; § 3 van dat artikel beperkt ze tot het abonnement tot het einde van de zesde maand
ask-device = het bedrag mee te delen dat de afschrijvingstabel van het contract voor het toestel geeft in de maand van het einde
ask-deposit = de waarborg van { $deposit } terug te betalen
ask-paid-ahead = terug te betalen wat voor dagen na het einde is betaald (betaald tot en met { $paid_until })
ask-credit = het resterende belkrediet van { $credit } terug te betalen, als uw voorwaarden daarin voorzien
ask-papers = schriftelijk te laten weten welke stukken u eventueel van de erfgenamen nodig hebt

direct-debit-stays = De domiciliëring blijft lopen tot de eindfactuur is betaald; gelieve daarna niets meer te innen.
port-window-kept = { $lines ->
    [one] Van het recht om het nummer tot minstens één maand na het einde naar een andere operator over te dragen, wordt geen afstand gedaan.
   *[other] Van het recht om de nummers tot minstens één maand na het einde naar een andere operator over te dragen, wordt geen afstand gedaan.
  }
answer-in-writing = Gelieve schriftelijk te antwoorden; een ander aanbod is niet nodig.

enclosed-mandate = Bijlage: een kopie van de volmacht.
