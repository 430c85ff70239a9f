//! Another household key: every wrapped key, mark and blind index of a journal is made anew.
//!
//! The keys of the cases stay, so nothing that is sealed under them alone is touched. It must never leave a row under
//! the old key beside one under the new.

use adieu_case::CaseRef;
use adieu_desk::ports::{Item, JournalError};
use rusqlite::params;

use super::{
    Desk,
    case_row::{self, Opened},
    census, command, derived, outbox, read,
    transaction::Transaction,
};
use crate::{
    doctor::Derive,
    fault,
    home::landmark::Marks,
    keys::HouseholdKey,
    seal::{self, Unreadable},
};

/// Puts a journal under another household key, in one transaction; returns the marks of the landmark under it.
///
/// A command of a format before 4 is forgotten, since its key was never kept: it could be given once more.
pub(crate) fn rekey(
    old: Desk<'_>,
    new: &HouseholdKey,
    (derive, marks): (&Derive<'_>, &Marks),
) -> Result<Marks, JournalError> {
    let transaction = Transaction::begin(old.connection).map_err(|cause| old.fault(cause))?;
    let erased = census::read(old)?.erased;
    let mut marks = marks.clone();
    let mut rows = Vec::new();
    for case in cases(old)? {
        let opened =
            case_row::open(old, &case)?.ok_or_else(|| fault::damaged_case(old.path, &case))?;
        let columns = derived::Columns::of(new, &case, &derive(&case, &read::events(old, &case)?));
        rows.push((case, opened, columns));
    }
    derived::clear(old)?;
    for (case, opened, columns) in &rows {
        put_row(old, new, (case, opened))?;
        derived::write(old, opened.id, columns)?;
        put_messages(old, new, ((case, opened), &mut marks))?;
        put_commands(old, new, (case, opened))?;
    }
    census::take(old.connection, new, erased)
        // Which case was erased last is known by its blind index alone.
        .and_then(|()| old.connection.execute("UPDATE erasing SET blind = zeroblob(16)", []))
        .map_err(|cause| old.fault(cause))?;
    transaction.commit().map_err(|cause| old.fault(cause))?;
    Ok(marks)
}

fn cases(desk: Desk<'_>) -> Result<Vec<CaseRef>, JournalError> {
    let references: Vec<String> = desk
        .connection
        .prepare("SELECT ref FROM cases ORDER BY id")
        .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))?;
    let parse =
        |text: &String| CaseRef::parse(text).map_err(|_| fault::damaged_reference(desk.path));
    references.iter().map(parse).collect()
}

fn put_row(
    desk: Desk<'_>,
    new: &HouseholdKey,
    (case, opened): (&CaseRef, &Opened),
) -> Result<(), JournalError> {
    let wrapped = new.wrap(case, &opened.key)?;
    let mark = case_row::mark(new, case, opened.seq, opened.last);
    desk.connection
        .execute(
            "UPDATE cases SET wrapped = ?2, mark = ?3 WHERE id = ?1",
            params![opened.id, wrapped, mark],
        )
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

/// A message is sealed for its blind index: it is opened and sealed again.
fn put_messages(
    desk: Desk<'_>,
    new: &HouseholdKey,
    ((case, opened), marks): ((&CaseRef, &Opened), &mut Marks),
) -> Result<(), JournalError> {
    type Row = (i64, Vec<u8>, Vec<u8>, Option<Vec<u8>>);
    let damaged = || {
        fault::damaged(Item::Message { journal: desk.path.to_owned(), case: Some(case.clone()) })
    };
    let rows: Vec<Row> = desk
        .connection
        .prepare("SELECT id, message, sealed, sent FROM outbox WHERE case_id = ?1")
        .and_then(|mut statement| {
            let row =
                |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
            statement.query_map([opened.id], row)?.collect()
        })
        .map_err(|cause| desk.fault(cause))?;
    for (id, message, sealed, sent) in rows {
        let mail =
            seal::open_mail(&opened.key, case, &message, &sealed).map_err(|why| match why {
                Unreadable::Damaged => damaged(),
                Unreadable::Newer => fault::unavailable(adieu_desk::ports::Trouble::NewerMessage {
                    case: case.clone(),
                }),
            })?;
        let index = outbox::message_index(new, &mail.message_id);
        let sealed = seal::close_mail(&opened.key, case, &index, &mail)?;
        let sent = sent
            .map(|sent| {
                seal::open_sent(&opened.key, case, &message, &sent)
                    .ok_or_else(damaged)
                    .and_then(|at| seal::close_sent(&opened.key, case, &index, at))
            })
            .transpose()?;
        marks.sent.iter_mut().filter(|mark| **mark == *message).for_each(|mark| *mark = index);
        desk.connection
            .execute(
                "UPDATE outbox SET message = ?2, sealed = ?3, sent = ?4 WHERE id = ?1",
                params![id, index, sealed, sent],
            )
            .map_err(|cause| desk.fault(cause))?;
    }
    Ok(())
}

fn put_commands(
    desk: Desk<'_>,
    new: &HouseholdKey,
    (case, opened): (&CaseRef, &Opened),
) -> Result<(), JournalError> {
    let sealed: Vec<Vec<u8>> = desk
        .connection
        .prepare("SELECT sealed FROM commands WHERE case_id = ?1 AND sealed IS NOT NULL")
        .and_then(|mut statement| statement.query_map([opened.id], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))?;
    desk.connection
        .execute("DELETE FROM commands WHERE case_id = ?1", [opened.id])
        .map_err(|cause| desk.fault(cause))?;
    for sealed in sealed {
        let key = seal::open_command(&opened.key, case, &sealed).ok_or_else(|| {
            let journal = desk.path.to_owned();
            fault::damaged(Item::CommandMark { journal, case: Some(case.clone()) })
        })?;
        command::record(Desk { keys: new, ..desk }, opened, case, &key)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
