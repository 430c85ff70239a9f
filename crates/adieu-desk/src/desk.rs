//! The use cases. Each loads a case, decides, appends, and returns what a face shows.
//!
//! Nothing is sent or written here before it stands in the journal.

use adieu_card::modem::LineReading;
use adieu_case::journey::Journeys;
use adieu_case::money::Money;
use adieu_case::{
    Actor, CardTie, Case, CaseRef, Channel, ClockBack, ClockKind, Command, Comparison, Event,
    EventBody, LetterKind, NoteKind, Occasion, Plan, Refusal, Sources, StepId, day_of, decide,
    line_of,
};
use adieu_directory::Directory;
use adieu_facts::{FactSource, FactsError, FactsErrorKind, begins_section};
use adieu_law::Law;
use adieu_letter::Letters;
use jiff::civil::Date;

use crate::derive::derived;
use crate::error::DeskError;
use crate::ports::{Append, CaseRow, Chance, Clock, Erased, Journal, JournalError, Press};

/// Everything that the use cases need.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// Keeps the cases.
    pub journal: &'a dyn Journal,
    /// Tells the time.
    pub clock: &'a dyn Clock,
    /// Draws random bytes.
    pub chance: &'a dyn Chance,
    /// Prints documents.
    pub press: &'a dyn Press,
    /// The law, dated.
    pub law: &'a Law,
    /// Brands and numbering.
    pub directory: &'a Directory,
    /// The texts of letters.
    pub letters: &'a Letters,
    /// Special journeys and their papers.
    pub journeys: &'a Journeys,
}

/// A case with its plan of today.
#[derive(Debug)]
pub struct Opened {
    /// The case.
    pub case: Case,
    /// Its plan.
    pub plan: Plan,
    /// Its money.
    pub money: Money,
    /// How many events it holds.
    pub events: usize,
}

/// The ways out of a case, compared.
#[derive(Debug)]
pub struct Compared {
    /// The case with its plan.
    pub opened: Opened,
    /// The comparison.
    pub comparison: Comparison,
    /// The day for which it was made.
    pub on: Date,
}

/// What a command changed.
#[derive(Debug)]
pub struct Recorded {
    /// The case afterwards.
    pub after: Opened,
    /// How many events were appended; 0: it was so already.
    pub new_events: usize,
}

/// How something left, as the person tells.
#[derive(Debug, Clone)]
pub struct SendRequest {
    /// Which letter.
    pub letter: LetterKind,
    /// How.
    pub by: Channel,
    /// SHA-256 of a kept proof.
    pub proof: Option<String>,
}

/// What was recorded of a line that a modem was asked about.
#[derive(Debug)]
pub struct LineChecked {
    /// What changed.
    pub recorded: Recorded,
    /// Which line, by position.
    pub line: usize,
    /// What ties the card in the modem to it.
    pub tie: CardTie,
}

/// What was recorded about a departure.
#[derive(Debug)]
pub struct Sent {
    /// What changed.
    pub recorded: Recorded,
    /// Steps that were still open when it left.
    pub still_open: Vec<StepId>,
    /// The key that records where it went, while that is not known.
    pub unknown_address: Option<String>,
}

/// Another writer may come in between this often before the desk gives up.
pub(crate) const ATTEMPTS: usize = 5;

