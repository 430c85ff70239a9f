//! Loading, and errors with file and line. Must use invented records.

use adieu_directory::{Directory, LoadProblem, Serves};

const EXAMPLE: &str = include_str!("valid/example.toml");
const PARENT: &str = include_str!("valid/parent.toml");

fn load(example: &str) -> Result<Directory, adieu_directory::LoadError> {
    Directory::load(&[("operators/parent.toml", PARENT), ("operators/example.toml", example)])
}

#[test]
fn a_record_loads_whole() {
    let directory = load(EXAMPLE).unwrap();
    let example = directory.brand("example").unwrap();
    assert_eq!(example.channels.len(), 3);
    assert_eq!(example.fact("offers").unwrap().value.texts(), ["postpaid"]);
    assert_eq!(example.party().unwrap().enterprise_number.as_deref(), Some("BE0123456749"));
    let parent = directory.brand("parent").unwrap();
    assert_eq!(parent.email_for_notices(), Some("opzeg@voorbeeld.example"));
    assert_eq!(parent.address_for_notices().unwrap().lines.len(), 2);
}

#[test]
fn the_privacy_desk_and_an_unknown_address_are_never_chosen() {
    let directory = load(EXAMPLE).unwrap();
    let example = directory.brand("example").unwrap();
    assert!(example.email_for_notices().is_none());
    assert!(example.address_for_notices().is_none());
}

#[test]
fn a_line_for_customers_is_one_only_where_the_record_says_whom_it_serves() {
    let with = |serves: &str| {
        load(&EXAMPLE.replacen("for_notices = false", &format!("for_notices = false\n{serves}"), 1))
    };
    let serves = |directory: Directory| {
        let example = directory.brand("example").expect("the brand loads").channels.clone();
        example.into_iter().filter_map(|channel| channel.serves).collect::<Vec<_>>()
    };
    assert_eq!(serves(with("").unwrap()), []);
    assert_eq!(serves(with("serves = \"own-network\"").unwrap()), [Serves::OwnNetwork]);
    for wrong in ["serves = \"everybody\"", "serves = true", "serves = \"\""] {
        assert!(with(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn an_error_names_file_line_and_the_nearest_known_key() {
    let error = load(&EXAMPLE.replace("status = ", "statos = ")).unwrap_err();
    assert_eq!((error.file.as_str(), error.line), ("operators/example.toml", 5));
    let expected =
        LoadProblem::UnknownKey { key: "statos".to_owned(), nearest: Some("status".to_owned()) };
    assert_eq!(error.problem, expected);
    assert!(error.to_string().starts_with("operators/example.toml:5: "), "{error}");
}

#[test]
fn every_kind_of_fault_is_an_error_and_nothing_is_filled_in() {
    for (good, bad) in [
        ("name = \"Example Mobile\"", "name = 7"),
        ("name = \"Example Mobile\"", "name = \" \""),
        ("name = \"Example Mobile\"\n", ""),
        ("status = \"active\"", "status = \"lively\""),
        ("seen = 2026-11-22", "seen = \"yesterday\""),
        ("for_notices = false", "for_notices = \"no\""),
        ("for_notices = false\n", ""),
        ("contract_party = \"parent\"", "contract_party = \"nobody\""),
        ("id = \"example\"", "id = \"other\""),
        ("[fact.offers]", "[fact.offer]"),
        ("[source.site]", "[sources.site]"),
        ("unknown = [\"prepaid_validity\"", "unknown = [\"prepaid_validity"),
    ] {
        assert!(EXAMPLE.contains(good), "{good}");
        assert!(load(&EXAMPLE.replacen(good, bad, 1)).is_err(), "{bad}");
    }
}

#[test]
fn files_that_are_no_records_are_left_alone() {
    let files = [
        ("operators/README.md", "# no record"),
        ("law/rules.toml", "= ="),
        ("wikipedia/x.toml", "= ="),
    ];
    assert!(Directory::load(&files).unwrap().brands().is_empty());
}
