//! Scripts for a call, a chat, a form: whom to call, what to answer, what is known of the brand.

use adieu_letter::DraftKind;

use crate::desk::{DIRECTORY, FILES, person};
use crate::holder_letters::{english, helped};

#[test]
fn the_script_for_a_call_names_the_lines_that_serve_this_customer() {
    let script = |brand: &str, contract: &str| {
        let text = person("")
            .replace("\"orange\"", &format!("\"{brand}\""))
            .replace("\"postpaid\"", &format!("\"{contract}\""));
        english(&text, DraftKind::PhoneScript)
    };
    let orange = script("orange", "postpaid");
    assert!(orange.contains("5000") && orange.contains("02 745 95 00"), "{orange}");
    assert!(!orange.contains("5995"), "a line for firms: {orange}");
    assert!(orange.contains("Read on 22 November 2026"), "{orange}");
    let (prepaid, postpaid) = (script("lycamobile", "prepaid"), script("lycamobile", "postpaid"));
    assert!(prepaid.contains("0800 49 811") && !prepaid.contains("+32 466 00 19 76"));
    assert!(!postpaid.contains("0800 49 811") && postpaid.contains("+32 466 00 19 76"));
    let vikings = script("mobile-vikings", "postpaid");
    assert!(vikings.contains("1976 (office hours)"), "{vikings}");
    assert!(!vikings.contains("0456"), "a legal contact is no helpdesk: {vikings}");
    let digi = script("digi", "postpaid");
    assert!(digi.contains("No customer line of DIGI is known here"), "{digi}");
}

#[test]
fn notes_on_brands_are_about_known_brands_and_hold_numbers_of_their_records() {
    let notes = [("proximus", "070 363 363"), ("mobile-vikings", "1976"), ("jim-mobile", "1984")];
    for (id, number) in notes {
        let brand = DIRECTORY.brand(id).expect("the brand is known");
        let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
        let wanted = digits(number);
        let wanted = wanted.trim_start_matches('0');
        let said = brand.warnings.iter().flat_map(|warning| &warning.about);
        assert!(said.map(|about| digits(about)).any(|about| about.ends_with(wanted)), "{id}");
    }
    let file = FILES.iter().find(|(path, _)| path == "letters/en/brands.ftl");
    let (_, text) = file.expect("the notes are there");
    let mut counted = 0;
    for id in text.lines().filter_map(|line| line.strip_prefix("brand-")?.split(" =").next()) {
        let (brand, _) = id.rsplit_once('-').expect("a brand and a topic");
        assert!(DIRECTORY.brand(brand).is_some(), "{id}");
        counted += 1;
    }
    assert!(counted >= 12, "only {counted} notes");
}

#[test]
fn a_reservation_is_answered_and_the_call_ends_with_a_confirmation_by_mail() {
    for kind in [DraftKind::PhoneScript, DraftKind::ChatScript] {
        let text = english(&person(""), kind);
        assert!(text.contains("A reservation is not enough."), "{text}");
        assert!(text.contains("Is the contract now recorded as ended on that day"), "{text}");
    }
    let text = english(&person(""), DraftKind::PhoneScript);
    assert!(text.contains("Please confirm by e-mail to ines@example.org"), "{text}");
    assert!(text.contains("Pause: wait for the answer"), "{text}");
    let heirs = person("").replace("\"orange\"", "\"proximus\"");
    let heirs = helped(heirs.replace("\"consumer\"", "\"estate\""), "heir");
    assert!(english(&heirs, DraftKind::PhoneScript).contains("if the voicemail greeting"));
}

#[test]
fn heirs_are_not_asked_to_stay_and_speak_of_the_voicemail() {
    let heirs = helped(person("").replace("\"consumer\"", "\"estate\""), "heir");
    for kind in [DraftKind::PhoneScript, DraftKind::ChatScript] {
        let text = english(&heirs, kind);
        for tactless in ["Why do you want to leave", "a better offer", "lose your number"] {
            assert!(!text.contains(tactless), "{kind}: {tactless}\n{text}");
        }
        assert!(text.contains("leave the voicemail and its greeting untouched"), "{kind}: {text}");
        assert!(text.contains("Which papers do you need from the heirs?"), "{kind}: {text}");
    }
}

#[test]
fn notes_on_brands_hold_the_same_numbers_in_every_language() {
    let notes = |lang: &str| -> Vec<(String, Vec<String>)> {
        let path = format!("letters/{lang}/brands.ftl");
        let (_, text) = FILES.iter().find(|(file, _)| *file == path).expect("the notes are there");
        let note = |line: &str| {
            let (id, words) = line.strip_prefix("brand-")?.split_once(" = ")?;
            let digits = words.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() > 2);
            Some((id.to_string(), digits.map(str::to_string).collect()))
        };
        text.lines().filter_map(note).collect()
    };
    for lang in ["fr", "nl", "de", "zh-Hans"] {
        assert_eq!(notes(lang), notes("en"), "{lang}");
    }
}
