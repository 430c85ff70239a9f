### 查阅个人数据和删除个人数据的请求（简体中文，仅供本人阅读）。

data-answer-by = 同一条例第 12 条规定应在一个月内免费答复：如本函今天送达，则最迟为 { $gdpr_by }。
data-proof = 如需身份证明，请说明需要哪一种。

data-access-title = 查阅个人数据：{ $brand }
data-access-subject = 根据{ -gdpr }第 15 条查阅数据的请求
data-access-ask = 根据{ -gdpr }第 15 条，请提供贵公司因本合同而保存的{ $relation ->
    [holder] 本人
   *[mandate] { " " }{ $holder }{ " " }
  }的个人数据副本。
data-access-include = 请特别附上：
data-access-bills = 所有账单及其明细
data-access-credit = 充值记录和当前余额
data-access-usage = 用量：通话、短信和数据，只要仍有保存
data-access-contract = 合同及其条款和变更
data-access-table = 设备的折旧表
data-access-contacts = 与客服联系的记录和录音
data-access-identity = 为身份登记和付款而保存的数据
data-access-how-mail = 请以常用的电子格式发送至 { $email }。
data-access-how-post = 请寄至上述地址。

data-erasure-title = 删除个人数据：{ $brand }
data-erasure-subject = 根据{ -gdpr }第 17 条删除数据的请求
data-erasure-ends = 本合同于 { $contract_end } 终止。
data-erasure-ended = 本合同已于 { $contract_end } 终止。
data-erasure-ask = 根据{ -gdpr }第 17 条，请删除贵公司不再需要的{ $relation ->
    [holder] 本人
   *[mandate] { " " }{ $holder }{ " " }
  }的个人数据。
data-erasure-kept = { -ecl }第 126 条和第 127 条规定，身份登记和用户资料须保存到服务终止后十二个月，即到 { $kept_until } 为止。请在次日将其删除，无需另行来函。
data-erasure-kept-over = { -ecl }第 126 条和第 127 条规定的身份登记和用户资料保存期为十二个月，已于 { $kept_until } 届满：请将这些资料一并删除。
data-erasure-confirm = 请以书面形式确认删除。对于仍需保留的数据（例如未结清的账单），请说明理由和最后保留日。
data-erasure-to-mail = 请致函 { $email }。
data-erasure-to-post = 请致函上述地址。
