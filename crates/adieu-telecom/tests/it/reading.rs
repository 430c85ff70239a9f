//! Identifiers in the clothes of tables, links and labels. Must use invented values only, and never expect a number that
//! does not stand in the input.

use adieu_telecom::{IdentifierKind, Remark, Unrecognised, read};

const CARD: &str = "8932020000000000010";
const EID: &str = "89044000000000000000000000000039";
const CODE: &str = "LPA:1$smdp.example.com$ABC-123";
const LINE: &str = "+32470123456";

/// Fails unless the input is this identifier, read with these remarks.
fn check(input: &str, normal: &str, remarks: &[Remark]) {
    let reading = read(input);
    assert_eq!(reading.identifier.reveal(), Some(normal), "{input:?}: {reading:?}");
    assert_eq!(reading.remarks, remarks, "{input:?}");
}

/// Fails unless the input is none.
fn check_none(input: &str) {
    let reading = read(input);
    assert_eq!(reading.identifier.reveal(), None, "{input:?}: {reading:?}");
    assert_eq!(reading.remarks, [], "{input:?}");
}

fn check_lost(input: &str, reason: Unrecognised) {
    check_none(input);
    let found = read(input).identifier;
    assert_eq!(found, adieu_telecom::Identifier::Unknown { reason }, "{input:?}");
}

#[test]
fn decimals_that_a_table_program_added_never_become_digits_of_the_number() {
    use Remark::{Decimals, Extension, PerhapsRounded};
    for dressed in [
        "8932020000000000010.0",
        "8932020000000000010.00",
        "8932020000000000010.000",
        "8932020000000000010,0",
        "8932020000000000010,00",
        " 8932020000000000010.0 ",
        "'8932020000000000010.0",
        "8932 0200 0000 0000 010.0",
        "8 932 020 000 000 000 010.00",
        "8\u{a0}932\u{a0}020\u{a0}000\u{a0}000\u{a0}000\u{a0}010,00",
        "8.932.020.000.000.000.010,00",
        "8,932,020,000,000,000,010.00",
    ] {
        check(dressed, CARD, &[Decimals]);
    }
    for dressed in ["32470123456.0", "470123456.0", "32470123456,00", "+32470123456.0"] {
        check(dressed, LINE, &[Decimals]);
    }
    check("206100000000001.0", "206100000000001", &[Decimals]);
    for other in ["8932020000000000010.5", "8932020000000000010,25", "893202000000000001.04"] {
        check_lost(other, Unrecognised::Decimals);
    }
    check("0470123456.0", LINE, &[Decimals]);
    // Full stops that people put between groups stay separators.
    for honest in [
        "0470.12.34.56",
        "0470.123456",
        "0470/123.456",
        "470.123.456",
        "32.470123456",
        "0470123.456",
    ] {
        check(honest, LINE, &[]);
    }
    check("02.555.12.00", "+3225551200", &[]);
    check("+32 2 555 12.00", "+3225551200", &[]);
    check("8932.0200.0000.0000.010", CARD, &[]);
    check("tel:+32470123456;ext=7", LINE, &[Extension]);
    check("89320200000000000002.0", "89320200000000000002", &[Decimals]);
    check("893202000000000000", "893202000000000000", &[PerhapsRounded]);
}

#[test]
fn an_exponent_is_a_number_only_when_all_its_digits_stand_there() {
    for lost in [
        "8.93202E+18",
        "8,93202E+18",
        "8.93202e18",
        "8.932020000000000E+18",
        "3.2470123E+10",
        "9E18",
    ] {
        check_lost(lost, Unrecognised::Shortened);
        check_lost(&format!("'{lost}"), Unrecognised::Shortened);
        check_lost(&format!("=\"{lost}\""), Unrecognised::Shortened);
    }
    check("8.932020000000000010E+18", CARD, &[Remark::Exponent]);
    check("3,2470123456E+10", LINE, &[Remark::Exponent]);
    check_lost("3.24701234567E+10", Unrecognised::Shortened);
}

