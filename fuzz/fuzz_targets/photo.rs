//! Feeds any bytes to the readers of photos: as a file, and as the pixels of a small picture.
//!
//! It must never panic or run for ever; a library that stumbles is caught, and is no finding.
#![no_main]

use std::io::Cursor;

use image::{GrayImage, ImageFormat};
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    init: {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |stumble| {
            if stumble.location().is_none_or(|place| place.file().contains("adieu-photo")) {
                before(stumble);
            }
        }));
    },
    |bytes: &[u8]| {
        look(bytes);
        if let Some(picture) = drawn(bytes) {
            let mut file = Cursor::new(Vec::new());
            picture.write_to(&mut file, ImageFormat::Png).expect("pixels can be written");
            look(file.get_ref());
        }
    }
);

/// Takes the first byte for the width, and the others for pixels.
fn drawn(bytes: &[u8]) -> Option<GrayImage> {
    let (width, pixels) = bytes.split_first()?;
    let width = usize::from(*width).max(1);
    let height = pixels.len() / width;
    let pixels = pixels.get(..width * height).filter(|pixels| !pixels.is_empty())?;
    GrayImage::from_raw(width as u32, height as u32, pixels.to_vec())
}

fn look(file: &[u8]) {
    for code in adieu_photo::find_codes(file).unwrap_or_default() {
        let _ = code.meaning();
    }
}
