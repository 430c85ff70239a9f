## 账单、催款和自动扣款（R30 至 R38）：每个理由一句，然后是规则说明。

law-rules-untouched = 另有 { $count } 条规则涉及您没有提到的事项，例如购买、账单或投诉（用 -v 查看）。

## R30

law-no-bill-on-prepaid = 预付费卡没有账单。

law-consumers-only = 这些关于欠费账单的规则被理解为只适用于消费者。

law-older-contract = 您的合同早于这些规则；对它而言，规则只涵盖 { $from } 起发生的逾期。

law-pay-without-penalty-by = 请在 { $date } 之前（含当日）付款，这样就不得收取违约金。

law-one-day-more = 按另一种算法，期限到 { $latest }；请不要依赖这一算法。

law-saturday-counted = 寄出后先计三个工作日。这里把星期六算在内，得出较早的日期。

law-depends-on-channel = 催款函若为电子形式，请最晚在 { $date } 付款；若为邮寄，则最晚在 { $latest }。不确定时以前者为准。

law-penalty-too-early = { $amount } 的违约金在该日期届满之前就已收取：请全额提出异议。

law-between-counts = 今天介于两种算法之间：是否应付违约金尚无定论。

law-term-run-out = 该期限已过。违约金的上限见规则 R32。

## R31

law-free-reminders = 一个自然年内最初 { $dates } 次错过付款期限，催款函免费。

law-reminder-contest = 请对 { $amount } 提出异议。

law-reminder-between = 一部法律允许催款收费 { $lower }，另一部允许 { $upper }；没有找到裁决。您可以对超出较低数额的 { $excess } 提出异议。

law-reminder-clearly-over = 按两部法律，催款收费均不得超过 { $upper }：{ $amount } 明显多收。

law-reminder-within = 之后再错过期限的催款函最多可收 { $lower }。所收金额没有超出。

law-reminder-free = 催款函没有收费。

law-telecom-act-alone = 这里只适用电信法：第一封书面催款函免费，之后每封最多 { $upper }。

law-within-telecom-act = 所收金额没有超过 { $upper }。如果这是该账单的第一封书面催款函，请询问为何不免费。

law-postage-on-top = 邮费可另计。

## R32

law-penalty-at-most = 就这笔款项而言，逾期付款的定额违约金最多 { $amount }。

law-penalty-over = 多收了 { $amount }：请提出异议。

law-no-penalty-clause = 合同中没有条款，就不得收取定额违约金。

law-term-still-runs = { $date } 之前（含当日）不得收取任何费用：第一封催款函之后的期限仍在进行。

law-interest-apart = 逾期利息是另一回事，这里不计算；请以两个上限中较严的为准。

## R33

law-shielded = 您对 { $disputed } 有异议并已付清其余部分：运营商不得因此限制或中断服务。

law-in-good-faith = 这适用于善意的异议：请书面说明您对什么有异议以及原因。

law-refund-if-founded = 如果投诉成立，您将得到全额退款。

law-pay-rest-first = 您没有异议的部分还有 { $amount } 未付：请立即支付，这样才受保护。

law-nothing-disputed = 您对账单没有异议。

## R34

law-reactivation-over = 重新开通线路的费用含税最多 { $max }：请对 { $amount } 提出异议。

law-reactivation-within = 重新开通线路的费用含税最多 { $max }。所收金额没有超出。

law-procedure-broken = 运营商没有遵守法律规定的停机前步骤：所有费用和利息均不成立。请对 { $amount } 提出异议。

law-all-if-no-warning = 如果停机前没有书面警告，则全部不成立。

law-reactivation-free = 重新开通线路没有收费。

## R35

law-not-barred = 运营商仍可追讨这笔款项：{ $date } 结束之前时效未满。

law-barred = 自 { $date } 结束起，该债权时效已过。

law-perhaps-interrupted = 普通时效已于 { $date } 结束，但期间的信函或部分付款可能使其重新起算。这一点不在此处判断范围内。

law-if-nothing-between = 这只在期间没有信函、也没有部分付款时成立。

law-answer-all-the-same = 仍请书面答复运营商。

## R36

law-ask-bank-by = { $date } 之前（含当日，即扣款后 { $weeks } 周内），您提出要求，银行就必须退款，无需理由。

law-report-debit-by = 这笔扣款没有授权：请立即通知银行，最迟在 { $date }（扣款后 { $months } 个月）。

law-depends-on-mandate = 如果有授权，请最晚在 { $date } 向银行提出；如果没有，则最晚在 { $latest }，但请勿拖延。

law-bank-pays-within = 银行在 { $working_days } 个工作日内付款。

law-pay-rest-at-once = 银行会全额退款，因此请立即把您没有异议的 { $amount } 付给运营商。

