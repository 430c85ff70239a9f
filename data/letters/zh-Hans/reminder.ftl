### 催复信（简体中文，仅供本人阅读），及其与正式催告共用的文字。

reminder-title = 催复：{ $brand }
reminder-subject = 催复：自 { $sent_date } 起等候答复

sent-before = { $sent_kind ->
    [notice] 解除本合同的通知
    [follow-up] 解除本合同的书面通知
    [withdrawal] 撤回本合同的声明
    [refund] 退还款项的请求
    [bill-dispute] 对账单的异议
    [data-access] 索取个人数据副本的请求
    [data-erasure] 删除个人数据的请求
    [pause] 暂停合同的请求
    [transfer] 过户请求
    [to-prepaid] 将号码保留在预付费卡上的请求
    [estate] 关于合同持有人去世的信
    [unlock] 解除设备网络锁的请求
   *[other] 此前的一封信
  }已于 { $sent_date } { $sent_by ->
    [post] 通过邮寄
    [email] 通过电子邮件
    [form] 通过网页表单
    [chat] 通过在线聊天
    [sms] 通过短信
    [phone] 通过电话
    [shop] 在营业厅
   *[writing] 以书面形式
  }发给贵公司。
no-answer-yet = 至今未收到令人满意的答复。

ask-confirmation = 请以书面形式确认停机及其日期 { $end_date }。
ask-confirmation-dates = 请以书面形式确认每条线路在其旁边所列的日期停机。
confirmation-owed = { -ecl }第 111/3 条第 1 款规定须提供这一书面确认。
ask-withdrawal-confirmed = 请以书面形式确认撤回，并退还已付款项：{ -cel }第 VI.50 条为此规定了十四天。
ask-refund-paid = 请退还所请求的款项。
ask-bill-corrected = 请从账单 { $bill_number } 中撤销有异议的金额，并以书面形式确认。
ask-data-answered = 请答复这一请求。{ -gdpr }第 12 条第 3 款规定自收到之日起一个月内答复；只有在第一个月内告知，才可再延长两个月。
ask-answer = 请以书面形式答复。

reminder-close = 如贵公司的答复与本信在途中相错，则本信作罢。
