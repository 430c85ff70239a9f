## The ways out of a contract, compared.

help-choose = Comparer les issues : coût, argent rendu, ce qui est perdu, le jour le moins cher
choose-title = Les issues, comparées
choose-question = Avez-vous encore besoin du numéro ?
choose-question-hint = Répondez d’abord à cette question. Emporter le numéro chez un autre opérateur met fin au contrat ; une résiliation en plus peut faire perdre le numéro.
choose-answer-yes = Oui : { $command }
choose-answer-no = Non : { $command }
choose-if-needed = Si vous en avez besoin : { $outcome }
choose-if-not-needed = Sinon : { $outcome }
choose-open = pas encore connu
choose-best = Notre conseil : { $outcome }
choose-no-best = Aucune issue ne peut encore être dite la meilleure. Il manque ces données :
choose-mark-best = la meilleure
choose-mark-impossible = pas possible ici
choose-next = Pour la choisir : { $command }
choose-label-costs = Ce que coûte le départ
choose-label-year = Ce que coûte une année de plus
choose-label-service = Abonnement jusque-là
choose-label-total = Au total à partir d’aujourd’hui
choose-label-back = Argent rendu
choose-label-lost = Ce qui est perdu
choose-label-takes = Durée
choose-label-sure = Certitude
choose-label-day = Le
choose-figure = { $label } : { $value }
choose-cost-unknown = coût inconnu
choose-range = de { $low } à { $high }
choose-at-least = { $low } ou plus
choose-days = { $days ->
    [0] tout de suite
    [one] { $days } jour
   *[other] { $days } jours
}
choose-lost-more = { $head } ; { $item }
choose-none-lost = rien, à notre connaissance
choose-staying = Rester comme vous êtes coûte { $amount } par an.
choose-staying-unknown = Ce que coûte une année de plus est inconnu : le montant de l’abonnement n’a pas été indiqué.
choose-brand-page = Remboursements et cession d’une ligne, selon { $brand } : { $command }

## The total, by the day of leaving.

choose-curve-title = Ce que coûte le départ au total, selon le jour
choose-curve-about = À compter du { $today } : l’abonnement jusqu’à ce jour, ce que coûte un départ anticipé et l’appareil, moins l’argent qui revient à coup sûr.
choose-column-day = Jour
choose-column-total = Total
choose-column-service = Abonnement
choose-column-early = Départ anticipé
choose-column-device = Appareil
choose-column-back = Rendu
choose-cheapest = Jour le moins cher : { $day }, { $total } au total.
choose-cheapest-until = Jusqu’au { $day }, cela ne coûte pas plus.
choose-cheapest-unknown = Le jour le moins cher ne peut pas être déterminé : le coût est inconnu pour chaque jour.
choose-mark-today = aujourd’hui
choose-mark-cheapest = jour le moins cher
choose-mark-wished = le jour que vous avez indiqué
choose-mark-free-from = plus d’indemnité à partir d’ici
choose-mark-device-free = l’appareil est amorti
choose-mark-paid-until = premier jour qui n’est pas payé
choose-mark-change-exit = dernier jour pour partir à cause du changement
choose-svg-about = Une ligne du { $first } au { $last }. Elle est au plus bas le { $cheapest }, à { $low }, et au plus haut à { $high }. Le tableau qui l’accompagne contient les mêmes chiffres.
choose-svg-upper = En pointillé : le maximum qui peut être demandé

## What is lost.

choose-loss-number = le numéro, avec tout ce qui en dépend
choose-loss-credit = le crédit
choose-loss-bonus = la part du crédit qui était offerte
choose-loss-voicemail = les messages vocaux et l’annonce
choose-loss-points = les points, offres et cadeaux
choose-loss-pack-price = peut-être le prix du reste du pack
choose-loss-line = la ligne : quelqu’un d’autre l’a

## What to know about a way out.

