//! A case on the screen: who, what, when; then blockers, steps, days, and what the rules say.
//!
//! Every date and amount names its rule. Colours are only an addition: the words say it too.

use adieu_case::{Level, Note, PlannedStep, StepState, brand_of, line_name};
use adieu_desk::{
    Opened, basis_text, case_status, deadline_label, level_label, note_text, outcome_label, says,
    state_label, station_label, step_title, step_words, turn_label,
};
use adieu_law::{Finding, FindingOutcome, TextSeen};
use adieu_words::Words;
use jiff::civil::Date;

use crate::failure::{Failure, fact_commands};
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

/// How much of a case is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Only what comes next.
    Next,
    /// Everything that matters.
    Full,
    /// Everything.
    All,
}

const WIDTH: usize = 96;
/// How many steps `next` shows of a case.
const NEXT_STEPS: usize = 3;

/// Shows one case.
pub fn case(opened: &Opened, depth: Depth, world: &World, out: &mut Output) -> Result<(), Failure> {
    heading(opened, world, out)?;
    notes(opened, &world.words, out);
    steps(opened, depth, &world.words, out);
    if depth == Depth::Next {
        return Ok(());
    }
    deadlines(opened, &world.words, out);
    findings(opened, depth, &world.words, out);
    Ok(())
}

fn heading(opened: &Opened, world: &World, out: &mut Output) -> Result<(), Failure> {
    let (case, words) = (&opened.case, &world.words);
    out.line(format!("{BOLD}{}{BOLD:#}", case.reference));
    for (index, line) in case.facts.lines.iter().enumerate() {
        let brand = brand_of(line, world.directory()?);
        let name = brand
            .as_deref()
            .and_then(|id| world.directory().ok()?.brand(id))
            .map(|b| b.name.clone());
        let name = name.or(brand).unwrap_or_else(|| words.msg_identify_unknown());
        let outcome = outcome_label(case.outcome_of(index), words);
        out.line(format!("  {name} · {} · {outcome}", line_name(line, index)));
    }
    let mut parts =
        vec![case_status(opened.plan.status, words), turn_label(opened.plan.turn, words)];
    parts.extend(end_words(opened, words));
    out.line(format!("  {}", parts.join(" · ")));
    Ok(())
}

/// Says when the contract ends, as far as facts and law say.
pub fn end_words(opened: &Opened, words: &Words) -> Option<String> {
    let wished = opened.plan.end.wished?;
    let day = words.weekday_date(wished);
    if opened.case.notice_lines().is_empty() {
        return Some(words.msg_cli_heading_end(day));
    }
    Some(match opened.plan.end.latest {
        None => words.msg_cli_heading_end_open(day),
        Some(latest) if latest > wished => words.msg_cli_heading_end_range(day, words.date(latest)),
        Some(_) => words.msg_cli_heading_end(day),
    })
}

fn notes(opened: &Opened, words: &Words, out: &mut Output) {
    if opened.plan.notes.is_empty() {
        return;
    }
    out.heading(&words.msg_cli_section_notes());
    for note in &opened.plan.notes {
        let level = level_label(note.level, words);
        out.line(wrapped(&format!("[{level}] {}", note_line(note, opened, words)), "  ", WIDTH));
        if note.level != Level::Hint && !note.needs.is_empty() {
            let mend = fact_commands(opened.case.reference.as_str(), &note.needs, words);
            out.line(format!("    {DIM}{mend}{DIM:#}"));
        }
    }
}

fn note_line(note: &Note, opened: &Opened, words: &Words) -> String {
    let text = note_text(&note.kind, words);
    match note.line {
        Some(index) if opened.case.facts.lines.len() > 1 => {
            format!("{}: {text}", line_name(&opened.case.facts.lines[index], index))
        }
        Some(_) | None => text,
    }
}

fn steps(opened: &Opened, depth: Depth, words: &Words, out: &mut Output) {
    out.heading(&words.msg_cli_section_plan());
    if depth == Depth::Next {
        let mut open: Vec<&PlannedStep> =
            opened.plan.steps.iter().filter(|step| step.state == StepState::Open).collect();
        open.sort_by_key(|step| (step.by.is_none(), step.by, step.blocks.is_empty()));
        open.iter().take(NEXT_STEPS).for_each(|step| step_lines(step, depth, words, out));
        return;
    }
    let mut station = None;
    for step in &opened.plan.steps {
        if station.replace(step.id.station()) != Some(step.id.station()) {
            out.line(format!("  {}", station_label(step.id.station(), words)));
        }
        step_lines(step, depth, words, out);
    }
}

