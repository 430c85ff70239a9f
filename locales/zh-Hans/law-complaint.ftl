## 规则 R39 至 R43：监察专员，以及关于个人数据的请求。

## R39

law-complain-first = 请先书面向运营商投诉。只有在此之后，监察专员才会受理。没有找到固定的等待时间。

law-ombudsman-open = 只要运营商还没有解决，您可以在 { $by } 之前（含当日）免费向监察专员投诉。

law-port-dispute-from-facts = 关于携号转网或更换运营商的争议，一年期限从事情发生之日算起。

law-ombudsman-closed = 向监察专员投诉的一年期限已于 { $by } 结束：监察专员可以拒绝受理。

law-complaint-settled = 您说过运营商已经解决，因此没有什么可投诉的了。

law-filed-in-time = 投诉已于 { $filed } 提交监察专员，没有超期。

## R40

law-not-filed = 监察专员那里没有投诉，因此没有任何款项暂停催收。

law-collection-on-hold = 在 { $until } 之前（含当日），或在更早的和解或建议之前，运营商不得催收有争议的款项。

law-pay-the-rest = 请支付您没有争议的部分。

law-hold-over = 暂停催收已于 { $until } 结束。

law-not-admissible = 监察专员没有受理投诉，因此没有任何款项暂停催收。

## R41

law-ruling-by = 监察专员的答复最晚在 { $date }；复杂的案件最晚在 { $latest }。

law-ruling-complex-only = 第一个期限已过。如果案件复杂，答复最晚在 { $latest }；请询问监察专员是否如此。

law-ruling-overdue = 较长的期限也已于 { $latest } 届满。请询问监察专员案件的进展。

## R42

law-answer-by = 运营商最晚须在 { $date } 答复您关于个人数据的请求。

law-answer-may-take-longer = 如果请求复杂，答复可以延至 { $latest }，但运营商必须最晚在 { $told_by } 告诉您。

law-answer-extended = 运营商延长了时间：如果它最晚在 { $told_by } 告诉了您，答复的期限是 { $date }。

law-answer-overdue = 答复本应最晚在 { $date } 给出。如果还没有收到，请书面催要，并写明这个日期。

## R43

law-data-kept-until = 运营商必须保存您的身份和合同数据至 { $date }。

law-erase-from = 从 { $from } 起可以要求删除。会计凭证可能保存更久。

law-keeping-over = 保存您的身份和合同数据的义务已于 { $date } 结束：您可以要求删除。

law-other-data-earlier = 其他不再需要的数据可以更早删除。

## 规则：标题，以及给普通人的几句话

rule-ombudsman-open-title = 向监察专员投诉
rule-ombudsman-open-words = 电信监察专员免费提供帮助，但您必须先向运营商投诉而没有得到满意的结果。期限是从您第一次投诉起一年。关于携号转网或更换运营商的争议，一年从事情发生之日算起。等待运营商答复要多久，没有找到固定的规定。

rule-ombudsman-shield-title = 监察专员处理期间不得催收
rule-ombudsman-shield-words = 监察专员受理您的投诉后，从提交之日起四个月内，或在更早的和解或建议之前，运营商不得催收有争议的款项。没有争议的部分请照常支付。

rule-ombudsman-term-title = 监察专员需要多久
rule-ombudsman-term-words = 从您的材料齐全之日起，监察专员有 90 天；复杂的案件再加 90 天。2023 年平均 34 天给出答复。

rule-data-answer-title = 运营商何时答复关于数据的请求
rule-data-answer-words = 您索取或要求删除自己的数据时，运营商须在收到请求后一个月内答复。如果请求复杂，可以再延长两个月，但须在第一个月内告诉您。这是免费的，除非请求明显过分。

rule-data-kept-title = 运营商保存您的数据多久
rule-data-kept-words = 合同终止后，运营商必须把能识别您和您的合同的数据保存十二个月。从次日起您可以要求删除。会计凭证可能保存更久。

## 来源之间的冲突

conflict-10-words = 监管机构的页面写有两个地址：较新的是 Koning Albert II-laan 32, 1000 Brussel，较旧的是 1030 Brussel 的 35 号。以较新的为准。
conflict-11-words = 某家运营商页面上的挂失电话只供它自己的客户使用。请使用您自己的运营商的号码。
conflict-15-words = 在这些关于债务的规则里，星期六是否算工作日，没有读到。付款以较早的日期为准。

## 法律专业人士应当重新核实的内容

recheck-heading = 法律专业人士应当重新核实的内容
recheck-count = 有 { $count } 条规则需要重新核实。
recheck-nothing = 没有需要重新核实的内容。

recheck-wording-undated = 文本来自没有日期的页面
recheck-wording-old = 所读的是截至 { $seen_to } 的文本；请查找之后的变更
recheck-start-from-memory = 生效日期凭记忆写下，未经核实：{ $parameters }
recheck-start-date-of-act = 生效日期取自法令的日期；没有记录实际生效日：{ $parameters }
recheck-confidence = 不完全确定：{ $level }
recheck-open-citations = 需要细读，较弱或部分未定：{ $citations }
recheck-conflicts = 来源不一致：冲突 { $conflicts }
recheck-no-dated-text = 不依据任何有日期的法律文本
