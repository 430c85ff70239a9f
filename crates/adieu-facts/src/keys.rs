//! The names of all facts, in the order of the file, each with the shape of its value.
//!
//! A fact that the types know and this table does not cannot be said: a test keeps the two alike.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::error::FactsError;
use super::file::MAX_LINES;
use super::twin::look_alike;
use super::{FactsErrorKind, FactsHint, ValueForm};

/// One fact that can be said.
#[derive(Debug)]
pub(crate) struct Key {
    /// Its dotted name, without the number of the line: `line.device.value`.
    pub(crate) name: &'static str,
    /// What its value looks like.
    pub(crate) shape: Shape,
}

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// One line of text.
    Text,
    /// Some lines of text.
    Lines,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A day.
    Day,
    /// A day with hour and minute, in Brussels.
    Moment,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// True or false.
    Flag,
    /// An amount in euro.
    Euro,
    /// A list of amounts.
    Euros,
    /// A Belgian number.
    Number,
    /// A telephone number of any country.
    Phone,
    /// The number of a card.
    Iccid,
    /// The number of a subscription.
    Imsi,
    /// A mail address.
    Email,
}

impl Shape {
    /// Returns how such a value is written.
    pub(crate) fn form(self) -> ValueForm {
        match self {
            Shape::Text
            | Shape::Phone
            | Shape::Number
            | Shape::Iccid
            | Shape::Imsi
            | Shape::Email => ValueForm::Text,
            Shape::Lines => ValueForm::Lines,
            Shape::Word(_) => ValueForm::Word,
            Shape::Day => ValueForm::Day,
            Shape::Moment => ValueForm::Moment,
            Shape::Whole(..) => ValueForm::Whole,
            Shape::Flag => ValueForm::Flag,
            Shape::Euro => ValueForm::Amount,
            Shape::Euros => ValueForm::Amounts,
        }
    }
}

pub(crate) const SECTIONS: &[&str] = &[
    "subscriber",
    "helper",
    "line",
    "wish",
    "bill",
    "debit",
    "complaint",
    "notice",
    "request",
    "source",
];
pub(crate) const SOURCES: &[&str] = &["person", "bill", "card", "operator", "directory"];
const KINDS: &[&str] = &["consumer", "business", "estate"];
const READS: &[&str] = &["zh-Hans", "en", "fr", "nl", "de"];
const LETTERS: &[&str] = &["nl", "fr", "de", "en"];
const RELATIONS: &[&str] = &["heir", "mandate", "parent", "guardian"];
const CONTRACTS: &[&str] = &["postpaid", "prepaid", "hybrid"];
const USES: &[&str] = &["voice", "data", "m2m"];
const CHANGES: &[&str] = &["price", "index", "benefit", "administrative", "law", "other"];
const TAKERS: &[&str] = &[
    "parent",
    "grandparent",
    "child",
    "grandchild",
    "sibling",
    "spouse",
    "cohabitant",
    "ward",
    "other",
];
const PAPERS: &[&str] = &["belgian-eid", "residence-card", "passport", "foreign-id", "other"];
const ASKERS: &[&str] = &["operator", "notice", "other"];
const OWNERS: &[&str] = &["mine", "employers"];
const MARKS: &[&str] = &["none", "port", "cancel"];
const LOSSES: &[&str] = &["lost", "stolen"];
const DISPUTES: &[&str] =
    &["not-owed", "after-end", "device", "third-party", "reminder-cost", "other"];
const REMINDERS: &[&str] = &["paper", "electronic"];
const COMPLAINTS: &[&str] = &["port", "bill", "other"];
const NOTICES: &[&str] = &["written", "phone", "shop", "chat"];
const REQUESTS: &[&str] = &["access", "erasure"];
const OUTCOMES: &[&str] =
    &["end", "port", "to-prepaid", "pause", "transfer", "lapse", "nothing", "compare"];
const MONTHS: Shape = Shape::Whole(0, 600);
/// Billing or due dates: no bill comes more than once a day.
const DATES: Shape = Shape::Whole(0, 366);

const fn key(name: &'static str, shape: Shape) -> Key {
    Key { name, shape }
}

