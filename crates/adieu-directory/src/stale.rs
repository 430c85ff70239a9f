//! Which facts of the directory to read again first: by what hangs on them, and by their age.
//!
//! It must never call a fact wrong because it is old: it only says where to look.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::brand::{Brand, Channel, ChannelKind, Fact, ForNotices, words};
use crate::directory::Directory;
use crate::numbering::Numbering;
use crate::source::{Provenance, Source};

/// Facts of a record that say what leaving costs or brings back, and when.
const FEES: [&str; 6] = [
    "costs",
    "refunds",
    "notice_and_effective_date",
    "prepaid_validity",
    "suspension",
    "transfer_of_holder",
];
/// Facts of a record that a notice is addressed by.
const ADDRESSES: [&str; 4] =
    ["legal_entity", "contract_party", "enterprise_number", "registered_address"];

/// What hangs on a fact, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Where a notice goes and whom it names: a wrong one costs months.
    Address,
    /// A number, a form or an area by which the operator is reached.
    Number,
    /// What leaving costs or brings back, and when.
    Fee,
    /// Everything that only points somewhere.
    Hint,
}

/// A fact with its age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aging<'a> {
    /// Path of the record, below the data folder.
    pub file: String,
    /// Id of the brand; none for numbering.
    pub brand: Option<&'a str>,
    /// Which fact, as `fact.costs`, `channel.phone.2`, `issuer.893202`.
    pub field: String,
    /// What the record says.
    pub value: String,
    /// What hangs on it.
    pub weight: Weight,
    /// Days since it was read; 0 when that lies ahead.
    pub age_days: u32,
    /// Where it comes from.
    pub provenance: &'a Provenance,
    /// The pages to look at, the best first.
    pub pages: Vec<&'a Source>,
}

impl Weight {
    /// Returns by how much a day of age counts.
    pub fn factor(self) -> u64 {
        match self {
            Self::Address => 8,
            Self::Number => 4,
            Self::Fee => 2,
            Self::Hint => 1,
        }
    }
}

words!(Weight { Address = "address", Number = "number", Fee = "fee", Hint = "hint" });

impl Aging<'_> {
    /// Returns the age in days, and one more, times the factor of the weight.
    pub fn urgency(&self) -> u64 {
        (u64::from(self.age_days) + 1) * self.weight.factor()
    }
}

/// Lists every fact of the directory, the most urgent first; among equals the less sure first.
pub fn stale(directory: &Directory, today: Date) -> Vec<Aging<'_>> {
    let mut found: Vec<Aging<'_>> =
        directory.brands().iter().flat_map(|brand| of_brand(brand, today)).collect();
    found.extend(of_numbering(directory.numbering(), today));
    found.sort_by(|one, other| {
        let key = |aging: &Aging<'_>| {
            (Reverse(aging.urgency()), aging.weight, aging.provenance.confidence)
        };
        key(one)
            .cmp(&key(other))
            .then_with(|| (&one.file, &one.field).cmp(&(&other.file, &other.field)))
    });
    found
}

fn of_brand(brand: &Brand, today: Date) -> Vec<Aging<'_>> {
    let aging = |field: String, value: String, weight, provenance| Aging {
        file: format!("operators/{}.toml", brand.id),
        brand: Some(brand.id.as_str()),
        field,
        value,
        weight,
        age_days: age(provenance, today),
        provenance,
        pages: pages(provenance, |id| brand.source(id)),
    };
    let mut found = Vec::new();
    for fact in brand.facts() {
        let (field, value) = (format!("fact.{}", fact.name), fact.value.texts().join("; "));
        found.push(aging(field, value, weight_of_fact(fact), &fact.provenance));
    }
    for (index, channel) in brand.channels.iter().enumerate() {
        let before = brand.channels[..index].iter().filter(|other| other.kind == channel.kind);
        let field = format!("channel.{}.{}", channel.kind.as_str(), before.count() + 1);
        found.push(aging(field, shown(channel), weight_of_channel(channel), &channel.provenance));
    }
    for warning in &brand.warnings {
        let (field, value) = (format!("warning.{}", warning.id), warning.text.clone());
        found.push(aging(field, value, Weight::Hint, &warning.provenance));
    }
    found
}

fn of_numbering(numbering: &Numbering, today: Date) -> Vec<Aging<'_>> {
    let mut found = Vec::new();
    let mut add = |file: &str, field: String, value: &str, provenance| {
        found.push(Aging {
            file: format!("numbering/{file}.toml"),
            brand: None,
            field,
            value: value.to_owned(),
            weight: Weight::Hint,
            age_days: age(provenance, today),
            provenance,
            pages: pages(provenance, |id| numbering.source(id)),
        });
    };
    for row in &numbering.networks {
        let holder = row.holder.as_deref().unwrap_or("–");
        add("mnc", format!("network.{}", row.plmn), holder, &row.provenance);
    }
    for row in &numbering.issuers {
        add("iccid", format!("issuer.{}", row.prefix), &row.holder, &row.provenance);
    }
    for row in &numbering.blocks {
        let holder = row.holder.as_deref().unwrap_or("–");
        add("ranges", format!("block.{}", row.prefix), holder, &row.provenance);
    }
    for row in &numbering.hints {
        add("hints", format!("hint.{}", row.values.join("+")), &row.meaning, &row.provenance);
    }
    for row in &numbering.apns {
        add("hints", format!("apn.{}", row.name), &row.usage, &row.provenance);
    }
    for row in &numbering.premium {
        add("premium", format!("range.{}", row.prefix), &row.class, &row.provenance);
    }
    found
}

fn weight_of_fact(fact: &Fact) -> Weight {
    if ADDRESSES.contains(&fact.name) {
        return Weight::Address;
    }
    if FEES.contains(&fact.name) { Weight::Fee } else { Weight::Hint }
}

/// A way to write weighs as an address unless the record says that notices do not go there.
fn weight_of_channel(channel: &Channel) -> Weight {
    let written = match channel.kind {
        ChannelKind::Email | ChannelKind::Post | ChannelKind::Page | ChannelKind::Form => true,
        ChannelKind::Phone
        | ChannelKind::CustomerArea
        | ChannelKind::Chat
        | ChannelKind::Shop
        | ChannelKind::Social
        | ChannelKind::Sms
        | ChannelKind::Code => false,
    };
    match channel.for_notices {
        ForNotices::Yes => Weight::Address,
        ForNotices::Unknown if written => Weight::Address,
        ForNotices::No | ForNotices::Unknown => Weight::Number,
    }
}

fn shown(channel: &Channel) -> String {
    match &channel.value {
        Some(value) => value.clone(),
        None if channel.lines.is_empty() => channel.usage.clone(),
        None => channel.lines.join(", "),
    }
}

fn age(provenance: &Provenance, today: Date) -> u32 {
    u32::try_from((today - provenance.seen).get_days()).unwrap_or(0)
}

fn pages<'a>(
    provenance: &Provenance,
    source: impl Fn(&str) -> Option<&'a Source>,
) -> Vec<&'a Source> {
    let mut pages: Vec<&Source> = provenance.sources.iter().filter_map(|id| source(id)).collect();
    pages.sort_by_key(|page| Reverse(page.basis.confidence()));
    pages
}
