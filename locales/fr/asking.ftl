## Ce que l’entretien demande en plus des parcours, et ce qui est dit d’un fait que personne n’a donné.

ask-device = Avez-vous reçu un téléphone ou un autre appareil avec ce contrat ?
ask-device-value = Que valait l’appareil quand vous l’avez reçu ?
ask-credit = Crédit qui reste sur la carte
ask-last-top-up = Jour de la dernière recharge
ask-auto-top-up = La carte se recharge-t-elle toute seule ?
ask-block-first = Avant tout : appelez l’opérateur et faites bloquer la carte. Les questions peuvent attendre.
ask-block-call = { $brand } : { $phone }
ask-answers-removed = Vos réponses sont maintenant dans le dossier ; { $file } est donc effacé.
ask-answers-stay = Vos réponses sont maintenant dans le dossier, mais { $file } n’a pas pu être effacé. Effacez-le vous-même : il se lit en clair.
question-line-fixed-months = Combien de mois dure la période fixe du contrat ? 0 s’il n’y en a pas.
fact-own-wish = La ligne { $line } a son propre souhait, et celui-ci reste. Pour le changer : { $command }
law-fact-fixed-months = les mois de la durée déterminée, ou 0 s’il n’y en a pas
law-term-not-told = Vous n’avez indiqué aucune durée déterminée ; aucune n’est donc comptée ici. S’il y en a une, partir plus tôt peut coûter de l’argent.
law-end-open-today = La loi laisse ici le jour ouvert, et vous n’en avez indiqué aucun. Si le contrat prenait fin aujourd’hui, l’opérateur pourrait invoquer son délai de préavis, qui court jusqu’au { $latest }.
law-end-open-today-unknown = La loi laisse ici le jour ouvert, et vous n’en avez indiqué aucun. Combien de temps l’opérateur peut vous retenir dépend du préavis de ses conditions, qu’adieu ne connaît pas encore.
choose-why-term-not-told = Vous n’avez indiqué aucune durée déterminée ; aucune n’est donc comptée. S’il y en a une, partir plus tôt peut coûter de l’argent.
choose-why-device-not-told = C’est le coût si aucun appareil n’a été fourni avec le contrat. Sinon, il reste peut-être quelque chose à payer.
