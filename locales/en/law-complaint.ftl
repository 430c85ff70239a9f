## Rules R39 to R43: the Ombudsman, and requests about personal data.
## The arguments are ready to print, except numbers, which choose the plural.

## R39

law-complain-first = Complain to the operator first, in writing. The Ombudsman takes a case only after that. No fixed waiting time was found.

# $by (String) - the last day.
law-ombudsman-open = You can go to the Ombudsman, free of charge, up to { $by }, as long as the operator has not solved it.

law-port-dispute-from-facts = For a dispute on a number transfer or a switch, the year runs from what happened.

# $by (String) - the last day.
law-ombudsman-closed = The year to go to the Ombudsman ended on { $by }: the Ombudsman may refuse the complaint.

law-complaint-settled = You said that the operator has solved it, so there is nothing to complain about.

# $filed (String) - the day of filing.
law-filed-in-time = The complaint went to the Ombudsman on { $filed }, in time.

## R40

law-not-filed = No complaint lies with the Ombudsman, so nothing is on hold.

# $until (String) - the last day.
law-collection-on-hold = The operator may not collect the disputed sum up to { $until }, or up to an earlier settlement or recommendation.

law-pay-the-rest = Pay the part that you do not dispute.

# $until (String) - the last day.
law-hold-over = The hold on collecting the disputed sum ended on { $until }.

law-not-admissible = The Ombudsman did not take the complaint up, so nothing is on hold.

## R41

# $date (String) - the day.
# $latest (String) - the day for a complex file.
law-ruling-by = Expect the Ombudsman’s answer by { $date }; for a complex file by { $latest }.

# $latest (String) - the day for a complex file.
law-ruling-complex-only = The first term has passed. If the file is complex, expect the answer by { $latest }; ask the Ombudsman whether it is.

# $latest (String) - the day for a complex file.
law-ruling-overdue = Even the longer term passed on { $latest }. Ask the Ombudsman how the file stands.

## R42

# $date (String) - the day.
law-answer-by = The operator must answer your request about your data by { $date }.

# $latest (String) - the latest day.
# $told_by (String) - the day by which it must say so.
law-answer-may-take-longer = It may take until { $latest } for a complex request, but only if it told you so by { $told_by }.

# $date (String) - the day.
# $told_by (String) - the day by which it must say so.
law-answer-extended = The operator took more time: the answer is due by { $date }, if it told you so by { $told_by }.

# $date (String) - the day.
law-answer-overdue = The answer was due by { $date }. If it has not come, ask for it in writing and name that day.

## R43

# $date (String) - the day.
law-data-kept-until = The operator must keep your identification and contract data until { $date }.

# $from (String) - the first day.
law-erase-from = Ask for their erasure from { $from } on. Accounting papers may stay longer.

# $date (String) - the day.
law-keeping-over = The duty to keep your identification and contract data ended on { $date }: you can ask for their erasure.

law-other-data-earlier = Other data that is no longer needed can be erased earlier.

## Rules: a title, and a few sentences for a layperson

rule-ombudsman-open-title = Going to the Ombudsman
rule-ombudsman-open-words = The Telecom Ombudsman helps free of charge, but only after you have complained to the operator and were not satisfied. You have one year from your first complaint. For a dispute on a number transfer or a switch, the year runs from what happened. No fixed time to wait for the operator’s answer was found.

rule-ombudsman-shield-title = No collection while the Ombudsman has the case
rule-ombudsman-shield-words = Once the Ombudsman takes up your complaint, the operator may not collect the disputed sum. That holds for four months from the filing, or until an earlier settlement or recommendation. Pay what you do not dispute.

rule-ombudsman-term-title = How long the Ombudsman takes
rule-ombudsman-term-words = The Ombudsman has 90 days from the day on which your file is complete, and 90 days more for a complex file. On average an answer took 34 days in 2023.

rule-data-answer-title = When the operator answers about your data
rule-data-answer-words = When you ask for your data, or for their erasure, the operator must answer within one month of receiving the request. It may take two months more for a complex request, if it tells you so within the first month. This is free, unless a request is clearly excessive.

rule-data-kept-title = How long the operator keeps your data
rule-data-kept-words = The operator must keep the data that identify you and your contract for twelve months after the end. Ask for their erasure from the next day. Accounting papers may stay longer.

## Conflicts between sources

conflict-10-words = Pages of the regulator name two addresses: Koning Albert II-laan 32 in 1000 Brussels on newer pages, number 35 in 1030 Brussels on older ones. The newer counts.
conflict-11-words = The number to report a lost card on one operator’s page is for that operator’s customers only. Use the number of your own operator.
conflict-15-words = Whether Saturday is a working day in these rules on debts was not read. For paying, the earlier day counts.

## What a jurist should check again

recheck-heading = What a jurist should check again
# $count (Number) - how many rules.
recheck-count = { $count } { $count ->
    [one] rule has
   *[other] rules have
 } something to check again.
recheck-nothing = Nothing to check again.

recheck-wording-undated = the wording comes from a page without a date
# $seen_to (String) - the day.
recheck-wording-old = the wording was read as it stood up to { $seen_to }; look for later changes
# $parameters (String) - names of parameters, as a list.
recheck-start-from-memory = the first day is from memory, unverified: { $parameters }
# $parameters (String) - names of parameters, as a list.
recheck-start-date-of-act = the first day is the date of the act; its entry into force was not recorded: { $parameters }
# $level (String) - how sure it is.
recheck-confidence = not fully sure: { $level }
# $citations (String) - ids, as a list.
recheck-open-citations = read more closely, weak or open in part: { $citations }
# $conflicts (String) - numbers, as a list.
recheck-conflicts = sources disagree: conflict { $conflicts }
recheck-no-dated-text = rests on no dated text of law
