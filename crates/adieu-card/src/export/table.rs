//! Contacts and calls as tables (RFC 4180).
//!
//! A cell must never become a formula in somebody's spreadsheet, or steer the terminal on which it is looked at.

use super::cell::{harmless_cell, write_cell};
use super::plain::steers;
use crate::card::{CallKind, Card, ContactList};

/// The mark by which Excel knows UTF-8; without it, it shows "InÃ¨s" for "Inès".
const MARK: char = '\u{feff}';

/// Writes the contacts: one row each, as many number and mail columns as the fullest needs.
pub fn contacts_csv(card: &Card) -> String {
    let most = |count: fn(&crate::card::Contact) -> usize| {
        card.contacts.iter().map(count).max().unwrap_or(0).max(1)
    };
    let numbers = most(|contact| contact.numbers.len());
    let mails = most(|contact| contact.emails.len());
    let mut head: Vec<String> = vec!["list".to_owned(), "name".to_owned()];
    for at in 1..=numbers {
        head.extend([format!("number_{at}"), format!("label_{at}")]);
    }
    head.extend((1..=mails).map(|at| format!("email_{at}")));
    head.extend(["second_names", "groups", "hidden"].map(str::to_owned));
    let mut out = String::from(MARK);
    row(&mut out, &head);
    for contact in &card.contacts {
        let list = match contact.list {
            ContactList::Contacts => "contacts",
            ContactList::Fixed => "fixed",
            ContactList::Service => "service",
        };
        let mut cells = vec![list.to_owned(), harmless(&contact.name)];
        for at in 0..numbers {
            let number = contact.numbers.get(at);
            cells.push(number.map(|number| harmless(&number.number)).unwrap_or_default());
            let label = number.and_then(|number| number.label.as_deref());
            cells.push(harmless(label.unwrap_or_default()));
        }
        for at in 0..mails {
            cells.push(harmless(contact.emails.get(at).map_or("", String::as_str)));
        }
        cells.push(harmless(&contact.second_names.join("; ")));
        cells.push(harmless(&contact.groups.join("; ")));
        cells.push(if contact.hidden { "yes" } else { "" }.to_owned());
        row(&mut out, &cells);
    }
    out
}

/// Writes the calls.
pub fn calls_csv(card: &Card) -> String {
    let mut out = String::from(MARK);
    row(&mut out, &["kind", "name", "number", "time", "seconds", "answered"].map(str::to_owned));
    for call in &card.calls {
        let kind = match call.kind {
            CallKind::Dialled => "dialled",
            CallKind::Incoming => "incoming",
            CallKind::Outgoing => "outgoing",
        };
        let answered = match call.answered {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        row(
            &mut out,
            &[
                kind.to_owned(),
                harmless(&call.name),
                harmless(call.number.as_deref().unwrap_or_default()),
                call.time.clone().unwrap_or_default(),
                call.seconds.map(|seconds| seconds.to_string()).unwrap_or_default(),
                answered.to_owned(),
            ],
        );
    }
    out
}

/// Spreadsheets run what begins like a formula; a plain international number is none.
fn harmless(text: &str) -> String {
    let number = text
        .strip_prefix('+')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
    if number {
        return text.to_owned();
    }
    let safe = harmless_cell(text.as_bytes());
    let safe = std::str::from_utf8(&safe).expect("apostrophes between characters leave text");
    safe.chars().map(|c| if c != '\n' && steers(c) { ' ' } else { c }).collect()
}

fn row(out: &mut String, cells: &[String]) {
    let mut row = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            row.push(b',');
        }
        write_cell(&mut row, cell.as_bytes(), b',');
    }
    out.push_str(std::str::from_utf8(&row).expect("quotation marks around text leave text"));
    out.push_str("\r\n");
}
