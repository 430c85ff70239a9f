### The request to keep a number on a prepaid card, in English.

to-prepaid-title = Keeping the number on prepaid: { $brand }
to-prepaid-subject = { $lines ->
    [one] Request: keep the number on a prepaid card
   *[other] Request: keep the numbers on prepaid cards
  }
to-prepaid-subject-other = { $lines ->
    [one] The number moves
   *[other] The numbers move
  } to prepaid with { $new_operator }
to-prepaid-ask-day = Please move { $lines ->
    [one] the number
   *[other] the numbers
  } from the subscription to prepaid with { $brand } on { $end_date }.
to-prepaid-ask-soon = Please move { $lines ->
    [one] the number
   *[other] the numbers
  } from the subscription to prepaid with { $brand } as soon as possible.
to-prepaid-ask-other = { $lines ->
    [one] The number moves
   *[other] The numbers move
  } to prepaid with { $new_operator }, which will ask you for the transfer. Please let it go through.
to-prepaid-number-first = Please end the subscription only when { $lines ->
    [one] the number works on the prepaid card; it must not be lost
   *[other] every number works on its prepaid card; none must be lost
  }.
to-prepaid-no-notice = This letter is no notice: please end nothing before that move.
to-prepaid-say-day = from which day prepaid works
to-prepaid-say-steps = what is to be done for it: new card, identification
to-prepaid-say-cost = what the change costs, if anything, and under which clause
to-prepaid-say-blocks = whether anything stands in the way of the transfer
to-prepaid-say-bill = up to which day the subscription is billed
to-prepaid-say-device = which amount the contract’s depreciation table gives for the device in that month
