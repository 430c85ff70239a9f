//! What a record says of a field, and how a typed value becomes lines or items.
//!
//! It must never guess which of several channels is meant.

use super::{Field, ProposeError, Which};
use crate::brand::{Brand, Channel, ChannelKind, FactValue};
use crate::schema::FACTS;

/// Facts that hold a list even when one item is known.
const LISTS: [&str; 5] = ["offers", "procedure", "network_codes", "card_prefixes", "apns"];

/// Returns what the record says of a field; nothing when it says nothing.
pub(super) fn said(record: &Brand, field: &Field) -> Result<Vec<String>, ProposeError> {
    match field {
        Field::Party(key) => Ok(own_party(record, key)),
        Field::Fact(name) => {
            Ok(record.fact(name).map(|fact| fact.value.texts().to_vec()).unwrap_or_default())
        }
        Field::Channel { aside: None, .. } if is_new(record, field) => Ok(Vec::new()),
        Field::Channel { aside: Some(_), .. } if is_new(record, field) => Ok(Vec::new()),
        Field::Channel { kind, which, aside } => {
            let place = place(record, (*kind, *which), field)?;
            let channel = nth(record, *kind, place)
                .ok_or_else(|| ProposeError::NotThere(field.to_string()))?;
            Ok(of_channel(channel, *aside))
        }
    }
}

/// Says whether a field belongs to a channel that is not there yet.
pub(super) fn is_new(record: &Brand, field: &Field) -> bool {
    match field {
        Field::Channel { which: Which::New, .. } => true,
        Field::Channel { kind, which: Which::Only, .. } => {
            record.channels_of(*kind).next().is_none()
        }
        Field::Channel { which: Which::Nth(_), .. } | Field::Party(_) | Field::Fact(_) => false,
    }
}

/// Returns the place of a channel among those of its kind, counted from 0.
fn place(
    record: &Brand,
    (kind, which): (ChannelKind, Which),
    field: &Field,
) -> Result<usize, ProposeError> {
    let count = record.channels_of(kind).count();
    match which {
        Which::Nth(place) => Ok(place - 1),
        Which::Only if count == 1 => Ok(0),
        Which::Only => Err(ProposeError::Several { field: field.to_string(), count }),
        Which::New => Err(ProposeError::NotThere(field.to_string())),
    }
}

/// Parts a typed value into lines or items where the field holds several.
pub(super) fn items(record: &Brand, field: &Field, value: &str) -> Vec<String> {
    let several = match field {
        Field::Party(_) => false,
        Field::Fact(name) => match record.fact(name).map(|fact| &fact.value) {
            Some(FactValue::Several(_)) => true,
            Some(FactValue::One(_)) => false,
            None => is_list(name),
        },
        Field::Channel { kind, aside, .. } => *kind == ChannelKind::Post && aside.is_none(),
    };
    let parts: Vec<&str> = if several { value.split(';').collect() } else { vec![value] };
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Says whether a fact holds a list even when one item is known.
pub(super) fn is_list(name: &str) -> bool {
    debug_assert!(FACTS.contains(&name), "names of facts are on the list");
    LISTS.contains(&name)
}

fn nth(record: &Brand, kind: ChannelKind, place: usize) -> Option<&Channel> {
    record.channels_of(kind).nth(place)
}

fn of_channel(channel: &Channel, aside: Option<&str>) -> Vec<String> {
    match aside {
        None if channel.lines.is_empty() => channel.value.iter().cloned().collect(),
        None => channel.lines.clone(),
        Some("use") => vec![channel.usage.clone()],
        Some("serves") => channel.serves.iter().map(|who| who.as_str().to_owned()).collect(),
        Some("hours") => channel.hours.iter().cloned().collect(),
        Some(_) => vec![notices_word(channel.for_notices.as_str()).to_owned()],
    }
}

/// Writes whether a channel takes notices as records do.
fn notices_word(word: &str) -> &str {
    match word {
        "yes" => "true",
        "no" => "false",
        other => other,
    }
}

/// The legal entity of the record itself: loading one record joins no other.
fn own_party(record: &Brand, key: &str) -> Vec<String> {
    let Some(party) = record.party() else { return Vec::new() };
    let value = match key {
        "name_nl" => &party.name_nl,
        "name_fr" => &party.name_fr,
        _ => &party.enterprise_number,
    };
    value.iter().cloned().collect()
}
