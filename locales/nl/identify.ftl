## What “adieu identify” says: evidence, reasons and notes.

## Evidence: it stands before its source.

identify-says-issuer = uitgeversprefix { $prefix } van { $holder }
identify-says-issuer-network = het merk van uitgeversprefix { $prefix } gebruikt netwerk { $network }
identify-says-issuer-alone = uitgeversprefix { $prefix }
identify-says-network = netwerkcode { $network } van { $holder }
identify-says-network-alone = netwerkcode { $network }
identify-says-hint = de IMSI begint zoals { $meaning }
identify-says-block = nummerblok { $prefix } van { $holder }
identify-says-block-alone = nummerblok { $prefix }
identify-says-contract-party = contractpartij van { $brand }: { $party }

## Why it could be another brand: it stands after the brand.

identify-why-shares-network = gebruikt ook netwerkcode { $network }
identify-why-perhaps-shares-prefix = zijn kaarten dragen misschien ook uitgeversprefix { $prefix } (afgeleid)
identify-why-held-block = had vroeger nummerblok { $prefix }

## Notes: whole sentences.

identify-note-cut-out = Gelezen uit een link of een langere tekst; de rest is weggelaten.
identify-note-formula-text = Een tabelprogramma had het als formule bewaard (="…"); de tekst daarin is gelezen.
identify-note-decimals = Een tabelprogramma had er .0 achter gezet; dat is weggelaten.
identify-note-exponent = Een tabelprogramma had het met een exponent geschreven; alle cijfers stonden er.
identify-note-thousands = Een tabelprogramma had de cijfers in duizendtallen verdeeld; ze zijn weer samengevoegd.
identify-note-extension = Achter het nummer staat een toestelnummer; dat is weggelaten.
identify-note-perhaps-rounded = Vanaf het 16e cijfer staan er alleen nullen, zoals wanneer een tabelprogramma cijfers verliest: vergelijk met de kaart.
identify-note-check-digit-off = Het controlecijfer klopt niet (verwacht: { $expected }): vergelijk de cijfers met de kaart.
identify-note-check-digit-absent = Het controlecijfer ontbreekt; het zou { $expected } zijn.
identify-note-foreign-card = Uitgegeven in een ander land: geen Belgisch merk.
identify-note-issuer-unknown = De lijst van Belgische uitgevers bevat dit prefix niet.
identify-note-former-holder-until = Het hangt af van de leeftijd van de kaart: tot { $day } was dit prefix van { $holder }.
identify-note-former-holder = Het hangt af van de leeftijd van de kaart: dit prefix was vroeger van { $holder }.
identify-note-foreign-subscription = Abonnement van een ander land: geen Belgisch merk.
identify-note-foreign-code-in-belgium = Buitenlandse netwerkcode { $network } van { $holder }, waarvan dit deel in België wordt gebruikt.
identify-note-foreign-code-in-belgium-alone = Buitenlandse netwerkcode { $network }, waarvan dit deel in België wordt gebruikt.
identify-note-foreign-profile = Een Belgische netwerkcode, maar geen Belgisch contract: { $meaning }.
identify-note-public-safety = Een kaart van politie of openbare veiligheid: geef ze terug aan de dienst, adieu beëindigt ze niet.
identify-note-shared-code = Verschillende merken gebruiken netwerkcode { $network }: ze bewijst er geen van.
identify-note-code-withdrawn = Netwerkcode { $network } is ingetrokken.
identify-note-network-unknown = Netwerkcode { $network } staat niet in de ITU-lijst die is gelezen.
identify-note-foreign-number = Nummer van een ander land: geen Belgisch merk.
identify-note-ported = Nummers verhuizen tussen operatoren: het blok is maar een aanwijzing (hint), de factuur zegt het.
identify-note-block-unknown = Geen gelezen lijst zegt van wie dit nummerblok is.
identify-note-machine-number = Een machine-to-machinenummer (077): verschillende operatoren hebben die, het nummer verraadt geen merk.
identify-note-no-sim = Geen mobiel nummer: het hoort bij geen simkaart.
identify-note-costs-more = Het kost meer dan een gewone oproep: het hoort bij geen simkaart.
identify-note-premium-up-to = Ligt in een reeks met { $class } ({ $prefix }), tot { $cents } cent per minuut: het hoort bij geen simkaart.
identify-note-premium = Ligt in een reeks met { $class } ({ $prefix }): het hoort bij geen simkaart.
identify-class-premium-rate = verhoogd tarief
identify-class-special-tariff = bijzonder tarief
identify-note-embedded-card = Duidt de ingebouwde kaart van een toestel aan, geen contract: geen merk.
identify-note-activation-code = Downloadt een eSIM-profiel; er is geen lijst van de servers van Belgische operatoren gevonden: geen merk.
identify-note-contract-party-unknown = Wie partij is bij contracten van { $brand }, is niet bekend: de factuur zegt het.
identify-note-brand-active = { $brand } is actief.
identify-note-brand-merging = Klanten van { $brand } worden overgezet.
identify-note-brand-merging-to = Klanten van { $brand } worden overgezet; zie { $heir }.
identify-note-brand-merged = { $brand } leeft voort onder een andere naam.
identify-note-brand-merged-to = { $brand } leeft voort onder een andere naam; zie { $heir }.
identify-note-brand-ended = { $brand } bestaat niet meer.
identify-note-brand-ended-to = { $brand } bestaat niet meer; zie { $heir }.
identify-note-brand-state-unknown = Of { $brand } nog bestaat, is niet bekend.

## Why an input is no identifier; the facts file uses these too.

