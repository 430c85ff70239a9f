## Findings of the law: one sentence for each reason, then the words around them.
## The arguments are ready to print, except numbers, which choose the plural.

law-sentences = { $head }{ $next }

## Every rule

law-facts-missing = 要回答这一点，adieu 还需要：{ $facts }。

law-before-coverage = adieu 掌握的这条规则自 { $from } 起，无法判断更早的日期。

law-after-repeal = 这条规则有效至 { $to }；之后如何，adieu 不知道。

law-text-seen-to = 所读的是截至 { $seen_to } 的文本；请核实之后有无变更。

law-text-seen-unknown = 这来自一个没有日期的页面；请核实是否仍然有效。

law-sources-disagree = 各来源在这一点上不一致（冲突 { $conflicts }）。

law-prepaid-reading = 法律在此没有提到预付费卡；适用于预付费卡是对文本的一种解读。

law-estate-as-consumer = 没有找到关于已故持有人的规则；adieu 按消费者计算。

law-prolongation-assumed = 您的固定期限到 { $term_end } 为止；adieu 假定合同此后只是继续有效。请在账单上核实。

law-decided-by = 此事由规则 { $rule } 决定。

law-terms-decide = 这并不意味着可以免费或立即离开：由运营商的条款决定（R47）。请先书面询问费用。

law-m2m-outside = 这是机器对机器线路，法律的这一部分不涵盖它。由合同决定（R47）。

law-m2m-small-only = 对机器对机器线路，这项保护只适用于消费者、小企业和小型非营利组织。

law-m2m-small-reading = 这里把员工不超过 { $max } 人的企业算作小企业；这是对文本的一种解读。

law-name-date-all-the-same = 仍请写明确切的终止日期。

law-rounded-down = 金额已向下取整，对您有利。

## R01

law-written-notice-valid = 您可以用任何书面形式终止合同，无须说明理由。

law-registered-best-proof = 挂号信是最好的凭证，但任何人都不得强制要求。

law-oral-notice-invalid = 在电话里或门店里口头说明并不能终止合同。在您书面寄出，或运营商书面确认之前，此事仍未了结。

## R02

law-protected-consumer = 作为消费者，您在终止合同时享有法律的全部保护。

law-protected-firm = 您有 { $workers } 名员工，享有与消费者相同的保护；这项保护适用于最多 { $max } 名员工的企业。

law-big-firm = 您有 { $workers } 名员工，超过了这项保护的上限 { $max } 人。

law-estate-unsettled = 没有找到持有人去世后适用的规则。adieu 按消费者计算，把握较小。

## R03

law-end-at-chosen-moment = 合同在您选择的日期终止，甚至可以立即终止：{ $date }。

law-fees-run-apart = 离开的费用另行计算，见规则 R08 至 R11。

law-big-port-reading = 关于携号转网，法文文本也可理解为适用于所有用户；没有找到相关裁决。

law-not-prolonged-no-port = 任选日期的权利，法律只写明适用于默示续约的合同或携号转网。

## R04

law-big-notice-latest = 运营商最多可要求 { $months } 个月的通知期，因此合同最晚于 { $date } 终止。

law-big-notice-elsewhere = 通知期的上限只适用于默示续约、且不携号转网而终止的合同。

law-not-big = 这条规则只适用于超过规则 R02 上限的企业。

## R05

law-end-open-between = 法律在此没有确定日期。您要求 { $date }；运营商可能主张其通知期，那要到 { $latest }。

law-end-open-same-day = 法律在此没有确定日期，但运营商条款中的通知期到您要求的 { $date } 已经届满。

law-end-open-notice-unknown = 法律在此没有确定日期。您要求 { $date }；运营商能留您多久取决于其条款中的通知期，adieu 还不知道。

law-plan-to-latest = 请按 { $latest } 来安排和预算。通知每晚一天，这一天就可能推后。

law-name-date-in-notice = 请在通知里写明确切的终止日期：否则运营商可能采用自己的日期。

## R06

