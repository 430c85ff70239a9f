### La rétractation en français.

withdrawal-title = Rétractation : { $brand }
withdrawal-subject = Rétractation du contrat conclu le { $sale_date }
withdrawal-declare = Par la présente, { $voice ->
    [many] nous nous rétractons
   *[one] je me rétracte
  } du contrat relatif { $what }, conclu à distance le { $sale_date } (titulaire : { $holder }).
withdrawal-law = Les articles VI.47 et VI.48 du { -cel } le permettent sans motif ; le dernier jour pour cela est le { $withdrawal_last_day }.
withdrawal-confirm-mail = Veuillez confirmer cette rétractation par écrit à l’adresse { $email } pour le { $reply_by } au plus tard.
withdrawal-confirm-post = Veuillez confirmer cette rétractation par écrit à l’adresse ci-dessus pour le { $reply_by } au plus tard.
withdrawal-follows = Ce qui en découle selon le même code :
withdrawal-refund = ce qui a été payé est remboursé dans les quatorze jours, par le même moyen de paiement (article VI.50)
withdrawal-nothing-due = rien n’est dû pour le service jusqu’ici, personne n’ayant expressément demandé qu’il commence aussitôt (article VI.51)
withdrawal-device = l’appareil vous est renvoyé dans les quatorze jours (article VI.51, § 1er) ; veuillez indiquer l’adresse pour cela
