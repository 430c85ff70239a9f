### La contestation d’une facture en français.

dispute-title = Contestation d’une facture : { $brand }
dispute-subject = Contestation de la facture { $bill_number } du { $bill_date }
dispute-part = Sur les { $bill_amount } de la facture { $bill_number } du { $bill_date }, { $bill_disputed } sont contestés.
dispute-whole = La facture { $bill_number } du { $bill_date }, de { $bill_disputed }, est contestée en entier.
why-not-owed = Cette somme n’est pas due selon le contrat.
why-ported = { $lines ->
    [one] Le numéro fonctionne
   *[other] Les numéros fonctionnent
  } chez un autre opérateur depuis le { $port_date }.
why-after-port = { $lines ->
    [one] Le numéro fonctionne
   *[other] Les numéros fonctionnent
  } chez un autre opérateur depuis le { $port_date } ; cette somme porte sur une période après ce jour.
why-port-law = Le transfert lui-même met fin au contrat pour le numéro : article 111/2, § 1er, de la { -ecl }.
why-after-end = Cette somme porte sur une période après la fin du contrat au { $end_date }.
why-after-end-dates = Cette somme porte sur une période après la fin des lignes, indiquée à côté de chacune.
why-after-notice = La résiliation a été donnée le { $notice_date }.
why-device = Cette somme porte sur un appareil.
why-device-law = L’article 111/3, § 3, de la { -ecl } permet pour un appareil au plus ce que le tableau d’amortissement du contrat donne pour le mois de la fin.
why-third-party = Cette somme porte sur un service d’une autre entreprise, qui est contesté.
why-reminder-cost = Cette somme porte sur les frais d’un rappel.
why-reminder-law = Pour un consommateur, l’article XIX.2, § 2, du { -cel } rend gratuits les rappels pour trois échéances manquées par année civile et permet pour les suivants au plus 7,50 euros et les frais d’envoi. Si vous vous fondez sur une autre disposition, veuillez la nommer.
why-other = On ne voit pas à quoi correspond cette somme ; veuillez nommer le service et la clause sur laquelle elle repose.
dispute-rest-paid = La partie non contestée, { $bill_rest }, est payée.
dispute-rest = Le reste, { $bill_rest }, n’est pas contesté.
dispute-shield = L’article 119, § 8, de la { -ecl } ne permet ni de limiter ni de couper le service pour une somme contestée tant que la partie non contestée est payée.
dispute-ask = Veuillez retirer la somme contestée et le confirmer par écrit.
