## Steps that a special journey adds.

step-save-voicemail-greeting-title = De begroeting op de voicemail bewaren
step-save-voicemail-greeting-words = Bel het nummer met een andere telefoon en neem de begroeting op met een tweede toestel, daarna de berichten. Of vraag de operator een kopie. Doe dat voordat iemand de lijn beëindigt of blokkeert: de begroeting kan mee verdwijnen.
step-save-phone-content-title = Foto’s en berichten van de telefoon bewaren
step-save-phone-content-words = Kopieer foto’s, filmpjes en gesprekken zolang de telefoon nog opengaat en het nummer nog codes ontvangt. Sommige accounts sluiten voorgoed zonder dat nummer.
step-block-line-title = De kaart laten blokkeren
step-block-line-words = Bel nu de lijn van de operator voor verloren kaarten, of blokkeer de kaart in de klantenzone. Tot de blokkering kan wat een ander ermee doet u aangerekend worden. Noteer de dag, het uur en de naam van wie u sprak.
step-secure-accounts-title = De accounts beveiligen die de kaart opent
step-secure-accounts-words = Bank, itsme, mail, berichtendiensten: haal het verloren nummer eruit of verander het wachtwoord, de bank eerst. Wie de kaart heeft, kan uw codes ontvangen tot ze geblokkeerd is.
step-report-theft-title = De diefstal aangeven bij de politie
step-report-theft-words = Vraag het nummer van het proces-verbaal. De operator en een verzekeraar kunnen ernaar vragen.
step-find-card-number-title = Het nummer op de kaart lezen
step-find-card-number-words = Zet het toestel uit, haal de kaart eruit en lees de 19 of 20 cijfers die erop staan. Ze beginnen met 89. Het menu van het toestel kan ze ook tonen, als ICCID.
step-find-who-pays-title = Uitzoeken wie voor de kaart betaalt
step-find-who-pays-words = Kijk een jaar rekeninguittreksels en oude mails na op kleine maandelijkse bedragen aan een operator of aan de maker van het toestel. Geen spoor van betaling wijst vaak op een prepaidkaart, maar bewijst het niet.
step-check-contract-holder-title = Uitzoeken wie het contract heeft
step-check-contract-holder-words = De naam op de factuur of bij de registratie van de kaart telt, niet wie de telefoon gebruikt. Alleen die houder, of wie voor hem optreedt, kan het contract beëindigen of het nummer meenemen.
step-ask-leaving-fee-title = Schriftelijk vragen wat vertrekken kost
step-ask-leaving-fee-words = Voor deze lijn beslissen de voorwaarden over datum en kosten. Vraag naar het bedrag en de datum voordat u opzegt of het nummer overdraagt: een overdracht beëindigt de lijn meteen en kan de rest van de looptijd opeisbaar maken.
step-name-heirs-address-title = Het adres van de erfgenamen opgeven
step-name-heirs-address-words = Antwoord en bevestiging horen bij u aan te komen, niet in het huis of de mailbox van de overledene. Zet uw eigen postadres en mailadres in het dossier.
step-note-device-imei-title = Het serienummer van het toestel noteren
step-note-device-imei-words = De IMEI, 15 cijfers, staat op de doos en op de factuur van de telefoon. De politie vraagt ernaar, en sommige operatoren blokkeren er het toestel zelf mee.
step-keep-card-for-codes-title = De kaart houden tot elke code ergens anders aankomt
step-keep-card-for-codes-words = Neem de kaart mee en laat ze in een telefoon zitten. Bank en overheid sturen er codes naartoe, en een geblokkeerde account krijgt u vanuit het buitenland moeilijk weer open.
step-give-address-abroad-title = Het adres in het buitenland opgeven
step-give-address-abroad-words = De laatste factuur en de bevestiging komen na uw vertrek. Geef een postadres dat dan nog klopt, een mailadres, en als u er een hebt een telefoonnummer dat niet Belgisch is.
step-keep-change-notice-title = De aankondiging van de wijziging bewaren
step-keep-change-notice-words = Bewaar de brief, de mail of het bericht met de datum. Het bewijst dat u zonder vergoeding weg mag, en tot wanneer.
step-ask-holder-consent-title = Het schriftelijke akkoord van de houder krijgen
step-ask-holder-consent-words = De houder van het contract heeft het recht om het nummer mee te nemen, wie het ook gebruikt. Zonder ondertekend akkoord kan de operator weigeren. Vraag het vóór de laatste werkdag.
step-check-what-goes-dark-title = Zien wat stilvalt zonder deze kaart
step-check-what-goes-dark-words = Alarm, lift, betaalterminal, router, auto, camera: haal de kaart er even uit, of vraag het aan wie het toestel onderhoudt. Zorg eerst voor de nieuwe verbinding.
step-ask-rest-price-title = Vragen wat de rest van de bundel kost
step-ask-rest-price-words = Gaat er één lijn uit, dan kan een korting wegvallen. Vraag schriftelijk wat de rest zal kosten, voordat de opzegging vertrekt.
step-prove-switch-title = Bewijzen van de overstap verzamelen
step-prove-switch-words = De bevestiging van de nieuwe operator met de dag waarop het nummer overging, zijn eerste factuur, uw bestelling. Ze tonen dat het oude contract geëindigd is.
step-list-card-users-title = Opschrijven wie welke kaart gebruikt
step-list-card-users-words = Nummer, kaart, gebruiker, toestel. Van een onderneming wordt zo’n lijst gevraagd voor haar prepaidkaarten; hier toont ze welk nummer nog niemand opgeëist heeft.
step-show-who-signs-title = Laten tekenen door wie voor de onderneming mag tekenen
step-show-who-signs-words = De brief draagt de naam van het bedrijf. Schrijf op de afgedrukte brief met de hand wie tekent, in welke functie, en het ondernemingsnummer: adieu bewaart die niet. Voeg de bladzijde uit het officiële register toe die de ondertekenaar noemt, als de operator erom vraagt.
step-check-every-number-title = Elk nummer met de factuur vergelijken
step-check-every-number-words = Eén opzegging noemt elke lijn die moet eindigen. Een lijn die er niet in staat, loopt door en wordt gefactureerd.
step-withdraw-title = De herroeping versturen
step-withdraw-words = Elke duidelijke verklaring volstaat, een reden is niet nodig. Ze is op tijd als ze op de laatste dag verstuurd is. Bewaar een bewijs van verzending. Is ze weg, dan is geen opzegging meer nodig.
step-tell-of-death-title = De operator het overlijden melden
step-tell-of-death-words = Eén brief zegt wie overleden is, wie schrijft en wat er met de lijn moet gebeuren. Hij vraagt ook welke papieren de operator nodig heeft.
step-dispute-bill-title = De factuur schriftelijk betwisten
step-dispute-bill-words = Noem de factuur, het bedrag en waarom het niet verschuldigd is, en voeg het bewijs toe. Zolang u te goeder trouw betwist en de rest betaald is, mag de operator u daarvoor niet afsluiten.
step-check-abuse-title = Op de volgende facturen naar misbruik zoeken
step-check-abuse-words = Oproepen, berichten en aankopen tussen het verlies en de blokkering. Betwist meteen wat niet van u is.
step-return-device-title = Het toestel terugsturen
step-return-device-words = Binnen 14 dagen na uw verklaring, met een bewijs van verzending en foto’s van de staat waarin het is.
step-check-withdrawal-refund-title = Nagaan of het geld terug is
step-check-withdrawal-refund-words = De verkoper heeft 14 dagen vanaf de dag waarop uw verklaring bij hem aankomt, en betaalt terug zoals u betaald hebt.
step-watch-next-bills-title = De volgende twee facturen in het oog houden
step-watch-next-bills-words = Ze tonen of een lijn, een optie of een toestel van het oude contract vergeten is. Betwist het meteen.
step-pay-undisputed-title = Betalen wat u niet betwist
step-pay-undisputed-words = Betaal het meteen en zeg welk deel het is. Wie de rest betaalt, is beschermd tegen afsluiting.
step-ask-bank-refund-title = De bank vragen de inning terug te draaien
step-ask-bank-refund-words = Binnen acht weken na een inning geeft de bank het geld terug zonder naar de reden te vragen. Betaal wel het deel dat u verschuldigd bent, en meld de operator schriftelijk de reden.
step-unlock-device-title = De vergrendeling van het toestel laten weghalen
step-unlock-device-words = Wanneer u betaalt wat het toestel nog kost, haalt de operator een vergrendeling op zijn netwerk gratis weg. Vraag het schriftelijk.
step-keep-account-open-title = De bankrekening openhouden
step-keep-account-open-words = De laatste factuur wordt ervan afgehouden en een terugbetaling komt erop. Sluit ze pas als beide achter de rug zijn.
step-ask-ombudsman-title = De Ombudsdienst voor telecommunicatie inschakelen
step-ask-ombudsman-words = Gratis, schriftelijk, in het Nederlands, Frans, Duits of Engels, nadat de operator zijn kans gehad heeft. Zolang de dienst de klacht bekijkt, wordt het betwiste bedrag tot vier maanden lang niet ingevorderd.
step-return-work-card-title = De kaart van de werkgever teruggeven
step-return-work-card-words = Haal eerst uw eigen contacten, foto’s en accounts eraf. Laat de teruggave bevestigen, met de dag.