law-write-why = 银行退款并不能了结争议：请付清您应付的部分，并立即书面向运营商说明原因。

law-debit-too-late = 向银行提出的期限已于 { $date } 结束。您仍可向运营商提出异议。

law-no-debit = 这条线路不是通过自动扣款付费的。

## R37

law-stop-by = 如果您在 { $date } 结束之前提出，银行可以停止这一笔扣款。

law-stop-too-late = 要停止这笔扣款，最晚应在 { $date } 提出。扣款之后，可要求退款：规则 R36。

law-banks-close-more = 银行可能在其他日子也休息：如有可能，请提前一天提出。

## R38

law-revoke-from = 从 { $date } 起，您可以撤销扣款授权。

law-keep-mandate = 在最后一张账单结清之前，请保留扣款授权：最后一次扣款失败会变成欠费。

law-without-bill-from = 如果终止后经过两个账单日都没有账单，您可以从 { $date } 起撤销。

law-revoke-in-writing = 请书面向运营商和银行撤销：只在银行止付并不能终止授权。

law-billing-goes-on = 运营商仍在为终止后的时间收费：请立即书面撤销授权。R37 可停止下一次扣款，R36 可追回以往扣款。

## 规则

rule-reminder-term-title = 催款期限何时届满

rule-reminder-term-words = 逾期违约金要在第一封催款函和 14 个日历日之后才生效。邮寄的从寄出后第三个工作日起算，电子发送的从次日起算。adieu 给出较早的付款日，如另一种算法多出一天也会说明。适用于 2023 年 9 月 1 日起的合同；更早的合同只涵盖 2023 年 12 月 1 日起的逾期。理解为只适用于消费者。

rule-reminder-cost-title = 催款函的收费

rule-reminder-cost-words = 两部法律都有规定，但不一致。电信法：第一封书面催款函免费，之后每封最多 10 欧元。经济法典（针对消费者）：每年前三次错过期限的催款函免费，之后每封最多 7.50 欧元加邮费。adieu 对超出较低数额的部分提出异议并说明尚无定论，对超出较高数额的部分则指出明显多收。对企业只适用电信法。

rule-penalty-cap-title = 逾期付款的收费上限

rule-penalty-cap-words = 如果合同有相应条款且第一封催款函后的期限已满，消费者应付一笔定额违约金。欠款不超过 150 欧元的，最多 20 欧元。不超过 500 欧元的，30 欧元加超出 150 部分的 10%。再高的，65 欧元加超出 500 部分的 5%，总额不超过 2000 欧元。没有条款，或期限未满：不付。利息不在此计算；两部法律都有限制，以较严者为准。

rule-dispute-shield-title = 提出异议可保持线路畅通

rule-dispute-shield-words = 善意地对账单的一部分提出异议并付清其余部分的人，服务不受限制，也不得停机。只要无异议的部分尚未付清，这一保护就不成立：请立即付款。投诉成立的，全额退款。

rule-reconnection-title = 重新开通线路的收费

rule-reconnection-words = 停机不收费；重新开通含税最多 30 欧元。如果运营商没有遵守法律规定的停机前步骤（如书面警告），所有费用和利息均不成立。

rule-claim-lapse-title = 旧账单何时不能再追讨

rule-claim-lapse-words = 电信账单自付款截止日起五年后时效届满。期间的信函或部分付款可能改变这一点，adieu 不作判断，而会说明尚无定论。切勿以此作为不予答复的唯一理由。

rule-debit-back-title = 追回自动扣款

rule-debit-back-words = 有授权的扣款：扣款后 8 周内提出要求，银行无需理由即退款，并在 10 个工作日内付款。没有授权的扣款：请立即通知银行，最迟在 13 个月内；银行在下一个工作日结束前付款。退款并不能了结争议：请立即支付无异议的部分，并书面向运营商说明原因。

rule-debit-stop-title = 停止下一次扣款

rule-debit-stop-words = 在扣款日前一个工作日结束之前提出，银行可停止某一次扣款。中间有节假日的，日期相应提前。

rule-mandate-end-title = 何时撤销自动扣款

rule-mandate-end-words = 请保留授权，直到最后一张账单结清，或终止后两个账单日都没有账单。然后书面向运营商和银行撤销。如果终止后仍在收费，请立即书面撤销。这是建议，不是法律。

conflict-02-words = 催款费用。电信法：第一封免费，之后最多 10 欧元。经济法典：每年三次错过期限免费，之后最多 7.50 欧元加邮费。没有找到裁决。adieu 对超出较低数额的部分提出异议，只有超出较高数额的才称为明显多收。

conflict-03-words = 逾期利息。电信法以法定利率为上限；经济法典允许在参考利率之上加八个百分点。adieu 不计算利息；请以较严的上限为准。
