## The command line itself: its help, and what was not understood of it.

shell-tag-options = {"[OPTIONEN]"}
shell-tag-command = BEFEHL
shell-heading-global = Optionen aller Befehle
shell-or-variable = ; oder die Variable { $name }
shell-heading = { $heading }:
shell-twice = Das wurde zweimal angegeben.
shell-missing = Auf dieser Befehlszeile fehlt etwas.
shell-missing-command = Was genau? Nach diesem Befehl fehlt ein Wort.
shell-conflict = Diese beiden passen nicht zusammen.
shell-value = Dieser Wert wurde nicht verstanden.
shell-now-hint = Schreiben Sie einen Tag wie 2026-07-02 (mittags in Brüssel) oder einen Zeitpunkt wie 2026-07-02T09:30:00Z.
shell-day-hint = Schreiben Sie einen Tag als Jahr-Monat-Tag, wie 2026-07-02.

## Files that a person names.

shell-not-utf8 = { $file } ist kein UTF-8-Text: Zeile { $line } enthält andere Bytes.
shell-not-utf8-hint = Öffnen Sie sie in einem Texteditor, wählen Sie „Speichern unter“ und als Kodierung UTF-8.
shell-windows-hint = Sie sieht nach Windows-1252 aus, der Kodierung älterer Windows-Programme. Öffnen Sie sie in einem Texteditor, wählen Sie „Speichern unter“ und als Kodierung UTF-8.
shell-utf16-hint = Sie sieht nach UTF-16 aus. Öffnen Sie sie in einem Texteditor, wählen Sie „Speichern unter“ und als Kodierung UTF-8.
shell-no-data-folder = Dieses System nennt keinen Ordner für Daten.

## The notes in the table that “adieu identify --csv” writes: sentences.

shell-row-width = Die Zeile hat { $found } Zellen statt { $wanted }.
shell-row-perhaps = Vielleicht { $brand }.

## Records of brands: remarks that stand in the record in one language only.

shell-remarks-english = Angaben und Bemerkungen stehen unten auf Englisch, wörtlich wie im Eintrag. Was vor dem Doppelpunkt steht, ist der Name des Feldes.
shell-channel-phone = Telefon
shell-channel-email = E-Mail-Adresse
shell-channel-post = Postanschrift
shell-channel-page = Seite über die Kündigung
shell-channel-form = Formular im Web
shell-channel-customer-area = Kundenbereich
shell-channel-chat = Chat
shell-channel-shop = Geschäft
shell-channel-social = soziales Netzwerk
shell-channel-sms = SMS
shell-channel-code = Code zum Wählen
shell-brand-active = aktiv
shell-brand-merging = die Kunden werden übertragen
shell-brand-merged = aufgegangen
shell-brand-ended = eingestellt
shell-brand-unknown = Zustand unbekannt
