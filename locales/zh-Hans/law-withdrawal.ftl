## 撤回远程合同（R26 至 R29）：每个理由一句，然后是规则说明。

law-no-duty-before = { $from } 之前没有这项义务。

law-longer-term-holds = 您同意了更长的期限，因此有效。

## R26

law-withdraw-until = 您可以在 { $date } 之前（含当日）撤回合同，无需说明理由。

law-longer-uninformed = 这项权利没有向您说明过，因此期限延长 { $months } 个月。

law-from-explanation = 这项权利是后来才向您说明的：从那时起计算 { $days } 天。

law-depends-on-explanation = 如果向您说明过这项权利，最后一天是 { $date }；如果没有，则是 { $latest }。在弄清之前，请按前者计算。

law-device-until = 设备的期限单独计算，从您收到设备之日起：到 { $date } 为止。

law-only-device-left = 合同本身的期限已于 { $date } 结束；现在只能退还设备。

law-sent-in-time = 您按时发出了撤回声明：最后一天是 { $date }。请保留证据。

law-no-extension = 即使那天是星期六、星期日或节假日，也请不要拖到那天之后。

law-withdrawal-over = 撤回期限已于 { $date } 结束。您仍可按普通方式解约。

law-shop-sale = 在门店签订的合同没有撤回期。您可以按普通方式解约。

law-business-sale = 撤回权只适用于消费者，不适用于企业。

## R27

law-paid-back-by = 运营商最迟必须在 { $date } 退款给您。

law-pay-back-overdue = 运营商本应最迟在 { $date } 退款。期限已过：请书面催促。

law-same-means = 退款按您当时的付款方式退回。

## R28

law-days-of-service = 您要求服务立即开始，因此需按 { $of } 天一个月支付其中 { $days } 天的费用：{ $amount }。

law-nothing-without-request = 您没有明确要求服务立即开始，因此无需为此付费。

law-nothing-without-information = 没有向您说明过撤回权，因此您无需为服务付费。

law-service-not-begun = 服务尚未开始，因此无需付费。

law-as-if-sent-today = 这是按您今天发出撤回声明计算的；每晚一天都会增加。

## R29

law-function-should-exist = 只要您还可以撤回，网上商家就应提供标示清楚的撤回功能。

law-no-belgian-text = 这是欧盟规则；没有找到引入这条规则的比利时法律文本，因此并不确定。

law-use-function = 您已找到该功能：请使用它并保存收到的回执。

law-function-absent = 您没有找到：用电子邮件或示范表格撤回即可，并可向主管部门反映缺少该功能。

law-look-for-function = 请在客户专区查找；如果没有，电子邮件或示范表格即可。

law-not-for-ending = 该功能用于撤回新订立的合同，不能终止正在履行的合同。

law-not-online = 合同不是在网上订立的，因此不要求提供该功能。

## 规则

rule-withdrawal-end-title = 撤回的最后一天

rule-withdrawal-end-words = 消费者通过电话、网络或在门店以外订立合同的，可在 14 天内撤回，无需理由。订立当天不计算在内。同一订单中的设备另有期限，从收到之日起算。如果没有说明过这项权利，期限增加 12 个月；如果后来才说明，则从那时起计 14 天。adieu 从不指望周末或节假日顺延。在门店签订的合同没有这项权利，企业也没有。

rule-withdrawal-refund-title = 撤回后的退款

rule-withdrawal-refund-words = 运营商在得知撤回后 14 天内全额退款，按原付款方式退回。

rule-withdrawal-share-title = 服务天数的费用

rule-withdrawal-share-words = 明确要求服务在撤回期内开始的人，按月费比例支付已使用的天数，向下取整。没有明确要求，或没有说明过撤回权的，无需付费。

rule-withdrawal-online-title = 网上撤回功能

rule-withdrawal-online-words = 自 2026 年 6 月 19 日起，网上商家应提供标示清楚的撤回功能，然后是确认步骤，再发出回执。这是欧盟规则；没有找到引入这条规则的比利时法律文本。没有该功能时，电子邮件或示范表格即可。该功能绝不能终止正在履行的合同。
