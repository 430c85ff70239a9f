## The command line itself: its help, and what was not understood of it.

shell-tag-options = {"[OPTIONS]"}
shell-tag-command = COMMANDE
shell-heading-global = Options de toutes les commandes
shell-or-variable =  ; ou la variable { $name }
shell-heading = { $heading } :
shell-twice = Ceci a été donné deux fois.
shell-missing = Il manque quelque chose sur cette ligne de commande.
shell-missing-command = Laquelle ? Il manque un mot après cette commande.
shell-conflict = Ces deux-là ne vont pas ensemble.
shell-value = Cette valeur n’a pas été comprise.
shell-now-hint = Écrivez un jour, comme 2026-07-02 (à midi à Bruxelles), ou un instant, comme 2026-07-02T09:30:00Z.
shell-day-hint = Écrivez un jour dans l’ordre année-mois-jour, comme 2026-07-02.

## Files that a person names.

shell-not-utf8 = { $file } n’est pas un texte en UTF-8 : la ligne { $line } contient d’autres octets.
shell-not-utf8-hint = Ouvrez-le dans un éditeur de texte, choisissez « Enregistrer sous » et prenez UTF-8 comme encodage.
shell-windows-hint = Il semble être en Windows-1252, l’encodage d’anciens programmes Windows. Ouvrez-le dans un éditeur de texte, choisissez « Enregistrer sous » et prenez UTF-8 comme encodage.
shell-utf16-hint = Il semble être en UTF-16. Ouvrez-le dans un éditeur de texte, choisissez « Enregistrer sous » et prenez UTF-8 comme encodage.
shell-no-data-folder = Ce système n’indique aucun répertoire pour les données.

## The notes in the table that “adieu identify --csv” writes: sentences.

shell-row-width = La ligne a { $found } cellules au lieu de { $wanted }.
shell-row-perhaps = Peut-être { $brand }.

## Records of brands: remarks that stand in the record in one language only.

shell-remarks-english = Les faits et les remarques sont cités ci-dessous en anglais, tels que la fiche les contient. Ce qui précède le deux-points est le nom du champ.
shell-channel-phone = téléphone
shell-channel-email = adresse mail
shell-channel-post = adresse postale
shell-channel-page = page sur la résiliation
shell-channel-form = formulaire en ligne
shell-channel-customer-area = espace client
shell-channel-chat = chat
shell-channel-shop = magasin
shell-channel-social = réseau social
shell-channel-sms = SMS
shell-channel-code = code à composer
shell-brand-active = active
shell-brand-merging = ses clients sont en cours de transfert
shell-brand-merged = fusionnée
shell-brand-ended = disparue
shell-brand-unknown = situation inconnue
