## 再次开立个案，以及命令未能完成时保留下来的内容。

help-arg-new = 即使已有个案涉及相同线路，也另开新个案
open-found = { $count ->
   *[other] 个案 { $cases } 早已按这些资料开立：已找到，没有重复开立。
}
open-already = { $count ->
   *[other] 个案 { $cases } 已经开立，涉及同一号码、同一张卡或同一合同，但资料不同。没有开立任何个案。
}
open-already-hint = 请把变化记入该个案：{ $command }。如仍要另开一个个案，请加上 --new。
kept-cases = { $count ->
   *[other] 个案 { $cases } 及其中的记录均已保留。
}
kept-files-hint = 要得到文件：{ $command }。再次运行同一命令也可以，不会重复开立。
kept-show-hint = 查看：{ $command }
output-failed-hint = 请腾出空间，或把输出转到别处。
doctor-older-openings = { $cases ->
   *[other] 有 { $cases } 个个案由较早版本的 adieu 开立，原来的文件可能无法再找到它们：adieu doctor --rebuild 可补上。
}

## 时钟倒退。

clock-given-before = 所给的时刻（--now 或 ADIEU_NOW）早于个案 { $case } 的最后一项记录，该记录日期为 { $day }。
clock-given-before-hint = 请给出更晚的时刻，或不要给出。
clock-back = 本机时钟早于个案 { $case } 的最后一项记录，该记录日期为 { $day }。信件会带上错误的日期：现在不写信，也不记为已寄出。
clock-back-hint = 请校正本机时钟后再试。如果时钟现在正确而当时有误，请重新开立个案：adieu open FILE --new
note-clock-back = 时钟早于本个案的最后一项记录，该记录日期为 { $day }：所有从今天起算的日子都不准确。
clock-letter-before = 这封信的日期会早于 { $day }，即它所接续之事的日期。
clock-letter-before-hint = 请核对日期：本机时钟的日期，或 --now 的日期。
