//! What the directory knows of a brand that concerns this customer: telephone lines, pages.
//!
//! A line is offered to those whom it serves and to nobody else.

use adieu_directory::{Channel, ChannelKind, ForNotices, Serves};
use adieu_facts::SubscriberKind;

use super::Situation;
use crate::condition::Condition;

impl<'a> Situation<'a> {
    /// Adds what is known of the brand.
    pub(super) fn add_brand(&mut self) {
        let business = self.input.facts.subscriber.kind == SubscriberKind::Business;
        self.hold([(Condition::Business, business)]);
        let lines = self.served_lines();
        let seen = lines.iter().map(|(_, channel)| channel.provenance.seen).min();
        let line_known = !lines.is_empty();
        self.set_day("lines_seen", seen);
        self.hold([
            (Condition::LineKnown, line_known),
            (Condition::PageKnown, !self.pages().is_empty()),
        ]);
    }

    /// Returns the telephone lines that serve this customer, each with the message that says whom it serves.
    pub(crate) fn served_lines(&self) -> Vec<(&'static str, &'a Channel)> {
        let label = |serves: Serves| match serves {
            Serves::OwnNetwork => Some("line-own-network"),
            Serves::AnyPhone => Some("line-any-phone"),
            Serves::Prepaid => self.held.contains(&Condition::Prepaid).then_some("line-any-phone"),
            Serves::Postpaid => {
                (!self.held.contains(&Condition::Prepaid)).then_some("line-any-phone")
            }
            Serves::Business => self.held.contains(&Condition::Business).then_some("line-business"),
        };
        let served = |channel: &'a Channel| {
            channel.value.as_ref()?;
            Some((label(channel.serves?)?, channel))
        };
        self.channels(ChannelKind::Phone).filter_map(served).collect()
    }

    /// Returns the pages of the brand on how to end a contract.
    pub(crate) fn pages(&self) -> Vec<&'a str> {
        let of_use = |channel: &&'a Channel| channel.for_notices != ForNotices::No;
        let pages = self.channels(ChannelKind::Page).filter(of_use);
        pages.filter_map(|channel| channel.value.as_deref()).collect()
    }

    fn channels(&self, kind: ChannelKind) -> impl Iterator<Item = &'a Channel> + use<'a> {
        self.input.brand.into_iter().flat_map(move |brand| brand.channels_of(kind))
    }
}
