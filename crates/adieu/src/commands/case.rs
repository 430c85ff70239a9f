//! Commands about cases that exist: list, show, next, record.

use adieu_case::{CaseRef, Note, NoteKind, StepId, brand_of, line_name};
use adieu_desk::{CaseView, Opened, Recorded, note_text, status_words, turn_label};
use adieu_facts::{FactSource, nearest_word};

use super::brand::{brand_id, is_brand};
use super::case_ref;
use super::screen::{self, Depth};
use crate::args::{CaseArg, DoneArgs, FactArgs, SkipArgs, SourceArg};
use crate::ask::value as value_of;
use crate::failure::{Failure, desk as told};
use crate::output::Output;
use crate::world::World;

/// How many cases `next` shows.
const MOST_URGENT: usize = 20;
/// How many cases are read at a time.
const PAGE: usize = 200;

/// Shows a case as text or JSON.
pub fn shown(
    opened: &Opened,
    depth: Depth,
    world: &World,
    out: &mut Output,
) -> Result<(), Failure> {
    if !world.global.json {
        return screen::case(opened, depth, world, out);
    }
    let desk = world.desk()?;
    out.json(&CaseView::new(opened, &desk.sources(), &world.words).on(desk.today()))
}

/// `adieu show CASE`
pub fn show(args: &CaseArg, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    let opened = world.desk()?.show(&case).map_err(|e| told(&e, &world.words))?;
    let mut out = Output::default();
    let depth = if world.global.verbose { Depth::All } else { Depth::Full };
    shown(&opened, depth, world, &mut out)?;
    Ok(out)
}

/// `adieu cases`
pub fn cases(world: &World) -> Result<Output, Failure> {
    let mut out = Output::default();
    if world.existing_home()?.is_none() {
        return no_cases(world);
    }
    let desk = world.desk()?;
    let mut after = None;
    let mut count = 0;
    loop {
        let page = desk.cases(after.as_ref(), PAGE).map_err(|e| told(&e, &world.words))?;
        for row in &page {
            let opened = desk.glance(&row.case).map_err(|e| told(&e, &world.words))?;
            case_line(&opened, world, &mut out)?;
            count += 1;
        }
        match page.last() {
            Some(last) if page.len() == PAGE => after = Some(last.case.clone()),
            Some(_) | None => break,
        }
    }
    if count == 0 { no_cases(world) } else { Ok(out) }
}

fn case_line(opened: &Opened, world: &World, out: &mut Output) -> Result<(), Failure> {
    if world.global.json {
        return shown(opened, Depth::Next, world, out);
    }
    let words = &world.words;
    let lines = opened.case.facts.lines.iter().enumerate();
    let names: Vec<String> = lines
        .map(|(index, line)| {
            let brand = world.directory().ok().and_then(|d| brand_of(line, d)).unwrap_or_default();
            format!("{brand} {}", line_name(line, index)).trim().to_owned()
        })
        .collect();
    let mut parts =
        vec![names.join(", "), status_words(opened, words), turn_label(opened.plan.turn, words)];
    parts.extend(opened.plan.timer.map(|day| words.date_short(day)));
    out.line(format!("{}  {}", opened.case.reference, parts.join(" · ")));
    let clock = |note: &&Note| matches!(note.kind, NoteKind::ClockBack { .. });
    if let Some(note) = opened.plan.notes.iter().find(clock) {
        out.line(format!("  {}", note_text(&note.kind, words)));
    }
    Ok(())
}

fn no_cases(world: &World) -> Result<Output, Failure> {
    let mut out = Output::default();
    if !world.global.json {
        out.line(world.words.msg_cli_no_cases());
        out.line(world.words.msg_cli_welcome_next());
    }
    Ok(out)
}

/// `adieu next [CASE]`, and `adieu` alone
pub fn next(case: Option<&str>, world: &World) -> Result<Output, Failure> {
    if world.existing_home()?.is_none() {
        return no_cases(world);
    }
    let desk = world.desk()?;
    let opened = match case {
        Some(text) => {
            vec![desk.show(&case_ref(text, &world.words)?).map_err(|e| told(&e, &world.words))?]
        }
        None => desk.next(MOST_URGENT).map_err(|e| told(&e, &world.words))?,
    };
    let mut out = Output::default();
    if opened.is_empty() {
        let kept = desk.cases(None, 1).map_err(|e| told(&e, &world.words))?;
        if kept.is_empty() {
            return no_cases(world);
        }
        if !world.global.json {
            out.line(world.words.msg_cli_no_open_case());
        }
    }
    for (index, one) in opened.iter().enumerate() {
        if index > 0 && !world.global.json {
            out.gap();
        }
        shown(one, Depth::Next, world, &mut out)?;
    }
    Ok(out)
}

