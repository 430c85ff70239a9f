## What “adieu identify” says: evidence, reasons and notes.

## Evidence: it stands before its source.

identify-says-issuer = préfixe d’émetteur { $prefix } de { $holder }
identify-says-issuer-network = la marque du préfixe d’émetteur { $prefix } utilise le réseau { $network }
identify-says-issuer-alone = préfixe d’émetteur { $prefix }
identify-says-network = code réseau { $network } de { $holder }
identify-says-network-alone = code réseau { $network }
identify-says-hint = l’IMSI commence comme { $meaning }
identify-says-block = bloc de numéros { $prefix } de { $holder }
identify-says-block-alone = bloc de numéros { $prefix }
identify-says-contract-party = partie au contrat de { $brand } : { $party }

## Why it could be another brand: it stands after the brand.

identify-why-shares-network = utilise aussi le code réseau { $network }
identify-why-perhaps-shares-prefix = ses cartes portent peut-être aussi le préfixe d’émetteur { $prefix } (déduction)
identify-why-held-block = détenait auparavant le bloc de numéros { $prefix }

## Notes: whole sentences.

identify-note-cut-out = Lu dans un lien ou un texte plus long ; le reste a été laissé de côté.
identify-note-formula-text = Un tableur l’avait conservé sous forme de formule (="…") ; le texte qu’elle contient a été lu.
identify-note-decimals = Un tableur y avait ajouté .0 ; cela a été laissé de côté.
identify-note-exponent = Un tableur l’avait écrit avec un exposant ; tous les chiffres étaient là.
identify-note-thousands = Un tableur en avait séparé les milliers ; les chiffres ont été réunis.
identify-note-extension = Un numéro de poste suit le numéro ; il a été laissé de côté.
identify-note-perhaps-rounded = À partir du 16e chiffre, il n’y a que des zéros, comme lorsqu’un tableur perd des chiffres : comparez avec la carte.
identify-note-check-digit-off = Le chiffre de contrôle ne correspond pas (attendu : { $expected }) : comparez les chiffres avec la carte.
identify-note-check-digit-absent = Le chiffre de contrôle manque ; ce serait { $expected }.
identify-note-foreign-card = Émise dans un autre pays : aucune marque belge.
identify-note-issuer-unknown = La liste des émetteurs belges ne contient pas ce préfixe.
identify-note-former-holder-until = Cela dépend de l’âge de la carte : jusqu’au { $day }, ce préfixe appartenait à { $holder }.
identify-note-former-holder = Cela dépend de l’âge de la carte : ce préfixe appartenait auparavant à { $holder }.
identify-note-foreign-subscription = Abonnement d’un autre pays : aucune marque belge.
identify-note-foreign-code-in-belgium = Code réseau étranger { $network } de { $holder }, dont cette partie sert en Belgique.
identify-note-foreign-code-in-belgium-alone = Code réseau étranger { $network }, dont cette partie sert en Belgique.
identify-note-foreign-profile = Un code réseau belge, mais pas un contrat belge : { $meaning }.
identify-note-public-safety = Une carte de la police ou de la sécurité publique : rendez-la au service, adieu n’y met pas fin.
identify-note-shared-code = Plusieurs marques utilisent le code réseau { $network } : il n’en prouve aucune.
identify-note-code-withdrawn = Le code réseau { $network } a été retiré.
identify-note-network-unknown = Le code réseau { $network } ne figure pas dans la liste de l’UIT qui a été lue.
identify-note-foreign-number = Numéro d’un autre pays : aucune marque belge.
identify-note-ported = Les numéros passent d’un opérateur à l’autre : le bloc n’est qu’un indice, la facture fait foi.
identify-note-block-unknown = Aucune liste lue ne dit à qui appartient ce bloc de numéros.
identify-note-machine-number = Numéro machine à machine (077) : plusieurs opérateurs en ont, le numéro ne dit pas la marque.
identify-note-no-sim = Pas un numéro mobile : il n’appartient à aucune carte SIM.
identify-note-costs-more = Il coûte plus qu’un appel ordinaire : il n’appartient à aucune carte SIM.
identify-note-premium-up-to = Se trouve dans une plage { $class } ({ $prefix }), jusqu’à { $cents } cents la minute : il n’appartient à aucune carte SIM.
identify-note-premium = Se trouve dans une plage { $class } ({ $prefix }) : il n’appartient à aucune carte SIM.
identify-class-premium-rate = surtaxée
identify-class-special-tariff = à tarif spécial
identify-note-embedded-card = Désigne la carte intégrée à un appareil, pas un contrat : aucune marque.
identify-note-activation-code = Télécharge un profil eSIM ; aucune liste des serveurs des opérateurs belges n’a été trouvée : aucune marque.
identify-note-contract-party-unknown = On ne sait pas qui est partie aux contrats { $brand } : la facture le dit.
identify-note-brand-active = { $brand } est active.
identify-note-brand-merging = Les clients de { $brand } sont en cours de transfert.
identify-note-brand-merging-to = Les clients de { $brand } sont en cours de transfert ; voir { $heir }.
identify-note-brand-merged = { $brand } continue sous un autre nom.
identify-note-brand-merged-to = { $brand } continue sous un autre nom ; voir { $heir }.
identify-note-brand-ended = { $brand } a pris fin.
identify-note-brand-ended-to = { $brand } a pris fin ; voir { $heir }.
identify-note-brand-state-unknown = On ne sait pas si { $brand } existe encore.

## Why an input is no identifier; the facts file uses these too.

