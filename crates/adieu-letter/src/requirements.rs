//! The facts without which no letter may be written.
//!
//! It names keys, never values: a message about a missing address must not print half of one.

use adieu_facts::{HelperRelation, Line, SubscriberKind};
use jiff::civil::Date;

use crate::block_list::Need;
use crate::kind::DraftKind;
use crate::letter_facts::{LetterFacts, MissingFact, WhyMissing};
use crate::plain::{placeholder, plain};
use crate::situation::Situation;

/// Returns the facts that a kind of letter misses before its words are looked at, in the order of the facts file.
pub(crate) fn missing_facts(kind: DraftKind, input: &LetterFacts<'_>) -> Vec<MissingFact> {
    let mut missing = Missing(Vec::new());
    people(input, &mut missing);
    let mut days = Vec::new();
    for index in input.lines {
        let Some(line) = input.facts.lines.get(*index) else {
            missing.add(&format!("line.{index}"), WhyMissing::Absent);
            continue;
        };
        about_line(*index, line, &mut missing);
        days.push((*index, line));
    }
    if input.brand.is_none() {
        let first = input.lines.first().copied().unwrap_or(0);
        missing.add(&format!("line.{first}.brand"), WhyMissing::Absent);
    }
    if input.lines.is_empty() {
        missing.add("line", WhyMissing::Absent);
    }
    if kind.names_the_end() {
        for (index, line) in days {
            end_date(input, (index, line), &mut missing);
        }
    }
    missing.0
}

/// Returns the facts that the block list of a letter asks for and that are not known.
pub(crate) fn missing_needs(needs: &[Need], situation: &Situation<'_>) -> Vec<MissingFact> {
    let facts = situation.input.facts;
    let mut missing = Missing(Vec::new());
    for need in needs.iter().filter(|need| need.applies(&situation.held)) {
        for key in keys_of(need.key(), situation) {
            let value =
                if key == "wish.end_date" { wished_end(situation) } else { facts.get(&key) };
            let value = value.unwrap_or_default();
            if key.ends_with(".pause.from") && is_over(&value, situation.input.today) {
                missing.add(&key, WhyMissing::Past);
            }
            missing.need(&key, &value);
        }
    }
    missing.0
}

/// A day that is asked for and already over.
fn is_over(day: &str, today: Date) -> bool {
    day.parse::<Date>().is_ok_and(|day| day < today)
}

/// Returns the key once, or once for each line that the letter names.
fn keys_of(key: &str, situation: &Situation<'_>) -> Vec<String> {
    match key.strip_prefix("line.") {
        Some(rest) => {
            situation.input.lines.iter().map(|line| format!("line.{line}.{rest}")).collect()
        }
        None => vec![key.to_string()],
    }
}

/// The day on which the lines end, when every one of them has one: a line without a wish of its own has that of the file.
fn wished_end(situation: &Situation<'_>) -> Option<String> {
    let ends: Option<Vec<_>> = situation.lines.iter().map(|line| situation.end_of(line)).collect();
    ends?.first().map(ToString::to_string)
}

struct Missing(Vec<MissingFact>);

impl Missing {
    fn add(&mut self, key: &str, why: WhyMissing) {
        if !self.0.iter().any(|fact| fact.key == key) {
            self.0.push(MissingFact { key: key.to_string(), why });
        }
    }

    /// Asks for a text that must be there.
    fn need(&mut self, key: &str, text: &str) {
        if plain(text).is_empty() {
            self.add(key, WhyMissing::Absent);
        }
        self.allow(key, text);
    }

    /// Refuses a placeholder in a text that may be there.
    fn allow(&mut self, key: &str, text: &str) {
        if placeholder(&plain(text)).is_some() {
            self.add(key, WhyMissing::Placeholder);
        }
    }
}

fn people(input: &LetterFacts<'_>, missing: &mut Missing) {
    let subscriber = &input.facts.subscriber;
    missing.need("subscriber.name", &subscriber.name);
    missing.need("subscriber.address", &subscriber.address.join("\n"));
    missing.allow("subscriber.email", &subscriber.email);
    missing.allow("subscriber.contact_phone", &subscriber.contact_phone);
    let helper = input.facts.helper.as_ref();
    let heirs = subscriber.kind == SubscriberKind::Estate
        || helper.is_some_and(|helper| helper.relation == HelperRelation::Heir);
    match helper {
        Some(helper) => missing.need("helper.name", &helper.name),
        None if heirs => missing.add("helper.name", WhyMissing::Absent),
        None => {}
    }
}

fn about_line(index: usize, line: &Line, missing: &mut Missing) {
    let key = |name: &str| format!("line.{index}.{name}");
    if line.number.is_none() && line.iccid.is_none() && plain(&line.customer_number).is_empty() {
        missing.add(&key("number"), WhyMissing::NoIdentifier);
    }
    missing.allow(&key("customer_number"), &line.customer_number);
    if let Some(to) = &line.send_to {
        missing.allow(&key("send_to.post"), &to.post.join("\n"));
        missing.allow(&key("send_to.email"), &to.email);
    }
}

fn end_date(input: &LetterFacts<'_>, (index, line): (usize, &Line), missing: &mut Missing) {
    let key = match &line.wish {
        Some(_) => format!("line.{index}.wish.end_date"),
        None => "wish.end_date".to_string(),
    };
    match input.facts.wish_of(line).end_date {
        None => missing.add(&key, WhyMissing::Absent),
        Some(day) if day < input.today => missing.add(&key, WhyMissing::Past),
        Some(_) => {}
    }
}
