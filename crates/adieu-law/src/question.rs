//! The questions that the rules answer: what everything above the law asks by.
//!
//! A country numbers its rules as its jurists do; a question is the same everywhere. It must never stand for two rules.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::rule_id::RuleId;
use crate::rules;

/// A text that is no question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no question is called {0}")]
pub struct ParseQuestionError(pub String);

macro_rules! questions {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// Something that the law is asked about a line. Each rule answers one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Question {
            $($(#[$doc])* $name,)*
        }

        impl Question {
            /// Every question, in the order of the rules that answer them.
            pub const ALL: &'static [Question] = &[$(Question::$name,)*];

            /// Returns its name in data and JSON: `early-fee`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Question::$name => $id,)*
                }
            }
        }
    };
}

questions! {
    /// In which form may the end be declared?
    Form = "form",
    /// Who has the protection of consumers?
    Protected = "protected",
    /// May the person choose the moment of the end?
    EndMoment = "end-moment",
    /// When does the contract of a larger firm end at the latest?
    EndOfLargerFirm = "end-of-larger-firm",
    /// When does it end where the law leaves the moment open?
    EndLeftOpen = "end-left-open",
    /// Should the notice name a date?
    NameDate = "name-date",
    /// From when on does ending cost nothing?
    FreeFrom = "free-from",
    /// What does ending inside the first months cost?
    EarlyFee = "early-fee",
    /// What does ending cost without a running term?
    FeeWithoutTerm = "fee-without-term",
    /// What is due for the device, by the contract's own table?
    DevicePrice = "device-price",
    /// What is due for the device, by our own reckoning?
    DeviceReckoned = "device-reckoned",
    /// Is any other charge for ending allowed?
    OtherCharges = "other-charges",
    /// Is the end confirmed in writing?
    Confirmation = "confirmation",
    /// How long can the number still be ported?
    PortWindow = "port-window",
    /// Does a port end the contract of its line?
    PortEndsContract = "port-ends-contract",
    /// When is a port due?
    PortDue = "port-due",
    /// What is owed for a late port?
    LatePort = "late-port",
    /// Until when may one leave because of an announced change?
    ChangeExit = "change-exit",
    /// Was the warning before prolongation due?
    RenewalWarning = "renewal-warning",
    /// How long may a fixed term be?
    LongestTerm = "longest-term",
    /// Does prepaid credit come back?
    CreditRight = "credit-right",
    /// Until when is that credit asked back?
    CreditClaim = "credit-claim",
    /// How much of the credit comes back?
    CreditBack = "credit-back",
    /// To whom may a prepaid card go?
    PrepaidTransfer = "prepaid-transfer",
    /// When does prepaid credit lapse?
    PrepaidLapse = "prepaid-lapse",
    /// What is the last day to withdraw?
    WithdrawalEnd = "withdrawal-end",
    /// When is the money back after a withdrawal?
    WithdrawalRefund = "withdrawal-refund",
    /// What is owed for the days before a withdrawal?
    WithdrawalShare = "withdrawal-share",
    /// Must there be a way to withdraw online?
    WithdrawalOnline = "withdrawal-online",
    /// When may a reminder begin to count?
    ReminderTerm = "reminder-term",
    /// What may a reminder cost?
    ReminderCost = "reminder-cost",
    /// What may a penalty clause ask?
    PenaltyCap = "penalty-cap",
    /// Does a dispute stop the collecting?
    DisputeShield = "dispute-shield",
    /// What may switching on again cost?
    Reconnection = "reconnection",
    /// When does the claim for a bill lapse?
    ClaimLapse = "claim-lapse",
    /// Until when does the bank give a debit back?
    DebitBack = "debit-back",
    /// Until when can a single debit be stopped?
    DebitStop = "debit-stop",
    /// When should the mandate be revoked?
    MandateEnd = "mandate-end",
    /// May the Ombudsman be asked?
    OmbudsmanOpen = "ombudsman-open",
    /// Does a complaint to the Ombudsman stop the collecting?
    OmbudsmanShield = "ombudsman-shield",
    /// How long may the Ombudsman take?
    OmbudsmanTerm = "ombudsman-term",
    /// When is a request about personal data answered?
    DataAnswer = "data-answer",
    /// How long are identification data kept?
    DataKept = "data-kept",
    /// When can somebody else get the number?
    NumberReuse = "number-reuse",
    /// What of a pack does the end reach?
    PackScope = "pack-scope",
    /// What comes first when a card is lost?
    LostFirst = "lost-first",
    /// Do the operator's terms decide the day?
    TermsDecide = "terms-decide",
    /// Can the operator's answer reach the person?
    ReplyReachable = "reply-reachable",
    /// Which bills are saved before the end?
    SaveBills = "save-bills",
    /// May a copy of the identity card be kept?
    IdentityCopy = "identity-copy",
    /// Is somebody presumed to be the user?
    PresumedUser = "presumed-user",
    /// What of a pack stays after a switch?
    PackLeftovers = "pack-leftovers",
}

impl Question {
    /// Returns the rule that answers it, by the number that jurists know it by: for printing, never for asking.
    pub fn rule(self) -> RuleId {
        rules::entry_of(self).rule
    }
}

impl FromStr for Question {
    type Err = ParseQuestionError;

    fn from_str(text: &str) -> Result<Question, ParseQuestionError> {
        let found = Question::ALL.iter().copied().find(|question| question.id() == text);
        found.ok_or_else(|| ParseQuestionError(text.to_owned()))
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Question, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_answered_by_one_rule_and_every_rule_answers_one() {
        let rules: Vec<RuleId> = Question::ALL.iter().map(|question| question.rule()).collect();
        assert_eq!(rules, rules::ALL.iter().map(|entry| entry.rule).collect::<Vec<_>>());
        for question in Question::ALL {
            assert_eq!(question.id().parse(), Ok(*question));
        }
        assert!("R08".parse::<Question>().is_err());
    }
}
