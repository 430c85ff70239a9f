//! Is the line switched off: what a modem's answers show, and what they do not.

use adieu_card::modem::{
    APART_MINUTES, AnswerReader, CardState, Domain, LineQuestions, LineReading, LineVerdict,
    Registration, Selection, Shown, judge,
};
use jiff::{Timestamp, ToSpan};

fn at(minutes: i64) -> Timestamp {
    let start: Timestamp = "2026-07-05T08:00:00Z".parse().unwrap();
    start + minutes.minutes()
}

/// Asks a modem that knows these answers; the others end in ERROR.
fn asked(answers: &[(&str, &str)], minutes: i64) -> LineReading {
    let mut questions = LineQuestions::new();
    let mut count = 0;
    while let Some(query) = questions.next() {
        let known = answers.iter().find(|(line, _)| *line == query.line());
        let text = known.map_or("ERROR".to_owned(), |(_, text)| {
            if text.contains("ERROR") { (*text).to_owned() } else { format!("{text}\r\n\r\nOK") }
        });
        let told = AnswerReader::of(&query).feed(format!("\r\n{text}\r\n").as_bytes());
        questions.answer(&told.unwrap().unwrap());
        count += 1;
        assert!(count < 20, "the questions come to an end");
    }
    questions.reading(at(minutes))
}

const CARD: [(&str, &str); 4] = [
    ("AT+CPIN?", "+CPIN: READY"),
    ("AT+CIMI", "206100000000001"),
    ("AT+CRSM=176,12258,0,0,10", "+CRSM: 144,0,\"982320000000000010F0\""),
    ("AT+COPS?", "+COPS: 0,0,\"Example\",7"),
];

fn registered(calls: &str, data: &str, lte: &str, minutes: i64) -> LineReading {
    let mut answers = CARD.to_vec();
    answers.extend([("AT+CREG?", calls), ("AT+CGREG?", data), ("AT+CEREG?", lte)]);
    answers.push(("AT+CSQ", "+CSQ: 17,99"));
    asked(&answers, minutes)
}

fn alive(minutes: i64) -> LineReading {
    registered("+CREG: 0,1", "+CGREG: 0,1", "+CEREG: 0,1", minutes)
}

fn refused(minutes: i64) -> LineReading {
    registered("+CREG: 0,3", "+CGREG: 0,2", "+CEREG: 0,3", minutes)
}

fn searching(minutes: i64) -> LineReading {
    registered("+CREG: 0,2", "+CGREG: 0,0", "+CEREG: 0,4", minutes)
}

fn verdict(readings: &[LineReading]) -> LineVerdict {
    judge(readings).unwrap().verdict
}

#[test]
fn a_reading_holds_all_that_the_modem_told() {
    let reading = registered("+CREG: 2,5,\"00A1\",\"0000B2C3\",7", "ERROR", "+CEREG: 0,5", 0);
    assert_eq!(reading.card, CardState::Ready);
    assert_eq!(reading.imsi.as_deref(), Some("206100000000001"));
    assert_eq!(reading.iccid.as_deref(), Some("8932020000000000010"));
    assert_eq!(reading.registrations.get(&Domain::Calls), Some(&Registration::Roaming));
    assert_eq!(reading.registrations.get(&Domain::Data), None, "this modem does not know it");
    assert_eq!(reading.selection, Some(Selection::Automatic));
    assert_eq!(reading.operator.as_deref(), Some("Example"));
    assert_eq!(reading.signal, Some(17));
    assert!(!format!("{reading:?}").contains("2061"));
}

#[test]
fn every_state_of_the_standard_is_known_and_another_number_is_unknown() {
    let state = |stat: &str| {
        let reading = registered(&format!("+CREG: 0,{stat}"), "ERROR", "ERROR", 0);
        reading.registrations.get(&Domain::Calls).copied()
    };
    let expected = [
        Registration::Idle,
        Registration::Home,
        Registration::Searching,
        Registration::Denied,
        Registration::Unknown,
        Registration::Roaming,
        Registration::Home,
        Registration::Roaming,
        Registration::Emergency,
        Registration::Home,
        Registration::Roaming,
        Registration::Unknown,
    ];
    for (stat, registration) in expected.into_iter().enumerate() {
        assert_eq!(state(&stat.to_string()), Some(registration), "{stat}");
    }
    assert_eq!(state("99"), Some(Registration::Unknown));
    assert_eq!(state("999"), None);
    assert_eq!(state("-3"), None);
    assert_eq!(state(""), None);
}

#[test]
fn an_unasked_line_about_the_network_is_not_the_answer() {
    let noisy = "+CREG: 1\r\n+CREG: 1,\"00A1\",\"0000B2C3\"\r\n+CREG: 1,00A1,B2C3\r\n+CREG: 2,3";
    let reading = registered(noisy, "ERROR", "ERROR", 0);
    assert_eq!(reading.registrations.get(&Domain::Calls), Some(&Registration::Denied));
}

