//! Where a letter goes: what the bill or the terms say, else what the brand itself says about notices.
//!
//! An address for another purpose must never be chosen; without one, the names stand without a street.

use adieu_law::facts::{LetterLang, Line};

use crate::letter_facts::LetterFacts;
use crate::plain::plain;

/// A window shows no more lines.
const WINDOW_LINES: usize = 6;

/// Where a letter goes.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Addressee {
    /// Lines for the address window; brand and legal entity alone when no address is known.
    pub window: Vec<String>,
    /// The window holds a postal address for notices.
    pub reach_by_post: bool,
    /// Mail address for notices; none when not known.
    pub email: Option<String>,
}

impl std::fmt::Debug for Addressee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Addressee(masked)")
    }
}

/// Finds where a letter about these lines goes.
pub fn addressee(input: &LetterFacts<'_>, lang: LetterLang) -> Addressee {
    let lines = || input.lines.iter().filter_map(|index| input.facts.lines.get(*index));
    let stated_post = lines().find_map(stated_post);
    let stated_mail = lines().find_map(stated_mail);
    let directory_post = input.brand.and_then(|brand| brand.address_for_notices());
    let street = stated_post.or_else(|| directory_post.map(|address| address.lines.to_vec()));
    let email = stated_mail
        .or_else(|| input.brand.and_then(|brand| brand.email_for_notices()).map(str::to_string));
    let mut window = names(input, lang);
    let reach_by_post = street.is_some();
    for line in street.unwrap_or_default().iter().map(|line| plain(line)) {
        if !line.is_empty() && !window.contains(&line) {
            window.push(line);
        }
    }
    while window.len() > WINDOW_LINES {
        let last = window.pop().unwrap_or_default();
        if let Some(line) = window.last_mut() {
            *line = format!("{line}, {last}");
        }
    }
    Addressee { window, reach_by_post, email: email.map(|email| plain(&email)) }
}

fn stated_post(line: &Line) -> Option<Vec<String>> {
    line.send_to.as_ref().map(|to| to.post.clone()).filter(|post| !post.is_empty())
}

fn stated_mail(line: &Line) -> Option<String> {
    line.send_to.as_ref().map(|to| to.email.clone()).filter(|email| !email.is_empty())
}

/// The brand, and below it the legal entity where it is known and called otherwise.
fn names(input: &LetterFacts<'_>, lang: LetterLang) -> Vec<String> {
    let Some(brand) = input.brand else { return Vec::new() };
    let mut names = vec![plain(&brand.name)];
    let code = crate::language::code(crate::language::of_letter(lang));
    if let Some(party) = brand.party() {
        let party = plain(party.name_in(code));
        if !names.contains(&party) {
            names.push(party);
        }
    }
    names
}
