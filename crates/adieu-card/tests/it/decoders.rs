//! Names, numbers, messages and descriptions of files, byte by byte; each line is one reading or one reason.

use adieu_card::calls::{Direction, decode_call};
use adieu_card::fcp::Structure;
use adieu_card::sms::{Body, MessageKind, SlotStatus, decode_slot, decode_tpdu};
use adieu_card::{
    Doubt, TroubleField, Undecodable, decode_adn, decode_alpha, decode_file_control, decode_iccid,
    decode_imsi, decode_moment, decode_number, from_hex,
};

fn hex(text: &str) -> Vec<u8> {
    from_hex(text).unwrap()
}

#[test]
fn a_name_is_read_in_each_of_its_four_forms() {
    let check = |field: &str, text: &str, cut: bool| {
        let spelled = decode_alpha(&hex(field)).unwrap_or_else(|reason| panic!("{field} {reason}"));
        assert_eq!((spelled.text.as_str(), spelled.cut), (text, cut), "{field}");
    };
    check("4A756C6965FFFF", "Julie", false);
    check("", "", false);
    check("FFFFFF", "", false);
    check("00", "@", false);
    check("1B65FF", "€", false);
    check("1B41FF", "A", false);
    check("8000410042FFFF", "AB", false);
    check("80004100FFFFFFFF", "Aÿ", false);
    check("8000410042FF", "AB", false);
    // Half a character at the end: phones fill the field to its last byte.
    check("8000410042 00", "AB", true);
    check("80D83D", "", true);
    check("80D83DDE00", "😀", false);
    check("81 03 08 41 B1 42", "A\u{431}B", false);
    check("82 03 05 30 2D 82 D3", "-\u{532}\u{583}", false);
    check("81 00 08 FF FF", "", false);
}

#[test]
fn a_name_that_lies_has_a_reason() {
    let check =
        |field: &str, reason| assert_eq!(decode_alpha(&hex(field)).err(), Some(reason), "{field}");
    check("81 09 08 41", Undecodable::Length);
    check("81 09", Undecodable::TooShort);
    check("82 03 05", Undecodable::TooShort);
    check("82 01 D8 00 80", Undecodable::Character);
    check("41 E9", Undecodable::Character);
    check("80 DE00 0041", Undecodable::Character);
}

#[test]
fn a_number_is_read_with_and_without_the_length_before_it() {
    let check = |field: &str, number: &str, ton: u8| {
        let read = decode_number(&hex(field)).unwrap_or_else(|reason| panic!("{field} {reason}"));
        assert_eq!((read.number.as_str(), read.ton), (number, ton), "{field}");
    };
    check("91 2374103254F6", "+32470123456", 1);
    check("07 91 2374103254F6 FFFFFFFF", "+32470123456", 1);
    check("81 2143F5", "12345", 0);
    check("81 1AB2 CD FE", "*12#?pE", 0);
    check("91 1A32F4", "*1234", 1);
    for (field, reason) in [
        ("", Undecodable::Empty),
        ("FF", Undecodable::Empty),
        ("91", Undecodable::Empty),
        ("91 F1F2", Undecodable::Digit),
        ("09 91 21", Undecodable::Length),
        ("02 91 21 33", Undecodable::TooLong),
        ("41 21", Undecodable::Structure),
    ] {
        assert_eq!(decode_number(&hex(field)).err(), Some(reason), "{field}");
    }
}

