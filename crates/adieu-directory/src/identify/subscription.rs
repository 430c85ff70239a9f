//! What an IMSI supports: its network, and the brands on it.
//!
//! It must never take a shared code for one brand, nor name a brand for police and public safety.

use adieu_telecom::{Imsi, Plmn};

use super::{About, EvidenceKind, Identification, Note, Sureness, Why};
use crate::directory::Directory;
use crate::numbering::{HintTarget, Network, NetworkStatus, NetworkUse};
use crate::source::Confidence;

/// Adds what the beginning of an IMSI supports.
pub(super) fn identify<'a>(directory: &'a Directory, imsi: Imsi, found: &mut Identification<'a>) {
    let plmn = imsi.plmn();
    let network = plmn.and_then(|plmn| directory.numbering().network(&plmn));
    match (network, plmn) {
        (Some(network), _) if network.usage == NetworkUse::PublicSafety => {
            found.network = Some(network.plmn);
            found.add_evidence(directory, About::Network, EvidenceKind::Network(network));
            found.notes.push(Note::PublicSafety);
        }
        (Some(network), _) if network.status == NetworkStatus::Abroad => {
            abroad(directory, imsi, network, found)
        }
        (Some(network), _) => belgian(directory, imsi, network, found),
        (None, Some(plmn)) if imsi.is_belgian() => {
            found.network = Some(plmn);
            found.notes.push(Note::NetworkUnknown(plmn));
        }
        (None, plmn) => foreign(plmn, found),
    }
}

fn foreign(plmn: Option<Plmn>, found: &mut Identification<'_>) {
    found.network = plmn;
    found.notes.push(Note::ForeignSubscription);
}

/// A foreign code of which a part is used in Belgium.
fn abroad<'a>(
    directory: &'a Directory,
    imsi: Imsi,
    network: &'a Network,
    found: &mut Identification<'a>,
) {
    let part = &imsi.reveal()[5..];
    let in_belgium = network.msin_prefix.as_deref().is_some_and(|prefix| part.starts_with(prefix));
    if !in_belgium {
        foreign(Some(network.plmn), found);
        return;
    }
    found.network = Some(network.plmn);
    found.add_evidence(directory, About::Network, EvidenceKind::Network(network));
    found.notes.push(Note::ForeignCodeInBelgium(network));
}

fn belgian<'a>(
    directory: &'a Directory,
    imsi: Imsi,
    network: &'a Network,
    found: &mut Identification<'a>,
) {
    found.network = Some(network.plmn);
    found.add_evidence(directory, About::Network, EvidenceKind::Network(network));
    if let Some(hint) = directory.numbering().imsi_hint(&imsi) {
        found.add_evidence(directory, About::Brand, EvidenceKind::Hint(hint));
        match &hint.target {
            HintTarget::Brand(brand) => {
                found.claim(directory, brand, Sureness::Possible);
            }
            HintTarget::Foreign => found.notes.push(Note::ForeignProfile(hint)),
            HintTarget::PublicSafety => found.notes.push(Note::PublicSafety),
        }
        return;
    }
    let shared = !network.shared_with.is_empty();
    if let Some(brand) = network.brand.as_deref() {
        let sureness = if shared { Sureness::Possible } else { alone(network) };
        if found.claim(directory, brand, sureness) {
            found.add_evidence(directory, About::Brand, EvidenceKind::Network(network));
        }
    }
    found.add_candidates(directory, &network.shared_with, Why::SharesNetwork(network));
    if shared {
        found.notes.push(Note::SharedCode(network));
    }
    notes(network, found);
}

/// How sure a brand is that has a code for itself.
fn alone(network: &Network) -> Sureness {
    let in_force = match network.status {
        NetworkStatus::Assigned => Sureness::Likely,
        NetworkStatus::Withdrawn | NetworkStatus::Unlisted | NetworkStatus::Abroad => {
            Sureness::Possible
        }
    };
    let by_source = match network.provenance.confidence {
        Confidence::High => in_force,
        Confidence::Medium | Confidence::Low | Confidence::Unknown => Sureness::Possible,
    };
    network.brand_at_most.map_or(by_source, |most| by_source.min(most))
}

fn notes<'a>(network: &'a Network, found: &mut Identification<'a>) {
    match network.status {
        NetworkStatus::Withdrawn => found.notes.push(Note::CodeWithdrawn(network.plmn)),
        NetworkStatus::Unlisted => found.notes.push(Note::NetworkUnknown(network.plmn)),
        NetworkStatus::Assigned | NetworkStatus::Abroad => {}
    }
    if let Some(note) = network.note.as_deref() {
        found.notes.push(Note::OfRecord(note));
    }
}
