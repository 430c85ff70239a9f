//! The advisories over the whole tree of dependencies, and the written exceptions, each with its reason and its end.
//!
//! It must never pass without a copy of the advisories, nor fetch one.

use std::{env, fs, path::Path};

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

use crate::{
    finding::Finding,
    program::{Program, is_found},
    step::Done,
    tree::Tree,
};

/// Names the folder of a copy of the advisories: a checkout of the RustSec database.
const COPY: &str = "ADIEU_ADVISORIES";

const RULES: &str = "deny.toml";

/// Looks every package of the lock file up; whatever is found and not excepted fails.
pub fn run() -> Result<Done> {
    if !is_found("cargo-audit") {
        return Ok(Done::Missing("cargo-audit is not installed (`cargo install cargo-audit`)"));
    }
    let Some(copy) = env::var_os(COPY) else {
        return Ok(Done::Missing(
            "there is no copy of the advisories: name its folder by ADIEU_ADVISORIES",
        ));
    };
    let copy = Path::new(&copy);
    let newest = newest(copy)?;
    println!("the newest advisory of {} is of {newest}; today is {}", copy.display(), today()?);
    println!(
        "packages that were withdrawn are looked up by `cargo deny check advisories`, which needs the network"
    );
    let rules = fs::read_to_string(crate::program::root().join(RULES)).context("read deny.toml")?;
    let excepted = exceptions(&rules).context("read the exceptions of deny.toml")?;
    let mut program = Program::cargo().args(["audit", "--no-fetch", "--stale", "--db"]).path(copy);
    program = program.args(["--deny", "warnings"]);
    for exception in &excepted {
        program = program.args(["--ignore", &exception.id]);
    }
    program.run()?;
    Ok(Done::Passed)
}

/// Returns the day of the newest advisory, which says how old a copy is.
fn newest(copy: &Path) -> Result<String> {
    let crates = copy.join("crates");
    let folders = fs::read_dir(&crates).with_context(|| format!("list {}", crates.display()))?;
    let mut newest = String::new();
    for folder in folders {
        for file in fs::read_dir(folder?.path())? {
            let text = fs::read_to_string(file?.path())?;
            let days = text.lines().filter_map(|line| line.strip_prefix("date = \""));
            let day = days.filter_map(|day| day.split('"').next()).max().unwrap_or_default();
            if day > newest.as_str() {
                day.clone_into(&mut newest);
            }
        }
    }
    if newest.is_empty() {
        bail!("{} holds no advisories", crates.display());
    }
    Ok(newest)
}

/// An advisory that is borne with for a while.
#[derive(Debug, PartialEq, Eq)]
struct Exception {
    id: String,
    /// Its last day; none when the reason does not begin with one.
    until: Option<String>,
}

fn exceptions(rules: &str) -> Option<Vec<Exception>> {
    let rules: Table = rules.parse().ok()?;
    let ignored = rules.get("advisories")?.get("ignore")?.as_array()?;
    Some(ignored.iter().map(exception).collect())
}

/// Reads `{ id = "…", reason = "until 2027-05-31: …" }`: the day stands in the reason, since cargo-deny takes no other key.
fn exception(entry: &Value) -> Exception {
    let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
    let id = entry.as_str().unwrap_or(text("id")).to_owned();
    let day = text("reason").strip_prefix("until ").and_then(|rest| rest.split_once(": "));
    let is_day = |day: &str| {
        day.len() == 10
            && day.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            })
    };
    let until = day.filter(|(day, why)| is_day(day) && why.trim().len() > 10);
    Exception { id, until: until.map(|(day, _)| day.to_owned()) }
}

/// Returns every exception without reason and end, or past its day.
pub fn check(tree: &Tree, today: &str) -> Vec<Finding> {
    let Some(excepted) = tree.text(RULES).and_then(exceptions) else {
        let fix = "write `[advisories]` with `ignore = []`";
        return vec![Finding::in_file(RULES, "says nothing of advisories", fix)];
    };
    let fault = |exception: &Exception| match &exception.until {
        None => Some("has no reason that begins with `until YYYY-MM-DD: `"),
        Some(until) if until.as_str() < today => Some("is past its day"),
        Some(_) => None,
    };
    let finding = |exception: &Exception| {
        let says = format!("the exception {} {}", exception.id, fault(exception)?);
        Some(Finding::in_file(
            RULES,
            says,
            "look again: take the package out, or say until when and why",
        ))
    };
    excepted.iter().filter_map(finding).collect()
}

/// Returns today, as a calendar writes it.
pub fn today() -> Result<String> {
    Ok(Program::new("date").args(["+%F"]).output()?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ignore: &str, today: &str) -> usize {
        let rules = format!("[advisories]\nignore = [{ignore}]\n");
        check(&Tree::of(&[(RULES, &rules)]), today).len()
    }

    #[test]
    fn an_exception_needs_a_reason_and_ends_on_its_day() {
        let good =
            r#"{ id = "RUSTSEC-2024-0320", reason = "until 2027-05-31: until Typst moves on" }"#;
        assert_eq!(found("", "2026-11-30"), 0);
        assert_eq!(found(good, "2026-11-30"), 0);
        assert_eq!(found(good, "2027-05-31"), 0);
        assert_eq!(found(good, "2027-06-01"), 1);
        for bad in [
            r#""RUSTSEC-2024-0320""#,
            r#"{ id = "RUSTSEC-2024-0320" }"#,
            r#"{ id = "RUSTSEC-2024-0320", reason = "until Typst moves on" }"#,
            r#"{ id = "RUSTSEC-2024-0320", reason = "until 2027-05-31: x" }"#,
            r#"{ id = "RUSTSEC-2024-0320", reason = "until 2027-5-31: until Typst moves on" }"#,
        ] {
            assert_eq!(found(bad, "2026-11-30"), 1, "{bad}");
        }
        assert_eq!(check(&Tree::of(&[]), "2026-11-30").len(), 1);
    }

    #[test]
    fn a_copy_is_as_old_as_its_newest_advisory() {
        let copy = tempfile::tempdir().unwrap();
        assert!(newest(copy.path()).is_err());
        for (name, day) in [("a", "2024-01-02"), ("b", "2025-03-04")] {
            let folder = copy.path().join("crates").join(name);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("one.md"), format!("```toml\ndate = \"{day}\"\n```\n")).unwrap();
        }
        assert_eq!(newest(copy.path()).unwrap(), "2025-03-04");
    }
}
