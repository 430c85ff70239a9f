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
say-confirm-mail = Bevestig het einde en de datum ervan alstublieft schriftelijk op { $email }.
say-confirm-post = Bevestig het einde en de datum ervan alstublieft schriftelijk op mijn postadres.
say-writing-follows = U krijgt dezelfde opzegging vandaag nog schriftelijk van mij.
say-your-name = Mag ik uw naam, en een referentie van dit gesprek?

answers-caption = Als men dit zegt … antwoordt u
answers-they-say = Men zegt
answers-you-say = U antwoordt
answer-offer-they = Wij hebben een beter aanbod voor u.
answer-offer-you = Nee, dank u. Noteer alstublieft dat het contract eindigt.
answer-notice-they = Er is een opzegtermijn.
answer-notice-you = Stuur mij dan schriftelijk het beding en de einddatum die eruit volgt.
answer-registered-they = U moet een aangetekende brief sturen.
answer-registered-you = De wet aanvaardt elk schriftelijk middel.
answer-elsewhere-they = U moet een ander nummer bellen, of naar een winkel gaan.
answer-elsewhere-you = Mijn opzegging bereikt u schriftelijk. Geef ze alstublieft door aan de juiste dienst.
answer-bills-they = U moet eerst alle openstaande facturen betalen.
answer-bills-you = De facturen zijn een andere zaak. Noteer alstublieft dat het contract eindigt.

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
after-the-form = Fotografeer het ingevulde formulier of druk het af voor u het verstuurt; bewaar de bevestiging die verschijnt.

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

lines-to-call = Wie u belt
line-own-network = Met een kaart van { $brand }
line-any-phone = Met om het even welke telefoon
line-business = Voor bedrijven
line-office-hours = kantooruren
lines-seen = Gelezen op { $lines_seen }. Geeft uw factuur een ander nummer, neem dan dat.
line-unknown = Van { $brand } is hier geen nummer van de klantendienst bekend: neem het nummer op uw factuur.
phone-waiting = Na tweeënhalve minuut wachten mag u uw gegevens achterlaten; men belt u terug voor het einde van de volgende werkdag (artikel 116 van de { -ecl }).
have-also = Houd ook een factuur en schrijfgerief klaar. Neem uw tijd.
pause-listen = Pauze: wacht op het antwoord. Stilte is niet erg.
pause-repeat = Pauze: laat het adres herhalen.
say-estate-voicemail = Laat de voicemail en de begroeting tot dan alstublieft ongemoeid.
say-estate-papers = Welke stukken hebt u van de erfgenamen nodig? Laat me dat alstublieft schriftelijk weten.
say-recorded = Is nu geregistreerd dat het contract op die dag eindigt, ja of nee?
say-closing-mail = Bevestig alstublieft per e-mail op { $email } wat we net hebben gezegd. Dank u, en tot ziens.
say-closing-post = Bevestig alstublieft per post wat we net hebben gezegd. Dank u, en tot ziens.
answer-why-they = Waarom wilt u bij ons weg?
answer-why-you = Ik geef geen reden op. Noteer alstublieft dat het contract eindigt.
answer-fee-they = Nu weggaan zal u veel kosten.
answer-fee-you = Stuur mij dan schriftelijk het bedrag, de berekening en het beding. Het contract eindigt hoe dan ook.
answer-number-they = U zult uw nummer verliezen.
answer-number-you = Dat weet ik, en mijn besluit staat vast. Noteer alstublieft het einde.
answer-callback-they = Een collega belt u hierover terug.
answer-callback-you = Een telefoontje is niet nodig. Noteer het einde alstublieft nu.
answer-reserved-they = Ik heb het einde voor u gereserveerd.
answer-reserved-you = Een reservatie volstaat niet. Eindigt het contract, en op welke dag?
reservation-title = Als men “gereserveerd” zegt
reservation-words = “Gereserveerd”, “gepland” of “genoteerd” is nog niet “beëindigd”. Vraag meteen of het contract eindigt, en op welke dag. Wat men ook antwoordt, uw brief van vandaag is wat u kunt bewijzen.
blank-number-called = Gebeld nummer
blank-end-said = Einddatum die men noemde
page-how-to-end = Pagina over het einde van een contract
form-reason = Vraagt het formulier een reden, kies dan “andere” of laat het veld leeg.
papers-no-eid = Geef geen kopie van een Belgische identiteitskaart: artikel 127 van de { -ecl } laat er geen toe. Toon de kaart of bied een ander bewijs aan.
