//! One act on a journal, read from a line or drawn at random, and its answer as a line.
//!
//! An answer must tell everything that the port tells, in an order that does not depend on the journal.

use std::fmt::Write;

use adieu_case::{CaseRef, Event, Turn};
use adieu_desk::ports::{Append, CaseRow, Derived, IndexKey, Journal, JournalError};
use adieu_letter::OutgoingMail;
use proptest::prelude::*;

use super::invented;

/// One act on a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// `append A after=0 events=2 due=3 turn=operator keys=x,y mails=1 command=k variant=1 first=1`
    Append(AppendAct),
    /// `append A after=0 + B after=0`: all of them or none.
    Together(Vec<AppendAct>),
    /// `events A`
    Events(char),
    /// `cases after=A limit=2`
    Cases {
        /// The case before the page.
        after: Option<char>,
        /// Rows of the page.
        limit: usize,
    },
    /// `urgent 20`
    Urgent(usize),
    /// `find x`
    Find(String),
    /// `outbox 10`
    Outbox(usize),
    /// `sent 1`
    Sent(u8),
    /// `erase A`
    Erase(char),
}

/// What an append carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppendAct {
    case: char,
    after: u64,
    /// Number of the first event, when it is not the one that follows `after`.
    first: Option<u64>,
    events: u64,
    variant: u8,
    due: Option<i8>,
    turn: Turn,
    keys: Vec<String>,
    mails: Vec<u8>,
    command: Option<String>,
}

/// Why a line is no act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseActError(String);

impl std::fmt::Display for ParseActError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read {}", self.0)
    }
}

impl std::error::Error for ParseActError {}

impl Act {
    /// Reads an act from a line of a story.
    pub fn parse(line: &str) -> Result<Self, ParseActError> {
        let mut words = line.split_whitespace();
        let verb = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        let first = rest.first().copied().unwrap_or_default();
        Ok(match verb {
            "append" if rest.contains(&"+") => Self::Together(
                rest.split(|word| *word == "+").map(AppendAct::parse).collect::<Result<_, _>>()?,
            ),
            "append" => Self::Append(AppendAct::parse(&rest)?),
            "events" => Self::Events(letter(first)?),
            "cases" => Self::Cases {
                after: option(&rest, "after").map(letter).transpose()?,
                limit: option(&rest, "limit").map_or(Ok(100), number)?,
            },
            "urgent" => Self::Urgent(number(first)?),
            "find" => Self::Find(first.to_owned()),
            "outbox" => Self::Outbox(number(first)?),
            "sent" => Self::Sent(number(first)?),
            "erase" => Self::Erase(letter(first)?),
            _ => return Err(ParseActError(line.to_owned())),
        })
    }

    /// Performs the act, and tells the answer in one line.
    pub fn perform(&self, journal: &dyn Journal) -> String {
        let answer = match self {
            Self::Append(append) => {
                journal.append(&append.carried().append()).map(|()| "accepted".to_owned())
            }
            Self::Together(appends) => {
                let carried: Vec<Carried> = appends.iter().map(AppendAct::carried).collect();
                let appends: Vec<Append<'_>> = carried.iter().map(Carried::append).collect();
                journal.append_all(&appends).map(|()| "accepted".to_owned())
            }
            Self::Events(case) => journal.events(&invented::case(*case)).map(|events| {
                join(
                    events
                        .iter()
                        .map(|event| format!("{}:{}", event.seq, invented::value_of(event))),
                )
            }),
            Self::Cases { after, limit } => journal
                .cases(after.map(invented::case).as_ref(), *limit)
                .map(|rows| join(rows.iter().map(tell))),
            Self::Urgent(limit) => journal.urgent(*limit).map(|rows| join(rows.iter().map(tell))),
            Self::Find(key) => journal.find(&index_key(key)).map(|mut found| {
                found.sort();
                join(found.iter().map(|case| invented::letter(case).to_string()))
            }),
            Self::Outbox(limit) => {
                journal.outbox(*limit).map(|mails| join(mails.iter().map(tell_mail)))
            }
            Self::Sent(number) => journal
                .mark_sent(&invented::message_id(*number), invented::sent_instant())
                .map(|()| "marked".to_owned()),
            Self::Erase(case) => journal
                .erase(&invented::case(*case))
                .map(|erased| format!("erased {}", erased.events)),
        };
        answer.unwrap_or_else(|why| tell_error(&why))
    }
}

impl AppendAct {
    fn parse(words: &[&str]) -> Result<Self, ParseActError> {
        let list = |name| {
            option(words, name).map_or(Vec::new(), |list| list.split(',').collect::<Vec<_>>())
        };
        Ok(Self {
            case: letter(words.first().copied().unwrap_or_default())?,
            after: option(words, "after").map_or(Ok(0), number)?,
            first: option(words, "first").map(number).transpose()?,
            events: option(words, "events").map_or(Ok(1), number)?,
            variant: option(words, "variant").map_or(Ok(0), number)?,
            due: option(words, "due").map(number).transpose()?,
            turn: option(words, "turn").map_or(Ok(Turn::Person), turn)?,
            keys: list("keys").into_iter().map(str::to_owned).collect(),
            mails: list("mails").into_iter().map(number).collect::<Result<_, _>>()?,
            command: option(words, "command").map(str::to_owned),
        })
    }

