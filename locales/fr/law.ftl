## Findings of the law: one sentence for each reason, then the words around them.
## The arguments are ready to print, except numbers, which choose the plural.

law-sentences = { $head } { $next }

## Every rule

law-facts-missing = Pour répondre, il manque encore à adieu : { $facts }.

law-before-coverage = adieu connaît cette règle à partir du { $from } et ne peut pas juger d’un jour antérieur.

law-after-repeal = Cette règle était en vigueur jusqu’au { $to } ; adieu ne sait pas ce qui l’a suivie.

law-text-seen-to = Le texte a été lu tel qu’il était jusqu’au { $seen_to } ; vérifiez s’il a changé depuis.

law-text-seen-unknown = Cela vient d’une page sans date ; vérifiez si c’est encore vrai.

law-sources-disagree = Les sources ne sont pas d’accord sur ce point (conflit { $conflicts }).

law-prepaid-reading = La loi ne nomme pas ici les cartes prépayées ; la leur appliquer est une lecture du texte.

law-estate-as-consumer = Aucune règle n’a été trouvée pour un titulaire décédé ; adieu compte comme pour un consommateur.

law-prolongation-assumed = La durée déterminée de votre contrat court jusqu’au { $term_end } ; adieu suppose que le contrat a ensuite simplement continué. Vérifiez-le sur votre facture.

law-decided-by = La règle { $rule } décide à la place de celle-ci.

law-terms-decide = Cela ne veut pas dire que partir est gratuit ou possible tout de suite : les conditions de l’opérateur décident (R47). Demandez d’abord le coût par écrit.

law-m2m-outside = C’est une ligne de machine à machine, et cette partie de la loi ne la couvre pas. Le contrat décide (R47).

law-m2m-small-only = Pour les lignes de machine à machine, cette protection ne vaut que pour les consommateurs, les petites entreprises et les petites associations.

law-m2m-small-reading = Une entreprise de { $max } { $max ->
    [one] travailleur
   *[other] travailleurs
 } au plus est comptée ici comme petite ; c’est une lecture du texte.

law-name-date-all-the-same = Indiquez quand même une date de fin explicite.

law-rounded-down = Le montant est arrondi vers le bas, en votre faveur.

## R01

law-written-notice-valid = Vous pouvez mettre fin au contrat par écrit, sous n’importe quelle forme écrite, et sans donner de raison.

law-registered-best-proof = Une lettre recommandée est la meilleure preuve, mais personne ne peut l’exiger.

law-oral-notice-invalid = Des paroles au téléphone ou en magasin ne mettent pas fin au contrat. La question reste ouverte jusqu’à ce que vous envoyiez la résiliation par écrit ou que l’opérateur la confirme par écrit.

## R02

law-protected-consumer = En tant que consommateur, vous avez toute la protection de la loi sur la fin d’un contrat.

law-protected-firm = Avec { $workers } { $workers ->
    [one] travailleur
   *[other] travailleurs
 }, vous avez la même protection qu’un consommateur ; elle va jusqu’à { $max } { $max ->
    [one] travailleur
   *[other] travailleurs
 }.

law-big-firm = Avec { $workers } { $workers ->
    [one] travailleur
   *[other] travailleurs
 }, vous dépassez la limite de { $max } { $max ->
    [one] travailleur
   *[other] travailleurs
 } de cette protection.

law-estate-unsettled = Aucune règle n’a été trouvée sur ce qui vaut après le décès du titulaire. adieu compte comme pour un consommateur, avec moins de certitude.

## R03

law-end-at-chosen-moment = Le contrat prend fin le jour que vous choisissez, même immédiatement : { $date }.

law-fees-run-apart = Ce que coûte le départ est calculé à part, par les règles R08 à R11.

law-big-port-reading = Pour un portage du numéro, le texte français peut aussi se lire comme visant tous les abonnés ; aucune décision n’a été trouvée.

