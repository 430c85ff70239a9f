//! Small checks over the text of the project, one file each.
//!
//! A check must never guess: it reports what a reader could point at.

use crate::{finding::Finding, tree::Tree};

mod crates;
mod header;
mod length;
mod listed;
mod locales;
mod lock;
mod names;
mod places;
mod promises;
mod pure;
mod rules;
#[cfg(test)]
mod tests;
mod todo;

type Check = fn(&Tree) -> Vec<Finding>;

const CHECKS: &[Check] = &[
    header::check,
    names::check,
    length::check,
    todo::check,
    listed::check,
    crates::check,
    lock::check,
    locales::check,
    promises::check,
    pure::check,
    rules::check,
];

/// Runs every check; `places` are folders of this machine that no file may name.
pub fn check(tree: &Tree, places: &[String]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check(tree)).collect();
    findings.extend(places::check(tree, places));
    findings
}
