## Refusals of single commands: what went wrong, then what to do.
refusal-wrong-channel = Un appel ou une visite se note comme tel, une résiliation écrite comme une lettre.
refusal-wrong-channel-hint = Pour un appel ou une visite : adieu send { $case } --by phone. Pour un envoi écrit : adieu send { $case } follow-up --by post
refusal-case-shape = Une référence de dossier ressemble à AD-7K3F-92QX.
refusal-case-check = Le dernier caractère de la référence ne correspond pas aux autres : cherchez une faute de frappe.
refusal-rule-shape = Une règle s’écrit R et deux chiffres, comme R08.
refusal-rule-range = Il n’y a pas de règle { $rule } ; les règles vont de { $first } à { $last }.

## The table of “adieu identify --csv”

table-read-hint = Vérifiez le nom du tableau, et que vous pouvez le lire.
table-write-hint = Vérifiez que le répertoire existe, que vous pouvez y écrire et que le disque a de la place.
table-own-input = { $file } est le tableau lui-même.
table-own-input-hint = Donnez un autre nom avec --out.
table-empty = { $file } est vide.
table-empty-hint = La première ligne doit nommer les colonnes.
table-utf16 = { $file } est un texte UTF-16 endommagé.
table-utf16-hint = Enregistrez le tableau comme CSV UTF-8.
table-no-column = { $file } n’a pas de colonne « { $column } » ; il a : { $columns }
table-no-column-near = Vouliez-vous dire --column "{ $column }" ?
table-no-column-hint = Donnez l’un de ces noms avec --column.
table-record-too-long = { $file } a un enregistrement de plus de { $most } Kio à l’octet { $at }.
table-record-too-long-hint = Vérifiez que le fichier est un tableau avec des fins de ligne.
table-column-twice = { $file } a plus d’une colonne « { $column } ».
table-column-twice-hint = Donnez des noms différents aux colonnes, pour que l’on sache laquelle contient les numéros.
table-open-quote = Dans { $file }, un guillemet s’ouvre à la ligne { $line } et n’est jamais fermé ; les lignes suivantes se perdraient dans une seule cellule.
table-open-quote-hint = Fermez-le ou supprimez-le, puis réessayez. Dans une cellule, un guillemet s’écrit deux fois.
table-worker-lost = Une partie d’adieu qui lit les lignes du tableau s’est arrêtée.

## A file that was named and cannot be taken.

file-folder = { $path } est un dossier, pas un fichier.
file-folder-hint = Indiquez un fichier qui s’y trouve.
file-pipe = { $path } est un tube, pas un fichier.
file-socket = { $path } est un socket, pas un fichier.
file-device = { $path } est un périphérique, pas un fichier.
file-save-hint = Enregistrez ce qui en sort dans un fichier, et indiquez ce fichier.
file-silent = Rien n’est sorti de { $path } pendant { $seconds } secondes.
file-silent-hint = Vérifiez qu’un programme y écrit. Ou enregistrez ce qu’il écrit dans un fichier, et indiquez ce fichier.
file-endless = { $path } n’était pas terminé après { $seconds } secondes.
file-too-large = { $path } est trop grand : { $most } Mo au plus sont lus.
file-too-large-hint = Vérifiez que c’est bien le fichier voulu. Si oui, réduisez-le ou répartissez-le sur plusieurs fichiers.

## A folder of data in place of what travels inside the program.

data-loop = { $path } est un lien qui ramène à un dossier situé au-dessus.
data-too-many = { $path } contient bien plus qu’un dossier de données.
data-too-deep = { $path } se trouve plus profond que ne vont les dossiers de données.
data-name = Le nom de { $path } n’est pas du texte UTF-8.
data-text = { $path } n’est pas du texte UTF-8.
data-hint = Indiquez un dossier fait comme « data » de ce programme, sans rien d’autre dedans.
data-nothing = { $path } ne contient aucune fiche.
data-nothing-hint = Indiquez un dossier qui contient des fiches : des fichiers en .toml.
