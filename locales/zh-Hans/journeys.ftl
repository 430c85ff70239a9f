## Steps that a special journey adds.

step-save-voicemail-greeting-title = 保存语音信箱的问候语
step-save-voicemail-greeting-words = 用另一部电话拨打这个号码，用第二台设备录下问候语，再录下留言；也可以请运营商提供一份。请在任何人终止或停用线路之前做：问候语可能随线路一起消失。
step-save-phone-content-title = 保存手机里的照片和消息
step-save-phone-content-words = 趁手机还能打开、号码还能收到验证码，把照片、视频和聊天记录复制出来。有些账户没有这个号码就再也打不开。
step-block-line-title = 让运营商停用这张卡
step-block-line-words = 现在就拨打运营商的挂失电话，或在客户专区自行停用。停用之前，别人用这张卡产生的费用可能算在您头上。请记下日期、时间和接听人的姓名。
step-secure-accounts-title = 保护这张卡能打开的账户
step-secure-accounts-words = 银行、itsme、邮箱、聊天软件：移除丢失的号码或更改密码，先从银行开始。停用之前，拿到卡的人能收到您的验证码。
step-report-theft-title = 向警方报案
step-report-theft-words = 请索取报案编号。运营商和保险公司可能会要。
step-find-card-number-title = 读出卡上的号码
step-find-card-number-words = 关闭设备，取出卡，读出印在上面的 19 或 20 位数字，开头是 89。设备自己的菜单里也可能显示，名称是 ICCID。
step-find-who-pays-title = 查清这张卡由谁付费
step-find-who-pays-words = 翻查一年的银行流水和旧邮件，看有没有每月付给运营商或设备厂商的小额款项。没有付款记录往往说明是预付费卡，但不能算证明。
step-check-contract-holder-title = 查清合同由谁持有
step-check-contract-holder-words = 以账单或实名登记上的姓名为准，不看谁在用手机。只有合同持有人或其代理人才能终止合同或把号码带走。
step-ask-leaving-fee-title = 书面询问离开要付多少钱
step-ask-leaving-fee-words = 这条线路的日期和费用由合同条款决定。发出解约通知或携号转网之前，先问清费用和日期：转网会立即终止线路，剩余期限的费用可能随之到期。
step-name-heirs-address-title = 提供继承人的地址
step-name-heirs-address-words = 答复和确认应当寄到您这里，而不是逝者的住处和邮箱。请把您自己的邮寄地址和邮箱写进个案。
step-note-device-imei-title = 记下设备的序列号
step-note-device-imei-words = IMEI 有 15 位数字，印在包装盒和购机发票上。警方会问到它，有些运营商还能凭它锁住设备本身。
step-keep-card-for-codes-title = 等每个验证码都有了新去处，再放下这张卡
step-keep-card-for-codes-words = 把卡带走，并留在一部手机里。银行和政府部门会往上面发验证码，账户一旦被锁，在国外很难重新打开。
step-give-address-abroad-title = 提供国外的地址
step-give-address-abroad-words = 最后一张账单和确认函会在您离开之后才到。请提供届时有效的邮寄地址、一个邮箱；如果有，再加一个比利时以外的电话号码。
step-keep-change-notice-title = 保存变更通知
step-keep-change-notice-words = 把信件、邮件或短信连同日期一起保存。它证明您可以免费离开，以及截至哪一天。
step-ask-holder-consent-title = 取得合同持有人的书面同意
step-ask-holder-consent-words = 不论谁在使用，带走号码的权利属于合同持有人。没有签字同意，运营商可以拒绝。请在最后一个工作日之前取得。
step-check-what-goes-dark-title = 看看没有这张卡，什么会停下来
step-check-what-goes-dark-words = 报警器、电梯、刷卡机、路由器、汽车、摄像头：把卡取出片刻试试，或询问设备的维护方。请先准备好新的连接。
step-ask-rest-price-title = 询问套餐其余部分的价格
step-ask-rest-price-words = 少了一条线路，优惠可能就没了。发出解约通知之前，先书面询问余下部分的新价格。
step-prove-switch-title = 收集转网的证据
step-prove-switch-words = 新运营商写明号码转入日期的确认、它的第一张账单、您的订单。这些说明旧合同已经结束。
step-list-card-users-title = 列出谁在用哪张卡
step-list-card-users-words = 号码、卡、使用人、设备。企业的预付费卡本来就要有这样一份名单；在这里，它能看出哪个号码还没有人认领。
step-show-who-signs-title = 由有权代表企业的人签字
step-show-who-signs-words = 信上写有公司名称。请在打印好的信上手写签字人姓名、职务和企业编号：adieu 不保存这些内容。如运营商要求，请附上官方登记簿中列明签字人的那一页。
step-check-every-number-title = 把每个号码同账单核对
step-check-every-number-words = 一份解约通知要写明每一条要结束的线路。没有写上的线路会继续，也会继续计费。
step-withdraw-title = 发出撤回声明
step-withdraw-words = 任何清楚的声明都可以，不需要理由。最后一天发出也算及时。请保留发送凭证。发出之后，就不需要再发解约通知。
step-tell-of-death-title = 把逝世的消息告知运营商
step-tell-of-death-words = 一封信说明谁去世了、谁在写信、线路怎样处理，并询问运营商需要哪些文件。
step-dispute-bill-title = 书面对账单提出异议
step-dispute-bill-words = 写明账单、金额和为什么不该付，并附上证据。只要您出于善意提出异议，并且付清了其余部分，运营商就不能因此停机。
step-check-abuse-title = 在之后的账单里查找盗用
step-check-abuse-words = 查看丢失到停用之间的通话、短信和消费。不是您的，立即提出异议。
step-return-device-title = 寄回设备
step-return-device-words = 在声明后 14 天内寄回，保留寄送凭证，并拍下设备状况的照片。
step-check-withdrawal-refund-title = 确认款项已经退回
step-check-withdrawal-refund-words = 卖方自收到您的声明之日起有 14 天时间，并按您付款的方式退回。
step-watch-next-bills-title = 留意之后的两张账单
step-watch-next-bills-words = 它们会显示旧合同里是否漏了某条线路、某项服务或某台设备。发现后立即提出异议。
step-pay-undisputed-title = 付清没有异议的部分
step-pay-undisputed-words = 立即付款，并说明付的是哪一部分。付清其余部分的人受到保护，不会被停机。
step-ask-bank-refund-title = 请银行撤回扣款
step-ask-bank-refund-words = 扣款后八周内，银行无需理由就会退款。请付清您应付的部分，并书面告诉运营商原因。
step-unlock-device-title = 解除设备的网络锁
step-unlock-device-words = 您付清设备余款时，运营商应免费解除设备对其网络的锁定。请书面提出。
step-keep-account-open-title = 保留银行账户
step-keep-account-open-words = 最后一张账单从这里扣款，退款也会打到这里。两件事都办完再销户。
step-ask-ombudsman-title = 向电信监察专员投诉
step-ask-ombudsman-words = 免费，须书面，可用法语、荷兰语、德语或英语，前提是已先找过运营商。审查投诉期间，有争议的金额最多四个月内不会被催收。
step-return-work-card-title = 把卡还给雇主
step-return-work-card-words = 先把您自己的联系人、照片和账户移走。归还时请对方写明日期加以确认。