law-name-end-date = 请先选择终止日期：没有日期就不会写通知，因为运营商可能采用自己的日期。

law-end-date-named = 您已指定终止日期：{ $date }。

law-port-needs-no-notice = 您要带走号码：携号转网本身会终止合同，不写解约通知。

law-no-notice-wished = 您选择的出路不需要解约通知，因此不必指定终止日期。

## R07

law-free-from = 从 { $date } 起，您可以终止合同，不必为固定期限支付补偿金。

law-free-from-other-reading = 如果把“第六个月末”理解为自然月，则为 { $latest }。

law-bill-date-wins = 您的账单必须印明这一日期；如果印的是另一天，以账单为准。

law-indefinite-from-start = 您的合同没有固定期限。

law-not-protected = 这项保护适用于消费者和员工不超过九人的企业（规则 R02）；您不在其内。

## R08

law-no-early-fee = 自 { $since } 起已满六个月：固定期限不再需付补偿金。

law-no-early-fee-prolonged = 固定期限已过：不需为此支付补偿金。

law-early-fee-both = 就固定期限而言，运营商最多可要求到第六个月末的月费。按比例计算为 { $amount }，我们以此为准；把未满的月份按整月计算的运营商，最多也只能要求 { $max }。

law-already-paid = 您已为终止之后的日子支付了 { $amount }；这笔钱会扣除，因为任何费用都不付两次。

## R09

law-no-fee-indefinite = 终止不需付补偿金：合同没有固定期限，或固定期限已过。

law-device-apart = 随合同优惠购买的设备另行计算（R10、R11）。

law-inside-term = 合同仍在固定期限内。

## R10

law-no-device = 您没有写明随合同优惠购买的设备。如果有，请记录。

law-table-says = 按您合同中的折旧表，{ $months } 个月后为 { $amount }。它优先于我们的任何计算。

law-device-paid-off = 您取得设备已有 { $months } 个月：不再需要为它付钱。

law-table-wanted = 请在合同里找折旧表。在此之前由规则 R11 估算金额。

law-table-too-short = 您记录的折旧表没有列到满 { $months } 个月。

## R11

law-device-residual = 设备按 { $of } 个月直线折旧，{ $months } 个月后价值 { $amount }。

law-device-capped = 就设备而言，运营商最多可要求 { $amount }，此外还可能有规则 R08 的款项。

law-cap-by-remaining-fees = 到期限结束为止的剩余月费更低，以它为上限：{ $amount }。

law-device-written-off = 设备已折旧完毕：不需为它付钱。

law-no-second-limit = 您的合同没有固定期限，因此只有设备余值限制这笔款项。

law-device-after-prolongation = 固定期限已过，没有剩余月费可供比较：从零到 { $max } 都可以主张。

law-own-price-assumed = 您没有说自己为设备付了多少；adieu 按零计算。您付过的任何金额都会降低这笔款项。

law-table-higher = 您合同中的折旧表为 { $table }，我们的计算为 { $cap }。请运营商解释差额。

## R12

law-no-bill-yet = 除规则 R08、R10 和 R11 的款项（较大的企业则为其合同规定的款项）外，不得就终止收取任何费用。最后一张账单到后，adieu 会核对。

law-closing-fee-contest = 结束费用中有 { $amount } 没有依据：请提出异议。就终止而言，不得收取超出规则 R08、R10 和 R11 的费用。

law-closing-fee-within = 结束费用没有超出规则 R08、R10 和 R11 允许的 { $allowed }。

law-no-closing-fee = 账单中没有结束费用。

## R13

law-confirmation-owed = 线路停机时，运营商必须给您书面确认。法律没有规定天数。

law-alarm-day = 如果到 { $date } 还没有收到，adieu 建议去询问。这一天是我们自己定的，不是法律规定的。

## R14

law-port-window = 依法，您可以在 { $date } 之前（含当日）携号转网。

law-never-plan-on-window = 千万不要指望这个月：请在终止之前转网。有运营商提醒，之后可能会失败。