#[test]
fn a_card_that_is_let_in_lives_at_home_and_away() {
    assert_eq!(verdict(&[alive(0)]), LineVerdict::Lives);
    let away = registered("+CREG: 0,3", "+CGREG: 0,5", "+CEREG: 0,3", 0);
    assert_eq!(verdict(&[away]), LineVerdict::LivesAway, "in anywhere is in");
    let text_only = registered("+CREG: 0,6", "ERROR", "ERROR", 0);
    assert_eq!(verdict(&[text_only]), LineVerdict::Lives);
}

#[test]
fn two_refusals_far_enough_apart_are_evidence_and_one_is_not() {
    let once = judge(&[refused(0)]).unwrap();
    assert_eq!(once.verdict, LineVerdict::RefusedOnce);
    assert_eq!(once.again_from, Some(at(APART_MINUTES)));
    assert_eq!(verdict(&[refused(0), refused(APART_MINUTES - 1)]), LineVerdict::RefusedOnce);
    let twice = judge(&[refused(APART_MINUTES), refused(0)]).unwrap();
    assert_eq!(twice.verdict, LineVerdict::Refused);
    assert_eq!((twice.from, twice.to, twice.again_from), (at(0), at(APART_MINUTES), None));
}

#[test]
fn a_line_that_comes_and_goes_begins_to_count_anew() {
    let flapping = [refused(0), alive(5), refused(12)];
    let evidence = judge(&flapping).unwrap();
    assert_eq!(evidence.verdict, LineVerdict::RefusedOnce, "ten minutes since it was let in");
    assert_eq!(evidence.again_from, Some(at(12 + APART_MINUTES)));
    assert_eq!(verdict(&[refused(0), refused(20), alive(30)]), LineVerdict::Lives);
}

#[test]
fn a_search_between_two_refusals_changes_nothing() {
    assert_eq!(verdict(&[refused(0), searching(5), refused(11)]), LineVerdict::Refused);
    assert_eq!(verdict(&[refused(0), refused(11), searching(12)]), LineVerdict::Nothing);
}

#[test]
fn what_proves_nothing_is_called_nothing() {
    assert_eq!(verdict(&[searching(0)]), LineVerdict::Nothing);
    assert_eq!(verdict(&[asked(&[], 0)]), LineVerdict::Nothing, "a modem that knows no question");
    let emergency = registered("+CREG: 0,8", "ERROR", "+CEREG: 0,8", 0);
    assert_eq!(verdict(&[emergency]), LineVerdict::Nothing);
    let data_only = registered("+CREG: 0,2", "+CGREG: 0,3", "+CEREG: 0,2", 0);
    assert_eq!(verdict(&[data_only]), LineVerdict::Nothing, "data may be refused alone");
    assert_eq!(judge(&[]), None);
}

#[test]
fn a_modem_that_may_not_choose_shows_nothing_of_the_line() {
    let chosen = |cops: &str, minutes: i64| {
        let mut answers = CARD[..3].to_vec();
        answers.extend([
            ("AT+CREG?", "+CREG: 0,3"),
            ("AT+CEREG?", "+CEREG: 0,3"),
            ("AT+COPS?", cops),
        ]);
        asked(&answers, minutes)
    };
    let manual = [chosen("+COPS: 1,2,\"20620\"", 0), chosen("+COPS: 1,2,\"20620\"", 60)];
    assert_eq!(verdict(&manual), LineVerdict::RefusedByChosen);
    assert_eq!(verdict(&[chosen("+COPS: 2", 0)]), LineVerdict::ModemOff);
    assert_eq!(verdict(&[chosen("+COPS: 0", 0), chosen("+COPS: 0", 60)]), LineVerdict::Refused);
    let mixed = [chosen("+COPS: 1", 0), chosen("+COPS: 0", 60)];
    assert_eq!(verdict(&mixed), LineVerdict::RefusedOnce, "only a free modem counts");
}

#[test]
fn another_card_begins_another_count() {
    let mut other = refused(0);
    other.imsi = Some("206100000000002".to_owned());
    assert_eq!(verdict(&[other.clone(), refused(20)]), LineVerdict::RefusedOnce);
    other.imsi = None;
    assert_eq!(
        verdict(&[other, refused(20)]),
        LineVerdict::Refused,
        "a number not told is no other"
    );
}

#[test]
fn a_card_that_waits_or_is_missing_is_said_so_and_no_more_is_asked_of_an_empty_modem() {
    let shown = |cpin: &str| asked(&[("AT+CPIN?", cpin)], 0).shown();
    assert_eq!(shown("+CPIN: SIM PIN"), Shown::Locked);
    assert_eq!(shown("+CPIN: SIM PUK"), Shown::Locked);
    assert_eq!(shown("+CME ERROR: 11"), Shown::Locked);
    assert_eq!(shown("+CPIN: PH-NET PIN"), Shown::ModemLocked);
    assert_eq!(shown("+CME ERROR: 10"), Shown::NoCard);
    assert_eq!(shown("+CME ERROR: SIM not inserted"), Shown::NoCard);
    assert_eq!(shown("+CME ERROR: 13"), Shown::NoCard);
    assert_eq!(shown("+CPIN: SIM PIN2"), Shown::Nothing, "the second code guards no network");
    let mut questions = LineQuestions::new();
    for end in ["OK", "OK", "+CME ERROR: 10"] {
        let query = questions.next().unwrap();
        let told = AnswerReader::of(&query).feed(format!("{end}\r\n").as_bytes());
        questions.answer(&told.unwrap().unwrap());
    }
    assert_eq!(questions.next(), None);
}

