//! What a modem showed of a line, in the reader's language and for programs.
//!
//! It must never say more than the readings prove, or show a number of the card in full.

use adieu_card::modem::{
    APART_MINUTES, Domain, LineEvidence, LineReading, LineVerdict, Registration, judge,
    network_name,
};
use adieu_case::{CardTie, StepId, line_of};
use adieu_telecom::{Iccid, Imsi};
use adieu_words::Words;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use schemars::JsonSchema;
use serde::Serialize;

use crate::desk::Opened;
use crate::labels;

/// What a modem showed of one line, as `adieu line` prints it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineCheckView {
    /// Reference of the case.
    pub case: String,
    /// Position of the line.
    pub line: usize,
    /// lives, lives-away, refused, refused-once, refused-by-chosen, nothing, modem-off.
    pub verdict: String,
    /// When the first reading was made on which the verdict rests.
    pub from: String,
    /// When the last reading was made.
    pub to: String,
    /// When another reading would show more; null when it would not.
    pub again_from: Option<String>,
    /// How many minutes two refusals must lie apart to count as two.
    pub minutes_apart: i64,
    /// `product`: that number of minutes is the program's own choice.
    pub basis: String,
    /// What ties the card to the line: imsi, iccid, or word (the person's).
    pub tie: String,
    /// Number of the subscription as the modem told it, with its end hidden.
    pub imsi_masked: Option<String>,
    /// Number of the card as the modem told it, with its middle hidden.
    pub iccid_masked: Option<String>,
    /// Every reading of the line, the oldest first.
    pub readings: Vec<LineReadingView>,
    /// In words.
    pub says: String,
}

/// One reading.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineReadingView {
    /// When.
    pub at: String,
    /// home, roaming, refused, refused-by-chosen, nothing, modem-off.
    pub shown: String,
    /// Calls: home, roaming, idle, searching, denied, emergency, unknown; null when the modem did not say.
    pub calls: Option<String>,
    /// Data over 2G and 3G, in the same words.
    pub data: Option<String>,
    /// 4G, in the same words.
    pub lte: Option<String>,
    /// automatic, manual, off; null when the modem did not say.
    pub selection: Option<String>,
    /// Name of the network in use.
    pub operator: Option<String>,
    /// Strength of the signal, 0 to 31.
    pub signal: Option<u8>,
}

impl LineCheckView {
    /// Shows every line of a case that a modem was asked about.
    pub fn all(opened: &Opened, words: &Words) -> Vec<Self> {
        let lines = 0..opened.case.facts.lines.len();
        lines.filter_map(|line| Self::of(opened, line, words)).collect()
    }

    /// Shows one line; none when no modem was asked about it.
    pub fn of(opened: &Opened, line: usize, words: &Words) -> Option<Self> {
        let readings = opened.case.readings_of(line);
        let evidence = judge(&readings)?;
        let last = readings.iter().max_by_key(|reading| reading.at)?;
        let tie =
            line_of(&opened.case.facts, last, Some(line)).map_or(CardTie::Word, |(_, tie)| tie);
        let imsi = last.imsi.as_deref().and_then(|text| Imsi::parse(text).ok());
        let iccid = last.iccid.as_deref().and_then(|text| Iccid::parse(text).ok());
        Some(Self {
            case: opened.case.reference.to_string(),
            line,
            verdict: evidence.verdict.as_str().to_owned(),
            from: evidence.from.to_string(),
            to: evidence.to.to_string(),
            again_from: evidence.again_from.map(|at| at.to_string()),
            minutes_apart: APART_MINUTES,
            basis: "product".to_owned(),
            tie: tie.as_str().to_owned(),
            imsi_masked: imsi.map(|imsi| imsi.masked()),
            iccid_masked: iccid.map(|iccid| iccid.masked()),
            readings: readings.iter().map(LineReadingView::of).collect(),
            says: line_says(&evidence, words),
        })
    }
}

impl LineReadingView {
    fn of(reading: &LineReading) -> Self {
        let state = |domain| reading.registrations.get(&domain).map(labels::name);
        Self {
            at: reading.at.to_string(),
            shown: labels::name(&reading.shown()),
            calls: state(Domain::Calls),
            data: state(Domain::Data),
            lte: state(Domain::Lte),
            selection: reading.selection.as_ref().map(labels::name),
            operator: reading.operator.as_deref().and_then(network_name),
            signal: reading.signal,
        }
    }
}

/// Says what the readings of a line show.
pub fn line_says(evidence: &LineEvidence, words: &Words) -> String {
    match evidence.verdict {
        LineVerdict::Lives => words.msg_line_says_lives(),
        LineVerdict::LivesAway => words.msg_line_says_lives_away(),
        LineVerdict::Refused => words.msg_line_says_refused(
            line_moment(evidence.from, words),
            line_moment(evidence.to, words),
        ),
        LineVerdict::RefusedOnce => {
            words.msg_line_says_refused_once(line_moment(evidence.to, words))
        }
        LineVerdict::RefusedByChosen => words.msg_line_says_refused_by_chosen(),
        LineVerdict::Nothing => words.msg_line_says_nothing(),
        LineVerdict::ModemOff => words.msg_line_says_modem_off(),
        // A case keeps no such reading.
        LineVerdict::Locked => words.msg_line_locked(),
        LineVerdict::ModemLocked => words.msg_line_modem_locked(),
        LineVerdict::NoCard => words.msg_modem_no_card(),
    }
}

