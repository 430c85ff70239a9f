//! What may happen: a command and the state of a case become events, or a refusal.
//!
//! The guards here are the ones that last. Nothing is done here: no file, no mail, no clock.

use adieu_card::modem::{LineReading, Shown};
use adieu_facts::{FactSource, FactsError, LetterLang, Outcome};
use adieu_telecom::shows;
use jiff::{Timestamp, civil::Date};
use serde_json::Value;

use crate::{
    Actor, Case, Channel, ClockKind, ENVELOPE_VERSION, Event, EventBody, LetterKind, LineCheck,
    StepId, WrongCard, day_of, line_of,
};

/// What a person or the program asks of a case.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Record or correct a fact.
    RecordFact {
        /// Dotted key of the facts file.
        key: String,
        /// Value as in the facts file.
        value: String,
        /// Who says so.
        source: FactSource,
    },
    /// Mark a step as done.
    FinishStep {
        /// Which.
        step: StepId,
        /// What the person noted.
        note: Option<String>,
    },
    /// Skip a step.
    SkipStep {
        /// Which.
        step: StepId,
        /// Why.
        because: String,
    },
    /// Open a step again.
    ReopenStep {
        /// Which.
        step: StepId,
    },
    /// Freeze the words of a letter.
    DraftLetter(LetterDraft),
    /// Record a letter that left.
    DispatchNotice {
        /// Kind of letter.
        letter: LetterKind,
        /// How.
        by: Channel,
        /// SHA-256 of a kept proof.
        proof: Option<String>,
    },
    /// Record a call or a visit.
    RecordOralNotice {
        /// By phone or in a shop.
        by: Channel,
        /// SHA-256 of a kept proof.
        proof: Option<String>,
    },
    /// Record what a modem said of a line.
    CheckLine {
        /// Which line, by position; none: the card's numbers tell.
        line: Option<usize>,
        /// What the modem said.
        reading: LineReading,
    },
    /// Close the case.
    CloseCase {
        /// What the person noted.
        note: Option<String>,
    },
    /// Open a closed case again.
    ReopenCase {
        /// Why.
        because: String,
    },
}

/// A letter about to be frozen.
#[derive(Clone, PartialEq)]
pub struct LetterDraft {
    /// Kind of letter.
    pub letter: LetterKind,
    /// Its language.
    pub lang: LetterLang,
    /// Revision of the text.
    pub revision: u32,
    /// SHA-256 of the document.
    pub digest: String,
    /// Lines that it names.
    pub lines: Vec<usize>,
    /// The document, kept so that the frozen words can be shown again.
    pub document: Option<Value>,
    /// Reason typed against the port guard.
    pub override_port: Option<String>,
}

impl std::fmt::Debug for LetterDraft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LetterDraft({}, {})", self.letter, self.digest)
    }
}

/// Who asks, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion {
    /// Who.
    pub actor: Actor,
    /// When.
    pub now: Timestamp,
    /// How the instant was told.
    pub clock: Option<ClockKind>,
}

/// Why a command was refused. Nothing was recorded.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The case is closed.
    #[error("the case is closed")]
    Closed,
    /// A fact does not fit its key.
    #[error("the fact was not recorded")]
    Fact(#[from] FactsError),
    /// The value is an example of a hint that nobody filled in.
    #[error("the value for {key} is the example of a hint")]
    Example {
        /// Key of the fact.
        key: String,
    },
    /// A reason is missing.
    #[error("a reason is missing")]
    NoReason,
    /// The port guard: a port is wished or running for these lines.
    #[error(
        "a port is wished or running for a line of this case: the port itself ends the contract, and a notice can lose the number"
    )]
    PortGuard {
        /// Lines, by position.
        lines: Vec<usize>,
    },
    /// No line of the case is to be ended.
    #[error("no line of this case is to be ended")]
    NothingToEnd,
    /// The letter was not drafted, so there is no text that left.
    #[error("there is no drafted {letter} in this case")]
    NotDrafted {
        /// Kind of letter.
        letter: LetterKind,
    },
    /// The text changed since it was drafted.
    #[error("an oral notice is recorded as a call or a visit, a written one as a letter")]
    WrongChannel,
    /// The card in the modem is no line of this case.
    #[error("the card in the modem is no line of this case")]
    Card(#[from] WrongCard),
    /// The modem could not use the card, so nothing was seen of the line.
    #[error("the modem could not use the card")]
    CardUnused {
        /// What the modem said.
        shown: Shown,
    },
    /// The moment was given by hand, and lies before the last event.
    #[error("the given moment lies before the last event, of {last}")]
    BeforeLastEvent {
        /// Day of the last event.
        last: Date,
    },
    /// The computer's clock lies before the last event: a letter would carry the wrong day.
    #[error("the clock of this computer lies before the last event, of {last}")]
    ClockBack {
        /// Day of that event.
        last: Date,
    },
    /// A letter would be dated before what it follows.
    #[error("the letter would be dated before {follows}, the day of what it follows")]
    LetterBefore {
        /// Day of what was sent, said or written before.
        follows: Date,
    },
}

