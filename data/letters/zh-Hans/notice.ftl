### 解约通知（简体中文，仅供本人阅读）。

notice-title = 解约通知：{ $brand }
notice-subject = 移动通信合同于 { $end_date } 终止
notice-subject-dates = { $lines } 条线路的移动通信合同解约

declare = { $voice ->
    [many] 我们
   *[one] 本人
  }特此解除{ $what }的合同。合同于 { $end_date } 终止。
declare-dates = { $voice ->
    [many] 我们
   *[one] 本人
  }特此解除{ $what }的合同。每条线路在其旁边所列的日期终止。
speaks-estate = 合同持有人 { $holder } 已去世；本人以继承人身份致函。
speaks-helper = 本人代合同持有人 { $holder } 致函，身份为{ $relation ->
    [parent] 父亲或母亲
    [guardian] 监护人或财产管理人
   *[mandate] 持有书面委托书的受托人
  }。
law-any-writing = { -ecl }第 111/3 条第 1 款允许用户以任何书面方式解约，无需说明理由。
law-any-writing-mixed = 对于并非仅在机器之间传输数据的线路，{ -ecl }第 111/3 条第 1 款允许用户以任何书面方式解约，无需说明理由。
terms-govern = 由于这是机器之间的数据传输，合同的终止以合同条款为准。

moment-chosen = 根据同一条款，合同在用户选定的时间终止。
moment-open = 如贵公司认为适用解约通知期，请在贵公司条款允许的最早日期终止合同，并注明相关条款和该日期。
moment-terms = 如合同条款要求解约通知期，请在条款允许的最早日期终止合同，并注明相关条款和该日期。
moment-one-month = 如贵公司认为适用解约通知期：同一条款规定其最长为一个月。

confirm-by-mail = 请按同一条款的规定，将停机及其日期以书面形式确认至 { $email }。
confirm-by-mail-kindly = 请将停机及其日期以书面形式确认至 { $email }。
confirm-by-post = 请按同一条款的规定，将停机及其日期以书面形式确认至上述地址。
confirm-by-post-kindly = 请将停机及其日期以书面形式确认至上述地址。
acknowledge = 如能最迟于 { $reply_by } 简短回复，告知此信已收到，不胜感谢。

please-also = 另请：
ask-final-bill = 寄送最后一张账单，费用只计至合同终止日
ask-no-top-up = 停止该卡的任何自动充值
ask-no-fee = 不就解约本身收取任何补偿金，因为根据该条第 3 款无需支付
ask-no-fee-but-device = 除设备之外，不就解约本身收取任何补偿金，因为根据该条第 3 款无需支付其他补偿金
ask-fee-shown = 如要求支付提前解约补偿金，请说明计算方法；该条第 3 款规定其上限为至第六个月末的月费
ask-device = 说明合同折旧表中终止当月该设备对应的金额
ask-deposit = 退还押金 { $deposit }
ask-paid-ahead = 退还终止日之后已付的费用（已付至 { $paid_until }）
ask-credit = 如贵公司条款有规定，请退还余额 { $credit }
ask-papers = 以书面形式告知需要继承人提供哪些文件（如有）

direct-debit-stays = 自动扣款将保留到最后一张账单付清为止；此后请勿再扣款。
port-window-kept = 终止后至少一个月内将号码转到其他运营商的权利，并未放弃。
answer-in-writing = 请以书面形式答复；不需要其他优惠。

enclosed-mandate = 附件：委托书副本。