station-first = Eerst dit

## The journeys: a name, and the first sentence that a person reads.

journey-death-of-holder-title = Na een overlijden
journey-death-of-holder-opening = Onze oprechte deelneming. Niets is hier dringend, behalve de stem en de beelden: bewaar die eerst en neem de rest stap voor stap.
journey-lost-or-stolen-title = Een verloren of gestolen kaart
journey-lost-or-stolen-opening = Laat de kaart nu blokkeren. Al de rest kan wachten tot dat gebeurd is.
journey-moving-abroad-title = Naar het buitenland verhuizen
journey-moving-abroad-opening = Uw kaart blijft nuttig tot de laatste code een andere weg gevonden heeft. Vertrek met de kaart op zak.
journey-withdrawal-title = Zich in de eerste dagen bedenken
journey-withdrawal-opening = Een contract op afstand kunt u korte tijd ongedaan maken, zonder reden. Kijk hieronder naar de laatste dag.
journey-change-of-contract-title = De operator wijzigt het contract
journey-change-of-contract-opening = Omdat de operator het contract wijzigt, mag u enkele maanden lang zonder vergoeding weg. Een toestel kan nog wel iets kosten.
journey-employer-number-title = Een nummer tussen u en een werkgever
journey-employer-number-opening = Wie het contract heeft, telt, niet wie de telefoon gebruikt. Zoek dat eerst uit.
journey-data-only-title = Een datakaart
journey-data-only-opening = Deze kaart heeft geen nummer dat iemand belt. De operator vindt ze met het nummer op de kaart.
journey-bundle-line-title = Een lijn in een bundel
journey-bundle-line-opening = Elk deel van de bundel heeft een aanduiding nodig: meenemen, opzeggen of houden. Wat er geen heeft, loopt door en wordt gefactureerd.
journey-billed-after-switch-title = Facturen na de overstap
journey-billed-after-switch-opening = U bent weg en de facturen lopen door. Eerst het bewijs, dan één brief, dan zo nodig de ombudsdienst.
journey-subsidised-phone-title = Een toestel bij het contract
journey-subsidised-phone-opening = Het toestel wordt apart van het contract berekend. De tabel in uw contract zegt wat het nog kost.
journey-minor-or-protected-title = Voor een kind of voor iemand onder bescherming
journey-minor-or-protected-opening = U treedt op voor iemand anders. Kijk eerst op wiens naam de kaart staat.
journey-small-firm-title = Een kleine onderneming
journey-small-firm-opening = Een onderneming met ten hoogste negen werknemers is beschermd zoals een consument.
journey-larger-firm-title = Een onderneming met tien of meer werknemers
journey-larger-firm-opening = Hier hangt veel af van de voorwaarden van het contract. Lees ze, of vraag ernaar, voordat er iets vertrekt.
journey-several-lines-title = Meer dan één lijn
journey-several-lines-opening = Eén opzegging per contract, met elk nummer erin.
journey-forgotten-card-title = Een vergeten kaart
journey-forgotten-card-opening = Zoek eerst uit van wie de kaart is en of iemand ervoor betaalt.

