### Brieven: hun namen, en waarom er een nu niet kan worden geschreven.

letter-kind-notice = opzegging
letter-kind-follow-up = schriftelijke opzegging na een gesprek
letter-kind-reminder = herinnering
letter-kind-formal-notice = ingebrekestelling
letter-kind-ombudsman = klacht bij de ombudsdienst
letter-kind-refund = verzoek om terugbetaling
letter-kind-bill-dispute = betwisting van een factuur
letter-kind-pause = verzoek om het contract op te schorten
letter-kind-transfer = verzoek om de lijn over te dragen
letter-kind-to-prepaid = verzoek om het nummer op een prepaidkaart te houden
letter-kind-estate = brief van de erfgenamen
letter-kind-withdrawal = herroeping
letter-kind-mandate = volmacht
letter-kind-data-access = verzoek om een kopie van de gegevens
letter-kind-data-erasure = verzoek om de gegevens te wissen
letter-kind-unlock = verzoek om het toestel te ontgrendelen

letter-cannot = Deze brief kan nu niet worden geschreven ({ $kind }).
ground-something-sent = Er is nog niets verstuurd waarop een antwoord kan komen.
ground-notice-or-reminder-sent = Een ingebrekestelling volgt op een opzegging of een herinnering, en geen van beide is al verstuurd.
ground-not-yet-confirmed = De operator heeft het einde bevestigd: er valt niets meer te vragen.
ground-withdrawal-open = Dit contract kan nu niet worden herroepen.
ground-credit-owed = Dit krediet hoeft niet te worden terugbetaald.
ground-credit-in-time = Het is te laat om dit krediet terug te vragen.
ground-ended = Het contract is nog niet geëindigd.
ground-money-to-claim = Er is geen waarborg om terug te vragen.
ground-ombudsman-open = De ombudsdienst kan deze klacht nu niet behandelen.
ground-amounts-add-up = De bedragen kloppen niet: het betwiste deel moet meer dan nul zijn en hoogstens de hele factuur.
ground-reminder-cost-fits = Het betwiste deel is meer dan de kosten van de herinnering. Betwist alleen die kosten, of kies een andere reden.
ground-prepaid-transfer = Een actieve prepaidkaart mag alleen naar naaste familie gaan.
ground-same-for-every-line = Voor de lijnen wordt niet hetzelfde gevraagd: één brief kan maar één ding vragen.
ground-not-prepaid-yet = Dit is al een prepaidkaart.
ground-holder-died = Deze brief is voor erfgenamen, na het overlijden van de contracthouder.
ground-mandate-given = Niemand heeft in dit dossier een schriftelijke volmacht.
ground-personal-data = De regels die hier bekend zijn, gaan over gegevens van een levende persoon buiten een beroep, niet over die van een bedrijf of een nalatenschap.
ground-retention-known = Hoelang de operator de gegevens moet bewaren, is hier niet te zeggen.
ground-last-day = De laatste dag daarvoor was { $date }.

letters-section = Brieven
letter-frozen = vastgelegd, nog niet verstuurd
letter-sent = verstuurd op { $date }
deadline-answer-alarm = Het antwoord op uw laatste brief had er moeten zijn
note-answer-overdue = De operator heeft niet op tijd geantwoord. De volgende brief: adieu letter CASE { $letter } --out DIR
