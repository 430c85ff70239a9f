### De betwisting van een factuur in het Nederlands.

dispute-title = Betwisting van een factuur: { $brand }
dispute-subject = Betwisting van factuur { $bill_number } van { $bill_date }
dispute-part = Van de { $bill_amount } op factuur { $bill_number } van { $bill_date } wordt { $bill_disputed } betwist.
dispute-whole = Factuur { $bill_number } van { $bill_date }, voor { $bill_disputed }, wordt volledig betwist.
why-not-owed = Dit bedrag is volgens het contract niet verschuldigd.
why-ported = { $lines ->
    [one] Het nummer werkt
   *[other] De nummers werken
  } sinds { $port_date } bij een andere operator.
why-after-port = { $lines ->
    [one] Het nummer werkt
   *[other] De nummers werken
  } sinds { $port_date } bij een andere operator; het bedrag gaat over een periode na die dag.
why-port-law = De overdracht zelf beëindigt het contract voor het nummer: artikel 111/2, § 1, van de { -ecl }.
why-after-end = Het gaat over een periode na het einde van het contract op { $end_date }.
why-after-end-dates = Het gaat over een periode na het einde van de lijnen, dat naast elke lijn staat.
why-after-notice = De opzegging is gegeven op { $notice_date }.
why-device = Het gaat over een toestel.
why-device-law = Artikel 111/3, § 3, van de { -ecl } laat voor een toestel hoogstens toe wat de afschrijvingstabel van het contract geeft voor de maand van het einde.
why-third-party = Het gaat over een dienst van een ander bedrijf, die wordt betwist.
why-reminder-cost = Het gaat over de kosten van een herinnering.
why-reminder-law = Voor een consument maakt artikel XIX.2, § 2, van het { -cel } de herinneringen voor drie gemiste vervaldagen per kalenderjaar gratis en laat het voor latere hoogstens 7,50 euro plus porto toe. Steunt u op een andere bepaling, gelieve die dan te noemen.
why-other = Het is niet duidelijk waarvoor dit bedrag dient; gelieve de dienst te noemen en het beding waarop het rust.
dispute-rest-paid = Het niet-betwiste deel, { $bill_rest }, is betaald.
dispute-rest = Het overige bedrag, { $bill_rest }, wordt niet betwist.
dispute-shield = Artikel 119, § 8, van de { -ecl } laat niet toe de dienst te beperken of af te sluiten voor een betwist bedrag zolang het niet-betwiste deel is betaald.
dispute-ask = Gelieve het betwiste bedrag te schrappen en dit schriftelijk te bevestigen.
