//! From the bytes of a file to shades of grey.
//!
//! It must never unpack before the size is known, nor trust what a file says of itself.

use std::io::Cursor;

use image::error::ImageError;
use image::metadata::Orientation;
use image::{
    DynamicImage, GrayAlphaImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits,
};

use crate::format::PictureFormat;
use crate::luma::Luma;

/// Bytes that a file may have.
pub const MAX_BYTES: usize = 15 * 1024 * 1024;

/// Pixels that a picture may have on either side.
pub const MAX_SIDE: u32 = 8_000;

/// Memory that a decoder may take.
const MAX_MEMORY: u64 = 256 * 1024 * 1024;

/// Why a picture gave no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// The file is too long.
    #[error("the file has more than {} MB", MAX_BYTES / 1024 / 1024)]
    TooLarge,
    /// The picture has too many pixels, or takes too much memory.
    #[error("the picture has more than {MAX_SIDE} pixels on a side, or needs too much memory")]
    TooManyPixels,
    /// These bytes are no picture.
    #[error("the file is no picture")]
    NotAPicture,
    /// It is a picture of a kind that is not read here.
    #[error("a {0} picture is not read")]
    Unsupported(PictureFormat),
    /// It begins like a picture, but cannot be unpacked.
    #[error("the {0} picture is damaged")]
    Damaged(PictureFormat),
    /// A bar code is cut off by the edge of the picture, and no other code was found.
    #[error("the bar code in the picture is cut off")]
    CutOff,
    /// No code was found.
    #[error("no code was found in the picture")]
    NothingFound,
}

/// A picture, and what else it may show.
pub(crate) struct Pictures {
    /// What can be seen through lies on white, as on a sheet.
    pub on_white: Luma,
    /// What can be seen through lies on black, and black and white are exchanged: for light codes without a ground.
    pub light_on_black: Option<Luma>,
}

/// Unpacks a picture, upright and in shades of grey.
pub(crate) fn decode(bytes: &[u8]) -> Result<Pictures, PhotoError> {
    if bytes.len() > MAX_BYTES {
        return Err(PhotoError::TooLarge);
    }
    let format = PictureFormat::of(bytes).ok_or(PhotoError::NotAPicture)?;
    let readable = format.readable().ok_or(PhotoError::Unsupported(format))?;
    // A library that stumbles over a file has found it damaged.
    let unpacked = std::panic::catch_unwind(|| unpack(bytes, readable));
    let (on_white, on_black) =
        unpacked.map_err(|_| PhotoError::Damaged(format))?.map_err(|error| told(&error, format))?;
    let luma = |grey: GrayImage| {
        let (width, height) = (grey.width() as usize, grey.height() as usize);
        Luma::new(width, height, grey.into_raw())
    };
    Ok(Pictures {
        on_white: luma(on_white).ok_or(PhotoError::Damaged(format))?,
        light_on_black: on_black.and_then(luma).map(|picture| picture.inverted()),
    })
}

/// Returns the picture on white and, where it can be seen through, on black.
fn unpack(bytes: &[u8], format: ImageFormat) -> Result<(GrayImage, Option<GrayImage>), ImageError> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    limits.check_dimensions(width, height)?;
    limits.reserve(decoder.total_bytes())?;
    // A broken note about the camera is no reason to refuse the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder)?;
    let upright = |grey: GrayImage| {
        let mut grey = DynamicImage::ImageLuma8(grey);
        grey.apply_orientation(orientation);
        grey.into_luma8()
    };
    if !picture.color().has_alpha() {
        return Ok((upright(picture.into_luma8()), None));
    }
    let picture = picture.into_luma_alpha8();
    let on_white = upright(laid_on(&picture, 255));
    let is_seen_through = picture.pixels().any(|pixel| pixel.0[1] < 128);
    Ok((on_white, is_seen_through.then(|| upright(laid_on(&picture, 0)))))
}

/// Returns shades of grey, with a ground of one shade behind what can be seen through.
fn laid_on(picture: &GrayAlphaImage, ground: u32) -> GrayImage {
    GrayImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [shade, cover] = picture.get_pixel(x, y).0.map(u32::from);
        let laid = (shade * cover + ground * (255 - cover)) / 255;
        image::Luma([u8::try_from(laid).unwrap_or(u8::MAX)])
    })
}

fn told(error: &ImageError, format: PictureFormat) -> PhotoError {
    match error {
        ImageError::Limits(_) => PhotoError::TooManyPixels,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => PhotoError::Damaged(format),
    }
}
