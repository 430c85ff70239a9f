//! The lock file has a ceiling, and some crates may stand in it once only.
//!
//! Nothing comes from anywhere but a registry or this project.

use toml::{Table, Value};

use crate::{finding::Finding, tree::Tree};

const PATH: &str = "Cargo.lock";

/// Raise it in the commit that needs it, which says what the new crates replace.
const CEILING: usize = 700;

/// Two versions of these do not break the build: they silently stop working together.
const ONCE: &[&str] = &["comemo", "typst", "jiff", "rusqlite", "libsqlite3-sys"];

/// Returns what is too much, doubled or from elsewhere in the lock file.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let Some(text) = tree.text(PATH) else {
        return vec![Finding::in_file(PATH, "is missing", "commit what `cargo build` writes")];
    };
    let Ok(lock) = text.parse::<Table>() else {
        return vec![Finding::in_file(PATH, "cannot be read", "run `cargo update --workspace`")];
    };
    let packages = lock.get("package").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut findings = Vec::new();
    if packages.len() > CEILING {
        let says = format!("holds {} packages, more than {CEILING}", packages.len());
        let fix = "drop a feature or a dependency, or raise the ceiling with a reason";
        findings.push(Finding::in_file(PATH, says, fix));
    }
    findings.extend(ONCE.iter().filter_map(|name| doubled(packages, name)));
    findings.extend(packages.iter().filter_map(from_elsewhere));
    findings
}

fn field<'a>(package: &'a Value, key: &str) -> &'a str {
    package.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn doubled(packages: &[Value], name: &str) -> Option<Finding> {
    let count = packages.iter().filter(|package| field(package, "name") == name).count();
    (count > 1).then(|| {
        let says = format!("holds {name} {count} times");
        let fix = format!("run `cargo tree -d -i {name}` and bring the versions together");
        Finding::in_file(PATH, says, fix)
    })
}

fn from_elsewhere(package: &Value) -> Option<Finding> {
    let source = field(package, "source");
    (!source.is_empty() && !source.starts_with("registry+")).then(|| {
        let says = format!("{} comes from {source}", field(package, "name"));
        Finding::in_file(PATH, says, "use a released version")
    })
}
