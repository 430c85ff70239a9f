//! The words of the interface: languages, figures, and translations that agree.
//!
//! - `figures`: dates, amounts, numbers and lists in all five languages
//! - `glossary`: terms that every language explains, and how they are found
//! - `languages`: which language a system or a person means
//! - `translations`: the check that stops a build, and what the translations themselves must keep

mod figures;
mod glossary;
mod languages;
mod translations;
