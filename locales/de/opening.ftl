## Einen Vorgang noch einmal eröffnen, und was bewahrt bleibt, wenn ein Befehl nicht zu Ende kommt.

help-arg-new = Neue Vorgänge eröffnen, auch wo offene dieselben Anschlüsse enthalten
open-found = { $count ->
    [one] Vorgang { $cases } war mit diesen Angaben schon offen: Er wurde gefunden, kein zweiter wurde eröffnet.
   *[other] Die Vorgänge { $cases } waren mit diesen Angaben schon offen: Sie wurden gefunden, keiner wurde doppelt eröffnet.
}
open-already = { $count ->
    [one] Vorgang { $cases } ist schon offen, zu derselben Rufnummer, derselben Karte oder demselben Vertrag, aber mit anderen Angaben. Es wurde nichts eröffnet.
   *[other] Die Vorgänge { $cases } sind schon offen, zu derselben Rufnummer, derselben Karte oder demselben Vertrag, aber mit anderen Angaben. Es wurde nichts eröffnet.
}
open-already-hint = Vermerken Sie in diesem Vorgang, was sich geändert hat: { $command }. Soll trotzdem ein weiterer Vorgang eröffnet werden, fügen Sie --new hinzu.
kept-cases = { $count ->
    [one] Vorgang { $cases } und was darin vermerkt wurde, bleiben bewahrt.
   *[other] Die Vorgänge { $cases } und was darin vermerkt wurde, bleiben bewahrt.
}
kept-files-hint = Für die Dateien: { $command }. Derselbe Befehl noch einmal genügt auch: Nichts wird doppelt eröffnet.
kept-show-hint = Zum Ansehen: { $command }
output-failed-hint = Schaffen Sie Platz, oder leiten Sie die Ausgabe anderswohin.
doctor-older-openings = { $cases ->
    [one] { $cases } Vorgang wurde von einem früheren adieu eröffnet; die Datei, die ihn eröffnet hat, findet ihn womöglich nicht wieder: adieu doctor --rebuild behebt das.
   *[other] { $cases } Vorgänge wurden von einem früheren adieu eröffnet; die Dateien, die sie eröffnet haben, finden sie womöglich nicht wieder: adieu doctor --rebuild behebt das.
}

## Eine Uhr, die zurückgeht.

clock-given-before = Der angegebene Zeitpunkt (--now oder ADIEU_NOW) liegt vor dem letzten Ereignis von Vorgang { $case }, das vom { $day } ist.
clock-given-before-hint = Geben Sie einen späteren Zeitpunkt an, oder lassen Sie ihn weg.
clock-back = Die Uhr dieses Computers liegt vor dem letzten Ereignis von Vorgang { $case }, das vom { $day } ist. Ein Brief trüge das falsche Datum: Jetzt wird keiner geschrieben und keiner als versandt vermerkt.
clock-back-hint = Stellen Sie die Uhr des Computers richtig und versuchen Sie es erneut. Geht sie jetzt richtig und ging damals falsch, eröffnen Sie den Vorgang neu: adieu open FILE --new
note-clock-back = Die Uhr liegt vor dem letzten Ereignis dieses Vorgangs, das vom { $day } ist: Alle Tage, die ab heute gezählt werden, stimmen nicht.
clock-letter-before = Dieser Brief trüge ein Datum vor dem { $day }, dem Tag dessen, worauf er folgt.
clock-letter-before-hint = Prüfen Sie den Tag: den der Computeruhr oder den von --now.
