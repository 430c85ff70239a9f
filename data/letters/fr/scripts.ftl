### Ce qu’il faut dire au téléphone, dans le chat, en magasin, dans un formulaire et par SMS, en français.

phone-title = Au téléphone : résilier le contrat avec { $brand }
oral-ends-nothing = Un appel seul ne met pas fin au contrat : la loi demande un écrit. Envoyez la lettre de suivi le jour même, quelle que soit la réponse.
oral-proves-nothing = Un appel seul ne prouve rien. Envoyez la lettre de suivi le jour même, quelle que soit la réponse.
have-at-hand = À garder sous la main
what-to-say = À dire, étape par étape
say-hello = Bonjour, je m’appelle { $signatory }. Il s’agit du contrat relatif { $what }.
say-helper = Je parle pour le titulaire, { $holder }, { $relation ->
    [parent] en tant que parent
    [guardian] en tant que tuteur ou administrateur
   *[mandate] en vertu d’un mandat écrit
  }.
say-end = Je veux que ce contrat prenne fin le { $end_date }.
say-end-dates = Je veux que ce contrat prenne fin, chaque ligne à son jour : je vous lis la liste.
say-no-reason = La loi ne me demande pas de motif, et je n’ai pas besoin d’une autre offre.
say-no-offer = Je n’ai pas besoin d’une autre offre.
say-confirm-mail = Veuillez confirmer par écrit la fin et sa date à l’adresse { $email }.
say-confirm-post = Veuillez confirmer par écrit la fin et sa date à mon adresse postale.
say-writing-follows = Vous recevrez la même résiliation par écrit aujourd’hui.
say-your-name = Puis-je avoir votre nom et une référence pour cet appel ?

answers-caption = Si l’on vous dit … vous répondez
answers-they-say = On vous dit
answers-you-say = Vous répondez
answer-offer-they = Nous avons une meilleure offre pour vous.
answer-offer-you = Non, merci. Veuillez noter que le contrat prend fin.
answer-notice-they = Il y a un délai de préavis.
answer-notice-you = Alors veuillez m’envoyer par écrit la clause et la date de fin qui en découle.
answer-registered-they = Vous devez envoyer un recommandé.
answer-registered-you = La loi accepte tout moyen écrit.
answer-elsewhere-they = Vous devez appeler un autre numéro, ou passer en magasin.
answer-elsewhere-you = Ma résiliation vous parvient par écrit. Veuillez la transmettre au bon service.
answer-bills-they = Vous devez d’abord payer toutes les factures ouvertes.
answer-bills-you = Les factures sont une autre question. Veuillez noter que le contrat prend fin.

write-down = À noter tout de suite
blank-moment = Jour et heure
blank-name = Nom de la personne
blank-call-reference = Référence de l’appel
blank-agreed = Ce qui a été dit
after-the-call = Après l’appel : envoyez la lettre de suivi aujourd’hui et gardez cette feuille.

chat-title = Dans le chat : résilier le contrat avec { $brand }
chat-purpose = Collez un message à la fois. Avant de fermer la fenêtre, enregistrez ou photographiez tout le chat : cette copie est votre preuve.
chat-messages = Les messages
chat-ask-reference = Puis-je avoir votre nom et la référence de ce chat ?
after-the-chat = Si vous n’avez pas pu garder de copie du chat, envoyez la lettre de suivi aujourd’hui.

shop-title = Résiliation du contrat : { $brand }
shop-ask-copy = Veuillez tamponner et dater cette feuille, et m’en donner une copie.
blank-received-on = Reçu le
blank-shop = Magasin
blank-staff = Nom de la personne au magasin
blank-stamp = Cachet et signature
after-the-visit = Sans copie tamponnée, envoyez la lettre de suivi aujourd’hui : une visite seule n’est pas une preuve.

form-title = Dans le formulaire web : résilier le contrat avec { $brand }
form-purpose = Recopiez chaque valeur dans le champ qui la demande. Si le formulaire n’a pas ce champ, laissez-la de côté.
form-subject-box = Objet
form-message-box = Message
after-the-form = Avant d’envoyer, photographiez ou imprimez le formulaire rempli ; gardez la confirmation qui s’affiche.

