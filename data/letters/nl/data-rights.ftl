### Verzoeken om inzage in persoonsgegevens en om wissing ervan, in het Nederlands.

data-answer-by = Artikel 12 van dezelfde verordening geeft één maand om kosteloos te antwoorden: tot en met { $gdpr_by } als deze brief u vandaag bereikt.
data-proof = Als u een bewijs van identiteit nodig hebt, gelieve te zeggen welk.

data-access-title = Inzage in persoonsgegevens: { $brand }
data-access-subject = Verzoek om inzage volgens artikel 15 van de { -gdpr }
data-access-ask = Gelieve op grond van artikel 15 van de { -gdpr } een kopie te bezorgen van de persoonsgegevens die u in het kader van dit contract { $relation ->
    [holder] over mij
   *[mandate] over { $holder }
  } bewaart.
data-access-include = Gelieve daarbij in het bijzonder te voegen:
data-access-bills = alle facturen, met hun details
data-access-credit = de herladingen en het huidige belkrediet
data-access-usage = het verbruik: oproepen, berichten en data, voor zover u het nog bewaart
data-access-contract = het contract, met de voorwaarden en de wijzigingen
data-access-table = de afschrijvingstabel van het toestel
data-access-contacts = de notities en opnamen van contacten met de klantendienst
data-access-identity = de gegevens die voor identificatie en betaling worden bewaard
data-access-how-mail = Gelieve ze te sturen naar { $email }, in een gangbare elektronische vorm.
data-access-how-post = Gelieve ze naar het bovenstaande adres te sturen.

data-erasure-title = Wissing van persoonsgegevens: { $brand }
data-erasure-subject = Verzoek om wissing volgens artikel 17 van de { -gdpr }
data-erasure-ends = Dit contract eindigt op { $contract_end }.
data-erasure-ended = Dit contract is geëindigd op { $contract_end }.
data-erasure-ask = Gelieve op grond van artikel 17 van de { -gdpr } de persoonsgegevens { $relation ->
    [holder] over mij
   *[mandate] over { $holder }
  } te wissen die u niet meer nodig hebt.
data-erasure-kept = De artikelen 126 en 127 van de { -ecl } laten identificatie- en abonneegegevens bewaren tot twaalf maanden na het einde van de dienst, dus tot en met { $kept_until }. Gelieve ze de dag daarna te wissen, zonder nieuwe brief.
data-erasure-kept-over = De twaalf maanden waarin de artikelen 126 en 127 van de { -ecl } identificatie- en abonneegegevens laten bewaren, zijn verstreken op { $kept_until }: gelieve ook die te wissen.
data-erasure-confirm = Gelieve de wissing schriftelijk te bevestigen. Gelieve voor wat u bewaart, bijvoorbeeld voor openstaande facturen, de reden en de laatste dag te geven.
data-erasure-to-mail = Gelieve te schrijven naar { $email }.
data-erasure-to-post = Gelieve te schrijven naar het bovenstaande adres.
