//! The doctor: reads everything there is, and names what does not fit.
//!
//! It changes nothing. Only `rebuild`, asked for by name, writes, and only rows that are derived.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::{Derived, IndexKey, Item, JournalError};
use rusqlite::Row;

use crate::{
    database,
    home::{Home, KeyChoice, files, header::Header, unlock},
    journal::{
        Desk,
        case_row::{self, Opened},
        census, command,
        derived::{self, Columns},
        read,
        transaction::Transaction,
    },
    seal,
};

/// Computes what finding needs of a case from its events.
pub type Derive<'a> = dyn Fn(&CaseRef, &[Event]) -> Derived + 'a;

/// What the doctor saw.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Cases that were read.
    pub cases: u64,
    /// Events that were read.
    pub events: u64,
    /// What does not fit, in the order in which it was seen.
    pub findings: Vec<Finding>,
}

/// One thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A file, a row or an event is not what was written. A backup is the way back.
    Damaged {
        /// Which.
        item: Item,
    },
    /// SQLite finds fault with its own structure.
    Structure {
        /// What it says.
        says: String,
    },
    /// Rows that serve finding differ from what the events say. `rebuild` writes them anew.
    Derived {
        /// The case.
        case: CaseRef,
        /// Which rows.
        what: DerivedPart,
    },
    /// A file or folder in the home that is not adieu's.
    Foreign {
        /// Which.
        path: PathBuf,
    },
    /// Others on this machine can read a file of the home.
    Open {
        /// Which.
        path: PathBuf,
    },
}

/// A part of the rows that serve finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DerivedPart {
    /// Whose turn it is, or the day of the armed timer.
    TurnAndTimer,
    /// The blind indexes.
    Indexes,
    /// Only the index of the facts on which the case was opened, which an earlier adieu did not write. No damage.
    Opening,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { item } => write!(f, "damaged: {item}"),
            Self::Structure { says } => write!(f, "damaged: the structure of the journal: {says}"),
            Self::Derived { case, what: DerivedPart::TurnAndTimer } => {
                write!(f, "turn and timer of case {case} differ from its events")
            }
            Self::Derived { case, what: DerivedPart::Indexes } => {
                write!(f, "the indexes of case {case} differ from its events")
            }
            Self::Foreign { path } => write!(f, "{} is not adieu's", path.display()),
            Self::Derived { case, what: DerivedPart::Opening } => {
                write!(f, "case {case} is not yet found by the facts on which it was opened")
            }
            Self::Open { path } => write!(f, "others can read {}", path.display()),
        }
    }
}

/// Examines a home, even one that does not open; only what the person can mend first is an error.
pub fn examine(
    home: &Path,
    choice: &KeyChoice,
    derive: &Derive<'_>,
) -> Result<Report, JournalError> {
    let mut report = Report::default();
    let opened = Home::open(home, choice);
    match opened {
        Ok(open) => open.journal().with(|desk| look_at(desk, derive, &mut report))?,
        Err(JournalError::Damaged { item, .. }) => {
            report.findings.push(Finding::Damaged { item });
            look_behind(home, choice, (derive, &mut report))?;
        }
        Err(other) => return Err(other),
    }
    let foreign = files::foreign(home)?;
    report.findings.extend(foreign.into_iter().map(|path| Finding::Foreign { path }));
    look_at_rights(home, &mut report);
    Ok(report)
}

impl Home {
    /// Writes the rows that serve finding anew from the events. Says for how many cases they differed.
    pub fn rebuild(&self, derive: &Derive<'_>) -> Result<u64, JournalError> {
        self.journal().to_write(|desk| rebuild(desk, derive))
    }
}

