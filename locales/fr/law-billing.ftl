## Factures, rappels et domiciliations (R30 à R38) : une phrase par motif, puis les règles.

law-rules-untouched = { $count } { $count ->
    [one] autre règle concerne
   *[other] autres règles concernent
 } des points dont vous n’avez rien dit, comme une vente, une facture ou une plainte (-v pour voir).

## R30

law-no-bill-on-prepaid = Une carte prépayée n’a pas de facture.

law-consumers-only = Selon notre lecture, ces règles sur les factures impayées sont réservées aux consommateurs.

law-older-contract = Votre contrat est plus ancien que ces règles ; pour lui, elles ne couvrent que les retards à partir du { $from }.

law-pay-without-penalty-by = Payez au plus tard le { $date } : aucune pénalité ne peut alors être réclamée.

law-one-day-more = Compté autrement, le délai court jusqu’au { $latest } ; ne comptez pas dessus.

law-saturday-counted = D’abord viennent trois jours ouvrables après l’envoi. Le samedi y est compté ici, ce qui donne le jour le plus proche.

law-depends-on-channel = Si le rappel est venu par voie électronique, payez au plus tard le { $date } ; s’il est venu par la poste, le { $latest }. Dans le doute, retenez la première date.

law-penalty-too-early = La pénalité de { $amount } a été réclamée avant ce jour : contestez-la entièrement.

law-between-counts = Aujourd’hui se situe entre les deux façons de compter : il n’est pas clair si une pénalité est due.

law-term-run-out = Ce délai est écoulé. La règle R32 dit ce que peut être une pénalité.

## R31

law-free-reminders = { $dates ->
    [one] Pour la première échéance manquée
   *[other] Pour les { $dates } premières échéances manquées
 } d’une année civile, les rappels sont gratuits.

law-reminder-contest = Contestez { $amount }.

law-reminder-between = Une loi admet { $lower } pour un rappel, l’autre { $upper } ; aucune décision n’a été trouvée. Vous pouvez contester les { $excess } au-dessus de la somme la plus basse.

law-reminder-clearly-over = Aucune des deux lois ne permet qu’un rappel coûte plus de { $upper } : { $amount } sont clairement de trop.

law-reminder-within = Les rappels pour les échéances manquées suivantes peuvent coûter jusqu’à { $lower }. La somme réclamée ne dépasse pas cette limite.

law-reminder-free = Rien n’a été réclamé pour le rappel.

law-telecom-act-alone = Ici, seule la loi télécom compte : le premier rappel écrit est gratuit, les suivants coûtent au plus { $upper }.

law-within-telecom-act = La somme réclamée ne dépasse pas { $upper }. S’il s’agissait du premier rappel écrit de cette facture, demandez pourquoi il n’est pas gratuit.

law-postage-on-top = Les frais d’envoi peuvent s’y ajouter.

## R32

law-penalty-at-most = Sur cette somme, le forfait pour retard de paiement est de { $amount } au plus.

law-penalty-over = { $amount } de plus ont été réclamés : contestez-les.

law-no-penalty-clause = Sans clause dans le contrat, aucun forfait ne peut être réclamé.

law-term-still-runs = Jusqu’au { $date }, rien ne peut être réclamé : le délai après le premier rappel court encore.

law-interest-apart = Les intérêts de retard sont une autre question et ne sont pas calculés ici ; retenez la plus stricte des deux limites.

## R33

law-shielded = Vous contestez { $disputed } et avez payé le reste : l’opérateur ne peut ni limiter ni couper le service pour cela.

law-in-good-faith = Cela vaut pour une contestation de bonne foi : écrivez ce que vous contestez et pourquoi.

law-refund-if-founded = Si votre plainte est fondée, tout vous est remboursé.

law-pay-rest-first = De ce que vous ne contestez pas, il reste { $amount } à payer : faites-le tout de suite, et la protection joue.

law-nothing-disputed = Vous ne contestez rien de la facture.

## R34

law-reactivation-over = Réactiver une ligne peut coûter { $max } au plus, TVA comprise : contestez { $amount }.

