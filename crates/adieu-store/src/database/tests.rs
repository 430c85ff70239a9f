//! Steps from one format to the next.
//!
//! Only invented people and numbers.

use super::*;

/// Always the same.
fn keys() -> HouseholdKey {
    HouseholdKey::from_secret(zeroize::Zeroizing::new([7; 32]))
}

fn new_journal() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(files::JOURNAL);
    create(&path, &keys()).unwrap();
    (folder, path)
}

fn copies(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("journal.before-")).collect()
}

const NEXT: &str = "CREATE TABLE notes (text TEXT) STRICT; INSERT INTO notes VALUES ('moved')";

#[test]
fn an_older_journal_is_brought_to_the_present_format_and_a_copy_stays() {
    let (folder, path) = new_journal();
    let steps = [STEPS, &[NEXT]].concat();
    let (now, next) = (STEPS.len(), steps.len());
    let connection = open_with(&path, &steps, &keys()).unwrap();
    let text: String =
        connection.query_row("SELECT text FROM notes", [], |row| row.get(0)).unwrap();
    assert_eq!((text.as_str(), format(&connection, &path).unwrap()), ("moved", next));
    assert_eq!(copies(folder.path()), [format!("journal.before-{next}.sqlite3")]);
    drop(connection);
    assert!(
        matches!(open(&path, &keys()), Err(JournalError::Unavailable { .. })),
        "format {next} is newer than this program"
    );
    drop(open_with(&path, &steps, &keys()).unwrap());
    let copy = folder.path().join(format!("journal.before-{next}.sqlite3"));
    assert_eq!(format(&connect(&copy).unwrap(), &copy).unwrap(), now);
    files::remove_copies(&path).unwrap();
    assert_eq!(copies(folder.path()), Vec::<String>::new());
}

#[test]
fn a_step_that_fails_leaves_the_older_format() {
    let (_folder, path) = new_journal();
    let steps = [STEPS, &[NEXT, "INSERT INTO nowhere VALUES (1)"]].concat();
    assert!(open_with(&path, &steps, &keys()).is_err());
    let connection = open(&path, &keys()).unwrap();
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'notes'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(tables, 0);
}

#[test]
fn the_settings_hold() {
    let (_folder, path) = new_journal();
    let connection = open(&path, &keys()).unwrap();
    let pragma = |name: &str| -> String {
        connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, rusqlite::types::Value>(0))
            .map(|value| format!("{value:?}"))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
    assert_eq!(pragma("synchronous"), "Integer(2)");
    assert_eq!(pragma("secure_delete"), "Integer(1)");
    assert_eq!(pragma("foreign_keys"), "Integer(1)");
}

#[test]
fn finding_the_most_urgent_reads_the_index_and_sorts_nothing() {
    let (_folder, path) = new_journal();
    let connection = open(&path, &keys()).unwrap();
    let mut statement = connection
        .prepare(&format!("EXPLAIN QUERY PLAN {}", crate::journal::read::URGENT))
        .unwrap();
    let plan: Vec<String> =
        statement.query_map([20], |row| row.get(3)).unwrap().collect::<Result<_, _>>().unwrap();
    assert!(plan[0].contains("USING INDEX cases_by_due"), "{plan:?}");
    assert!(!plan.iter().any(|line| line.contains("TEMP B-TREE")), "{plan:?}");
}

#[test]
fn finding_by_a_key_searches_both_trees_and_reads_neither_whole() {
    let (_folder, path) = new_journal();
    let connection = open(&path, &keys()).unwrap();
    let mut statement =
        connection.prepare(&format!("EXPLAIN QUERY PLAN {}", crate::journal::read::FIND)).unwrap();
    let plan: Vec<String> = statement
        .query_map([[0_u8; 16]], |row| row.get(3))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for tree in ["found_lately", "found_by"] {
        let search = format!("SEARCH {tree} USING PRIMARY KEY (digest=?)");
        assert!(plan.contains(&search), "{plan:?}");
    }
    let whole = |line: &String| line.starts_with("SCAN") && line != "SCAN found";
    assert!(!plan.iter().any(whole), "only what was found is read whole: {plan:?}");
}
