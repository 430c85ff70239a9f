//! QR codes in a picture.
//!
//! It must never let the library's stumbling end the search, nor try every three corners of a picture made of corners.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::{BitMatrix, DetectorRXingResult, GlobalHistogramBinarizer, HybridBinarizer};
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{
    FindFinderPatterns, FinderPatternSet, GenerateFinderPatternSets, SampleQR,
};
use rxing::{Binarizer, Exceptions, Luma8Source};

use crate::found::{Found, Symbology};
use crate::luma::Luma;

/// How long to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Rows apart from each other.
    Quick,
    /// Every row.
    Thorough,
}

/// The smallest picture in which a QR code has room, in pixels.
const LEAST_SIDE: usize = 21;

/// Corners of QR codes that are looked at, the largest first; a sheet has three or six.
const MOST_CORNERS: usize = 90;

/// Threes of corners that are tried, the likeliest first.
const MOST_TRIES: usize = 300;

/// Returns every QR code that can be read at this size.
pub(crate) fn find_squares(picture: &Luma, effort: Effort) -> Vec<Found> {
    if picture.width().min(picture.height()) < LEAST_SIDE {
        return Vec::new();
    }
    let read = |whose: &dyn Fn() -> Result<Vec<Found>, Exceptions>| {
        // Having nothing to read is an error there; a picture on which the library stumbles has nothing to read.
        catch_unwind(AssertUnwindSafe(whose)).ok().and_then(Result::ok).unwrap_or_default()
    };
    // Black and white by what is near: for shadows. By the whole picture: for blurred codes.
    let mut found = read(&|| {
        let binarizer = HybridBinarizer::new(source(picture)?);
        Ok(read_squares(binarizer.get_black_matrix()?, effort))
    });
    found.extend(read(&|| {
        let binarizer = GlobalHistogramBinarizer::new(source(picture)?);
        Ok(read_squares(binarizer.get_black_matrix()?, effort))
    }));
    found
}

fn source(picture: &Luma) -> Result<Luma8Source<'_>, Exceptions> {
    // No side is longer than a photo may be.
    Luma8Source::new_with_slice(picture.pixels(), picture.width() as u32, picture.height() as u32)
}

fn read_squares(matrix: &BitMatrix, effort: Effort) -> Vec<Found> {
    let mut corners = FindFinderPatterns(matrix, effort == Effort::Thorough, 0);
    corners.sort_by_key(|corner| std::cmp::Reverse(corner.size));
    corners.truncate(MOST_CORNERS);
    let mut used = Vec::new();
    let mut found = Vec::new();
    for threes in GenerateFinderPatternSets(&mut corners).iter().take(MOST_TRIES) {
        let corners = [threes.bl, threes.tl, threes.tr];
        if corners.iter().any(|corner| used.contains(corner)) {
            continue;
        }
        if let Some(text) = read_square(matrix, threes) {
            used.extend(corners);
            found.push(Found { symbology: Symbology::QrCode, text });
        }
    }
    found
}

fn read_square(matrix: &BitMatrix, corners: &FinderPatternSet) -> Option<String> {
    let sampled = SampleQR(matrix, corners).ok()?;
    let decoded = Decode(sampled.getBits()).ok()?;
    decoded.isValid().then(|| decoded.text())
}
