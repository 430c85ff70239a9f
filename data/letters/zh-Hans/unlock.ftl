### 解除网络锁的请求（简体中文，仅供本人阅读）。

unlock-title = 解除网络锁：{ $brand }
unlock-subject = 请求：解除设备的网络锁
unlock-device = 本合同附带一台设备。
unlock-own-device = 本合同配合一部手机或其他设备使用。
unlock-ask = 如果设备被锁定在贵公司的网络上，请解除锁定，或提供解锁码和操作步骤。
unlock-law = 根据{ -ecl }第 111/3 条第 3 款，最迟在支付设备补偿金时免费解除锁定。
unlock-cost = 如需收费，请先说明价格和所依据的条款。
unlock-no-lock = 如果没有锁定，简短答复即可。
unlock-needs = 如果还需要其他信息，例如设备本身的编号（IMEI），请告知。
