//! Data with one fault put in: loading refuses it and points at file and line.
//!
//! It must never accept a fault in silence.

use adieu_law::{CitationId, LoadError, LoadProblem, ParseCitationIdError};

use crate::shipped::{FILES, load};

/// Replaces one text in a file of the data, and returns the error and the line of the change.
fn fault(file: &str, from: &str, to: &str) -> (LoadError, usize) {
    let mut files = FILES.clone();
    let (_, text) = files.iter_mut().find(|(path, _)| path == file).unwrap();
    let at = text.find(from).unwrap_or_else(|| panic!("{file} does not hold {from}"));
    let line = text[..at].matches('\n').count() + 1;
    text.replace_range(at..at + from.len(), to);
    let error = load(&files).expect_err("the fault must be refused");
    assert_eq!(error.file, file, "{error}");
    (error, line)
}

fn check(file: &str, from: &str, to: &str, problem: &str) {
    let (error, line) = fault(file, from, to);
    assert!(error.problem.to_string().contains(problem), "{error}");
    assert!(error.line.abs_diff(line) <= 9, "{error}: the fault is at line {line}");
}

const TERMINATION: &str = "law/parameters/termination.toml";

#[test]
fn a_misspelt_key_names_its_line() {
    let (error, line) =
        fault("law/citations.toml", "confidence = \"high\"", "confidense = \"high\"");
    assert!(error.problem.to_string().contains("confidense"), "{error}");
    assert!(error.line.abs_diff(line) <= 1, "{error}");
}

#[test]
fn a_fault_lies_on_the_line_where_it_stands() {
    for (text, line) in [("key", 1), ("\n\n[[source]]\nkey = 1\n", 4)] {
        let mut files = FILES.clone();
        files.iter_mut().find(|(path, _)| path == "law/sources.toml").unwrap().1 = text.to_owned();
        let error = load(&files).expect_err("the fault must be refused");
        assert_eq!((error.file.as_str(), error.line), ("law/sources.toml", line), "{error}");
    }
}

#[test]
fn a_citation_is_a_capital_letter_a_dash_and_two_digits() {
    assert_eq!("T-08".parse::<CitationId>().map(|id| id.to_string()).as_deref(), Ok("T-08"));
    for text in ["t-08", "T-8", "T-008", "T-+8", "TT-08", "T08", "-08", "T-", "T-0x", "É-08"] {
        assert_eq!(text.parse::<CitationId>(), Err(ParseCitationIdError), "{text}");
    }
}

#[test]
fn a_citation_that_does_not_exist_is_named() {
    check(TERMINATION, "citations = [\"T-14\"]", "citations = [\"T-77\"]", "T-77");
    check("law/rules.toml", "\"T-01\"", "\"T-78\"", "T-78");
    check("law/conflicts.toml", "\"T-05\"", "\"T-79\"", "T-79");
}

#[test]
fn a_source_that_does_not_exist_is_named() {
    check("law/citations.toml", "sources = [\"S1\", \"S2\"]", "sources = [\"S999\"]", "S999");
    check("law/holidays.toml", "\"L1974\"", "\"L1975\"", "L1975");
}

#[test]
fn a_fact_without_a_source_needs_a_note() {
    let from = "sources = []\nconfidence = \"low\"\nnote = ";
    let (error, _) = fault("law/citations.toml", from, "sources = []\nconfidence = \"low\"\n# ");
    assert!(matches!(error.problem, LoadProblem::Empty { .. }), "{error}");
}

#[test]
fn a_day_that_does_not_exist_or_is_no_day_is_refused() {
    check(TERMINATION, "in_force_from = 2022-01-10", "in_force_from = \"soon\"", "contract");
    check(TERMINATION, "in_force_from = 2022-01-10", "in_force_from = 2022-02-30", "");
    check(TERMINATION, "text_seen_to = 2023-12-30", "text_seen_to = \"never\"", "unknown");
    for moment in ["2022-01-10T10:00:00", "2022-01-10T10:00:00Z", "10:00:00"] {
        let to = format!("in_force_from = {moment}");
        check(TERMINATION, "in_force_from = 2022-01-10", &to, "write a day");
    }
}

