### La lettre des héritiers après un décès, en français.

estate-title = Décès du titulaire du contrat : { $brand }
estate-subject = Décès : { $holder }, titulaire du contrat mobile
estate-died = La personne titulaire du contrat relatif { $what }, { $holder }, est décédée le { $died }. Je vous écris en tant qu’ayant droit.
estate-end = Le contrat doit prendre fin le { $end_date } ; la résiliation fait l’objet d’une lettre séparée.
estate-end-noticed = La résiliation du { $notice_date } met fin au contrat le { $end_date }.
estate-end-dates = Le contrat doit prendre fin, chaque ligne au jour indiqué à côté d’elle ; la résiliation fait l’objet d’une lettre séparée.
estate-hand-over = Veuillez permettre à { $taker } de reprendre le contrat, et indiquer ce qu’il vous faut pour cela.
estate-keep = Veuillez ne mettre fin à rien pour l’instant : le contrat reste tel quel jusqu’à ma prochaine lettre.
estate-voicemail-end = D’ici là, veuillez laisser intacts la messagerie vocale, ses messages et son annonce d’accueil.
estate-voicemail-keep = Veuillez laisser intacts la messagerie vocale, ses messages et son annonce d’accueil jusqu’à une nouvelle lettre de la famille.
estate-voicemail-copy = Ils comptent beaucoup pour la famille ; si vous pouvez fournir une copie de l’annonce, veuillez indiquer comment.
estate-confirm-mail = Veuillez confirmer par écrit à { $email }, et envoyer tout autre courrier relatif à ce contrat à { $signatory }, à l’adresse ci-dessus.
estate-confirm-post = Veuillez confirmer par écrit à { $signatory }, à l’adresse ci-dessus, et y envoyer aussi tout autre courrier relatif à ce contrat.
estate-papers = Veuillez indiquer les documents que vous attendez des héritiers. Un extrait de l’acte de décès suivra sur demande.
estate-thanks = Merci du soin que vous y apporterez.
