## 列举：先逐个连接，最后一项另接。

list-more = { $head }、{ $item }
list-last = { $head }和{ $item }
