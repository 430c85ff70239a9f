## Steps of a case: a title, and one or two sentences that say what to do.

step-identify-brand-title = Dire de quelle marque est la carte
step-identify-brand-words = Regardez la carte, la facture ou le nom en haut de l’écran du téléphone. La marque est le nom qui figure sur la facture ; le réseau peut porter un autre nom.
step-identify-line-title = Donner le numéro de téléphone ou le numéro de la carte
step-identify-line-words = Une carte de données n’a pas de numéro de téléphone connu de vous : tapez alors les 19 ou 20 chiffres imprimés sur la carte.
step-choose-outcome-title = Choisir une issue
step-choose-outcome-words = Mettre fin au contrat, emporter le numéro chez un autre opérateur, le garder en prépayé, céder la ligne, la laisser expirer, ou ne rien faire. Avez-vous encore besoin du numéro ? Répondez d’abord à cela.
step-decide-number-title = S’assurer que personne n’a plus besoin du numéro
step-decide-number-words = Si vous voulez garder le numéro, n’envoyez pas de résiliation : demandez au nouvel opérateur de reprendre le numéro. Cela suffit à mettre fin au contrat. Une résiliation en plus peut faire perdre le numéro.
step-name-end-date-title = Fixer le jour où le contrat prend fin
step-name-end-date-words = Si la résiliation n’indique aucun jour, l’opérateur peut appliquer le délai de préavis de ses propres conditions.
step-move-bound-services-title = Déplacer tout ce qui dépend du numéro
step-move-bound-services-words = Banque, itsme, impôts et santé, récupération de la boîte mail, messageries, magasins : donnez à chacun le nouveau numéro tant que l’ancien reçoit encore les codes. Une fois libre, le numéro peut aller à un inconnu.
step-back-up-sim-title = Sauvegarder les contacts et les messages de la SIM et du téléphone
step-back-up-sim-words = Certains contacts n’existent que sur la carte. Copiez-les avant que la carte ne soit hors service ou détruite.
step-save-voicemail-title = Sauvegarder les messages vocaux et l’annonce
step-save-voicemail-words = Ils sont conservés par l’opérateur et peuvent disparaître avec la ligne. Écoutez-les et enregistrez-les avec un second appareil.
step-save-bills-title = Sauvegarder les factures, la consommation et le contrat
step-save-bills-words = L’espace client peut fermer le jour où le contrat prend fin. Téléchargez avant cela les dernières factures, la consommation, le contrat et le tableau d’amortissement.
step-find-customer-number-title = Trouver le numéro de client
step-find-customer-number-words = Il figure sur chaque facture et dans l’espace client. C’est par lui que l’opérateur trouve votre contrat.
step-read-notice-clause-title = Lire quel préavis demandent les conditions
step-read-notice-clause-words = La loi ne dit pas si une telle clause compte dans votre cas. Cherchez « résiliation » dans les conditions et notez le nombre de jours, ou 0 si aucun n’est demandé.
step-find-device-table-title = Trouver le tableau de l’appareil dans le contrat
step-find-device-table-words = Il dit ce que coûte encore, mois par mois, un appareil obtenu à prix réduit. Sans lui, le montant est inconnu.
step-find-notice-address-title = Trouver l’adresse pour les résiliations
step-find-notice-address-words = Aucune page de l’opérateur que nous connaissions ne dit où envoyer une résiliation. Cherchez « résiliation » sur la facture ou dans les conditions.
step-choose-reply-address-title = Donner une adresse de réponse qui survit à la ligne
step-choose-reply-address-words = La réponse de l’opérateur doit encore vous parvenir après la fin : donnez un autre numéro de téléphone, et une adresse mail qui n’est pas gérée par cet opérateur.
step-use-up-credit-title = Utiliser le crédit
step-use-up-credit-words = Sans portage, la loi ne donne pas droit au crédit. Utilisez-le avant la fin.
step-stop-auto-top-up-title = Arrêter la recharge automatique
step-stop-auto-top-up-words = Désactivez-la dans l’espace client ou auprès de votre banque, sinon elle continue à payer pour une carte hors service.
step-stop-add-ons-title = Mettre fin aux services supplémentaires et aux factures de tiers
step-stop-add-ons-words = Demandez à l’opérateur de ne plus facturer les services d’autres sociétés, et mettez fin aux abonnements payés par cette facture.
step-use-points-title = Utiliser les points, les offres et les cadeaux
step-use-points-words = Ils disparaissent avec le contrat.
step-list-devices-title = Trouver tous les appareils qui contiennent cette SIM
step-list-devices-words = Montre, tablette, routeur, voiture, alarme, traceur : mieux vaut repérer à temps un appareil qui s’arrêterait.
step-mark-bundle-parts-title = Marquer chaque partie du pack
step-mark-bundle-parts-words = Emporter, résilier ou garder : une ligne mobile sans marque reste chez l’ancien opérateur et continue d’être facturée. Demandez ce que coûte le reste sans cette ligne.
step-note-switch-ids-title = Noter le numéro de client et l’Easy Switch ID
step-note-switch-ids-words = Les deux figurent sur la facture ou dans l’espace client. Le nouvel opérateur les demande quand internet ou la télévision déménagent aussi.
step-prepare-papers-title = Préparer les documents
step-prepare-papers-words = Montrez pour qui vous agissez. Ne donnez pas de copie d’une carte d’identité belge ; un autre document se copie avec une mention qui dit pour quoi et pour qui.
step-request-port-title = Demander au nouvel opérateur de reprendre le numéro
step-request-port-words = Le nouvel opérateur demande le numéro de client ou le numéro de la carte, et votre accord écrit. Quand le numéro fonctionne chez lui, l’ancien contrat de cette ligne a pris fin. N’envoyez pas de résiliation.
step-ask-prepaid-title = Demander à l’opérateur de passer le numéro en prépayé
step-ask-prepaid-words = Demandez le jour, le coût et une confirmation écrite.
step-ask-pause-title = Demander à l’opérateur de suspendre le contrat
step-ask-pause-words = Aucun droit à une suspension n’a été trouvé : c’est le contrat qui décide. Demandez par écrit le coût et le dernier jour.
step-ask-transfer-title = Demander à l’opérateur de céder la ligne
step-ask-transfer-words = L’opérateur doit connaître le nouveau titulaire avant que la carte ne change de mains.
step-give-notice-title = Envoyer la résiliation
step-give-notice-words = Postez-la, envoyez-la par mail ou remplissez le formulaire de l’opérateur, et gardez une preuve du jour. Dites ensuite à adieu comment elle est partie.
step-follow-up-in-writing-title = Confirmer par écrit ce que vous avez dit
step-follow-up-in-writing-words = Un appel ou une visite ne suffit pas. Envoyez la lettre de suivi aujourd’hui.
step-await-acknowledgement-title = Voir si l’opérateur dit avoir reçu la résiliation
step-await-acknowledgement-words = Si rien n’est arrivé dans la semaine, posez la question. L’absence de réponse n’empêche pas la fin.
step-await-confirmation-title = Obtenir la confirmation écrite de la déconnexion
step-await-confirmation-words = L’opérateur vous la doit. Gardez-la : elle prouve que le contrat a pris fin.
step-await-port-title = Voir si le numéro fonctionne chez le nouvel opérateur
step-await-port-words = Laissez l’ancienne carte dans le téléphone jusqu’à ce que la nouvelle fonctionne.
step-check-line-dead-title = Vérifier que la ligne est coupée
step-check-line-dead-words = Après la date de fin, l’ancienne carte ne devrait plus trouver de réseau et le numéro ne devrait plus sonner.
step-check-final-bill-title = Vérifier la facture finale
step-check-final-bill-words = Elle peut contenir la consommation et les jours jusqu’à la fin, mais rien pour la fin elle-même au-delà de ce que la loi permet.
step-claim-credit-title = Demander le remboursement du crédit restant
step-claim-credit-words = Le droit dure environ un mois après le portage. Demandez tant que le numéro reçoit encore des messages.
step-claim-deposit-title = Demander le remboursement de la caution
step-claim-deposit-words = Indiquez par écrit le montant et votre compte.
step-revoke-direct-debit-title = Révoquer la domiciliation après la dernière facture
step-revoke-direct-debit-words = Pas avant : un dernier prélèvement refusé devient une facture impayée. Prévenez l’opérateur par écrit, puis la banque.
step-destroy-card-title = Détruire la puce
step-destroy-card-words = Seulement quand la ligne est certainement coupée. Coupez à travers les contacts dorés. Ne donnez et ne vendez jamais une carte active.
step-tell-new-number-title = Communiquer le nouveau numéro
step-tell-new-number-words = Famille, médecin, employeur, école, voisins.

