### La demande de suspension, en français.

pause-title = Demande de suspension : { $brand }
pause-subject = Demande : suspension du contrat mobile du { $pause_from } au { $pause_until }
pause-subject-open = Demande : suspension du contrat mobile à partir du { $pause_from }
pause-ask = Veuillez suspendre ce contrat du { $pause_from } au { $pause_until } inclus.
pause-ask-open = Veuillez suspendre ce contrat à partir du { $pause_from }, jusqu’à { $voice ->
    [many] notre
   *[one] ma
  } prochaine lettre.
pause-confirm = Si vos conditions le prévoient, veuillez confirmer la suspension par écrit et indiquer :
pause-say-fee = si un montant reste dû pendant la suspension, et lequel
pause-say-credit = ce que devient le crédit pendant la suspension
pause-say-term = si la suspension prolonge la durée du contrat
pause-say-number = { $lines ->
    [one] que le numéro reste attaché à ce contrat
   *[other] que les numéros restent attachés à ce contrat
  }
pause-say-back = comment et quand le service reprend
pause-no-notice = { $voice ->
    [many] Nous ne connaissons
   *[one] Je ne connais
  } aucune loi qui donne droit à une suspension : si vos conditions n’en prévoient pas, une brève réponse suffit. Cette lettre ne met fin à rien : le contrat continue.
