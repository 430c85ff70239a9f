//! What finding needs of a case, derived from its events.
//!
//! It must never hold what the events do not say: doctors rebuild all of it.

use adieu_case::{Case, Event, EventBody, Sources, day_of};
use adieu_facts::Facts;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::ports::{Derived, IndexKey};

/// How the key of opening facts is made; another way would be another number.
const OPENING_VERSION: u32 = 1;

/// Returns what finding needs of a case: derived from its events alone, as of its last event.
pub fn derived(case: &Case, events: &[Event], sources: &Sources<'_>) -> Derived {
    let plan = adieu_case::plan(case, sources, day_of(case.last_at));
    let mut keys: Vec<IndexKey> = line_keys(&case.facts).collect();
    keys.extend(opening_of(events));
    keys.sort();
    keys.dedup();
    Derived { turn: plan.turn, timer: plan.timer, keys }
}

/// Returns numbers, cards and customer numbers by which these facts are found.
pub(crate) fn line_keys(facts: &Facts) -> impl Iterator<Item = IndexKey> + '_ {
    facts.lines.iter().flat_map(|line| {
        let number = line.number.as_ref().map(|number| ("number", number.reveal().to_owned()));
        let iccid = line.iccid.as_ref().map(|iccid| ("iccid", iccid.reveal().to_owned()));
        let customer = Some(line.customer_number.clone()).filter(|text| !text.is_empty());
        let customer = customer.map(|text| ("customer", text));
        let keys = [number, iccid, customer].into_iter().flatten();
        keys.map(|(kind, value)| IndexKey { kind, value })
    })
}

/// Returns the key of the facts on which a case was opened; none when its log begins otherwise.
pub(crate) fn opening_of(events: &[Event]) -> Option<IndexKey> {
    match events.first().map(|event| &event.body) {
        Some(EventBody::CaseOpened { facts }) => Some(opening_key(facts)),
        Some(
            EventBody::FactRecorded { .. }
            | EventBody::StepDone { .. }
            | EventBody::StepSkipped { .. }
            | EventBody::StepReopened { .. }
            | EventBody::LetterDrafted { .. }
            | EventBody::PortGuardOverridden { .. }
            | EventBody::LetterApproved { .. }
            | EventBody::NoticeDispatched { .. }
            | EventBody::OralNoticeRecorded { .. }
            | EventBody::LineChecked { .. }
            | EventBody::CaseClosed { .. }
            | EventBody::CaseReopened { .. },
        )
        | None => None,
    }
}

/// Returns the key of opening facts: the same facts of a contract have the same key, on whatever day and in whatever
/// order or spelling they are told.
fn opening_key(facts: &Value) -> IndexKey {
    let canonical = canonical(facts).unwrap_or(Value::Null).to_string();
    let digest: String =
        Sha256::digest(canonical.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    IndexKey { kind: IndexKey::OPENING, value: format!("{OPENING_VERSION}:{digest}") }
}

/// Sorts the keys and leaves out what says nothing, so that a fact that a later program knows changes no older key.
fn canonical(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Bool(_) | Value::Number(_) | Value::String(_) => Some(value.clone()),
        // An empty place in a list stays: the others keep theirs.
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) => {
            Some(items.iter().map(|item| canonical(item).unwrap_or(Value::Null)).collect())
        }
        Value::Object(fields) => {
            let told = fields.iter().filter_map(|(key, value)| Some((key, canonical(value)?)));
            let mut told: Vec<_> = told.collect();
            told.sort_by(|one, other| one.0.cmp(other.0));
            let told: serde_json::Map<_, _> =
                told.into_iter().map(|(key, value)| (key.clone(), value)).collect();
            (!told.is_empty()).then_some(Value::Object(told))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn key(facts: Value) -> String {
        opening_key(&facts).value
    }

    #[test]
    fn the_key_of_opening_facts_keeps_to_what_they_say() {
        let one = key(json!({ "line": [{ "number": "+32470123456", "start": "2024-01-01" }] }));
        let order = json!({ "line": [{ "start": "2024-01-01", "number": "+32470123456" }] });
        assert_eq!(key(order), one);
        let silent = json!({
            "line": [{ "number": "+32470123456", "start": "2024-01-01", "email": "", "port": null }],
            "bill": {}, "told": [],
        });
        assert_eq!(key(silent), one);
        let other = json!({ "line": [{ "number": "+32470123457", "start": "2024-01-01" }] });
        assert_ne!(key(other), one);
    }

    #[test]
    fn the_key_of_opening_facts_stays_the_same_for_ever() {
        // A change here makes every kept case one that the file that opened it no longer finds: raise the version.
        let facts = json!({ "subscriber": { "kind": "consumer" }, "line": [{ "fee": 2500 }] });
        let said = r#"{"line":[{"fee":2500}],"subscriber":{"kind":"consumer"}}"#;
        assert_eq!(canonical(&facts).unwrap().to_string(), said);
        assert_eq!(
            key(facts),
            "1:857ceebca6be22eb3a6d530294f4170b919c7f3085ef29182bfd92b95be6f9e0"
        );
    }

    #[test]
    fn the_places_of_a_list_stay_apart() {
        assert_ne!(key(json!(["", "a"])), key(json!(["a", ""])));
    }
}
