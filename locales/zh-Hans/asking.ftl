## 问答在特殊情形之外所问的，以及对无人告知的事实怎么说。

ask-device = 签这份合同时，您是否得到了手机或其他设备？
ask-device-value = 您拿到设备时，它值多少钱？
ask-credit = 卡上剩余的话费
ask-last-top-up = 最近一次充值的日期
ask-auto-top-up = 这张卡会自动充值吗？
ask-block-first = 先做这件事：打电话给运营商，把卡停用。这些问题可以等一等。
ask-block-call = { $brand }：{ $phone }
ask-answers-removed = 您的回答已经存入案卷，{ $file } 因此已删除。
ask-answers-stay = 您的回答已经存入案卷，但 { $file } 无法删除。请您自己删除：任何打开它的人都能读到。
question-line-fixed-months = 合同的固定期限是几个月？没有就填 0。
fact-own-wish = 第 { $line } 条线路另有自己的打算，保持不变。要更改请用：{ $command }
law-fact-fixed-months = 固定期限的月数，没有则为 0
law-term-not-told = 您没有说明固定期限，这里就按没有计算。如果其实有，提前离开可能要付钱。
law-end-open-today = 法律在此没有确定日期，您也没有指定。假如合同今天结束，运营商可能主张其通知期，那要到 { $latest }。
law-end-open-today-unknown = 法律在此没有确定日期，您也没有指定。运营商能留您多久取决于其条款中的通知期，adieu 还不知道。
choose-why-term-not-told = 您没有说明固定期限，就按没有计算。如果其实有，提前离开可能要付钱。
choose-why-device-not-told = 这是合同没有附带设备时的费用。如果附带了，可能还要为设备付款。
