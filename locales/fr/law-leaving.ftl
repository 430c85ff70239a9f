## Règles R44 à R52 : ce qui reste derrière quand on quitte une ligne.

## R09

law-fee-indefinite = Mettre fin à un contrat à durée indéterminée peut coûter { $amount } d’indemnité.

## R44

law-reuse-ported = Ce numéro a un jour été porté vers votre opérateur. Après la fin, il reste un temps inutilisé ; il peut aller à quelqu’un d’autre entre le { $date } et le { $latest }.

law-reuse-unknown = Pour un numéro jamais porté, aucun délai d’attente n’a été trouvé. Par prudence, comptez que quelqu’un d’autre peut le recevoir à partir du { $date }.

law-move-accounts-first = Avant la fin, déplacez chaque compte qui envoie des codes à ce numéro : banque, itsme, e-mail, messagerie.

law-move-accounts-now = Le numéro n’est plus à vous : déplacez tout de suite chaque compte qui lui envoie encore des codes.

law-number-goes-on = Vous gardez le numéro ; il ne va donc pas à un inconnu.

law-number-to-taker = Quelqu’un d’autre utilisera le numéro : déplacez d’abord chaque compte qui lui envoie des codes.

law-no-number-to-reuse = Cette ligne n’a pas de numéro que quelqu’un d’autre pourrait recevoir.

## R45

law-no-pack-told = Vous n’avez parlé d’aucun pack avec internet fixe ou télévision auquel cette ligne appartient.

law-mobile-only = Cette ligne n’est dans aucun pack ; Easy Switch ne la concerne donc pas.

law-not-easy-switch = Le pack ne change pas d’opérateur par Easy Switch.

law-switch-unmarked = Le mandat Easy Switch ne dit rien de cette ligne : elle reste chez l’ancien opérateur et continue d’être facturée.

law-switch-mark-wanted = Faites marquer cette ligne dans le mandat par le nouvel opérateur : « porter » pour emporter le numéro, ou « résilier » pour y mettre fin.

law-switch-marked-port = La ligne est marquée « porter » : elle suit le pack.

law-switch-marked-cancel = La ligne est marquée « résilier » : elle prend fin avec le pack. Surveillez quand même les factures.

law-easy-switch-firms = Pour une entreprise, Easy Switch ne couvre que les formules pour consommateurs et les formules standard.

## R46

law-not-lost = Vous n’avez pas dit que la carte est perdue ou volée.

law-block-now = Faites bloquer la carte tout de suite : jusque-là, ce que d’autres consomment peut vous être facturé.

law-tell-by = Prévenez l’opérateur dès que possible, au plus tard le { $day } à { $time } (heure belge).

law-told-in-time = Vous avez prévenu l’opérateur à temps : c’était à faire au plus tard le { $day } à { $time } (heure belge).

law-told-late = Vous avez prévenu l’opérateur après le { $day } à { $time } (heure belge), la limite pour une carte prépayée. Gardez la preuve que vous l’avez prévenu.

law-tell-now = La limite pour une carte prépayée était le { $day } à { $time } (heure belge). Prévenez quand même l’opérateur maintenant, et gardez-en la preuve.

law-loss-number-differs = Prenez le numéro pour cartes perdues de votre propre opérateur : chacun a le sien.

law-then-end = Mettez fin au contrat seulement après le blocage. Si la carte a été volée, déclarez-le à la police.

## R47

law-terms-ask = D’après les conditions que vous avez notées, l’opérateur peut vous retenir jusqu’au { $latest }, et partir peut coûter jusqu’à { $max }.

law-port-may-cost = Un portage met fin à la ligne tout de suite, et peut rendre exigible le reste de la durée. Demandez le coût par écrit avant le portage.

law-fee-limited-beside = Pour vous, les règles R07 à R09 limitent quand même l’indemnité.

law-protection-unread = Nous n’avons pas lu qui était protégé ce jour-là.

law-law-decides = Pour vous, la loi décide ici, pas les conditions seules.

## R48

law-reply-phone-ends = Le numéro de téléphone pour les réponses est une ligne de ce dossier : donnez-en un autre.

law-reply-mail-ends = L’adresse e-mail pour les réponses semble être une boîte de l’opérateur que vous quittez : donnez-en une autre.

law-reply-reachable = Les réponses peuvent encore vous parvenir après la fin.

law-reply-by-post = Sans adresse e-mail, les réponses ne peuvent venir que par la poste.

## R49

law-save-by = Sauvegardez au plus tard le { $date } : factures, consommation, contrat, tableau d’amortissement et ce qui reste à payer.

law-save-now = Sauvegardez maintenant, tant que c’est possible : factures, consommation, contrat, tableau d’amortissement et ce qui reste à payer.

law-account-closed = L’espace client est fermé. Demandez par écrit à l’opérateur une copie de vos données.

law-contract-goes-on = Le contrat continue, et l’espace client aussi.

## R50

law-eid-no-copy = Ne laissez aucun opérateur ni magasin copier votre carte d’identité belge : la loi sur l’identification n’en permet pas de copie.

law-eid-show-instead = Proposez de montrer la carte, ou donnez une autre preuve.

law-eid-copy-open = On ne sait pas si une copie peut être demandée seulement pour traiter votre résiliation, ou par un autre organisme : proposez d’abord une autre preuve.

law-other-paper = L’interdiction de copier vise la carte d’identité belge ; vous avez une autre pièce d’identité.

