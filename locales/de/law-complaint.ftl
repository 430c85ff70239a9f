## Regeln R39 bis R43: der Ombudsdienst, und Anfragen zu persönlichen Daten.

## R39

law-complain-first = Beschweren Sie sich zuerst schriftlich beim Anbieter. Erst danach nimmt der Ombudsdienst einen Fall an. Eine feste Wartezeit wurde nicht gefunden.

law-ombudsman-open = Sie können bis zum { $by } kostenlos zum Ombudsdienst gehen, solange der Anbieter die Sache nicht gelöst hat.

law-port-dispute-from-facts = Bei einem Streit über eine Rufnummernmitnahme oder einen Wechsel läuft das Jahr ab dem Vorfall.

law-ombudsman-closed = Das Jahr für den Ombudsdienst endete am { $by }: Er darf die Beschwerde ablehnen.

law-complaint-settled = Sie haben gesagt, dass der Anbieter die Sache gelöst hat; es gibt also nichts mehr zu beanstanden.

law-filed-in-time = Die Beschwerde ging am { $filed } an den Ombudsdienst, also rechtzeitig.

## R40

law-not-filed = Beim Ombudsdienst liegt keine Beschwerde; es ist also nichts ausgesetzt.

law-collection-on-hold = Der Anbieter darf den bestrittenen Betrag bis zum { $until } nicht eintreiben, oder bis zu einer früheren Einigung oder Empfehlung.

law-pay-the-rest = Zahlen Sie den Teil, den Sie nicht bestreiten.

law-hold-over = Der Aufschub für den bestrittenen Betrag endete am { $until }.

law-not-admissible = Der Ombudsdienst hat die Beschwerde nicht angenommen; es ist also nichts ausgesetzt.

## R41

law-ruling-by = Rechnen Sie mit der Antwort des Ombudsdienstes bis zum { $date }; bei einer komplexen Akte bis zum { $latest }.

law-ruling-complex-only = Die erste Frist ist vorbei. Ist die Akte komplex, kommt die Antwort bis zum { $latest }; fragen Sie den Ombudsdienst, ob das so ist.

law-ruling-overdue = Auch die längere Frist ist vorbei, seit dem { $latest }. Fragen Sie den Ombudsdienst, wie es um die Akte steht.

## R42

law-answer-by = Der Anbieter muss Ihre Anfrage zu Ihren Daten bis zum { $date } beantworten.

law-answer-may-take-longer = Bei einer komplexen Anfrage darf es bis zum { $latest } dauern, aber nur, wenn er Ihnen das bis zum { $told_by } gesagt hat.

law-answer-extended = Der Anbieter hat sich mehr Zeit genommen: Die Antwort ist bis zum { $date } fällig, wenn er Ihnen das bis zum { $told_by } gesagt hat.

law-answer-overdue = Die Antwort war bis zum { $date } fällig. Ist sie nicht gekommen, verlangen Sie sie schriftlich und nennen Sie diesen Tag.

## R43

law-data-kept-until = Der Anbieter muss Ihre Identitäts- und Vertragsdaten bis zum { $date } aufbewahren.

law-erase-from = Verlangen Sie ihre Löschung ab dem { $from }. Buchhaltungsunterlagen dürfen länger bleiben.

law-keeping-over = Die Pflicht, Ihre Identitäts- und Vertragsdaten aufzubewahren, endete am { $date }: Sie können ihre Löschung verlangen.

law-other-data-earlier = Andere Daten, die nicht mehr nötig sind, können früher gelöscht werden.

## Regeln: ein Titel, und einige Sätze für Laien

rule-ombudsman-open-title = Zum Ombudsdienst gehen
rule-ombudsman-open-words = Der Ombudsdienst für Telekommunikation hilft kostenlos, aber erst, wenn Sie sich beim Anbieter beschwert haben und nicht zufrieden sind. Sie haben ein Jahr ab Ihrer ersten Beschwerde. Bei einem Streit über eine Rufnummernmitnahme oder einen Wechsel läuft das Jahr ab dem Vorfall. Eine feste Zeit, auf die Antwort des Anbieters zu warten, wurde nicht gefunden.

rule-ombudsman-shield-title = Keine Eintreibung während der Schlichtung
rule-ombudsman-shield-words = Sobald der Ombudsdienst Ihre Beschwerde annimmt, darf der Anbieter den bestrittenen Betrag nicht eintreiben: vier Monate ab der Einreichung, oder bis zu einer früheren Einigung oder Empfehlung. Zahlen Sie, was Sie nicht bestreiten.

rule-ombudsman-term-title = Wie lange der Ombudsdienst braucht
rule-ombudsman-term-words = Der Ombudsdienst hat 90 Tage ab dem Tag, an dem Ihre Akte vollständig ist, und 90 Tage mehr bei einer komplexen Akte. Im Jahr 2023 dauerte eine Antwort im Schnitt 34 Tage.

rule-data-answer-title = Wann der Anbieter zu Ihren Daten antwortet
rule-data-answer-words = Verlangen Sie Ihre Daten oder ihre Löschung, muss der Anbieter binnen eines Monats nach Eingang antworten. Bei einer komplexen Anfrage darf er zwei Monate mehr brauchen, wenn er Ihnen das im ersten Monat sagt. Das ist kostenlos, außer wenn eine Anfrage offensichtlich übertrieben ist.

rule-data-kept-title = Wie lange der Anbieter Ihre Daten aufbewahrt
rule-data-kept-words = Der Anbieter muss die Daten zu Ihrer Identität und Ihrem Vertrag nach dem Ende zwölf Monate aufbewahren. Verlangen Sie ihre Löschung ab dem Tag danach. Buchhaltungsunterlagen dürfen länger bleiben.

## Widersprüche zwischen Quellen

conflict-10-words = Seiten der Aufsicht nennen zwei Adressen: Koning Albert II-laan 32 in 1000 Brüssel auf neueren, Nummer 35 in 1030 Brüssel auf älteren. Die neuere zählt.
conflict-11-words = Die Nummer für eine verlorene Karte auf der Seite eines Anbieters gilt nur für dessen Kunden. Nehmen Sie die Nummer Ihres eigenen Anbieters.
conflict-15-words = Ob der Samstag in diesen Regeln über Schulden ein Werktag ist, wurde nicht gelesen. Für das Zahlen zählt der frühere Tag.

## Was eine Juristin oder ein Jurist erneut prüfen sollte

recheck-heading = Was juristisch erneut zu prüfen ist
recheck-count = Bei { $count } { $count ->
    [one] Regel
   *[other] Regeln
 } ist etwas erneut zu prüfen.
recheck-nothing = Nichts ist erneut zu prüfen.

recheck-wording-undated = der Wortlaut stammt von einer Seite ohne Datum
recheck-wording-old = der Wortlaut wurde gelesen, wie er bis zum { $seen_to } stand; suchen Sie spätere Änderungen
recheck-start-from-memory = der erste Tag stammt aus dem Gedächtnis, ungeprüft: { $parameters }
recheck-start-date-of-act = der erste Tag ist das Datum des Rechtsakts; das Inkrafttreten wurde nicht vermerkt: { $parameters }
recheck-confidence = nicht ganz sicher: { $level }
recheck-open-citations = genauer zu lesen, schwach oder zum Teil offen: { $citations }
recheck-conflicts = die Quellen sind sich nicht einig: Widerspruch { $conflicts }
recheck-no-dated-text = stützt sich auf keinen datierten Gesetzestext
