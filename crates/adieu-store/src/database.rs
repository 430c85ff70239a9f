//! The SQLite file: its settings, its format, and the steps from one format to the next.
//!
//! A file of a newer program is refused untouched. This file must never read or write what cases hold.

use std::{fs, io::Read, path::Path, time::Duration};

use adieu_desk::ports::{FileFault, JournalError, Trouble};
use rusqlite::{Connection, MAIN_DB, OpenFlags, TransactionBehavior, config::DbConfig};

use crate::{
    fault,
    home::{files, header, kill},
    journal::census,
    keys::HouseholdKey,
};

mod schema;

/// "ADIE": tells the journal from any other SQLite file.
const APPLICATION: i64 = 0x4144_4945;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Length of the header of a SQLite file.
const OPENING_BYTES: usize = 100;
/// How long a foreign reader (a copy tool, say) is waited for.
const BUSY: Duration = Duration::from_secs(5);
const STATEMENTS: usize = 64;

/// Steps from format 0 (an empty file) on; released ones never change.
const STEPS: &[&str] = &[
    include_str!("database/format_1.sql"),
    include_str!("database/format_2.sql"),
    include_str!("database/format_3.sql"),
    include_str!("database/format_4.sql"),
];

/// Settings of every connection; SQLite's list of pragmas explains each.
const SETTINGS: &str = "
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
";

/// Creates an empty journal of the present format.
pub(crate) fn create(journal: &Path, keys: &HouseholdKey) -> Result<(), JournalError> {
    let file = files::private().create(true).truncate(true).open(journal);
    file.and_then(|file| file.sync_all()).map_err(|cause| fault::of_file(journal, cause))?;
    let mut connection = connect(journal)?;
    settle(&connection).map_err(|cause| fault::of_sqlite(journal, cause))?;
    step_up(&mut connection, (STEPS, 0), keys).map_err(|cause| fault::of_sqlite(journal, cause))
}

/// Opens a journal, and brings an older one to the present format; a copy of the older one stays until the next `erase`.
pub(crate) fn open(journal: &Path, keys: &HouseholdKey) -> Result<Connection, JournalError> {
    open_with(journal, STEPS, keys)
}

fn open_with(
    journal: &Path,
    steps: &[&str],
    keys: &HouseholdKey,
) -> Result<Connection, JournalError> {
    let (mut connection, format) = look_with(journal, steps)?;
    settle(&connection).map_err(|cause| fault::of_sqlite(journal, cause))?;
    if format < steps.len() {
        keep_copy(&connection, journal, steps.len())?;
        step_up(&mut connection, (steps, format), keys)
            .map_err(|cause| fault::of_sqlite(journal, cause))?;
    }
    Ok(connection)
}

/// Opens a journal for reading where nothing may be written. One of an older format is brought up in memory.
pub(crate) fn open_to_read(
    journal: &Path,
    keys: &HouseholdKey,
) -> Result<Connection, JournalError> {
    files::refuse_too_long_for_sqlite(journal)?;
    check_opening(journal)?;
    if !has_no_log(journal) {
        let log = journal.with_file_name(files::LOG);
        return Err(fault::unavailable(Trouble::LogUnread { log }));
    }
    let mut connection = unchanging(journal)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    let format = format(&connection, journal)?;
    if format > STEPS.len() {
        return Err(header::newer(journal, u32::try_from(format).unwrap_or(u32::MAX)));
    }
    schema::check(&connection, journal, &STEPS[..format])?;
    let brought_up = || {
        if format < STEPS.len() {
            connection = in_memory(journal)?;
            step_up(&mut connection, (STEPS, format), keys)?;
        }
        connection.execute_batch(READER_SETTINGS)?;
        Ok(connection)
    };
    brought_up().map_err(|cause| fault::of_sqlite(journal, cause))
}

const READER_SETTINGS: &str = "
    PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA query_only = ON;
";