#[test]
fn one_half_of_a_record_never_hides_the_other() {
    let record = hex("4A756C6965FF 07 91 2374103254F6 FFFFFFFF FF FF");
    let adn = decode_adn(&record).unwrap();
    assert_eq!(adn.name.unwrap().text, "Julie");
    assert_eq!(adn.number.unwrap().unwrap().number, "+32470123456");
    let lying = decode_adn(&hex("4A756C6965FF 1F 91 2374103254F6 FFFFFFFF FF 03")).unwrap();
    assert_eq!(lying.name.unwrap().text, "Julie");
    assert_eq!(lying.number.err(), Some(Undecodable::Length));
    assert_eq!(lying.extension, Some(3));
    let half = decode_adn(&hex("80004100 07 91 2374103254F6 FFFFFFFF FF FF")).unwrap();
    assert!(half.name.unwrap().cut);
    assert_eq!(half.number.unwrap().unwrap().number, "+32470123456");
    assert!(decode_adn(&[0xFF; 14]).unwrap().is_empty());
    assert_eq!(decode_adn(&[0xFF; 13]).err(), Some(Undecodable::TooShort));
}

#[test]
fn numbers_of_cards_and_subscriptions() {
    assert_eq!(decode_iccid(&hex("982320000000000010F0")).unwrap(), "8932020000000000010");
    assert_eq!(decode_iccid(&hex("8932020000000000010F")).unwrap(), "8932020000000000010");
    assert_eq!(decode_iccid(&[0xFF; 10]).err(), Some(Undecodable::Empty));
    assert_eq!(decode_iccid(&hex("1234567890")).err(), Some(Undecodable::TooShort));
    assert_eq!(decode_imsi(&hex("08 2960010000000010")).unwrap(), "206100000000001");
    assert_eq!(decode_imsi(&hex("09 296001000000001000")).err(), Some(Undecodable::TooLong));
    assert_eq!(decode_imsi(&hex("08 2860010000000010")).err(), Some(Undecodable::Structure));
    assert_eq!(decode_imsi(&[0xFF; 9]).err(), Some(Undecodable::Empty));
}

#[test]
fn times_keep_their_zone_and_padding_is_no_time() {
    assert_eq!(moment("62500141000080"), ("2026-05-10T14:00:00+02:00".to_owned(), None));
    assert_eq!(moment("6250014100002B"), ("2026-05-10T14:00:00-08:00".to_owned(), None));
    assert_eq!(moment("99 21 13 32 95 95 00"), ("1999-12-31T23:59:59+00:00".to_owned(), None));
    assert_eq!(moment("625001410000FF"), ("2026-05-10T14:00:00".to_owned(), None));
    assert_eq!(decode_moment(&[0xFF; 7]).err(), Some(Undecodable::Empty));
    assert_eq!(decode_moment(&[0; 7]).err(), Some(Undecodable::Empty));
    assert_eq!(decode_moment(&hex("62200341000080")).err(), Some(Undecodable::Time));
}

fn moment(field: &str) -> (String, Option<Undecodable>) {
    let moment = decode_moment(&hex(field)).unwrap_or_else(|reason| panic!("{field} {reason}"));
    (moment.to_string(), moment.doubt)
}

#[test]
fn a_half_byte_of_a_time_that_is_no_digit_is_read_as_zero_and_named() {
    let check = |field: &str, text: &str, doubt| {
        assert_eq!(moment(field), (text.to_owned(), Some(doubt)), "{field}");
    };
    let zero = Undecodable::DigitAsZero;
    check("61 01 03 40 95 44 C2", "2016-10-30T04:59:44+05:00", zero);
    check("61 01 03 40 95 44 CA", "2016-10-30T04:59:44-05:00", zero);
    check("61 01 03 40 95 4F 80", "2016-10-30T04:59:04+02:00", zero);
    check("61 01 03 40 95 F4 80", "2016-10-30T04:59:40+02:00", zero);
    check("61 01 03 AB 95 44 80", "2016-10-30T00:59:44+02:00", zero);
    // A zone that no place has is left out; the clock on the wall stays.
    check("61 01 03 40 95 44 77", "2016-10-30T04:59:44", Undecodable::Time);
    check("61 01 03 40 95 44 97", "2016-10-30T04:59:44", Undecodable::Time);
    assert_eq!(decode_moment(&hex("AA AA AA AA AA AA AA")).err(), Some(Undecodable::Time));
    assert_eq!(decode_moment(&hex("61 01 23 40 95 44 80")).err(), Some(Undecodable::Time));
    assert_eq!(decode_moment(&hex("61 01 03 42 95 44 80")).err(), Some(Undecodable::Time));
}

