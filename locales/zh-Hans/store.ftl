## The house: what stands in the way of kept data, and what is damaged.

store-no-room = 没有空间可以保存 { $path } 了。
store-no-room-hint = 请在磁盘上腾出一些空间，然后再试。这次的内容一点也没有写入。
store-cannot-write = { $path } 只能读取，不能写入。
store-no-right = 系统不允许您使用 { $path }。
store-let-write-hint = 请给自己开通该目录及其中文件的写入权限，或用 --home DIR 选择别的目录。
store-cannot-use = 无法使用 { $path }。
store-cannot-use-hint = 请检查路径和磁盘，然后再试。
store-not-there = { $path } 不存在。
store-not-there-hint = 请检查路径有没有写错。
store-not-a-folder = { $path } 不能作为目录：这个位置或通往它的路径上已有一个文件。
store-not-a-folder-hint = 请用 --home DIR 选择别的目录。
store-system-failed = 处理 { $path } 时，磁盘或系统出了故障。
store-system-failed-hint = 请检查磁盘，然后再试。这次的内容一点也没有写入。
store-system-says = 系统的原话：{ $text }
store-held = 另一个程序正在使用 { $path }。
store-held-hint = 请关闭另一个程序，然后再试。
store-no-chance = 系统没有给出随机数。没有随机数，就无法安全地保存任何内容。
store-no-chance-hint = 请再试一次。如果仍然如此，请重新启动电脑。
store-path-not-text = 路径 { $path } 中有此处无法使用的字符。
store-path-not-text-hint = 请选择由普通字母组成的路径。
store-newer-file = { $path } 由更新版本的 adieu 写成（格式 { $format }）。
store-newer-event = 个案 { $case } 的第 { $number } 条记录由更新版本的 adieu 写成。
store-newer-message = 个案 { $case } 的一封待发消息由更新版本的 adieu 写成。
store-newer-hint = 请安装更新的版本。当前版本没有改动任何内容。
store-in-use = 另一个 adieu 正在使用目录 { $home }。
store-in-use-by = 另一个 adieu 正在使用目录 { $home }（进程 { $process }）。
store-in-use-hint = 请等另一个结束，或把它关闭，然后再试。
store-no-home = { $home } 中没有保存任何个案。
store-no-home-hint = 请用“adieu open --ask”建立第一个个案，或用 --home DIR 指明保存个案的目录。
store-home-exists = { $home } 中已经保存着个案。
store-home-exists-hint = 请使用该目录，或另选一个。
store-not-empty = 目录 { $folder } 不是空的。
store-not-empty-hint = 请用 --home DIR 选择新的或空的目录。
store-needs-passphrase = { $home } 中的个案要用口令打开。
store-needs-no-passphrase = { $home } 中的个案用该目录中的密钥文件打开，不用口令。
store-needs-no-passphrase-hint = 请不要输入口令。
store-wrong-passphrase = 这不是 { $home } 中个案的口令。
store-wrong-passphrase-hint = 请重新输入。大小写和键盘布局都有影响。
store-wrong-backup-passphrase = 这不是备份 { $file } 的口令。
store-wrong-backup-passphrase-hint = 请使用做备份时设定的口令。如果确定无误，那么文件已经损坏。
store-not-a-backup = { $file } 不是备份，或者它的开头已经损坏。
store-not-a-backup-hint = 请指明由“adieu backup”写成的文件。
store-in-the-way = { $file } 已经存在，而且不是备份。
store-in-the-way-hint = 请为备份另取一个名字。
store-no-message = 这里没有带该 Message-ID 的待发消息。
store-no-message-hint = 它可能已随个案一起删除。
store-log-kept = 个案 { $case } 已删除，但另一个程序正在读取 { $path }，因此还留有痕迹。
store-log-kept-hint = 请关闭另一个程序，然后运行任意一条 adieu 命令，痕迹就会清除。
store-conflict = 另一个程序在同一时刻改动了个案 { $case }。
store-repeated = 个案 { $case } 中已有这条命令。
store-broken-log = 个案 { $case } 的记录不是从建立个案开始的。

## What is damaged. The items stand in a list after “Kept data is damaged:”.

store-damaged = 保存的数据已损坏：{ $items }。
store-item-file = 文件 { $path }
store-item-missing = 文件 { $path }（缺失）
store-item-cut = 文件 { $path }（结尾丢失）
store-item-no-journal = 文件 { $path }（里面不是个案）
store-item-no-format = 文件 { $path }（没有写明格式）
store-item-part = 文件 { $path }（其中的 { $part } 部分）
store-item-event = { $path } 中个案 { $case } 的第 { $number } 条记录
store-item-case-row = { $path } 中个案 { $case } 的主记录
store-item-case-key = { $path } 中个案 { $case } 的密钥
store-item-case-reference = { $path } 中某个个案的编号
store-item-timer = { $path } 中个案 { $case } 轮到谁处理或下一个日期
store-item-waiting = { $path } 中的一封待发消息
store-item-waiting-of = { $path } 中个案 { $case } 的一封待发消息
store-item-message = { $path } 中的一封消息
store-item-message-of = { $path } 中个案 { $case } 的一封消息
store-item-command = { $path } 中一条命令的标记
store-item-command-of = { $path } 中个案 { $case } 的一条命令的标记
store-item-index = { $path } 中的一行索引
store-item-rows = { $path } 中 { $table } 里找不到所属个案的行
store-item-lost-events = { $path }（个案 { $case } 到第 { $found } 条记录为止，但第 { $accepted } 条已被接受）
store-item-lost-mark = { $path }（不再记有消息 { $message } 已发送）
store-item-structure = 日志的结构（数据库的原话：{ $text }）

## What the doctor finds beside damage.

store-finding-timer = 个案 { $case }：轮到谁处理或下一个日期与记录不符。
store-finding-index = 个案 { $case }：用来查找它的索引与记录不符。
store-finding-open = 这台电脑上的其他人可以读取 { $path }。请取消他们的权限。
