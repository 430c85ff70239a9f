### Demandes d’accès aux données personnelles et de leur effacement, en français.

data-answer-by = L’article 12 du même règlement donne un mois pour répondre, sans frais : jusqu’au { $gdpr_by } si cette lettre vous parvient aujourd’hui.
data-proof = S’il vous faut une preuve d’identité, veuillez indiquer laquelle.

data-access-title = Accès aux données personnelles : { $brand }
data-access-subject = Demande d’accès selon l’article 15 du { -gdpr }
data-access-ask = En vertu de l’article 15 du { -gdpr }, veuillez envoyer une copie des données personnelles que vous détenez { $relation ->
    [holder] à mon sujet
   *[mandate] concernant { $holder }
  } dans le cadre de ce contrat.
data-access-include = Veuillez y joindre en particulier :
data-access-bills = toutes les factures, avec leur détail
data-access-credit = les recharges et le crédit actuel
data-access-usage = la consommation : appels, messages et données, pour autant que vous la conserviez encore
data-access-contract = le contrat, avec ses conditions et ses modifications
data-access-table = le tableau d’amortissement de l’appareil
data-access-contacts = les notes et enregistrements des contacts avec le service clientèle
data-access-identity = les données conservées pour l’identification et le paiement
data-access-how-mail = Veuillez les envoyer à { $email }, sous une forme électronique courante.
data-access-how-post = Veuillez les envoyer à l’adresse ci-dessus.

data-erasure-title = Effacement de données personnelles : { $brand }
data-erasure-subject = Demande d’effacement selon l’article 17 du { -gdpr }
data-erasure-ends = Ce contrat prend fin le { $contract_end }.
data-erasure-ended = Ce contrat a pris fin le { $contract_end }.
data-erasure-ask = En vertu de l’article 17 du { -gdpr }, veuillez effacer les données personnelles { $relation ->
    [holder] me concernant
   *[mandate] concernant { $holder }
  } dont vous n’avez plus besoin.
data-erasure-kept = Les articles 126 et 127 de la { -ecl } font conserver les données d’identification et d’abonnement jusqu’à douze mois après la fin du service, soit jusqu’au { $kept_until }. Veuillez les effacer le lendemain, sans nouvelle lettre.
data-erasure-kept-over = Les douze mois pendant lesquels les articles 126 et 127 de la { -ecl } font conserver les données d’identification et d’abonnement ont pris fin le { $kept_until } : veuillez les effacer également.
data-erasure-confirm = Veuillez confirmer l’effacement par écrit. Pour ce que vous gardez, par exemple pour des factures ouvertes, veuillez donner la raison et le dernier jour.
data-erasure-to-mail = Veuillez écrire à { $email }.
data-erasure-to-post = Veuillez écrire à l’adresse ci-dessus.
