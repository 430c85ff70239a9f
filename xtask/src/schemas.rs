//! `docs/schemas/`: the JSON Schemas that the binary publishes.
//!
//! They are generated, never written by hand.

use std::{collections::BTreeMap, env, fs, path::Path, process};

use anyhow::{Context, Result};

use crate::{check::adieu, finding::Finding, program::root};

const FOLDER: &str = "docs/schemas";

/// Writes the schemas of the program as it stands.
pub fn write() -> Result<()> {
    for (name, text) in fresh()? {
        let to = root().join(FOLDER).join(name);
        fs::write(&to, text).with_context(|| format!("write {}", to.display()))?;
    }
    Ok(())
}

/// Compares the schemas in the project with those of the program as it stands.
pub fn compare() -> Result<Vec<Finding>> {
    let expected = fresh()?;
    let found =
        if root().join(FOLDER).is_dir() { read(&root().join(FOLDER))? } else { BTreeMap::new() };
    Ok(differences(&found, &expected))
}

/// Lets the program write its schemas to a folder that goes afterwards; its list of them goes too.
fn fresh() -> Result<BTreeMap<String, String>> {
    let fresh = env::temp_dir().join(format!("adieu-schemas-{}", process::id()));
    adieu(&["schemas", "--out"]).path(&fresh).run()?;
    let mut schemas = read(&fresh)?;
    schemas.retain(|name, _| name.ends_with(".json"));
    fs::remove_dir_all(&fresh).with_context(|| format!("remove {}", fresh.display()))?;
    Ok(schemas)
}

fn read(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("list {}", folder.display()))? {
        let path = entry.with_context(|| format!("list {}", folder.display()))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
        files.insert(name, text);
    }
    Ok(files)
}

fn differences(
    found: &BTreeMap<String, String>,
    expected: &BTreeMap<String, String>,
) -> Vec<Finding> {
    let fix = "run `cargo xtask schemas`";
    let mut findings = Vec::new();
    for (name, text) in expected {
        let says = match found.get(name) {
            Some(kept) if kept == text => continue,
            Some(_) => "is not what the program writes now",
            None => "is missing",
        };
        findings.push(Finding::in_file(&format!("{FOLDER}/{name}"), says, fix));
    }
    for name in found.keys().filter(|name| !expected.contains_key(*name)) {
        let says = "is written by nothing";
        findings.push(Finding::in_file(&format!("{FOLDER}/{name}"), says, "remove it"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_schema_that_changed_vanished_or_was_left_behind_is_found() {
        let found = folder(&[("a.json", "1"), ("b.json", "1"), ("old.json", "1")]);
        let expected = folder(&[("a.json", "1"), ("b.json", "2"), ("c.json", "1")]);
        let says: Vec<_> = differences(&found, &expected).iter().map(|f| f.at.clone()).collect();
        assert_eq!(says, ["docs/schemas/b.json", "docs/schemas/c.json", "docs/schemas/old.json"]);
    }
}