    fn carried(&self) -> Carried {
        let first = self.first.unwrap_or(self.after + 1);
        let events = (first..first + self.events)
            .map(|seq| invented::event(self.case, seq, self.variant))
            .collect();
        let outbox = self.mails.iter().map(|number| invented::mail(*number)).collect();
        let derived = Derived {
            turn: self.turn,
            timer: self.due.map(invented::due_day),
            keys: self.keys.iter().map(|key| index_key(key)).collect(),
        };
        Carried {
            case: invented::case(self.case),
            after: self.after,
            events,
            outbox,
            derived,
            command: self.command.clone(),
        }
    }
}

/// What an append borrows.
struct Carried {
    case: CaseRef,
    after: u64,
    events: Vec<Event>,
    outbox: Vec<OutgoingMail>,
    derived: Derived,
    command: Option<String>,
}

impl Carried {
    fn append(&self) -> Append<'_> {
        Append {
            case: &self.case,
            expected_seq: self.after,
            events: &self.events,
            outbox: &self.outbox,
            derived: &self.derived,
            idempotency_key: self.command.as_deref(),
        }
    }
}

/// Keys with a capital first letter are of another kind than those with a small one.
fn index_key(value: &str) -> IndexKey {
    let kind =
        if value.starts_with(|c: char| c.is_ascii_uppercase()) { "number" } else { "customer" };
    IndexKey { kind, value: value.to_ascii_lowercase() }
}

fn option<'a>(words: &[&'a str], name: &str) -> Option<&'a str> {
    words.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
}

fn letter(word: &str) -> Result<char, ParseActError> {
    word.chars()
        .next()
        .filter(char::is_ascii_uppercase)
        .ok_or_else(|| ParseActError(word.to_owned()))
}

fn number<N: std::str::FromStr>(word: &str) -> Result<N, ParseActError> {
    word.parse().map_err(|_| ParseActError(word.to_owned()))
}

fn turn(word: &str) -> Result<Turn, ParseActError> {
    [Turn::Person, Turn::Operator, Turn::Nobody]
        .into_iter()
        .find(|turn| turn_word(*turn) == word)
        .ok_or_else(|| ParseActError(word.to_owned()))
}

fn turn_word(turn: Turn) -> &'static str {
    match turn {
        Turn::Person => "person",
        Turn::Operator => "operator",
        Turn::Nobody => "nobody",
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" ")
}

fn tell(row: &CaseRow) -> String {
    let mut told = format!("{}@{}/{}", invented::letter(&row.case), row.seq, turn_word(row.turn));
    if let Some(day) = row.timer {
        write!(told, "/{}", invented::day_number(day)).expect("writing to a text cannot fail");
    }
    told
}

/// The number of a message, or that it came back changed.
fn tell_mail(mail: &OutgoingMail) -> String {
    let number = (0..=u8::MAX).find(|number| invented::message_id(*number) == mail.message_id);
    match number {
        Some(number) if invented::mail(number) == *mail => number.to_string(),
        Some(number) => format!("{number}(changed)"),
        None => "unknown".to_owned(),
    }
}

fn tell_error(why: &JournalError) -> String {
    match why {
        JournalError::Conflict { found, .. } => format!("conflict {found}"),
        JournalError::Repeated { .. } => "repeated".to_owned(),
        JournalError::NoCase { .. } => "no case".to_owned(),
        JournalError::Unavailable { .. } => "unavailable".to_owned(),
        JournalError::Damaged { .. } => "damaged".to_owned(),
    }
}

/// Draws walks over few cases, so that acts meet.
pub(super) fn walks() -> impl Strategy<Value = Vec<Act>> {
    proptest::collection::vec(acts(), 1..60)
}

fn acts() -> impl Strategy<Value = Act> {
    let case = || prop::sample::select(vec!['A', 'B', 'C']);
    let key = || prop::sample::select(vec!["x", "X", "y"]).prop_map(str::to_owned);
    prop_oneof![
        10 => appends().prop_map(Act::Append),
        4 => proptest::collection::vec(appends(), 0..4).prop_map(Act::Together),
        3 => case().prop_map(Act::Events),
        1 => (proptest::option::of(case()), 0..4usize).prop_map(|(after, limit)| Act::Cases { after, limit }),
        2 => (0..5usize).prop_map(Act::Urgent),
        2 => key().prop_map(Act::Find),
        2 => (0..4usize).prop_map(Act::Outbox),
        2 => (0..12u8).prop_map(Act::Sent),
        1 => case().prop_map(Act::Erase),
    ]
}

fn appends() -> impl Strategy<Value = AppendAct> {
    let numbers = (0..6u64, proptest::option::weighted(0.1, 0..4u64), 0..3u64, 0..3u8);
    let rows = (
        proptest::option::of(-3..4i8),
        prop::sample::select(vec![Turn::Person, Turn::Operator, Turn::Nobody]),
        proptest::sample::subsequence(vec!["x", "X", "y"], 0..3),
    );
    let rest = (
        proptest::sample::subsequence(vec![0, 1, 2, 3], 0..3),
        proptest::option::of(prop::sample::select(vec!["k", "l", "m"])),
    );
    (prop::sample::select(vec!['A', 'B', 'C']), numbers, rows, rest).prop_map(
        |(case, (after, first, events, variant), (due, turn, keys), (mails, command))| AppendAct {
            case,
            after,
            first,
            events,
            variant,
            due,
            turn,
            keys: keys.into_iter().map(str::to_owned).collect(),
            mails: mails.into_iter().map(|number| case_mail(case, number)).collect(),
            command: command.map(str::to_owned),
        },
    )
}

/// A message belongs to one case: its id is computed from it.
fn case_mail(case: char, number: u8) -> u8 {
    let place = u32::from(case) - u32::from('A');
    u8::try_from(place).expect("few cases") + 3 * number
}