choose-why-number-goes = Le numéro est perdu : déplacez d’abord ce qui en dépend.
choose-why-number-stays = Le numéro continue d’exister.
choose-why-port-ends = Le portage du numéro met fin à lui seul à ce contrat. N’envoyez pas de résiliation.
choose-why-port-runs = Un portage du numéro est en cours : une résiliation le ferait échouer.
choose-why-no-number = Cette ligne n’a pas de numéro à emporter.
choose-why-number-unknown = Il faut connaître le numéro pour pouvoir l’emporter.
choose-why-only-billed = Seule une ligne facturée peut suivre cette voie.
choose-why-only-prepaid = Seule une carte prépayée peut expirer. Un contrat facturé continue jusqu’à ce qu’on y mette fin.
choose-why-no-right-to-pause = Nous n’avons trouvé aucun droit à une suspension : le contrat décide. Demandez par écrit le coût et le dernier jour.
choose-why-prepaid-move-open = Un consommateur peut changer de plan tarifaire chez le même opérateur une fois par an sans frais. Rien ne dit si le prépayé en est un : demandez à l’opérateur.
choose-why-taker-allowed = Une carte active peut passer à ce parent, une fois le nouveau titulaire connu de l’opérateur.
choose-why-taker-refused = Une carte active ne peut pas passer à cette personne, ni en cadeau ni contre argent.
choose-why-taker-unknown = Une carte prépayée active ne peut passer qu’à la famille proche. Dites qui la recevrait.
choose-why-taker-form = L’opérateur cède une ligne par son propre formulaire, signé par les deux parties.
choose-why-lapses-on = Le crédit expire le { $day }.
choose-why-lapsed-on = Selon les conditions, le crédit a expiré le { $day }. Voyez si la carte trouve encore un réseau.
choose-why-lapse-unknown = On ne sait pas quand elle expire : les conditions de l’opérateur disent combien de temps une carte fonctionne après la dernière recharge.
choose-why-lapse-unconfirmed = Personne ne confirme cela spontanément : demandez une confirmation écrite.
choose-why-nothing-owed = Vous ne devez rien pour une carte prépayée et aucune facture ne suit : ne faites rien au contrat.
choose-why-stop-top-up = Arrêtez la recharge automatique de { $card }, dans l’espace client et auprès de la banque ou de la carte qui la paie.
choose-why-top-up-unknown = Voyez dans l’espace client si la carte se recharge toute seule, et arrêtez cela.
choose-why-move-accounts = Déplacez tout ce qui dépend du numéro tant qu’il reçoit encore des messages.
choose-why-keep-then-destroy = Gardez la carte jusqu’à ce qu’elle ait expiré, puis détruisez la puce. Jusque-là, la loi vous tient pour son utilisateur.
choose-why-stays-per-year = Le contrat continue et coûte { $amount } par an.
choose-why-cost-unknown = Le coût est inconnu : aucune règle ne le rend gratuit.
choose-why-ask-fee-first = Ici, les conditions de l’opérateur décident. Demandez le montant par écrit avant que quoi que ce soit ne prenne fin.
choose-why-end-open = L’opérateur peut soutenir que le contrat ne prend fin que le { $day }.
choose-why-end-open-unknown = On ne sait pas jusqu’où l’opérateur peut repousser la fin tant que vous n’avez pas lu la clause de préavis des conditions.
choose-why-cheapest-day = Calculé pour le jour le moins cher, le { $day }.
choose-why-credit-with-port = Le crédit n’est rendu que si le numéro part en même temps chez un autre opérateur.
choose-why-part-of-month = C’est l’opérateur qui décide si une partie de mois est comptée au jour : d’où une fourchette.
choose-why-paid-ahead-open = Jusqu’à { $amount } ont été payés pour des jours après la fin. Demandez-en le remboursement ; nous n’en tenons pas compte.

## Steps about money.

step-keep-card-title = Garder la carte jusqu’à ce qu’elle ait expiré
step-keep-card-words = Gardez-la éteinte dans un tiroir. Tant qu’elle est active, la loi vous tient pour son utilisateur : ne la donnez et ne la vendez à personne.
step-check-balance-title = Voir combien de crédit il reste
step-check-balance-words = L’espace client l’indique ; un SMS ou un code de l’opérateur aussi. Notez la part offerte et la dernière recharge.
step-move-credit-title = Demander si le crédit et les offres peuvent passer à une autre carte
step-move-credit-words = Aucune règle n’y donne droit, et le crédit peut ne pas suivre un changement de titulaire. Demandez-le avant que la carte ne change de mains.
step-claim-paid-ahead-title = Demander le remboursement de ce qui a été payé pour des jours après la fin
step-claim-paid-ahead-words = Indiquez les jours, le montant et le compte à créditer. Certains opérateurs le déduisent de la facture suivante.
step-claim-late-port-title = Réclamer l’indemnité pour le portage tardif du numéro
step-claim-late-port-words = Elle est due par le nouvel opérateur, et seulement à qui la demande à temps.
step-contest-charges-title = Contester ce que l’opérateur ne peut pas facturer
step-contest-charges-words = Payez à temps ce que vous ne contestez pas, et écrivez quelle ligne de la facture vous contestez et pourquoi.
