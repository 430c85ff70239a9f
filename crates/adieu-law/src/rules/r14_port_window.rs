//! R14: the number can be ported for a month after the end; nobody should plan on it.
//!
//! It must never suggest that month as a plan.

use jiff::civil::Date;

use super::PORT_WINDOW;
use crate::finding::{Choice, Draft};
use crate::months::add_months;
use crate::reason::Reason;
use crate::situation::Situation;
use adieu_facts::{LineUse, Outcome};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    let line = situation.line;
    if line.number.is_none() && line.line_use == LineUse::Data {
        return Draft::does_not_apply(Reason::NoNumber);
    }
    if line.port.as_ref().and_then(|port| port.window_waived) == Some(true) {
        return Draft::does_not_apply(Reason::WindowWaived);
    }
    let end = match situation.wish().outcome {
        Outcome::Pause | Outcome::Transfer | Outcome::Nothing => {
            return Draft::does_not_apply(Reason::NoNoticeWished);
        }
        Outcome::Lapse => situation.last_day().map(|last| last.day),
        Outcome::End | Outcome::Port | Outcome::ToPrepaid | Outcome::Compare => {
            situation.end_date().map_err(|missing| vec![missing])
        }
    };
    match end {
        Err(missing) => Draft::needs(&missing).because(Reason::NeverPlanOnWindow),
        Ok(end) => window(situation, end),
    }
}

fn window(situation: &Situation<'_>, end_date: Date) -> Draft {
    let date = add_months(end_date, situation.number(&PORT_WINDOW));
    if situation.on > date {
        return Draft::does_not_apply(Reason::WindowClosed { date }).date(date);
    }
    let draft =
        Draft::applies(Reason::PortWindow { date }).date(date).because(Reason::NeverPlanOnWindow);
    if situation.wishes_port() && situation.notice_given().is_some() {
        let by = situation.law.calendar().previous_working_day(end_date);
        return draft.choose(Choice::PortBeforeEnd, by).because(Reason::PortBeforeEnd { by });
    }
    draft
}