station-first = 最先要做的

## The journeys: a name, and the first sentence that a person reads.

journey-death-of-holder-title = 合同持有人去世之后
journey-death-of-holder-opening = 请节哀。这里没有什么急事，除了声音和影像：请先把它们保存下来，其余的一步一步来。
journey-lost-or-stolen-title = 卡丢失或被盗
journey-lost-or-stolen-opening = 请现在就停用这张卡。停用之前，别的事都可以等。
journey-moving-abroad-title = 移居国外
journey-moving-abroad-opening = 在最后一个验证码找到新去处之前，这张卡都还有用。请带着它出发。
journey-withdrawal-title = 刚签约就改了主意
journey-withdrawal-opening = 远程订立的合同在短时间内可以无理由撤回。请看下面的最后日期。
journey-change-of-contract-title = 运营商变更合同
journey-change-of-contract-opening = 因为运营商变更了合同，您在几个月内可以免费离开。设备仍可能要付一些钱。
journey-employer-number-title = 您与雇主之间的号码
journey-employer-number-opening = 要看合同由谁持有，而不是谁在用手机。请先弄清这一点。
journey-data-only-title = 数据卡
journey-data-only-opening = 这张卡没有供人拨打的号码。运营商凭卡上的号码找到它。
journey-bundle-line-title = 套餐里的一条线路
journey-bundle-line-opening = 套餐的每个部分都要注明：转网、解约或保留。没有注明的会继续，也会继续计费。
journey-billed-after-switch-title = 转网之后仍被收费
journey-billed-after-switch-opening = 您已经离开，账单却还在来。先找证据，再写一封信，必要时找监察专员。
journey-subsidised-phone-title = 随合同得到的设备
journey-subsidised-phone-opening = 设备与合同分开计算。合同里的表格写着它还要付多少。
journey-minor-or-protected-title = 为孩子或受保护的人办理
journey-minor-or-protected-opening = 您在为别人办事。请先看卡在谁的名下。
journey-small-firm-title = 小企业
journey-small-firm-opening = 最多九名员工的企业同消费者一样受到保护。
journey-larger-firm-title = 十名员工以上的企业
journey-larger-firm-opening = 这里很多事由合同条款决定。发出任何东西之前，请先读条款或问清楚。
journey-several-lines-title = 多条线路
journey-several-lines-opening = 一份合同一份解约通知，写明每一个号码。
journey-forgotten-card-title = 被遗忘的卡
journey-forgotten-card-opening = 先弄清这张卡是谁的，有没有人在付费。

