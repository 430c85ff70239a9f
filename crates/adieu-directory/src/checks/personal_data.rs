//! No record holds what belongs to a person.
//!
//! It must never repeat what it found.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for (line, text) in file.all_texts() {
            if let Some(what) = belongs_to_a_person(text) {
                let message = format!("this looks like {what}");
                report.error((file.path, line), message, "remove it: records are about companies");
            }
        }
    }
}

fn belongs_to_a_person(text: &str) -> Option<&'static str> {
    const PRIVATE_MAIL: [&str; 6] =
        ["@gmail.", "@hotmail.", "@outlook.", "@yahoo.", "@skynet.be", "@telenet.be"];
    let lower = text.to_lowercase();
    if PRIVATE_MAIL.iter().any(|host| lower.contains(host)) {
        return Some("somebody's own mail address");
    }
    let longest = runs_of_digits(text).into_iter().max().unwrap_or(0);
    if longest >= 19 {
        return Some("the number of a card");
    }
    if lower.split_whitespace().any(is_account) {
        return Some("a bank account");
    }
    lower.split_whitespace().any(is_register_number).then_some("a national register number")
}

fn runs_of_digits(text: &str) -> Vec<usize> {
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).collect()
}

/// A Belgian account in one run.
fn is_account(word: &str) -> bool {
    word.strip_prefix("be")
        .is_some_and(|rest| rest.len() == 14 && rest.bytes().all(|b| b.is_ascii_digit()))
}

/// Written as in 85.07.30-033.28.
fn is_register_number(word: &str) -> bool {
    let shape: String = word.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    shape.contains("99.99.99-999.99")
}
