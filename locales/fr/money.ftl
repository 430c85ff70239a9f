## The money of a case: the last bill, claims, charges, direct debit.

money-title = Argent
money-forecast = La dernière facture, si la ligne prend fin le { $day } : { $amount }
money-bill-on = Elle devrait arriver vers le { $day }.
money-usage = Les appels et données hors forfait s’y ajoutent : personne ne peut les prévoir.
money-needs = Il manque encore : { $keys }
money-narrows = Avec ces données, ce sera plus précis : { $keys }
money-item-bills-before = Mois entiers, sur les factures précédentes
money-item-service = Abonnement jusqu’à la fin
money-item-early-fee = Départ avant la fin de la durée
money-item-device = L’appareil
money-item-closing-fee = Des frais pour clôturer le contrat (aucun n’est permis)
money-item = { $name } : { $sum } ({ $basis })
money-from-to = du { $from } au { $to }
money-own-plan = le forfait lui-même
money-own-figure = votre propre chiffre : aucune règle n’a été lue pour cela
money-claims = Ce que vous pouvez vous faire rembourser
money-claim-credit = Crédit prépayé
money-claim-deposit = Caution
money-claim-paid-ahead = Payé pour des jours après la fin
money-claim-late-port = Indemnité pour le portage tardif du numéro
money-debtor-old = de l’opérateur que vous quittez
money-debtor-new = du nouvel opérateur
money-ask-now = à demander maintenant
money-ask-by = à demander avant la fin du { $day }
money-ask-later = à demander une fois la ligne coupée
money-ask-too-late = trop tard : le dernier jour était le { $day }
money-charges = Frais sur la facture
money-debits = Domiciliation
money-bill-as-foretold = La facture de { $amount } est conforme à la prévision.
money-bill-higher = La facture de { $amount } dépasse la prévision de { $by }. Cherchez de la consommation hors forfait ; le reste peut être contesté.
money-bill-lower = La facture de { $amount } est inférieure à la prévision de { $by }. Une autre facture peut suivre.

## Amounts that do not add up.

money-faults = Montants qui ne concordent pas
money-fault-paid-and-disputed = Ce qui a été payé et ce qui est contesté dépassent ensemble la facture de { $by }. Revoyez les trois chiffres.
money-fault-fees-above-bill = Les frais de clôture dépassent la facture entière de { $by }. Revoyez les deux chiffres.
money-fault-price-above-value = Vous avez payé l’appareil { $by } de plus que sa valeur. Alors rien ne peut en être dû ; revoyez les deux chiffres.
money-fault-table-above-value = Le tableau d’amortissement commence { $by } au-dessus de la valeur à amortir. Demandez à l’opérateur comment il l’a calculé.
law-table-above-line = Le tableau d’amortissement du contrat ne descend pas en ligne droite. En ligne droite, il resterait { $line } ce mois-là ; le tableau dit { $table }. Demandez à l’opérateur comment il l’a calculé et contestez ce qui dépasse.
law-table-not-straight = Le tableau d’amortissement du contrat ne descend pas en ligne droite. Ce mois-là, il demande { $table }, pas plus que les { $line } d’une ligne droite.
law-table-too-long = { $months ->
    [one] Le tableau d’amortissement du contrat dépasse { $months } mois. La loi n’en connaît pas de plus long : ce qu’il demande ensuite n’est pas dû.
   *[other] Le tableau d’amortissement du contrat dépasse { $months } mois. La loi n’en connaît pas de plus long : ce qu’il demande ensuite n’est pas dû.
}
law-months-too-long = { $months ->
    [one] L’appareil devait s’amortir sur plus de { $months } mois : la loi en compte { $months } au plus.
   *[other] L’appareil devait s’amortir sur plus de { $months } mois : la loi en compte { $months } au plus.
}

## What the directory knows of a brand.

money-hints = Ce que l’on sait de la marque { $brand }
money-hint-balance = Voir le solde avec { $value }
money-hint-refund = Demander le remboursement du crédit ici : { $value }
money-hint-area = L’espace client : { $value }
money-hint-seen = vu le { $day }
