help-card = 查看 SIM 卡里的内容、备份、比较两份备份
help-card-decode = 读取从卡中复制出来的十六进制字段
help-arg-card-kind = 字段的种类
help-arg-hex = 十六进制字段，可以有多个
help-arg-smsc = 每条短信前面带有短信中心号码
card-unreadable = 无法读取
card-reason-not-hexadecimal = 含有十六进制数字以外的字符，或者少了一位
card-reason-empty = 没有内容
card-reason-too-short = 字节不够
card-reason-too-long = 字节比这种字段多
card-reason-length = 其中的长度值超过实际内容
card-reason-digit = 含有这类号码不会有的数字
card-reason-character = 含有该编码中没有的字符
card-reason-time = 含有不存在的日期或时间
card-reason-coding = 文字使用了保留或压缩的编码
card-reason-alphabet = 文字使用了 adieu 不认识的国家字符表
card-reason-kind = 字节所指的种类不在任何标准中
card-reason-structure = 字节的结构不符合这种字段
card-reason-chain = 记录链绕回自身，或者没有去处
help-card-list = 列出读卡器和其中的卡
help-card-read = 查看这是谁的卡，卡里有什么
help-card-backup = 把卡里的一切保存到目录
help-card-compare = 说明两次备份之间有什么变化
help-arg-reader = 要使用的读卡器：名称或名称的一部分
help-arg-card-modem = 插着卡的调制解调器或上网卡的串口，例如 /dev/ttyUSB2
help-arg-pin = 卡被锁住时询问 PIN；只试一次，绝不保存
help-arg-card-case = 要记录卡上号码的个案
help-arg-card-line = 个案中的线路，从 1 数起（有多条线路时）
help-arg-card-out = 存放备份的新目录或空目录
help-arg-deleted = 仍可读取的已删除短信也一并保存，并注明已删除
help-arg-before = 较早备份的目录
help-arg-after = 较晚备份的目录
help-card-examples = 示例
card-several = 有多个读卡器插着卡：{ $readers }。
card-several-hint = 请指定要读的一个：{ $command }
card-reading = 正在读取 { $reader } 中的卡，请不要取出。
card-stopped = 还没有读完，卡就断开了。
card-stopped-too-long = 这张卡要求的步骤超过任何卡的需要，adieu 已停止读取。
card-stopped-rest = 已读到的内容会保留；卡上可能还有别的内容。
card-not-a-sim = 这不是 SIM 卡，或者卡已损坏：它的应答不像 SIM 卡。
card-not-a-sim-hint = 银行卡和身份证看起来很像。读卡器里的卡对吗？
card-pin-state = { $files ->
   *[other] 卡被 PIN 锁住，有 { $files } 个文件打不开。
}
card-pin-tries = { $tries ->
   *[other] PIN 还可以试 { $tries } 次。
}
card-pin-once = adieu 只试一次，绝不保存。直接按回车则不输入 PIN 继续。
card-pin-ask = 卡的 PIN
card-pin-not-a-code = 这不是 PIN：PIN 有 4 到 8 位数字。没有试任何东西。
card-pin-last = 这是最后一次机会。如果 PIN 不对，卡就会被锁死，只有 PUK 才能再打开。
card-pin-last-word = 最后一次
card-pin-last-ask = 要使用这次机会，请输入“{ $word }”；直接按回车则不输入 PIN 继续
card-locked = 卡被 PIN 锁住：您看到的不是卡里的全部内容。
card-locked-hint = 要打开它：{ $command }
card-pin-not-given = 没有试 PIN，卡仍然锁着：您看到的不是卡里的全部内容。
card-pin-wrong = PIN 不对。已经试过一次，adieu 不会自己再试。
card-pin-wrong-hint = 再试之前请先查清 PIN：最后一次也错了，卡就会锁死。
card-blocked = 这张卡的 PIN 已经锁死：您看到的不是卡里的全部内容。
card-blocked-hint = 请把卡放进手机，在手机上输入 PUK。PUK 印在卡托上，也可以向运营商查询。adieu 绝不会询问 PUK。
card-iccid = SIM 卡号 (ICCID)
card-imsi = 用户识别码 (IMSI)
card-network = 网络代码
card-provider = 手机屏幕上的名称
card-own-number = 本机号码
card-own-number-warning = 这个号码是有人写在卡上的，请核对它是否仍是您的。
card-eid = eSIM 标识 (EID)
card-profile = eSIM 配置
card-profile-on = 使用中
card-profile-off = 未使用
card-nothing-known = 卡上没有说明这是谁的卡。
card-brand-why = 理由：{ $command }
card-on-it = 卡上有
card-so-far = 目前读到
card-contacts = { $count ->
   *[other] { $count } 个联系人
}
card-other-numbers = { $count ->
   *[other] { $count } 个服务号码
}
card-messages = { $count ->
   *[other] { $count } 条短信
}
card-unread = { $count } 条未读
card-calls = { $count ->
   *[other] { $count } 条通话记录
}
card-deleted-there = { $count ->
   *[other] 还有 { $count } 条已删除的短信可以读取；加上 --deleted 就会一并保存。
}
card-complete = 卡上能显示的内容都已读取，也都看懂了。
card-incomplete = 有些内容没能读取或没能看懂：
card-part-refused = { $count ->
   *[other] 有 { $count } 个文件（或其中一部分）卡不允许查看。
}
card-part-failed = { $count ->
   *[other] 有 { $count } 条记录没能读取。
}
card-part-unclear = { $count ->
   *[other] 有 { $count } 条记录含有 adieu 看不懂的内容；备份会原样保留。
}
card-part-cut = { $count ->
   *[other] 有 { $count } 个名字以半个字符结尾：写入它的手机把它截断了。
}
card-case-recorded = 已记入个案 { $case }：{ $facts }
card-case-known = 这些内容个案 { $case } 早已知道。
card-case-nothing = 卡上没有可以记入个案 { $case } 的内容。
card-case-conflict = 这张卡与个案 { $case } 不符，什么都没有记录：
card-case-differs = { $key }：个案里是 { $said }，卡上是 { $card }
card-case-conflict-hint = 卡拿对了吗？如果以卡为准：{ $command }
card-case-which-line = 个案 { $case } 有多条线路，看不出这张卡属于哪一条。
card-case-which-line-hint = 请指明是哪条线路，从 1 数起：{ $command }
card-backup-exists = { $folder } 不是空的，而备份绝不会覆盖任何内容。
card-backup-exists-hint = 请指定新的目录：{ $command }
card-backup-not-written = 备份没有写入 { $folder }。
card-backup-next = 接下来做什么
card-backup-pin = 这不是卡里的全部内容：请加上 --pin 重新备份。
card-backup-again = 这不是卡里的全部内容：请重新插卡，再备份一次。
card-backup-look = 趁卡还能用，请看看 { $file }：里面写明了哪些读到了，哪些没有。
card-backup-move = 请把 { $file } 导入手机或通讯录，并确认名字都在。
card-backup-safe = 请妥善保管这个目录。它没有加密，里面有别人的姓名、号码和短信。
card-backup-end = 请在合同结束之前、扔掉卡之前做好这些。
card-report-title = 从一张 SIM 卡读到的内容
card-report-when = 读取时间：{ $when }，adieu { $version }。
card-report-read-only = 没有向卡里写入任何内容。
card-report-private = 这份报告不含姓名和号码，可以给帮助您的人看。其他文件只供您自己使用。
card-report-files = 旁边的文件
card-report-contacts = 联系人，供手机和通讯录使用 (vCard 4)
card-report-table = 同样内容的表格（UTF-8，逗号分隔）；号码各列请按文本读入
card-report-messages = 短信
card-report-calls = 卡上记住的通话
card-report-identity = 这是谁的卡
card-report-raw = 每条记录的原样，供程序使用，也供日后查考
card-report-digests = 文件未被改动的凭证：sha256sum --check { $file }
card-report-what = 卡上的文件
card-report-unclear = 没能看懂的内容
card-count = { $label }：{ $value }
card-count-records = 记录
card-count-wanted = 需要
card-count-read = 已读
card-count-empty = 空
card-count-unclear = 看不懂
card-count-refused = 不许查看
card-count-failed = 失败
card-count-elsewhere = 与卡上另一处相同
card-count-closed = 打不开
card-record = 第 { $record } 条
card-file-iccid = 卡号
card-file-directory = 应用
card-file-imsi = 用户识别码
card-file-provider = 运营商名称
card-file-administrative = 网络设置
card-file-own-numbers = 本机号码
card-file-contacts = 联系人
card-file-fixed = 固定拨号号码
card-file-service = 服务号码
card-file-dialled = 拨出的号码
card-file-incoming = 来电
card-file-outgoing = 去电
card-file-messages = 短信
card-file-extension = 长号码的后半部分
card-file-reference = 电话簿结构
card-file-companion = 联系人附带的其他号码、邮箱、分组
card-file-folder = 目录
card-field-record = 整条记录
card-field-name = 名字
card-field-last-character = 名字的最后一个字符
card-field-number = 号码
card-field-end-of-number = 号码的后半部分
card-field-second-number = 另一个号码
card-field-email = 邮箱地址
card-field-second-name = 第二个名字
card-field-label = 标签
card-field-message = 短信
card-messages-title = 短信
card-messages-none = 没有短信。
card-message-from = 来自 { $who }
card-message-to = 发给 { $who }
card-message-report = 发给 { $who } 的短信的送达报告
card-message-nobody = 未知号码
card-message-unread = 未读
card-message-sent = 已发送
card-message-draft = 未发送
card-message-deleted = 已删除
card-message-missing = 共 { $total } 段，缺少第 { $parts } 段
card-message-empty = （没有文字）
card-message-data = （没有文字；数据：{ $data }）
card-message-delivered = （已送达）
card-message-status = （状态 { $status }）
card-compare-not-a-backup = { $folder } 里没有卡的备份。
card-compare-not-a-backup-hint = 请指定由“adieu card backup”写成的目录。
card-compare-damaged = { $file } 已不是当初写入的内容，因此没有比较。
card-compare-damaged-hint = 请换用这份备份的另一个副本，或重新备份。
card-compare-version = { $file } 是更新版本的 adieu 写的。
card-compare-version-hint = 请使用那个版本或更新的版本。
card-compare-edited = { $folder }：这些文件已被改动：{ $files }。比较以没有改动的 raw.json 为准。
card-compare-incomplete = { $folder }：这份备份不完整。其中缺少的内容，卡上也许仍然有。
card-compare-other-card = 这是两张不同的卡的备份。
card-compare-unknown-card = 无法判断两份备份是否来自同一张卡：其中一份没有卡号。
card-compare-same = 没有任何变化，一个字节也没有变。
card-compare-same-to-people = 联系人、短信和通话记录都相同，只有其他字节有变化。
card-compare-identity = 这是谁的卡
card-compare-new = 新增
card-compare-gone = 不见了
card-compare-changed = 有变化
card-compare-nothing = 无
card-compare-deleted = 之后被删除
card-compare-nameless = 没有名字
card-compare-calls = 通话记录
manual-card-title = 读卡器里的卡
manual-card-1 = SIM 卡里常常存着别处没有的联系人和短信。请在合同结束之前把它们保存下来。您需要一个 SIM 卡读卡器，或者插着这张卡的调制解调器或上网卡。
manual-card-2 = adieu 只读取，不会向卡里写入，不会删除内容，也不会更改 PIN。您没读过的短信仍然是未读。
manual-card-3 = 这是谁的卡？adieu 会显示卡上的号码和它们指向的品牌；您指定个案时，还会把号码记入个案。如果卡与个案不符，就什么都不记录，并告诉您原因。
manual-card-4 = 备份是一个目录：供手机和通讯录使用的联系人、短信、通话记录、这是谁的卡、每条记录的原样，以及一份说明哪些没有读到的报告。备份要么完整写入，要么完全不写，绝不会覆盖另一份备份。
manual-card-5 = 如果卡被 PIN 锁住，adieu 会说明，并告诉您还能试几次。只有加上 --pin，它才会询问 PIN，而且只试一次。最后一次机会必须先输入一个词才能使用。它绝不会询问 PUK。
manual-card-6 = 可以比较两份备份：同一张卡在两天的内容，或者搬好联系人之后旧卡和新卡的内容。
manual-card-7 = 请妥善保管备份目录：它没有加密。请把 contacts.vcf 导入手机或通讯录，确认内容齐全之后再扔掉卡。
