### The request to remove a network lock, in English.

unlock-title = Removal of a network lock: { $brand }
unlock-subject = Request: remove the network lock from the device
unlock-device = A device came with this contract.
unlock-own-device = A telephone or another device is used with this contract.
unlock-ask = If it is locked to your network, please remove that lock, or send the code with the steps to follow.
unlock-law = Under article 111/3, § 3, of the { -ecl } the lock is removed free of charge, at the latest when the compensation for the device is paid.
unlock-cost = If you ask a price, please first name it, with the clause that provides for it.
unlock-no-lock = If there is no lock, a short answer is enough.
unlock-needs = If you need anything more, such as the number of the device itself (IMEI), please say so.
