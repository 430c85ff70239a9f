## Faults of the facts file: what is wrong, to stand after the key; then what to do.
facts-at-key = { $key } : { $what }
facts-more = { $what } ({ $more ->
    [one] et une autre erreur
   *[other] et { $more } autres erreurs
 })

## What is wrong

facts-not-toml = le fichier n’est pas du TOML
facts-not-json = le fichier n’est pas du JSON
facts-file-too-large = le fichier est trop grand
facts-too-many-lines = le fichier compte plus de { $most } lignes
facts-unknown-key = aucune donnée ne porte ce nom
facts-said-twice = dit deux fois
facts-missing = manque
facts-wrong-kind = il faut ici une autre sorte de valeur
facts-unknown-word = aucun des mots permis ici
facts-impossible-date = ce jour n’existe pas
facts-amount-with-comma = le montant est écrit avec une virgule
facts-amount-without-quotes = le montant est sans guillemets
facts-amount-negative = le montant est inférieur à zéro
facts-amount = le montant est illisible
facts-not-belgian = le numéro n’est pas belge
facts-number = le numéro de téléphone est illisible
facts-iccid = le numéro de carte ne peut pas être juste
facts-imsi = l’IMSI ne peut pas être juste
facts-email = l’adresse e-mail ne peut pas être juste
facts-control-character = le texte contient un caractère de commande
facts-unseen = rien de ce texte ne se voit
facts-too-long = trop long
facts-out-of-range = hors du possible
facts-which-line = il manque de quelle ligne il s’agit
facts-no-line = il n’y a aucune ligne
facts-in-the-future = ce jour n’est pas encore venu
facts-end-in-the-past = ce jour est passé
facts-end-keeps-number = un contrat qui prend simplement fin emporte son numéro
facts-workers-without-business = seule une entreprise a des travailleurs
facts-same-twice = une autre ligne a le même
facts-order = ce jour précède un jour qui doit venir avant lui
facts-gift-above-credit = le cadeau dépasse le crédit dont il fait partie

## What to do

facts-hint-did-you-mean = Vouliez-vous dire { $name } ?
facts-hint-look-alike = Ici se trouve le signe { $sign }, qui ressemble à « { $like } » mais en est un autre. Retapez-le au clavier.
facts-hint-odd-blank = Ici se trouve le signe { $sign }, qui ressemble à une espace mais en est un autre. Retapez-le au clavier.
facts-hint-foreign-sign = Ici se trouve le signe { $sign }. Les noms des données n’ont que les lettres a à z et _.
facts-hint-sections = Les sections sont : { $names }.
facts-hint-not-in-section = Omettez-le, ou voyez ce qui peut se dire sous { $name }.
facts-hint-which-line = Dites quelle ligne : de { $first } à { $last }.
facts-hint-one-line = Il y a une ligne tout au plus : écrivez { $key }.
facts-hint-leave-one = La même chose figure plus haut. Gardez l’une des deux.
facts-hint-write-text = Écrivez-le comme texte, entre guillemets droits.
facts-hint-write-lines = Écrivez une liste de lignes : { $example }, ou après « fact » { $typed }
facts-hint-write-word = Écrivez un seul mot, entre guillemets droits.
facts-hint-write-day = Écrivez le jour sous la forme année-mois-jour : 2026-07-02
facts-hint-write-whole = Écrivez un nombre entier, sans guillemets.
facts-hint-write-flag = Écrivez true (oui) ou false (non), sans guillemets.
facts-hint-write-amount = Écrivez le montant comme texte avec un point : "25.00"
facts-hint-write-amounts = Écrivez une liste de montants : { $example }, ou après « fact » { $typed }
facts-hint-words = Sont permis : { $words }.
facts-hint-words-near = Vouliez-vous dire { $nearest } ? Sont permis : { $words }.
facts-hint-needed = Cela ne peut pas être omis. Écrivez l’un de ces mots : { $words }.
facts-hint-write-section = Écrivez une section : { $section }
facts-hint-section-per-line = Écrivez une section pour chaque ligne : [[line]]
facts-hint-one-table = Le fichier commence par [subscriber] ou, en JSON, par une accolade.
facts-hint-calendar = Regardez le calendrier, et écrivez année-mois-jour : 2026-07-02
facts-hint-years = Écrivez une année de { $first } à { $last }.
facts-hint-amount-with-point = Écrivez euros et cents avec un point : { $amount }
facts-hint-amount-in-quotes = Écrivez { $amount }, avec les guillemets.
facts-hint-amount-without-sign = Écrivez euros et cents sans signe : 25.00
facts-hint-euro-at-most = Au plus { $amount }.
facts-hint-between = Écrivez un nombre de { $least } à { $most }.
facts-hint-number-as-on-bill = { $why } Écrivez-le comme sur la facture, par exemple 04xx xx xx xx
facts-hint-belgian-number = adieu met fin à des lignes belges : leurs numéros commencent par 0 ou +32.
facts-hint-country-code = Écrivez un numéro d’un autre pays avec son indicatif : +33 …
facts-hint-one-email = Écrivez une seule adresse : name@example.org
facts-hint-type-again = Retapez-le à la main : les retours à la ligne, les tabulations et les signes invisibles n’ont pas leur place ici.
facts-hint-characters-at-most = Au plus { $most } caractères.
facts-hint-text-lines-at-most = Au plus { $most } lignes de texte.
facts-hint-amounts-at-most = Au plus { $most } montants.
facts-hint-mebibytes-at-most = Au plus { $most } Mio : répartissez les lignes sur plusieurs fichiers.
facts-hint-several-files = Répartissez les lignes sur plusieurs fichiers.
facts-hint-name-and-value = Écrivez nom = valeur, ou le nom d’une section entre crochets.
facts-hint-straight-quotes = Utilisez des guillemets droits : "…"
facts-hint-close-quotes = Fermez les guillemets sur la même ligne, et n’écrivez rien après.
facts-hint-nothing-after = N’écrivez rien après la valeur. Une remarque commence par #
facts-hint-backslash = Écrivez la barre oblique inverse deux fois : \\
facts-hint-close-list = Séparez les éléments par des virgules et fermez la liste par ]
facts-hint-bare-true = Écrivez true, en minuscules et sans guillemets.
facts-hint-bare-false = Écrivez false, en minuscules et sans guillemets.
facts-hint-quote-value = Mettez la valeur entre guillemets droits : "…"
facts-hint-json-ends-early = Le fichier s’arrête trop tôt : fermez chaque crochet, chaque accolade et chaque guillemet.
facts-hint-json-signs = Cherchez-y une virgule, un deux-points, un crochet ou un guillemet manquant ou de trop.
facts-hint-add-line = Écrivez une section [[line]] avec le numéro de téléphone, ou avec celui de la carte.
facts-hint-no-workers = Omettez les travailleurs, ou écrivez kind = "business".
facts-hint-port = Pour garder le numéro, écrivez outcome = "port" (ou "to-prepaid") : le nouvel opérateur met alors fin au contrat.
facts-hint-not-before = Écrivez { $day } ou un jour ultérieur.
facts-hint-not-after = C’est un jour passé ou aujourd’hui : { $day } au plus tard.
facts-hint-comes-first = { $key } vient d’abord : l’un des deux jours est faux.
facts-hint-credit-includes-gift = Le crédit est tout ce qui reste, cadeau compris.
facts-hint-one-line-each = Un numéro et une carte appartiennent à une seule ligne : omettez le second.