fn text(tpdu: &str) -> String {
    let message = decode_tpdu(&hex(tpdu)).unwrap_or_else(|reason| panic!("{tpdu} {reason}"));
    message.body.text().unwrap().unwrap().text
}

#[test]
fn messages_are_read_in_every_kind() {
    let deliver = "04 0B 91 2374103254F6 00 00 62500141000080 05 E8329BFD06";
    let message = decode_tpdu(&hex(deliver)).unwrap();
    assert_eq!(message.kind, MessageKind::Deliver);
    assert_eq!(message.address.unwrap().number, "+32470123456");
    assert_eq!(message.time.unwrap().to_string(), "2026-05-10T14:00:00+02:00");
    assert!(message.doubts.is_empty());
    assert_eq!(text(deliver), "hello");
    let submit = decode_tpdu(&hex("11 00 0B 91 2374103254F6 00 00 AA 05 E8329BFD06")).unwrap();
    assert_eq!((submit.kind, submit.time), (MessageKind::Submit, None));
    let report =
        decode_tpdu(&hex("02 07 0B 91 2374103254F6 62500141000080 62500141100080 00")).unwrap();
    assert_eq!((report.kind, report.status), (MessageKind::StatusReport, Some(0)));
    assert_eq!(report.discharged.unwrap().to_string(), "2026-05-10T14:01:00+02:00");
    let until = decode_tpdu(&hex("19 00 0B 91 2374103254F6 00 00 62500141000080 05 E8329BFD06"));
    assert_eq!(until.unwrap().valid_until.unwrap().to_string(), "2026-05-10T14:00:00+02:00");
}

#[test]
fn a_sender_in_letters_is_read() {
    // "Example" packed into seven bytes: seven septets, 13 half bytes in use.
    let packed = pack(b"Example");
    let mut tpdu = vec![0x04, 13, 0xD0];
    tpdu.extend(&packed);
    tpdu.extend(hex("00 00 62500141000080 00"));
    assert_eq!(decode_tpdu(&tpdu).unwrap().address.unwrap().number, "Example");
}

fn pack(septets: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; (septets.len() * 7).div_ceil(8)];
    for (at, septet) in septets.iter().enumerate() {
        for bit in 0..7 {
            if septet >> bit & 1 == 1 {
                bytes[(at * 7 + bit) / 8] |= 1 << ((at * 7 + bit) % 8);
            }
        }
    }
    bytes
}

#[test]
fn headers_shift_the_text_to_the_next_whole_septet() {
    // Six bytes of header make seven septets; then "Hi" follows.
    let mut septets = vec![0; 7];
    septets.extend(b"Hi");
    let mut data = pack(&septets);
    data[..6].copy_from_slice(&[0x05, 0x00, 0x03, 0x07, 0x02, 0x01]);
    let mut tpdu = hex("44 05 81 2143F5 00 00 62500141000080");
    tpdu.push(9);
    tpdu.extend(&data);
    let message = decode_tpdu(&tpdu).unwrap();
    let concat = message.header.concat.unwrap();
    assert_eq!((concat.reference, concat.total, concat.part), (7, 2, 1));
    assert!(message.body == Body::Text("Hi".to_owned()));
}

fn national(shift: &[u8], septets: &[u8]) -> Result<String, Undecodable> {
    let first = ((shift.len() + 1) * 8).div_ceil(7);
    let mut all = vec![0; first];
    all.extend(septets);
    let mut data = pack(&all);
    data[0] = u8::try_from(shift.len()).unwrap();
    data[1..=shift.len()].copy_from_slice(shift);
    let mut tpdu = hex("44 05 81 2143F5 00 00 62500141000080");
    tpdu.push(u8::try_from(all.len()).unwrap());
    tpdu.extend(&data);
    let message = decode_tpdu(&tpdu)?;
    match message.unread_because() {
        Some(reason) => Err(reason),
        None => Ok(message.body.text()?.unwrap().text),
    }
}

