//! Two small pictures that are kept, for tests of the whole program.
//!
//! They must never be changed by hand: `UPDATE_EXPECT=1` draws them anew.

use std::path::Path;

use adieu_photo::{Meaning, find_codes};
use image::{GrayImage, ImageFormat, Luma};
use rxing::BarcodeFormat;

use crate::drawing::{ICCID, LPA, code, file, glued};

/// The back of a card: its number, and nothing else.
fn card() -> GrayImage {
    let paper = GrayImage::from_pixel(440, 100, Luma([255]));
    glued(paper, &code(BarcodeFormat::CODE_128, ICCID, 2, 40), 30, 30)
}

/// The sheet of an eSIM: an activation code, a web address, and the code that unblocks a card.
fn sheet() -> GrayImage {
    let paper = GrayImage::from_pixel(440, 260, Luma([255]));
    let paper = glued(paper, &code(BarcodeFormat::QR_CODE, LPA, 3, 0), 20, 20);
    let site = "https://www.example.com/help?code=12345678";
    let paper = glued(paper, &code(BarcodeFormat::QR_CODE, site, 3, 0), 220, 20);
    glued(paper, &code(BarcodeFormat::CODE_128, "12345678", 2, 40), 20, 190)
}

fn kept(name: &str, drawn: &GrayImage) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/pictures").join(name);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, file(drawn, ImageFormat::Png)).unwrap();
    }
    std::fs::read(path).unwrap()
}

#[test]
fn the_kept_pictures_are_those_that_are_drawn_here() {
    for (name, drawn) in [("card.png", card()), ("sheet.png", sheet())] {
        let kept = image::load_from_memory(&kept(name, &drawn)).unwrap().into_luma8();
        assert!(kept == drawn, "{name} differs: UPDATE_EXPECT=1 draws it anew");
    }
}

#[test]
fn the_kept_pictures_hold_what_tests_of_the_program_expect() {
    let meanings = |name: &str, drawn: &GrayImage| -> Vec<Meaning> {
        find_codes(&kept(name, drawn)).unwrap().iter().map(|code| code.meaning()).collect()
    };
    assert_eq!(meanings("card.png", &card()), [Meaning::Sim(ICCID.to_owned())]);
    let sheet = meanings("sheet.png", &sheet());
    assert_eq!(sheet.len(), 3, "{sheet:?}");
    assert_eq!(sheet[0], Meaning::Sim(LPA.to_owned()));
    assert!(sheet.contains(&Meaning::Site("www.example.com".to_owned())));
    assert!(sheet.contains(&Meaning::Other));
}
