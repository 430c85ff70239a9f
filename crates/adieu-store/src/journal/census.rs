//! The census: how many cases there are and which, and how many were erased, under a keyed mark.
//!
//! It must never change but in the transaction that creates or erases a case, and never be mended in silence.

use adieu_case::CaseRef;
use adieu_desk::ports::{Item, JournalError};
use rusqlite::{Connection, OptionalExtension, params};

use super::Desk;
use crate::{
    fault,
    keys::{HouseholdKey, MARK_BYTES},
};

/// The format of the journal from which on there is one.
pub(crate) const SINCE_FORMAT: usize = 4;

/// What the census says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Census {
    /// How many cases there are.
    pub(crate) cases: u64,
    /// The keyed marks of their references, added bit by bit: each case adds the same whenever it comes or goes.
    sum: [u8; MARK_BYTES],
    /// How many cases were erased, ever.
    pub(crate) erased: u64,
}

impl Census {
    fn with(mut self, keys: &HouseholdKey, case: &str) -> Self {
        let mark = keys.mark("case of the home", &[case.as_bytes()]);
        self.sum.iter_mut().zip(mark).for_each(|(sum, mark)| *sum ^= mark);
        self
    }

    fn mark(&self, keys: &HouseholdKey) -> [u8; MARK_BYTES] {
        keys.mark("census", &[&self.cases.to_be_bytes(), &self.sum, &self.erased.to_be_bytes()])
    }
}

/// Reads the census, and refuses one that is not as written.
pub(crate) fn read(desk: Desk<'_>) -> Result<Census, JournalError> {
    let row: Option<(i64, Vec<u8>, i64, Vec<u8>)> = desk
        .connection
        .prepare_cached("SELECT cases, sum, erased, mark FROM census WHERE id = 1")
        .and_then(|mut statement| {
            statement
                .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
                .optional()
        })
        .map_err(|cause| desk.fault(cause))?;
    let sound = row.and_then(|(cases, sum, erased, mark)| {
        let census = Census {
            cases: u64::try_from(cases).ok()?,
            sum: sum.try_into().ok()?,
            erased: u64::try_from(erased).ok()?,
        };
        (census.mark(desk.keys).as_slice() == mark).then_some(census)
    });
    sound.ok_or_else(|| fault::damaged(Item::Census { journal: desk.path.to_owned() }))
}

/// Counts cases that were created in this transaction.
pub(crate) fn created<'a>(
    desk: Desk<'_>,
    cases: impl Iterator<Item = &'a CaseRef>,
) -> Result<(), JournalError> {
    let mut census = read(desk)?;
    for case in cases {
        census = census.with(desk.keys, case.as_str());
        census.cases += 1;
    }
    write(desk.connection, desk.keys, &census).map_err(|cause| desk.fault(cause))
}

/// Counts a case that was erased in this transaction; says how many were erased by now.
pub(crate) fn erased(desk: Desk<'_>, case: &CaseRef) -> Result<u64, JournalError> {
    let mut census = read(desk)?.with(desk.keys, case.as_str());
    // Below nothing only when a hand in the file added the case: then the sum tells.
    census.cases = census.cases.saturating_sub(1);
    census.erased += 1;
    write(desk.connection, desk.keys, &census).map_err(|cause| desk.fault(cause))?;
    Ok(census.erased)
}

/// Says in what way the rows are not those that the census counts.
pub(crate) fn differing(desk: Desk<'_>) -> Result<Option<Item>, JournalError> {
    let kept = read(desk)?;
    let there =
        count(desk.connection, desk.keys, kept.erased).map_err(|cause| desk.fault(cause))?;
    let journal = desk.path.to_owned();
    Ok(match (kept == there, kept.cases == there.cases) {
        (true, _) => None,
        (false, true) => Some(Item::OtherCases { journal }),
        (false, false) => Some(Item::Cases { journal, found: there.cases, accepted: kept.cases }),
    })
}

/// Counts the cases that are there, when a journal gets its census or a new household key.
pub(crate) fn take(
    connection: &Connection,
    keys: &HouseholdKey,
    erased: u64,
) -> rusqlite::Result<()> {
    let census = count(connection, keys, erased)?;
    write(connection, keys, &census)
}

fn count(connection: &Connection, keys: &HouseholdKey, erased: u64) -> rusqlite::Result<Census> {
    let mut census = Census { erased, ..Census::default() };
    let mut statement = connection.prepare("SELECT ref FROM cases")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        census = census.with(keys, row.get_ref(0)?.as_str()?);
        census.cases += 1;
    }
    Ok(census)
}

fn write(connection: &Connection, keys: &HouseholdKey, census: &Census) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO census (id, cases, sum, erased, mark) VALUES (1, ?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET cases = ?1, sum = ?2, erased = ?3, mark = ?4",
        )?
        .execute(params![
            census.cases.cast_signed(),
            census.sum,
            census.erased.cast_signed(),
            census.mark(keys)
        ])
        .map(|_| ())
}