number-empty = Rien n’a été donné.
number-too-long = C’est plus long que tout identifiant.
number-characters = Cela contient des caractères qu’aucun identifiant ne contient.
number-decimals = Des décimales le suivent, comme dans un tableau de nombres : ce n’est pas un identifiant. Reprenez le numéro à la source.
number-shortened = Un tableur l’a abrégé (comme 8,93E+18) et des chiffres sont perdus. Reprenez le numéro à la source et mettez la colonne au format texte avant de le coller.
number-rounded = Un tableur ne garde que 15 chiffres d’un nombre et a mis des zéros pour le reste : le numéro est perdu. Reprenez-le sur la carte.
number-several = Le texte contient plusieurs codes différents. Donnez-les un par un.
number-length = Aucun identifiant n’a ce nombre de chiffres : { $digits }.
number-iccid-empty = Aucun numéro de carte n’a été donné.
number-iccid-too-long = C’est trop long pour un numéro de carte.
number-iccid-characters = Un numéro de carte ne contient que des chiffres.
number-iccid-prefix = Un numéro de carte commence par 89.
number-iccid-length = Un numéro de carte a 19 ou 20 chiffres ; celui-ci en a { $digits }.
number-imsi-empty = Aucun IMSI n’a été donné.
number-imsi-too-long = C’est trop long pour un IMSI.
number-imsi-characters = Un IMSI ne contient que des chiffres.
number-imsi-length = Un IMSI a 14 ou 15 chiffres ; celui-ci en a { $digits }.
number-imsi-country = Aucun code pays mobile ne commence comme cet IMSI.
number-msisdn-empty = Aucun numéro de téléphone n’a été donné.
number-msisdn-too-long = C’est trop long pour un numéro de téléphone.
number-msisdn-characters = Un numéro de téléphone ne contient que des chiffres, un plus et des séparateurs.
number-msisdn-length = Aucun numéro de téléphone n’a ce nombre de chiffres : { $digits }.
number-msisdn-not-assigned = Aucun plan de numérotation ne connaît ce numéro de téléphone.
number-eid-empty = Aucun EID n’a été donné.
number-eid-too-long = C’est trop long pour un EID.
number-eid-characters = Un EID ne contient que des chiffres.
number-eid-prefix = Un EID commence par 89.
number-eid-length = Un EID a 32 chiffres ; celui-ci en a { $digits }.
number-eid-check-digits = Les chiffres de contrôle de cet EID ne correspondent pas : un chiffre est faux.
number-lpa-prefix = Un code d’activation eSIM commence par LPA:1$
number-lpa-too-long = C’est trop long pour un code d’activation eSIM.
number-lpa-server = Le serveur de téléchargement de ce code d’activation eSIM n’est pas un nom d’hôte.
number-lpa-matching-id = L’identifiant de correspondance de ce code d’activation eSIM est endommagé.
number-lpa-server-id = L’identifiant du serveur de ce code d’activation eSIM est endommagé.
number-lpa-surplus = Ce code d’activation eSIM a une partie inconnue.

## What the numbering records themselves note: sentences.

identify-record-bank = Un réseau bancaire, pas une marque de téléphonie.
identify-record-machine-and-travel = Cartes pour machines et voyages : le revendeur est partie au contrat.
identify-record-virtual-numbers = Numéros virtuels.
identify-record-digi-prefix = On ne sait pas si les cartes DIGI portent ce préfixe.
identify-record-vikings-older-cards = Les cartes plus anciennes de Mobile Vikings portent un autre préfixe.
identify-record-suppressed = Indiqué comme supprimé.
identify-record-shared-with-foreign = Des profils étrangers, de voyage et de machines partagent ce code : il ne prouve pas un contrat Proximus.
identify-record-railway = Chemins de fer, pas un réseau pour le public.
identify-record-added-2020-digi = Ajouté en décembre 2020 ; on ne sait pas si les cartes DIGI l’utilisent.
identify-record-joint-network = Réseau partagé par Proximus et Orange, ajouté en février 2022 : pas de clients propres.
identify-record-older-lists-voo = Des listes plus anciennes y montrent VOO.
identify-record-added-2018-orange = Ajouté en février 2018 ; en cours de fusion avec Orange.
identify-record-transatel-too = Les cartes Transatel l’utilisent aussi.
identify-record-added-2020 = Ajouté en décembre 2020.
identify-record-telavox = Un catalogue d’APN l’attribue à Telavox ; aucune autre source.
identify-record-older-vikings-jim = Les cartes plus anciennes de Mobile Vikings et de JIM Mobile l’utilisent.
identify-record-voyacom-citymesh = Un bloc de numéros de Voyacom est passé à Citymesh en juillet 2025.
identify-record-unleashed = Unleashed est devenu Mobile Vikings NV.
identify-record-added-2022 = Ajouté en février 2022.
identify-record-join-until-then = Détenu par Join Experience jusque-là.
identify-record-public-safety-names = Des noms de la sécurité publique y figurent.

## What the numbering records say of the beginning of an IMSI or of a mark on the card: to stand inside a sentence.

identify-record-hint-transatel = une carte Transatel sur un code d’Orange
identify-record-hint-telenet-roaming = un profil d’itinérance de Telenet sur un code de Proximus
identify-record-hint-virgin-ireland = un profil de Virgin Media Ireland
identify-record-hint-telnyx = un profil de machine de Telnyx, pas un contrat de consommateur
identify-record-hint-iijmio = un profil de voyage de IIJmio, Japon
identify-record-hint-euro-information = un profil d’Euro Information Telecom, France
identify-record-hint-virgin-uk = un profil de Virgin, Royaume-Uni
identify-record-hint-eastlink-iusacell = des profils d’itinérance d’Eastlink (Canada) et d’Iusacell (Mexique)
identify-record-hint-public-safety = des cartes de la police et de la sécurité publique : rendez-les au service
