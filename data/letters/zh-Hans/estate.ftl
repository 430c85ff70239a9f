### 持有人去世后继承人的信（简体中文，仅供本人阅读）。

estate-title = 合同持有人去世：{ $brand }
estate-subject = 移动通信合同持有人 { $holder } 去世
estate-died = { $what }的合同持有人 { $holder } 已于 { $died } 去世。本人以继承人身份致函。
estate-end = 合同将于 { $end_date } 终止；解约通知另函寄出。
estate-end-noticed = { $notice_date } 的解约通知使合同于 { $end_date } 终止。
estate-end-dates = 合同将终止，每条线路在其旁边所列的日期终止；解约通知另函寄出。
estate-hand-over = 请让 { $taker } 接手合同，并告知为此需要什么。
estate-keep = 请暂时不要终止任何内容：在本人再次来函之前，合同保持不变。
estate-voicemail-end = 在此之前，请不要改动语音信箱及其留言和问候语。
estate-voicemail-keep = 在家人再次来函之前，请不要改动语音信箱及其留言和问候语。
estate-voicemail-copy = 这些对家人非常重要；如能提供问候语的副本，请告知办法。
estate-confirm-mail = 请以书面形式确认至 { $email }，并将与本合同有关的其他信件寄给 { $signatory }，寄至上述地址。
estate-confirm-post = 请以书面形式向 { $signatory } 确认，寄至上述地址；与本合同有关的其他信件也请寄到该处。
estate-papers = 请告知需要继承人提供哪些文件。如有需要，可寄上死亡证明摘录。
estate-thanks = 感谢贵公司用心处理此事。
