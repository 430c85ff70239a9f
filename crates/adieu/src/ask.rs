//! Opens a case by asking, one question at a time, in the reader's language.
//!
//! On a terminal with line editing; else with plain lines, which a screen reader follows. Nothing is opened before the
//! last answer, and nothing that was answered is lost when somebody stops.

mod answer;
mod day;
mod keep;

use std::io::{BufRead as _, IsTerminal as _, Read as _};

use adieu_case::identified_brand;
use adieu_case::journey::Known;
use adieu_desk::{choices, question_words};
use adieu_facts::{
    ContractKind, Facts, Outcome, SubscriberKind, ValueForm, parse_toml, value_form,
};
use jiff::civil::Date;

use crate::commands::screen::call_first;
use crate::failure::Failure;
use crate::output::{aside, wrapped};
use crate::world::World;

pub use answer::{is_yes, value};
pub use keep::{discard, keep};

/// Columns of an explanation.
const WIDTH: usize = 96;
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

/// Somebody stopped before the last question.
pub struct Stopped {
    /// What was answered so far; none when nothing was.
    pub answered: Option<Facts>,
    /// What to tell.
    pub failure: Failure,
}

/// Asks for the facts of one line. What an earlier file tells is not asked again.
pub fn ask(
    manner: Manner,
    today: Date,
    earlier: Option<Facts>,
    world: &World,
) -> Result<Facts, Box<Stopped>> {
    let stopped = |failure| Box::new(Stopped { answered: None, failure });
    let empty =
        parse_toml(EMPTY).map_err(|error| stopped(Failure::facts(&error, None, &world.words)))?;
    let on_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let manner = if on_terminal { manner } else { Manner::Plain };
    let start = earlier.clone().unwrap_or(empty);
    let facts = start.clone();
    let mut interview = Interview { facts, earlier, asked: Vec::new(), manner, world, today };
    aside(world.words.msg_ask_intro());
    match interview.run() {
        Ok(()) => Ok(interview.facts),
        Err(failure) => {
            let answered = Some(interview.facts).filter(|facts| *facts != start);
            Err(Box::new(Stopped { answered, failure }))
        }
    }
}

struct Interview<'a> {
    facts: Facts,
    /// What a file told before the first question.
    earlier: Option<Facts>,
    /// Keys that were asked for.
    asked: Vec<String>,
    manner: Manner,
    world: &'a World,
    today: Date,
}

