## Faults of the facts file: what is wrong, to stand after the key; then what to do.
facts-at-key = { $key }：{ $what }
facts-more = { $what }（另有 { $more } 处错误）

## What is wrong

facts-not-toml = 文件不是 TOML 格式
facts-not-json = 文件不是 JSON 格式
facts-file-too-large = 文件太大
facts-too-many-lines = 文件中的线路超过 { $most } 条
facts-unknown-key = 没有叫这个名字的资料
facts-said-twice = 写了两次
facts-missing = 缺少
facts-wrong-kind = 这里应填另一种值
facts-unknown-word = 不是这里允许的词
facts-impossible-date = 没有这样的日期
facts-amount-with-comma = 金额里用了逗号
facts-amount-without-quotes = 金额没有加引号
facts-amount-negative = 金额小于零
facts-amount = 无法读懂这个金额
facts-not-belgian = 这不是比利时号码
facts-number = 无法读懂这个电话号码
facts-iccid = 卡号不可能正确
facts-imsi = IMSI 不可能正确
facts-email = 邮箱地址不可能正确
facts-control-character = 文字里含有控制字符
facts-unseen = 这段文字没有任何看得见的字符
facts-too-long = 太长
facts-out-of-range = 超出可能的范围
facts-which-line = 没有说明是哪条线路
facts-no-line = 没有线路
facts-in-the-future = 这一天还没有到
facts-end-in-the-past = 这一天已经过去
facts-end-keeps-number = 合同若只是终止，号码也会随之失去
facts-workers-without-business = 只有企业才有员工
facts-same-twice = 另一条线路已有相同内容
facts-order = 这一天早于必须在前的一天
facts-gift-above-credit = 赠送金额大于包含它的余额

## What to do

facts-hint-did-you-mean = 您是指 { $name } 吗？
facts-hint-look-alike = 此处有字符 { $sign }，它看起来像“{ $like }”，其实是另一个字符。请用键盘重新输入。
facts-hint-odd-blank = 此处有字符 { $sign }，它看起来像空格，其实是另一个字符。请用键盘重新输入。
facts-hint-foreign-sign = 此处有字符 { $sign }。资料的名称只用字母 a 到 z 和 _。
facts-hint-sections = 可用的部分有：{ $names }。
facts-hint-not-in-section = 请去掉它，或查看 { $name } 下可以写什么。
facts-hint-which-line = 请说明是哪条线路：{ $first } 到 { $last }。
facts-hint-one-line = 最多只有一条线路：请写 { $key }。
facts-hint-leave-one = 上面已有相同的一项。请只保留一个。
facts-hint-write-text = 请写成文字，并加引号。
facts-hint-write-lines = 请写成多行的列表：{ $example }，在“fact”之后则写 { $typed }
facts-hint-write-word = 请写一个词，并加引号。
facts-hint-write-day = 请按“年-月-日”写日期：2026-07-02
facts-hint-write-whole = 请写一个整数，不加引号。
facts-hint-write-flag = 请写 true（是）或 false（否），不加引号。
facts-hint-write-amount = 请把金额写成带小数点的文字："25.00"
facts-hint-write-amounts = 请写成金额的列表：{ $example }，在“fact”之后则写 { $typed }
facts-hint-words = 可用的词有：{ $words }。
facts-hint-words-near = 您是指 { $nearest } 吗？可用的词有：{ $words }。
facts-hint-needed = 这一项不能省略。请写其中之一：{ $words }。
facts-hint-write-section = 请写成一个部分：{ $section }
facts-hint-section-per-line = 请为每条线路写一个部分：[[line]]
facts-hint-one-table = 文件以 [subscriber] 开头；若是 JSON，则以花括号开头。
facts-hint-calendar = 请查看日历，并按“年-月-日”书写：2026-07-02
facts-hint-years = 请写 { $first } 到 { $last } 之间的年份。
facts-hint-amount-with-point = 请用小数点写欧元和欧分：{ $amount }
facts-hint-amount-in-quotes = 请连同引号写：{ $amount }
facts-hint-amount-without-sign = 请写欧元和欧分，不带正负号：25.00
facts-hint-euro-at-most = 最多 { $amount }。
facts-hint-between = 请写 { $least } 到 { $most } 之间的数。
facts-hint-number-as-on-bill = { $why }请按账单上的样子写，如 04xx xx xx xx
facts-hint-belgian-number = adieu 只终止比利时线路：号码以 0 或 +32 开头。
facts-hint-country-code = 其他国家的号码请连同国家代码一起写：+33 …
facts-hint-one-email = 请写一个地址：name@example.org
facts-hint-type-again = 请重新手动输入：换行、制表符和看不见的符号不应出现在这里。
facts-hint-characters-at-most = 最多 { $most } 个字符。
facts-hint-text-lines-at-most = 最多 { $most } 行文字。
facts-hint-amounts-at-most = 最多 { $most } 个金额。
facts-hint-mebibytes-at-most = 最多 { $most } MiB：请把线路分到几个文件里。
facts-hint-several-files = 请把线路分到几个文件里。
facts-hint-name-and-value = 请写成“名称 = 值”，或把部分的名称放在方括号里。
facts-hint-straight-quotes = 请用直引号："…"
facts-hint-close-quotes = 请在同一行关闭引号，后面不要再写任何内容。
facts-hint-nothing-after = 值的后面不要再写别的内容。备注以 # 开头。
facts-hint-backslash = 反斜杠请写两个：\\
facts-hint-close-list = 请用逗号分隔各项，并用 ] 结束列表
facts-hint-bare-true = 请写 true，用小写字母，不加引号。
facts-hint-bare-false = 请写 false，用小写字母，不加引号。
facts-hint-quote-value = 请给值加上引号："…"
facts-hint-json-ends-early = 文件过早结束：请关闭每个括号和引号。
facts-hint-json-signs = 请在那里查看是否缺少或多出逗号、冒号、括号或引号。
facts-hint-add-line = 请写一个 [[line]] 部分，注明电话号码或卡号。
facts-hint-no-workers = 请去掉员工数，或写 kind = "business"（企业）。
facts-hint-port = 如要保留号码，请写 outcome = "port"（或 "to-prepaid"）：随后由新运营商终止合同。
facts-hint-not-before = 请写 { $day } 或之后的日期。
facts-hint-not-after = 这一天应在过去或就是今天：最晚 { $day }。
facts-hint-comes-first = { $key } 应在前：两个日期中有一个不对。
facts-hint-credit-includes-gift = 余额是剩下的全部金额，包含赠送部分。
facts-hint-one-line-each = 一个号码和一张卡只属于一条线路：请去掉第二个。
