//! `adieu line`: a modem is asked whether the network still lets the card of a line in.
//!
//! It must never send a code, or anything but questions; what it saw is evidence, and settles no step.

use std::io::IsTerminal as _;
use std::time::Duration;

use adieu_card::modem::{LineEvidence, LineQuestions, LineReading, LineVerdict};
use adieu_case::{CaseRef, Refusal, WrongCard, brand_of, line_name};
use adieu_desk::ports::Clock as _;
use adieu_desk::{
    DeskError, LineAdvice, LineCheckView, LineChecked, line_advice, line_moment, line_says,
    reading_says, tie_says,
};
use adieu_reader::{ModemPort, PortError};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::{SignedDuration, Timestamp};

use super::case_ref;
use crate::args::LineArgs;
use crate::failure::{Failure, FailureKind, desk as told};
use crate::output::{BOLD, DIM, Output, aside, unsteered, wrapped};
use crate::reader_words;
use crate::world::World;

const WIDTH: usize = 96;
/// How many readings are shown; all are kept.
const MOST_SHOWN: usize = 6;
/// How often the waiting looks at the clock: a computer that slept in between then notices.
const NAP: Duration = Duration::from_millis(500);

/// `adieu line CASE --modem DEV`
pub fn line(args: &LineArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    if args.wait.is_some() && world.clock.is_given() {
        let hint = words.msg_line_wait_clock_hint();
        return Err(Failure::of(FailureKind::Usage, words.msg_line_wait_clock(), hint));
    }
    let case = case_ref(&args.case, words)?;
    open_case(args, &case, world)?;
    let mut checked = check(args, &case, world)?;
    if let (Some(minutes), Some(until)) = (args.wait, worth_waiting(&checked)) {
        let least = world.clock.now().saturating_add(SignedDuration::from_mins(minutes.into()));
        wait(least.unwrap_or(until).max(until), &checked, world);
        checked = check(args, &case, world)?;
    }
    shown(args, &checked, world)
}

/// A case that takes no reading, or has no such line, is told so before a modem is asked.
fn open_case(args: &LineArgs, case: &CaseRef, world: &World) -> Result<(), Failure> {
    let opened = world.desk()?.show(case).map_err(|e| told(&e, &world.words))?;
    let lines = opened.case.facts.lines.len();
    let refusal = match named(args).filter(|line| *line >= lines) {
        _ if opened.case.closed_on.is_some() => Refusal::Closed,
        Some(line) => WrongCard::NoSuchLine { line }.into(),
        None => return Ok(()),
    };
    Err(told(&DeskError::Refused { case: case.clone(), refusal }, &world.words))
}

/// The line that the person named, counted from 0.
fn named(args: &LineArgs) -> Option<usize> {
    args.line.map(|line| usize::from(line) - 1)
}

/// Reads once and records what was seen.
fn check(args: &LineArgs, case: &CaseRef, world: &World) -> Result<LineChecked, Failure> {
    let reading = read(&args.modem, world)?;
    world.desk()?.check_line(case, named(args), &reading).map_err(|e| told(&e, &world.words))
}

/// Asks all questions; the port is free again when this returns.
fn read(port: &str, world: &World) -> Result<LineReading, Failure> {
    let failed = |error| reader_words::port(error, port, &world.words);
    let mut modem = ModemPort::open(port).map_err(failed)?;
    let mut questions = LineQuestions::new();
    while let Some(query) = questions.next() {
        match modem.ask(&query) {
            Ok(answer) => questions.answer(&answer),
            // A modem that searches can be too slow for one question and answer the next.
            Err(PortError::TimedOut) if questions.has_met_the_modem() => questions.leave(),
            Err(error) => return Err(failed(error)),
        }
    }
    let now = world.clock.now();
    let reading = questions.reading(Timestamp::from_second(now.as_second()).unwrap_or(now));
    // A port that answers anything may be no modem: nothing of it is evidence.
    if !reading.tells_something() {
        let (words, told) = (&world.words, world.words.msg_line_no_sense(unsteered(port)));
        return Err(Failure::of(FailureKind::World, told, words.msg_port_timed_out_hint()));
    }
    Ok(reading)
}

