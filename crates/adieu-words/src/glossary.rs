//! The words of goodbyes, each explained in every language, with the words to look for on a Dutch or French bill.
//!
//! It must never hold a term that one language lacks, or explain one fact by two terms.

use serde::Deserialize;

use crate::Lang;

/// All terms, in the order of their file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    #[serde(rename = "term")]
    terms: Vec<Term>,
}

/// A word that people meet, with what it means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in commands and files.
    pub id: String,
    /// The word of the code, where there is one.
    pub code: Option<String>,
    /// Only those who read the code need it.
    #[serde(default)]
    pub for_code: bool,
    /// Facts of a facts file that it explains; `line.` stands for any line.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Words to look for on a bill.
    #[serde(default)]
    pub look_for: LookFor,
    /// Ids of the citations that the explanation rests on.
    #[serde(default)]
    pub rests_on: Vec<String>,
    /// A page on which an operator uses the word.
    pub page: Option<Page>,
    /// How sure the explanation is: high, medium or low.
    pub confidence: String,
    word: InLanguages,
    not: Option<InLanguages>,
    says: InLanguages,
}

/// Words to look for on a bill, in the customer area or in the terms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookFor {
    /// In Dutch.
    pub nl: Vec<String>,
    /// In French.
    pub fr: Vec<String>,
}

/// A page with the day on which it was seen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Its address.
    pub url: String,
    /// The day, as 2026-11-22.
    #[serde(deserialize_with = "day")]
    pub seen: String,
}

/// A text in every language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct InLanguages {
    en: String,
    fr: String,
    nl: String,
    de: String,
    #[serde(rename = "zh-Hans")]
    zh_hans: String,
}

/// Why a glossary cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GlossaryError {
    /// A key is missing, unknown or of the wrong kind.
    #[error("glossary.toml:{line}: {message}")]
    Record {
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        message: String,
    },
    /// Two terms share a name or a fact.
    #[error("glossary.toml: {0} belongs to two terms")]
    Twice(String),
}

impl Glossary {
    /// Reads the file.
    pub fn load(text: &str) -> Result<Self, GlossaryError> {
        let glossary: Self = toml::from_str(text).map_err(|error| {
            let before = error.span().map_or(0, |span| span.start);
            let line = 1 + text.bytes().take(before).filter(|byte| *byte == b'\n').count();
            GlossaryError::Record { line, message: error.message().to_owned() }
        })?;
        let ids = glossary.terms.iter().map(|term| &term.id);
        let facts = glossary.terms.iter().flat_map(|term| &term.facts);
        let mut names: Vec<&String> = ids.chain(facts).collect();
        names.sort();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(GlossaryError::Twice(pair[0].clone())),
            None => Ok(glossary),
        }
    }

    /// Returns all terms.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Returns the terms that a person may mean: by name, by the word in any language, or by a word on a bill.
    pub fn find(&self, written: &str) -> Vec<&Term> {
        let written = written.trim().to_lowercase();
        if written.is_empty() {
            return Vec::new();
        }
        let exact: Vec<&Term> =
            self.terms.iter().filter(|term| term.names().any(|name| name == written)).collect();
        if !exact.is_empty() {
            return exact;
        }
        self.terms.iter().filter(|term| term.names().any(|name| name.contains(&written))).collect()
    }

    /// Returns the term that explains a fact, as `line.0.customer_number` or `line.customer_number`.
    pub fn for_fact(&self, key: &str) -> Option<&Term> {
        let any_line = |part: &&str| !part.bytes().all(|byte| byte.is_ascii_digit());
        let key: Vec<&str> = key.split('.').filter(any_line).collect();
        let key = key.join(".");
        self.terms.iter().find(|term| term.facts.contains(&key))
    }
}

impl Term {
    /// Returns the word in a language.
    pub fn word(&self, lang: Lang) -> &str {
        self.word.of(lang)
    }

    /// Returns what it is and where to find it.
    pub fn says(&self, lang: Lang) -> &str {
        self.says.of(lang)
    }

    /// Returns what people take it for and it is not.
    pub fn not(&self, lang: Lang) -> Option<&str> {
        self.not.as_ref().map(|not| not.of(lang))
    }

    /// Returns every name under which it is looked up, in small letters.
    fn names(&self) -> impl Iterator<Item = String> {
        let words = Lang::ALL.map(|lang| self.word(lang));
        let bill = self.look_for.nl.iter().chain(&self.look_for.fr).map(String::as_str);
        let names = std::iter::once(self.id.as_str()).chain(self.code.as_deref()).chain(words);
        names.chain(bill).map(str::to_lowercase).collect::<Vec<_>>().into_iter()
    }
}

impl InLanguages {
    fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::ZhHans => &self.zh_hans,
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
            Lang::Nl => &self.nl,
            Lang::De => &self.de,
        }
    }
}

fn day<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<String, D::Error> {
    toml::value::Datetime::deserialize(reader).map(|day| day.to_string())
}
