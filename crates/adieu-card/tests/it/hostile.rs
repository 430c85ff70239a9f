//! Cards that lie, loop, vanish or are damaged: every one ends with a report, without a write or a try of a code.

use adieu_card::dump::Stop;
use adieu_card::{Card, Reader, Step, Transport};

use adieu_testcard::records::{adn, filled};
use adieu_testcard::{File, Mood, VirtualCard, personality, read};

fn ends(card: &mut VirtualCard) -> Card {
    let whole = Card::of(read(card).dump());
    assert_eq!((card.writes, card.pin_tries), (0, 0));
    assert!(card.commands <= 20_000);
    whole
}

#[test]
fn every_mood_of_a_card_ends_with_a_report() {
    let moods = [
        Mood::OtherLengthForEver,
        Mood::Boasts,
        Mood::WaitsForEver,
        Mood::Silent,
        Mood::Says(0x6F00),
        Mood::Says(0x9000),
        Mood::Says(0x6C00),
        Mood::Says(0x6100),
        Mood::Says(0x9F00),
        Mood::Says(0x6E00),
        Mood::Says(0x6982),
        Mood::Says(0x63C0),
        Mood::Says(0xFFFF),
    ];
    for mood in moods {
        for mut card in [personality::older(9), personality::newer(9), personality::tree(9, 3)] {
            card.mood = mood;
            ends(&mut card);
        }
    }
}

#[test]
fn a_thing_that_speaks_neither_language_is_no_card() {
    let mut card = personality::newer(1);
    card.mood = Mood::Says(0x6E00);
    assert_eq!(ends(&mut card).report.stopped, Some(Stop::NotACard));
    assert_eq!(card.commands, 2);
}

#[test]
fn a_loop_of_extension_records_ends_and_the_beginning_of_the_number_stays() {
    let mut to_two = vec![0x02, 0x01, 0x21];
    to_two.resize(12, 0xFF);
    let mut to_one = to_two.clone();
    to_two.push(2);
    to_one.push(1);
    let mut card = personality::older(0)
        .with("7F10/6F3A", filled([adn(b"Julie", "+32470000001", 28, 1)], 28, 250))
        .with("7F10/6F4A", filled([to_two, to_one], 13, 5));
    let whole = ends(&mut card);
    assert_eq!(whole.contacts[0].numbers[0].number, "+32470000001");
    assert!(whole.report.troubles.iter().any(|trouble| trouble.reason.as_str() == "chain"));
}

#[test]
fn a_card_that_boasts_of_records_is_not_asked_beyond_what_a_file_can_have() {
    let mut card = personality::older(9);
    card.mood = Mood::Boasts;
    ends(&mut card);
    assert!(card.commands < 2_200, "{}", card.commands);
}

#[test]
fn a_reference_file_that_names_folders_does_not_lead_the_reading_astray() {
    let mut record = vec![0xA8, 0x08, 0xC0, 2, 0x3F, 0x00, 0xC1, 2, 0x7F, 0x10];
    record.resize(60, 0xFF);
    let mut card = personality::newer(9).with("7F10/5F3A/4F30", filled([record], 60, 1));
    let whole = ends(&mut card);
    assert_eq!(whole.contacts.len(), 10);
}

#[test]
fn a_card_pulled_out_at_any_moment_leaves_what_was_read() {
    let mut whole = personality::tree(4, 2);
    let commands = read(&mut whole).dump().commands;
    for last in 0..commands {
        let mut card = personality::tree(4, 2);
        let mut reader = Reader::new(Transport::T0);
        while let Step::Send(command) = reader.step() {
            if reader.dump().commands == last {
                reader.stop(Stop::Vanished);
                break;
            }
            let answer = card.transmit(&command.bytes(Transport::T0));
            reader.answer(&answer);
        }
        let read = Card::of(reader.dump());
        assert_eq!(read.report.stopped, Some(Stop::Vanished));
        assert!(!read.report.is_complete());
    }
}

#[test]
fn every_byte_of_a_card_flipped_one_at_a_time_still_ends() {
    let small = |card: VirtualCard| {
        let mut card = card;
        for (_, file) in card.files.iter_mut() {
            if let File::Records(records) = file {
                records.truncate(6);
            }
        }
        card
    };
    for card in [small(personality::older(3)), small(personality::tree(3, 2))] {
        let mut honest = card.clone();
        read(&mut honest);
        for at in 0..honest.sent {
            for mask in [0x01, 0x80, 0xFF] {
                let mut flipped = card.clone();
                flipped.flip = Some((at, mask));
                ends(&mut flipped);
            }
        }
    }
}