pub(crate) static KEYS: &[Key] = &[
    key("source", Shape::Word(SOURCES)),
    key("subscriber.kind", Shape::Word(KINDS)),
    key("subscriber.workers", Shape::Whole(0, 10_000_000)),
    key("subscriber.name", Shape::Text),
    key("subscriber.address", Shape::Lines),
    key("subscriber.billing_address", Shape::Lines),
    key("subscriber.email", Shape::Email),
    key("subscriber.contact_phone", Shape::Phone),
    key("subscriber.reads", Shape::Word(READS)),
    key("subscriber.letter_language", Shape::Word(LETTERS)),
    key("subscriber.small_firm", Shape::Flag),
    key("subscriber.id_kind", Shape::Word(PAPERS)),
    key("subscriber.id_asked", Shape::Word(ASKERS)),
    key("subscriber.died", Shape::Day),
    key("helper.name", Shape::Text),
    key("helper.relation", Shape::Word(RELATIONS)),
    key("line.contract_id", Shape::Text),
    key("line.number", Shape::Number),
    key("line.iccid", Shape::Iccid),
    key("line.imsi", Shape::Imsi),
    key("line.brand", Shape::Text),
    key("line.contract", Shape::Word(CONTRACTS)),
    key("line.use", Shape::Word(USES)),
    key("line.customer_number", Shape::Text),
    key("line.account_email", Shape::Text),
    key("line.start", Shape::Day),
    key("line.fixed_months", MONTHS),
    key("line.prolonged", Shape::Flag),
    key("line.notice_days", Shape::Whole(0, 3650)),
    key("line.monthly_fee", Shape::Euro),
    key("line.billing_day", Shape::Whole(1, 31)),
    key("line.paid_until", Shape::Day),
    key("line.direct_debit", Shape::Flag),
    key("line.deposit", Shape::Euro),
    key("line.bundle", Shape::Flag),
    key("line.credit", Shape::Euro),
    key("line.bonus", Shape::Euro),
    key("line.last_top_up", Shape::Day),
    key("line.last_top_up_amount", Shape::Euro),
    key("line.bundle_prepaid", Shape::Flag),
    key("line.auto_top_up", Shape::Flag),
    key("line.validity_months", MONTHS),
    key("line.refund_fee", Shape::Euro),
    key("line.refund_minimum", Shape::Euro),
    key("line.early_fee_terms", Shape::Euro),
    key("line.longer_term_agreed", Shape::Flag),
    key("line.ported_in", Shape::Flag),
    key("line.account_closed", Shape::Flag),
    key("line.employer", Shape::Word(OWNERS)),
    key("line.bundle_elements", Shape::Lines),
    key("line.device.value", Shape::Euro),
    key("line.device.own_price", Shape::Euro),
    key("line.device.months", MONTHS),
    key("line.device.got", Shape::Day),
    key("line.device.table", Shape::Euros),
    key("line.send_to.post", Shape::Lines),
    key("line.send_to.email", Shape::Email),
    key("line.port.requested", Shape::Day),
    key("line.port.agreed", Shape::Day),
    key("line.port.done", Shape::Day),
    key("line.port.new_operator", Shape::Text),
    key("line.port.window_waived", Shape::Flag),
    key("line.change_notice.received", Shape::Day),
    key("line.change_notice.kind", Shape::Word(CHANGES)),
    key("line.sale.concluded", Shape::Day),
    key("line.sale.at_distance", Shape::Flag),
    key("line.sale.informed", Shape::Flag),
    key("line.sale.informed_on", Shape::Day),
    key("line.sale.online", Shape::Flag),
    key("line.sale.function_found", Shape::Flag),
    key("line.sale.express_request", Shape::Flag),
    key("line.sale.service_start", Shape::Day),
    key("line.sale.statement_sent", Shape::Day),
    key("line.sale.statement_received", Shape::Day),
    key("line.transfer.relation", Shape::Word(TAKERS)),
    key("line.transfer.name", Shape::Text),
    key("line.transfer.address", Shape::Lines),
    key("line.pause.from", Shape::Day),
    key("line.pause.until", Shape::Day),
    key("line.lost.what", Shape::Word(LOSSES)),
    key("line.lost.noticed", Shape::Moment),
    key("line.lost.told", Shape::Moment),
    key("line.easy_switch.used", Shape::Flag),
    key("line.easy_switch.mark", Shape::Word(MARKS)),
    key("line.easy_switch.id", Shape::Text),
    key("line.wish.outcome", Shape::Word(OUTCOMES)),
    key("line.wish.keep_number", Shape::Flag),
    key("line.wish.end_date", Shape::Day),
    key("line.wish.reason", Shape::Text),
    key("wish.outcome", Shape::Word(OUTCOMES)),
    key("wish.keep_number", Shape::Flag),
    key("wish.end_date", Shape::Day),
    key("wish.reason", Shape::Text),
    key("bill.number", Shape::Text),
    key("bill.date", Shape::Day),
    key("bill.due", Shape::Day),
    key("bill.amount", Shape::Euro),
    key("bill.disputed", Shape::Euro),
    key("bill.disputed_why", Shape::Word(DISPUTES)),
    key("bill.paid", Shape::Euro),
    key("bill.settled", Shape::Day),
    key("bill.fees", Shape::Euro),
    key("bill.without", DATES),
    key("bill.missed_dates", DATES),
    key("bill.reminder_sent", Shape::Day),
    key("bill.reminder_channel", Shape::Word(REMINDERS)),
    key("bill.reminder_fee", Shape::Euro),
    key("bill.postage", Shape::Euro),
    key("bill.penalty", Shape::Euro),
    key("bill.penalty_clause", Shape::Flag),
    key("bill.reactivation_fee", Shape::Euro),
    key("bill.procedure_kept", Shape::Flag),
    key("bill.asked", Shape::Day),
    key("bill.interrupted", Shape::Flag),
    key("debit.date", Shape::Day),
    key("debit.amount", Shape::Euro),
    key("debit.disputed", Shape::Euro),
    key("debit.authorised", Shape::Flag),
    key("debit.due", Shape::Day),
    key("debit.mandate", Shape::Text),
    key("complaint.first", Shape::Day),
    key("complaint.about", Shape::Word(COMPLAINTS)),
    key("complaint.facts", Shape::Day),
    key("complaint.satisfied", Shape::Flag),
    key("complaint.filed", Shape::Day),
    key("complaint.admissible", Shape::Flag),
    key("complaint.complete", Shape::Day),
    key("complaint.solution", Shape::Text),
    key("notice.channel", Shape::Word(NOTICES)),
    key("notice.given", Shape::Day),
    key("notice.confirmed", Shape::Day),
    key("request.kind", Shape::Word(REQUESTS)),
    key("request.received", Shape::Day),
    key("request.extended", Shape::Flag),
];