law-port-before-end = 您的通知已经发出，现在又想保留号码：请约定一个在终止之前的转网日，最晚 { $by }。

law-window-waived = 您已放弃终止之后携号转网的权利。

law-no-number = 没有号码的数据卡无号可转。

law-window-closed = 仍可携号转网的那个月已于 { $date } 结束。

## R15

law-port-ends-contract = 携号转网完成时，这条线路的合同即告终止。

law-send-no-notice = 请不要为这条线路发解约通知：再发一份通知可能破坏转网。

law-other-lines-go-on = 另有 { $count } 条线路会继续，除非您也终止它们。

law-no-port-wished = 您没有表示要为这条线路携号转网。

## R16

law-port-due = 约定于 { $agreed } 的转网，必须在一个工作日之内，即 { $due } 之前（含当日）完成。

## R17

law-port-late = 转网延误了 { $working_days } 个工作日。由此应得 { $amount }；如果适用较高的日额且每天都计入，最多 { $max }。

law-claim-new-operator = 这笔钱不会自动支付：请在 { $by } 之前（含当日）向新运营商索取。

law-port-on-time = 转网按时完成。

law-claim-too-late = 索赔须在 { $by } 之前（含当日）提出；这一天已经过去。

law-port-due-not-covered = 对那一天，adieu 不知道转网应何时完成，因此无法计算天数。

## R18

law-exit-free = 运营商变更了合同：您可以在 { $date } 之前（含当日）离开，无需支付违约金，即使仍在固定期限内。

law-exit-device-may-stay = 此时是否仍可要求支付设备余值尚无定论；法律对此没有规定。

law-no-exit-index = 合同预先约定的、按消费者物价指数的涨价，不产生免费退出权。

law-no-exit-benefit = 只对您有利的变更，不产生免费退出权。

law-no-exit-administrative = 对您无害的纯行政性变更，不产生免费退出权。

law-no-exit-law = 法律强制的变更，不产生免费退出权。

law-exit-over = 变更后的免费退出期已于 { $date } 结束。

law-no-change-announced = 您没有记录运营商对合同的任何变更。

## R19

law-warning-due = 最晚 { $date }，运营商必须告知您固定期限将满、如何离开，以及其最优惠的资费。

law-warning-past = 运营商本应在 { $date } 之前（含当日）提醒您。没有提醒会怎样，没有找到规定。

## R20

law-bound-at-most = 固定期限最长 { $months } 个月：您最多受约束到 { $date }。

law-term-within-maximum = 期限没有超过法律允许的 { $months } 个月。

law-longer-term-agreed = 小企业可以自愿同意更长的期限：您同意过吗？

law-no-term-maximum = 期限上限不适用于较大的企业。

## R21

law-refund-right = 因为您把号码带到另一家运营商，可以要求退还已付费而未用完的余额。

law-while-unexpired = 只有未过期的余额才算数。

law-refund-bundle-unknown = 属于某一时段套餐的余额不予退还，而您没有说明您的是否属于此类。

law-refund-hybrid-open = 文本说的是预付费卡；混合合同的余额算不算，尚无定论。

law-no-refund-postpaid = 这里说的是预付费余额；您的线路是按账单付费的。

law-no-refund-business = 这项权利属于消费者；企业由合同决定。

law-no-refund-without-port = 不携号转网而终止，无权要求退还余额：请先用完。

law-no-refund-no-credit = 没有可退的余额。

law-no-refund-bundle = 属于某一时段套餐的余额不予退还：请先用完。

law-no-refund-bonus = 赠送的余额不予退还：请先用完。

law-no-refund-expired = 按您记录的条款，余额已于 { $date } 过期。

## R22

law-ask-refund-by = 请在 { $date } 之前（含当日）要求退还余额：转网后一个月，或运营商所说的 31 天，以先到者为准。

law-paid-within = 款项须在 { $weeks } 周内到账：如果您今天提出，则在 { $date } 之前（含当日）。

