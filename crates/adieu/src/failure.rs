//! Errors become a message, a hint and an exit code, or one JSON object.
//!
//! The whole chain is printed once, here. Nothing personal is in it.

use adieu_card::modem::Shown;
use adieu_case::{CaseRef, LetterKind, Refusal, StepId, WrongCard};
use adieu_desk::ports::{JournalError, PressError};
use adieu_desk::{DeskError, ErrorKind, facts_hint, letter_name, obstacle, obstacle_command};
use adieu_desk::{damaged_item, step_title, trouble, trouble_hint};
use adieu_facts::{FactsError, FactsHint, ValueForm, allowed_words, value_form};
use adieu_letter::{DraftError, Obstacle};
use adieu_words::Words;
use serde_json::json;

use crate::output::{aside, unsteered};

/// How results and errors are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What a command could not do, ready to be told.
#[derive(Debug)]
pub struct Failure {
    /// Who can mend it.
    pub kind: FailureKind,
    /// What was attempted and on which item.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// Place in a file or on the command line.
    pub at: Option<String>,
    /// Cases that are kept all the same.
    pub kept: Vec<CaseRef>,
}

/// Who can mend it; each has its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind {
    /// A bug of ours: 1.
    Bug,
    /// The command line was not understood: 2.
    Usage,
    /// The person can fix the input: 3.
    Input,
    /// Configuration, or a part of the system is missing: 4.
    Configuration,
    /// The outside world failed: 5.
    World,
    /// Kept data is damaged: 6.
    Damaged,
}

impl FailureKind {
    /// Returns the exit code.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Bug => 1,
            Self::Usage => 2,
            Self::Input => 3,
            Self::Configuration => 4,
            Self::World => 5,
            Self::Damaged => 6,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Bug => "bug",
            Self::Usage => "usage",
            Self::Input => "input",
            Self::Configuration => "configuration",
            Self::World => "world",
            Self::Damaged => "damaged",
        }
    }
}

impl From<ErrorKind> for FailureKind {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Bug => Self::Bug,
            ErrorKind::Usage => Self::Usage,
            ErrorKind::Input => Self::Input,
            ErrorKind::Configuration => Self::Configuration,
            ErrorKind::World => Self::World,
            ErrorKind::Damaged => Self::Damaged,
        }
    }
}

impl Failure {
    /// Makes a failure that the person can mend.
    pub fn input(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::of(FailureKind::Input, message, hint)
    }

    /// Makes a failure of any kind.
    pub fn of(kind: FailureKind, message: impl Into<String>, hint: impl Into<String>) -> Self {
        let hint = Some(hint.into()).filter(|hint| !hint.is_empty());
        Self { kind, message: message.into(), hint, at: None, kept: Vec::new() }
    }

    /// Tells another failure after this one; hints that are the same are given once.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.message = format!("{} {}", self.message, other.message);
        self.hint = match (self.hint, other.hint) {
            (Some(hint), Some(next)) if !next.contains(&hint) => Some(format!("{hint} {next}")),
            (hint, next) => next.or(hint),
        };
        self
    }

    /// Names the cases that are kept although the command could not finish, and how to go on with them.
    #[must_use]
    pub fn keeping(mut self, cases: &[CaseRef], hint: String, words: &Words) -> Self {
        let Some(message) = kept_words(cases, words) else { return self };
        let stop =
            if self.message.ends_with(['.', '。', '!', '?', '！', '？']) { "" } else { "." };
        self.message = format!("{}{stop} {message}", self.message);
        self.hint = Some(self.hint.map_or(hint.clone(), |first| format!("{first} {hint}")));
        self.kept = cases.to_vec();
        self
    }

    /// Names the place in a file.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.at = Some(place.into());
        self
    }

    /// Tells of facts that cannot be used; `file` is named with the place.
    pub fn facts(error: &FactsError, file: Option<&str>, words: &Words) -> Self {
        let (message, hint) = adieu_desk::facts_error(words, error);
        let failure = Self::of(FailureKind::Input, message, hint);
        match (file, error.at()) {
            (Some(file), Some((line, _))) => failure.at(format!("{file}:{line}")),
            (Some(file), None) => failure.at(file),
            (None, _) => failure,
        }
    }

    /// Prints it on standard error: two or three lines, or one JSON object.
    pub fn tell(&self, form: Form, words: &Words) {
        if form == Form::Json {
            let mut error = json!({ "kind": self.kind.name(), "message": self.message });
            error["hint"] = json!(self.hint.clone().unwrap_or_default());
            if let Some(at) = &self.at {
                error["at"] = json!(at);
            }
            if !self.kept.is_empty() {
                error["cases"] = json!(self.kept.iter().map(CaseRef::as_str).collect::<Vec<_>>());
            }
            aside(json!({ "error": error }).to_string());
            return;
        }
        let place = self.at.as_ref().map(|at| format!("{at}: ")).unwrap_or_default();
        let message = unsteered(&format!("{place}{}", self.message));
        aside(format!("{}{message}", before_text(words.msg_error_word(), words)));
        if let Some(hint) = &self.hint {
            let label = before_text(words.msg_error_hint(), words);
            aside(format!("{label}{}", unsteered(hint)));
        }
    }
}

