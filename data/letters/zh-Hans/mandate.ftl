### 委托书（简体中文，仅供本人阅读）。由持有人发言并签名。

mandate-title = 给 { $signatory } 的委托书：{ $brand }
mandate-subject = 委托书：{ $signatory } 代理 { $holder }
mandate-give = { $voice ->
    [many] 我们
   *[one] 本人
  }（{ $holder }）是{ $what }的合同持有人，特此委托 { $signatory } 代为办理与本合同有关的一切事务。
mandate-covers = 委托范围包括：
mandate-may-end = 解除本合同，或要求携号转网、暂停、过户或其他变更
mandate-may-ask = 查询并接收信息：合同、账单、用量、确认函
mandate-may-complain = 向贵公司投诉，以及向电信监察专员投诉
mandate-may-receive = 接收贵公司信件并答复
mandate-not = 不得以{ $voice ->
    [many] 我们
   *[one] 本人
  }的名义签订新合同，也不得向 { $signatory } 支付任何款项。
mandate-until = 自 { $today } 起有效，至合同终止并结清最后一张账单为止；{ $voice ->
    [many] 我们
   *[one] 本人
  }可以书面提前撤销。
mandate-deal-mail = 请像对待{ $voice ->
    [many] 我们
   *[one] 本人
  }一样与 { $signatory } 办理一切事务，并致函 { $email }。
mandate-deal-post = 请像对待{ $voice ->
    [many] 我们
   *[one] 本人
  }一样与 { $signatory } 办理一切事务，并致函上述地址。
mandate-form = 如需使用贵公司自己的表格，请最迟于 { $answer_by } 寄来；该日期是请求，不是法定期限。
