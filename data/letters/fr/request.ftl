### Ce que les demandes partagent, en français : qui écrit, que répondre et pour quand, papiers d’identité, place pour une seconde signature.

opening-holder = { $voice ->
    [many] Nous sommes titulaires
   *[one] Je suis titulaire
  } du contrat relatif { $what }.
opening-helper = J’écris pour { $holder }, titulaire du contrat relatif { $what }, { $relation ->
    [parent] en tant que parent
    [guardian] en tant que tuteur ou administrateur
   *[mandate] en vertu d’un mandat écrit
  }.
opening-estate = La personne titulaire du contrat relatif { $what }, { $holder }, est décédée ; j’écris en tant qu’ayant droit.
say-in-writing = Veuillez indiquer par écrit :
request-answer-mail = Veuillez répondre par écrit à { $email }, au plus tard le { $answer_by }. Cette date est une demande, non un délai légal.
request-answer-post = Veuillez répondre par écrit à l’adresse ci-dessus, au plus tard le { $answer_by }. Cette date est une demande, non un délai légal.
no-eid-copy = Veuillez ne demander aucune copie d’une carte d’identité belge : l’article 127 de la { -ecl } n’en permet pas. La carte peut être montrée, ou une autre preuve donnée.
blank-taker = Pour accord : date et signature ({ $taker })
blank-helper = Pour acceptation : date et signature ({ $signatory })
