### La demande de cession du contrat à une autre personne, en français.

transfer-title = Demande de cession du contrat : { $brand }
transfer-subject = Demande : cession du contrat mobile à { $taker }
transfer-ask = Veuillez céder ce contrat à { $taker }, { $taker_address }. { $taker } marque son accord en signant ci-dessous.
transfer-family = La personne qui reprend le contrat est { $taker_relation ->
    [parent] le père ou la mère
    [grandparent] un grand-parent
    [child] l’enfant
    [grandchild] le petit-enfant
    [sibling] le frère ou la sœur
    [spouse] le conjoint
    [cohabitant] le cohabitant légal
   *[ward] le pupille
  } du titulaire actuel ; l’identification suivra selon votre procédure.
transfer-say-form = quel formulaire utiliser (veuillez le joindre)
transfer-say-papers = quels documents chaque partie doit présenter
transfer-say-day = à partir de quel jour le nouveau titulaire reprend le contrat
transfer-say-bills = jusqu’à quel jour les factures vont au titulaire actuel
transfer-say-credit = ce que devient le crédit restant
transfer-say-device = si la valeur restante de l’appareil passe au nouveau titulaire
transfer-say-deposit = quand et comment la garantie de { $deposit } est remboursée
transfer-no-notice = Cette lettre ne met fin à rien : tant que vous n’avez pas confirmé la cession par écrit, le contrat continue tel quel.
