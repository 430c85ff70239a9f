## Listes : les premiers éléments sont joints un à un, puis le dernier.

list-more = { $head }, { $item }
list-last = { $head } et { $item }
