//! A case on the screen: who, what, when; then blockers, steps, days, and what the rules say.
//!
//! Every date and amount names its rule. Colours are only an addition: the words say it too.

mod journeys;

use adieu_case::{LetterKind, Level, Note, PlannedStep, StepId, StepState, brand_of, line_name};
use adieu_desk::{
    Opened, basis_text, deadline_label, letter_name, level_label, line_moment, line_says,
    money_sections, note_text, outcome_label, says, state_label, station_label, status_words,
    step_title, step_words, turn_label, worth_showing,
};
use adieu_facts::Facts;
use adieu_facts::Outcome;
use adieu_law::{Finding, FindingOutcome, TextSeen};
use adieu_words::Words;

use crate::failure::{Failure, fact_commands};
use crate::glossary::on_the_bill;
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
    journeys::openings(opened, world, out)?;
    notes(opened, world, out);
    steps(opened, depth, world, out);
    journeys::questions(opened, depth, world, out);
    if depth == Depth::Next {
        return Ok(());
    }
    journeys::papers(opened, world, out)?;
    deadlines(opened, &world.words, out);
    letters(opened, &world.words, out);
    money(opened, &world.words, out);
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
    let mut parts = vec![status_words(opened, words), turn_label(opened.plan.turn, words)];
    parts.extend(end_words(opened, words));
    out.line(format!("  {}", parts.join(" · ")));
    let undecided = |line: usize| case.outcome_of(line) == Outcome::Compare;
    if (0..case.facts.lines.len()).any(undecided) && case.closed_on.is_none() {
        let command = format!("adieu choose {}", case.reference);
        out.line(format!("  {}", words.msg_cli_next_command(command)));
    }
    Ok(())
}

pub use journeys::{AskedRow, asked_rows, brand_lines, call_first, taken_by};

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

