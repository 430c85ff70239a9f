## 信件发出之前，以及发出后的登记。

sending-first-steps = 此信发出之前，请先完成不能等的事：{ $steps }。
sending-first-steps-open = 未作登记：不能等的事尚未完成：{ $steps }。
sending-first-steps-hint = 完成后：{ $done }。如无法完成或不需要：{ $skip }
sending-complaint-late = 此投诉的一年期限已于 { $date } 届满。电信监察专员可以拒绝受理。
sending-where = 尚未登记此信寄往何处。
sending-example = { $key }：这只是提示中的示例。
sending-example-hint = 请填入您自己的内容。
