//! Who issues which cards, runs which networks, and held which blocks of numbers.
//!
//! It must never be read as proof: codes are shared, prefixes change hands, numbers are ported.

use std::collections::BTreeMap;

use adieu_telecom::{Iccid, Imsi, Msisdn, Plmn};
use jiff::civil::Date;

use crate::brand::words;
use crate::identify::Sureness;
use crate::source::{Provenance, Source};

/// Everything in `data/numbering`.
#[derive(Debug, Clone, Default)]
pub struct Numbering {
    /// Mobile network codes, in the order of the file.
    pub networks: Vec<Network>,
    /// Issuer prefixes of cards, in the order of the file.
    pub issuers: Vec<Issuer>,
    /// Blocks of numbers, the longest prefixes first.
    pub blocks: Vec<Block>,
    /// Other hints: beginnings of IMSIs, names and marks on the card.
    pub hints: Vec<Hint>,
    /// Access points.
    pub apns: Vec<Apn>,
    /// Ranges that cost more, the longest prefixes first.
    pub premium: Vec<PremiumRange>,
    pub(crate) sources: BTreeMap<String, Source>,
    /// Blocks by the three digits after the country code, the longest prefixes first.
    pub(crate) blocks_by_digits: BTreeMap<u16, Vec<usize>>,
}

/// A mobile network code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The code.
    pub plmn: Plmn,
    /// Who holds it.
    pub holder: Option<String>,
    /// Whether it is in force.
    pub status: NetworkStatus,
    /// What it is for.
    pub usage: NetworkUse,
    /// The brand that the network calls its own.
    pub brand: Option<String>,
    /// A cap on how sure the brand can be.
    pub brand_at_most: Option<Sureness>,
    /// Other brands on the same code.
    pub shared_with: Vec<String>,
    /// A foreign code counts only when the subscriber part begins like this.
    pub msin_prefix: Option<String>,
    /// How a foreign code is used in Belgium.
    pub used_in_belgium: Option<String>,
    /// What to know about it.
    pub note: Option<String>,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// Whether a network code is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NetworkStatus {
    /// Assigned, by the list of the ITU.
    Assigned,
    /// Withdrawn.
    Withdrawn,
    /// Not in that list.
    Unlisted,
    /// A foreign code that is used in Belgium.
    Abroad,
}

/// What a network code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NetworkUse {
    /// The public.
    Public,
    /// Railways.
    Railway,
    /// An access network that operators share.
    JointAccess,
    /// Other operators and machines.
    Wholesale,
    /// Tests.
    Test,
    /// Police and public safety.
    PublicSafety,
}

/// An issuer prefix of cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// 89, 32 and two digits.
    pub prefix: String,
    /// The company that holds it.
    pub holder: String,
    /// Its brand.
    pub brand: Option<String>,
    /// A cap on how sure the brand can be.
    pub brand_at_most: Option<Sureness>,
    /// The network of that brand.
    pub network: Option<Plmn>,
    /// Brands that likely share the prefix: inferred.
    pub perhaps: Vec<String>,
    /// First day in force.
    pub since: Option<Date>,
    /// Who held it before.
    pub former_holder: Option<String>,
    /// Until when.
    pub former_until: Option<Date>,
    /// Up to which day changes were looked for.
    pub checked_to: Date,
    /// What to know about it.
    pub note: Option<String>,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// A block of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Beginning of the number in international form, as `+32456`.
    pub prefix: String,
    /// What the block is for.
    pub kind: BlockKind,
    /// Who holds it.
    pub holder: Option<String>,
    /// Its brand.
    pub brand: Option<String>,
    /// Who held it before.
    pub before: Option<String>,
    /// Brands of those who held it before.
    pub brands_before: Vec<String>,
    /// What kind of paper the list rests on.
    pub listed_in: String,
    /// The day of the list.
    pub listed_on: Date,
    /// What to know about it.
    pub note: Option<String>,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// What a block of numbers is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// Mobile telephones.
    Mobile,
    /// Machines.
    M2m,
}

/// Something on a card or in its subscription that points somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What carries the hint.
    pub kind: HintKind,
    /// The networks on which it counts.
    pub networks: Vec<Plmn>,
    /// The values that count.
    pub values: Vec<String>,
    /// Where it points.
    pub target: HintTarget,
    /// What it means, in words.
    pub meaning: String,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// What carries a hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HintKind {
    /// The beginning of an IMSI.
    ImsiPrefix,
    /// The service provider's name on the card.
    Spn,
    /// The first group mark.
    Gid1,
    /// Both group marks, with a slash between them.
    Gid1AndGid2,
    /// An access point.
    Apn,
}