/// Opens a case on facts of one contract.
pub fn open(facts: &adieu_facts::Facts, occasion: &Occasion) -> Vec<Event> {
    let facts_value = serde_json::to_value(facts).expect("facts have only keys and plain values");
    vec![event(1, EventBody::CaseOpened { facts: facts_value }, Some(facts.source), occasion)]
}

/// Decides what a command does to a case. No event: it was so already.
pub fn decide(case: &Case, command: &Command, occasion: &Occasion) -> Result<Vec<Event>, Refusal> {
    crate::clock::mind(case, command, occasion)?;
    if case.closed_on.is_some() {
        return match command {
            Command::CloseCase { .. } => Ok(Vec::new()),
            Command::ReopenCase { because } => reopen(case, because, occasion),
            Command::RecordFact { .. }
            | Command::FinishStep { .. }
            | Command::SkipStep { .. }
            | Command::ReopenStep { .. }
            | Command::DraftLetter(_)
            | Command::DispatchNotice { .. }
            | Command::RecordOralNotice { .. }
            | Command::CheckLine { .. } => Err(Refusal::Closed),
        };
    }
    let source = match command {
        Command::RecordFact { source, .. } => *source,
        Command::CheckLine { .. } => FactSource::Card,
        Command::FinishStep { .. }
        | Command::SkipStep { .. }
        | Command::ReopenStep { .. }
        | Command::DraftLetter(_)
        | Command::DispatchNotice { .. }
        | Command::RecordOralNotice { .. }
        | Command::CloseCase { .. }
        | Command::ReopenCase { .. } => FactSource::Person,
    };
    let bodies = bodies(case, command, occasion)?;
    let numbered = bodies.into_iter().zip(case.seq + 1..);
    Ok(numbered.map(|(body, seq)| event(seq, body, Some(source), occasion)).collect())
}

fn event(seq: u64, body: EventBody, source: Option<FactSource>, occasion: &Occasion) -> Event {
    Event {
        v: ENVELOPE_VERSION,
        seq,
        at: occasion.now,
        actor: occasion.actor,
        source,
        clock: occasion.clock,
        body,
        extra: serde_json::Map::new(),
    }
}

fn bodies(case: &Case, command: &Command, occasion: &Occasion) -> Result<Vec<EventBody>, Refusal> {
    let today = day_of(occasion.now);
    match command {
        Command::RecordFact { key, value, source } => fact(case, key, value, *source),
        Command::FinishStep { step, note } => Ok(finish(case, *step, note.as_deref())),
        Command::SkipStep { step, because } => skip(case, *step, because),
        Command::ReopenStep { step } if !case.is_settled(*step) => Ok(Vec::new()),
        Command::ReopenStep { step } => Ok(vec![EventBody::StepReopened { step: *step }]),
        Command::DraftLetter(draft) => draft_letter(case, draft),
        Command::DispatchNotice { letter, by, proof } => {
            dispatch(case, *letter, Departure { by: *by, on: today, proof: proof.clone() })
        }
        Command::RecordOralNotice { by, proof } => {
            oral(case, Departure { by: *by, on: today, proof: proof.clone() })
        }
        Command::CheckLine { line, reading } => check_line(case, *line, reading),
        Command::CloseCase { note } => Ok(vec![EventBody::CaseClosed { note: note.clone() }]),
        // It is open already.
        Command::ReopenCase { .. } => Ok(Vec::new()),
    }
}

