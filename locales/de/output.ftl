## Dateien, die adieu für jemanden schreibt, und was ihnen im Weg steht.

help-arg-force = Auch Dateien ersetzen, die im Weg stehen und nicht von adieu sind oder die Sie geändert haben
help-arg-card-force = In einen Ordner schreiben, der nicht leer ist, über die Dateien einer früheren Sicherung
output-foreign = Es wurde nichts geschrieben: In { $folder } liegen Dateien, die adieu nicht geschrieben hat oder die seither geändert wurden: { $names }.
output-foreign-hint = Nennen Sie mit --out einen anderen Ordner, oder verschieben Sie diese Dateien. Um sie zu ersetzen: --force.
output-exists = Es wurde nichts geschrieben: { $file } gibt es schon.
output-exists-hint = Nennen Sie einen anderen Namen, oder verschieben Sie die Datei. Um sie zu ersetzen: --force.
output-no-list = Es wurde nichts geschrieben: { $list } soll sagen, welche Dateien in diesem Ordner von adieu sind, und ist dafür nicht brauchbar.
output-no-list-hint = Nennen Sie einen anderen Ordner, oder verschieben Sie { $name }. Mit --force wird die Liste neu geschrieben, und Dateien mit denselben Namen werden ersetzt.
output-others = Es wurde nichts geschrieben: { $folder } enthält Dateien von { $owner }.
output-in-the-way = Es wurde nichts geschrieben: { $path } steht im Weg; das ist nicht, was adieu dort ablegt.
output-in-the-way-hint = Ein Ordner, eine Verknüpfung oder ein Gerät wird nicht ersetzt. Nennen Sie einen anderen Namen, oder räumen Sie es weg.
output-busy = Ein anderes adieu schreibt gerade in { $folder }.
output-busy-hint = Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.
output-beside = { $folder } enthält schon Dateien von etwas anderem. Diese liegen in { $place }.
