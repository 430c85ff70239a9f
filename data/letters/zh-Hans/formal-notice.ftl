### 正式催告（简体中文，仅供本人阅读）。

formal-title = 正式催告：{ $brand }
formal-subject = 正式催告：自 { $sent_date } 起等候答复
reminded-on = 催复信已于 { $reminder_date } 发出。
formal-hereby = 特此正式催告。
formal-by-mail = 请最迟于 { $answer_by } 以书面形式办理，并答复至 { $email }。
formal-by-post = 请最迟于 { $answer_by } 以书面形式办理，并答复至上述地址。
formal-then = 如届时仍无令人满意的答复，此事将提交电信监察专员处理。
formal-rights = 保留一切权利。
