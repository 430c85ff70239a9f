### Die Inverzugsetzung auf Deutsch.

formal-title = Inverzugsetzung: { $brand }
formal-subject = Inverzugsetzung: Antwort erwartet seit dem { $sent_date }
reminded-on = Am { $reminder_date } folgte eine Erinnerung.
formal-hereby = Hiermit werden Sie in Verzug gesetzt.
formal-by-mail = Bitte tun Sie dies bis spätestens zum { $answer_by }, schriftlich, an { $email }.
formal-by-post = Bitte tun Sie dies bis spätestens zum { $answer_by }, schriftlich, an die oben genannte Adresse.
formal-then = Ohne ausreichende Antwort bis zu diesem Tag geht die Sache an den Ombudsdienst für Telekommunikation.
formal-rights = Alle Rechte bleiben vorbehalten.
