//! Opens a case by asking, one question at a time, in the reader's language.
//!
//! On a terminal with line editing; else with plain lines, which a screen reader follows. Nothing is kept
//! until the last answer.

use std::io::{BufRead as _, IsTerminal as _, Read as _, Write as _};

use adieu_case::identified_brand;
use adieu_law::facts::{Facts, parse_toml};
use jiff::civil::Date;

use crate::failure::Failure;
use crate::world::World;

/// The longest answer that is read, in bytes.
const MAX_ANSWER: u64 = 4096;
const EMPTY: &str = "[subscriber]\nkind = \"consumer\"\n[[line]]\n[wish]\noutcome = \"end\"\n";

/// How questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// With line editing, where there is a terminal.
    Terminal,
    /// With plain lines.
    Plain,
}

/// Asks for the facts of one line.
pub fn ask(manner: Manner, today: Date, world: &World) -> Result<Facts, Failure> {
    let facts = parse_toml(EMPTY).map_err(|error| Failure::facts(&error, None, &world.words))?;
    let on_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let manner = if on_terminal { manner } else { Manner::Plain };
    let mut interview = Interview { facts, manner, world, today };
    eprintln!("{}", world.words.msg_ask_intro());
    interview.line()?;
    interview.holder()?;
    interview.contract()?;
    Ok(interview.facts)
}

struct Interview<'a> {
    facts: Facts,
    manner: Manner,
    world: &'a World,
    today: Date,
}

impl Interview<'_> {
    fn line(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        self.fact("line.0.number", &words.msg_ask_number())?;
        self.fact("line.0.iccid", &words.msg_ask_iccid())?;
        let card = identified_brand(&self.facts.lines[0], self.world.directory()?);
        let question = match &card {
            Some(brand) => words.msg_ask_brand_known(brand.clone()),
            None => words.msg_ask_brand(),
        };
        self.brand(&question, card)?;
        if self.facts.lines[0].number.is_some() && self.yes(&words.msg_ask_need_number())? {
            self.set("wish.outcome", "port");
            eprintln!("{}", words.msg_ask_need_number_yes());
        }
        Ok(())
    }

    /// Asks for the brand until it is one of the directory, or left open.
    fn brand(&mut self, question: &str, card: Option<String>) -> Result<(), Failure> {
        let directory = self.world.directory()?;
        loop {
            let answer = self.answer(question)?;
            let id = match (answer.is_empty(), card.as_deref()) {
                (true, Some(card)) => card.to_owned(),
                (true, None) => return Ok(()),
                (false, _) => directory.nearest(&answer).unwrap_or(&answer).to_owned(),
            };
            if directory.brand(&id).is_some() {
                self.set("line.0.brand", &id);
                return Ok(());
            }
            eprintln!("{}", self.world.words.msg_error_no_brand_hint());
        }
    }

    fn holder(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        self.fact("subscriber.kind", &words.msg_ask_kind())?;
        if self.facts.subscriber.kind == adieu_law::facts::SubscriberKind::Business {
            self.fact("subscriber.workers", &words.msg_ask_workers())?;
        }
        self.fact("subscriber.name", &words.msg_ask_name())?;
        let street = self.answer(&words.msg_ask_street())?;
        let town = self.answer(&words.msg_ask_town())?;
        let lines: Vec<String> =
            [street, town].into_iter().filter(|line| !line.is_empty()).collect();
        if !lines.is_empty() {
            self.set("subscriber.address", &lines.join("; "));
        }
        self.fact("subscriber.email", &words.msg_ask_email())?;
        self.fact("subscriber.contact_phone", &words.msg_ask_phone())
    }

    fn contract(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        self.fact("line.0.contract", &words.msg_ask_contract())?;
        self.fact("line.0.customer_number", &words.msg_ask_customer_number())?;
        self.fact("line.0.start", &words.msg_ask_start())?;
        self.fact("line.0.fixed_months", &words.msg_ask_fixed_months())?;
        self.fact("line.0.monthly_fee", &words.msg_ask_monthly_fee())?;
        if self.facts.wish.outcome == adieu_law::facts::Outcome::End {
            self.fact("wish.end_date", &words.msg_ask_end_date())?;
        }
        Ok(())
    }

    /// Asks for one fact until the answer fits or is left open.
    fn fact(&mut self, key: &str, question: &str) -> Result<(), Failure> {
        loop {
            let answer = self.answer(question)?;
            if answer.is_empty() {
                return Ok(());
            }
            match self.fitting(key, &answer) {
                Ok(changed) => {
                    self.facts = changed;
                    return Ok(());
                }
                Err(failure) => {
                    eprintln!("{} {}", self.world.words.msg_ask_again(), failure.message);
                    if let Some(hint) = failure.hint {
                        eprintln!("{hint}");
                    }
                }
            }
        }
    }

    fn fitting(&self, key: &str, answer: &str) -> Result<Facts, Failure> {
        let words = &self.world.words;
        let changed =
            self.facts.set(key, answer).map_err(|error| Failure::facts(&error, None, words))?;
        let about = |error: &&adieu_law::facts::FactsError| error.key() == key;
        match adieu_law::facts::check(&changed, self.today).iter().find(about) {
            Some(error) => Err(Failure::facts(error, None, words)),
            None => Ok(changed),
        }
    }

    /// Records an answer that was made here and therefore fits.
    fn set(&mut self, key: &str, value: &str) {
        if let Ok(changed) = self.facts.set(key, value) {
            self.facts = changed;
        }
    }

    fn yes(&self, question: &str) -> Result<bool, Failure> {
        let answer = self.answer(question)?.to_lowercase();
        let yes = self.world.words.msg_ask_yes().to_lowercase();
        Ok(!answer.is_empty() && (yes.starts_with(&answer) || answer == "y" || answer == "yes"))
    }

    fn answer(&self, question: &str) -> Result<String, Failure> {
        let stopped = || Failure::input(self.world.words.msg_error_asked_nothing(), "");
        if self.manner == Manner::Terminal {
            return inquire::Text::new(question)
                .prompt()
                .map(|answer| answer.trim().to_owned())
                .map_err(|_| stopped());
        }
        eprintln!("{question}");
        let _ = std::io::stderr().flush();
        let mut answer = String::new();
        let read = std::io::stdin()
            .lock()
            .take(MAX_ANSWER)
            .read_line(&mut answer)
            .map_err(|_| stopped())?;
        if read == 0 { Err(stopped()) } else { Ok(answer.trim().to_owned()) }
    }
}
