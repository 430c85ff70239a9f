//! Facts become a file again, in the order that people know from the example.
//!
//! It must never write a file that is not TOML, nor leave a fact out.

use std::fmt::Write;

use super::Facts;
use super::edit::{is_bare, table_of};
use super::keys::{KEYS, Key};

/// Writes facts as a file that `parse_toml` reads back alike.
///
/// Sources of single facts are written as `source = { default = "person", "line.0.monthly_fee" = "bill" }`, which TOML allows.
pub fn to_toml(facts: &Facts) -> String {
    let mut file = format!("source = {}\n", sources(facts));
    section(&mut file, "subscriber", &table_of(&facts.subscriber));
    if let Some(helper) = &facts.helper {
        section(&mut file, "helper", &table_of(helper));
    }
    for line in &facts.lines {
        section(&mut file, "line", &table_of(line));
    }
    section(&mut file, "wish", &table_of(&facts.wish));
    let others = [
        ("bill", facts.bill.as_ref().map(table_of)),
        ("debit", facts.debit.as_ref().map(table_of)),
        ("complaint", facts.complaint.as_ref().map(table_of)),
        ("notice", facts.notice.as_ref().map(table_of)),
        ("request", facts.request.as_ref().map(table_of)),
    ];
    for (name, table) in others {
        if let Some(table) = table {
            section(&mut file, name, &table);
        }
    }
    file
}

fn sources(facts: &Facts) -> String {
    let default = toml::Value::try_from(facts.source).expect("a source is a word");
    if facts.source_of.is_empty() {
        return default.to_string();
    }
    let mut written = format!("{{ default = {default}");
    for (key, source) in &facts.source_of {
        let source = toml::Value::try_from(source).expect("a source is a word");
        let key = toml::Value::from(key.as_str());
        write!(written, ", {key} = {source}").expect("writing to a text cannot fail");
    }
    written + " }"
}

/// Writes a section, then the sections below it.
fn section(file: &mut String, name: &str, table: &toml::Table) {
    let header = if name == "line" { "[[line]]".to_owned() } else { format!("[{name}]") };
    writeln!(file, "\n{header}").expect("writing to a text cannot fail");
    for (key, value) in table {
        let whole = format!("{name}.{key}");
        if let Some(known) = KEYS.iter().find(|known| known.name == whole) {
            writeln!(file, "{key} = {}", written(known, value))
                .expect("writing to a text cannot fail");
        }
    }
    for (key, value) in table {
        if let toml::Value::Table(below) = value {
            section(file, &format!("{name}.{key}"), below);
        }
    }
}

fn written(key: &Key, value: &toml::Value) -> String {
    match value.as_str() {
        Some(text) if is_bare(key.shape) => text.to_owned(),
        Some(_) | None => value.to_string(),
    }
}
