### Was am Telefon, im Chat, im Geschäft, im Formular und per SMS zu sagen ist, auf Deutsch.

phone-title = Am Telefon: den Vertrag mit { $brand } kündigen
oral-ends-nothing = Ein Anruf allein beendet den Vertrag nicht: Das Gesetz verlangt etwas Schriftliches. Senden Sie den Folgebrief noch am selben Tag, wie auch immer die Antwort lautet.
oral-proves-nothing = Ein Anruf allein beweist nichts. Senden Sie den Folgebrief noch am selben Tag, wie auch immer die Antwort lautet.
have-at-hand = Halten Sie dies bereit
what-to-say = Sagen Sie dies, Schritt für Schritt
say-hello = Guten Tag, mein Name ist { $signatory }. Es geht um den Vertrag über { $what }.
say-helper = Ich spreche für den Inhaber, { $holder }, { $relation ->
    [parent] als Elternteil
    [guardian] als Vormund oder Betreuer
   *[mandate] mit schriftlicher Vollmacht
  }.
say-end = Ich möchte, dass dieser Vertrag am { $end_date } endet.
say-end-dates = Ich möchte, dass dieser Vertrag endet, jeder Anschluss an seinem Tag: Ich lese Ihnen die Liste vor.
say-no-reason = Das Gesetz verlangt von mir keinen Grund, und ein anderes Angebot brauche ich nicht.
say-no-offer = Ein anderes Angebot brauche ich nicht.
say-confirm-mail = Bitte bestätigen Sie das Ende und sein Datum schriftlich an { $email }.
say-confirm-post = Bitte bestätigen Sie das Ende und sein Datum schriftlich an meine Postadresse.
say-writing-follows = Sie erhalten dieselbe Kündigung heute noch schriftlich von mir.
say-your-name = Darf ich um Ihren Namen und ein Aktenzeichen für dieses Gespräch bitten?

answers-caption = Wenn man Ihnen sagt … antworten Sie
answers-they-say = Man sagt
answers-you-say = Sie antworten
answer-offer-they = Wir haben ein besseres Angebot für Sie.
answer-offer-you = Nein, danke. Bitte halten Sie fest, dass der Vertrag endet.
answer-notice-they = Es gibt eine Kündigungsfrist.
answer-notice-you = Dann senden Sie mir bitte schriftlich die Klausel und den Endtag, der daraus folgt.
answer-registered-they = Sie müssen ein Einschreiben senden.
answer-registered-you = Das Gesetz lässt jeden schriftlichen Weg zu.
answer-elsewhere-they = Sie müssen eine andere Nummer anrufen oder in ein Geschäft gehen.
answer-elsewhere-you = Meine Kündigung erreicht Sie schriftlich. Bitte leiten Sie sie an die richtige Abteilung weiter.
answer-bills-they = Sie müssen zuerst alle offenen Rechnungen bezahlen.
answer-bills-you = Die Rechnungen sind eine andere Sache. Bitte halten Sie fest, dass der Vertrag endet.

write-down = Gleich notieren
blank-moment = Tag und Uhrzeit
blank-name = Name der Person
blank-call-reference = Aktenzeichen des Gesprächs
blank-agreed = Was gesagt wurde
after-the-call = Nach dem Gespräch: Senden Sie heute noch den Folgebrief und bewahren Sie dieses Blatt auf.

chat-title = Im Chat: den Vertrag mit { $brand } kündigen
chat-purpose = Fügen Sie eine Nachricht nach der anderen ein. Speichern oder fotografieren Sie den ganzen Chat, bevor Sie das Fenster schließen: Diese Kopie ist Ihr Beweis.
chat-messages = Die Nachrichten
chat-ask-reference = Darf ich um Ihren Namen und das Aktenzeichen dieses Chats bitten?
after-the-chat = Konnten Sie keine Kopie des Chats behalten, senden Sie heute noch den Folgebrief.

shop-title = Kündigung des Vertrags: { $brand }
shop-ask-copy = Bitte stempeln und datieren Sie dieses Blatt und geben Sie mir eine Kopie.
blank-received-on = Erhalten am
blank-shop = Geschäft
blank-staff = Name der Person im Geschäft
blank-stamp = Stempel und Unterschrift
after-the-visit = Ohne gestempelte Kopie senden Sie heute noch den Folgebrief: Ein Besuch allein ist kein Beweis.