law-not-prolonged-no-port = Le droit de choisir n’importe quel jour n’est écrit que pour un contrat reconduit tacitement, ou pour un portage du numéro.

## R04

law-big-notice-latest = L’opérateur peut demander un préavis de { $months } mois au plus ; le contrat prend donc fin au plus tard le { $date }.

law-big-notice-elsewhere = La limite du préavis ne vaut que pour un contrat reconduit tacitement et auquel on met fin sans portage du numéro.

law-not-big = Cette règle ne concerne que les entreprises au-dessus de la limite de la règle R02.

## R05

law-end-open-between = La loi laisse ici le jour ouvert. Vous demandez le { $date } ; l’opérateur peut défendre son délai de préavis, qui court jusqu’au { $latest }.

law-end-open-same-day = La loi laisse ici le jour ouvert, mais le préavis des conditions de l’opérateur est écoulé le { $date }, le jour que vous demandez.

law-end-open-notice-unknown = La loi laisse ici le jour ouvert. Vous demandez le { $date } ; combien de temps l’opérateur peut vous retenir dépend du préavis de ses conditions, qu’adieu ne connaît pas encore.

law-plan-to-latest = Prévoyez votre budget jusqu’au { $latest }. Chaque jour d’attente de la résiliation peut reculer ce jour.

law-name-date-in-notice = Indiquez une date de fin explicite dans la résiliation : sans elle, l’opérateur peut appliquer la sienne.

## R06

law-name-end-date = Choisissez d’abord une date de fin : une résiliation sans date n’est pas écrite, car l’opérateur pourrait alors appliquer la sienne.

law-end-date-named = Vous avez indiqué la date de fin : { $date }.

law-port-needs-no-notice = Vous emportez le numéro : le portage met fin au contrat, et aucune résiliation n’est écrite.

law-no-notice-wished = Ce que vous souhaitez ne demande pas de résiliation ; aucune date de fin n’est donc à indiquer.

## R07

law-free-from = À partir du { $date }, vous pouvez mettre fin au contrat sans indemnité pour la durée déterminée.

law-free-from-other-reading = Qui lit « la fin du sixième mois » comme un mois civil arrive au { $latest }.

law-bill-date-wins = Votre facture doit mentionner cette date ; si elle en indique une autre, c’est la date de la facture qui compte.

law-indefinite-from-start = Votre contrat n’a pas de durée déterminée.

law-not-protected = Cette protection est pour les consommateurs et les entreprises de neuf travailleurs au plus (règle R02) ; vous n’en faites pas partie.

## R08

law-no-early-fee = Six mois sont passés depuis le { $since } : aucune indemnité n’est due pour la durée déterminée.

law-no-early-fee-prolonged = La durée déterminée est terminée : aucune indemnité n’est due pour elle.

law-early-fee-both = Pour la durée déterminée, l’opérateur peut demander au plus les redevances jusqu’à la fin du sixième mois. La somme au prorata est de { $amount }, et c’est celle que nous retenons ; un opérateur qui compte en entier les mois entamés ne peut pas demander plus de { $max }.

law-already-paid = Vous avez déjà payé { $amount } pour des jours après la fin ; c’est déduit, car rien ne se paie deux fois.

## R09

law-no-fee-indefinite = Mettre fin au contrat ne coûte pas d’indemnité : il n’a pas de durée déterminée, ou sa durée déterminée est terminée.

law-device-apart = Un appareil obtenu à prix réduit est calculé à part (R10, R11).

law-inside-term = Le contrat est encore dans sa durée déterminée.

## R10

law-no-device = Vous n’avez indiqué aucun appareil obtenu à prix réduit avec le contrat. S’il y en a un, notez-le.

law-table-says = Le tableau de votre contrat donne { $amount } après { $months } mois. Il l’emporte sur tout calcul de notre part.

