### Le mandat, en français. Le titulaire parle et signe.

mandate-title = Mandat pour { $signatory } : { $brand }
mandate-subject = Mandat : { $signatory } agit pour { $holder }
mandate-give = Par la présente, { $voice ->
    [many] nous, { $holder }, titulaires du contrat relatif { $what }, donnons
   *[one] moi, { $holder }, titulaire du contrat relatif { $what }, je donne
  } mandat à { $signatory } d’agir en { $voice ->
    [many] notre
   *[one] mon
  } nom pour tout ce qui concerne ce contrat.
mandate-covers = Ce mandat comprend :
mandate-may-end = résilier ce contrat, ou en demander le portage, la suspension, la cession ou une autre modification
mandate-may-ask = demander et recevoir des informations : contrat, factures, consommation, confirmations
mandate-may-complain = porter plainte auprès de vous, et auprès du Service de médiation pour les télécommunications
mandate-may-receive = recevoir vos lettres et y répondre
mandate-not = Il ne permet pas de conclure un nouveau contrat en { $voice ->
    [many] notre
   *[one] mon
  } nom, et aucune somme n’est à verser à { $signatory }.
mandate-until = Il vaut à partir du { $today }, jusqu’à la fin du contrat et au règlement de la facture finale ; { $voice ->
    [many] nous pouvons
   *[one] je peux
  } le retirer plus tôt par écrit.
mandate-deal-mail = Veuillez traiter avec { $signatory } comme avec { $voice ->
    [many] nous
   *[one] moi
  }, et écrire à { $email }.
mandate-deal-post = Veuillez traiter avec { $signatory } comme avec { $voice ->
    [many] nous
   *[one] moi
  }, et écrire à l’adresse ci-dessus.
mandate-form = S’il vous faut votre propre formulaire, veuillez l’envoyer au plus tard le { $answer_by } ; cette date est une demande, non un délai légal.
