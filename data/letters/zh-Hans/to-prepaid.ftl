### 把号码保留在预付费卡上的请求（简体中文，仅供本人阅读）。

to-prepaid-title = 把号码保留为预付费：{ $brand }
to-prepaid-subject = 请求：把号码保留在预付费卡上
to-prepaid-subject-other = 号码转为 { $new_operator } 的预付费
to-prepaid-ask-day = 请于 { $end_date } 将号码从后付费合同转为 { $brand } 的预付费。
to-prepaid-ask-soon = 请尽快将号码从后付费合同转为 { $brand } 的预付费。
to-prepaid-ask-other = 号码将转为 { $new_operator } 的预付费，对方会向贵公司提出转网申请。请予办理。
to-prepaid-number-first = 请在号码能在预付费卡上使用之后，再终止后付费合同；号码不能丢失。
to-prepaid-no-notice = 本函不是解约通知：在此之前请勿终止任何内容。
to-prepaid-say-day = 预付费从哪一天起可用
to-prepaid-say-steps = 需要办理哪些手续：新卡、身份登记
to-prepaid-say-cost = 变更是否收费，依据哪一条款
to-prepaid-say-blocks = 转网是否有任何障碍
to-prepaid-say-bill = 后付费合同计费到哪一天
to-prepaid-say-device = 合同折旧表中当月该设备对应的金额