law-device-paid-off = Vous avez reçu l’appareil il y a { $months } mois : plus rien n’est dû pour lui.

law-table-wanted = Cherchez le tableau d’amortissement dans votre contrat. D’ici là, la règle R11 estime le montant.

law-table-too-short = Le tableau que vous avez noté ne va pas jusqu’à { $months } mois révolus.

## R11

law-device-residual = L’appareil vaut { $amount } après { $months } mois, amorti de façon linéaire sur { $of } mois.

law-device-capped = Pour l’appareil, l’opérateur peut demander au plus { $amount }, en plus d’une éventuelle somme de la règle R08.

law-cap-by-remaining-fees = Les redevances restant jusqu’à la fin de la durée sont plus basses, et ce sont elles la limite : { $amount }.

law-device-written-off = L’appareil est amorti : rien n’est dû pour lui.

law-no-second-limit = Votre contrat n’a pas de durée déterminée ; seule la valeur restante limite donc la somme.

law-device-after-prolongation = La durée déterminée est terminée ; il ne reste pas de redevances à comparer : entre rien et { $max } peut se défendre.

law-own-price-assumed = Vous n’avez pas dit ce que vous avez payé vous-même pour l’appareil ; adieu compte zéro. Tout prix payé diminue la somme.

law-table-higher = Le tableau de votre contrat dit { $table }, et notre calcul { $cap }. Demandez à l’opérateur d’expliquer la différence.

## R12

law-no-bill-yet = Rien ne peut être facturé pour la fin du contrat en dehors des sommes des règles R08, R10 et R11. Pour une plus grande entreprise, ce sont celles de son contrat. adieu le vérifie quand la facture finale est là.

law-closing-fee-contest = { $amount } des frais de clôture n’ont pas de fondement : contestez-les. Rien ne peut être facturé pour la fin au-delà des règles R08, R10 et R11.

law-closing-fee-within = Les frais de clôture restent dans les { $allowed } que permettent les règles R08, R10 et R11.

law-no-closing-fee = La facture ne contient pas de frais de clôture.

## R13

law-confirmation-owed = Quand la ligne est coupée, l’opérateur vous doit une confirmation écrite. La loi ne fixe pas de nombre de jours.

law-alarm-day = Si rien n’est arrivé le { $date }, adieu propose de demander. Ce jour est notre choix, pas celui de la loi.

## R14

law-port-window = Selon la loi, vous pouvez encore faire porter le numéro jusqu’au { $date }.

law-never-plan-on-window = Ne comptez jamais sur ce mois : faites porter le numéro avant la fin. Un opérateur prévient que cela peut échouer après.

law-port-before-end = Votre résiliation est en route et vous voulez maintenant garder le numéro : convenez d’un jour de portage avant la fin, au plus tard le { $by }.

law-window-waived = Vous avez renoncé au droit de faire porter le numéro après la fin.

law-no-number = Une carte de données sans numéro n’a rien à porter.

law-window-closed = Le mois pendant lequel le numéro pouvait encore être porté s’est terminé le { $date }.

## R15

law-port-ends-contract = Le portage du numéro met fin au contrat de cette ligne quand il est achevé.

law-send-no-notice = N’envoyez pas de résiliation pour cette ligne : une seconde résiliation peut faire échouer le portage.

law-other-lines-go-on = { $count } { $count ->
    [one] autre ligne continue
   *[other] autres lignes continuent
 } tant que vous n’y mettez pas fin aussi.

law-no-port-wished = Aucun portage du numéro n’est souhaité pour cette ligne.

## R16

law-port-due = Le portage convenu pour le { $agreed } doit être fait le { $due } au plus tard, un jour ouvrable après.

## R17

law-port-late = Le portage est arrivé avec { $working_days } { $working_days ->
    [one] jour ouvrable
   *[other] jours ouvrables
 } de retard. Cela donne { $amount }, et au plus { $max } si la somme journalière la plus haute est due et que chaque jour compte.