static BY_NAME: LazyLock<HashMap<&'static str, &'static Key>> =
    LazyLock::new(|| KEYS.iter().map(|key| (key.name, key)).collect());

/// Returns the names of all facts, without the number of the line: `line.device.value`.
pub fn known_keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|key| key.name)
}

/// Finds a fact by its name without the number of the line.
pub(crate) fn find(name: &str) -> Option<&'static Key> {
    BY_NAME.get(name).copied()
}

/// Returns how the value of a fact is written, by its key with or without the number of the line.
pub fn value_form(key: &str) -> Option<ValueForm> {
    find(&without_index(key).0).map(|key| key.shape.form())
}

/// Returns how a value is written under a name that stands alone, where all facts of that name agree.
pub(crate) fn form_by_last_name(last: &str) -> Option<ValueForm> {
    let named = |key: &&Key| key.name.rsplit('.').next() == Some(last);
    let mut forms = KEYS.iter().filter(named).map(|key| key.shape.form());
    let first = forms.next()?;
    forms.all(|form| form == first).then_some(first)
}

/// Returns the words that a fact may be, by its key with or without the number of the line; none for other facts.
pub fn allowed_words(key: &str) -> &'static [&'static str] {
    match find(&without_index(key).0).map(|key| key.shape) {
        Some(Shape::Word(words)) => words,
        Some(_) | None => &[],
    }
}

/// Says whether its section cannot be without a fact: it comes first when the section begins, and goes last.
pub fn begins_section(key: &str) -> bool {
    matches!(key.trim(), "helper.relation" | "subscriber.kind")
}

/// Returns what to do where a fact is missing that cannot be left out.
pub(crate) fn needed(name: &str) -> FactsHint {
    match find(name).map(|key| key.shape) {
        Some(Shape::Word(words)) => FactsHint::Needed(words),
        Some(_) | None => FactsHint::Nothing,
    }
}