#[test]
fn odd_names_and_numbers_of_a_modem_stay_out() {
    let long = format!("+COPS: 0,0,\"{}\u{7}\",7", "x".repeat(500));
    let reading = asked(
        &[
            ("AT+CPIN?", "+CPIN: READY"),
            ("AT+CIMI", "12345"),
            ("AT+CRSM=176,12258,0,0,10", "+CRSM: 106,130,\"982320000000000010F0\""),
            ("AT+COPS?", &long),
            ("AT+CSQ", "+CSQ: 99,99"),
        ],
        0,
    );
    assert_eq!((reading.imsi, reading.iccid, reading.signal), (None, None, None));
    assert_eq!(reading.operator.map(|name| name.chars().count()), Some(40));
}

#[test]
fn nothing_that_turns_or_steers_a_text_stays_in_the_name_of_a_network() {
    let name = |told: &str| asked(&[("AT+COPS?", &format!("+COPS: 0,0,\"{told}\",7"))], 0).operator;
    assert_eq!(name("Ora\u{202e}egn\u{2066}\u{200f}\u{61c}\u{feff}").as_deref(), Some("Oraegn"));
    assert_eq!(name(" \u{1b}[31mRed ").as_deref(), Some("[31mRed"));
    assert_eq!(name("Télé 电信 ☎").as_deref(), Some("Télé 电信 ☎"));
    assert_eq!(name("\u{202e} \u{200b}"), None);
}

#[test]
fn a_reading_of_which_no_answer_made_sense_tells_nothing() {
    assert!(!asked(&[], 0).tells_something(), "a modem that knows no question");
    let noise: Vec<(&str, &str)> = [
        "AT+CPIN?",
        "AT+CIMI",
        "AT+CRSM=176,12258,0,0,10",
        "AT+CREG?",
        "AT+CGREG?",
        "AT+CEREG?",
        "AT+COPS?",
        "AT+CSQ",
    ]
    .into_iter()
    .map(|line| (line, "q\u{fffd}8:\u{1}+CREG 0,1\r\n+CSQ: x\r\n+COPS: !"))
    .collect();
    assert!(!asked(&noise, 0).tells_something());
    for one in [
        ("AT+CPIN?", "+CPIN: SIM PIN"),
        ("AT+CPIN?", "+CME ERROR: 10"),
        ("AT+CIMI", "206100000000001"),
        CARD[2],
        ("AT+CGREG?", "+CGREG: 0,4"),
        ("AT+COPS?", "+COPS: 0"),
        ("AT+CSQ", "+CSQ: 3,99"),
    ] {
        assert!(asked(&[one], 0).tells_something(), "{one:?}");
    }
}

#[test]
fn every_byte_of_every_answer_flipped_leaves_a_reading() {
    let answers = ["+CPIN: READY", "206100000000001", "+CRSM: 144,0,\"982320000000000010F0\""];
    let more =
        ["+CREG: 0,3", "+CGREG: 0,3", "+CEREG: 0,3", "+COPS: 0,0,\"Example\",7", "+CSQ: 17,99"];
    let all: Vec<Vec<u8>> = ["", ""]
        .iter()
        .chain(&answers)
        .chain(&more)
        .map(|text| format!("\r\n{text}\r\n\r\nOK\r\n").into_bytes())
        .collect();
    let total: usize = all.iter().map(Vec::len).sum();
    for place in 0..total {
        for mask in [0x01, 0x20, 0x80, 0xFF] {
            let mut questions = LineQuestions::new();
            let mut seen = 0;
            for whole in &all {
                let Some(query) = questions.next() else { break };
                let mut bytes = whole.clone();
                if let Some(byte) = place.checked_sub(seen).and_then(|at| bytes.get_mut(at)) {
                    *byte ^= mask;
                }
                seen += whole.len();
                let mut reader = AnswerReader::of(&query);
                let told = reader.feed(&bytes).unwrap();
                // A broken end: the port waits, gives up, and the part stays unknown.
                let Some(told) = told.or_else(|| reader.feed(b"\r\nERROR\r\n").unwrap()) else {
                    continue;
                };
                questions.answer(&told);
            }
            let reading = questions.reading(at(0));
            let verdict = judge(&[reading]).unwrap().verdict;
            assert_ne!(verdict, LineVerdict::Refused, "one reading never suffices");
        }
    }
}
