//! Photos of cards and eSIM sheets.
//!
//! It must never need a camera: two small pictures lie beside the crate that reads them.

use std::path::PathBuf;

use serde_json::Value;

use crate::contract::{fits, strict};
use crate::house::House;

const ICCID: &str = "8932020000000000010";

const LANGUAGES: [&str; 5] = ["en", "fr", "nl", "de", "zh-Hans"];

/// A PNG of one white point.
const WHITE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDATx\xdac\xf8\x0f\0\x01\x01\x01\0\x1c\xb0\x8c\x99\0\0\0\0IEND\xaeB`\x82";

/// Copies a picture into a house.
fn pictured(house: &House, name: &str, place: &str) {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../adieu-photo/tests/it/pictures");
    std::fs::copy(beside.join(name), house.path(place)).unwrap();
}

#[test]
fn a_photo_of_a_card_says_what_the_typed_number_says() {
    let house = House::new();
    pictured(&house, "card.png", "back of the card.png");
    let mut seen =
        house.run(&["identify", "--photo", "back of the card.png", "--json"]).good().json();
    fits(&strict(&house, "identification"), std::slice::from_ref(&seen));
    let seen = seen.as_object_mut().unwrap();
    assert_eq!(seen.remove("photo").unwrap(), "back of the card.png");
    assert_eq!(seen.remove("code").unwrap(), "code-128");
    let typed = house.run(&["identify", ICCID, "--json"]).good().json();
    assert_eq!(&Value::Object(seen.clone()), &typed);
    let shown = house.run(&["identify", "--photo", "back of the card.png"]).good();
    let typed = house.run(&["identify", ICCID]).good();
    let origin = "  Read from: back of the card.png, bar code (Code 128)\n";
    assert_eq!(shown.out.replacen(origin, "", 1), typed.out);
    assert_ne!(shown.out, typed.out);
}

#[test]
fn every_code_of_a_sheet_is_told_and_a_secret_one_never_shown() {
    let mut house = House::new();
    pictured(&house, "sheet.png", "sheet.png");
    let found = house.run(&["identify", "--photo", "sheet.png", "--json"]).good();
    assert!(!found.screen().contains("12345678"), "{found:#?}");
    let documents = found.documents();
    fits(&strict(&house, "identification"), &documents);
    assert_eq!(documents.len(), 3);
    assert_eq!(documents[0]["input"], "LPA:1$smdp.example.com$ADIEU-0000-1111");
    assert_eq!(documents[0]["kind"], "lpa");
    assert_eq!(documents[0]["code"], "qr-code");
    for other in &documents[1..] {
        assert_eq!(other["input"], "", "{other}");
        assert_eq!(other["kind"], "unknown");
        assert_eq!(other["valid"], false);
        assert_eq!(other["photo"], "sheet.png");
        assert_eq!(other["notes"].as_array().unwrap().len(), 1);
    }
    for lang in LANGUAGES {
        let shown = house.speaks(lang).run(&["identify", "--photo", "sheet.png", "-v"]).good();
        assert!(!shown.screen().contains("12345678"), "{shown:#?}");
        assert!(shown.out.contains("www.example.com"), "{shown:#?}");
        assert!(!shown.out.contains("/help"), "{shown:#?}");
    }
}

#[test]
fn typed_inputs_and_photos_go_together_and_a_bad_photo_takes_nothing_away() {
    let house = House::new();
    pictured(&house, "card.png", "card.png");
    pictured(&house, "sheet.png", "sheet.png");
    std::fs::write(house.path("white.png"), WHITE).unwrap();
    let good = house
        .run(&[
            "identify",
            "206100000000001",
            "--json",
            "--photo",
            "card.png",
            "--photo",
            "sheet.png",
        ])
        .good();
    let inputs: Vec<Value> = good.documents().iter().map(|one| one["input"].clone()).collect();
    assert_eq!(inputs[..2], ["206100000000001", ICCID]);
    assert_eq!(inputs.len(), 5);
    let some = house
        .run(&[
            "identify",
            "--json",
            "--photo",
            "white.png",
            "--photo",
            "card.png",
            "--photo",
            "none.png",
        ])
        .ends(3);
    assert_eq!(some.documents().len(), 1);
    let error: Value = serde_json::from_str(some.err.trim()).unwrap();
    assert_eq!(error["error"]["kind"], "input");
    let message = error["error"]["message"].as_str().unwrap();
    assert!(message.contains("white.png") && message.contains("none.png"), "{message}");
}

#[test]
fn a_photo_that_shows_nothing_says_what_to_try_in_every_language() {
    let mut house = House::new();
    std::fs::write(house.path("white.png"), WHITE).unwrap();
    house.write("IMG_1.HEIC", "\0\0\0\u{18}ftypheic\0\0\0\0mif1heic");
    house.write("letter.txt", "Dear operator");
    std::fs::write(house.path("broken.jpg"), b"\xff\xd8\xff\xe0\0\x10JFIF").unwrap();
    std::fs::write(house.path("long.png"), vec![0x89; 15 * 1024 * 1024 + 1]).unwrap();
    let mut wide = WHITE.to_vec();
    wide[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    wide[29..33].copy_from_slice(&[0xa5, 0xb9, 0x2a, 0x9e]);
    std::fs::write(house.path("wide.png"), wide).unwrap();
    for (file, says) in [
        ("white.png", "No bar code or QR code"),
        ("IMG_1.HEIC", "is a HEIC file"),
        ("letter.txt", "is not a picture"),
        ("broken.jpg", "begins like a JPEG file"),
        ("long.png", "more than 15 MB"),
        ("wide.png", "8000 pixels"),
        ("missing.png", "is not there"),
        (".", ". is a folder"),
    ] {
        let english = house.speaks("en").run(&["identify", "--photo", file, "--json"]).ends(3);
        let error = english.error();
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(says), "{message}");
        for lang in LANGUAGES {
            let other = house.speaks(lang).run(&["identify", "--photo", file, "--json"]).ends(3);
            let error = other.error();
            assert!(!error["hint"].as_str().unwrap().is_empty(), "{lang} {file}");
            assert!(lang == "en" || error["message"] != message, "{lang} {file}");
        }
    }
}

#[test]
fn what_a_stumbling_library_would_say_stays_off_the_screen() {
    let house = House::new();
    pictured(&house, "sheet.png", "sheet.png");
    let whole = house.bytes("sheet.png");
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] = !bytes[at];
        std::fs::write(house.path("spoilt.png"), bytes).unwrap();
        let ran = house.run(&["identify", "--photo", "spoilt.png"]);
        assert!(matches!(ran.code, 0 | 3), "{ran:#?}");
        assert!(!ran.err.contains("panicked"), "{ran:#?}");
    }
}

#[test]
fn the_name_of_a_photo_steers_no_terminal() {
    let house = House::new();
    let name = "a\u{1b}[31m\u{202e}.png";
    pictured(&house, "card.png", name);
    let mut command = house.command(&["identify", "--photo", name]);
    let output = command.env("CLICOLOR_FORCE", "1").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(!said.contains("\u{1b}[31m") && !said.contains('\u{202e}'), "{said:?}");
}

#[test]
fn a_table_and_a_photo_do_not_go_together() {
    let house = House::new();
    let arguments =
        ["identify", "--photo", "a.png", "--csv", "a.csv", "--column", "b", "--out", "c.csv"];
    let ran = house.run(&arguments).ends(2);
    assert!(ran.err.contains("go together"), "{ran:#?}");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_photo_is_never_waited_for() {
    let house = House::new();
    let made = std::process::Command::new("mkfifo").arg(house.path("card.png")).status();
    assert!(made.unwrap().success());
    let told = house.run(&["identify", "--photo", "card.png"]).ends(3);
    assert!(told.err.contains("card.png is a pipe, not a file."), "{}", told.err);
}
