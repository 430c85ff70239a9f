## The ways out of a contract, compared.

help-choose = 比较各种出路：费用、退款、会失去什么、哪天最便宜
choose-title = 各种出路的比较
choose-question = 您还需要这个号码吗？
choose-question-hint = 请先回答这个问题。把号码带到另一家运营商，合同就随之终止；再发解约通知，反而可能丢失号码。
choose-answer-yes = 需要：{ $command }
choose-answer-no = 不需要：{ $command }
choose-if-needed = 如果需要：{ $outcome }
choose-if-not-needed = 如果不需要：{ $outcome }
choose-open = 尚不清楚
choose-best = 我们的建议：{ $outcome }
choose-no-best = 现在还不能说哪条出路最好。还缺这些信息：
choose-mark-best = 最佳
choose-mark-impossible = 此处不可行
choose-next = 要选定它：{ $command }
choose-label-costs = 离开的费用
choose-label-year = 再留一年的费用
choose-label-service = 到那天为止的月费
choose-label-total = 从今天起合计
choose-label-back = 退款
choose-label-lost = 会失去什么
choose-label-takes = 需要多久
choose-label-sure = 可靠程度
choose-label-day = 日期
choose-figure = { $label }：{ $value }
choose-cost-unknown = 费用不明
choose-range = { $low } 至 { $high }
choose-at-least = { $low } 或更多
choose-days = { $days ->
    [0]立即
   *[other] { $days } 天
}
choose-lost-more = { $head }；{ $item }
choose-none-lost = 据我们所知没有
choose-staying = 维持现状，一年要花 { $amount }。
choose-staying-unknown = 再留一年要花多少还不清楚：没有给出月费。
choose-brand-page = { $brand } 自己关于退款和转让线路的说法：{ $command }

## The total, by the day of leaving.

choose-curve-title = 按离开的日期计算的总费用
choose-curve-about = 从{ $today }算起：到那天为止的月费、提前离开的费用和设备款，减去确定能退回的钱。
choose-column-day = 日期
choose-column-total = 合计
choose-column-service = 月费
choose-column-early = 提前离开
choose-column-device = 设备
choose-column-back = 退回
choose-cheapest = 最便宜的日子：{ $day }，合计 { $total }。
choose-cheapest-until = 直到{ $day }都不会更贵。
choose-cheapest-unknown = 说不出最便宜的日子：每一天的费用都不清楚。
choose-mark-today = 今天
choose-mark-cheapest = 最便宜
choose-mark-wished = 您说的日子
choose-mark-free-from = 从此不再有提前解约费
choose-mark-device-free = 设备已付清
choose-mark-paid-until = 第一个未付费的日子
choose-mark-change-exit = 因合同变更而离开的最后一天
choose-svg-about = 从{ $first }到{ $last }的一条线。最低在{ $cheapest }，为 { $low }；最高为 { $high }。旁边的表格有同样的数字。
choose-svg-upper = 虚线：最多可能被要求支付的数额

## What is lost.

choose-loss-number = 号码，以及与它绑定的一切
choose-loss-credit = 余额
choose-loss-bonus = 赠送的余额
choose-loss-voicemail = 语音信箱的留言和问候语
choose-loss-points = 积分、优惠和赠品
choose-loss-pack-price = 套餐其余部分的价格可能会变
choose-loss-line = 这条线路：由别人接手

## What to know about a way out.

choose-why-number-goes = 号码会失去：请先把与它绑定的东西转走。
choose-why-number-stays = 号码会保留。
choose-why-port-ends = 携号转网本身就会终止这份合同。不要再发解约通知。
choose-why-port-runs = 号码正在转网：发解约通知会使转网失败。
choose-why-no-number = 这条线路没有可以带走的号码。
choose-why-number-unknown = 要带走号码，得先知道是哪个号码。
choose-why-only-billed = 只有按月出账单的线路才能走这条路。
choose-why-only-prepaid = 只有预付费卡会自行失效。有账单的合同会一直继续，直到被终止。
choose-why-no-right-to-pause = 我们没有找到暂停的法定权利：由合同决定。请书面询问费用和最后一天。
choose-why-prepaid-move-open = 消费者每年可以在同一家运营商免费更换一次资费。预付费算不算这种资费，没有说明：请询问运营商。
choose-why-taker-allowed = 运营商登记新持卡人之后，已激活的卡可以交给这位亲属。
choose-why-taker-refused = 已激活的卡不能交给这个人，赠送或出售都不行。
choose-why-taker-unknown = 已激活的预付费卡只能交给近亲属。请说明打算给谁。
choose-why-taker-form = 过户要用运营商自己的表格，双方签字。
choose-why-lapses-on = 余额在{ $day }失效。
choose-why-lapsed-on = 按条款，余额已在{ $day }失效。请看看这张卡还能不能连上网络。
choose-why-lapse-unknown = 何时失效还不清楚：运营商的条款写明最后一次充值后卡能用多久。
choose-why-lapse-unconfirmed = 失效不会自动得到确认：请要求书面确认。
choose-why-nothing-owed = 预付费卡不欠任何费用，也不会有账单：不用动合同。
choose-why-stop-top-up = 停掉 { $card } 的自动充值：在客户专区，以及在付款的银行或银行卡那里。
choose-why-top-up-unknown = 请在客户专区看看这张卡是否会自动充值，如果会就停掉。
choose-why-move-accounts = 趁号码还能收短信，把与它绑定的一切都转走。
choose-why-keep-then-destroy = 把卡留到它失效，再毁掉芯片。在那之前，法律推定您是使用者。
choose-why-stays-per-year = 合同继续，一年要花 { $amount }。
choose-why-cost-unknown = 费用不明：没有哪条规则说它免费。
choose-why-ask-fee-first = 这里由运营商的条款决定。在终止任何东西之前，请书面询问费用。
choose-why-end-open = 运营商可能主张到{ $day }才终止。
choose-why-end-open-unknown = 在您读过条款里关于通知期的规定之前，不知道运营商最晚能把终止拖到哪天。
choose-why-cheapest-day = 按最便宜的日子{ $day }计算。
choose-why-credit-with-port = 只有号码同时转到另一家运营商，余额才会退回。
choose-why-part-of-month = 不足一个月是否按天计费，取决于运营商：所以是一个范围。
choose-why-paid-ahead-open = 最多有 { $amount } 是为终止之后的日子付的。请要求退回；我们一分也没有算进去。

## Steps about money.

step-keep-card-title = 把卡留到它失效
step-keep-card-words = 关机放在抽屉里。在它失效之前，法律推定您是使用者：不要送人，也不要卖。
step-check-balance-title = 查看还剩多少余额
step-check-balance-words = 客户专区会显示，运营商的短信或代码也能查。记下哪部分是赠送的，以及最后一次充值。
step-move-credit-title = 询问余额和优惠能否转到另一张卡
step-move-credit-words = 没有规则赋予这项权利，更换持卡人时余额也可能不跟着走。请在交卡之前先问。
step-claim-paid-ahead-title = 要求退回为终止之后的日子所付的钱
step-claim-paid-ahead-words = 写明日期、金额和收款账户。有的运营商会在下一张账单里抵扣。
step-claim-late-port-title = 为携号转网延误索取补偿
step-claim-late-port-words = 由新运营商支付，只有按时申请的人才能得到。
step-contest-charges-title = 对运营商无权收取的费用提出异议
step-contest-charges-words = 按时支付没有争议的部分，并书面写明对账单哪一行有异议以及理由。
