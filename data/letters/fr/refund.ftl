### La demande de remboursement en français.

refund-title = Remboursement : { $brand }
refund-subject-credit = Remboursement du crédit prépayé restant
refund-subject-deposit = Remboursement de la garantie
refund-ported-to = Le numéro a été transféré vers { $new_operator } le { $port_date }.
refund-ported = Le numéro a été transféré vers un autre opérateur le { $port_date }.
refund-ended = Le contrat a pris fin le { $ended_on }.
refund-ask-sum = Veuillez rembourser { $refund_amount } du crédit restant.
refund-ask-credit = Veuillez rembourser le crédit restant, dans la mesure où il a été payé et n’a pas été utilisé.
refund-law = L’article 111/2, § 1er, de la { -ecl } et l’arrêté royal du 30 juillet 2022 donnent ce droit au consommateur qui transfère son numéro.
refund-in-time = Cette demande arrive à temps : elle peut être faite jusqu’au { $refund_last_day }.
refund-ask-deposit = Veuillez rembourser la garantie de { $money_due }, qui couvrait le contrat.
refund-paid-by = Veuillez payer cette somme dans les quatre semaines, pour le { $refund_paid_by } au plus tard.
refund-deposit-by = Veuillez payer cette somme pour le { $answer_by } au plus tard.
refund-account-mail = Veuillez demander le numéro de compte à l’adresse { $email }.
refund-account-post = Veuillez demander le numéro de compte à l’adresse ci-dessus.
