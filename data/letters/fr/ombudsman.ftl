### La plainte au Service de médiation en français.

ombudsman-title = Plainte au Service de médiation : { $brand }
ombudsman-subject = Plainte concernant { $brand }
ombudsman-asks = Veuillez examiner cette plainte et aider à la résoudre. Elle porte sur le contrat relatif { $what } (titulaire : { $holder }).

field-brand = Opérateur
field-bill = Facture

ombudsman-who = Qui porte plainte
ombudsman-operator = Opérateur et ligne
ombudsman-facts = Ce qui s’est passé
timeline-caption = Les faits, dans l’ordre
timeline-day = Jour
timeline-what = Ce qui s’est passé
fact-happened = L’événement sur lequel porte cette plainte.
fact-ported = Le numéro fonctionne chez un autre opérateur.
fact-notice = Résiliation adressée à l’opérateur, { $notice_by ->
    [post] par courrier
    [email] par e-mail
    [form] par le formulaire en ligne
    [chat] par chat
    [sms] par SMS
    [phone] par téléphone
    [shop] dans un magasin
   *[writing] par écrit
  }.
fact-bill = Facture { $bill_number } de { $bill_amount }, dont { $bill_disputed } contestés.
fact-objection = Contestation écrite de la facture, envoyée à l’opérateur.
fact-complaint = Première plainte à l’opérateur.
fact-reminder = Rappel à l’opérateur.
fact-formal = Mise en demeure de l’opérateur.

ombudsman-asked = Ce qui a été demandé à l’opérateur
asked-end = L’opérateur a été prié de mettre fin au contrat et de le confirmer par écrit.
asked-bill = L’opérateur a été prié de retirer la somme contestée de la facture.
asked-other = L’opérateur a été prié de résoudre l’affaire.
no-settlement-yet = À ce jour, le { $today }, il n’y a pas de réponse satisfaisante.

ombudsman-wanted = Quelle solution est souhaitée
wanted-end = L’opérateur confirme par écrit la fin du contrat au { $end_date } et ne facture rien pour la période qui suit.
wanted-end-dates = L’opérateur confirme par écrit la fin de chaque ligne au jour indiqué à côté d’elle et ne facture rien pour la période qui suit.
wanted-bill = L’opérateur retire { $bill_disputed } de la facture { $bill_number } et le confirme par écrit.
own-solution = { $solution }
file-by-mail = Les 90 jours de votre procédure courent à partir du dossier complet. S’il manque quelque chose, veuillez le dire pour le { $answer_by } au plus tard, à l’adresse { $email }.
file-by-post = Les 90 jours de votre procédure courent à partir du dossier complet. S’il manque quelque chose, veuillez le dire pour le { $answer_by } au plus tard, à l’adresse ci-dessus.

ombudsman-enclosed = Annexes
enclosed-notice = la résiliation du contrat
enclosed-bill = la facture { $bill_number }
enclosed-complaint = la première plainte à l’opérateur, du { $complaint_first }
enclosed-port = une preuve du transfert vers l’autre opérateur le { $port_date }
enclosed-objection = la contestation de la facture
enclosed-reminder = le rappel du { $reminder_date }
enclosed-formal = la mise en demeure du { $formal_date }
enclosed-exchange = les réponses de l’opérateur, s’il y en a
enclosed-mandate-copy = une copie du mandat
