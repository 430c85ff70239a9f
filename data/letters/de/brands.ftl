### Was von einzelnen Marken bekannt ist, für alle, die anrufen, chatten oder ein Formular ausfüllen, auf Deutsch.

# What is known of single brands. Sources are those of the record of the same name in data/operators: warnings C1 and C6 for
# numbers, px-death and ca-px (Proximus), bs-plan and bs-withdraw (BASE), ed-cancel (EDPnet), tn-biz (Telenet), hey-legal (hey!).
# All seen 2026-11-22; medium confidence, high for ed-cancel and px-death.

brand-proximus-phone = Rufen Sie nicht 070 363 363 an, wie viele Listen raten: Keine Seite von Proximus bestätigt die Nummer, und 070-Nummern sind teure Sondernummern.
brand-proximus-form = Laut einem Bericht vom Juni 2026 steht in MyProximus unten auf der Seite „My Products“ ein Link zum Kündigen.
brand-proximus-estate = Proximus sagt: Soll nach einem Todesfall die Ansage der Mailbox oder die Nummer erhalten bleiben, rufen Sie zuerst an, bevor etwas endet.
brand-base-phone = Eine ältere Seite von BASE nimmt das Ende eines Vertrags am Telefon an. Senden Sie den Brief trotzdem: Er ist Ihr Beweis.
brand-base-form = BASE hat dafür ein Online-Formular. Seine Adresse ist hier nicht bekannt: Suchen Sie in My BASE oder auf der Seite oben.
brand-edpnet-phone = EDPnet nimmt keine Kündigung am Telefon an: Nutzen Sie einen der schriftlichen Wege, die auf seiner Seite stehen.
brand-edpnet-form = EDPnet nimmt an: ein Ticket in My edpnet, eine E-Mail von der Adresse für seine Rechnungen, eine E-Mail mit der unterschriebenen Kündigung als Anlage, ein Einschreiben.
brand-mobile-vikings-phone = 1976 antwortet auch für eine andere Marke: Sie erreichen Mobile Vikings nur mit einer Karte von Mobile Vikings.
brand-lycamobile-phone = 1976 antwortet auch für eine andere Marke: Sie erreichen Lycamobile nur mit einer Karte von Lycamobile.
brand-jim-mobile-phone = Unter 1984 erreichen Sie JIM Mobile nur mit einer Karte von JIM Mobile.
brand-telenet-chat = Eine Seite von Telenet von etwa 2023 bietet Firmen WhatsApp an.
brand-hey-chat = hey! nennt auf seinen rechtlichen Seiten einen Chat; die Adresse ist hier nicht bekannt.