/// Says which cases are kept; none when none is.
fn kept_words(cases: &[CaseRef], words: &Words) -> Option<String> {
    let (count, cases) = counted(cases)?;
    Some(words.msg_kept_cases(count, cases))
}

/// Returns how many cases there are and their references in one piece; none when there is none.
pub fn counted(cases: &[CaseRef]) -> Option<(i64, String)> {
    let names: Vec<&str> = cases.iter().map(CaseRef::as_str).collect();
    let count = i64::try_from(cases.len()).unwrap_or(i64::MAX);
    (count > 0).then(|| (count, names.join(", ")))
}

/// Returns an error with all its causes, each once.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text.push_str(": ");
            text.push_str(&inner_text);
        }
        cause = inner.source();
    }
    text
}

/// Tells a failure of the desk in the reader's language.
pub fn desk(error: &DeskError, words: &Words) -> Failure {
    let kind = error.kind().into();
    match error {
        DeskError::Facts(facts) => Failure::facts(facts, None, words),
        DeskError::Refused { case, refusal } => refused(case.as_str(), refusal, words),
        DeskError::NotDrafted { case, source, .. } => {
            not_drafted((kind, &error.needs()), case, source, words)
        }
        DeskError::NotComposed { case, .. } => {
            Failure::of(kind, chain(error), fact_commands(case.as_str(), &error.needs(), words))
        }
        DeskError::Blocked { case, what, needs } => {
            Failure::of(kind, what.clone(), fact_commands(case.as_str(), needs, words))
        }
        DeskError::NoAddress { case, key } => Failure::of(
            kind,
            words.msg_note_notice_address_unknown(),
            fact_commands(case.as_str(), std::slice::from_ref(key), words),
        ),
        DeskError::CannotMail { case, letter } => {
            let command = format!("adieu send {case} {letter} --by email --proof FILE");
            let hint = words.msg_error_cannot_mail_hint(command);
            Failure::of(kind, words.msg_error_cannot_mail(), hint)
        }
        DeskError::FirstSteps { case, steps } => first_steps(kind, (case, steps), words),
        DeskError::Journal(journal) => of_journal(kind, journal, words),
        DeskError::Press(PressError::Undrawable(characters)) => Failure::of(
            kind,
            words.msg_error_undrawable(listed(characters)),
            words.msg_error_undrawable_hint(),
        ),
        DeskError::Press(PressError::Refused(_)) => {
            Failure::of(kind, chain(error), words.msg_error_bug_hint())
        }
        DeskError::Chance(_) => {
            Failure::of(kind, words.msg_store_no_chance(), words.msg_store_no_chance_hint())
        }
        DeskError::BrokenLog(case) => Failure::of(
            kind,
            words.msg_store_broken_log(case.as_str()),
            words.msg_error_damaged_hint(),
        ),
        DeskError::WhichLine { case } => Failure::of(
            kind,
            words.msg_card_case_which_line(case.as_str()),
            words.msg_card_case_which_line_hint(format!("adieu card read --case {case} --line 1")),
        ),
        DeskError::OpenAlready { cases } => open_already(kind, cases, words),
        DeskError::NoLine => {
            Failure::of(kind, words.msg_error_no_line(), words.msg_error_no_line_hint())
        }
    }
}

