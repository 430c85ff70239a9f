help-card = Ansehen, was auf einer SIM-Karte ist, es sichern, zwei Sicherungen vergleichen
help-card-decode = Felder lesen, die als hexadezimale Ziffern von einer Karte kopiert wurden
help-arg-card-kind = Was die Felder sind
help-arg-hex = Feld in hexadezimalen Ziffern, eines oder mehrere
help-arg-smsc = Die Nachrichtenzentrale steht vor jeder Nachricht
card-unreadable = nicht lesbar
card-partly-readable = nicht ganz lesbar
card-reason-not-hexadecimal = da stehen andere Zeichen als hexadezimale Ziffern, oder eine Ziffer fehlt
card-reason-empty = da steht nichts
card-reason-too-short = die Bytes enden zu früh
card-reason-too-long = es sind mehr Bytes, als ein solches Feld hat
card-reason-length = eine Länge darin nennt mehr, als da ist
card-reason-digit = da steht eine Ziffer, die es in einer solchen Nummer nicht gibt
card-reason-character = da steht ein Zeichen, das die Kodierung nicht kennt
card-reason-time = da steht ein Tag oder eine Stunde, die es nicht gibt
card-reason-coding = der Text ist reserviert oder komprimiert kodiert
card-reason-alphabet = der Text benutzt ein nationales Alphabet, das adieu nicht kennt
card-reason-kind = die Bytes nennen eine Art, die kein Standard kennt
card-reason-structure = die Bytes sind nicht wie ein solches Feld aufgebaut
card-reason-chain = eine Kette von Einträgen kehrt zu sich zurück oder führt ins Leere
card-reason-digit-as-zero = was da steht, ist keine Ziffer; es wurde als 0 gelesen, wie der Standard es verlangt
card-reason-missing = der Rest ist nicht auf der Karte
card-reason-ambiguous = mehrere nennen sich derselbe Teil, keiner wurde angefügt
help-card-list = Die Kartenleser auflisten, und was darin steckt
help-card-read = Sagen, wem die Karte gehört und was darauf ist
help-card-backup = Alles von der Karte in einem Ordner sichern
help-card-compare = Sagen, was sich zwischen zwei Sicherungen geändert hat
help-arg-reader = Zu benutzender Kartenleser: sein Name oder ein Teil davon
help-arg-card-modem = Serielle Schnittstelle des Modems oder Sticks mit der Karte, etwa /dev/ttyUSB2
help-arg-pin = Nach der PIN fragen, wenn die Karte gesperrt ist; sie wird einmal versucht und nie aufbewahrt
help-arg-card-case = Vorgang, in dem die Nummern der Karte vermerkt werden
help-arg-card-line = Anschluss des Vorgangs, ab 1 gezählt, wenn es mehrere gibt
help-arg-card-out = Neuer oder leerer Ordner für die Sicherung
help-arg-deleted = Auch gelöschte Nachrichten sichern, die noch lesbar sind, als gelöscht gekennzeichnet
help-arg-before = Ordner der früheren Sicherung
help-arg-after = Ordner der späteren Sicherung
help-card-examples = Beispiele
card-several = In mehreren Kartenlesern steckt eine Karte: { $readers }.
card-several-hint = Nennen Sie den Kartenleser: { $command }
card-reading = Die Karte in { $reader } wird gelesen. Lassen Sie sie stecken.
card-stopped = Die Karte war weg, bevor alles gelesen war.
card-stopped-too-long = Die Karte verlangte mehr, als eine Karte braucht; adieu hat das Lesen beendet.
card-stopped-rest = Das ist, was bis dahin gelesen wurde; auf der Karte kann mehr sein.
card-not-a-sim = Das ist keine SIM-Karte, oder sie ist defekt: Sie antwortet nicht, wie SIM-Karten es tun.
card-not-a-sim-hint = Bankkarten und Ausweise sehen ähnlich aus. Steckt die richtige Karte im Kartenleser?
card-pin-state = { $files ->
    [one] Die Karte ist mit ihrer PIN gesperrt; { $files } Datei bleibt geschlossen.
   *[other] Die Karte ist mit ihrer PIN gesperrt; { $files } Dateien bleiben geschlossen.
}
card-pin-tries = { $tries ->
    [one] Für die PIN bleibt { $tries } Versuch.
   *[other] Für die PIN bleiben { $tries } Versuche.
}
card-pin-once = adieu versucht sie einmal und bewahrt sie nie auf. Nur mit der Eingabetaste geht es ohne PIN weiter.
card-pin-ask = PIN der Karte
card-pin-not-a-code = Das ist keine PIN: Sie hat 4 bis 8 Ziffern. Nichts wurde versucht.
card-pin-last = Das ist der letzte Versuch. Ist die PIN falsch, wird die Karte blockiert, und nur ihre PUK öffnet sie wieder.
card-pin-unknown = Die Karte sagt nicht, wie viele Versuche übrig sind: Dieser kann der letzte sein. Ist die PIN dann falsch, wird die Karte blockiert, und nur ihre PUK öffnet sie wieder.
card-pin-last-word = letzter Versuch
card-pin-last-ask = Um ihn zu nutzen, tippen Sie „{ $word }“; nur mit der Eingabetaste geht es ohne PIN weiter
card-locked = Die Karte ist mit ihrer PIN gesperrt: Was Sie sehen, ist nicht alles, was darauf ist.
card-locked-hint = So öffnen Sie sie: { $command }
card-pin-not-given = Es wurde keine PIN versucht, die Karte bleibt gesperrt: Was Sie sehen, ist nicht alles, was darauf ist.
card-pin-wrong = Die PIN war falsch. Sie wurde einmal versucht; adieu versucht es nicht von selbst noch einmal.
card-pin-wrong-hint = Suchen Sie die PIN heraus, bevor Sie es wieder versuchen: Nach dem letzten Versuch ist die Karte blockiert.
card-pin-wrong-last = Die PIN war falsch, und das war der letzte Versuch: Die Karte ist jetzt blockiert.
card-pin-no-terminal = Das ist vielleicht der letzte Versuch, und nur jemand an einem Terminal kann ihn nutzen. Es wurde keine PIN versucht, die Karte bleibt gesperrt.
card-pin-ended = Sie haben bei der Frage nach der PIN abgebrochen: Es wurde keine PIN versucht und nichts geschrieben.
card-blocked = Die PIN dieser Karte ist blockiert: Was Sie sehen, ist nicht alles, was darauf ist.
card-blocked-hint = Stecken Sie die Karte in ein Telefon und tippen Sie dort ihre PUK ein. Sie steht auf dem Kartenträger, oder der Anbieter nennt sie. adieu fragt nie danach.
card-iccid = SIM-Kartennummer (ICCID)
card-imsi = Teilnehmerkennung (IMSI)
card-network = Netzkennzahl
card-provider = Name auf dem Telefondisplay
card-own-number = Eigene Nummer
card-own-number-warning = Diese Nummer hat jemand einmal auf die Karte geschrieben; prüfen Sie, ob sie noch Ihre ist.
card-eid = eSIM-Kennung (EID)
card-profile = eSIM-Profil
card-profile-on = in Gebrauch
card-profile-off = nicht in Gebrauch
card-nothing-known = Die Karte sagt nicht, wem sie gehört.
card-brand-why = Warum: { $command }
card-on-it = Auf der Karte
card-so-far = Bis jetzt gelesen
card-contacts = { $count ->
    [one] { $count } Kontakt
   *[other] { $count } Kontakte
}
card-other-numbers = { $count ->
    [one] { $count } weitere Nummer (FDN, Dienste)
   *[other] { $count } weitere Nummern (FDN, Dienste)
}
card-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
card-unread = { $count } ungelesen
card-calls = { $count ->
    [one] { $count } Anruf
   *[other] { $count } Anrufe
}
card-deleted-there = { $count ->
    [one] { $count } gelöschte Nachricht ist noch lesbar; --deleted sichert sie mit.
   *[other] { $count } gelöschte Nachrichten sind noch lesbar; --deleted sichert sie mit.
}
card-complete = Alles, was die Karte zeigt, wurde gelesen und verstanden.
card-profiles-unasked = Ob die Karte eine eSIM mit EID und Profilen ist, sagt ein Modem nicht: Das sagt nur ein Kartenleser.
card-complete-but = Alles andere, was die Karte zeigt, wurde gelesen und verstanden.
card-incomplete = Nicht alles konnte gelesen oder verstanden werden:
card-part-refused = die Karte zeigt das nicht oder nicht ganz
card-part-failed = { $count ->
    [one] { $count } Eintrag konnte nicht gelesen werden
   *[other] { $count } Einträge konnten nicht gelesen werden
}
card-part-unclear = { $count ->
    [one] { $count } Eintrag enthält etwas, das adieu nicht versteht; eine Sicherung bewahrt ihn, wie er ist
   *[other] { $count } Einträge enthalten etwas, das adieu nicht versteht; eine Sicherung bewahrt sie, wie sie sind
}
card-part-cut = { $count ->
    [one] { $count } Name endet mit einem halben Zeichen: Er wurde beim Schreiben abgeschnitten
   *[other] { $count } Namen enden mit einem halben Zeichen: Sie wurden beim Schreiben abgeschnitten
}
card-part-holes = { $count ->
    [one] Teile von { $count } langen Nachricht sind nicht auf der Karte oder nicht von Teilen einer anderen zu unterscheiden
   *[other] Teile von { $count } langen Nachrichten sind nicht auf der Karte oder nicht von Teilen einer anderen zu unterscheiden
}
card-case-recorded = Im Vorgang { $case } vermerkt: { $facts }
card-case-known = Das alles stand schon im Vorgang { $case }.
card-case-nothing = Die Karte enthält nichts, was im Vorgang { $case } vermerkt werden könnte.
card-case-conflict = Die Karte passt nicht zum Vorgang { $case }; nichts wurde vermerkt:
card-case-differs = { $key }: Im Vorgang steht { $said }, auf der Karte { $card }
card-case-conflict-hint = Ist es die richtige Karte? Wenn stimmt, was auf der Karte steht: { $command }
card-case-which-line = Der Vorgang { $case } hat mehrere Anschlüsse, und die Karte passt nicht zu genau einem davon.
card-case-which-line-hint = Sagen Sie, welcher Anschluss es ist, ab 1 gezählt: { $command }
card-case-own-number-same = Die Telefonnummer auf der Karte ist die des Vorgangs { $case }.
card-case-own-number-other = Die Telefonnummer auf der Karte ({ $card }) ist nicht die des Vorgangs ({ $said }). Sie kann veraltet sein; im Vorgang ändert sich nichts.
card-case-own-number-unsure = Die Telefonnummer auf der Karte wurde nicht vermerkt: Jemand hat sie einmal daraufgeschrieben, und sie kann veraltet sein. Wenn es noch Ihre ist:
card-case-not-recorded = Im Vorgang { $case } wurde nichts vermerkt: Auf der Karte steht etwas anderes ({ $facts }).
card-case-not-recorded-hint = Legen Sie die richtige Karte ein und versuchen Sie es noch einmal. Wenn es schon die richtige ist, berichtigen Sie den Vorgang.
card-backup-exists = { $folder } ist nicht leer, und eine Sicherung überschreibt nie etwas.
card-backup-exists-hint = Nennen Sie einen neuen Ordner: { $command }
card-backup-not-written = Die Sicherung wurde nicht nach { $folder } geschrieben.
card-offer = Mit einem Kartenleser: { $command }
card-backup-next = Was jetzt zu tun ist
card-backup-pin = Das ist nicht alles, was auf der Karte ist: Legen Sie sie in einen Kartenleser und machen Sie eine neue Sicherung mit --pin.
card-backup-again = Das ist nicht alles, was auf der Karte ist: Stecken Sie sie wieder ein und machen Sie eine neue Sicherung.
card-backup-look = Sehen Sie in { $file } nach, solange die Karte funktioniert: Dort steht, was gelesen wurde und was nicht.
card-backup-move = Importieren Sie { $file } in Ihr Telefon oder Adressbuch, und sehen Sie nach, ob die Namen da sind. Nimmt ein Programm die Datei nicht an, importieren Sie { $old }.
card-backup-safe = Verwahren Sie den Ordner sicher. Er ist nicht verschlüsselt und enthält Namen, Nummern und Nachrichten anderer Leute.
card-backup-end = Tun Sie das, bevor der Vertrag endet und bevor Sie die Karte wegwerfen.
card-report-title = Was von einer SIM-Karte gelesen wurde
card-report-when = Gelesen am { $when } von adieu { $version }.
card-report-read-only = Auf die Karte wurde nichts geschrieben.
card-report-private = Dieser Bericht enthält keine Namen, Rufnummern oder Kartennummern: Sie dürfen ihn jemandem zeigen, der Ihnen hilft. Die anderen Dateien sind nur für Sie.
card-report-files = Die anderen Dateien in diesem Ordner
card-report-contacts = Kontakte, für Telefone und Adressbücher (vCard 4)
card-report-contacts-old = dasselbe für ältere Programme (vCard 3)
card-report-table = dasselbe als Tabelle (UTF-8, Kommas); lesen Sie die Spalten mit Nummern als Text ein
card-report-messages = Nachrichten
card-report-calls = Anrufe, die auf der Karte gespeichert sind
card-report-identity = wem die Karte gehört
card-report-raw = jeder Eintrag, wie er gelesen wurde, für Programme und für später
card-report-digests = zeigt, ob eine Datei seither geändert wurde: sha256sum --check { $file }
card-report-what = Dateien der Karte
card-report-unclear = Was nicht verstanden wurde
card-count = { $label }: { $value }
card-count-records = Einträge
card-count-wanted = nötig
card-count-read = gelesen
card-count-empty = leer
card-count-unclear = nicht verstanden
card-count-refused = verweigert
card-count-failed = fehlgeschlagen
card-count-elsewhere = dasselbe wie an einer anderen Stelle der Karte
card-count-closed = ließ sich nicht öffnen
card-record = Eintrag { $record }
card-file-iccid = Nummer der Karte
card-file-directory = Anwendungen
card-file-imsi = Teilnehmerkennung
card-file-provider = Name auf dem Telefondisplay
card-file-administrative = Einstellungen für das Netz
card-file-own-numbers = Eigene Nummern
card-file-contacts = Kontakte
card-file-fixed = Zugelassene Rufnummern (FDN)
card-file-service = Dienstnummern
card-file-dialled = Gewählte Nummern
card-file-incoming = Eingegangene Anrufe
card-file-outgoing = Ausgegangene Anrufe
card-file-messages = Nachrichten
card-file-extension = Enden langer Nummern
card-file-reference = Aufbau des Telefonbuchs
card-file-companion = Neben den Kontakten: weitere Nummern, E-Mail, Gruppen
card-file-folder = Ordner
card-field-record = der ganze Eintrag
card-field-name = der Name
card-field-last-character = das letzte Zeichen des Namens
card-field-number = die Nummer
card-field-number-kind = die Art der Nummer; die Ziffern wurden gelesen
card-field-end-of-number = das Ende der Nummer
card-field-second-number = eine weitere Nummer
card-field-email = eine E-Mail-Adresse
card-field-second-name = ein zweiter Name
card-field-label = eine Bezeichnung
card-field-message = die Nachricht
card-field-message-kind = die Art der Nachricht
card-field-service-centre = die Kurzmitteilungszentrale der Nachricht
card-field-address = der Absender oder Empfänger der Nachricht
card-field-time = Tag und Uhrzeit
card-field-discharged = Tag und Uhrzeit der Zustellung
card-field-valid-until = der letzte Tag für die Zustellung
card-field-duration = die Dauer des Anrufs
card-field-header = der Kopf der Nachricht
card-field-text = der Text der Nachricht
card-parts-of = { $there } von { $total } Teilen einer langen Nachricht
card-parts-of-day = { $there } von { $total } Teilen einer Nachricht vom { $day }
card-messages-title = Nachrichten
card-messages-none = Keine Nachrichten.
card-message-from = von { $who }
card-message-to = an { $who }
card-message-report = Zustellbericht zu einer Nachricht an { $who }
card-message-nobody = eine unbekannte Nummer
card-message-unreadable-number = eine nicht lesbare Nummer
card-message-no-time = Tag und Uhrzeit nicht lesbar
card-message-odd-time = Tag und Uhrzeit unsicher
card-message-odd-kind = Art der Nachricht unbekannt
card-message-unread = ungelesen
card-message-sent = gesendet
card-message-draft = nicht gesendet
card-message-deleted = gelöscht
card-message-missing = fehlende Teile (von { $total }): { $parts }
card-message-empty = (kein Text)
card-message-data = (kein Text; Daten: { $data })
card-message-unread-data = (nicht lesbar: { $reason }; Daten: { $data })
card-message-unread-text = (nicht lesbar: { $reason })
card-message-delivered = (zugestellt)
card-message-status = (Status { $status })
card-compare-not-a-backup = { $folder } enthält keine Sicherung einer Karte.
card-compare-not-a-backup-hint = Nennen Sie einen Ordner, den „adieu card backup“ geschrieben hat.
card-compare-damaged = { $file } ist nicht mehr, was geschrieben wurde; nichts wird verglichen.
card-compare-damaged-hint = Nehmen Sie eine andere Kopie dieser Sicherung, oder machen Sie eine neue.
card-compare-version = { $file } stammt von einer späteren Version von adieu.
card-compare-version-hint = Benutzen Sie diese Version oder eine neuere.
card-compare-edited = { $folder }: seit der Sicherung geändert oder verschwunden: { $files }. Der Vergleich stützt sich auf raw.json, und das ist unverändert.
card-compare-incomplete = { $folder }: Diese Sicherung ist nicht vollständig. Was ihr fehlt, kann trotzdem auf der Karte gewesen sein.
card-compare-other-card = Das sind Sicherungen von zwei verschiedenen Karten.
card-compare-unknown-card = Ob beide Sicherungen von einer Karte sind, lässt sich nicht sagen: Einer fehlt die Kartennummer.
card-compare-same = Nichts hat sich geändert, kein einziges Byte.
card-compare-same-to-people = Kontakte, Nachrichten und Anrufe sind dieselben; nur andere Bytes haben sich geändert.
card-compare-identity = Wem die Karte gehört
card-compare-new = neu
card-compare-gone = weg
card-compare-not-later = nicht in der späteren
card-compare-not-earlier = nicht in der früheren
card-compare-changed = geändert
card-compare-nothing = nicht in dieser Sicherung
card-compare-deleted = seither gelöscht
card-compare-nameless = kein Name
card-compare-calls = Anrufe
manual-card-title = Die Karte im Kartenleser
manual-card-1 = Auf einer SIM-Karte stehen oft Kontakte und Nachrichten, die es sonst nirgends gibt. Sichern Sie sie, bevor der Vertrag endet. Sie brauchen einen Kartenleser für SIM-Karten, oder ein Modem oder einen Stick mit der Karte darin.
manual-card-2 = adieu liest nur. Es kann nichts auf eine Karte schreiben, nichts löschen und keine PIN ändern. Eine Nachricht, die Sie nicht gelesen haben, bleibt ungelesen.
manual-card-3 = Wem gehört die Karte? adieu zeigt ihre Nummern und die Marke, auf die sie deuten. Nennen Sie einen Vorgang, dann vermerkt es dort die SIM-Kartennummer (ICCID) und die Teilnehmerkennung (IMSI). Eine Telefonnummer auf der Karte kann veraltet sein; sie vermerken nur Sie selbst. Passt die Karte nicht zum Vorgang, wird nichts vermerkt, und Sie sehen, warum.
manual-card-4 = Die Sicherung ist ein Ordner. Er enthält Kontakte für Telefone und Adressbücher, Nachrichten und Anrufe, und er sagt, wem die Karte gehört. Jeder Eintrag steht darin, wie er gelesen wurde. Ein Bericht sagt, was nicht gelesen wurde. Eine Sicherung wird ganz geschrieben oder gar nicht, und nie über eine andere.
manual-card-5 = Ist die Karte mit ihrer PIN gesperrt, sagt adieu das, und wie viele Versuche bleiben. Nur mit --pin fragt es nach der PIN, und es versucht sie einmal. Für den letzten Versuch müssen Sie erst an einem Terminal ein Wort eintippen. Nach der PUK fragt es nie.
manual-card-6 = Zwei Sicherungen lassen sich vergleichen: von einer Karte an zwei Tagen, oder von der alten und der neuen Karte, nachdem Sie Ihre Kontakte übertragen haben.
manual-card-7 = Verwahren Sie den Ordner sicher: Er ist nicht verschlüsselt. Importieren Sie contacts.vcf in Ihr Telefon oder Adressbuch (contacts-v3.vcf bei einem älteren Programm), und sehen Sie nach, ob alles angekommen ist, bevor Sie die Karte wegwerfen.