form-title = Im Webformular: den Vertrag mit { $brand } kündigen
form-purpose = Übertragen Sie jeden Wert in das Feld, das danach fragt. Hat das Formular kein solches Feld, lassen Sie den Wert weg.
form-subject-box = Betreff
form-message-box = Nachricht
after-the-form = Fotografieren oder drucken Sie das ausgefüllte Formular, bevor Sie es absenden; bewahren Sie die Bestätigung auf, die erscheint.

sms-title = SMS: den Vertrag mit { $brand } kündigen
sms-text-mail = Hiermit kündige ich den Vertrag { $what_short } zum { $end_date_short }. Bitte schriftlich bestätigen: { $email }. { $signatory }, { $reference }
sms-text-post = Hiermit kündige ich den Vertrag { $what_short } zum { $end_date_short }. Bitte schriftlich per Post bestätigen. { $signatory }, { $reference }
sms-text-dates = Hiermit kündige ich den Vertrag { $what_short }; die Tage folgen per Brief. { $signatory }, { $reference }
sms-length = Länge: { $sms_units } Zeichen, gesendet als { $sms_parts ->
    [one] eine Nachricht
   *[other] { $sms_parts } Nachrichten
  }.
what-short-number = { $number_short }
what-short-card = SIM { $iccid }
what-short-customer = Kundennr. { $customer_number }
what-short-lines = { $numbers_short }

lines-to-call = Wen Sie anrufen
line-own-network = Mit einer Karte von { $brand }
line-any-phone = Von jedem Telefon
line-business = Für Firmen
line-office-hours = Bürozeiten
lines-seen = Gelesen am { $lines_seen }. Nennt Ihre Rechnung eine andere Nummer, gilt die Rechnung.
line-unknown = Von { $brand } ist hier keine Kundennummer zum Anrufen bekannt: Nehmen Sie die Nummer auf Ihrer Rechnung.
phone-waiting = Nach zweieinhalb Minuten Wartezeit dürfen Sie Ihre Angaben hinterlassen; man ruft Sie bis zum Ende des nächsten Arbeitstags zurück (Artikel 116 des { -ecl }).
have-also = Legen Sie auch eine Rechnung und etwas zum Schreiben bereit. Nehmen Sie sich Zeit.
pause-listen = Pause: Warten Sie auf die Antwort. Stille schadet nicht.
pause-repeat = Pause: Lassen Sie die Adresse wiederholen.
say-estate-voicemail = Bitte lassen Sie die Mailbox und ihre Ansage bis dahin unberührt.
say-estate-papers = Welche Unterlagen benötigen Sie von den Erben? Bitte teilen Sie mir das schriftlich mit.
say-recorded = Ist jetzt erfasst, dass der Vertrag an diesem Tag endet, ja oder nein?
say-closing-mail = Bitte bestätigen Sie per E-Mail an { $email }, was wir gerade besprochen haben. Danke und auf Wiederhören.
say-closing-post = Bitte bestätigen Sie per Post, was wir gerade besprochen haben. Danke und auf Wiederhören.
answer-why-they = Warum wollen Sie uns verlassen?
answer-why-you = Ich nenne keinen Grund. Bitte halten Sie fest, dass der Vertrag endet.
answer-fee-they = Jetzt zu gehen kostet Sie viel.
answer-fee-you = Dann senden Sie mir bitte schriftlich den Betrag, die Berechnung und die Klausel. Der Vertrag endet trotzdem.
answer-number-they = Sie verlieren Ihre Nummer.
answer-number-you = Das weiß ich, und mein Entschluss steht fest. Bitte halten Sie das Ende fest.
answer-callback-they = Ein Kollege ruft Sie deswegen zurück.
answer-callback-you = Ein Anruf ist nicht nötig. Bitte halten Sie das Ende jetzt fest.
answer-reserved-they = Ich habe das Ende für Sie reserviert.
answer-reserved-you = Eine Reservierung genügt nicht. Endet der Vertrag, und an welchem Tag?
reservation-title = Wenn man „reserviert“ sagt
reservation-words = „Reserviert“, „geplant“ oder „notiert“ heißt noch nicht „beendet“. Fragen Sie gleich, ob der Vertrag endet und an welchem Tag. Was man auch antwortet: Ihr Brief von heute ist das, was Sie beweisen können.
blank-number-called = Gewählte Nummer
blank-end-said = Genannter Endtag
page-how-to-end = Seite über das Ende eines Vertrags
form-reason = Fragt das Formular nach einem Grund, wählen Sie „anderer“ oder lassen Sie das Feld leer.
papers-no-eid = Geben Sie keine Kopie eines belgischen Personalausweises: Artikel 127 des { -ecl } lässt keine zu. Zeigen Sie den Ausweis oder bieten Sie einen anderen Nachweis an.