/// The home does not open: looks at the cases all the same, as far as key and file allow.
fn look_behind(
    home: &Path,
    choice: &KeyChoice,
    (derive, report): (&Derive<'_>, &mut Report),
) -> Result<(), JournalError> {
    let key = match Header::read(home).and_then(|header| unlock(home, &header, choice)) {
        Ok(key) => key,
        Err(JournalError::Damaged { .. }) => return Ok(()),
        Err(other) => return Err(other),
    };
    let path = files::journal(home);
    match database::open(&path, &key) {
        Ok(connection) => {
            look_at(Desk { connection: &connection, keys: &key, path: &path }, derive, report)
        }
        Err(JournalError::Damaged { .. }) => Ok(()),
        Err(other) => Err(other),
    }
}

/// Reads everything. Damage becomes a finding; what the person can mend first ends the examination.
fn look_at(desk: Desk<'_>, derive: &Derive<'_>, report: &mut Report) -> Result<(), JournalError> {
    let steps: [Look; 6] = [
        look_at_structure,
        look_at_census,
        look_at_owners,
        |desk, _, report| look_at_mail(desk, report),
        |desk, _, report| look_at_commands(desk, report),
        look_at_cases,
    ];
    for step in steps {
        note(step(desk, derive, report), report)?;
    }
    Ok(())
}

type Look = fn(Desk<'_>, &Derive<'_>, &mut Report) -> Result<(), JournalError>;

fn note(seen: Result<(), JournalError>, report: &mut Report) -> Result<(), JournalError> {
    match seen {
        Err(JournalError::Damaged { item, .. }) => {
            let finding = Finding::Damaged { item };
            if !report.findings.contains(&finding) {
                report.findings.push(finding);
            }
            Ok(())
        }
        other => other,
    }
}

fn look_at_structure(
    desk: Desk<'_>,
    _: &Derive<'_>,
    report: &mut Report,
) -> Result<(), JournalError> {
    let lines: Vec<String> = desk
        .connection
        .prepare("PRAGMA integrity_check(20)")
        .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))?;
    let faults = lines.into_iter().filter(|line| line != "ok");
    report.findings.extend(faults.map(|says| Finding::Structure { says }));
    Ok(())
}

/// Cases that somebody removed or added whole.
fn look_at_census(desk: Desk<'_>, _: &Derive<'_>, report: &mut Report) -> Result<(), JournalError> {
    report.findings.extend(census::differing(desk)?.map(|item| Finding::Damaged { item }));
    Ok(())
}

/// Rows whose case is gone.
fn look_at_owners(desk: Desk<'_>, _: &Derive<'_>, report: &mut Report) -> Result<(), JournalError> {
    let tables: Vec<String> = desk
        .connection
        .prepare(
            "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check
             UNION ALL SELECT 'events'
             WHERE EXISTS (SELECT 1 FROM cases FULL JOIN
                 (SELECT case_id, count(*) AS held FROM events GROUP BY case_id) ON case_id = id
                 WHERE coalesce(held, 0) <> coalesce(seq, 0))",
        )
        .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
        .map_err(|cause| desk.fault(cause))?;
    let strays = (strays(desk)? > 0).then(|| "found_by".to_owned());
    report.findings.extend(tables.into_iter().chain(strays).map(|table| Finding::Damaged {
        item: Item::Rows { journal: desk.path.to_owned(), table },
    }));
    Ok(())
}

/// Counts the cases that something finds by what their own row does not hold.
fn strays(desk: Desk<'_>) -> Result<u64, JournalError> {
    desk.connection
        .query_row(
            "SELECT count(DISTINCT case_id) FROM found WHERE NOT EXISTS
             (SELECT 1 FROM cases WHERE id = case_id AND instr(found, digest) > 0)",
            [],
            |row| row.get::<_, i64>(0),
        )
        .map(i64::cast_unsigned)
        .map_err(|cause| desk.fault(cause))
}

