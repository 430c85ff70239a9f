//! Contacts as vCard 4 (RFC 6350) and, for older programs, as vCard 3 (RFC 2426): one card a contact.
//!
//! A name must never end a line or a field early, whatever stands in it; else it stays as the card has it.

use crate::card::{Card, Contact, ContactList};

/// RFC 6350 §3.2, RFC 2426 §2.6: longer lines are folded.
const LINE: usize = 75;

/// Which version of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    /// RFC 2426.
    Three,
    /// RFC 6350.
    Four,
}

/// Writes every contact, those of services and fixed numbers included.
pub fn contacts_vcf(card: &Card) -> String {
    all(card, Version::Four)
}

/// Writes the same for programs that know vCard 3 alone.
pub fn contacts_v3_vcf(card: &Card) -> String {
    all(card, Version::Three)
}

fn all(card: &Card, version: Version) -> String {
    let mut out = String::new();
    for contact in &card.contacts {
        one(contact, version, &mut out);
    }
    out
}

fn one(contact: &Contact, version: Version, out: &mut String) {
    line(out, "BEGIN:VCARD");
    let (said, number_is, mail_is) = match version {
        Version::Three => ("3.0", "TEL;TYPE=CELL", "EMAIL;TYPE=INTERNET"),
        Version::Four => ("4.0", "TEL;VALUE=text", "EMAIL"),
    };
    line(out, &format!("VERSION:{said}"));
    let number = contact.numbers.first().map(|number| number.number.as_str());
    let mail = contact.emails.first().map(String::as_str);
    // A card must have a name to show; a row without one shows its number.
    let shown = Some(contact.name.as_str()).filter(|name| !name.is_empty());
    let shown = escaped(shown.or(number).or(mail).unwrap_or_default());
    line(out, &format!("FN:{shown}"));
    // Version 3 asks for it, and many programs show nothing else. A SIM does not say which half is the family's.
    line(out, &format!("N:{shown};;;;"));
    for (at, number) in contact.numbers.iter().enumerate() {
        match &number.label {
            None => line(out, &format!("{number_is}:{}", escaped(&number.number))),
            Some(label) => {
                line(out, &format!("item{at}.{number_is}:{}", escaped(&number.number)));
                line(out, &format!("item{at}.X-ABLABEL:{}", escaped(label)));
            }
        }
    }
    for mail in &contact.emails {
        line(out, &format!("{mail_is}:{}", escaped(mail)));
    }
    list(out, "NICKNAME", &contact.second_names);
    list(out, "CATEGORIES", &contact.groups);
    match contact.list {
        ContactList::Contacts => {}
        ContactList::Fixed => line(out, "X-ADIEU-LIST:fixed"),
        ContactList::Service => line(out, "X-ADIEU-LIST:service"),
    }
    if contact.hidden {
        line(out, "X-ADIEU-HIDDEN:true");
    }
    line(out, "END:VCARD");
}

fn list(out: &mut String, name: &str, values: &[String]) {
    if !values.is_empty() {
        let values: Vec<String> = values.iter().map(|value| escaped(value)).collect();
        line(out, &format!("{name}:{}", values.join(",")));
    }
}

/// RFC 6350 §3.4; other control characters have no place in a card.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            control if control.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// Writes a line, folded between characters.
fn line(out: &mut String, text: &str) {
    let mut width = 0;
    for character in text.chars() {
        if width + character.len_utf8() > LINE {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(character);
        width += character.len_utf8();
    }
    out.push_str("\r\n");
}