## What a journey asks.

question-helper-relation = In welke rol treedt u op voor de houder?
question-helper-name = Uw naam, zoals u tekent
question-subscriber-died = Op welke dag is de houder overleden?
question-subscriber-address = Het postadres waarop een antwoord u bereikt
question-subscriber-billing-address = Het postadres voor de laatste factuur, als dat een ander is
question-subscriber-small-firm = Is het een kleine onderneming of een kleine vzw in de zin van de wet?
question-subscriber-id-kind = Welk identiteitsbewijs kunt u tonen?
question-line-lost-what = Is de kaart verloren of gestolen?
question-line-lost-noticed = Wanneer hebt u het gemerkt?
question-line-lost-told = Wanneer hebt u het de operator gezegd?
question-line-sale-concluded = Op welke dag werd het contract gesloten?
question-line-sale-at-distance = Gebeurde dat per telefoon, op het web of aan de deur, en niet in een winkel?
question-line-sale-online = Gebeurde dat op het web of in een app?
question-line-sale-informed = Heeft men u gezegd dat u het contract kunt herroepen?
question-line-sale-service-start = Op welke dag is de dienst begonnen?
question-line-sale-express-request = Hebt u gevraagd dat ze meteen zou beginnen?
question-line-change-notice-received = Op welke dag kwam de aankondiging?
question-line-change-notice-kind = Wat wijzigt de operator?
question-line-employer = Van wie is het nummer?
question-line-bundle-elements = Wat zit er in de bundel? Noem elk deel en wat ermee gebeurt, zoals “mobiel: port; televisie: cancel”
question-line-easy-switch-used = Zet de nieuwe operator de hele bundel voor u over (Easy Switch)?
question-line-easy-switch-mark = Wat zegt de bestelling over de mobiele lijn?
question-line-easy-switch-id = De Easy Switch ID, zoals op de factuur
question-line-port-done = Op welke dag werkte het nummer bij de nieuwe operator?
question-bill-number = Het nummer van de factuur
question-bill-date = De datum van de factuur
question-bill-amount = Het bedrag van de factuur
question-bill-disputed = Hoeveel daarvan is niet verschuldigd?
question-bill-disputed-why = Waarom is het niet verschuldigd?
question-debit-date = Op welke dag ging het geld van uw rekening?
question-debit-amount = Hoeveel ging er van uw rekening?
question-complaint-first = Op welke dag hebt u zich voor het eerst bij de operator beklaagd?
question-line-device-value = Wat was het toestel waard toen u het kreeg? 0.00 als er geen bij het contract hoorde
question-line-device-own-price = Wat hebt u er zelf voor betaald?
question-line-device-months = Over hoeveel maanden wordt het afgeschreven?
question-line-device-got = Op welke dag hebt u het gekregen?
question-line-device-table = De bedragen van de tabel in het contract, vanaf de eerste maand
question-line-notice-days = Hoeveel dagen opzegging vragen de voorwaarden? (0: geen)
question-line-early-fee-terms = Wat vragen de voorwaarden bij vroeger vertrek?
question-wish-reason = Waarom wilt u weg?

