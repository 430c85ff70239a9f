//! Draws cards and sheets with codes on them, and takes bad photos of them.
//!
//! It must never use chance that differs from run to run.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{FilterType, resize};
use image::{GrayImage, ImageFormat, Luma};
use rxing::{BarcodeFormat, EncodeHints, MultiFormatWriter, Writer};

/// An invented card number.
pub const ICCID: &str = "8932020000000000010";
/// Another one.
pub const OTHER_ICCID: &str = "8932021234567890124";
/// An invented activation code.
pub const LPA: &str = "LPA:1$smdp.example.com$ADIEU-0000-1111";

/// Draws a code with bars or modules of whole pixels and its quiet zone.
pub fn code(kind: BarcodeFormat, text: &str, module: u32, height: u32) -> GrayImage {
    let hints = EncodeHints::default();
    let matrix = MultiFormatWriter.encode_with_hints(text, &kind, 0, 0, &hints).unwrap();
    let (columns, rows) = (matrix.width(), matrix.height());
    let high = if rows < 2 || kind != BarcodeFormat::QR_CODE { height } else { rows * module };
    let quiet = module * if kind == BarcodeFormat::QR_CODE { 0 } else { 10 };
    GrayImage::from_fn(columns * module + 2 * quiet, high, |x, y| {
        let column = x.checked_sub(quiet).map(|x| x / module).filter(|column| *column < columns);
        let row = if kind == BarcodeFormat::QR_CODE { y / module } else { 0 };
        Luma([if column.is_some_and(|column| matrix.get(column, row)) { 0 } else { 255 }])
    })
}

/// A sheet of paper, lighter to the right, with lines of print on it.
pub fn sheet(width: u32, height: u32) -> GrayImage {
    let mut chance = Chance(7);
    let mut sheet = GrayImage::from_fn(width, height, |x, _| {
        Luma([u8::try_from(200 + 50 * x / width).unwrap()])
    });
    for line in (20..height.saturating_sub(20)).step_by(60) {
        for x in 20..width - 20 {
            for y in line..line + 12 {
                if chance.below(3) == 0 && (x / 9) % 5 != 0 {
                    sheet.put_pixel(x, y, Luma([60]));
                }
            }
        }
    }
    sheet
}

/// Glues a drawing onto a sheet.
pub fn glued(mut sheet: GrayImage, drawing: &GrayImage, x: u32, y: u32) -> GrayImage {
    image::imageops::replace(&mut sheet, drawing, x.into(), y.into());
    sheet
}

/// A sheet with one code in the middle.
pub fn sheet_with(drawing: &GrayImage, width: u32, height: u32) -> GrayImage {
    let (x, y) = ((width - drawing.width()) / 2, (height - drawing.height()) / 2);
    glued(sheet(width, height), drawing, x, y)
}

/// Takes the photo at an angle: turned by degrees, and one side farther away than the other.
pub fn skewed(picture: &GrayImage, degrees: f32, farther: f32) -> GrayImage {
    let (width, height) = picture.dimensions();
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let (half_width, half_height) = (width as f32 / 2.0, height as f32 / 2.0);
    GrayImage::from_fn(width, height, |x, y| {
        let (x, y) = (x as f32 - half_width, y as f32 - half_height);
        let distance = 1.0 + farther * (x / half_width);
        let (x, y) = (x * distance, y * distance);
        let (x, y) = (x * cosine + y * sine + half_width, y * cosine - x * sine + half_height);
        Luma([mixed(picture, x, y)])
    })
}

fn mixed(picture: &GrayImage, x: f32, y: f32) -> u8 {
    let (width, height) = picture.dimensions();
    if x < 0.0 || y < 0.0 || x >= (width - 1) as f32 || y >= (height - 1) as f32 {
        return 90;
    }
    let (left, top) = (x as u32, y as u32);
    let (right_part, below_part) = (x - left as f32, y - top as f32);
    let at = |x: u32, y: u32| f32::from(picture.get_pixel(x, y).0[0]);
    let upper = at(left, top) * (1.0 - right_part) + at(left + 1, top) * right_part;
    let lower = at(left, top + 1) * (1.0 - right_part) + at(left + 1, top + 1) * right_part;
    (upper * (1.0 - below_part) + lower * below_part) as u8
}

/// Blurs a picture by making it small and large again.
pub fn blurred(picture: &GrayImage, factor: f32) -> GrayImage {
    let (width, height) = picture.dimensions();
    let (small_width, small_height) = (width as f32 / factor, height as f32 / factor);
    let small = resize(picture, small_width as u32, small_height as u32, FilterType::Triangle);
    resize(&small, width, height, FilterType::Triangle)
}

/// Adds grain, always the same.
pub fn grainy(mut picture: GrayImage, most: u32) -> GrayImage {
    let mut chance = Chance(42);
    for pixel in picture.pixels_mut() {
        let grain =
            i32::try_from(chance.below(2 * most + 1)).unwrap() - i32::try_from(most).unwrap();
        pixel.0[0] = u8::try_from((i32::from(pixel.0[0]) + grain).clamp(0, 255)).unwrap();
    }
    picture
}

/// Writes a picture as a file of a format.
pub fn file(picture: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    // WebP is written in colour only.
    let picture = image::DynamicImage::ImageLuma8(picture.clone());
    let picture = if format == ImageFormat::WebP { picture.to_rgb8().into() } else { picture };
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Writes a picture as a JPEG of low quality.
pub fn coarse_jpeg(picture: &GrayImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture).unwrap();
    bytes
}

/// Numbers that look like chance and are the same in every run.
struct Chance(u32);

impl Chance {
    fn below(&mut self, end: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % end
    }
}
