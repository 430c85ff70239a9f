### 变更合同持有人的请求（简体中文，仅供本人阅读）。

transfer-title = 过户请求：{ $brand }
transfer-subject = 请求：将移动通信合同过户给 { $taker }
transfer-ask = 请将本合同过户给 { $taker }（{ $taker_address }）。{ $taker } 在下方签名表示同意。
transfer-family = 新持有人是现持有人的{ $taker_relation ->
    [parent] 父亲或母亲
    [grandparent] 祖父母或外祖父母
    [child] 子女
    [grandchild] 孙子女或外孙子女
    [sibling] 兄弟姐妹
    [spouse] 配偶
    [cohabitant] 法定同居伴侣
   *[ward] 被监护人
  }；将按贵公司的要求办理身份登记。
transfer-say-form = 使用哪种表格（请一并寄来）
transfer-say-papers = 双方各需出示哪些文件
transfer-say-day = 新持有人从哪一天起接手
transfer-say-bills = 到哪一天为止的账单由现持有人承担
transfer-say-credit = 剩余余额如何处理
transfer-say-device = 设备的剩余价值是否转给新持有人
transfer-say-deposit = 押金 { $deposit } 何时、如何退还
transfer-no-notice = 本函不终止任何内容：在贵公司书面确认过户之前，合同不变并继续有效。
