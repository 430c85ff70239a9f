### De herinnering in het Nederlands, en wat ze met de ingebrekestelling deelt.

reminder-title = Herinnering: { $brand }
reminder-subject = Herinnering: antwoord verwacht sinds { $sent_date }

sent-before = { $sent_kind ->
    [notice] De opzegging van dit contract
    [follow-up] De schriftelijke opzegging van dit contract
    [withdrawal] De herroeping van dit contract
    [refund] Het verzoek om terugbetaling
    [bill-dispute] De betwisting van een factuur
    [data-access] Het verzoek om een kopie van de persoonsgegevens
    [data-erasure] Het verzoek om persoonsgegevens te wissen
    [pause] Het verzoek om het contract op te schorten
    [transfer] Het verzoek om de lijn over te dragen
    [to-prepaid] Het verzoek om het nummer op een prepaidkaart te houden
    [estate] De brief over het overlijden van de contracthouder
    [unlock] Het verzoek om het toestel te ontgrendelen
   *[other] Een eerdere brief
  } is op { $sent_date } { $sent_by ->
    [post] per post
    [email] per e-mail
    [form] via het webformulier
    [chat] in een chatgesprek
    [sms] per sms
    [phone] per telefoon
    [shop] in een winkel
   *[writing] schriftelijk
  } aan u gericht.
no-answer-yet = Tot nu toe kwam er geen afdoend antwoord.

ask-confirmation = Gelieve de afsluiting en de datum ervan, { $end_date }, schriftelijk te bevestigen.
ask-confirmation-dates = Gelieve schriftelijk te bevestigen dat elke lijn wordt afgesloten op de dag die ernaast staat.
confirmation-owed = Artikel 111/3, § 1, van de { -ecl } voorziet in deze schriftelijke bevestiging.
ask-withdrawal-confirmed = Gelieve de herroeping schriftelijk te bevestigen en terug te betalen wat is betaald: artikel VI.50 van het { -cel } geeft daarvoor veertien dagen.
ask-refund-paid = Gelieve het gevraagde bedrag terug te betalen.
ask-bill-corrected = Gelieve het betwiste bedrag van factuur { $bill_number } te schrappen en dit schriftelijk te bevestigen.
ask-data-answered = Gelieve op dit verzoek te antwoorden. Artikel 12, lid 3, van de { -gdpr } geeft één maand vanaf de ontvangst; twee maanden meer alleen als u dat binnen de eerste maand meldt.
ask-answer = Gelieve er schriftelijk op te antwoorden.

reminder-close = Heeft uw antwoord deze brief gekruist, dan is deze brief zonder voorwerp.