law-claim-new-operator = Cela ne vient pas tout seul : réclamez-le au nouvel opérateur avant le { $by } inclus.

law-port-on-time = Le portage a été fait à temps.

law-claim-too-late = La demande devait être faite le { $by } au plus tard ; ce jour est passé.

law-port-due-not-covered = Pour ce jour, adieu ne sait pas quand le portage devait être fait, et ne peut donc pas compter les jours.

## R18

law-exit-free = L’opérateur change le contrat : vous pouvez partir sans pénalité jusqu’au { $date }, même pendant la durée déterminée.

law-exit-device-may-stay = Savoir si le reste de la valeur de l’appareil peut encore être demandé n’est pas tranché ; la loi se tait.

law-no-exit-index = Une hausse selon l’indice des prix à la consommation, prévue par votre contrat, ne donne pas le droit de partir sans frais.

law-no-exit-benefit = Un changement qui n’est qu’à votre avantage ne donne pas le droit de partir sans frais.

law-no-exit-administrative = Un changement purement administratif qui ne vous nuit pas ne donne pas le droit de partir sans frais.

law-no-exit-law = Un changement imposé par la loi ne donne pas le droit de partir sans frais.

law-exit-over = Le droit de partir sans frais après le changement a pris fin le { $date }.

law-no-change-announced = Vous n’avez noté aucun changement du contrat par l’opérateur.

## R19

law-warning-due = Le { $date } au plus tard, l’opérateur doit vous prévenir que la durée déterminée se termine, et vous indiquer comment partir et son meilleur tarif.

law-warning-past = L’opérateur devait vous prévenir le { $date } au plus tard. Nous n’avons pas trouvé ce qui suit s’il ne l’a pas fait.

## R20

law-bound-at-most = Une durée déterminée peut être de { $months } mois au plus : vous êtes lié au plus tard jusqu’au { $date }.

law-term-within-maximum = La durée ne dépasse pas les { $months } mois que la loi permet.

law-longer-term-agreed = Une petite entreprise peut accepter librement une durée plus longue : l’avez-vous fait ?

law-no-term-maximum = La durée maximale ne vaut pas pour les plus grandes entreprises.

## R21

law-refund-right = Puisque vous emportez le numéro chez un autre opérateur, vous pouvez demander le remboursement du crédit payé et non utilisé.

law-while-unexpired = Seul compte le crédit qui n’a pas expiré.

law-refund-bundle-unknown = Un crédit qui est un forfait pour une période n’est pas remboursé, et vous n’avez pas dit si le vôtre en est un.

law-refund-hybrid-open = Le texte parle de cartes prépayées ; savoir si le crédit d’un contrat hybride compte reste ouvert.

law-no-refund-postpaid = Il s’agit de crédit prépayé ; votre ligne est facturée.

law-no-refund-business = Le droit est pour les consommateurs ; pour une entreprise, le contrat décide.

law-no-refund-without-port = Une fin sans portage du numéro ne donne pas droit au crédit : utilisez-le d’abord.

law-no-refund-no-credit = Il n’y a pas de crédit à rembourser.

law-no-refund-bundle = Un crédit qui est un forfait pour une période n’est pas remboursé : utilisez-le d’abord.

law-no-refund-bonus = Un crédit offert n’est pas remboursé : utilisez-le d’abord.

law-no-refund-expired = Selon les conditions que vous avez notées, le crédit a expiré le { $date }.

## R22

law-ask-refund-by = Demandez le crédit avant le { $date } inclus : un mois après le portage, ou les 31 jours de l’opérateur, selon ce qui finit d’abord.

law-paid-within = L’argent doit arriver dans { $weeks } { $weeks ->
    [one] semaine
   *[other] semaines
 } : si vous demandez aujourd’hui, le { $date } au plus tard.