fn look_at_mail(desk: Desk<'_>, report: &mut Report) -> Result<(), JournalError> {
    let mut statement = desk
        .connection
        .prepare(
            "SELECT cases.ref, outbox.message, outbox.sealed, outbox.sent
             FROM outbox JOIN cases ON cases.id = outbox.case_id ORDER BY outbox.id",
        )
        .map_err(|cause| desk.fault(cause))?;
    let mut rows = statement.query([]).map_err(|cause| desk.fault(cause))?;
    while let Some(row) = rows.next().map_err(|cause| desk.fault(cause))? {
        let mail = stored_mail(row).map_err(|cause| desk.fault(cause))?;
        if opens(desk, &mail) != Some(true) {
            let case = CaseRef::parse(&mail.case).ok();
            let item = Item::Message { journal: desk.path.to_owned(), case };
            report.findings.push(Finding::Damaged { item });
        }
    }
    Ok(())
}

/// A message as it stands in the file.
struct StoredMail {
    case: String,
    message: Vec<u8>,
    sealed: Vec<u8>,
    sent: Option<Vec<u8>>,
}

fn stored_mail(row: &Row<'_>) -> rusqlite::Result<StoredMail> {
    Ok(StoredMail {
        case: row.get(0)?,
        message: row.get(1)?,
        sealed: row.get(2)?,
        sent: row.get(3)?,
    })
}

fn opens(desk: Desk<'_>, mail: &StoredMail) -> Option<bool> {
    let case = CaseRef::parse(&mail.case).ok()?;
    let key = case_row::open(desk, &case).ok()??.key;
    let sound = !matches!(
        seal::open_mail(&key, &case, &mail.message, &mail.sealed),
        Err(seal::Unreadable::Damaged)
    );
    let sent = mail.sent.as_ref();
    Some(
        sound
            && sent.is_none_or(|sent| seal::open_sent(&key, &case, &mail.message, sent).is_some()),
    )
}

fn look_at_commands(desk: Desk<'_>, report: &mut Report) -> Result<(), JournalError> {
    let mut statement = desk
        .connection
        .prepare(
            "SELECT cases.ref, commands.command, commands.mark, commands.sealed
             FROM commands JOIN cases ON cases.id = commands.case_id",
        )
        .map_err(|cause| desk.fault(cause))?;
    let mut rows = statement.query([]).map_err(|cause| desk.fault(cause))?;
    while let Some(row) = rows.next().map_err(|cause| desk.fault(cause))? {
        let command = stored_command(row).map_err(|cause| desk.fault(cause))?;
        let case = CaseRef::parse(&command.case).ok();
        if !case.as_ref().is_some_and(|case| fits(desk, case, &command)) {
            let item = Item::CommandMark { journal: desk.path.to_owned(), case };
            report.findings.push(Finding::Damaged { item });
        }
    }
    Ok(())
}

/// A command as it stands in the file.
struct StoredCommand {
    case: String,
    index: Vec<u8>,
    mark: Vec<u8>,
    /// Absent in rows of older formats.
    sealed: Option<Vec<u8>>,
}

fn stored_command(row: &Row<'_>) -> rusqlite::Result<StoredCommand> {
    Ok(StoredCommand {
        case: row.get(0)?,
        index: row.get(1)?,
        mark: row.get(2)?,
        sealed: row.get(3)?,
    })
}

fn fits(desk: Desk<'_>, case: &CaseRef, command: &StoredCommand) -> bool {
    if command::mark(desk.keys, case, &command.index).as_slice() != command.mark {
        return false;
    }
    let Some(sealed) = &command.sealed else { return true };
    let Ok(Some(opened)) = case_row::open(desk, case) else { return false };
    seal::open_command(&opened.key, case, sealed)
        .is_some_and(|key| command::index(desk.keys, case, &key).as_slice() == command.index)
}

fn look_at_cases(
    desk: Desk<'_>,
    derive: &Derive<'_>,
    report: &mut Report,
) -> Result<(), JournalError> {
    for_each_case(desk, |text| {
        report.cases += 1;
        let Ok(case) = CaseRef::parse(text) else {
            let item = Item::CaseReference { journal: desk.path.to_owned() };
            report.findings.push(Finding::Damaged { item });
            return Ok(());
        };
        let seen = read::events(desk, &case).map(|events| {
            report.events += events.len() as u64;
            derive(&case, &events)
        });
        match seen {
            Ok(derived) => {
                let parts = differing(desk, &case, &derived)?;
                let findings =
                    parts.into_iter().map(|what| Finding::Derived { case: case.clone(), what });
                report.findings.extend(findings);
                Ok(())
            }
            Err(why) => note(Err(why), report),
        }
    })
}

