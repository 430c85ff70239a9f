//! Looking brands up, and checking the records.

mod interview;
mod labels;
mod propose;
mod stale;

use std::path::Path;

use adieu_directory::{Brand, CheckFinding, ForNotices, Severity, check as check_records};
use adieu_words::Words;
use serde_json::{Value, json};

use super::law::confidence_words;
use crate::args::{BrandArg, DirectoryCheckArgs};
use crate::data::{DataFiles, ReadDataError};
use crate::failure::{Failure, FailureKind};
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

pub use propose::{ProposalView, apply, propose};
pub use stale::{StaleView, stale};

const WIDTH: usize = 96;

/// `adieu directory list`
pub fn list(world: &World) -> Result<Output, Failure> {
    let mut out = Output::default();
    for brand in world.directory()?.brands() {
        let seen = brand.seen;
        if world.global.json {
            out.json(&json!({
                "id": brand.id, "name": brand.name, "status": brand.status.as_str(),
                "contract_party": brand.contract_party, "network": brand.network, "seen": seen.to_string(),
            }))?;
        } else {
            let when = world.words.msg_directory_seen(world.words.date(seen));
            let status = labels::status(brand.status, &world.words);
            out.line(format!("{:<20} {} · {status} · {DIM}{when}{DIM:#}", brand.id, brand.name));
        }
    }
    Ok(out)
}

/// `adieu directory show ID`
pub fn show(args: &BrandArg, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let brand = brand_of(&args.brand, world)?;
    let mut out = Output::default();
    if world.global.json {
        out.json(&as_json(brand))?;
        return Ok(out);
    }
    let status = labels::status(brand.status, words);
    out.line(format!("{BOLD}{}{BOLD:#} ({}) · {status}", brand.name, brand.id));
    let seen = words.msg_directory_seen(words.date(brand.seen));
    out.line(format!("  {DIM}{}, {seen}{DIM:#}", brand.kind));
    out.line(wrapped(&words.msg_shell_remarks_english(), "  ", WIDTH));
    warnings(brand, words, &mut out);
    channels(brand, words, &mut out);
    facts(brand, words, &mut out);
    sources(brand, words, &mut out);
    Ok(out)
}

/// Returns a brand by its id, or tells which was most likely meant.
fn brand_of<'a>(id: &str, world: &'a World) -> Result<&'a Brand, Failure> {
    let (directory, words) = (world.directory()?, &world.words);
    directory.brand(id).ok_or_else(|| {
        let hint = match directory.nearest(id) {
            Some(nearest) => words.msg_error_no_brand_hint_near(nearest),
            None => words.msg_error_no_brand_hint(),
        };
        Failure::input(words.msg_error_no_brand(id), hint)
    })
}

fn warnings(brand: &Brand, words: &Words, out: &mut Output) {
    if brand.warnings.is_empty() {
        return;
    }
    out.heading(&words.msg_directory_warnings_title());
    for warning in &brand.warnings {
        let sources = warning.provenance.sources.join(", ");
        out.line(wrapped(&format!("{}: {} [{sources}]", warning.id, warning.text), "  ", WIDTH));
    }
}

fn channels(brand: &Brand, words: &Words, out: &mut Output) {
    if brand.channels.is_empty() {
        return;
    }
    out.heading(&words.msg_directory_channels_title());
    for channel in &brand.channels {
        let place = match &channel.value {
            Some(value) => value.clone(),
            None if channel.lines.is_empty() => words.msg_directory_unknown(),
            None => channel.lines.join(", "),
        };
        let notices = match channel.for_notices {
            ForNotices::Yes => words.msg_directory_notices_yes(),
            ForNotices::No => words.msg_directory_notices_no(),
            ForNotices::Unknown => words.msg_directory_notices_unknown(),
        };
        let sureness = confidence_words(channel.provenance.confidence.as_str(), words);
        out.line(format!("  {BOLD}{place}{BOLD:#}"));
        let text = format!(
            "{}: {} · {notices} · {}",
            labels::channel_kind(channel.kind, words),
            channel.usage,
            words.msg_cli_confidence(sureness)
        );
        out.line(wrapped(&text, "      ", WIDTH));
    }
}

fn facts(brand: &Brand, words: &Words, out: &mut Output) {
    out.heading(&words.msg_directory_facts_title());
    for fact in brand.facts() {
        let sureness = confidence_words(fact.provenance.confidence.as_str(), words);
        let sources = fact.provenance.sources.join(", ");
        let text = fact.value.texts().join("; ");
        out.line(wrapped(&format!("{}: {text}", fact.name), "  ", WIDTH));
        out.line(format!("      {DIM}{sources} · {}{DIM:#}", words.msg_cli_confidence(sureness)));
    }
    if !brand.unknown().is_empty() {
        out.heading(&words.msg_directory_unknown_title());
        out.line(wrapped(&brand.unknown().join(", "), "  ", WIDTH));
        out.line(wrapped(&words.msg_directory_unknown_words(), "  ", WIDTH));
    }
}

fn sources(brand: &Brand, words: &Words, out: &mut Output) {
    out.heading(&words.msg_directory_sources_title());
    for source in &brand.sources {
        let seen = words.msg_directory_seen(words.date(source.seen));
        out.line(format!("  {}  {}  {DIM}{seen}{DIM:#}", source.id, source.url));
    }
}

