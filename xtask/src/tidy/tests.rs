//! Each check meets one invented file with its fault, and one without.
//!
//! No test here may depend on the state of the real tree.

use super::*;

fn at(check: Check, files: &[(&str, &str)]) -> Vec<String> {
    check(&Tree::of(files)).into_iter().map(|finding| finding.at).collect()
}

#[test]
fn a_file_opens_with_a_sentence() {
    let good = ("src/a.rs", "//! Reads the number of a card.\n");
    let root = ("src/lib.rs", "#![doc = include_str!(\"../README.md\")]\n");
    let bare = ("src/b.rs", "use std::fmt;\n");
    let short = ("src/c.rs", "//! placeholder\n");
    assert_eq!(at(header::check, &[good, root, bare, short]), ["src/b.rs:1", "src/c.rs:1"]);
}

#[test]
fn drawers_and_mod_files_are_found() {
    let files =
        [("src/card.rs", ""), ("src/utils.rs", ""), ("src/common/x.rs", ""), ("src/a/mod.rs", "")];
    assert_eq!(at(names::check, &files), ["src/a/mod.rs", "src/common/x.rs", "src/utils.rs"]);
}

#[test]
fn five_hundred_lines_are_enough() {
    let (fits, over) = ("x\n".repeat(500), "x\n".repeat(501));
    assert_eq!(at(length::check, &[("a.rs", &fits), ("b.rs", &over)]), ["b.rs"]);
}

#[test]
fn work_put_off_needs_a_number() {
    let word = concat!("TO", "DO");
    let numbered = format!("// {word}(#12) later\n");
    let bare = format!("let x = 1; // {word} later\n");
    let text = format!("let lint = \"{word}\"; let url = \"https://example.org/{word}\";\n");
    let files = [("a.rs", numbered.as_str()), ("b.rs", &bare), ("c.rs", &text)];
    assert_eq!(at(todo::check, &files), ["b.rs:1"]);
    let never = format!("/// {}: odd\n", concat!("FIX", "ME"));
    assert_eq!(at(todo::check, &[("d.rs", &never)]), ["d.rs:1"]);
}

#[test]
fn a_test_file_that_nobody_lists_is_found() {
    let main = ("crates/x/tests/it/main.rs", "//! All tests.\n/// Cards.\nmod cards;\n");
    let cards = ("crates/x/tests/it/cards.rs", "mod fresh;\n");
    let fresh = ("crates/x/tests/it/cards/fresh.rs", "");
    let lost = ("crates/x/tests/it/lost.rs", "");
    let alone = ("crates/x/tests/alone.rs", "");
    let unit = ("crates/x/src/card/tests.rs", "");
    let found = at(listed::check, &[main, cards, fresh, lost, alone, unit]);
    assert_eq!(found, ["crates/x/tests/alone.rs", "crates/x/tests/it/lost.rs"]);
}

#[test]
fn a_listed_module_says_why() {
    let bare = ("crates/x/tests/it/main.rs", "//! All tests.\n\nmod cards;\n");
    let cards = ("crates/x/tests/it/cards.rs", "");
    assert_eq!(at(listed::check, &[bare, cards]), ["crates/x/tests/it/main.rs:3"]);
    let header = ("crates/x/tests/it/main.rs", "//! - `cards`: cards of every age\n\nmod cards;\n");
    assert!(at(listed::check, &[header, cards]).is_empty());
}

const GOOD_CRATE: &str =
    "[package]\nname = \"x\"\n[lints]\nworkspace = true\n[dependencies]\nserde.workspace = true\n";
const README: (&str, &str) = ("crates/x/README.md", "# x\n");
const ROOT: (&str, &str) = ("crates/x/src/lib.rs", "#![doc = include_str!(\"../README.md\")]\n");

#[test]
fn a_crate_is_set_up_like_the_others() {
    assert!(at(crates::check, &[("crates/x/Cargo.toml", GOOD_CRATE), README, ROOT]).is_empty());
    let alone = GOOD_CRATE.replace("serde.workspace = true", "serde = \"1\"");
    assert_eq!(at(crates::check, &[("crates/x/Cargo.toml", &alone), README, ROOT]).len(), 1);
    let unlinted = GOOD_CRATE.replace("[lints]\nworkspace = true\n", "");
    assert_eq!(at(crates::check, &[("crates/x/Cargo.toml", &unlinted), README, ROOT]).len(), 1);
    assert_eq!(at(crates::check, &[("crates/x/Cargo.toml", GOOD_CRATE), ROOT]).len(), 1);
    let hidden = ("crates/x/src/lib.rs", "//! A crate without its README.\n");
    assert_eq!(at(crates::check, &[("crates/x/Cargo.toml", GOOD_CRATE), README, hidden]).len(), 1);
}