/// What to do next, and the command for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineAdvice {
    /// In words.
    pub says: String,
    /// The command, to be typed as it stands.
    pub command: Option<String>,
}

impl LineAdvice {
    fn of(says: String) -> Self {
        Self { says, command: None }
    }

    fn with(says: String, command: impl Into<String>) -> Self {
        Self { says, command: Some(command.into()) }
    }
}

/// Says what to do next; `command` reads once more, `today` tells whether the contract has ended.
pub fn line_advice(
    opened: &Opened,
    evidence: &LineEvidence,
    (command, today): (&str, Date),
    words: &Words,
) -> Vec<LineAdvice> {
    match evidence.verdict {
        LineVerdict::Lives | LineVerdict::LivesAway => {
            still_alive(opened, today, words).into_iter().collect()
        }
        LineVerdict::Refused => {
            let case = &opened.case;
            let done = format!("adieu done {} {}", case.reference, StepId::CheckLineDead);
            let open = !case.is_settled(StepId::CheckLineDead);
            let finish = open.then(|| LineAdvice::with(words.msg_line_do_finish(), done));
            let closes = LineAdvice::of(words.msg_line_closes_nothing());
            finish.into_iter().chain([closes]).collect()
        }
        LineVerdict::RefusedOnce => {
            let from = whole_minute(evidence.again_from.unwrap_or(evidence.to));
            let again = words.msg_line_do_again(line_moment(from, words));
            let apart = words.msg_line_apart(APART_MINUTES.to_string());
            vec![LineAdvice::with(again, command), LineAdvice::of(apart)]
        }
        LineVerdict::RefusedByChosen => {
            vec![LineAdvice::with(words.msg_line_do_automatic(), command)]
        }
        LineVerdict::Nothing => vec![LineAdvice::with(words.msg_line_do_place(), command)],
        LineVerdict::ModemOff => vec![LineAdvice::with(words.msg_line_do_online(), command)],
        LineVerdict::Locked => vec![LineAdvice::of(words.msg_line_locked_hint())],
        LineVerdict::ModemLocked => vec![LineAdvice::of(words.msg_line_modem_locked_hint())],
        LineVerdict::NoCard => vec![LineAdvice::of(words.msg_modem_no_card_hint())],
    }
}

/// A line that lives is as it should be until its contract has ended.
fn still_alive(opened: &Opened, today: Date, words: &Words) -> Option<LineAdvice> {
    let end = opened.plan.end.latest.or(opened.plan.end.wished)?;
    if end >= today {
        return Some(LineAdvice::of(words.msg_line_do_later(words.date(end))));
    }
    let ask = format!("adieu letter {} reminder --out DIR", opened.case.reference);
    opened.case.notice().map(|_| LineAdvice::with(words.msg_line_do_ask(), ask))
}

/// Says what ties the card in the modem to the line, and what would tie it better.
pub fn tie_says(opened: &Opened, line: usize, tie: CardTie, words: &Words) -> Vec<LineAdvice> {
    match tie {
        CardTie::Imsi => vec![LineAdvice::of(words.msg_line_tie_imsi())],
        CardTie::Iccid => vec![LineAdvice::of(words.msg_line_tie_iccid())],
        CardTie::Word => {
            let note = format!("adieu fact {} line.{line}.iccid=…", opened.case.reference);
            vec![
                LineAdvice::of(words.msg_line_tie_word()),
                LineAdvice::with(words.msg_line_tie_note(), note),
            ]
        }
    }
}

/// Says what one reading saw.
pub fn reading_says(reading: &LineReading, words: &Words) -> String {
    let mut parts: Vec<String> = reading
        .registrations
        .iter()
        .map(|(domain, state)| {
            words.msg_line_domain_state(domain_word(*domain, words), state_word(*state, words))
        })
        .collect();
    let network = reading.operator.as_deref().and_then(network_name);
    parts.extend(network.map(|name| words.msg_line_network(name)));
    parts.extend(reading.signal.map(|strength| words.msg_line_signal(strength.to_string())));
    if parts.is_empty() {
        parts.push(words.msg_line_nothing_told());
    }
    words.msg_line_reading(line_moment(reading.at, words), parts.join(" · "))
}

fn domain_word(domain: Domain, words: &Words) -> String {
    match domain {
        Domain::Calls => words.msg_line_domain_calls(),
        Domain::Data => words.msg_line_domain_data(),
        Domain::Lte => words.msg_line_domain_lte(),
    }
}

fn state_word(state: Registration, words: &Words) -> String {
    match state {
        Registration::Home => words.msg_line_state_home(),
        Registration::Roaming => words.msg_line_state_roaming(),
        Registration::Idle => words.msg_line_state_idle(),
        Registration::Searching => words.msg_line_state_searching(),
        Registration::Denied => words.msg_line_state_denied(),
        Registration::Emergency => words.msg_line_state_emergency(),
        Registration::Unknown => words.msg_line_state_unknown(),
    }
}

/// Writes a day and a time, by a clock in Belgium.
pub fn line_moment(at: Timestamp, words: &Words) -> String {
    let brussels =
        TimeZone::get("Europe/Brussels").expect("the zone data travel inside the program");
    let local = at.to_zoned(brussels);
    words.msg_line_moment(words.date(local.date()), local.strftime("%H:%M").to_string())
}

/// The next whole minute: a person who waits for what the clock shows has waited long enough.
fn whole_minute(at: Timestamp) -> Timestamp {
    at.saturating_add(SignedDuration::from_secs(59)).unwrap_or(at)
}
