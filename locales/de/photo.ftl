## “adieu identify --photo”: codes in a photo of a card or of an eSIM sheet.

help-arg-photo = Foto der Karte oder des eSIM-Blatts mit Strichcode oder QR-Code (PNG, JPEG oder WebP); mehrfach möglich

photo-from = Gelesen aus: { $file }, { $code }
photo-code-qr = QR-Code
photo-code-bars = Strichcode ({ $name })
photo-site = Er führt zu { $site } und bezeichnet keine SIM-Karte. adieu hat die Seite nicht geöffnet.
photo-other = Er bezeichnet keine SIM-Karte. Sein Inhalt bleibt verborgen: Es könnte ein PUK-Code sein.
photo-only-others = Kein Code in { $file } bezeichnet eine SIM-Karte. Suchen Sie auf der Karte den Strichcode mit einer Nummer, die mit 89 beginnt. Suchen Sie auf einem eSIM-Blatt den QR-Code, den Sie mit dem Telefon scannen.

## Why a photo gave nothing, and what to try.

photo-nothing = In { $file } ist kein Strichcode oder QR-Code zu lesen.
photo-nothing-hint = Fotografieren Sie bei Tageslicht und ohne Blitz. Halten Sie das Telefon gerade über den Code und so nah, dass er das Bild füllt. Oder tippen Sie die 19 oder 20 Ziffern der Karte ein: adieu identify 8932…
photo-cut-off = In { $file } ist ein Strichcode abgeschnitten; ein Teil einer Nummer sagt nichts.
photo-cut-off-hint = Fotografieren Sie noch einmal, mit etwas Weiß auf beiden Seiten der Striche. Oder tippen Sie die 19 oder 20 Ziffern der Karte ein: adieu identify 8932…
photo-too-large = { $file } ist größer als { $most } MB.
photo-too-many-pixels = { $file } hat mehr als { $most } Pixel auf einer Seite oder braucht zu viel Speicher.
photo-smaller-hint = Schneiden Sie den Teil mit dem Code aus und speichern Sie ihn als eigenes Foto.
photo-not-a-picture = { $file } ist kein Bild.
photo-not-a-picture-hint = Geben Sie ein Foto als PNG, JPEG oder WebP an.
photo-unsupported = { $file } ist eine { $format }-Datei; die kann adieu nicht lesen.
photo-unsupported-hint = Speichern Sie das Foto als JPEG oder PNG. Ein Bildschirmfoto davon genügt.
photo-damaged = { $file } beginnt wie eine { $format }-Datei, ist aber beschädigt.
photo-damaged-hint = Kopieren Sie die Datei noch einmal oder fotografieren Sie neu.
photo-too-slow = adieu hat { $seconds } Sekunden in { $file } gesucht und dann aufgehört.

## The manual.

photo-manual = Ohne Kartenleser genügt ein Foto: vom Strichcode auf der Karte oder vom QR-Code, der zur eSIM gehört. adieu zeigt nur, was die SIM-Karte benennt; andere Codes auf dem Blatt, etwa der PUK-Code, bleiben verborgen.
