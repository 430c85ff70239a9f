### 关于各品牌的已知情况，供打电话、在线聊天或填写表单时参考（简体中文，仅供本人阅读）。

# What is known of single brands. Sources are those of the record of the same name in data/operators: warnings C1 and C6 for
# numbers, px-death and ca-px (Proximus), bs-plan and bs-withdraw (BASE), ed-cancel (EDPnet), tn-biz (Telenet), hey-legal (hey!).
# All seen 2026-11-22; medium confidence, high for ed-cancel and px-death.

brand-proximus-phone = 不要拨打许多名单上列出的 070 363 363：Proximus 没有任何网页证实这个号码，而且 070 号码收费较高。
brand-proximus-form = 据 2026 年 6 月的一份评述，MyProximus 的“My Products”页面底部有解约链接。
brand-proximus-estate = Proximus 说明：持有人去世后如需保留语音信箱问候语或号码，请先打电话，再终止任何服务。
brand-base-phone = BASE 较早的网页接受电话解约。仍请寄出信件：信件才是您的证据。
brand-base-form = BASE 有在线表单可用。这里不知道它的网址：请在 My BASE 或上面的网页中查找。
brand-edpnet-phone = EDPnet 不接受电话解约：请用其网页所列的书面方式。
brand-edpnet-form = EDPnet 接受：My edpnet 中的工单、从接收账单的邮箱发出的邮件、附有签名通知的邮件，或挂号信。
brand-mobile-vikings-phone = 1976 也为另一个品牌服务：只有用 Mobile Vikings 的卡拨打才能接通 Mobile Vikings。
brand-lycamobile-phone = 1976 也为另一个品牌服务：只有用 Lycamobile 的卡拨打才能接通 Lycamobile。
brand-jim-mobile-phone = 只有用 JIM Mobile 的卡拨打 1984 才能接通 JIM Mobile。
brand-telenet-chat = Telenet 约 2023 年的网页为企业提供 WhatsApp。
brand-hey-chat = hey! 的法律网页提到有在线聊天；这里不知道它的网址。
