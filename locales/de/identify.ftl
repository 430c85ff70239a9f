## What “adieu identify” says: evidence, reasons and notes.

## Evidence: it stands before its source.

identify-says-issuer = Ausstellerpräfix { $prefix } von { $holder }
identify-says-issuer-network = die Marke des Ausstellerpräfixes { $prefix } nutzt das Netz { $network }
identify-says-issuer-alone = Ausstellerpräfix { $prefix }
identify-says-network = Netzkennung { $network } von { $holder }
identify-says-network-alone = Netzkennung { $network }
identify-says-hint = die IMSI beginnt wie { $meaning }
identify-says-block = Rufnummernblock { $prefix } von { $holder }
identify-says-block-alone = Rufnummernblock { $prefix }
identify-says-contract-party = Vertragspartei von { $brand }: { $party }

## Why it could be another brand: it stands after the brand.

identify-why-shares-network = nutzt auch die Netzkennung { $network }
identify-why-perhaps-shares-prefix = ihre Karten tragen vielleicht auch das Ausstellerpräfix { $prefix } (abgeleitet)
identify-why-held-block = hatte früher den Rufnummernblock { $prefix }

## Notes: whole sentences.

identify-note-cut-out = Aus einem Link oder einem längeren Text gelesen; der Rest wurde weggelassen.
identify-note-formula-text = Ein Tabellenprogramm hatte sie als Formel aufbewahrt (="…"); der Text darin wurde gelesen.
identify-note-decimals = Ein Tabellenprogramm hatte .0 angehängt; das wurde weggelassen.
identify-note-exponent = Ein Tabellenprogramm hatte sie mit einem Exponenten geschrieben; alle Ziffern waren da.
identify-note-thousands = Ein Tabellenprogramm hatte Tausendertrennzeichen gesetzt; die Ziffern wurden zusammengefügt.
identify-note-extension = Hinter der Nummer steht eine Durchwahl; sie wurde weggelassen.
identify-note-perhaps-rounded = Ab der 16. Ziffer stehen nur Nullen, wie wenn ein Tabellenprogramm Ziffern verliert: Vergleichen Sie sie mit der Karte.
identify-note-check-digit-off = Die Prüfziffer passt nicht (erwartet: { $expected }): Vergleichen Sie die Ziffern mit der Karte.
identify-note-check-digit-absent = Die Prüfziffer fehlt; sie wäre { $expected }.
identify-note-foreign-card = In einem anderen Land ausgestellt: keine belgische Marke.
identify-note-issuer-unknown = Die Liste der belgischen Aussteller enthält dieses Präfix nicht.
identify-note-former-holder-until = Es hängt vom Alter der Karte ab: Bis zum { $day } gehörte dieses Präfix { $holder }.
identify-note-former-holder = Es hängt vom Alter der Karte ab: Dieses Präfix gehörte früher { $holder }.
identify-note-foreign-subscription = Anschluss eines anderen Landes: keine belgische Marke.
identify-note-foreign-code-in-belgium = Ausländische Netzkennung { $network } von { $holder }, von der dieser Teil in Belgien genutzt wird.
identify-note-foreign-code-in-belgium-alone = Ausländische Netzkennung { $network }, von der dieser Teil in Belgien genutzt wird.
identify-note-foreign-profile = Eine belgische Netzkennung, aber kein belgischer Vertrag: { $meaning }.
identify-note-public-safety = Eine Karte der Polizei oder der öffentlichen Sicherheit: Geben Sie sie der Dienststelle zurück, adieu beendet sie nicht.
identify-note-shared-code = Mehrere Marken nutzen die Netzkennung { $network }: Sie beweist keine davon.
identify-note-code-withdrawn = Die Netzkennung { $network } wurde zurückgezogen.
identify-note-network-unknown = Die Netzkennung { $network } steht nicht in der gelesenen ITU-Liste.
identify-note-foreign-number = Nummer eines anderen Landes: keine belgische Marke.
identify-note-ported = Nummern wechseln den Anbieter: Der Block ist nur ein Hinweis, die Rechnung sagt es.
identify-note-block-unknown = Keine gelesene Liste sagt, wem dieser Rufnummernblock gehört.
identify-note-machine-number = Eine Maschine-zu-Maschine-Nummer (077): Mehrere Anbieter haben solche, die Nummer verrät keine Marke.
identify-note-no-sim = Keine Mobilnummer: Sie gehört zu keiner SIM-Karte.
identify-note-costs-more = Sie kostet mehr als ein gewöhnlicher Anruf: Sie gehört zu keiner SIM-Karte.
identify-note-premium-up-to = Liegt in einem Bereich mit { $class } ({ $prefix }), bis zu { $cents } Cent pro Minute: Sie gehört zu keiner SIM-Karte.
identify-note-premium = Liegt in einem Bereich mit { $class } ({ $prefix }): Sie gehört zu keiner SIM-Karte.
identify-class-premium-rate = erhöhtem Tarif
identify-class-special-tariff = Sondertarif
identify-note-embedded-card = Bezeichnet die eingebaute Karte eines Geräts, keinen Vertrag: keine Marke.
identify-note-activation-code = Lädt ein eSIM-Profil; eine Liste der Server belgischer Anbieter wurde nicht gefunden: keine Marke.
identify-note-contract-party-unknown = Wer Partei der Verträge von { $brand } ist, ist unbekannt: Die Rechnung sagt es.
identify-note-brand-active = { $brand } ist aktiv.
identify-note-brand-merging = Kunden von { $brand } werden gerade umgestellt.
identify-note-brand-merging-to = Kunden von { $brand } werden gerade umgestellt; siehe { $heir }.
identify-note-brand-merged = { $brand } besteht unter anderem Namen fort.
identify-note-brand-merged-to = { $brand } besteht unter anderem Namen fort; siehe { $heir }.
identify-note-brand-ended = { $brand } gibt es nicht mehr.
identify-note-brand-ended-to = { $brand } gibt es nicht mehr; siehe { $heir }.
identify-note-brand-state-unknown = Ob es { $brand } noch gibt, ist unbekannt.

