### 撤回合同的声明（简体中文，仅供本人阅读）。

withdrawal-title = 撤回合同：{ $brand }
withdrawal-subject = 撤回 { $sale_date } 订立的合同
withdrawal-declare = { $voice ->
    [many] 我们
   *[one] 本人
  }特此撤回 { $holder } 名下{ $what }的合同，该合同于 { $sale_date } 远程订立。
withdrawal-law = { -cel }第 VI.47 条和第 VI.48 条允许这样做，无需说明理由；最后期限为 { $withdrawal_last_day }。
withdrawal-confirm-mail = 请最迟于 { $reply_by } 将对撤回的确认以书面形式发至 { $email }。
withdrawal-confirm-post = 请最迟于 { $reply_by } 将对撤回的确认以书面形式寄至上述地址。
withdrawal-follows = 根据同一法典，撤回的后果如下：
withdrawal-refund = 已付款项在十四天内以相同支付方式退还（第 VI.50 条）
withdrawal-nothing-due = 迄今的服务无需付费，因为没有人明确要求立即开始服务（第 VI.51 条）
withdrawal-device = 设备在十四天内寄还贵公司（第 VI.51 条第 1 款）；请告知寄还地址
