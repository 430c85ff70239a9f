//! Closing a case and opening it again.
//!
//! A case never closes without a word of the person, on a terminal or beforehand; what still runs is named first.

use std::io::IsTerminal as _;

use adieu_case::{Station, StepState};
use adieu_desk::{Opened, deadline_label, step_title};
use adieu_words::Words;

use super::case::{shown, step, told_recorded};
use super::case_ref;
use super::screen::Depth;
use crate::args::{CloseArgs, ReopenArgs};
use crate::ask::is_yes;
use crate::failure::{Failure, FailureKind, desk as told};
use crate::output::{Output, aside, aside_asking};
use crate::world::World;

/// `adieu close CASE`
pub fn close(args: &CloseArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let desk = world.desk()?;
    let before = desk.show(&case).map_err(|e| told(&e, words))?;
    let running = running(&before, words);
    let mut out = Output::default();
    let asks = !args.yes && before.case.closed_on.is_none();
    if asks && !std::io::stdin().is_terminal() {
        return Err(nobody_asks(&running, &args.case, words));
    }
    if asks && !confirmed(&running, &words.msg_close_ask(case.as_str()), words) {
        out.line(words.msg_close_not());
        return Ok(out);
    }
    let recorded = desk.close(&case, args.note.clone()).map_err(|e| told(&e, words))?;
    out.keeps(&case);
    if world.global.json {
        shown(&recorded.after, Depth::Full, world, &mut out)?;
        return Ok(out);
    }
    if !running.is_empty() && !asks {
        out.line(words.msg_close_still());
        running.iter().for_each(|line| out.line(format!("  {line}")));
    }
    out.line(words.msg_cli_closed(case.as_str()));
    out.line(words.msg_close_again(case.as_str()));
    Ok(out)
}

/// Refuses to take the silence of a pipe for a yes.
fn nobody_asks(running: &[String], case: &str, words: &Words) -> Failure {
    let mut parts = vec![words.msg_close_nobody_asks()];
    if !running.is_empty() {
        parts.push(words.msg_close_still());
        parts.push(running.join("; "));
    }
    let command = format!("adieu close {case} --yes");
    Failure::input(parts.join(" "), words.msg_close_without_asking(command))
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
        aside(words.msg_close_still());
        running.iter().for_each(|line| aside(format!("  {line}")));
    }
    aside_asking(question);
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok() && is_yes(&answer)
}

/// `adieu reopen CASE STEP`, or `adieu reopen CASE --because TEXT`
pub fn reopen(args: &ReopenArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let unclear = |message: String, step: &str| {
        let step = format!("adieu reopen {case} {step}");
        let whole = format!("adieu reopen {case} --because \"…\"");
        Failure::of(FailureKind::Usage, message, words.msg_reopen_which_hint(step, whole))
    };
    match (&args.step, &args.because) {
        (Some(name), None) => {
            let step = step(name, &case, world)?;
            told_recorded(world.desk()?.reopen(&case, step), world)
        }
        (None, Some(because)) => {
            told_recorded(world.desk()?.reopen_case(&case, because.clone()), world)
        }
        (None, None) => Err(unclear(words.msg_reopen_which(), "STEP")),
        (Some(name), Some(_)) => {
            let step = step(name, &case, world)?;
            Err(unclear(words.msg_reopen_step_no_reason(), step.as_str()))
        }
    }
}
