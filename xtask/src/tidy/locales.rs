//! Every language has the same files of words.
//!
//! Whether each file has every message is for the build of adieu-words, which stops without it.

use crate::{finding::Finding, tree::Tree};

const LANGUAGES: &[&str] = &["zh-Hans", "en", "fr", "nl", "de"];

/// Returns files of words that a language lacks.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, _) in tree.ending(".ftl") {
        let Some(inside) = path.strip_prefix("locales/") else { continue };
        let Some((_, name)) = inside.split_once('/') else { continue };
        for language in LANGUAGES {
            let wanted = format!("locales/{language}/{name}");
            if tree.text(&wanted).is_none() {
                let says = format!("has no counterpart {wanted}");
                findings.push(Finding::in_file(path, says, "translate it"));
            }
        }
    }
    findings.sort_by(|a, b| a.says.cmp(&b.says));
    findings.dedup_by(|a, b| a.says == b.says);
    findings
}
