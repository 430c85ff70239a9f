//! What an identification shows, in the reader's language: evidence, reasons and notes.
//!
//! It must never claim more than the values say, nor repeat a number that belongs to a person.

use adieu_directory::{
    Brand, Candidate, EvidenceKind, Identification, Issuer, Network, Note, PremiumRange, Status,
    Successor, Why,
};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use crate::number_words::{remark as remark_words, unrecognised};
use crate::record_words::{record_hint, record_note};

/// Says what a piece of evidence is.
pub fn evidence(words: &Words, kind: EvidenceKind<'_>) -> String {
    match kind {
        EvidenceKind::Issuer(issuer) => {
            words.msg_identify_says_issuer(&issuer.prefix, &issuer.holder)
        }
        EvidenceKind::IssuerNetwork(issuer) => match &issuer.network {
            Some(plmn) => words.msg_identify_says_issuer_network(&issuer.prefix, plmn.to_string()),
            None => words.msg_identify_says_issuer_alone(&issuer.prefix),
        },
        EvidenceKind::Network(network) => match &network.holder {
            Some(holder) => words.msg_identify_says_network(network.plmn.to_string(), holder),
            None => words.msg_identify_says_network_alone(network.plmn.to_string()),
        },
        EvidenceKind::Hint(hint) => words.msg_identify_says_hint(record_hint(words, &hint.meaning)),
        EvidenceKind::Block(block) => match &block.holder {
            Some(holder) => words.msg_identify_says_block(&block.prefix, holder),
            None => words.msg_identify_says_block_alone(&block.prefix),
        },
        EvidenceKind::ContractParty(brand, fact) => {
            words.msg_identify_says_contract_party(&brand.name, fact.value.texts().join(", "))
        }
    }
}

/// Says why it could be this brand.
pub fn candidate(words: &Words, candidate: &Candidate<'_>) -> String {
    match candidate.why {
        Why::SharesNetwork(network) => {
            words.msg_identify_why_shares_network(network.plmn.to_string())
        }
        Why::PerhapsSharesPrefix(issuer) => {
            words.msg_identify_why_perhaps_shares_prefix(&issuer.prefix)
        }
        Why::HeldBlockBefore(block) => words.msg_identify_why_held_block(&block.prefix),
    }
}

/// Says what to know, in one sentence.
pub fn note(words: &Words, note: &Note<'_>) -> String {
    match note {
        Note::Invalid(why) => unrecognised(words, *why),
        Note::Read(remark) => remark_words(words, *remark),
        Note::CheckDigitOff(digit) => words.msg_identify_note_check_digit_off(digit.to_string()),
        Note::CheckDigitAbsent(digit) => {
            words.msg_identify_note_check_digit_absent(digit.to_string())
        }
        Note::ForeignCard => words.msg_identify_note_foreign_card(),
        Note::IssuerUnknown => words.msg_identify_note_issuer_unknown(),
        Note::FormerHolder(issuer) => former_holder(words, issuer),
        Note::ForeignSubscription => words.msg_identify_note_foreign_subscription(),
        Note::ForeignCodeInBelgium(network) => in_belgium(words, network),
        Note::ForeignProfile(hint) => {
            words.msg_identify_note_foreign_profile(record_hint(words, &hint.meaning))
        }
        Note::PublicSafety => words.msg_identify_note_public_safety(),
        Note::SharedCode(network) => words.msg_identify_note_shared_code(network.plmn.to_string()),
        Note::CodeWithdrawn(plmn) => words.msg_identify_note_code_withdrawn(plmn.to_string()),
        Note::NetworkUnknown(plmn) => words.msg_identify_note_network_unknown(plmn.to_string()),
        Note::ForeignNumber => words.msg_identify_note_foreign_number(),
        Note::Ported => words.msg_identify_note_ported(),
        Note::BlockUnknown => words.msg_identify_note_block_unknown(),
        Note::MachineNumber => words.msg_identify_note_machine_number(),
        Note::NoSim => words.msg_identify_note_no_sim(),
        Note::CostsMore => words.msg_identify_note_costs_more(),
        Note::PremiumRange(range) => premium(words, range),
        Note::EmbeddedCard => words.msg_identify_note_embedded_card(),
        Note::ActivationCode => words.msg_identify_note_activation_code(),
        Note::ContractPartyUnknown(brand) => {
            words.msg_identify_note_contract_party_unknown(&brand.name)
        }
        Note::BrandState(brand) => state(words, brand),
        Note::OfRecord(text) => record_note(words, text),
    }
}

fn former_holder(words: &Words, issuer: &Issuer) -> String {
    let holder = issuer.former_holder.as_deref().unwrap_or("–");
    match issuer.former_until {
        Some(until) => words.msg_identify_note_former_holder_until(words.date(until), holder),
        None => words.msg_identify_note_former_holder(holder),
    }
}

fn in_belgium(words: &Words, network: &Network) -> String {
    let code = network.plmn.to_string();
    match &network.holder {
        Some(holder) => words.msg_identify_note_foreign_code_in_belgium(code, holder),
        None => words.msg_identify_note_foreign_code_in_belgium_alone(code),
    }
}

fn premium(words: &Words, range: &PremiumRange) -> String {
    let class = match range.class.as_str() {
        "premium-rate" => words.msg_identify_class_premium_rate(),
        "special-tariff" => words.msg_identify_class_special_tariff(),
        // A class that a folder of other data brings is shown as it stands there.
        other => other.to_owned(),
    };
    match range.max_eur_cents_per_minute {
        Some(cents) => words.msg_identify_note_premium_up_to(class, &range.prefix, cents),
        None => words.msg_identify_note_premium(class, &range.prefix),
    }
}

