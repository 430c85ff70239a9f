//! The words of one language: Fluent messages, formatted strictly.
//!
//! A message that is missing, or a value that it needs and nobody gave, is an error by name; never a gap in the text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

/// What a word is put into: values by name.
pub(crate) type Values = BTreeMap<&'static str, Value>;

/// A value put into a sentence: plain text, or a count that chooses a plural.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Text.
    Text(String),
    /// A count.
    Count(usize),
}

/// The variables that texts may use.
pub(crate) const VARIABLES: [&str; 68] = [
    "address",
    "answer_by",
    "bill_amount",
    "bill_date",
    "bill_disputed",
    "bill_due",
    "bill_number",
    "bill_paid",
    "bill_reminder_fee",
    "bill_rest",
    "brand",
    "complaint_facts",
    "complaint_first",
    "contract_end",
    "credit",
    "customer_number",
    "deposit",
    "died",
    "dispute_date",
    "email",
    "end_date",
    "end_date_short",
    "ended_on",
    "formal_date",
    "gdpr_by",
    "holder",
    "iccid",
    "kept_until",
    "letter",
    "lines",
    "lines_seen",
    "money_due",
    "new_operator",
    "notice_by",
    "notice_date",
    "number",
    "number_short",
    "numbers_short",
    "oral_date",
    "paid_until",
    "pause_from",
    "pause_until",
    "phone",
    "place",
    "port_date",
    "reference",
    "refund_amount",
    "refund_last_day",
    "refund_paid_by",
    "relation",
    "reminder_date",
    "reply_by",
    "sale_date",
    "sent_by",
    "sent_date",
    "sent_kind",
    "signatory",
    "sms_parts",
    "sms_units",
    "solution",
    "taker",
    "taker_address",
    "taker_relation",
    "today",
    "voice",
    "what",
    "what_short",
    "withdrawal_last_day",
];

/// What a message uses.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Uses {
    /// Variables whose value is shown.
    pub(crate) shown: BTreeSet<String>,
    /// Variables that only choose between wordings.
    pub(crate) chosen_by: BTreeSet<String>,
}

/// The words of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// What each message uses, by its id.
    pub(crate) uses: BTreeMap<String, Uses>,
}

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TextFault {
    /// The file is not Fluent.
    #[error("this is not Fluent syntax")]
    Syntax,
    /// Two messages have the same id.
    #[error("the message \"{0}\" is defined twice")]
    Twice(String),
    /// A message has no text.
    #[error("the message \"{0}\" has no text")]
    Empty(String),
    /// A variable that nobody sets.
    #[error("the message \"{0}\" uses \"${1}\", which nothing sets")]
    Variable(String, String),
}

/// A gap that a sentence would have had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Gap {
    /// No message has that id.
    Message,
    /// A value is missing.
    Value(String),
    /// The text itself is faulty.
    Faulty,
}

impl Texts {
    /// Starts an empty language.
    pub(crate) fn new(lang: LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang]);
        bundle.set_use_isolating(false);
        Texts { bundle, uses: BTreeMap::new() }
    }

    /// Adds the messages of one file; on failure says which line.
    pub(crate) fn add(&mut self, text: &str) -> Result<(), (usize, TextFault)> {
        let resource = FluentResource::try_new(text.to_string()).map_err(|(_, errors)| {
            let at = errors.first().map_or(0, |error| error.pos.start);
            (line_at(text, at), TextFault::Syntax)
        })?;
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let fault = |fault| (line_of_message(text, id), fault);
            let pattern =
                message.value.as_ref().ok_or_else(|| fault(TextFault::Empty(id.to_string())))?;
            let mut uses = Uses::default();
            collect(pattern, &mut uses);
            for name in uses.shown.iter().chain(&uses.chosen_by) {
                if !is_known(name) {
                    return Err(fault(TextFault::Variable(id.to_string(), name.clone())));
                }
            }
            if self.uses.insert(id.to_string(), uses).is_some() {
                return Err(fault(TextFault::Twice(id.to_string())));
            }
        }
        let twice = |_| (1, TextFault::Twice("a term".to_string()));
        self.bundle.add_resource(resource).map_err(twice)
    }

    /// Puts the values into a message.
    pub(crate) fn say(&self, id: &str, values: &Values) -> Result<String, Gap> {
        let message = self.bundle.get_message(id).ok_or(Gap::Message)?;
        let pattern = message.value().ok_or(Gap::Message)?;
        let uses = self.uses.get(id).ok_or(Gap::Message)?;
        let mut args = FluentArgs::new();
        for name in uses.shown.iter().chain(&uses.chosen_by) {
            match values.get(name.as_str()) {
                Some(Value::Text(text)) => args.set(name.clone(), text.clone()),
                Some(Value::Count(count)) => args.set(name.clone(), FluentValue::from(*count)),
                None => return Err(Gap::Value(name.clone())),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        if errors.is_empty() { Ok(text.into_owned()) } else { Err(Gap::Faulty) }
    }
}

fn is_known(name: &str) -> bool {
    VARIABLES.contains(&name)
}

fn collect(pattern: &ast::Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { .. } => {}
            ast::PatternElement::Placeable { expression } => collect_expression(expression, uses),
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, uses: &mut Uses) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            uses.shown.insert(id.name.to_string());
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            collect_expression(expression, uses);
        }
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { selector, variants } => {
            if let ast::InlineExpression::VariableReference { id } = selector {
                uses.chosen_by.insert(id.name.to_string());
            }
            for variant in variants {
                collect(&variant.value, uses);
            }
        }
    }
}

fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// Returns the line where a message is defined: ids stand at the start of their line.
pub(crate) fn line_of_message(text: &str, id: &str) -> usize {
    let starts =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(starts).map_or(1, |index| index + 1)
}
