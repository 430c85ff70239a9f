//! One value of the file, held against the shape that its fact has.
//!
//! It must never pass on a value that the types would refuse, nor repeat a value in a fault.

use std::borrow::Cow;

use adieu_telecom::{Iccid, Imsi, Msisdn, seen, shows};
use jiff::civil::Date;

use super::tree::{Node, Value};
use crate::keys::{Shape, nearest_word};
use crate::moment::parse_moment;
use crate::twin::look_alike;
use crate::{
    AmountExample, FactsErrorKind, FactsHint, ParseEuroError, format_euro, format_moment,
    parse_euro,
};

/// Characters that one line of text may have.
const MAX_CHARACTERS: usize = 200;
/// Lines that an address may have.
pub(crate) const MAX_LINES: usize = 10;
/// Amounts that a device's table may have: one a month for fifty years.
const MAX_AMOUNTS: usize = 601;
/// Years that a day may lie in.
const FIRST_YEAR: i16 = 1980;
const LAST_YEAR: i16 = 2199;

/// What is wrong with one value, and what to do.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) kind: FactsErrorKind,
    pub(crate) hint: FactsHint,
}

impl Fault {
    pub(crate) fn new(kind: FactsErrorKind, hint: FactsHint) -> Self {
        Self { kind, hint }
    }
}

type Checked = Result<Option<toml::Value>, Fault>;

/// Checks a value; empty texts, lists and nothing count as absent.
pub(crate) fn check(shape: Shape, node: &Node) -> Checked {
    match (&node.value, shape) {
        (Value::Nothing, _) => Ok(None),
        (Value::Text(text), _) if text.trim().is_empty() => Ok(None),
        (Value::Text(text), _) => text_value(shape, blanks_cut(text)),
        (Value::List(items), Shape::Lines) => lines(items),
        (Value::List(items), Shape::Euros) => euros(items),
        (Value::Whole(number), Shape::Whole(least, most)) => whole(*number, least, most),
        (Value::Flag(flag), Shape::Flag) => Ok(Some(toml::Value::Boolean(*flag))),
        (Value::Day(day), Shape::Day) => date(day),
        (Value::Time(text), Shape::Moment) => moment(text),
        (Value::Whole(_) | Value::Fraction(_), Shape::Euro) => Err(unquoted_amount(&node.value)),
        (
            Value::Table(_)
            | Value::List(_)
            | Value::Whole(_)
            | Value::Fraction(_)
            | Value::Flag(_)
            | Value::Day(_)
            | Value::Time(_),
            _,
        ) => Err(Fault::new(FactsErrorKind::WrongKind, expected(shape))),
    }
}

/// Reads a value as a person types it after `KEY=`, without quotes.
pub(crate) fn typed(shape: Shape, text: &str) -> Node {
    let text = blanks_cut(text);
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
        | Shape::Moment
        | Shape::Euro
        | Shape::Number
        | Shape::Phone
        | Shape::Iccid
        | Shape::Imsi
        | Shape::Email => Node::text(text),
    }
}

