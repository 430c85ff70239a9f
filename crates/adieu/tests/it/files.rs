//! What stands where a file should be: pipes, devices, sockets, folders, and files far too large.
//!
//! It must never keep anybody waiting longer than a pipe is given.

use std::fs::File;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::facts::{addressed, example};
use crate::house::{House, Ran};

/// Longer than a silent pipe is waited for, and than a busy machine needs besides.
const SOON: Duration = Duration::from_secs(20);

fn pipe(house: &House, name: &str) {
    assert!(Command::new("mkfifo").arg(house.path(name)).status().unwrap().success());
}

/// A file that says it is so large and takes no room.
fn large(house: &House, name: &str, bytes: u64) {
    File::create(house.path(name)).unwrap().set_len(bytes).unwrap();
}

/// A house with a case, a home, and one of everything that is no file.
fn odd() -> (House, String) {
    let house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["letter", &case, "--out", "letters"]).good();
    pipe(&house, "pipe");
    symlink("pipe", house.path("link")).unwrap();
    std::fs::create_dir(house.path("folder")).unwrap();
    drop(UnixListener::bind(house.path("socket")).unwrap());
    (house, case)
}

fn soon(house: &House, arguments: &[&str]) -> Ran {
    let begun = Instant::now();
    let ran = house.run(arguments);
    assert!(begun.elapsed() < SOON, "{arguments:?} took {:?}", begun.elapsed());
    ran
}

#[test]
fn what_is_no_file_is_named_with_what_to_do_wherever_a_file_is_asked() {
    let (house, case) = odd();
    let asked: &[&[&str]] = &[
        &["open", "FILE"],
        &["law", "check", "--on", "2026-11-22", "--facts", "FILE"],
        &["send", &case, "--by", "post", "--proof", "FILE"],
        &["identify", "--photo", "FILE"],
        &["identify", "--csv", "FILE", "--column", "n", "--out", "o.csv"],
        &["directory", "apply", "FILE", "data"],
        &["backup", "b.age", "--passphrase-file", "FILE"],
    ];
    std::fs::create_dir_all(house.path("data/operators")).unwrap();
    for (file, says, advice) in [
        ("folder", "folder is a folder, not a file.", "a file that lies in it"),
        ("socket", "socket is a socket, not a file.", "Save what comes out of it"),
        ("/dev/zero", "/dev/zero is a device, not a file.", "Save what comes out of it"),
        ("/dev/null", "/dev/null is a device, not a file.", "Save what comes out of it"),
        ("/proc/self/fd/0", "is a device, not a file.", "Save what comes out of it"),
    ] {
        for arguments in asked {
            let typed: Vec<&str> =
                arguments.iter().map(|one| if *one == "FILE" { file } else { *one }).collect();
            let ran = soon(&house, &typed);
            let code = if typed[0] == "backup" { 4 } else { 3 };
            assert_eq!(ran.code, code, "{typed:?}: {ran:#?}");
            assert!(ran.err.contains(says) && ran.err.contains(advice), "{typed:?}: {ran:#?}");
        }
    }
    assert!(!house.has("o.csv") && !house.has("b.age"));
}

#[test]
fn a_pipe_is_no_proof_no_photo_and_no_proposal() {
    let (house, case) = odd();
    for name in ["pipe", "link"] {
        for arguments in [
            &["send", &case, "--by", "post", "--proof", name][..],
            &["identify", "--photo", name],
            &["directory", "apply", name, "folder"],
        ] {
            let ran = soon(&house, arguments).ends(3);
            assert!(ran.err.contains("is a pipe, not a file."), "{arguments:?}: {ran:#?}");
        }
    }
}

#[test]
fn a_pipe_into_which_nobody_writes_is_given_up() {
    let (house, _) = odd();
    for (arguments, code) in [
        (&["open", "pipe"][..], 3),
        (&["identify", "--csv", "pipe", "--column", "n", "--out", "o.csv"], 3),
        (&["backup", "b.age", "--passphrase-file", "link"], 4),
    ] {
        let ran = soon(&house, arguments).ends(code);
        assert!(ran.err.contains("Nothing came out of"), "{ran:#?}");
        assert!(ran.err.contains("Check that a program writes into it."), "{ran:#?}");
    }
    assert!(!house.has("b.age"));
}

#[test]
fn a_shell_hands_over_facts_passphrases_and_tables_by_a_pipe() {
    let house = House::new();
    house.write("facts.toml", &example());
    house.write("words", "long enough words\n");
    house.write("cards.csv", "n\n8932020000000000010\n");
    let adieu = env!("CARGO_BIN_EXE_adieu");
    let shell = |line: &str| {
        let mut command = Command::new("sh");
        command.current_dir(house.path("")).env_clear().stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap());
        command.args(["-c", &format!("set -e; adieu='{adieu} --home home --lang en'; {line}")]);
        Ran::of(command.output().unwrap()).good()
    };
    shell("mkfifo p q r s");
    let opened = shell(
        "cat words > q & sleep 0.1; cat facts.toml > p & $adieu --passphrase-file q open p --json",
    );
    assert_eq!(opened.documents().len(), 1, "{opened:#?}");
    // One writing is enough, though the passphrase opens the home and seals the backup.
    shell("cat words > r & $adieu --passphrase-file r backup b.age");
    assert!(house.has("b.age"));
    shell("cat cards.csv > s & $adieu identify --csv s --column n --out o.csv");
    assert!(house.read("o.csv").contains("8932020000000000010"));
    shell("cat cards.csv | $adieu identify --csv /dev/stdin --column n --out i.csv");
    assert_eq!(house.read("i.csv"), house.read("o.csv"));
}

