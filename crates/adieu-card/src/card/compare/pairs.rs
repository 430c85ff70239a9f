//! Which of two lists belong together: first by all that they hold, then by ever less.
//!
//! An item must never be paired twice, and never looked at once for every other item.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

/// What came, went and changed in a list.
#[derive(Clone, PartialEq, Serialize, JsonSchema)]
pub struct Changes<T> {
    /// Only in the later one.
    pub added: Vec<T>,
    /// Only in the earlier one.
    pub removed: Vec<T>,
    /// In both, with a difference.
    pub changed: Vec<Changed<T>>,
}

/// An item that changed.
#[derive(Clone, PartialEq, Serialize, JsonSchema)]
pub struct Changed<T> {
    /// As it was.
    pub before: T,
    /// As it is.
    pub after: T,
}

impl<T> Changes<T> {
    /// Says whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Returns how many items came, went or changed.
    pub fn count(&self) -> usize {
        self.added.len() + self.removed.len() + self.changed.len()
    }
}

/// What two items have in common.
pub(super) type Key = String;

/// Writes a value as a key: equal keys are equal values.
pub(super) fn content(value: &impl Serialize) -> Key {
    serde_json::to_string(value).expect("keys are words and values are plain")
}

/// Pairs two lists by the keys of each pass in turn; the first pass is for items that are the same.
pub(super) fn paired<T>(
    before: Vec<T>,
    after: Vec<T>,
    passes: &[fn(&T) -> Vec<Key>],
) -> Changes<T> {
    let mut before: Vec<Option<T>> = before.into_iter().map(Some).collect();
    let mut after: Vec<Option<T>> = after.into_iter().map(Some).collect();
    let mut changed = Vec::new();
    for (pass, keys) in passes.iter().enumerate() {
        let mut waiting: HashMap<Key, Vec<usize>> = HashMap::new();
        // The last one in is the first one out: so the first of equals is paired first.
        for (at, item) in before.iter().enumerate().rev() {
            for key in item.iter().flat_map(keys) {
                waiting.entry(key).or_default().push(at);
            }
        }
        for place in &mut after {
            let Some(item) = place.as_ref() else { continue };
            let Some(at) = partner(&keys(item), &mut waiting, &before) else { continue };
            let pair = before[at].take().zip(place.take());
            if pass > 0 {
                changed.extend(pair.map(|(before, after)| Changed { before, after }));
            }
        }
    }
    Changes {
        added: after.into_iter().flatten().collect(),
        removed: before.into_iter().flatten().collect(),
        changed,
    }
}

/// Returns the first item under one of the keys that has no partner yet.
fn partner<T>(
    keys: &[Key],
    waiting: &mut HashMap<Key, Vec<usize>>,
    before: &[Option<T>],
) -> Option<usize> {
    for key in keys {
        let Some(places) = waiting.get_mut(key) else { continue };
        while let Some(at) = places.pop() {
            if before[at].is_some() {
                return Some(at);
            }
        }
    }
    None
}
