//! What holds for every value. Must be able to fail: each property is stated over generated values, none over constants.

use adieu_telecom::{CheckDigit, Eid, Iccid, Identifier, Imsi, Lpa, Msisdn, classify};
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
}
