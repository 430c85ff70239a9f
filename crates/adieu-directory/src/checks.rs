//! Small checks over the records, one per file below this one; each finding has file, line and a proposed fix.
//!
//! A check must never change a record, and never stop at the first fault.

mod brands_exist;
mod confidence_above_basis;
mod confidence_scale;
mod duplicates;
mod email_form;
mod enterprise_number;
mod id_matches_file;
mod known_and_unknown;
mod missing_keys;
mod notices_by_voice;
mod notices_privacy_desk;
mod personal_data;
mod phone_form;
mod postal_form;
mod prefix_form;
mod premium_hotline;
mod secrets;
mod seen;
mod share_alike;
mod shelf;
mod sources_missing;
mod sources_resolve;
mod sources_unused;
mod stale;
mod successor;
mod syntax;
mod unknown_keys;
mod unknown_names;
mod url_form;
mod value_kinds;

use jiff::civil::Date;

use shelf::{Report, Shelf};

/// Something that a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFinding {
    /// Id of the check.
    pub check: &'static str,
    /// Path of the file, below the data folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub fix: String,
    /// Whether the record can stay as it is.
    pub severity: Severity,
}

/// Whether a record with a finding can stay as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It can, for a while.
    Warning,
    /// It cannot.
    Error,
}

type Check = fn(&Shelf<'_>, &mut Report);

/// Ids and checks, in the order in which they run; `value-kinds` looks only at files without errors so far.
const CHECKS: [(&str, Check); 29] = [
    ("syntax", syntax::check),
    ("unknown-keys", unknown_keys::check),
    ("missing-keys", missing_keys::check),
    ("id-matches-file", id_matches_file::check),
    ("duplicates", duplicates::check),
    ("sources-missing", sources_missing::check),
    ("sources-resolve", sources_resolve::check),
    ("sources-unused", sources_unused::check),
    ("seen", seen::check),
    ("stale", stale::check),
    ("confidence-scale", confidence_scale::check),
    ("confidence-above-basis", confidence_above_basis::check),
    ("brands-exist", brands_exist::check),
    ("successor", successor::check),
    ("notices-privacy-desk", notices_privacy_desk::check),
    ("notices-by-voice", notices_by_voice::check),
    ("premium-hotline", premium_hotline::check),
    ("phone-form", phone_form::check),
    ("email-form", email_form::check),
    ("url-form", url_form::check),
    ("postal-form", postal_form::check),
    ("prefix-form", prefix_form::check),
    ("enterprise-number", enterprise_number::check),
    ("unknown-names", unknown_names::check),
    ("known-and-unknown", known_and_unknown::check),
    ("personal-data", personal_data::check),
    ("secrets", secrets::check),
    ("share-alike", share_alike::check),
    ("value-kinds", value_kinds::check),
];

/// Runs every check over the records among the files. Other files are left alone.
pub fn check(files: &[(&str, &str)], today: Date) -> Vec<CheckFinding> {
    let shelf = Shelf::of(files, today);
    let mut report = Report::default();
    for (id, check) in CHECKS {
        report.begin(id);
        check(&shelf, &mut report);
    }
    let mut findings = report.findings();
    findings.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    findings
}

/// Returns the ids of all checks, in the order in which they run.
pub fn check_ids() -> impl Iterator<Item = &'static str> {
    CHECKS.into_iter().map(|(id, _)| id)
}

impl Severity {
    /// Returns the word that other programs read.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
