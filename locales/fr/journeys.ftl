## Steps that a special journey adds.

step-save-voicemail-greeting-title = Garder l’annonce de la messagerie vocale
step-save-voicemail-greeting-words = Appelez le numéro d’un autre téléphone et enregistrez l’annonce avec un second appareil, puis les messages. Ou demandez une copie à l’opérateur. Faites-le avant que quelqu’un résilie ou bloque la ligne : l’annonce peut disparaître avec elle.
step-save-phone-content-title = Garder les photos et les messages du téléphone
step-save-phone-content-words = Copiez photos, vidéos et conversations tant que le téléphone s’ouvre et que le numéro reçoit encore des codes. Certains comptes se ferment pour de bon sans ce numéro.
step-block-line-title = Faire bloquer la carte
step-block-line-words = Appelez maintenant la ligne de l’opérateur pour les cartes perdues, ou bloquez la carte dans l’espace client. Jusqu’au blocage, ce qu’un autre en fait peut vous être facturé. Notez le jour, l’heure et le nom de votre interlocuteur.
step-secure-accounts-title = Protéger les comptes que la carte ouvre
step-secure-accounts-words = Banque, itsme, mail, messageries : retirez le numéro perdu ou changez le mot de passe, la banque d’abord. Qui a la carte peut recevoir vos codes jusqu’au blocage.
step-report-theft-title = Déclarer le vol à la police
step-report-theft-words = Demandez le numéro du procès-verbal. L’opérateur et un assureur peuvent vous le demander.
step-find-card-number-title = Lire le numéro sur la carte
step-find-card-number-words = Éteignez l’appareil, retirez la carte et lisez les 19 ou 20 chiffres imprimés. Ils commencent par 89. Le menu de l’appareil peut aussi les montrer, sous le nom d’ICCID.
step-find-who-pays-title = Trouver qui paie la carte
step-find-who-pays-words = Cherchez dans un an d’extraits de compte et d’anciens mails de petits montants mensuels versés à un opérateur ou au fabricant de l’appareil. Aucune trace de paiement fait souvent penser à une carte prépayée, mais ne le prouve pas.
step-check-contract-holder-title = Trouver qui est titulaire du contrat
step-check-contract-holder-words = C’est le nom sur la facture ou à l’enregistrement de la carte qui compte, pas l’utilisateur du téléphone. Seul ce titulaire, ou qui agit pour lui, peut résilier le contrat ou emporter le numéro.
step-ask-leaving-fee-title = Demander par écrit ce que coûte le départ
step-ask-leaving-fee-words = Pour cette ligne, les conditions décident de la date et du coût. Avant une résiliation ou un portage, demandez le montant et la date : un portage met fin à la ligne aussitôt et peut rendre exigible le reste de la durée.
step-name-heirs-address-title = Donner l’adresse des héritiers
step-name-heirs-address-words = La réponse et la confirmation doivent arriver chez vous, pas au domicile ni dans la boîte mail de la personne décédée. Mettez dans le dossier votre propre adresse postale et votre adresse mail.
step-note-device-imei-title = Noter le numéro de série de l’appareil
step-note-device-imei-words = L’IMEI, 15 chiffres, se trouve sur la boîte et sur la facture du téléphone. La police le demande, et certains opérateurs bloquent l’appareil lui-même grâce à lui.
step-keep-card-for-codes-title = Garder la carte jusqu’à ce que chaque code arrive ailleurs
step-keep-card-for-codes-words = Emportez la carte et laissez-la dans un téléphone. La banque et l’administration y envoient des codes, et un compte bloqué se rouvre difficilement de l’étranger.
step-give-address-abroad-title = Donner l’adresse à l’étranger
step-give-address-abroad-words = La dernière facture et la confirmation arrivent après votre départ. Donnez une adresse postale encore valable alors, une adresse mail et, si vous en avez un, un numéro qui n’est pas belge.
step-keep-change-notice-title = Garder l’annonce de la modification
step-keep-change-notice-words = Gardez la lettre, le mail ou le message avec sa date. Il prouve que vous pouvez partir sans indemnité, et jusqu’à quand.
step-ask-holder-consent-title = Obtenir l’accord écrit du titulaire
step-ask-holder-consent-words = Le droit d’emporter le numéro appartient au titulaire du contrat, quel que soit l’utilisateur. Sans accord signé, l’opérateur peut refuser. Demandez-le avant le dernier jour de travail.
step-check-what-goes-dark-title = Voir ce qui s’arrête sans cette carte
step-check-what-goes-dark-words = Alarme, ascenseur, terminal de paiement, routeur, voiture, caméra : retirez la carte un instant, ou demandez à qui entretient l’appareil. Préparez d’abord la nouvelle connexion.
step-ask-rest-price-title = Demander ce que coûte le reste du pack
step-ask-rest-price-words = Une remise peut tomber quand une ligne s’en va. Demandez par écrit le nouveau prix de ce qui reste, avant que la résiliation parte.
step-prove-switch-title = Réunir les preuves du changement
step-prove-switch-words = La confirmation du nouvel opérateur avec le jour où le numéro est passé chez lui, sa première facture, votre commande. Elles montrent que l’ancien contrat a pris fin.
step-list-card-users-title = Noter qui utilise quelle carte
step-list-card-users-words = Numéro, carte, utilisateur, appareil. Une telle liste est demandée à l’entreprise pour ses cartes prépayées ; ici, elle montre quel numéro personne n’a encore réclamé.
step-show-who-signs-title = Faire signer une personne qui peut engager l’entreprise
step-show-who-signs-words = La lettre porte le nom de l’entreprise. Sur la page imprimée, écrivez à la main qui signe, à quel titre, et le numéro d’entreprise : adieu ne garde rien de cela. Joignez la page du registre officiel qui nomme le signataire si l’opérateur la demande.
step-check-every-number-title = Comparer chaque numéro avec la facture
step-check-every-number-words = Une seule résiliation cite chaque ligne à terminer. Une ligne qui n’y figure pas continue et reste facturée.
step-withdraw-title = Envoyer la rétractation
step-withdraw-words = Toute déclaration claire suffit, sans motif. Elle est faite à temps si elle part le dernier jour. Gardez une preuve de l’envoi. Une fois qu’elle est partie, aucune résiliation n’est plus nécessaire.
step-tell-of-death-title = Annoncer le décès à l’opérateur
step-tell-of-death-words = Une lettre dit qui est décédé, qui écrit et ce que la ligne doit devenir. Elle demande aussi quels papiers il faut à l’opérateur.
step-dispute-bill-title = Contester la facture par écrit
step-dispute-bill-words = Citez la facture, le montant et pourquoi il n’est pas dû, et joignez la preuve. Tant que vous contestez de bonne foi et que le reste est payé, l’opérateur ne peut pas vous couper pour cela.
step-check-abuse-title = Chercher des abus sur les factures suivantes
step-check-abuse-words = Appels, messages et achats entre la perte et le blocage. Contestez aussitôt ce qui n’est pas de vous.
step-return-device-title = Renvoyer l’appareil
step-return-device-words = Dans les 14 jours de votre déclaration, avec une preuve d’envoi et des photos de son état.
step-check-withdrawal-refund-title = Vérifier que l’argent est revenu
step-check-withdrawal-refund-words = Le vendeur a 14 jours à partir du jour où votre déclaration lui parvient, et rembourse par le moyen que vous avez utilisé.
step-watch-next-bills-title = Surveiller les deux factures suivantes
step-watch-next-bills-words = Elles montrent si une ligne, une option ou un appareil de l’ancien contrat a été oublié. Contestez aussitôt.
step-pay-undisputed-title = Payer ce que vous ne contestez pas
step-pay-undisputed-words = Payez-le aussitôt et dites de quelle partie il s’agit. Qui paie le reste est protégé contre la coupure.
step-ask-bank-refund-title = Demander à la banque de rembourser le prélèvement
step-ask-bank-refund-words = Dans les huit semaines d’un prélèvement, la banque rend l’argent sans demander pourquoi. Payez la partie que vous devez et écrivez la raison à l’opérateur.
step-unlock-device-title = Faire déverrouiller l’appareil
step-unlock-device-words = Quand vous payez ce que l’appareil coûte encore, l’opérateur retire sans frais un verrou sur son réseau. Demandez-le par écrit.
step-keep-account-open-title = Garder le compte bancaire ouvert
step-keep-account-open-words = La dernière facture y est prélevée et un remboursement y arrive. Ne le fermez qu’ensuite.
step-ask-ombudsman-title = Saisir le Service de médiation pour les télécommunications
step-ask-ombudsman-words = Gratuit, par écrit, en français, néerlandais, allemand ou anglais, une fois que l’opérateur a eu sa chance. Pendant l’examen de la plainte, le montant contesté n’est pas réclamé, jusqu’à quatre mois.
step-return-work-card-title = Rendre la carte de l’employeur
step-return-work-card-words = Retirez d’abord vos contacts, vos photos et vos comptes. Faites confirmer la remise, avec le jour.

