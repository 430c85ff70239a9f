### Les lettres : leurs noms, et pourquoi l’une ne peut pas être écrite maintenant.

letter-kind-notice = résiliation
letter-kind-follow-up = résiliation écrite après un entretien
letter-kind-reminder = rappel
letter-kind-formal-notice = mise en demeure
letter-kind-ombudsman = plainte au Service de médiation
letter-kind-refund = demande de remboursement
letter-kind-bill-dispute = contestation d’une facture
letter-kind-pause = demande de suspension du contrat
letter-kind-transfer = demande de cession de la ligne
letter-kind-to-prepaid = demande de garder le numéro sur une carte prépayée
letter-kind-estate = lettre des héritiers
letter-kind-withdrawal = rétractation
letter-kind-mandate = mandat
letter-kind-data-access = demande de copie des données
letter-kind-data-erasure = demande d’effacement des données
letter-kind-unlock = demande de déverrouillage de l’appareil

letter-cannot = Cette lettre ne peut pas être écrite maintenant ({ $kind }).
ground-something-sent = Rien n’a encore été envoyé qui appelle une réponse.
ground-notice-or-reminder-sent = Une mise en demeure suit une résiliation ou un rappel, et aucun des deux n’a encore été envoyé.
ground-not-yet-confirmed = L’opérateur a confirmé la fin : il n’y a plus rien à redemander.
ground-withdrawal-open = Il n’est pas possible de se rétracter de ce contrat maintenant.
ground-credit-owed = Ce crédit ne doit pas être remboursé.
ground-credit-in-time = Il est trop tard pour demander le remboursement de ce crédit.
ground-ended = Le contrat n’a pas encore pris fin.
ground-money-to-claim = Il n’y a pas de caution à réclamer.
ground-ombudsman-open = Le Service de médiation ne peut pas traiter cette plainte maintenant.
ground-amounts-add-up = Les montants ne concordent pas : la partie contestée doit être supérieure à zéro et au plus égale à la facture.
ground-reminder-cost-fits = La partie contestée dépasse les frais du rappel. Contestez ces frais seulement, ou choisissez une autre raison.
ground-prepaid-transfer = Une carte prépayée active ne peut aller qu’à la famille proche.
ground-same-for-every-line = Ce qui est demandé diffère selon les lignes : une lettre ne peut demander qu’une chose.
ground-not-prepaid-yet = C’est déjà une carte prépayée.
ground-holder-died = Cette lettre est pour les héritiers, après le décès du titulaire.
ground-mandate-given = Personne n’a de mandat écrit dans ce dossier.
ground-personal-data = Les règles connues ici couvrent les données d’une personne vivante hors de toute activité professionnelle, non celles d’une entreprise ou d’une succession.
ground-retention-known = On ne peut pas dire ici combien de temps l’opérateur doit garder les données.
ground-last-day = Le dernier jour pour cela était le { $date }.

letters-section = Lettres
letter-frozen = figée, pas encore envoyée
letter-sent = envoyée le { $date }
deadline-answer-alarm = La réponse à votre dernière lettre devrait être arrivée
note-answer-overdue = L’opérateur n’a pas répondu à temps. La lettre suivante : adieu letter CASE { $letter } --out DIR
