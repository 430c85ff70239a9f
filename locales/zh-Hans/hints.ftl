## What the command line says where something is missing, unclear or about to be lost.

close-nobody-asks = 这里无法询问任何人，所以个案仍然开着。
close-without-asking = 不经询问直接结束：{ $command }
reopen-which = 要重新打开什么：某一步，还是已结束的个案？
reopen-step-no-reason = 重新打开某一步不需要理由。只有重新打开已结束的个案才需要理由。
reopen-which-hint = 某一步：{ $step } · 个案：{ $case }
shell-word-too-many = “adieu”之后的第 { $number } 个词不该出现在这条命令里。
shell-written-so = 正确写法：{ $usage }
cli-no-open-case = 没有进行中的个案。“adieu cases”会列出已结束的个案。
cli-backup-replaced = 那里原有一个文件，现已被备份取代。
status-no-notice = 已就绪，不需要寄终止通知
choose-chosen = 您已经选了它。
law-coverage-from = 自 { $from } 起生效
law-coverage-seen = 文本读到 { $seen }
law-citation-read = 阅读日期：{ $day }
law-citation-unread = 未阅读：凭记忆写下
law-citation-rules = 用到它的规则
law-citation-no-rule = 没有规则直接用到它。
law-citation-unknown = 这里没有编号为 { $id } 的出处。
facts-hint-write-brand = “adieu directory list”会显示各品牌的写法。
