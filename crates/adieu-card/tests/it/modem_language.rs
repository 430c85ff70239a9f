//! The lines that may go to a modem, and what is made of what it sends.

use adieu_card::modem::{AnswerError, AnswerReader, AtAnswer, AtEnd, AtQuery, Domain};
use adieu_card::{CardClass, Command, PinConsent, ProfileQuestion, Transport};
use proptest::prelude::*;

#[test]
fn every_question_is_one_line_that_asks() {
    let mut lines = vec![
        AtQuery::attention(),
        AtQuery::no_echo(),
        AtQuery::reasons(),
        AtQuery::card_state(),
        AtQuery::card_number(),
        AtQuery::imsi(),
        AtQuery::tries(),
        AtQuery::operator(),
        AtQuery::signal(),
    ];
    lines.extend(Domain::ALL.map(AtQuery::registration));
    let lines: Vec<&str> = lines.iter().map(AtQuery::line).collect();
    assert_eq!(
        lines,
        [
            "AT",
            "ATE0",
            "AT+CMEE=1",
            "AT+CPIN?",
            "AT+CRSM=176,12258,0,0,10",
            "AT+CIMI",
            "AT+CPINR",
            "AT+COPS?",
            "AT+CSQ",
            "AT+CREG?",
            "AT+CGREG?",
            "AT+CEREG?",
        ]
    );
}

#[test]
fn nothing_that_sets_sends_deletes_dials_or_tries_a_code_is_admitted() {
    for line in [
        "",
        "at",
        "AT ",
        "AT\r",
        "ATE1",
        "ATZ",
        "AT&F",
        "AT&W",
        "ATD112;",
        "ATA",
        "ATH",
        "A/",
        "AT+CMEE=2",
        "AT+CPIN=1234",
        "AT+CPIN=\"1234\"",
        "AT+CPIN?;+CFUN=0",
        "AT+CIMI;+CMGD=1",
        "AT+CFUN=1",
        "AT+CFUN?",
        "AT+CLCK=\"SC\",0,\"1234\"",
        "AT+CLCK=\"SC\",2",
        "AT+CPWD=\"SC\",\"1234\",\"4321\"",
        "AT+CMGR=1",
        "AT+CMGL=4",
        "AT+CMGL=\"ALL\"",
        "AT+CMGD=1",
        "AT+CMGW=1",
        "AT+CMGS=1",
        "AT+CPBW=1",
        "AT+CPBR=1,250",
        "AT+COPS=2",
        "AT+COPS=?",
        "AT+CREG=2",
        "AT+CEREG=3",
        "AT+CGATT=0",
        "AT+CUSD=1,\"*100#\"",
        "AT+CRSM=214,28474,0,0,1,\"00\"",
        "AT+CRSM=220,28474,1,4,28,\"00\"",
        "AT+CRSM=203,28474",
        "AT+CRSM=219,28474",
        "AT+CRSM=0176,12258,0,0,10",
        "AT+CRSM=176",
        "AT+CRSM=176,12258",
        "AT+CRSM=176,12258,0,0",
        "AT+CRSM=176,12258,0,0,256",
        "AT+CRSM=176,65536,0,0,10",
        "AT+CRSM=176,-1,0,0,10",
        "AT+CRSM=176,12258,0,0,10,\"00\"",
        "AT+CRSM=176,12258,0,0,10,\"00\",\"3F00\"",
        "AT+CRSM=176,12258,0,0,10,,\"3F0\"",
        "AT+CRSM=176,12258,0,0,10,,\"3F00\",1",
        "AT+CRSM=176,12258,0,0,10,,3F00",
        "AT+CRSM=178,28474,1,4,28;+CMGD=1",
        "AT+CRSM=176,12258,0,0,10\r\nAT+CMGD=1",
        "AT+CSIM=26,\"0020000108313233340000FFFF\"",
        "AT+CSIM=26,\"002000010831323334FFFFFFFF\"",
        "AT+CSIM=14,\"A0A40000023F00\"",
        "AT+CSIM=16,\"A0A40000023F00\"",
        "AT+CSIM=14,A0A40000023F00",
        "AT+CSIM=14,\"A0 A40000023F\"",
        "AT+CSIM=14,\"A0A4:0000023F0\"",
        "AT+CSIM=10,\"A0D6000001\"",
        "AT+CSIM=12,\"A0D600000100\"",
        "AT+CSIM=10,\"A02C000110\"",
        "AT+CSIM=10,\"0070000001\"",
        "AT+CCHO=\"A0000000871002\"",
        "AT+CGLA=1,10,\"00B0000010\"",
    ] {
        let admitted = AtQuery::admitted(line).is_ok();
        assert_eq!(admitted, line == "AT+CSIM=14,\"A0A40000023F00\"", "{line}");
    }
}

#[test]
fn a_command_with_a_code_is_never_carried_by_a_modem() {
    let verify = [&[0x00, 0x20, 0x00, 0x01, 0x08][..], b"1234\xFF\xFF\xFF\xFF"].concat();
    assert!(Command::admitted(&verify).is_err());
    assert!(format!("{:?}", PinConsent::typed("1234").unwrap()).contains('•'));
    // The one form that asks for the tries holds no code.
    let asks = AtQuery::carrying(&Command::ask_tries(Transport::T0)).unwrap();
    assert_eq!(asks.line(), "AT+CSIM=10,\"0020000100\"");
}

