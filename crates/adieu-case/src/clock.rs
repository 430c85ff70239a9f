//! A clock that goes back: what a case answers when the present lies before what has happened in it.
//!
//! Nothing here reads a clock, and no answer depends on anything but the log and the occasion.

use adieu_facts::FactsErrorKind;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, tz::TimeZone};

use crate::{Case, ClockKind, Command, Occasion, Refusal, day_of};

/// The present lies before what has happened in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockBack {
    /// The moment was given by hand, and lies before the last event.
    Given {
        /// Day of the last event.
        last: Date,
    },
    /// The computer's own clock lies before the last event that was written under it.
    Own {
        /// Day of that event.
        last: Date,
    },
}

impl ClockBack {
    /// Returns the day of the last event.
    pub fn last(self) -> Date {
        match self {
            Self::Given { last } | Self::Own { last } => last,
        }
    }
}

impl Case {
    /// Says whether the present lies before what has happened here.
    ///
    /// What a person gives by hand is held to the moment, save for a day alone. The computer's own clock is held to the
    /// day, for that is what letters carry: systems set their clocks right by a moment all the time.
    pub fn clock_back(&self, occasion: &Occasion) -> Option<ClockBack> {
        match occasion.clock {
            Some(ClockKind::Given) => {
                let last = day_of(self.latest_at);
                let that_day = day_of(occasion.now) == last && is_a_day_alone(occasion.now);
                (occasion.now < self.latest_at && !that_day).then_some(ClockBack::Given { last })
            }
            None => {
                let last = day_of(self.latest_own_at?);
                (day_of(occasion.now) < last).then_some(ClockBack::Own { last })
            }
        }
    }

    /// Returns the last day on which something was sent, said or, for a departure, written.
    fn followed_by(&self, command: &Command) -> Option<Date> {
        let sent = self.dispatches.iter().map(|sent| sent.on);
        let said = self.oral.iter().map(|said| said.on);
        let written = match command {
            Command::DispatchNotice { letter, .. } => {
                self.last_draft(*letter).map(|draft| draft.on)
            }
            Command::RecordFact { .. }
            | Command::FinishStep { .. }
            | Command::SkipStep { .. }
            | Command::ReopenStep { .. }
            | Command::DraftLetter(_)
            | Command::RecordOralNotice { .. }
            | Command::CheckLine { .. }
            | Command::CloseCase { .. }
            | Command::ReopenCase { .. } => None,
        };
        sent.chain(said).chain(written).max()
    }
}

/// Says whether an instant is what a day alone stands for: its noon in Brussels.
fn is_a_day_alone(at: Timestamp) -> bool {
    let brussels =
        TimeZone::get("Europe/Brussels").expect("the zone data travel inside the program");
    at.to_zoned(brussels).time() == Time::constant(12, 0, 0, 0)
}

/// Refuses what a clock that goes back would make wrong: everything under a given moment before the last event, letters
/// and departures under the computer's own, and whatever would be dated before what it follows.
pub(crate) fn mind(case: &Case, command: &Command, occasion: &Occasion) -> Result<(), Refusal> {
    let dated = is_dated(command);
    match case.clock_back(occasion) {
        Some(ClockBack::Given { last }) => return Err(Refusal::BeforeLastEvent { last }),
        Some(ClockBack::Own { last }) if dated => return Err(Refusal::ClockBack { last }),
        Some(ClockBack::Own { .. }) | None => {}
    }
    let today = day_of(occasion.now);
    match case.followed_by(command) {
        Some(follows) if dated && today < follows => Err(Refusal::LetterBefore { follows }),
        Some(_) | None if dated => told_before(case, today),
        Some(_) | None => Ok(()),
    }
}

/// Refuses a letter that would come before a day that the facts tell as past: a bill, a call, a confirmation.
fn told_before(case: &Case, today: Date) -> Result<(), Refusal> {
    let faults = adieu_facts::check(&case.facts, today);
    match faults.into_iter().find(|fault| fault.kind() == FactsErrorKind::InTheFuture) {
        Some(fault) => Err(fault.into()),
        None => Ok(()),
    }
}

/// Says whether a command puts the present day on a letter or on a departure.
fn is_dated(command: &Command) -> bool {
    match command {
        Command::DraftLetter(_)
        | Command::DispatchNotice { .. }
        | Command::RecordOralNotice { .. } => true,
        Command::RecordFact { .. }
        | Command::FinishStep { .. }
        | Command::SkipStep { .. }
        | Command::ReopenStep { .. }
        | Command::CheckLine { .. }
        | Command::CloseCase { .. }
        | Command::ReopenCase { .. } => false,
    }
}
