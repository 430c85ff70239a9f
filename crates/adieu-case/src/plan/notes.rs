//! What the case itself says beside the law: blockers, warnings and hints, each with what mends it.
//!
//! A note never changes a fact. Words for people live elsewhere.

use adieu_directory::{Brand, ChannelKind, Status, Successor};
use adieu_facts::{Line, LineUse, Outcome};
use adieu_law::{FindingOutcome, Question, Reason};
use adieu_telecom::CheckDigit;

use super::{PlannedStep, View, identity};
use crate::StepId;

/// How much a note weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// No notice may leave before it is mended.
    Blocker,
    /// Something can go wrong.
    Warning,
    /// Good to know.
    Hint,
}

/// One thing that the case says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it is about.
    pub kind: NoteKind,
    /// How much it weighs.
    pub level: Level,
    /// Line, by position; none when it is about the case.
    pub line: Option<usize>,
    /// Keys of the facts file that mend it.
    pub needs: Vec<String>,
}

/// What a note is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteKind {
    /// Neither the person nor the card says which brand it is.
    BrandUnknown,
    /// The stated brand is not in the directory.
    BrandNotListed {
        /// A brand with a similar name.
        nearest: Option<String>,
    },
    /// The check digit of the card number does not fit: a digit may be wrong.
    CardCheckDigit,
    /// The person says one brand, the card another: the person's word stands.
    BrandConflict {
        /// What the person says.
        stated: String,
        /// What the card shows.
        card: String,
    },
    /// The brand no longer exists.
    BrandEnded {
        /// Who took over, where known.
        successor: Option<String>,
    },
    /// Neither number nor card number is known.
    LineUnnamed,
    /// Two sources disagree on a fact.
    FactsDisagree {
        /// Key of the facts file.
        key: String,
    },
    /// A newer program wrote a fact that this one cannot read.
    FactUnreadable {
        /// Key of the facts file.
        key: String,
    },
    /// A port is wished or running: no notice for this line.
    PortGuard,
    /// No address for notices is known.
    NoticeAddressUnknown,
    /// The reply phone dies with the line.
    ReplyPhoneDies,
    /// The reply mail address belongs to the operator that is left.
    ReplyMailDies,
    /// No mail address is given: the confirmation can only come by post.
    NoReplyMail,
    /// No end date is named.
    EndDateMissing,
    /// The end date lies in the past.
    EndDatePassed,
    /// Notice was given by word of mouth only.
    OralOnly,
    /// Facts changed after the letter was written: its words tell the earlier ones.
    LetterOutdated,
    /// The operator's answer is late, and a letter asks for it.
    AnswerOverdue {
        /// The letter that comes next.
        next: crate::LetterKind,
    },
    /// The operator's terms decide about cost and date.
    TermsDecide,
    /// The directory's record on this brand is old.
    RecordOld {
        /// Age in days.
        days: i64,
    },
    /// The clock lies before what has happened in the case.
    ClockBack {
        /// Day of the last event.
        last: jiff::civil::Date,
    },
}

/// A record on a brand older than this is called old: our own choice.
const OLD_RECORD_DAYS: i64 = 365;

pub(super) fn notes(view: &View<'_>) -> Vec<Note> {
    let mut notes = Vec::new();
    for (index, line) in view.case.facts.lines.iter().enumerate() {
        brand_notes(view, index, line, &mut notes);
        line_notes(view, index, line, &mut notes);
    }
    case_notes(view, &mut notes);
    notes.sort_by_key(|note| note.level);
    notes
}

/// While another letter comes first, what only a notice lacks holds nothing up: a withdrawal, or a disputed bill.
pub(super) fn without_notice(notes: &mut [Note], steps: &[PlannedStep]) {
    let first = [StepId::Withdraw, StepId::DisputeBill];
    let waits = |id: StepId| {
        steps.iter().any(|step| {
            step.id == id && step.state.is_unsettled() && step.blocks.contains(&StepId::GiveNotice)
        })
    };
    if !first.into_iter().any(waits) {
        return;
    }
    for note in notes.iter_mut().filter(|note| note.level == Level::Blocker) {
        if matches!(note.kind, NoteKind::EndDateMissing | NoteKind::EndDatePassed) {
            note.level = Level::Hint;
        }
    }
}