station-identify = Identifier
station-choose = Choisir
station-prepare = Préparer
station-give-notice = Résilier
station-follow = Suivre
station-settle = Régler
station-close = Clore

step-state-open = à faire
step-state-done = fait
step-state-skipped = passé
step-state-blocked = en attente

status-identifying = on cherche de qui est la carte
status-choosing = choix d’une issue
status-preparing = en préparation
status-ready = prêt à envoyer
status-waiting = dans l’attente de l’opérateur
status-ended = terminé
status-settling = facture et argent à régler
status-closed = clos
status-escalated = l’aide d’un tiers a été demandée

turn-person = à vous
turn-operator = à l’opérateur
turn-nobody = à personne

outcome-end = mettre fin au contrat
outcome-port = emporter le numéro chez un autre opérateur
outcome-to-prepaid = garder le numéro en prépayé
outcome-pause = suspendre
outcome-transfer = céder la ligne
outcome-lapse = laisser expirer
outcome-nothing = ne rien faire au contrat
outcome-compare = pas encore choisi

deadline-end-date = Le contrat prend fin le jour que vous avez indiqué
deadline-latest-end-date = Fin la plus tardive que l’opérateur puisse défendre
deadline-acknowledgement-alarm = L’opérateur devrait avoir dit qu’il a la résiliation
deadline-confirmation-alarm = La confirmation écrite devrait être arrivée
deadline-free-from = À partir de ce jour, aucune indemnité n’est due pour la durée déterminée (un appareil est calculé à part)
deadline-last-port-day = Dernier jour où la loi permet le portage du numéro : n’y comptez pas
deadline-port-due = Le portage devrait être fait
deadline-port-claim = Dernier jour pour réclamer l’indemnité d’un portage tardif
deadline-change-exit = Dernier jour pour partir à cause du changement annoncé
deadline-renewal-warning = L’opérateur devrait avoir prévenu de la reconduction
deadline-credit-claim = Dernier jour pour demander le remboursement du crédit
deadline-credit-lapse = Le crédit est perdu