law-ask-while-reachable = Demandez tant que le numéro peut encore recevoir des messages : un code peut y être envoyé. C’est un conseil, pas la loi.

law-refund-too-late = Le crédit devait être demandé le { $date } au plus tard ; ce jour est passé.

## R23

law-refund-amount = { $amount } devraient vous revenir : la partie non utilisée de votre dernière recharge, sans les cadeaux, moins les frais des conditions.

law-refund-below-minimum = La somme est inférieure au minimum de { $minimum } en dessous duquel l’opérateur ne rembourse rien.

law-fee-capped = Les frais peuvent être de { $max } au plus, et seulement si votre contrat les indique.

law-refund-if-right = Cela ne vaut que si le crédit est remboursable (R21).

law-practice-known = Une page de l’opérateur sans date indique des frais de { $fee } et un minimum de { $minimum }. Notez-les si vos conditions disent de même.

## R24

law-transfer-family = Vous pouvez céder la carte active à cette personne.

law-transfer-not-allowed = Ne cédez, ne donnez et ne vendez pas une carte prépayée active à cette personne.

law-transfer-postpaid = Une ligne facturée se cède avec le formulaire de l’opérateur.

law-no-transfer-wished = Aucune cession n’est souhaitée pour cette ligne.

## R25

law-credit-lost-from = Sans recharge, le crédit est perdu à partir du { $date }, { $months } mois après la dernière.

law-credit-lost-already = Le crédit est perdu depuis le { $date }, { $months } mois après la dernière recharge, sauf s’il y en a eu une plus tard.

law-credit-old-page = Seule une vieille page indique une période, { $months } mois : le crédit peut être perdu à partir du { $date }. Vérifiez les conditions de l’opérateur.

law-lapse-unconfirmed = Personne ne confirme de lui-même qu’une carte a expiré : demandez une confirmation écrite.

law-nothing-lapses = Votre ligne est facturée : elle ne prend pas fin parce qu’on la laisse tranquille.

## Facts that a finding can ask for, inside a sentence

law-fact-workers = le nombre de travailleurs de l’entreprise
law-fact-small-firm = si l’entreprise est une petite entreprise ou association
law-fact-contract = si la ligne est un abonnement ou une carte prépayée
law-fact-start = le premier jour du contrat
law-fact-monthly-fee = le montant de l’abonnement mensuel
law-fact-notice-days = le préavis que demandent les conditions de l’opérateur, en jours
law-fact-longer-term-agreed = si une durée plus longue que le maximum légal a été acceptée librement
law-fact-early-fee-terms = ce que demandent les conditions de l’opérateur pour un départ anticipé
law-fact-device-value = la valeur de l’appareil
law-fact-device-months = le nombre de mois d’amortissement de l’appareil
law-fact-device-got = le jour où vous avez reçu l’appareil
law-fact-device-table = le tableau d’amortissement de votre contrat
law-fact-bill-fees = les frais de la facture finale
law-fact-notice-channel = la façon dont la résiliation a été donnée
law-fact-end-date = le jour où vous voulez que le contrat prenne fin
law-fact-line-end-date = le jour où vous voulez que le contrat de cette ligne prenne fin
law-fact-port-agreed = le jour convenu pour le portage
law-fact-port-done = le jour où le numéro a été porté
law-fact-port-requested = le jour où vous avez demandé le portage
law-fact-change-received = le jour où l’opérateur a annoncé le changement
law-fact-change-kind = la sorte de changement que l’opérateur a annoncée
law-fact-credit = le crédit sur la carte
law-fact-bonus = la partie du crédit qui était offerte
law-fact-last-top-up = le jour de la dernière recharge
law-fact-last-top-up-amount = le montant de la dernière recharge
law-fact-refund-fee = les frais que demandent les conditions de l’opérateur pour un remboursement
law-fact-refund-minimum = la somme en dessous de laquelle l’opérateur ne rembourse rien
law-fact-validity-months = le nombre de mois de validité du crédit après une recharge
law-fact-transfer-relation = la personne qui reçoit la ligne