fn brand_notes(view: &View<'_>, index: usize, line: &Line, notes: &mut Vec<Note>) {
    let directory = view.sources.directory;
    let key = format!("line.{index}.brand");
    let mut push = |kind, level| {
        notes.push(Note { kind, level, line: Some(index), needs: vec![key.clone()] });
    };
    let card = identity::identified_brand(line, directory);
    match (&line.brand, card) {
        (None, None) => push(NoteKind::BrandUnknown, Level::Blocker),
        (Some(stated), Some(card)) if *stated != card && !same_house(view, stated, &card) => {
            push(NoteKind::BrandConflict { stated: stated.clone(), card }, Level::Warning);
        }
        (Some(_), Some(_) | None) | (None, Some(_)) => {}
    }
    let Some(id) = identity::brand_of(line, directory) else { return };
    let Some(brand) = directory.brand(&id) else {
        let nearest = directory.nearest(&id).map(str::to_owned);
        push(NoteKind::BrandNotListed { nearest }, Level::Blocker);
        return;
    };
    if has_ended(brand) {
        let successor = match &brand.successor {
            Some(Successor::Brand(id)) => Some(id.clone()),
            Some(Successor::Nobody) | None => None,
        };
        push(NoteKind::BrandEnded { successor }, Level::Warning);
    }
    let days = i64::from(brand.age_days(view.today));
    if days > OLD_RECORD_DAYS {
        push(NoteKind::RecordOld { days }, Level::Hint);
    }
}

/// Says whether the card's brand hosts the stated one, so that both being named is no contradiction.
fn same_house(view: &View<'_>, stated: &str, card: &str) -> bool {
    let directory = view.sources.directory;
    directory.brand(stated).is_some_and(|brand| {
        brand.network.as_deref() == Some(card) || brand.contract_party.as_deref() == Some(card)
    })
}

fn has_ended(brand: &Brand) -> bool {
    match brand.status {
        Status::Ended | Status::Merged => true,
        Status::Active | Status::Merging | Status::Unknown => false,
    }
}

fn line_notes(view: &View<'_>, index: usize, line: &Line, notes: &mut Vec<Note>) {
    let case = view.case;
    let mut push = |kind, level, needs: &[&str]| {
        let needs = needs.iter().map(|key| format!("line.{index}.{key}")).collect();
        notes.push(Note { kind, level, line: Some(index), needs });
    };
    if line.iccid.as_ref().is_some_and(|card| card.check() == CheckDigit::DoesNotFit) {
        push(NoteKind::CardCheckDigit, Level::Hint, &["iccid"]);
    }
    if line.number.is_none() && line.iccid.is_none() {
        let key = if line.line_use == LineUse::Voice { "number" } else { "iccid" };
        push(NoteKind::LineUnnamed, Level::Blocker, &[key]);
    }
    if case.guarded_lines().contains(&index) && !case.notice_lines().contains(&index) {
        push(NoteKind::PortGuard, Level::Warning, &[]);
    }
    if let Some(needs) = terms_wanted(view, index, line) {
        push(NoteKind::TermsDecide, Level::Warning, &needs);
    }
    if !case.notice_lines().contains(&index) {
        return;
    }
    let end_date = match case.end_date_of(index) {
        None => Some(NoteKind::EndDateMissing),
        Some(end) if end < view.today && case.notice().is_none() => Some(NoteKind::EndDatePassed),
        Some(_) => None,
    };
    if let Some(kind) = end_date {
        // The wish of the file is asked first: it reaches every line that says nothing of its own.
        let own = line.wish.as_ref().is_some_and(|wish| wish.end_date.is_some());
        let prefix = if own { format!("line.{index}.") } else { String::new() };
        let needs = vec![format!("{prefix}wish.end_date")];
        notes.push(Note { kind, level: Level::Blocker, line: Some(index), needs });
    }
    let mut push = |kind, level, needs: &[&str]| {
        let needs = needs.iter().map(|key| format!("line.{index}.{key}")).collect();
        notes.push(Note { kind, level, line: Some(index), needs });
    };
    if case.notice().is_none() && !has_notice_address(view, line) {
        push(NoteKind::NoticeAddressUnknown, Level::Warning, &["send_to.post", "send_to.email"]);
    }
}

