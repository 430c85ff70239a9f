//! A condition of a journey, as its file writes it: `line.lost.what known`, `subscriber.workers >= 10`,
//! `question withdrawal-end applies`.
//!
//! It must never hold where a fact is unknown, unless it asks for just that.

use std::str::FromStr;

use adieu_facts::known_keys;
use adieu_law::{FindingOutcome, Question, RuleId};

use super::Known;

/// Something that holds on a line, or not.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The fact is known.
    Known(String),
    /// The fact is not known.
    Unknown(String),
    /// The fact is one of these words.
    Is(String, Vec<String>),
    /// The fact is at least this number.
    AtLeast(String, i64),
    /// The fact is at most this number.
    AtMost(String, i64),
    /// The case has at least so many lines.
    Lines(usize),
    /// The answer to the question has one of these outcomes.
    Asked(Question, Vec<FindingOutcome>),
}

/// A text that is no condition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseConditionError {
    /// Not one of the forms.
    #[error(
        "write KEY known, KEY unknown, KEY = word | word, KEY >= 10, KEY <= 9, lines >= 2, or question withdrawal-end applies"
    )]
    Form,
    /// A key that no fact has.
    #[error("no fact is called {0}")]
    NoKey(String),
    /// A question that nobody asks.
    #[error("no question is called {0}")]
    NoQuestion(String),
    /// A rule by its number, as files were once written.
    #[error("a rule is asked by its question: write question {0} instead of its number")]
    Numbered(Question),
}

impl FromStr for Condition {
    type Err = ParseConditionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (subject, rest) = text.trim().split_once(' ').ok_or(ParseConditionError::Form)?;
        let rest = rest.trim();
        if let Some(least) = rest.strip_prefix(">=").filter(|_| subject == "lines") {
            return Ok(Self::Lines(number(least)?));
        }
        if let Some(question) = numbered(subject) {
            return Err(ParseConditionError::Numbered(question));
        }
        if subject == "question" {
            let (id, rest) = rest.split_once(' ').ok_or(ParseConditionError::Form)?;
            let outcomes = rest.split('|').map(|word| outcome(word.trim()));
            return Ok(Self::Asked(question(id)?, outcomes.collect::<Result<_, _>>()?));
        }
        let key = key(subject)?;
        if let Some(least) = rest.strip_prefix(">=") {
            return Ok(Self::AtLeast(key, number(least)?));
        }
        if let Some(most) = rest.strip_prefix("<=") {
            return Ok(Self::AtMost(key, number(most)?));
        }
        if let Some(words) = rest.strip_prefix('=') {
            let words: Vec<String> = words.split('|').map(|word| word.trim().to_owned()).collect();
            let empty = words.iter().any(String::is_empty);
            return if empty { Err(ParseConditionError::Form) } else { Ok(Self::Is(key, words)) };
        }
        match rest {
            "known" => Ok(Self::Known(key)),
            "unknown" => Ok(Self::Unknown(key)),
            _ => Err(ParseConditionError::Form),
        }
    }
}

fn key(name: &str) -> Result<String, ParseConditionError> {
    match known_keys().any(|known| known == name) {
        true => Ok(name.to_owned()),
        false => Err(ParseConditionError::NoKey(name.to_owned())),
    }
}

/// Reads the name of a question.
pub(super) fn question(id: &str) -> Result<Question, ParseConditionError> {
    id.parse().map_err(|_| ParseConditionError::NoQuestion(id.to_owned()))
}

/// Returns the question of a rule that is named by its number.
pub(super) fn numbered(text: &str) -> Option<Question> {
    let rule: RuleId = text.parse().ok()?;
    Question::ALL.iter().copied().find(|question| question.rule() == rule)
}

fn number<T: FromStr>(text: &str) -> Result<T, ParseConditionError> {
    text.trim().parse().map_err(|_| ParseConditionError::Form)
}

fn outcome(word: &str) -> Result<FindingOutcome, ParseConditionError> {
    match word {
        "applies" => Ok(FindingOutcome::Applies),
        "uncertain" => Ok(FindingOutcome::Uncertain),
        "needs" => Ok(FindingOutcome::Needs),
        "does-not-apply" => Ok(FindingOutcome::DoesNotApply),
        _ => Err(ParseConditionError::Form),
    }
}

impl Condition {
    /// Says whether it holds on a line.
    pub fn holds(&self, known: &Known<'_>, line: usize) -> bool {
        let whole = |key: &str| known.value(key, line)?.parse::<i64>().ok();
        match self {
            Self::Known(key) => known.value(key, line).is_some(),
            Self::Unknown(key) => known.value(key, line).is_none(),
            Self::Is(key, words) => {
                known.value(key, line).is_some_and(|value| words.contains(&value))
            }
            Self::AtLeast(key, least) => whole(key).is_some_and(|value| value >= *least),
            Self::AtMost(key, most) => whole(key).is_some_and(|value| value <= *most),
            Self::Lines(least) => known.line_count() >= *least,
            Self::Asked(question, outcomes) => {
                known.outcome(*question, line).is_some_and(|outcome| outcomes.contains(&outcome))
            }
        }
    }
}
