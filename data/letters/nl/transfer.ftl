### Het verzoek om iemand anders houder te laten worden, in het Nederlands.

transfer-title = Verzoek om overname van het contract: { $brand }
transfer-subject = Verzoek: { $taker } neemt het mobiele contract over
transfer-ask = Gelieve dit contract over te dragen aan { $taker }, { $taker_address }. { $taker } gaat akkoord door hieronder te tekenen.
transfer-family = De nieuwe houder is { $taker_relation ->
    [parent] een ouder
    [grandparent] een grootouder
    [child] een kind
    [grandchild] een kleinkind
    [sibling] een broer of zus
    [spouse] de echtgenoot of echtgenote
    [cohabitant] de wettelijk samenwonende partner
   *[ward] een pupil
  } van de huidige houder; de identificatie volgt zoals u ze vraagt.
transfer-say-form = welk formulier u hiervoor gebruikt (gelieve het mee te sturen)
transfer-say-papers = welke stukken elke partij moet tonen
transfer-say-day = vanaf welke dag de nieuwe houder overneemt
transfer-say-bills = tot welke dag de facturen voor de huidige houder zijn
transfer-say-credit = wat er met het resterende belkrediet gebeurt
transfer-say-device = of de restwaarde van het toestel naar de nieuwe houder gaat
transfer-say-deposit = wanneer en hoe de waarborg van { $deposit } wordt terugbetaald
transfer-no-notice = Deze brief beëindigt niets: zolang u de overname niet schriftelijk bevestigt, loopt het contract ongewijzigd door.
