//! What stands where adieu writes for a person: left alone unless it is adieu's own and unchanged, or the person says so.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::facts::{example, two_contracts};
use crate::house::{House, LIST, Ran};

const MINE: &str = "this is mine";

/// Fails unless a run was refused, nothing but `mine` stands in the folder, and the way out is named.
fn refused(house: &House, ran: Ran, folder: &str, mine: &[&str]) {
    let ran = ran.ends(3);
    for word in mine.iter().chain(&["--force"]) {
        assert!(ran.err.contains(word), "{word}: {}", ran.err);
    }
    assert_eq!(house.names(folder), mine);
    assert!(!house.has(&format!("{folder}/{LIST}")));
    mine.iter().for_each(|name| assert_eq!(house.read(&format!("{folder}/{name}")), MINE));
}

fn write_mine(house: &House, path: &str) {
    fs::create_dir_all(house.path(path).parent().unwrap()).unwrap();
    house.write(path, MINE);
}

/// Reads whose files a folder holds, and asks the common tool whether they are unchanged.
fn owner_of(house: &House, folder: &str) -> String {
    let list = house.read(&format!("{folder}/{LIST}"));
    let (owner, sums) = list.split_once('\n').unwrap();
    let mut check = std::process::Command::new("sha256sum");
    check.args(["--check", "--strict", "--quiet"]).current_dir(house.path(folder));
    let mut check = check.stdin(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut check.stdin.take().unwrap(), sums.as_bytes()).unwrap();
    assert!(check.wait().unwrap().success(), "{folder}: {list}");
    owner.to_owned()
}

#[test]
fn open_leaves_files_of_somebody_else_and_opens_no_case_then() {
    let house = House::new();
    house.write("facts.toml", &example());
    let open = ["open", "facts.toml", "--out", "out"];
    for name in ["index.html", "notice.txt", "calendar.ics"] {
        write_mine(&house, &format!("out/{name}"));
        refused(&house, house.run(&open), "out", &[name]);
        assert_eq!(house.run(&["cases", "--json"]).good().out, "", "no case was opened");
        fs::remove_file(house.path("out").join(name)).unwrap();
    }
    write_mine(&house, "out/notice.txt");
    write_mine(&house, "out/photo.jpg");
    house.run(&[&open[..], &["--force"]].concat()).good();
    assert_ne!(house.read("out/notice.txt"), MINE);
    assert_eq!(house.read("out/photo.jpg"), MINE, "nobody writes that name");
    assert!(!house.read(&format!("out/{LIST}")).contains("photo.jpg"));
}

#[test]
fn a_letter_that_cannot_be_written_is_not_recorded() {
    let house = House::new();
    let case = house.open_one(&example());
    write_mine(&house, "out/notice.pdf");
    let letter = ["letter", &case, "--out", "out"];
    refused(&house, house.run(&letter), "out", &["notice.pdf"]);
    house.run(&["letter", &case, "--out", "out/notice.pdf/below"]).ends(4);
    assert_eq!(house.show(&case)["letters"].as_array().unwrap().len(), 0);
    house.run(&[&letter[..], &["--force"]].concat()).good();
    assert!(house.bytes("out/notice.pdf").starts_with(b"%PDF"));
    assert_eq!(house.show(&case)["letters"].as_array().unwrap().len(), 1);
}

#[test]
fn a_letter_that_somebody_edited_stays_and_others_of_the_case_are_written() {
    let mut house = House::new();
    let case = house.open_one(&example());
    let letter = ["letter", &case, "--out", "out"];
    house.run(&letter).good();
    assert_eq!(owner_of(&house, "out"), case);
    house.on("2026-11-24").run(&letter).good();
    assert_eq!(owner_of(&house, "out"), case, "its own files are replaced without a word");
    house.write("out/notice.txt", MINE);
    let before = house.bytes("out/notice.pdf");
    let told = house.on("2026-11-25").run(&letter).ends(3);
    assert!(told.err.contains("notice.txt") && !told.err.contains("notice.pdf"), "{}", told.err);
    assert_eq!(
        (house.read("out/notice.txt").as_str(), house.bytes("out/notice.pdf")),
        (MINE, before)
    );
    house.run(&["letter", &case, "data-access", "--out", "out"]).good();
    house.run(&["choose", &case, "--out", "out"]).good();
    house.run(&[&letter[..], &["--force"]].concat()).good();
    assert_eq!(owner_of(&house, "out"), case);
    let names = house.names("out");
    for name in ["notice.txt", "data-access.txt", "choose.txt"] {
        assert!(names.contains(&name.to_owned()), "an earlier writing stays: {names:?}");
    }
}

