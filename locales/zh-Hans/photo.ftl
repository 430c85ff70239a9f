## “adieu identify --photo”: codes in a photo of a card or of an eSIM sheet.

help-arg-photo = SIM 卡或 eSIM 资料页的照片，上面有条形码或二维码（PNG、JPEG 或 WebP）；可多次使用

photo-from = 读自：{ $file }，{ $code }
photo-code-qr = 二维码
photo-code-bars = 条形码（{ $name }）
photo-site = 它指向 { $site }，没有指明 SIM 卡。adieu 没有打开这个网址。
photo-other = 它没有指明 SIM 卡。内容不予显示，因为可能是 PUK 码。
photo-only-others = { $file } 中的码都不是 SIM 卡的。在卡上，请找号码以 89 开头的条形码；在 eSIM 资料页上，请找用手机扫描的二维码。

## Why a photo gave nothing, and what to try.

photo-nothing = 在 { $file } 中读不出条形码或二维码。
photo-nothing-hint = 请在日光下拍照，不要用闪光灯。手机正对条形码或二维码，靠近到它占满画面。也可以直接输入卡上的 19 或 20 位数字：adieu identify 8932…
photo-cut-off = { $file } 中的条形码被截断；不完整的号码不能用。
photo-cut-off-hint = 请重新拍照，在条形码两侧留出一些空白。也可以直接输入卡上的 19 或 20 位数字：adieu identify 8932…
photo-too-large = { $file } 超过 { $most } MB。
photo-too-many-pixels = { $file } 的边长超过 { $most } 像素，或需要的内存太多。
photo-smaller-hint = 请裁出含条形码或二维码的部分，另存为一张照片。
photo-not-a-picture = { $file } 不是图片。
photo-not-a-picture-hint = 请提供 PNG、JPEG 或 WebP 格式的照片。
photo-unsupported = { $file } 是 { $format } 文件，adieu 无法读取。
photo-unsupported-hint = 请另存为 JPEG 或 PNG，也可以用它的截图。
photo-damaged = { $file } 的开头像 { $format } 文件，但文件已损坏。
photo-damaged-hint = 请重新复制这个文件，或再拍一张。
photo-too-slow = adieu 在 { $file } 中找了 { $seconds } 秒，没有找完就停止了。

## The manual.

photo-manual = 没有读卡器时，用照片也可以：拍卡上的条形码，或随 eSIM 提供的二维码。adieu 只显示指明 SIM 卡的内容；资料页上的其他码（例如 PUK 码）不会显示。
