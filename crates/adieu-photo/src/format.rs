//! What kind of file it is, by its first bytes.
//!
//! A name or an ending of a file is never asked.

use std::fmt::{Display, Formatter, Result};

use image::ImageFormat;

/// A kind of picture file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureFormat {
    /// Portable Network Graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP.
    Webp,
    /// HEIC or HEIF, what some telephones write.
    Heif,
    /// AVIF.
    Avif,
    /// GIF.
    Gif,
    /// Windows bitmap.
    Bmp,
    /// TIFF.
    Tiff,
    /// JPEG XL.
    JpegXl,
    /// PDF: no picture, but often sent in place of one.
    Pdf,
}

impl PictureFormat {
    /// Recognises a file by how it begins.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        const PLAIN: [(&[u8], PictureFormat); 10] = [
            (b"\x89PNG\r\n\x1a\n", PictureFormat::Png),
            (b"\xff\xd8\xff", PictureFormat::Jpeg),
            (b"GIF8", PictureFormat::Gif),
            (b"BM", PictureFormat::Bmp),
            (b"II*\0", PictureFormat::Tiff),
            (b"MM\0*", PictureFormat::Tiff),
            (b"\xff\x0a", PictureFormat::JpegXl),
            (b"\0\0\0\x0cJXL ", PictureFormat::JpegXl),
            (b"%PDF-", PictureFormat::Pdf),
            (b"\xef\xbb\xbf%PDF-", PictureFormat::Pdf),
        ];
        if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            return Some(Self::Webp);
        }
        if bytes.get(4..8) == Some(b"ftyp") {
            return Self::of_brand(bytes.get(8..12)?);
        }
        PLAIN.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, format)| *format)
    }

    /// Reads the brand of the container that telephones put still pictures and films into (ISO/IEC 14496-12).
    fn of_brand(brand: &[u8]) -> Option<Self> {
        match brand {
            b"avif" | b"avis" => Some(Self::Avif),
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => {
                Some(Self::Heif)
            }
            _ => None,
        }
    }

    /// Returns the library's word for a format that is read here; none for the others.
    pub(crate) fn readable(self) -> Option<ImageFormat> {
        match self {
            Self::Png => Some(ImageFormat::Png),
            Self::Jpeg => Some(ImageFormat::Jpeg),
            Self::Webp => Some(ImageFormat::WebP),
            Self::Heif
            | Self::Avif
            | Self::Gif
            | Self::Bmp
            | Self::Tiff
            | Self::JpegXl
            | Self::Pdf => None,
        }
    }

    /// Returns the name that people know it by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Webp => "WebP",
            Self::Heif => "HEIC",
            Self::Avif => "AVIF",
            Self::Gif => "GIF",
            Self::Bmp => "BMP",
            Self::Tiff => "TIFF",
            Self::JpegXl => "JPEG XL",
            Self::Pdf => "PDF",
        }
    }
}

impl Display for PictureFormat {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self.as_str())
    }
}