#[test]
fn a_second_case_goes_to_a_folder_of_its_own_and_the_answer_says_where() {
    let house = House::new();
    house.write("facts.toml", &example());
    house.run(&["open", "facts.toml", "--out", "out"]).good();
    let first = owner_of(&house, "out");
    let notice = house.read("out/notice.txt");
    let second = house.open_one(&example().replace("0471", "0472"));
    let told = house.run(&["letter", &second, "--out", "out"]).good();
    let place = format!("out/{second}");
    assert!(told.out.contains(&format!("These are in {place}.")), "{}", told.out);
    let told = house.run(&["letter", &second, "--out", "out", "--json"]).good().json();
    assert_eq!(told["folder"], place.as_str());
    assert_eq!((owner_of(&house, "out"), owner_of(&house, &place)), (first, second));
    assert_eq!(house.read("out/notice.txt"), notice);
}

#[test]
fn a_household_shares_a_page_unless_the_folder_belongs_to_somebody_else() {
    let house = House::new();
    house.write("facts.toml", two_contracts());
    let opened = house.run(&["open", "facts.toml", "--out", "all", "--json"]).good();
    let cases = |ran: &Ran| -> Vec<String> {
        ran.documents().iter().map(|case| case["case"].as_str().unwrap().to_owned()).collect()
    };
    let all = cases(&opened);
    assert!(all.len() > 1, "{all:?}");
    assert_eq!(owner_of(&house, "all"), all.join(" "));
    all.iter().for_each(|case| assert_eq!(owner_of(&house, &format!("all/{case}")), *case));
    house.run(&["letter", &all[1], "--out", "all"]).good();
    assert!(!house.has("all/notice.txt"), "its folder is the one that it has already");
    house.write("one.toml", &example());
    house.run(&["open", "one.toml", "--out", "one"]).good();
    let page = house.read("one/index.html");
    let other = House::new();
    other.write("facts.toml", two_contracts());
    fs::rename(house.path("one"), other.path("one")).unwrap();
    for case in cases(&other.run(&["open", "facts.toml", "--out", "one", "--json"]).good()) {
        let place = format!("one/{case}");
        assert_eq!(owner_of(&other, &place), case);
        assert!(other.read(&format!("{place}/index.html")).contains("href=\"notice.pdf\""));
    }
    assert_eq!(other.read("one/index.html"), page);
}

#[test]
fn one_file_is_written_where_none_is_or_with_force() {
    let mut house = House::new();
    house.open_one(&example());
    house.passphrase("a long passphrase of six words");
    house.write("in.csv", "number\n0470123456\n");
    let identify = ["identify", "--csv", "in.csv", "--column", "number", "--out", "f/out"];
    let propose = [
        "directory",
        "propose",
        "orange",
        "channel.phone.1=5000",
        "--source",
        "https://www.orange.be/nl/contact",
        "--seen",
        "2026-11-21",
        "--out",
        "f/out",
    ];
    for command in [&identify[..], &propose, &["backup", "f/out"]] {
        write_mine(&house, "f/out");
        refused(&house, house.run(command), "f", &["out"]);
        fs::remove_file(house.path("f/out")).unwrap();
        house.run(command).good();
        house.run(command).ends(3);
        house.run(&[command, &["--force"]].concat()).good();
        assert_ne!(house.bytes("f/out"), MINE.as_bytes());
        fs::remove_dir_all(house.path("f")).unwrap();
    }
    let own = ["identify", "--csv", "in.csv", "--column", "number", "--out", "./in.csv"];
    for force in [&[][..], &["--force"]] {
        let told = house.run(&[&own[..], force].concat()).ends(3);
        assert!(told.err.contains("in.csv is the table itself"), "{}", told.err);
    }
    assert_eq!(house.read("in.csv"), "number\n0470123456\n");
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_to_a_file_of_somebody_else() {
    use std::os::unix::fs::symlink;
    let mut house = House::new();
    let case = house.open_one(&example());
    house.passphrase("a long passphrase of six words");
    house.write("in.csv", "number\n0470123456\n");
    write_mine(&house, "victim");
    fs::create_dir(house.path("out")).unwrap();
    for name in ["notice.txt", LIST, "table.csv", "backup.age"] {
        symlink(house.path("victim"), house.path("out").join(name)).unwrap();
    }
    let commands: [&[&str]; 3] = [
        &["letter", &case, "--out", "out"],
        &["identify", "--csv", "in.csv", "--column", "number", "--out", "out/table.csv"],
        &["backup", "out/backup.age"],
    ];
    commands.iter().for_each(|command| drop(house.run(command).ends(3)));
    for command in &commands[..2] {
        house.run(&[command, &["--force"][..]].concat()).good();
    }
    assert_eq!(house.read("victim"), MINE);
    assert!(!fs::symlink_metadata(house.path("out/table.csv")).unwrap().is_symlink());
    assert_eq!(owner_of(&house, "out"), case);
}

#[test]
fn a_list_that_is_none_is_told_and_only_force_writes_another() {
    let house = House::new();
    let case = house.open_one(&example());
    let letter = ["letter", &case, "--out", "out"];
    for damaged in ["", "hello\nworld\n", "\0\0\0\0", &"a".repeat(2 << 20)] {
        write_mine(&house, "out/notice.txt");
        house.write(&format!("out/{LIST}"), damaged);
        let told = house.run(&letter).ends(3);
        assert!(told.err.contains(LIST) && told.err.contains("--force"), "{}", told.err);
        assert_eq!(house.read("out/notice.txt"), MINE);
        house.run(&[&letter[..], &["--force"]].concat()).good();
        assert_eq!(owner_of(&house, "out"), case);
        fs::remove_dir_all(house.path("out")).unwrap();
    }
    fs::create_dir_all(house.path("out").join(LIST)).unwrap();
    let told = house.run(&[&letter[..], &["--force"]].concat()).ends(3);
    assert!(told.err.contains("is in the way"), "{}", told.err);
}

/// Runs a command under `strace`, which kills it at the nth call of this kind; none when it came to its end.
#[cfg(target_os = "linux")]
fn killed_at(house: &House, command: &[&str], call: &str, n: usize) -> Option<()> {
    let plain = house.command(command);
    let mut traced = std::process::Command::new("strace");
    let inject = format!("inject={call}:signal=KILL:when={n}");
    traced.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &inject]);
    traced.arg(plain.get_program()).args(plain.get_args());
    traced.env_clear().current_dir(house.path("."));
    plain.get_envs().for_each(|(key, value)| {
        traced.env(key, value.unwrap());
    });
    let ran = traced.stdin(Stdio::null()).output().unwrap();
    (!ran.status.success()).then_some(())
}

