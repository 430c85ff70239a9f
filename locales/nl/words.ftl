## Lijsten: de eerste leden worden één voor één gekoppeld, dan het laatste.

list-more = { $head }, { $item }
list-last = { $head } en { $item }