law-reactivation-within = Réactiver une ligne peut coûter jusqu’à { $max }, TVA comprise. La somme réclamée ne dépasse pas cette limite.

law-procedure-broken = L’opérateur n’a pas suivi les étapes que la loi impose avant une coupure : tous les frais et intérêts tombent. Contestez { $amount }.

law-all-if-no-warning = Si aucun avertissement écrit n’a précédé la coupure, tout tombe.

law-reactivation-free = Rien n’a été réclamé pour réactiver la ligne.

## R35

law-not-barred = L’opérateur peut encore réclamer cette somme : elle n’est pas prescrite avant la fin du { $date }.

law-barred = La créance est prescrite depuis la fin du { $date }.

law-perhaps-interrupted = Le délai ordinaire a pris fin le { $date }, mais une lettre ou un paiement partiel entre-temps peut l’avoir fait recommencer. Ce point n’est pas traité ici.

law-if-nothing-between = Cela ne vaut que si aucune lettre ni aucun paiement partiel n’est intervenu entre-temps.

law-answer-all-the-same = Répondez quand même à l’opérateur, par écrit.

## R36

law-ask-bank-by = Jusqu’au { $date }, soit { $weeks } { $weeks ->
    [one] semaine
   *[other] semaines
 } après le prélèvement, votre banque doit le rembourser sur demande, sans que vous donniez de motif.

law-report-debit-by = Aucun mandat ne couvrait ce prélèvement : prévenez votre banque sans tarder, au plus tard le { $date }, soit { $months } mois après.

law-depends-on-mandate = S’il y avait un mandat, demandez à votre banque au plus tard le { $date } ; s’il n’y en avait pas, le { $latest }, mais n’attendez pas.

law-bank-pays-within = La banque paie dans { $working_days ->
    [one] le jour ouvrable qui suit
   *[other] les { $working_days } jours ouvrables
 }.

law-pay-rest-at-once = La banque rembourse le tout : payez donc tout de suite à l’opérateur les { $amount } que vous ne contestez pas.

law-write-why = Un remboursement par la banque ne règle pas le litige : payez ce que vous devez et écrivez tout de suite le motif à l’opérateur.

law-debit-too-late = Le délai pour demander à la banque a pris fin le { $date }. Vous pouvez encore contester la somme auprès de l’opérateur.

law-no-debit = Cette ligne n’est pas payée par domiciliation.

## R37

law-stop-by = Votre banque peut arrêter ce prélèvement-là si vous le demandez avant la fin du { $date }.

law-stop-too-late = Pour arrêter ce prélèvement, il fallait le demander au plus tard le { $date }. S’il est déjà effectué, demandez le remboursement : règle R36.

law-banks-close-more = Les banques peuvent fermer d’autres jours aussi : demandez un jour plus tôt si vous le pouvez.

## R38

law-revoke-from = Vous pouvez révoquer le mandat à partir du { $date }.

law-keep-mandate = Gardez le mandat jusqu’à ce que la facture finale soit réglée : un dernier prélèvement refusé devient une facture impayée.

law-without-bill-from = Si deux dates de facturation passent sans facture après la fin, vous pouvez le révoquer à partir du { $date }.

law-revoke-in-writing = Révoquez-le par écrit, auprès de l’opérateur et de votre banque : un blocage à la banque seul n’y met pas fin.

law-billing-goes-on = L’opérateur facture après la fin : révoquez le mandat par écrit dès maintenant. R37 arrête le prochain prélèvement, R36 fait revenir les précédents.

## Règles

rule-reminder-term-title = Quand expire le délai d’un rappel

rule-reminder-term-words = Une pénalité pour retard ne joue qu’après un premier rappel et 14 jours calendrier. Ils commencent le troisième jour ouvrable après l’envoi postal, ou le lendemain d’un envoi électronique. adieu nomme le jour le plus proche pour payer, et le dit quand un autre compte donne un jour de plus. Pour les contrats à partir du 1er septembre 2023 ; pour les plus anciens, les retards à partir du 1er décembre 2023. Lu comme réservé aux consommateurs.

rule-reminder-cost-title = Ce que peut coûter un rappel

