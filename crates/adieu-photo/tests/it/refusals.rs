//! What is no picture, or a picture without a code.
//!
//! It must never be told by the name of a file: bytes are all there is.

use adieu_photo::{MAX_BYTES, PhotoError, PictureFormat, find_codes};
use image::{GrayImage, ImageFormat, Luma};

use crate::drawing::{coarse_jpeg, file, grainy, sheet};

fn check(bytes: &[u8], expected: PhotoError) {
    assert_eq!(find_codes(bytes), Err(expected));
}

#[test]
fn what_is_no_picture_is_said_to_be_none() {
    for bytes in
        [&b""[..], b"\x89PNG", b"<svg xmlns='x'>", b"RIFF\0\0\0\0WAVE", b"\0\0\0\x18ftypisom"]
    {
        check(bytes, PhotoError::NotAPicture);
    }
}

#[test]
fn a_picture_of_another_kind_is_named() {
    for (bytes, kind) in [
        (&b"GIF89a\x01\0\x01\0"[..], PictureFormat::Gif),
        (b"BM\x36\0\0\0", PictureFormat::Bmp),
        (b"II*\0\x08\0\0\0", PictureFormat::Tiff),
        (b"MM\0*\0\0\0\x08", PictureFormat::Tiff),
        (b"\0\0\0\x18ftypheic\0\0\0\0", PictureFormat::Heif),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", PictureFormat::Heif),
        (b"\0\0\0\x1cftypavif\0\0\0\0", PictureFormat::Avif),
        (b"\xff\x0a\0\0", PictureFormat::JpegXl),
        (b"\0\0\0\x0cJXL \x0d\x0a\x87\x0a", PictureFormat::JpegXl),
        (b"%PDF-1.7\n", PictureFormat::Pdf),
    ] {
        check(bytes, PhotoError::Unsupported(kind));
    }
}

#[test]
fn a_photo_without_a_code_gives_none() {
    let white = GrayImage::from_pixel(640, 480, Luma([200]));
    let grain = grainy(GrayImage::from_pixel(640, 480, Luma([128])), 127);
    for picture in [&white, &grain, &sheet(800, 600)] {
        check(&coarse_jpeg(picture, 80), PhotoError::NothingFound);
    }
    for side in [1, 2, 7, 20, 21, 22, 59] {
        let tiny =
            GrayImage::from_fn(side, side, |x, y| Luma([if (x ^ y) & 1 == 0 { 0 } else { 255 }]));
        check(&file(&tiny, ImageFormat::Png), PhotoError::NothingFound);
    }
}

#[test]
fn a_file_that_is_too_long_is_not_unpacked() {
    let mut bytes = file(&sheet(200, 100), ImageFormat::Png);
    bytes.resize(MAX_BYTES + 1, 0);
    check(&bytes, PhotoError::TooLarge);
    bytes.truncate(MAX_BYTES);
    check(&bytes, PhotoError::NothingFound);
}

#[test]
fn errors_hold_nothing_of_the_picture() {
    for error in [
        PhotoError::TooLarge,
        PhotoError::TooManyPixels,
        PhotoError::NotAPicture,
        PhotoError::Unsupported(PictureFormat::Heif),
        PhotoError::Damaged(PictureFormat::Webp),
        PhotoError::CutOff,
        PhotoError::NothingFound,
    ] {
        let text = error.to_string();
        assert!(text.chars().filter(char::is_ascii_digit).count() <= 4, "{text}");
        assert!(text.is_ascii() && !text.ends_with('.'), "{text}");
    }
}
