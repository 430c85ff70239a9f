### The formal notice in English.

formal-title = Formal notice: { $brand }
formal-subject = Formal notice: answer awaited since { $sent_date }
reminded-on = A reminder followed on { $reminder_date }.
formal-hereby = You are hereby given formal notice.
formal-by-mail = Please do so by { $answer_by } at the latest, in writing, to { $email }.
formal-by-post = Please do so by { $answer_by } at the latest, in writing, to the address above.
formal-then = Without a satisfactory answer by that day, the matter goes to the Ombudsman for telecommunications.
formal-rights = All rights remain reserved.