impl Interview<'_> {
    fn run(&mut self) -> Result<(), Failure> {
        self.line()?;
        self.holder()?;
        self.contract()?;
        self.journeys()
    }

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
        self.reason()
    }

    /// Asks for the brand until it is one of the directory, or left open.
    fn brand(&mut self, question: &str, card: Option<String>) -> Result<(), Failure> {
        if self.is_told("line.0.brand") {
            return Ok(());
        }
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
            aside(self.world.words.msg_error_no_brand_hint());
        }
    }

    /// Asks why, and whether the number is still needed: both decide which way out makes sense.
    fn reason(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        let told = self.is_told("wish.reason");
        self.fact("wish.reason", &words.msg_question_wish_reason())?;
        let reason = self.facts.get("wish.reason").unwrap_or_default();
        if reason == "death-of-holder" {
            self.set("subscriber.kind", "estate");
        }
        if told {
            return Ok(());
        }
        match reason.as_str() {
            "billed-after-switch" => return self.switched(),
            "lost-or-stolen" => self.block_first()?,
            _ => {}
        }
        // A card without a number leaves nothing to ask.
        if self.facts.lines[0].number.is_none() {
            return Ok(());
        }
        match self.yes(&words.msg_ask_need_number())? {
            Some(true) => {}
            Some(false) => {
                self.set("wish.keep_number", "false");
                return Ok(());
            }
            None => return Ok(()),
        }
        if reason == "lost-or-stolen" {
            self.set("wish.outcome", "compare");
            self.set("wish.keep_number", "true");
            aside(words.msg_ask_lost_keep());
        } else {
            self.set("wish.outcome", "port");
            aside(words.msg_ask_need_number_yes());
        }
        Ok(())
    }

    /// A bill after a switch: what ended the contract is asked first, and nothing is ended once more.
    fn switched(&mut self) -> Result<(), Failure> {
        self.fact("line.0.port.done", &self.world.words.msg_question_line_port_done())?;
        let ported = self.facts.get("line.0.port.done").is_some();
        self.set("wish.outcome", if ported { "port" } else { "nothing" });
        Ok(())
    }

    /// Says before every other question that a lost card is blocked first, and whom to call.
    fn block_first(&self) -> Result<(), Failure> {
        let words = &self.world.words;
        aside(wrapped(&words.msg_ask_block_first(), "", WIDTH));
        for call in call_first(&self.facts.lines[0], self.world)? {
            aside(wrapped(&call, "  ", WIDTH));
        }
        Ok(())
    }

    fn holder(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        let kind_told = self.is_told("subscriber.name");
        if self.facts.subscriber.kind == SubscriberKind::Consumer && !kind_told {
            self.asked("subscriber.kind", &words.msg_ask_kind())?;
        }
        if self.facts.subscriber.kind == SubscriberKind::Business {
            self.fact("subscriber.workers", &words.msg_ask_workers())?;
        }
        self.fact("subscriber.name", &words.msg_ask_name())?;
        self.address()?;
        self.fact("subscriber.email", &words.msg_ask_email())?;
        self.fact("subscriber.contact_phone", &words.msg_ask_phone())
    }

    /// Asks for street and town, each kept as soon as it is told.
    fn address(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        self.asked.push("subscriber.address".to_owned());
        let mut lines = self.facts.subscriber.address.clone();
        if lines.is_empty() {
            if self.facts.subscriber.kind == SubscriberKind::Estate {
                aside(words.msg_question_subscriber_address());
            }
            lines.push(self.answer(&words.msg_ask_street())?);
            self.set("subscriber.address", &lines.join("; "));
        }
        if lines.len() == 1 {
            lines.push(self.answer(&words.msg_ask_town())?);
            self.set("subscriber.address", &lines.join("; "));
        }
        Ok(())
    }

    fn contract(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        self.fact("line.0.contract", &words.msg_ask_contract())?;
        if self.facts.lines[0].contract == Some(ContractKind::Prepaid) {
            return self.prepaid();
        }
        self.fact("line.0.customer_number", &words.msg_ask_customer_number())?;
        self.fact("line.0.start", &words.msg_ask_start())?;
        self.fact("line.0.fixed_months", &words.msg_ask_fixed_months())?;
        self.fact("line.0.monthly_fee", &words.msg_ask_monthly_fee())?;
        self.device()?;
        if self.facts.wish.outcome == Outcome::End {
            self.fact("wish.end_date", &words.msg_ask_end_date())?;
        }
        Ok(())
    }

    /// Asks what counts for a card that is paid ahead. How it ends is compared later: nothing is owed on it.
    fn prepaid(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        if self.facts.wish.outcome == Outcome::End && !self.is_told("line.0.contract") {
            self.set("wish.outcome", "compare");
        }
        self.fact("line.0.credit", &words.msg_ask_credit())?;
        self.fact("line.0.last_top_up", &words.msg_ask_last_top_up())?;
        self.fact("line.0.auto_top_up", &words.msg_ask_auto_top_up())
    }

    /// Asks whether a device came with a contract on a bill; a value of nothing says that none did.
    fn device(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        let key = "line.0.device.value";
        let billed = self.facts.lines[0].contract == Some(ContractKind::Postpaid);
        if !billed || self.is_told(key) {
            return Ok(());
        }
        match self.yes(&words.msg_ask_device())? {
            Some(true) => self.asked(key, &words.msg_ask_device_value())?,
            Some(false) => self.set(key, "0.00"),
            None => {}
        }
        self.asked.push(key.to_owned());
        Ok(())
    }

    /// Asks what the journeys of these facts ask, as long as an answer opens another question.
    fn journeys(&mut self) -> Result<(), Failure> {
        let words = &self.world.words;
        let mut said = false;
        while let Some((key, question)) = self.next_question()? {
            if !said {
                aside(words.msg_ask_journey());
                said = true;
            }
            self.asked(&key, &question)?;
        }
        Ok(())
    }

    fn next_question(&self) -> Result<Option<(String, String)>, Failure> {
        let (journeys, law) = (self.world.journeys()?, self.world.law()?);
        let lines = 0..self.facts.lines.len();
        let findings: Vec<_> =
            lines.map(|line| law.findings(&self.facts, line, self.today)).collect();
        let known = Known::of(&self.facts, &findings);
        let marks = journeys.recognise(&known);
        let open = journeys.open_questions(&marks, &known);
        let worded = open.into_iter().filter(|key| !self.asked.contains(key));
        Ok(worded
            .filter_map(|key| {
                let question = question_words(&key, &self.world.words)?;
                Some((key, question))
            })
            .next())
    }

    /// Asks for one fact, unless a file has told it.
    fn fact(&mut self, key: &str, question: &str) -> Result<(), Failure> {
        if self.is_told(key) {
            self.asked.push(key.to_owned());
            return Ok(());
        }
        self.asked(key, question)
    }

    fn is_told(&self, key: &str) -> bool {
        self.earlier.as_ref().is_some_and(|earlier| earlier.get(key).is_some())
    }

    /// Asks for one fact until the answer fits or is left open.
    fn asked(&mut self, key: &str, question: &str) -> Result<(), Failure> {
        let choices = choices(key, &self.world.words);
        let question = self.worded(key, question, &choices);
        // A word that not everybody knows is explained before it is asked for.
        if let Some(explained) = crate::glossary::explained(key, self.world) {
            aside(wrapped(&explained, "", WIDTH));
        }
        loop {
            let answer = self.answer(&question)?;
            if answer.is_empty() {
                break;
            }
            let value = match answer::choice(&answer, &choices) {
                Some(word) => word.to_owned(),
                None => answer::value(key, &answer, self.today),
            };
            match self.fitting(key, &value, &choices) {
                Ok(changed) => {
                    self.facts = changed;
                    break;
                }
                Err(failure) => self.again(&failure),
            }
        }
        self.asked.push(key.to_owned());
        Ok(())
    }

    fn again(&self, failure: &Failure) {
        aside(format!("{} {}", self.world.words.msg_ask_again(), failure.message));
        if let Some(hint) = &failure.hint {
            aside(hint);
        }
    }

    /// Adds to a question how its answer is written, and the answers to choose from.
    fn worded(&self, key: &str, question: &str, choices: &[(&str, String)]) -> String {
        let words = &self.world.words;
        if !choices.is_empty() {
            let list = choices.iter().zip(1..).map(|((_, label), n)| format!("\n  {n}  {label}"));
            return format!(
                "{question} ({}){}",
                words.msg_ask_hint_choice(),
                list.collect::<String>()
            );
        }
        let hint = match value_form(key) {
            Some(ValueForm::Day) => words.msg_ask_hint_day(),
            Some(ValueForm::Moment) => words.msg_ask_hint_moment(),
            Some(ValueForm::Amount) => words.msg_ask_hint_amount(),
            Some(ValueForm::Flag) => words.msg_ask_hint_flag(),
            Some(ValueForm::Lines | ValueForm::Amounts) => words.msg_ask_hint_lines(),
            Some(ValueForm::Text | ValueForm::Word | ValueForm::Whole) | None => {
                return question.to_owned();
            }
        };
        format!("{question} ({hint})")
    }

    fn fitting(
        &self,
        key: &str,
        answer: &str,
        choices: &[(&str, String)],
    ) -> Result<Facts, Failure> {
        let words = &self.world.words;
        // The reason is free text in a file; here it is one of the choices.
        if !choices.is_empty() && !choices.iter().any(|(word, _)| *word == answer) {
            let labels: Vec<String> = choices.iter().map(|(_, label)| label.clone()).collect();
            return Err(Failure::input("", labels.join(" · ")));
        }
        let changed =
            self.facts.set(key, answer).map_err(|error| Failure::facts(&error, None, words))?;
        let about = |error: &&adieu_facts::FactsError| error.key() == key;
        match adieu_facts::check(&changed, self.today).iter().find(about) {
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

    /// Asks for yes or no; none when it is left open.
    fn yes(&self, question: &str) -> Result<Option<bool>, Failure> {
        let question = format!("{question} ({})", self.world.words.msg_ask_hint_flag());
        loop {
            let answer = self.answer(&question)?;
            match answer::flag(&answer) {
                Some(said) => return Ok(Some(said)),
                None if answer.is_empty() => return Ok(None),
                None => aside(self.world.words.msg_ask_again()),
            }
        }
    }

    fn answer(&self, question: &str) -> Result<String, Failure> {
        let stopped = || Failure::input(self.world.words.msg_error_asked_nothing(), "");
        if self.manner == Manner::Terminal {
            // Choices stand above the line that is edited.
            let (first, rest) = question.split_once('\n').unwrap_or((question, ""));
            if !rest.is_empty() {
                aside(rest);
            }
            return inquire::Text::new(first)
                .prompt()
                .map(|answer| answer.trim().to_owned())
                .map_err(|_| stopped());
        }
        aside(question);
        let mut answer = String::new();
        let read = std::io::stdin()
            .lock()
            .take(MAX_ANSWER)
            .read_line(&mut answer)
            .map_err(|_| stopped())?;
        if read == 0 { Err(stopped()) } else { Ok(answer.trim().to_owned()) }
    }
}
