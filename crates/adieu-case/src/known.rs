//! The facts of a case together with what its own letters tell: the day of a complaint, of a withdrawal.
//!
//! What the person recorded always wins; nothing here is written back into the facts.

use std::borrow::Cow;

use adieu_facts::{Facts, Sale};
use jiff::civil::Date;

use crate::{Case, LetterKind};

/// Returns the facts as the rules should see them.
pub(crate) fn known_facts(case: &Case) -> Cow<'_, Facts> {
    let mut facts = Cow::Borrowed(&case.facts);
    let noted = case.facts.complaint.as_ref().and_then(|complaint| complaint.first);
    if let (None, Some(sent)) = (noted, case.complaint()) {
        facts.to_mut().complaint.get_or_insert_default().first = Some(sent.on);
    }
    if let Some((on, lines)) = withdrawal(case) {
        for line in lines {
            let known = facts.lines.get(line).and_then(|line| line.sale.as_ref()?.statement_sent);
            if known.is_none()
                && let Some(line) = facts.to_mut().lines.get_mut(line)
            {
                line.sale.get_or_insert_with(Sale::default).statement_sent = Some(on);
            }
        }
    }
    facts
}

/// The day on which a withdrawal left, and the lines that it names.
fn withdrawal(case: &Case) -> Option<(Date, Vec<usize>)> {
    let sent = case.dispatches.iter().find(|sent| sent.letter == LetterKind::Withdrawal)?;
    let draft = case.drafts.iter().find(|draft| draft.digest == sent.digest)?;
    Some((sent.on, draft.lines.clone()))
}
