## What “adieu identify” says: evidence, reasons and notes.

## Evidence: it stands before its source.

identify-says-issuer = 发卡方前缀 { $prefix }，属于 { $holder }
identify-says-issuer-network = 发卡方前缀 { $prefix } 的品牌使用网络 { $network }
identify-says-issuer-alone = 发卡方前缀 { $prefix }
identify-says-network = 网络代码 { $network }，属于 { $holder }
identify-says-network-alone = 网络代码 { $network }
identify-says-hint = IMSI 的开头相当于：{ $meaning }
identify-says-block = 号段 { $prefix }，属于 { $holder }
identify-says-block-alone = 号段 { $prefix }
identify-says-contract-party = { $brand } 的合同方：{ $party }

## Why it could be another brand: it stands after the brand.

identify-why-shares-network = 也使用网络代码 { $network }
identify-why-perhaps-shares-prefix = 它的卡也可能带有发卡方前缀 { $prefix }（推断）
identify-why-held-block = 曾持有号段 { $prefix }

## Notes: whole sentences.

identify-note-cut-out = 从链接或较长的文字中读出；其余部分已略去。
identify-note-formula-text = 表格程序把它存成了公式（="…"）；读取的是其中的文字。
identify-note-decimals = 表格程序在后面加了 .0；已略去。
identify-note-exponent = 表格程序用指数形式写了它；所有数字都在。
identify-note-thousands = 表格程序给它加了千位分隔符；数字已重新连起来。
identify-note-extension = 号码后面有分机号；已略去。
identify-note-perhaps-rounded = 从第 16 位起全是零，像是表格程序丢失了数字：请与卡上的号码核对。
identify-note-check-digit-off = 校验位不符（应为 { $expected }）：请与卡上的数字核对。
identify-note-check-digit-absent = 缺少校验位；应为 { $expected }。
identify-note-foreign-card = 在其他国家发行：不是比利时品牌。
identify-note-issuer-unknown = 比利时发卡方名单里没有这个前缀。
identify-note-former-holder-until = 取决于卡的新旧：到 { $day } 为止，此前缀属于 { $holder }。
identify-note-former-holder = 取决于卡的新旧：此前缀以前属于 { $holder }。
identify-note-foreign-subscription = 其他国家的用户：不是比利时品牌。
identify-note-foreign-code-in-belgium = 外国网络代码 { $network }（{ $holder }），其中这一部分在比利时使用。
identify-note-foreign-code-in-belgium-alone = 外国网络代码 { $network }，其中这一部分在比利时使用。
identify-note-foreign-profile = 是比利时网络代码，但不是比利时合同：{ $meaning }。
identify-note-public-safety = 警察或公共安全部门的卡：请交还该部门，adieu 不办理其终止。
identify-note-shared-code = 多个品牌使用网络代码 { $network }：不能据此认定是其中哪一个。
identify-note-code-withdrawn = 网络代码 { $network } 已被撤回。
identify-note-network-unknown = 所读的国际电信联盟名单里没有网络代码 { $network }。
identify-note-foreign-number = 其他国家的号码：不是比利时品牌。
identify-note-ported = 号码可以携号转网：号段只是线索，以账单为准。
identify-note-block-unknown = 所读的名单都没有说明此号段属于谁。
identify-note-machine-number = 物联网号码（077）：有多家运营商，号码看不出品牌。
identify-note-no-sim = 不是手机号码：不属于任何 SIM 卡。
identify-note-costs-more = 拨打费用高于普通通话：不属于任何 SIM 卡。
identify-note-premium-up-to = 位于{ $class }号段（{ $prefix }），每分钟最高 { $cents } 欧分：不属于任何 SIM 卡。
identify-note-premium = 位于{ $class }号段（{ $prefix }）：不属于任何 SIM 卡。
identify-class-premium-rate = 高额收费
identify-class-special-tariff = 特殊资费
identify-note-embedded-card = 这是设备内置卡的标识，不是合同：看不出品牌。
identify-note-activation-code = 用于下载 eSIM 配置；没有找到比利时运营商服务器的名单：看不出品牌。
identify-note-contract-party-unknown = { $brand } 合同的合同方是谁尚不清楚：请看账单。
identify-note-brand-active = { $brand } 仍在经营。
identify-note-brand-merging = { $brand } 的客户正在被转移。
identify-note-brand-merging-to = { $brand } 的客户正在被转移；参见 { $heir }。
identify-note-brand-merged = { $brand } 已改用另一个名称。
identify-note-brand-merged-to = { $brand } 已改用另一个名称；参见 { $heir }。
identify-note-brand-ended = { $brand } 已经终止。
identify-note-brand-ended-to = { $brand } 已经终止；参见 { $heir }。
identify-note-brand-state-unknown = { $brand } 是否仍然存在，尚不清楚。

## Why an input is no identifier; the facts file uses these too.