/// `adieu fact CASE KEY=VALUE…`
pub fn fact(args: &FactArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let mut facts = Vec::new();
    for text in &args.facts {
        let (key, value) = text.split_once('=').ok_or_else(|| {
            Failure::input(words.msg_error_fact_form(), words.msg_error_fact_form_hint())
        })?;
        let key = key.trim();
        facts.push((key.to_owned(), understood(key, value, world)?));
    }
    let source = match args.source {
        SourceArg::Person => FactSource::Person,
        SourceArg::Bill => FactSource::Bill,
        SourceArg::Card => FactSource::Card,
        SourceArg::Operator => FactSource::Operator,
    };
    let recorded = world.desk()?.record_facts(&case, &facts, source);
    let lines = recorded.as_ref().map(|done| own_wishes(&done.after, &facts)).unwrap_or_default();
    let mut out = told_recorded(recorded, world)?;
    if !world.global.json {
        for (line, key) in lines {
            let command = format!("adieu fact {case} line.{line}.{key}=…");
            out.line(words.msg_fact_own_wish(line + 1, command));
        }
    }
    Ok(out)
}

/// Returns the lines of which the own wish stands against one that was recorded for the whole case.
fn own_wishes(opened: &Opened, recorded: &[(String, String)]) -> Vec<(usize, String)> {
    let mut lines = Vec::new();
    for (key, _) in recorded {
        let facts = &opened.case.facts;
        let differs = |line: &usize| facts.get(&format!("line.{line}.{key}")) != facts.get(key);
        let own = facts.lines_with_own(key).into_iter().filter(differs);
        lines.extend(own.map(|line| (line, key.clone())));
    }
    lines
}

/// Returns a value as the facts file writes it, from what people in Belgium type: 2/7/2026, 25,50, ja, Mobile Vikings.
fn understood(key: &str, value: &str, world: &World) -> Result<String, Failure> {
    if is_brand(key) {
        return Ok(brand_id(value, world.directory()?));
    }
    Ok(value_of(key, value, world.desk()?.today()))
}

/// `adieu done CASE STEP`
pub fn done(args: &DoneArgs, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    let step = step(&args.step, &case, world)?;
    told_recorded(world.desk()?.finish(&case, step, args.note.clone()), world)
}

/// `adieu skip CASE STEP --because TEXT`
pub fn skip(args: &SkipArgs, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    let step = step(&args.step, &case, world)?;
    told_recorded(world.desk()?.skip(&case, step, args.because.clone()), world)
}

/// Finds a step by its name; who misspells it is shown the steps of this case, not all that there are.
pub(super) fn step(name: &str, case: &CaseRef, world: &World) -> Result<StepId, Failure> {
    if let Some(step) = StepId::find(name) {
        return Ok(step);
    }
    let words = &world.words;
    let opened = world.desk()?.show(case).map_err(|e| told(&e, words))?;
    let names: Vec<&str> = opened.plan.steps.iter().map(|step| step.id.as_str()).collect();
    let near = nearest_word(name, &names).map(|near| words.msg_facts_hint_did_you_mean(near));
    let all = words.msg_error_no_step_hint(names.join(", "));
    let hint: Vec<String> = near.into_iter().chain([all]).collect();
    Err(Failure::input(words.msg_error_no_step(name), hint.join(" ")))
}

pub(super) fn told_recorded(
    recorded: Result<Recorded, adieu_desk::DeskError>,
    world: &World,
) -> Result<Output, Failure> {
    let recorded = recorded.map_err(|e| told(&e, &world.words))?;
    let mut out = Output::default();
    out.keeps(&recorded.after.case.reference);
    if world.global.json {
        shown(&recorded.after, Depth::Full, world, &mut out)?;
        return Ok(out);
    }
    let words = &world.words;
    out.line(if recorded.new_events == 0 {
        words.msg_cli_already()
    } else {
        words.msg_cli_recorded()
    });
    if !world.global.quiet {
        shown(&recorded.after, Depth::Next, world, &mut out)?;
    }
    Ok(out)
}
