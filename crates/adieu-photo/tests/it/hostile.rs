//! Bytes of files, each made wrong in turn, and files that claim too much.
//!
//! It must never take a panic for an answer.

use std::time::{Duration, Instant};

use adieu_photo::{PhotoError, PictureFormat, find_codes};
use image::{GrayImage, ImageFormat, Luma};
use rxing::BarcodeFormat;

use crate::drawing::{coarse_jpeg, code, file};

/// Nothing that a person could wait for takes longer, even on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(60);

/// A small picture with a code in it, so that damaged ones reach the readers too.
fn small() -> GrayImage {
    code(BarcodeFormat::QR_CODE, "LPA:1$a.be$B", 2, 0)
}

#[test]
fn every_byte_made_wrong_ends_in_an_answer() {
    let small = small();
    let files =
        [file(&small, ImageFormat::Png), coarse_jpeg(&small, 60), file(&small, ImageFormat::WebP)];
    for whole in files {
        let mut still_read = 0;
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] = !bytes[at];
            still_read += usize::from(find_codes(&bytes).is_ok());
        }
        assert!(still_read > 0, "some damage does no harm");
    }
}

#[test]
fn every_file_that_ends_too_soon_ends_in_an_answer() {
    let small = small();
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let whole = file(&small, format);
        for length in (0..whole.len()).step_by(7) {
            let _ = find_codes(&whole[..length]);
        }
        assert!(find_codes(&whole).is_ok(), "{format:?}");
        assert!(find_codes(&whole[..40]).is_err(), "{format:?}");
    }
}

/// Returns a PNG that claims sides and holds next to nothing.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = file(&GrayImage::from_pixel(1, 1, Luma([0])), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The check sum of a PNG's parts (ISO/IEC 15948 annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 }
        })
    })
}

#[test]
fn a_picture_that_claims_too_many_pixels_is_refused_before_it_is_unpacked() {
    for (width, height) in [(60_000, 60_000), (8_001, 1), (1, 8_001), (u32::MAX >> 1, 2)] {
        let began = Instant::now();
        assert_eq!(find_codes(&claiming(width, height)), Err(PhotoError::TooManyPixels));
        assert!(began.elapsed() < Duration::from_secs(5));
    }
    assert_eq!(find_codes(&claiming(2, 2)), Err(PhotoError::Damaged(PictureFormat::Png)));
}

#[test]
fn the_largest_picture_of_one_colour_is_searched_in_time() {
    let bytes = file(&GrayImage::from_pixel(8_000, 8_000, Luma([250])), ImageFormat::Png);
    let began = Instant::now();
    assert_eq!(find_codes(&bytes), Err(PhotoError::NothingFound));
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
}

#[test]
fn a_picture_made_to_keep_readers_busy_is_given_up_in_time() {
    // Nothing but corners of QR codes; nothing but bars; a chessboard.
    let corners = GrayImage::from_fn(1_200, 900, |x, y| {
        let ring = (x / 4 % 9).abs_diff(3).max((y / 4 % 9).abs_diff(3));
        Luma([if ring == 3 || ring <= 1 { 0 } else { 255 }])
    });
    let bars = GrayImage::from_fn(1_200, 900, |x, _| Luma([if x / 3 % 2 == 0 { 0 } else { 255 }]));
    let chess = GrayImage::from_fn(1_200, 900, |x, y| {
        Luma([if (x / 4 + y / 4) % 2 == 0 { 0 } else { 255 }])
    });
    for picture in [corners, bars, chess] {
        let began = Instant::now();
        let _ = find_codes(&file(&picture, ImageFormat::Png));
        assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    }
}

#[test]
fn a_code_of_the_greatest_length_is_read_and_bounded() {
    let long = "LPA ".repeat(500);
    let found = find_codes(&file(&code(BarcodeFormat::QR_CODE, &long, 4, 0), ImageFormat::Png));
    assert_eq!(found.unwrap()[0].text, long);
}