## Outcomes

law-outcome-applies = s’applique
law-outcome-does-not-apply = ne s’applique pas
law-outcome-uncertain = incertain
law-outcome-needs = il manque des données
law-outcome-not-covered = pas couvert

## How sure

law-confidence-high = sûr : le texte officiel a été lu
law-confidence-medium = assez sûr : une page du régulateur ou d’un opérateur, ou une lecture du texte
law-confidence-low = peu sûr : une source faible, ancienne ou indirecte
law-confidence-unknown = inconnu : cherché et pas trouvé

## What a finding rests on

law-basis-law = loi
law-basis-product = notre conseil, pas la loi

## What to choose

law-choice-port-before-end = faire porter le numéro avant la fin

## Rules: a title, and a few sentences for a layperson

rule-form-title = Une résiliation par écrit
rule-form-words = Vous pouvez mettre fin par écrit à un contrat de téléphonie, de messages ou d’internet : par lettre, mail, formulaire web, SMS, ou un chat dont vous gardez la copie. Vous n’avez pas à donner de raison. Une lettre recommandée est la meilleure preuve, mais elle n’est jamais obligatoire. Ce que vous dites au téléphone ou en magasin ne met pas fin au contrat. Les lignes de machine à machine sont hors de cette règle.

rule-protected-title = Qui est protégé
rule-protected-words = Les consommateurs, et les entreprises de neuf travailleurs au plus, ont une protection supplémentaire quand ils mettent fin à un contrat. Les plus grandes dépendent surtout de leur contrat. Pour un titulaire décédé, aucune règle n’a été trouvée ; adieu compte comme pour un consommateur et dit que c’est incertain.

rule-end-moment-title = Une fin le jour que vous choisissez
rule-end-moment-words = Si vous êtes protégé (R02) et que votre contrat a été reconduit tacitement après sa durée déterminée, il prend fin le jour que vous choisissez, même immédiatement. Il en va de même quand vous y mettez fin pour emporter votre numéro chez un autre opérateur. Ce que coûte le départ est calculé par d’autres règles.

rule-end-of-larger-firm-title = Préavis d’une plus grande entreprise
rule-end-of-larger-firm-words = Quand le contrat d’une entreprise de plus de neuf travailleurs a été reconduit tacitement, l’opérateur peut demander un préavis d’un mois au plus. Dans tous les autres cas, les conditions du contrat décident. Ce n’est jamais la même chose que gratuit.

rule-end-left-open-title = Quand la loi laisse le jour ouvert
rule-end-left-open-words = Vous n’emportez pas le numéro, et votre contrat n’a jamais eu de durée déterminée, ou vous partez pendant celle-ci ? La loi ne dit alors pas quel jour il prend fin. L’opérateur peut invoquer le préavis de ses conditions. adieu montre donc une fourchette. Indiquez une date explicite et prévoyez jusqu’à la plus tardive.

rule-name-date-title = La résiliation indique une date
rule-name-date-words = Une résiliation sans date de fin laisse l’opérateur appliquer la sienne. adieu n’écrit pas de résiliation tant que vous n’avez pas choisi un jour. Un portage du numéro ne demande pas de résiliation.

rule-free-from-title = À partir de quand partir sans indemnité
rule-free-from-words = Si vous êtes protégé (R02), vous ne devez plus d’indemnité pour la durée déterminée une fois six mois passés. « La fin du sixième mois » peut se lire de deux façons ; adieu montre donc les deux jours. Votre facture doit mentionner la date, et c’est elle qui compte. Un appareil obtenu à prix réduit est calculé à part.

