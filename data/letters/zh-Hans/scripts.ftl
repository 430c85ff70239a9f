### 电话、聊天、门店、网页表单和短信的用语（简体中文，仅供本人阅读）。

phone-title = 打电话：解除与 { $brand } 的合同
oral-ends-nothing = 仅打电话不能终止合同：法律要求书面形式。无论对方如何答复，请在当天寄出后续信件。
oral-proves-nothing = 仅打电话不能作为证明。无论对方如何答复，请在当天寄出后续信件。
have-at-hand = 请准备好
what-to-say = 请逐步这样说
say-hello = 您好，我叫 { $signatory }。我联系您，是关于{ $what }的合同。
say-helper = 我代持有人 { $holder } 说话，身份为{ $relation ->
    [parent] 父亲或母亲
    [guardian] 监护人或财产管理人
   *[mandate] 持有书面委托书的受托人
  }。
say-end = 我要求这份合同于 { $end_date } 终止。
say-end-dates = 我要求终止这份合同，每条线路各有日期：我给您读清单。
say-no-reason = 法律不要求我说明理由，我也不需要其他优惠。
say-no-offer = 我不需要其他优惠。
say-confirm-mail = 请将终止及其日期以书面形式确认至 { $email }。
say-confirm-post = 请将终止及其日期以书面形式确认至我的邮寄地址。
say-writing-follows = 您今天会收到我的同样内容的书面通知。
say-your-name = 请告诉我您的姓名和这次通话的编号。

answers-caption = 如果对方说……您可以回答
answers-they-say = 对方说
answers-you-say = 您回答
answer-offer-they = 我们有更好的优惠给您。
answer-offer-you = 不用了，谢谢。请记录合同终止。
answer-notice-they = 有解约通知期。
answer-notice-you = 那么请以书面形式告诉我相关条款和由此得出的终止日期。
answer-registered-they = 您必须寄挂号信。
answer-registered-you = 法律接受任何书面方式。
answer-elsewhere-they = 您必须打另一个电话，或者去门店。
answer-elsewhere-you = 我的通知会以书面形式送达。请转交给负责部门。
answer-bills-they = 您必须先付清所有未付账单。
answer-bills-you = 账单是另一回事。请记录合同终止。

write-down = 请立即记下
blank-moment = 日期和时间
blank-name = 对方姓名
blank-call-reference = 通话编号
blank-agreed = 谈话内容
after-the-call = 通话之后：今天就寄出后续信件，并保存这张纸。

chat-title = 在线聊天：解除与 { $brand } 的合同
chat-purpose = 每次粘贴一条消息。关闭窗口之前，请保存或拍下整个聊天：这份副本就是您的证据。
chat-messages = 消息
chat-ask-reference = 请告诉我您的姓名和这次聊天的编号。
after-the-chat = 如果没能保存聊天副本，请今天就寄出后续信件。

shop-title = 解约通知：{ $brand }
shop-ask-copy = 请在这张纸上盖章并注明日期，并给我一份副本。
blank-received-on = 收到日期
blank-shop = 门店
blank-staff = 店员姓名
blank-stamp = 盖章和签名
after-the-visit = 如果没有盖章的副本，请今天就寄出后续信件：仅到店不能作为证明。

form-title = 网页表单：解除与 { $brand } 的合同
form-purpose = 把每一项填到相应的栏里。表单没有的栏，就不用填。
form-subject-box = 主题
form-message-box = 内容
after-the-form = 提交之前，请拍下或打印填好的表单；保存随后出现的确认。

sms-title = 短信：解除与 { $brand } 的合同
sms-text-mail = 通知：我解除{ $what_short }的合同，于 { $end_date_short } 终止。请书面确认：{ $email }。{ $signatory }，{ $reference }
sms-text-post = 通知：我解除{ $what_short }的合同，于 { $end_date_short } 终止。请以邮寄方式书面确认。{ $signatory }，{ $reference }
sms-text-dates = 通知：我解除{ $what_short }的合同；日期以信函另告。{ $signatory }，{ $reference }
sms-length = 长度：{ $sms_units } 个字符，分 { $sms_parts } 条发送。
what-short-number = { $number_short }
what-short-card = SIM 卡 { $iccid }
what-short-customer = 客户编号 { $customer_number }
what-short-lines = { $numbers_short }

lines-to-call = 打哪个电话
line-own-network = 用 { $brand } 的卡拨打
line-any-phone = 用任何电话拨打
line-business = 企业客户
line-office-hours = 办公时间
lines-seen = 查阅日期：{ $lines_seen }。如果账单上是另一个号码，以账单为准。
line-unknown = 这里没有 { $brand } 的客服电话：请用账单上的号码。
phone-waiting = 等待超过两分半钟后，您可以留下联系方式；对方须在下一个工作日结束前回电（{ -ecl }第 116 条）。
have-also = 另请准备一张账单和纸笔。不必着急。
pause-listen = 停顿：等对方回答。沉默没有关系。
pause-repeat = 停顿：请对方复述地址。
say-estate-voicemail = 在此之前，请不要改动语音信箱及其问候语。
say-estate-papers = 需要继承人提供哪些文件？请以书面形式告诉我。
say-recorded = 合同是否已登记为在那一天终止？请回答是或否。
say-closing-mail = 请将刚才所说的内容用电子邮件确认至 { $email }。谢谢，再见。
say-closing-post = 请将刚才所说的内容以邮寄方式确认。谢谢，再见。
answer-why-they = 您为什么要离开我们？
answer-why-you = 我不说明理由。请记录合同终止。
answer-fee-they = 现在离开要付很多钱。
answer-fee-you = 那么请以书面形式告诉我金额、计算方法和条款。合同照样终止。
answer-number-they = 您会失去您的号码。
answer-number-you = 我知道，我已经决定了。请记录终止。
answer-callback-they = 我们的同事会就此给您回电。
answer-callback-you = 不需要回电。请现在就记录终止。
answer-reserved-they = 我已经为您预约了终止。
answer-reserved-you = 预约不够。合同是否终止，在哪一天？
reservation-title = 对方说“已预约”时
reservation-words = “已预约”“已计划”或“已备注”还不等于“已终止”。请马上问清合同是否终止、在哪一天。无论对方如何回答，您今天的信才是您的证据。
blank-number-called = 拨打的号码
blank-end-said = 对方所说的终止日期
page-how-to-end = 关于解约的网页
form-reason = 如果表单要求填写理由，请选“其他”或留空。
papers-no-eid = 请勿提供比利时身份证的复印件：{ -ecl }第 127 条不允许复印。可以出示身份证，或提供其他证明。
