//! Asks for a proposal, one question at a time: what is wrong, what is right, which page says so, when it was read.
//!
//! It must never guess an answer; the end of the input proposes nothing.

use std::io::{BufRead as _, IsTerminal as _, Read as _};

use adieu_desk::ports::Clock as _;
use adieu_directory::{Brand, Field, ProposedPage, Which, stale};

use super::propose::{field_of, page};
use crate::args::ProposeArgs;
use crate::failure::{Failure, FailureKind};
use crate::output::{aside, unsteered};
use crate::world::World;

/// The longest answer that is read, in bytes.
const MAX_ANSWER: u64 = 4096;

/// A conversation about one record.
pub struct Interview<'a> {
    brand: &'a Brand,
    world: &'a World,
}

impl<'a> Interview<'a> {
    /// Begins a conversation.
    pub fn new(brand: &'a Brand, world: &'a World) -> Self {
        Self { brand, world }
    }

    /// Asks for whatever the command line left out.
    pub fn ask(&self, args: &ProposeArgs) -> Result<(Vec<(Field, String)>, ProposedPage), Failure> {
        let words = &self.world.words;
        let mut wishes = Vec::new();
        for text in &args.changes {
            let (field, value) = text.split_once('=').ok_or_else(|| self.nothing())?;
            wishes.push((field_of(field.trim(), words)?, value.trim().to_owned()));
        }
        if wishes.is_empty() {
            wishes = self.change()?;
        }
        let url = match &args.source {
            Some(url) => url.clone(),
            None => self.needed(&words.msg_propose_ask_source())?,
        };
        let seen = match args.seen {
            Some(seen) => seen,
            None => loop {
                match self.needed(&words.msg_propose_ask_seen())?.parse() {
                    Ok(day) => break day,
                    Err(_) => aside(words.msg_ask_again()),
                }
            },
        };
        Ok((wishes, page(&url, seen, args.basis, self.brand)))
    }

    fn change(&self) -> Result<Vec<(Field, String)>, Failure> {
        let words = &self.world.words;
        let known = self.known()?;
        aside(words.msg_propose_known(self.brand.name.clone()));
        for (index, (field, value)) in known.iter().enumerate() {
            aside(format!("  {}. {field} = {}", index + 1, unsteered(value)));
        }
        let field = loop {
            let answer = self.needed("FIELD")?;
            let chosen =
                answer.parse::<usize>().ok().and_then(|place| known.get(place.wrapping_sub(1)));
            let name = chosen.map_or(answer.as_str(), |(field, _)| field);
            match field_of(name, words) {
                Ok(field) => break field,
                Err(failure) => {
                    aside(format!("{} {}", failure.message, failure.hint.unwrap_or_default()))
                }
            }
        };
        let value = self.answer(&words.msg_propose_ask_value())?;
        let mut wishes = vec![(field.clone(), value)];
        if let Field::Channel { kind, which, aside: None } = field
            && (which == Which::New || self.brand.channels_of(kind).next().is_none())
        {
            let usage = self.needed(&words.msg_propose_ask_use())?;
            wishes.push((Field::Channel { kind, which, aside: Some("use") }, usage));
        }
        Ok(wishes)
    }

    /// What the record says, by the names that a proposal uses.
    fn known(&self) -> Result<Vec<(String, String)>, Failure> {
        let today = adieu_case::day_of(self.world.clock.now());
        let found = stale(self.world.directory()?, today).into_iter();
        let own = found.filter(|one| one.brand == Some(&self.brand.id));
        Ok(own
            .filter(|one| !one.field.starts_with("warning."))
            .map(|one| (one.field, one.value))
            .collect())
    }

    fn needed(&self, question: &str) -> Result<String, Failure> {
        loop {
            let answer = self.answer(question)?;
            if !answer.is_empty() {
                return Ok(answer);
            }
        }
    }

    fn answer(&self, question: &str) -> Result<String, Failure> {
        let on_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if on_terminal {
            let asked = inquire::Text::new(question).prompt();
            return asked.map(|answer| answer.trim().to_owned()).map_err(|_| self.nothing());
        }
        aside(question);
        let mut answer = String::new();
        let stdin = std::io::stdin().lock();
        let read = stdin.take(MAX_ANSWER).read_line(&mut answer).map_err(|_| self.nothing())?;
        if read == 0 { Err(self.nothing()) } else { Ok(answer.trim().to_owned()) }
    }

    fn nothing(&self) -> Failure {
        let words = &self.world.words;
        let hint = words.msg_propose_nothing_hint();
        Failure::of(FailureKind::Usage, words.msg_propose_nothing(), hint)
    }
}
