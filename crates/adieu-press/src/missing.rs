//! Finds, in pages that are laid out, the characters that came out as an empty box.
//!
//! It must never answer with more of the text than those characters.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// Returns the characters without a glyph, each once, in the order of the pages.
pub fn missing(document: &PagedDocument) -> Vec<char> {
    let mut found = Vec::new();
    for page in document.pages() {
        search(&page.frame, &mut found);
    }
    found
}

fn search(frame: &Frame, found: &mut Vec<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => search(&group.frame, found),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let cluster = text.text[glyph.range()].chars();
                    for character in cluster.filter(|c| !c.is_whitespace()) {
                        if !found.contains(&character) {
                            found.push(character);
                        }
                    }
                }
            }
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(..) => {}
        }
    }
}
