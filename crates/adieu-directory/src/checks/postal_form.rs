//! Every postal address ends with a Belgian postcode and a town.
//!
//! It must never judge the street.

use super::shelf::{Report, Shelf};

/// Runs the check.
pub(super) fn check(shelf: &Shelf<'_>, report: &mut Report) {
    for file in shelf.brands() {
        for channel in
            file.channels().into_iter().filter(|channel| channel.text("kind") == Some("post"))
        {
            let lines = channel.texts("lines");
            if lines.len() < 2 || !lines.last().is_some_and(|(_, line)| is_town(line)) {
                let message = "a postal address ends with a postcode and a town".to_owned();
                let fix = "write it line by line, the last one as in 1000 Brussels";
                report.error((file.path, channel.line_of("lines")), message, fix);
            }
        }
    }
}

fn is_town(line: &str) -> bool {
    let Some((code, town)) = line.split_once(' ') else { return false };
    let fits =
        code.len() == 4 && code.parse::<u16>().is_ok_and(|code| (1000..=9999).contains(&code));
    fits && !town.trim().is_empty()
}
