## Bestanden die adieu voor iemand schrijft, en wat er in de weg staat.

help-arg-force = Vervang ook bestanden die in de weg staan en niet van adieu zijn, of die u hebt gewijzigd
help-arg-card-force = Schrijf in een map die niet leeg is, over de bestanden van een vroegere back-up
output-foreign = Er is niets geschreven: in { $folder } staan bestanden die adieu niet heeft geschreven, of die sindsdien zijn gewijzigd: { $names }.
output-foreign-hint = Geef een andere map op met --out, of verplaats deze bestanden. Om ze te vervangen: --force.
output-exists = Er is niets geschreven: { $file } bestaat al.
output-exists-hint = Geef een andere naam op, of verplaats het bestand. Om het te vervangen: --force.
output-no-list = Er is niets geschreven: { $list } moet zeggen welke bestanden in deze map van adieu zijn, en is daarvoor niet bruikbaar.
output-no-list-hint = Geef een andere map op, of verplaats { $name }. Met --force wordt het opnieuw geschreven, en worden bestanden met dezelfde namen vervangen.
output-others = Er is niets geschreven: { $folder } bevat bestanden van { $owner }.
output-in-the-way = Er is niets geschreven: { $path } staat in de weg; het is niet wat adieu daar neerzet.
output-in-the-way-hint = Een map, een koppeling of een apparaat wordt niet vervangen. Geef een andere naam op, of verplaats het.
output-busy = Een andere adieu schrijft in { $folder }.
output-busy-hint = Wacht tot die klaar is en probeer opnieuw.
output-beside = { $folder } bevat al bestanden van iets anders. Deze staan in { $place }.
