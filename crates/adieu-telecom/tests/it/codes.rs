//! Network codes, subscriptions, embedded cards, activation codes. Must use invented values only.

use adieu_telecom::{Eid, Imsi, Lpa, ParseEidError, ParseImsiError, ParseLpaError, Plmn};

#[test]
fn a_subscription_tells_country_and_network() {
    let imsi = Imsi::parse("206 10 0000000001").unwrap();
    assert_eq!((imsi.mcc(), imsi.plmn().unwrap().reveal()), ("206", "20610"));
    assert!(imsi.is_belgian());
    assert_eq!(format!("{imsi:?}"), "Imsi(20610••••••••••)");
    assert_eq!(Imsi::parse("310150123456789").unwrap().plmn(), None);
    assert_eq!(Imsi::parse("901580000000001").unwrap().plmn().unwrap().mnc(), "58");
}

#[test]
fn what_is_no_subscription_says_why() {
    assert_eq!(Imsi::parse("2061000000001").unwrap_err(), ParseImsiError::Length { digits: 13 });
    assert_eq!(Imsi::parse("806100000000001").unwrap_err(), ParseImsiError::Country);
    assert_eq!(Imsi::parse("+20610000000001").unwrap_err(), ParseImsiError::Characters);
    assert_eq!(Imsi::parse("2061000000000F1").unwrap_err(), ParseImsiError::Characters);
}

#[test]
fn a_network_code_is_read_with_or_without_its_gap() {
    for spelling in ["20610", "206 10", "206-10"] {
        assert_eq!(Plmn::parse(spelling).unwrap().reveal(), "20610");
    }
    for wrong in ["2061", "2061000", "206ab", ""] {
        assert!(Plmn::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_check_digits_of_an_embedded_card_must_fit() {
    let eid = Eid::parse("8904 4000 0000 0000 0000 0000 0000 0039").unwrap();
    assert_eq!(eid.reveal(), "89044000000000000000000000000039");
    assert!(!format!("{eid:?}").contains("39"));
    assert_eq!(
        Eid::parse("89044000000000000000000000000000").unwrap_err(),
        ParseEidError::CheckDigits
    );
    assert_eq!(Eid::parse("8904").unwrap_err(), ParseEidError::Length { digits: 4 });
    assert_eq!(Eid::parse("79044000000000000000000000000039").unwrap_err(), ParseEidError::Prefix);
}

#[test]
fn an_activation_code_is_read_with_or_without_its_scheme() {
    let code = Lpa::parse("LPA:1$RSP.Example.com$AB12-CD34").unwrap();
    assert_eq!(code, Lpa::parse("1$rsp.example.com$AB12-CD34").unwrap());
    assert_eq!(code.server(), "rsp.example.com");
    assert_eq!(code.matching_id(), "AB12-CD34");
    assert!(!code.asks_for_confirmation());
    assert_eq!(format!("{code:?}"), "Lpa(LPA:1$rsp.example.com$••••)");
    let long = Lpa::parse("lpa:1$rsp.example.com$AB12$1.3.6.1$1").unwrap();
    assert!(long.asks_for_confirmation());
    assert_eq!(long.reveal(), "LPA:1$rsp.example.com$AB12$1.3.6.1$1");
    assert_eq!(
        Lpa::parse("1$rsp.example.com$AB12$$1").unwrap().reveal(),
        "LPA:1$rsp.example.com$AB12$$1"
    );
    assert_eq!(Lpa::parse("1$rsp.example.com$").unwrap().matching_id(), "");
}

#[test]
fn a_damaged_activation_code_names_the_damaged_part() {
    assert_eq!(Lpa::parse("LPA:2$rsp.example.com$A").unwrap_err(), ParseLpaError::Prefix);
    assert_eq!(Lpa::parse("LPA:1$$A").unwrap_err(), ParseLpaError::Server);
    assert_eq!(Lpa::parse("LPA:1$rsp..com$A").unwrap_err(), ParseLpaError::Server);
    assert_eq!(Lpa::parse("LPA:1$rsp.example.com").unwrap_err(), ParseLpaError::MatchingId);
    assert_eq!(Lpa::parse("LPA:1$rsp.example.com$a b").unwrap_err(), ParseLpaError::MatchingId);
    assert_eq!(Lpa::parse("LPA:1$rsp.example.com$A$x").unwrap_err(), ParseLpaError::ServerId);
    assert_eq!(Lpa::parse("LPA:1$rsp.example.com$A$1.2$2").unwrap_err(), ParseLpaError::Surplus);
    assert_eq!(Lpa::parse("LPA:1$rsp.example.com$A$1.2$1$").unwrap_err(), ParseLpaError::Surplus);
}
