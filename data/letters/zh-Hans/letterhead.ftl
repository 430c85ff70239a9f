### 各类信件共用的文字（简体中文，仅供本人阅读）：栏目、称呼、法律名称、所指线路。

-ecl = 2005 年 6 月 13 日《电子通信法》

date-line = { $today }
salutation = 尊敬的先生/女士：
closing-formula = 此致 敬礼

field-reference = 我方编号
field-customer-number = 客户编号
field-holder = 合同持有人
field-number = 手机号码
field-card = SIM 卡（ICCID）
field-end-date = 合同终止日
field-address = 地址
field-email = 电子邮箱
field-phone = 电话

lines-caption = 合同所含线路
lines-line = 线路
lines-end-date = 终止日

# 句子所指的线路；用在“的合同”之前。
what-number = 手机号码 { $number }
what-card = 编号为 { $iccid } 的 SIM 卡
what-customer = 客户编号 { $customer_number } 名下的移动线路
what-lines = 此处所列 { $lines } 条线路

role-heir = { $holder } 的继承人
role-mandate = 受 { $holder } 书面委托
role-parent = { $holder } 的父亲或母亲
role-guardian = { $holder } 的监护人或财产管理人

reading-head = 这是供您阅读的译文。信件本身是{ $letter ->
    [nl] 荷兰语
    [fr] 法语
    [de] 德语
   *[en] 英语
  }的：请寄出那一份，不要寄这一份。
reading-head-same = 这与信件内容相同，供您阅读。

-cel = 《经济法典》
-gdpr = 《通用数据保护条例》（欧盟 2016/679）

# 书面答复的依据，以及请求答复的日期：这是请求，不是法定期限。
answer-owed = { -ecl }第 116 条规定，对书面投诉须给予详细、完整的书面答复。
answer-owed-same = 同一法律第 116 条规定，对书面投诉须给予详细、完整的书面答复。
answer-by-mail = 请最迟于 { $answer_by } 以书面形式答复至 { $email }。
answer-by-post = 请最迟于 { $answer_by } 以书面形式答复至上述地址。
