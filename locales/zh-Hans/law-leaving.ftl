## 规则 R44 至 R52：离开一条线路后留下的东西。

## R09

law-fee-indefinite = 终止没有固定期限的合同可能要付 { $amount } 的补偿金。

## R44

law-reuse-ported = 这个号码曾经转到您的运营商。终止之后它会停用一段时间，在 { $date } 与 { $latest } 之间可能分给别人。

law-reuse-unknown = 从未携号转网的号码，没有找到停用期的规定。为了安全，请假定从 { $date } 起别人可能得到它。

law-move-accounts-first = 请在终止之前，把所有向这个号码发送验证码的账户换掉：银行、itsme、电子邮箱、聊天软件。

law-move-accounts-now = 这个号码已不再属于您：请立即把所有仍向它发送验证码的账户换掉。

law-number-goes-on = 您保留这个号码，它不会到陌生人手里。

law-number-to-taker = 别人将使用这个号码：请先把所有向它发送验证码的账户换掉。

law-no-number-to-reuse = 这条线路没有别人可能得到的号码。

## R45

law-no-pack-told = 您没有提到这条线路属于含固定宽带或电视的套餐。

law-mobile-only = 这条线路不在任何套餐里，因此与 Easy Switch 无关。

law-not-easy-switch = 套餐不是通过 Easy Switch 转网。

law-switch-unmarked = Easy Switch 授权书里没有为这条线路作任何标注：它会留在原运营商，并继续收费。

law-switch-mark-wanted = 请让新运营商在授权书里标注这条线路：要带走号码就标“转网”，要终止就标“解约”。

law-switch-marked-port = 这条线路标注为“转网”：它会一起转走。

law-switch-marked-cancel = 这条线路标注为“解约”：它随套餐一起终止。仍请留意账单。

law-easy-switch-firms = 对企业来说，Easy Switch 只适用于个人套餐和标准套餐。

## R46

law-not-lost = 您没有说卡丢失或被盗。

law-block-now = 请立即停用这张卡：在此之前，别人用它产生的费用可能由您承担。

law-tell-by = 请尽快告知运营商，最晚在 { $day } { $time }（比利时时间）。

law-told-in-time = 您已及时告知运营商：期限是 { $day } { $time }（比利时时间）。

law-told-late = 您在 { $day } { $time }（比利时时间）之后才告知运营商，那是预付费卡的期限。请保留告知的凭证。

law-tell-now = 预付费卡的期限是 { $day } { $time }（比利时时间）。仍请现在告知运营商，并保留凭证。

law-loss-number-differs = 请拨打您自己的运营商的挂失电话：每家各不相同。

law-then-end = 停用之后再终止合同。如果是被盗，请向警方报案。

## R47

law-terms-ask = 按您记录的条款，运营商可以要求您留到 { $latest }，离开最多可能要付 { $max }。

law-port-may-cost = 携号转网会立即终止线路，并可能使剩余期限的费用到期。请在转网前书面询问费用。

law-fee-limited-beside = 对您来说，规则 R07 至 R09 仍然限制这笔费用。

law-protection-unread = 那一天法律保护谁，我们没有读到。

law-law-decides = 对您来说，这里由法律决定，而不仅由条款决定。

## R48

law-reply-phone-ends = 用于答复的电话号码是本个案的一条线路：请换一个。

law-reply-mail-ends = 用于答复的邮箱看起来属于您要离开的运营商：请换一个。

law-reply-reachable = 终止之后，答复仍能送到您手里。

law-reply-by-post = 没有电子邮箱，答复只能通过邮寄送达。

## R49

law-save-by = 请最晚在 { $date } 保存：账单、用量、合同、折旧表，以及尚未结清的金额。

law-save-now = 趁现在还能保存，请保存：账单、用量、合同、折旧表，以及尚未结清的金额。

law-account-closed = 客户专区已经关闭。请书面向运营商索取您的数据副本。

law-contract-goes-on = 合同继续有效，客户专区也继续开放。

## R50

law-eid-no-copy = 请不要让任何运营商或门店复印您的比利时身份证：关于身份识别的法律不允许复印它。

law-eid-show-instead = 可以提出出示身份证，或提供其他证明。

law-eid-copy-open = 仅为办理解约，或由其他机构要求复印，是否允许，尚无定论：请先提供其他证明。

