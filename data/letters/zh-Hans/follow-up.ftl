### 通话、到店或在线聊天之后的书面通知（简体中文，仅供本人阅读）。

follow-up-title = 谈话后的书面解约通知：{ $brand }
follow-up-subject = 书面解约通知：移动通信合同于 { $end_date } 终止
follow-up-subject-dates = 书面解约通知：{ $lines } 条线路的移动通信合同终止
after-call = 本函以书面形式确认 { $oral_date } 的电话。
after-visit = 本函以书面形式确认 { $oral_date } 到贵公司门店的来访。
after-chat = 本函以书面形式确认 { $oral_date } 的在线聊天。
after-unrecorded = 本函以书面形式确认今天（{ $oral_date }）的谈话。
