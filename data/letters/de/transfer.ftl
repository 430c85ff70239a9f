### Die Bitte, dass jemand anderes den Vertrag übernimmt, auf Deutsch.

transfer-title = Bitte um Vertragsübernahme: { $brand }
transfer-subject = Bitte um Übernahme des Mobilfunkvertrags durch { $taker }
transfer-ask = Bitte übertragen Sie diesen Vertrag auf { $taker }, { $taker_address }. { $taker } stimmt mit der Unterschrift unten zu.
transfer-family = Verhältnis der neuen Person zur bisherigen: { $taker_relation ->
    [parent] Elternteil
    [grandparent] Großelternteil
    [child] Kind
    [grandchild] Enkelkind
    [sibling] Bruder oder Schwester
    [spouse] Ehepartner
    [cohabitant] gesetzlich zusammenwohnende Person
   *[ward] Mündel
  }; die Identifizierung folgt, wie Sie sie verlangen.
transfer-say-form = welches Formular Sie dafür verwenden (bitte fügen Sie es bei)
transfer-say-papers = welche Unterlagen jede Seite vorlegen muss
transfer-say-day = ab welchem Tag der Vertrag auf die neue Person läuft
transfer-say-bills = bis zu welchem Tag die Rechnungen an die bisherige Person gehen
transfer-say-credit = was mit dem Restguthaben geschieht
transfer-say-device = ob der Restwert des Geräts auf die neue Person übergeht
transfer-say-deposit = wann und wie die Kaution von { $deposit } zurückgezahlt wird
transfer-no-notice = Dieser Brief beendet nichts: Bis Sie die Übernahme schriftlich bestätigen, läuft der Vertrag unverändert weiter.
