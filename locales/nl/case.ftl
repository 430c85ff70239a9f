## Steps of a case: a title, and one or two sentences that say what to do.

step-identify-brand-title = Zeggen van welk merk de kaart is
step-identify-brand-words = Kijk op de kaart, op de factuur of naar de naam bovenaan het scherm van de telefoon. Het merk is de naam op de factuur; het netwerk kan anders heten.
step-identify-line-title = Het telefoonnummer of het nummer van de kaart opgeven
step-identify-line-words = Een datakaart heeft geen telefoonnummer dat u kent: typ dan de 19 of 20 cijfers die op de kaart staan.
step-choose-outcome-title = Een uitweg kiezen
step-choose-outcome-words = Het contract beëindigen, het nummer meenemen naar een andere operator, het houden op prepaid, de lijn overdragen, ze laten vervallen, of niets doen. Hebt u het nummer nog nodig? Beantwoord dat eerst.
step-decide-number-title = Nagaan of niemand het nummer nog nodig heeft
step-decide-number-words = Wilt u het nummer houden, stuur dan geen opzegging: vraag de nieuwe operator om het nummer over te nemen. Dat alleen beëindigt het contract. Een opzegging erbij kan het nummer doen verliezen.
step-name-end-date-title = De dag noemen waarop het contract eindigt
step-name-end-date-words = Staat er geen dag in de opzegging, dan kan de operator de opzegtermijn uit zijn eigen voorwaarden toepassen.
step-move-bound-services-title = Alles verhuizen wat aan het nummer hangt
step-move-bound-services-words = Bank, itsme, belastingen en gezondheid, herstel van uw mailbox, berichtenapps, winkels: geef elk het nieuwe nummer zolang het oude nog codes ontvangt. Zodra het vrij is, kan het nummer naar een onbekende gaan.
step-back-up-sim-title = Contacten en berichten van de simkaart en de telefoon bewaren
step-back-up-sim-words = Sommige contacten staan alleen op de kaart. Kopieer ze voordat de kaart niet meer werkt of vernietigd is.
step-save-voicemail-title = Voicemailberichten en de begroeting bewaren
step-save-voicemail-words = De operator bewaart ze en ze kunnen met de lijn verdwijnen. Speel ze af en neem ze op met een tweede toestel.
step-save-bills-title = Facturen, verbruik en contract bewaren
step-save-bills-words = De klantenzone kan sluiten op de dag dat het contract eindigt. Download voordien de laatste facturen, het verbruik, het contract en de afschrijvingstabel van het toestel.
step-find-customer-number-title = Het klantnummer vinden
step-find-customer-number-words = Het staat op elke factuur en in de klantenzone. Daarmee vindt de operator uw contract.
step-read-notice-clause-title = Lezen welke opzegtermijn de voorwaarden vragen
step-read-notice-clause-words = De wet laat open of zo’n bepaling in uw geval telt. Zoek “opzegging” in de voorwaarden en noteer het aantal dagen, of 0 als er geen gevraagd wordt.
step-find-device-table-title = De tabel van het toestel in het contract vinden
step-find-device-table-words = Die zegt maand per maand wat een toestel dat u goedkoper kreeg nog kost. Zonder de tabel is het bedrag onbekend.
step-find-notice-address-title = Het adres voor opzeggingen vinden
step-find-notice-address-words = Geen pagina van de operator die wij kennen zegt waar een opzegging heen moet. Kijk op de factuur of in de voorwaarden onder “opzegging”.
step-choose-reply-address-title = Een antwoordadres geven dat de lijn overleeft
step-choose-reply-address-words = Het antwoord van de operator moet u ook na het einde bereiken: geef een ander telefoonnummer, en een mailadres dat niet van deze operator is.
step-use-up-credit-title = Het krediet opgebruiken
step-use-up-credit-words = Zonder nummeroverdracht geeft de wet geen recht op het krediet. Gebruik het voor het einde.
step-stop-auto-top-up-title = Het automatisch herladen stoppen
step-stop-auto-top-up-words = Zet het uit in de klantenzone of bij uw bank, anders betaalt u verder voor een kaart die niet meer werkt.
step-stop-add-ons-title = Extra diensten en facturen van derden beëindigen
step-stop-add-ons-words = Vraag de operator om diensten van anderen niet meer op uw factuur te zetten, en beëindig abonnementen die daarlangs betaald werden.
step-use-points-title = Punten, aanbiedingen en geschenken gebruiken
step-use-points-words = Ze eindigen samen met het contract.
step-list-devices-title = Elk toestel vinden waarin deze simkaart zit
step-list-devices-words = Horloge, tablet, router, auto, alarm, tracker: een toestel dat stilvalt vindt u beter vooraf.
step-mark-bundle-parts-title = Elk deel van de bundel aanduiden
step-mark-bundle-parts-words = Meenemen, opzeggen of houden: een mobiele lijn zonder aanduiding blijft bij de oude operator en wordt verder gefactureerd. Vraag wat de rest kost zonder deze lijn.
step-note-switch-ids-title = Het klantnummer en de Easy Switch ID noteren
step-note-switch-ids-words = Beide staan op de factuur of in de klantenzone. De nieuwe operator vraagt ze als ook internet of televisie verhuist.
step-prepare-papers-title = De papieren klaarleggen
step-prepare-papers-words = Toon voor wie u optreedt. Geef geen kopie van een Belgische identiteitskaart; een ander document kopieert u met een vermelding waarvoor en voor wie ze dient.
step-request-port-title = De nieuwe operator vragen het nummer over te nemen
step-request-port-words = De nieuwe operator vraagt het klantnummer of het nummer van de kaart, en uw schriftelijke toestemming. Werkt het nummer daar, dan is het oude contract van die lijn geëindigd. Stuur geen opzegging.
step-ask-prepaid-title = De operator vragen het nummer op prepaid te zetten
step-ask-prepaid-words = Vraag de dag, de kosten en een schriftelijke bevestiging.
step-ask-pause-title = De operator vragen het contract te pauzeren
step-ask-pause-words = Een recht op een pauze is niet gevonden: het contract beslist. Vraag de kosten en de laatste dag schriftelijk.
step-ask-transfer-title = De operator vragen de lijn over te dragen
step-ask-transfer-words = De operator moet de nieuwe houder kennen voordat de kaart van hand verandert.
step-give-notice-title = De opzegging versturen
step-give-notice-words = Post ze, mail ze of vul het formulier van de operator in, en bewaar een bewijs van de dag. Zeg daarna aan adieu hoe ze vertrokken is.
step-follow-up-in-writing-title = Schriftelijk bevestigen wat u gezegd hebt
step-follow-up-in-writing-words = Een gesprek of een bezoek alleen telt niet. Verstuur vandaag nog de opvolgbrief.
step-await-acknowledgement-title = Zien of de operator zegt dat hij de opzegging heeft
step-await-acknowledgement-words = Is er binnen een week niets gekomen, vraag er dan naar. Geen antwoord houdt het einde niet tegen.
step-await-confirmation-title = De schriftelijke bevestiging van de afsluiting krijgen
step-await-confirmation-words = De operator is ze u verschuldigd. Bewaar ze: ze bewijst dat het contract geëindigd is.
step-await-port-title = Zien of het nummer werkt bij de nieuwe operator
step-await-port-words = Laat de oude kaart in de telefoon tot de nieuwe werkt.
step-check-line-dead-title = Nagaan of de lijn afgesloten is
step-check-line-dead-words = Na de einddatum hoort de oude kaart geen netwerk meer te vinden en het nummer niet meer te rinkelen.
step-check-final-bill-title = De eindfactuur nakijken
step-check-final-bill-words = Ze mag het verbruik en de dagen tot het einde bevatten, maar niets voor de beëindiging zelf buiten wat de wet toestaat.
step-claim-credit-title = Het resterende krediet terugvragen
step-claim-credit-words = Het recht duurt ongeveer een maand na de nummeroverdracht. Vraag het zolang het nummer nog berichten ontvangt.
step-claim-deposit-title = De waarborg terugvragen
step-claim-deposit-words = Vermeld schriftelijk het bedrag en uw rekening.
step-revoke-direct-debit-title = De domiciliëring intrekken na de laatste factuur
step-revoke-direct-debit-words = Niet vroeger: een geweigerde laatste inning wordt een onbetaalde factuur. Zeg het de operator schriftelijk, daarna de bank.
step-destroy-card-title = De chip vernietigen
step-destroy-card-words = Pas als de lijn zeker afgesloten is. Knip door de gouden contacten. Geef of verkoop nooit een actieve kaart.
step-tell-new-number-title = Het nieuwe nummer meedelen
step-tell-new-number-words = Familie, arts, werkgever, school, buren.