number-empty = 没有给出任何内容。
number-too-long = 比任何一种标识都长。
number-characters = 含有标识中不会出现的字符。
number-decimals = 后面带有小数，像表格里的数值：这不是标识。请从原始资料中取得号码。
number-shortened = 表格程序把它缩写了（如 8.93E+18），有些数字已经丢失。请从原始资料中取得号码，粘贴之前先把该列设为文本格式。
number-rounded = 表格程序只保留一个数的前 15 位，其余写成了零：这个号码已经丢失。请按卡上的号码填写。
number-several = 其中有几个不同的代码。请逐个提供。
number-length = 没有哪种标识是 { $digits } 位数字。
number-iccid-empty = 没有给出卡号。
number-iccid-too-long = 对卡号来说太长。
number-iccid-characters = 卡号只含数字。
number-iccid-prefix = 卡号以 89 开头。
number-iccid-length = 卡号有 19 或 20 位数字；这个有 { $digits } 位。
number-imsi-empty = 没有给出 IMSI。
number-imsi-too-long = 对 IMSI 来说太长。
number-imsi-characters = IMSI 只含数字。
number-imsi-length = IMSI 有 14 或 15 位数字；这个有 { $digits } 位。
number-imsi-country = 没有哪个移动国家代码这样开头。
number-msisdn-empty = 没有给出电话号码。
number-msisdn-too-long = 对电话号码来说太长。
number-msisdn-characters = 电话号码只含数字、加号和分隔符。
number-msisdn-length = 没有哪个电话号码是 { $digits } 位数字。
number-msisdn-not-assigned = 没有哪个编号方案里有这个电话号码。
number-eid-empty = 没有给出 EID。
number-eid-too-long = 对 EID 来说太长。
number-eid-characters = EID 只含数字。
number-eid-prefix = EID 以 89 开头。
number-eid-length = EID 有 32 位数字；这个有 { $digits } 位。
number-eid-check-digits = 这个 EID 的校验位不符：有一位数字不对。
number-lpa-prefix = eSIM 激活码以 LPA:1$ 开头
number-lpa-too-long = 对 eSIM 激活码来说太长。
number-lpa-server = 这个 eSIM 激活码里的下载服务器不是主机名。
number-lpa-matching-id = 这个 eSIM 激活码里的匹配标识已损坏。
number-lpa-server-id = 这个 eSIM 激活码里的服务器标识已损坏。
number-lpa-surplus = 这个 eSIM 激活码有一部分不为人知。

## What the numbering records themselves note: sentences.

identify-record-bank = 银行网络，不是电话品牌。
identify-record-machine-and-travel = 物联网卡和旅行卡：合同方是转售商。
identify-record-virtual-numbers = 虚拟号码。
identify-record-digi-prefix = DIGI 的卡是否带有此前缀，尚不清楚。
identify-record-vikings-older-cards = Mobile Vikings 较早的卡带有另一个前缀。
identify-record-suppressed = 名单上列为已取消。
identify-record-shared-with-foreign = 国外、旅行和物联网配置也共用此代码：不能证明是 Proximus 合同。
identify-record-railway = 铁路网络，不面向消费者。
identify-record-added-2020-digi = 2020 年 12 月新增；DIGI 的卡是否使用它，尚不清楚。
identify-record-joint-network = Proximus 和 Orange 共用的网络，2022 年 2 月新增：没有自己的客户。
identify-record-older-lists-voo = 较早的名单把 VOO 列在其上。
identify-record-added-2018-orange = 2018 年 2 月新增；正在并入 Orange。
identify-record-transatel-too = Transatel 的卡也使用它。
identify-record-added-2020 = 2020 年 12 月新增。
identify-record-telavox = 有一份 APN 目录把它归给 Telavox；没有其他来源。
identify-record-older-vikings-jim = Mobile Vikings 和 JIM Mobile 较早的卡使用它。
identify-record-voyacom-citymesh = Voyacom 的一个号段于 2025 年 7 月转给 Citymesh。
identify-record-unleashed = Unleashed 现在是 Mobile Vikings NV。
identify-record-added-2022 = 2022 年 2 月新增。
identify-record-join-until-then = 在那之前属于 Join Experience。
identify-record-public-safety-names = 上面有公共安全部门的名称。

## What the numbering records say of the beginning of an IMSI or of a mark on the card: to stand inside a sentence.

identify-record-hint-transatel = 使用 Orange 代码的 Transatel 卡
identify-record-hint-telenet-roaming = Telenet 使用 Proximus 代码的漫游配置
identify-record-hint-virgin-ireland = Virgin Media Ireland（爱尔兰）的配置
identify-record-hint-telnyx = Telnyx 的物联网配置，不是消费者合同
identify-record-hint-iijmio = IIJmio（日本）的旅行配置
identify-record-hint-euro-information = Euro Information Telecom（法国）的配置
identify-record-hint-virgin-uk = Virgin（英国）的配置
identify-record-hint-eastlink-iusacell = Eastlink（加拿大）和 Iusacell（墨西哥）的漫游配置
identify-record-hint-public-safety = 警察和公共安全部门的卡：请交还该部门
