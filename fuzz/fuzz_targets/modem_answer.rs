//! Feeds any bytes to a modem's answers: to every question of a reading of a line, and to the list of questions.
//!
//! It must never panic, grow without end, or let a line through that does not ask.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    use adieu_card::modem::{AnswerReader, AtQuery, LineQuestions, LineVerdict, judge};

    let mut questions = LineQuestions::new();
    let mut rest = bytes;
    while let Some(query) = questions.next() {
        let (count, after) = rest.split_first().unwrap_or((&0, &[]));
        let (told, after) = after.split_at(usize::from(*count).min(after.len()));
        rest = after;
        match AnswerReader::of(&query).feed(told) {
            Ok(Some(answer)) => questions.answer(&answer),
            Ok(None) | Err(_) => questions.leave(),
        }
    }
    let reading = questions.reading(jiff::Timestamp::UNIX_EPOCH);
    let evidence = judge(&[reading]).expect("one reading is judged");
    assert!(evidence.verdict != LineVerdict::Refused, "one reading never suffices");
    if let Ok(query) = std::str::from_utf8(bytes)
        .map_err(drop)
        .and_then(|line| AtQuery::admitted(line).map_err(drop))
    {
        let line = query.line();
        assert!(!line.contains(['\r', '\n', ';']) && line.starts_with("AT"));
    }
});
