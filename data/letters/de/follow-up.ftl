### Das Schreiben, das auf ein Gespräch, einen Besuch oder einen Chat folgt, auf Deutsch.

follow-up-title = Schriftliche Kündigung nach unserem Gespräch: { $brand }
follow-up-subject = Schriftliche Kündigung: Der Mobilfunkvertrag endet am { $end_date }
follow-up-subject-dates = Schriftliche Kündigung: Ende des Mobilfunkvertrags für { $lines } Anschlüsse
after-call = dieser Brief bestätigt schriftlich unser Telefongespräch vom { $oral_date }.
after-visit = dieser Brief bestätigt schriftlich den Besuch in Ihrem Geschäft am { $oral_date }.
after-chat = dieser Brief bestätigt schriftlich unseren Chat vom { $oral_date }.
after-unrecorded = dieser Brief bestätigt schriftlich unser Gespräch von heute, dem { $oral_date }.
