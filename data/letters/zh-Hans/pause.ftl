### 暂停请求（简体中文，仅供本人阅读）。

pause-title = 暂停请求：{ $brand }
pause-subject = 请求：移动通信合同从 { $pause_from } 到 { $pause_until } 暂停
pause-subject-open = 请求：移动通信合同从 { $pause_from } 起暂停
pause-ask = 请从 { $pause_from } 起暂停本合同，到 { $pause_until } 为止（含当日）。
pause-ask-open = 请从 { $pause_from } 起暂停本合同，直到{ $voice ->
    [many] 我们
   *[one] 本人
  }再次来函。
pause-confirm = 如贵公司条款允许，请以书面形式确认暂停，并告知：
pause-say-fee = 暂停期间是否继续收费，金额是多少
pause-say-credit = 暂停期间余额如何处理
pause-say-term = 暂停是否延长合同期限
pause-say-number = 号码仍属于本合同
pause-say-back = 服务如何恢复、何时恢复
pause-no-notice = { $voice ->
    [many] 我们
   *[one] 本人
  }不知道有任何法律赋予暂停的权利：如贵公司条款没有规定，简短答复即可。本函不终止任何内容：合同继续有效。
