## Refusals of single commands: what went wrong, then what to do.
refusal-wrong-channel = A call or a visit is recorded as such, a written notice as a letter.
# $case (String) - reference
refusal-wrong-channel-hint = For a call or a visit: adieu send { $case } --by phone. For what you sent in writing: adieu send { $case } follow-up --by post
refusal-case-shape = A case reference looks like AD-7K3F-92QX.
refusal-case-check = The last character of the reference does not fit the others: look for a typing slip.
refusal-rule-shape = A rule is written as R and two digits, as in R08.
# $rule (String) - the rule asked for
# $first (String) - the first rule
# $last (String) - the last rule
refusal-rule-range = There is no rule { $rule }; rules run from { $first } to { $last }.

## The table of “adieu identify --csv”

table-read-hint = Check the name of the table, and that you may read it.
table-write-hint = Check that the folder exists, that you may write there, and that the disk has room.
# $file (String) - path of the table
table-own-input = { $file } is the table itself.
table-own-input-hint = Give another name with --out.
# $file (String) - path of the table
table-empty = { $file } is empty.
table-empty-hint = The first line must name the columns.
# $file (String) - path of the table
table-utf16 = { $file } is damaged UTF-16 text.
table-utf16-hint = Save the table as CSV UTF-8.
# $file (String) - path of the table
# $column (String) - the column asked for
# $columns (String) - the columns that are there
table-no-column = { $file } has no column “{ $column }”; it has: { $columns }
# $column (String) - the column that was probably meant
table-no-column-near = Did you mean --column "{ $column }"?
table-no-column-hint = Give one of these names with --column.
# $file (String) - path of the table
# $most (Number) - the most, in KiB
# $at (String) - byte where it begins
table-record-too-long = { $file } has a record of more than { $most } KiB at byte { $at }.
table-record-too-long-hint = Check that the file is a table with line breaks.
# $file (String) - path of the table
# $column (String) - the column asked for
table-column-twice = { $file } has more than one column “{ $column }”.
table-column-twice-hint = Give the columns different names, so that it is clear which one holds the numbers.
# $file (String) - path of the table
# $line (String) - line where it stands
table-open-quote = In { $file } a quotation mark opens in line { $line } and is never closed; the rows below it would be lost in one cell.
table-open-quote-hint = Close it or remove it, and try again. A quotation mark inside a cell is written twice.
table-worker-lost = A part of adieu that reads rows gave up.

## A file that was named and cannot be taken.

# $path (String) - path
file-folder = { $path } is a folder, not a file.
file-folder-hint = Name a file that lies in it.
# A pipe, as programs hand text to each other. $path (String) - path
file-pipe = { $path } is a pipe, not a file.
# $path (String) - path
file-socket = { $path } is a socket, not a file.
# $path (String) - path
file-device = { $path } is a device, not a file.
file-save-hint = Save what comes out of it as a file, and name that file.
# $path (String) - a pipe
# $seconds (Number) - how long it was waited for
file-silent = Nothing came out of { $path } for { $seconds } seconds.
file-silent-hint = Check that a program writes into it. Or save what it writes as a file, and name that file.
# $path (String) - a pipe
# $seconds (Number) - how long it was read
file-endless = { $path } had not ended after { $seconds } seconds.
# $path (String) - path
# $most (Number) - megabytes
file-too-large = { $path } is too large: at most { $most } MB are read.
file-too-large-hint = Check that it is the file you meant. If it is, make it smaller or divide it into several.

## A folder of data in place of what travels inside the program.

# $path (String) - path
data-loop = { $path } is a link that leads back to a folder above it.
# $path (String) - path
data-too-many = { $path } holds far more than a folder of data.
# $path (String) - path
data-too-deep = { $path } lies deeper than the folders of data go.
# $path (String) - path
data-name = The name of { $path } is no UTF-8 text.
# $path (String) - path
data-text = { $path } is no UTF-8 text.
data-hint = Name a folder made like “data” of this program, with nothing else in it.
# $path (String) - path
data-nothing = { $path } holds no records.
data-nothing-hint = Name a folder with records in it: files that end in .toml.
