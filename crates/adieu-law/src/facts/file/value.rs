//! One value of the file, held against the shape that its fact has.
//!
//! It must never pass on a value that the types would refuse, nor repeat a value in a fault.

use adieu_telecom::{Iccid, Imsi, Msisdn};
use jiff::civil::Date;

use super::tree::{Node, Value};
use crate::facts::keys::{Shape, nearest_word};
use crate::facts::{FactsErrorKind, ParseEuroError, format_euro, parse_euro};

/// Characters that one line of text may have.
const MAX_CHARACTERS: usize = 200;
/// Lines that an address may have.
const MAX_LINES: usize = 10;
/// Amounts that a device's table may have: one a month for fifty years.
const MAX_AMOUNTS: usize = 601;
/// One million euro, in cents.
const MAX_CENTS: i64 = 100_000_000;

/// What is wrong with one value, and what to do.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) kind: FactsErrorKind,
    pub(crate) hint: String,
}

impl Fault {
    pub(crate) fn new(kind: FactsErrorKind, hint: impl Into<String>) -> Self {
        Self { kind, hint: hint.into() }
    }
}

type Checked = Result<Option<toml::Value>, Fault>;

/// Checks a value; empty texts, lists and nothing count as absent.
pub(crate) fn check(shape: Shape, node: &Node) -> Checked {
    match (&node.value, shape) {
        (Value::Nothing, _) => Ok(None),
        (Value::Text(text), _) if text.trim().is_empty() => Ok(None),
        (Value::Text(text), _) => text_value(shape, text.trim()),
        (Value::List(items), Shape::Lines) => lines(items),
        (Value::List(items), Shape::Euros) => euros(items),
        (Value::Whole(number), Shape::Whole(least, most)) => whole(*number, least, most),
        (Value::Flag(flag), Shape::Flag) => Ok(Some(toml::Value::Boolean(*flag))),
        (Value::Day(day), Shape::Day) => date(day),
        (Value::Whole(_) | Value::Fraction(_), Shape::Euro) => Err(unquoted_amount(&node.value)),
        (
            Value::Table(_)
            | Value::List(_)
            | Value::Whole(_)
            | Value::Fraction(_)
            | Value::Flag(_)
            | Value::Day(_)
            | Value::Time,
            _,
        ) => Err(Fault::new(FactsErrorKind::WrongKind, expected(shape))),
    }
}

/// Reads a value as a person types it after `KEY=`, without quotes.
pub(crate) fn typed(shape: Shape, text: &str) -> Node {
    let text = text.trim();
    let several = || {
        let parts = text.split(['|', ';']).map(str::trim).filter(|part| !part.is_empty());
        Value::List(parts.map(Node::text).collect()).into()
    };
    match shape {
        Shape::Whole(..) => {
            text.parse().map_or(Node::text(text), |number| Value::Whole(number).into())
        }
        Shape::Flag => match text.to_lowercase().as_str() {
            "true" | "yes" => Value::Flag(true).into(),
            "false" | "no" => Value::Flag(false).into(),
            _ => Node::text(text),
        },
        Shape::Lines | Shape::Euros => several(),
        Shape::Text
        | Shape::Word(_)
        | Shape::Day
        | Shape::Euro
        | Shape::Number
        | Shape::Phone
        | Shape::Iccid
        | Shape::Imsi
        | Shape::Email => Node::text(text),
    }
}

fn text_value(shape: Shape, text: &str) -> Checked {
    clean(text)?;
    match shape {
        Shape::Text => Ok(Some(text.into())),
        Shape::Word(words) => word(text, words),
        Shape::Day => date(text),
        Shape::Euro => euro(text).map(Some),
        Shape::Number => belgian(text),
        Shape::Phone => phone(text),
        Shape::Iccid => card(text),
        Shape::Imsi => subscription(text),
        Shape::Email => email(text),
        Shape::Lines | Shape::Euros | Shape::Whole(..) | Shape::Flag => {
            Err(Fault::new(FactsErrorKind::WrongKind, expected(shape)))
        }
    }
}