/// Reads a whole journal into memory. What lies in memory has no log, so the copy says that it has none (SQLite file
/// format, section 1.3: versions for writing and reading).
fn in_memory(journal: &Path) -> rusqlite::Result<Connection> {
    const VERSIONS: std::ops::Range<usize> = 18..20;
    let unread = |_| rusqlite::Error::InvalidPath(journal.to_owned());
    let mut bytes = fs::read(journal).map_err(unread)?;
    if let Some(versions) = bytes.get_mut(VERSIONS) {
        versions.fill(1);
    }
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact(MAIN_DB, bytes.as_slice(), bytes.len(), false)?;
    Ok(connection)
}

/// Opens a journal as it is, whatever its format, for a look that needs no key.
pub(crate) fn look(journal: &Path) -> Result<Connection, JournalError> {
    look_with(journal, STEPS).map(|(connection, _)| connection)
}

fn look_with(journal: &Path, steps: &[&str]) -> Result<(Connection, usize), JournalError> {
    check_opening(journal)?;
    let connection = connect(journal)?;
    let format = format(&connection, journal)?;
    if format > steps.len() {
        return Err(header::newer(journal, u32::try_from(format).unwrap_or(u32::MAX)));
    }
    schema::check(&connection, journal, &steps[..format])?;
    Ok((connection, format))
}

/// Opens one more connection to a journal that this process has open.
pub(crate) fn second(journal: &Path) -> Result<Connection, JournalError> {
    let connection = connect(journal)?;
    settle(&connection).map_err(|cause| fault::of_sqlite(journal, cause))?;
    Ok(connection)
}

fn connect(journal: &Path) -> Result<Connection, JournalError> {
    files::refuse_too_long_for_sqlite(journal)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(journal, flags)
        .map_err(|cause| fault::of_sqlite(journal, cause))?;
    if connection.is_readonly(MAIN_DB).map_err(|cause| fault::of_sqlite(journal, cause))? {
        return Err(fault::unavailable(Trouble::CannotWrite { at: journal.to_owned() }));
    }
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)
        .map_err(|cause| fault::of_sqlite(journal, cause))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// Opens a journal that nobody writes, without touching it or anything beside it. What its log holds is not seen.
pub(crate) fn unchanging(journal: &Path) -> Result<Connection, JournalError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(address(journal), flags)
        .map_err(|cause| fault::of_sqlite(journal, cause))
}

/// The path as an address, in which each byte that could mean something else is written as its number.
fn address(journal: &Path) -> String {
    let bytes = journal.as_os_str().as_encoded_bytes();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    let path: String = bytes
        .iter()
        .map(
            |&byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02x}") },
        )
        .collect();
    format!("file:{path}?immutable=1")
}

fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY)?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch(SETTINGS)
}

/// Looks at the first bytes before SQLite does, since an empty file would pass for a new database, and a file that
/// lost its end would show it only where that end is read.
fn check_opening(journal: &Path) -> Result<(), JournalError> {
    if !journal.exists() {
        return Err(fault::damaged_file(journal, FileFault::Missing));
    }
    let mut opening = [0; OPENING_BYTES];
    let read = fs::File::open(journal).and_then(|mut file| {
        file.read_exact(&mut opening)?;
        file.metadata()
    });
    match read {
        Ok(_) if !opening.starts_with(MAGIC) => {
            Err(fault::damaged_file(journal, FileFault::NotAJournal))
        }
        Ok(metadata) if metadata.len() < declared_bytes(&opening) && has_no_log(journal) => {
            Err(fault::damaged_file(journal, FileFault::CutOff))
        }
        Ok(_) => Ok(()),
        Err(cause) if cause.kind() == std::io::ErrorKind::UnexpectedEof => {
            Err(fault::damaged_file(journal, FileFault::CutOff))
        }
        Err(cause) => Err(fault::of_file(journal, cause)),
    }
}

