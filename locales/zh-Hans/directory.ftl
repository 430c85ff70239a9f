## 重读记录、提案、词汇表。
stale-title = 最应先重读的内容（截至 { $day }）
stale-how = 紧急程度 =（天数 + 1）× 权重：地址 8，号码 4，费用 2，线索 1。
stale-age = { $days } 天前读取 · { $weight } · 紧急程度 { $urgency }
stale-more = 还有 { $count } 项（-v 显示全部）。
stale-weight-address = 通知地址
stale-weight-number = 号码或联系方式
stale-weight-fee = 费用或期限
stale-weight-hint = 线索
propose-known = { $brand } 的记录如下。请输入有误一项的序号，或输入名称，例如 channel.email 或 fact.costs：
propose-ask-value = 应改成什么？多行用 ; 分隔；若已不成立，请留空：
propose-ask-use = 它的用途是什么？
propose-ask-source = 说明此事的网页地址：
propose-ask-seen = 您阅读的日期，例如 2026-11-22：
propose-written = 提案已写入 { $file }。
propose-send = 请通读一遍，然后把文件发给维护记录的人。
propose-fits = 该提案与 { $brand } 的记录相符。
propose-applied = 修改已写入 { $file }。接着运行：adieu directory check DIR
propose-refused = 检查未通过，提案被拒绝。
propose-nothing = 没有提出任何修改。
propose-nothing-hint = 例如：adieu directory propose orange channel.phone.1=5000 --source https://… --seen 2026-11-22
propose-form = 修改的写法是 FIELD=VALUE。
propose-unknown = 记录中没有名为“{ $field }”的内容。
propose-unknown-hint = 名称形如 channel.phone、channel.post.for_notices、fact.costs 或 party.name_fr。
propose-head = { $field } 在记录中没有单独的来源，需手工修改。
propose-head-hint = 请改提它所依据的资料或联系方式。
propose-several = { $field } 有 { $count } 个。
propose-several-hint = 请写 { $field }.1、{ $field }.2 等；若要新增，请写 { $field }.new。
propose-not-there = 记录中没有 { $field }。
propose-no-use = { $field } 是新增的：请说明用途。
propose-no-use-hint = 请加上：{ $example }
propose-moved = 记录中关于 { $field } 的内容现已不同。
propose-moved-hint = 请重新查看记录，再提一次。
propose-bad-file = 这个文件不是可读的提案。
glossary-title = 告别用语
glossary-look-for = 请找：{ $nl }（荷兰语）、{ $fr }（法语）
glossary-not = 不同于：{ $what }
glossary-facts = 对应资料：{ $keys }
glossary-more = “adieu glossary WORD” 解释其中一个；账单上的词也可以。
glossary-none = 词汇表中没有“{ $word }”。
glossary-none-hint = adieu glossary 列出全部词语。
help-glossary = 解释账单和信件中的用语
help-manual = 显示使用手册
help-directory-stale = 按时间和重要性列出各项资料及应查看的网页
help-directory-propose = 把对记录的修改建议写成文件
help-directory-apply = 把提案写入目录中的记录
help-arg-changes = 修改内容，例如 channel.phone=5000；= 后留空表示已不成立
help-arg-page = 说明此事的网页地址
help-arg-seen = 您阅读的日期，例如 2026-11-22
help-arg-basis = 网页的类型
help-arg-proposal-out = 提案文件；不给则直接显示
help-arg-proposal = 提案文件
help-arg-records = 存放记录的数据目录
help-arg-term = 词语，例如 customer-number 或 klantnummer
help-arg-manual-out = 把各语言的手册和词汇表写入该目录