law-ask-while-reachable = 请趁号码还能收短信时提出：可能会向它发送验证码。这是建议，不是法律规定。

law-refund-too-late = 退还余额须在 { $date } 之前（含当日）提出；这一天已经过去。

## R23

law-refund-amount = 您应得 { $amount }：最近一次充值中未用完的部分，不含赠送，扣除条款规定的手续费。

law-refund-below-minimum = 金额低于运营商不予退款的下限 { $minimum }。

law-fee-capped = 手续费最多 { $max }，且须合同中写明。

law-refund-if-right = 这只在余额确实可退的情况下成立（R21）。

law-practice-known = 运营商一个没有日期的页面写明手续费 { $fee }、最低额 { $minimum }。如果您的条款也这样写，请记录。

## R24

law-transfer-family = 您可以把正在使用的卡转给此人。

law-transfer-not-allowed = 请不要把正在使用的预付费卡转让、赠送或出售给此人。

law-transfer-postpaid = 按账单付费的线路用运营商自己的表格转让。

law-no-transfer-wished = 您没有表示要转让这条线路。

## R25

law-credit-lost-from = 不充值的话，余额自 { $date } 起作废，即最近一次充值后 { $months } 个月。

law-credit-lost-already = 余额已于 { $date } 起作废，即最近一次充值后 { $months } 个月，除非之后又充过值。

law-credit-old-page = 只有一个旧页面写明期限为 { $months } 个月：余额可能自 { $date } 起作废。请核对运营商的条款。

law-lapse-unconfirmed = 卡失效时没有人会主动确认：请索取书面确认。

law-nothing-lapses = 您的线路按账单付费：放着不管并不会终止。

## Facts that a finding can ask for, inside a sentence

law-fact-workers = 企业有多少名员工
law-fact-small-firm = 该企业是否为小企业或小型非营利组织
law-fact-contract = 线路是后付费还是预付费
law-fact-start = 合同的第一天
law-fact-monthly-fee = 月费
law-fact-notice-days = 运营商条款要求的通知期（天）
law-fact-longer-term-agreed = 是否自愿同意了长于法定上限的期限
law-fact-early-fee-terms = 运营商条款对提前离开的收费
law-fact-device-value = 设备的价值
law-fact-device-months = 设备的折旧月数
law-fact-device-got = 您取得设备的日期
law-fact-device-table = 合同中的折旧表
law-fact-bill-fees = 最后一张账单上的费用
law-fact-notice-channel = 通知是怎样发出的
law-fact-end-date = 您希望合同终止的日期
law-fact-line-end-date = 您希望这条线路的合同终止的日期
law-fact-port-agreed = 约定的携号转网日期
law-fact-port-done = 号码转网完成的日期
law-fact-port-requested = 您申请携号转网的日期
law-fact-change-received = 运营商公布变更的日期
law-fact-change-kind = 运营商公布的变更种类
law-fact-credit = 卡上的余额
law-fact-bonus = 余额中赠送的部分
law-fact-last-top-up = 最近一次充值的日期
law-fact-last-top-up-amount = 最近一次充值的金额
law-fact-refund-fee = 运营商条款规定的退款手续费
law-fact-refund-minimum = 运营商不予退款的金额下限
law-fact-validity-months = 充值后余额的有效月数
law-fact-transfer-relation = 线路转给谁

## Outcomes

law-outcome-applies = 适用
law-outcome-does-not-apply = 不适用
law-outcome-uncertain = 不确定
law-outcome-needs = 需要更多资料
law-outcome-not-covered = 未涵盖

## How sure

law-confidence-high = 确定：已读过官方文本
law-confidence-medium = 较确定：监管机构或运营商的页面，或对文本的解读
law-confidence-low = 不确定：来源薄弱、陈旧或间接
law-confidence-unknown = 未知：查过而未找到

## What a finding rests on

law-basis-law = 法律
law-basis-product = 我们的建议，不是法律

## What to choose

law-choice-port-before-end = 在终止之前携号转网

## Rules: a title, and a few sentences for a layperson