#[test]
fn the_crate_that_calls_c_repeats_the_lints() {
    let workspace = "[workspace.lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"forbid\"\n";
    let repeats = "[lints.rust]\nmissing_docs = \"warn\"\nunsafe_code = \"deny\"\n";
    let faults = |name: &str, lints: &str| {
        let crate_of = GOOD_CRATE.replace("\"x\"", &format!("\"{name}\""));
        let crate_of = crate_of.replace("[lints]\nworkspace = true\n", lints);
        let files = [("Cargo.toml", workspace), ("crates/x/Cargo.toml", &crate_of), README, ROOT];
        at(crates::check, &files).len()
    };
    assert_eq!(faults("adieu-reader", repeats), 0);
    assert_eq!(faults("adieu-card", repeats), 1);
    assert_eq!(faults("adieu-reader", &repeats.replace("\"deny\"", "\"allow\"")), 1);
    assert_eq!(faults("adieu-reader", &repeats.replace("missing_docs = \"warn\"\n", "")), 1);
}

#[test]
fn a_test_tool_is_known_to_the_testkit() {
    let with_tool = format!("{GOOD_CRATE}[dev-dependencies]\nexpect-test.workspace = true\n");
    let kit = GOOD_CRATE.replace("\"x\"", "\"adieu-testkit\"");
    let knowing = kit.replace("serde.workspace", "expect-test.workspace");
    let kit_files = [
        ("crates/adieu-testkit/README.md", "# kit\n"),
        ("crates/adieu-testkit/src/lib.rs", ROOT.1),
    ];
    for (kit, faults) in [(&kit, 1), (&knowing, 0)] {
        let mut files = vec![("crates/x/Cargo.toml", with_tool.as_str()), README, ROOT];
        files.push(("crates/adieu-testkit/Cargo.toml", kit));
        files.extend(kit_files);
        assert_eq!(at(crates::check, &files).len(), faults);
    }
}

#[test]
fn the_lock_file_keeps_its_ceiling_and_doubles_nothing() {
    let package = |name: &str, source: &str| {
        format!("[[package]]\nname = \"{name}\"\nversion = \"1.0.0\"\nsource = \"{source}\"\n")
    };
    let once = package("comemo", "registry+x");
    assert!(at(lock::check, &[("Cargo.lock", &once)]).is_empty());
    assert_eq!(at(lock::check, &[("Cargo.lock", &once.repeat(2))]).len(), 1);
    assert_eq!(at(lock::check, &[("Cargo.lock", &package("a", "git+x").repeat(701))]).len(), 702);
    assert_eq!(at(lock::check, &[]), ["Cargo.lock"]);
}

#[test]
fn every_language_has_the_same_files() {
    let all: Vec<(String, &str)> = ["zh-Hans", "en", "fr", "nl", "de"]
        .iter()
        .map(|language| (format!("locales/{language}/cli.ftl"), ""))
        .collect();
    let files: Vec<(&str, &str)> = all.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    assert!(at(locales::check, &files).is_empty());
    assert_eq!(at(locales::check, &files[..4]).len(), 1);
}

#[test]
fn a_promise_names_a_test_that_exists() {
    let page = (
        "SECURITY.md",
        "| 1 | kept | `a_promise_is_kept`, `a_promise_is_lost` |\nsee `deny.toml`\n",
    );
    let code = ("crates/x/src/a.rs", "fn a_promise_is_kept() {}\n");
    assert_eq!(at(promises::check, &[page, code]), ["SECURITY.md:1"]);
}

#[test]
fn floors_without_async_do_not_wait() {
    let waits = "pub async fn ask() {}\n// an async fn in words is fine\n";
    let files = [("crates/adieu-law/src/a.rs", waits), ("crates/adieu-store/src/a.rs", waits)];
    assert_eq!(at(pure::check, &files), ["crates/adieu-law/src/a.rs:1"]);
}

#[test]
fn a_rule_is_known_by_its_number_in_the_law_only() {
    let code =
        "let a = RuleId::R08;\nlet b = ask(\"R08\"); // R08 says so\nif f.rule.number() == 8 {}\n";
    let files = [
        ("crates/adieu-case/src/a.rs", code),
        ("crates/adieu-law/src/a.rs", code),
        ("crates/adieu-case/tests/it/a.rs", code),
    ];
    let found = at(rules::check, &files);
    assert_eq!(found, ["crates/adieu-case/src/a.rs:1", "crates/adieu-case/src/a.rs:3"]);
}

#[test]
fn a_folder_of_the_machine_is_found_wherever_it_stands() {
    let tree = Tree::of(&[("docs/a.md", "see\n/srv/invented/house/a\n"), ("b.md", "see ./a\n")]);
    let found = places::check(&tree, &["/srv/invented/house".to_owned()]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].at, "docs/a.md:2");
}
