### Scenario's voor telefoon, chat, winkel, formulier en sms, in het Nederlands.

phone-title = Aan de telefoon: het contract met { $brand } opzeggen
oral-ends-nothing = Een telefoontje alleen beëindigt het contract niet: de wet vraagt een geschrift. Verstuur de opvolgbrief nog dezelfde dag, wat het antwoord ook is.
oral-proves-nothing = Een telefoontje alleen bewijst niets. Verstuur de opvolgbrief nog dezelfde dag, wat het antwoord ook is.
have-at-hand = Houd dit bij de hand
what-to-say = Zeg dit, stap voor stap
say-hello = Goedendag, mijn naam is { $signatory }. Het gaat over het contract voor { $what }.
say-helper = Ik spreek voor de houder, { $holder }, { $relation ->
    [parent] als ouder
    [guardian] als voogd of bewindvoerder
   *[mandate] met een schriftelijke volmacht
  }.
say-end = Ik wil dat dit contract eindigt op { $end_date }.
say-end-dates = Ik wil dat dit contract eindigt, elke lijn op haar eigen dag: ik lees u de lijst voor.
say-no-reason = De wet vraagt mij geen reden, en een ander aanbod heb ik niet nodig.
say-no-offer = Een ander aanbod heb ik niet nodig.
say-confirm-mail = Gelieve het einde en de datum ervan schriftelijk te bevestigen op { $email }.
say-confirm-post = Gelieve het einde en de datum ervan schriftelijk te bevestigen op mijn postadres.
say-writing-follows = U krijgt dezelfde opzegging vandaag nog schriftelijk van mij.
say-your-name = Mag ik uw naam, en een referentie van dit gesprek?

answers-caption = Als men dit zegt … antwoordt u
answers-they-say = Men zegt
answers-you-say = U antwoordt
answer-offer-they = Wij hebben een beter aanbod voor u.
answer-offer-you = Nee, dank u. Gelieve te noteren dat het contract eindigt.
answer-notice-they = Er is een opzegtermijn.
answer-notice-you = Stuur mij dan schriftelijk het beding en de einddatum die eruit volgt.
answer-registered-they = U moet een aangetekende brief sturen.
answer-registered-you = De wet aanvaardt elk schriftelijk middel.
answer-elsewhere-they = U moet een ander nummer bellen, of naar een winkel gaan.
answer-elsewhere-you = Mijn opzegging bereikt u schriftelijk. Gelieve ze aan de juiste dienst door te geven.
answer-bills-they = U moet eerst alle openstaande facturen betalen.
answer-bills-you = De facturen zijn een andere zaak. Gelieve te noteren dat het contract eindigt.

write-down = Noteer meteen
blank-moment = Dag en uur
blank-name = Naam van de medewerker
blank-call-reference = Referentie van het gesprek
blank-agreed = Wat er is gezegd
after-the-call = Na het gesprek: verstuur vandaag nog de opvolgbrief en bewaar dit blad.

chat-title = In de chat: het contract met { $brand } opzeggen
chat-purpose = Plak één bericht per keer. Bewaar of fotografeer de hele chat voor u het venster sluit: die kopie is uw bewijs.
chat-messages = De berichten
chat-ask-reference = Mag ik uw naam en de referentie van deze chat?
after-the-chat = Kon u geen kopie van de chat bewaren, verstuur dan vandaag nog de opvolgbrief.

shop-title = Opzegging van het contract: { $brand }
shop-ask-copy = Gelieve dit blad af te stempelen en te dateren, en mij een kopie te geven.
blank-received-on = Ontvangen op
blank-shop = Winkel
blank-staff = Naam van de medewerker
blank-stamp = Stempel en handtekening
after-the-visit = Zonder afgestempelde kopie verstuurt u vandaag nog de opvolgbrief: een bezoek alleen is geen bewijs.

form-title = In het webformulier: het contract met { $brand } opzeggen
form-purpose = Neem elke waarde over in het veld dat ernaar vraagt. Heeft het formulier zo’n veld niet, laat de waarde dan weg.
form-subject-box = Onderwerp
form-message-box = Bericht
after-the-form = Fotografeer of druk het ingevulde formulier af voor u het verstuurt; bewaar de bevestiging die verschijnt.

sms-title = Sms: het contract met { $brand } opzeggen
sms-text-mail = Opzegging: ik zeg het contract op voor { $what_short } op { $end_date_short }. Bevestig schriftelijk a.u.b.: { $email }. { $signatory }, { $reference }
sms-text-post = Opzegging: ik zeg het contract op voor { $what_short } op { $end_date_short }. Bevestig a.u.b. schriftelijk, per post. { $signatory }, { $reference }
sms-text-dates = Opzegging: ik zeg het contract op voor { $what_short }; de data volgen per brief. { $signatory }, { $reference }
sms-length = Lengte: { $sms_units } tekens, verstuurd als { $sms_parts ->
    [one] één bericht
   *[other] { $sms_parts } berichten
  }.
what-short-number = { $number_short }
what-short-card = sim { $iccid }
what-short-customer = klantnr. { $customer_number }
what-short-lines = { $numbers_short }
