### De brief van de erfgenamen na een overlijden, in het Nederlands.

estate-title = Overlijden van de contracthouder: { $brand }
estate-subject = Overlijden van { $holder }, houder van het mobiele contract
estate-died = De houder van het contract voor { $what }, { $holder }, is overleden op { $died }. Ik schrijf u als erfgenaam.
estate-end = Het contract moet eindigen op { $end_date }; de opzegging komt in een afzonderlijke brief.
estate-end-noticed = De opzegging van { $notice_date } beëindigt het contract op { $end_date }.
estate-end-dates = Het contract moet eindigen, elke lijn op de dag die ernaast staat; de opzegging komt in een afzonderlijke brief.
estate-hand-over = Gelieve { $taker } het contract te laten overnemen, en te laten weten wat u daarvoor nodig hebt.
estate-keep = Gelieve voorlopig niets te beëindigen: het contract blijft zoals het is tot ik u opnieuw schrijf.
estate-voicemail-end = Gelieve tot dan de voicemail, met de berichten en de begroeting, ongemoeid te laten.
estate-voicemail-keep = Gelieve de voicemail, met de berichten en de begroeting, ongemoeid te laten tot de familie u opnieuw schrijft.
estate-voicemail-copy = Ze betekenen veel voor de familie; als u een kopie van de begroeting kunt bezorgen, laat dan weten hoe.
estate-confirm-mail = Gelieve schriftelijk te bevestigen op { $email }, en alle verdere post over dit contract te sturen naar { $signatory }, op het bovenstaande adres.
estate-confirm-post = Gelieve schriftelijk te bevestigen aan { $signatory }, op het bovenstaande adres, en ook alle verdere post over dit contract daarheen te sturen.
estate-papers = Gelieve te laten weten welke stukken u van de erfgenamen nodig hebt. Een uittreksel uit de overlijdensakte volgt op verzoek.
estate-thanks = Dank u dat u dit met zorg behandelt.