rule-reminder-cost-words = Deux lois en parlent et ne concordent pas. La loi télécom : le premier rappel écrit est gratuit, les suivants coûtent 10 euros au plus. Le Code de droit économique, pour les consommateurs : les rappels pour trois échéances manquées par an sont gratuits ; les suivants coûtent 7,50 euros au plus, frais d’envoi non compris. adieu conteste ce qui dépasse la somme la plus basse, dit que la question est ouverte, et appelle clairement excessif ce qui dépasse la plus haute. Pour une entreprise, seule la loi télécom compte.

rule-penalty-cap-title = Le maximum pour un paiement tardif

rule-penalty-cap-words = Si le contrat a une telle clause et que le délai après le premier rappel est écoulé, un consommateur doit un forfait. Jusqu’à 150 euros, il est de 20 euros au plus. Jusqu’à 500 euros, il est de 30 euros plus 10 % de ce qui dépasse 150. Au-delà, il est de 65 euros plus 5 % de ce qui dépasse 500, jamais plus de 2 000 euros. Sans clause, ou avant la fin du délai : rien. Les intérêts ne sont pas calculés ; deux lois les limitent, la plus stricte compte.

rule-dispute-shield-title = Une contestation garde la ligne ouverte

rule-dispute-shield-words = Qui conteste de bonne foi une partie d’une facture et paie le reste garde tout le service : ni limitation, ni coupure. Tant qu’une part non contestée n’est pas payée, cette protection ne joue pas : payez-la tout de suite. Si la plainte est fondée, tout est remboursé.

rule-reconnection-title = Ce que peut coûter la réactivation d’une ligne

rule-reconnection-words = Couper une ligne ne coûte rien ; la réactiver coûte 30 euros au plus, TVA comprise. Si l’opérateur n’a pas suivi les étapes que la loi impose avant une coupure, comme l’avertissement écrit, tous les frais et intérêts tombent.

rule-claim-lapse-title = Quand une vieille facture ne peut plus être réclamée

rule-claim-lapse-words = Une facture télécom est prescrite cinq ans après sa date limite de paiement. Une lettre ou un paiement partiel entre-temps peut y changer quelque chose, ce qu’adieu ne juge pas : il dit alors que la question est ouverte. N’en faites jamais la seule raison de ne pas répondre.

rule-debit-back-title = Récupérer un prélèvement

rule-debit-back-words = Un prélèvement avec mandat : si vous le demandez dans les 8 semaines, la banque le rembourse dans les 10 jours ouvrables. Aucun motif n’est à donner. Un prélèvement sans mandat : prévenez la banque sans tarder, au plus tard 13 mois après ; elle paie avant la fin du jour ouvrable suivant. Un remboursement ne règle pas le litige : payez tout de suite ce qui n’est pas contesté et écrivez le motif à l’opérateur.

rule-debit-stop-title = Arrêter le prochain prélèvement

rule-debit-stop-words = La banque arrête un seul prélèvement à venir si on le lui demande avant la fin du jour ouvrable qui précède l’échéance. Un jour férié entre les deux avance ce jour.

rule-mandate-end-title = Quand révoquer la domiciliation

rule-mandate-end-words = Gardez le mandat jusqu’à ce que la facture finale soit réglée, ou jusqu’à ce que deux dates de facturation soient passées sans facture après la fin. Révoquez-le ensuite par écrit, auprès de l’opérateur et de la banque. Si la facturation continue après la fin, révoquez-le par écrit tout de suite. C’est un conseil, pas la loi.

conflict-02-words = Coût des rappels. La loi télécom : un rappel gratuit, puis 10 euros au plus. Le Code de droit économique : trois échéances manquées par an gratuites, puis 7,50 euros au plus, frais d’envoi non compris. Aucune décision n’a été trouvée. adieu conteste ce qui dépasse la somme la plus basse et n’appelle clairement excessif que ce qui dépasse la plus haute.

conflict-03-words = Intérêts de retard. La loi télécom les limite au taux légal ; le Code de droit économique admet huit points au-dessus du taux de référence. adieu ne calcule pas d’intérêts ; retenez la limite la plus stricte.
