## Règles R39 à R43 : le Service de médiation, et les demandes sur les données personnelles.

## R39

law-complain-first = Plaignez-vous d’abord par écrit auprès de l’opérateur. Le Service de médiation n’accepte un dossier qu’ensuite. Aucun délai d’attente fixe n’a été trouvé.

law-ombudsman-open = Vous pouvez saisir gratuitement le Service de médiation jusqu’au { $by }, tant que l’opérateur n’a pas résolu l’affaire.

law-port-dispute-from-facts = Pour un litige sur un portage ou un changement d’opérateur, l’année court à partir des faits.

law-ombudsman-closed = L’année pour saisir le Service de médiation a pris fin le { $by } : il peut refuser la plainte.

law-complaint-settled = Vous avez dit que l’opérateur a résolu l’affaire ; il n’y a donc plus de quoi se plaindre.

law-filed-in-time = La plainte a été introduite auprès du Service de médiation le { $filed }, donc à temps.

## R40

law-not-filed = Aucune plainte n’est introduite auprès du Service de médiation ; rien n’est donc suspendu.

law-collection-on-hold = L’opérateur ne peut pas recouvrer la somme contestée jusqu’au { $until }, ou jusqu’à un arrangement ou une recommandation avant ce jour.

law-pay-the-rest = Payez la part que vous ne contestez pas.

law-hold-over = La suspension du recouvrement a pris fin le { $until }.

law-not-admissible = Le Service de médiation n’a pas accepté la plainte ; rien n’est donc suspendu.

## R41

law-ruling-by = La réponse du Service de médiation est attendue au plus tard le { $date } ; pour un dossier complexe, au plus tard le { $latest }.

law-ruling-complex-only = Le premier délai est passé. Si le dossier est complexe, la réponse est attendue au plus tard le { $latest } ; demandez au Service de médiation si c’est le cas.

law-ruling-overdue = Même le délai le plus long est passé, depuis le { $latest }. Demandez au Service de médiation où en est le dossier.

## R42

law-answer-by = L’opérateur doit répondre à votre demande sur vos données au plus tard le { $date }.

law-answer-may-take-longer = Pour une demande complexe, il peut prendre jusqu’au { $latest }, mais seulement s’il vous l’a dit au plus tard le { $told_by }.

law-answer-extended = L’opérateur a pris plus de temps : la réponse est due au plus tard le { $date }, s’il vous l’a dit au plus tard le { $told_by }.

law-answer-overdue = La réponse était due au plus tard le { $date }. Si elle n’est pas venue, réclamez-la par écrit en citant ce jour.

## R43

law-data-kept-until = L’opérateur doit garder vos données d’identification et de contrat jusqu’au { $date }.

law-erase-from = Demandez leur effacement à partir du { $from }. Les pièces comptables peuvent rester plus longtemps.

law-keeping-over = L’obligation de garder vos données d’identification et de contrat a pris fin le { $date } : vous pouvez demander leur effacement.

law-other-data-earlier = D’autres données qui ne sont plus nécessaires peuvent être effacées plus tôt.

## Règles : un titre, et quelques phrases pour un profane

rule-ombudsman-open-title = Saisir le Service de médiation
rule-ombudsman-open-words = Le Service de médiation pour les télécommunications aide gratuitement, mais seulement après une plainte à l’opérateur qui ne vous a pas satisfait. Vous avez un an à partir de votre première plainte. Pour un litige sur un portage ou un changement d’opérateur, l’année court à partir des faits. Aucun délai fixe pour attendre la réponse de l’opérateur n’a été trouvé.

rule-ombudsman-shield-title = Pas de recouvrement pendant la médiation
rule-ombudsman-shield-words = Quand le Service de médiation accepte votre plainte, l’opérateur ne peut pas recouvrer la somme contestée. Cela vaut quatre mois à partir du dépôt, ou jusqu’à un arrangement ou une recommandation plus tôt. Payez ce que vous ne contestez pas.

rule-ombudsman-term-title = Le temps que prend la médiation
rule-ombudsman-term-words = Le Service de médiation a 90 jours à partir du jour où votre dossier est complet, et 90 jours de plus pour un dossier complexe. En 2023, une réponse prenait 34 jours en moyenne.

rule-data-answer-title = Quand l’opérateur répond sur vos données
rule-data-answer-words = Quand vous demandez vos données, ou leur effacement, l’opérateur doit répondre dans le mois de la réception. Il peut prendre deux mois de plus pour une demande complexe, s’il vous le dit dans le premier mois. C’est gratuit, sauf si une demande est manifestement excessive.

rule-data-kept-title = Combien de temps l’opérateur garde vos données
rule-data-kept-words = L’opérateur doit garder pendant douze mois après la fin les données qui vous identifient, vous et votre contrat. Demandez leur effacement à partir du lendemain. Les pièces comptables peuvent rester plus longtemps.

## Conflits entre les sources

conflict-10-words = Les pages du régulateur nomment deux adresses : boulevard du Roi Albert II 32 à 1000 Bruxelles sur les plus récentes, le numéro 35 à 1030 Bruxelles sur les plus anciennes. La plus récente compte.
conflict-11-words = Le numéro pour une carte perdue sur la page d’un opérateur ne vaut que pour ses clients. Prenez le numéro de votre propre opérateur.
conflict-15-words = Nous n’avons pas lu si le samedi est un jour ouvrable dans ces règles sur les dettes. Pour payer, c’est le premier des deux jours qui compte.

## Ce qu’un juriste devrait revoir

recheck-heading = Ce qu’un juriste devrait revoir
recheck-count = { $count } { $count ->
    [one] règle a
   *[other] règles ont
 } un point à revoir.
recheck-nothing = Rien à revoir.

recheck-wording-undated = le texte vient d’une page sans date
recheck-wording-old = le texte a été lu tel qu’il était jusqu’au { $seen_to } ; cherchez les changements ultérieurs
recheck-start-from-memory = le premier jour vient de mémoire, non vérifié : { $parameters }
recheck-start-date-of-act = le premier jour est la date du texte ; son entrée en vigueur n’a pas été notée : { $parameters }
recheck-confidence = pas tout à fait sûr : { $level }
recheck-open-citations = à lire de plus près, faible ou en partie ouvert : { $citations }
recheck-conflicts = les sources ne sont pas d’accord : conflit { $conflicts }
recheck-no-dated-text = ne repose sur aucun texte de loi daté
