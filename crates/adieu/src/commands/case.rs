//! Commands about cases that exist: list, show, next, record.

use adieu_case::{StepId, brand_of, line_name};
use adieu_desk::{CaseView, Opened, Recorded, case_status, turn_label};
use adieu_law::facts::FactSource;

use super::case_ref;
use super::screen::{self, Depth};
use crate::args::{CaseArg, DoneArgs, FactArgs, SkipArgs, SourceArg};
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
            let opened = desk.show(&row.case).map_err(|e| told(&e, &world.words))?;
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
    let timer = opened.plan.timer.map(|day| words.date_short(day)).unwrap_or_default();
    out.line(format!(
        "{}  {} · {} · {} · {timer}",
        opened.case.reference,
        names.join(", "),
        case_status(opened.plan.status, words),
        turn_label(opened.plan.turn, words),
    ));
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
    if opened.is_empty() {
        return no_cases(world);
    }
    let mut out = Output::default();
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
        facts.push((key.trim().to_owned(), value.to_owned()));
    }
    let source = match args.source {
        SourceArg::Person => FactSource::Person,
        SourceArg::Bill => FactSource::Bill,
        SourceArg::Card => FactSource::Card,
        SourceArg::Operator => FactSource::Operator,
    };
    let recorded = world.desk()?.record_facts(&case, &facts, source);
    told_recorded(recorded, world)
}

/// `adieu done CASE STEP`
pub fn done(args: &DoneArgs, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    let step = step(&args.step, world)?;
    told_recorded(world.desk()?.finish(&case, step, args.note.clone()), world)
}

/// `adieu skip CASE STEP --because TEXT`
pub fn skip(args: &SkipArgs, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    let step = step(&args.step, world)?;
    told_recorded(world.desk()?.skip(&case, step, args.because.clone()), world)
}

pub(super) fn step(name: &str, world: &World) -> Result<StepId, Failure> {
    StepId::find(name).ok_or_else(|| {
        let names: Vec<&str> = StepId::ALL.iter().map(|step| step.as_str()).collect();
        Failure::input(
            world.words.msg_error_no_step(name),
            world.words.msg_error_no_step_hint(names.join(", ")),
        )
    })
}

pub(super) fn told_recorded(
    recorded: Result<Recorded, adieu_desk::DeskError>,
    world: &World,
) -> Result<Output, Failure> {
    let recorded = recorded.map_err(|e| told(&e, &world.words))?;
    let mut out = Output::default();
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
