//! Joins one identifier with the records: brand, operator and network, each with its evidence.
//!
//! It must never claim more than the records show: what is shared, ported or old is at most possible.

mod card;
mod json;
mod line;
mod note;
mod says;
mod subscription;

use adieu_telecom::{Identifier, Plmn, read};

use crate::brand::{Brand, Fact, Status, words};
use crate::directory::Directory;
use crate::numbering::{Block, Hint, Issuer, Network, Numbering};
use crate::source::{Provenance, Source};

pub use note::Note;

/// What an input is, and what the records say about it.
#[derive(Clone)]
pub struct Identification<'a> {
    /// The input as given.
    pub input: &'a str,
    /// What it is.
    pub identifier: Identifier,
    /// The brand; none when nothing supports one.
    pub brand: Option<Claim<'a>>,
    /// Id of the contract party of that brand; none when unknown.
    pub operator: Option<&'a str>,
    /// The network; none when nothing supports one.
    pub network: Option<Plmn>,
    /// Other brands that it could be.
    pub candidates: Vec<Candidate<'a>>,
    /// What supports all this.
    pub evidence: Vec<Evidence<'a>>,
    /// What to know about it.
    pub notes: Vec<Note<'a>>,
    /// The record of the claimed brand.
    claimed: Option<&'a Brand>,
}

/// How sure an identification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    /// One among others.
    Possible,
    /// Nothing speaks against it.
    Likely,
    /// Proven, as by the bill.
    Sure,
}

/// A brand and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim<'a> {
    /// Id of the brand.
    pub id: &'a str,
    /// How sure.
    pub confidence: Sureness,
}

/// Another brand that it could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate<'a> {
    /// Id of the brand.
    pub id: &'a str,
    /// How sure.
    pub confidence: Sureness,
    /// Why it could be this one.
    pub why: Why<'a>,
}

/// Why a brand is a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why<'a> {
    /// It uses the same network code.
    SharesNetwork(&'a Network),
    /// It likely uses the same issuer prefix: inferred.
    PerhapsSharesPrefix(&'a Issuer),
    /// It held the block of numbers before.
    HeldBlockBefore(&'a Block),
}

/// One piece of evidence.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// What it speaks about.
    pub about: About,
    /// What it is.
    pub kind: EvidenceKind<'a>,
    numbering: &'a Numbering,
}

/// What a piece of evidence speaks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    /// The brand.
    Brand,
    /// The contract party.
    Operator,
    /// The network.
    Network,
}

/// The kinds of evidence.
#[derive(Debug, Clone, Copy)]
pub enum EvidenceKind<'a> {
    /// The issuer prefix of the card.
    Issuer(&'a Issuer),
    /// The network that the issuer runs.
    IssuerNetwork(&'a Issuer),
    /// The network code of the subscription.
    Network(&'a Network),
    /// The beginning of the subscription.
    Hint(&'a Hint),
    /// The block of numbers.
    Block(&'a Block),
    /// The contract party in the brand's record.
    ContractParty(&'a Brand, &'a Fact),
}

/// Says what an input is, and what the records support.
pub fn identify<'a>(directory: &'a Directory, input: &'a str) -> Identification<'a> {
    let reading = read(input);
    let mut found = Identification {
        input,
        identifier: reading.identifier,
        brand: None,
        operator: None,
        network: None,
        candidates: Vec::new(),
        evidence: Vec::new(),
        notes: Vec::new(),
        claimed: None,
    };
    found.notes.extend(reading.remarks.into_iter().map(Note::Read));
    match found.identifier.clone() {
        Identifier::Iccid(card) => card::identify(directory, card, &mut found),
        Identifier::Imsi(imsi) => subscription::identify(directory, imsi, &mut found),
        Identifier::Msisdn(number) => line::identify(directory, number, &mut found),
        Identifier::Eid(_) => found.notes.push(Note::EmbeddedCard),
        Identifier::Lpa(_) => found.notes.push(Note::ActivationCode),
        Identifier::Unknown { reason } => found.notes.push(Note::Invalid(reason)),
    }
    found.join_operator(directory);
    found
}

impl<'a> Identification<'a> {
    /// Says whether the input is well formed.
    pub fn is_valid(&self) -> bool {
        self.identifier.reveal().is_some()
    }

    /// Claims a brand that the records know; says whether they do.
    fn claim(&mut self, directory: &'a Directory, id: &'a str, confidence: Sureness) -> bool {
        let Some(brand) = directory.brand(id) else { return false };
        self.brand = Some(Claim { id: &brand.id, confidence });
        self.claimed = Some(brand);
        true
    }

    /// Adds candidates that the records know, each once and never the claimed brand.
    fn add_candidates(&mut self, directory: &'a Directory, ids: &'a [String], why: Why<'a>) {
        for id in ids {
            let claimed = self.brand.is_some_and(|claim| claim.id == id);
            let listed = self.candidates.iter().any(|candidate| candidate.id == id);
            if !claimed && !listed && directory.brand(id).is_some() {
                self.candidates.push(Candidate { id, confidence: Sureness::Possible, why });
            }
        }
    }

    fn add_evidence(&mut self, directory: &'a Directory, about: About, kind: EvidenceKind<'a>) {
        self.evidence.push(Evidence { about, kind, numbering: directory.numbering() });
    }

    /// Adds the contract party of the brand, and what the brand's own state means.
    fn join_operator(&mut self, directory: &'a Directory) {
        let Some(brand) = self.claimed else { return };
        // Loading made sure that the contract party has a record.
        self.operator = brand.contract_party.as_deref();
        match (self.operator, brand.fact("contract_party")) {
            (Some(_), Some(fact)) => {
                let kind = EvidenceKind::ContractParty(brand, fact);
                self.add_evidence(directory, About::Operator, kind);
            }
            (Some(_), None) => {}
            (None, _) => self.notes.push(Note::ContractPartyUnknown(brand)),
        }
        match brand.status {
            Status::Active => {}
            Status::Merging | Status::Merged | Status::Ended | Status::Unknown => {
                self.notes.push(Note::BrandState(brand));
            }
        }
    }
}

impl<'a> Evidence<'a> {
    /// Returns its first source, when the records describe one.
    pub fn source(&self) -> Option<&'a Source> {
        let id = self.kind.provenance().sources.first()?;
        match self.kind {
            EvidenceKind::ContractParty(brand, _) => brand.source(id),
            EvidenceKind::Issuer(_)
            | EvidenceKind::IssuerNetwork(_)
            | EvidenceKind::Network(_)
            | EvidenceKind::Hint(_)
            | EvidenceKind::Block(_) => self.numbering.source(id),
        }
    }
}

impl<'a> EvidenceKind<'a> {
    /// Returns sources, date and confidence of the evidence.
    pub fn provenance(self) -> &'a Provenance {
        match self {
            Self::Issuer(issuer) | Self::IssuerNetwork(issuer) => &issuer.provenance,
            Self::Network(network) => &network.provenance,
            Self::Hint(hint) => &hint.provenance,
            Self::Block(block) => &block.provenance,
            Self::ContractParty(_, fact) => &fact.provenance,
        }
    }
}

impl std::fmt::Debug for Identification<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identification")
            .field("identifier", &self.identifier)
            .field("brand", &self.brand)
            .field("operator", &self.operator)
            .field("network", &self.network)
            .field("notes", &self.notes.len())
            .finish_non_exhaustive()
    }
}

words!(Sureness { Possible = "possible", Likely = "likely", Sure = "sure" });
words!(About { Brand = "brand", Operator = "operator", Network = "network" });
