//! What a telephone number supports: who holds its block, and never more than that.
//!
//! It must never name a brand more surely than `possible`: numbers are ported.

use adieu_telecom::{Msisdn, MsisdnKind};

use super::{About, EvidenceKind, Identification, Note, Sureness, Why};
use crate::directory::Directory;

/// Adds what a number supports.
pub(super) fn identify<'a>(
    directory: &'a Directory,
    number: Msisdn,
    found: &mut Identification<'a>,
) {
    if !number.is_belgian() {
        found.notes.push(Note::ForeignNumber);
        return;
    }
    if let Some(range) = directory.numbering().premium(&number) {
        found.notes.push(Note::PremiumRange(range));
        return;
    }
    match number.kind() {
        MsisdnKind::Mobile | MsisdnKind::FixedOrMobile => mobile(directory, number, found),
        MsisdnKind::M2m => found.notes.push(Note::MachineNumber),
        MsisdnKind::Fixed | MsisdnKind::TollFree | MsisdnKind::Other => {
            found.notes.push(Note::NoSim)
        }
        MsisdnKind::PremiumRate | MsisdnKind::SharedCost => found.notes.push(Note::CostsMore),
    }
}

fn mobile<'a>(directory: &'a Directory, number: Msisdn, found: &mut Identification<'a>) {
    let Some(block) = directory.numbering().block(&number) else {
        found.notes.push(Note::BlockUnknown);
        return;
    };
    if let Some(brand) = block.brand.as_deref() {
        found.claim(directory, brand, Sureness::Possible);
    }
    found.add_evidence(directory, About::Brand, EvidenceKind::Block(block));
    found.add_candidates(directory, &block.brands_before, Why::HeldBlockBefore(block));
    found.notes.push(Note::Ported);
}
