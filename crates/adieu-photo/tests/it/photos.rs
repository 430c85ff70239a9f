//! Codes found in photos as people take them.
//!
//! It must never ask for a photo that only a drawing program makes: every one is spoilt as cameras and hands do.

use adieu_photo::{Meaning, PhotoError, Symbology, find_codes};
use image::{DynamicImage, GrayImage, ImageFormat, Rgba, RgbaImage};
use rxing::BarcodeFormat;

use crate::drawing::{
    ICCID, LPA, OTHER_ICCID, blurred, coarse_jpeg, code, file, glued, grainy, sheet, sheet_with,
    skewed,
};

fn texts(bytes: &[u8]) -> Vec<String> {
    let found = find_codes(bytes).unwrap_or_default();
    found.into_iter().map(|code| code.text).collect()
}

/// Fails unless the photo gives this text and no other.
fn check(photo: &GrayImage, expected: &str, what: &str) {
    assert_eq!(texts(&coarse_jpeg(photo, 70)), [expected], "{what}");
}

fn bars() -> GrayImage {
    sheet_with(&code(BarcodeFormat::CODE_128, ICCID, 3, 80), 800, 600)
}

fn squares() -> GrayImage {
    sheet_with(&code(BarcodeFormat::QR_CODE, LPA, 8, 0), 800, 600)
}

#[test]
fn every_format_that_is_read_gives_the_same_code() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        assert_eq!(texts(&file(&bars(), format)), [ICCID], "{format:?}");
        assert_eq!(texts(&file(&squares(), format)), [LPA], "{format:?}");
    }
}

#[test]
fn a_card_may_lie_at_any_angle() {
    for degrees in [4, 25, 77, 133, 180, 270_u16] {
        let turned = |picture: &GrayImage| grainy(skewed(picture, f32::from(degrees), 0.0), 10);
        check(&turned(&bars()), ICCID, &format!("bars at {degrees} degrees"));
        check(&turned(&squares()), LPA, &format!("squares at {degrees} degrees"));
    }
}

#[test]
fn a_camera_may_look_from_the_side() {
    for farther in [0.1, 0.2, 0.3] {
        check(&skewed(&bars(), 8.0, farther), ICCID, &format!("bars, {farther}"));
        check(&skewed(&squares(), 30.0, farther), LPA, &format!("squares, {farther}"));
    }
}

#[test]
fn a_blurred_and_coarse_photo_is_read() {
    let spoilt = |picture: &GrayImage, degrees| {
        coarse_jpeg(&grainy(blurred(&skewed(picture, degrees, 0.1), 3.0), 15), 40)
    };
    assert_eq!(texts(&spoilt(&bars(), 20.0)), [ICCID]);
    assert_eq!(texts(&spoilt(&squares(), 37.0)), [LPA]);
}

#[test]
fn a_large_photo_is_read() {
    let bars = sheet_with(&code(BarcodeFormat::CODE_128, ICCID, 4, 90), 3_024, 2_268);
    check(&grainy(blurred(&skewed(&bars, 12.0, 0.1), 2.0), 15), ICCID, "bars");
    let squares = sheet_with(&code(BarcodeFormat::QR_CODE, LPA, 6, 0), 3_024, 2_268);
    check(&grainy(skewed(&squares, 12.0, 0.1), 15), LPA, "squares");
}

#[test]
fn a_small_picture_is_read() {
    let bars = sheet_with(&code(BarcodeFormat::CODE_128, ICCID, 2, 30), 500, 300);
    check(&skewed(&bars, 7.0, 0.0), ICCID, "bars");
    let squares = code(BarcodeFormat::QR_CODE, LPA, 2, 0);
    assert_eq!(texts(&file(&squares, ImageFormat::Png)), [LPA], "squares to the edge");
    check(&sheet_with(&squares, 300, 200), LPA, "squares on a sheet");
}

