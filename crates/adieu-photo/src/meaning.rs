//! What the text of a code is to a person who ends a contract.
//!
//! It must never give away a text that belongs to no SIM: it could be the code that unblocks one.

use adieu_telecom::{Finding, Identifier, MAX_TEXT, Sought, classify, search};

use crate::found::Found;

/// What the text of a code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// A card number, IMSI, EID or activation code, cut out of what stands around it.
    Sim(String),
    /// A web address, of which only the name of the site is given.
    Site(String),
    /// Anything else: a shop's article number, a code that unblocks a card, a device's number.
    Other,
}

impl Found {
    /// Tells what the text is, and gives only what may be shown.
    pub fn meaning(&self) -> Meaning {
        let text = self.text.trim();
        if text.len() > MAX_TEXT {
            return Meaning::Other;
        }
        if is_of_sim(&classify(text)) {
            return Meaning::Sim(text.to_owned());
        }
        let code = match search(text, Sought::Sim) {
            Finding::One { identifier, .. } => identifier.reveal().map(str::to_owned),
            Finding::Several | Finding::Nothing => None,
        };
        match (code, site(text)) {
            (Some(code), _) => Meaning::Sim(code),
            (None, Some(site)) => Meaning::Site(site),
            (None, None) => Meaning::Other,
        }
    }
}

/// Says whether an identifier names a SIM.
///
/// A number on a package can look like a telephone number or a foreign IMSI by chance (a device's own number has 15
/// digits too), so that only Belgian ones count.
fn is_of_sim(identifier: &Identifier) -> bool {
    match identifier {
        Identifier::Iccid(_) | Identifier::Eid(_) | Identifier::Lpa(_) => true,
        Identifier::Imsi(imsi) => imsi.is_belgian(),
        Identifier::Msisdn(_) | Identifier::Unknown { .. } => false,
    }
}

/// Returns the name of the site that a web address leads to.
fn site(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"))?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
    // Digits alone could be anything, also behind the mark of an address.
    let is_host = host.contains('.') && host.chars().any(char::is_alphabetic);
    (is_host && host.len() <= 253 && host.chars().all(is_name)).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::found::Symbology;

    fn check(text: &str, expected: Meaning) {
        let found = Found { symbology: Symbology::QrCode, text: text.to_owned() };
        assert_eq!(found.meaning(), expected, "{text}");
    }

    fn sim(text: &str) -> Meaning {
        Meaning::Sim(text.to_owned())
    }

    #[test]
    fn numbers_of_a_sim_are_taken_as_they_are() {
        check("8932020000000000010", sim("8932020000000000010"));
        check(" 8932020000000000010\n", sim("8932020000000000010"));
        check("206100000000001", sim("206100000000001"));
        check("LPA:1$smdp.example.com$ABC-123", sim("LPA:1$smdp.example.com$ABC-123"));
        check("1$smdp.example.com$ABC-123", sim("1$smdp.example.com$ABC-123"));
    }

    #[test]
    fn a_card_number_or_activation_code_is_cut_out_of_what_stands_around_it() {
        check("8932020000000000010F", sim("8932020000000000010F"));
        check("8932020000000000010;A", sim("8932020000000000010"));
        check("ICCID: 8932020000000000010; PUK: 12345678", sim("8932020000000000010"));
        check(
            "https://esim.example.com/set?carddata=LPA:1$smdp.example.com$ABC-123&x=1",
            sim("LPA:1$smdp.example.com$ABC-123"),
        );
        check("ICCID: 8932 0200 0000 0000 010; tel. 25551234", sim("8932020000000000010"));
        check(
            "https://esim.example.com/set?carddata=lpa%3A1%24smdp.example.com%24ABC",
            sim("LPA:1$smdp.example.com$ABC"),
        );
    }

    #[test]
    fn nothing_is_shown_of_a_text_that_belongs_to_no_sim() {
        for secret in [
            "12345678",
            "0000",
            "PUK 12345678",
            "350000000000006",
            "5410000000002",
            "32470123456",
            "tel:+32470123456",
            "WIFI:S:home;P:secret;;",
            "8932020000000000010 8932020000000000028",
            "LPA:1$smdp.example.com$A LPA:1$smdp.example.com$B",
            "GSM: 0470123456",
            "http://12345678",
            "https://1.2.3.4/12345678",
            "",
        ] {
            check(secret, Meaning::Other);
        }
        check(&"8932020000000000010 ".repeat(200), Meaning::Other);
    }

    #[test]
    fn of_a_web_address_only_the_site_is_told() {
        let site = |text: &str| Meaning::Site(text.to_owned());
        check("https://www.example.com/puk?code=12345678", site("www.example.com"));
        check("HTTP://WWW.EXAMPLE.COM", site("www.example.com"));
        check("https://user:secret@example.com:8080/", site("example.com"));
        check("https://ex\u{1b}[31mample.com/", Meaning::Other);
        check("https://ex\u{202e}ample.com/", Meaning::Other);
    }
}
