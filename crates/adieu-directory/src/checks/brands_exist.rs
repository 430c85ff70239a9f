//! Every brand that a record names has a record.
//!
//! It must never accept a name in place of an id.

use super::shelf::{Report, Shelf};
use crate::nearest::nearest;
use crate::schema;

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let mut named: Vec<(usize, &str)> = Vec::new();
        for key in ["contract_party", "network"] {
            if schema::is_brand(file.path) {
                named.extend(file.table.texts(key));
            }
        }
        named.extend(file.table.texts("successor").into_iter().filter(|(_, id)| *id != "none"));
        for part in file.statements() {
            for key in ["brand", "shared_with", "perhaps", "brands_before"] {
                named.extend(part.table.texts(key));
            }
            if part.name == Some("contract_party") {
                named.extend(part.table.texts("value"));
            }
        }
        for (line, id) in named.into_iter().filter(|(_, id)| !shelf.has_brand(id)) {
            let fix = match nearest(id, shelf.brand_ids()) {
                Some(near) => format!("write {near}, or add operators/{id}.toml"),
                None => format!("add operators/{id}.toml"),
            };
            report.error((file.path, line), format!("no brand has the id {id}"), fix);
        }
    }
}
