//! Card numbers: spellings, lengths, check digits, masks. Must use invented cards only.

use adieu_telecom::{CheckDigit, Iccid, ParseIccidError};

fn check(input: &str, expected: Result<&str, ParseIccidError>) {
    let read = Iccid::parse(input);
    assert_eq!(read.as_ref().map(Iccid::reveal).map_err(|e| *e), expected, "{input:?}");
}

#[test]
fn a_card_number_is_read_in_any_spelling() {
    check("8932020000000000010", Ok("8932020000000000010"));
    check("89320200000000000104", Ok("89320200000000000104"));
    check(" 8932-0200 0000.0000/010 ", Ok("8932020000000000010"));
    check("8932020000000000010F", Ok("8932020000000000010"));
    check("\u{feff}8932020000000000010", Ok("8932020000000000010"));
    check("\u{ff18}\u{ff19}32020000000000010", Ok("8932020000000000010"));
}

#[test]
fn the_swapped_digits_of_a_card_dump_are_put_right() {
    // 89 32 02 00 00 00 00 00 01 0F, each byte with its digits swapped.
    check("982320000000000010F0", Ok("8932020000000000010"));
    check("98 23 20 00 00 00 00 00 10 f0", Ok("8932020000000000010"));
    check("9823200000000000100F", Ok("8932020000000000010"));
    check("98232000000000001040", Ok("89320200000000000104"));
}

#[test]
fn a_belgian_card_may_leave_out_its_check_digit() {
    check("893202000000000001", Ok("893202000000000001"));
    check("893302000000000001", Err(ParseIccidError::Length { digits: 18 }));
    let card = Iccid::parse("893202000000000001").unwrap();
    assert_eq!(card.check(), CheckDigit::Absent);
    assert_eq!(card.expected_check_digit(), '0');
}

#[test]
fn a_check_digit_that_does_not_fit_is_only_a_hint() {
    assert_eq!(Iccid::parse("8932020000000000010").unwrap().check(), CheckDigit::Fits);
    let off = Iccid::parse("8932020000000000013").unwrap();
    assert_eq!(off.check(), CheckDigit::DoesNotFit);
    assert_eq!(off.expected_check_digit(), '0');
}

#[test]
fn what_is_no_card_number_says_why() {
    check("", Err(ParseIccidError::Empty));
    check("  ", Err(ParseIccidError::Empty));
    check("+8932020000000000010", Err(ParseIccidError::Characters));
    check("7932020000000000010", Err(ParseIccidError::Prefix));
    check("89320200000000001", Err(ParseIccidError::Length { digits: 17 }));
    check("893202000000000001044", Err(ParseIccidError::Length { digits: 21 }));
    check("8932F20000000000010", Err(ParseIccidError::Characters));
    check("8932o20000000000010", Err(ParseIccidError::Characters));
    check(&"8".repeat(600), Err(ParseIccidError::TooLong));
}

#[test]
fn the_issuer_prefix_is_known_for_belgian_cards_only() {
    assert_eq!(Iccid::parse("8932020000000000010").unwrap().issuer_prefix(), Some("893202"));
    assert_eq!(Iccid::parse("8933020000000000010").unwrap().issuer_prefix(), None);
}

#[test]
fn a_card_shows_itself_only_when_asked() {
    let card = Iccid::parse("8932020000000000010").unwrap();
    assert_eq!(format!("{card:?}"), "Iccid(893202•••••••••••10)");
    assert_eq!(card.to_string(), "8932020000000000010");
}
