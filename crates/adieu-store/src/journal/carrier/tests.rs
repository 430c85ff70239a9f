//! The log does not grow without end, and what it held is in the journal.
//!
//! Nothing here may depend on how fast the thread is.

use std::time::Duration;

use super::*;

fn journal(folder: &Path) -> (PathBuf, Connection) {
    let path = folder.join("journal.sqlite3");
    let keys = crate::keys::HouseholdKey::draw().unwrap();
    database::create(&path, &keys).unwrap();
    let connection = database::open(&path, &keys).unwrap();
    connection.execute_batch("CREATE TABLE rows (id INTEGER PRIMARY KEY, body BLOB)").unwrap();
    (path, connection)
}

fn commit(connection: &Connection) {
    connection.execute("INSERT INTO rows (body) VALUES (randomblob(20000))", []).unwrap();
}

#[test]
fn a_long_log_is_carried_by_the_thread_and_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut connection) = journal(folder.path());
    let carrier = Carrier::watch(&mut connection, &path).unwrap();
    let mut longest = 0;
    for _ in 0..400 {
        commit(&connection);
        carrier.look(&connection);
        longest = longest.max(carrier.pages.load(Ordering::Relaxed));
    }
    assert!(longest >= PAGES, "the log never grew long enough to be carried");
    assert!(carrier.worker.lock().unwrap().is_some(), "nobody carries");
    // The thread needs some moment between two commits; it gets one here, however slow it is.
    for _ in 0..600 {
        std::thread::sleep(Duration::from_millis(50));
        commit(&connection);
        if carrier.pages.load(Ordering::Relaxed) < PAGES {
            return;
        }
        carrier.look(&connection);
    }
    panic!("the log never began anew");
}

#[test]
fn a_log_far_behind_is_carried_by_the_command_itself() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut connection) = journal(folder.path());
    let carrier = Carrier::watch(&mut connection, &path).unwrap();
    commit(&connection);
    let before = std::fs::metadata(&path).unwrap().len();
    carrier.pages.store(FAR_BEHIND, Ordering::Relaxed);
    carrier.look(&connection);
    assert!(carrier.worker.lock().unwrap().is_none());
    assert!(std::fs::metadata(&path).unwrap().len() > before, "the rows are not in the journal");
}

#[test]
fn a_short_log_starts_no_thread() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut connection) = journal(folder.path());
    let carrier = Carrier::watch(&mut connection, &path).unwrap();
    commit(&connection);
    carrier.look(&connection);
    assert!(carrier.worker.lock().unwrap().is_none());
}