rule-early-fee-title = Indemnité dans les six premiers mois
rule-early-fee-words = Si vous êtes protégé (R02) et partez dans les six premiers mois d’une durée déterminée, l’opérateur peut demander au plus les redevances jusqu’à la fin du sixième mois. adieu montre deux sommes : le prorata exact, et la somme si les mois entamés comptent en entier. Un mois déjà payé ne se paie pas deux fois. Un appareil obtenu à prix réduit est calculé à part.

rule-fee-without-term-title = Pas d’indemnité sans durée déterminée
rule-fee-without-term-words = Si vous êtes protégé (R02) et que votre contrat n’a pas de durée déterminée, ou que celle-ci est terminée, y mettre fin ne coûte pas d’indemnité. Un appareil obtenu à prix réduit est calculé à part.

rule-device-price-title = L’appareil selon le tableau du contrat
rule-device-price-words = Quand un appareil a été obtenu à prix réduit avec le contrat, l’opérateur peut demander sa valeur restante. La limite est le montant que le tableau d’amortissement du contrat indique pour ce mois. Le tableau court sur 24 mois au plus ; ensuite rien n’est dû. Le tableau l’emporte sur tout calcul.

rule-device-reckoned-title = L’appareil selon notre calcul
rule-device-reckoned-words = adieu vérifie la valeur restante de l’appareil : ce qu’il valait moins ce que vous avez payé, amorti de façon linéaire sur 24 mois au plus. Les redevances restant jusqu’à la fin de la durée sont une seconde limite ; la plus basse compte. Cette somme s’ajoute à celle de R08, elle ne la remplace pas.

rule-other-charges-title = Pas de frais de clôture
rule-other-charges-words = L’opérateur ne peut rien facturer pour la fin d’un contrat, seulement le service jusqu’à la fin. S’y ajoutent les sommes de R08, R10 et R11, ou, pour une plus grande entreprise, celles de son contrat. Des frais de clôture ou d’administration en plus peuvent être contestés. La facture finale est nécessaire pour le vérifier.

rule-confirmation-title = La confirmation écrite
rule-confirmation-words = Quand votre ligne est coupée, l’opérateur vous doit une confirmation écrite. La loi ne fixe pas de nombre de jours. adieu vous le rappelle cinq jours ouvrables après la fin ; ce délai est notre choix.

rule-port-window-title = Le mois après la fin
rule-port-window-words = Vous pouvez faire porter votre numéro pendant au moins un mois après la fin du contrat, sauf si vous y avez renoncé. N’y comptez pas : un opérateur prévient que cela peut échouer. Faites porter le numéro avant la fin.

rule-port-ends-contract-title = Un portage met fin au contrat
rule-port-ends-contract-words = Quand votre numéro passe chez un autre opérateur, le contrat de cette ligne prend fin de lui-même. N’envoyez pas de résiliation pour elle. Vos autres lignes continuent.

rule-port-due-title = La rapidité d’un portage
rule-port-due-words = Le portage d’un numéro doit être actif au plus tard un jour ouvrable après le jour convenu. adieu ne compte ni les week-ends ni les jours fériés légaux belges.

rule-late-port-title = Indemnité pour un portage tardif
rule-late-port-words = Quand le portage arrive en retard, le nouvel opérateur vous doit une somme par jour et par numéro. adieu montre la somme certaine et la plus haute qui peut se défendre. Vous devez la demander dans les six mois de votre demande de portage.

rule-change-exit-title = Partir sans frais quand le contrat change
rule-change-exit-words = Quand l’opérateur change le contrat, vous pouvez partir sans pénalité jusqu’à trois mois après l’annonce. Cela ne vaut pas pour un changement seulement à votre avantage, purement administratif, imposé par la loi, ou une indexation prévue par le contrat. Savoir si l’appareil peut encore être facturé n’est pas tranché.

rule-renewal-warning-title = L’avertissement avant la fin de la durée
rule-renewal-warning-words = Au moins un mois avant qu’une durée déterminée soit reconduite tacitement, l’opérateur doit vous prévenir, vous dire comment partir et indiquer son meilleur tarif. Nous n’avons pas trouvé ce qui suit s’il ne le fait pas.