fn as_json(brand: &Brand) -> Value {
    let channels: Vec<Value> = brand
        .channels
        .iter()
        .map(|channel| {
            json!({
                "kind": channel.kind.as_str(), "value": channel.value, "lines": channel.lines,
                "use": channel.usage, "for_notices": channel.for_notices.as_str(), "hours": channel.hours,
                "serves": channel.serves.map(|serves| serves.as_str()),
                "sources": channel.provenance.sources, "seen": channel.provenance.seen.to_string(),
                "confidence": channel.provenance.confidence,
            })
        })
        .collect();
    let facts: Vec<Value> = brand
        .facts()
        .map(|fact| {
            json!({
                "name": fact.name, "value": fact.value.texts(), "note": fact.note,
                "sources": fact.provenance.sources, "seen": fact.provenance.seen.to_string(),
                "confidence": fact.provenance.confidence,
            })
        })
        .collect();
    let warnings: Vec<Value> = brand
        .warnings
        .iter()
        .map(|w| json!({ "id": w.id, "about": w.about, "says": w.text, "sources": w.provenance.sources }))
        .collect();
    let sources: Vec<Value> = brand
        .sources
        .iter()
        .map(|s| json!({ "id": s.id, "url": s.url, "seen": s.seen.to_string(), "page_date": s.page_date }))
        .collect();
    json!({
        "id": brand.id, "name": brand.name, "kind": brand.kind, "status": brand.status.as_str(),
        "contract_party": brand.contract_party, "network": brand.network, "seen": brand.seen.to_string(),
        "channels": channels, "facts": facts, "unknown": brand.unknown(), "warnings": warnings, "sources": sources,
    })
}

/// `adieu directory check [DIR|FILE]`
pub fn check(args: &DirectoryCheckArgs, world: &World) -> Result<Output, Failure> {
    if let Some(file) = args.dir.as_deref().filter(|path| path.is_file()) {
        return propose::check(file, world);
    }
    let today = adieu_case::day_of(adieu_desk::ports::Clock::now(&world.clock));
    let mut found = match &args.dir {
        None => check_records(&world.data().below(&["operators/", "numbering/"]), today),
        Some(dir) => {
            let own = DataFiles::load(Some(dir)).map_err(|e| unusable(&e, &world.words))?;
            if own.is_empty() {
                let message = world.words.msg_data_nothing(dir.display().to_string());
                return Err(Failure::input(message, world.words.msg_data_nothing_hint()));
            }
            let files = with_proposals(&own, folders_of(dir), world)?;
            let files: Vec<(&str, &str)> =
                files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
            check_records(&files, today)
        }
    };
    if args.dir.is_none() {
        found.extend(of_journeys(world)?);
    }
    let mut out = Output::default();
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error).count();
    tell(&found, world, &mut out)?;
    if !world.global.json {
        out.line(summary(errors, found.len() - errors, &world.words));
    }
    if errors == 0 {
        return Ok(out);
    }
    let message = summary(errors, found.len() - errors, &world.words);
    Err(out.before(Failure::of(FailureKind::Input, message, ""), &world.words))
}

/// Tells that a folder of records cannot be used.
fn unusable(error: &ReadDataError, words: &Words) -> Failure {
    let (message, hint) = error.told(words);
    Failure::input(message, hint)
}

/// Checks the special journeys and the papers, which name citations, brands and sources.
fn of_journeys(world: &World) -> Result<Vec<CheckFinding>, Failure> {
    let faults = world.journeys()?.check(world.law()?, world.directory()?);
    let finding = |fault: adieu_case::journey::JourneyError| CheckFinding {
        check: "journeys",
        message: fault.problem.to_string(),
        file: fault.file,
        line: fault.line,
        fix: world.words.msg_directory_fix_journey(),
        severity: Severity::Error,
    };
    Ok(faults.into_iter().map(finding).collect())
}

/// Shows what checks found: file, line, what is wrong, how to mend it.
fn tell(found: &[CheckFinding], world: &World, out: &mut Output) -> Result<(), Failure> {
    for finding in found {
        if world.global.json {
            out.json(&json!({
                "check": finding.check, "file": finding.file, "line": finding.line,
                "severity": finding.severity.as_str(), "message": finding.message, "fix": finding.fix,
            }))?;
            continue;
        }
        let place = format!("{}:{}", finding.file, finding.line);
        out.line(format!("{place}: {} [{}]", finding.message, finding.check));
        let fix = format!("{}: {}", world.words.msg_directory_fix(), finding.fix);
        out.line(wrapped(&fix, "    ", WIDTH));
    }
    Ok(())
}

/// Returns the records of a folder, with the proposals in its `proposals/` put in, in the order of their names.
fn with_proposals(
    data: &DataFiles,
    folders: &[&str],
    world: &World,
) -> Result<Vec<(String, String)>, Failure> {
    let owned = |(path, text): (&str, &str)| (path.to_owned(), text.to_owned());
    let mut files: Vec<(String, String)> = data.below(folders).into_iter().map(owned).collect();
    files.retain(|(path, _)| !path.starts_with("proposals/"));
    for (path, text) in data.below(&["proposals/"]) {
        let proposal = propose::parsed(path, text, &world.words)?;
        let borrowed: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (record, changed) = proposal
            .apply(&borrowed)
            .map_err(|error| propose::refused(&error, &world.words).at(path))?;
        if let Some((_, text)) = files.iter_mut().find(|(path, _)| *path == record) {
            *text = changed;
        }
    }
    Ok(files)
}

/// A folder of records alone is checked as it is.
fn folders_of(dir: &Path) -> &'static [&'static str] {
    if dir.join("operators").is_dir() { &["operators/", "numbering/"] } else { &[""] }
}

fn summary(errors: usize, warnings: usize, words: &Words) -> String {
    if errors + warnings == 0 {
        return words.msg_directory_check_good();
    }
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    words.msg_directory_check_summary(count(errors), count(warnings))
}