/// Returns the terms that are not known yet where they decide; none where the law does.
///
/// R47 says where they decide on the day. For a larger firm they decide on the cost in any case.
fn terms_wanted(view: &View<'_>, index: usize, line: &Line) -> Option<Vec<&'static str>> {
    let says = |rule, outcome| view.finding(index, rule).is_some_and(|f| f.outcome == outcome);
    let on_the_day = view
        .finding(index, Question::TermsDecide)
        .is_some_and(|f| f.reasons.contains(&Reason::TermsDecide));
    if !on_the_day && !says(Question::Protected, FindingOutcome::DoesNotApply) {
        return None;
    }
    let mut needs = Vec::new();
    if on_the_day && line.notice_days.is_none() {
        needs.push("notice_days");
    }
    if line.early_fee_terms.is_none() {
        needs.push("early_fee_terms");
    }
    Some(needs)
}

/// Says whether somebody knows where a notice for this line goes: bill or terms first, then the directory.
fn has_notice_address(view: &View<'_>, line: &Line) -> bool {
    let stated =
        line.send_to.as_ref().is_some_and(|to| !to.post.is_empty() || !to.email.is_empty());
    let listed = identity::brand_of(line, view.sources.directory)
        .and_then(|id| view.sources.directory.brand(&id))
        .is_some_and(|brand| {
            brand.address_for_notices().is_some() || brand.email_for_notices().is_some()
        });
    stated || listed
}

fn case_notes(view: &View<'_>, notes: &mut Vec<Note>) {
    let case = view.case;
    let mut push = |kind, level, needs: &[&str]| {
        let needs = needs.iter().map(|key| (*key).to_owned()).collect();
        notes.push(Note { kind, level, line: None, needs });
    };
    for key in case.disputes.keys() {
        push(NoteKind::FactsDisagree { key: key.clone() }, Level::Warning, &[key]);
    }
    for key in &case.unreadable {
        push(NoteKind::FactUnreadable { key: key.clone() }, Level::Warning, &[]);
    }
    let outdated = case.drafts.last().is_some_and(|draft| {
        let left = case.dispatches.iter().any(|sent| sent.digest == draft.digest);
        draft.seq < case.facts_seq && !left
    });
    if outdated && case.closed_on.is_none() {
        push(NoteKind::LetterOutdated, Level::Warning, &[]);
    }
    if !case.oral.is_empty() && case.notice().is_none() {
        push(NoteKind::OralOnly, Level::Warning, &[]);
    }
    if !view.outcomes().iter().any(|outcome| writes_to_operator(*outcome)) {
        return;
    }
    let subscriber = &case.facts.subscriber;
    if reply_phone_dies(view) {
        push(NoteKind::ReplyPhoneDies, Level::Blocker, &["subscriber.contact_phone"]);
    }
    if subscriber.email.is_empty() {
        push(NoteKind::NoReplyMail, Level::Hint, &["subscriber.email"]);
    } else if reply_mail_dies(view) {
        push(NoteKind::ReplyMailDies, Level::Blocker, &["subscriber.email"]);
    }
}

fn writes_to_operator(outcome: Outcome) -> bool {
    match outcome {
        Outcome::End | Outcome::ToPrepaid | Outcome::Pause | Outcome::Transfer => true,
        Outcome::Port | Outcome::Lapse | Outcome::Nothing | Outcome::Compare => false,
    }
}

fn reply_phone_dies(view: &View<'_>) -> bool {
    let phone = &view.case.facts.subscriber.contact_phone;
    view.case.dying_numbers().any(|number| number.is(phone))
}

fn reply_mail_dies(view: &View<'_>) -> bool {
    let email = &view.case.facts.subscriber.email;
    let Some((_, domain)) = email.rsplit_once('@') else { return false };
    let domain = domain.to_ascii_lowercase();
    view.case.facts.lines.iter().any(|line| {
        identity::brand_of(line, view.sources.directory)
            .and_then(|id| view.sources.directory.brand(&id))
            .is_some_and(|brand| runs_mail(brand, &domain))
    })
}

/// Says whether the brand's own pages or mail addresses live under this domain.
fn runs_mail(brand: &Brand, domain: &str) -> bool {
    own_domains(brand).iter().any(|own| domain == own || domain.ends_with(&format!(".{own}")))
}

/// Returns the domains of a brand's pages and mail addresses, as its record names them.
fn own_domains(brand: &Brand) -> Vec<String> {
    let kinds = [ChannelKind::Email, ChannelKind::Page, ChannelKind::Form];
    let values =
        kinds.iter().flat_map(|kind| brand.channels_of(*kind)).filter_map(|c| c.value.as_deref());
    values.filter_map(domain_of).collect()
}

/// Returns the domain of a mail address or a page, without `www`.
fn domain_of(value: &str) -> Option<String> {
    let host = match value.rsplit_once('@') {
        Some((_, domain)) => domain,
        None => value.split_once("://")?.1.split('/').next()?,
    };
    let host = host.strip_prefix("www.").unwrap_or(host).to_ascii_lowercase();
    host.contains('.').then_some(host)
}
