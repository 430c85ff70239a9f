### La résiliation en français.

notice-title = Résiliation du contrat : { $brand }
notice-subject = Résiliation du contrat mobile au { $end_date }
notice-subject-dates = Résiliation du contrat mobile pour { $lines } lignes

declare = Par la présente, { $voice ->
    [many] nous résilions
   *[one] je résilie
  } le contrat relatif { $what }. Il prend fin le { $end_date }.
declare-dates = Par la présente, { $voice ->
    [many] nous résilions
   *[one] je résilie
  } le contrat relatif { $what }. Chaque ligne prend fin au jour indiqué à côté d’elle.
speaks-estate = La personne titulaire du contrat, { $holder }, est décédée ; j’écris en tant qu’ayant droit.
speaks-helper = J’écris pour le titulaire du contrat, { $holder }, { $relation ->
    [parent] en tant que parent
    [guardian] en tant que tuteur ou administrateur
   *[mandate] en vertu d’un mandat écrit
  }.
law-any-writing = L’article 111/3, § 1er, de la { -ecl } permet à l’abonné de résilier par tout moyen écrit et sans indiquer de motif.
law-any-writing-mixed = Pour les lignes qui ne servent pas uniquement à la transmission de données entre machines, l’article 111/3, § 1er, de la { -ecl } permet à l’abonné de résilier par tout moyen écrit et sans indiquer de motif.
terms-govern = S’agissant de transmission de données entre machines, les conditions du contrat en règlent la fin.

moment-chosen = Selon le même article, le contrat prend fin au moment que l’abonné choisit.
moment-open = Si vous estimez qu’un délai de préavis s’applique, veuillez mettre fin au contrat à la première date que vos conditions permettent, et indiquer la clause ainsi que cette date.
moment-terms = Si les conditions prévoient un délai de préavis, veuillez mettre fin au contrat à la première date qu’elles permettent, et indiquer la clause ainsi que cette date.
moment-one-month = Si vous estimez qu’un délai de préavis s’applique : le même article le limite à un mois.

confirm-by-mail = Veuillez confirmer par écrit la déconnexion et sa date à l’adresse { $email }, comme le prévoit le même article.
confirm-by-mail-kindly = Veuillez confirmer par écrit la déconnexion et sa date à l’adresse { $email }.
confirm-by-post = Veuillez confirmer par écrit la déconnexion et sa date à l’adresse ci-dessus, comme le prévoit le même article.
confirm-by-post-kindly = Veuillez confirmer par écrit la déconnexion et sa date à l’adresse ci-dessus.
acknowledge = Un bref accusé de réception de cette lettre, pour le { $reply_by } au plus tard, serait apprécié.

please-also = Veuillez également :
ask-final-bill = envoyer la facture finale, arrêtée à la fin du contrat
ask-no-top-up = arrêter toute recharge automatique de la carte
ask-no-fee = ne facturer aucune indemnité pour la résiliation elle-même, aucune n’étant due selon le § 3 de cet article
ask-no-fee-but-device = ne facturer, en dehors de l’appareil, aucune indemnité pour la résiliation elle-même, aucune autre n’étant due selon le § 3 de cet article
ask-fee-shown = montrer comment une éventuelle indemnité pour fin anticipée est calculée ; le § 3 de cet article la limite à l’abonnement jusqu’à la fin du sixième mois
ask-device = indiquer le montant que le tableau d’amortissement du contrat donne pour l’appareil au mois de la fin
ask-deposit = rembourser la garantie de { $deposit }
ask-paid-ahead = rembourser ce qui a été payé pour des jours après la fin (payé jusqu’au { $paid_until })
ask-credit = rembourser le crédit restant de { $credit }, si vos conditions le prévoient
ask-papers = indiquer par écrit les documents que vous attendez, le cas échéant, des héritiers

direct-debit-stays = La domiciliation reste en place jusqu’au paiement de la facture finale ; veuillez ne plus rien prélever ensuite.
port-window-kept = { $lines ->
    [one] Il n’est pas renoncé au droit de transférer le numéro vers un autre opérateur pendant au moins un mois après la fin.
   *[other] Il n’est pas renoncé au droit de transférer les numéros vers un autre opérateur pendant au moins un mois après la fin.
  }
answer-in-writing = Veuillez répondre par écrit ; une autre offre n’est pas nécessaire.

enclosed-mandate = Annexe : une copie du mandat.
