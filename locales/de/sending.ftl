## Bevor ein Brief abgeht, und was danach davon vermerkt wird.

sending-first-steps = Bevor dieser Brief abgeht, tun Sie bitte, was nicht warten kann: { $steps }.
sending-first-steps-open = Es wurde nichts vermerkt: Was nicht warten kann, ist noch offen: { $steps }.
sending-first-steps-hint = Wenn es getan ist: { $done }. Wenn es nicht geht oder nicht gewünscht ist: { $skip }
sending-complaint-late = Das Jahr für diese Beschwerde war am { $date } vorbei. Der Ombudsdienst darf sie ablehnen.
sending-where = Wohin der Brief ging, ist noch nicht vermerkt.
sending-example = { $key }: Das ist nur das Beispiel aus dem Hinweis.
sending-example-hint = Setzen Sie Ihre eigene Angabe ein.
