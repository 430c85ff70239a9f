//! What may go to a card, and that nothing else can: every class and instruction byte is tried.

use std::collections::BTreeSet;

use adieu_card::{CardClass, Command, PinConsent, ProfileQuestion, Transport};

/// Bodies that a careless program might send behind any class and instruction.
fn bodies() -> Vec<Vec<u8>> {
    let mut bodies = vec![vec![], vec![0], vec![0, 0]];
    for (p1, p2) in
        [(0, 0), (0, 1), (0, 0x81), (1, 4), (0, 4), (4, 4), (8, 4), (0x91, 0), (0, 0x0C)]
    {
        for tail in [
            vec![],
            vec![0x00],
            vec![0x0A],
            vec![2, 0x2F, 0xE2],
            vec![8, 0x31, 0x32, 0x33, 0x34, 0xFF, 0xFF, 0xFF, 0xFF],
            vec![6, 0xBF, 0x3E, 0x03, 0x5C, 0x01, 0x5A],
            vec![3, 0xBF, 0x33, 0x00],
        ] {
            bodies.push([vec![p1, p2], tail].concat());
        }
    }
    bodies
}

#[test]
fn of_all_classes_and_instructions_only_those_that_read_get_through() {
    let mut through = BTreeSet::new();
    for class in 0..=255u8 {
        for instruction in 0..=255u8 {
            for body in bodies() {
                let bytes = [vec![class, instruction], body].concat();
                if Command::admitted(&bytes).is_ok() {
                    through.insert((class, instruction));
                    // The tries may be asked for; a code, eight bytes, may not go.
                    assert!(instruction != 0x20 || bytes.len() <= 5, "{bytes:02X?}");
                    let question = [0xBF, 0x3E, 0x03, 0x5C, 0x01, 0x5A];
                    assert!(instruction != 0xE2 || bytes[5..] == question, "{bytes:02X?}");
                }
            }
        }
    }
    let listed = [
        (0x00, 0x20),
        (0x00, 0xA4),
        (0x00, 0xB0),
        (0x00, 0xB2),
        (0x00, 0xC0),
        (0x80, 0xC0),
        (0x80, 0xE2),
        (0x80, 0xF2),
        (0xA0, 0xA4),
        (0xA0, 0xB0),
        (0xA0, 0xB2),
        (0xA0, 0xC0),
        (0xA0, 0xF2),
    ];
    assert_eq!(through, BTreeSet::from(listed));
}

#[test]
fn writing_a_profile_is_refused_by_its_content() {
    for content in [
        vec![0xBF, 0x31, 0x00],
        vec![0xBF, 0x32, 0x00],
        vec![0xBF, 0x33, 0x00],
        vec![0xBF, 0x34, 0x00],
        vec![0xBF, 0x29, 0x00],
        vec![0xBF, 0x30, 0x00],
        vec![0xBF, 0x3F, 0x00],
        vec![0xBF, 0x3E, 0x03, 0x5C, 0x01, 0x5A, 0xBF, 0x33, 0x00],
    ] {
        let count = u8::try_from(content.len()).unwrap();
        let bytes = [vec![0x80, 0xE2, 0x91, 0x00, count], content].concat();
        assert!(Command::admitted(&bytes).is_err(), "{bytes:02X?}");
    }
}

#[test]
fn every_form_that_can_be_made_is_on_the_list() {
    for class in [CardClass::Gsm, CardClass::Uicc] {
        let mut made = vec![Command::select(class, 0x6F3A), Command::status(class)];
        made.push(Command::read_binary(class, 0xFFFF, 10));
        made.extend((0..=255).filter_map(|record| Command::read_record(class, record, 28)));
        made.push(Command::select_path([0x7F10, 0x5F3A]));
        made.extend(Command::select_application(&[0xA0; 7]));
        made.push(Command::ask_profiles(ProfileQuestion::Profiles));
        made.push(Command::ask_tries(Transport::T0));
        for command in made {
            assert_eq!(Command::admitted(&command.bytes(Transport::T0)), Ok(command));
        }
        assert!(Command::read_record(class, 0, 28).is_none());
        assert!(Command::read_record(class, 255, 28).is_none());
    }
}

#[test]
fn only_block_cards_are_asked_for_the_answer_in_the_same_command() {
    let select = Command::select(CardClass::Uicc, 0x2FE2);
    assert_eq!(select.bytes(Transport::T0), [0x00, 0xA4, 0x00, 0x04, 0x02, 0x2F, 0xE2]);
    assert_eq!(select.bytes(Transport::T1), [0x00, 0xA4, 0x00, 0x04, 0x02, 0x2F, 0xE2, 0x00]);
    assert_eq!(Command::ask_tries(Transport::T1).bytes(Transport::T1), [0x00, 0x20, 0x00, 0x01]);
}

#[test]
fn neither_a_code_nor_a_command_shows_its_digits() {
    let consent = PinConsent::typed("4711").unwrap();
    assert!(!format!("{consent:?}").contains("4711"));
    let command = Command::select_application(b"4711471").unwrap();
    assert!(!format!("{command:?}").contains("34"));
}
