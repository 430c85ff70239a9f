## Les fichiers qu’adieu écrit pour quelqu’un, et ce qui se trouve à leur place.

help-arg-force = Remplacer aussi les fichiers qui gênent et qui ne sont pas d’adieu, ou que vous avez modifiés
help-arg-card-force = Écrire dans un répertoire qui n’est pas vide, par-dessus les fichiers d’une sauvegarde antérieure
output-foreign = Rien n’a été écrit : { $folder } contient des fichiers qu’adieu n’a pas écrits, ou qui ont été modifiés depuis : { $names }.
output-foreign-hint = Indiquez un autre répertoire avec --out, ou déplacez ces fichiers. Pour les remplacer : --force.
output-exists = Rien n’a été écrit : { $file } existe déjà.
output-exists-hint = Indiquez un autre nom, ou déplacez ce fichier. Pour le remplacer : --force.
output-no-list = Rien n’a été écrit : { $list } devrait dire quels fichiers de ce répertoire sont d’adieu, et ne peut pas servir à cela.
output-no-list-hint = Indiquez un autre répertoire, ou déplacez { $name }. Avec --force, il est écrit à nouveau, et les fichiers de mêmes noms sont remplacés.
output-others = Rien n’a été écrit : { $folder } contient des fichiers de { $owner }.
output-in-the-way = Rien n’a été écrit : { $path } gêne ; ce n’est pas ce qu’adieu y met.
output-in-the-way-hint = Un répertoire, un lien ou un périphérique n’est pas remplacé. Indiquez un autre nom, ou déplacez-le.
output-busy = Un autre adieu écrit dans { $folder }.
output-busy-hint = Attendez qu’il ait terminé, puis réessayez.
output-beside = { $folder } contient déjà des fichiers d’autre chose. Ceux-ci sont dans { $place }.
