### The request that somebody else become the holder, in English.

transfer-title = Request for a change of holder: { $brand }
transfer-subject = Request: { $taker } takes over the mobile contract
transfer-ask = Please transfer this contract to { $taker }, { $taker_address }. { $taker } agrees by signing below.
transfer-family = The new holder is { $taker_relation ->
    [parent] a parent
    [grandparent] a grandparent
    [child] a child
    [grandchild] a grandchild
    [sibling] a brother or sister
    [spouse] the husband or wife
    [cohabitant] the legal cohabitant
   *[ward] a ward
  } of the present one; the identification follows as you ask for it.
transfer-say-form = which form you use for this (please enclose it)
transfer-say-papers = which papers each side must show
transfer-say-day = on which day the new holder takes over
transfer-say-bills = up to which day bills go to the present holder
transfer-say-credit = what becomes of the remaining credit
transfer-say-device = whether the remaining value of the device passes to the new holder
transfer-say-deposit = when and how the deposit of { $deposit } is paid back
transfer-no-notice = This letter ends nothing: until you confirm the transfer in writing, the contract goes on unchanged.
