//! What the directory knows of a brand, for somebody who is about to call, chat or fill a form in.
//!
//! A number or page that the directory does not hold must never stand here.

use super::Composer;
use crate::block_list::BrandTopic;
use crate::document::Block;
use crate::draft::DraftError;
use crate::plain::plain;

/// How the directory writes hours that are known no closer.
const OFFICE_HOURS: &str = "office hours";

impl Composer<'_> {
    /// The telephone lines that serve this customer, each with whom it serves.
    pub(super) fn brand_lines(&self) -> Result<Option<Block>, DraftError> {
        let mut rows = Vec::new();
        for (label, channel) in self.situation.served_lines() {
            let number = plain(channel.value.as_deref().unwrap_or_default());
            let hours = match channel.hours.as_deref() {
                Some(OFFICE_HOURS) => format!(" ({})", self.say("line-office-hours")?),
                Some(hours) => format!(" ({})", plain(hours)),
                None => String::new(),
            };
            rows.push((self.say(label)?, format!("{number}{hours}")));
        }
        Ok(if rows.is_empty() { None } else { Some(Block::Fields { rows }) })
    }

    /// The pages of the brand on how to end a contract.
    pub(super) fn brand_pages(&self) -> Result<Option<Block>, DraftError> {
        let label = self.say("page-how-to-end")?;
        let row = |page: &str| (label.clone(), plain(page));
        let rows: Vec<_> = self.situation.pages().into_iter().map(row).collect();
        Ok(if rows.is_empty() { None } else { Some(Block::Fields { rows }) })
    }

    /// What is known of the brand on one way to reach it.
    pub(super) fn brand_note(&self, about: BrandTopic) -> Result<Option<Block>, DraftError> {
        let Some(brand) = self.situation.input.brand else { return Ok(None) };
        let message = format!("brand-{}-{}", brand.id, about.as_str());
        if !self.texts.uses.contains_key(&message) {
            return Ok(None);
        }
        Ok(Some(Block::Paragraph { text: self.say(&message)? }))
    }
}
