## Een dossier opnieuw openen, en wat bewaard blijft als een opdracht niet af raakt.

help-arg-new = Nieuwe dossiers openen, ook waar open dossiers dezelfde lijnen bevatten
open-found = { $count ->
    [one] Dossier { $cases } was al open met deze gegevens: het is teruggevonden, er is geen tweede geopend.
   *[other] Dossiers { $cases } waren al open met deze gegevens: ze zijn teruggevonden, geen enkel is dubbel geopend.
}
open-already = { $count ->
    [one] Dossier { $cases } is al open, over hetzelfde nummer, dezelfde kaart of hetzelfde contract, maar met andere gegevens. Er is niets geopend.
   *[other] Dossiers { $cases } zijn al open, over hetzelfde nummer, dezelfde kaart of hetzelfde contract, maar met andere gegevens. Er is niets geopend.
}
open-already-hint = Noteer in dat dossier wat er veranderd is: { $command }. Wilt u toch nog een dossier openen, voeg dan --new toe.
kept-cases = { $count ->
    [one] Dossier { $cases } en wat erin genoteerd is, blijven bewaard.
   *[other] De dossiers { $cases } en wat erin genoteerd is, blijven bewaard.
}
kept-files-hint = Voor de bestanden: { $command }. Dezelfde opdracht nog eens geven kan ook: er wordt niets dubbel geopend.
kept-show-hint = Om het te bekijken: { $command }
output-failed-hint = Maak plaats vrij, of stuur de uitvoer ergens anders heen.
doctor-older-openings = { $cases ->
    [one] { $cases } dossier is door een eerdere adieu geopend; het bestand waarmee dat gebeurde, vindt het misschien niet terug: adieu doctor --rebuild lost dat op.
   *[other] { $cases } dossiers zijn door een eerdere adieu geopend; de bestanden waarmee dat gebeurde, vinden ze misschien niet terug: adieu doctor --rebuild lost dat op.
}

## Een klok die teruggaat.

clock-given-before = Het opgegeven moment (--now of ADIEU_NOW) ligt vóór de laatste gebeurtenis van dossier { $case }, van { $day }.
clock-given-before-hint = Geef een later moment op, of laat het weg.
clock-back = De klok van deze computer staat vóór de laatste gebeurtenis van dossier { $case }, van { $day }. Een brief zou de verkeerde dag dragen: er wordt er nu geen geschreven en geen als verzonden genoteerd.
clock-back-hint = Zet de klok van de computer juist en probeer opnieuw. Staat ze nu juist en was ze toen verkeerd, open het dossier dan opnieuw: adieu open FILE --new
note-clock-back = De klok staat vóór de laatste gebeurtenis van dit dossier, van { $day }: alle dagen die vanaf vandaag geteld worden, kloppen niet.
clock-letter-before = Deze brief zou een datum dragen vóór { $day }, de dag van wat eraan voorafgaat.
clock-letter-before-hint = Kijk de dag na: die van de computerklok, of die van --now.
