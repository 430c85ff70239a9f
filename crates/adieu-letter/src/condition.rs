//! The conditions under which a block list says a sentence.
//!
//! Each is a plain statement about the facts and findings of one contract; none may be guessed when unknown.

use std::collections::BTreeSet;

use serde::Deserialize;

/// A statement that holds for a contract, or does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Condition {
    /// All lines end on the same day.
    OneDate,
    /// Lines end on different days.
    DatesDiffer,
    /// The finding on written form holds for a line: article 111/3 covers it.
    Law,
    /// Every line carries data between machines only.
    M2m,
    /// Some lines do, others do not.
    MixedM2m,
    /// The law lets the subscriber choose the moment, for every line.
    ChosenMoment,
    /// The law leaves the moment open or to the terms, and the terms are not known to ask no notice.
    MomentOpen,
    /// A large firm's prolonged contract: at most one month of notice.
    OneMonthAtMost,
    /// The operator owes a written confirmation.
    ConfirmationOwed,
    /// No compensation is due for the ending of any line.
    NoFee,
    /// A compensation may be due and is limited.
    FeeCapped,
    /// Every line is paid ahead, by credit.
    Prepaid,
    /// A device came cheaper with the contract.
    Device,
    /// The operator holds a deposit.
    Deposit,
    /// Days after the end are paid for.
    PaidAhead,
    /// Prepaid credit is left.
    Credit,
    /// Paid by direct debit.
    DirectDebit,
    /// The number may still be ported after the end.
    PortWindow,
    /// The holder has died.
    Estate,
    /// Somebody acts for the holder.
    Helper,
    /// That somebody has a written mandate.
    Mandate,
    /// Replies can come by mail.
    ReplyMail,
    /// There was a telephone call on a known day.
    OralPhone,
    /// There was a visit to a shop on a known day.
    OralShop,
    /// There was a chat on a known day.
    OralChat,
    /// No conversation is recorded.
    OralUnrecorded,
}

/// A condition, or its contrary (`not …`).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct When {
    /// As written in the block list.
    pub(crate) written: String,
    condition: Condition,
    wanted: bool,
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (name, wanted) = match text.as_str().strip_prefix("not ") {
            Some(name) => (name.trim(), false),
            None => (text.trim(), true),
        };
        let source = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name);
        let condition = Condition::deserialize(source)
            .map_err(|_| format!("no condition is called \"{name}\""))?;
        Ok(When { written: text, condition, wanted })
    }
}

impl When {
    /// Says whether this holds, given all conditions that do.
    pub(crate) fn holds(&self, held: &BTreeSet<Condition>) -> bool {
        held.contains(&self.condition) == self.wanted
    }
}
