//! The list of everything that the program is built of, as CycloneDX 1.5: name, version, licence, address, digest.
//!
//! It must never hold a time or a place of this machine: the same lock file gives the same list.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use toml::Table;

use crate::program::{Program, root};

/// Returns the list for the program on the system for which it is built.
pub fn of_program() -> Result<String> {
    let host = Program::new("rustc").args(["-vV"]).output()?;
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc names no host")?;
    let metadata = Program::cargo()
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host])
        .output()?;
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).context("read Cargo.lock")?;
    let metadata = serde_json::from_str(&metadata).context("read cargo's metadata")?;
    let list = list("adieu", &metadata, &digests(&lock)?)?;
    Ok(format!("{}\n", serde_json::to_string_pretty(&list)?))
}

/// SHA-256 of a package by name and version.
type Digests = BTreeMap<(String, String), String>;

fn digests(lock: &str) -> Result<Digests> {
    let lock: Table = lock.parse().context("read Cargo.lock")?;
    let packages = lock.get("package").and_then(toml::Value::as_array).context("no packages")?;
    let of = |package: &toml::Value| {
        let text = |key: &str| Some(package.get(key)?.as_str()?.to_owned());
        Some(((text("name")?, text("version")?), text("checksum")?))
    };
    Ok(packages.iter().filter_map(of).collect())
}

fn list(program: &str, metadata: &Value, digests: &Digests) -> Result<Value> {
    let packages: BTreeMap<&str, &Value> = rows(&metadata["packages"])
        .filter_map(|package| Some((package["id"].as_str()?, package)))
        .collect();
    let arrows: BTreeMap<&str, BTreeSet<&str>> = rows(&metadata["resolve"]["nodes"])
        .filter_map(|node| Some((node["id"].as_str()?, shipped(node))))
        .collect();
    let start = packages.iter().find(|(_, package)| package["name"] == program);
    let (start, whole) = start.with_context(|| format!("there is no package {program}"))?;
    let mut reached = BTreeSet::new();
    let mut next = vec![*start];
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            next.extend(arrows.get(id).into_iter().flatten());
        }
    }
    let mut parts: Vec<Value> = Vec::new();
    let mut needs: Vec<Value> = Vec::new();
    for id in &reached {
        let package = packages.get(id).with_context(|| format!("cargo does not describe {id}"))?;
        if id != start {
            parts.push(component(package, digests));
        }
        let on = arrows.get(id).into_iter().flatten().filter_map(|on| packages.get(on));
        let on: BTreeSet<String> = on.map(|package| purl(package)).collect();
        needs.push(json!({ "ref": purl(package), "dependsOn": on }));
    }
    parts.sort_by_key(|part| part["purl"].to_string());
    needs.sort_by_key(|need| need["ref"].to_string());
    let mut subject = component(whole, digests);
    subject["type"] = json!("application");
    Ok(json!({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": { "component": subject },
        "components": parts, "dependencies": needs,
    }))
}

fn rows(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Returns what a package is built of or with; what only its tests use is no part of the program.
fn shipped(node: &Value) -> BTreeSet<&str> {
    let is_shipped = |on: &&Value| rows(&on["dep_kinds"]).any(|kind| kind["kind"] != "dev");
    rows(&node["deps"]).filter(is_shipped).filter_map(|on| on["pkg"].as_str()).collect()
}

fn component(package: &Value, digests: &Digests) -> Value {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    let (name, version) = (text("name"), text("version"));
    let mut part = json!({
        "type": "library", "bom-ref": purl(package), "name": name, "version": version,
        "purl": purl(package),
    });
    if let Some(licence) = package["license"].as_str() {
        // Older packages part their licences by a stroke.
        let expression = licence.replace(" / ", " OR ").replace('/', " OR ");
        part["licenses"] = json!([{ "expression": expression }]);
    }
    if let Some(digest) = digests.get(&(name.to_owned(), version.to_owned())) {
        part["hashes"] = json!([{ "alg": "SHA-256", "content": digest }]);
    }
    part
}

/// Returns the address of a package as other tools write it; a version may hold a plus.
fn purl(package: &Value) -> String {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    format!("pkg:cargo/{}@{}", text("name"), text("version").replace('+', "%2B"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata() -> Value {
        let package = |name: &str, version: &str, licence: &str| json!({ "id": format!("{name} {version}"), "name": name, "version": version, "license": licence });
        let on = |id: &str, kind: Value| json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] });
        json!({
            "packages": [
                package("zinc", "1.0.0+9", "MIT/Apache-2.0"), package("adieu", "0.1.0", "MIT"),
                package("builder", "2.0.0", "MIT"), package("tester", "3.0.0", "MIT"),
            ],
            "resolve": { "nodes": [
                { "id": "adieu 0.1.0", "deps": [
                    on("zinc 1.0.0+9", Value::Null), on("builder 2.0.0", json!("build")),
                    on("tester 3.0.0", json!("dev")),
                ] },
                { "id": "zinc 1.0.0+9", "deps": [] }, { "id": "builder 2.0.0", "deps": [] },
                { "id": "tester 3.0.0", "deps": [] },
            ] },
        })
    }

    #[test]
    fn the_list_names_what_the_program_is_built_of_and_nothing_of_its_tests() {
        let lock = "[[package]]\nname = \"zinc\"\nversion = \"1.0.0+9\"\nchecksum = \"ab12\"\n";
        let list = list("adieu", &metadata(), &digests(lock).unwrap()).unwrap();
        let names: Vec<&str> =
            rows(&list["components"]).filter_map(|c| c["name"].as_str()).collect();
        assert_eq!(names, ["builder", "zinc"]);
        let zinc = &list["components"][1];
        assert_eq!(zinc["purl"], "pkg:cargo/zinc@1.0.0%2B9");
        assert_eq!(zinc["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(zinc["hashes"][0], json!({ "alg": "SHA-256", "content": "ab12" }));
        assert_eq!(
            list["dependencies"][0],
            json!({ "ref": "pkg:cargo/adieu@0.1.0",
                    "dependsOn": ["pkg:cargo/builder@2.0.0", "pkg:cargo/zinc@1.0.0%2B9"] })
        );
    }

    #[test]
    fn the_list_of_this_very_program_is_whole_and_comes_out_the_same_twice() {
        let text = of_program().unwrap();
        assert_eq!(text, of_program().unwrap());
        let list: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            (&list["bomFormat"], &list["specVersion"]),
            (&json!("CycloneDX"), &json!("1.5"))
        );
        assert_eq!(list["metadata"]["component"]["name"], "adieu");
        let parts: Vec<&Value> = rows(&list["components"]).collect();
        assert!(parts.len() > 300, "{}", parts.len());
        let refs: BTreeSet<String> = parts.iter().map(|part| part["bom-ref"].to_string()).collect();
        assert_eq!(refs.len(), parts.len(), "each part has an address of its own");
        for part in parts {
            let is_own = part["name"].as_str().is_some_and(|name| name.starts_with("adieu-"));
            for field in ["type", "name", "version", "purl", "licenses"] {
                assert!(!part[field].is_null(), "{field} of {}", part["purl"]);
            }
            assert_eq!(part["hashes"].is_null(), is_own, "{}", part["purl"]);
        }
        assert!(!text.contains("adieu-testkit"), "tests are no part of it");
    }
}
