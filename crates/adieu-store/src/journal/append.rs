//! Appending: events, outgoing messages, the command's key and the rows that serve finding, in one transaction.
//!
//! It must never write a row twice when once is enough: every page that changes costs at each commit.

use std::collections::BTreeSet;

use adieu_case::{CaseRef, Turn};
use adieu_desk::ports::{Append, Derived, JournalError};
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use super::{Desk, index_digests, outbox};
use crate::{
    fault,
    keys::{CaseKey, HouseholdKey, MARK_BYTES},
    seal,
};

/// Appends to several cases, all or nothing.
pub(super) fn append_all(desk: Desk<'_>, appends: &[Append<'_>]) -> Result<(), JournalError> {
    let transaction = Transaction::new_unchecked(desk.connection, TransactionBehavior::Immediate)
        .map_err(|cause| desk.fault(cause))?;
    for append in appends {
        append_one(desk, append)?;
    }
    transaction.commit().map_err(|cause| desk.fault(cause))
}

/// A case as its row says.
pub(crate) struct Opened {
    pub(crate) id: i64,
    pub(crate) seq: u64,
    pub(crate) key: CaseKey,
}

fn append_one(desk: Desk<'_>, append: &Append<'_>) -> Result<(), JournalError> {
    let before = open_case(desk, append.case)?;
    if let Some(command) = append.idempotency_key
        && let Some(case) = &before
        && holds_command(desk, case.id, &command_index(desk.keys, append.case, command))?
    {
        return Err(JournalError::Repeated { case: append.case.clone() });
    }
    check_numbers(append, before.as_ref().map_or(0, |case| case.seq))?;
    let case = match before {
        Some(case) => {
            advance(desk, append, &case)?;
            replace_derived(desk, append.case, (case.id, append.derived))?;
            case
        }
        None => create_case(desk, append)?,
    };
    write_events(desk, append, &case)?;
    outbox::record(desk, append, &case)?;
    match append.idempotency_key {
        Some(command) => record_command(desk, append.case, (case.id, command)),
        None => Ok(()),
    }
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

/// Opens the row of a case and its key; none when there is no such case.
pub(crate) fn open_case(desk: Desk<'_>, case: &CaseRef) -> Result<Option<Opened>, JournalError> {
    let row = desk
        .connection
        .prepare_cached("SELECT id, seq, mark, wrapped FROM cases WHERE ref = ?1")
        .and_then(|mut statement| {
            statement
                .query_row([case.as_str()], |row| {
                    let wrapped: Vec<u8> = row.get(3)?;
                    Ok((row.get(0)?, row.get::<_, i64>(1)?, row.get::<_, Vec<u8>>(2)?, wrapped))
                })
                .optional()
        })
        .map_err(|cause| desk.fault(cause))?;
    let Some((id, seq, mark, wrapped)) = row else { return Ok(None) };
    let damaged = || fault::damaged_case(desk.path, case);
    let seq = u64::try_from(seq).map_err(|_| damaged())?;
    if mark != case_mark(desk.keys, case, seq) {
        return Err(damaged());
    }
    let key = desk.keys.unwrap(case, &wrapped).ok_or_else(|| {
        fault::damaged(format!("the key of case {case} in {}", desk.path.display()))
    })?;
    Ok(Some(Opened { id, seq, key }))
}

/// The mark over the clear parts of a case's row.
pub(crate) fn case_mark(keys: &HouseholdKey, case: &CaseRef, seq: u64) -> [u8; MARK_BYTES] {
    keys.mark("case", &[case.as_str().as_bytes(), &seq.to_be_bytes()])
}

fn create_case(desk: Desk<'_>, append: &Append<'_>) -> Result<Opened, JournalError> {
    let key = CaseKey::draw()?;
    let wrapped = desk.keys.wrap(append.case, &key)?;
    let seq = last_seq(append);
    let mark = case_mark(desk.keys, append.case, seq);
    let id = desk
        .connection
        .prepare_cached("INSERT INTO cases (ref, wrapped, seq, mark) VALUES (?1, ?2, ?3, ?4)")
        .and_then(|mut statement| {
            statement.insert(params![append.case.as_str(), wrapped, seq.cast_signed(), mark])
        })
        .map_err(|cause| desk.fault(cause))?;
    insert_derived(desk, append.case, (id, append.derived))?;
    for digest in index_digests(desk.keys, &append.derived.keys) {
        insert_digest(desk, id, &digest)?;
    }
    Ok(Opened { id, seq, key })
}

fn last_seq(append: &Append<'_>) -> u64 {
    append.expected_seq + append.events.len() as u64
}

fn advance(desk: Desk<'_>, append: &Append<'_>, case: &Opened) -> Result<(), JournalError> {
    if append.events.is_empty() {
        return Ok(());
    }
    let seq = last_seq(append);
    desk.connection
        .prepare_cached("UPDATE cases SET seq = ?2, mark = ?3 WHERE id = ?1")
        .and_then(|mut statement| {
            statement.execute(params![
                case.id,
                seq.cast_signed(),
                case_mark(desk.keys, append.case, seq)
            ])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

fn write_events(desk: Desk<'_>, append: &Append<'_>, case: &Opened) -> Result<(), JournalError> {
    for event in append.events {
        let sealed = seal::close_event(&case.key, append.case, event)?;
        desk.connection
            .prepare_cached("INSERT INTO events (case_id, seq, sealed) VALUES (?1, ?2, ?3)")
            .and_then(|mut statement| {
                statement.execute(params![case.id, event.seq.cast_signed(), sealed])
            })
            .map_err(|cause| desk.fault(cause))?;
    }
    Ok(())
}

/// Replaces the rows that serve finding; rows that stay the same are not touched.
fn replace_derived(
    desk: Desk<'_>,
    case: &CaseRef,
    (id, derived): (i64, &Derived),
) -> Result<(), JournalError> {
    if stored_mark(desk, id)?.as_deref() != Some(derived_mark(desk.keys, case, derived).as_slice())
    {
        insert_derived(desk, case, (id, derived))?;
    }
    replace_digests(desk, (id, derived))
}

/// Writes the rows that serve finding whatever stands there.
pub(crate) fn write_derived(
    desk: Desk<'_>,
    case: &CaseRef,
    (id, derived): (i64, &Derived),
) -> Result<(), JournalError> {
    insert_derived(desk, case, (id, derived))?;
    replace_digests(desk, (id, derived))
}

fn replace_digests(desk: Desk<'_>, (id, derived): (i64, &Derived)) -> Result<(), JournalError> {
    let wanted = index_digests(desk.keys, &derived.keys);
    let stored = stored_digests(desk, id)?;
    for digest in
        stored.iter().filter(|stored| !wanted.iter().any(|w| w.as_slice() == stored.as_slice()))
    {
        desk.connection
            .prepare_cached("DELETE FROM found_by WHERE case_id = ?1 AND digest = ?2")
            .and_then(|mut statement| statement.execute(params![id, digest]))
            .map_err(|cause| desk.fault(cause))?;
    }
    for digest in wanted.iter().filter(|wanted| !stored.contains(wanted.as_slice())) {
        insert_digest(desk, id, digest)?;
    }
    Ok(())
}

fn stored_mark(desk: Desk<'_>, id: i64) -> Result<Option<Vec<u8>>, JournalError> {
    desk.connection
        .prepare_cached("SELECT mark FROM derived WHERE case_id = ?1")
        .and_then(|mut statement| statement.query_row([id], |row| row.get(0)).optional())
        .map_err(|cause| desk.fault(cause))
}

/// Returns the blind indexes that stand for a case.
pub(crate) fn stored_digests(desk: Desk<'_>, id: i64) -> Result<BTreeSet<Vec<u8>>, JournalError> {
    desk.connection
        .prepare_cached("SELECT digest FROM found_by WHERE case_id = ?1")
        .and_then(|mut statement| statement.query_map([id], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))
}

fn insert_digest(desk: Desk<'_>, id: i64, digest: &[u8; MARK_BYTES]) -> Result<(), JournalError> {
    desk.connection
        .prepare_cached("INSERT INTO found_by (case_id, digest) VALUES (?1, ?2)")
        .and_then(|mut statement| statement.execute(params![id, digest]))
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

fn insert_derived(
    desk: Desk<'_>,
    case: &CaseRef,
    (id, derived): (i64, &Derived),
) -> Result<(), JournalError> {
    let due = derived.timer.map(|day| day.to_string());
    let mark = derived_mark(desk.keys, case, derived);
    desk.connection
        .prepare_cached(
            "INSERT OR REPLACE INTO derived (case_id, turn, due, mark) VALUES (?1, ?2, ?3, ?4)",
        )
        .and_then(|mut statement| {
            statement.execute(params![id, turn_word(derived.turn), due, mark])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

fn derived_mark(keys: &HouseholdKey, case: &CaseRef, derived: &Derived) -> [u8; MARK_BYTES] {
    row_mark(keys, case, (derived.turn, derived.timer))
}

/// The mark over the clear parts of a derived row.
pub(crate) fn row_mark(
    keys: &HouseholdKey,
    case: &CaseRef,
    (turn, timer): (Turn, Option<Date>),
) -> [u8; MARK_BYTES] {
    let due = timer.map_or(String::new(), |day| day.to_string());
    keys.mark("derived", &[case.as_str().as_bytes(), turn_word(turn).as_bytes(), due.as_bytes()])
}

/// The word for a turn in the journal; words stay for ever.
pub(crate) fn turn_word(turn: Turn) -> &'static str {
    match turn {
        Turn::Person => "person",
        Turn::Operator => "operator",
        Turn::Nobody => "nobody",
    }
}

/// The turn of a word in the journal.
pub(crate) fn turn_of(word: &str) -> Option<Turn> {
    [Turn::Person, Turn::Operator, Turn::Nobody].into_iter().find(|turn| turn_word(*turn) == word)
}

fn command_index(keys: &HouseholdKey, case: &CaseRef, command: &str) -> [u8; MARK_BYTES] {
    keys.blind("command", &[case.as_str().as_bytes(), command.as_bytes()])
}

/// The mark that shows that a command's blind index is as written.
pub(crate) fn command_mark(
    keys: &HouseholdKey,
    case: &CaseRef,
    command: &[u8],
) -> [u8; MARK_BYTES] {
    keys.mark("command", &[case.as_str().as_bytes(), command])
}

fn holds_command(
    desk: Desk<'_>,
    id: i64,
    command: &[u8; MARK_BYTES],
) -> Result<bool, JournalError> {
    desk.connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM commands WHERE case_id = ?1 AND command = ?2)",
        )
        .and_then(|mut statement| statement.query_row(params![id, command], |row| row.get(0)))
        .map_err(|cause| desk.fault(cause))
}

fn record_command(
    desk: Desk<'_>,
    case: &CaseRef,
    (id, command): (i64, &str),
) -> Result<(), JournalError> {
    let command = command_index(desk.keys, case, command);
    desk.connection
        .prepare_cached("INSERT INTO commands (case_id, command, mark) VALUES (?1, ?2, ?3)")
        .and_then(|mut statement| {
            statement.execute(params![id, command, command_mark(desk.keys, case, &command)])
        })
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}
