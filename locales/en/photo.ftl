## “adieu identify --photo”: codes in a photo of a card or of an eSIM sheet.

help-arg-photo = Photo of the card or of the eSIM sheet, with a bar code or QR code (PNG, JPEG or WebP); may be given more than once

# $file (String) - path of the photo
# $code (String) - kind of code, as QR code
photo-from = Read from: { $file }, { $code }
photo-code-qr = QR code
# $name (String) - name of the kind, as Code 128
photo-code-bars = bar code ({ $name })
# $site (String) - name of a web site
photo-site = It leads to { $site } and names no SIM card. adieu did not open it.
photo-other = It names no SIM card. What it says stays hidden: it could be a PUK code.
# $file (String) - path of the photo
photo-only-others = No code in { $file } names a SIM card. On a card, look for the bar code with a number that begins with 89. On an eSIM sheet, look for the QR code that you scan with the telephone.

## Why a photo gave nothing, and what to try.

# $file (String) - path of the photo
photo-nothing = No bar code or QR code can be read in { $file }.
photo-nothing-hint = Take the photo in daylight and without flash. Hold the telephone straight above the code and so close that it fills the picture. Or type the 19 or 20 digits on the card: adieu identify 8932…
# $file (String) - path of the photo
photo-cut-off = A bar code in { $file } is cut off; a part of a number says nothing.
photo-cut-off-hint = Take the photo again, with some white on both sides of the bars. Or type the 19 or 20 digits on the card: adieu identify 8932…
# $file (String) - path of the photo
# $most (Number) - megabytes
photo-too-large = { $file } has more than { $most } MB.
# $file (String) - path of the photo
# $most (Number) - pixels
photo-too-many-pixels = { $file } has more than { $most } pixels on a side, or needs too much memory.
photo-smaller-hint = Cut out the part with the code and save it as a photo of its own.
# $file (String) - path of the photo
photo-not-a-picture = { $file } is not a picture.
photo-not-a-picture-hint = Give a photo as PNG, JPEG or WebP.
# $file (String) - path of the photo
# $format (String) - kind of file, as HEIC
photo-unsupported = { $file } is a { $format } file, which adieu cannot read.
photo-unsupported-hint = Save it as JPEG or PNG. A screenshot of it will do.
# $file (String) - path of the photo
# $format (String) - kind of file, as JPEG
photo-damaged = { $file } begins like a { $format } file, but is damaged.
photo-damaged-hint = Copy it once more, or take the photo again.
# $file (String) - path of the photo
# $seconds (Number) - seconds
photo-too-slow = { $file } was searched for { $seconds } seconds; adieu stopped there.

## The manual.

photo-manual = Without a reader, a photo will do: of the bar code on the card, or of the QR code that came with the eSIM. adieu shows only what names the SIM; other codes on the sheet, such as the PUK code, stay hidden.
