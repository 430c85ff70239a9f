## 个案的口令与备份的口令。

help-passphrase = 为您的个案设置、更改或取消口令
help-passphrase-set = 为您的个案设置口令
help-passphrase-change = 换用另一个口令
help-passphrase-remove = 取消口令，密钥重新保存在目录中
help-arg-new-passphrase-file = 从此文件读取新口令，不再询问两次
help-arg-backup-passphrase-file = 从此文件读取备份的口令；不指定时，--passphrase-file 也用于备份

passphrase-file-empty = { $path } 是空的：其中没有口令。
passphrase-file-empty-hint = 请把口令写在文件的第一行。
passphrase-unused = 您的个案没有设置口令：您给出的口令未被使用。用“adieu passphrase set”可以设置口令。
passphrase-new-home = 个案的新口令：
passphrase-needs-new = 需要一个新口令。
passphrase-needs-new-hint = 请在终端输入，或指定文件：--new-passphrase-file FILE
passphrase-set = 您的个案现在只能用口令打开。没有口令，谁也打不开，包括您自己：请妥善保管。
passphrase-changed = 您的个案现在用新口令打开。
passphrase-removed = 您的个案现在无需口令即可打开：密钥就在其目录中。
passphrase-old-copies = 以前的目录副本和备份仍按原来的方式打开：请删除您不需要的副本。
passphrase-is-set = 您的个案已经设置了口令。
passphrase-is-set-hint = 用“adieu passphrase change”可以换用另一个。
passphrase-is-none = 您的个案没有设置口令。
passphrase-is-none-hint = 用“adieu passphrase set”可以设置口令。
