//! Where a letter goes: what the bill or the terms say, else what the brand itself says about notices.
//!
//! An address for another purpose must never be chosen; without one, the names stand without a street.

use adieu_directory::{Brand, ChannelKind};
use adieu_facts::{LetterLang, Line};
use serde::Deserialize;

use crate::letter_facts::LetterFacts;
use crate::offices::Offices;
use crate::plain::plain;

/// A window shows no more lines.
const WINDOW_LINES: usize = 6;

/// To whom a kind of letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Recipient {
    /// The operator, where it takes notices.
    #[default]
    Operator,
    /// The operator, by mail to its desk for data protection where that is known.
    PrivacyDesk,
    /// The Ombudsman for telecommunications.
    Ombudsman,
}

/// Where a letter goes.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Addressee {
    /// Lines for the address window; brand and legal entity alone when no address is known.
    pub window: Vec<String>,
    /// The window holds a postal address.
    pub reach_by_post: bool,
    /// Mail address; none when not known.
    pub email: Option<String>,
    /// It is the operator, whose address the person can record.
    pub operator: bool,
}

impl std::fmt::Debug for Addressee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Addressee(masked)")
    }
}

/// Finds where a letter about these lines goes.
pub(crate) fn addressee(
    to: Recipient,
    offices: &Offices,
    input: &LetterFacts<'_>,
    lang: LetterLang,
) -> Addressee {
    match to {
        Recipient::Operator => operator(input, lang),
        Recipient::PrivacyDesk => {
            let found = operator(input, lang);
            let desk = input.brand.and_then(privacy_mail).map(plain);
            Addressee { email: desk.or(found.email), ..found }
        }
        Recipient::Ombudsman => {
            let office = offices.ombudsman.in_lang(lang);
            Addressee {
                window: office.post.clone(),
                reach_by_post: true,
                email: Some(office.email.clone()),
                operator: false,
            }
        }
    }
}

/// How the directory marks a channel for requests about personal data.
const PRIVACY_USE: &str = "data-protection requests";

fn privacy_mail(brand: &Brand) -> Option<&str> {
    brand
        .channels_of(ChannelKind::Email)
        .filter(|channel| channel.usage.starts_with(PRIVACY_USE))
        .find_map(|channel| channel.value.as_deref())
}

fn operator(input: &LetterFacts<'_>, lang: LetterLang) -> Addressee {
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
    Addressee { window, reach_by_post, email: email.map(|email| plain(&email)), operator: true }
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
