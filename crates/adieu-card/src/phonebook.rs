//! The phonebook of newer cards: a tree of files of which one record each makes a contact (3GPP TS 31.102 §4.4.2).
//!
//! It must never assume a file's identifier: the reference file names them all.

mod companion;
mod tree;

pub use companion::{Linked, SecondNumber, decode_linked_text, decode_second_number};
pub use tree::{Entry, FileRole, Link, PhonebookSet, decode_reference};