station-identify = Herkennen
station-choose = Kiezen
station-prepare = Voorbereiden
station-give-notice = Opzeggen
station-follow = Opvolgen
station-settle = Afrekenen
station-close = Afsluiten

step-state-open = te doen
step-state-done = gedaan
step-state-skipped = overgeslagen
step-state-blocked = wacht

status-identifying = uitzoeken van wie de kaart is
status-choosing = een uitweg kiezen
status-preparing = in voorbereiding
status-ready = klaar om te versturen
status-waiting = wachten op de operator
status-ended = geëindigd
status-settling = factuur en geld afrekenen
status-closed = afgesloten
status-escalated = iemand anders is om hulp gevraagd

turn-person = aan u
turn-operator = aan de operator
turn-nobody = aan niemand

outcome-end = het contract beëindigen
outcome-port = het nummer meenemen naar een andere operator
outcome-to-prepaid = het nummer houden op prepaid
outcome-pause = pauzeren
outcome-transfer = overdragen
outcome-lapse = laten vervallen
outcome-nothing = niets aan het contract doen
outcome-compare = nog niet gekozen

deadline-end-date = Het contract eindigt op de dag die u genoemd hebt
deadline-latest-end-date = Laatste einde dat de operator kan verdedigen
deadline-acknowledgement-alarm = De operator had moeten zeggen dat hij de opzegging heeft
deadline-confirmation-alarm = De schriftelijke bevestiging had er moeten zijn
deadline-free-from = Vanaf deze dag is voor de bepaalde duur geen vergoeding verschuldigd (een toestel wordt apart berekend)
deadline-last-port-day = Laatste dag waarop de wet de nummeroverdracht toelaat: reken er niet op
deadline-port-due = De nummeroverdracht hoort gedaan te zijn
deadline-port-claim = Laatste dag om vergoeding te vragen voor een late nummeroverdracht
deadline-change-exit = Laatste dag om te vertrekken wegens de aangekondigde wijziging
deadline-renewal-warning = De operator had voor de verlenging moeten waarschuwen
deadline-credit-claim = Laatste dag om het krediet terug te vragen
deadline-credit-lapse = Het krediet vervalt