#[test]
fn every_command_that_reads_can_be_carried_and_comes_back_as_it_was() {
    let commands = [
        Command::select(CardClass::Gsm, 0x6F07),
        Command::select(CardClass::Uicc, 0x6F07),
        Command::select_path([0x7F10, 0x5F3A]),
        Command::select_application(&[0xA0; 16]).unwrap(),
        Command::status(CardClass::Gsm),
        Command::read_binary(CardClass::Uicc, 300, 255),
        Command::read_record(CardClass::Gsm, 254, 28).unwrap(),
        Command::ask_profiles(ProfileQuestion::Profiles),
    ];
    for command in commands {
        let query = AtQuery::carrying(&command).unwrap();
        let hex = query.line().split('"').nth(1).unwrap();
        let bytes = adieu_card::from_hex(hex).unwrap();
        assert!(Command::admitted(&bytes).unwrap() == command, "{query:?}");
        assert!(!format!("{query:?}").contains(hex), "what is asked stays out of logs");
    }
}

fn answer(query: &AtQuery, text: &str) -> AtAnswer {
    AnswerReader::of(query).feed(text.as_bytes()).unwrap().unwrap_or_else(|| panic!("{text:?}"))
}

#[test]
fn an_answer_is_what_stands_between_echo_and_end() {
    let told = answer(&AtQuery::card_state(), "AT+CPIN?\r\r\n+CPIN: READY\r\n\r\nOK\r\n");
    assert_eq!(told.lines, ["+CPIN: READY"]);
    assert_eq!(told.end, AtEnd::Ok);
    let imsi = answer(&AtQuery::imsi(), "\r\n206100000000001\r\n\r\nOK\r\n");
    assert_eq!(imsi.lines, ["206100000000001"]);
    let brief = answer(&AtQuery::card_state(), "+CPIN: SIM PIN\r\n0\r");
    assert_eq!((brief.lines.len(), brief.end), (1, AtEnd::Ok));
}

#[test]
fn lines_that_nobody_asked_for_do_not_get_into_an_answer() {
    let noise = "\r\nRING\r\n\r\n+CMTI: \"SM\",3\r\n^RSSI:18\r\n+CREG: 1\r\n";
    let told = answer(&AtQuery::imsi(), &format!("{noise}206100000000001\r\n{noise}OK\r\n"));
    assert_eq!(told.lines, ["206100000000001"]);
    let told = answer(&AtQuery::signal(), &format!("{noise}+CSQ: 17,99\r\n\r\nOK\r\n+CSQ: 3,99"));
    assert_eq!(told.lines, ["+CSQ: 17,99"]);
}

#[test]
fn every_way_to_end_is_known_and_a_reason_in_words_becomes_its_number() {
    let check = |end: &str, expected: AtEnd| {
        assert_eq!(
            answer(&AtQuery::card_state(), &format!("\r\n{end}\r\n")).end,
            expected,
            "{end}"
        );
    };
    check("OK", AtEnd::Ok);
    check("ERROR", AtEnd::Error);
    check("COMMAND NOT SUPPORT", AtEnd::Error);
    check("+CMS ERROR: 310", AtEnd::Error);
    check("+CME ERROR: 10", AtEnd::CmeError(10));
    check("+CME ERROR:14", AtEnd::CmeError(14));
    check("+CME ERROR: SIM not inserted", AtEnd::CmeError(10));
    check("+CME ERROR: SIM PIN required", AtEnd::CmeError(11));
    check("+CME ERROR: no idea", AtEnd::Error);
}

#[test]
fn a_modem_that_never_ends_a_line_or_an_answer_is_left() {
    let mut reader = AnswerReader::of(&AtQuery::attention());
    let fed: Vec<_> = (0..100).map(|_| reader.feed(&[b'x'; 1024])).collect();
    assert_eq!(fed.last(), Some(&Err(AnswerError::TooLong)));
    assert_eq!(fed[0], Ok(None));
    let mut reader = AnswerReader::of(&AtQuery::signal());
    let fed: Vec<_> = (0..9000).map(|_| reader.feed(b"+CSQ: 1\r\n")).collect();
    assert_eq!(fed.last(), Some(&Err(AnswerError::TooLong)));
}

#[test]
fn nothing_that_a_modem_said_is_shown_in_a_log() {
    let told = answer(&AtQuery::imsi(), "206100000000001\r\nOK\r\n");
    assert!(!format!("{told:?}").contains("2061"));
    let mut reader = AnswerReader::of(&AtQuery::imsi());
    assert_eq!(reader.feed(b"206100000000001\r\n"), Ok(None));
    assert!(!format!("{reader:?}").contains("2061"));
}

proptest! {
    #[test]
    fn an_answer_is_the_same_however_it_is_cut(
        noise in "[ -~\r\n]{0,200}",
        cuts in prop::collection::vec(1usize..20, 1..40),
    ) {
        let text = format!("{noise}\r\n+COPS: 0,0,\"Example\",7\r\n\r\nOK\r\n");
        let query = AtQuery::operator();
        let whole = AnswerReader::of(&query).feed(text.as_bytes()).unwrap();
        let mut reader = AnswerReader::of(&query);
        let (mut rest, mut cuts) = (text.as_bytes(), cuts.into_iter().cycle());
        let mut pieces = None;
        while !rest.is_empty() && pieces.is_none() {
            let (piece, behind) = rest.split_at(cuts.next().unwrap().min(rest.len()));
            pieces = reader.feed(piece).unwrap();
            rest = behind;
        }
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn any_bytes_are_taken_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        for query in [AtQuery::imsi(), AtQuery::card_number(), AtQuery::operator()] {
            let fed = AnswerReader::of(&query).feed(&bytes);
            prop_assert!(fed.is_ok());
        }
    }

    #[test]
    fn an_admitted_line_is_plain_and_one(line in "AT[+A-Z0-9=?,\";\r\n ]{0,60}") {
        if let Ok(query) = AtQuery::admitted(&line) {
            prop_assert_eq!(query.line(), &line);
            prop_assert!(!line.contains(['\r', '\n', ';', ' ']));
        }
    }
}
