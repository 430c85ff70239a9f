//! Photos of cards and sheets: the codes that stand on them.
//!
//! Nothing here may touch the world, nor show a text that could be a secret.
#![doc = include_str!("../README.md")]

mod bars;
mod format;
mod found;
mod luma;
mod meaning;
mod picture;
mod search;
mod squares;

pub use format::PictureFormat;
pub use found::{Found, Symbology};
pub use meaning::Meaning;
pub use picture::{MAX_BYTES, MAX_SIDE, PhotoError};

/// Finds the codes in the bytes of a picture, those of a SIM first.
///
/// An answer holds at least one code.
pub fn find_codes(bytes: &[u8]) -> Result<Vec<Found>, PhotoError> {
    let seen = search::search(picture::decode(bytes)?);
    match (seen.found.is_empty(), seen.is_cut_off) {
        (false, _) => Ok(seen.found),
        (true, true) => Err(PhotoError::CutOff),
        (true, false) => Err(PhotoError::NothingFound),
    }
}