## Blockers, warnings and hints.

note-brand-unknown = Rien ne dit de quelle marque est cette carte : ni vous, ni la carte.
note-brand-not-listed-near = La marque n’est pas dans le répertoire des marques. Vouliez-vous dire « { $nearest } » ?
note-brand-not-listed = La marque n’est pas dans le répertoire des marques. « adieu directory list » montre celles qui y sont.
note-brand-conflict = Vous dites { $stated }, la carte indique { $card }. Votre parole l’emporte ; regardez encore une fois la facture.
note-brand-ended-successor = Cette marque n’existe plus. Ses clients sont passés chez { $successor }.
note-brand-ended = Cette marque n’existe plus, et on ne sait pas ici qui l’a reprise. La facture le sait.
note-card-check-digit = Le chiffre de contrôle du numéro de carte ne correspond pas, un chiffre est peut-être faux : comparez avec la carte.
note-line-unnamed = Cette ligne n’a ni numéro de téléphone ni numéro de carte : aucun opérateur ne peut la trouver.
note-facts-disagree = Deux sources ne sont pas d’accord sur { $key }. La première valeur sert jusqu’à ce que vous disiez laquelle est juste.
note-fact-unreadable = Un adieu plus récent a noté { $key }, que celui-ci ne peut pas lire. La donnée est gardée telle quelle.
note-port-guard = Le numéro de cette ligne est emporté. Le portage lui-même met fin au contrat ; aucune résiliation ne nomme cette ligne.
note-notice-address-unknown = On ne sait pas où cet opérateur veut recevoir les résiliations. Lisez-le sur la facture ou dans les conditions.
note-reply-phone-dies = Le téléphone de réponse est une ligne qui prend fin : l’opérateur ne pourrait plus vous joindre.
note-reply-mail-dies = L’adresse mail de réponse est gérée par l’opérateur que vous quittez : elle peut disparaître avec le contrat.
note-no-reply-mail = Sans adresse mail, la confirmation ne peut venir que par la poste.
note-end-date-missing = La résiliation a besoin d’un jour où le contrat prend fin.
note-end-date-passed = La date de fin est passée. Indiquez aujourd’hui ou un jour ultérieur.
note-oral-only = Vous l’avez dit à l’opérateur de vive voix. Cela ne vaut rien tant que vous ne le confirmez pas par écrit.
note-terms-decide = Pour cette ligne, les conditions de l’opérateur décident de la date et du coût : le coût est inconnu tant que vous ne les avez pas lues.
note-record-old = Ce que nous savons de cette marque date d’il y a { $days } { $days ->
    [one] jour
   *[other] jours
 }.

level-blocker = à corriger d’abord
level-warning = attention
level-hint = bon à savoir
note-letter-outdated = Une donnée a changé après la rédaction de la lettre : celle-ci dit encore l’ancienne. Rédigez-la à nouveau avant l’envoi.
