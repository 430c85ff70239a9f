## Rouvrir un dossier déjà ouvert, et ce qui reste gardé quand une commande n’aboutit pas.

help-arg-new = Ouvrir de nouveaux dossiers, même si des dossiers ouverts contiennent les mêmes lignes
open-found = { $count ->
    [one] Le dossier { $cases } était déjà ouvert avec ces données : il a été retrouvé, aucun second n’a été ouvert.
   *[other] Les dossiers { $cases } étaient déjà ouverts avec ces données : ils ont été retrouvés, aucun n’a été ouvert deux fois.
}
open-already = { $count ->
    [one] Le dossier { $cases } est déjà ouvert pour le même numéro, la même carte ou le même contrat, mais avec d’autres données. Rien n’a été ouvert.
   *[other] Les dossiers { $cases } sont déjà ouverts pour le même numéro, la même carte ou le même contrat, mais avec d’autres données. Rien n’a été ouvert.
}
open-already-hint = Notez dans ce dossier ce qui a changé : { $command }. Pour ouvrir malgré tout un autre dossier, ajoutez --new.
kept-cases = { $count ->
    [one] Le dossier { $cases } et ce qui y a été noté sont gardés.
   *[other] Les dossiers { $cases } et ce qui y a été noté sont gardés.
}
kept-files-hint = Pour obtenir les fichiers : { $command }. Relancer la même commande convient aussi : rien n’est ouvert deux fois.
kept-show-hint = Pour le voir : { $command }
output-failed-hint = Faites de la place, ou dirigez la sortie ailleurs.
doctor-older-openings = { $cases ->
    [one] { $cases } dossier a été ouvert par un adieu antérieur ; le fichier qui l’a ouvert ne le retrouve peut-être pas : adieu doctor --rebuild y remédie.
   *[other] { $cases } dossiers ont été ouverts par un adieu antérieur ; les fichiers qui les ont ouverts ne les retrouvent peut-être pas : adieu doctor --rebuild y remédie.
}

## Une horloge qui recule.

clock-given-before = Le moment indiqué (--now ou ADIEU_NOW) précède le dernier événement du dossier { $case }, qui est du { $day }.
clock-given-before-hint = Indiquez un moment plus tardif, ou n’en indiquez pas.
clock-back = L’horloge de cet ordinateur précède le dernier événement du dossier { $case }, qui est du { $day }. Une lettre porterait une fausse date : aucune n’est écrite pour l’instant, aucune n’est notée comme envoyée.
clock-back-hint = Réglez l’horloge de l’ordinateur et réessayez. Si elle est juste maintenant et ne l’était pas alors, ouvrez le dossier à nouveau : adieu open FILE --new
note-clock-back = L’horloge précède le dernier événement de ce dossier, qui est du { $day } : tous les jours comptés à partir d’aujourd’hui sont faux.
clock-letter-before = Cette lettre serait datée d’avant le { $day }, jour de ce qu’elle suit.
clock-letter-before-hint = Vérifiez le jour : celui de l’horloge de l’ordinateur, ou celui de --now.
