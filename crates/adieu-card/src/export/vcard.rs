//! Contacts as vCard 4 (RFC 6350), one card a contact.
//!
//! A name must never end a line or a field early, whatever stands in it.

use crate::card::{Card, Contact, ContactList};

/// RFC 6350 §3.2: longer lines are folded.
const LINE: usize = 75;

/// Writes every contact, those of services and fixed numbers included.
pub fn contacts_vcf(card: &Card) -> String {
    let mut out = String::new();
    for contact in &card.contacts {
        one(contact, &mut out);
    }
    out
}

fn one(contact: &Contact, out: &mut String) {
    line(out, "BEGIN:VCARD");
    line(out, "VERSION:4.0");
    let number = contact.numbers.first().map(|number| number.number.as_str());
    let mail = contact.emails.first().map(String::as_str);
    // A card must have a name to show; a row without one shows its number.
    let shown = Some(contact.name.as_str()).filter(|name| !name.is_empty());
    line(out, &format!("FN:{}", escaped(shown.or(number).or(mail).unwrap_or_default())));
    for (at, number) in contact.numbers.iter().enumerate() {
        match &number.label {
            None => line(out, &format!("TEL;VALUE=text:{}", escaped(&number.number))),
            Some(label) => {
                line(out, &format!("item{at}.TEL;VALUE=text:{}", escaped(&number.number)));
                line(out, &format!("item{at}.X-ABLABEL:{}", escaped(label)));
            }
        }
    }
    for mail in &contact.emails {
        line(out, &format!("EMAIL:{}", escaped(mail)));
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