/// Opens a closed case again; what was settled stays settled.
fn reopen(case: &Case, because: &str, occasion: &Occasion) -> Result<Vec<Event>, Refusal> {
    if !shows(because) {
        return Err(Refusal::NoReason);
    }
    let body = EventBody::CaseReopened { because: because.trim().to_owned() };
    Ok(vec![event(case.seq + 1, body, Some(FactSource::Person), occasion)])
}

fn fact(
    case: &Case,
    key: &str,
    value: &str,
    source: FactSource,
) -> Result<Vec<EventBody>, Refusal> {
    let key = case.facts.full_key(key)?;
    let changed = case.facts.set(&key, value)?;
    if is_example(value) {
        return Err(Refusal::Example { key });
    }
    let shadowed = shadowed(case, &key);
    let same_value = changed.get(&key) == case.facts.get(&key) && shadowed.is_empty();
    let no_dispute = !case.disputes.contains_key(&key);
    if same_value
        && no_dispute
        && case.facts.source_of(&key) == source
        && changed.get(&key).is_some()
    {
        return Ok(Vec::new());
    }
    let cleared =
        shadowed.into_iter().map(|key| EventBody::FactRecorded { key, value: String::new() });
    let recorded = EventBody::FactRecorded { key, value: value.to_owned() };
    Ok(cleared.chain([recorded]).collect())
}

/// Returns what the only line of a case said for itself and a wish for the whole case now says anew: the later word
/// holds. With several lines the own wish of a line stands, for it says how this line differs.
fn shadowed(case: &Case, key: &str) -> Vec<String> {
    if case.facts.lines.len() != 1 {
        return Vec::new();
    }
    // Another way out brings its own answer to whether the number lives on.
    let also = if key == "wish.outcome" { &["wish.keep_number"][..] } else { &[] };
    let keys = [key].into_iter().chain(also.iter().copied());
    let own = keys.filter(|key| !case.facts.lines_with_own(key).is_empty());
    own.map(|key| format!("line.0.{key}")).collect()
}

/// What hints show in the place of a value.
const EXAMPLES: [&str; 4] = ["name@example.org", "[street]", "[postcode town]", "…"];

/// Says whether a value is an example that was pasted as it stood.
fn is_example(value: &str) -> bool {
    value.split(';').any(|part| EXAMPLES.contains(&part.trim()))
}

fn finish(case: &Case, step: StepId, note: Option<&str>) -> Vec<EventBody> {
    if note.is_none() && matches!(case.steps.get(&step), Some(crate::StepMark::Done { .. })) {
        return Vec::new();
    }
    vec![EventBody::StepDone { step, note: note.map(str::to_owned) }]
}

fn skip(case: &Case, step: StepId, because: &str) -> Result<Vec<EventBody>, Refusal> {
    if !shows(because) {
        return Err(Refusal::NoReason);
    }
    if matches!(case.steps.get(&step), Some(crate::StepMark::Skipped { .. })) {
        return Ok(Vec::new());
    }
    Ok(vec![EventBody::StepSkipped { step, because: because.trim().to_owned() }])
}

fn draft_letter(case: &Case, draft: &LetterDraft) -> Result<Vec<EventBody>, Refusal> {
    let ends = draft.letter.ends_contract();
    if ends && draft.lines.is_empty() {
        return Err(nothing_to_end(case));
    }
    let mut bodies = Vec::new();
    let guarded = if ends { still_guarded(case, &draft.lines) } else { Vec::new() };
    if !guarded.is_empty() {
        match draft.override_port.as_deref().map(str::trim) {
            None => return Err(Refusal::PortGuard { lines: guarded }),
            Some(reason) if !shows(reason) => return Err(Refusal::NoReason),
            Some(reason) => bodies
                .push(EventBody::PortGuardOverridden { reason: reason.to_owned(), lines: guarded }),
        }
    }
    let known = case.last_draft(draft.letter).is_some_and(|last| last.digest == draft.digest);
    if !known {
        bodies.push(EventBody::LetterDrafted {
            letter: draft.letter,
            lang: draft.lang,
            revision: draft.revision,
            digest: draft.digest.clone(),
            lines: draft.lines.clone(),
            document: draft.document.clone(),
        });
    }
    Ok(bodies)
}

