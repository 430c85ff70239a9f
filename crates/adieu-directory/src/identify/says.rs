//! Plain English for evidence, candidates and notes, as `--json` shows them.
//!
//! It must never repeat a number that belongs to a person.

use std::fmt::{Display, Formatter, Result};

use super::{Candidate, EvidenceKind, Note, Why};
use crate::brand::{Brand, Status, Successor};
use crate::numbering::{Issuer, Network, PremiumRange};

impl EvidenceKind<'_> {
    /// Returns the evidence in plain English.
    pub fn says(&self) -> String {
        self.to_string()
    }
}

impl Candidate<'_> {
    /// Returns in plain English why it could be this brand.
    pub fn says(&self) -> String {
        self.why.to_string()
    }
}

impl Note<'_> {
    /// Returns the note in plain English.
    pub fn says(&self) -> String {
        self.to_string()
    }
}

impl Display for EvidenceKind<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Issuer(issuer) => {
                write!(f, "issuer prefix {} of {}", issuer.prefix, issuer.holder)
            }
            Self::IssuerNetwork(issuer) => match &issuer.network {
                Some(plmn) => {
                    write!(f, "the brand of issuer prefix {} uses network {plmn}", issuer.prefix)
                }
                None => write!(f, "issuer prefix {}", issuer.prefix),
            },
            Self::Network(network) => match &network.holder {
                Some(holder) => write!(f, "network code {} of {holder}", network.plmn),
                None => write!(f, "network code {}", network.plmn),
            },
            Self::Hint(hint) => write!(f, "the IMSI begins like {}", hint.meaning),
            Self::Block(block) => match &block.holder {
                Some(holder) => write!(f, "number block {} of {holder}", block.prefix),
                None => write!(f, "number block {}", block.prefix),
            },
            Self::ContractParty(brand, fact) => {
                write!(f, "contract party of {}: {}", brand.name, fact.value.texts().join(", "))
            }
        }
    }
}

impl Display for Why<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::SharesNetwork(network) => write!(f, "uses network code {} too", network.plmn),
            Self::PerhapsSharesPrefix(issuer) => {
                write!(f, "its cards may carry issuer prefix {} too (inferred)", issuer.prefix)
            }
            Self::HeldBlockBefore(block) => write!(f, "held number block {} before", block.prefix),
        }
    }
}

impl Display for Note<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Invalid(reason) => reason.fmt(f),
            Self::Read(remark) => f.write_str(remark.says()),
            Self::CheckDigitOff(expected) => {
                write!(
                    f,
                    "the check digit does not fit (expected {expected}): compare with the card"
                )
            }
            Self::CheckDigitAbsent(expected) => {
                write!(f, "the check digit is left out (it would be {expected})")
            }
            Self::FormerHolder(issuer) => former(issuer, f),
            Self::ForeignCodeInBelgium(network) => in_belgium(network, f),
            Self::ForeignProfile(hint) => {
                write!(f, "a Belgian network code but no Belgian contract: {}", hint.meaning)
            }
            Self::SharedCode(network) => {
                write!(
                    f,
                    "several brands use network code {}: it proves none of them",
                    network.plmn
                )
            }
            Self::CodeWithdrawn(plmn) => write!(f, "network code {plmn} was withdrawn"),
            Self::NetworkUnknown(plmn) => {
                write!(f, "network code {plmn} is not in the ITU list that was read")
            }
            Self::PremiumRange(range) => premium(range, f),
            Self::ContractPartyUnknown(brand) => {
                write!(f, "who is party to {} contracts is unknown: the bill tells", brand.name)
            }
            Self::BrandState(brand) => state(brand, f),
            Self::OfRecord(note) => f.write_str(note),
            Self::ForeignCard
            | Self::IssuerUnknown
            | Self::ForeignSubscription
            | Self::PublicSafety
            | Self::ForeignNumber
            | Self::Ported
            | Self::BlockUnknown
            | Self::MachineNumber
            | Self::NoSim
            | Self::CostsMore
            | Self::EmbeddedCard
            | Self::ActivationCode => f.write_str(fixed(self)),
        }
    }
}

/// Notes that are always the same; the others are made where they are told.
fn fixed(note: &Note<'_>) -> &'static str {
    match note {
        Note::ForeignCard => "issued in another country: no Belgian brand",
        Note::IssuerUnknown => "the list of Belgian issuers does not hold this prefix",
        Note::ForeignSubscription => "subscription of another country: no Belgian brand",
        Note::PublicSafety => {
            "a card of police or public safety: give it back to the service (adieu does not end it)"
        }
        Note::ForeignNumber => "number of another country: no Belgian brand",
        Note::Ported => "numbers move between operators: the block is only a hint",
        Note::BlockUnknown => "no list that was read tells who holds this block of numbers",
        Note::MachineNumber => {
            "machine-to-machine number (077): several operators use them and the number tells no brand"
        }
        Note::NoSim => "not a mobile number: it belongs to no SIM card",
        Note::CostsMore => "costs more than an ordinary call: it belongs to no SIM card",
        Note::EmbeddedCard => "names the card built into a device and no contract: no brand",
        Note::ActivationCode => {
            "downloads an eSIM profile; no list of the servers of Belgian operators was found: no brand"
        }
        Note::Invalid(_)
        | Note::Read(_)
        | Note::CheckDigitOff(_)
        | Note::CheckDigitAbsent(_)
        | Note::FormerHolder(_)
        | Note::ForeignCodeInBelgium(_)
        | Note::ForeignProfile(_)
        | Note::SharedCode(_)
        | Note::CodeWithdrawn(_)
        | Note::NetworkUnknown(_)
        | Note::PremiumRange(_)
        | Note::ContractPartyUnknown(_)
        | Note::BrandState(_)
        | Note::OfRecord(_) => "",
    }
}

fn former(issuer: &Issuer, f: &mut Formatter<'_>) -> Result {
    let holder = issuer.former_holder.as_deref().unwrap_or("somebody else");
    match issuer.former_until {
        Some(until) => {
            write!(f, "depends on the age of the card: until {until} {holder} held this prefix")
        }
        None => write!(f, "depends on the age of the card: {holder} held this prefix before"),
    }
}

fn in_belgium(network: &Network, f: &mut Formatter<'_>) -> Result {
    let holder = network.holder.as_deref().unwrap_or("a foreign operator");
    let code = &network.plmn;
    write!(f, "foreign network code {code} of {holder}, of which this part is used in Belgium")
}

fn premium(range: &PremiumRange, f: &mut Formatter<'_>) -> Result {
    write!(f, "lies in a {} range ({})", range.class, range.prefix)?;
    if let Some(cents) = range.max_eur_cents_per_minute {
        write!(f, " of up to {cents} cents a minute")?;
    }
    f.write_str(": it belongs to no SIM card")
}

fn state(brand: &Brand, f: &mut Formatter<'_>) -> Result {
    let name = &brand.name;
    match brand.status {
        Status::Active => write!(f, "{name} is active")?,
        Status::Merging => write!(f, "customers of {name} are being moved")?,
        Status::Merged => write!(f, "{name} lives on under another name")?,
        Status::Ended => write!(f, "{name} has ended")?,
        Status::Unknown => write!(f, "whether {name} still exists is unknown")?,
    }
    match &brand.successor {
        Some(Successor::Brand(id)) => write!(f, " (see {id})"),
        Some(Successor::Nobody) | None => Ok(()),
    }
}
