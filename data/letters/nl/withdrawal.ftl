### De herroeping in het Nederlands.

withdrawal-title = Herroeping: { $brand }
withdrawal-subject = Herroeping van het contract gesloten op { $sale_date }
withdrawal-declare = Hierbij { $voice ->
    [many] herroepen wij
   *[one] herroep ik
  } het contract voor { $what }, op afstand gesloten op { $sale_date } op naam van { $holder }.
withdrawal-law = De artikelen VI.47 en VI.48 van het { -cel } laten dit toe zonder opgave van redenen; de laatste dag daarvoor is { $withdrawal_last_day }.
withdrawal-confirm-mail = Gelieve deze herroeping uiterlijk op { $reply_by } schriftelijk te bevestigen op { $email }.
withdrawal-confirm-post = Gelieve deze herroeping uiterlijk op { $reply_by } schriftelijk te bevestigen op het bovenstaande adres.
withdrawal-follows = Wat er volgens hetzelfde wetboek op volgt:
withdrawal-refund = wat is betaald, wordt binnen veertien dagen terugbetaald met hetzelfde betaalmiddel (artikel VI.50)
withdrawal-nothing-due = voor de dienst tot nu toe is niets verschuldigd, want niemand heeft uitdrukkelijk gevraagd dat hij meteen begon (artikel VI.51)
withdrawal-device = het toestel wordt binnen veertien dagen teruggestuurd (artikel VI.51, § 1); gelieve het adres daarvoor mee te delen