station-first = Avant tout

## The journeys: a name, and the first sentence that a person reads.

journey-death-of-holder-title = Après un décès
journey-death-of-holder-opening = Nous vous présentons nos condoléances. Rien ne presse ici, sauf la voix et les images : gardez-les d’abord, puis prenez le reste pas à pas.
journey-lost-or-stolen-title = Une carte perdue ou volée
journey-lost-or-stolen-opening = Faites bloquer la carte maintenant. Tout le reste peut attendre que ce soit fait.
journey-moving-abroad-title = Partir à l’étranger
journey-moving-abroad-opening = Votre carte reste utile jusqu’à ce que le dernier code ait trouvé un autre chemin. Partez avec elle en poche.
journey-withdrawal-title = Changer d’avis les premiers jours
journey-withdrawal-opening = Un contrat conclu à distance peut être défait pendant un court délai, sans raison. Regardez le dernier jour ci-dessous.
journey-change-of-contract-title = L’opérateur modifie le contrat
journey-change-of-contract-opening = Comme l’opérateur modifie le contrat, vous pouvez partir sans indemnité pendant quelques mois. Un appareil peut encore coûter quelque chose.
journey-employer-number-title = Un numéro entre vous et un employeur
journey-employer-number-opening = Ce qui compte, c’est qui est titulaire du contrat, pas qui utilise le téléphone. Voyez cela d’abord.
journey-data-only-title = Une carte de données
journey-data-only-opening = Cette carte n’a pas de numéro que l’on appelle. L’opérateur la retrouve par le numéro imprimé dessus.
journey-bundle-line-title = Une ligne dans un pack
journey-bundle-line-opening = Chaque élément du pack doit être marqué : à emporter, à résilier ou à garder. Ce qui ne l’est pas continue et reste facturé.
journey-billed-after-switch-title = Facturé après le changement
journey-billed-after-switch-opening = Vous êtes parti et les factures continuent. D’abord la preuve, puis une lettre, puis, s’il le faut, le Service de médiation.
journey-subsidised-phone-title = Un appareil reçu avec le contrat
journey-subsidised-phone-opening = L’appareil se compte à part. Le tableau de votre contrat dit ce qu’il coûte encore.
journey-minor-or-protected-title = Pour un enfant ou une personne protégée
journey-minor-or-protected-opening = Vous agissez pour quelqu’un d’autre. Voyez d’abord au nom de qui est la carte.
journey-small-firm-title = Une petite entreprise
journey-small-firm-opening = Une entreprise de neuf travailleurs au plus est protégée comme un consommateur.
journey-larger-firm-title = Une entreprise de dix travailleurs ou plus
journey-larger-firm-opening = Ici, beaucoup dépend des conditions du contrat. Lisez-les, ou renseignez-vous, avant tout envoi.
journey-several-lines-title = Plusieurs lignes
journey-several-lines-opening = Une résiliation par contrat, avec chaque numéro.
journey-forgotten-card-title = Une carte oubliée
journey-forgotten-card-opening = Voyez d’abord à qui est la carte et si quelqu’un la paie.

