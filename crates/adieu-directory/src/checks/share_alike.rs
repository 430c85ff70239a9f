//! Tables under a share-alike licence stay in a folder of their own.
//!
//! It must never be a matter of judgement: the licence decides.

use super::shelf::{Report, Shelf};

/// Wikipedia, and tables that derive from it.
const TABLES: [&str; 4] = ["wikipedia.org", "wikidata.org", "p1sec/mcc_mnc", "mcc-mnc-list"];

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for source in file.sources() {
            let Some(url) = source.table.text("url").map(str::to_lowercase) else { continue };
            if TABLES.iter().any(|table| url.contains(table)) {
                let message = "this source is under a share-alike licence".to_owned();
                let fix = "move what rests on it to the folder wikipedia, or find another source";
                report.error((file.path, source.table.line_of("url")), message, fix);
            }
        }
    }
}
