//! Tests of the use cases, on the real law, directory and texts, with a journal in memory and a clock that stands still.
//!
//! Only invented people and numbers.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the data folder and may stop at a surprise"
)]

/// What a card says of itself, recorded where it fits.
mod card_facts;
/// The ways out and the money of a case, in every language.
mod choose_words;
/// What finding needs of a case, against what the journal keeps.
mod derived;
/// Faults of the facts, in every language.
mod facts_words;
/// An append that fails, and a command that is refused: no trace of either.
mod failing;
/// What identify shows, in every language.
mod identify_words;
/// Words of the special journeys: complete, and calm after a death.
mod journey_words;
/// Whether a text is Chinese.
mod language;
/// What the findings of all examples say, in every language.
mod law_sentences;
/// What the law says in every language.
mod law_words;
/// Words are frozen once, and what left is what was frozen.
mod letters;
/// Cases opened together or not at all, and none of them twice.
mod opening;
/// The same command twice, and another writer in between.
mod repeating;
/// Which findings a screen shows, and which questions it spares.
mod shown;
/// What is the matter with kept data, in every language.
mod trouble_words;
/// Journals that misbehave on purpose.
mod troubled;
/// Law, directory, texts, and facts to open cases with.
mod world;
