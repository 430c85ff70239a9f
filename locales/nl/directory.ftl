## Fiches die opnieuw gelezen worden, voorstellen, woordenlijst.
stale-title = Wat eerst opnieuw te lezen is, op { $day }
stale-how = Dringendheid = (leeftijd in dagen + 1) × gewicht: adres 8, nummer 4, kosten 2, aanwijzing 1.
stale-age =
    { $days ->
        [one] { $days } dag geleden gelezen
       *[other] { $days } dagen geleden gelezen
    } · { $weight } · dringendheid { $urgency }
stale-more =
    { $count ->
        [one] Nog { $count } feit (-v toont alles).
       *[other] Nog { $count } feiten (-v toont alles).
    }
stale-weight-address = adres voor opzeggingen
stale-weight-number = nummer of contactweg
stale-weight-fee = kost of termijn
stale-weight-hint = aanwijzing
propose-known = Wat de fiche van { $brand } zegt. Typ het nummer van wat fout is, of een naam zoals channel.email of fact.costs:
propose-ask-value = Wat moet er staan? Scheid regels met ; en laat leeg als het niet meer klopt:
propose-ask-use = Waarvoor dient het?
propose-ask-source = Adres van de pagina die dat zegt:
propose-ask-seen = Dag waarop u ze las, zoals 2026-11-22:
propose-written = Voorstel geschreven naar { $file }.
propose-send = Lees het na. Stuur het bestand dan naar wie de fiches bijhoudt.
propose-fits = Dit voorstel past bij de fiche van { $brand }.
propose-applied = De wijziging staat in { $file }. Voer nu uit: adieu directory check DIR
propose-refused = De controles weigeren dit voorstel.
propose-nothing = Er is niets voorgesteld.
propose-nothing-hint = Bijvoorbeeld: adieu directory propose orange channel.phone.1=5000 --source https://… --seen 2026-11-22
propose-form = Een wijziging schrijft u als FIELD=VALUE.
propose-unknown = Niets in een fiche heet “{ $field }”.
propose-unknown-hint = Namen zien eruit als channel.phone, channel.post.for_notices, fact.costs of party.name_fr.
propose-head = { $field } heeft in de fiche geen eigen bron: dat wordt met de hand gewijzigd.
propose-head-hint = Stel het feit of de contactweg voor waarop het steunt.
propose-several = { $field } komt { $count } keer voor.
propose-several-hint = Schrijf { $field }.1, { $field }.2 enzovoort, of { $field }.new voor één erbij.
propose-not-there = { $field } staat niet in de fiche.
propose-no-use = { $field } is nieuw: zeg waarvoor het dient.
propose-no-use-hint = Voeg toe: { $example }
propose-moved = De fiche zegt ondertussen iets anders over { $field }.
propose-moved-hint = Bekijk de fiche opnieuw en doe een nieuw voorstel.
propose-bad-file = Dit bestand is geen leesbaar voorstel.
glossary-title = De woorden van een afscheid
glossary-look-for = Zoek naar: { $nl } (Nederlands), { $fr } (Frans)
glossary-not = Niet hetzelfde als: { $what }
glossary-facts = Feiten: { $keys }
glossary-more = “adieu glossary WORD” legt er een uit; een woord van uw factuur mag ook.
glossary-none = De woordenlijst heeft geen woord “{ $word }”.
glossary-none-hint = adieu glossary toont alle woorden.
help-glossary = De woorden van facturen en brieven uitleggen
help-manual = De handleiding tonen
help-directory-stale = Feiten tonen volgens leeftijd en gewicht, met de pagina om na te kijken
help-directory-propose = Een voorgestelde wijziging van een fiche als bestand schrijven
help-directory-apply = Een voorstel in de fiches van een map zetten
help-arg-changes = Wat wijzigt, zoals channel.phone=5000; niets na = betekent: klopt niet meer
help-arg-page = Adres van de pagina die dat zegt
help-arg-seen = Dag waarop u ze las, zoals 2026-11-22
help-arg-basis = Wat voor pagina het is
help-arg-proposal-out = Bestand voor het voorstel; zonder wordt het getoond
help-arg-proposal = Bestand met een voorstel
help-arg-records = Map met gegevens waarin de fiches staan
help-arg-term = Een woord, zoals customer-number of klantnummer
help-arg-manual-out = De handleiding in elke taal, en de woordenlijst, naar deze map schrijven