rule-longest-term-title = La plus longue durée déterminée
rule-longest-term-words = Un consommateur peut être lié 24 mois au plus. Une petite entreprise peut librement accepter davantage. Pour les plus grandes entreprises, cette limite ne vaut pas.

rule-credit-right-title = Le droit à votre crédit prépayé
rule-credit-right-words = Quand vous emportez, en tant que consommateur, votre numéro prépayé chez un autre opérateur, vous pouvez demander le remboursement du crédit réellement payé et non expiré. Les cadeaux et les forfaits pour une période ne sont pas remboursés. Une fin sans portage ne donne pas ce droit : utilisez d’abord le crédit.

rule-credit-claim-title = Quand demander le crédit
rule-credit-claim-words = Demandez dans le mois qui suit le portage. Un opérateur parle de 31 jours ; adieu montre le jour qui vient d’abord. L’opérateur a ensuite quatre semaines pour payer.

rule-credit-back-title = Combien de crédit revient
rule-credit-back-words = Ce qui revient est la partie non utilisée de votre dernière recharge, sans les cadeaux, moins des frais de cinq euros au plus si votre contrat les indique. Certains opérateurs ne remboursent rien sous un minimum. Tous ces montants doivent être connus avant qu’adieu ne donne une somme.

rule-prepaid-transfer-title = Céder une carte prépayée
rule-prepaid-transfer-words = Une carte prépayée active peut aller à un parent, un grand-parent, un enfant, un petit-enfant, un frère ou une sœur, un conjoint, un cohabitant légal enregistré ou un pupille. Pour toute autre personne, aucune permission n’a été trouvée : ne la cédez pas, ni en cadeau ni par vente. Une ligne facturée se cède avec le formulaire de l’opérateur.

rule-prepaid-lapse-title = Laisser expirer une carte prépayée
rule-prepaid-lapse-words = Le crédit reste valable aussi longtemps que le disent les conditions de l’opérateur ; la loi lue ici ne fixe pas de minimum. Quand il est perdu, le numéro repart aussi, et personne ne le confirme de lui-même. Demandez une confirmation écrite.

## Conflicts between sources

conflict-01-words = Des pages écrites avant 2022 disent que vous pouvez toujours choisir le jour. La loi depuis 2022 ne le dit qu’après une reconduction tacite ou pour un portage. Les règles suivent la loi.
conflict-04-words = Jusqu’en 2022, la protection dépendait d’avoir cinq numéros au plus ; depuis lors, d’avoir neuf travailleurs au plus.
conflict-05-words = Avant le 22 septembre 2017, aucun coût d’appareil n’était dû pour un contrat sans durée déterminée ; depuis lors, il peut l’être.
conflict-06-words = La presse a écrit que toute hausse de prix permet de partir sans frais ; la loi exclut une indexation prévue par le contrat.
conflict-07-words = De vieilles pages parlent de dix euros pour un portage ; le droit européen ne permet pas de frais directs pour l’abonné.
conflict-08-words = La loi laisse un mois pour porter le numéro après la fin ; la page d’un opérateur prévient que cela peut échouer. Faites d’abord porter le numéro.
conflict-09-words = Les six mois pour réclamer l’indemnité d’un portage tardif courent, selon la page, de la demande ou du portage. Les règles prennent le plus tôt.
conflict-12-words = La phrase sur les portages est lue pour les consommateurs et les entreprises de neuf travailleurs au plus ; le texte français peut aussi se lire pour tous.
conflict-13-words = Le régulateur parle d’un mois pour demander le crédit, un opérateur de 31 jours. Les règles prennent le plus tôt.
conflict-14-words = « La fin du sixième mois » peut vouloir dire six mois après le début, ou la fin d’un mois civil. Les règles comptent avec le premier.
