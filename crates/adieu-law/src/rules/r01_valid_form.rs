//! R01: a notice in writing is valid, in whatever written form.
//!
//! It must never require a registered letter.

use crate::finding::Draft;
use crate::form;
use crate::situation::Situation;

/// The facts file holds no channel: the notice that adieu drafts is in writing, unless the case knows better.
pub(super) fn find(situation: &Situation<'_>) -> Draft {
    form::draft(situation.notice_form())
}
