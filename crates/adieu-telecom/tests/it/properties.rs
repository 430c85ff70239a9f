//! What holds for every value. Must be able to fail: each property is stated over generated values, none over constants.

use adieu_telecom::{
    CheckDigit, Eid, Finding, Iccid, Identifier, Imsi, Lpa, Msisdn, Sought, classify, read, search,
};
use proptest::prelude::*;

proptest! {
    #[test]
    fn classifying_never_panics(input in "\\PC{0,80}") {
        let _ = classify(&input);
    }

    #[test]
    fn classifying_number_like_text_never_panics(input in "[0-9+Ff /.()-]{0,45}") {
        let found = classify(&input);
        if let Some(normal) = found.reveal() {
            prop_assert_eq!(classify(normal), found.clone());
        }
    }

    #[test]
    fn a_card_number_reads_back_as_it_shows_itself(body in "89[0-9]{17,18}") {
        let card = Iccid::parse(&body).unwrap();
        prop_assert_eq!(Iccid::parse(&card.to_string()).unwrap(), card);
        prop_assert_eq!(card.reveal(), body);
    }

    #[test]
    fn exactly_one_check_digit_fits(body in "8932[0-9]{14}") {
        let expected = Iccid::parse(&body).unwrap().expected_check_digit();
        let fitting: Vec<char> = ('0'..='9')
            .filter(|digit| Iccid::parse(&format!("{body}{digit}")).unwrap().check() == CheckDigit::Fits)
            .collect();
        prop_assert_eq!(fitting, vec![expected]);
    }

    #[test]
    fn a_slip_in_one_digit_is_noticed(body in "8932[0-9]{14}", at in 4usize..18, by in 1u8..10) {
        let whole = format!("{body}{}", Iccid::parse(&body).unwrap().expected_check_digit());
        let mut slipped = whole.into_bytes();
        slipped[at] = b'0' + (slipped[at] - b'0' + by) % 10;
        let slipped = Iccid::parse(std::str::from_utf8(&slipped).unwrap()).unwrap();
        prop_assert_eq!(slipped.check(), CheckDigit::DoesNotFit);
    }

    #[test]
    fn swapped_digits_read_as_the_same_card(body in "8932[0-9]{15,16}") {
        let mut padded = body.clone();
        if padded.len() % 2 == 1 { padded.push('F'); }
        let swapped: String = padded.as_bytes().chunks(2).flat_map(|p| [char::from(p[1]), char::from(p[0])]).collect();
        prop_assert_eq!(Iccid::parse(&swapped).unwrap(), Iccid::parse(&body).unwrap());
    }

    #[test]
    fn a_subscription_reads_back(text in "206[0-9]{11,12}") {
        prop_assert_eq!(Imsi::parse(&text).unwrap().to_string(), text);
    }

    #[test]
    fn a_mobile_number_reads_back_from_every_format(tail in "[0-9]{7}", head in "4[79]") {
        let number = Msisdn::parse(&format!("0{head}{tail}")).unwrap();
        prop_assert!(number.is_mobile());
        for spelling in [number.to_string(), number.national_format(), number.international_format()] {
            prop_assert_eq!(Msisdn::parse(&spelling).unwrap(), number);
        }
        let shown = format!("{number:?}");
        prop_assert!(!shown.contains(&tail));
    }

    #[test]
    fn a_machine_number_reads_back_from_every_format(tail in "[0-9]{11}") {
        let number = Msisdn::parse(&format!("077{tail}")).unwrap();
        for spelling in [number.to_string(), number.national_format(), number.international_format()] {
            prop_assert_eq!(Msisdn::parse(&spelling).unwrap(), number);
        }
    }

    #[test]
    fn an_embedded_card_has_one_fitting_pair_of_check_digits(body in "89[0-9]{28}") {
        let fitting: Vec<String> =
            (0..97).map(|pair| format!("{body}{pair:02}")).filter(|text| Eid::parse(text).is_ok()).collect();
        prop_assert_eq!(fitting.len(), 1);
        let eid = Eid::parse(&fitting[0]).unwrap();
        prop_assert_eq!(eid.reveal(), fitting[0].as_str());
    }

    #[test]
    fn an_activation_code_reads_back(host in "[a-z]{1,10}\\.[a-z]{2,5}", token in "[A-Z0-9-]{0,30}") {
        let code = Lpa::parse(&format!("LPA:1${host}${token}")).unwrap();
        prop_assert_eq!(Lpa::parse(code.reveal()).unwrap(), code.clone());
        prop_assert_eq!(classify(code.reveal()), Identifier::Lpa(code));
    }

    #[test]
    fn reading_any_text_never_panics(input in "\\PC{0,200}") {
        let _ = read(&input);
        let _ = search(&input, Sought::Sim);
    }

    #[test]
    fn reading_what_looks_like_numbers_links_and_labels_never_panics(
        input in "([0-9]{0,20}|[ .,;:%=+()'\"eEx$/&-]|LPA:1\\$|%[0-9A-F]{2}|ext|ICCID|sim|\u{a0}|\u{ff0b}|89|32|\\.0){0,12}"
    ) {
        let reading = read(&input);
        let found = search(&input, Sought::Anything);
        if let Finding::One { identifier, .. } = found {
            prop_assert!(identifier.reveal().is_some());
        }
        if reading.identifier.reveal().is_none() {
            prop_assert!(reading.remarks.is_empty());
        }
    }

    #[test]
    fn a_decorated_card_number_is_the_same_number_or_none(
        body in "8932[0-9]{14}",
        before in "(|'|=\"|ICCID: |SIM |\\(|https://example.com/\\?iccid=|[A-Za-z :/=]{0,12})",
        after in "(|\"|\\.0|\\.00|,0|,00|\\)|;A| PUK 12345678|&x=1|E\\+18| ext 1|[A-Za-z .;,/]{0,12})",
        parted in prop::sample::select(vec!["", " ", ".", "-", "\u{a0}", "\u{202f}"]),
        group in prop::sample::select(vec![3_usize, 4, 20]),
    ) {
        let card = format!("{body}{}", Iccid::parse(&body).unwrap().expected_check_digit());
        // Thousands begin at the end, the groups on a card at the beginning.
        let first = if group == 3 { 1 } else { 0 };
        let grouped: String = card.chars().enumerate().flat_map(|(at, digit)| {
            let parts = at > 0 && at >= first && (at - first) % group == 0;
            (if parts { parted } else { "" }).chars().chain([digit])
        }).collect();
        let text = format!("{before}{grouped}{after}");
        let reading = read(&text);
        if let Some(number) = reading.identifier.reveal() {
            prop_assert_eq!(number, card, "{}", text);
        }
    }

    #[test]
    fn what_a_table_program_keeps_of_a_card_number_is_never_another_number(body in "8932[0-9]{14}") {
        let card = format!("{body}{}", Iccid::parse(&body).unwrap().expected_check_digit());
        let value: f64 = card.parse().unwrap();
        for text in [format!("{value:e}"), format!("{value:E}"), format!("{value:.5E}").replace('.', ",")] {
            let reading = read(&text);
            prop_assert_eq!(reading.identifier.reveal(), None, "{}", text);
        }
        let kept = format!("{}0000", &card[..15]);
        let reading = read(&kept);
        prop_assert!(reading.identifier.reveal().is_none() || !reading.remarks.is_empty(), "{}", kept);
        for text in [format!("{card}.0"), format!("{card},00"), format!("=\"{card}\""), format!("'{card}.00")] {
            let reading = read(&text);
            prop_assert_eq!(reading.identifier.reveal(), Some(card.as_str()), "{}", text);
        }
    }

    #[test]
    fn a_decorated_telephone_number_is_the_same_number_or_none(
        tail in "[0-9]{7}",
        head in prop::sample::select(vec!["0", "+32", "0032", "32", "", "+32 (0)", "tel:+32", "GSM: 0", "\u{ff0b}32"]),
        after in "(|\\.0|,0| ext 12|x12|;ext=12| poste 1| \\(Jan\\)|[ .;,/a-z]{0,8})",
        parted in prop::sample::select(vec!["", " ", ".", "-", "/", "\u{a0}", "\u{2007}", "\u{2011}"]),
    ) {
        let number = format!("47{tail}");
        let text = format!("{head}{}{parted}{}{parted}{}{after}", &number[..3], &number[3..5], &number[5..]);
        let reading = read(&text);
        if let Some(read) = reading.identifier.reveal() {
            prop_assert_eq!(read, format!("+32{number}"), "{}", text);
        }
    }
}
