## “adieu identify --photo”: codes in a photo of a card or of an eSIM sheet.

help-arg-photo = Photo de la carte ou de la feuille eSIM, avec un code-barres ou un code QR (PNG, JPEG ou WebP) ; utilisable plusieurs fois

photo-from = Lu dans : { $file }, { $code }
photo-code-qr = code QR
photo-code-bars = code-barres ({ $name })
photo-site = Il mène à { $site } et ne désigne aucune carte SIM. adieu n’a pas ouvert la page.
photo-other = Il ne désigne aucune carte SIM. Son contenu reste caché : ce pourrait être un code PUK.
photo-only-others = Aucun code de { $file } ne désigne une carte SIM. Sur une carte, cherchez le code-barres dont le numéro commence par 89. Sur une feuille eSIM, cherchez le code QR que vous scannez avec le téléphone.

## Why a photo gave nothing, and what to try.

photo-nothing = Aucun code-barres ni code QR n’est lisible dans { $file }.
photo-nothing-hint = Prenez la photo à la lumière du jour et sans flash. Tenez le téléphone bien droit au-dessus du code, assez près pour qu’il remplisse l’image. Ou tapez les 19 ou 20 chiffres de la carte : adieu identify 8932…
photo-cut-off = Dans { $file }, un code-barres est coupé ; une partie de numéro ne dit rien.
photo-cut-off-hint = Reprenez la photo en laissant un peu de blanc des deux côtés des barres. Ou tapez les 19 ou 20 chiffres de la carte : adieu identify 8932…
photo-too-large = { $file } dépasse { $most } Mo.
photo-too-many-pixels = { $file } a plus de { $most } pixels de côté, ou demande trop de mémoire.
photo-smaller-hint = Recadrez la photo sur le code et enregistrez-la à part.
photo-not-a-picture = { $file } n’est pas une image.
photo-not-a-picture-hint = Donnez une photo en PNG, JPEG ou WebP.
photo-unsupported = { $file } est un fichier { $format }, qu’adieu ne sait pas lire.
photo-unsupported-hint = Enregistrez la photo en JPEG ou en PNG. Une capture d’écran de la photo suffit.
photo-damaged = { $file } commence comme un fichier { $format }, mais est endommagé.
photo-damaged-hint = Copiez-le une nouvelle fois, ou reprenez la photo.
photo-too-slow = adieu a cherché { $seconds } secondes dans { $file }, puis s’est arrêté.

## The manual.

photo-manual = Sans lecteur, une photo suffit : celle du code-barres de la carte ou du code QR reçu avec l’eSIM. adieu ne montre que ce qui désigne la carte SIM ; les autres codes de la feuille, comme le code PUK, restent cachés.
