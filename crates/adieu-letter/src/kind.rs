//! The kinds of letter, script and sheet that exist.
//!
//! A kind never appears here without its block list and its words in every language.

use std::fmt;

use adieu_case::LetterKind;
use serde::{Deserialize, Serialize};

/// A kind of letter, script or sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DraftKind {
    /// The declaration that ends the contract.
    Notice,
    /// The writing that makes a call, a visit or a chat count.
    FollowUp,
    /// What to say on the telephone.
    PhoneScript,
    /// What to paste into a chat.
    ChatScript,
    /// A sheet in large print for a counter.
    ShopSheet,
    /// What to enter into a web form.
    FormSheet,
    /// The notice as a text message.
    Sms,
    /// Asks again for an answer that has not come.
    Reminder,
    /// Demands an answer for the last time.
    FormalNotice,
    /// The complaint to the Ombudsman for telecommunications.
    Ombudsman,
    /// Claims money back after the end.
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

impl DraftKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [DraftKind; 21] = [
        DraftKind::Notice,
        DraftKind::FollowUp,
        DraftKind::PhoneScript,
        DraftKind::ChatScript,
        DraftKind::ShopSheet,
        DraftKind::FormSheet,
        DraftKind::Sms,
        DraftKind::Reminder,
        DraftKind::FormalNotice,
        DraftKind::Ombudsman,
        DraftKind::Refund,
        DraftKind::BillDispute,
        DraftKind::Pause,
        DraftKind::Transfer,
        DraftKind::ToPrepaid,
        DraftKind::Estate,
        DraftKind::Withdrawal,
        DraftKind::Mandate,
        DraftKind::DataAccess,
        DraftKind::DataErasure,
        DraftKind::Unlock,
    ];

    /// Returns the name that files and the command line use.
    pub fn file_stem(self) -> &'static str {
        match self {
            DraftKind::Notice => "notice",
            DraftKind::FollowUp => "follow-up",
            DraftKind::PhoneScript => "phone-script",
            DraftKind::ChatScript => "chat-script",
            DraftKind::ShopSheet => "shop-sheet",
            DraftKind::FormSheet => "form-sheet",
            DraftKind::Sms => "sms",
            DraftKind::Reminder => "reminder",
            DraftKind::FormalNotice => "formal-notice",
            DraftKind::Ombudsman => "ombudsman",
            DraftKind::Refund => "refund",
            DraftKind::BillDispute => "bill-dispute",
            DraftKind::Pause => "pause",
            DraftKind::Transfer => "transfer",
            DraftKind::ToPrepaid => "to-prepaid",
            DraftKind::Estate => "estate",
            DraftKind::Withdrawal => "withdrawal",
            DraftKind::Mandate => "mandate",
            DraftKind::DataAccess => "data-access",
            DraftKind::DataErasure => "data-erasure",
            DraftKind::Unlock => "unlock",
        }
    }

    /// Finds the kind of that name.
    pub fn find(name: &str) -> Option<DraftKind> {
        Self::ALL.into_iter().find(|kind| kind.file_stem() == name)
    }

    /// Returns the letter that a case records; none for a script or a sheet.
    pub fn letter(self) -> Option<LetterKind> {
        LetterKind::ALL.iter().copied().find(|letter| DraftKind::from(*letter) == self)
    }

    /// Says whether it tells the operator the day on which the contract ends.
    pub fn names_the_end(self) -> bool {
        match self {
            DraftKind::Notice
            | DraftKind::FollowUp
            | DraftKind::PhoneScript
            | DraftKind::ChatScript
            | DraftKind::ShopSheet
            | DraftKind::FormSheet
            | DraftKind::Sms => true,
            DraftKind::Reminder
            | DraftKind::FormalNotice
            | DraftKind::Ombudsman
            | DraftKind::Refund
            | DraftKind::BillDispute
            | DraftKind::Pause
            | DraftKind::Transfer
            | DraftKind::ToPrepaid
            | DraftKind::Estate
            | DraftKind::Withdrawal
            | DraftKind::Mandate
            | DraftKind::DataAccess
            | DraftKind::DataErasure
            | DraftKind::Unlock => false,
        }
    }
}

impl fmt::Display for DraftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file_stem())
    }
}

impl From<LetterKind> for DraftKind {
    fn from(kind: LetterKind) -> Self {
        match kind {
            LetterKind::Notice => DraftKind::Notice,
            LetterKind::FollowUp => DraftKind::FollowUp,
            LetterKind::Reminder => DraftKind::Reminder,
            LetterKind::FormalNotice => DraftKind::FormalNotice,
            LetterKind::Ombudsman => DraftKind::Ombudsman,
            LetterKind::Refund => DraftKind::Refund,
            LetterKind::BillDispute => DraftKind::BillDispute,
            LetterKind::Pause => DraftKind::Pause,
            LetterKind::Transfer => DraftKind::Transfer,
            LetterKind::ToPrepaid => DraftKind::ToPrepaid,
            LetterKind::Estate => DraftKind::Estate,
            LetterKind::Withdrawal => DraftKind::Withdrawal,
            LetterKind::Mandate => DraftKind::Mandate,
            LetterKind::DataAccess => DraftKind::DataAccess,
            LetterKind::DataErasure => DraftKind::DataErasure,
            LetterKind::Unlock => DraftKind::Unlock,
        }
    }
}
