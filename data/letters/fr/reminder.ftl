### Le rappel en français, et ce qu’il partage avec la mise en demeure.

reminder-title = Rappel : { $brand }
reminder-subject = Rappel : réponse attendue depuis le { $sent_date }

sent-before = { $sent_kind ->
    [notice] La résiliation de ce contrat
    [follow-up] La résiliation écrite de ce contrat
    [withdrawal] La rétractation de ce contrat
    [refund] La demande de remboursement
    [bill-dispute] La contestation d’une facture
    [data-access] La demande de copie des données personnelles
    [data-erasure] La demande d’effacement de données personnelles
    [pause] La demande de suspension du contrat
    [transfer] La demande de cession de la ligne
    [to-prepaid] La demande de garder le numéro sur une carte prépayée
    [estate] La lettre sur le décès du titulaire
    [unlock] La demande de déverrouillage de l’appareil
   *[other] Une lettre antérieure
  } vous a été adressée le { $sent_date } { $sent_by ->
    [post] par courrier
    [email] par e-mail
    [form] par le formulaire en ligne
    [chat] par chat
    [sms] par SMS
    [phone] par téléphone
    [shop] dans un magasin
   *[writing] par écrit
  }.
no-answer-yet = Aucune réponse satisfaisante n’est arrivée à ce jour.

ask-confirmation = Veuillez confirmer par écrit la déconnexion et sa date, le { $end_date }.
ask-confirmation-dates = Veuillez confirmer par écrit la déconnexion de chaque ligne au jour indiqué à côté d’elle.
confirmation-owed = L’article 111/3, § 1er, de la { -ecl } prévoit cette confirmation écrite.
ask-withdrawal-confirmed = Veuillez confirmer la rétractation par écrit et rembourser ce qui a été payé : l’article VI.50 du { -cel } donne quatorze jours pour cela.
ask-refund-paid = Veuillez rembourser la somme demandée.
ask-bill-corrected = Veuillez retirer la somme contestée de la facture { $bill_number } et le confirmer par écrit.
ask-data-answered = Veuillez répondre à cette demande. L’article 12, paragraphe 3, du { -gdpr } donne un mois à partir de la réception ; deux de plus seulement si vous l’annoncez pendant le premier.
ask-answer = Veuillez y répondre par écrit.

reminder-close = Si votre réponse et cette lettre se sont croisées, cette lettre est sans objet.
