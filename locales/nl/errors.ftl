## Refusals of single commands: what went wrong, then what to do.
refusal-wrong-channel = Een telefoontje of bezoek noteert u als zodanig, een schriftelijke opzegging als brief.
refusal-wrong-channel-hint = Voor een telefoontje of bezoek: adieu send { $case } --by phone. Voor wat u schriftelijk stuurde: adieu send { $case } follow-up --by post
refusal-case-shape = Een dossierreferentie ziet eruit als AD-7K3F-92QX.
refusal-case-check = Het laatste teken van de referentie klopt niet met de andere: zoek een tikfout.
refusal-rule-shape = Een regel schrijft u als R en twee cijfers, zoals R08.
refusal-rule-range = Er is geen regel { $rule }; de regels gaan van { $first } tot { $last }.

## The table of “adieu identify --csv”

table-read-hint = Controleer de naam van de tabel, en of u ze mag lezen.
table-write-hint = Controleer of de map bestaat, of u er mag schrijven en of er plaats is op de schijf.
table-own-input = { $file } is de tabel zelf.
table-own-input-hint = Geef een andere naam met --out.
table-empty = { $file } is leeg.
table-empty-hint = De eerste regel moet de kolommen noemen.
table-utf16 = { $file } is beschadigde UTF-16-tekst.
table-utf16-hint = Bewaar de tabel als CSV UTF-8.
table-no-column = { $file } heeft geen kolom “{ $column }”; wel: { $columns }
table-no-column-near = Bedoelde u --column "{ $column }"?
table-no-column-hint = Geef een van deze namen met --column.
table-record-too-long = { $file } heeft een record van meer dan { $most } KiB op byte { $at }.
table-record-too-long-hint = Kijk na of het bestand een tabel met regeleinden is.
table-column-twice = { $file } heeft meer dan één kolom “{ $column }”.
table-column-twice-hint = Geef de kolommen verschillende namen, zodat duidelijk is in welke de nummers staan.
table-open-quote = In { $file } begint op regel { $line } een aanhalingsteken dat nooit wordt gesloten; de rijen daaronder zouden in één cel verdwijnen.
table-open-quote-hint = Sluit het of haal het weg en probeer opnieuw. Een aanhalingsteken in een cel schrijft u dubbel.
table-worker-lost = Een deel van adieu dat rijen leest, is gestopt.

## A file that was named and cannot be taken.

file-folder = { $path } is een map, geen bestand.
file-folder-hint = Noem een bestand dat erin ligt.
file-pipe = { $path } is een pipe, geen bestand.
file-socket = { $path } is een socket, geen bestand.
file-device = { $path } is een apparaat, geen bestand.
file-save-hint = Bewaar wat eruit komt als bestand, en noem dat bestand.
file-silent = Er kwam { $seconds } seconden lang niets uit { $path }.
file-silent-hint = Kijk na of er een programma naar schrijft. Of bewaar wat het schrijft als bestand, en noem dat bestand.
file-endless = { $path } was na { $seconds } seconden nog niet ten einde.
file-too-large = { $path } is te groot: er wordt hoogstens { $most } MB gelezen.
file-too-large-hint = Kijk na of dit het bestand is dat u bedoelde. Zo ja, maak het dan kleiner of verdeel het over meerdere bestanden.

## A folder of data in place of what travels inside the program.

data-loop = { $path } is een koppeling die terugvoert naar een map erboven.
data-too-many = { $path } bevat veel meer dan een map met gegevens.
data-too-deep = { $path } ligt dieper dan de mappen met gegevens gaan.
data-name = De naam van { $path } is geen UTF-8-tekst.
data-text = { $path } is geen UTF-8-tekst.
data-hint = Noem een map die is opgebouwd zoals “data” van dit programma, met niets anders erin.
data-nothing = { $path } bevat geen fiches.
data-nothing-hint = Noem een map met fiches erin: bestanden die op .toml eindigen.