## Why an input is no identifier; the facts file uses these too.

number-empty = Es wurde nichts angegeben.
number-too-long = Es ist länger als jede Kennung.
number-characters = Es enthält Zeichen, die in keiner Kennung vorkommen.
number-decimals = Dahinter stehen Dezimalstellen, wie in einer Zahlentabelle: Das ist keine Kennung. Übernehmen Sie die Nummer aus der Quelle.
number-shortened = Ein Tabellenprogramm hat sie gekürzt (wie 8,93E+18); es fehlen Ziffern. Übernehmen Sie die Nummer aus der Quelle und formatieren Sie die Spalte vor dem Einfügen als Text.
number-rounded = Ein Tabellenprogramm behält nur 15 Ziffern einer Zahl und hat für den Rest Nullen geschrieben: Die Nummer ist verloren. Lesen Sie sie von der Karte ab.
number-several = Darin stehen mehrere verschiedene Codes. Geben Sie sie einzeln an.
number-length = Keine Kennung hat so viele Ziffern: { $digits }.
number-iccid-empty = Es wurde keine Kartennummer angegeben.
number-iccid-too-long = Es ist zu lang für eine Kartennummer.
number-iccid-characters = Eine Kartennummer enthält nur Ziffern.
number-iccid-prefix = Eine Kartennummer beginnt mit 89.
number-iccid-length = Eine Kartennummer hat 19 oder 20 Ziffern; diese hat { $digits }.
number-imsi-empty = Es wurde keine IMSI angegeben.
number-imsi-too-long = Es ist zu lang für eine IMSI.
number-imsi-characters = Eine IMSI enthält nur Ziffern.
number-imsi-length = Eine IMSI hat 14 oder 15 Ziffern; diese hat { $digits }.
number-imsi-country = Keine Mobilfunk-Landeskennung beginnt wie diese IMSI.
number-msisdn-empty = Es wurde keine Telefonnummer angegeben.
number-msisdn-too-long = Es ist zu lang für eine Telefonnummer.
number-msisdn-characters = Eine Telefonnummer enthält nur Ziffern, ein Plus und Trennzeichen.
number-msisdn-length = Keine Telefonnummer hat so viele Ziffern: { $digits }.
number-msisdn-not-assigned = Kein Nummernplan kennt diese Telefonnummer.
number-eid-empty = Es wurde keine EID angegeben.
number-eid-too-long = Es ist zu lang für eine EID.
number-eid-characters = Eine EID enthält nur Ziffern.
number-eid-prefix = Eine EID beginnt mit 89.
number-eid-length = Eine EID hat 32 Ziffern; diese hat { $digits }.
number-eid-check-digits = Die Prüfziffern dieser EID passen nicht: Eine Ziffer ist falsch.
number-lpa-prefix = Ein eSIM-Aktivierungscode beginnt mit LPA:1$
number-lpa-too-long = Es ist zu lang für einen eSIM-Aktivierungscode.
number-lpa-server = Der Server in diesem eSIM-Aktivierungscode ist kein Hostname.
number-lpa-matching-id = Die Zuordnungskennung in diesem eSIM-Aktivierungscode ist beschädigt.
number-lpa-server-id = Die Serverkennung in diesem eSIM-Aktivierungscode ist beschädigt.
number-lpa-surplus = Dieser eSIM-Aktivierungscode hat einen unbekannten Teil.

