## Is the line switched off? What a modem shows of it.

help-line = Ask a modem whether the network still lets the card in
help-arg-line-modem = Serial port of the modem, such as /dev/ttyUSB2 or COM5
help-arg-line-place = Line of the case, counted from 1, when there are several
help-arg-wait = Wait so many minutes, then read once more (10 to 180)
line-says-lives = The card’s own network still lets it in. The line is not switched off.
line-says-lives-away = A network other than the card’s own still lets it in. The line is not switched off.
# $from (String) - a moment
# $to (String) - a moment
line-says-refused = The network refused this card on { $from } and again on { $to }. That points to a line that is switched off. It is no proof: a ban on roaming or a blocked modem looks the same.
# $when (String) - a moment
line-says-refused-once = The network refused this card on { $when }. A single refusal can be chance.
line-says-refused-by-chosen = The modem may use one network only, and that network refused the card. That shows nothing about the line.
line-says-nothing = No network has let the card in, and none has refused it. That shows nothing about the line.
line-says-modem-off = The modem is set to stay off the network. That shows nothing about the line.
# $when (String) - a moment
line-do-again = Unplug the modem and plug it in again. From { $when } on, read once more:
line-do-place = Try again where a phone has good reception, a few minutes after plugging in:
line-do-automatic = Let the modem choose the network by itself, in its own program. Then:
line-do-online = Switch its flight mode off, in its own program. Then:
line-do-finish = If the number does not ring either, this step is done:
line-do-ask = The end date has passed. Ask the operator in writing:
# $date (String) - a day
line-do-later = The contract has not ended yet. Check again after { $date }.
# $minutes (String) - a number
line-apart = That two readings lie at least { $minutes } minutes apart is adieu’s own choice: no rule says how long is enough.
line-closes-nothing = This reading closes nothing. What counts is the operator’s written confirmation.
line-tie-imsi = The card is the one of this case: its subscription number is the same.
line-tie-iccid = The card is the one of this case: its card number is the same.
line-tie-word = The case and the modem share no number of the card, so it rests on your word that it is the right one.
line-tie-note = To have it checked, note the number printed on the card:
line-readings = Readings
# $when (String) - a moment
# $what (String) - what was seen
line-reading = { $when } · { $what }
# $date (String) - a day
# $time (String) - a time
line-moment = { $date }, { $time }
line-domain-calls = calls
line-domain-data = data
line-domain-lte = 4G
# $domain (String) - a part of the network
# $state (String) - how it stands
line-domain-state = { $domain }: { $state }
line-state-home = card let in
line-state-roaming = card let in, away from home
line-state-idle = not trying
line-state-searching = searching
line-state-denied = card refused
line-state-emergency = emergency calls only
line-state-unknown = unknown
# $name (String) - name of a network
line-network = network: { $name }
# $strength (String) - a number
line-signal = signal: { $strength } of 31
line-nothing-told = the modem told nothing
# $when (String) - a moment
# $says (String) - a sentence
line-last = Last check by modem, { $when }: { $says }
# $command (String) - a command
line-offer = With a modem: { $command }
# $when (String) - a moment
line-waiting = The next reading follows on { $when }. Until then you may unplug the modem and plug it in again. Ctrl-C ends the waiting; the first reading is kept.
line-wait-clock = With a given time there is nothing to wait for.
line-wait-clock-hint = Leave out --now or --wait.
line-locked = The card in the modem waits for its code (PIN or PUK).
line-locked-hint = adieu never sends a code over a modem. Put the card into a phone, switch its PIN off there, and try again.
line-modem-locked = This modem takes the cards of one network only.
line-modem-locked-hint = Use a modem without such a lock.
line-other-card = The card in the modem is not the one of this case.
# $command (String) - a command
line-other-card-hint = Put the right card in. If this is the right one, correct its number: { $command }
line-which = This case has several lines, and nothing tells which of them is in the modem.
# $command (String) - a command
line-which-hint = Name it: { $command }
# $line (String) - a number
line-no-such = This case has no line { $line }.
# $command (String) - a command
line-no-such-hint = Lines are counted from 1. This shows them: { $command }
# $port (String) - name of the port
line-no-sense = None of the answers from { $port } made sense, so nothing was kept.
# $least (String) - a number
# $most (String) - a number
line-wait-range = Write a whole number of minutes, from { $least } to { $most }.
line-manual = The old card may go into a USB modem: adieu asks the modem whether the network still lets the card in. It only asks, and sends no PIN over the modem. One refusal can be chance, so it takes two that lie at least ten minutes apart. Two refusals are evidence, no proof, and they end nothing: what counts is the operator’s written confirmation.
