### Ce que l’on sait de certaines marques, pour qui appelle, écrit dans un chat ou remplit un formulaire, en français.

# What is known of single brands. Sources are those of the record of the same name in data/operators: warnings C1 and C6 for
# numbers, px-death and ca-px (Proximus), bs-plan and bs-withdraw (BASE), ed-cancel (EDPnet), tn-biz (Telenet), hey-legal (hey!).
# All seen 2026-11-22; medium confidence, high for ed-cancel and px-death.

brand-proximus-phone = N’appelez pas le 070 363 363, que donnent bien des listes : aucune page de Proximus ne le confirme, et les numéros 070 sont surtaxés.
brand-proximus-form = Selon un examen de juin 2026, la page « My Products » de MyProximus porte en bas un lien pour résilier.
brand-proximus-estate = Selon Proximus, si l’annonce de la messagerie ou le numéro doit être gardé après un décès, il faut d’abord appeler, avant toute fin.
brand-base-phone = Une page plus ancienne de BASE accepte la fin d’un contrat par téléphone. Envoyez la lettre quand même : elle est votre preuve.
brand-base-form = BASE a un formulaire en ligne pour cela. Son adresse n’est pas connue ici : cherchez dans My BASE ou sur la page ci-dessus.
brand-edpnet-phone = EDPnet n’accepte aucune résiliation par téléphone : choisissez l’une des voies écrites que sa page indique.
brand-edpnet-form = EDPnet accepte un ticket dans My edpnet, un e-mail depuis l’adresse qui reçoit ses factures, un e-mail avec la résiliation signée en annexe, ou une lettre recommandée.
brand-mobile-vikings-phone = Le 1976 répond aussi pour une autre marque : il mène à Mobile Vikings seulement depuis une carte de Mobile Vikings.
brand-lycamobile-phone = Le 1976 répond aussi pour une autre marque : il mène à Lycamobile seulement depuis une carte de Lycamobile.
brand-jim-mobile-phone = Le 1984 mène à JIM Mobile seulement depuis une carte de JIM Mobile.
brand-telenet-chat = Une page de Telenet, datant de 2023 environ, propose WhatsApp aux entreprises.
brand-hey-chat = hey! cite un chat dans ses pages légales ; son adresse n’est pas connue ici.
