//! A proposal as a file that somebody can read, change by hand, and send.
//!
//! It must never be read when a key in it is not known: a slip would be lost.

use std::fmt::Write as _;

use super::section::{list, quoted};
use super::{Change, Field, FieldError, Proposal, ProposedPage};
use crate::load::{LoadError, LoadProblem, Reader};
use crate::record;
use crate::schema::{Section, Shape};
use crate::source::Basis;

/// The number of this format.
const FORMAT: i64 = 1;

const HEAD: Section =
    Section { name: "", required: &["proposal", "brand"], optional: &[], shape: Shape::Head };
const PAGE: Section = Section {
    name: "source",
    required: &["url", "seen", "basis"],
    optional: &[],
    shape: Shape::One,
};
const CHANGE: Section = Section {
    name: "change",
    required: &["field", "old", "new"],
    optional: &[],
    shape: Shape::List,
};
const SECTIONS: &[Section] = &[HEAD, PAGE, CHANGE];

/// Why a file is no proposal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProposalFileError {
    /// A key is missing, wrong or not known.
    #[error(transparent)]
    Record(#[from] LoadError),
    /// A field has no such name.
    #[error("{file}:{line}: {error}")]
    Field {
        /// Path of the file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with the name.
        error: FieldError,
    },
}

impl Proposal {
    /// Writes the file.
    pub fn to_toml(&self) -> String {
        let mut text = format!(
            "# A proposed change to what adieu knows of a brand. data/operators/README.md describes the format.\n\
             proposal = {FORMAT}\nbrand = {}\n\n[source]\nurl = {}\nseen = {}\nbasis = {}\n",
            quoted(&self.brand),
            quoted(&self.page.url),
            self.page.seen,
            quoted(self.page.basis.as_str()),
        );
        for change in &self.changes {
            let (old, new) = (list(&change.old), list(&change.new));
            let field = quoted(&change.field.to_string());
            write!(text, "\n[[change]]\nfield = {field}\nold = {old}\nnew = {new}\n")
                .expect("writing to a text cannot fail");
        }
        text
    }

    /// Reads the file.
    pub fn parse(file: &str, text: &str) -> Result<Self, ProposalFileError> {
        let table = record::parse(text).map_err(|error| LoadError {
            file: file.to_owned(),
            line: error.line,
            problem: LoadProblem::Syntax(error.message),
        })?;
        let head = Reader { file, table: &table };
        crate::load::refuse_unknown_keys(head, SECTIONS)?;
        match head.number_maybe("proposal")? {
            Some(FORMAT) => {}
            Some(_) | None => return Err(head.not_on("proposal", &["1"]).into()),
        }
        let missing = |key: &str| head.error(1, LoadProblem::Missing(key.to_owned()));
        let page = head.tables("source").into_iter().next().ok_or_else(|| missing("source"))?;
        let page = ProposedPage {
            url: page.text("url")?,
            seen: page.day("seen")?,
            basis: page.word("basis", &Basis::ALL.map(Basis::as_str))?,
        };
        let changes: Vec<Change> =
            head.tables("change").into_iter().map(change).collect::<Result<_, _>>()?;
        if changes.is_empty() {
            return Err(missing("change").into());
        }
        Ok(Self { brand: head.text("brand")?, page, changes })
    }
}

fn change(reader: Reader<'_>) -> Result<Change, ProposalFileError> {
    let field = Field::parse(&reader.text("field")?).map_err(|error| ProposalFileError::Field {
        file: reader.file.to_owned(),
        line: reader.table.line_of("field"),
        error,
    })?;
    for key in ["old", "new"] {
        if reader.table.get(key).is_none() {
            let problem = LoadProblem::Missing(key.to_owned());
            return Err(reader.error(reader.table.line, problem).into());
        }
    }
    Ok(Change { field, old: reader.texts("old")?, new: reader.texts("new")? })
}
