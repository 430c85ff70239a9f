## Card readers and modems: what works, what went wrong, what to do next.

doctor-reader-missing = Card readers: the system’s library for them is not installed. Only “adieu card” with a reader needs it.
doctor-reader-service = Card readers: the library is there; its service does not run.
doctor-reader-not-allowed = Card readers: the library is there; this user may not use it.
doctor-reader-none = Card readers: ready to use; none is plugged in.
# $readers (String) - names of readers, each with what is in it
doctor-reader-seen = Card readers: { $readers }.
# $error (String) - what the system said
doctor-reader-failed = Card readers: the library is there, and says “{ $error }”.

reader-slot-empty = empty
reader-slot-card = with a card
reader-slot-mute = with a card that does not answer
reader-slot-in-use = in use by another program

reader-missing = The system’s library for card readers is not installed.
# $function (String) - name of a function
reader-incomplete = The system’s library for card readers lacks a function ({ $function }).
reader-get-linux = Debian, Ubuntu: sudo apt install pcscd · Fedora: sudo dnf install pcsc-lite pcsc-lite-ccid
reader-get-macos = It is part of macOS. Update the system, then try again.
reader-get-windows = It is part of Windows. Update the system, then try again.

reader-no-service = The system’s service for card readers does not run.
reader-no-service-hint-linux = Start it: sudo systemctl enable --now pcscd.socket
reader-no-service-hint = Plug in the reader and try again. If that does not help, restart the computer.
reader-not-allowed = This user may not use card readers.
reader-not-allowed-hint = Sit at the computer itself: many systems refuse card readers to a remote login. Else ask the person who looks after it.
reader-none = There is no card reader.
reader-none-hint = Plug one in, and try again. Any reader for chip cards will do; a small SIM needs an adapter.
# $name (String) - name of a reader
reader-no-such = “{ $name }” names no card reader here.
# $readers (String) - names of readers
reader-no-such-hint = Plugged in: { $readers }. Write the name in quotes.
# $name (String) - what the person wrote
# $readers (String) - names of the readers
reader-several-fit = “{ $name }” fits several card readers: { $readers }.
reader-no-card = There is no card in the reader.
reader-no-card-hint = Put the SIM in, chip first, with the contacts on the side that the reader shows. Then try again.
reader-mute = The card in the reader does not answer.
reader-mute-hint = It may be upside down or dirty. Take it out, wipe the contacts with a dry cloth, put it in again.
reader-busy = Another program uses the card.
reader-busy-hint = Close programs that use chip cards (eID, banking, mail), then try again. For gpg: gpgconf --kill scdaemon
reader-timed-out = The reader does not answer.
reader-timed-out-hint = Unplug it, plug it in again, and try once more.
# $code (String) - number of the error
reader-failed = The card reader failed (code { $code }).

carry-asked = You stopped before everything was read.
carry-asked-hint = Start again whenever you like. Nothing on the card was changed.
carry-removed = The card was taken out while it was read.
carry-removed-hint = Put it back and start again. Nothing on the card was changed.
carry-gone = The reader went away while the card was read.
carry-gone-hint = Plug it in and start again. Nothing on the card was changed.
carry-timed-out = The card did not answer in time.
carry-timed-out-hint = Take it out, put it in again, and try once more. Nothing on the card was changed.

modem-no-card = The modem sees no card that answers.
modem-no-card-hint = Put the SIM into the modem, wait a moment, and try again.
modem-busy = The modem uses the card itself just now.
modem-busy-hint = Wait a minute and try again.
modem-refused = This modem does not let a program read the card.
modem-refused-hint = Use a card reader instead.
modem-code = adieu sends no PIN over a modem.
modem-code-hint = Unlock the SIM in a phone, or use a card reader.

# $port (String) - a serial port
port-missing = There is no port { $port }.
# $ports (String) - names of serial ports
port-missing-hint = Ports of this computer: { $ports }.
port-missing-hint-none = No modem is plugged in, or the system does not know it yet.
# $port (String) - a serial port
port-denied = This user may not use { $port }.
port-denied-hint = Join the group that may, then log out and in again: sudo usermod -aG dialout $USER
# $port (String) - a serial port
port-modem-manager = { $port } is in use by ModemManager, the system’s own service for modems.
port-modem-manager-hint = Have it leave the modem alone while you read: “mmcli -L” shows the modem’s number. Then, in another window, with that number for 0: sudo mmcli -m 0 --inhibit. Or stop it for now: sudo systemctl stop ModemManager
# $port (String) - a serial port
port-in-use = Another program uses { $port }.
port-in-use-hint = Close it, then try again.
# $port (String) - a serial port
port-not-a-port = { $port } is not a serial port.
port-not-a-port-hint = A USB modem is often /dev/ttyUSB2 or /dev/ttyACM0; in Windows it is COM and a number.
# $port (String) - a serial port
port-timed-out = Nothing on { $port } answered in time.
port-timed-out-hint = A modem has several ports, and only some answer questions. Try the next number, or unplug the modem and plug it in again.
# $port (String) - a serial port
port-not-a-modem = What comes from { $port } is not the answer of a modem.
# $port (String) - a serial port
port-gone = The modem on { $port } went away.
port-gone-hint = Plug it in and start again. Nothing on the card was changed.
# $port (String) - a serial port
# $error (String) - what the system said
port-failed = { $port } failed ({ $error }).