#[test]
fn national_alphabets_are_read_and_unknown_ones_named() {
    assert_eq!(national(&[0x25, 1, 1], &[0x04, 0x07, 0x60]).unwrap(), "€ıç");
    assert_eq!(national(&[0x24, 1, 1], &[0x1B, 0x53, 0x1B, 0x65]).unwrap(), "Ş€");
    assert_eq!(national(&[0x24, 1, 2], &[0x1B, 0x6F, 0x6F]).unwrap(), "óo");
    assert_eq!(national(&[0x25, 1, 3, 0x24, 1, 3], &[0x5B, 0x1B, 0x7B]).unwrap(), "Ãã");
    assert_eq!(national(&[0x25, 1, 9], &[0x41]).err(), Some(Undecodable::Alphabet));
}

#[test]
fn two_byte_and_eight_bit_messages() {
    assert_eq!(text("04 05 81 2143F5 00 08 62500141000080 04 4F60597D"), "你好");
    let bytes = decode_tpdu(&hex("04 05 81 2143F5 00 04 62500141000080 02 DEAD")).unwrap();
    assert!(bytes.body == Body::Bytes(vec![0xDE, 0xAD]));
}

#[test]
fn a_message_that_does_not_say_where_its_sender_ends_has_a_reason() {
    for (tpdu, reason) in [
        ("", Undecodable::Empty),
        ("03 00", Undecodable::TooShort),
        ("04 0B 91 23", Undecodable::TooShort),
        ("04 15 91 2374103254F6 00 00 62500141000080 00", Undecodable::Length),
    ] {
        assert_eq!(decode_tpdu(&hex(tpdu)).err(), Some(reason), "{tpdu}");
    }
}

#[test]
fn what_cannot_be_read_of_a_message_hides_nothing_else_of_it() {
    const SENDER: &str = "+32470123456";
    let check = |tpdu: &str, (field, reason), data: &str| {
        let message = decode_tpdu(&hex(tpdu)).unwrap_or_else(|reason| panic!("{tpdu} {reason}"));
        assert_eq!(message.doubts, [Doubt { field, reason }], "{tpdu}");
        assert_eq!(message.unread_because(), Some(reason));
        assert_eq!(message.time.unwrap().to_string(), "2026-05-10T14:00:00+02:00");
        let address = message.address.map(|address| address.number);
        assert_eq!(address.as_deref(), (field != TroubleField::Address).then_some(SENDER));
        assert!(message.body == Body::Bytes(hex(data)), "{tpdu}");
    };
    use TroubleField::{Header, Text};
    let head =
        |first: &str, dcs: &str| format!("{first} 0B 91 2374103254F6 00 {dcs} 62500141000080");
    // A reserved coding, compressed text, a reserved group, the reserved bit of the last group.
    for dcs in ["0C", "20", "2C", "60", "8F", "B0", "F8"] {
        let tpdu = format!("{} 03 E8329B", head("04", dcs));
        check(&tpdu, (Text, Undecodable::Coding), "E8329B");
    }
    // Part of a long message: the header is read, the text is not.
    check(
        &format!("{} 08 050003070201 E832", head("44", "0C")),
        (Text, Undecodable::Coding),
        "E832",
    );
    check(&format!("{} A0 E832 FFFF", head("04", "00")), (Text, Undecodable::Length), "E832");
    check(&format!("{} 03 4F6059", head("04", "08")), (Text, Undecodable::Length), "4F6059");
    check(&format!("{} 02 FF00", head("44", "04")), (Header, Undecodable::Length), "FF00");
    let alphabet = format!("{} 06 03 25 01 09 E832", head("44", "00"));
    check(&alphabet, (Text, Undecodable::Alphabet), "E832");
    check(&format!("{} 04 03 25 01 01", head("44", "00")), (Text, Undecodable::Length), "");
    let broken = "04 0B 91 2374103254FF 00 04 62500141000080 02 DEAD";
    check(broken, (TroubleField::Address, Undecodable::Digit), "DEAD");
}

