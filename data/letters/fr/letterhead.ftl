### Ce que toute lettre partage, en français : libellés, formules, nom de la loi, ligne visée.

-ecl = loi du 13 juin 2005 relative aux communications électroniques

date-line = { $today }
salutation = Madame, Monsieur,
closing-formula = Veuillez agréer, Madame, Monsieur, l’expression de { $voice ->
    [many] nos
   *[one] mes
  } salutations distinguées.

field-reference = Notre référence
field-customer-number = Numéro de client
field-holder = Titulaire du contrat
field-number = Numéro mobile
field-card = Carte SIM (ICCID)
field-end-date = Fin du contrat
field-address = Adresse
field-email = E-mail
field-phone = Téléphone

lines-caption = Les lignes du contrat
lines-line = Ligne
lines-end-date = Fin

# La ou les lignes visées ; se place après « le contrat relatif ».
what-number = au numéro mobile { $number }
what-card = à la carte SIM numéro { $iccid }
what-customer = à la ligne mobile sous le numéro de client { $customer_number }
what-lines = aux { $lines } lignes reprises ici

role-heir = ayant droit du titulaire, { $holder }
role-mandate = pour { $holder }, par mandat écrit
role-parent = parent du titulaire, { $holder }
role-guardian = tuteur ou administrateur du titulaire, { $holder }

reading-head = Ceci est une traduction, pour votre lecture. La lettre elle-même est en { $letter ->
    [nl] néerlandais
    [fr] français
    [de] allemand
   *[en] anglais
  } : envoyez celle-là, pas celle-ci.
reading-head-same = Ceci est le même texte que la lettre, pour votre lecture.

-cel = Code de droit économique
-gdpr = règlement général sur la protection des données (UE) 2016/679

# Ce sur quoi repose une réponse écrite, et le jour pour lequel elle est demandée : une demande, pas un délai légal.
answer-owed = Selon l’article 116 de la { -ecl }, une plainte écrite reçoit une réponse écrite détaillée et complète.
answer-owed-same = Selon l’article 116 de la même loi, une plainte écrite reçoit une réponse écrite détaillée et complète.
answer-by-mail = Veuillez répondre par écrit à l’adresse { $email } pour le { $answer_by } au plus tard.
answer-by-post = Veuillez répondre par écrit à l’adresse ci-dessus pour le { $answer_by } au plus tard.