rule-form-title = 书面通知
rule-form-words = 您可以用书面方式终止电话、短信或上网合同：信件、电子邮件、网页表格、短信，或保留副本的在线聊天。无须说明理由。挂号信是最好的凭证，但从不强制。在电话里或门店里说的话不能终止合同。机器对机器线路不适用本规则。

rule-protected-title = 谁受保护
rule-protected-words = 消费者以及员工不超过九人的企业，终止合同时享有额外保护。更大的企业主要取决于其合同。关于已故持有人没有找到规则；adieu 按消费者计算，并注明这不确定。

rule-end-moment-title = 在您选择的日期终止
rule-end-moment-words = 如果您受保护（R02），且合同在固定期限后默示续约，则合同在您选择的日期终止，甚至可以立即终止。为把号码带到另一家运营商而终止时也是如此。离开的费用由其他规则计算。

rule-end-of-larger-firm-title = 较大企业的通知期
rule-end-of-larger-firm-words = 员工超过九人的企业，其合同默示续约后，运营商最多可要求一个月的通知期。其他情况一律由合同条款决定。这绝不等于免费。

rule-end-left-open-title = 法律没有确定日期时
rule-end-left-open-words = 如果您不带走号码，而合同从来没有固定期限，或者您在期限内离开，法律没有说明哪一天终止。运营商可以援引其条款中的通知期。因此 adieu 给出一个范围。请写明确切日期，并按最晚的一天安排。

rule-name-date-title = 通知要写明日期
rule-name-date-words = 没有终止日期的通知会让运营商采用自己的日期。在您选定日期之前，adieu 不写通知。携号转网不需要通知。

rule-free-from-title = 固定期限何时不再收费
rule-free-from-words = 如果您受保护（R02），满六个月后就不必再为固定期限支付补偿金。“第六个月末”有两种理解，因此 adieu 两个日期都列出。您的账单必须印明日期，以账单日期为准。随合同优惠购买的设备另行计算。

rule-early-fee-title = 头六个月内的补偿金
rule-early-fee-words = 如果您受保护（R02），并在固定期限的头六个月内离开，运营商最多可要求到第六个月末的月费。adieu 给出两个数额：精确的按比例金额，以及把未满的月份按整月计算的金额。已经付过的月份不付两次。随合同优惠购买的设备另行计算。

rule-fee-without-term-title = 没有固定期限就没有补偿金
rule-fee-without-term-words = 如果您受保护（R02），且合同没有固定期限或期限已过，终止不需付补偿金。随合同优惠购买的设备另行计算。

rule-device-price-title = 按合同折旧表计算设备
rule-device-price-words = 设备随合同优惠购买时，运营商可要求支付其余值，但不超过合同折旧表当月所列的金额。折旧表最长 24 个月；之后不需付钱。折旧表优先于任何计算。

rule-device-reckoned-title = 按我们的方法计算设备
rule-device-reckoned-words = adieu 会核对设备的余值：设备价值减去您付的钱，在最长 24 个月内直线折旧。到期限结束为止的剩余月费是第二个上限；以较低者为准。这笔款项与 R08 的款项并存，不互相替代。

rule-other-charges-title = 没有结束费用
rule-other-charges-words = 运营商不得就终止合同收取任何费用，只能收取截至终止的服务费。另有 R08、R10 和 R11 的款项；较大的企业则为其合同规定的款项。超出部分的结束费或管理费可以提出异议。核对时需要最后一张账单。

rule-confirmation-title = 书面确认
rule-confirmation-words = 线路停机时，运营商必须给您书面确认。法律没有规定天数。adieu 在终止后五个工作日提醒您；这个期限是我们自己定的。

rule-port-window-title = 终止后的一个月
rule-port-window-words = 合同终止后至少一个月内，您仍可携号转网，除非您放弃了这项权利。请不要指望它：有运营商提醒可能会失败。请在终止之前转网。

rule-port-ends-contract-title = 携号转网会终止合同
rule-port-ends-contract-words = 号码转到另一家运营商时，该线路的合同自行终止。请不要为它发通知。您的其他线路会继续。