#[cfg(target_os = "linux")]
#[test]
fn a_letter_killed_at_any_instant_can_be_written_again_and_leaves_nothing_behind() {
    if std::process::Command::new("strace").arg("-V").output().is_err() {
        return;
    }
    let mut house = House::new();
    let case = house.open_one(&example());
    let letter = ["letter", &case, "--out", "out"];
    house.run(&letter).good();
    let expected = house.names("out");
    let mut kills = 0;
    for call in ["rename", "renameat2", "openat"] {
        // Most files are opened before anything is written.
        let first = if call == "openat" { 12 } else { 1 };
        for n in (first..).step_by(3) {
            // Each letter is of a later day, and so another text.
            house.on(&format!("2027-{:02}-{:02}", 1 + kills / 28, 1 + kills % 28));
            if killed_at(&house, &letter, call, n).is_none() {
                break;
            }
            kills += 1;
            house.run(&letter).good();
            assert_eq!(house.names("out"), expected, "{call} {n}");
            assert_eq!(owner_of(&house, "out"), case, "{call} {n}");
        }
    }
    assert!(kills > 5, "{kills}");
}

#[test]
fn many_at_once_in_one_folder_all_end_with_whole_files() {
    let house = House::new();
    let cases: Vec<String> = (0..4)
        .map(|n| house.open_one(&example().replace("0471", &format!("047{}", n + 2))))
        .collect();
    let start = |case: &String| {
        let mut command = house.command(&["letter", case, "--out", "out"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let running: Vec<_> = cases.iter().chain(&cases).map(start).collect();
    for child in running {
        Ran::of(child.wait_with_output().unwrap()).good();
    }
    let owner = owner_of(&house, "out");
    for case in &cases {
        let place = if *case == owner { "out".to_owned() } else { format!("out/{case}") };
        assert_eq!(owner_of(&house, &place), *case);
        assert!(house.read(&format!("{place}/notice.txt")).contains(case.as_str()));
        assert!(!house.names(&place).iter().any(|name| name.starts_with('.')), "{place}");
    }
}

#[cfg(unix)]
#[test]
fn folders_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let house = House::new();
    house.write("facts.toml", two_contracts());
    house.run(&["open", "facts.toml", "--out", "deep/out"]).good();
    house.run(&["man", "--out", "man"]).good();
    house.run(&["manual", "--out", "book"]).good();
    fn walk(path: &Path) {
        let about = fs::metadata(path).unwrap();
        let mode = about.permissions().mode() & 0o777;
        assert_eq!(mode, if about.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
        if about.is_dir() {
            fs::read_dir(path).unwrap().for_each(|entry| walk(&entry.unwrap().path()));
        }
    }
    ["deep", "man", "book"].iter().for_each(|folder| walk(&house.path(folder)));
    let book = house.run(&["manual", "--out", "book"]).good();
    assert!(book.out.contains("book"), "{}", book.out);
    assert_eq!(owner_of(&house, "book"), "manual");
    house.write("book/glossary.md", MINE);
    house.run(&["manual", "--out", "book"]).ends(3);
    assert_eq!(house.read("book/glossary.md"), MINE);
}
