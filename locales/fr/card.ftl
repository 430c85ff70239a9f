help-card = Voir ce que contient une carte SIM, le sauvegarder, comparer deux sauvegardes
help-card-decode = Lire des champs copiés d’une carte en chiffres hexadécimaux
help-arg-card-kind = Ce que sont les champs
help-arg-hex = Champ en chiffres hexadécimaux, un ou plusieurs
help-arg-smsc = Le centre de messagerie précède chaque message
card-unreadable = illisible
card-partly-readable = pas entièrement lisible
card-reason-not-hexadecimal = il y a d’autres caractères que des chiffres hexadécimaux, ou il manque un chiffre
card-reason-empty = il n’y a rien
card-reason-too-short = les octets s’arrêtent trop tôt
card-reason-too-long = il y a plus d’octets que n’en a un tel champ
card-reason-length = une longueur y annonce plus que ce qui s’y trouve
card-reason-digit = il y a un chiffre qu’aucun numéro de ce genre ne contient
card-reason-character = il y a un caractère que son codage ne connaît pas
card-reason-time = il y a un jour ou une heure qu’aucun calendrier ne connaît
card-reason-coding = le texte a un codage réservé ou compressé
card-reason-alphabet = le texte utilise un alphabet national qu’adieu ne connaît pas
card-reason-kind = les octets indiquent un type qu’aucune norme ne connaît
card-reason-structure = les octets ne sont pas construits comme un tel champ
card-reason-chain = une suite de fiches revient sur elle-même ou ne mène nulle part
card-reason-digit-as-zero = ce qui s’y trouve n’est pas un chiffre ; il a été lu comme 0, comme le veut la norme
card-reason-missing = le reste n’est pas sur la carte
card-reason-ambiguous = plusieurs se disent la même partie, aucune n’a été jointe
help-card-list = Lister les lecteurs de cartes et ce qu’ils contiennent
help-card-read = Dire à qui est la carte et ce qu’elle contient
help-card-backup = Sauvegarder dans un répertoire tout ce que contient la carte
help-card-compare = Dire ce qui a changé entre deux sauvegardes
help-arg-reader = Lecteur à utiliser, par son nom ou une partie du nom
help-arg-card-modem = Port série du modem ou de la clé qui contient la carte, par exemple /dev/ttyUSB2
help-arg-pin = Demander le code PIN si la carte est verrouillée ; il est essayé une fois et jamais gardé
help-arg-card-case = Dossier où noter les numéros de la carte
help-arg-card-line = Ligne du dossier, comptée à partir de 1, s’il y en a plusieurs
help-arg-card-out = Répertoire nouveau ou vide pour la sauvegarde
help-arg-deleted = Sauvegarder aussi les messages effacés encore lisibles, marqués comme tels
help-arg-before = Répertoire de la sauvegarde la plus ancienne
help-arg-after = Répertoire de la sauvegarde la plus récente
help-card-examples = Exemples
card-several = Plusieurs lecteurs contiennent une carte : { $readers }.
card-several-hint = Nommez le lecteur : { $command }
card-reading = Lecture de la carte dans { $reader }. Laissez-la en place.
card-stopped = La carte a disparu avant que tout soit lu.
card-stopped-too-long = La carte demandait plus que ce dont une carte a besoin ; adieu a arrêté la lecture.
card-stopped-rest = Voilà ce qui a été lu jusque-là ; la carte peut contenir davantage.
card-not-a-sim = Ce n’est pas une carte SIM, ou elle est abîmée : elle ne répond pas comme une carte SIM.
card-not-a-sim-hint = Les cartes bancaires et d’identité lui ressemblent. La bonne carte est-elle dans le lecteur ?
card-pin-state = { $files ->
    [one] La carte est verrouillée par son code PIN ; { $files } fichier reste fermé.
   *[other] La carte est verrouillée par son code PIN ; { $files } fichiers restent fermés.
}
card-pin-tries = { $tries ->
    [one] Il reste { $tries } essai pour le code PIN.
   *[other] Il reste { $tries } essais pour le code PIN.
}
card-pin-once = adieu l’essaie une fois et ne le garde jamais. Appuyez seulement sur Entrée pour continuer sans le code.
card-pin-ask = Code PIN de la carte
card-pin-not-a-code = Ce n’est pas un code PIN : il compte 4 à 8 chiffres. Rien n’a été essayé.
card-pin-last = C’est le dernier essai. Si le code PIN est faux, la carte se bloque et seul son code PUK la rouvre.
card-pin-unknown = La carte ne dit pas combien d’essais il reste : celui-ci est peut-être le dernier. Si le code PIN est alors faux, la carte se bloque et seul son code PUK la rouvre.
card-pin-last-word = dernier essai
card-pin-last-ask = Pour l’utiliser, tapez « { $word } » ; appuyez seulement sur Entrée pour continuer sans le code
card-locked = La carte est verrouillée par son code PIN : ce que vous voyez n’est pas tout ce qu’elle contient.
card-locked-hint = Pour l’ouvrir : { $command }
card-pin-not-given = Aucun code PIN n’a été essayé, la carte reste donc verrouillée : ce que vous voyez n’est pas tout ce qu’elle contient.
card-pin-wrong = Le code PIN était faux. Il a été essayé une fois ; adieu n’essaie pas de nouveau de lui-même.
card-pin-wrong-hint = Retrouvez le code PIN avant d’essayer de nouveau : après le dernier essai, la carte se bloque.
card-pin-wrong-last = Le code PIN était faux, et c’était le dernier essai : la carte est maintenant bloquée.
card-pin-no-terminal = C’est peut-être le dernier essai, et on ne peut l’utiliser qu’à un terminal. Aucun code PIN n’a été essayé, la carte reste donc verrouillée.
card-pin-ended = Vous avez arrêté à la question du code PIN : aucun code n’a été essayé et rien n’a été écrit.
card-blocked = Le code PIN de cette carte est bloqué : ce que vous voyez n’est pas tout ce qu’elle contient.
card-blocked-hint = Mettez la carte dans un téléphone et tapez-y son code PUK. Il figure sur le support de la carte, ou l’opérateur le donne. adieu ne le demande jamais.
card-iccid = Numéro de la carte SIM (ICCID)
card-imsi = Identité d’abonné (IMSI)
card-network = Code du réseau
card-provider = Nom à l’écran du téléphone
card-own-number = Numéro de téléphone inscrit
card-own-number-warning = Quelqu’un a un jour écrit ce numéro sur la carte ; vérifiez qu’il est encore le vôtre.
card-eid = Identifiant eSIM (EID)
card-profile = Profil eSIM
card-profile-on = utilisé
card-profile-off = non utilisé
card-nothing-known = La carte ne dit pas à qui elle est.
card-brand-why = Pourquoi : { $command }
card-on-it = Sur la carte
card-so-far = Lu jusqu’ici
card-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
card-other-numbers = { $count ->
    [one] { $count } autre numéro (FDN, services)
   *[other] { $count } autres numéros (FDN, services)
}
card-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
card-unread = { $count ->
    [one] { $count } non lu
   *[other] { $count } non lus
}
card-calls = { $count ->
    [one] { $count } appel
   *[other] { $count } appels
}
card-deleted-there = { $count ->
    [one] { $count } message effacé est encore lisible ; --deleted le sauvegarde aussi.
   *[other] { $count } messages effacés sont encore lisibles ; --deleted les sauvegarde aussi.
}
card-complete = Tout ce que la carte montre a été lu et compris.
card-profiles-unasked = Un modem ne dit pas si la carte est une eSIM, avec un EID et des profils : seul un lecteur de cartes le dit.
card-complete-but = Tout le reste de ce que la carte montre a été lu et compris.
card-incomplete = Tout n’a pas pu être lu ou compris :
card-part-refused = la carte n’en montre rien, ou pas tout
card-part-failed = { $count ->
    [one] { $count } fiche n’a pas pu être lue
   *[other] { $count } fiches n’ont pas pu être lues
}
card-part-unclear = { $count ->
    [one] { $count } fiche contient quelque chose qu’adieu ne comprend pas ; une sauvegarde la garde telle quelle
   *[other] { $count } fiches contiennent quelque chose qu’adieu ne comprend pas ; une sauvegarde les garde telles quelles
}
card-part-cut = { $count ->
    [one] { $count } nom finit par un demi-caractère : il a été coupé à l’écriture
   *[other] { $count } noms finissent par un demi-caractère : ils ont été coupés à l’écriture
}
card-part-holes = { $count ->
    [one] des parties de { $count } long message ne sont pas sur la carte, ou ne se distinguent pas de celles d’un autre
   *[other] des parties de { $count } longs messages ne sont pas sur la carte, ou ne se distinguent pas de celles d’un autre
}
card-case-recorded = Noté dans le dossier { $case } : { $facts }
card-case-known = Tout cela figurait déjà dans le dossier { $case }.
card-case-nothing = La carte ne donne rien à noter dans le dossier { $case }.
card-case-conflict = La carte ne correspond pas au dossier { $case } ; rien n’a été noté :
card-case-differs = { $key } : le dossier indique { $said }, la carte { $card }
card-case-conflict-hint = Est-ce la bonne carte ? Si la carte a raison : { $command }
card-case-which-line = Le dossier { $case } a plusieurs lignes, et la carte ne correspond pas à une ligne précise.
card-case-which-line-hint = Dites de quelle ligne il s’agit, comptée à partir de 1 : { $command }
card-case-own-number-same = Le numéro de téléphone inscrit sur la carte est bien celui du dossier { $case }.
card-case-own-number-other = Le numéro de téléphone inscrit sur la carte ({ $card }) n’est pas celui du dossier ({ $said }). C’est peut-être un ancien numéro ; rien ne change dans le dossier.
card-case-own-number-unsure = Le numéro de téléphone inscrit sur la carte n’a pas été noté : quelqu’un l’y a un jour écrit, et il est peut-être ancien. S’il est encore le vôtre :
card-case-not-recorded = Rien n’a été noté dans le dossier { $case } : la carte indique autre chose ({ $facts }).
card-case-not-recorded-hint = Insérez la bonne carte et réessayez. Si c’est déjà la bonne, corrigez le dossier.
card-backup-exists = { $folder } n’est pas vide, et une sauvegarde n’écrase jamais rien.
card-backup-exists-hint = Indiquez un nouveau répertoire : { $command }
card-backup-not-written = La sauvegarde n’a pas été écrite dans { $folder }.
card-offer = Avec un lecteur de cartes : { $command }
card-backup-next = Que faire maintenant
card-backup-pin = Ce n’est pas tout ce que contient la carte : mettez-la dans un lecteur de cartes et faites une nouvelle sauvegarde avec --pin.
card-backup-again = Ce n’est pas tout ce que contient la carte : remettez-la et faites une nouvelle sauvegarde.
card-backup-look = Regardez { $file } tant que la carte fonctionne : il dit ce qui a été lu et ce qui ne l’a pas été.
card-backup-move = Importez { $file } dans votre téléphone ou votre carnet d’adresses, et vérifiez que les noms y sont. Si un programme ne l’accepte pas, importez { $old }.
card-backup-safe = Gardez la sauvegarde en lieu sûr. Elle n’est pas chiffrée et contient les noms, numéros et messages d’autres personnes.
card-backup-end = Faites-le avant la fin du contrat, et avant de jeter la carte.
card-report-title = Ce qui a été lu d’une carte SIM
card-report-when = Lu le { $when } par adieu { $version }.
card-report-read-only = Rien n’a été écrit sur la carte.
card-report-private = Ce rapport ne contient ni nom, ni numéro de téléphone, ni numéro de carte : vous pouvez le montrer à la personne qui vous aide. Les autres fichiers ne sont que pour vous.
card-report-files = Les autres fichiers de ce répertoire
card-report-contacts = contacts, pour téléphones et carnets d’adresses (vCard 4)
card-report-contacts-old = la même chose pour les programmes plus anciens (vCard 3)
card-report-table = la même chose en tableau (UTF-8, virgules) ; importez les colonnes de numéros comme du texte
card-report-messages = messages
card-report-calls = appels gardés en mémoire par la carte
card-report-identity = à qui est la carte
card-report-raw = chaque fiche telle qu’elle a été lue, pour les programmes et pour plus tard
card-report-digests = montre si un fichier a été modifié depuis : sha256sum --check { $file }
card-report-what = Fichiers de la carte
card-report-unclear = Ce qui n’a pas été compris
card-count = { $label } : { $value }
card-count-records = fiches
card-count-wanted = nécessaires
card-count-read = lues
card-count-empty = vides
card-count-unclear = non comprises
card-count-refused = refusées
card-count-failed = en échec
card-count-elsewhere = identique à un autre endroit de la carte
card-count-closed = ne s’ouvre pas
card-record = fiche { $record }
card-file-iccid = Numéro de la carte
card-file-directory = Applications
card-file-imsi = Identité d’abonné
card-file-provider = Nom à l’écran du téléphone
card-file-administrative = Réglages pour le réseau
card-file-own-numbers = Numéros de téléphone inscrits
card-file-contacts = Contacts
card-file-fixed = Numéros autorisés (FDN)
card-file-service = Numéros de service
card-file-dialled = Numéros composés
card-file-incoming = Appels reçus
card-file-outgoing = Appels émis
card-file-messages = Messages
card-file-extension = Fins de numéros longs
card-file-reference = Structure de l’annuaire
card-file-companion = À côté des contacts : autres numéros, e-mail, groupes
card-file-folder = Répertoire
card-field-record = toute la fiche
card-field-name = le nom
card-field-last-character = le dernier caractère du nom
card-field-number = le numéro
card-field-number-kind = le type de numéro ; les chiffres ont été lus
card-field-end-of-number = la fin du numéro
card-field-second-number = un autre numéro
card-field-email = une adresse e-mail
card-field-second-name = un second nom
card-field-label = une étiquette
card-field-message = le message
card-field-message-kind = le type de message
card-field-service-centre = le centre de messagerie du message
card-field-address = l’expéditeur ou le destinataire du message
card-field-time = le jour et l’heure
card-field-discharged = le jour et l’heure de la remise
card-field-valid-until = le dernier jour pour la remise
card-field-duration = la durée de l’appel
card-field-header = l’en-tête du message
card-field-text = le texte du message
card-parts-of = { $there } des { $total } parties d’un long message
card-parts-of-day = { $there } des { $total } parties d’un message du { $day }
card-messages-title = Messages
card-messages-none = Aucun message.
card-message-from = de { $who }
card-message-to = à { $who }
card-message-report = rapport de remise d’un message à { $who }
card-message-nobody = un numéro inconnu
card-message-unreadable-number = un numéro illisible
card-message-no-time = jour et heure illisibles
card-message-odd-time = jour et heure incertains
card-message-odd-kind = type de message inconnu
card-message-unread = non lu
card-message-sent = envoyé
card-message-draft = non envoyé
card-message-deleted = effacé
card-message-missing = parties manquantes (sur { $total }) : { $parts }
card-message-empty = (pas de texte)
card-message-data = (pas de texte ; données : { $data })
card-message-unread-data = (illisible : { $reason } ; données : { $data })
card-message-unread-text = (illisible : { $reason })
card-message-delivered = (remis)
card-message-status = (état { $status })
card-compare-not-a-backup = { $folder } ne contient pas de sauvegarde d’une carte.
card-compare-not-a-backup-hint = Indiquez un répertoire écrit par « adieu card backup ».
card-compare-damaged = { $file } n’est plus ce qui a été écrit ; rien n’est comparé.
card-compare-damaged-hint = Prenez une autre copie de cette sauvegarde, ou faites-en une nouvelle.
card-compare-version = { $file } vient d’une version plus récente d’adieu.
card-compare-version-hint = Utilisez cette version, ou une plus récente.
card-compare-edited = { $folder } : fichiers modifiés ou disparus depuis la sauvegarde : { $files }. La comparaison repose sur raw.json, qui est inchangé.
card-compare-incomplete = { $folder } : cette sauvegarde n’est pas complète. Ce qui y manque était peut-être quand même sur la carte.
card-compare-other-card = Ce sont les sauvegardes de deux cartes différentes.
card-compare-unknown-card = Impossible de dire si les deux sauvegardes viennent de la même carte : l’une n’a pas de numéro de carte.
card-compare-same = Rien n’a changé, pas même un octet.
card-compare-same-to-people = Contacts, messages et appels sont identiques ; seuls d’autres octets ont changé.
card-compare-identity = À qui est la carte
card-compare-new = nouveau
card-compare-gone = disparu
card-compare-not-later = absent de la plus récente
card-compare-not-earlier = absent de la plus ancienne
card-compare-changed = changé
card-compare-nothing = pas dans cette sauvegarde
card-compare-deleted = effacé depuis
card-compare-nameless = sans nom
card-compare-calls = Appels
manual-card-title = La carte dans le lecteur
manual-card-1 = Une carte SIM contient souvent des contacts et des messages qui ne sont nulle part ailleurs. Sauvegardez-les avant la fin du contrat. Il vous faut un lecteur pour cartes SIM, ou un modem ou une clé avec la carte dedans.
manual-card-2 = adieu ne fait que lire. Il ne peut rien écrire sur une carte, rien effacer, ni changer un code PIN. Un message que vous n’avez pas lu reste non lu.
manual-card-3 = À qui est la carte ? adieu montre ses numéros et la marque qu’ils désignent. Si vous nommez un dossier, il y note le numéro de la carte (ICCID) et l’identité d’abonné (IMSI). Un numéro de téléphone inscrit sur la carte peut être ancien : c’est à vous de le noter. Si la carte ne correspond pas au dossier, rien n’est noté et vous voyez pourquoi.
manual-card-4 = La sauvegarde est un répertoire. Il contient les contacts pour téléphones et carnets d’adresses, les messages et les appels, et dit à qui est la carte. Chaque fiche s’y trouve telle qu’elle a été lue. Un rapport dit ce qui n’a pas été lu. Une sauvegarde est écrite en entier ou pas du tout, et jamais sur une autre.
manual-card-5 = Si la carte est verrouillée par son code PIN, adieu le dit, et combien d’essais il reste. Il ne demande le code PIN qu’avec --pin, et ne l’essaie qu’une fois. Pour le dernier essai, vous devez d’abord taper un mot, à un terminal. Il ne demande jamais le code PUK.
manual-card-6 = Vous pouvez comparer deux sauvegardes : d’une même carte à deux dates, ou de l’ancienne et de la nouvelle carte une fois vos contacts transférés.
manual-card-7 = Gardez la sauvegarde en lieu sûr : elle n’est pas chiffrée. Importez contacts.vcf dans votre téléphone ou votre carnet d’adresses (contacts-v3.vcf si le programme est ancien), et vérifiez que tout est arrivé avant de jeter la carte.