## What a journey asks.

question-helper-relation = 您以什么身份代表合同持有人？
question-helper-name = 您的姓名（与签名一致）
question-subscriber-died = 合同持有人哪一天去世？
question-subscriber-address = 能把答复寄到您手里的邮寄地址
question-subscriber-billing-address = 寄最后一张账单的地址（如有不同）
question-subscriber-small-firm = 按法律的定义，这是小企业或小型非营利组织吗？
question-subscriber-id-kind = 您能出示哪种身份证件？
question-line-lost-what = 卡是丢失还是被盗？
question-line-lost-noticed = 您什么时候发现的？
question-line-lost-told = 您什么时候告诉运营商的？
question-line-sale-concluded = 合同是哪一天订立的？
question-line-sale-at-distance = 是通过电话、网络或上门订立，而不是在店里吗？
question-line-sale-online = 是在网站或应用里订立的吗？
question-line-sale-informed = 对方告诉过您可以撤回吗？
question-line-sale-service-start = 服务是哪一天开始的？
question-line-sale-express-request = 您要求过立即开始吗？
question-line-change-notice-received = 变更通知是哪一天到的？
question-line-change-notice-kind = 运营商改了什么？
question-line-employer = 号码是谁的？
question-line-bundle-elements = 套餐里有什么？写明每个部分怎样处理，例如“mobile: port; television: cancel”
question-line-easy-switch-used = 新运营商是否替您转移整个套餐（Easy Switch）？
question-line-easy-switch-mark = 订单对手机线路怎么写？
question-line-easy-switch-id = 账单上的 Easy Switch ID
question-line-port-done = 号码哪一天在新运营商处可以使用？
question-bill-number = 账单编号
question-bill-date = 账单日期
question-bill-amount = 账单金额
question-bill-disputed = 其中多少不该付？
question-bill-disputed-why = 为什么不该付？
question-debit-date = 哪一天扣的款？
question-debit-amount = 扣了多少？
question-complaint-first = 您哪一天第一次向运营商投诉？
question-line-device-value = 您拿到设备时，它值多少钱？合同没有附带设备就填 0.00
question-line-device-own-price = 您自己付了多少？
question-line-device-months = 分多少个月折旧？
question-line-device-got = 您哪一天拿到的？
question-line-device-table = 合同表格里的金额，从第一个月起
question-line-notice-days = 条款要求提前多少天通知？（0：不要求）
question-line-early-fee-terms = 条款对提前离开收多少钱？
question-wish-reason = 您为什么要离开？

## Answers to choose from.