## What the numbering records themselves note: sentences.

identify-record-bank = Ein Banknetz, keine Telefonmarke.
identify-record-machine-and-travel = Karten für Maschinen und Reisen: Der Wiederverkäufer ist die Vertragspartei.
identify-record-virtual-numbers = Virtuelle Nummern.
identify-record-digi-prefix = Ob DIGI-Karten dieses Präfix tragen, ist unbekannt.
identify-record-vikings-older-cards = Ältere Karten von Mobile Vikings tragen ein anderes Präfix.
identify-record-suppressed = Als gestrichen aufgeführt.
identify-record-shared-with-foreign = Ausländische, Reise- und Maschinenprofile teilen diese Kennung: Sie beweist keinen Vertrag mit Proximus.
identify-record-railway = Eisenbahn, kein Netz für Verbraucher.
identify-record-added-2020-digi = Im Dezember 2020 hinzugefügt; ob DIGI-Karten sie nutzen, ist unbekannt.
identify-record-joint-network = Von Proximus und Orange gemeinsam genutztes Netz, im Februar 2022 hinzugefügt: keine eigenen Kunden.
identify-record-older-lists-voo = Ältere Listen führen VOO darauf.
identify-record-added-2018-orange = Im Februar 2018 hinzugefügt; geht in Orange auf.
identify-record-transatel-too = Auch Transatel-Karten nutzen sie.
identify-record-added-2020 = Im Dezember 2020 hinzugefügt.
identify-record-telavox = Ein APN-Verzeichnis gibt sie Telavox; keine andere Quelle.
identify-record-older-vikings-jim = Ältere Karten von Mobile Vikings und JIM Mobile nutzen sie.
identify-record-voyacom-citymesh = Ein Rufnummernblock von Voyacom ging im Juli 2025 an Citymesh.
identify-record-unleashed = Unleashed heißt jetzt Mobile Vikings NV.
identify-record-added-2022 = Im Februar 2022 hinzugefügt.
identify-record-join-until-then = Bis dahin bei Join Experience.
identify-record-public-safety-names = Namen der öffentlichen Sicherheit stehen darauf.

## What the numbering records say of the beginning of an IMSI or of a mark on the card: to stand inside a sentence.

identify-record-hint-transatel = eine Transatel-Karte auf einer Kennung von Orange
identify-record-hint-telenet-roaming = ein Roamingprofil von Telenet auf einer Kennung von Proximus
identify-record-hint-virgin-ireland = ein Profil von Virgin Media Ireland
identify-record-hint-telnyx = ein Maschinenprofil von Telnyx, kein Verbrauchervertrag
identify-record-hint-iijmio = ein Reiseprofil von IIJmio, Japan
identify-record-hint-euro-information = ein Profil von Euro Information Telecom, Frankreich
identify-record-hint-virgin-uk = ein Profil von Virgin, Vereinigtes Königreich
identify-record-hint-eastlink-iusacell = Roamingprofile von Eastlink (Kanada) und Iusacell (Mexiko)
identify-record-hint-public-safety = Karten der Polizei und der öffentlichen Sicherheit: Geben Sie sie der Dienststelle zurück