law-other-paper = 禁止复印的规定针对比利时身份证；您的是另一种证件。

law-watermark-copy = 如果必须提供复印件，请在上面横写给谁、作何用途、何时。这是建议，不是法律。

law-residence-card-unread = 比利时居留卡是否等同于身份证，我们没有读到规定：请出示，尽量不要让人复印。

## R51

law-presumed-user = 为预付费卡登记身份的人，在卡失效之前被推定为使用者。

law-keep-or-destroy = 请保留这张卡，或在终止得到书面确认后销毁。只要卡还能用，绝不要送人或出售。

law-active-to-family-only = 只要卡还能用，就只能转给规则 R24 列出的亲属。

law-only-prepaid-presumed = 这只涉及预付费卡；您的线路按账单付费。

law-card-stays = 卡仍在您手里。

## R52

law-parts-without-fate = 请说明套餐的这些部分如何处理：{ $names }。请在每一项后面写上“port”“cancel”或“keep”。

law-parts-all-marked = 您列出的 { $count } 个部分都已确定如何处理。

law-other-lines-too = 这份文件里还有 { $count } 条其他线路。除非单独终止或转网，它们会继续有效并收费。

law-watch-two-bills = 终止之后，请留意每一项接下来的两张账单。

law-bills-expected = 这两张账单大约在 { $first } 和 { $second }。

law-nothing-beside = 没有提到套餐，也没有其他线路。

## 规则：标题，以及给普通人的几句话

rule-number-reuse-title = 别人何时得到您的号码
rule-number-reuse-words = 放弃的号码可能到陌生人手里，他会收到您的验证码和短信。曾经携号转网的号码会停用六至十二个月。从未转网的号码没有找到停用期的规定，因此 adieu 只按终止后可转网的一个月来估计。请在终止之前把每个账户换掉。

rule-pack-scope-title = 套餐转网时的手机线路
rule-pack-scope-words = Easy Switch 把含固定宽带或电视的套餐转到另一家运营商。套餐里的手机线路必须标注“转网”或“解约”。没有标注的线路会留在原运营商，价格可能不同，并继续收费。套餐之外的手机线路不受影响。

rule-lost-first-title = 丢失或被盗的卡
rule-lost-first-words = 先停用卡，再终止合同。停用之前，别人产生的费用可能由您承担。预付费卡须在 24 小时内告知运营商。每家运营商有自己的挂失电话。

rule-terms-decide-title = 由合同决定的情形
rule-terms-decide-words = 对员工超过九人的企业以及机器对机器线路，通知期和费用由运营商的条款决定。合同已默示续约的企业除外。这绝不等于免费或立即。adieu 会询问条款里的通知期和费用。携号转网会立即终止线路，请事先书面询问费用。

rule-reply-reachable-title = 能继续使用的答复地址
rule-reply-reachable-words = 终止之后，运营商的确认仍须送到您手里。因此通知里的邮箱和电话不能随线路一起失效。adieu 会检查是否用了本个案的号码，或以运营商名称命名的邮箱。这是建议，不是法律。

rule-save-bills-title = 及时保存账单
rule-save-bills-words = 客户专区可能随合同一起关闭。请最晚在终止前一天保存账单、用量、合同、折旧表和未结余额。如果专区已经关闭，请索取您的数据副本（R42）。这是建议，不是法律。

rule-identity-copy-title = 不得复印您的身份证
rule-identity-copy-words = 为识别身份，任何运营商或门店都不得复印比利时身份证。请出示，或提供其他证明。仅为办理解约，或由其他机构要求复印，是否允许，尚无定论。其他证件可以复印；请在复印件上横写用途。

rule-presumed-user-title = 您仍被推定为使用者
rule-presumed-user-words = 为预付费卡登记身份的人被推定为使用者，除非有相反证明。因此请保留这张卡，或在终止得到书面确认后销毁。只要卡还能用，绝不要送人或出售，规则 R24 列出的亲属除外。

rule-pack-leftovers-title = 套餐留下的东西
rule-pack-leftovers-words = 套餐可能包含号码、数据卡、附加服务和设备。每一部分都必须明确转网、终止或保留。转网时被遗忘的手机线路会继续有效并收费。终止之后，请留意接下来的两张账单。
