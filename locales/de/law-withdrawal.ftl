## Widerruf eines Vertrags im Fernabsatz (R26 bis R29): ein Satz je Grund, dann die Regeln.

law-no-duty-before = Vor dem { $from } gab es diese Pflicht nicht.

law-longer-term-holds = Sie haben einer längeren Laufzeit zugestimmt, also gilt sie.

## R26

law-withdraw-until = Sie dürfen den Vertrag bis zum { $date } widerrufen, ohne Angabe von Gründen.

law-longer-uninformed = Dieses Recht wurde Ihnen nicht erklärt: Dadurch haben Sie { $months } { $months ->
    [one] Monat
   *[other] Monate
 } mehr Zeit.

law-from-explanation = Dieses Recht wurde Ihnen erst später erklärt: Von da an zählen { $days } { $days ->
    [one] Tag
   *[other] Tage
 }.

law-depends-on-explanation = Wurde Ihnen dieses Recht erklärt, ist Ihr letzter Tag der { $date }; wenn nicht, der { $latest }. Rechnen Sie mit dem ersten, solange Sie es nicht wissen.

law-device-until = Für das Gerät zählt die Frist gesondert, ab dem Tag, an dem Sie es bekamen: bis zum { $date }.

law-only-device-left = Die Frist für den Vertrag selbst endete am { $date }; nur das Gerät kann noch zurückgegeben werden.

law-sent-in-time = Sie haben den Widerruf rechtzeitig abgeschickt: Der letzte Tag war der { $date }. Heben Sie den Nachweis auf.

law-no-extension = Warten Sie nicht länger als bis zu diesem Tag, auch wenn er ein Samstag, Sonntag oder Feiertag ist.

law-withdrawal-over = Die Widerrufsfrist endete am { $date }. Sie können den Vertrag noch auf gewöhnlichem Weg kündigen.

law-shop-sale = Für einen im Laden unterschriebenen Vertrag gibt es keine Widerrufsfrist. Sie können ihn auf gewöhnlichem Weg kündigen.

law-business-sale = Das Widerrufsrecht gilt für Verbraucher, nicht für Unternehmen.

## R27

law-paid-back-by = Der Anbieter muss Ihnen das Geld bis zum { $date } zurückzahlen.

law-pay-back-overdue = Der Anbieter musste Ihnen das Geld bis zum { $date } zurückzahlen. Dieser Tag ist vorbei: Erinnern Sie ihn schriftlich daran.

law-same-means = Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben.

## R28

law-days-of-service = Sie haben verlangt, dass der Dienst sofort beginnt. Sie zahlen daher { $days } { $days ->
    [one] Tag
   *[other] Tage
 } von einem Monat mit { $of } Tagen: { $amount }.

law-nothing-without-request = Sie haben nicht ausdrücklich verlangt, dass der Dienst sofort beginnt. Sie schulden dafür also nichts.

law-nothing-without-information = Das Widerrufsrecht wurde Ihnen nicht erklärt. Sie schulden für den Dienst also nichts.

law-service-not-begun = Der Dienst hatte noch nicht begonnen. Es ist also nichts zu zahlen.

law-as-if-sent-today = Das ist so gerechnet, als ginge Ihr Widerruf heute ab; jeder weitere Tag kommt hinzu.

## R29

law-function-should-exist = Ein Online-Händler sollte eine deutlich bezeichnete Widerrufsfunktion anbieten, solange Sie widerrufen dürfen.

law-no-belgian-text = Die Regel ist europäisch; ein belgischer Text, der sie einführt, wurde nicht gefunden. Sie ist also nicht sicher.

law-use-function = Sie haben eine gefunden: Nutzen Sie sie und heben Sie die Eingangsbestätigung auf.

law-function-absent = Sie haben keine gefunden: Widerrufen Sie per E-Mail oder mit dem Musterformular, das genügt, und melden Sie das Fehlen den Behörden.

law-look-for-function = Suchen Sie sie im Kundenbereich; gibt es keine, genügt eine E-Mail oder das Musterformular.

law-not-for-ending = Diese Funktion dient dem Widerruf eines neuen Vertrags. Einen laufenden Vertrag kündigt sie nicht.

law-not-online = Der Vertrag wurde nicht online geschlossen. Eine solche Funktion ist also nicht geschuldet.

## Regeln

rule-withdrawal-end-title = Letzter Tag für den Widerruf

rule-withdrawal-end-words = Wer als Verbraucher den Vertrag am Telefon, im Internet oder außerhalb eines Ladens schließt, kann ihn binnen 14 Tagen widerrufen, ohne Angabe von Gründen. Der Tag des Abschlusses zählt nicht mit. Ein Gerät derselben Bestellung hat seine eigene Frist, ab dem Tag, an dem es ankam. Wurde das Recht nicht erklärt, kommen 12 Monate hinzu; wurde es später erklärt, zählen von da an 14 Tage. adieu rechnet nie damit, dass ein Wochenende oder Feiertag den Tag verschiebt. Bei einem im Laden unterschriebenen Vertrag und für ein Unternehmen gibt es dieses Recht nicht.

rule-withdrawal-refund-title = Geld zurück nach einem Widerruf

rule-withdrawal-refund-words = Der Anbieter zahlt alles binnen 14 Tagen zurück, nachdem er vom Widerruf erfahren hat, auf dem Weg, auf dem bezahlt wurde.

rule-withdrawal-share-title = Was die Tage des Dienstes kosten

rule-withdrawal-share-words = Wer ausdrücklich verlangt hat, dass der Dienst in der Widerrufsfrist beginnt, zahlt die genutzten Tage als Anteil des Monatspreises, abgerundet. Ohne dieses ausdrückliche Verlangen, oder wenn das Recht nicht erklärt wurde, ist nichts geschuldet.

rule-withdrawal-online-title = Eine Widerrufsfunktion im Internet

rule-withdrawal-online-words = Ab dem 19. Juni 2026 sollte ein Online-Händler eine deutlich bezeichnete Widerrufsfunktion anbieten, dann einen Schritt zur Bestätigung, dann eine Eingangsbestätigung. Die Regel ist europäisch; ein belgischer Text, der sie einführt, wurde nicht gefunden. Fehlt die Funktion, genügt eine E-Mail oder das Musterformular. Einen laufenden Vertrag kündigt sie nie.