fn text_value(shape: Shape, text: &str) -> Checked {
    let text = &*clean(text)?;
    match shape {
        Shape::Text => Ok(Some(text.into())),
        Shape::Word(words) => word(text, words),
        Shape::Day => date(text),
        Shape::Moment => moment(text),
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
fn expected(shape: Shape) -> FactsHint {
    FactsHint::Write(shape.form())
}

/// Refuses characters that steer a terminal, break a line or turn the direction of the text, texts of which nothing can
/// be seen, and texts too long. What cannot be seen inside a text and serves no script goes.
fn clean(text: &str) -> Result<Cow<'_, str>, Fault> {
    let steers = |character: char| {
        character.is_control()
            || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if text.chars().any(steers) {
        return Err(Fault::new(FactsErrorKind::ControlCharacter, FactsHint::TypeAgain));
    }
    if !shows(text) {
        return Err(Fault::new(FactsErrorKind::Unseen, FactsHint::TypeAgain));
    }
    let text = match seen(text) {
        Cow::Borrowed(text) => Cow::Borrowed(blanks_cut(text)),
        Cow::Owned(text) => Cow::Owned(blanks_cut(&text).to_owned()),
    };
    if text.chars().count() > MAX_CHARACTERS {
        let hint = FactsHint::CharactersAtMost(MAX_CHARACTERS);
        return Err(Fault::new(FactsErrorKind::TooLong, hint));
    }
    Ok(text)
}

fn lines(items: &[Node]) -> Checked {
    let mut lines = Vec::new();
    for item in items {
        match &item.value {
            Value::Text(text) if text.trim().is_empty() => {}
            Value::Text(text) => lines.push(toml::Value::from(&*clean(blanks_cut(text))?)),
            Value::Table(_)
            | Value::List(_)
            | Value::Whole(_)
            | Value::Fraction(_)
            | Value::Flag(_)
            | Value::Day(_)
            | Value::Time(_)
            | Value::Nothing => {
                return Err(Fault::new(FactsErrorKind::WrongKind, expected(Shape::Lines)));
            }
        }
    }
    if lines.len() > MAX_LINES {
        return Err(Fault::new(FactsErrorKind::TooLong, FactsHint::TextLinesAtMost(MAX_LINES)));
    }
    Ok((!lines.is_empty()).then_some(toml::Value::Array(lines)))
}

fn euros(items: &[Node]) -> Checked {
    if items.len() > MAX_AMOUNTS {
        let hint = FactsHint::AmountsAtMost(MAX_AMOUNTS);
        return Err(Fault::new(FactsErrorKind::TooLong, hint));
    }
    let amount = |item: &Node| match &item.value {
        // Several commas part amounts; which of them are cents is not guessed.
        Value::Text(text) if text.matches(',').count() > 1 => {
            Err(Fault::new(FactsErrorKind::WrongKind, expected(Shape::Euros)))
        }
        Value::Text(text) => euro(text.trim()),
        Value::Whole(_) | Value::Fraction(_) => Err(unquoted_amount(&item.value)),
        Value::Table(_)
        | Value::List(_)
        | Value::Flag(_)
        | Value::Day(_)
        | Value::Time(_)
        | Value::Nothing => Err(Fault::new(FactsErrorKind::WrongKind, expected(Shape::Euros))),
    };
    let amounts = items.iter().map(amount).collect::<Result<Vec<_>, _>>()?;
    Ok((!amounts.is_empty()).then_some(toml::Value::Array(amounts)))
}

fn whole(number: i64, least: i64, most: i64) -> Checked {
    if (least..=most).contains(&number) {
        return Ok(Some(number.into()));
    }
    Err(Fault::new(FactsErrorKind::OutOfRange, FactsHint::Between(least, most)))
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
        Ok(day) if (FIRST_YEAR..=LAST_YEAR).contains(&day.year()) => {
            Ok(Some(day.to_string().into()))
        }
        Ok(_) => {
            let hint = FactsHint::Years(FIRST_YEAR, LAST_YEAR);
            Err(Fault::new(FactsErrorKind::ImpossibleDate, hint))
        }
        Err(_) => Err(Fault::new(FactsErrorKind::ImpossibleDate, FactsHint::Calendar)),
    }
}

fn moment(text: &str) -> Checked {
    if let Some((day, _)) = text.split_once(['T', 't', ' ']) {
        date(day)?;
    }
    match parse_moment(text) {
        Some(moment) => Ok(Some(format_moment(moment).into())),
        None => Err(Fault::new(FactsErrorKind::WrongKind, expected(Shape::Moment))),
    }
}

fn euro(text: &str) -> Result<toml::Value, Fault> {
    let (kind, hint) = match parse_euro(text) {
        Ok(cents) if cents <= AmountExample::MAX_CENTS => return Ok(format_euro(cents).into()),
        Ok(_) | Err(ParseEuroError::TooLarge) => {
            (FactsErrorKind::Amount, FactsHint::EuroAtMost(AmountExample::MAX_CENTS / 100))
        }
        Err(ParseEuroError::Comma) => {
            let hint = FactsHint::AmountWithPoint(AmountExample::of(meant(text)));
            (FactsErrorKind::AmountWithComma, hint)
        }
        Err(ParseEuroError::Negative) => {
            (FactsErrorKind::AmountNegative, FactsHint::AmountWithoutSign)
        }
        Err(ParseEuroError::Empty | ParseEuroError::PartsOfCents | ParseEuroError::NotANumber) => {
            (FactsErrorKind::Amount, FactsHint::AmountWithPoint(AmountExample::of(None)))
        }
    };
    Err(Fault::new(kind, hint))
}

/// Returns the cents that an amount with a comma means, if it means any.
pub(crate) fn meant(text: &str) -> Option<i64> {
    let bare: String =
        text.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
    let at = bare.rfind([',', '.'])?;
    let thousands: String = bare[..at].chars().filter(char::is_ascii_digit).collect();
    parse_euro(&format!("{thousands}.{}", &bare[at + 1..])).ok()
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
        | Value::Time(_)
        | Value::Nothing => String::new(),
    };
    if raw.starts_with('-') {
        return Fault::new(FactsErrorKind::AmountNegative, FactsHint::AmountWithoutSign);
    }
    let hint = FactsHint::AmountInQuotes(AmountExample::of(parse_euro(&raw).ok()));
    Fault::new(FactsErrorKind::AmountWithoutQuotes, hint)
}

fn word(text: &str, words: &'static [&'static str]) -> Checked {
    if words.contains(&text) {
        return Ok(Some(text.into()));
    }
    let hint = look_alike(text)
        .unwrap_or_else(|| FactsHint::Words { nearest: nearest_word(text, words), allowed: words });
    Err(Fault::new(FactsErrorKind::UnknownWord, hint))
}

fn belgian(text: &str) -> Checked {
    match Msisdn::parse(text) {
        Ok(number) if number.is_belgian() => Ok(Some(number.reveal().into())),
        Ok(_) => Err(Fault::new(FactsErrorKind::NotBelgian, FactsHint::BelgianNumber)),
        Err(error) => Err(Fault::new(FactsErrorKind::Number, FactsHint::NumberAsOnBill(error))),
    }
}

fn phone(text: &str) -> Checked {
    match Msisdn::parse(text) {
        Ok(_) => Ok(Some(text.into())),
        Err(_) => Err(Fault::new(FactsErrorKind::Number, FactsHint::CountryCode)),
    }
}

fn card(text: &str) -> Checked {
    match Iccid::parse(text) {
        Ok(card) => Ok(Some(card.reveal().into())),
        Err(error) => Err(Fault::new(FactsErrorKind::Iccid, FactsHint::Card(error))),
    }
}

fn subscription(text: &str) -> Checked {
    match Imsi::parse(text) {
        Ok(imsi) => Ok(Some(imsi.reveal().into())),
        Err(error) => Err(Fault::new(FactsErrorKind::Imsi, FactsHint::Subscription(error))),
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
        false => {
            let hint = look_alike(text).unwrap_or(FactsHint::OneEmail);
            Err(Fault::new(FactsErrorKind::Email, hint))
        }
    }
}

/// Cuts ordinary blanks off both ends. Characters that steer stay, so that they are refused like anywhere else.
fn blanks_cut(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
    })
}
