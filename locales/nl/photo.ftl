## “adieu identify --photo”: codes in a photo of a card or of an eSIM sheet.

help-arg-photo = Foto van de kaart of van het eSIM-blad, met een streepjescode of QR-code (PNG, JPEG of WebP); mag meermaals gebruikt worden

photo-from = Gelezen uit: { $file }, { $code }
photo-code-qr = QR-code
photo-code-bars = streepjescode ({ $name })
photo-site = Ze leidt naar { $site } en wijst geen simkaart aan. adieu heeft de pagina niet geopend.
photo-other = Ze wijst geen simkaart aan. Wat erin staat, blijft verborgen: het kan een PUK-code zijn.
photo-only-others = Geen enkele code in { $file } wijst een simkaart aan. Zoek op een kaart de streepjescode met een nummer dat met 89 begint. Zoek op een eSIM-blad de QR-code die u met de telefoon scant.

## Why a photo gave nothing, and what to try.

photo-nothing = In { $file } is geen streepjescode of QR-code te lezen.
photo-nothing-hint = Neem de foto bij daglicht en zonder flits. Houd de telefoon recht boven de code en zo dichtbij dat ze het beeld vult. Of typ de 19 of 20 cijfers die op de kaart staan: adieu identify 8932…
photo-cut-off = In { $file } is een streepjescode afgesneden; een deel van een nummer zegt niets.
photo-cut-off-hint = Neem de foto opnieuw, met wat wit aan beide kanten van de strepen. Of typ de 19 of 20 cijfers die op de kaart staan: adieu identify 8932…
photo-too-large = { $file } is groter dan { $most } MB.
photo-too-many-pixels = { $file } heeft meer dan { $most } pixels aan een kant, of vraagt te veel geheugen.
photo-smaller-hint = Knip het deel met de code uit en bewaar het als aparte foto.
photo-not-a-picture = { $file } is geen afbeelding.
photo-not-a-picture-hint = Geef een foto als PNG, JPEG of WebP.
photo-unsupported = { $file } is een { $format }-bestand; dat kan adieu niet lezen.
photo-unsupported-hint = Bewaar de foto als JPEG of PNG. Een schermafdruk ervan is ook goed.
photo-damaged = { $file } begint als een { $format }-bestand, maar is beschadigd.
photo-damaged-hint = Kopieer het bestand opnieuw, of neem de foto nog eens.
photo-too-slow = adieu heeft { $seconds } seconden in { $file } gezocht en is gestopt.

## The manual.

photo-manual = Zonder lezer volstaat een foto: van de streepjescode op de kaart of van de QR-code die bij de eSIM hoort. adieu toont alleen wat de simkaart aanduidt; andere codes op het blad, zoals de PUK-code, blijven verborgen.
