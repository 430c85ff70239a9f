//! The floors of the house: which crate may use which.
//!
//! An arrow must never point up or sideways, and never from a pure crate to one that touches the world.

use std::collections::BTreeMap;

use crate::{finding::Finding, tree::Tree};

mod manifest;
#[cfg(test)]
mod tests;

pub use manifest::{Dependency, Manifest, Section, Shared};

/// Every crate with its floor. A crate may use any floor below its own.
const FLOORS: &[(&str, u8)] = &[
    ("adieu-telecom", 0),
    ("adieu-words", 0),
    ("adieu-facts", 1),
    ("adieu-directory", 1),
    ("adieu-card", 1),
    ("adieu-photo", 1),
    ("adieu-law", 2),
    ("adieu-case", 3),
    ("adieu-letter", 4),
    ("adieu-desk", 5),
    ("adieu-press", 6),
    ("adieu-reader", 6),
    ("adieu-store", 7),
    ("adieu", 8),
];

/// The crates that are values in, values out: no files, sockets, environment, clock, chance, threads or async.
///
/// A list and no floor, since a pure crate may stand above the desk.
pub const PURE: &[&str] = &[
    "adieu-telecom",
    "adieu-words",
    "adieu-facts",
    "adieu-directory",
    "adieu-card",
    "adieu-photo",
    "adieu-law",
    "adieu-case",
    "adieu-letter",
];

/// The use cases and their ports: what fakes stand on.
const DESK: &str = "adieu-desk";

/// Beside the house: fakes for tests. It builds on the desk and is only ever a dev-dependency.
const TESTKIT: &str = "adieu-testkit";

/// Beside the house: virtual cards, readers and modems for tests. It builds on the card's language and nothing above.
const TESTCARD: &str = "adieu-testcard";

/// Beside the house: this tool. It uses no crate of adieu and none uses it.
const XTASK: &str = "xtask";

/// Crates that bring files, sockets, environment, clock, threads, randomness or async: never in a pure crate.
const WORLD: &[&str] = &[
    "async-std",
    "directories",
    "getrandom",
    "keyring",
    "lettre",
    "notify",
    "rand",
    "rayon",
    "reqwest",
    "rusqlite",
    "smol",
    "socket2",
    "sqlx",
    "tempfile",
    "tokio",
    "ureq",
    "walkdir",
];

/// Crates with one home: who else names them makes the whole house slow to build or splits a duty.
const HOMES: &[(&str, &[&str])] = &[
    ("typst", &["adieu-press"]),
    ("typst-layout", &["adieu-press"]),
    ("typst-pdf", &["adieu-press"]),
    ("typst-assets", &["adieu-press"]),
    ("comemo", &["adieu-press"]),
    ("adieu-press", &["adieu"]),
    ("rusqlite", &["adieu-store"]),
    ("image", &["adieu-photo"]),
    ("rxing", &["adieu-photo"]),
    ("anyhow", &["adieu", "xtask"]),
];

/// Returns every arrow that points the wrong way.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let floors: BTreeMap<&str, u8> = FLOORS.iter().copied().collect();
    let mut findings = Vec::new();
    for (path, text) in tree.manifests() {
        let manifest = match Manifest::parse(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                findings.push(Finding::in_file(
                    path,
                    error,
                    "write a manifest that cargo can read",
                ));
                continue;
            }
        };
        for dependency in &manifest.dependencies {
            let says = arrow(&manifest.name, dependency, &floors)
                .or_else(|| world(&manifest.name, dependency))
                .or_else(|| home(&manifest.name, dependency));
            findings.extend(says.map(|(says, fix)| Finding::in_file(path, says, fix)));
        }
        if !floors.contains_key(manifest.name.as_str())
            && ![TESTKIT, TESTCARD, XTASK].contains(&manifest.name.as_str())
        {
            let says = format!("{} has no floor", manifest.name);
            findings.push(Finding::in_file(path, says, "give it one in xtask/src/layers.rs"));
        }
    }
    findings
}

type Fault = Option<(String, &'static str)>;

fn arrow(from: &str, dependency: &Dependency, floors: &BTreeMap<&str, u8>) -> Fault {
    let to = dependency.name.as_str();
    if !is_own(to) {
        return None;
    }
    if from == XTASK || to == XTASK {
        return Some((format!("{from} uses {to}"), "xtask stands alone: run the binary instead"));
    }
    if [TESTKIT, TESTCARD].contains(&to) {
        return match dependency.section {
            Section::Dev => None,
            Section::Normal | Section::Build => {
                Some((format!("{from} ships {to}"), "name it under [dev-dependencies] only"))
            }
        };
    }
    if from == TESTCARD {
        let above = dependency.section != Section::Dev && to != "adieu-card";
        return above.then(|| {
            (format!("{from} uses {to}"), "a card to test with knows the card's language only")
        });
    }
    if from == TESTKIT {
        let above = floors.get(to) > floors.get(DESK);
        return above.then(|| {
            (format!("{from} uses {to}"), "fakes stand on the desk's ports, not on a store")
        });
    }
    let (Some(own), Some(other)) = (floors.get(from), floors.get(to)) else { return None };
    (other >= own).then(|| {
        (format!("{from} (floor {own}) uses {to} (floor {other})"), "arrows only point down")
    })
}

fn world(from: &str, dependency: &Dependency) -> Fault {
    let pure = PURE.contains(&from);
    let tested = matches!(dependency.section, Section::Dev);
    (pure && !tested && WORLD.contains(&dependency.name.as_str())).then(|| {
        (
            format!("{from} is values in, values out, and uses {}", dependency.name),
            "take the value as a parameter and let a higher floor fetch it",
        )
    })
}

fn home(from: &str, dependency: &Dependency) -> Fault {
    let (_, homes) = HOMES.iter().find(|(name, _)| *name == dependency.name)?;
    (!homes.contains(&from)).then(|| {
        (
            format!("{from} uses {}", dependency.name),
            "only its own home may: see HOMES in layers.rs",
        )
    })
}

fn is_own(name: &str) -> bool {
    name == "adieu" || name == XTASK || name.starts_with("adieu-")
}
