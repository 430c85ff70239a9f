//! Telephone numbers in the spellings of people. Must use invented numbers only.

use adieu_telecom::{Msisdn, MsisdnKind, ParseMsisdnError};

fn check(input: &str, expected: Result<&str, ParseMsisdnError>) {
    let read = Msisdn::parse(input);
    assert_eq!(read.as_ref().map(Msisdn::reveal).map_err(|e| *e), expected, "{input:?}");
}

#[test]
fn a_belgian_number_is_read_in_any_human_spelling() {
    for spelling in [
        "0470/12.34.56",
        "0470 12 34 56",
        "0470-12-34-56",
        "+32 470 12 34 56",
        "+32 (0)470 12 34 56",
        "0032470123456",
        "0032 (0) 470 12 34 56",
        "32470123456",
        "470123456",
        "tel:+32-470-12-34-56",
        "TEL:0470123456;phone-context=+32",
        "\u{a0}0470\u{202f}12\u{202f}34\u{202f}56",
        "\u{202a}+32 470 12 34 56\u{202c}",
        "０４７０１２３４５６",
    ] {
        check(spelling, Ok("+32470123456"));
    }
}

#[test]
fn fixed_and_foreign_numbers_are_read_too() {
    check("02 555 12 34", Ok("+3225551234"));
    check("+31 6 12345678", Ok("+31612345678"));
    check("0039 06 1234 5678", Ok("+390612345678"));
    assert!(!Msisdn::parse("+31 6 12345678").unwrap().is_belgian());
}

#[test]
fn belgian_machine_numbers_have_eleven_digits_after_077() {
    for spelling in [
        "077 12345678901",
        "+32 77 12345678901",
        "0032 77 123 456 789 01",
        "327712345678901",
        "+32 (0)77 12345678901",
    ] {
        check(spelling, Ok("+327712345678901"));
    }
    let number = Msisdn::parse("077 12345678901").unwrap();
    assert!(number.is_m2m() && number.is_belgian() && !number.is_mobile());
    assert_eq!(number.national_format(), "077 123 456 789 01");
    assert_eq!(number.international_format(), "+32 77 123 456 789 01");
    assert_eq!(number.masked(), "+32 77 ••• ••• ••• 01");
    check("077 1234567890", Err(ParseMsisdnError::NotAssigned));
    check("077 123456789012", Err(ParseMsisdnError::NotAssigned));
}

#[test]
fn the_kind_follows_the_numbering_plan() {
    let kind = |text: &str| Msisdn::parse(text).unwrap().kind();
    assert_eq!(kind("0470123456"), MsisdnKind::Mobile);
    assert_eq!(kind("025551234"), MsisdnKind::Fixed);
    assert_eq!(kind("080055111"), MsisdnKind::TollFree);
    assert_eq!(kind("+32 70 363 363"), MsisdnKind::PremiumRate);
}

#[test]
fn what_is_no_number_says_why_without_repeating_it() {
    check("", Err(ParseMsisdnError::Empty));
    check("call me", Err(ParseMsisdnError::Characters));
    check("0470 12 34 5", Err(ParseMsisdnError::NotAssigned));
    check("04", Err(ParseMsisdnError::Length { digits: 2 }));
    check("+32 470 12 34 56 78 90 12 34", Err(ParseMsisdnError::NotAssigned));
    check("123456789012345678901", Err(ParseMsisdnError::Length { digits: 21 }));
    let error = Msisdn::parse("0470123450000").unwrap_err().to_string();
    assert!(!error.contains("0470"), "{error}");
}

#[test]
fn a_number_shows_its_middle_only_when_asked() {
    let number = Msisdn::parse("0470123456").unwrap();
    assert_eq!(number.masked(), "+32 470 •• •• 56");
    assert_eq!(format!("{number:?}"), "Msisdn(+32 470 •• •• 56)");
    assert_eq!(number.national_format(), "0470 12 34 56");
    assert_eq!(number.international_format(), "+32 470 12 34 56");
    assert_eq!(number.national_digits(), "470123456");
    assert_eq!(number.country_code(), 32);
}

#[test]
fn every_mask_hides_four_national_digits_and_four_in_nine() {
    for number in [
        "025551234",
        "080055111",
        "+31612345678",
        "+390612345678",
        "+12025550123",
        "+4915112345678",
        "+3725123456",
    ] {
        let number = Msisdn::parse(number).unwrap();
        let hidden = number.masked().chars().filter(|c| *c == '•').count();
        assert!(
            hidden >= 4 && hidden * 9 >= number.national_digits().len() * 4,
            "{} {}",
            number,
            number.masked()
        );
    }
}

/// What the phone-number library says: international form, kind, and both ways to write it.
fn library(text: &str) -> Option<[String; 3]> {
    use rlibphonenumber::{
        PHONE_NUMBER_UTIL as LIBRARY, PhoneNumberFormat, PhoneNumberType, Region,
    };
    let number = LIBRARY.parse(text, Some(Region::BE)).ok()?;
    let format = |format| LIBRARY.format(&number, format).into_owned();
    (LIBRARY.get_number_type(&number) == PhoneNumberType::Mobile).then(|| {
        [
            format(PhoneNumberFormat::E164),
            format(PhoneNumberFormat::National),
            format(PhoneNumberFormat::International),
        ]
    })
}

#[test]
fn belgian_mobile_numbers_are_read_as_the_phone_number_library_reads_them() {
    // Every block of 04, and one digit less and more.
    for block in 4000..5000_u32 {
        for tail in ["0000", "00000", "56789", "99999", "123456"] {
            for spelling in [format!("0{block}{tail}"), format!("+32{block}{tail}")] {
                let ours = Msisdn::parse(&spelling).ok().filter(|n| n.kind() == MsisdnKind::Mobile);
                let ours = ours.map(|number| {
                    let plain = number.reveal().to_owned();
                    [plain, number.national_format(), number.international_format()]
                });
                assert_eq!(ours, library(&spelling), "{spelling}");
            }
        }
    }
}
