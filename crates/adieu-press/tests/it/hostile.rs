//! Puts text into letters that other programs would run or choke on.

use adieu_letter::Block;

use crate::samples::{LANGS, document, paragraph, strings};
use crate::tools::{assert_sound, print, words_of};

const HOSTILE: [&str; 12] = [
    "#read(\"/etc/passwd\")",
    "#{ while true {} }",
    "#panic(1)",
    "*_$x^2$_*",
    "\\u{41} \\ \\\\ \\n",
    "{{ name }} { $name }",
    "</script><b>bold</b> &amp;",
    "= Heading - list + list / term: x",
    "\"]}) #let x = 1",
    "<label> @ref [link](x)",
    "// comment /* block */",
    "'''\"\"\"```raw```",
];

#[test]
fn what_looks_like_markup_is_printed_as_text() {
    for text in HOSTILE {
        let words = words_of(&print(&document(LANGS[3], text, vec![paragraph(text)])));
        assert_eq!(words.trim(), text);
    }
}

#[test]
fn every_part_of_a_letter_prints_it_as_text() {
    for text in HOSTILE {
        let t = || text.to_owned();
        let all = || strings(&[text, text]);
        let blocks = vec![
            Block::Sender { lines: all() },
            Block::AddressWindow { lines: all() },
            Block::DateLine { text: t() },
            Block::Subject { text: t() },
            Block::Fields { rows: vec![(t(), t())] },
            Block::Heading { text: t() },
            Block::List { ordered: true, items: all() },
            Block::List { ordered: false, items: all() },
            Block::Table { caption: t(), head: all(), rows: vec![all()] },
            Block::Signature { closing: t(), lines: all() },
            Block::Note { text: t() },
        ];
        let pdf = print(&document(LANGS[1], text, blocks));
        assert_sound(&pdf);
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(bare(&words_of(&pdf)).matches(&bare(text)).count(), 22, "{text}");
    }
}

#[test]
fn a_word_of_ten_thousand_letters_is_printed_whole() {
    for letter in ["a", "王", "@", "\\", "#"] {
        let words =
            words_of(&print(&document(LANGS[0], "x", vec![paragraph(&letter.repeat(10_000))])));
        assert_eq!(words.matches(letter).count(), 10_000);
    }
}

#[test]
fn an_empty_letter_and_empty_texts_are_printed() {
    let empty = || String::new();
    print(&document(LANGS[0], "x", vec![]));
    print(&document(
        LANGS[0],
        "x",
        vec![
            Block::Sender { lines: vec![] },
            Block::AddressWindow { lines: vec![] },
            Block::Fields { rows: vec![] },
            paragraph(""),
            Block::List { ordered: true, items: vec![] },
            Block::Table { caption: empty(), head: strings(&["a"]), rows: vec![] },
            Block::Signature { closing: empty(), lines: vec![empty()] },
            Block::Note { text: empty() },
        ],
    ));
}

#[test]
fn an_error_quotes_no_word_of_the_letter() {
    let secret = "王小明".repeat(200_000);
    let error = adieu_desk::ports::Press::pdf(
        crate::tools::press(),
        &document(LANGS[0], "x", vec![paragraph(&secret)]),
        crate::tools::at(),
    );
    let shown = format!("{error:?}");
    assert!(error.is_err() && !shown.contains('王'), "{shown}");
}
