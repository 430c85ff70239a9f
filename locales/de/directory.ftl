## Einträge neu lesen, Vorschläge, Glossar.
stale-title = Was zuerst neu zu lesen ist, Stand { $day }
stale-how = Dringlichkeit = (Alter in Tagen + 1) × Gewicht: Adresse 8, Nummer 4, Kosten 2, Hinweis 1.
stale-age =
    { $days ->
        [one] vor { $days } Tag gelesen
       *[other] vor { $days } Tagen gelesen
    } · { $weight } · Dringlichkeit { $urgency }
stale-more =
    { $count ->
        [one] Noch { $count } Angabe (-v zeigt alle).
       *[other] Noch { $count } Angaben (-v zeigt alle).
    }
stale-weight-address = Adresse für Kündigungen
stale-weight-number = Nummer oder Kontaktweg
stale-weight-fee = Kosten oder Frist
stale-weight-hint = Hinweis
propose-known = Was der Eintrag von { $brand } sagt. Geben Sie die Nummer des Fehlers ein oder einen Namen wie channel.email oder fact.costs:
propose-ask-value = Was soll dort stehen? Mehrere Zeilen mit ; trennen; leer lassen, wenn es nicht mehr stimmt:
propose-ask-use = Wofür ist es?
propose-ask-source = Adresse der Seite, die das sagt:
propose-ask-seen = Tag, an dem Sie sie gelesen haben, wie 2026-11-22:
propose-written = Vorschlag geschrieben nach { $file }.
propose-send = Lesen Sie ihn durch. Senden Sie die Datei dann an die, die die Einträge pflegen.
propose-fits = Dieser Vorschlag passt zum Eintrag von { $brand }.
propose-applied = Die Änderung steht in { $file }. Jetzt ausführen: adieu directory check DIR
propose-refused = Die Prüfungen lehnen diesen Vorschlag ab.
propose-nothing = Es wurde nichts vorgeschlagen.
propose-nothing-hint = Zum Beispiel: adieu directory propose orange channel.phone.1=5000 --source https://… --seen 2026-11-22
propose-form = Eine Änderung schreibt man als FIELD=VALUE.
propose-unknown = Nichts in einem Eintrag heißt „{ $field }“.
propose-unknown-hint = Namen sehen aus wie channel.phone, channel.post.for_notices, fact.costs oder party.name_fr.
propose-head = { $field } hat im Eintrag keine eigene Quelle: Das wird von Hand geändert.
propose-head-hint = Schlagen Sie die Angabe oder den Kontaktweg vor, auf dem es beruht.
propose-several = { $field } gibt es { $count }-mal.
propose-several-hint = Schreiben Sie { $field }.1, { $field }.2 und so weiter, oder { $field }.new für einen weiteren.
propose-not-there = { $field } steht nicht im Eintrag.
propose-no-use = { $field } ist neu: Sagen Sie, wofür es ist.
propose-no-use-hint = Fügen Sie hinzu: { $example }
propose-moved = Der Eintrag sagt inzwischen etwas anderes zu { $field }.
propose-moved-hint = Sehen Sie sich den Eintrag noch einmal an und schlagen Sie neu vor.
propose-bad-file = Diese Datei ist kein lesbarer Vorschlag.
glossary-title = Die Wörter eines Abschieds
glossary-look-for = Suchen Sie nach: { $nl } (Niederländisch), { $fr } (Französisch)
glossary-not = Nicht dasselbe wie: { $what }
glossary-facts = Angaben: { $keys }
glossary-more = „adieu glossary WORD“ erklärt eines; ein Wort von Ihrer Rechnung geht auch.
glossary-none = Das Glossar kennt kein Wort „{ $word }“.
glossary-none-hint = adieu glossary zeigt alle Wörter.
help-glossary = Die Wörter auf Rechnungen und in Briefen erklären
help-manual = Das Handbuch zeigen
help-directory-stale = Angaben nach Alter und Gewicht auflisten, mit der Seite zum Nachsehen
help-directory-propose = Einen Änderungsvorschlag für einen Eintrag als Datei schreiben
help-directory-apply = Einen Vorschlag in die Einträge eines Ordners übernehmen
help-arg-changes = Was sich ändert, wie channel.phone=5000; nichts nach = heißt: gilt nicht mehr
help-arg-page = Adresse der Seite, die das sagt
help-arg-seen = Tag, an dem Sie sie lasen, wie 2026-11-22
help-arg-basis = Was für eine Seite es ist
help-arg-proposal-out = Datei für den Vorschlag; ohne sie wird er gezeigt
help-arg-proposal = Datei mit einem Vorschlag
help-arg-records = Datenordner mit den Einträgen
help-arg-term = Ein Wort, wie customer-number oder klantnummer
help-arg-manual-out = Das Handbuch in jeder Sprache und das Glossar in diesen Ordner schreiben
