//! Records with one fault each, named after it, and records without. Must yield exactly that fault.

use std::collections::BTreeSet;
use std::path::Path;

use adieu_directory::{CheckFinding, check, check_ids};
use jiff::civil::date;

const EXAMPLE: (&str, &str) = ("operators/example.toml", include_str!("valid/example.toml"));
const PARENT: (&str, &str) = ("operators/parent.toml", include_str!("valid/parent.toml"));
const ISSUERS: (&str, &str) = ("numbering/iccid.toml", include_str!("valid/iccid.toml"));

/// Plays one file among valid ones.
fn play(path: &str, text: &str) -> Vec<CheckFinding> {
    let mut files = vec![(path, text)];
    files.extend([EXAMPLE, PARENT, ISSUERS].into_iter().filter(|(other, _)| *other != path));
    check(&files, date(2026, 12, 1))
}

fn invalid() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/invalid");
    let read = |path: std::path::PathBuf| {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (stem, std::fs::read_to_string(&path).unwrap())
    };
    std::fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap().path())).collect()
}

#[test]
fn valid_records_have_no_finding() {
    assert_eq!(play(EXAMPLE.0, EXAMPLE.1), []);
}

#[test]
fn each_invalid_record_yields_exactly_the_fault_that_it_is_named_after() {
    for (fault, text) in invalid() {
        let path = text.lines().next().unwrap().strip_prefix("# played as: ").unwrap();
        let findings = play(path, &text);
        let found: Vec<&str> = findings.iter().map(|found| found.check).collect();
        // A brand under a wrong id is also missed by those who name it.
        let found: Vec<&str> = match fault.as_str() {
            "id-matches-file" | "syntax" => {
                found.into_iter().filter(|id| *id != "brands-exist").collect()
            }
            _ => found,
        };
        assert_eq!(found, [fault.as_str()], "{findings:#?}");
        let one = findings.iter().find(|one| one.check == fault).unwrap();
        assert!(one.line >= 1 && one.line <= text.lines().count(), "{one:?}");
        assert!(!one.message.is_empty() && !one.fix.is_empty(), "{one:?}");
        assert_eq!(one.file, path);
    }
}

#[test]
fn every_check_has_an_invalid_record_and_a_file_of_its_own() {
    let ids: BTreeSet<String> = check_ids().map(str::to_owned).collect();
    let faults: BTreeSet<String> = invalid().into_iter().map(|(fault, _)| fault).collect();
    assert_eq!(ids, faults);
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
    for id in ids {
        assert!(sources.join(format!("{}.rs", id.replace('-', "_"))).exists(), "{id}");
    }
}

#[test]
fn a_finding_points_at_the_line_of_the_fault() {
    let text = EXAMPLE.1.replace("privacy@example.example", "privacy at example");
    let findings = play(EXAMPLE.0, &text);
    let line = 1 + text.lines().position(|line| line.contains("privacy at example")).unwrap();
    assert_eq!(
        findings.iter().map(|found| (found.check, found.line)).collect::<Vec<_>>(),
        [("email-form", line)]
    );
}

#[test]
fn findings_about_persons_and_secrets_do_not_repeat_them() {
    for (fault, text) in invalid() {
        if fault == "personal-data" || fault == "secrets" {
            let path = text.lines().next().unwrap().strip_prefix("# played as: ").unwrap();
            let said = format!("{:?}", play(path, &text));
            assert!(!said.contains("onbekend") && !said.contains("opensesame"), "{said}");
        }
    }
}

#[test]
fn two_files_with_one_id_are_found() {
    let twin = EXAMPLE.1.replace("Example Mobile", "Example Mobile again");
    let files = [EXAMPLE, PARENT, ("operators/twin.toml", twin.as_str())];
    let findings = check(&files, date(2026, 12, 1));
    let found: BTreeSet<&str> = findings.iter().map(|found| found.check).collect();
    assert!(found.contains("duplicates") && found.contains("id-matches-file"), "{found:?}");
}