#[test]
fn a_value_in_another_unit_than_the_rule_reads_is_refused() {
    check(TERMINATION, "{ months = 6 }", "{ weeks = 26 }", "months");
    check(TERMINATION, "{ months = 6 }", "{ moons = 6 }", "months");
    check(TERMINATION, "{ months = 6 }", "{ months = -6 }", "months");
    check("law/parameters/port.toml", ", euro_max = \"5.00\"", "", "euro_max");
}

#[test]
fn versions_that_overlap_are_refused() {
    let again = "[[parameter.version]]\nvalue = { count = 9 }\ncitations = [\"T-08\"]\nin_force_from = 2022-01-10\ntext_seen_to = \"unknown\"\nconfidence = \"high\"\n\n[[parameter.version]]\nvalue = { count = 9 }";
    check(TERMINATION, "[[parameter.version]]\nvalue = { count = 9 }", again, "overlap");
}

#[test]
fn a_version_starts_after_the_last_day_of_the_one_before() {
    let next = "[[parameter.version]]\nvalue = { count = 9 }";
    let earlier = |to: &str| {
        format!(
            "[[parameter.version]]\nvalue = {{ count = 9 }}\ncitations = [\"T-08\"]\nin_force_from = 2020-01-01\nin_force_to = {to}\ntext_seen_to = \"unknown\"\nconfidence = \"high\"\n\n{next}"
        )
    };
    check(TERMINATION, next, &earlier("2022-01-10"), "overlap");
    let mut files = FILES.clone();
    let (_, text) = files.iter_mut().find(|(path, _)| path == TERMINATION).unwrap();
    *text = text.replacen(next, &earlier("2022-01-09"), 1);
    load(&files).expect("the one ends on the day before the other starts");
}

#[test]
fn a_scale_rises_to_a_last_step_without_a_limit() {
    let bills = "law/parameters/bills.toml";
    let value = "write the value";
    check(bills, "up_to = \"150.00\"", "up_to = \"500.00\"", value);
    check(bills, "up_to = \"150.00\"", "up_to = \"600.00\"", value);
    check(bills, "{ up_to = \"150.00\", base", "{ base", value);
    check(bills, "{ base = \"65.00\"", "{ up_to = \"900.00\", base = \"65.00\"", value);
}

#[test]
fn the_same_record_twice_is_refused() {
    check("law/sources.toml", "key = \"S2\"", "key = \"S1\"", "S1 is there twice");
    check("law/citations.toml", "id = \"T-02\"", "id = \"T-01\"", "T-01 is there twice");
    check("law/rules.toml", "id = \"R02\"", "id = \"R01\"", "R01 is there twice");
    check("law/conflicts.toml", "number = 2\n", "number = 1\n", "conflict 1 is there twice");
    check(TERMINATION, "\"no_other_fee\"", "\"notice_form\"", "notice_form is there twice");
}

#[test]
fn a_rule_answers_its_own_question() {
    let (own, other) = ("question = \"protected\"", "question = \"end-moment\"");
    check("law/rules.toml", own, other, "rule R02 answers the question protected");
    check("law/rules.toml", own, "question = \"nothing\"", "no question is called nothing");
    check("law/rules.toml", "id = \"R02\"", "id = \"R53\"", "R53");
}

#[test]
fn a_rule_must_name_what_it_reads() {
    check("law/rules.toml", ", \"free_after_months\"]", "]", "free_after_months");
}

#[test]
fn a_missing_file_is_named() {
    for name in ["rules", "citations", "sources", "conflicts", "holidays"] {
        let path = format!("law/{name}.toml");
        let mut files = FILES.clone();
        files.retain(|(known, _)| *known != path);
        let error = load(&files).unwrap_err();
        assert_eq!((error.file, error.problem), (path, LoadProblem::Missing));
    }
}

#[test]
fn a_rule_without_a_record_is_named() {
    let (error, _) = fault("law/rules.toml", "id = \"R25\"", "id = \"R26\"");
    assert!(error.to_string().contains("R26") || error.to_string().contains("R25"), "{error}");
}
