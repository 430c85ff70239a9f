//! Words that change, with and without their revision, in an invented letter of two sentences.
//!
//! No test here may depend on the letters of the project.

use super::*;

const LIST: &str = "revision = 1\ntitle = \"hello-title\"\n[[block]]\nkind = \"paragraph\"\nsay = [{ say = \"hello\", when = [\"other\"] }]\n";

/// A tree of one letter in five languages; `change` edits a file before it is put in.
fn tree(lock: &str, change: impl Fn(&str, String) -> String) -> Tree {
    let mut files = vec![(LOCK.to_owned(), lock.to_owned())];
    files.push((format!("{FOLDER}hello.toml"), LIST.to_owned()));
    for language in LANGUAGES {
        let text = format!(
            "### Words.\nhello-title = Title {language}\nhello =\n  Good day {language} by {{ -law }}\nother = Apart\n-law = Law\n-code = Code\n"
        );
        files.push((format!("{FOLDER}{language}/hello.ftl"), text));
    }
    let files: Vec<(String, String)> =
        files.into_iter().map(|(path, text)| (path.clone(), change(&path, text))).collect();
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Tree::of(&files)
}

fn unchanged(_: &str, text: String) -> String {
    text
}

/// The lock of the letter as it stands.
fn lock() -> String {
    render(&compare(&tree("", unchanged)).expect("it reads").1)
}

fn faults(tree: &Tree) -> Vec<String> {
    compare(tree).expect("it reads").0.into_iter().map(|finding| finding.says).collect()
}

#[test]
fn a_new_letter_is_recorded_once_and_then_stands() {
    assert_eq!(
        faults(&tree("", unchanged)),
        ["its words in de, en, fr, nl, zh-Hans are not recorded"]
    );
    assert_eq!(faults(&tree(&lock(), unchanged)), [""; 0]);
}

#[test]
fn words_that_change_without_their_revision_are_named_and_never_recorded() {
    let changed = tree(&lock(), |path, text| match path.contains("/fr/") {
        true => text.replace("Good day", "Good evening"),
        false => text,
    });
    assert_eq!(faults(&changed), ["its words in fr changed, and its revision is still 1"]);
    assert_eq!(render(&compare(&changed).expect("it reads").1), lock());
}

#[test]
fn one_language_that_moves_leaves_the_others_outdated() {
    let moved = |path: &str, text: String| match path {
        "data/letters/hello.toml" => text.replace("revision = 1", "revision = 2"),
        "data/letters/fr/hello.ftl" => text.replace("Good day", "Good evening"),
        _ => text,
    };
    let first = tree(&lock(), moved);
    let recorded = render(&compare(&first).expect("it reads").1);
    let after = tree(&recorded, moved);
    assert_eq!(
        faults(&after),
        ["it is at revision 2; outdated: de (1), en (1), nl (1), zh-Hans (1)"]
    );
    let by_hand = recorded.replace("revision = 1", "revision = 2");
    assert_eq!(faults(&tree(&by_hand, moved)), [""; 0]);
}

#[test]
fn a_changed_shape_counts_and_a_comment_or_a_strange_message_does_not() {
    let shape = |path: &str, text: String| match path {
        "data/letters/hello.toml" => text.replace("paragraph", "note"),
        _ => text,
    };
    assert_eq!(
        faults(&tree(&lock(), shape)),
        ["its words in de, en, fr, nl, zh-Hans changed, and its revision is still 1"]
    );
    let harmless = |path: &str, text: String| match path {
        "data/letters/hello.toml" => format!("# Words for a greeting.\n{text}"),
        _ => text.replace("other = Apart", "other = Elsewhere").replace("Words.", "Its words."),
    };
    assert_eq!(faults(&tree(&lock(), harmless)), [""; 0]);
}

#[test]
fn a_record_of_a_letter_that_is_gone_is_named() {
    let lock = lock() + "\n[farewell]\nnl = { revision = 1, digest = \"00\" }\n";
    assert_eq!(faults(&tree(&lock, unchanged)), ["there is no letter of the kind farewell"]);
}

#[test]
fn a_term_counts_for_the_letters_that_use_it() {
    let term = |from: &'static str, to: &'static str| {
        tree(&lock(), move |path, text| match path.contains("/nl/") {
            true => text.replace(from, to),
            false => text,
        })
    };
    assert_eq!(
        faults(&term("-law = Law", "-law = Act")),
        ["its words in nl changed, and its revision is still 1"]
    );
    assert_eq!(faults(&term("-code = Code", "-code = Book")), [""; 0]);
}
