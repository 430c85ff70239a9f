### Die Bitte, eine Nummer auf einer Prepaid-Karte zu behalten, auf Deutsch.

to-prepaid-title = Die Nummer auf Prepaid behalten: { $brand }
to-prepaid-subject = { $lines ->
    [one] Bitte, die Nummer auf einer Prepaid-Karte zu behalten
   *[other] Bitte, die Nummern auf Prepaid-Karten zu behalten
  }
to-prepaid-subject-other = { $lines ->
    [one] Die Nummer wechselt
   *[other] Die Nummern wechseln
  } zu Prepaid bei { $new_operator }
to-prepaid-ask-day = Bitte stellen Sie { $lines ->
    [one] die Nummer
   *[other] die Nummern
  } am { $end_date } vom Abonnement auf Prepaid bei { $brand } um.
to-prepaid-ask-soon = Bitte stellen Sie { $lines ->
    [one] die Nummer
   *[other] die Nummern
  } so bald wie möglich vom Abonnement auf Prepaid bei { $brand } um.
to-prepaid-ask-other = { $lines ->
    [one] Die Nummer wechselt
   *[other] Die Nummern wechseln
  } zu Prepaid bei { $new_operator }; von dort erhalten Sie die Anfrage zur Übertragung. Bitte lassen Sie diese durchlaufen.
to-prepaid-number-first = Bitte beenden Sie das Abonnement erst, wenn { $lines ->
    [one] die Nummer auf der Prepaid-Karte funktioniert; sie darf nicht verloren gehen
   *[other] jede Nummer auf ihrer Prepaid-Karte funktioniert; keine darf verloren gehen
  }.
to-prepaid-no-notice = Dieser Brief ist keine Kündigung: Bitte beenden Sie nichts vor diesem Wechsel.
to-prepaid-say-day = ab welchem Tag Prepaid funktioniert
to-prepaid-say-steps = was dafür zu tun ist: neue Karte, Identifizierung
to-prepaid-say-cost = was die Umstellung gegebenenfalls kostet und nach welcher Klausel
to-prepaid-say-blocks = ob der Übertragung etwas im Weg steht
to-prepaid-say-bill = bis zu welchem Tag das Abonnement berechnet wird
to-prepaid-say-device = welchen Betrag die Abschreibungstabelle des Vertrags für das Gerät in diesem Monat angibt