fn evidence_of(checked: &LineChecked) -> Option<LineEvidence> {
    checked.recorded.after.case.line_evidence(checked.line)
}

/// Returns when a second reading may show more than the first.
fn worth_waiting(checked: &LineChecked) -> Option<Timestamp> {
    let evidence = evidence_of(checked)?;
    match evidence.verdict {
        LineVerdict::RefusedOnce => evidence.again_from,
        LineVerdict::Nothing => Some(evidence.to),
        LineVerdict::Lives
        | LineVerdict::LivesAway
        | LineVerdict::Refused
        | LineVerdict::RefusedByChosen
        | LineVerdict::ModemOff
        | LineVerdict::Locked
        | LineVerdict::ModemLocked
        | LineVerdict::NoCard => None,
    }
}

/// Waits in the foreground; what was read is kept already, so that the waiting can be broken off.
fn wait(until: Timestamp, checked: &LineChecked, world: &World) {
    let words = &world.words;
    let speaks = !world.global.quiet && !world.global.json;
    if let Some(evidence) = evidence_of(checked).filter(|_| speaks) {
        aside(wrapped(&line_says(&evidence, words), "", WIDTH));
        aside(wrapped(&words.msg_line_waiting(line_moment(until, words)), "", WIDTH));
    }
    let seconds = |at: Timestamp| u64::try_from(until.as_second() - at.as_second()).unwrap_or(0);
    let whole = seconds(world.clock.now());
    let bar = ProgressBar::new(whole);
    if !speaks || world.global.plain || !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    let style = ProgressStyle::with_template("{wide_bar} {eta_precise}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    while seconds(world.clock.now()) > 0 {
        bar.set_position(whole - seconds(world.clock.now()).min(whole));
        std::thread::sleep(NAP);
    }
    bar.finish_and_clear();
}

fn shown(args: &LineArgs, checked: &LineChecked, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let (opened, line) = (&checked.recorded.after, checked.line);
    let mut out = Output::default();
    if world.global.json {
        if let Some(view) = LineCheckView::of(opened, line, words) {
            out.json(&view)?;
        }
        return Ok(out);
    }
    let Some(evidence) = evidence_of(checked) else { return Ok(out) };
    let facts = &opened.case.facts.lines[line];
    let brand = brand_of(facts, world.directory()?);
    let name = brand.and_then(|id| Some(world.directory().ok()?.brand(&id)?.name.clone()));
    let heading: Vec<String> = name.into_iter().chain([line_name(facts, line)]).collect();
    out.line(format!("{BOLD}{}{BOLD:#}  {}", opened.case.reference, heading.join(" · ")));
    out.line(wrapped(&line_says(&evidence, words), "  ", WIDTH));
    let command = again(args);
    let today = world.desk()?.today();
    for advice in line_advice(opened, &evidence, (&command, today), words) {
        advised(&advice, &mut out);
    }
    if world.global.quiet {
        return Ok(out);
    }
    out.heading(&words.msg_line_readings());
    let readings = opened.case.readings_of(line);
    for reading in readings.iter().skip(readings.len().saturating_sub(MOST_SHOWN)) {
        out.line(wrapped(&reading_says(reading, words), "  ", WIDTH));
    }
    for tie in tie_says(opened, line, checked.tie, words) {
        advised(&tie, &mut out);
    }
    Ok(out)
}

/// A command stands on a line of its own, unbroken, so that it can be taken over as it is.
fn advised(advice: &LineAdvice, out: &mut Output) {
    out.line(wrapped(&advice.says, "  ", WIDTH));
    if let Some(command) = &advice.command {
        out.line(format!("    {DIM}{command}{DIM:#}"));
    }
}

/// The same command once more, without the waiting.
fn again(args: &LineArgs) -> String {
    let line = args.line.map(|line| format!(" --line {line}")).unwrap_or_default();
    format!("adieu line {} --modem {}{line}", args.case, args.modem)
}
