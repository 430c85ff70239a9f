//! Finds the identifiers in a longer text: a link, a label, the words on a sheet or in a mail.
//!
//! It must never choose between two codes, nor take a number for one of a SIM that could be anything: a telephone number
//! or a subscription needs a sign of its own, or a label.

use crate::classify::{Identifier, recognise};
use crate::spelling::is_separator;
use crate::{CheckDigit, Iccid, Lpa, Msisdn};

/// More of a text than this is not looked at, in bytes: no code is longer, with a web address around it.
pub const MAX_TEXT: usize = 2_000;

/// What a text is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// Every kind of identifier.
    Anything,
    /// What names a SIM by itself: the number of a card, the identifier of an embedded card, an activation code.
    Sim,
}

/// What a text holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No identifier.
    Nothing,
    /// One, be it once or several times.
    One {
        /// It.
        identifier: Identifier,
        /// No other digits stand in the text.
        is_alone: bool,
    },
    /// Several that differ.
    Several,
}

/// Looks for identifiers in a text; an activation code in a link counts before everything that stands beside it.
pub fn search(text: &str, sought: Sought) -> Finding {
    if text.len() > MAX_TEXT {
        return Finding::Nothing;
    }
    let plain = unescaped(text);
    let mut found: Vec<Found> = Vec::new();
    let codes = activation_codes(&plain);
    let is_link = plain.contains("://");
    if codes.is_empty() || !is_link {
        let outside =
            codes.iter().fold(plain.clone(), |text, (written, _)| text.replace(written, "\n"));
        numbers(&outside, &mut found);
    }
    for (written, code) in codes {
        add(&mut found, Found::of(Identifier::Lpa(code), &written));
    }
    found.retain(|one| sought == Sought::Anything || one.names_a_sim());
    match (found.pop(), found.pop()) {
        (None, _) => Finding::Nothing,
        (Some(Found { identifier, digits }), None) => {
            Finding::One { identifier, is_alone: count_digits(&plain) == digits }
        }
        (Some(_), Some(_)) => Finding::Several,
    }
}

/// An identifier, and how many digits it is written with.
struct Found {
    identifier: Identifier,
    digits: usize,
}

impl Found {
    fn of(identifier: Identifier, written: &str) -> Self {
        Self { identifier, digits: count_digits(written) }
    }

    fn names_a_sim(&self) -> bool {
        match self.identifier {
            Identifier::Iccid(_) | Identifier::Eid(_) | Identifier::Lpa(_) => true,
            Identifier::Imsi(_) | Identifier::Msisdn(_) | Identifier::Unknown { .. } => false,
        }
    }
}

fn count_digits(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}

fn add(found: &mut Vec<Found>, new: Found) {
    if !found.iter().any(|known| known.identifier == new.identifier) {
        found.push(new);
    }
}

/// Undoes the escapes of web addresses, also where a link stands in a link.
fn unescaped(text: &str) -> String {
    let once = unescaped_once(text);
    if once.contains('%') { unescaped_once(&once) } else { once }
}

fn unescaped_once(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = (*first == b'%').then(|| after.get(..2)).flatten().and_then(hexadecimal);
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    // What is no text after that was no escape.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hexadecimal(pair: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(16 * digit(pair[0])? + digit(pair[1])?).ok()
}

/// Returns every activation code, as written and as read.
fn activation_codes(text: &str) -> Vec<(String, Lpa)> {
    const START: &str = "1$";
    let mut codes: Vec<(String, Lpa)> = Vec::new();
    for (at, _) in text.match_indices(START) {
        let before = &text[..at];
        let scheme = before.len().checked_sub(4).filter(|from| {
            before.get(*from..).is_some_and(|scheme| scheme.eq_ignore_ascii_case("lpa:"))
        });
        let starts = scheme.unwrap_or(at);
        if text[..starts].ends_with(|c: char| c.is_alphanumeric() || c == '$') {
            continue;
        }
        let ends =
            |c: char| c.is_whitespace() || c.is_control() || "&\"'<>;,()[]{}#«»“”‘’|\\".contains(c);
        let code = text[starts..].split(ends).next().unwrap_or_default();
        // A full stop at the end is that of the sentence.
        let code = code.trim_end_matches(['.', '!', '?', ':']);
        if let Ok(read) = Lpa::parse(code) {
            codes.push((code.to_owned(), read));
        }
    }
    codes
}

/// Adds every number that the text shows to be one.
fn numbers(text: &str, found: &mut Vec<Found>) {
    let mut rest = text;
    while let Some(at) = rest.find(begins_number) {
        let run = &rest[at..];
        let length = run.find(|c| !is_in_number(c)).unwrap_or(run.len());
        let (run, after) = run.split_at(length);
        let before = &text[..text.len() - rest.len() + at];
        let is_masked = before.ends_with(masks) || after.starts_with(masks);
        if !is_masked {
            run_of_numbers(run, Label::before(before), found);
        }
        rest = after;
    }
}