/// Says what belongs where something else stands.
fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Phone | Shape::Number | Shape::Iccid | Shape::Imsi | Shape::Email => {
            "write it as text, between quotes"
        }
        Shape::Lines => "write a list of lines: [\"Rue Haute 1\", \"1000 Bruxelles\"]",
        Shape::Word(_) => "write one word, between quotes",
        Shape::Day => "write a day as year-month-day: 2026-07-02",
        Shape::Whole(..) => "write a whole number, without quotes",
        Shape::Flag => "write true or false, without quotes",
        Shape::Euro => "write an amount as text with a point: \"25.00\"",
        Shape::Euros => "write a list of amounts: [\"240.00\", \"230.00\"]",
    }
}

/// Refuses characters that steer a terminal, break a line or turn the direction of the text, and texts too long.
fn clean(text: &str) -> Result<(), Fault> {
    let steers = |character: char| {
        character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if text.chars().any(steers) {
        let hint =
            "write it again by hand: line breaks, tabs and invisible signs do not belong here";
        return Err(Fault::new(FactsErrorKind::ControlCharacter, hint));
    }
    if text.chars().count() > MAX_CHARACTERS {
        let hint = format!("{MAX_CHARACTERS} characters are the most");
        return Err(Fault::new(FactsErrorKind::TooLong, hint));
    }
    Ok(())
}

fn lines(items: &[Node]) -> Checked {
    let mut lines = Vec::new();
    for item in items {
        match &item.value {
            Value::Text(text) if text.trim().is_empty() => {}
            Value::Text(text) => {
                clean(text.trim())?;
                lines.push(toml::Value::from(text.trim()));
            }
            Value::Table(_)
            | Value::List(_)
            | Value::Whole(_)
            | Value::Fraction(_)
            | Value::Flag(_)
            | Value::Day(_)
            | Value::Time
            | Value::Nothing => {
                return Err(Fault::new(FactsErrorKind::WrongKind, expected(Shape::Lines)));
            }
        }
    }
    if lines.len() > MAX_LINES {
        return Err(Fault::new(FactsErrorKind::TooLong, format!("{MAX_LINES} lines are the most")));
    }
    Ok((!lines.is_empty()).then_some(toml::Value::Array(lines)))
}

fn euros(items: &[Node]) -> Checked {
    if items.len() > MAX_AMOUNTS {
        let hint = format!("{MAX_AMOUNTS} amounts are the most");
        return Err(Fault::new(FactsErrorKind::TooLong, hint));
    }
    let amount = |item: &Node| match &item.value {
        Value::Text(text) => euro(text.trim()),
        Value::Whole(_) | Value::Fraction(_) => Err(unquoted_amount(&item.value)),
        Value::Table(_)
        | Value::List(_)
        | Value::Flag(_)
        | Value::Day(_)
        | Value::Time
        | Value::Nothing => Err(Fault::new(FactsErrorKind::WrongKind, expected(Shape::Euros))),
    };
    let amounts = items.iter().map(amount).collect::<Result<Vec<_>, _>>()?;
    Ok((!amounts.is_empty()).then_some(toml::Value::Array(amounts)))
}

fn whole(number: i64, least: i64, most: i64) -> Checked {
    if (least..=most).contains(&number) {
        return Ok(Some(number.into()));
    }
    Err(Fault::new(FactsErrorKind::OutOfRange, format!("write a number from {least} to {most}")))
}

fn date(text: &str) -> Checked {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shape {
        return Err(Fault::new(FactsErrorKind::ImpossibleDate, expected(Shape::Day)));
    }
    match text.parse::<Date>() {
        Ok(day) if (1980..=2199).contains(&day.year()) => Ok(Some(day.to_string().into())),
        Ok(_) => Err(Fault::new(FactsErrorKind::ImpossibleDate, "write a year from 1980 to 2199")),
        Err(_) => {
            let hint =
                "look at the calendar: this month has no such day, or there is no such month";
            Err(Fault::new(FactsErrorKind::ImpossibleDate, hint))
        }
    }
}

fn euro(text: &str) -> Result<toml::Value, Fault> {
    let kind = match parse_euro(text) {
        Ok(cents) if cents <= MAX_CENTS => return Ok(format_euro(cents).into()),
        Ok(_) | Err(ParseEuroError::TooLarge) => {
            return Err(Fault::new(FactsErrorKind::Amount, "one million euro is the most"));
        }
        Err(ParseEuroError::Comma) => {
            return Err(Fault::new(FactsErrorKind::AmountWithComma, with_point(text)));
        }
        Err(ParseEuroError::Negative) => FactsErrorKind::AmountNegative,
        Err(ParseEuroError::Empty | ParseEuroError::PartsOfCents | ParseEuroError::NotANumber) => {
            FactsErrorKind::Amount
        }
    };
    Err(Fault::new(kind, "write euro and cents with a point and no sign: 25.00"))
}

/// Says how an amount with a comma is to be written.
pub(crate) fn with_point(text: &str) -> String {
    let bare: String =
        text.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
    let separator = bare.rfind([',', '.']);
    let meant = separator.map(|at| {
        let thousands: String = bare[..at].chars().filter(char::is_ascii_digit).collect();
        format!("{thousands}.{}", &bare[at + 1..])
    });
    match meant.as_deref().map(parse_euro) {
        Some(Ok(cents)) => format!("write {}", format_euro(cents)),
        Some(Err(_)) | None => "write euro and cents with a point: 25.00".to_owned(),
    }
}

fn unquoted_amount(value: &Value) -> Fault {
    let raw = match value {
        Value::Whole(number) => number.to_string(),
        Value::Fraction(raw) => raw.clone(),
        Value::Table(_)
        | Value::List(_)
        | Value::Text(_)
        | Value::Flag(_)
        | Value::Day(_)
        | Value::Time
        | Value::Nothing => String::new(),
    };
    if raw.starts_with('-') {
        return Fault::new(
            FactsErrorKind::AmountNegative,
            "write it without a sign, between quotes: \"25.00\"",
        );
    }
    let hint = match parse_euro(&raw) {
        Ok(cents) => format!("write \"{}\", between quotes", format_euro(cents)),
        Err(_) => expected(Shape::Euro).to_owned(),
    };
    Fault::new(FactsErrorKind::AmountWithoutQuotes, hint)
}

fn word(text: &str, words: &'static [&'static str]) -> Checked {
    if words.contains(&text) {
        return Ok(Some(text.into()));
    }
    let hint = match nearest_word(text, words) {
        Some(nearest) => format!("did you mean {nearest}? These are allowed: {}", words.join(", ")),
        None => format!("these are allowed: {}", words.join(", ")),
    };
    Err(Fault::new(FactsErrorKind::UnknownWord, hint))
}