/// Tells what must come before a letter leaves, with the commands that settle the first of it.
fn first_steps(kind: FailureKind, (case, steps): (&CaseRef, &[StepId]), words: &Words) -> Failure {
    let titles: Vec<String> = steps.iter().map(|step| step_title(*step, words)).collect();
    let step = steps.first().map(ToString::to_string).unwrap_or_default();
    let done = format!("adieu done {case} {step}");
    let skip = format!("adieu skip {case} {step} --because \"…\"");
    let message = words.msg_sending_first_steps_open(titles.join(" · "));
    Failure::of(kind, message, words.msg_sending_first_steps_hint(done, skip))
}

/// Names the open cases that are about the same lines, and how to go on with them.
fn open_already(kind: FailureKind, cases: &[CaseRef], words: &Words) -> Failure {
    let (count, names) = counted(cases).unwrap_or_default();
    let case = cases.first().map(CaseRef::as_str).unwrap_or_default();
    let hint = words.msg_open_already_hint(format!("adieu fact {case} KEY=VALUE"));
    Failure::of(kind, words.msg_open_already(count, names), hint)
}

/// Puts a label before a text as the language does: with its own colon, and a blank where it writes one.
fn before_text(label: String, words: &Words) -> String {
    let label = words.msg_shell_heading(label);
    if label.ends_with('：') { label } else { format!("{label} ") }
}