## Answers to choose from.

choice-subscriber-kind-consumer = een particulier
choice-subscriber-kind-business = een onderneming of een zelfstandige
choice-subscriber-kind-estate = iemand die overleden is
choice-line-contract-postpaid = achteraf, met een factuur
choice-line-contract-prepaid = vooraf, met belkrediet
choice-line-contract-hybrid = met een factuur, en krediet erbij
choice-helper-relation-heir = erfgenaam
choice-helper-relation-mandate = met een ondertekende volmacht
choice-helper-relation-parent = ouder
choice-helper-relation-guardian = voogd of bewindvoerder
choice-id-kind-belgian-eid = Belgische identiteitskaart
choice-id-kind-residence-card = Belgische verblijfskaart
choice-id-kind-passport = paspoort
choice-id-kind-foreign-id = identiteitskaart van een ander land
choice-id-kind-other = een ander document
choice-lost-what-lost = verloren
choice-lost-what-stolen = gestolen
choice-change-kind-price = de prijs
choice-change-kind-index = de prijs, volgens een index in het contract
choice-change-kind-benefit = alleen in mijn voordeel
choice-change-kind-administrative = alleen iets administratiefs
choice-change-kind-law = wat de wet oplegt
choice-change-kind-other = iets anders
choice-employer-mine = van mij, op het contract van de werkgever
choice-employer-employers = van de werkgever, en ik gebruik het
choice-mark-none = niets
choice-mark-port = meenemen
choice-mark-cancel = opzeggen
choice-disputed-why-not-owed = ik heb het nooit besteld of gebruikt
choice-disputed-why-after-end = het gaat over de tijd na het einde
choice-disputed-why-device = het toestel is te hoog aangerekend
choice-disputed-why-third-party = het is voor een dienst van een ander
choice-disputed-why-reminder-cost = het is voor herinneringen
choice-disputed-why-other = een andere reden
choice-reason-moving-abroad = ik verlaat België
choice-reason-death-of-holder = de houder is overleden
choice-reason-lost-or-stolen = de kaart is verloren of gestolen
choice-reason-withdrawal = ik heb het pas enkele dagen geleden besteld
choice-reason-change-of-contract = de operator wijzigt het contract
choice-reason-employer-number = ik verander van werk, of de werkgever heeft het contract
choice-reason-billed-after-switch = ik ben weg en krijg nog facturen
choice-reason-forgotten-card = ik vond een kaart die niemand gebruikt
choice-reason-other = een andere reden, of geen

