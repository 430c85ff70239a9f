//! The block list of a kind of letter: which blocks, in which order, saying which messages when.
//!
//! It holds no words, so that every language has the same shape.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::condition::{Condition, When};
use crate::document::TypeSize;

/// The shape of one kind of letter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlockList {
    /// Raised with every change of the list or of its words.
    pub(crate) revision: u32,
    /// How large the type is.
    pub(crate) size: TypeSize,
    /// Conditions without which the letter would be untrue.
    #[serde(default)]
    pub(crate) rests_on: Vec<When>,
    /// Message that names the document.
    pub(crate) title: String,
    /// The blocks, from top to bottom.
    #[serde(rename = "block")]
    pub(crate) blocks: Vec<BlockSpec>,
}

/// One block, before it has words.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum BlockSpec {
    /// Sender, from the facts.
    Sender {},
    /// Addressee, from the directory or the facts.
    AddressWindow {},
    /// Place and day.
    DateLine { say: Vec<Say> },
    /// Subject line.
    Subject { say: Vec<Say> },
    /// Values in two columns; a row without a value is left out.
    Fields { rows: Vec<Row> },
    /// The greeting; what follows it is the first sentence of the letter.
    Salutation { say: Vec<Say> },
    /// A heading.
    Heading { say: Vec<Say> },
    /// Sentences, one after the other; left out when none applies.
    Paragraph { say: Vec<Say> },
    /// A list with bullets.
    List { say: Vec<Say> },
    /// A numbered list.
    OrderedList { say: Vec<Say> },
    /// A table of messages.
    Table { caption: String, head: Vec<String>, row: Vec<RowSpec> },
    /// The lines with their days; left out when there is one line.
    LinesTable {},
    /// Names with room to write beside them.
    Blanks { say: Vec<Say> },
    /// Closing words and signature, from the facts.
    Signature {},
    /// Small print.
    Note { say: Vec<Say> },
    /// How long the text message above is.
    SmsLength { say: Vec<Say> },
}

/// A message, perhaps under conditions that must all hold.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Say {
    /// Always said.
    Always(String),
    /// Said when every condition holds.
    Sometimes(SaySometimes),
}

/// A message under conditions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SaySometimes {
    say: String,
    when: Vec<When>,
}

/// A row of a table of messages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RowSpec {
    pub(crate) cells: Vec<String>,
    #[serde(default)]
    when: Vec<When>,
}

/// A value shown with its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Row {
    /// The case reference.
    Reference,
    /// The customer number.
    CustomerNumber,
    /// The contract holder.
    Holder,
    /// The number, when there is one line.
    Number,
    /// The card, when there is one line and its card is known.
    Card,
    /// The last day, when all lines share it.
    EndDate,
    /// The postal address.
    Address,
    /// The mail address for replies.
    Email,
    /// The telephone for replies.
    Phone,
}

impl Row {
    /// Returns the variable that holds the value, and the message that names it.
    pub(crate) fn variable_and_label(self) -> (&'static str, &'static str) {
        match self {
            Row::Reference => ("reference", "field-reference"),
            Row::CustomerNumber => ("customer_number", "field-customer-number"),
            Row::Holder => ("holder", "field-holder"),
            Row::Number => ("number", "field-number"),
            Row::Card => ("iccid", "field-card"),
            Row::EndDate => ("end_date", "field-end-date"),
            Row::Address => ("address", "field-address"),
            Row::Email => ("email", "field-email"),
            Row::Phone => ("phone", "field-phone"),
        }
    }
}

impl Say {
    /// Returns the message.
    pub(crate) fn message(&self) -> &str {
        match self {
            Say::Always(id) => id,
            Say::Sometimes(sometimes) => &sometimes.say,
        }
    }

    /// Says whether it applies, given all conditions that hold.
    pub(crate) fn applies(&self, held: &BTreeSet<Condition>) -> bool {
        match self {
            Say::Always(_) => true,
            Say::Sometimes(sometimes) => sometimes.when.iter().all(|when| when.holds(held)),
        }
    }
}

impl RowSpec {
    /// Says whether it applies, given all conditions that hold.
    pub(crate) fn applies(&self, held: &BTreeSet<Condition>) -> bool {
        self.when.iter().all(|when| when.holds(held))
    }
}

impl BlockList {
    /// Returns every message that the list may say.
    pub(crate) fn messages(&self) -> Vec<&str> {
        let mut all = vec![self.title.as_str()];
        for block in &self.blocks {
            match block {
                BlockSpec::DateLine { say }
                | BlockSpec::Subject { say }
                | BlockSpec::Salutation { say }
                | BlockSpec::Heading { say }
                | BlockSpec::Paragraph { say }
                | BlockSpec::List { say }
                | BlockSpec::OrderedList { say }
                | BlockSpec::Blanks { say }
                | BlockSpec::Note { say }
                | BlockSpec::SmsLength { say } => all.extend(say.iter().map(Say::message)),
                BlockSpec::Table { caption, head, row } => {
                    all.push(caption);
                    all.extend(head.iter().map(String::as_str));
                    all.extend(row.iter().flat_map(|row| row.cells.iter().map(String::as_str)));
                }
                BlockSpec::Fields { rows } => {
                    all.extend(rows.iter().map(|row| row.variable_and_label().1));
                }
                BlockSpec::Sender {}
                | BlockSpec::AddressWindow {}
                | BlockSpec::LinesTable {}
                | BlockSpec::Signature {} => {}
            }
        }
        all
    }
}
