//! Plain English for evidence, candidates and notes, as `--json` shows them.
//!
//! It must never repeat a number that belongs to a person.

use super::{Candidate, EvidenceKind, Note, Why};
use crate::brand::{Brand, Status, Successor};
use crate::numbering::{Issuer, Network, PremiumRange};

impl EvidenceKind<'_> {
    /// Returns the evidence in plain English.
    pub fn says(&self) -> String {
        match self {
            Self::Issuer(issuer) => format!("issuer prefix {} of {}", issuer.prefix, issuer.holder),
            Self::IssuerNetwork(issuer) => match &issuer.network {
                Some(plmn) => {
                    format!("the brand of issuer prefix {} uses network {plmn}", issuer.prefix)
                }
                None => format!("issuer prefix {}", issuer.prefix),
            },
            Self::Network(network) => match &network.holder {
                Some(holder) => format!("network code {} of {holder}", network.plmn),
                None => format!("network code {}", network.plmn),
            },
            Self::Hint(hint) => format!("the IMSI begins like {}", hint.meaning),
            Self::Block(block) => match &block.holder {
                Some(holder) => format!("number block {} of {holder}", block.prefix),
                None => format!("number block {}", block.prefix),
            },
            Self::ContractParty(brand, fact) => {
                format!("contract party of {}: {}", brand.name, fact.value.texts().join(", "))
            }
        }
    }
}

impl Candidate<'_> {
    /// Returns in plain English why it could be this brand.
    pub fn says(&self) -> String {
        match self.why {
            Why::SharesNetwork(network) => format!("uses network code {} too", network.plmn),
            Why::PerhapsSharesPrefix(issuer) => {
                format!("its cards may carry issuer prefix {} too (inferred)", issuer.prefix)
            }
            Why::HeldBlockBefore(block) => format!("held number block {} before", block.prefix),
        }
    }
}

impl Note<'_> {
    /// Returns the note in plain English.
    pub fn says(&self) -> String {
        match self {
            Self::Invalid(reason) => reason.to_string(),
            Self::CheckDigitOff(expected) => {
                format!("the check digit does not fit (expected {expected}): compare the digits with the card")
            }
            Self::CheckDigitAbsent(expected) => format!("the check digit is left out; it would be {expected}"),
            Self::ForeignCard => "issued in another country: no Belgian brand".to_owned(),
            Self::IssuerUnknown => "the list of Belgian issuers does not hold this prefix".to_owned(),
            Self::FormerHolder(issuer) => former(issuer),
            Self::ForeignSubscription => "subscription of another country: no Belgian brand".to_owned(),
            Self::ForeignCodeInBelgium(network) => in_belgium(network),
            Self::ForeignProfile(hint) => {
                format!("a Belgian network code, but not a Belgian contract: {}", hint.meaning)
            }
            Self::PublicSafety => {
                "a card of police or public safety: give it back to the service, adieu does not end it".to_owned()
            }
            Self::SharedCode(network) => {
                format!("several brands use network code {}: it does not prove one of them", network.plmn)
            }
            Self::CodeWithdrawn(plmn) => format!("network code {plmn} was withdrawn"),
            Self::NetworkUnknown(plmn) => format!("network code {plmn} is not in the ITU list that was read"),
            Self::ForeignNumber => "number of another country: no Belgian brand".to_owned(),
            Self::Ported => "numbers move between operators: the block is only a hint, the bill tells".to_owned(),
            Self::BlockUnknown => "no list that was read tells who holds this block of numbers".to_owned(),
            Self::MachineNumber => {
                "machine-to-machine number (077): several operators, the number tells no brand".to_owned()
            }
            Self::NoSim => "not a mobile number: it belongs to no SIM card".to_owned(),
            Self::CostsMore => "costs more than an ordinary call: it belongs to no SIM card".to_owned(),
            Self::PremiumRange(range) => premium(range),
            Self::EmbeddedCard => "names the card built into a device, not a contract: no brand".to_owned(),
            Self::ActivationCode => {
                "downloads an eSIM profile; no list of the servers of Belgian operators was found: no brand".to_owned()
            }
            Self::ContractPartyUnknown(brand) => {
                format!("who is party to {} contracts is unknown: the bill tells", brand.name)
            }
            Self::BrandState(brand) => state(brand),
            Self::OfRecord(note) => (*note).to_owned(),
        }
    }
}

fn former(issuer: &Issuer) -> String {
    let holder = issuer.former_holder.as_deref().unwrap_or("somebody else");
    match issuer.former_until {
        Some(until) => {
            format!("depends on the age of the card: until {until} {holder} held this prefix")
        }
        None => format!("depends on the age of the card: {holder} held this prefix before"),
    }
}

fn in_belgium(network: &Network) -> String {
    let holder = network.holder.as_deref().unwrap_or("a foreign operator");
    format!(
        "foreign network code {} of {holder}, of which this part is used in Belgium",
        network.plmn
    )
}

fn premium(range: &PremiumRange) -> String {
    match range.max_eur_cents_per_minute {
        Some(cents) => format!(
            "lies in a {} range ({}) of up to {} cents a minute: it belongs to no SIM card",
            range.class, range.prefix, cents
        ),
        None => {
            format!("lies in a {} range ({}): it belongs to no SIM card", range.class, range.prefix)
        }
    }
}

fn state(brand: &Brand) -> String {
    let name = &brand.name;
    let heir = match &brand.successor {
        Some(Successor::Brand(id)) => format!("; see {id}"),
        Some(Successor::Nobody) | None => String::new(),
    };
    match brand.status {
        Status::Active => format!("{name} is active"),
        Status::Merging => format!("customers of {name} are being moved{heir}"),
        Status::Merged => format!("{name} lives on under another name{heir}"),
        Status::Ended => format!("{name} has ended{heir}"),
        Status::Unknown => format!("whether {name} still exists is unknown"),
    }
}
