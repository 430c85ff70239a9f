## Avant qu’une lettre parte, et ce qu’on en note ensuite.

sending-first-steps = Avant que cette lettre parte, faites ce qui ne peut pas attendre : { $steps }.
sending-first-steps-open = Rien n’a été noté : ce qui ne peut pas attendre est encore ouvert : { $steps }.
sending-first-steps-hint = Quand c’est fait : { $done }. Si ce n’est pas possible ou pas souhaité : { $skip }
sending-complaint-late = Le délai d’un an pour cette plainte a pris fin le { $date }. Le Service de médiation peut la refuser.
sending-where = L’adresse à laquelle la lettre est partie n’est pas encore notée.
sending-example = { $key } : ce n’est que l’exemple de l’indication.
sending-example-hint = Mettez-y votre propre donnée.