## What a journey asks.

question-helper-relation = À quel titre agissez-vous pour le titulaire ?
question-helper-name = Votre nom, tel que vous signez
question-subscriber-died = Quel jour le titulaire est-il décédé ?
question-subscriber-address = L’adresse postale où une réponse vous parvient
question-subscriber-billing-address = L’adresse postale pour la dernière facture, si elle est différente
question-subscriber-small-firm = Est-ce une petite entreprise ou une petite ASBL au sens de la loi ?
question-subscriber-id-kind = Quelle pièce d’identité pouvez-vous montrer ?
question-line-lost-what = La carte est-elle perdue ou volée ?
question-line-lost-noticed = Quand l’avez-vous remarqué ?
question-line-lost-told = Quand l’avez-vous dit à l’opérateur ?
question-line-sale-concluded = Quel jour le contrat a-t-il été conclu ?
question-line-sale-at-distance = L’a-t-il été par téléphone, sur le web ou à votre porte, et non en magasin ?
question-line-sale-online = L’a-t-il été sur le web ou dans une application ?
question-line-sale-informed = Vous a-t-on dit que vous pouviez vous rétracter ?
question-line-sale-service-start = Quel jour le service a-t-il commencé ?
question-line-sale-express-request = Avez-vous demandé qu’il commence tout de suite ?
question-line-change-notice-received = Quel jour l’annonce est-elle arrivée ?
question-line-change-notice-kind = Que modifie l’opérateur ?
question-line-employer = À qui est le numéro ?
question-line-bundle-elements = Que contient le pack ? Citez chaque élément et ce qu’il devient, comme « mobile: port; télévision: cancel »
question-line-easy-switch-used = Le nouvel opérateur déplace-t-il tout le pack pour vous (Easy Switch) ?
question-line-easy-switch-mark = Que dit la commande au sujet de la ligne mobile ?
question-line-easy-switch-id = L’Easy Switch ID, comme sur la facture
question-line-port-done = Quel jour le numéro a-t-il fonctionné chez le nouvel opérateur ?
question-bill-number = Le numéro de la facture
question-bill-date = La date de la facture
question-bill-amount = Le montant de la facture
question-bill-disputed = Quelle partie n’est pas due ?
question-bill-disputed-why = Pourquoi n’est-elle pas due ?
question-debit-date = Quel jour le prélèvement a-t-il eu lieu ?
question-debit-amount = Quel montant a été prélevé ?
question-complaint-first = Quel jour vous êtes-vous plaint pour la première fois à l’opérateur ?
question-line-device-value = Que valait l’appareil quand vous l’avez reçu ? 0.00 si aucun n’a été fourni avec le contrat
question-line-device-own-price = Qu’avez-vous payé vous-même ?
question-line-device-months = Sur combien de mois est-il amorti ?
question-line-device-got = Quel jour l’avez-vous reçu ?
question-line-device-table = Les montants du tableau du contrat, à partir du premier mois
question-line-notice-days = Combien de jours de préavis demandent les conditions ? (0 : aucun)
question-line-early-fee-terms = Que demandent les conditions pour un départ anticipé ?
question-wish-reason = Pourquoi voulez-vous partir ?

