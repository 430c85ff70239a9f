### 向电信监察专员提出的投诉（简体中文，仅供本人阅读）。

ombudsman-title = 向电信监察专员提出的投诉：{ $brand }
ombudsman-subject = 关于 { $brand } 的投诉
ombudsman-asks = 请受理本投诉并协助解决。投诉涉及 { $holder } 名下{ $what }的合同。

field-brand = 运营商
field-bill = 账单

ombudsman-who = 投诉人
ombudsman-operator = 运营商与线路
ombudsman-facts = 经过
timeline-caption = 按时间顺序列出的事实
timeline-day = 日期
timeline-what = 事件
fact-happened = 本投诉所涉事件发生。
fact-ported = 号码已在另一家运营商使用。
fact-notice = 向运营商发出解约通知（{ $notice_by ->
    [post] 通过邮寄
    [email] 通过电子邮件
    [form] 通过网页表单
    [chat] 通过在线聊天
    [sms] 通过短信
    [phone] 通过电话
    [shop] 在营业厅
   *[writing] 以书面形式
  }）。
fact-bill = 账单 { $bill_number }，金额 { $bill_amount }，其中 { $bill_disputed } 有异议。
fact-objection = 已向运营商发出对账单的书面异议。
fact-complaint = 首次向运营商投诉。
fact-reminder = 向运营商发出催复信。
fact-formal = 向运营商发出正式催告。

ombudsman-asked = 曾向运营商提出的请求
asked-end = 曾请运营商终止合同，并以书面形式确认。
asked-bill = 曾请运营商从账单中撤销有异议的金额。
asked-other = 曾请运营商解决此事。
no-settlement-yet = 截至今日 { $today }，仍无令人满意的答复。

ombudsman-wanted = 希望的解决办法
wanted-end = 运营商以书面形式确认合同于 { $end_date } 终止，且不对此后的时间收费。
wanted-end-dates = 运营商以书面形式确认每条线路在其旁边所列的日期终止，且不对此后的时间收费。
wanted-bill = 运营商从账单 { $bill_number } 中撤销 { $bill_disputed }，并以书面形式确认。
own-solution = { $solution }
file-by-mail = 贵处程序的 90 天自材料齐全之日起计算。如有缺失，请最迟于 { $answer_by } 告知：{ $email }。
file-by-post = 贵处程序的 90 天自材料齐全之日起计算。如有缺失，请最迟于 { $answer_by } 寄信至上述地址告知。

ombudsman-enclosed = 附件
enclosed-notice = 解约通知
enclosed-bill = 账单 { $bill_number }
enclosed-complaint = { $complaint_first } 首次向运营商提出的投诉
enclosed-port = 号码于 { $port_date } 转至另一家运营商的证明
enclosed-objection = 对账单的异议
enclosed-reminder = { $reminder_date } 的催复信
enclosed-formal = { $formal_date } 的正式催告
enclosed-exchange = 运营商的答复（如有）
enclosed-mandate-copy = 委托书副本
