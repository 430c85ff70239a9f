//! What changed between two backups: contacts, messages, calls, identity, and the bytes of every file.
//!
//! Two contacts must never be taken for one that changed because they share a name alone.

mod files;
mod pairs;

pub use files::{FileChange, FileChangeKind};
pub use pairs::{Changed, Changes};

use schemars::JsonSchema;
use serde::Serialize;

use super::{Card, CardIdentity, CardMessage, Contact, RecentCall};
use crate::dump::CardDump;
use crate::euicc::Profile;
use crate::sms::SlotStatus;
use pairs::{Key, content, paired};

/// What changed between two readings.
#[derive(Clone, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// Whether both are of one card, by its number.
    pub card: SameCard,
    /// What changed in whose card it is.
    pub identity: Vec<FieldChange>,
    /// Contacts; one that only moved to another record is the same.
    pub contacts: Changes<Contact>,
    /// Messages.
    pub messages: Changes<CardMessage>,
    /// Calls.
    pub calls: Changes<RecentCall>,
    /// Files of which the bytes differ.
    pub files: Vec<FileChange>,
}

/// Whether two readings are of one card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SameCard {
    /// Both give the same number of the card.
    Same,
    /// They give different numbers.
    Different,
    /// One gives none.
    Unknown,
}

/// A part of the identity that changed.
#[derive(Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FieldChange {
    /// Which part.
    pub field: IdentityField,
    /// What it was; empty when it was absent.
    pub before: Vec<String>,
    /// What it is; empty when it is absent.
    pub after: Vec<String>,
}

/// A part of whose card it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityField {
    /// Number of the card.
    Iccid,
    /// Number of the subscription.
    Imsi,
    /// Country and network code.
    Network,
    /// Name of the provider.
    Provider,
    /// Own telephone numbers.
    OwnNumbers,
    /// Identifier of an embedded card.
    Eid,
    /// Profiles of an embedded card.
    Profiles,
}

/// Compares two readings.
pub fn compare(before: &CardDump, after: &CardDump) -> Comparison {
    let (old, new) = (Card::of(before), Card::of(after));
    let mut messages =
        paired(old.messages, new.messages, &[message_content, but_for_its_status, by_first_part]);
    // What was deleted before or afterwards is nobody's news; its bytes are among the files.
    messages.added.retain(|message| message.status != SlotStatus::Free);
    messages.removed.retain(|message| message.status != SlotStatus::Free);
    Comparison {
        card: same_card(&old.identity, &new.identity),
        identity: identity(&old.identity, &new.identity),
        contacts: paired(old.contacts, new.contacts, &[contact_content, by_number, by_row]),
        messages,
        calls: paired(old.calls, new.calls, &[call_content]),
        files: files::changed(before, after),
    }
}

impl Comparison {
    /// Says whether nothing changed, not even a byte.
    pub fn is_same(&self) -> bool {
        self.identity.is_empty()
            && self.contacts.is_empty()
            && self.messages.is_empty()
            && self.calls.is_empty()
            && self.files.is_empty()
    }
}

fn same_card(before: &CardIdentity, after: &CardIdentity) -> SameCard {
    match (&before.iccid, &after.iccid) {
        (Some(before), Some(after)) if before == after => SameCard::Same,
        (Some(_), Some(_)) => SameCard::Different,
        (None, _) | (_, None) => SameCard::Unknown,
    }
}

fn identity(before: &CardIdentity, after: &CardIdentity) -> Vec<FieldChange> {
    let (before, after) = (fields(before), fields(after));
    let pairs = before.into_iter().zip(after);
    pairs
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| FieldChange { field, before, after })
        .collect()
}

fn fields(identity: &CardIdentity) -> [(IdentityField, Vec<String>); 7] {
    let one = |value: &Option<String>| value.iter().cloned().collect();
    let own = |own: &super::OwnNumber| format!("{} {}", own.name, own.number).trim().to_owned();
    [
        (IdentityField::Iccid, one(&identity.iccid)),
        (IdentityField::Imsi, one(&identity.imsi)),
        (IdentityField::Network, one(&identity.network)),
        (IdentityField::Provider, one(&identity.provider)),
        (IdentityField::OwnNumbers, identity.own_numbers.iter().map(own).collect()),
        (IdentityField::Eid, one(&identity.eid)),
        (IdentityField::Profiles, identity.profiles.iter().map(profile).collect()),
    ]
}

fn profile(profile: &Profile) -> String {
    let state = match profile.enabled {
        Some(true) => Some("enabled".to_owned()),
        Some(false) => Some("disabled".to_owned()),
        None => None,
    };
    let parts = [&profile.iccid, &profile.nickname, &profile.name, &profile.provider, &state];
    parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ")
}

/// All that a contact holds, wherever it stands.
fn contact_content(contact: &Contact) -> Vec<Key> {
    vec![content(&Contact { rows: Vec::new(), ..contact.clone() })]
}

/// The same name and one of the numbers.
fn by_number(contact: &Contact) -> Vec<Key> {
    let numbers = contact.numbers.iter();
    numbers.map(|number| content(&(contact.list, &contact.name, &number.number))).collect()
}

/// The same place, and the same name or first number.
fn by_row(contact: &Contact) -> Vec<Key> {
    let Some(row) = contact.rows.first() else { return Vec::new() };
    let mut keys = vec![content(&(contact.list, row, "name", &contact.name))];
    let first = contact.numbers.first();
    keys.extend(first.map(|first| content(&(contact.list, row, "number", &first.number))));
    keys
}

fn message_content(message: &CardMessage) -> Vec<Key> {
    vec![content(&CardMessage { rows: Vec::new(), ..message.clone() })]
}

/// A message that was read or deleted in between is the same message.
fn but_for_its_status(message: &CardMessage) -> Vec<Key> {
    let rows = Vec::new();
    vec![content(&CardMessage { rows, status: SlotStatus::Read, ..message.clone() })]
}

/// A long message of which a part came or went.
fn by_first_part(message: &CardMessage) -> Vec<Key> {
    if message.parts < 2 {
        return Vec::new();
    }
    vec![content(&(message.kind, &message.address, &message.time, message.parts))]
}

fn call_content(call: &RecentCall) -> Vec<Key> {
    let RecentCall { kind, name, number, time, seconds, answered, row: _ } = call;
    vec![content(&(kind, name, number, time, seconds, answered))]
}

impl std::fmt::Debug for Comparison {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let of = (self.contacts.count(), self.messages.count(), self.calls.count());
        write!(f, "Comparison({} contacts, {} messages, {} calls)", of.0, of.1, of.2)
    }
}
