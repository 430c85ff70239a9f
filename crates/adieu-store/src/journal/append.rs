//! Appending: events, outgoing messages, the command's key and the rows that serve finding, in one transaction.
//!
//! It must never write a row when nothing in it changes: every page that changes costs at each commit.

use adieu_desk::ports::{Append, JournalError};
use rusqlite::params;

use super::{
    Desk,
    case_row::{self, Opened},
    census, command, derived, outbox,
    transaction::Transaction,
};
use crate::{keys::CaseKey, seal};

/// Appends to several cases, all or nothing.
pub(super) fn append_all(desk: Desk<'_>, appends: &[Append<'_>]) -> Result<(), JournalError> {
    let transaction = Transaction::begin(desk.connection).map_err(|cause| desk.fault(cause))?;
    let (mut created, mut look) = (Vec::new(), false);
    for append in appends {
        if let Some(id) = append_one(desk, append)? {
            created.push(append.case);
            look |= derived::is_time_to_look(id);
        }
    }
    if !created.is_empty() {
        census::created(desk, created.into_iter())?;
    }
    if look {
        derived::gather(desk)?;
    }
    transaction.commit().map_err(|cause| desk.fault(cause))
}

/// Appends to one case; answers the row of one that is new.
fn append_one(desk: Desk<'_>, append: &Append<'_>) -> Result<Option<i64>, JournalError> {
    let before = case_row::open(desk, append.case)?;
    if let Some(key) = append.idempotency_key
        && let Some(case) = &before
        && command::is_recorded(desk, case.id, append.case, key)?
    {
        return Err(JournalError::Repeated { case: append.case.clone() });
    }
    check_numbers(append, before.as_ref().map_or(0, |case| case.seq))?;
    let is_new = before.is_none();
    let case = match before {
        Some(case) => {
            let columns = derived::Columns::of(desk.keys, append.case, append.derived);
            derived::replace(desk, &case, &columns)?;
            case
        }
        None => create(desk, append)?,
    };
    write_events(desk, append, &case)?;
    outbox::record(desk, append, &case)?;
    if let Some(key) = append.idempotency_key {
        command::record(desk, &case, append.case, key)?;
    }
    Ok(is_new.then_some(case.id))
}

fn check_numbers(append: &Append<'_>, found: u64) -> Result<(), JournalError> {
    let conflict =
        |expected, found| JournalError::Conflict { case: append.case.clone(), expected, found };
    if append.expected_seq != found {
        return Err(conflict(append.expected_seq, found));
    }
    if found == 0 && append.events.is_empty() {
        return Err(JournalError::NoCase { case: append.case.clone() });
    }
    match append.events.iter().zip(found + 1..).find(|(event, seq)| event.seq != *seq) {
        Some((event, seq)) => Err(conflict(seq, event.seq)),
        None => Ok(()),
    }
}

fn create(desk: Desk<'_>, append: &Append<'_>) -> Result<Opened, JournalError> {
    let key = CaseKey::draw()?;
    let wrapped = desk.keys.wrap(append.case, &key)?;
    // The events follow in the same transaction, and bring number, place and mark of the last one.
    let (seq, last) = (0, 0);
    let mark = case_row::mark(desk.keys, append.case, seq, last);
    let columns = derived::Columns::of(desk.keys, append.case, append.derived);
    let id = desk
        .connection
        .prepare_cached(
            "INSERT INTO cases (ref, wrapped, seq, last, mark, turn, due, derived_mark, found_mark, found)
             VALUES (?1, ?2, 0, 0, ?3, ?4, ?5, ?6, ?7, ?8)",
        )
        .and_then(|mut statement| {
            statement.insert(params![
                append.case.as_str(),
                wrapped,
                mark,
                columns.turn,
                columns.due,
                columns.mark,
                columns.found_mark,
                columns.found(),
            ])
        })
        .map_err(|cause| desk.fault(cause))?;
    derived::add_digests(desk, id, columns.digests.iter())?;
    Ok(Opened {
        id,
        seq,
        last,
        key,
        derived_mark: Vec::new(),
        found_mark: Vec::new(),
        found: Vec::new(),
    })
}

fn write_events(desk: Desk<'_>, append: &Append<'_>, case: &Opened) -> Result<(), JournalError> {
    let mut last = case.last;
    for event in append.events {
        let sealed = seal::close_event(&case.key, append.case, event)?;
        let previous = (event.seq > 1).then_some(last);
        last = desk
            .connection
            .prepare_cached("INSERT INTO events (case_id, previous, sealed) VALUES (?1, ?2, ?3)")
            .and_then(|mut statement| statement.insert(params![case.id, previous, sealed]))
            .map_err(|cause| desk.fault(cause))?;
    }
    let Some(event) = append.events.last() else { return Ok(()) };
    let mark = case_row::mark(desk.keys, append.case, event.seq, last);
    desk.connection
        .prepare_cached("UPDATE cases SET seq = ?2, last = ?3, mark = ?4 WHERE id = ?1")
        .and_then(|mut statement| {
            statement.execute(params![case.id, event.seq.cast_signed(), last, mark])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}
