//! Looking brands up, and checking the records.

use std::path::Path;

use adieu_directory::{Brand, ForNotices, Severity, check as check_records};
use adieu_words::Words;
use serde_json::{Value, json};

use super::law::confidence_words;
use crate::args::{BrandArg, DirectoryCheckArgs};
use crate::data::DataFiles;
use crate::failure::{Failure, FailureKind, chain};
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

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
            let status = brand.status.as_str();
            out.line(format!("{:<20} {} · {status} · {DIM}{when}{DIM:#}", brand.id, brand.name));
        }
    }
    Ok(out)
}

/// `adieu directory show ID`
pub fn show(args: &BrandArg, world: &World) -> Result<Output, Failure> {
    let directory = world.directory()?;
    let words = &world.words;
    let Some(brand) = directory.brand(&args.brand) else {
        let hint = match directory.nearest(&args.brand) {
            Some(nearest) => words.msg_error_no_brand_hint_near(nearest),
            None => words.msg_error_no_brand_hint(),
        };
        return Err(Failure::input(words.msg_error_no_brand(args.brand.clone()), hint));
    };
    let mut out = Output::default();
    if world.global.json {
        out.json(&as_json(brand))?;
        return Ok(out);
    }
    out.line(format!("{BOLD}{}{BOLD:#} ({}) · {}", brand.name, brand.id, brand.status.as_str()));
    let seen = words.msg_directory_seen(words.date(brand.seen));
    out.line(format!("  {DIM}{}, {seen}{DIM:#}", brand.kind));
    warnings(brand, words, &mut out);
    channels(brand, words, &mut out);
    facts(brand, words, &mut out);
    sources(brand, words, &mut out);
    Ok(out)
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
            channel.kind.as_str(),
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

/// `adieu directory check [DIR]`
pub fn check(args: &DirectoryCheckArgs, world: &World) -> Result<Output, Failure> {
    let own;
    let files = match &args.dir {
        Some(dir) => {
            own = DataFiles::load(Some(dir)).map_err(|e| Failure::input(chain(&e), ""))?;
            own.below(folders_of(dir))
        }
        None => world.data().below(&["operators/", "numbering/"]),
    };
    let today = adieu_case::day_of(adieu_desk::ports::Clock::now(&world.clock));
    let found = check_records(&files, today);
    let mut out = Output::default();
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error).count();
    for finding in &found {
        if world.global.json {
            out.json(&json!({
                "check": finding.check, "file": finding.file, "line": finding.line,
                "severity": finding.severity.as_str(), "message": finding.message, "fix": finding.fix,
            }))?;
        } else {
            out.line(format!(
                "{}:{}: {} [{}]",
                finding.file, finding.line, finding.message, finding.check
            ));
            out.line(wrapped(
                &format!("{}: {}", world.words.msg_directory_fix(), finding.fix),
                "    ",
                WIDTH,
            ));
        }
    }
    if !world.global.json {
        out.line(summary(errors, found.len() - errors, &world.words));
    }
    if errors == 0 {
        return Ok(out);
    }
    out.print()?;
    let message = summary(errors, found.len() - errors, &world.words);
    Err(Failure::of(FailureKind::Input, message, ""))
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