fn state(words: &Words, brand: &Brand) -> String {
    let name = &brand.name;
    let heir = match &brand.successor {
        Some(Successor::Brand(id)) => Some(id),
        Some(Successor::Nobody) | None => None,
    };
    match (brand.status, heir) {
        (Status::Active, _) => words.msg_identify_note_brand_active(name),
        (Status::Merging, Some(heir)) => words.msg_identify_note_brand_merging_to(name, heir),
        (Status::Merging, None) => words.msg_identify_note_brand_merging(name),
        (Status::Merged, Some(heir)) => words.msg_identify_note_brand_merged_to(name, heir),
        (Status::Merged, None) => words.msg_identify_note_brand_merged(name),
        (Status::Ended, Some(heir)) => words.msg_identify_note_brand_ended_to(name, heir),
        (Status::Ended, None) => words.msg_identify_note_brand_ended(name),
        (Status::Unknown, _) => words.msg_identify_note_brand_state_unknown(name),
    }
}

/// What `adieu identify --json` prints: stable keys, sentences in the reader's language.
#[derive(Debug, Serialize, JsonSchema)]
pub struct IdentificationView {
    /// The input as given.
    pub input: String,
    /// iccid, imsi, msisdn, eid, lpa, unknown.
    pub kind: String,
    /// Is it well formed?
    pub valid: bool,
    /// Its normal spelling.
    pub normal: Option<String>,
    /// The brand.
    pub brand: Option<BrandClaim>,
    /// The contract party.
    pub operator: Option<OperatorId>,
    /// The network.
    pub network: Option<NetworkCode>,
    /// Other brands that it could be.
    pub candidates: Vec<CandidateView>,
    /// What supports all this.
    pub evidence: Vec<EvidenceView>,
    /// What to know about it.
    pub notes: Vec<String>,
    /// Photo that the input was read from; absent when it was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// Kind of code in the photo: qr-code, code-128, code-39, itf, ean-13.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// A brand and how sure it is.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BrandClaim {
    /// Brand id.
    pub id: String,
    /// sure, likely, possible.
    pub confidence: String,
}

/// A contract party.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OperatorId {
    /// Brand id.
    pub id: String,
}

/// A network.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NetworkCode {
    /// Country code and network code.
    pub plmn: String,
}

/// Another brand.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CandidateView {
    /// Brand id.
    pub id: String,
    /// sure, likely, possible.
    pub confidence: String,
    /// Why.
    pub why: String,
}

/// One piece of evidence.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EvidenceView {
    /// What it says.
    pub says: String,
    /// Source id.
    pub source: Option<String>,
    /// Day on which the source was read.
    pub seen: String,
    /// What it speaks about: brand, operator, network.
    pub about: String,
    /// high, medium, low, unknown.
    pub confidence: String,
    /// Where the source stands.
    pub url: Option<String>,
}

impl IdentificationView {
    /// Puts an identification into words.
    pub fn new(words: &Words, found: &Identification<'_>) -> Self {
        Self {
            input: found.input.to_owned(),
            kind: found.identifier.kind().as_str().to_owned(),
            valid: found.is_valid(),
            normal: found.identifier.reveal().map(str::to_owned),
            brand: found.brand.map(|claim| BrandClaim {
                id: claim.id.to_owned(),
                confidence: claim.confidence.as_str().to_owned(),
            }),
            operator: found.operator.map(|id| OperatorId { id: id.to_owned() }),
            network: found.network.map(|plmn| NetworkCode { plmn: plmn.reveal().to_owned() }),
            candidates: found.candidates.iter().map(|other| candidate_view(words, other)).collect(),
            evidence: found.evidence.iter().map(|piece| evidence_view(words, piece)).collect(),
            notes: found.notes.iter().map(|one| note(words, one)).collect(),
            photo: None,
            code: None,
        }
    }

    /// Tells of a code in a photo that belongs to no SIM: what it says stays hidden.
    pub fn of_no_sim(note: String) -> Self {
        Self {
            input: String::new(),
            kind: "unknown".to_owned(),
            valid: false,
            normal: None,
            brand: None,
            operator: None,
            network: None,
            candidates: Vec::new(),
            evidence: Vec::new(),
            notes: vec![note],
            photo: None,
            code: None,
        }
    }

    /// Says from which photo and which kind of code the input comes.
    #[must_use]
    pub fn read_from(mut self, photo: String, code: &str) -> Self {
        (self.photo, self.code) = (Some(photo), Some(code.to_owned()));
        self
    }
}

fn candidate_view(words: &Words, other: &Candidate<'_>) -> CandidateView {
    CandidateView {
        id: other.id.to_owned(),
        confidence: other.confidence.as_str().to_owned(),
        why: candidate(words, other),
    }
}

fn evidence_view(words: &Words, piece: &adieu_directory::Evidence<'_>) -> EvidenceView {
    let provenance = piece.kind.provenance();
    EvidenceView {
        says: evidence(words, piece.kind),
        source: provenance.sources.first().cloned(),
        seen: provenance.seen.to_string(),
        about: piece.about.as_str().to_owned(),
        confidence: provenance.confidence.as_str().to_owned(),
        url: piece.source().map(|source| source.url.clone()),
    }
}
