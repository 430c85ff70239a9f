//! How hard the texts for people are to read, per language and kind, with the sentences to shorten first.
//!
//! It must never judge a text by taste: it counts words, letters and signs, and says the number.

mod limits;
mod measure;
mod passages;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::{finding::Finding, tree::Tree};

use limits::Limits;
use measure::{Sentence, sentences};
use passages::{Kind, Passage};

/// Words from which a text is prose.
const PROSE: usize = 8;
/// How many sentences are named per language.
const NAMED: usize = 10;

/// Prints the table and the worst sentences, and returns what is beyond the limits.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let (passages, mut findings) = passages::read(tree);
    let report = Report::of(&passages);
    println!("{}", report.table());
    for lang in passages::LANGUAGES {
        println!("{}", report.worst(lang));
    }
    findings.extend(report.findings());
    findings
}

/// All sentences, by language and kind of text.
struct Report<'a> {
    rows: BTreeMap<(&'a str, Kind), Row<'a>>,
}

/// The sentences of one kind in one language.
#[derive(Default)]
struct Row<'a> {
    texts: usize,
    sentences: Vec<(&'a Passage, Sentence)>,
}

impl<'a> Report<'a> {
    fn of(passages: &'a [Passage]) -> Self {
        let mut rows: BTreeMap<(&str, Kind), Row<'_>> = BTreeMap::new();
        for passage in passages {
            let said = sentences(&passage.text, &passage.lang);
            // A label is no prose: hundreds of them would hide a hard text behind a mild number.
            if said.iter().map(|sentence| sentence.words).sum::<usize>() < PROSE {
                continue;
            }
            let row = rows.entry((passage.lang.as_str(), passage.kind)).or_default();
            row.texts += 1;
            row.sentences.extend(said.into_iter().map(|sentence| (passage, sentence)));
        }
        Self { rows }
    }

    fn table(&self) -> String {
        let mut text =
            "language  kind     texts  sentences  words each  longest  LIX (limit)\n".to_owned();
        for ((lang, kind), row) in &self.rows {
            let limits = Limits::of(lang, *kind);
            let lix = match limits.lix {
                Some(limit) => format!("{:.1} ({limit})", row.lix()),
                None => "–".to_owned(),
            };
            text.push_str(&format!(
                "{lang:<9} {:<8} {:>5}  {:>9}  {:>10.1}  {:>3} ({})  {lix}\n",
                kind.name(),
                row.texts,
                row.sentences.len(),
                row.words_each(),
                row.longest(),
                limits.words,
            ));
        }
        text + "LIX = words per sentence + share of words of more than six letters in percent; for Chinese, characters stand for words.\n"
    }

    /// Names the heaviest sentences of a language, of every kind together.
    fn worst(&self, lang: &str) -> String {
        let own = self.rows.iter().filter(|((of, _), _)| *of == lang);
        let mut all: Vec<_> = own.flat_map(|(_, row)| &row.sentences).collect();
        all.sort_by_key(|(passage, sentence)| (std::cmp::Reverse(sentence.weight()), &passage.at));
        let mut text = format!("{lang}: the heaviest sentences\n");
        for (passage, sentence) in all.into_iter().take(NAMED) {
            let long = sentence.long;
            text.push_str(&format!("  {} words, {long} long: {}\n", sentence.words, passage.at));
            text.push_str(&format!("      {}\n", sentence.text));
        }
        text
    }

    fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for ((lang, kind), row) in &self.rows {
            let limits = Limits::of(lang, *kind);
            for (passage, sentence) in &row.sentences {
                if sentence.words > limits.words {
                    let says =
                        format!("{} words in one sentence: {}", sentence.words, sentence.text);
                    let fix = format!("make two of it: {} are enough", limits.words);
                    findings.push(Finding { at: passage.at.clone(), says, fix });
                }
            }
            if limits.lix.is_some_and(|limit| row.lix() > f64::from(limit)) {
                let says = format!("{} in {lang} reads at LIX {:.1}", kind.name(), row.lix());
                let fix = "shorten the sentences named above";
                findings.push(Finding::in_file(&format!("{lang} {}", kind.name()), says, fix));
            }
        }
        findings
    }
}

impl Row<'_> {
    fn words_each(&self) -> f64 {
        ratio(self.words(), self.sentences.len())
    }

    /// Björnsson's readability index.
    fn lix(&self) -> f64 {
        let long = self.sentences.iter().map(|(_, sentence)| sentence.long).sum::<usize>();
        self.words_each() + 100.0 * ratio(long, self.words())
    }

    fn words(&self) -> usize {
        self.sentences.iter().map(|(_, sentence)| sentence.words).sum()
    }

    fn longest(&self) -> usize {
        self.sentences.iter().map(|(_, sentence)| sentence.words).max().unwrap_or(0)
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}
