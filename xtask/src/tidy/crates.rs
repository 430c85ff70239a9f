//! Every crate is set up like the others.
//!
//! A version, a lint or a feature must never be set in one crate only: dependencies would compile twice.

use std::collections::BTreeSet;

use crate::{
    finding::Finding,
    layers::{Manifest, Section, Shared},
    tree::Tree,
};

const TESTKIT: &str = "crates/adieu-testkit/Cargo.toml";

/// Returns crates without README, shared lints or shared versions, and test tools that
/// would change features when tests are built.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let shipped = shipped(tree);
    let mut findings = Vec::new();
    for (path, text) in tree.manifests() {
        let Ok(manifest) = Manifest::parse(text) else { continue };
        findings.extend(readme(tree, path));
        if manifest.table.get("lints").and_then(|lints| lints.get("workspace")).is_none() {
            let fix = "add `[lints]` with `workspace = true`";
            findings.push(Finding::in_file(path, "does not share the lints", fix));
        }
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
