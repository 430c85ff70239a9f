### Requests for access to personal data and for their erasure, in English.

data-answer-by = Article 12 of the same Regulation gives one month for the answer, free of charge: until { $gdpr_by } if this letter reaches you today.
data-proof = If you need proof of identity, please say which.

data-access-title = Access to personal data: { $brand }
data-access-subject = Request for access under article 15 of the { -gdpr }
data-access-ask = Under article 15 of the { -gdpr }, please send a copy of the personal data that you hold about { $relation ->
    [holder] me
   *[mandate] { $holder }
  } from this contract.
data-access-include = Please enclose in particular:
data-access-bills = all bills, with their details
data-access-credit = top-ups and the present credit
data-access-usage = usage: calls, messages and data, as far as you still keep it
data-access-contract = the contract, with its terms and its changes
data-access-table = the depreciation table of the device
data-access-contacts = notes and recordings of contacts with customer service
data-access-identity = the data kept for identification and payment
data-access-how-mail = Please send them to { $email }, in a common electronic form.
data-access-how-post = Please send them to the address above.

data-erasure-title = Erasure of personal data: { $brand }
data-erasure-subject = Request for erasure under article 17 of the { -gdpr }
data-erasure-ends = This contract ends on { $contract_end }.
data-erasure-ended = This contract ended on { $contract_end }.
data-erasure-ask = Under article 17 of the { -gdpr }, please erase the personal data about { $relation ->
    [holder] me
   *[mandate] { $holder }
  } that you no longer need.
data-erasure-kept = Articles 126 and 127 of the { -ecl } have identification and subscription data kept until twelve months after the end of the service, that is until { $kept_until }. Please erase these on the day after, without a further letter.
data-erasure-kept-over = The twelve months for which articles 126 and 127 of the { -ecl } have identification and subscription data kept ended on { $kept_until }: please erase these too.
data-erasure-confirm = Please confirm the erasure in writing. For what you keep, for open bills for example, please give the reason and the last day.
data-erasure-to-mail = Please write to { $email }.
data-erasure-to-post = Please write to the address above.
