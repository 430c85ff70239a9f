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
    fn an_address_of_every_length_and_filler_reads_back(
        digits in "[0-9*#]{1,20}",
        filler in 0u8..16,
        kind in proptest::sample::select(vec![0x81u8, 0xA1, 0xB1, 0x80]),
    ) {
        let value = |digit: u8| match digit { b'*' => 10, b'#' => 11, digit => digit - b'0' };
        let halves: Vec<u8> = digits.bytes().map(value).collect();
        let pairs = halves.chunks(2).map(|pair| pair[0] | pair.get(1).unwrap_or(&filler) << 4);
        let mut tpdu = vec![0x04, digits.len() as u8, kind];
        tpdu.extend(pairs);
        tpdu.extend([0x00, 0x08, 0x62, 0x50, 0x01, 0x41, 0x00, 0x00, 0x80, 0x02, 0x4F, 0x60]);
        let message = decode_tpdu(&tpdu).unwrap();
        prop_assert_eq!(message.address.unwrap().number, digits);
        prop_assert_eq!(message.body.text().unwrap().unwrap().text, "你");
        prop_assert!(message.doubts.is_empty());
    }

    #[test]
    fn a_moment_reads_back(
        (year, month, day) in (0i16..90, 1i8..=12, 1i8..=28),
        (hour, minute, second) in (0i8..24, 0i8..60, 0i8..60),
        quarters in -56i8..=56,
    ) {
        let swapped = |value: u8| ((value % 10) << 4) | (value / 10);
        let fields = [year as i8, month, day, hour, minute, second].map(|value| swapped(value as u8));
        let zone = swapped(quarters.unsigned_abs()) | if quarters < 0 { 8 } else { 0 };
        let moment = decode_moment(&[&fields[..], &[zone]].concat()).unwrap();
        prop_assert_eq!(moment.doubt, None);
        let (sign, minutes) = (if quarters < 0 { '-' } else { '+' }, i32::from(quarters.unsigned_abs()) * 15);
        let expected = format!(
            "20{year:02}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{:02}:{:02}",
            minutes / 60, minutes % 60,
        );
        prop_assert_eq!(moment.to_string(), expected);
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
