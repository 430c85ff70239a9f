## Was das Gespräch neben den besonderen Wegen fragt, und was über eine Angabe gesagt wird, die niemand gemacht hat.

ask-device = Haben Sie zu diesem Vertrag ein Telefon oder ein anderes Gerät bekommen?
ask-device-value = Was war das Gerät wert, als Sie es bekamen?
ask-credit = Guthaben, das noch auf der Karte ist
ask-last-top-up = Tag der letzten Aufladung
ask-auto-top-up = Lädt sich die Karte selbst auf?
ask-block-first = Zuerst dies: Rufen Sie den Anbieter an und lassen Sie die Karte sperren. Die Fragen können warten.
ask-block-call = { $brand }: { $phone }
ask-answers-removed = Ihre Antworten stehen jetzt in der Akte; { $file } wurde deshalb gelöscht.
ask-answers-stay = Ihre Antworten stehen jetzt in der Akte, aber { $file } ließ sich nicht löschen. Bitte löschen Sie die Datei: Sie ist für jeden lesbar, der sie öffnet.
question-line-fixed-months = Wie viele Monate feste Laufzeit hat der Vertrag? 0, wenn er keine hat.
fact-own-wish = Für Anschluss { $line } gilt ein eigener Wunsch, und der bleibt. So ändern Sie ihn: { $command }
law-fact-fixed-months = die Monate der festen Laufzeit, oder 0, wenn es keine gibt
law-term-not-told = Sie haben keine feste Laufzeit genannt, darum wird hier keine gerechnet. Gibt es doch eine, kann ein früher Ausstieg Geld kosten.
law-end-open-today = Das Gesetz lässt den Tag hier offen, und Sie haben keinen genannt. Endete der Vertrag heute, könnte sich der Anbieter auf seine Kündigungsfrist berufen, die bis zum { $latest } läuft.
law-end-open-today-unknown = Das Gesetz lässt den Tag hier offen, und Sie haben keinen genannt. Wie lange der Anbieter Sie halten kann, hängt von der Kündigungsfrist in seinen Bedingungen ab, die adieu noch nicht kennt.
choose-why-term-not-told = Sie haben keine feste Laufzeit genannt, darum wird keine gerechnet. Gibt es doch eine, kann ein früher Ausstieg Geld kosten.
choose-why-device-not-told = So viel kostet es, wenn zum Vertrag kein Gerät gehörte. Sonst ist dafür vielleicht noch etwas zu zahlen.
