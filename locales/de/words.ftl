## Aufzählungen: die ersten Glieder werden einzeln angefügt, dann das letzte.

list-more = { $head }, { $item }
list-last = { $head } und { $item }
