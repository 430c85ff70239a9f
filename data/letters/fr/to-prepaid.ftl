### La demande de garder un numéro sur une carte prépayée, en français.

to-prepaid-title = Garder le numéro en prépayé : { $brand }
to-prepaid-subject = { $lines ->
    [one] Demande : garder le numéro sur une carte prépayée
   *[other] Demande : garder les numéros sur des cartes prépayées
  }
to-prepaid-subject-other = { $lines ->
    [one] Le numéro passe
   *[other] Les numéros passent
  } au prépayé chez { $new_operator }
to-prepaid-ask-day = Veuillez faire passer { $lines ->
    [one] le numéro
   *[other] les numéros
  } de l’abonnement au prépayé chez { $brand } le { $end_date }.
to-prepaid-ask-soon = Veuillez faire passer { $lines ->
    [one] le numéro
   *[other] les numéros
  } de l’abonnement au prépayé chez { $brand } dès que possible.
to-prepaid-ask-other = { $lines ->
    [one] Le numéro passe
   *[other] Les numéros passent
  } au prépayé chez { $new_operator }, qui vous demandera le transfert. Veuillez le laisser s’accomplir.
to-prepaid-number-first = Veuillez ne mettre fin à l’abonnement que lorsque { $lines ->
    [one] le numéro fonctionne sur la carte prépayée ; il ne doit pas se perdre
   *[other] chaque numéro fonctionne sur sa carte prépayée ; aucun ne doit se perdre
  }.
to-prepaid-no-notice = Cette lettre n’est pas une résiliation : veuillez ne mettre fin à rien avant ce passage.
to-prepaid-say-day = à partir de quel jour le prépayé fonctionne
to-prepaid-say-steps = ce qu’il faut faire pour cela : nouvelle carte, identification
to-prepaid-say-cost = ce que coûte le changement, le cas échéant, et selon quelle clause
to-prepaid-say-blocks = si quelque chose s’oppose au transfert
to-prepaid-say-bill = jusqu’à quel jour l’abonnement est facturé
to-prepaid-say-device = le montant que le tableau d’amortissement du contrat donne pour l’appareil ce mois-là
