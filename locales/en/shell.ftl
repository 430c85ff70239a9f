## The command line itself: its help, and what was not understood of it.

shell-tag-options = {"[OPTIONS]"}
shell-tag-command = COMMAND
shell-heading-global = Options of every command
# $name (String) - name of a variable of the environment
shell-or-variable = ; or the variable { $name }
# $heading (String) - a heading
shell-heading = { $heading }:
shell-twice = This was given twice.
shell-missing = Something is missing on this command line.
shell-missing-command = Which one? A word is missing after this command.
shell-conflict = These two do not go together.
shell-value = This value was not understood.
shell-now-hint = Write a day, as 2026-07-02 (noon in Brussels), or an instant, as 2026-07-02T09:30:00Z.
shell-day-hint = Write a day as year-month-day, as 2026-07-02.

## Files that a person names.

# $file (String) - path
# $line (String) - number of the line
shell-not-utf8 = { $file } is not UTF-8 text: line { $line } holds other bytes.
shell-not-utf8-hint = Open it in a text editor, choose “Save as”, and take UTF-8 as the encoding.
shell-windows-hint = It looks like Windows-1252, the encoding of older Windows programs. Open it in a text editor, choose “Save as”, and take UTF-8 as the encoding.
shell-utf16-hint = It looks like UTF-16. Open it in a text editor, choose “Save as”, and take UTF-8 as the encoding.
shell-no-data-folder = This system names no folder for data.

## The notes in the table that “adieu identify --csv” writes: sentences.

# $found (String) - cells that the row has
# $wanted (String) - cells that the head has
shell-row-width = The row has { $found } cells instead of { $wanted }.
# $brand (String) - id of a brand
shell-row-perhaps = Perhaps { $brand }.

## Records of brands: remarks that stand in the record in one language only.

shell-remarks-english = Facts and remarks are quoted as the record holds them.
shell-channel-phone = phone
shell-channel-email = mail address
shell-channel-post = postal address
shell-channel-page = page about cancelling
shell-channel-form = form on the web
shell-channel-customer-area = customer area
shell-channel-chat = chat
shell-channel-shop = shop
shell-channel-social = social network
shell-channel-sms = text message
shell-channel-code = code to dial
shell-brand-active = active
shell-brand-merging = its customers are being moved
shell-brand-merged = merged
shell-brand-ended = ended
shell-brand-unknown = state unknown