#[test]
fn noughts_from_the_sixteenth_digit_on_are_digits_lost() {
    check_lost("8932021234567890000", Unrecognised::Rounded);
    check_lost("89320212345678900000", Unrecognised::Rounded);
    check_lost("8932021234567890000.0", Unrecognised::Rounded);
    check_lost("8.932021234567890000E+18", Unrecognised::Rounded);
    assert_eq!(read("8932021234567890000").identifier.kind(), IdentifierKind::Iccid);
    // One in ten keeps a check digit that fits: it is said, and the card decides.
    check("8932021234567010000", "8932021234567010000", &[Remark::PerhapsRounded]);
}

#[test]
fn what_a_table_wrote_to_keep_digits_is_undone() {
    check("=\"8932020000000000010\"", CARD, &[Remark::FormulaText]);
    check("=\"0470123456\"", LINE, &[Remark::FormulaText]);
    check("=\"8932020000000000010.0\"", CARD, &[Remark::FormulaText, Remark::Decimals]);
    check("'=\"8932020000000000010\"", CARD, &[Remark::FormulaText]);
    check("'8932020000000000010", CARD, &[]);
    check("\u{2019}+32470123456", LINE, &[]);
    check("8,932,020,000,000,000,010", CARD, &[Remark::Thousands]);
    check("470,123,456", LINE, &[Remark::Thousands]);
    check("8.932.020.000.000.000.010", CARD, &[]);
    for blank in [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'] {
        let parted = "8_932_020_000_000_000_010".replace('_', &blank.to_string());
        check(&parted, CARD, &[]);
    }
    for unclear in ["470,123456", "0470,12,34,56", "89,32,020000000000010", "=1+1", "=\"\"", "="] {
        check_none(unclear);
    }
}

#[test]
fn a_link_that_carries_a_code_is_read() {
    for link in [
        "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$smdp.example.com$ABC-123",
        "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24smdp.example.com%24ABC-123",
        "https://esimsetup.android.com/esim_qrcode_provisioning?carddata=lpa%3a1%24SMDP.example.com%24ABC-123&x=1",
        "https://example.com/?next=https%3A%2F%2Fa.example%2F%3Fcarddata%3DLPA%253A1%2524smdp.example.com%2524ABC-123",
        "https://example.com/esim?code=1$smdp.example.com$ABC-123#top",
        "https://example.com/?iccid=8932020000000000010&carddata=LPA:1$smdp.example.com$ABC-123",
        "LPA:1$smdp.example.com$ABC-123 (scan this code)",
        "Your eSIM: LPA:1$smdp.example.com$ABC-123.",
        "\"LPA:1$smdp.example.com$ABC-123\"",
    ] {
        check(link, CODE, &[Remark::CutOut]);
    }
    check("https://example.com/card/8932020000000000010/", CARD, &[Remark::CutOut]);
    check("https://example.com/?tel=%2B32470123456", LINE, &[Remark::CutOut]);
    check("sms:+32470123456", LINE, &[Remark::CutOut]);
    check("tel:+32470123456", LINE, &[]);
    check_none("https://www.example.com/puk?code=12345678");
    check_none("https://example.com/?carddata=LPA:1$nohost$ABC");
    check_none("tel:0612345678;phone-context=+31");
    check("tel:0470123456;phone-context=+32", LINE, &[]);
}

