### La mise en demeure en français.

formal-title = Mise en demeure : { $brand }
formal-subject = Mise en demeure : réponse attendue depuis le { $sent_date }
reminded-on = Un rappel a suivi le { $reminder_date }.
formal-hereby = Par la présente, vous êtes mis en demeure.
formal-by-mail = Veuillez le faire pour le { $answer_by } au plus tard, par écrit, à l’adresse { $email }.
formal-by-post = Veuillez le faire pour le { $answer_by } au plus tard, par écrit, à l’adresse ci-dessus.
formal-then = Sans réponse satisfaisante à cette date, l’affaire sera soumise au Service de médiation pour les télécommunications.
formal-rights = Tous les droits restent réservés.
