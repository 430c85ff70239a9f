## The house: what stands in the way of kept data, and what is damaged.

store-no-room = Für { $path } ist kein Platz mehr frei.
store-no-room-hint = Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal. Davon wurde nichts geschrieben.
store-cannot-write = { $path } kann nur gelesen, nicht geschrieben werden.
store-no-right = Das System lässt Sie { $path } nicht benutzen.
store-let-write-hint = Geben Sie sich Schreibrechte für den Ordner und seine Dateien, oder wählen Sie mit --home DIR einen anderen Ordner.
store-cannot-use = { $path } kann nicht benutzt werden.
store-cannot-use-hint = Prüfen Sie Pfad und Datenträger, dann versuchen Sie es noch einmal.
store-not-there = { $path } gibt es nicht.
store-not-there-hint = Prüfen Sie, ob der Pfad richtig geschrieben ist.
store-not-a-folder = { $path } kann kein Ordner sein: An dieser Stelle oder auf dem Weg dorthin liegt eine Datei.
store-not-a-folder-hint = Wählen Sie mit --home DIR einen anderen Ordner.
store-system-failed = Bei der Arbeit an { $path } hat der Datenträger oder das System versagt.
store-system-failed-hint = Prüfen Sie den Datenträger, dann versuchen Sie es noch einmal. Davon wurde nichts geschrieben.
store-system-says = Das System meldet: { $text }
store-held = Ein anderes Programm benutzt { $path }.
store-held-hint = Schließen Sie das andere Programm, dann versuchen Sie es noch einmal.
store-no-chance = Das System hat keine Zufallszahlen geliefert. Ohne sie lässt sich nichts sicher aufbewahren.
store-no-chance-hint = Versuchen Sie es noch einmal. Geschieht es wieder, starten Sie den Computer neu.
store-path-not-text = Der Pfad { $path } enthält Zeichen, die hier nicht verwendet werden können.
store-path-not-text-hint = Wählen Sie einen Pfad mit einfachen Buchstaben.
store-newer-file = { $path } wurde von einem neueren adieu geschrieben (Format { $format }).
store-newer-event = Ereignis { $number } des Vorgangs { $case } wurde von einem neueren adieu geschrieben.
store-newer-message = Eine wartende Nachricht des Vorgangs { $case } wurde von einem neueren adieu geschrieben.
store-newer-hint = Installieren Sie die neuere Version. Diese hier hat nichts geändert.
store-in-use = Ein anderes adieu arbeitet gerade im Ordner { $home }.
store-in-use-by = Ein anderes adieu arbeitet gerade im Ordner { $home } (Prozess { $process }).
store-in-use-hint = Warten Sie, bis das andere fertig ist, oder schließen Sie es, dann versuchen Sie es noch einmal.
store-no-home = In { $home } werden keine Vorgänge aufbewahrt.
store-no-home-hint = Eröffnen Sie mit „adieu open --ask“ einen ersten Vorgang, oder nennen Sie mit --home DIR den Ordner Ihrer Vorgänge.
store-home-exists = In { $home } werden schon Vorgänge aufbewahrt.
store-home-exists-hint = Benutzen Sie diesen Ordner, oder wählen Sie einen anderen.
store-not-empty = Der Ordner { $folder } ist nicht leer.
store-not-empty-hint = Wählen Sie mit --home DIR einen neuen oder leeren Ordner.
store-needs-passphrase = Die Vorgänge in { $home } öffnen sich mit einer Passphrase.
store-needs-no-passphrase = Die Vorgänge in { $home } öffnen sich mit der Schlüsseldatei in diesem Ordner, nicht mit einer Passphrase.
store-needs-no-passphrase-hint = Lassen Sie die Passphrase weg.
store-wrong-passphrase = Das ist nicht die Passphrase der Vorgänge in { $home }.
store-wrong-passphrase-hint = Geben Sie sie noch einmal ein. Großbuchstaben und Tastaturbelegung zählen.
store-wrong-backup-passphrase = Das ist nicht die Passphrase der Sicherung { $file }.
store-wrong-backup-passphrase-hint = Nehmen Sie die Passphrase, die beim Anlegen der Sicherung vergeben wurde. Stimmt sie sicher, dann ist die Datei beschädigt.
store-not-a-backup = { $file } ist keine Sicherung, oder ihr Anfang ist beschädigt.
store-not-a-backup-hint = Nennen Sie die Datei, die „adieu backup“ geschrieben hat.
store-in-the-way = { $file } gibt es schon und ist keine Sicherung.
store-in-the-way-hint = Wählen Sie einen anderen Namen für die Sicherung.
store-no-message = Hier wartet keine Nachricht mit dieser Message-ID.
store-no-message-hint = Vielleicht wurde sie mit ihrem Vorgang gelöscht.
store-log-kept = Der Vorgang { $case } ist gelöscht, aber ein anderes Programm liest { $path } und hält noch Spuren davon.
store-log-kept-hint = Schließen Sie das andere Programm, dann geben Sie irgendeinen Befehl von adieu: Er beseitigt die Spuren.
store-conflict = Ein anderes Programm hat den Vorgang { $case } im selben Augenblick geändert.
store-repeated = Der Vorgang { $case } enthält diesen Befehl bereits.
store-broken-log = Das Protokoll des Vorgangs { $case } beginnt nicht mit seiner Eröffnung.

## What is damaged. The items stand in a list after “Kept data is damaged:”.

store-damaged = Aufbewahrte Daten sind beschädigt: { $items }.
store-item-file = die Datei { $path }
store-item-missing = die Datei { $path } (fehlt)
store-item-cut = die Datei { $path } (ihr Ende fehlt)
store-item-no-journal = die Datei { $path } (sie enthält etwas anderes als Vorgänge)
store-item-no-format = die Datei { $path } (sie nennt ihr Format nicht)
store-item-part = die Datei { $path } (in ihrem Teil { $part })
store-item-event = Ereignis { $number } des Vorgangs { $case } in { $path }
store-item-case-row = die Zeile des Vorgangs { $case } in { $path }
store-item-case-key = der Schlüssel des Vorgangs { $case } in { $path }
store-item-case-reference = die Nummer eines Vorgangs in { $path }
store-item-timer = wer am Zug ist oder der nächste Tag beim Vorgang { $case } in { $path }
store-item-waiting = eine wartende Nachricht in { $path }
store-item-waiting-of = eine wartende Nachricht des Vorgangs { $case } in { $path }
store-item-message = eine Nachricht in { $path }
store-item-message-of = eine Nachricht des Vorgangs { $case } in { $path }
store-item-command = die Marke eines Befehls in { $path }
store-item-command-of = die Marke eines Befehls des Vorgangs { $case } in { $path }
store-item-index = eine Zeile des Verzeichnisses in { $path }
store-item-rows = Zeilen von { $table } ohne ihren Vorgang in { $path }
store-item-lost-events = { $path } (endet mit Ereignis { $found } des Vorgangs { $case }, obwohl Ereignis { $accepted } angenommen war)
store-item-lost-mark = { $path } (dort steht nicht mehr, dass die Nachricht { $message } gesendet wurde)
store-item-structure = der Aufbau des Journals (die Datenbank meldet: { $text })

## What the doctor finds beside damage.

store-finding-timer = Vorgang { $case }: Wer am Zug ist oder der nächste Tag weicht vom Protokoll ab.
store-finding-index = Vorgang { $case }: Wonach er gefunden wird, weicht vom Protokoll ab.
store-finding-open = Andere Personen an diesem Computer können { $path } lesen. Nehmen Sie ihnen dieses Recht.
