#![doc = include_str!("../README.md")]
//!
//! The words of the interface, one language at a time. Nothing here may read the environment or hold a fact about law.

mod figures;
mod glossary;
mod lang;
mod numbers;
mod words;

/// The functions that the build makes of the translation files.
#[allow(
    missing_docs,
    dead_code,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    clippy::panic,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "generated from the translation files"
)]
mod l10n {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));

    impl L10nLanguage {
        pub(crate) fn by_id(&self, id: &str) -> Option<String> {
            MESSAGE_CONTRACTS
                .iter()
                .any(|contract| contract.message == id && contract.vars.is_empty())
                .then(|| self.0.msg(id, None).ok())?
        }
    }
}

pub use figures::Figures;
pub use glossary::{Glossary, GlossaryError, LookFor, Page, Term};
pub use l10n::L10nLanguage as Messages;
pub use lang::{Lang, ParseLangError};
pub use words::Words;
