//! What stands in a journal beside rows: tables, indexes and the view, compared with what adieu made.
//!
//! A trigger that somebody planted would run inside our own writes, so nothing may be written before this look. It
//! must never take a name from the file for harmless: names are shown without their control characters.

use std::{collections::BTreeSet, path::Path};

use adieu_desk::ports::{Item, JournalError};
use rusqlite::Connection;

use crate::{fault, hex};

/// The digest of what the present format consists of. Each start compares with this alone.
const PRESENT: &str = "d46aa7e415fd35b395dba8b4a0a58380f604e8a6eb140050a86c5cdbc9d75cff";
/// More would be a list that nobody reads.
const MOST_NAMES: usize = 8;
const LONGEST_NAME: usize = 60;

/// One table, index, view or trigger: what it is, its name, its table, and the words that made it.
type Part = (String, String, String, String);

/// Refuses a journal in which anything is not as the steps to its format made it, by name.
pub(super) fn check(
    connection: &Connection,
    journal: &Path,
    steps: &[&str],
) -> Result<(), JournalError> {
    let found = parts(connection).map_err(|cause| fault::of_sqlite(journal, cause))?;
    if digest(&found) == PRESENT {
        return Ok(());
    }
    let known = known(steps).map_err(|cause| fault::of_sqlite(journal, cause))?;
    let names: BTreeSet<String> = found.symmetric_difference(&known).map(name).collect();
    if names.is_empty() {
        return Ok(());
    }
    let mut shown: Vec<String> = names.into_iter().collect();
    if shown.len() > MOST_NAMES {
        shown.truncate(MOST_NAMES);
        shown.push("…".to_owned());
    }
    Err(fault::damaged(Item::Foreign { journal: journal.to_owned(), names: shown.join(", ") }))
}

/// What the steps to a format make.
fn known(steps: &[&str]) -> rusqlite::Result<BTreeSet<Part>> {
    let connection = Connection::open_in_memory()?;
    for step in steps {
        connection.execute_batch(step)?;
    }
    parts(&connection)
}

/// Another release of SQLite may quote or break the same words in another way.
fn parts(connection: &Connection) -> rusqlite::Result<BTreeSet<Part>> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement.query_map([], |row| {
        let sql: String = row.get(3)?;
        let words: Vec<&str> = sql.split_whitespace().collect();
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, words.join(" ").replace('"', "")))
    })?;
    rows.collect()
}

fn digest(parts: &BTreeSet<Part>) -> String {
    let mut hasher = blake3::Hasher::new();
    for (kind, name, table, sql) in parts {
        hasher.update(&crate::seal::associated(
            "part",
            &[kind.as_bytes(), name.as_bytes(), table.as_bytes(), sql.as_bytes()],
        ));
    }
    hex::encode(hasher.finalize().as_bytes())
}

fn name((kind, name, _, _): &Part) -> String {
    let shown: String = name.chars().take(LONGEST_NAME).flat_map(char::escape_debug).collect();
    format!("{} {shown}", if KINDS.contains(&kind.as_str()) { kind } else { "?" })
}

const KINDS: [&str; 4] = ["table", "index", "view", "trigger"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::STEPS;

    #[test]
    fn the_digest_is_that_of_the_present_format() {
        assert_eq!(digest(&known(STEPS).unwrap()), PRESENT);
    }

    #[test]
    fn what_is_planted_changed_or_missing_is_named() {
        let present = |change: &str| {
            let connection = Connection::open_in_memory().unwrap();
            STEPS.iter().for_each(|step| connection.execute_batch(step).unwrap());
            connection.execute_batch(change).unwrap();
            match check(&connection, Path::new("journal"), STEPS) {
                Err(JournalError::Damaged { item: Item::Foreign { names, .. }, .. }) => names,
                other => panic!("{change}: {other:?}"),
            }
        };
        for (change, names) in [
            ("CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM cases; END", "trigger t"),
            ("CREATE TABLE notes (text)", "table notes"),
            ("CREATE VIEW v AS SELECT 1; CREATE INDEX i ON cases (turn)", "index i, view v"),
            ("DROP INDEX cases_by_due", "index cases_by_due"),
            (
                "DROP VIEW found; CREATE VIEW found AS SELECT digest, 1 AS case_id FROM found_by",
                "view found",
            ),
            ("CREATE TABLE \"a\nb\u{202e}\" (text)", "table a\\nb\\u{202e}"),
        ] {
            assert_eq!(present(change), names);
        }
    }
}
