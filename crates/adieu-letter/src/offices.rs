//! Public offices to which letters go, with the address in each language and where it was read.
//!
//! An address without source and day must never stand here.

use adieu_facts::LetterLang;
use serde::Deserialize;

/// The offices that letters go to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Offices {
    /// The Ombudsman for telecommunications.
    pub(crate) ombudsman: Office,
}

/// One office, in the four languages of letters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Office {
    nl: OfficeAddress,
    fr: OfficeAddress,
    de: OfficeAddress,
    en: OfficeAddress,
}

/// Name and address of an office in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfficeAddress {
    /// Lines for the address window.
    pub(crate) post: Vec<String>,
    /// Mail address.
    pub(crate) email: String,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
    #[serde(rename = "seen")]
    _seen: toml::value::Datetime,
    #[serde(rename = "confidence")]
    _confidence: OfficeConfidence,
}

/// How sure an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum OfficeConfidence {
    /// Official and recent.
    High,
    /// Official, of unknown age.
    Medium,
    /// Old or indirect.
    Low,
}

impl Office {
    /// Returns name and address in a language.
    pub(crate) fn in_lang(&self, lang: LetterLang) -> &OfficeAddress {
        match lang {
            LetterLang::Nl => &self.nl,
            LetterLang::Fr => &self.fr,
            LetterLang::De => &self.de,
            LetterLang::En => &self.en,
        }
    }
}
