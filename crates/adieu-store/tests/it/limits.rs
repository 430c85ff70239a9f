//! Read-only files and full disks: a clear word, and a journal that stays whole.
//!
//! Rights do not bind the administrator, so the child runs as nobody when the tests run as one.
#![cfg(unix)]

use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::Command,
};

use adieu_desk::ports::Journal;
use adieu_store::{Home, KeyChoice};
use tempfile::TempDir;

use crate::{child, sample};

const NOBODY: u32 = 65534;

/// A place that anybody may enter, with a copy of this program and a home; both belong to nobody in particular.
fn open_place() -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let program = folder.path().join("child");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let path = folder.path().join("home");
    sample::fill(&Home::create(&path, &KeyChoice::File).unwrap());
    (folder, program, path)
}

fn is_administrator() -> bool {
    fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0)
}

/// Sets the rights of a file or folder; when the tests run as administrator, it is given to nobody as well.
fn allow(path: &Path, mode: u32) {
    if is_administrator() {
        std::os::unix::fs::chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn refusal(program: &Path, home: &Path) -> String {
    let (_, refusal) = read_and_refused(program, home);
    refusal
}

/// How many cases the child read, and the words with which it was refused when it wrote.
fn read_and_refused(program: &Path, home: &Path) -> (Option<usize>, String) {
    let mut command = child::with_program(program.as_os_str(), home, 1);
    if is_administrator() {
        command.uid(NOBODY).gid(NOBODY);
    }
    let (read, accepted, refusal) = child::listen_to_all(&mut command.spawn().unwrap());
    assert_eq!(accepted, 0);
    (read, refusal)
}

fn files(home: &Path) -> Vec<PathBuf> {
    fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn names_and_bytes(home: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    // Whoever holds the lock signs it.
    let kept = files(home).into_iter().filter(|path| !path.ends_with("lock"));
    let mut all: Vec<_> = kept.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    all.sort();
    all
}

/// Lets the child read a home in which it may write nothing; says what it was told when it wrote all the same.
fn read_only(program: &Path, home: &Path, mode: u32) -> (Option<usize>, String) {
    for file in files(home) {
        allow(&file, mode);
    }
    allow(home, 0o500);
    let before = names_and_bytes(home);
    let told = read_and_refused(program, home);
    assert!(names_and_bytes(home) == before, "something was written");
    fs::set_permissions(home, fs::Permissions::from_mode(0o700)).unwrap();
    told
}

#[test]
fn a_read_only_home_is_shown_and_writing_to_it_is_refused() {
    let (folder, program, home) = open_place();
    let (read, refused) = read_only(&program, &home, 0o400);
    assert_eq!(read, Some(3));
    assert!(refused.contains("cannot write to"), "{refused}");
    // Only the folder is closed: SQLite could open the journal, and could put no log beside it.
    let (read, refused) = read_only(&program, &home, 0o600);
    assert_eq!(read, Some(3));
    assert!(refused.contains("cannot write to"), "{refused}");
    fs::remove_file(home.join("lock")).unwrap();
    assert_eq!(read_only(&program, &home, 0o400).0, Some(3), "without a lock");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden");
    for entry in fs::read_dir(golden).unwrap() {
        let entry = entry.unwrap();
        let home = folder.path().join(entry.file_name());
        sample::copy(&entry.path(), &home);
        let (read, refused) = read_only(&program, &home, 0o400);
        assert_eq!(read, Some(3), "{}: {refused}", home.display());
        assert!(refused.contains("cannot write to"), "{refused}");
    }
}

#[test]
fn a_read_only_home_whose_last_writes_lie_in_its_log_says_so() {
    let (folder, program, home) = open_place();
    let open = Home::open(&home, &KeyChoice::File).unwrap();
    sample::append(open.journal(), 'B', 1);
    let copy = folder.path().join("copy");
    sample::copy(&home, &copy);
    drop(open);
    let (read, refused) = read_only(&program, &copy, 0o400);
    assert_eq!(read, None);
    assert!(refused.contains("journal.sqlite3-wal"), "{refused}");
}

#[test]
fn a_read_only_journal_is_named_with_what_to_do() {
    let (_folder, program, home) = open_place();
    for file in files(&home) {
        allow(&file, 0o600);
    }
    allow(&home, 0o700);
    allow(&home.join("journal.sqlite3"), 0o400);
    let refused = refusal(&program, &home);
    assert!(
        refused.contains("cannot write to") && refused.contains("journal.sqlite3"),
        "{refused}"
    );
}

/// Runs the child where room is short; returns what it was told, and checks that all that was accepted is there.
fn fill_up(mut command: Command, home: &Path, round: u8) -> String {
    let (accepted, refusal) = child::listen(&mut command.spawn().unwrap());
    assert!(accepted > 3, "{accepted}: {refusal}");
    let copy = sample::quick_folder();
    sample::copy(home, copy.path());
    let open = Home::open(copy.path(), &KeyChoice::File).unwrap();
    assert_eq!(open.journal().events(&child::case(round)).unwrap().len() as u64, accepted);
    sample::append(open.journal(), 'B', 1);
    refusal
}

#[test]
fn a_file_that_may_not_grow_loses_nothing_that_was_accepted() {
    let (_folder, home) = sample::filled();
    let plain = child::command(&home, 3);
    let mut limited = Command::new("sh");
    // The limit is 200 to 400 KiB, as the shell counts; without the signal, writing beyond it is an error.
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$@\""])
        .arg(plain.get_program());
    limited.args(plain.get_args()).stdin(std::process::Stdio::null());
    limited.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null());
    limited.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let refusal = fill_up(limited, &home, 3);
    assert!(refusal.contains("journal.sqlite3"), "{refusal}");
}

/// A small disk in memory, where the system allows one.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=600k", "adieu-test"])
            .arg(folder.path())
            .stderr(std::process::Stdio::null())
            .status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_accepted() {
    let Some(disk) = SmallDisk::mount() else {
        // Mounting needs the administrator; the test above fills a file instead and runs everywhere.
        eprintln!("no small disk could be mounted here");
        return;
    };
    let home = disk.0.path().join("home");
    sample::fill(&Home::create(&home, &KeyChoice::File).unwrap());
    let refusal = fill_up(child::command(&home, 4), &home, 4);
    assert!(refusal.contains("no room is left"), "{refusal}");
}
