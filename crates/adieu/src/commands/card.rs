//! The card in the reader: what is there, whose it is, a backup, two backups compared.
//!
//! It must never send a command of its own to a card: that is the machine's business, and it only reads.

mod backup;
mod case;
mod compare;
mod decode;
mod differences;
mod file_words;
mod folder;
mod interrupt;
mod labels;
mod list;
mod pin;
mod read;
mod source;
mod state;
mod watch;

pub use backup::{BackupView, backup};
pub use compare::{CompareView, compare};
pub use decode::{FieldView, decode};
pub use list::{SlotView, list};
pub use read::{ReadView, read};
