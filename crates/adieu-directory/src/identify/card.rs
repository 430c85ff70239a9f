//! What the number of a card supports: its issuer's brand, and the brands that perhaps share the prefix.
//!
//! It must never take the issuer for the contract party without the record of the brand.

use adieu_telecom::{CheckDigit, Iccid};

use super::{About, EvidenceKind, Identification, Note, Sureness, Why};
use crate::directory::Directory;
use crate::source::Confidence;

/// Adds what the prefix of a card supports.
pub(super) fn identify<'a>(directory: &'a Directory, card: Iccid, found: &mut Identification<'a>) {
    match card.check() {
        CheckDigit::Fits => {}
        CheckDigit::DoesNotFit => {
            found.notes.push(Note::CheckDigitOff(card.expected_check_digit()))
        }
        CheckDigit::Absent => found.notes.push(Note::CheckDigitAbsent(card.expected_check_digit())),
    }
    if !card.is_belgian() {
        found.notes.push(Note::ForeignCard);
        return;
    }
    let Some(issuer) = directory.numbering().issuer(&card) else {
        found.notes.push(Note::IssuerUnknown);
        return;
    };
    if let Some(brand) = issuer.brand.as_deref() {
        let by_source = match issuer.provenance.confidence {
            Confidence::High => Sureness::Likely,
            Confidence::Medium | Confidence::Low | Confidence::Unknown => Sureness::Possible,
        };
        let sureness = issuer.brand_at_most.map_or(by_source, |most| by_source.min(most));
        found.claim(directory, brand, sureness);
    }
    // Evidence stands even where it supports no brand: a bank network, virtual numbers.
    found.add_evidence(directory, About::Brand, EvidenceKind::Issuer(issuer));
    if let Some(plmn) = issuer.network {
        found.network = Some(plmn);
        found.add_evidence(directory, About::Network, EvidenceKind::IssuerNetwork(issuer));
    }
    found.add_candidates(directory, &issuer.perhaps, Why::PerhapsSharesPrefix(issuer));
    if issuer.former_holder.is_some() {
        found.notes.push(Note::FormerHolder(issuer));
    }
    if let Some(note) = issuer.note.as_deref() {
        found.notes.push(Note::OfRecord(note));
    }
}
