//! What a crate's manifest says about other crates.
//!
//! It reads names and sections only; versions are cargo's business.

use toml::{Table, Value};

/// A crate's manifest, as far as layers and tidiness ask.
#[derive(Debug)]
pub struct Manifest {
    /// Name of the crate.
    pub name: String,
    /// Everything it names, in every section and for every target.
    pub dependencies: Vec<Dependency>,
    /// The whole manifest.
    pub table: Table,
}

/// One crate that a manifest names.
#[derive(Debug)]
pub struct Dependency {
    /// Name of the crate, even when the manifest renames it.
    pub name: String,
    /// The section that names it.
    pub section: Section,
    /// Whether version and features come from the workspace.
    pub shared: Shared,
}

/// The section that names a dependency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// `[dependencies]`: shipped.
    Normal,
    /// `[build-dependencies]`: runs while building.
    Build,
    /// `[dev-dependencies]`: tests and benches.
    Dev,
}

/// Where a dependency's version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// In the workspace's manifest.
    Workspace,
    /// In the crate's own manifest.
    Own,
}

const SECTIONS: [(&str, Section); 3] = [
    ("dependencies", Section::Normal),
    ("build-dependencies", Section::Build),
    ("dev-dependencies", Section::Dev),
];

impl Manifest {
    /// Reads a manifest.
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let name = table.get("package").and_then(|package| package.get("name"));
        let name = name.and_then(Value::as_str).ok_or("the manifest names no package")?.to_owned();
        let mut dependencies = Vec::new();
        collect(&table, &mut dependencies);
        let targets = table.get("target").and_then(Value::as_table);
        for target in targets.into_iter().flat_map(Table::values).filter_map(Value::as_table) {
            collect(target, &mut dependencies);
        }
        Ok(Self { name, dependencies, table })
    }
}

fn collect(table: &Table, dependencies: &mut Vec<Dependency>) {
    for (key, section) in SECTIONS {
        let named = table.get(key).and_then(Value::as_table);
        for (name, value) in named.into_iter().flatten() {
            let renamed = value.get("package").and_then(Value::as_str);
            let workspace = value.get("workspace").and_then(Value::as_bool) == Some(true);
            dependencies.push(Dependency {
                name: renamed.unwrap_or(name).to_owned(),
                section,
                shared: if workspace { Shared::Workspace } else { Shared::Own },
            });
        }
    }
}
