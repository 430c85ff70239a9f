## “adieu identify --photo”: codes in a photo of a card or of an eSIM sheet.

help-arg-photo = SIM 卡或 eSIM 单据的照片，上面有条形码或二维码（PNG、JPEG 或 WebP）；可以给出多张

photo-from = 读自
photo-code-qr = 二维码
photo-code-bars = 条形码（{ $name }）
photo-site = 它指向 { $site }，与 SIM 卡无关。adieu 没有打开这个网址。
photo-other = 它与 SIM 卡无关。内容不予显示，因为可能是 PUK 码。
photo-only-others = { $file } 中没有 SIM 卡的代码。在卡上，请找号码以 89 开头的条形码；在 eSIM 单据上，请找用手机扫描的二维码。

## Why a photo gave nothing, and what to try.

photo-nothing = 在 { $file } 中读不出条形码或二维码。
photo-nothing-hint = 请在日光下拍照，不要用闪光灯。手机正对代码，靠近到代码占满画面。也可以直接输入卡上的 19 或 20 位数字：adieu identify 8932…
photo-too-large = { $file } 超过 { $most } MB。
photo-too-many-pixels = { $file } 的边长超过 { $most } 像素，或需要的内存太多。
photo-smaller-hint = 请剪下有代码的部分，另存为一张照片。
photo-not-a-picture = { $file } 不是图片。
photo-not-a-picture-hint = 请提供 PNG、JPEG 或 WebP 格式的照片。
photo-unsupported = { $file } 是 { $format } 文件，adieu 无法读取。
photo-unsupported-hint = 请另存为 JPEG 或 PNG，截图也可以。
photo-damaged = { $file } 的开头像 { $format } 文件，但文件已损坏。
photo-damaged-hint = 请重新复制，或再拍一张。
photo-too-slow = 在 { $file } 中搜索了 { $seconds } 秒，adieu 已停止。

## The manual.

photo-manual = 没有读卡器时，用照片也可以：拍卡上的条形码，或随 eSIM 提供的二维码。adieu 只显示与 SIM 卡有关的内容；单据上的其他代码（例如 PUK 码）不会显示。
