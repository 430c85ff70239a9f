## Rétractation d’un contrat conclu à distance (R26 à R29) : une phrase par motif, puis les règles.

law-no-duty-before = Avant le { $from }, cette obligation n’existait pas.

law-longer-term-holds = Vous avez accepté une durée plus longue : elle s’applique.

## R26

law-withdraw-until = Vous pouvez vous rétracter du contrat jusqu’au { $date }, sans donner de motif.

law-longer-uninformed = Ce droit ne vous a pas été expliqué : cela vous donne { $months } mois de plus.

law-from-explanation = Ce droit ne vous a été expliqué que plus tard : { $days } { $days ->
    [one] jour court
   *[other] jours courent
 } à partir de là.

law-depends-on-explanation = Si ce droit vous a été expliqué, votre dernier jour est le { $date } ; sinon, le { $latest }. Tant que vous ne le savez pas, comptez sur le premier.

law-device-until = Pour l’appareil, le délai se compte à part, à partir du jour où vous l’avez reçu : jusqu’au { $date }.

law-only-device-left = Le délai pour le contrat lui-même a pris fin le { $date } ; seul l’appareil peut encore être rendu.

law-sent-in-time = Vous avez envoyé votre rétractation à temps : le dernier jour était le { $date }. Gardez-en la preuve.

law-no-extension = N’attendez pas au-delà de ce jour, même si c’est un samedi, un dimanche ou un jour férié.

law-withdrawal-over = Le délai de rétractation a pris fin le { $date }. Vous pouvez encore résilier le contrat de la façon ordinaire.

law-shop-sale = Un contrat signé en magasin n’a pas de délai de rétractation. Vous pouvez le résilier de la façon ordinaire.

law-business-sale = Le droit de rétractation est réservé aux consommateurs ; il ne vaut pas pour les entreprises.

## R27

law-paid-back-by = L’opérateur doit vous rembourser au plus tard le { $date }.

law-pay-back-overdue = L’opérateur devait vous rembourser au plus tard le { $date }. Ce jour est passé : rappelez-le-lui par écrit.

law-same-means = L’argent revient par le moyen de paiement que vous avez utilisé.

## R28

law-days-of-service = Vous avez demandé que le service commence tout de suite : vous payez { $days } { $days ->
    [one] jour
   *[other] jours
 } sur un mois de { $of } jours, soit { $amount }.

law-nothing-without-request = Vous n’avez pas expressément demandé que le service commence tout de suite : vous ne devez rien pour celui-ci.

law-nothing-without-information = Le droit de rétractation ne vous a pas été expliqué : vous ne devez rien pour le service.

law-service-not-begun = Le service n’avait pas commencé : il n’y a rien à payer.

law-as-if-sent-today = Ce calcul suppose que votre rétractation part aujourd’hui ; chaque jour de plus s’y ajoute.

## R29

law-function-should-exist = Un vendeur en ligne devrait offrir une fonction de rétractation clairement indiquée, tant que vous pouvez vous rétracter.

law-no-belgian-text = La règle est européenne ; aucun texte belge qui la reprend n’a été trouvé, elle n’est donc pas certaine.

law-use-function = Vous en avez trouvé une : utilisez-la et gardez l’accusé de réception qu’elle envoie.

law-function-absent = Vous n’en avez pas trouvé : rétractez-vous par e-mail ou avec le formulaire type, cela suffit, et signalez cette absence aux autorités.

law-look-for-function = Cherchez-la dans l’espace client ; s’il n’y en a pas, un e-mail ou le formulaire type suffit.

law-not-for-ending = Cette fonction sert à se rétracter d’un nouveau contrat. Elle ne résilie pas un contrat en cours.

law-not-online = Le contrat n’a pas été conclu en ligne : une telle fonction n’est pas due.

## Règles

rule-withdrawal-end-title = Dernier jour pour se rétracter

rule-withdrawal-end-words = Un consommateur qui conclut le contrat par téléphone, sur le web ou hors d’un magasin peut se rétracter dans les 14 jours, sans motif. Le jour de la conclusion ne compte pas. Un appareil de la même commande a son propre délai, à partir du jour où il est arrivé. Si ce droit n’a pas été expliqué, 12 mois s’ajoutent ; s’il l’a été plus tard, 14 jours courent à partir de là. adieu ne compte jamais sur un week-end ou un jour férié pour déplacer le jour. Ce droit ne vaut ni pour un contrat signé en magasin, ni pour une entreprise.

rule-withdrawal-refund-title = Remboursement après une rétractation

rule-withdrawal-refund-words = L’opérateur rembourse tout dans les 14 jours après avoir appris la rétractation, par le moyen de paiement utilisé.

rule-withdrawal-share-title = Ce que coûtent les jours de service

rule-withdrawal-share-words = Qui a expressément demandé que le service commence pendant le délai de rétractation paie les jours utilisés, au prorata du prix mensuel, arrondi vers le bas. Sans cette demande expresse, ou si le droit n’a pas été expliqué, rien n’est dû.

rule-withdrawal-online-title = Une fonction de rétractation en ligne

rule-withdrawal-online-words = À partir du 19 juin 2026, un vendeur en ligne devrait offrir une fonction de rétractation clairement indiquée, puis une étape de confirmation, puis un accusé de réception. La règle est européenne ; aucun texte belge qui la reprend n’a été trouvé. Si la fonction manque, un e-mail ou le formulaire type suffit. Elle ne résilie jamais un contrat en cours.