law-watermark-copy = Si une copie est nécessaire, écrivez en travers pour qui, pour quoi et quand. C’est un conseil, pas la loi.

law-residence-card-unread = Nous n’avons pas lu si un titre de séjour belge compte comme la carte d’identité : montrez-le plutôt que de le laisser copier.

## R51

law-presumed-user = La personne identifiée pour une carte prépayée est présumée l’utiliser jusqu’à ce que la carte soit définitivement hors service.

law-keep-or-destroy = Gardez la carte, ou détruisez-la une fois la fin confirmée par écrit. Ne la donnez ni ne la vendez jamais tant qu’elle fonctionne.

law-active-to-family-only = Tant qu’elle fonctionne, elle ne peut aller qu’aux proches que nomme la règle R24.

law-only-prepaid-presumed = Il s’agit ici de cartes prépayées ; votre ligne est sur facture.

law-card-stays = La carte reste chez vous.

## R52

law-parts-without-fate = Dites ce que deviennent ces éléments du pack : { $names }. Écrivez « port », « cancel » ou « keep » après chacun.

law-parts-all-marked = { $count ->
    [one] Le sort du seul élément que vous avez nommé est décidé.
   *[other] Le sort des { $count } éléments que vous avez nommés est décidé.
 }

law-other-lines-too = { $count } { $count ->
    [one] autre ligne figure
   *[other] autres lignes figurent
 } dans ce fichier. Chacune continue et est facturée, sauf si elle est elle-même résiliée ou portée.

law-watch-two-bills = Après la fin, surveillez pour chacun les deux factures suivantes.

law-bills-expected = Ces factures sont attendues vers le { $first } et le { $second }.

law-nothing-beside = Aucun pack ni aucune autre ligne n’a été indiqué.

## Règles : un titre, et quelques phrases pour un profane

rule-number-reuse-title = Quand quelqu’un d’autre reçoit votre numéro
rule-number-reuse-words = Un numéro abandonné peut aller à un inconnu, qui reçoit alors vos codes et vos messages. Un numéro qui a un jour été porté reste inutilisé de six à douze mois. Pour un numéro jamais porté, aucun délai d’attente n’a été trouvé ; adieu n’en suppose donc pas au-delà du mois prévu pour un portage tardif. Déplacez chaque compte avant la fin.

rule-pack-scope-title = Une ligne mobile dans un pack qui change
rule-pack-scope-words = Easy Switch fait passer un pack avec internet fixe ou télévision à un autre opérateur. Une ligne mobile du pack doit être marquée « porter » ou « résilier ». Sans marque, elle reste chez l’ancien opérateur, peut-être à un autre prix, et continue d’être facturée. Une ligne mobile hors d’un pack n’est pas concernée.

rule-lost-first-title = Une carte perdue ou volée
rule-lost-first-words = Faites d’abord bloquer la carte, et mettez fin au contrat ensuite. Jusqu’au blocage, ce que d’autres consomment peut vous être facturé. Une carte prépayée doit être signalée à l’opérateur dans les 24 heures. Chaque opérateur a son propre numéro pour cela.

rule-terms-decide-title = Là où le contrat décide
rule-terms-decide-words = Pour une entreprise de plus de neuf travailleurs et pour les lignes de machine à machine, les conditions de l’opérateur décident du préavis et du coût. Une entreprise dont le contrat a été tacitement prolongé fait exception. Ce n’est jamais la même chose que gratuit ou tout de suite. adieu demande le préavis et l’indemnité des conditions. Demandez l’indemnité par écrit avant un portage : il met fin à la ligne tout de suite.

rule-reply-reachable-title = Une adresse de réponse qui reste valable
rule-reply-reachable-words = La confirmation de l’opérateur doit encore vous parvenir après la fin. L’adresse e-mail et le téléphone de votre résiliation ne doivent donc pas disparaître avec la ligne. adieu cherche un numéro de ce dossier, et une boîte au nom de l’opérateur. C’est un conseil, pas la loi.

rule-save-bills-title = Sauvegarder ses factures à temps
rule-save-bills-words = L’espace client peut fermer avec le contrat. Sauvegardez factures, consommation, contrat, tableau d’amortissement et solde ouvert au plus tard la veille de la fin. Si l’espace est déjà fermé, demandez une copie de vos données (R42). C’est un conseil, pas la loi.

rule-identity-copy-title = Pas de copie de votre carte d’identité
rule-identity-copy-words = Pour l’identification, aucun opérateur ni magasin ne peut copier une carte d’identité belge. Montrez-la, ou donnez une autre preuve. On ne sait pas si une copie peut être demandée seulement pour traiter une résiliation, ou par un autre organisme. D’autres pièces peuvent être copiées ; écrivez le but en travers de la copie.

rule-presumed-user-title = Vous restez l’utilisateur présumé
rule-presumed-user-words = La personne identifiée pour une carte prépayée est présumée l’utiliser, sauf preuve du contraire. Gardez donc la carte, ou détruisez-la une fois la fin confirmée par écrit. Ne la donnez ni ne la vendez jamais tant qu’elle fonctionne, sauf aux proches de la règle R24.

rule-pack-leftovers-title = Ce qu’un pack laisse derrière lui
rule-pack-leftovers-words = Un pack peut contenir des numéros, des cartes de données, des services supplémentaires et des appareils. Chacun doit être porté, résilié ou gardé exprès. Une ligne mobile oubliée lors d’un changement continue et est facturée. Après la fin, surveillez les deux factures suivantes.