rule-port-due-title = 转网必须多快
rule-port-due-words = 号码转网须在约定日之后一个工作日内生效。adieu 不计周末和比利时法定节假日。

rule-late-port-title = 转网延误的补偿
rule-late-port-words = 转网延误时，新运营商按天、按号码欠您一笔钱。adieu 给出确定的金额，以及最多可以主张的金额。您必须在申请转网后六个月内提出。

rule-change-exit-title = 合同变更时的免费退出
rule-change-exit-words = 运营商变更合同时，您可以在公布后三个月内离开，无需支付违约金。以下情形除外：只对您有利的变更、纯行政性变更、法律强制的变更，以及合同预先约定的指数化调整。是否仍可收取设备费用，尚无定论。

rule-renewal-warning-title = 期满之前的提醒
rule-renewal-warning-words = 固定期限默示续约之前至少一个月，运营商必须提醒您，告诉您如何离开，并说明其最优惠的资费。没有提醒会怎样，没有找到规定。

rule-longest-term-title = 最长的固定期限
rule-longest-term-words = 消费者最多受约束 24 个月。小企业可以自愿同意更长。较大的企业不适用这一上限。

rule-credit-right-title = 要求退还预付费余额的权利
rule-credit-right-words = 作为消费者，您把预付费号码带到另一家运营商时，可以要求退还真正付过钱且未过期的余额。赠送额和某一时段的套餐不予退还。不转网而终止没有这项权利，因此请先用完余额。

rule-credit-claim-title = 何时要求退还余额
rule-credit-claim-words = 请在转网后一个月内提出。有一家运营商说是 31 天；adieu 显示先到的那一天。此后运营商有四周时间付款。

rule-credit-back-title = 能退回多少余额
rule-credit-back-words = 退回的是最近一次充值中未用完的部分，不含赠送；如果合同写明，再扣除最多五欧元的手续费。有些运营商对低于下限的金额不予退还。在 adieu 给出数额之前，必须知道所有这些金额。

rule-prepaid-transfer-title = 转让预付费卡
rule-prepaid-transfer-words = 正在使用的预付费卡可以转给父母、祖父母、外祖父母、子女、孙子女、外孙子女、兄弟姐妹、配偶、登记的法定同居者或被监护人。转给其他人没有找到许可：请不要转让，无论赠送还是出售。按账单付费的线路用运营商的表格转让。

rule-prepaid-lapse-title = 让预付费卡失效
rule-prepaid-lapse-words = 余额的有效期由运营商的条款规定；这里所读的法律没有规定最短期限。余额作废时，号码也会收回，没有人会主动确认。请索取书面确认。

## Conflicts between sources

conflict-01-words = 2022 年以前的页面说您总是可以任选日期。2022 年起的法律只在默示续约之后或携号转网时这样规定。规则以法律为准。
conflict-04-words = 2022 年以前，保护取决于号码不超过五个；此后取决于员工不超过九人。
conflict-05-words = 2017 年 9 月 22 日以前，没有固定期限的合同不收设备费用；此后可能收取。
conflict-06-words = 媒体曾写道，任何涨价都产生免费退出权；法律排除了合同预先约定的指数化调整。
conflict-07-words = 旧页面提到携号转网收费十欧元；欧洲法律不允许向用户直接收费。
conflict-08-words = 法律允许在终止后一个月内携号转网；一家运营商的页面提醒可能会失败。请先转网。
conflict-09-words = 就转网延误索赔的六个月，有的页面从申请算起，有的从转网算起。规则取较早者。
conflict-12-words = 关于携号转网的那句话按适用于消费者和员工不超过九人的企业来理解；法文文本也可理解为适用于所有人。
conflict-13-words = 监管机构说要求退还余额的期限是一个月，一家运营商说是 31 天。规则取较早者。
conflict-14-words = “第六个月末”可以指开始后满六个月，也可以指某个自然月的月末。规则采用前者。