fn belgian(text: &str) -> Checked {
    match Msisdn::parse(text) {
        Ok(number) if number.is_belgian() => Ok(Some(number.reveal().into())),
        Ok(_) => {
            let hint = "adieu ends Belgian lines: their numbers begin with 0 or +32";
            Err(Fault::new(FactsErrorKind::NotBelgian, hint))
        }
        Err(error) => Err(Fault::new(
            FactsErrorKind::Number,
            format!("{error}; write it as on the bill, such as 0470 12 34 56"),
        )),
    }
}

fn phone(text: &str) -> Checked {
    match Msisdn::parse(text) {
        Ok(_) => Ok(Some(text.into())),
        Err(_) => {
            let hint = "write a number of another country with its code: +33 …";
            Err(Fault::new(FactsErrorKind::Number, hint))
        }
    }
}

fn card(text: &str) -> Checked {
    match Iccid::parse(text) {
        Ok(card) => Ok(Some(card.reveal().into())),
        Err(error) => Err(Fault::new(FactsErrorKind::Iccid, error.to_string())),
    }
}

fn subscription(text: &str) -> Checked {
    match Imsi::parse(text) {
        Ok(imsi) => Ok(Some(imsi.reveal().into())),
        Err(error) => Err(Fault::new(FactsErrorKind::Imsi, error.to_string())),
    }
}

/// Takes the mail addresses that people have: quoted local parts and literal hosts are left out on purpose.
fn email(text: &str) -> Checked {
    let plain = |c: char| !c.is_whitespace() && !r#"<>()[]\,;:""#.contains(c);
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let fits = text.split_once('@').is_some_and(|(local, domain)| {
        let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
        (1..=64).contains(&local.len())
            && !dots
            && local.chars().all(plain)
            && domain.len() <= 253
            && domain.contains('.')
            && domain.split('.').all(label)
    });
    match fits {
        true => Ok(Some(text.into())),
        false => Err(Fault::new(FactsErrorKind::Email, "write one address: name@example.org")),
    }
}
