### 信件：名称，以及为何目前不能撰写。

letter-kind-notice = 解约通知
letter-kind-follow-up = 通话或到访后的书面解约通知
letter-kind-reminder = 催复信
letter-kind-formal-notice = 正式催告
letter-kind-ombudsman = 向电信监察专员提出的投诉
letter-kind-refund = 退款请求
letter-kind-bill-dispute = 对账单的异议
letter-kind-pause = 暂停合同的请求
letter-kind-transfer = 过户请求
letter-kind-to-prepaid = 将号码保留在预付费卡上的请求
letter-kind-estate = 继承人的信
letter-kind-withdrawal = 撤回合同的声明
letter-kind-mandate = 委托书
letter-kind-data-access = 索取数据副本的请求
letter-kind-data-erasure = 删除数据的请求
letter-kind-unlock = 解除设备网络锁的请求

letter-cannot = 目前不能撰写这封信（{ $kind }）。
ground-something-sent = 尚未发出任何可以答复的信件。
ground-notice-or-reminder-sent = 正式催告须在解约通知或催复信之后发出，而目前两者都未发出。
ground-not-yet-confirmed = 运营商已确认合同终止，无需再次询问。
ground-withdrawal-open = 目前无法撤回此合同。
ground-credit-owed = 这笔余额无需退还。
ground-credit-in-time = 要求退还这笔余额已经太迟。
ground-ended = 合同尚未终止。
ground-money-to-claim = 没有可以要求退还的押金。
ground-ombudsman-open = 电信监察专员目前不能受理此投诉。
ground-amounts-add-up = 金额不符：有异议的部分须大于零，且不超过整张账单。
ground-reminder-cost-fits = 有异议的部分超过了催款费用。请只对该费用提出异议，或选择其他理由。
ground-prepaid-transfer = 已激活的预付费卡只能转给近亲。
ground-same-for-every-line = 各条线路的请求不同：一封信只能提出一项请求。
ground-not-prepaid-yet = 这已经是预付费卡。
ground-holder-died = 这封信供合同持有人去世后的继承人使用。
ground-mandate-given = 本个案中没有人持有书面委托书。
ground-personal-data = 此处已知的规则只涉及在世个人的非经营性数据，不涉及企业或遗产的数据。
ground-retention-known = 此处无法说明运营商须保存数据多久。
ground-last-day = 最后期限是 { $date }。

letters-section = 信件
letter-frozen = 已定稿，尚未发出
letter-sent = 已于 { $date } 发出
deadline-answer-alarm = 此时应已收到对您上一封信的答复
note-answer-overdue = 运营商没有按时答复。下一封信：adieu letter CASE { $letter } --out DIR
