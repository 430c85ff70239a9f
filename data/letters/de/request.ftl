### Was Bitten und Anträge gemeinsam haben, auf Deutsch: wer schreibt, was bis wann zu antworten ist, Ausweise, Platz für eine zweite Unterschrift.

opening-holder = { $place ->
    [first] { $voice ->
        [many] wir haben
       *[one] ich habe
      }
   *[later] { $voice ->
        [many] Wir haben
       *[one] Ich habe
      }
  } bei Ihnen den Vertrag über { $what }.
opening-helper = { $place ->
    [first] ich schreibe
   *[later] Ich schreibe
  } { $relation ->
    [parent] als Elternteil
    [guardian] als Vormund oder Betreuer
   *[mandate] mit schriftlicher Vollmacht
  } für { $holder }; auf diesen Namen läuft der Vertrag über { $what }.
opening-estate = { $place ->
    [first] die Person
   *[later] Die Person
  }, auf die der Vertrag über { $what } läuft, { $holder }, ist verstorben; ich schreibe als Erbin oder Erbe.
say-in-writing = Bitte teilen Sie schriftlich mit,
request-answer-mail = Bitte antworten Sie bis zum { $answer_by } schriftlich an { $email }. Dieser Tag ist eine Bitte, keine gesetzliche Frist.
request-answer-post = Bitte antworten Sie bis zum { $answer_by } schriftlich an die oben stehende Adresse. Dieser Tag ist eine Bitte, keine gesetzliche Frist.
no-eid-copy = Bitte verlangen Sie keine Kopie eines belgischen Personalausweises: Artikel 127 des { -ecl } lässt keine zu. Der Ausweis kann gezeigt oder ein anderer Nachweis gegeben werden.
blank-taker = Einverstanden: Datum und Unterschrift von { $taker }
blank-helper = Angenommen: Datum und Unterschrift von { $signatory }
