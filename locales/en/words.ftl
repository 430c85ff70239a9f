## Lists: the first items are joined one by one, then the last.

# $head (String) - the list so far.
# $item (String) - the next item.
list-more = { $head }, { $item }

# $head (String) - the list but its last item.
# $item (String) - the last item.
list-last = { $head } and { $item }