/// Calls for the reference of every case, in order of creation, without holding all of them.
fn for_each_case(
    desk: Desk<'_>,
    mut call: impl FnMut(&str) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let mut statement = desk
        .connection
        .prepare("SELECT ref FROM cases ORDER BY id")
        .map_err(|cause| desk.fault(cause))?;
    let mut rows = statement.query([]).map_err(|cause| desk.fault(cause))?;
    while let Some(row) = rows.next().map_err(|cause| desk.fault(cause))? {
        let case: String = row.get(0).map_err(|cause| desk.fault(cause))?;
        call(&case)?;
    }
    Ok(())
}

fn differing(
    desk: Desk<'_>,
    case: &CaseRef,
    wanted: &Derived,
) -> Result<Vec<DerivedPart>, JournalError> {
    let mut parts = Vec::new();
    let row = read::one(desk, case);
    if !row.is_ok_and(|row| row.turn == wanted.turn && row.timer == wanted.timer) {
        parts.push(DerivedPart::TurnAndTimer);
    }
    let Some(opened) = case_row::open(desk, case)? else { return Ok(parts) };
    if !is_found_as(desk, &opened, &Columns::of(desk.keys, case, wanted))? {
        let keys = wanted.keys.iter().filter(|key| key.kind != IndexKey::OPENING).cloned();
        let earlier = Derived { keys: keys.collect(), ..wanted.clone() };
        let is_earlier = is_found_as(desk, &opened, &Columns::of(desk.keys, case, &earlier))?;
        parts.push(if is_earlier { DerivedPart::Opening } else { DerivedPart::Indexes });
    }
    Ok(parts)
}

/// Says whether the row of a case and what finds it are these.
fn is_found_as(desk: Desk<'_>, case: &Opened, columns: &Columns) -> Result<bool, JournalError> {
    let same_row = case.found == columns.found() && case.found_mark == columns.found_mark;
    Ok(same_row && derived::finds_by_all(desk, case.id, &columns.digests)?)
}

fn rebuild(desk: Desk<'_>, derive: &Derive<'_>) -> Result<u64, JournalError> {
    let transaction = Transaction::begin(desk.connection).map_err(|cause| desk.fault(cause))?;
    let mut cases = Vec::new();
    for_each_case(desk, |case| {
        let case = CaseRef::parse(case).map_err(|_| crate::fault::damaged_reference(desk.path));
        cases.push(case?);
        Ok(())
    })?;
    let mut changed = 0;
    for case in &cases {
        let derived = derive(case, &read::events(desk, case)?);
        changed += u64::from(!differing(desk, case, &derived)?.is_empty());
    }
    let changed = changed.max(strays(desk)?);
    if changed > 0 {
        derived::clear(desk)?;
        for case in &cases {
            let derived = derive(case, &read::events(desk, case)?);
            if let Some(opened) = case_row::open(desk, case)? {
                derived::write(desk, opened.id, &Columns::of(desk.keys, case, &derived))?;
            }
        }
    }
    transaction.commit().map_err(|cause| desk.fault(cause))?;
    Ok(changed)
}

#[cfg(unix)]
fn look_at_rights(home: &Path, report: &mut Report) {
    use std::os::unix::fs::PermissionsExt;
    let open = |path: &PathBuf| {
        std::fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
    };
    let named = [files::KEY, files::HOME, files::JOURNAL, files::LOG].map(|name| home.join(name));
    report.findings.extend(named.into_iter().filter(open).map(|path| Finding::Open { path }));
}

#[cfg(not(unix))]
fn look_at_rights(_home: &Path, _report: &mut Report) {}
