//! Every crate is set up like the others.
//!
//! A version, a lint or a feature must never be set in one crate only: dependencies would compile twice.

use std::collections::BTreeSet;

use toml::{Table, Value};

use crate::{
    finding::Finding,
    layers::{Manifest, Section, Shared},
    tree::Tree,
};

const TESTKIT: &str = "crates/adieu-testkit/Cargo.toml";

/// The only crate with unsafe code: it calls the system's library for card readers (docs/adr/0010).
const CALLS_C: &str = "adieu-reader";

/// Returns crates without README, shared lints or shared versions, and test tools that
/// would change features when tests are built.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let shipped = shipped(tree);
    let mut findings = Vec::new();
    for (path, text) in tree.manifests() {
        let Ok(manifest) = Manifest::parse(text) else { continue };
        findings.extend(readme(tree, path));
        findings.extend(lints(tree, path, &manifest));
        for dependency in &manifest.dependencies {
            if dependency.shared == Shared::Own {
                let says = format!("sets a version for {} alone", dependency.name);
                let fix = "move the version to the workspace's manifest";
                findings.push(Finding::in_file(path, says, fix));
            }
            if dependency.section == Section::Dev
                && !dependency.name.starts_with("adieu")
                && !shipped.contains(&dependency.name)
            {
                let says = format!("{} is switched on by tests only", dependency.name);
                let fix =
                    format!("name it in {TESTKIT}, so that features are the same in every build");
                findings.push(Finding::in_file(path, says, fix));
            }
        }
    }
    findings
}

/// Returns what some crate of the workspace, be it the testkit, names outside its tests.
fn shipped(tree: &Tree) -> BTreeSet<String> {
    let manifests = tree.manifests().filter_map(|(_, text)| Manifest::parse(text).ok());
    let dependencies = manifests.flat_map(|manifest| manifest.dependencies);
    dependencies.filter(|d| d.section == Section::Normal).map(|d| d.name).collect()
}

/// The lints of the workspace; the crate that calls a C library repeats them but for one, which cannot be eased in part.
fn lints(tree: &Tree, path: &str, manifest: &Manifest) -> Option<Finding> {
    let own = manifest.table.get("lints").and_then(Value::as_table);
    let shares = |own: &Table| own.get("workspace").is_some();
    if own.is_some_and(shares) {
        return None;
    }
    let own = own.filter(|_| manifest.name == CALLS_C);
    let repeats = own.zip(shared_lints(tree)).is_some_and(|(own, shared)| {
        shared.iter().all(|(tool, lints)| {
            let own = own.get(tool).and_then(Value::as_table);
            let same = |(name, level): (&String, &Value)| {
                let level = if name == "unsafe_code" { &Value::from("deny") } else { level };
                own.is_some_and(|own| own.get(name) == Some(level))
            };
            lints.as_table().is_some_and(|lints| lints.iter().all(same))
        })
    });
    (!repeats).then(|| {
        let fix = "add `[lints]` with `workspace = true`";
        Finding::in_file(path, "does not share the lints", fix)
    })
}

fn shared_lints(tree: &Tree) -> Option<Table> {
    let workspace: Table = tree.text("Cargo.toml")?.parse().ok()?;
    workspace.get("workspace")?.get("lints")?.as_table().cloned()
}

fn readme(tree: &Tree, manifest: &str) -> Option<Finding> {
    let folder = manifest.trim_end_matches("Cargo.toml");
    if tree.text(&format!("{folder}README.md")).is_none() {
        return Some(Finding::in_file(manifest, "has no README.md", "say what the crate is for"));
    }
    let roots = ["src/lib.rs", "src/main.rs"];
    let root = roots.iter().find_map(|root| tree.text(&format!("{folder}{root}")))?;
    (!root.contains("#![doc = include_str!(\"../README.md\")]")).then(|| {
        let fix = "open the crate's root with `#![doc = include_str!(\"../README.md\")]`";
        Finding::in_file(manifest, "does not show its README as documentation", fix)
    })
}