#[test]
fn a_reserved_kind_is_read_as_the_standard_asks_and_named() {
    let message = decode_tpdu(&hex("07 0B 91 2374103254F6 00 00 62500141000080 05 E8329BFD06"));
    let message = message.unwrap();
    let kind = Doubt { field: TroubleField::MessageKind, reason: Undecodable::Kind };
    assert_eq!((message.kind, message.doubts), (MessageKind::Deliver, vec![kind]));
    assert_eq!(message.address.unwrap().number, "+32470123456");
    assert!(message.body == Body::Text("hello".to_owned()));
}

#[test]
fn what_fills_an_address_of_odd_length_may_be_anything() {
    for filler in 0..16 {
        let tpdu = format!("04 0B 91 23741032 54{filler:X}6 00 00 62500141000080 05 E8329BFD06");
        let message = decode_tpdu(&hex(&tpdu)).unwrap();
        assert_eq!(message.address.unwrap().number, "+32470123456", "{tpdu}");
        assert!(message.doubts.is_empty() && message.body == Body::Text("hello".to_owned()));
    }
    let none = decode_tpdu(&hex("04 00 91 00 00 62500141000080 05 E8329BFD06")).unwrap();
    assert!(none.address.is_none() && none.doubts.is_empty());
}

#[test]
fn a_sender_in_letters_is_whole_at_every_length() {
    for length in 1..=11 {
        let name = &"ABCDEFGHIJK"[..length];
        let mut tpdu = vec![0x04, (length * 7).div_ceil(4) as u8, 0xD0];
        tpdu.extend(pack(name.as_bytes()));
        tpdu.extend(hex("00 00 62500141000080 05 E8329BFD06"));
        let message = decode_tpdu(&tpdu).unwrap();
        assert_eq!(message.address.unwrap().number, name);
        assert!(message.body == Body::Text("hello".to_owned()));
    }
}

#[test]
fn a_number_that_cannot_be_read_keeps_its_name() {
    let check = |tail: &str, number: Option<&str>, doubts: &[(TroubleField, Undecodable)]| {
        let adn = decode_adn(&hex(&format!("4A756C6965FF {tail}"))).unwrap();
        let found: Vec<_> = adn.doubts().map(|doubt| (doubt.field, doubt.reason)).collect();
        assert_eq!(found, doubts, "{tail}");
        assert_eq!(adn.name.unwrap().text, "Julie");
        let read = adn.number.ok().flatten().map(|number| number.number);
        assert_eq!(read.as_deref(), number, "{tail}");
    };
    let broken = |reason| [(TroubleField::Number, reason)];
    check("0C 91 2374103254F6FFFFFFFF FF FF", None, &broken(Undecodable::Length));
    check("FE 91 2374103254F6FFFFFFFF FF FF", None, &broken(Undecodable::Length));
    check("00 91 2374103254F6FFFFFFFF FF FF", None, &broken(Undecodable::Length));
    check("07 91 23F4103254F6FFFFFFFF FF FF", None, &broken(Undecodable::Digit));
    check("07 D0 2374103254F6FFFFFFFF FF FF", None, &broken(Undecodable::Kind));
    let odd = [(TroubleField::NumberKind, Undecodable::Kind)];
    check("07 11 2374103254F6FFFFFFFF FF FF", Some("+32470123456"), &odd);
    check("07 F1 2374103254F6FFFFFFFF FF FF", Some("32470123456"), &odd);
    check("07 FF 2374103254F6FFFFFFFF FF FF", Some("32470123456"), &[]);
    check("00 FF FFFFFFFFFFFFFFFFFFFF FF FF", None, &[]);
    check("01 91 FFFFFFFFFFFFFFFFFFFF FF FF", None, &[]);
    check("FF FF FFFFFFFFFFFFFFFFFFFF FF FF", None, &[]);
}

