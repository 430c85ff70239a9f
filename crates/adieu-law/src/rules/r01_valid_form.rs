//! R01: a notice in writing is valid, in whatever written form.
//!
//! It must never require a registered letter.

use crate::finding::Draft;
use crate::form::{self, NoticeForm};
use crate::situation::Situation;

/// The facts file holds no channel: the notice that adieu drafts is in writing.
pub(super) fn find(_: &Situation<'_>) -> Draft {
    form::draft(NoticeForm::Written)
}
