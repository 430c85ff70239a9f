//! The form of a notice (R01): what counts as writing, and what never does.
//!
//! It must never let words on the phone count as a notice.

use serde::{Deserialize, Serialize};

use crate::finding::Draft;
use crate::missing::MissingFact;
use crate::reason::Reason;

/// How a notice was given, as far as its validity goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeForm {
    /// Letter, e-mail, web form, SMS, or a chat whose copy is kept.
    Written,
    /// A registered letter.
    Registered,
    /// A phone call or a visit to a shop.
    Oral,
    /// Not known.
    Unknown,
}

/// Returns what R01 says of a form, once the rule covers the line.
pub(crate) fn draft(form: NoticeForm) -> Draft {
    match form {
        NoticeForm::Written | NoticeForm::Registered => {
            Draft::applies(Reason::WrittenNoticeValid).because(Reason::RegisteredBestProof)
        }
        NoticeForm::Oral => Draft::does_not_apply(Reason::OralNoticeInvalid),
        NoticeForm::Unknown => Draft::needs(&[MissingFact::NoticeChannel]),
    }
}
