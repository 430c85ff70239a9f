//! `docs/glossary.md`: every term in every language, as one page.
//!
//! It must never leave a term out.

use std::fmt::Write as _;

use adieu_words::{Glossary, Lang, Term};

/// The order of the columns.
const LANGUAGES: [Lang; 5] = [Lang::En, Lang::Fr, Lang::Nl, Lang::De, Lang::ZhHans];

const HEAD: &str = "# Glossary

<!-- This page is written by `cargo xtask manual` from data/glossary.toml. Change that file, not this page. -->

One word for one thing: in code, tables, pages and letters. Where a law or a regulator has its own word, that word stands.
The last column is the word of the code, where there is one. `adieu glossary WORD` explains a word in your language.

";

/// Writes the page.
pub fn markdown(glossary: &Glossary) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("| term | English | français | Nederlands | Deutsch | 简体中文 | code |\n|---|---|---|---|---|---|---|\n");
    for term in glossary.terms() {
        let words: Vec<&str> = LANGUAGES.iter().map(|lang| term.word(*lang)).collect();
        let code = term.code.as_ref().map_or_else(String::new, |code| format!("`{code}`"));
        line(&mut text, format_args!("| `{}` | {} | {code} |", term.id, words.join(" | ")));
    }
    text.push_str("\n## What the words mean\n");
    glossary.terms().iter().for_each(|term| explained(term, &mut text));
    text
}

fn explained(term: &Term, text: &mut String) {
    line(text, format_args!("\n### {}\n", term.word(Lang::En)));
    for lang in LANGUAGES {
        let not = term.not(lang).map_or_else(String::new, |not| format!(" (≠ {not})"));
        line(text, format_args!("- **{}**{not}: {}", term.word(lang), term.says(lang)));
    }
    let (nl, fr) = (&term.look_for.nl, &term.look_for.fr);
    if !nl.is_empty() || !fr.is_empty() {
        let found = format!("nl {}; fr {}", nl.join(", "), fr.join(", "));
        line(text, format_args!("\nOn the bill: {found}."));
    }
    let mut ground = term.rests_on.clone();
    ground.extend(term.page.as_ref().map(|page| format!("<{}> (seen {})", page.url, page.seen)));
    let ground = if ground.is_empty() { "ordinary meaning".to_owned() } else { ground.join(", ") };
    line(text, format_args!("\nRests on: {ground}. Confidence: {}.", term.confidence));
}

fn line(text: &mut String, words: std::fmt::Arguments<'_>) {
    writeln!(text, "{words}").expect("writing to a text cannot fail");
}
