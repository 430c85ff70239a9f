### Wat verzoeken gemeen hebben, in het Nederlands: wie schrijft, wat en tegen wanneer te antwoorden, identiteitsstukken, plaats voor een tweede handtekening.

opening-holder = { $voice ->
    [many] Wij zijn houder
   *[one] Ik ben houder
  } van het contract voor { $what }.
opening-helper = Ik schrijf voor { $holder }, houder van het contract voor { $what }, { $relation ->
    [parent] als ouder
    [guardian] als voogd of bewindvoerder
   *[mandate] met een schriftelijke volmacht
  }.
opening-estate = De houder van het contract voor { $what }, { $holder }, is overleden; ik schrijf als erfgenaam.
say-in-writing = Gelieve schriftelijk te laten weten:
request-answer-mail = Gelieve uiterlijk op { $answer_by } schriftelijk te antwoorden op { $email }. Die dag is een verzoek, geen wettelijke termijn.
request-answer-post = Gelieve uiterlijk op { $answer_by } schriftelijk te antwoorden op het bovenstaande adres. Die dag is een verzoek, geen wettelijke termijn.
no-eid-copy = Gelieve geen kopie van een Belgische identiteitskaart te vragen: artikel 127 van de { -ecl } laat er geen toe. De kaart tonen of een ander bewijs geven kan wel.
blank-taker = Voor akkoord: datum en handtekening van { $taker }
blank-helper = Voor aanvaarding: datum en handtekening van { $signatory }