/// Page size times page count, as the SQLite file format (section 1.3) places them.
fn declared_bytes(opening: &[u8; OPENING_BYTES]) -> u64 {
    let page = match u16::from_be_bytes([opening[16], opening[17]]) {
        1 => 65_536,
        other => u64::from(other),
    };
    page * u64::from(u32::from_be_bytes([opening[28], opening[29], opening[30], opening[31]]))
}

/// While pages still lie in the log, the file may rightly be shorter than it says.
fn has_no_log(journal: &Path) -> bool {
    !fs::metadata(journal.with_file_name(files::LOG)).is_ok_and(|log| log.len() > 0)
}

fn format(connection: &Connection, journal: &Path) -> Result<usize, JournalError> {
    let pragma = |name: &str| {
        connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0))
            .map_err(|cause| fault::of_sqlite(journal, cause))
    };
    if pragma("application_id")? != APPLICATION {
        return Err(fault::damaged_file(journal, FileFault::NotOfAdieu));
    }
    match usize::try_from(pragma("user_version")?) {
        Ok(format) if format > 0 => Ok(format),
        _ => Err(fault::damaged_file(journal, FileFault::NoFormat)),
    }
}

/// A step may turn out wrong later: the copy is what one goes back to. It holds wrapped keys, so `erase` removes it.
fn keep_copy(connection: &Connection, journal: &Path, to: usize) -> Result<(), JournalError> {
    let copy = files::copy_before(journal, to);
    if copy.exists() {
        return Ok(());
    }
    // One that a kill cut off must not pass for a copy.
    let part = files::beside(&copy);
    files::remove_if_there(&part)?;
    snapshot(connection, journal, &part)?;
    kill::point();
    fs::rename(&part, &copy)
        .inspect(|()| kill::point())
        .and_then(|()| files::settle_folder(&copy))
        .map_err(|cause| fault::of_file(&copy, cause))
}

/// Writes a consistent copy of the journal, as it stands now, to a new file that only its owner can read.
pub(crate) fn snapshot(
    connection: &Connection,
    journal: &Path,
    copy: &Path,
) -> Result<(), JournalError> {
    files::private().create_new(true).open(copy).map_err(|cause| fault::of_file(copy, cause))?;
    kill::point();
    // As bytes: SQLite asks for text, and takes whatever the system takes for a path.
    let name = copy.as_os_str().as_encoded_bytes();
    connection.execute("VACUUM INTO CAST(?1 AS TEXT)", [name]).map(|_| ()).map_err(|cause| {
        let _ = fs::remove_file(copy);
        fault::of_sqlite(journal, cause)
    })
}

/// Takes all missing steps in one transaction.
fn step_up(
    connection: &mut Connection,
    (steps, from): (&[&str], usize),
    keys: &HouseholdKey,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (step, format) in steps.iter().zip(1..).skip(from) {
        transaction.execute_batch(step)?;
        if format == census::SINCE_FORMAT {
            census::take(&transaction, keys, 0)?;
        }
        kill::point();
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(
        None,
        "user_version",
        i64::try_from(steps.len()).unwrap_or(i64::MAX),
    )?;
    transaction.commit().inspect(|()| kill::point())
}

/// Says whether a journal without `home.toml` holds nothing: the rest of a creation that was interrupted.
pub(crate) fn is_surely_empty(journal: &Path) -> bool {
    let Ok(metadata) = fs::metadata(journal) else { return true };
    if metadata.len() == 0 {
        return true;
    }
    let opened = if has_no_log(journal) { unchanging(journal) } else { connect(journal) };
    let Ok(connection) = opened else { return false };
    let tables: rusqlite::Result<i64> =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0));
    let cases: rusqlite::Result<bool> =
        connection.query_row("SELECT EXISTS (SELECT 1 FROM cases)", [], |row| row.get(0));
    matches!(tables, Ok(0)) || matches!(cases, Ok(false))
}

#[cfg(test)]
mod tests;
