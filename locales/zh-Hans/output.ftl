## adieu 为用户写的文件，以及挡在路上的东西。

help-arg-force = 连同挡路的、不是 adieu 写的或您改过的文件一起替换
help-arg-card-force = 写入非空的目录，覆盖以前备份的文件
output-foreign = 什么也没有写入：{ $folder } 中有不是 adieu 写的、或后来被改过的文件：{ $names }。
output-foreign-hint = 请用 --out 指定别的目录，或把这些文件移走。要替换它们：--force。
output-exists = 什么也没有写入：{ $file } 已经存在。
output-exists-hint = 请换一个名称，或把它移走。要替换它：--force。
output-no-list = 什么也没有写入：{ $list } 本应说明这个目录中哪些文件属于 adieu，但它无法使用。
output-no-list-hint = 请指定别的目录，或把 { $name } 移走。加上 --force 会重新写这份清单，并替换同名文件。
output-others = 什么也没有写入：{ $folder } 中是 { $owner } 的文件。
output-in-the-way = 什么也没有写入：{ $path } 挡在路上，它不是 adieu 放在那里的东西。
output-in-the-way-hint = 目录、链接或设备不会被替换。请换一个名称，或把它移走。
output-busy = 另一个 adieu 正在写入 { $folder }。
output-busy-hint = 请等它结束后再试。
output-beside = { $folder } 中已有别的文件。这次的文件在 { $place } 中。
