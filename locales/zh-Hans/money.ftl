## The money of a case: the last bill, claims, charges, direct debit.

money-title = 费用与退款
money-forecast = 如果线路在{ $day }终止，最后一张账单为：{ $amount }
money-bill-on = 大约在{ $day }前后寄到。
money-usage = 超出套餐的通话和流量另计：无法预测。
money-needs = 还缺：{ $keys }
money-narrows = 有了这些信息会更准确：{ $keys }
money-item-bills-before = 整月月费，在之前的账单上
money-item-service = 到终止为止的月费
money-item-early-fee = 合同期未满离开
money-item-device = 设备
money-item-closing-fee = 结束费用（不允许收取）
money-item = { $name }：{ $sum }（{ $basis }）
money-from-to = { $from }至{ $to }
money-own-plan = 套餐本身
money-own-figure = 您自己给的数字：没有查到相关规则
money-claims = 您可以要求退回的
money-claim-credit = 预付费余额
money-claim-deposit = 押金
money-claim-paid-ahead = 为终止之后的日子付的钱
money-claim-late-port = 携号转网延误的补偿
money-debtor-old = 由您离开的运营商支付
money-debtor-new = 由新运营商支付
money-ask-now = 现在就申请
money-ask-by = 最迟{ $day }申请
money-ask-later = 线路停用后申请
money-ask-too-late = 已过期：最后一天是{ $day }
money-charges = 账单上的收费
money-debits = 自动扣款
money-bill-as-foretold = { $amount } 的账单与预测一致。
money-bill-higher = { $amount } 的账单比预测高 { $by }。看看有没有超出套餐的用量；其余部分可以提出异议。
money-bill-lower = { $amount } 的账单比预测低 { $by }。可能还会有一张。

## Amounts that do not add up.

money-faults = 对不上的金额
money-fault-paid-and-disputed = 已付和有争议的金额加起来比账单多 { $by }。请再核对这三个数字。
money-fault-fees-above-bill = 结束费用比整张账单还多 { $by }。请再核对这两个数字。
money-fault-price-above-value = 您为设备付的钱比它的价值多 { $by }。那就不可能还欠款；请再核对这两个数字。
money-fault-table-above-value = 设备折旧表的起点比应折旧的价值高 { $by }。请询问运营商是怎么算的。
law-table-above-line = 合同里的设备折旧表不是直线递减。按直线，那个月应剩 { $line }；表上写的是 { $table }。请询问运营商怎么算的，并对高出的部分提出异议。
law-table-not-straight = 合同里的设备折旧表不是直线递减。那个月要求 { $table }，没有超过按直线计算的 { $line }。
law-table-too-long = { $months ->
   *[other] 合同里的设备折旧表超过 { $months } 个月。法律不允许更长：之后要求的金额不必支付。
}
law-months-too-long = { $months ->
   *[other] 设备原定折旧期超过 { $months } 个月：法律最多只算 { $months } 个月。
}

## What the directory knows of a brand.

money-hints = 关于 { $brand } 已知的
money-hint-balance = 用 { $value } 查余额
money-hint-refund = 在这里申请退回余额：{ $value }
money-hint-area = 客户专区：{ $value }
money-hint-seen = 查阅于{ $day }