fn step_lines(step: &PlannedStep, depth: Depth, words: &Words, out: &mut Output) {
    let mark = match step.state {
        StepState::Open => "[ ]",
        StepState::Done => "[x]",
        StepState::Skipped => "[-]",
        StepState::Blocked => "[…]",
    };
    let mut parts = vec![format!("{mark} {}", step_title(step.id, words))];
    match step.state {
        StepState::Open | StepState::Blocked => {
            parts.extend(step.by.map(|by| words.msg_cli_by(words.date(by))));
            let basis =
                if step.why.is_empty() { words.msg_cli_advice() } else { step.why.join(", ") };
            parts.push(basis);
        }
        StepState::Done | StepState::Skipped => parts.push(state_label(step.state, words)),
    }
    if step.state == StepState::Blocked {
        parts.push(state_label(step.state, words));
    }
    out.line(format!("    {}  {DIM}({}){DIM:#}", parts.join(" · "), step.id));
    if depth != Depth::Next && depth != Depth::All && step.state != StepState::Open {
        return;
    }
    out.line(wrapped(&step_words(step.id, words), "        ", WIDTH));
}

fn deadlines(opened: &Opened, words: &Words, out: &mut Output) {
    if opened.plan.deadlines.is_empty() {
        return;
    }
    out.heading(&words.msg_cli_section_deadlines());
    for deadline in &opened.plan.deadlines {
        let basis = basis_text(deadline, words);
        let label = deadline_label(deadline.kind, words);
        out.line(format!("  {}  {label}  {DIM}({basis}){DIM:#}", words.date(deadline.by)));
    }
}

fn findings(opened: &Opened, depth: Depth, words: &Words, out: &mut Output) {
    out.heading(&words.msg_cli_section_findings());
    let several = opened.plan.findings.len() > 1;
    for (index, of_line) in opened.plan.findings.iter().enumerate() {
        if several {
            out.line(format!("  {}", line_name(&opened.case.facts.lines[index], index)));
        }
        rules(of_line, depth, words, out);
    }
}

/// Shows what rules say about one line; those that do not apply are counted.
pub fn rules(findings: &[Finding], depth: Depth, words: &Words, out: &mut Output) {
    let mut hidden: i64 = 0;
    for finding in findings {
        if depth != Depth::All && !says_something(finding.outcome) {
            hidden += 1;
            continue;
        }
        finding_lines(finding, words, out);
    }
    if hidden > 0 {
        out.line(format!("  {DIM}{}{DIM:#}", words.msg_cli_other_rules(hidden)));
    }
}

/// Names what a finding rests on: citations, how sure, up to when the wording was read, and conflicts.
fn basis_words(finding: &Finding, words: &Words) -> String {
    let citations: Vec<String> = finding.citations.iter().map(ToString::to_string).collect();
    format!("{} · {}", citations.join(", "), sureness_words(finding, words))
}

/// Names how sure a finding is, up to when the wording was read, and which sources disagree.
pub fn sureness_words(finding: &Finding, words: &Words) -> String {
    let mut parts = vec![says::confidence(words, finding.confidence)];
    match finding.text_seen_to {
        None => {}
        Some(TextSeen::Unknown) => parts.push(words.msg_cli_text_undated()),
        Some(TextSeen::UpTo(day)) => parts.push(words.msg_cli_text_read_to(words.date_short(day))),
    }
    if !finding.conflicts.is_empty() {
        let numbers: Vec<String> = finding.conflicts.iter().map(ToString::to_string).collect();
        parts.push(words.msg_cli_sources_differ(numbers.join(", ")));
    }
    parts.join(" · ")
}

/// Says whether a finding tells a person something about this line.
pub fn says_something(outcome: FindingOutcome) -> bool {
    match outcome {
        FindingOutcome::Applies | FindingOutcome::Uncertain | FindingOutcome::Needs => true,
        FindingOutcome::DoesNotApply | FindingOutcome::NotCovered => false,
    }
}

fn finding_lines(finding: &Finding, words: &Words, out: &mut Output) {
    let outcome = says::outcome(words, finding.outcome);
    out.line(format!("  {BOLD}{}{BOLD:#} {outcome}", finding.rule));
    out.line(wrapped(&says::brief(words, finding), "      ", WIDTH));
    out.line(wrapped(&basis_words(finding, words), "      ", WIDTH));
}

/// Writes a day, or a dash.
pub fn day_or_dash(day: Option<Date>, words: &Words) -> String {
    day.map_or_else(|| "–".to_owned(), |day| words.date(day))
}
