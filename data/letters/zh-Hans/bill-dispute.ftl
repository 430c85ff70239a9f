### 对账单的异议（简体中文，仅供本人阅读）。

dispute-title = 对账单的异议：{ $brand }
dispute-subject = 对 { $bill_date } 第 { $bill_number } 号账单的异议
dispute-part = 在 { $bill_date } 第 { $bill_number } 号账单的 { $bill_amount } 中，对 { $bill_disputed } 提出异议。
dispute-whole = 对 { $bill_date } 第 { $bill_number } 号账单的全部金额 { $bill_disputed } 提出异议。
why-not-owed = 根据合同，无需支付该金额。
why-ported = 自 { $port_date } 起，号码已在另一家运营商使用。
why-after-port = 自 { $port_date } 起，号码已在另一家运营商使用；该金额涉及此后的时间。
why-port-law = 号码转网本身即终止该号码的合同：{ -ecl }第 111/2 条第 1 款。
why-after-end = 该金额涉及合同于 { $end_date } 终止之后的时间。
why-after-end-dates = 该金额涉及各条线路终止之后的时间，终止日列于其旁。
why-after-notice = 解约通知于 { $notice_date } 发出。
why-device = 该金额涉及一台设备。
why-device-law = { -ecl }第 111/3 条第 3 款规定，对设备最多只能收取合同折旧表中终止当月对应的金额。
why-third-party = 该金额涉及另一家公司的服务，对此提出异议。
why-reminder-cost = 该金额是催款费用。
why-reminder-law = 对消费者，{ -cel }第 XIX.2 条第 2 款规定：每个日历年前三次逾期的催款免费，此后每次最多 7.50 欧元另加邮费。如贵公司依据其他条款收费，请说明是哪一条。
why-other = 不清楚该金额的用途；请说明是哪项服务以及依据哪一条款。
dispute-rest-paid = 无异议的部分 { $bill_rest } 已经支付。
dispute-rest = 其余 { $bill_rest } 没有异议。
dispute-shield = { -ecl }第 119 条第 8 款规定，只要无异议的部分已支付，就不得因有异议的金额限制或中断服务。
dispute-ask = 请撤销有异议的金额，并以书面形式确认。
