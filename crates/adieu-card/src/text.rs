//! Text as cards keep it: one septet a byte, packed septets, and the three forms of UCS2.
//!
//! It must never replace a character that it does not know by another one.

pub mod alpha;
pub mod gsm7;
pub mod national;
