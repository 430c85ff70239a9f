//! A draft: one letter, frozen with its digest, or the reason why it cannot be written.
//!
//! A draft that exists has no gap, no claim without a finding, and passes every lint.

use std::collections::BTreeSet;

use adieu_facts::{LetterLang, ReaderLang};
use serde::{Deserialize, Serialize};

use crate::addressee::{Addressee, addressee};
use crate::compose::Composer;
use crate::condition::Condition;
use crate::digest::sha256_hex;
use crate::document::Document;
use crate::ground::{Obstacle, Standing};
use crate::kind::DraftKind;
use crate::language::{code, of_letter};
use crate::letter_facts::{LetterFacts, MissingFact};
use crate::letters::Letters;
use crate::lint::{Expectation, LawClaim, LintFinding, lint};
use crate::requirements::{missing_facts, missing_needs};
use crate::situation::Situation;
use crate::text::{blocks_to_text, rule, to_text};

/// One letter, frozen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What kind of letter.
    pub kind: DraftKind,
    /// Its language.
    pub lang: LetterLang,
    /// Revision of the words.
    pub revision: u32,
    /// The letter as values.
    pub document: Document,
    /// The letter as plain text.
    pub text: String,
    /// SHA-256 over kind, language, revision and document.
    pub digest: String,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Draft({}, {:?}, revision {}, {})",
            self.kind, self.lang, self.revision, self.digest
        )
    }
}

/// Why a letter was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// Facts are missing without which it would have a gap or be untrue.
    #[error("the {kind} cannot be written before these facts are known: {}", keys(facts))]
    Missing {
        /// What kind of letter.
        kind: DraftKind,
        /// The facts, each with its key in the facts file.
        facts: Vec<MissingFact>,
    },
    /// The words have a gap: a mistake in the texts.
    #[error("the text \"{message}\" ({lang}) has a gap{}", of_value(value.as_deref()))]
    Gap {
        /// Which message.
        message: String,
        /// In which language.
        lang: &'static str,
        /// Which value is missing, when it is one.
        value: Option<String>,
    },
    /// The letter rests on something that does not hold for these facts.
    #[error("the {kind} rests on what does not hold here: {}", grounds(obstacles))]
    NotHolding {
        /// What kind of letter.
        kind: DraftKind,
        /// What does not hold.
        obstacles: Vec<Obstacle>,
    },
    /// The finished letter reads wrong.
    #[error("the {kind} was written and reads wrong: {}", faults(findings))]
    Unfit {
        /// What kind of letter.
        kind: DraftKind,
        /// What is wrong.
        findings: Vec<LintFinding>,
    },
}

fn keys(facts: &[MissingFact]) -> String {
    facts.iter().map(|fact| fact.key.as_str()).collect::<Vec<_>>().join(", ")
}

fn grounds(obstacles: &[Obstacle]) -> String {
    obstacles.iter().map(|obstacle| obstacle.ground.as_str()).collect::<Vec<_>>().join(", ")
}

fn of_value(value: Option<&str>) -> String {
    value.map(|name| format!(": \"${name}\" is not known")).unwrap_or_default()
}

