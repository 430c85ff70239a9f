//! `adieu directory propose` and `apply`: a change to a record as a file that somebody who cannot code can send.
//!
//! It must never write a proposal that the checks refuse, nor change the records inside the program.

use std::path::Path;

use adieu_desk::ports::Clock as _;
use adieu_directory::{
    Basis, Brand, Field, FieldError, Proposal, ProposeError, ProposedPage, Severity, likely_basis,
};
use adieu_words::Words;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::interview::Interview;
use super::{brand_of, tell, unusable};
use crate::args::{ApplyArgs, ProposeArgs};
use crate::commands::cannot_read;
use crate::data::DataFiles;
use crate::failure::{Failure, FailureKind, chain};
use crate::file_words::utf8;
use crate::output::{Foreign, Output, check_file, write_file};
use crate::plain_file::{self, MEBIBYTE};
use crate::world::World;

/// The largest proposal that is read.
const MOST_BYTES: u64 = 4 * MEBIBYTE;

/// A proposed change to a record.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProposalView {
    /// Id of the brand.
    pub brand: String,
    /// The page that says so.
    pub source: String,
    /// The day on which it was read.
    pub seen: String,
    /// What kind of source it is.
    pub basis: &'static str,
    /// What changes.
    pub changes: Vec<ChangeView>,
    /// The file that was written; null when none was asked for.
    pub file: Option<String>,
}

/// One change.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangeView {
    /// What changes, as `channel.phone.1`.
    pub field: String,
    /// What the record says now; empty when nothing.
    pub old: Vec<String>,
    /// What it should say; empty when it is no longer so.
    pub new: Vec<String>,
}

/// `adieu directory propose BRAND [FIELD=VALUE…] --source URL --seen DATE [--out FILE]`
pub fn propose(args: &ProposeArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let brand = brand_of(&args.brand, world)?;
    let today = adieu_case::day_of(world.clock.now());
    // Nobody answers questions for a file that cannot be written.
    let checked_file = args.out.as_deref().map(|file| check_file(file, args.force)).transpose();
    checked_file.map_err(|error| error.failure(words))?;
    let (wishes, page) = match (&args.source, args.seen) {
        (Some(url), Some(seen)) if !args.changes.is_empty() => {
            (wishes(&args.changes, words)?, page(url, seen, args.basis, brand))
        }
        _ => Interview::new(brand, world).ask(args)?,
    };
    let files = world.data().below(&["operators/", "numbering/"]);
    let proposal = Proposal::draft(&files, &brand.id, &wishes, page)
        .map_err(|error| refused(&error, words))?;
    checked(&proposal, &files, today, world)?;
    if let Some(file) = &args.out {
        write_file(file, proposal.to_toml().as_bytes(), args.force)
            .map_err(|error| error.failure(words))?;
    }
    shown(&proposal, args.out.as_deref(), world)
}

/// Says what was drafted: the file itself, or where it was written.
fn shown(proposal: &Proposal, file: Option<&Path>, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let mut out = Output::default();
    if world.global.json {
        out.json(&ProposalView::of(proposal, file))?;
        return Ok(out);
    }
    match file {
        None => out.line(proposal.to_toml().trim_end()),
        Some(file) => {
            out.line(words.msg_propose_written(file.display().to_string()));
            out.line(words.msg_propose_send());
        }
    }
    Ok(out)
}

/// `adieu directory apply FILE DIR`
pub fn apply(args: &ApplyArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let data = DataFiles::load(Some(&args.dir)).map_err(|e| unusable(&e, &world.words))?;
    let files = data.below(&["operators/", "numbering/"]);
    let proposal = read(&args.file, world)?;
    let today = adieu_case::day_of(world.clock.now());
    checked(&proposal, &files, today, world)?;
    let (path, text) = proposal.apply(&files).map_err(|error| refused(&error, words))?;
    let file = args.dir.join(path);
    // The person asked for this very record to be changed.
    write_file(&file, text.as_bytes(), Foreign::Replaced).map_err(|error| error.failure(words))?;
    let mut out = Output::default();
    if world.global.json {
        out.json(&ProposalView::of(&proposal, Some(&file)))?;
    } else {
        out.line(words.msg_propose_applied(file.display().to_string()));
    }
    Ok(out)
}

/// `adieu directory check FILE`: does this proposal fit the records as they are?
pub fn check(file: &Path, world: &World) -> Result<Output, Failure> {
    let proposal = read(file, world)?;
    let today = adieu_case::day_of(world.clock.now());
    checked(&proposal, &world.data().below(&["operators/", "numbering/"]), today, world)?;
    let mut out = Output::default();
    if !world.global.json {
        out.line(world.words.msg_propose_fits(proposal.brand));
    }
    Ok(out)
}

