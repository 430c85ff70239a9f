//! A document as plain text, wrapped at 76 columns.
//!
//! It must say the same words as the document, in the same order.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::document::{Block, Document};

const WIDTH: usize = 76;
/// Where the address stands in a Belgian letter.
const WINDOW_COLUMN: usize = 40;

/// Renders a document as plain text.
pub fn to_text(document: &Document) -> String {
    blocks_to_text(&document.blocks)
}

pub(crate) fn blocks_to_text(blocks: &[Block]) -> String {
    blocks.iter().map(block_to_text).collect::<Vec<_>>().join("\n")
}

/// Returns a line that parts two texts.
pub(crate) fn rule() -> String {
    format!("\n{}\n\n", "-".repeat(WIDTH))
}

/// Returns one paragraph, wrapped.
pub(crate) fn wrapped(text: &str) -> String {
    wrap(text, "", "")
}

fn block_to_text(block: &Block) -> String {
    match block {
        Block::Sender { lines } => lines.iter().map(|line| wrap(line, "", "")).collect(),
        Block::AddressWindow { lines } => {
            let indent = " ".repeat(WINDOW_COLUMN);
            lines.iter().map(|line| wrap(line, &indent, &indent)).collect()
        }
        Block::DateLine { text }
        | Block::Subject { text }
        | Block::Paragraph { text }
        | Block::Note { text } => wrap(text, "", ""),
        Block::Heading { text } => {
            let words = wrap(text, "", "");
            let widest = words.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
            format!("{words}{}\n", "=".repeat(widest))
        }
        Block::Fields { rows } => fields(rows),
        Block::List { ordered: true, items } => {
            list(items.iter().enumerate().map(|(index, item)| (format!("{}. ", index + 1), item)))
        }
        Block::List { ordered: false, items } => {
            list(items.iter().map(|item| ("- ".to_string(), item)))
        }
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Signature { closing, lines } => {
            let names: String = lines.iter().map(|line| wrap(line, "", "")).collect();
            format!("{}\n\n\n{names}", wrap(closing, "", ""))
        }
    }
}

fn fields(rows: &[(String, String)]) -> String {
    let widest = rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    let row = |(name, value): &(String, String)| {
        let label = format!("{name}{}  ", " ".repeat(widest - name.width()));
        wrap(value, &label, &" ".repeat(widest + 2))
    };
    rows.iter().map(row).collect()
}

fn list<'a>(items: impl Iterator<Item = (String, &'a String)>) -> String {
    items.map(|(mark, item)| wrap(item, &mark, &" ".repeat(mark.len()))).collect()
}

/// Rows of a narrow table stand in columns; cells of a wide one stand below each other.
fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> String {
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let widest = |column: usize| {
        all().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(widest).collect();
    let mut out = wrap(caption, "", "");
    if widths.iter().sum::<usize>() + 3 * widths.len() <= WIDTH {
        for row in all() {
            let cell = |(cell, width): (&String, &usize)| {
                format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width())))
            };
            let line = row.iter().zip(&widths).map(cell).collect::<Vec<_>>().join("   ");
            out += &format!("  {}\n", line.trim_end());
        }
        return out;
    }
    for row in rows {
        out.push('\n');
        for (name, cell) in head.iter().zip(row) {
            out += &wrap(cell, &format!("  {name} – "), "    ");
        }
    }
    out
}

/// Breaks a text into lines of at most 76 columns; Chinese may break between any two characters.
fn wrap(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::new();
    let mut line = first.to_string();
    let mut empty = true;
    for (piece, space) in pieces(text) {
        let piece = piece.as_str();
        let gap = usize::from(space && !empty);
        if !empty && line.width() + gap + piece.width() > WIDTH {
            out += line.trim_end();
            out.push('\n');
            line = rest.to_string();
        } else if gap == 1 {
            line.push(' ');
        }
        line += piece;
        empty = false;
    }
    out + line.trim_end() + "\n"
}

/// Splits a text where a line may break, and says whether a space stood before the piece.
///
/// A group of digits stays with the group before it, and with `§`, so that a telephone number is never broken.
fn pieces(text: &str) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let joins = word.starts_with(|c: char| c.is_ascii_digit())
            && pieces
                .last()
                .is_some_and(|(last, _)| last.ends_with(|c: char| c.is_ascii_digit() || c == '§'));
        for (index, piece) in unbroken(word).into_iter().enumerate() {
            match pieces.last_mut() {
                Some((last, _)) if joins && index == 0 => {
                    last.push(' ');
                    last.push_str(piece);
                }
                Some(_) | None => pieces.push((piece.to_string(), index == 0)),
            }
        }
    }
    pieces
}

/// Splits a word where a line may break inside it.
fn unbroken(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in word.char_indices() {
        let before = word[..at].chars().next_back();
        if at > start && before.is_some_and(|before| breaks_between(before, c)) {
            parts.push(&word[start..at]);
            start = at;
        }
    }
    parts.push(&word[start..]);
    parts
}

/// Wide characters may part, but closing marks stay with what they close and opening marks with what follows.
fn breaks_between(before: char, after: char) -> bool {
    let wide = |c: char| c.width() == Some(2);
    (wide(before) || wide(after))
        && !"，。；：？！、）》”…".contains(after)
        && !"（《“".contains(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_the_page_and_no_word_is_lost() {
        let text = "Please confirm the disconnection and its date in writing to ines@example.org, as the same article provides.";
        let wrapped = wrap(text, "1. ", "   ");
        assert!(wrapped.lines().all(|line| line.width() <= WIDTH), "{wrapped}");
        let words: Vec<&str> = wrapped.split_whitespace().skip(1).collect();
        assert_eq!(words.join(" "), text);
    }

    #[test]
    fn chinese_breaks_after_a_number_whose_groups_stay_together() {
        let text = format!("本人是手机号码 +32 470 12 34 56{}。", "的合同持有人".repeat(9));
        let wrapped = wrap(&text, "", "");
        assert!(wrapped.lines().all(|line| line.width() <= WIDTH), "{wrapped}");
        assert!(wrapped.contains("+32 470 12 34 56"), "{wrapped}");
    }

    #[test]
    fn chinese_breaks_without_spaces_and_never_before_a_full_stop() {
        let text = "对于并非仅在机器之间传输数据的线路允许用户以任何书面方式解约，无需说明理由。"
            .repeat(3);
        let wrapped = wrap(&text, "", "");
        assert!(wrapped.lines().all(|line| line.width() <= WIDTH), "{wrapped}");
        assert!(wrapped.lines().all(|line| !line.starts_with(['，', '。'])), "{wrapped}");
        assert_eq!(wrapped.replace('\n', ""), text);
    }
}