fn begins_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '(' | '\u{ff0b}' | '\u{ff10}'..='\u{ff19}')
}

fn is_in_number(c: char) -> bool {
    let breaks = matches!(c, '\n' | '\r' | '\t');
    begins_number(c) || is_separator(c) && !breaks
}

/// Signs that stand for digits which somebody hid or could not read.
fn masks(c: char) -> bool {
    matches!(c, '*' | '•' | '?' | '_' | '…' | 'x' | 'X' | '●' | '█')
}

/// Reads digits and separators: one number, or several with blanks or strokes between.
fn run_of_numbers(run: &str, label: Label, found: &mut Vec<Found>) {
    if let Some(number) = accepted(run, label) {
        add(found, number);
        return;
    }
    let parts = [" / ", " - ", " – ", "  "].iter().fold(vec![run], |parts, between| {
        parts.into_iter().flat_map(|part| part.split(between)).collect()
    });
    for part in parts {
        match accepted(part, label) {
            Some(number) => add(found, number),
            None => {
                let words = part.split_whitespace().filter_map(|word| accepted(word, label));
                words.for_each(|number| add(found, number));
            }
        }
    }
}

/// Returns what a number is when it shows that by itself, or its label does.
fn accepted(run: &str, label: Label) -> Option<Found> {
    let run = without_borders(run);
    let identifier = recognise(run).ok()?;
    let shows_itself = match &identifier {
        Identifier::Iccid(card) => is_card(card, run, label),
        Identifier::Eid(_) => !run.contains('('),
        Identifier::Imsi(_) => label == Label::Subscription && !run.contains('('),
        Identifier::Msisdn(number) => label == Label::Line || is_line(number, run),
        Identifier::Lpa(_) | Identifier::Unknown { .. } => false,
    };
    shows_itself.then(|| Found::of(identifier, run))
}

/// Drops separators at both ends, and a bracket whose other half stands outside.
fn without_borders(run: &str) -> &str {
    let run = run.trim_start_matches(|c| is_separator(c) && c != '(');
    let run = run.trim_end_matches(|c| is_separator(c) && c != ')');
    let run = if run.contains(')') { run } else { run.trim_start_matches('(') };
    if run.contains('(') { run } else { run.trim_end_matches(')') }
}

fn is_card(card: &Iccid, run: &str, label: Label) -> bool {
    let is_plain = run.bytes().all(|byte| byte.is_ascii_digit());
    match (card.check(), is_plain) {
        (CheckDigit::Absent, _) => label == Label::Card && is_plain,
        (CheckDigit::Fits | CheckDigit::DoesNotFit, true) => true,
        (CheckDigit::Fits, false) => !run.contains('('),
        (CheckDigit::DoesNotFit, false) => label == Label::Card && !run.contains('('),
    }
}

/// A number in international form, or a Belgian mobile number with its nought.
fn is_line(number: &Msisdn, run: &str) -> bool {
    let is_international = run.starts_with(['+', '\u{ff0b}']) || run.starts_with("00");
    is_international || run.starts_with('0') && number.is_belgian() && number.is_mobile()
}

/// What the words before a number say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    Card,
    Subscription,
    Line,
    Other,
}

/// Words that people put before numbers, in the languages of the people served here.
const WORDS: [(Label, &[&str]); 3] = [
    (Label::Subscription, &["imsi"]),
    (Label::Card, &["icc", "sim", "卡号"]),
    (
        Label::Line,
        &[
            "tel",
            "tél",
            "phone",
            "gsm",
            "mobile",
            "mobiel",
            "msisdn",
            "portable",
            "handy",
            "rufnummer",
            "电话",
            "手机",
        ],
    ),
];

/// So many characters before a number are asked for its label.
const LABEL_REACH: usize = 40;

impl Label {
    /// Takes the nearest word that names a kind of number; a number, or the end of a line or part, ends the search.
    fn before(text: &str) -> Self {
        let ends = |c: char| c.is_ascii_digit() || matches!(c, '\n' | '\r' | ';' | ',' | '&' | '|');
        let from = text.rfind(ends).map_or(0, |at| at + 1);
        let near: Vec<char> = text[from..].chars().rev().take(LABEL_REACH).collect();
        let near: String = near.into_iter().rev().collect();
        let near = near.to_lowercase();
        let last = |words: &[&str]| words.iter().filter_map(|word| near.rfind(word)).max();
        WORDS
            .iter()
            .filter_map(|(label, words)| last(words).map(|at| (at, *label)))
            .max_by_key(|(at, _)| *at)
            .map_or(Self::Other, |(_, label)| label)
    }
}