impl Desk<'_> {
    /// Returns the day in Belgium.
    pub fn today(&self) -> Date {
        day_of(self.clock.now())
    }

    /// Returns what plans are computed from.
    pub fn sources(&self) -> Sources<'_> {
        Sources { law: self.law, directory: self.directory, journeys: self.journeys }
    }

    pub(crate) fn new_reference(&self) -> Result<CaseRef, DeskError> {
        let mut bytes = [0u8; 7];
        self.chance.fill(&mut bytes)?;
        Ok(CaseRef::from_random(bytes))
    }

    pub(crate) fn occasion(&self) -> Occasion {
        let clock = self.clock.is_given().then_some(ClockKind::Given);
        Occasion { actor: Actor::Person, now: self.clock.now(), clock }
    }

    /// Returns a case with its plan; a moment that was given and lies before its last event is refused.
    pub fn show(&self, reference: &CaseRef) -> Result<Opened, DeskError> {
        let opened = self.glance(reference)?;
        match opened.case.clock_back(&self.occasion()) {
            Some(ClockBack::Given { last }) => {
                let (case, refusal) = (reference.clone(), Refusal::BeforeLastEvent { last });
                Err(DeskError::Refused { case, refusal })
            }
            Some(ClockBack::Own { .. }) | None => Ok(opened),
        }
    }

    /// Returns a case with its plan, whatever the clock says: among others, or to be erased.
    pub fn glance(&self, reference: &CaseRef) -> Result<Opened, DeskError> {
        let events = self.journal.events(reference)?;
        let case = Case::from_events(reference, &events)
            .ok_or_else(|| DeskError::BrokenLog(reference.clone()))?;
        Ok(self.opened(case, events.len()))
    }

    /// Returns the log of a case.
    pub fn events(&self, reference: &CaseRef) -> Result<Vec<Event>, DeskError> {
        Ok(self.journal.events(reference)?)
    }

    /// Compares the ways out of a case.
    pub fn choose(&self, reference: &CaseRef) -> Result<Compared, DeskError> {
        let opened = self.show(reference)?;
        let on = self.today();
        let comparison = adieu_case::choose(&opened.case, &self.sources(), on);
        Ok(Compared { opened, comparison, on })
    }

    pub(crate) fn opened(&self, case: Case, events: usize) -> Opened {
        let mut plan = adieu_case::plan(&case, &self.sources(), self.today());
        if let Some(back) = case.clock_back(&self.occasion()) {
            plan.warn(NoteKind::ClockBack { last: back.last() });
        }
        let money = adieu_case::money::money(&case, &self.sources(), self.today());
        Opened { case, plan, money, events }
    }

    /// Returns a page of all cases, by reference.
    pub fn cases(&self, after: Option<&CaseRef>, limit: usize) -> Result<Vec<CaseRow>, DeskError> {
        Ok(self.journal.cases(after, limit)?)
    }

    /// Returns the open cases that need somebody first.
    pub fn next(&self, limit: usize) -> Result<Vec<Opened>, DeskError> {
        self.journal.urgent(limit)?.iter().map(|row| self.glance(&row.case)).collect()
    }

    /// Records facts, all of them or none.
    pub fn record_facts(
        &self,
        reference: &CaseRef,
        facts: &[(String, String)],
        source: FactSource,
    ) -> Result<Recorded, DeskError> {
        // What is told together counts together, in whatever order: a helper may be named before the relation.
        let mut facts: Vec<&(String, String)> = facts.iter().collect();
        facts.sort_by_key(|(key, value)| match (begins_section(key), value.trim().is_empty()) {
            (true, false) => 0,
            (false, _) => 1,
            (true, true) => 2,
        });
        let commands: Vec<Command> = facts
            .into_iter()
            .map(|(key, value)| Command::RecordFact {
                key: key.clone(),
                value: value.clone(),
                source,
            })
            .collect();
        self.run(reference, &commands)
    }

    /// Marks a step as done.
    pub fn finish(
        &self,
        case: &CaseRef,
        step: StepId,
        note: Option<String>,
    ) -> Result<Recorded, DeskError> {
        self.run(case, &[Command::FinishStep { step, note }])
    }

    /// Skips a step, with a reason.
    pub fn skip(
        &self,
        case: &CaseRef,
        step: StepId,
        because: String,
    ) -> Result<Recorded, DeskError> {
        self.run(case, &[Command::SkipStep { step, because }])
    }

    /// Opens a step again.
    pub fn reopen(&self, case: &CaseRef, step: StepId) -> Result<Recorded, DeskError> {
        self.run(case, &[Command::ReopenStep { step }])
    }

    /// Records what a modem said of a line; none named: the numbers of its card tell which.
    pub fn check_line(
        &self,
        case: &CaseRef,
        named: Option<usize>,
        reading: &LineReading,
    ) -> Result<LineChecked, DeskError> {
        let command = Command::CheckLine { line: named, reading: reading.clone() };
        let recorded = self.run(case, &[command])?;
        let (line, tie) = line_of(&recorded.after.case.facts, reading, named)
            .map_err(|wrong| DeskError::Refused { case: case.clone(), refusal: wrong.into() })?;
        Ok(LineChecked { recorded, line, tie })
    }

    /// Closes a case.
    pub fn close(&self, case: &CaseRef, note: Option<String>) -> Result<Recorded, DeskError> {
        self.run(case, &[Command::CloseCase { note }])
    }

    /// Opens a closed case again, for a reason.
    pub fn reopen_case(&self, case: &CaseRef, because: String) -> Result<Recorded, DeskError> {
        self.run(case, &[Command::ReopenCase { because }])
    }

    /// Forgets a case. Says how many events went, and what beside the journal still holds something of it.
    pub fn erase(&self, case: &CaseRef) -> Result<Erased, DeskError> {
        Ok(self.journal.erase(case)?)
    }

    /// Records how a letter left. Mail is prepared here and sent by the person.
    pub fn send(&self, reference: &CaseRef, request: &SendRequest) -> Result<Sent, DeskError> {
        let before = self.show(reference)?;
        let unknown_address = self.unknown_address(&before, request);
        if let Some(key) = unknown_address.clone().filter(|_| request.letter.is_notice()) {
            return Err(DeskError::NoAddress { case: reference.clone(), key });
        }
        let spoken = request.by.is_oral() && request.letter.is_notice();
        let command = if spoken {
            Command::RecordOralNotice { by: request.by, proof: request.proof.clone() }
        } else {
            Command::DispatchNotice {
                letter: request.letter,
                by: request.by,
                proof: request.proof.clone(),
            }
        };
        // The guards of the case speak before anything is said about mail.
        self.would_accept(&before, &command)?;
        let steps = crate::bundle::overtaken(&before, request.letter);
        if !steps.is_empty() {
            return Err(DeskError::FirstSteps { case: reference.clone(), steps });
        }
        // With the sent message as proof, the person has mailed it without us.
        if request.by == Channel::Email && request.proof.is_none() {
            let (case, letter) = (reference.clone(), request.letter);
            return Err(DeskError::CannotMail { case, letter });
        }
        let still_open = before
            .plan
            .steps
            .iter()
            .filter(|_| request.letter.ends_contract())
            .filter(|step| step.state == adieu_case::StepState::Open && !step.blocks.is_empty())
            .map(|step| step.id)
            .collect();
        Ok(Sent { recorded: self.run(reference, &[command])?, still_open, unknown_address })
    }

    /// Returns the key of the address that a letter went to, while it is not known.
    fn unknown_address(&self, opened: &Opened, request: &SendRequest) -> Option<String> {
        let needs = match request.by {
            Channel::Post => "post",
            Channel::Email => "email",
            Channel::Phone | Channel::Chat | Channel::Form | Channel::Shop | Channel::Sms => {
                return None;
            }
        };
        // Where no line is left to name, the guards of the case say why.
        let to = self.addressee(opened, request.letter)?;
        let known = if needs == "post" { to.reach_by_post } else { to.email.is_some() };
        if known || !to.operator {
            return None;
        }
        let line = opened.case.notice_lines().first().copied().unwrap_or(0);
        Some(format!("line.{line}.send_to.{needs}"))
    }

    /// Says whether the case would take a command, without recording anything.
    pub(crate) fn would_accept(&self, opened: &Opened, command: &Command) -> Result<(), DeskError> {
        decide(&opened.case, command, &self.occasion())
            .map(|_| ())
            .map_err(|refusal| DeskError::Refused { case: opened.case.reference.clone(), refusal })
    }

    /// Runs commands on a case in one append; another writer in between makes it start anew.
    pub(crate) fn run(
        &self,
        reference: &CaseRef,
        commands: &[Command],
    ) -> Result<Recorded, DeskError> {
        let mut attempt = 1;
        loop {
            match self.run_once(reference, commands) {
                Err(DeskError::Journal(JournalError::Conflict { .. })) if attempt < ATTEMPTS => {
                    attempt += 1
                }
                result => return result,
            }
        }
    }

    fn run_once(&self, reference: &CaseRef, commands: &[Command]) -> Result<Recorded, DeskError> {
        let before = self.journal.events(reference)?;
        let mut case = Case::from_events(reference, &before)
            .ok_or_else(|| DeskError::BrokenLog(reference.clone()))?;
        let seen = case.seq;
        let known = contradictions(&case, self.today());
        let mut new = Vec::new();
        for command in commands {
            let events = decide(&case, command, &self.occasion())
                .map_err(|refusal| DeskError::Refused { case: reference.clone(), refusal })?;
            events.iter().for_each(|event| case.evolve(event));
            new.extend(events);
        }
        // Together the new facts may contradict others, though each alone is possible.
        let found = contradictions(&case, self.today());
        if let Some(fault) = found.into_iter().find(|fault| !known.contains(fault)) {
            return Err(DeskError::Facts(fault));
        }
        let new_events = new.len();
        let events: Vec<Event> = before.into_iter().chain(new).collect();
        if new_events > 0 {
            self.append(&case, seen, &events)?;
        }
        Ok(Recorded { after: self.opened(case, events.len()), new_events })
    }

    /// Appends those of a case's events that come after the last one that was seen.
    fn append(&self, case: &Case, expected_seq: u64, events: &[Event]) -> Result<(), JournalError> {
        let derived = derived(case, events, &self.sources());
        let new = events.iter().position(|event| event.seq > expected_seq).unwrap_or(events.len());
        self.journal.append(&Append {
            case: &case.reference,
            expected_seq,
            events: &events[new..],
            outbox: &[],
            derived: &derived,
            idempotency_key: None,
        })
    }

    /// Rebuilds what finding needs of a case from its log; the store compares it with what it keeps.
    pub fn derive(&self, reference: &CaseRef, events: &[Event]) -> Option<crate::ports::Derived> {
        let opening =
            matches!(events.first().map(|event| &event.body), Some(EventBody::CaseOpened { .. }));
        let case = Case::from_events(reference, events).filter(|_| opening)?;
        Some(derived(&case, events, &self.sources()))
    }
}

/// Returns what is plainly impossible in the facts of a case. An end that has passed is not: contracts do end.
fn contradictions(case: &Case, today: Date) -> Vec<FactsError> {
    let faults = adieu_facts::check(&case.facts, today).into_iter();
    faults.filter(|fault| fault.kind() != FactsErrorKind::EndInThePast).collect()
}
