//! Facts of a sale, a bill and a debit, told one by one by their keys.
//!
//! It must never tell a fact that the file would refuse: any form that a key takes will do.

use adieu_facts::{Facts, FactsHint, known_keys};
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::sample::select;

use super::any_day;

/// One more fact: its key, and what to make its value from.
#[derive(Debug, Clone)]
pub(super) struct Told {
    key: &'static str,
    day: Date,
    small: u8,
}

/// Some facts of the sections on sale, bill and debit.
pub(super) fn any_told() -> impl Strategy<Value = Vec<Told>> {
    let about = |key: &&str| {
        let sections = ["bill.", "debit.", "line.sale."];
        sections.iter().any(|name| key.starts_with(name))
            || ["line.billing_day", "line.direct_debit"].contains(key)
    };
    let keys: Vec<&'static str> = known_keys().filter(about).collect();
    assert!(keys.len() > 35, "only {} facts are told", keys.len());
    let one = (select(keys), any_day(), any::<u8>());
    prop::collection::vec(one.prop_map(|(key, day, small)| Told { key, day, small }), 0..16)
}

impl Told {
    /// Puts the fact into facts, in the first form that its key takes.
    pub(super) fn put_into(&self, facts: &mut Facts) {
        let flag = if self.small.is_multiple_of(2) { "true" } else { "false" };
        let forms = [
            self.day.to_string(),
            flag.to_owned(),
            format!("{}.{:02}", u32::from(self.small) * 7, self.small % 100),
            (self.small % 32).to_string(),
        ];
        for form in forms {
            match facts.set(self.key, &form) {
                Ok(told) => {
                    *facts = told;
                    return;
                }
                Err(fault) => {
                    if let FactsHint::Words { allowed, .. } = fault.hint() {
                        let word = allowed[usize::from(self.small) % allowed.len()];
                        *facts = facts.set(self.key, word).expect("an allowed word is taken");
                        return;
                    }
                }
            }
        }
    }
}
