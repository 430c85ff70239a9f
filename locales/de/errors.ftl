## Refusals of single commands: what went wrong, then what to do.
refusal-wrong-channel = Ein Anruf oder Besuch wird als solcher vermerkt, eine schriftliche Kündigung als Brief.
refusal-wrong-channel-hint = Für einen Anruf oder Besuch: adieu send { $case } --by phone. Für Schriftliches: adieu send { $case } follow-up --by post
refusal-case-shape = Eine Vorgangsnummer sieht aus wie AD-7K3F-92QX.
refusal-case-check = Die letzte Stelle passt nicht zu den anderen: Suchen Sie einen Tippfehler.
refusal-rule-shape = Eine Regel schreibt man als R und zwei Ziffern, etwa R08.
refusal-rule-range = Eine Regel { $rule } gibt es nicht; die Regeln gehen von { $first } bis { $last }.

## The table of “adieu identify --csv”

table-read-hint = Prüfen Sie den Namen der Tabelle, und ob Sie sie lesen dürfen.
table-write-hint = Prüfen Sie, ob der Ordner existiert, ob Sie dort schreiben dürfen und ob auf dem Datenträger Platz ist.
table-own-input = { $file } ist die Tabelle selbst.
table-own-input-hint = Geben Sie mit --out einen anderen Namen an.
table-empty = { $file } ist leer.
table-empty-hint = Die erste Zeile muss die Spalten nennen.
table-utf16 = { $file } ist beschädigter UTF-16-Text.
table-utf16-hint = Speichern Sie die Tabelle als CSV UTF-8.
table-no-column = { $file } hat keine Spalte „{ $column }“; vorhanden sind: { $columns }
table-no-column-near = Meinten Sie --column "{ $column }"?
table-no-column-hint = Geben Sie mit --column einen dieser Namen an.
table-record-too-long = { $file } hat bei Byte { $at } einen Datensatz von mehr als { $most } KiB.
table-record-too-long-hint = Prüfen Sie, ob die Datei eine Tabelle mit Zeilenenden ist.
table-column-twice = { $file } hat mehr als eine Spalte „{ $column }“.
table-column-twice-hint = Geben Sie den Spalten verschiedene Namen, damit klar ist, in welcher die Nummern stehen.
table-open-quote = In { $file } beginnt in Zeile { $line } ein Anführungszeichen, das nie geschlossen wird; die Zeilen darunter gingen in einer einzigen Zelle verloren.
table-open-quote-hint = Schließen oder entfernen Sie es und versuchen Sie es noch einmal. In einer Zelle wird ein Anführungszeichen doppelt geschrieben.
table-worker-lost = Ein Teil von adieu, der Zeilen liest, hat aufgegeben.

## A file that was named and cannot be taken.

file-folder = { $path } ist ein Ordner, keine Datei.
file-folder-hint = Nennen Sie eine Datei, die darin liegt.
file-pipe = { $path } ist eine Pipe, keine Datei.
file-socket = { $path } ist ein Socket, keine Datei.
file-device = { $path } ist ein Gerät, keine Datei.
file-save-hint = Speichern Sie als Datei, was herauskommt, und nennen Sie diese Datei.
file-silent = Aus { $path } kam { $seconds } Sekunden lang nichts.
file-silent-hint = Prüfen Sie, ob ein Programm hineinschreibt. Oder speichern Sie als Datei, was es schreibt, und nennen Sie diese Datei.
file-endless = { $path } war nach { $seconds } Sekunden noch nicht zu Ende.
file-too-large = { $path } ist zu groß: Höchstens { $most } MB werden gelesen.
file-too-large-hint = Prüfen Sie, ob es die gemeinte Datei ist. Wenn ja, verkleinern Sie sie oder teilen Sie sie auf mehrere auf.

## A folder of data in place of what travels inside the program.

data-loop = { $path } ist eine Verknüpfung, die in einen Ordner darüber zurückführt.
data-too-many = { $path } enthält weit mehr als ein Datenordner.
data-too-deep = { $path } liegt tiefer, als Datenordner reichen.
data-name = Der Name von { $path } ist kein UTF-8-Text.
data-text = { $path } ist kein UTF-8-Text.
data-hint = Nennen Sie einen Ordner, der wie „data“ dieses Programms aufgebaut ist und sonst nichts enthält.
data-nothing = { $path } enthält keine Einträge.
data-nothing-hint = Nennen Sie einen Ordner mit Einträgen: Dateien, die auf .toml enden.
