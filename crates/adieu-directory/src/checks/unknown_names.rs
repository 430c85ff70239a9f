//! What is listed as unknown has the name of a fact or a kind of channel.
//!
//! It must never accept a name that nothing would show.

use super::shelf::{Report, Shelf};
use crate::brand::ChannelKind;
use crate::nearest::nearest;
use crate::schema::FACTS;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        let known = || FACTS.into_iter().chain(ChannelKind::ALL.iter().map(|kind| kind.as_str()));
        for (line, name) in file.table.texts("unknown") {
            if known().any(|known| known == name) {
                continue;
            }
            let fix = match nearest(name, known()) {
                Some(near) => format!("write {near}"),
                None => "write the name of a fact or a kind of channel".to_owned(),
            };
            report.error((file.path, line), format!("{name} is no fact and no channel"), fix);
        }
    }
}
