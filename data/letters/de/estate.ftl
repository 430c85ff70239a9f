### Der Brief der Erben nach einem Todesfall, auf Deutsch.

estate-title = Todesfall: { $brand }
estate-subject = Todesfall: Mobilfunkvertrag von { $holder }
estate-died = { $place ->
    [first] die Person
   *[later] Die Person
  }, auf die der Vertrag über { $what } läuft, { $holder }, ist am { $died } verstorben. Ich schreibe Ihnen als Erbin oder Erbe.
estate-end = Der Vertrag soll am { $end_date } enden; die Kündigung kommt in einem eigenen Brief.
estate-end-noticed = Die Kündigung vom { $notice_date } beendet den Vertrag am { $end_date }.
estate-end-dates = Der Vertrag soll enden, jeder Anschluss an dem Tag, der daneben steht; die Kündigung kommt in einem eigenen Brief.
estate-hand-over = Bitte lassen Sie { $taker } den Vertrag übernehmen, und teilen Sie mit, was Sie dafür benötigen.
estate-keep = Bitte beenden Sie vorerst nichts: Der Vertrag bleibt, wie er ist, bis ich wieder schreibe.
estate-voicemail-end = Bitte lassen Sie bis dahin die Mailbox mit ihren Nachrichten und ihrer Ansage unberührt.
estate-voicemail-keep = Bitte lassen Sie die Mailbox mit ihren Nachrichten und ihrer Ansage unberührt, bis die Familie Ihnen wieder schreibt.
estate-voicemail-copy = Sie bedeuten der Familie viel; wenn Sie eine Kopie der Ansage geben können, teilen Sie bitte mit, wie.
estate-confirm-mail = Bitte bestätigen Sie schriftlich an { $email } und senden Sie alle weitere Post zu diesem Vertrag an { $signatory }, an die oben stehende Adresse.
estate-confirm-post = Bitte bestätigen Sie schriftlich an { $signatory }, an die oben stehende Adresse, und senden Sie auch alle weitere Post zu diesem Vertrag dorthin.
estate-papers = Bitte teilen Sie mit, welche Unterlagen Sie von den Erben benötigen. Ein Auszug aus der Sterbeurkunde folgt auf Wunsch.
estate-thanks = Vielen Dank, dass Sie dies mit Sorgfalt behandeln.
