### Anträge auf Auskunft über personenbezogene Daten und auf ihre Löschung, auf Deutsch.

data-answer-by = Artikel 12 derselben Verordnung gibt für die kostenlose Antwort einen Monat: bis zum { $gdpr_by }, wenn dieser Brief Sie heute erreicht.
data-proof = Falls Sie einen Identitätsnachweis benötigen, sagen Sie bitte, welchen.

data-access-title = Auskunft über personenbezogene Daten: { $brand }
data-access-subject = Antrag auf Auskunft nach Artikel 15 der { -gdpr }
data-access-ask = Bitte senden Sie nach Artikel 15 der { -gdpr } eine Kopie der personenbezogenen Daten, die Sie im Rahmen dieses Vertrags { $relation ->
    [holder] über mich
   *[mandate] über { $holder }
  } speichern.
data-access-include = Bitte fügen Sie insbesondere bei:
data-access-bills = alle Rechnungen mit ihren Einzelheiten
data-access-credit = die Aufladungen und das jetzige Guthaben
data-access-usage = die Nutzung: Anrufe, Nachrichten und Daten, soweit Sie sie noch speichern
data-access-contract = den Vertrag mit seinen Bedingungen und Änderungen
data-access-table = die Abschreibungstabelle des Geräts
data-access-contacts = Notizen und Aufzeichnungen der Kontakte mit dem Kundendienst
data-access-identity = die Daten, die für Identifizierung und Zahlung gespeichert sind
data-access-how-mail = Bitte senden Sie sie an { $email }, in einer gängigen elektronischen Form.
data-access-how-post = Bitte senden Sie sie an die oben stehende Adresse.

data-erasure-title = Löschung personenbezogener Daten: { $brand }
data-erasure-subject = Antrag auf Löschung nach Artikel 17 der { -gdpr }
data-erasure-ends = Dieser Vertrag endet am { $contract_end }.
data-erasure-ended = Dieser Vertrag endete am { $contract_end }.
data-erasure-ask = Bitte löschen Sie nach Artikel 17 der { -gdpr } die personenbezogenen Daten { $relation ->
    [holder] über mich
   *[mandate] über { $holder }
  }, die Sie nicht mehr benötigen.
data-erasure-kept = Die Artikel 126 und 127 des { -ecl } schreiben vor, Identifizierungs- und Teilnehmerdaten bis zwölf Monate nach dem Ende des Dienstes zu speichern. Das ist bis zum { $kept_until }. Bitte löschen Sie sie am Tag danach, ohne einen weiteren Brief abzuwarten.
data-erasure-kept-over = Die Artikel 126 und 127 des { -ecl } schreiben vor, Identifizierungs- und Teilnehmerdaten zwölf Monate lang zu speichern. Diese Frist endete am { $kept_until }: Bitte löschen Sie auch diese Daten.
data-erasure-confirm = Bitte bestätigen Sie die Löschung schriftlich. Für das, was Sie behalten, etwa für offene Rechnungen, nennen Sie bitte den Grund und den letzten Tag.
data-erasure-to-mail = Bitte schreiben Sie an { $email }.
data-erasure-to-post = Bitte schreiben Sie an die oben stehende Adresse.
