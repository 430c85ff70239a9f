//! Closing a case and opening it again.
//!
//! A case never closes on a terminal without a word of the person; what still runs is named first.

use std::io::{IsTerminal as _, Write as _};

use adieu_case::{Station, StepState};
use adieu_desk::{Opened, deadline_label, step_title};
use adieu_words::Words;

use super::case::{shown, step, told_recorded};
use super::case_ref;
use super::screen::Depth;
use crate::args::{CloseArgs, ReopenArgs};
use crate::ask::is_yes;
use crate::failure::{Failure, desk as told};
use crate::output::Output;
use crate::world::World;

/// `adieu close CASE`
pub fn close(args: &CloseArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let desk = world.desk()?;
    let before = desk.show(&case).map_err(|e| told(&e, words))?;
    let running = running(&before, words);
    let mut out = Output::default();
    let asks = !args.yes && before.case.closed_on.is_none() && std::io::stdin().is_terminal();
    if asks && !confirmed(&running, &words.msg_close_ask(case.as_str()), words) {
        out.line(words.msg_close_not());
        return Ok(out);
    }
    let recorded = desk.close(&case, args.note.clone()).map_err(|e| told(&e, words))?;
    if world.global.json {
        shown(&recorded.after, Depth::Full, world, &mut out)?;
        return Ok(out);
    }
    out.line(words.msg_cli_closed(case.as_str()));
    if !running.is_empty() && !asks {
        out.line(words.msg_close_still());
        running.iter().for_each(|line| out.line(format!("  {line}")));
    }
    out.line(words.msg_close_again(case.as_str()));
    Ok(out)
}

/// Names what still runs: days to come, and steps that follow the words to the operator.
fn running(opened: &Opened, words: &Words) -> Vec<String> {
    if opened.case.closed_on.is_some() {
        return Vec::new();
    }
    let days = opened.plan.deadlines.iter().map(|deadline| {
        format!("{}: {}", words.date(deadline.by), deadline_label(deadline.kind, words))
    });
    let follows = |station: Station| match station {
        Station::Follow | Station::Settle | Station::Close => true,
        Station::First
        | Station::Identify
        | Station::Choose
        | Station::Prepare
        | Station::GiveNotice => false,
    };
    let open = opened.plan.steps.iter().filter(|step| {
        matches!(step.state, StepState::Open | StepState::Blocked) && follows(step.id.station())
    });
    days.chain(open.map(|step| step_title(step.id, words))).collect()
}

fn confirmed(running: &[String], question: &str, words: &Words) -> bool {
    if !running.is_empty() {
        eprintln!("{}", words.msg_close_still());
        running.iter().for_each(|line| eprintln!("  {line}"));
    }
    eprint!("{question} ");
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok() && is_yes(&answer)
}

/// `adieu reopen CASE STEP`, or `adieu reopen CASE --because TEXT`
pub fn reopen(args: &ReopenArgs, world: &World) -> Result<Output, Failure> {
    let case = case_ref(&args.case, &world.words)?;
    if let Some(name) = &args.step {
        let step = step(name, world)?;
        return told_recorded(world.desk()?.reopen(&case, step), world);
    }
    let because = args.because.clone().unwrap_or_default();
    told_recorded(world.desk()?.reopen_case(&case, because), world)
}
