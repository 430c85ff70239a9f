## Refusals of single commands: what went wrong, then what to do.
refusal-wrong-channel = 电话或到店应记录为电话或到店，书面通知应记录为信件。
refusal-wrong-channel-hint = 电话或到店：adieu send { $case } --by phone。书面寄出的：adieu send { $case } follow-up --by post
refusal-case-shape = 个案编号的样子如 AD-7K3F-92QX。
refusal-case-check = 编号的最后一个字符与其他字符不符：请检查是否打错。
refusal-rule-shape = 规则写作 R 加两位数字，如 R08。
refusal-rule-range = 没有规则 { $rule }；规则从 { $first } 到 { $last }。

## The table of “adieu identify --csv”

table-read-hint = 请检查表格的名称，以及您是否有读取权限。
table-write-hint = 请检查目录是否存在、您是否有写入权限、磁盘是否有空间。
table-own-input = { $file } 就是表格本身。
table-own-input-hint = 请用 --out 指定另一个名称。
table-empty = { $file } 是空的。
table-empty-hint = 第一行必须写明各列的名称。
table-utf16 = { $file } 是已损坏的 UTF-16 文本。
table-utf16-hint = 请把表格另存为 CSV UTF-8。
table-no-column = { $file } 没有“{ $column }”列；现有的列：{ $columns }
table-no-column-near = 您是指 --column "{ $column }" 吗？
table-no-column-hint = 请用 --column 指定其中一个名称。
table-record-too-long = { $file } 在第 { $at } 字节处有一条超过 { $most } KiB 的记录。
table-record-too-long-hint = 请确认该文件是带换行的表格。
table-column-twice = { $file } 中有不止一列叫“{ $column }”。
table-column-twice-hint = 请给这些列起不同的名字，以便看清号码在哪一列。
table-open-quote = { $file } 的第 { $line } 行有一个没有关闭的引号，其后的各行会全部并入一个单元格而丢失。
table-open-quote-hint = 请补上或删去这个引号，然后重试。单元格里的引号要写两次。
table-worker-lost = adieu 中读取表格行的部分停止了工作。

## A file that was named and cannot be taken.

file-folder = { $path } 是文件夹，不是文件。
file-folder-hint = 请指定其中的一个文件。
file-pipe = { $path } 是管道，不是文件。
file-socket = { $path } 是套接字，不是文件。
file-device = { $path } 是设备，不是文件。
file-save-hint = 请把它输出的内容存成文件，再指定那个文件。
file-silent = { $seconds } 秒内没有从 { $path } 读到任何内容。
file-silent-hint = 请检查是否有程序正在写入。也可以把程序输出的内容存成文件，再指定那个文件。
file-endless = 过了 { $seconds } 秒，{ $path } 仍未结束。
file-too-large = { $path } 太大：最多只读取 { $most } MB。
file-too-large-hint = 请检查这是不是您要用的文件。如果是，请把它缩小，或分成几个文件。

## A folder of data in place of what travels inside the program.

data-loop = { $path } 是一个又指回上层文件夹的链接。
data-too-many = { $path } 里的内容远远多于一个数据文件夹。
data-too-deep = { $path } 的层级比数据文件夹更深。
data-name = { $path } 的名称不是 UTF-8 文本。
data-text = { $path } 不是 UTF-8 文本。
data-hint = 请指定一个结构与本程序的“data”相同、且没有其他内容的文件夹。
data-nothing = { $path } 里没有任何记录。
data-nothing-hint = 请指定一个有记录的文件夹：即以 .toml 结尾的文件。
