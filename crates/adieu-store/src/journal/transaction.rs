//! One transaction, rolled back unless it is committed.
//!
//! The driver's own type parses BEGIN and COMMIT anew each time, which a journal of small commands feels. It must
//! never leave a transaction open.

use rusqlite::Connection;

use crate::home::kill;

/// An open transaction that may write.
pub(crate) struct Transaction<'a> {
    connection: &'a Connection,
}

impl<'a> Transaction<'a> {
    /// Begins; nobody else can write from here on.
    pub(crate) fn begin(connection: &'a Connection) -> rusqlite::Result<Self> {
        connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        Ok(Self { connection })
    }

    /// Makes all of it durable, or nothing.
    pub(crate) fn commit(self) -> rusqlite::Result<()> {
        kill::point();
        self.connection.prepare_cached("COMMIT")?.execute([]).map(|_| kill::point())
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.connection.is_autocommit() {
            // Should this fail too, closing the connection rolls back.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_committed_is_rolled_back() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE notes (text)").unwrap();
        for committed in 0..3 {
            let count = |connection: &Connection| -> i64 {
                connection.query_row("SELECT count(*) FROM notes", [], |row| row.get(0)).unwrap()
            };
            assert_eq!(count(&connection), committed);
            let dropped = Transaction::begin(&connection).unwrap();
            connection.execute("INSERT INTO notes VALUES ('lost')", []).unwrap();
            drop(dropped);
            let kept = Transaction::begin(&connection).unwrap();
            connection.execute("INSERT INTO notes VALUES ('kept')", []).unwrap();
            kept.commit().unwrap();
        }
    }
}
