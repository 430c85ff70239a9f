//! What an input turns out to be. Must use invented values only.

use adieu_telecom::{Identifier, IdentifierKind, classify};

fn check(input: &str, kind: IdentifierKind, normal: Option<&str>) {
    let found = classify(input);
    assert_eq!((found.kind(), found.reveal()), (kind, normal), "{input:?}");
}

#[test]
fn each_kind_is_told_by_its_shape() {
    use IdentifierKind::{Eid, Iccid, Imsi, Lpa, Msisdn};
    check("8932020000000000010", Iccid, Some("8932020000000000010"));
    check("982320000000000010F0", Iccid, Some("8932020000000000010"));
    check("893202000000000001", Iccid, Some("893202000000000001"));
    check("206100000000001", Imsi, Some("206100000000001"));
    check("0470/12.34.56", Msisdn, Some("+32470123456"));
    check("470123456", Msisdn, Some("+32470123456"));
    check("077 12345678901", Msisdn, Some("+327712345678901"));
    check("327712345678901", Msisdn, Some("+327712345678901"));
    check("+327712345678901", Msisdn, Some("+327712345678901"));
    check("tel:0470123456", Msisdn, Some("+32470123456"));
    check("LPA:1$rsp.example.com$A1", Lpa, Some("LPA:1$rsp.example.com$A1"));
    check("1$rsp.example.com$A1", Lpa, Some("LPA:1$rsp.example.com$A1"));
    check("89044000000000000000000000000000", Eid, None);
}

#[test]
fn an_input_that_fails_keeps_the_kind_whose_shape_it_has() {
    check("89320200000000001", IdentifierKind::Iccid, None);
    check("0470 12", IdentifierKind::Msisdn, None);
    check("LPA:1$", IdentifierKind::Lpa, None);
    check("806100000000001", IdentifierKind::Imsi, None);
}

#[test]
fn what_has_no_shape_is_unknown() {
    for input in
        ["", " ", "hello", "1976", "=1+1", "é", "1234567890123456", "++", "+", "inès@example.org"]
    {
        assert!(matches!(classify(input), Identifier::Unknown { .. }), "{input:?}");
    }
    check("hello", IdentifierKind::Unknown, None);
    check(&"1".repeat(100_000), IdentifierKind::Unknown, None);
}