choice-subscriber-kind-consumer = 个人
choice-subscriber-kind-business = 企业或个体经营者
choice-subscriber-kind-estate = 已去世的人
choice-line-contract-postpaid = 后付费，有账单
choice-line-contract-prepaid = 预付费，有余额
choice-line-contract-hybrid = 有账单，另有余额
choice-helper-relation-heir = 继承人
choice-helper-relation-mandate = 持有签字委托书
choice-helper-relation-parent = 父亲或母亲
choice-helper-relation-guardian = 监护人或管理人
choice-id-kind-belgian-eid = 比利时身份证
choice-id-kind-residence-card = 比利时外国人居留卡
choice-id-kind-passport = 护照
choice-id-kind-foreign-id = 其他国家的身份证
choice-id-kind-other = 其他证件
choice-lost-what-lost = 丢失
choice-lost-what-stolen = 被盗
choice-change-kind-price = 价格
choice-change-kind-index = 按合同写明的指数调价
choice-change-kind-benefit = 只对我有利
choice-change-kind-administrative = 只是行政事项
choice-change-kind-law = 法律要求的内容
choice-change-kind-other = 其他内容
choice-employer-mine = 我自己的，挂在雇主的合同上
choice-employer-employers = 雇主的，由我使用
choice-mark-none = 什么也没写
choice-mark-port = 转网
choice-mark-cancel = 解约
choice-disputed-why-not-owed = 我从未订购或使用
choice-disputed-why-after-end = 是合同结束之后的费用
choice-disputed-why-device = 设备收得太高
choice-disputed-why-third-party = 是第三方的服务
choice-disputed-why-reminder-cost = 是催款费
choice-disputed-why-other = 其他原因
choice-reason-moving-abroad = 我要离开比利时
choice-reason-death-of-holder = 合同持有人去世了
choice-reason-lost-or-stolen = 卡丢失或被盗
choice-reason-withdrawal = 我几天前才订的
choice-reason-change-of-contract = 运营商变更合同
choice-reason-employer-number = 我换工作，或合同在雇主名下
choice-reason-billed-after-switch = 我已离开，仍在被收费
choice-reason-forgotten-card = 我找到一张没人用的卡
choice-reason-other = 其他原因，或没有

## Papers.

paper-belgian-eid-title = 比利时身份证
paper-residence-card-title = 比利时外国人居留卡
paper-passport-title = 护照
paper-foreign-id-title = 其他国家的身份证
paper-other-identity-title = 其他身份证件
paper-death-certificate-title = 死亡证明
paper-heir-proof-title = 证明谁是继承人的文件
paper-mandate-title = 签字的委托书
paper-parent-proof-title = 证明谁是父母的文件
paper-guardian-order-title = 指定监护人或管理人的裁定
paper-signing-power-title = 证明谁能代表企业签字的文件
paper-holder-consent-title = 合同持有人的书面同意
paper-police-report-title = 报案记录
paper-port-confirmation-title = 新运营商关于号码已转入的确认

copying-show-only = 可以出示，不要交出复印件：按电信法，运营商和门店不得复印比利时身份证。可以提出当面出示，或改用其他文件。
copying-marked-copy = 对方要求时再拿出来。复印件上要横写：给谁、做什么用、哪一天。
copying-copy = 复印件即可，原件请自己留着。
copying-unknown = 能否复印，我们没有查到。请先出示；复印件上注明用途和日期。

## Around them on the screen.

cli-section-questions = 还需要说明的
cli-section-papers = 可能要出示的文件
cli-answer-with = 回答方式：{ $command }
cli-brand-says = 我们对 { $brand } 在这方面的了解：{ $value }
cli-taken-by = { $brands } 的预付费卡接受这一种。

## Closing and opening again.

close-ask = 要结束个案 { $case } 吗？之后不再跟进其中任何事。请输入“是”：
close-not = 个案仍然开着。
close-still = 这个个案里还在进行的：
close-again = 如果还有事：adieu reopen { $case } --because "…"
reopen-done = 个案 { $case } 已重新打开。
error-closed-reopen-hint = 如果还有事要做：adieu reopen { $case } --because "…"

## Asking.

ask-hint-day = 如 2026年7月2日
ask-hint-moment = 如 2026年7月2日 14:30
ask-hint-amount = 欧元，如 25.00
ask-hint-flag = 是或否
ask-hint-choice = 输入数字或文字
ask-hint-lines = 各部分用分号隔开
ask-kept = 您的回答保存在 { $file }，只有您能读取。继续请用：{ $command }
ask-not-kept = 您的回答无法保存：这里写不了文件。
ask-journey = 关于您的情况，还有几个问题：
ask-lost-keep = 那就先保留合同：请停用丢失的卡，并向运营商要一张同号码的新卡。

## Checking the data.

directory-fix-journey = 请写一个存在的名称，或删去它。

## Days that matter on a journey.

deadline-withdrawal-end = 发出撤回声明的最后一天
deadline-loss-notice = 运营商应当已获知预付费卡丢失