/// Names the reason why no line is left: the guard, or that nothing is to be ended.
fn nothing_to_end(case: &Case) -> Refusal {
    let guarded = case.guarded_lines();
    if guarded.is_empty() { Refusal::NothingToEnd } else { Refusal::PortGuard { lines: guarded } }
}

/// Returns the guarded ones of these lines for which no reason was typed yet.
fn still_guarded(case: &Case, lines: &[usize]) -> Vec<usize> {
    let overridden: Vec<usize> = case.overrides.iter().flat_map(|o| o.lines.clone()).collect();
    let guarded = case.guarded_lines();
    lines.iter().copied().filter(|l| guarded.contains(l) && !overridden.contains(l)).collect()
}

struct Departure {
    by: Channel,
    on: Date,
    proof: Option<String>,
}

fn dispatch(
    case: &Case,
    letter: LetterKind,
    departure: Departure,
) -> Result<Vec<EventBody>, Refusal> {
    if departure.by.is_oral() {
        return Err(Refusal::WrongChannel);
    }
    let Some(draft) = case.last_draft(letter) else {
        return Err(Refusal::NotDrafted { letter });
    };
    if letter.ends_contract() {
        guard_departure(case, &draft.lines)?;
    }
    let repeated = case.dispatches.iter().any(|sent| {
        sent.letter == letter && sent.by == departure.by && sent.digest == draft.digest
    });
    if repeated {
        return Ok(Vec::new());
    }
    let digest = draft.digest.clone();
    let mut bodies = Vec::new();
    if !case.approved.contains(&digest) {
        bodies.push(EventBody::LetterApproved { letter, digest: digest.clone() });
    }
    let Departure { by, on, proof } = departure;
    bodies.push(EventBody::NoticeDispatched { letter, by, digest, on, proof });
    Ok(bodies)
}

fn oral(case: &Case, departure: Departure) -> Result<Vec<EventBody>, Refusal> {
    if !departure.by.is_oral() {
        return Err(Refusal::WrongChannel);
    }
    let ending: Vec<usize> =
        (0..case.facts.lines.len()).filter(|l| case.outcome_of(*l) == Outcome::End).collect();
    guard_departure(case, &ending)?;
    let Departure { by, on, proof } = departure;
    if proof.is_none() && case.oral.iter().any(|o| o.by == by && o.on == on) {
        return Ok(Vec::new());
    }
    Ok(vec![EventBody::OralNoticeRecorded { by, on, proof }])
}

/// A card that is missing or waits for its code shows nothing of a line; another card shows another line.
fn check_line(
    case: &Case,
    named: Option<usize>,
    reading: &LineReading,
) -> Result<Vec<EventBody>, Refusal> {
    let shown = reading.shown();
    match shown {
        Shown::NoCard | Shown::Locked | Shown::ModemLocked => {
            return Err(Refusal::CardUnused { shown });
        }
        Shown::Home
        | Shown::Roaming
        | Shown::Refused
        | Shown::RefusedByChosen
        | Shown::Nothing
        | Shown::ModemOff => {}
    }
    let (line, _) = line_of(&case.facts, reading, named)?;
    let known = |check: &LineCheck| check.line == line && check.reading == *reading;
    if case.line_checks.last().is_some_and(known) {
        return Ok(Vec::new());
    }
    Ok(vec![EventBody::LineChecked { line, reading: reading.clone() }])
}

/// The guard once more at the door: a port may have been wished after the draft was frozen.
fn guard_departure(case: &Case, lines: &[usize]) -> Result<(), Refusal> {
    let guarded = still_guarded(case, lines);
    if !guarded.is_empty() {
        return Err(Refusal::PortGuard { lines: guarded });
    }
    if lines.is_empty() { Err(nothing_to_end(case)) } else { Ok(()) }
}
