### La demande de lever un verrou réseau, en français.

unlock-title = Levée d’un verrou réseau : { $brand }
unlock-subject = Demande : lever le verrou réseau de l’appareil
unlock-device = Un appareil a été fourni avec ce contrat.
unlock-own-device = Un téléphone ou un autre appareil est utilisé avec ce contrat.
unlock-ask = S’il est verrouillé sur votre réseau, veuillez lever ce verrou, ou envoyer le code et la marche à suivre.
unlock-law = Selon l’article 111/3, § 3, de la { -ecl }, le verrou est levé gratuitement, au plus tard au paiement de l’indemnité pour l’appareil.
unlock-cost = Si vous demandez un prix, veuillez d’abord l’indiquer, avec la clause qui le prévoit.
unlock-no-lock = S’il n’y a pas de verrou, une brève réponse suffit.
unlock-needs = S’il vous faut autre chose, comme le numéro de l’appareil lui-même (IMEI), veuillez le dire.