fn faults(findings: &[LintFinding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl Letters {
    /// Writes a letter of this kind in this language from these facts.
    pub fn draft(
        &self,
        kind: DraftKind,
        lang: LetterLang,
        input: &LetterFacts<'_>,
    ) -> Result<Draft, DraftError> {
        let mut composer = self.allowed(kind, (of_letter(lang), lang), input)?;
        let list = self.list(kind);
        let document = Document {
            lang,
            title: composer.say(&list.title)?,
            revision: list.revision,
            size: list.size,
            blocks: composer.blocks(list)?,
        };
        let findings = lint(&document, &expectation(kind, &composer, lang));
        if !findings.is_empty() {
            return Err(DraftError::Unfit { kind, findings });
        }
        let text = to_text(&document);
        let digest = digest(kind, &document);
        Ok(Draft { kind, lang, revision: list.revision, document, text, digest })
    }

    /// Writes the same letter in the person's own language, to read beside it.
    pub fn reading(
        &self,
        kind: DraftKind,
        lang: LetterLang,
        input: &LetterFacts<'_>,
    ) -> Result<String, DraftError> {
        let reads = input.reads;
        let mut composer = self.allowed(kind, (reads, lang), input)?;
        let same = reads == of_letter(lang);
        let head = composer.say(if same { "reading-head-same" } else { "reading-head" })?;
        let blocks = composer.blocks(self.list(kind))?;
        Ok(format!("{}{}{}", crate::text::wrapped(&head), rule(), blocks_to_text(&blocks)))
    }

    /// Writes a script: the words for the operator, and below them the same in the person's own language.
    pub fn script(
        &self,
        kind: DraftKind,
        lang: LetterLang,
        input: &LetterFacts<'_>,
    ) -> Result<String, DraftError> {
        let draft = self.draft(kind, lang, input)?;
        if input.reads == of_letter(lang) {
            return Ok(draft.text);
        }
        Ok(format!("{}{}{}", draft.text, rule(), self.reading(kind, lang, input)?))
    }

    /// Says where a letter of this kind goes.
    pub fn addressee(
        &self,
        kind: DraftKind,
        lang: LetterLang,
        input: &LetterFacts<'_>,
    ) -> Addressee {
        addressee(self.list(kind).to, &self.offices, input, lang)
    }

    /// Gets ready to write, unless a fact is missing or something does not hold.
    fn allowed<'a>(
        &'a self,
        kind: DraftKind,
        (words, lang): (ReaderLang, LetterLang),
        input: &LetterFacts<'a>,
    ) -> Result<Composer<'a>, DraftError> {
        let facts = missing_facts(kind, input);
        if !facts.is_empty() {
            return Err(DraftError::Missing { kind, facts });
        }
        let list = self.list(kind);
        let situation = Situation::of(*input, words);
        let (mut facts, mut obstacles) = (Vec::new(), Vec::new());
        for ground in list.rests_on.iter().filter_map(|rests| rests.ground(&situation.held)) {
            match ground.standing(&situation) {
                Standing::Holds => {}
                Standing::Needs(missing) => facts.extend(missing),
                Standing::Fails(obstacle) => obstacles.push(obstacle),
            }
        }
        if !obstacles.is_empty() {
            return Err(DraftError::NotHolding { kind, obstacles });
        }
        facts.extend(missing_needs(&list.needs, &situation));
        let mut seen = BTreeSet::new();
        facts.retain(|fact| seen.insert(fact.key.clone()));
        if !facts.is_empty() {
            return Err(DraftError::Missing { kind, facts });
        }
        let window = self.addressee(kind, lang, input).window;
        Composer::new(self.text(words), (words, lang), situation, window)
    }
}

fn expectation(kind: DraftKind, composer: &Composer<'_>, lang: LetterLang) -> Expectation {
    let situation = &composer.situation;
    let named = situation.lines.iter().filter(|_| kind.names_the_end());
    let days: BTreeSet<_> = named.filter_map(|line| situation.end_of(line)).collect();
    let both = |day| {
        let day: jiff::civil::Date = day;
        [situation.date(day), day.strftime("%d/%m/%Y").to_string()]
    };
    let law = if situation.held.contains(&Condition::Law) {
        LawClaim::Allowed
    } else {
        LawClaim::Forbidden
    };
    let own_words = situation.own_words();
    Expectation { lang, end_dates: days.into_iter().map(both).collect(), law, own_words }
}

fn digest(kind: DraftKind, document: &Document) -> String {
    let json = serde_json::to_vec(document).expect("a document is text and numbers");
    let revision = document.revision.to_string();
    let lang = code(of_letter(document.lang));
    sha256_hex(&[kind.file_stem().as_bytes(), lang.as_bytes(), revision.as_bytes(), &json])
}