fn notes(opened: &Opened, world: &World, out: &mut Output) {
    let words = &world.words;
    if opened.plan.notes.is_empty() {
        return;
    }
    out.heading(&words.msg_cli_section_notes());
    for note in &opened.plan.notes {
        let level = level_label(note.level, words);
        let level = match world.global.plain {
            true => words.msg_shell_heading(level),
            false => format!("[{level}]"),
        };
        out.line(wrapped(&format!("{level} {}", note_line(note, opened, words)), "  ", WIDTH));
        if note.level != Level::Hint && !note.needs.is_empty() {
            let mend = fact_commands(opened.case.reference.as_str(), &note.needs, words);
            out.line(format!("    {DIM}{mend}{DIM:#}"));
            if let Some(hint) = on_the_bill(&note.needs[0], world) {
                out.line(format!("{DIM}{}{DIM:#}", wrapped(&hint, "    ", WIDTH)));
            }
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

fn steps(opened: &Opened, depth: Depth, world: &World, out: &mut Output) {
    let words = &world.words;
    out.heading(&words.msg_cli_section_plan());
    if depth == Depth::Next {
        let mut open: Vec<&PlannedStep> =
            opened.plan.steps.iter().filter(|step| step.state == StepState::Open).collect();
        open.sort_by_key(|step| (step.by.is_none(), step.by, step.blocks.is_empty()));
        for step in open.into_iter().take(NEXT_STEPS) {
            step_lines(step, depth, world, out);
            below(step, opened, words, out);
        }
        return;
    }
    let mut station = None;
    for step in &opened.plan.steps {
        if station.replace(step.id.station()) != Some(step.id.station()) {
            out.line(format!("  {}", station_label(step.id.station(), words)));
        }
        step_lines(step, depth, world, out);
        below(step, opened, words, out);
    }
}

/// Adds what the case itself tells about a step.
fn below(step: &PlannedStep, opened: &Opened, words: &Words, out: &mut Output) {
    if step.id == StepId::PreparePapers && step.state.is_unsettled() {
        journeys::paper_names(opened, words, out);
    }
    if step.id == StepId::CheckLineDead {
        line_checks(step, opened, words, out);
    }
    if step.id == StepId::BackUpSim && step.state == StepState::Open {
        let offer = words.msg_card_offer("adieu card backup --out sim");
        out.line(wrapped(&offer, "        ", WIDTH));
    }
}

/// What a modem showed last of each line; before that, how to ask one.
fn line_checks(step: &PlannedStep, opened: &Opened, words: &Words, out: &mut Output) {
    let case = &opened.case;
    let several = case.facts.lines.len() > 1;
    let mut asked = false;
    for (line, facts) in case.facts.lines.iter().enumerate() {
        let Some(evidence) = case.line_evidence(line) else { continue };
        asked = true;
        let last =
            words.msg_line_last(line_moment(evidence.to, words), line_says(&evidence, words));
        let last = if several { format!("{}: {last}", line_name(facts, line)) } else { last };
        out.line(wrapped(&last, "        ", WIDTH));
    }
    if !asked && step.state == StepState::Open {
        let command = format!("adieu line {} --modem DEV", case.reference);
        out.line(wrapped(&words.msg_line_offer(command), "        ", WIDTH));
    }
}

fn step_lines(step: &PlannedStep, depth: Depth, world: &World, out: &mut Output) {
    let words = &world.words;
    let mark = match (world.global.plain, step.state) {
        (true, _) => "",
        (false, StepState::Open) => "[ ] ",
        (false, StepState::Done) => "[x] ",
        (false, StepState::Skipped) => "[-] ",
        (false, StepState::Blocked) => "[…] ",
    };
    let mut parts = vec![format!("{mark}{}", step_title(step.id, words))];
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

fn money(opened: &Opened, words: &Words, out: &mut Output) {
    for section in money_sections(opened, words) {
        out.heading(&section.title);
        section.lines.iter().for_each(|line| out.line(wrapped(line, "  ", WIDTH)));
    }
}

/// Lists the letters by kind: what was frozen last, and when it left.
fn letters(opened: &Opened, words: &Words, out: &mut Output) {
    let case = &opened.case;
    let drafted = LetterKind::ALL.iter().filter_map(|kind| case.last_draft(*kind));
    let drafted: Vec<_> = drafted.collect();
    if drafted.is_empty() {
        return;
    }
    out.heading(&words.msg_letters_section());
    for draft in drafted {
        let sent = case.dispatches.iter().rev().find(|sent| sent.letter == draft.letter);
        let stand = match sent {
            Some(sent) => words.msg_letter_sent(words.date(sent.on)),
            None => words.msg_letter_frozen(),
        };
        let name = letter_name(draft.letter, words);
        out.line(format!("  {name} · {stand}  {DIM}({}){DIM:#}", draft.letter));
    }
}

fn findings(opened: &Opened, depth: Depth, words: &Words, out: &mut Output) {
    out.heading(&words.msg_cli_section_findings());
    let several = opened.plan.findings.len() > 1;
    for (index, of_line) in opened.plan.findings.iter().enumerate() {
        if several {
            out.line(format!("  {}", line_name(&opened.case.facts.lines[index], index)));
        }
        let shown = Shown { facts: &opened.case.facts, line: index, depth };
        rules(of_line, shown, words, out);
    }
}

/// The line that findings are about, and how much of them is shown.
pub struct Shown<'a> {
    /// The facts that the line stands in.
    pub facts: &'a Facts,
    /// Its place among the lines.
    pub line: usize,
    /// How much is shown.
    pub depth: Depth,
}

/// Shows what rules say about one line; those that say nothing about it are counted.
pub fn rules(findings: &[Finding], shown: Shown<'_>, words: &Words, out: &mut Output) {
    let (mut elsewhere, mut untouched): (i64, i64) = (0, 0);
    for finding in findings {
        if shown.depth == Depth::All || worth_showing(finding, shown.facts, shown.line) {
            finding_lines(finding, words, out);
        } else if finding.outcome == FindingOutcome::Needs {
            untouched += 1;
        } else {
            elsewhere += 1;
        }
    }
    if elsewhere > 0 {
        out.line(format!("  {DIM}{}{DIM:#}", words.msg_cli_other_rules(elsewhere)));
    }
    if untouched > 0 {
        out.line(format!("  {DIM}{}{DIM:#}", words.msg_law_rules_untouched(untouched)));
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

fn finding_lines(finding: &Finding, words: &Words, out: &mut Output) {
    let outcome = says::outcome(words, finding.outcome);
    out.line(format!("  {BOLD}{}{BOLD:#} {outcome}", finding.rule));
    out.line(wrapped(&says::brief(words, finding), "      ", WIDTH));
    out.line(wrapped(&basis_words(finding, words), "      ", WIDTH));
}