#[test]
fn a_shadow_over_the_card_does_not_hide_the_code() {
    let shadow = |mut picture: GrayImage| {
        for (x, _, pixel) in picture.enumerate_pixels_mut() {
            // Its border is as wide as a thumb.
            let depth = (x as f32 - 320.0).clamp(0.0, 160.0) / 160.0;
            pixel.0[0] = (f32::from(pixel.0[0]) * (1.0 - 0.7 * depth)) as u8;
        }
        blurred(&picture, 2.0)
    };
    check(&shadow(bars()), ICCID, "bars");
    check(&shadow(squares()), LPA, "squares");
}

#[test]
fn light_codes_on_a_dark_ground_are_read() {
    let mut picture = squares();
    image::imageops::invert(&mut picture);
    check(&picture, LPA, "squares");
    let mut picture = bars();
    image::imageops::invert(&mut picture);
    check(&picture, ICCID, "bars");
}

#[test]
fn what_can_be_seen_through_lies_on_white() {
    let drawing = code(BarcodeFormat::QR_CODE, LPA, 4, 0);
    let transparent = RgbaImage::from_fn(drawing.width(), drawing.height(), |x, y| {
        Rgba(if drawing.get_pixel(x, y).0[0] == 0 { [0, 0, 0, 255] } else { [0, 0, 0, 0] })
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::from(transparent).write_to(&mut bytes, ImageFormat::Png).unwrap();
    assert_eq!(texts(bytes.get_ref()), [LPA]);
}

#[test]
fn a_telephone_that_was_held_upright_says_so_in_the_file() {
    // Mirrored and turned, as the note in the file tells (EXIF orientation 1 to 8).
    let exif = |orientation: u8| {
        let mut note = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        note.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        note
    };
    for orientation in 1..=8 {
        let upright = bars();
        let kept = match orientation {
            2 => image::imageops::flip_horizontal(&upright),
            3 => image::imageops::rotate180(&upright),
            4 => image::imageops::flip_vertical(&upright),
            5 => image::imageops::rotate270(&image::imageops::flip_horizontal(&upright)),
            6 => image::imageops::rotate270(&upright),
            7 => image::imageops::rotate90(&image::imageops::flip_horizontal(&upright)),
            8 => image::imageops::rotate90(&upright),
            _ => upright,
        };
        let plain = coarse_jpeg(&kept, 90);
        let note = exif(orientation);
        let mut bytes = plain[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(u16::try_from(note.len() + 2).unwrap().to_be_bytes());
        bytes.extend(note);
        bytes.extend(&plain[2..]);
        assert_eq!(texts(&bytes), [ICCID], "orientation {orientation}");
    }
}

#[test]
fn every_code_on_a_sheet_is_found_and_those_of_a_sim_come_first() {
    let puk = code(BarcodeFormat::CODE_128, "12345678", 4, 70);
    let site = code(BarcodeFormat::QR_CODE, "https://www.example.com/help", 5, 0);
    let mut picture = sheet(1_400, 1_000);
    picture = glued(picture, &puk, 60, 60);
    picture = glued(picture, &site, 1_000, 60);
    picture = glued(picture, &code(BarcodeFormat::CODE_128, ICCID, 2, 60), 60, 300);
    picture = glued(picture, &code(BarcodeFormat::CODE_128, OTHER_ICCID, 2, 60), 60, 420);
    picture = glued(picture, &code(BarcodeFormat::QR_CODE, LPA, 5, 0), 60, 600);
    picture = glued(picture, &code(BarcodeFormat::EAN_13, "5410000000002", 3, 80), 700, 700);
    let found = find_codes(&coarse_jpeg(&picture, 80)).unwrap();
    let meanings: Vec<Meaning> = found.iter().map(|code| code.meaning()).collect();
    let (sims, others) = meanings.split_at(3);
    for sim in [ICCID, OTHER_ICCID, LPA] {
        assert!(sims.contains(&Meaning::Sim(sim.to_owned())), "{sim}: {meanings:?}");
    }
    assert_eq!(others.len(), 3, "{meanings:?}");
    assert!(others.contains(&Meaning::Site("www.example.com".to_owned())));
    assert_eq!(others.iter().filter(|meaning| **meaning == Meaning::Other).count(), 2);
}

#[test]
fn other_kinds_of_bars_are_told_by_their_name() {
    for (kind, text, expected) in [
        (BarcodeFormat::CODE_128, ICCID, Symbology::Code128),
        (BarcodeFormat::CODE_39, ICCID, Symbology::Code39),
        (BarcodeFormat::ITF, "89320200000000000102", Symbology::Itf),
        (BarcodeFormat::EAN_13, "5410000000002", Symbology::Ean13),
        (BarcodeFormat::QR_CODE, LPA, Symbology::QrCode),
    ] {
        let picture = sheet_with(&code(kind, text, 3, 80), 1_200, 700);
        let found = find_codes(&coarse_jpeg(&picture, 80)).unwrap();
        assert_eq!((found[0].symbology, found[0].text.as_str()), (expected, text));
        assert_eq!(found.len(), 1, "{kind:?}");
    }
}

#[test]
fn a_code_that_was_found_hides_its_text_from_logs() {
    let found = find_codes(&file(&bars(), ImageFormat::Png)).unwrap();
    assert_eq!(format!("{found:?}"), "[Found(code-128, 19 bytes)]");
}

/// Cuts a picture off on the left or right, so that a part of it stays.
fn cut(picture: &GrayImage, from: u32, to: u32) -> GrayImage {
    image::imageops::crop_imm(picture, from, 0, to - from, picture.height()).to_image()
}

#[test]
fn a_bar_code_that_the_edge_cuts_off_is_named_and_never_read_as_a_shorter_number() {
    for (kind, text) in
        [(BarcodeFormat::ITF, "89320200000000011510"), (BarcodeFormat::CODE_128, ICCID)]
    {
        let module = 3;
        let bars = code(kind, text, module, 80);
        let width = bars.width() + 120;
        let whole = sheet_with(&bars, width, 240);
        assert_eq!(texts(&coarse_jpeg(&whole, 90)), [text], "{kind:?}");
        let mut named = 0;
        for modules in (1..40).step_by(4) {
            let edge = 60 + 10 * module + modules * module;
            for part in [cut(&whole, edge, width), cut(&whole, 0, width - edge)] {
                let seen = find_codes(&coarse_jpeg(&part, 90));
                named += u32::from(seen == Err(PhotoError::CutOff));
                // Of a last bar that is cut, enough may stay for the whole number.
                let read: Vec<String> = seen.into_iter().flatten().map(|code| code.text).collect();
                assert!(read.is_empty() || read == [text], "{kind:?}, {modules} modules: {read:?}");
            }
        }
        assert!(named >= 15, "{kind:?}: {named} of 20 are named");
    }
}

#[test]
fn a_light_code_without_a_ground_is_read() {
    for (kind, text) in [(BarcodeFormat::QR_CODE, LPA), (BarcodeFormat::CODE_128, ICCID)] {
        let drawing = code(kind, text, 4, 80);
        for (code, ground) in
            [([255, 255, 255, 255], [0, 0, 0, 0]), ([230, 240, 250, 255], [255, 255, 255, 0])]
        {
            let light = RgbaImage::from_fn(drawing.width() + 80, drawing.height() + 80, |x, y| {
                let at = x.checked_sub(40).zip(y.checked_sub(40));
                let at = at.filter(|(x, y)| *x < drawing.width() && *y < drawing.height());
                Rgba(if at.is_some_and(|(x, y)| drawing.get_pixel(x, y).0[0] == 0) {
                    code
                } else {
                    ground
                })
            });
            let mut bytes = std::io::Cursor::new(Vec::new());
            DynamicImage::from(light).write_to(&mut bytes, ImageFormat::Png).unwrap();
            assert_eq!(texts(bytes.get_ref()), [text], "{kind:?}");
        }
    }
}