#[test]
fn a_call_whose_time_is_broken_says_so() {
    let call = |time: &str| {
        let record =
            hex(&format!("45766100 06 81 04701020 FFFFFFFFFFFF FF FF {time} 000100 FF 01FFFF"));
        decode_call(&record, Direction::Incoming).unwrap()
    };
    let doubts = |time: &str| call(time).doubts().map(|d| (d.field, d.reason)).collect::<Vec<_>>();
    assert_eq!(
        call("62500141000080").time.unwrap().unwrap().to_string(),
        "2026-05-10T14:00:00+02:00"
    );
    assert_eq!(doubts("62500141000080"), []);
    assert_eq!(doubts("FFFFFFFFFFFFFF"), []);
    assert_eq!(doubts("625001410000C2"), [(TroubleField::Time, Undecodable::DigitAsZero)]);
    assert_eq!(doubts("62FF0141000080"), [(TroubleField::Time, Undecodable::Time)]);
}

#[test]
fn a_slot_says_whether_its_message_is_there() {
    let mut record = hex("03 00 04 05 81 2143F5 00 08 62500141000080 02 4F60");
    record.resize(176, 0xFF);
    let slot = decode_slot(&record).unwrap().unwrap();
    assert_eq!(slot.status, SlotStatus::Unread);
    record[0] = 0;
    assert_eq!(decode_slot(&record).unwrap().unwrap().status, SlotStatus::Free);
    assert!(decode_slot(&[0xFF; 176]).unwrap().is_none());
    let mut cleared = vec![0; 1];
    cleared.resize(176, 0xFF);
    assert!(decode_slot(&cleared).unwrap().is_none());
}

#[test]
fn files_are_described_in_both_languages() {
    let newer =
        decode_file_control(&hex("62 12 82 05 42 21 00 1C FA 83 02 6F 3A 88 01 08 80 02 1B 58"))
            .unwrap();
    assert_eq!(newer.structure, Some(Structure::Linear));
    assert_eq!((newer.record_length, newer.records), (Some(28), Some(250)));
    assert_eq!((newer.fid, newer.sfi, newer.size), (Some(0x6F3A), Some(1), Some(7000)));
    let folder =
        decode_file_control(&hex("62 11 82 02 78 21 C6 0B 90 01 80 83 01 01 95 00 83 01 81"))
            .unwrap();
    assert_eq!(folder.structure, Some(Structure::Folder));
    let enabled: Vec<_> = folder.pins.iter().map(|pin| (pin.reference, pin.enabled)).collect();
    assert_eq!(enabled, [(1, Some(true)), (0x81, Some(false))]);
    let older = decode_file_control(&hex("0000 1B58 6F3A 04 00 112233 01 02 01 1C")).unwrap();
    assert_eq!((older.record_length, older.records), (Some(28), Some(250)));
    let root =
        decode_file_control(&hex("0000 0000 3F00 01 0000000000 09 00 03 09 04 00 83 8A 82 8A"))
            .unwrap();
    assert_eq!((root.pins[0].enabled, root.pins[0].tries), (Some(true), Some(3)));
    assert_eq!(root.pins[1].tries, Some(2));
    for (bytes, reason) in [
        ("", Undecodable::Empty),
        ("62 7F 82", Undecodable::Length),
        ("62 04 83 02 6F 3A", Undecodable::Structure),
        ("0000 1B58 6F3A 04", Undecodable::TooShort),
        ("0000 1B58 6F3A 05 00 112233 01 02 01 1C", Undecodable::Kind),
    ] {
        assert_eq!(decode_file_control(&hex(bytes)).err(), Some(reason), "{bytes}");
    }
}
