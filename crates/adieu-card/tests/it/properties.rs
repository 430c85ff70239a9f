//! What holds for all bytes: no decoder panics, and what was written reads back.

use adieu_card::calls::{Direction, decode_call};
use adieu_card::euicc::{decode_eid, decode_profiles};
use adieu_card::extension::decode_extension;
use adieu_card::phonebook::{Link, decode_linked_text, decode_reference, decode_second_number};
use adieu_card::sms::{decode_slot, decode_tpdu};
use adieu_card::{
    Card, Reader, Step, Transport, decode_adn, decode_alpha, decode_file_control, decode_iccid,
    decode_imsi, decode_moment, decode_number, from_hex, to_hex,
};
use proptest::prelude::*;

proptest! {
    #[test]
    fn no_answers_of_a_card_keep_the_machine_busy_for_ever(
        answers in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 1..30),
        words in proptest::collection::vec(
            proptest::sample::select(vec![0x9000u16, 0x611C, 0x6C1C, 0x9F10, 0x6982, 0x6A83, 0x63C2]),
            1..7,
        ),
    ) {
        let mut reader = Reader::new(Transport::T0);
        let mut turn = 0;
        loop {
            match reader.step() {
                Step::Send(command) => {
                    prop_assert!(command.head()[1] != 0x20 || command.bytes(Transport::T0).len() == 5);
                    let mut answer = answers[turn % answers.len()].clone();
                    answer.extend(words[turn / 3 % words.len()].to_be_bytes());
                    reader.answer(&answer);
                    turn += 1;
                    prop_assert!(turn <= 20_000);
                }
                Step::PinWanted(_) => reader.without_pin(),
                Step::Done => break,
            }
        }
        let _ = Card::of(reader.dump());
    }

    #[test]
    fn no_bytes_make_a_decoder_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = decode_alpha(&bytes);
        let _ = decode_number(&bytes);
        let _ = decode_adn(&bytes);
        let _ = decode_extension(&bytes);
        let _ = decode_tpdu(&bytes);
        let _ = decode_slot(&bytes);
        let _ = decode_iccid(&bytes);
        let _ = decode_imsi(&bytes);
        let _ = decode_moment(&bytes);
        let _ = decode_file_control(&bytes);
        let _ = decode_reference(&bytes);
        let _ = decode_eid(&bytes);
        let _ = decode_profiles(&bytes);
        for link in [Link::Row, Link::Index(0), Link::Pointer] {
            let _ = decode_second_number(&bytes, link);
            let _ = decode_linked_text(&bytes, link);
        }
        for direction in [Direction::Incoming, Direction::Outgoing] {
            let _ = decode_call(&bytes, direction);
        }
    }

    #[test]
    fn no_message_that_begins_like_one_makes_a_decoder_panic(
        first in any::<u8>(),
        dcs in any::<u8>(),
        rest in proptest::collection::vec(any::<u8>(), 0..180),
    ) {
        let mut bytes = vec![first, 0x05, 0x81, 0x21, 0x43, 0xF5, 0x00, dcs];
        bytes.extend(rest);
        let _ = decode_tpdu(&bytes);
    }

    #[test]
    fn hexadecimal_reads_back(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        prop_assert_eq!(from_hex(&to_hex(&bytes)), Some(bytes));
    }

    #[test]
    fn a_two_byte_name_reads_back(name in "[A-Za-zÀ-ž一-鿿]{0,10}", padding in 0usize..5) {
        let mut field = vec![0x80];
        field.extend(name.encode_utf16().flat_map(u16::to_be_bytes));
        field.extend(std::iter::repeat_n(0xFF, padding));
        let spelled = decode_alpha(&field).unwrap();
        prop_assert_eq!(spelled.text, name);
        prop_assert!(!spelled.cut);
    }

    #[test]
    fn a_card_number_reads_back(digits in "89[0-9]{17,18}") {
        let mut padded = digits.clone().into_bytes();
        if padded.len() % 2 == 1 { padded.push(b'F'); }
        let value = |digit: u8| if digit == b'F' { 15 } else { digit - b'0' };
        let bytes: Vec<u8> = padded.chunks(2).map(|pair| value(pair[1]) << 4 | value(pair[0])).collect();
        prop_assert_eq!(decode_iccid(&bytes).unwrap(), digits);
    }
}