## Papers.

paper-belgian-eid-title = Belgische identiteitskaart
paper-residence-card-title = Belgische verblijfskaart
paper-passport-title = Paspoort
paper-foreign-id-title = Identiteitskaart van een ander land
paper-other-identity-title = Een ander identiteitsbewijs
paper-death-certificate-title = Overlijdensakte
paper-heir-proof-title = Document dat toont wie de erfgenamen zijn
paper-mandate-title = Ondertekende volmacht
paper-parent-proof-title = Document dat toont wie de ouders zijn
paper-guardian-order-title = Beslissing die de voogd of bewindvoerder aanstelt
paper-signing-power-title = Document dat toont wie voor de onderneming tekent
paper-holder-consent-title = Schriftelijk akkoord van de houder van het contract
paper-police-report-title = Proces-verbaal van de politie
paper-port-confirmation-title = Bevestiging van de nieuwe operator dat het nummer is overgedragen

copying-show-only = Toon ze en geef geen kopie af: de telecomwet laat een operator of winkel geen kopie van een Belgische identiteitskaart toe. Bied aan ze te tonen, of een ander document.
copying-marked-copy = Haal het alleen boven als men erom vraagt. Schrijf over een kopie voor wie, waarvoor en op welke dag ze dient.
copying-copy = Een kopie volstaat. Houd het origineel.
copying-unknown = Of het gekopieerd mag worden, is niet gevonden. Toon het eerst; schrijf op een kopie waarvoor ze dient, en de dag.

## Around them on the screen.

cli-section-questions = Nog te vertellen
cli-section-papers = Papieren waar men naar kan vragen
cli-answer-with = Antwoord met: { $command }
cli-brand-says = Wat we hierover van { $brand } weten: { $value }
cli-taken-by = Voor prepaidkaarten aanvaard door { $brands }.

## Closing and opening again.

close-ask = Dossier { $case } afsluiten? Daarna wordt er niets meer in opgevolgd. Typ ja:
close-not = Het dossier blijft open.
close-still = Wat in dit dossier nog loopt:
close-again = Komt er nog iets: adieu reopen { $case } --because "…"
reopen-done = Dossier { $case } is weer open.
error-closed-reopen-hint = Is er nog iets te doen: adieu reopen { $case } --because "…"

## Asking.

ask-hint-day = zoals 2/7/2026
ask-hint-moment = zoals 2/7/2026 14:30
ask-hint-amount = in euro, zoals 25,00
ask-hint-flag = ja of nee
ask-hint-choice = het cijfer of het woord
ask-hint-lines = delen gescheiden door een puntkomma
ask-kept = Uw antwoorden staan in { $file }, alleen voor u leesbaar. Ga verder met: { $command }
ask-not-kept = Uw antwoorden konden niet bewaard worden: hier kon geen bestand geschreven worden.
ask-journey = Enkele vragen over uw situatie:
ask-lost-keep = Houd het contract dan voorlopig: laat de kaart blokkeren en vraag de operator een nieuwe kaart met hetzelfde nummer.

## Checking the data.

directory-fix-journey = Noem er een die bestaat, of haal de naam weg.

## Days that matter on a journey.

deadline-withdrawal-end = Laatste dag om een herroeping te versturen
deadline-loss-notice = De operator hoort te weten dat de prepaidkaart verloren is
