//! The block list of a kind of letter: which blocks, in which order, saying which messages when.
//!
//! It holds no words, so that every language has the same shape.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::addressee::Recipient;
use crate::condition::{Condition, When};
use crate::document::TypeSize;
use crate::ground::Ground;

/// The shape of one kind of letter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlockList {
    /// Raised with every change of the list or of its words.
    pub(crate) revision: u32,
    /// How large the type is.
    pub(crate) size: TypeSize,
    /// To whom it goes; the operator unless said.
    #[serde(default)]
    pub(crate) to: Recipient,
    /// What must hold, or the letter would be untrue.
    #[serde(default)]
    pub(crate) rests_on: Vec<RestsOn>,
    /// Keys of facts without which it would be untrue; `line.…` stands for every line that it names.
    #[serde(default)]
    pub(crate) needs: Vec<Need>,
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
    /// The holder as the sender, whoever acts.
    HolderSender {},
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
    /// What happened, each with its day, in the order of the days; what has no day is left out.
    Timeline { caption: String, head: Vec<String>, entry: Vec<TimelineEntry> },
    /// The lines with their days; left out when there is one line.
    LinesTable {},
    /// The lines by name; left out when there is one line.
    LinesList {},
    /// Names with room to write beside them.
    Blanks { say: Vec<Say> },
    /// Closing words and signature, from the facts.
    Signature {},
    /// The same for the holder, whoever acts.
    HolderSignature {},
    /// Small print.
    Note { say: Vec<Say> },
    /// The telephone lines of the brand that serve this customer; left out when none is known.
    BrandLines {},
    /// Pages of the brand on how to end a contract; left out when none is known.
    BrandPages {},
    /// What is known of the brand on this way to reach it; left out when nothing is.
    BrandNotes {
        about: BrandTopic,
        #[serde(default)]
        when: Vec<When>,
    },
    /// How long the text message above is.
    SmsLength { say: Vec<Say> },
}

/// What a note on a brand is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BrandTopic {
    /// Calling.
    Phone,
    /// Writing in a chat.
    Chat,
    /// Filling a form in.
    Form,
    /// A death.
    Estate,
}

impl BrandTopic {
    /// Returns the end of the message's name: `brand-<id>-<topic>`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            BrandTopic::Phone => "phone",
            BrandTopic::Chat => "chat",
            BrandTopic::Form => "form",
            BrandTopic::Estate => "estate",
        }
    }
}

/// A ground, perhaps only under conditions.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum RestsOn {
    /// It must hold always.
    Always(Ground),
    /// It must hold when every condition does.
    Sometimes { on: Ground, when: Vec<When> },
}

impl RestsOn {
    /// Returns the ground when it counts, given all conditions that hold.
    pub(crate) fn ground(&self, held: &BTreeSet<Condition>) -> Option<Ground> {
        match self {
            RestsOn::Always(ground) => Some(*ground),
            RestsOn::Sometimes { on, when } => {
                when.iter().all(|when| when.holds(held)).then_some(*on)
            }
        }
    }
}

/// A key of the facts file, perhaps only under conditions.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Need {
    /// It must be known always.
    Always(String),
    /// It must be known when every condition holds.
    Sometimes { key: String, when: Vec<When> },
}

impl Need {
    /// Returns the key, as block lists write it.
    pub(crate) fn key(&self) -> &str {
        match self {
            Need::Always(key) | Need::Sometimes { key, .. } => key,
        }
    }

    /// Says whether it counts, given all conditions that hold.
    pub(crate) fn applies(&self, held: &BTreeSet<Condition>) -> bool {
        match self {
            Need::Always(_) => true,
            Need::Sometimes { key: _, when } => when.iter().all(|when| when.holds(held)),
        }
    }
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

/// One thing that happened, and the value that holds its day.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimelineEntry {
    pub(crate) on: String,
    pub(crate) say: String,
    #[serde(default)]
    pub(crate) when: Vec<When>,
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
    /// The name on the bill.
    Brand,
    /// The number of the bill in dispute.
    Bill,
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
            Row::Brand => ("brand", "field-brand"),
            Row::Bill => ("bill_number", "field-bill"),
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
                BlockSpec::Timeline { caption, head, entry } => {
                    all.push(caption);
                    all.extend(head.iter().map(String::as_str));
                    all.extend(entry.iter().map(|entry| entry.say.as_str()));
                }
                BlockSpec::Fields { rows } => {
                    all.extend(rows.iter().map(|row| row.variable_and_label().1));
                }
                BlockSpec::Sender {}
                | BlockSpec::HolderSender {}
                | BlockSpec::AddressWindow {}
                | BlockSpec::LinesTable {}
                | BlockSpec::LinesList {}
                | BlockSpec::BrandLines {}
                | BlockSpec::BrandPages {}
                | BlockSpec::BrandNotes { about: _, when: _ }
                | BlockSpec::Signature {}
                | BlockSpec::HolderSignature {} => {}
            }
        }
        all
    }
}