/// Reads a proposal from a file.
fn read(file: &Path, world: &World) -> Result<Proposal, Failure> {
    let words = &world.words;
    let bytes = plain_file::read(file, MOST_BYTES).map_err(|e| cannot_read(file, &e, words))?;
    let text = utf8(file, bytes, words)?;
    parsed(&file.display().to_string(), &text, &world.words)
}

/// Reads a proposal.
pub fn parsed(file: &str, text: &str, words: &Words) -> Result<Proposal, Failure> {
    let read = Proposal::parse(file, text);
    read.map_err(|error| Failure::input(words.msg_propose_bad_file(), chain(&error)))
}

/// Runs the checks over the record with the proposal in it, and stops at what they refuse.
fn checked(
    proposal: &Proposal,
    files: &[(&str, &str)],
    today: Date,
    world: &World,
) -> Result<(), Failure> {
    let words = &world.words;
    let found = proposal.check(files, today).map_err(|error| refused(&error, words))?;
    if found.iter().all(|one| one.severity == Severity::Warning) {
        return Ok(());
    }
    let first = found.iter().find(|one| one.severity == Severity::Error).unwrap_or(&found[0]);
    let refused = |message: String| Failure::input(message, first.fix.clone());
    if world.global.json {
        let message = format!("{} {}", words.msg_propose_refused(), first.message);
        return Err(refused(message).at(format!("{}:{}", first.file, first.line)));
    }
    let mut told = Output::default();
    tell(&found, world, &mut told)?;
    Err(told.before(refused(words.msg_propose_refused()), words))
}

/// Reads changes as typed.
fn wishes(changes: &[String], words: &Words) -> Result<Vec<(Field, String)>, Failure> {
    let wish = |text: &String| {
        let (field, value) = text.split_once('=').ok_or_else(|| {
            Failure::input(words.msg_propose_form(), words.msg_propose_nothing_hint())
        })?;
        Ok((field_of(field.trim(), words)?, value.trim().to_owned()))
    };
    changes.iter().map(wish).collect()
}

/// Reads the name of a field.
pub fn field_of(text: &str, words: &Words) -> Result<Field, Failure> {
    Field::parse(text).map_err(|error| match error {
        FieldError::Unknown { written, nearest } => {
            let hint = match nearest {
                Some(nearest) => words.msg_facts_hint_did_you_mean(nearest),
                None => words.msg_propose_unknown_hint(),
            };
            Failure::input(words.msg_propose_unknown(written), hint)
        }
        FieldError::Head(field) => {
            Failure::input(words.msg_propose_head(field), words.msg_propose_head_hint())
        }
    })
}

/// Makes a page of what was typed.
pub fn page(url: &str, seen: Date, basis: Option<Basis>, brand: &Brand) -> ProposedPage {
    let url = url.trim();
    let basis = basis.unwrap_or_else(|| likely_basis(brand, url));
    ProposedPage { url: url.to_owned(), seen, basis }
}

/// Tells why a proposal cannot be drafted or applied.
pub fn refused(error: &ProposeError, words: &Words) -> Failure {
    match error {
        ProposeError::NoBrand(brand) => {
            Failure::input(words.msg_error_no_brand(brand.clone()), words.msg_error_no_brand_hint())
        }
        ProposeError::Record(fault) => {
            Failure::input(words.msg_propose_refused(), fault.problem.to_string())
        }
        ProposeError::Several { field, count } => Failure::input(
            words.msg_propose_several(i64::try_from(*count).unwrap_or(i64::MAX), field.clone()),
            words.msg_propose_several_hint(field.clone()),
        ),
        ProposeError::NotThere(field) => Failure::input(
            words.msg_propose_not_there(field.clone()),
            words.msg_propose_moved_hint(),
        ),
        ProposeError::NoUse(field) => Failure::input(
            words.msg_propose_no_use(field.clone()),
            words.msg_propose_no_use_hint(format!("{field}.use=\"…\"")),
        ),
        ProposeError::Moved(field) => {
            Failure::input(words.msg_propose_moved(field.clone()), words.msg_propose_moved_hint())
        }
        ProposeError::Empty => Failure::of(
            FailureKind::Usage,
            words.msg_propose_nothing(),
            words.msg_propose_nothing_hint(),
        ),
    }
}

impl ProposalView {
    fn of(proposal: &Proposal, file: Option<&Path>) -> Self {
        let change = |change: &adieu_directory::Change| ChangeView {
            field: change.field.to_string(),
            old: change.old.clone(),
            new: change.new.clone(),
        };
        Self {
            brand: proposal.brand.clone(),
            source: proposal.page.url.clone(),
            seen: proposal.page.seen.to_string(),
            basis: proposal.page.basis.as_str(),
            changes: proposal.changes.iter().map(change).collect(),
            file: file.map(|file| file.display().to_string()),
        }
    }
}
