card-partial = 卡的一部分读不出来：您看到的不是卡里的全部内容。
card-partial-hint = 请取出卡，用干布擦净金属触点，再插回去，然后重试。
card-backup-clean = 这不是卡里的全部内容：请取出卡，用干布擦净金属触点，再插回去，重新备份一次。
card-backup-a-file = { $path } 是文件，而备份需要一个目录。
card-backup-dangling = { $path } 是一个失效的链接，没有指向任何地方。
card-backup-cleared = 已从 { $folder } 删除 { $count } 个中断的备份留下的内容。
card-backup-broken-off = 写入过程中您停止了备份，所以没有保留任何内容。
