### 各类请求共用的文字（简体中文，仅供本人阅读）：谁写信、何时之前答复什么、身份证件、第二个签名处。

opening-holder = { $voice ->
    [many] 我们
   *[one] 本人
  }是{ $what }的合同持有人。
opening-helper = 本人代{ $what }的合同持有人 { $holder } 致函，身份为{ $relation ->
    [parent] 父亲或母亲
    [guardian] 监护人或财产管理人
   *[mandate] 持有书面委托书的受托人
  }。
opening-estate = { $what }的合同持有人 { $holder } 已去世；本人以继承人身份致函。
say-in-writing = 请以书面形式告知：
request-answer-mail = 请最迟于 { $answer_by } 以书面形式答复至 { $email }。该日期是请求，不是法定期限。
request-answer-post = 请最迟于 { $answer_by } 以书面形式答复至上述地址。该日期是请求，不是法定期限。
no-eid-copy = 请勿要求提供比利时身份证的复印件：{ -ecl }第 127 条不允许复印。可以出示身份证，或提供其他证明。
blank-taker = 同意：{ $taker } 的日期和签名
blank-helper = 接受：{ $signatory } 的日期和签名