fn listed(characters: &[char]) -> String {
    let one = |c: &char| format!("{c} (U+{:04X})", u32::from(*c));
    characters.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn refused(case: &str, refusal: &Refusal, words: &Words) -> Failure {
    let input = |message: String, hint: String| Failure::of(FailureKind::Input, message, hint);
    match refusal {
        Refusal::Closed => {
            input(words.msg_error_closed(case), words.msg_error_closed_reopen_hint(case))
        }
        Refusal::Fact(facts) => Failure::facts(facts, None, words),
        Refusal::Example { key } => {
            input(words.msg_sending_example(key), words.msg_sending_example_hint())
        }
        Refusal::NoReason => input(words.msg_error_no_reason(), words.msg_error_no_reason_hint()),
        Refusal::PortGuard { .. } => {
            input(words.msg_error_port_guard(), words.msg_error_port_guard_hint(case))
        }
        Refusal::NothingToEnd => {
            input(words.msg_error_nothing_to_end(), words.msg_error_nothing_to_end_hint(case))
        }
        Refusal::NotDrafted { letter } => input(
            words.msg_error_not_drafted(letter.as_str()),
            words.msg_error_not_drafted_hint(format!("adieu letter {case} {letter} --out DIR")),
        ),
        Refusal::WrongChannel => {
            input(words.msg_refusal_wrong_channel(), words.msg_refusal_wrong_channel_hint(case))
        }
        Refusal::Card(wrong) => wrong_card(case, *wrong, words),
        Refusal::CardUnused { shown } => card_unused(*shown, words),
        Refusal::BeforeLastEvent { last } => Failure::of(
            FailureKind::Usage,
            words.msg_clock_given_before(case, words.date(*last)),
            words.msg_clock_given_before_hint(),
        ),
        Refusal::ClockBack { last } => {
            input(words.msg_clock_back(case, words.date(*last)), words.msg_clock_back_hint())
        }
        Refusal::LetterBefore { follows } => input(
            words.msg_clock_letter_before(words.date(*follows)),
            words.msg_clock_letter_before_hint(),
        ),
    }
}

/// Tells that the card in the modem is no line of the case, with the command that helps.
fn wrong_card(case: &str, wrong: WrongCard, words: &Words) -> Failure {
    match wrong {
        WrongCard::NoSuchLine { line } => Failure::input(
            words.msg_line_no_such((line + 1).to_string()),
            words.msg_line_no_such_hint(format!("adieu show {case}")),
        ),
        WrongCard::Other => Failure::input(
            words.msg_line_other_card(),
            words.msg_line_other_card_hint(format!("adieu fact {case} line.0.iccid=…")),
        ),
        WrongCard::WhichLine => Failure::input(
            words.msg_line_which(),
            words.msg_line_which_hint(format!("adieu line {case} --modem DEV --line 1")),
        ),
    }
}

/// Tells why a card in a modem showed nothing.
fn card_unused(shown: Shown, words: &Words) -> Failure {
    match shown {
        Shown::Locked => Failure::input(words.msg_line_locked(), words.msg_line_locked_hint()),
        Shown::ModemLocked => {
            Failure::input(words.msg_line_modem_locked(), words.msg_line_modem_locked_hint())
        }
        // The others are kept, not refused.
        Shown::NoCard
        | Shown::Home
        | Shown::Roaming
        | Shown::Refused
        | Shown::RefusedByChosen
        | Shown::Nothing
        | Shown::ModemOff => {
            Failure::input(words.msg_modem_no_card(), words.msg_modem_no_card_hint())
        }
    }
}

fn not_drafted(
    (kind, missing): (FailureKind, &[String]),
    case: &CaseRef,
    error: &DraftError,
    words: &Words,
) -> Failure {
    if let DraftError::NotHolding { kind: letter, obstacles } = error {
        return not_holding(kind, (case, letter.letter()), obstacles, words);
    }
    if missing.is_empty() {
        let hint =
            if kind == FailureKind::Bug { words.msg_error_bug_hint() } else { String::new() };
        return Failure::of(kind, chain(error), hint);
    }
    let message = words.msg_error_letter_missing(missing.join(", "));
    Failure::of(kind, message, fact_commands(case.as_str(), missing, words))
}

/// Tells why a letter cannot be written on this day or for this person, and what would change that.
fn not_holding(
    kind: FailureKind,
    (case, letter): (&CaseRef, Option<LetterKind>),
    obstacles: &[Obstacle],
    words: &Words,
) -> Failure {
    let name = letter.map(|letter| letter_name(letter, words)).unwrap_or_default();
    let mut parts = vec![words.msg_letter_cannot(name)];
    parts.extend(obstacles.iter().map(|one| obstacle(one, words)));
    let command = obstacles.iter().find_map(|one| obstacle_command(one, case));
    let hint = command.map(|command| words.msg_cli_mend_with(command)).unwrap_or_default();
    Failure::of(kind, parts.join(" "), hint)
}

/// Returns the command that records these facts.
pub fn fact_commands(case: &str, keys: &[String], words: &Words) -> String {
    let Some(key) = keys.first() else { return String::new() };
    let example = match key.rsplit('.').next() {
        Some("end_date") => "2027-01-31",
        Some("post") => "\"[street]; [postcode town]\"",
        Some("email") => "name@example.org",
        Some("contact_phone") => "\"+32 2 555 00 00\"",
        _ => "…",
    };
    let command = words.msg_cli_mend_with(format!("adieu fact {case} {key}={example}"));
    match (example, form_words(key, words)) {
        ("…", Some(form)) => format!("{form} {command}"),
        _ => command,
    }
}

/// Says how a fact is written; none for a text, which is written as it is.
pub fn form_words(key: &str, words: &Words) -> Option<String> {
    if key.ends_with(".brand") {
        return Some(words.msg_facts_hint_write_brand());
    }
    let hint = match value_form(key)? {
        ValueForm::Text => return None,
        ValueForm::Word => FactsHint::Words { nearest: None, allowed: allowed_words(key) },
        form @ (ValueForm::Lines
        | ValueForm::Day
        | ValueForm::Moment
        | ValueForm::Whole
        | ValueForm::Flag
        | ValueForm::Amount
        | ValueForm::Amounts) => FactsHint::Write(form),
    };
    Some(facts_hint(words, &hint))
}

fn of_journal(kind: FailureKind, error: &JournalError, words: &Words) -> Failure {
    match error {
        JournalError::NoCase { case } => Failure::of(
            kind,
            words.msg_error_no_case(case.as_str()),
            words.msg_error_no_case_hint(),
        ),
        JournalError::Conflict { case, .. } => {
            Failure::of(kind, words.msg_store_conflict(case.as_str()), words.msg_error_again_hint())
        }
        JournalError::Repeated { case } => {
            Failure::of(kind, words.msg_store_repeated(case.as_str()), words.msg_error_again_hint())
        }
        JournalError::Unavailable { trouble: what, source } => {
            let cause = source.as_deref().map(|cause| cause as &dyn std::error::Error);
            Failure::of(kind, trouble(words, what, cause), trouble_hint(words, what))
        }
        JournalError::Damaged { item, .. } => Failure::of(
            kind,
            words.msg_store_damaged(damaged_item(words, item)),
            words.msg_error_damaged_hint(),
        ),
    }
}
