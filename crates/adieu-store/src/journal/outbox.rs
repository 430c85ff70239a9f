//! Outgoing messages: recorded with their event, waiting until they are marked as sent.
//!
//! It must never send, and never forget a message that was not marked.

use adieu_case::CaseRef;
use adieu_desk::ports::{Append, Item, JournalError, Trouble};
use adieu_letter::OutgoingMail;
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::{
    Desk,
    case_row::{self, Opened},
    read::limit_of,
};
use crate::{
    fault,
    keys::{HouseholdKey, MARK_BYTES},
    seal::{self, Unreadable},
};

/// The blind index of a Message-ID in the outbox.
pub(super) fn message_index(keys: &HouseholdKey, message_id: &str) -> [u8; MARK_BYTES] {
    keys.blind("outbox", &[message_id.as_bytes()])
}

/// Records messages. One that stands there already is the very same one: its id follows from its content.
pub(super) fn record(
    desk: Desk<'_>,
    append: &Append<'_>,
    case: &Opened,
) -> Result<(), JournalError> {
    for mail in append.outbox {
        let message = message_index(desk.keys, &mail.message_id);
        let sealed = seal::close_mail(&case.key, append.case, &message, mail)?;
        desk.connection
            .prepare_cached(
                "INSERT INTO outbox (case_id, message, sealed) VALUES (?1, ?2, ?3)
                 ON CONFLICT (message) DO NOTHING",
            )
            .and_then(|mut statement| statement.execute(params![case.id, message, sealed]))
            .map_err(|cause| desk.fault(cause))?;
    }
    Ok(())
}

/// Returns the messages that wait, oldest first.
pub(super) fn waiting(desk: Desk<'_>, limit: usize) -> Result<Vec<OutgoingMail>, JournalError> {
    let rows: Vec<(String, Vec<u8>, Vec<u8>)> = desk
        .connection
        .prepare_cached(
            "SELECT cases.ref, outbox.message, outbox.sealed
             FROM outbox LEFT JOIN cases ON cases.id = outbox.case_id
             WHERE outbox.sent IS NULL ORDER BY outbox.id LIMIT ?1",
        )
        .and_then(|mut statement| {
            statement
                .query_map([limit_of(limit)], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
                .collect()
        })
        .map_err(|cause| desk.fault(cause))?;
    rows.iter().map(|(case, message, sealed)| open_mail(desk, case, (message, sealed))).collect()
}

fn open_mail(
    desk: Desk<'_>,
    case: &str,
    (message, sealed): (&[u8], &[u8]),
) -> Result<OutgoingMail, JournalError> {
    let damaged = |case: Option<&CaseRef>| {
        fault::damaged(Item::WaitingMessage { journal: desk.path.to_owned(), case: case.cloned() })
    };
    let case = CaseRef::parse(case).map_err(|_| damaged(None))?;
    let opened = case_row::open(desk, &case)?.ok_or_else(|| damaged(None))?;
    seal::open_mail(&opened.key, &case, message, sealed).map_err(|why| match why {
        Unreadable::Damaged => damaged(Some(&case)),
        Unreadable::Newer => fault::unavailable(Trouble::NewerMessage { case: case.clone() }),
    })
}

/// Marks a message as sent; a second mark changes nothing, the first instant stays.
pub(super) fn mark_sent(
    desk: Desk<'_>,
    message: [u8; MARK_BYTES],
    at: Timestamp,
) -> Result<(), JournalError> {
    let found: Option<(String, bool)> = desk
        .connection
        .prepare_cached(
            "SELECT cases.ref, outbox.sent IS NOT NULL
             FROM outbox JOIN cases ON cases.id = outbox.case_id WHERE outbox.message = ?1",
        )
        .and_then(|mut statement| {
            statement.query_row([message], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
        .map_err(|cause| desk.fault(cause))?;
    let Some((case, already)) = found else {
        return Err(fault::unavailable(Trouble::NoSuchMessage));
    };
    if already {
        return Ok(());
    }
    let case = CaseRef::parse(&case).map_err(|_| fault::damaged_reference(desk.path))?;
    let opened =
        case_row::open(desk, &case)?.ok_or_else(|| fault::damaged_case(desk.path, &case))?;
    let sent = seal::close_sent(&opened.key, &case, &message, at)?;
    desk.connection
        .prepare_cached("UPDATE outbox SET sent = ?2 WHERE message = ?1")
        .and_then(|mut statement| statement.execute(params![message, sent]))
        .map(|_| ())
        .map_err(|cause| desk.fault(cause))
}

/// Says whether a message is marked as sent; none when there is no such message.
pub(super) fn is_sent(
    desk: Desk<'_>,
    message: &[u8; MARK_BYTES],
) -> Result<Option<bool>, JournalError> {
    desk.connection
        .prepare_cached("SELECT sent IS NOT NULL FROM outbox WHERE message = ?1")
        .and_then(|mut statement| statement.query_row([message], |row| row.get(0)).optional())
        .map_err(|cause| desk.fault(cause))
}
