### De klacht bij de Ombudsdienst in het Nederlands.

ombudsman-title = Klacht bij de ombudsdienst: { $brand }
ombudsman-subject = Klacht over { $brand }
ombudsman-asks = Gelieve deze klacht te behandelen en te helpen om tot een oplossing te komen. Ze gaat over het contract voor { $what }, op naam van { $holder }.

field-brand = Operator
field-bill = Factuur

ombudsman-who = Wie klacht indient
ombudsman-operator = Operator en lijn
ombudsman-facts = Wat er is gebeurd
timeline-caption = De feiten, op volgorde
timeline-day = Dag
timeline-what = Wat er gebeurde
fact-happened = De gebeurtenis waarover deze klacht gaat.
fact-ported = Het nummer werkt bij een andere operator.
fact-notice = Opzegging bij de operator, { $notice_by ->
    [post] per post
    [email] per e-mail
    [form] via het webformulier
    [chat] in een chatgesprek
    [sms] per sms
    [phone] per telefoon
    [shop] in een winkel
   *[writing] schriftelijk
  }.
fact-bill = Factuur { $bill_number } van { $bill_amount }, waarvan { $bill_disputed } betwist.
fact-objection = Schriftelijke betwisting van de factuur, verstuurd naar de operator.
fact-complaint = Eerste klacht bij de operator.
fact-reminder = Herinnering aan de operator.
fact-formal = Ingebrekestelling van de operator.

ombudsman-asked = Wat de operator is gevraagd
asked-end = De operator is gevraagd om het contract te beëindigen en dit schriftelijk te bevestigen.
asked-bill = De operator is gevraagd om het betwiste bedrag van de factuur te schrappen.
asked-other = De operator is gevraagd om de zaak op te lossen.
no-settlement-yet = Tot vandaag, { $today }, is er geen afdoend antwoord.

ombudsman-wanted = Welke oplossing wordt gevraagd
wanted-end = De operator bevestigt schriftelijk het einde van het contract op { $end_date } en rekent niets aan voor de tijd daarna.
wanted-end-dates = De operator bevestigt schriftelijk het einde van elke lijn op de dag die ernaast staat en rekent niets aan voor de tijd daarna.
wanted-bill = De operator schrapt { $bill_disputed } van factuur { $bill_number } en bevestigt dit schriftelijk.
own-solution = { $solution }
file-by-mail = De 90 dagen van uw procedure lopen vanaf het volledige dossier. Ontbreekt er iets, gelieve dat uiterlijk op { $answer_by } te melden op { $email }.
file-by-post = De 90 dagen van uw procedure lopen vanaf het volledige dossier. Ontbreekt er iets, gelieve dat uiterlijk op { $answer_by } te melden op het bovenstaande adres.

ombudsman-enclosed = Bijlagen
enclosed-notice = de opzegging van het contract
enclosed-bill = factuur { $bill_number }
enclosed-complaint = de eerste klacht bij de operator, van { $complaint_first }
enclosed-port = een bewijs van de overdracht naar de andere operator op { $port_date }
enclosed-objection = de betwisting van de factuur
enclosed-reminder = de herinnering van { $reminder_date }
enclosed-formal = de ingebrekestelling van { $formal_date }
enclosed-exchange = de antwoorden van de operator, als die er zijn
enclosed-mandate-copy = een kopie van de volmacht
