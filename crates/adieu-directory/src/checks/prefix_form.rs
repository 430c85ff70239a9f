//! Every prefix and code has the shape that look-ups expect.
//!
//! It must never accept a prefix that could match nothing.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        for part in file.statements() {
            let (key, fits, example): (&str, fn(&str) -> bool, &str) = match part.section.name {
                "network" => ("plmn", is_plmn, "20610"),
                "issuer" => ("prefix", is_issuer, "893202"),
                "block" | "range" => ("prefix", is_number, "+32456"),
                _ => continue,
            };
            if part.table.text(key).is_some_and(|text| !fits(text)) {
                let message = format!("this {key} can match nothing");
                report.error(
                    (file.path, part.table.line_of(key)),
                    message,
                    format!("write it as in {example}"),
                );
            }
        }
    }
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_plmn(text: &str) -> bool {
    text.len() == 5 && digits(text)
}

fn is_issuer(text: &str) -> bool {
    text.len() == 6 && text.starts_with("8932") && digits(text)
}

fn is_number(text: &str) -> bool {
    text.strip_prefix("+32").is_some_and(|rest| !rest.is_empty() && digits(rest))
}
