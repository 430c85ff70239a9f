#![doc = include_str!("../README.md")]
#![allow(clippy::disallowed_methods, reason = "several documents are printed on several threads")]
//!
//! This file only joins the parts. The crate must never read a file, a clock or the network: fonts and
//! template are compiled in, the instant is handed in.

mod fonts;
mod missing;
mod page;
mod press;
mod words;
mod world;

pub use press::{FontsDamaged, TypstPress};
