### 退款请求（简体中文，仅供本人阅读）。

refund-title = 退款：{ $brand }
refund-subject-credit = 请求退还剩余的预付费余额
refund-subject-deposit = 请求退还押金
refund-ported-to = 号码已于 { $port_date } 转至 { $new_operator }。
refund-ported = 号码已于 { $port_date } 转至另一家运营商。
refund-ended = 合同已于 { $ended_on } 终止。
refund-ask-sum = 请退还剩余余额中的 { $refund_amount }。
refund-ask-credit = 请退还剩余余额中已付费且未使用的部分。
refund-law = { -ecl }第 111/2 条第 1 款和 2022 年 7 月 30 日的王室法令赋予携号转网的消费者这一权利。
refund-in-time = 本请求未逾期：可在 { $refund_last_day } 之前（含当日）提出。
refund-ask-deposit = 请退还为合同提供担保的押金 { $money_due }。
refund-paid-by = 请在四周内支付该款项，最迟 { $refund_paid_by }。
refund-deposit-by = 请最迟于 { $answer_by } 支付该款项。
refund-account-mail = 收款账号请通过 { $email } 询问。
refund-account-post = 收款账号请向上述地址询问。