## Answers to choose from.

choice-subscriber-kind-consumer = un particulier
choice-subscriber-kind-business = une entreprise ou un indépendant
choice-subscriber-kind-estate = une personne décédée
choice-line-contract-postpaid = après usage, sur facture
choice-line-contract-prepaid = d’avance, avec du crédit
choice-line-contract-hybrid = sur facture, avec du crédit en plus
choice-helper-relation-heir = héritier
choice-helper-relation-mandate = avec un mandat signé
choice-helper-relation-parent = parent
choice-helper-relation-guardian = tuteur ou administrateur
choice-id-kind-belgian-eid = carte d’identité belge
choice-id-kind-residence-card = titre de séjour belge
choice-id-kind-passport = passeport
choice-id-kind-foreign-id = carte d’identité d’un autre pays
choice-id-kind-other = une autre pièce
choice-lost-what-lost = perdue
choice-lost-what-stolen = volée
choice-change-kind-price = le prix
choice-change-kind-index = le prix, selon un indice prévu au contrat
choice-change-kind-benefit = seulement à mon avantage
choice-change-kind-administrative = seulement un point administratif
choice-change-kind-law = ce que la loi impose
choice-change-kind-other = autre chose
choice-employer-mine = à moi, sur le contrat de l’employeur
choice-employer-employers = à l’employeur, et je l’utilise
choice-mark-none = rien
choice-mark-port = à emporter
choice-mark-cancel = à résilier
choice-disputed-why-not-owed = je ne l’ai jamais commandé ni utilisé
choice-disputed-why-after-end = c’est pour la période après la fin
choice-disputed-why-device = l’appareil est compté trop cher
choice-disputed-why-third-party = c’est pour le service d’un tiers
choice-disputed-why-reminder-cost = ce sont des frais de rappel
choice-disputed-why-other = une autre raison
choice-reason-moving-abroad = je quitte la Belgique
choice-reason-death-of-holder = le titulaire est décédé
choice-reason-lost-or-stolen = la carte est perdue ou volée
choice-reason-withdrawal = je l’ai commandé il y a quelques jours seulement
choice-reason-change-of-contract = l’opérateur modifie le contrat
choice-reason-employer-number = je change d’emploi, ou l’employeur a le contrat
choice-reason-billed-after-switch = je suis parti et on me facture encore
choice-reason-forgotten-card = j’ai trouvé une carte que personne n’utilise
choice-reason-other = une autre raison, ou aucune

