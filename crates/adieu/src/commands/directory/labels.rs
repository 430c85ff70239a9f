//! The words for what a record says in words of its own: kinds of channels, and what has become of a brand.
//!
//! It must never put a remark of a record into other words. Every match lists every variant.

use adieu_directory::{ChannelKind, Status};
use adieu_words::Words;

/// Returns the word for a way to reach a brand.
pub fn channel_kind(kind: ChannelKind, words: &Words) -> String {
    match kind {
        ChannelKind::Phone => words.msg_shell_channel_phone(),
        ChannelKind::Email => words.msg_shell_channel_email(),
        ChannelKind::Post => words.msg_shell_channel_post(),
        ChannelKind::Page => words.msg_shell_channel_page(),
        ChannelKind::Form => words.msg_shell_channel_form(),
        ChannelKind::CustomerArea => words.msg_shell_channel_customer_area(),
        ChannelKind::Chat => words.msg_shell_channel_chat(),
        ChannelKind::Shop => words.msg_shell_channel_shop(),
        ChannelKind::Social => words.msg_shell_channel_social(),
        ChannelKind::Sms => words.msg_shell_channel_sms(),
        ChannelKind::Code => words.msg_shell_channel_code(),
    }
}

/// Returns the words for what has become of a brand.
pub fn status(status: Status, words: &Words) -> String {
    match status {
        Status::Active => words.msg_shell_brand_active(),
        Status::Merging => words.msg_shell_brand_merging(),
        Status::Merged => words.msg_shell_brand_merged(),
        Status::Ended => words.msg_shell_brand_ended(),
        Status::Unknown => words.msg_shell_brand_unknown(),
    }
}
