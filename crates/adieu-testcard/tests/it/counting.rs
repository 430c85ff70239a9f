//! What a card counts, and how faithful it is: a card that forgives would hide the reader's faults.

use adieu_card::{CardClass, Command, Transport};
use adieu_testcard::{Counts, File, Mood, VirtualCard, personality, read};

fn counts(mut card: VirtualCard, command: &[u8]) -> Counts {
    card.transmit(command);
    card.counts()
}

#[test]
fn every_write_is_counted_whatever_the_card_makes_of_it() {
    let writes: [&[u8]; 9] = [
        &[0xA0, 0xD6, 0, 0, 1, 0],
        &[0xA0, 0xDC, 1, 4, 1, 0],
        &[0x00, 0xDC, 1, 4, 1, 0],
        &[0xA0, 0x44, 0, 0, 0],
        &[0xA0, 0x04, 0, 0, 0],
        &[0xA0, 0x24, 0, 1, 16],
        &[0xA0, 0x88, 0, 0, 16],
        &[0x80, 0xE2, 0x91, 0, 3, 0xBF, 0x33, 0],
        &[0x80, 0xE2, 0x91, 0, 3, 0xBF, 0x31, 0],
    ];
    for mood in [Mood::Honest, Mood::Silent, Mood::Says(0x6E00)] {
        for command in writes {
            for card in [personality::gsm_250(), personality::euicc(), personality::blocks_only()] {
                let counts = counts(card.in_mood(mood), command);
                assert_eq!(counts.writes, 1, "{command:02X?} to a card that is {mood:?}");
                assert!(!counts.only_reads());
            }
        }
    }
}

#[test]
fn a_code_is_counted_right_or_wrong_and_a_question_for_the_tries_is_not() {
    let typed = [0x00, 0x20, 0, 1, 8, b'9', b'9', b'9', b'9', 0xFF, 0xFF, 0xFF, 0xFF];
    let mut card = personality::locked();
    assert_eq!(card.transmit(&typed), [0x63, 0xC2]);
    assert_eq!(card.transmit(&[0x00, 0x20, 0, 1, 0]), [0x63, 0xC2]);
    assert_eq!((card.counts().pin_tries, card.counts().only_reads()), (1, false));
    assert_eq!(counts(personality::usim_plain(), &typed).pin_tries, 1);
    assert!(counts(personality::locked(), &[0x00, 0x20, 0, 1, 0]).only_reads());
}

#[test]
fn an_unknown_instruction_is_no_reading() {
    assert!(!counts(personality::gsm_250(), &[0xA0, 0x55, 0, 0, 0]).only_reads());
    assert!(counts(personality::gsm_250(), &[0xA0, 0xB0, 0, 0, 1]).only_reads());
}

#[test]
fn an_answer_that_is_not_fetched_at_once_is_gone() {
    let mut card = personality::usim_plain();
    let select = Command::select(CardClass::Uicc, 0x2FE2).bytes(Transport::T0);
    let [0x61, waiting] = *card.transmit(&select) else { panic!("an answer waits") };
    assert_eq!(card.transmit(&[0x00, 0xB0, 0, 0, 10]).len(), 12);
    assert_eq!(card.transmit(&[0x00, 0xC0, 0, 0, waiting]), [0x6C, 0]);
}

#[test]
fn another_length_gets_the_right_one_and_no_data() {
    let mut newer = personality::usim_plain();
    newer.transmit(&Command::select(CardClass::Uicc, 0x2FE2).bytes(Transport::T0));
    assert_eq!(newer.transmit(&[0x00, 0xB0, 0, 0, 0]), [0x6C, 10]);
    let mut older = personality::gsm_250();
    older.transmit(&Command::select(CardClass::Gsm, 0x2FE2).bytes(Transport::T0));
    assert_eq!(older.transmit(&[0xA0, 0xB0, 0, 0, 11]), [0x67, 10]);
    assert_eq!(older.transmit(&[0xA0, 0xB0, 0, 0, 10]).len(), 12);
}

#[test]
fn a_length_behind_the_data_is_a_breach_for_characters_and_none_for_blocks() {
    let select = [0x00, 0xA4, 0, 4, 2, 0x2F, 0xE2, 0];
    assert_eq!(counts(personality::usim_plain(), &select).breaches, 1);
    let mut blocks = personality::blocks_only();
    let answer = blocks.transmit(&select);
    assert_eq!(blocks.counts().breaches, 0);
    assert_eq!((answer[0], answer.ends_with(&[0x90, 0x00])), (0x62, true));
}

#[test]
fn a_reset_forgets_what_is_selected_and_asks_for_the_code_again() {
    let mut card = personality::locked();
    card.unlocked = true;
    card.transmit(&Command::select(CardClass::Uicc, 0x2FE2).bytes(Transport::T0));
    card.reset();
    assert!(!card.unlocked);
    assert_eq!(card.transmit(&[0x00, 0xB0, 0, 0, 10]), [0x69, 0x81]);
    assert_eq!(card.resets, 1);
}

#[test]
fn no_bytes_whatever_make_a_card_panic() {
    let mut seed = 7_u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    let pick = [0x00, 0xA0, 0x80, 0xA4, 0xB0, 0xB2, 0xC0, 0xF2, 0x20, 0xE2, 0x04, 0x08, 0x02];
    for card in [personality::gsm_250(), personality::euicc(), personality::blocks_only()] {
        let mut card = card.with("2F07", File::Records(Vec::new()));
        for _ in 0..20_000 {
            let count = usize::from(next() % 12);
            let bytes: Vec<u8> = (0..count)
                .map(|_| if next() % 3 == 0 { next() } else { pick[usize::from(next()) % 13] })
                .collect();
            card.transmit(&bytes);
        }
        assert_eq!(card.commands, 20_000);
    }
}

#[test]
fn a_card_that_vanishes_or_hangs_does_so_after_its_commands() {
    let mut card = personality::vanishes_after(5);
    let dump = read(&mut card).into_dump();
    assert!(card.is_gone());
    assert!(dump.files.iter().skip(5).all(|file| file.parts.is_empty()), "nothing more is read");
    let mut card = personality::hangs_after(5);
    read(&mut card);
    assert!(!card.is_gone());
}
