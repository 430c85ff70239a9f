//! The kinds of letter that a case can hold, by the names that commands, files and the journal use.
//!
//! A released name never changes and never goes: old journals carry it.

use serde::{Deserialize, Serialize};

/// A kind of letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// The declaration that ends the contract.
    Notice,
    /// The writing that makes a call or a visit count.
    FollowUp,
    /// Asks again for an answer that has not come.
    Reminder,
    /// Demands an answer for the last time, before somebody else is asked to help.
    FormalNotice,
    /// The complaint to the Ombudsman for telecommunications.
    Ombudsman,
    /// Claims prepaid credit, a deposit or months paid ahead.
    Refund,
    /// Disputes a bill, wholly or in part.
    BillDispute,
    /// Asks to pause the contract.
    Pause,
    /// Hands the line over to somebody else.
    Transfer,
    /// Keeps the number on a prepaid card.
    ToPrepaid,
    /// Tells of the death of the holder.
    Estate,
    /// Withdraws from a contract concluded at a distance.
    Withdrawal,
    /// Empowers somebody to act for the holder.
    Mandate,
    /// Asks for a copy of the personal data.
    DataAccess,
    /// Asks to erase the personal data.
    DataErasure,
    /// Asks to free the device from its network lock.
    Unlock,
}

impl LetterKind {
    /// Every kind that can be written.
    pub const ALL: &'static [LetterKind] = &[
        Self::Notice,
        Self::FollowUp,
        Self::Reminder,
        Self::FormalNotice,
        Self::Ombudsman,
        Self::Refund,
        Self::BillDispute,
        Self::Pause,
        Self::Transfer,
        Self::ToPrepaid,
        Self::Estate,
        Self::Withdrawal,
        Self::Mandate,
        Self::DataAccess,
        Self::DataErasure,
        Self::Unlock,
    ];

    /// Returns the name as commands, files and logs write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::FollowUp => "follow-up",
            Self::Reminder => "reminder",
            Self::FormalNotice => "formal-notice",
            Self::Ombudsman => "ombudsman",
            Self::Refund => "refund",
            Self::BillDispute => "bill-dispute",
            Self::Pause => "pause",
            Self::Transfer => "transfer",
            Self::ToPrepaid => "to-prepaid",
            Self::Estate => "estate",
            Self::Withdrawal => "withdrawal",
            Self::Mandate => "mandate",
            Self::DataAccess => "data-access",
            Self::DataErasure => "data-erasure",
            Self::Unlock => "unlock",
        }
    }

    /// Finds a kind by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// Says whether such a letter ends the contract, so that it can lose a number that is being ported.
    pub fn ends_contract(self) -> bool {
        match self {
            Self::Notice | Self::FollowUp | Self::Withdrawal => true,
            Self::Reminder
            | Self::FormalNotice
            | Self::Ombudsman
            | Self::Refund
            | Self::BillDispute
            | Self::Pause
            | Self::Transfer
            | Self::ToPrepaid
            | Self::Estate
            | Self::Mandate
            | Self::DataAccess
            | Self::DataErasure
            | Self::Unlock => false,
        }
    }

    /// Says whether it is the notice itself, in writing or as what makes a spoken one count.
    pub fn is_notice(self) -> bool {
        matches!(self, Self::Notice | Self::FollowUp)
    }

    /// Says whether such a letter is a complaint: the approach to the operator that the Ombudsman asks for (C-01).
    pub fn complains(self) -> bool {
        match self {
            Self::Reminder | Self::FormalNotice | Self::BillDispute => true,
            Self::Notice
            | Self::FollowUp
            | Self::Ombudsman
            | Self::Refund
            | Self::Pause
            | Self::Transfer
            | Self::ToPrepaid
            | Self::Estate
            | Self::Withdrawal
            | Self::Mandate
            | Self::DataAccess
            | Self::DataErasure
            | Self::Unlock => false,
        }
    }
}

impl std::fmt::Display for LetterKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
