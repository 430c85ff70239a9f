//! Homes, keys and passphrases: what opens, what is refused, and in which words.
//!
//! A refusal must never change a file.

use std::{fs, path::Path};

use adieu_desk::ports::JournalError;
use adieu_store::{Existing, Home, KeyChoice, KeyKind, Passphrase};

use crate::sample;

fn unavailable(opened: Result<Home, JournalError>) -> String {
    match opened {
        Err(JournalError::Unavailable { trouble, .. }) => trouble.to_string(),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it opened"),
    }
}

fn damaged(opened: Result<Home, JournalError>) -> String {
    match opened {
        Err(JournalError::Damaged { item, .. }) => item.to_string(),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it opened"),
    }
}

#[test]
fn a_home_says_how_it_wants_to_be_opened() {
    let folder = sample::quick_folder();
    let (plain, closed) = (folder.path().join("plain"), folder.path().join("closed"));
    assert!(!Home::exists(&plain).unwrap());
    drop(Home::create(&plain, &KeyChoice::File).unwrap());
    drop(
        Home::create(&closed, &KeyChoice::Passphrase(sample::passphrase("correct horse"))).unwrap(),
    );
    assert!(Home::exists(&plain).unwrap());
    assert_eq!(Home::key_kind(&plain).unwrap(), KeyKind::File);
    assert_eq!(Home::key_kind(&closed).unwrap(), KeyKind::Passphrase);
    assert!(unavailable(Home::open(&closed, &KeyChoice::File)).contains("under a passphrase"));
    let wrong = KeyChoice::Passphrase(sample::passphrase("wrong horse"));
    assert!(unavailable(Home::open(&closed, &wrong)).contains("not the passphrase"));
    assert!(unavailable(Home::open(&plain, &wrong)).contains("key file"));
}

#[test]
fn an_empty_passphrase_is_refused() {
    assert!(Passphrase::parse("").is_err());
}

#[test]
fn a_home_is_not_created_over_anything() {
    let (_folder, path) = sample::filled();
    assert!(unavailable(Home::create(&path, &KeyChoice::File)).contains("a home in"));
    let folder = sample::quick_folder();
    fs::write(folder.path().join("letter.txt"), "mine").unwrap();
    assert!(unavailable(Home::create(folder.path(), &KeyChoice::File)).contains("not empty"));
}

#[test]
fn a_folder_without_a_home_says_so() {
    let folder = sample::quick_folder();
    assert!(unavailable(Home::open(folder.path(), &KeyChoice::File)).contains("no home"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn cases_without_their_home_file_are_damage_and_never_written_over() {
    let (_folder, path) = sample::filled();
    let journal = fs::read(path.join("journal.sqlite3")).unwrap();
    fs::remove_file(path.join("home.toml")).unwrap();
    assert!(damaged(Home::open(&path, &KeyChoice::File)).contains("home.toml"));
    assert!(damaged(Home::create(&path, &KeyChoice::File)).contains("home.toml"));
    assert!(journal == fs::read(path.join("journal.sqlite3")).unwrap());
}

#[test]
fn a_missing_or_exchanged_key_file_is_named() {
    let (_folder, path) = sample::filled();
    let (_other_folder, other) = sample::filled();
    fs::copy(other.join("key"), path.join("key")).unwrap();
    assert_eq!(
        damaged(Home::open(&path, &KeyChoice::File)),
        path.join("key").display().to_string()
    );
    fs::remove_file(path.join("key")).unwrap();
    assert!(damaged(Home::open(&path, &KeyChoice::File)).contains("key (missing)"));
}

#[test]
fn a_home_of_a_newer_format_is_refused_untouched() {
    let (_folder, path) = sample::filled();
    let text =
        fs::read_to_string(path.join("home.toml")).unwrap().replace("format = 1", "format = 2");
    assert!(
        damaged_or_newer(&path, &text).contains("home.toml"),
        "a changed format without its digest is damage"
    );
    let (body, _) = text.split_once("\ndigest").unwrap();
    let newer = format!("{body}\ndigest = \"{}\"\n", digest(body));
    assert!(damaged_or_newer(&path, &newer).contains("newer adieu (format 2)"));
    assert_eq!(fs::read_to_string(path.join("home.toml")).unwrap(), newer);
}

fn damaged_or_newer(path: &Path, text: &str) -> String {
    fs::write(path.join("home.toml"), text).unwrap();
    match Home::open(path, &KeyChoice::File) {
        Err(JournalError::Damaged { item, .. }) => item.to_string(),
        Err(JournalError::Unavailable { trouble, .. }) => trouble.to_string(),
        other => panic!("{other:?}"),
    }
}

fn digest(text: &str) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A folder below another whose path has this many bytes.
#[cfg(unix)]
fn long_path(below: &Path, bytes: usize) -> std::path::PathBuf {
    use std::os::unix::ffi::OsStrExt;
    let mut path = below.canonicalize().unwrap();
    while bytes - path.as_os_str().as_bytes().len() > 101 {
        path.push("x".repeat(99));
    }
    let rest = bytes - path.as_os_str().as_bytes().len();
    path.push("y".repeat(rest - 1));
    path
}

#[test]
#[cfg(unix)]
fn a_path_that_is_too_long_is_refused_by_that_reason_before_anything_is_written() {
    let folder = sample::quick_folder();
    let backup = folder.path().join("backup.age");
    let words = sample::passphrase("correct horse");
    let home = Home::create(&folder.path().join("home"), &KeyChoice::File).unwrap();
    home.backup(&backup, &words, Existing::Kept).unwrap();
    for bytes in [460, 480, 505, 520, 700, 3000] {
        let path = long_path(folder.path(), bytes);
        match Home::create(&path, &KeyChoice::File) {
            Ok(home) => sample::fill(&home),
            Err(why) => {
                let told = unavailable(Err(why));
                assert!(bytes > 460 && told.contains("too long"), "{bytes}: {told}");
                assert!(!path.exists(), "{bytes}");
                let refused = adieu_store::restore(&backup, &words, &path);
                assert!(refused.unwrap_err().to_string().contains("too long"), "{bytes}");
                assert!(!path.exists(), "{bytes}");
            }
        }
    }
    assert!(Home::open(&long_path(folder.path(), 460), &KeyChoice::File).is_ok());
}

#[test]
#[cfg(target_os = "linux")]
fn a_home_whose_path_is_no_text_is_kept_backed_up_and_brought_up_like_any_other() {
    use std::os::unix::ffi::OsStrExt;
    let folder = sample::quick_folder();
    let path = folder.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9 100% #1?mode=ro"));
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden/format-1");
    sample::copy(&golden, &path);
    let home = Home::open(&path, &KeyChoice::File).unwrap();
    let (backup, new) = (path.with_file_name("backup.age"), path.with_extension("new"));
    home.backup(&backup, &sample::passphrase("correct horse"), Existing::Kept).unwrap();
    adieu_store::restore(&backup, &sample::passphrase("correct horse"), &new).unwrap();
    let again = Home::open(&new, &KeyChoice::File).unwrap();
    assert_eq!(
        sample::read_all(again.journal()).unwrap(),
        sample::read_all(home.journal()).unwrap()
    );
}
