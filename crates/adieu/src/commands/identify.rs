//! Whose card or number is this? One answer per input, be it typed or in a photo, or a whole table.
//!
//! It must never show what a code in a photo says unless it belongs to a SIM.

mod codes;
mod photo;

use adieu_desk::{IdentificationView, candidate, evidence as evidence_words, note as note_words};
use adieu_directory::{Identification, Sureness, identify as identify_one};
use adieu_words::Words;
use indicatif::{ProgressBar, ProgressStyle};

use crate::args::IdentifyArgs;
use crate::bulk::{self, BulkJob};
use crate::failure::{Failure, FailureKind};
use crate::output::{BOLD, DIM, Output, unsteered, wrapped};
use crate::world::World;

/// `adieu identify`
pub fn identify(args: &IdentifyArgs, world: &World) -> Result<Output, Failure> {
    if let (Some(csv), Some(column), Some(out)) = (&args.csv, &args.column, &args.out) {
        let job = BulkJob {
            input: csv.clone(),
            column: column.clone(),
            output: out.clone(),
            foreign: args.force,
            notes: world.words.lang(),
        };
        return table(&job, world);
    }
    let directory = world.directory()?;
    let mut out = Output::default();
    for input in &args.inputs {
        let found = identify_one(directory, input);
        if world.global.json {
            out.json(&IdentificationView::new(&world.words, &found))?;
        } else {
            head(&found, &world.words, &mut out);
            show(&found, world, &mut out)?;
        }
    }
    photo::photos(&args.photos, world, out)
}

/// Prints what an input is.
fn head(found: &Identification<'_>, words: &Words, out: &mut Output) {
    let valid =
        if found.is_valid() { words.msg_identify_valid() } else { words.msg_identify_invalid() };
    out.line(format!(
        "{BOLD}{}{BOLD:#}  {} · {valid}",
        unsteered(found.input),
        found.identifier.kind().as_str()
    ));
}

fn show(found: &Identification<'_>, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let name = |id: &str| {
        world.directory().ok().and_then(|d| d.brand(id)).map_or(id.to_owned(), |b| b.name.clone())
    };
    let brand = found.brand.map_or_else(
        || words.msg_identify_unknown(),
        |claim| format!("{} ({})", name(claim.id), sureness(claim.confidence, words)),
    );
    let label = |label: String| words.msg_shell_heading(label);
    out.line(format!("  {} {brand}", label(words.msg_identify_brand())));
    if let Some(operator) = found.operator {
        out.line(format!("  {} {}", label(words.msg_identify_operator()), name(operator)));
    }
    if let Some(network) = &found.network {
        out.line(format!("  {} {}", label(words.msg_identify_network()), network.reveal()));
    }
    if !found.candidates.is_empty() {
        out.line(format!("  {}", label(words.msg_identify_candidates())));
        for other in &found.candidates {
            let brand = format!("{} ({})", name(other.id), sureness(other.confidence, words));
            let text = words.msg_card_count(brand, candidate(words, other));
            out.line(wrapped(&text, "    ", 96));
        }
    }
    evidence(found, words, out);
    Ok(())
}

fn evidence(found: &Identification<'_>, words: &Words, out: &mut Output) {
    if !found.evidence.is_empty() {
        out.line(format!("  {}", words.msg_shell_heading(words.msg_identify_evidence())));
        for piece in &found.evidence {
            let provenance = piece.kind.provenance();
            let seen = words.msg_directory_seen(words.date(provenance.seen));
            let source = provenance.sources.first().cloned().unwrap_or_default();
            out.line(format!(
                "    {}  {DIM}{source}, {seen}{DIM:#}",
                evidence_words(words, piece.kind)
            ));
        }
    }
    if !found.notes.is_empty() {
        out.line(format!("  {}", words.msg_shell_heading(words.msg_identify_notes())));
        for note in &found.notes {
            out.line(wrapped(&note_words(words, note), "    ", 96));
        }
    }
}

pub(super) fn sureness(sureness: Sureness, words: &Words) -> String {
    match sureness {
        Sureness::Sure => words.msg_identify_sure(),
        Sureness::Likely => words.msg_identify_likely(),
        Sureness::Possible => words.msg_identify_possible(),
    }
}

fn table(job: &BulkJob, world: &World) -> Result<Output, Failure> {
    let bar = progress_bar(job, world);
    let summary =
        bulk::run(job, world.directory()?, &mut |progress| bar.set_position(progress.bytes));
    bar.finish_and_clear();
    let summary = summary.map_err(|error| {
        let (message, hint) = error.told(&world.words);
        Failure::of(FailureKind::from(error.kind()), message, hint)
    })?;
    let mut out = Output::default();
    if world.global.json {
        out.json(&summary)?;
    } else {
        let rows = i64::try_from(summary.rows).unwrap_or(i64::MAX);
        out.line(world.words.msg_identify_csv_done(rows, job.output.display().to_string()));
    }
    Ok(out)
}

/// Returns a bar that is drawn only on a terminal.
fn progress_bar(job: &BulkJob, world: &World) -> ProgressBar {
    if world.global.quiet || world.global.json {
        return ProgressBar::hidden();
    }
    let bytes = std::fs::metadata(&job.input).map(|meta| meta.len()).unwrap_or(0);
    let style = ProgressStyle::with_template("{bar:40} {percent}% {bytes}/{total_bytes} {eta}");
    let bar = ProgressBar::new(bytes);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
