## The command line itself: its help, and what was not understood of it.

shell-tag-options = {"[选项]"}
shell-tag-command = 命令
shell-heading-global = 所有命令通用的选项
shell-or-variable = ；或环境变量 { $name }
shell-heading = { $heading }：
shell-twice = 这一项给了两次。
shell-missing = 这条命令缺少内容。
shell-missing-command = 要做什么？这个命令后面还缺一个词。
shell-conflict = 这两项不能同时使用。
shell-value = 无法理解这个值。
shell-now-hint = 请写日期，如 2026-07-02（布鲁塞尔时间中午），或写时刻，如 2026-07-02T09:30:00Z。
shell-day-hint = 日期请按“年-月-日”书写，如 2026-07-02。

## Files that a person names.

shell-not-utf8 = { $file } 不是 UTF-8 文本：第 { $line } 行含有其他字节。
shell-not-utf8-hint = 请用文本编辑器打开它，选择“另存为”，编码选 UTF-8。
shell-windows-hint = 它看起来是 Windows-1252，即较旧的 Windows 程序所用的编码。请用文本编辑器打开它，选择“另存为”，编码选 UTF-8。
shell-utf16-hint = 它看起来是 UTF-16。请用文本编辑器打开它，选择“另存为”，编码选 UTF-8。
shell-no-data-folder = 这个系统没有指明存放数据的目录。

## The notes in the table that “adieu identify --csv” writes: sentences.

shell-row-width = 这一行有 { $found } 格，而表头有 { $wanted } 格。
shell-row-perhaps = 可能是 { $brand }。

## Records of brands: remarks that stand in the record in one language only.

shell-remarks-english = 以下各项内容和备注按记录原文以英文引用。冒号前面的是字段名。
shell-channel-phone = 电话
shell-channel-email = 电子邮箱
shell-channel-post = 邮寄地址
shell-channel-page = 关于解约的网页
shell-channel-form = 网上表单
shell-channel-customer-area = 客户专区
shell-channel-chat = 在线聊天
shell-channel-shop = 门店
shell-channel-social = 社交网络
shell-channel-sms = 短信
shell-channel-code = 拨号代码
shell-brand-active = 运营中
shell-brand-merging = 客户正在迁移
shell-brand-merged = 已合并
shell-brand-ended = 已停止
shell-brand-unknown = 状态未知
