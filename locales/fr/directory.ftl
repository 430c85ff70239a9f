## Fiches à relire, propositions, glossaire.
stale-title = À relire d’abord, état au { $day }
stale-how = Urgence = (âge en jours + 1) × poids : adresse 8, numéro 4, frais 2, indice 1.
stale-age =
    { $days ->
        [one] lu il y a { $days } jour
       *[other] lu il y a { $days } jours
    } · { $weight } · urgence { $urgency }
stale-more =
    { $count ->
        [one] Encore { $count } fait (-v les montre tous).
       *[other] Encore { $count } faits (-v les montre tous).
    }
stale-weight-address = adresse pour résilier
stale-weight-number = numéro ou moyen de contact
stale-weight-fee = coût ou délai
stale-weight-hint = indice
propose-known = Ce que dit la fiche « { $brand } ». Tapez le numéro de ce qui est faux, ou un nom comme channel.email ou fact.costs :
propose-ask-value = Que faut-il écrire ? Séparez plusieurs lignes par ; et laissez vide si ce n’est plus vrai :
propose-ask-use = À quoi sert-il ?
propose-ask-source = Adresse de la page qui le dit :
propose-ask-seen = Jour où vous l’avez lue, comme 2026-11-22 :
propose-written = Proposition écrite dans { $file }.
propose-send = Relisez-la, puis envoyez le fichier à ceux qui tiennent les fiches.
propose-fits = Cette proposition s’accorde avec la fiche de { $brand }.
propose-applied = Le changement est dans { $file }. Lancez maintenant : adieu directory check DIR
propose-refused = Les contrôles refusent cette proposition.
propose-nothing = Rien n’a été proposé.
propose-nothing-hint = Par exemple : adieu directory propose orange channel.phone.1=5000 --source https://… --seen 2026-11-22
propose-form = Un changement s’écrit FIELD=VALUE.
propose-unknown = Rien dans une fiche ne s’appelle « { $field } ».
propose-unknown-hint = Les noms ressemblent à channel.phone, channel.post.for_notices, fact.costs ou party.name_fr.
propose-head = { $field } n’a pas de source propre dans la fiche : on le change à la main.
propose-head-hint = Proposez le fait ou le moyen de contact sur lequel il repose.
propose-several = { $field } figure { $count } fois.
propose-several-hint = Écrivez { $field }.1, { $field }.2 et ainsi de suite, ou { $field }.new pour un de plus.
propose-not-there = { $field } n’est pas dans la fiche.
propose-no-use = { $field } est nouveau : dites à quoi il sert.
propose-no-use-hint = Ajoutez : { $example }
propose-moved = La fiche dit désormais autre chose sur { $field }.
propose-moved-hint = Regardez la fiche à nouveau et refaites la proposition.
propose-bad-file = Ce fichier n’est pas une proposition lisible.
glossary-title = Les mots d’un départ
glossary-look-for = À chercher : { $fr } (français), { $nl } (néerlandais)
glossary-not = À ne pas confondre avec : { $what }
glossary-facts = Faits : { $keys }
glossary-more = « adieu glossary WORD » en explique un ; un mot de votre facture convient aussi.
glossary-none = Le glossaire n’a pas de mot « { $word } ».
glossary-none-hint = adieu glossary donne tous les mots.
help-glossary = Expliquer les mots des factures et des lettres
help-manual = Afficher le manuel
help-directory-stale = Lister les faits par âge et par poids, avec la page à relire
help-directory-propose = Écrire dans un fichier un changement proposé à une fiche
help-directory-apply = Mettre une proposition dans les fiches d’un répertoire
help-arg-changes = Ce qui change, comme channel.phone=5000 ; rien après = veut dire : ce n’est plus vrai
help-arg-page = Adresse de la page qui le dit
help-arg-seen = Jour où vous l’avez lue, comme 2026-11-22
help-arg-basis = De quelle sorte de page il s’agit
help-arg-proposal-out = Fichier pour la proposition ; sans lui, elle s’affiche
help-arg-proposal = Fichier avec une proposition
help-arg-records = Répertoire de données qui contient les fiches
help-arg-term = Un mot, comme customer-number ou numéro de client
help-arg-manual-out = Écrire le manuel dans chaque langue, et le glossaire, dans ce répertoire
