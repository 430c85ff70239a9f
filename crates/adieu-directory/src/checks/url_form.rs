//! Every address of a page can be opened.
//!
//! It must never ask the network.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in &shelf.files {
        let mut urls: Vec<(usize, &str)> = Vec::new();
        for source in file.sources() {
            urls.extend(source.table.texts("url"));
        }
        for kind in ["page", "form", "customer-area", "chat", "shop", "social"] {
            urls.extend(file.values_of(kind));
        }
        for (line, _) in urls.into_iter().filter(|(_, url)| !is_url(url)) {
            let message = "this is not the address of a page".to_owned();
            report.error(
                (file.path, line),
                message,
                "write it as in https://example.be/page; what follows belongs into place",
            );
        }
    }
}

fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
        && !rest.contains(char::is_whitespace)
}