/// Where a hint points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HintTarget {
    /// This brand, by id.
    Brand(String),
    /// A contract in another country.
    Foreign,
    /// Police and public safety.
    PublicSafety,
}

/// An access point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apn {
    /// Its name.
    pub name: String,
    /// The networks on which it is used.
    pub networks: Vec<Plmn>,
    /// The brand; none when several use it.
    pub brand: Option<String>,
    /// What for.
    pub usage: String,
    /// Where this comes from.
    pub provenance: Provenance,
}

/// A range of numbers that cost more than an ordinary call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PremiumRange {
    /// Beginning of the number in international form.
    pub prefix: String,
    /// How sources class it.
    pub class: String,
    /// The most that a minute costs, when known.
    pub max_eur_cents_per_minute: Option<i64>,
    /// What to know about it.
    pub note: Option<String>,
    /// Where this comes from.
    pub provenance: Provenance,
}

impl Numbering {
    /// Returns what is known of a network code.
    pub fn network(&self, plmn: &Plmn) -> Option<&Network> {
        self.networks.iter().find(|network| network.plmn == *plmn)
    }

    /// Returns the issuer of a Belgian card.
    pub fn issuer(&self, card: &Iccid) -> Option<&Issuer> {
        let prefix = card.issuer_prefix()?;
        self.issuers.iter().find(|issuer| issuer.prefix == prefix)
    }

    /// Returns the smallest block that holds a number.
    pub fn block(&self, number: &Msisdn) -> Option<&Block> {
        let digits = number.reveal();
        let near = self.blocks_by_digits.get(&key(digits.get(3..6)?)?)?;
        near.iter().map(|at| &self.blocks[*at]).find(|block| digits.starts_with(&block.prefix))
    }

    /// Returns the hint that the beginning of an IMSI gives, the longest first.
    pub fn imsi_hint(&self, imsi: &Imsi) -> Option<&Hint> {
        let length = |hint: &&Hint| hint.values.iter().map(String::len).max();
        self.hints
            .iter()
            .filter(|hint| hint.kind == HintKind::ImsiPrefix)
            .filter(|hint| {
                hint.values.iter().any(|value| imsi.reveal().starts_with(value.as_str()))
            })
            .max_by_key(length)
    }

    /// Returns the range that makes a number dearer than an ordinary call.
    pub fn premium(&self, number: &Msisdn) -> Option<&PremiumRange> {
        self.premium.iter().find(|range| number.reveal().starts_with(&range.prefix))
    }

    /// Puts blocks and ranges in the order in which they are looked up.
    pub(crate) fn sort(&mut self) {
        self.blocks.sort_by_key(|block| std::cmp::Reverse(block.prefix.len()));
        self.premium.sort_by_key(|range| std::cmp::Reverse(range.prefix.len()));
        self.blocks_by_digits.clear();
        for digits in 0..1000_u16 {
            let start = format!("+32{digits:03}");
            let holds = |block: &Block| {
                block.prefix.starts_with(&start) || start.starts_with(&block.prefix)
            };
            let near = self.blocks.iter().enumerate().filter(|(_, block)| holds(block));
            let near: Vec<usize> = near.map(|(at, _)| at).collect();
            if !near.is_empty() {
                self.blocks_by_digits.insert(digits, near);
            }
        }
    }

    /// Returns a source of the numbering records by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id)
    }
}

fn key(digits: &str) -> Option<u16> {
    digits.parse().ok()
}

words!(NetworkStatus {
    Assigned = "assigned",
    Withdrawn = "withdrawn",
    Unlisted = "unlisted",
    Abroad = "abroad",
});
words!(NetworkUse {
    Public = "public",
    Railway = "railway",
    JointAccess = "joint-access",
    Wholesale = "wholesale",
    Test = "test",
    PublicSafety = "public-safety",
});
words!(BlockKind { Mobile = "mobile", M2m = "m2m" });
words!(HintKind {
    ImsiPrefix = "imsi-prefix",
    Spn = "spn",
    Gid1 = "gid1",
    Gid1AndGid2 = "gid1+gid2",
    Apn = "apn",
});