sms-title = SMS : résilier le contrat avec { $brand }
sms-text-mail = Je résilie le contrat { $what_short } au { $end_date_short }. Veuillez confirmer par écrit : { $email }. { $signatory }, { $reference }
sms-text-post = Je résilie le contrat { $what_short } au { $end_date_short }. Veuillez confirmer par écrit, par la poste. { $signatory }, { $reference }
sms-text-dates = Je résilie le contrat { $what_short } ; les dates suivent par lettre. { $signatory }, { $reference }
sms-length = Longueur : { $sms_units } caractères, { $sms_parts ->
    [one] un seul message
   *[other] { $sms_parts } messages
  }.
what-short-number = du { $number_short }
what-short-card = de la SIM { $iccid }
what-short-customer = client { $customer_number }
what-short-lines = des numéros { $numbers_short }

lines-to-call = Qui appeler
line-own-network = Depuis une carte { $brand }
line-any-phone = Depuis tout téléphone
line-business = Pour les entreprises
line-office-hours = heures de bureau
lines-seen = Lu le { $lines_seen }. Si votre facture donne un autre numéro, c’est elle qui compte.
line-unknown = Aucun numéro de service clientèle n’est connu ici pour { $brand } : prenez celui de votre facture.
phone-waiting = Après deux minutes et demie d’attente, vous pouvez laisser vos coordonnées ; on vous rappelle avant la fin du jour ouvrable suivant (article 116 de la { -ecl }).
have-also = Gardez une facture et de quoi écrire sous la main. Prenez votre temps.
pause-listen = Pause : attendez la réponse. Le silence ne gêne pas.
pause-repeat = Pause : laissez répéter l’adresse.
say-estate-voicemail = Veuillez laisser intacts la messagerie vocale et son annonce d’accueil jusque-là.
say-estate-papers = De quels documents avez-vous besoin de la part des héritiers ? Veuillez me le dire par écrit.
say-recorded = Le contrat est-il maintenant enregistré comme prenant fin ce jour-là, oui ou non ?
say-closing-mail = Veuillez confirmer par e-mail à { $email } ce que nous venons de dire. Merci et au revoir.
say-closing-post = Veuillez confirmer par la poste ce que nous venons de dire. Merci et au revoir.
answer-why-they = Pourquoi voulez-vous nous quitter ?
answer-why-you = Je ne donne pas de motif. Veuillez noter que le contrat prend fin.
answer-fee-they = Partir maintenant vous coûtera cher.
answer-fee-you = Alors veuillez m’envoyer par écrit le montant, son calcul et la clause. Le contrat prend fin quand même.
answer-number-they = Vous allez perdre votre numéro.
answer-number-you = Je le sais, et ma décision est prise. Veuillez noter la fin du contrat.
answer-callback-they = Un collègue vous rappellera à ce sujet.
answer-callback-you = Un appel n’est pas nécessaire. Veuillez noter la fin du contrat maintenant.
answer-reserved-they = J’ai réservé la fin du contrat pour vous.
answer-reserved-you = Une réservation ne suffit pas. Le contrat prend-il fin, et quel jour ?
reservation-title = Quand on vous dit « réservé »
reservation-words = « Réservé », « prévu » ou « noté » ne veut pas encore dire « terminé ». Demandez tout de suite si le contrat prend fin, et quel jour. Quelle que soit la réponse, votre lettre d’aujourd’hui est ce que vous pouvez prouver.
blank-number-called = Numéro appelé
blank-end-said = Date de fin annoncée
page-how-to-end = Page sur la fin d’un contrat
form-reason = Si le formulaire demande un motif, choisissez « autre » ou laissez vide.
papers-no-eid = Ne donnez aucune copie d’une carte d’identité belge : l’article 127 de la { -ecl } n’en permet pas. Montrez la carte ou proposez une autre preuve.