#[test]
fn a_label_before_a_number_is_cut_away() {
    for label in [
        "ICCID: 8932020000000000010",
        "ICCID8932020000000000010",
        "SIM card number 8932020000000000010",
        "SIM-kaart nr. 8932 0200 0000 0000 010",
        "N° de carte SIM : 8932 0200 0000 0000 010 (Orange)",
        "8932020000000000010;A",
        "“8932020000000000010”",
        "#8932020000000000010,",
        "ICCID: 8932020000000000010; PUK: 12345678",
        "ICCID 8932020000000000010 1234",
        "卡号：8932020000000000010",
    ] {
        check(label, CARD, &[Remark::CutOut]);
    }
    check("ICCID 893202000000000001 (12)", "893202000000000001", &[Remark::CutOut]);
    check(&format!("EID {EID}"), EID, &[Remark::CutOut]);
    check("EID: 8904 4000 0000 0000 0000 0000 0000 0039", EID, &[Remark::CutOut]);
    check("IMSI:206100000000001", "206100000000001", &[Remark::CutOut]);
    check("IMSI 206 10 0000000001", "206100000000001", &[Remark::CutOut]);
    for label in [
        "GSM: 0470 12 34 56",
        "Tél. +32 (0)470 12.34.56",
        "0470/12.34.56 (Jan)",
        "电话：0470123456",
        "Handy 470123456",
    ] {
        check(label, LINE, &[Remark::CutOut]);
    }
    check("Tel 02 555 12 34", "+3225551234", &[Remark::CutOut]);
}

#[test]
fn what_could_be_anything_is_not_taken_for_a_number_of_a_sim() {
    for text in [
        "IMEI: 350000000000006",
        "PUK 25551234",
        "order 470123456",
        "customer 25551234",
        "PIN 1234",
        "8932020000000000010X",
        "8932020000000000010*",
        "ICCID 89320200000000000XX",
        "8932o20000000000010",
        "0470123456 1",
        "8932020000000000010 12345678",
        "470123456 78",
        "0470 12 34 5a",
        "hello",
    ] {
        check_none(text);
    }
}

#[test]
fn two_different_codes_in_one_text_are_not_chosen_between() {
    for text in [
        "8932020000000000010 8932021234567890124",
        "8932020000000000010;8932021234567890124",
        "0470123456 / 0470123457",
        "ICCID 8932020000000000010, GSM 0470123456",
        "LPA:1$smdp.example.com$A LPA:1$smdp.example.com$B",
        "IMSI: 206100000000001 ICCID: 8932020000000000010",
    ] {
        check_lost(text, Unrecognised::Several);
    }
    check("ICCID 8932020000000000010 = 8932 0200 0000 0000 010", CARD, &[Remark::CutOut]);
}

#[test]
fn an_extension_is_left_out_and_told() {
    for text in [
        "+3225551234 ext. 12",
        "+3225551234;ext=12",
        "02 555 12 34 x12",
        "02/555.12.34x12",
        "02 555 12 34 poste 12",
        "02 555 12 34, toestel 12",
        "02 555 12 34 (tst. 12)",
        "02 555 12 34 Durchwahl 12",
        "02 555 12 34 DW 12",
        "02 555 12 34 Extension: 12",
        "02 555 12 34 #12",
        "02 555 12 34 分机 12",
    ] {
        check(text, "+3225551234", &[Remark::Extension]);
    }
    check("Tel. 02 555 12 34 ext. 12", "+3225551234", &[Remark::Extension, Remark::CutOut]);
    check_none("8932020000000000010 x12");
    check_none("02 555 12 34-12");
}

#[test]
fn signs_in_full_width_and_blanks_that_do_not_break_are_read() {
    for text in [
        "０４７０－１２－３４－５６",
        "＋３２４７０１２３４５６",
        "0470\u{a0}12\u{2007}34\u{202f}56",
        "0470\u{2011}12\u{2013}34\u{2014}56",
        "\u{2066}0470 12 34 56\u{2069}",
        "＋32（0）470 12 34 56",
        "0470\u{3000}12．34．56",
        "0470\u{ad}123456",
        "00 32 470 12 34 56",
        "0032 (0)470 123456",
        "+32 (0) 470-12.34.56",
        "+32 0470 12 34 56",
        "+0032470123456",
    ] {
        check(text, LINE, &[]);
    }
    for unclear in ["++32470123456", "32 70123456", "31612345678", "70123456789"] {
        check_none(unclear);
    }
}