number-empty = Er is niets gegeven.
number-too-long = Het is langer dan elk nummer dat hier past.
number-characters = Het bevat tekens die hier nooit voorkomen.
number-decimals = Er staan decimalen achter, zoals in een tabel met getallen: dit is geen nummer van een kaart of lijn. Neem het nummer over van de bron.
number-shortened = Een tabelprogramma heeft het ingekort (zoals 8,93E+18); er zijn cijfers verloren. Neem het nummer over van de bron en maak de kolom op als tekst voordat u het plakt.
number-rounded = Een tabelprogramma bewaart maar 15 cijfers van een getal en heeft voor de rest nullen geschreven: het nummer is verloren. Neem het over van de kaart.
number-several = Er staan verschillende codes in. Geef ze één voor één.
number-length = Geen enkel nummer van een kaart of lijn heeft zoveel cijfers: { $digits }.
number-iccid-empty = Er is geen kaartnummer gegeven.
number-iccid-too-long = Het is te lang voor een kaartnummer.
number-iccid-characters = Een kaartnummer bevat alleen cijfers.
number-iccid-prefix = Een kaartnummer begint met 89.
number-iccid-length = Een kaartnummer heeft 19 of 20 cijfers; dit heeft er { $digits }.
number-imsi-empty = Er is geen IMSI gegeven.
number-imsi-too-long = Het is te lang voor een IMSI.
number-imsi-characters = Een IMSI bevat alleen cijfers.
number-imsi-length = Een IMSI heeft 14 of 15 cijfers; deze heeft er { $digits }.
number-imsi-country = Geen mobiele landcode begint zoals deze IMSI.
number-msisdn-empty = Er is geen telefoonnummer gegeven.
number-msisdn-too-long = Het is te lang voor een telefoonnummer.
number-msisdn-characters = Een telefoonnummer bevat alleen cijfers, een plus en scheidingstekens.
number-msisdn-length = Geen telefoonnummer heeft zoveel cijfers: { $digits }.
number-msisdn-not-assigned = Geen nummerplan kent dit telefoonnummer.
number-eid-empty = Er is geen EID gegeven.
number-eid-too-long = Het is te lang voor een EID.
number-eid-characters = Een EID bevat alleen cijfers.
number-eid-prefix = Een EID begint met 89.
number-eid-length = Een EID heeft 32 cijfers; deze heeft er { $digits }.
number-eid-check-digits = De controlecijfers van deze EID kloppen niet: een cijfer is fout.
number-lpa-prefix = Een activeringscode voor eSIM begint met LPA:1$
number-lpa-too-long = Het is te lang voor een activeringscode van eSIM.
number-lpa-server = De downloadserver in deze activeringscode is geen hostnaam.
number-lpa-matching-id = De matchingcode in deze activeringscode is beschadigd.
number-lpa-server-id = De serveraanduiding in deze activeringscode is beschadigd.
number-lpa-surplus = Deze activeringscode heeft een deel dat niet bekend is.

## What the numbering records themselves note: sentences.

identify-record-bank = Een banknetwerk, geen telefoonmerk.
identify-record-machine-and-travel = Kaarten voor machines en reizen: de wederverkoper is de contractpartij.
identify-record-virtual-numbers = Virtuele nummers.
identify-record-digi-prefix = Of DIGI-kaarten dit prefix dragen, is niet bekend.
identify-record-vikings-older-cards = Oudere kaarten van Mobile Vikings dragen een ander prefix.
identify-record-suppressed = Vermeld als geschrapt.
identify-record-shared-with-foreign = Buitenlandse, reis- en machineprofielen delen deze code: ze bewijst geen contract van Proximus.
identify-record-railway = Spoorwegen, geen netwerk voor consumenten.
identify-record-added-2020-digi = Toegevoegd in december 2020; of DIGI-kaarten ze gebruiken, is niet bekend.
identify-record-joint-network = Netwerk gedeeld door Proximus en Orange, toegevoegd in februari 2022: geen eigen klanten.
identify-record-older-lists-voo = Oudere lijsten tonen er VOO op.
identify-record-added-2018-orange = Toegevoegd in februari 2018; gaat op in Orange.
identify-record-transatel-too = Kaarten van Transatel gebruiken ze ook.
identify-record-added-2020 = Toegevoegd in december 2020.
identify-record-telavox = Een APN-catalogus schrijft ze toe aan Telavox; geen andere bron.
identify-record-older-vikings-jim = Oudere kaarten van Mobile Vikings en JIM Mobile gebruiken ze.
identify-record-voyacom-citymesh = Een nummerblok van Voyacom ging in juli 2025 naar Citymesh.
identify-record-unleashed = Unleashed is nu Mobile Vikings NV.
identify-record-added-2022 = Toegevoegd in februari 2022.
identify-record-join-until-then = Tot dan van Join Experience.
identify-record-public-safety-names = Er staan namen van openbare veiligheid op.

## What the numbering records say of the beginning of an IMSI or of a mark on the card: to stand inside a sentence.

identify-record-hint-transatel = een Transatel-kaart op een code van Orange
identify-record-hint-telenet-roaming = een roamingprofiel van Telenet op een code van Proximus
identify-record-hint-virgin-ireland = een profiel van Virgin Media Ireland
identify-record-hint-telnyx = een machineprofiel van Telnyx, geen contract van een consument
identify-record-hint-iijmio = een reisprofiel van IIJmio, Japan
identify-record-hint-euro-information = een profiel van Euro Information Telecom, Frankrijk
identify-record-hint-virgin-uk = een profiel van Virgin, Verenigd Koninkrijk
identify-record-hint-eastlink-iusacell = roamingprofielen van Eastlink (Canada) en Iusacell (Mexico)
identify-record-hint-public-safety = kaarten van politie en openbare veiligheid: geef ze terug aan de dienst
