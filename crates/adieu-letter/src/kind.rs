//! The kinds of letter, script and sheet that exist.
//!
//! A kind never appears here without its block list and its words in every language.

use std::fmt;

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
}

impl DraftKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [DraftKind; 7] = [
        DraftKind::Notice,
        DraftKind::FollowUp,
        DraftKind::PhoneScript,
        DraftKind::ChatScript,
        DraftKind::ShopSheet,
        DraftKind::FormSheet,
        DraftKind::Sms,
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
        }
    }

    /// Finds the kind of that name.
    pub fn find(name: &str) -> Option<DraftKind> {
        Self::ALL.into_iter().find(|kind| kind.file_stem() == name)
    }
}

impl fmt::Display for DraftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file_stem())
    }
}

impl From<adieu_case::LetterKind> for DraftKind {
    fn from(kind: adieu_case::LetterKind) -> Self {
        match kind {
            adieu_case::LetterKind::Notice => DraftKind::Notice,
            adieu_case::LetterKind::FollowUp => DraftKind::FollowUp,
        }
    }
}
