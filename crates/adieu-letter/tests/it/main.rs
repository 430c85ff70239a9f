//! The letters as a whole: real texts, real directory, real law.
#![allow(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests read the data folder and may stop at a surprise"
)]

/// Dates to remember become a calendar that programs read back.
mod calendar;
/// Scripts for a call, a chat, a form: whom to call, what to answer, what is known of the brand.
mod call_scripts;
/// Complaints and claims: what they say, and when they are refused.
mod complaints;
/// Invented people and the real data folder.
mod desk;
/// What every brand, language and contract gets: nothing that a lint would stop.
mod every_combination;
/// Facts that stop a draft, each by name.
mod gaps;
/// The words themselves, letter by letter.
mod golden;
/// A line that changes hands or sleeps, a death, a mandate, personal data, a locked device.
mod holder_letters;
/// Text that wants to be something else.
mod hostile;
/// Texts that do not fit together are refused when they are loaded.
mod loading;
/// The mail that carries a letter.
mod mail;
/// Which rights are claimed, and which never.
mod rights;
/// Numbers, days, amounts and citations: the same in all languages.
mod same_figures;
/// Facts under which each kind of letter can be written.
mod sample;