## Papers.

paper-belgian-eid-title = Carte d’identité belge
paper-residence-card-title = Titre de séjour belge
paper-passport-title = Passeport
paper-foreign-id-title = Carte d’identité d’un autre pays
paper-other-identity-title = Une autre pièce d’identité
paper-death-certificate-title = Acte de décès
paper-heir-proof-title = Document qui montre qui sont les héritiers
paper-mandate-title = Mandat signé
paper-parent-proof-title = Document qui montre qui sont les parents
paper-guardian-order-title = Décision qui désigne le tuteur ou l’administrateur
paper-signing-power-title = Document qui montre qui signe pour l’entreprise
paper-holder-consent-title = Accord écrit du titulaire du contrat
paper-police-report-title = Procès-verbal de la police
paper-port-confirmation-title = Confirmation du nouvel opérateur que le numéro est passé chez lui

copying-show-only = Montrez-la et ne remettez pas de copie : la loi télécom n’autorise ni un opérateur ni un magasin à copier une carte d’identité belge. Proposez de la montrer, ou un autre document.
copying-marked-copy = Ne le sortez que si on le demande. Écrivez en travers d’une copie pour qui, pour quoi et quel jour elle est faite.
copying-copy = Une copie suffit. Gardez l’original.
copying-unknown = Nous n’avons pas trouvé s’il peut être copié. Montrez-le d’abord ; inscrivez le but et la date sur toute copie.

## Around them on the screen.

cli-section-questions = Encore à préciser
cli-section-papers = Papiers que l’on peut vous demander
cli-answer-with = Répondez avec : { $command }
cli-brand-says = Ce que nous savons ici de { $brand } : { $value }
cli-taken-by = Accepté pour les cartes prépayées par { $brands }.

## Closing and opening again.

close-ask = Clore le dossier { $case } ? Plus rien n’y est surveillé ensuite. Tapez oui :
close-not = Le dossier reste ouvert.
close-still = Ce qui court encore dans ce dossier :
close-again = Si quelque chose survient : adieu reopen { $case } --because "…"
reopen-done = Le dossier { $case } est rouvert.
error-closed-reopen-hint = S’il reste quelque chose à faire : adieu reopen { $case } --because "…"

## Asking.

ask-hint-day = comme 2/7/2026
ask-hint-moment = comme 2/7/2026 14:30
ask-hint-amount = en euros, comme 25,00
ask-hint-flag = oui ou non
ask-hint-choice = le chiffre ou le mot
ask-hint-lines = éléments séparés par un point-virgule
ask-kept = Vos réponses sont gardées dans { $file }, lisible par vous seul. Continuez avec : { $command }
ask-not-kept = Vos réponses n’ont pas pu être gardées : aucun fichier n’a pu être écrit ici.
ask-journey = Quelques questions sur votre situation :
ask-lost-keep = Gardez alors le contrat pour l’instant : faites bloquer la carte et demandez à l’opérateur une nouvelle carte avec le même numéro.

## Checking the data.

directory-fix-journey = Citez-en un qui existe, ou retirez le nom.

## Days that matter on a journey.

deadline-withdrawal-end = Dernier jour pour envoyer une rétractation
deadline-loss-notice = L’opérateur doit savoir que la carte prépayée est perdue