## Blockers, warnings and hints.

note-brand-unknown = Niets zegt van welk merk deze kaart is: u niet, en de kaart niet.
note-brand-not-listed-near = Het merk staat niet in de gids. Bedoelde u “{ $nearest }”?
note-brand-not-listed = Het merk staat niet in de gids. “adieu directory list” toont de merken die erin staan.
note-brand-conflict = U zegt { $stated }, de kaart wijst op { $card }. Uw woord geldt; kijk nog eens op de factuur.
note-brand-ended-successor = Dit merk bestaat niet meer. De klanten gingen naar { $successor }.
note-brand-ended = Dit merk bestaat niet meer, en wie het overnam is hier niet bekend. De factuur weet het.
note-card-check-digit = Het controlecijfer van het kaartnummer klopt niet, misschien is één cijfer fout: vergelijk met de kaart.
note-line-unnamed = Deze lijn heeft geen telefoonnummer en geen kaartnummer: geen operator kan haar vinden.
note-facts-disagree = Twee bronnen spreken elkaar tegen over { $key }. Wat er eerst stond, geldt tot u zegt wat juist is.
note-fact-unreadable = Een nieuwere adieu noteerde { $key }, en deze versie kan dat niet lezen. Het blijft bewaard zoals het is.
note-port-guard = Het nummer van deze lijn wordt meegenomen. De nummeroverdracht zelf beëindigt het contract; geen opzegging noemt deze lijn.
note-notice-address-unknown = Waar deze operator opzeggingen wil ontvangen, is niet bekend. Lees het op de factuur of in de voorwaarden.
note-reply-phone-dies = De antwoordtelefoon is een lijn die eindigt: de operator zou u niet meer kunnen bereiken.
note-reply-mail-dies = Het antwoordadres is van de operator die u verlaat: het kan samen met het contract verdwijnen.
note-no-reply-mail = Zonder mailadres kan de bevestiging alleen met de post komen.
note-end-date-missing = De opzegging heeft een dag nodig waarop het contract eindigt.
note-end-date-passed = De einddatum is voorbij. Noem vandaag of een latere dag.
note-oral-only = U hebt het de operator mondeling gezegd. Dat geldt niet tot u het schriftelijk bevestigt.
note-terms-decide = Voor deze lijn beslissen de voorwaarden van de operator over datum en kosten: de kosten zijn onbekend tot u ze gelezen hebt.
note-record-old = Wat wij van dit merk weten is { $days } { $days ->
    [one] dag
   *[other] dagen
 } oud.

level-blocker = eerst in orde te brengen
level-warning = let op
level-hint = goed om te weten
note-letter-outdated = Een gegeven is veranderd nadat de brief geschreven was: de brief noemt nog het oude. Schrijf hem opnieuw voor hij vertrekt.