#[test]
fn a_file_far_too_large_says_how_large_it_may_be_and_what_to_do() {
    let (house, case) = odd();
    large(&house, "large", 100 << 20);
    for (arguments, most) in [
        (&["open", "large"][..], "at most 4 MB"),
        (&["send", &case, "--by", "post", "--proof", "large"], "at most 64 MB"),
        (&["directory", "check", "large"], "at most 4 MB"),
    ] {
        let ran = soon(&house, arguments).ends(3);
        assert!(ran.err.contains("large is too large") && ran.err.contains(most), "{ran:#?}");
        assert!(ran.err.contains("Check that it is the file you meant."), "{ran:#?}");
    }
    let ran = soon(&house, &["backup", "b.age", "--passphrase-file", "large"]).ends(4);
    assert!(ran.err.contains("at most 1 MB"), "{ran:#?}");
}

#[test]
fn a_proof_of_just_the_size_is_taken() {
    let (house, case) = odd();
    large(&house, "scan.pdf", 64 << 20);
    house.run(&["send", &case, "--by", "post", "--proof", "scan.pdf"]).good();
    large(&house, "scan.pdf", (64 << 20) + 1);
    house.run(&["send", &case, "--by", "email", "--proof", "scan.pdf"]).ends(3);
}

#[test]
fn an_empty_folder_of_data_knows_nothing() {
    let house = House::new();
    std::fs::create_dir(house.path("empty")).unwrap();
    house.write("facts.toml", &example());
    let run = |arguments: &[&str]| soon(&house, &[&["--data", "empty"], arguments].concat());
    assert_eq!(run(&["directory", "list"]).good().out, "");
    run(&["directory", "show", "orange"]).ends(3);
    for arguments in [&["law", "list"][..], &["open", "facts.toml"]] {
        let ran = run(arguments).ends(4);
        assert!(ran.err.contains("law/sources.toml") && ran.err.contains("missing"), "{ran:#?}");
    }
    let ran = run(&["glossary"]).ends(4);
    assert!(ran.err.contains("glossary.toml is not there."), "{ran:#?}");
    let ran = soon(&house, &["directory", "check", "empty"]).ends(3);
    assert!(ran.err.contains("empty holds no records."), "{ran:#?}");
}

#[test]
fn a_folder_of_data_that_does_not_end_or_holds_no_data_is_named() {
    use std::os::unix::ffi::OsStrExt as _;
    let house = House::new();
    for folder in ["loop", "pipe", "text", "name", "large", "deep/1/2/3/4/5/6/7/8/9/10"] {
        std::fs::create_dir_all(house.path(folder)).unwrap();
    }
    symlink(".", house.path("loop/a")).unwrap();
    symlink(".", house.path("loop/b")).unwrap();
    pipe(&house, "pipe/brand.toml");
    std::fs::write(house.path("text/brand.toml"), b"name = \"\xff\"").unwrap();
    let odd = std::ffi::OsStr::from_bytes(b"br\xffnd.toml");
    std::fs::write(house.path("name").join(odd), "").unwrap();
    large(&house, "large/brand.toml", 100 << 20);
    for (folder, says) in [
        ("loop", "is a link that leads back to a folder above it."),
        ("/proc/self/fd", "is a link that leads back to a folder above it."),
        ("pipe", "pipe/brand.toml is a pipe, not a file."),
        ("text", "text/brand.toml is no UTF-8 text."),
        ("name", "nd.toml is no UTF-8 text."),
        ("large", "large/brand.toml is too large"),
        ("deep", "lies deeper than the folders of data go."),
        ("nothing", "nothing is not there."),
    ] {
        let checked = soon(&house, &["directory", "check", folder]).ends(3);
        let used = soon(&house, &["--data", folder, "directory", "list"]).ends(4);
        for ran in [checked, used] {
            assert!(ran.err.contains(says) && ran.err.contains("hint: "), "{folder}: {ran:#?}");
        }
    }
}

/// The limit of a running program, from what the system tells of it.
#[cfg(target_os = "linux")]
#[test]
fn a_program_that_ends_badly_leaves_no_image_of_its_memory() {
    use std::os::unix::process::ExitStatusExt as _;
    let house = House::new();
    pipe(&house, "never");
    let adieu = env!("CARGO_BIN_EXE_adieu");
    let start = format!("ulimit -c unlimited; exec '{adieu}' --home home open never");
    let mut command = Command::new("sh");
    command.current_dir(house.path("")).args(["-c", &start]).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let limits = format!("/proc/{}/limits", child.id());
    let limited = |limits: &str| {
        let line = limits.lines().find(|line| line.starts_with("Max core file size"));
        line.is_some_and(|line| line.split_whitespace().nth(4) == Some("1"))
    };
    let begun = Instant::now();
    // It waits for the pipe for some seconds.
    while !limited(&std::fs::read_to_string(&limits).unwrap_or_default()) {
        assert!(begun.elapsed() < Duration::from_secs(4), "the limit was not set");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(
        Command::new("kill").args(["-ABRT", &child.id().to_string()]).status().unwrap().success()
    );
    let ended = child.wait().unwrap();
    assert_eq!(ended.signal(), Some(6), "{ended:?}");
    assert!(!ended.core_dumped(), "{ended:?}");
    assert!(!house.names(".").iter().any(|name| name.starts_with("core")));
}
