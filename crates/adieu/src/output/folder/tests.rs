//! Tests of files in a folder that somebody named.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::output::list::LIST;

const CASE: &str = "AD-7K3F-92QX";
const OTHER: &str = "AD-0357-BDH6";

fn write(folder: &Path, owner: &str, files: &[(&str, &str)]) -> Result<PathBuf, OutputError> {
    write_as(folder, owner, files, Foreign::Kept)
}

fn write_as(
    folder: &Path,
    owner: &str,
    files: &[(&str, &str)],
    foreign: Foreign,
) -> Result<PathBuf, OutputError> {
    let files: Vec<OutFile<'_>> =
        files.iter().map(|(name, text)| OutFile { name, bytes: text.as_bytes() }).collect();
    let place = Place::take(folder, owner, foreign)?;
    let path = place.path().to_owned();
    place.write(&files)?;
    Ok(path)
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

fn foreign(result: Result<PathBuf, OutputError>) -> Vec<String> {
    match result {
        Err(OutputError::Foreign { names, .. }) => names,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_ours_is_replaced_and_what_somebody_changed_or_put_there_is_not() {
    let house = tempfile::tempdir().unwrap();
    let out = house.path().join("deep/out");
    write(&out, CASE, &[("notice.txt", "one"), ("index.html", "page")]).unwrap();
    write(&out, CASE, &[("notice.txt", "two"), ("index.html", "page")]).unwrap();
    fs::write(out.join("notice.txt"), "mine").unwrap();
    fs::write(out.join("reminder.txt"), "mine too").unwrap();
    fs::write(out.join("photo.jpg"), "nobody writes that").unwrap();
    let files = [("index.html", "new"), ("notice.txt", "three"), ("reminder.txt", "four")];
    assert_eq!(foreign(write(&out, CASE, &files)), ["notice.txt", "reminder.txt"]);
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "page", "nothing is written");
    write_as(&out, CASE, &files, Foreign::Replaced).unwrap();
    assert_eq!(fs::read_to_string(out.join("reminder.txt")).unwrap(), "four");
    write(&out, CASE, &[("reminder.txt", "five")]).unwrap();
    let expected = [LIST, "index.html", "notice.txt", "photo.jpg", "reminder.txt"];
    assert_eq!(names(&out), expected);
}

#[test]
fn the_list_names_each_file_once_and_forgets_what_was_removed() {
    let house = tempfile::tempdir().unwrap();
    write(house.path(), CASE, &[("a.txt", "one"), ("b/c.txt", "two")]).unwrap();
    fs::remove_file(house.path().join("a.txt")).unwrap();
    write(house.path(), CASE, &[("b/c.txt", "three"), ("d.txt", "four")]).unwrap();
    let list = fs::read_to_string(house.path().join(LIST)).unwrap();
    let (three, four) = (sha256(b"three"), sha256(b"four"));
    assert_eq!(list, format!("{CASE}\n{three}  b/c.txt\n{four}  d.txt\n"));
}

#[test]
fn another_case_gets_a_folder_below_with_its_own_list() {
    let house = tempfile::tempdir().unwrap();
    let out = house.path();
    assert_eq!(write(out, CASE, &[("notice.txt", "one")]).unwrap(), out);
    for text in ["two", "three"] {
        assert_eq!(write(out, OTHER, &[("notice.txt", text)]).unwrap(), out.join(OTHER));
        check(out, Some(OTHER), &["notice.txt"], Foreign::Kept).unwrap();
    }
    assert_eq!(fs::read_to_string(out.join("notice.txt")).unwrap(), "one");
    assert_eq!(write(&out.join(OTHER), OTHER, &[("x", "y")]).unwrap(), out.join(OTHER));
    fs::write(out.join(OTHER).join(LIST), FileList::new(CASE).text()).unwrap();
    for refused in [
        write(out, OTHER, &[("notice.txt", "four")]).map(drop),
        check(out, Some(OTHER), &["notice.txt"], Foreign::Kept),
    ] {
        assert!(matches!(refused, Err(OutputError::Others { .. })), "{refused:?}");
    }
    fs::remove_dir_all(out.join(OTHER)).unwrap();
    fs::write(out.join(OTHER), "mine").unwrap();
    for refused in [
        write(out, OTHER, &[("notice.txt", "four")]).map(drop),
        check(out, Some(OTHER), &["notice.txt"], Foreign::Replaced),
    ] {
        assert!(matches!(refused, Err(OutputError::InTheWay { .. })), "{refused:?}");
    }
}

#[test]
fn a_check_says_what_writing_would_say_and_leaves_nothing() {
    let house = tempfile::tempdir().unwrap();
    let out = house.path().join("out/deeper");
    check(&out, None, &["notice.txt"], Foreign::Kept).unwrap();
    check(&out, Some(CASE), &["notice.txt"], Foreign::Kept).unwrap();
    assert_eq!(names(house.path()), Vec::<String>::new());
    write(&out, CASE, &[("notice.txt", "one")]).unwrap();
    check(&out, Some(CASE), &["notice.txt"], Foreign::Kept).unwrap();
    check(&out, None, &["notice.txt"], Foreign::Kept).unwrap();
    fs::write(out.join("notice.txt"), "mine").unwrap();
    let refused = check(&out, Some(CASE), &["notice.txt"], Foreign::Kept);
    assert!(matches!(refused, Err(OutputError::Foreign { .. })), "{refused:?}");
    check(&out, Some(CASE), &["notice.txt"], Foreign::Replaced).unwrap();
    check(&out, None, &["notice.txt"], Foreign::Kept).unwrap();
    fs::remove_file(out.join(LIST)).unwrap();
    let refused = check(&out, None, &["a.txt", "notice.txt"], Foreign::Kept);
    assert!(matches!(refused, Err(OutputError::Foreign { .. })), "{refused:?}");
    for below_a_file in ["notice.txt", "notice.txt/below"] {
        let refused = check(&out.join(below_a_file), None, &["x"], Foreign::Replaced);
        assert!(matches!(refused, Err(OutputError::Write { .. })), "{refused:?}");
    }
    assert_eq!(names(&out), ["notice.txt"]);
}

#[test]
fn a_folder_in_the_way_is_never_replaced() {
    let house = tempfile::tempdir().unwrap();
    fs::create_dir(house.path().join("notice.txt")).unwrap();
    let files = [("index.html", "page"), ("notice.txt", "one")];
    for foreign in [Foreign::Kept, Foreign::Replaced] {
        let refused = write_as(house.path(), CASE, &files, foreign);
        assert!(matches!(refused, Err(OutputError::InTheWay { .. })), "{refused:?}");
    }
    assert_eq!(names(house.path()), ["notice.txt"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_files_and_folders_are_for_their_owner_only() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    let house = tempfile::tempdir().unwrap();
    let (out, victim) = (house.path().join("a/out"), house.path().join("victim"));
    fs::create_dir(&victim).unwrap();
    fs::write(victim.join("file"), "mine").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    write(&out, CASE, &[("notice.txt", "one"), ("manual/en.md", "two")]).unwrap();
    for folder in [&house.path().join("a"), &out, &out.join("manual")] {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
    for name in ["notice.txt", "manual/en.md", LIST] {
        assert_eq!(mode(&out.join(name)), 0o600, "{name}");
    }
    let inode = || fs::metadata(out.join("notice.txt")).unwrap().ino();
    let before = inode();
    write(&out, CASE, &[("notice.txt", "one")]).unwrap();
    assert_eq!(inode(), before, "what is the same is not written again");
    fs::set_permissions(out.join("notice.txt"), fs::Permissions::from_mode(0o644)).unwrap();
    write(&out, CASE, &[("notice.txt", "one")]).unwrap();
    assert_eq!(mode(&out.join("notice.txt")), 0o600, "others could read it");

    fs::remove_file(out.join("notice.txt")).unwrap();
    symlink(victim.join("file"), out.join("notice.txt")).unwrap();
    assert_eq!(foreign(write(&out, CASE, &[("notice.txt", "two")])), ["notice.txt"]);
    write_as(&out, CASE, &[("notice.txt", "two")], Foreign::Replaced).unwrap();
    fs::remove_dir_all(out.join("manual")).unwrap();
    for link in ["manual", OTHER] {
        symlink(&victim, out.join(link)).unwrap();
    }
    for refused in [
        write_as(&out, CASE, &[("manual/file", "x")], Foreign::Replaced),
        write_as(&out, OTHER, &[("file", "x")], Foreign::Replaced),
    ] {
        assert!(matches!(refused, Err(OutputError::InTheWay { .. })), "{refused:?}");
    }
    assert_eq!(fs::read_to_string(victim.join("file")).unwrap(), "mine");
    assert_eq!(names(&victim), ["file"]);
}

#[test]
fn killed_between_any_two_files_everything_there_is_known_as_ours() {
    let house = tempfile::tempdir().unwrap();
    let out = house.path();
    write(out, CASE, &[("a.txt", "one"), ("b.txt", "two")]).unwrap();
    let bytes =
        [OutFile { name: "a.txt", bytes: b"three" }, OutFile { name: "b.txt", bytes: b"four" }];
    // The list is written before the files: stopped there, some are old and some are new.
    let ready = Place::take(out, CASE, Foreign::Kept).unwrap().ready(&bytes).unwrap();
    let mut place = ready.place;
    let before = place.list.clone();
    ready.files.iter().for_each(|one| place.list.digests.add(one.file.name, &one.digest));
    place.keep_list(&before).unwrap();
    place.put(&ready.files[0], aside(out, bytes[0]).unwrap()).unwrap();
    drop(place);
    assert_eq!(fs::read_to_string(out.join("a.txt")).unwrap(), "three");
    assert_eq!(fs::read_to_string(out.join("b.txt")).unwrap(), "two");
    write(out, CASE, &[("a.txt", "five"), ("b.txt", "six")]).unwrap();
    let list = FileList::read(out, Foreign::Kept).unwrap().unwrap();
    assert_eq!(list.digests.names().count(), 2);
}

#[test]
fn a_reader_never_misses_a_file_that_is_being_replaced() {
    let house = tempfile::tempdir().unwrap();
    let path = house.path().join("index.html");
    let versions = ["a".repeat(5_000), "b".repeat(50_000)];
    write(house.path(), CASE, &[("index.html", &versions[0])]).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut read = 0;
            while !done.load(Ordering::Relaxed) {
                let found = fs::read_to_string(&path).expect("one version or the other is there");
                assert!(versions.contains(&found), "half a file of {} bytes", found.len());
                read += 1;
            }
            read
        });
        for round in 0..200 {
            write(house.path(), CASE, &[("index.html", &versions[round % 2])]).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 0);
    });
}
