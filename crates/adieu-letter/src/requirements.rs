//! The facts without which no letter may be written.
//!
//! It names keys, never values: a message about a missing address must not print half of one.

use adieu_law::facts::{HelperRelation, Line, SubscriberKind};

use crate::letter_facts::{LetterFacts, MissingFact, WhyMissing};
use crate::plain::{placeholder, plain};

/// Returns the facts that are missing, in the order of the facts file.
pub(crate) fn missing_facts(input: &LetterFacts<'_>) -> Vec<MissingFact> {
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
    for (index, line) in days {
        end_date(input, (index, line), &mut missing);
    }
    missing.0
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
