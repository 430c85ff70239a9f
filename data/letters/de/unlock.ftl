### Die Bitte, einen SIM-Lock aufzuheben, auf Deutsch.

unlock-title = Aufhebung eines SIM-Locks: { $brand }
unlock-subject = Bitte um Aufhebung des SIM-Locks am Gerät
unlock-device = Zu diesem Vertrag wurde ein Gerät geliefert.
unlock-own-device = Mit diesem Vertrag wird ein Telefon oder ein anderes Gerät benutzt.
unlock-ask = Ist es auf Ihr Netz beschränkt, heben Sie diese Sperre bitte auf, oder senden Sie den Code mit den nötigen Schritten.
unlock-law = Nach Artikel 111/3 § 3 des { -ecl } wird die Sperre kostenlos aufgehoben, spätestens wenn die Entschädigung für das Gerät bezahlt wird.
unlock-cost = Sollten Sie einen Preis verlangen, nennen Sie ihn bitte zuerst, mit der Klausel, die ihn vorsieht.
unlock-no-lock = Gibt es keine Sperre, genügt eine kurze Antwort.
unlock-needs = Falls Sie noch etwas benötigen, etwa die Nummer des Geräts selbst (IMEI), sagen Sie es bitte.
