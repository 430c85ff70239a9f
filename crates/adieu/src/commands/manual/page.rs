//! A page as values: headings, paragraphs, items, commands. One value is a file and a screen.
//!
//! It must never know what the page is about.

use crate::output::{BOLD, Output, wrapped};

const WIDTH: usize = 92;

/// One part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The title of the page.
    Title(String),
    /// A remark for those who look at the file itself; not shown.
    Remark(String),
    /// The title of a chapter.
    Chapter(String),
    /// The title inside a chapter.
    Section(String),
    /// Some sentences.
    Text(String),
    /// An item of a list: what it is about, and what is said of it.
    Item(String, String),
    /// Something to type.
    Command(String),
}

impl Part {
    /// Shows the part on a terminal.
    pub fn show(&self, out: &mut Output) {
        match self {
            Self::Remark(_) => {}
            Self::Title(text) => out.line(format!("{BOLD}{text}{BOLD:#}")),
            Self::Chapter(text) => out.heading(text),
            Self::Section(text) => out.line(format!("\n  {BOLD}{text}{BOLD:#}")),
            Self::Text(text) => out.line(wrapped(text, "  ", WIDTH)),
            Self::Item(about, says) if says.is_empty() => {
                out.line(wrapped(&format!("- {about}"), "  ", WIDTH));
            }
            Self::Item(about, says) => {
                out.line(wrapped(&format!("- {about}"), "  ", WIDTH));
                out.line(wrapped(says, "    ", WIDTH));
            }
            Self::Command(text) => out.line(format!("      {text}")),
        }
    }
}

/// Writes a page as Markdown.
pub fn markdown(parts: &[Part]) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        let after = index.checked_sub(1).and_then(|before| parts.get(before));
        if after.is_some_and(|before| !belong_together(before, part)) {
            text.push('\n');
        }
        text.push_str(&written(part, after));
        let next = parts.get(index + 1);
        if matches!(part, Part::Command(_)) && !matches!(next, Some(Part::Command(_))) {
            text.push_str("```\n");
        }
    }
    text
}

fn written(part: &Part, before: Option<&Part>) -> String {
    match part {
        Part::Title(text) => format!("# {text}\n"),
        Part::Remark(text) => format!("<!-- {text} -->\n"),
        Part::Chapter(text) => format!("## {text}\n"),
        Part::Section(text) => format!("### {text}\n"),
        Part::Text(text) => format!("{}\n", escaped(text)),
        Part::Item(about, says) if says.is_empty() => format!("- {}\n", escaped(about)),
        Part::Item(about, says) => format!("- **{}** {}\n", escaped(about), escaped(says)),
        Part::Command(text) if matches!(before, Some(Part::Command(_))) => format!("{text}\n"),
        Part::Command(text) => format!("```\n{text}\n"),
    }
}

/// Items and commands of one list stand without a blank line between them.
fn belong_together(one: &Part, other: &Part) -> bool {
    matches!((one, other), (Part::Item(..), Part::Item(..)) | (Part::Command(_), Part::Command(_)))
}

/// Keeps signs of the text from becoming signs of the page.
fn escaped(text: &str) -> String {
    text.replace('*', "\\*").replace('_', "\\_").replace('<', "\\<")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_commands_hold_together_and_everything_else_stands_apart() {
        let text = |text: &str| text.to_owned();
        let parts = [
            Part::Title(text("Manual")),
            Part::Remark(text("made")),
            Part::Text(text("Type *this*:")),
            Part::Command(text("adieu a")),
            Part::Command(text("adieu b")),
            Part::Item(text("one"), text("first")),
            Part::Item(text("two"), String::new()),
            Part::Command(text("adieu c")),
        ];
        let expected = "# Manual\n\n<!-- made -->\n\nType \\*this\\*:\n\n```\nadieu a\nadieu b\n```\n\n\
                        - **one** first\n- two\n\n```\nadieu c\n```\n";
        assert_eq!(markdown(&parts), expected);
    }
}
