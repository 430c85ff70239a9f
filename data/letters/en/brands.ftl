### What is known of single brands, for somebody who calls, chats or fills a form in, in English.

# What is known of single brands. Sources are those of the record of the same name in data/operators: warnings C1 and C6 for
# numbers, px-death and ca-px (Proximus), bs-plan and bs-withdraw (BASE), ed-cancel (EDPnet), tn-biz (Telenet), hey-legal (hey!).
# All seen 2026-11-22; medium confidence, high for ed-cancel and px-death.

brand-proximus-phone = Do not call 070 363 363, which many lists give: no page of Proximus confirms it, and 070 numbers are charged at a premium rate.
brand-proximus-form = A review of June 2026 says: in MyProximus, the page “My Products” has a link for cancelling at the bottom.
brand-proximus-estate = Proximus says: if the voicemail greeting or the number must be kept after a death, call first, before anything ends.
brand-base-phone = An older page of BASE takes the end of a contract by telephone. Send the letter all the same: it is your proof.
brand-base-form = BASE has an online form for this. Its address is not known here: look in My BASE or on the page above.
brand-edpnet-phone = EDPnet takes no notice by telephone: use one of the written ways that its page names.
brand-edpnet-form = EDPnet takes a ticket in My edpnet, an e-mail from the address to which its bills go, an e-mail with the signed notice attached, or a registered letter.
brand-mobile-vikings-phone = 1976 answers for another brand too: it reaches Mobile Vikings only from a card of Mobile Vikings.
brand-lycamobile-phone = 1976 answers for another brand too: it reaches Lycamobile only from a card of Lycamobile.
brand-jim-mobile-phone = 1984 reaches JIM Mobile only from a card of JIM Mobile.
brand-telenet-chat = A page of Telenet of about 2023 offers WhatsApp to firms.
brand-hey-chat = hey! names a chat in its legal pages; its address is not known here.
