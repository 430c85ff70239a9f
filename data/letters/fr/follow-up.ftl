### L’écrit qui suit un appel, une visite ou un chat, en français.

follow-up-title = Résiliation écrite après notre entretien : { $brand }
follow-up-subject = Résiliation écrite : le contrat mobile prend fin le { $end_date }
follow-up-subject-dates = Résiliation écrite : fin du contrat mobile pour { $lines } lignes
after-call = Cette lettre confirme par écrit notre entretien téléphonique du { $oral_date }.
after-visit = Cette lettre confirme par écrit la visite dans votre magasin du { $oral_date }.
after-chat = Cette lettre confirme par écrit notre conversation par chat du { $oral_date }.
after-unrecorded = Cette lettre confirme par écrit notre entretien de ce jour, le { $oral_date }.