/// Says whether a name is a section of the file: some fact's name goes on after it.
pub(crate) fn is_section(name: &str) -> bool {
    KEYS.iter().any(|key| key.name.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')))
}

/// Returns the name without the number of the line, and that number.
pub(crate) fn without_index(key: &str) -> (String, Option<usize>) {
    let mut parts = key.split('.');
    match (parts.next(), parts.next().and_then(|index| index.parse().ok())) {
        (Some("line"), Some(index)) => {
            let name = std::iter::once("line").chain(parts).collect::<Vec<_>>().join(".");
            (name, Some(index))
        }
        (Some(_) | None, _) => (key.to_owned(), None),
    }
}

/// Puts the number of the line into a name.
pub(crate) fn with_index(name: &str, line: Option<usize>) -> String {
    match (line, name.strip_prefix("line")) {
        (Some(line), Some(rest)) => format!("line.{line}{rest}"),
        (Some(_) | None, _) => name.to_owned(),
    }
}

/// Returns the key with the number of its line, which may be left out where there is one line only.
pub(crate) fn full_key(key: &str, lines: usize) -> Result<String, FactsError> {
    let (name, index) = without_index(key.trim());
    if find(&name).is_none() {
        let hint = unknown_hint(&name);
        return Err(FactsError::new(FactsErrorKind::UnknownKey, key).with_hint(hint));
    }
    if !name.starts_with("line.") {
        return Ok(name);
    }
    match (index, lines) {
        (Some(index), _) if index < lines => Ok(with_index(&name, Some(index))),
        // The next line may be begun by its first fact.
        (Some(index), _) if index == lines && lines < MAX_LINES => {
            Ok(with_index(&name, Some(index)))
        }
        (None, 0 | 1) => Ok(with_index(&name, Some(0))),
        (Some(_) | None, _) => {
            let first = with_index(&name, Some(0));
            let hint = match lines {
                0 | 1 => FactsHint::OneLine(first),
                _ => FactsHint::WhichLine { first, last: with_index(&name, Some(lines - 1)) },
            };
            Err(FactsError::new(FactsErrorKind::WhichLine, key).with_hint(hint))
        }
    }
}

/// Says whether a name, with or without the number of its line, is that of a fact.
pub(crate) fn is_known(key: &str) -> bool {
    find(&without_index(key.trim()).0).is_some()
}

/// Says what was probably meant by a name that no fact has, if anything.
pub(crate) fn unknown_hint(name: &str) -> FactsHint {
    // What looks the same would be offered in place of itself.
    match (look_alike(name), nearest_key(name)) {
        (Some(hint), _) => hint,
        (None, Some(nearest)) => FactsHint::DidYouMean(nearest),
        (None, None) => FactsHint::Nothing,
    }
}

/// Finds the known fact whose name is most like a given one, unless none is near.
///
/// ```
/// use adieu_facts::nearest_key;
/// assert_eq!(nearest_key("line.0.monthly_fees"), Some("line.monthly_fee"));
/// assert_eq!(nearest_key("email"), Some("subscriber.email"));
/// ```
pub fn nearest_key(key: &str) -> Option<&'static str> {
    // A name that is far longer than all known ones is like none of them; this also bounds the work.
    if key.len() > 120 {
        return None;
    }
    let (name, _) = without_index(&key.to_lowercase().replace(['-', ' '], "_"));
    let (section, last) = name.rsplit_once('.').unwrap_or(("", &name));
    let near = |known: &&'static str| {
        let (its_section, its_last) = known.rsplit_once('.').unwrap_or(("", known));
        let apart = distance(last, its_last);
        let elsewhere = if section == its_section { 0 } else { 1 + distance(section, its_section) };
        // A short name of another section is soon like everything.
        let slips = if elsewhere == 0 || its_last.len() > 4 { 1 } else { 0 };
        (apart <= slips + its_last.len() / 4).then_some((apart * 4 + elsewhere.min(8), *known))
    };
    known_keys()
        .filter_map(|known| near(&known))
        .min_by_key(|(cost, _)| *cost)
        .map(|(_, known)| known)
}

/// Finds the word most like a given one, unless none is near.
pub fn nearest_word<'a>(word: &str, words: &[&'a str]) -> Option<&'a str> {
    if word.len() > 40 {
        return None;
    }
    let word = word.to_lowercase();
    let apart = |known: &&'a str| (distance(&word, &known.to_lowercase()), *known);
    let (apart, nearest) = words.iter().map(apart).min_by_key(|(apart, _)| *apart)?;
    (apart <= 1 + nearest.len() / 3).then_some(nearest)
}

/// Counts the slips between two words: a letter too many, too few, another, or two swapped.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows = vec![vec![0; other.len() + 1]; one.len() + 1];
    for (at, row) in rows.iter_mut().enumerate() {
        row[0] = at;
    }
    rows[0] = (0..=other.len()).collect();
    for i in 1..=one.len() {
        for j in 1..=other.len() {
            let same = one[i - 1] == other[j - 1];
            let mut least = (rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            least = least.min(rows[i - 1][j - 1] + usize::from(!same));
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[one.len()][other.len()]
}
