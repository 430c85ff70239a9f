//! Dates, amounts, numbers and lists in all five languages.

use adieu_words::{Lang, Words};
use jiff::civil::date;

/// Checks what one way of writing gives in zh-Hans, en, fr, nl and de.
fn check(write: impl Fn(&Words) -> String, expected: [&str; 5]) {
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        assert_eq!(write(&Words::new(lang)), expected, "{lang}");
    }
}

#[test]
fn a_day_is_written_in_full() {
    check(
        |words| words.date(date(2026, 7, 2)),
        ["2026年7月2日", "2 July 2026", "2 juillet 2026", "2 juli 2026", "2. Juli 2026"],
    );
}

#[test]
fn french_writes_the_first_of_a_month_as_an_ordinal() {
    let french = Words::new(Lang::Fr);
    for (day, expected) in [
        (date(2026, 7, 1), ["1er juillet 2026", "mercredi 1er juillet 2026"]),
        (date(2026, 7, 11), ["11 juillet 2026", "samedi 11 juillet 2026"]),
        (date(2026, 1, 31), ["31 janvier 2026", "samedi 31 janvier 2026"]),
    ] {
        let written = [french.date(day), french.weekday_date(day)];
        assert_eq!(written.map(|text| Words::plain(&text)), expected);
    }
}

#[test]
fn a_short_day_cannot_be_read_in_two_ways() {
    check(
        |words| words.date_short(date(2026, 7, 2)),
        ["2026年7月2日", "2 Jul 2026", "2 juil. 2026", "2 jul 2026", "02.07.2026"],
    );
}

#[test]
fn a_day_is_written_with_its_weekday() {
    check(
        |words| words.weekday_date(date(2026, 7, 2)),
        [
            "2026年7月2日星期四",
            "Thursday, 2 July 2026",
            "jeudi 2 juillet 2026",
            "donderdag 2 juli 2026",
            "Donnerstag, 2. Juli 2026",
        ],
    );
}

#[test]
fn the_year_is_always_whole() {
    check(
        |words| words.date(date(1999, 12, 31)),
        [
            "1999年12月31日",
            "31 December 1999",
            "31 décembre 1999",
            "31 december 1999",
            "31. Dezember 1999",
        ],
    );
}

#[test]
fn an_amount_keeps_every_cent() {
    check(
        |words| words.euro(2500),
        ["€25.00", "€25.00", "25,00\u{a0}€", "€\u{a0}25,00", "25,00\u{a0}€"],
    );
    check(|words| words.euro(5), ["€0.05", "€0.05", "0,05\u{a0}€", "€\u{a0}0,05", "0,05\u{a0}€"]);
    check(|words| words.euro(0), ["€0.00", "€0.00", "0,00\u{a0}€", "€\u{a0}0,00", "0,00\u{a0}€"]);
    check(
        |words| words.euro(-123_456),
        [
            "-€1,234.56",
            "-€1,234.56",
            "-1\u{202f}234,56\u{a0}€",
            "€\u{a0}-1.234,56",
            "-1.234,56\u{a0}€",
        ],
    );
    assert_eq!(Words::new(Lang::En).euro(i64::MAX), "€92,233,720,368,547,758.07");
}

#[test]
fn a_whole_number_is_grouped() {
    check(
        |words| words.number(1_000_000),
        ["1,000,000", "1,000,000", "1\u{202f}000\u{202f}000", "1.000.000", "1.000.000"],
    );
}

#[test]
fn a_list_reads_as_one_phrase() {
    let items: Vec<String> = ["A", "B", "C"].map(str::to_owned).to_vec();
    check(
        |words| words.list(&items),
        ["A、B和C", "A, B and C", "A, B et C", "A, B en C", "A, B und C"],
    );
    let words = Words::new(Lang::En);
    assert_eq!(words.list(&[]), "");
    assert_eq!(words.list(&items[..1]), "A");
    assert_eq!(words.list(&items[..2]), "A and B");
}

#[test]
fn plain_text_has_ordinary_blanks() {
    let words = Words::new(Lang::Fr);
    assert_eq!(Words::plain(&words.euro(123_456)), "1 234,56 €");
}

#[test]
fn values_are_put_in_without_invisible_marks() {
    for lang in Lang::ALL {
        let phrase = Words::new(lang).list(&["A".to_owned(), "B".to_owned()]);
        assert!(!phrase.contains(['\u{2068}', '\u{2069}']), "{lang}: {phrase:?}");
    }
}

#[test]
fn a_counted_thing_takes_its_number_and_joins_the_sentence() {
    check(
        |words| words.msg_law_protected_firm(1, 9),
        [
            "您有 1 名员工，享有与消费者相同的保护；这项保护适用于最多 9 名员工的企业。",
            "With 1 worker you have the same protection as a consumer; it reaches up to 9 workers.",
            "Avec 1 travailleur, vous avez la même protection qu’un consommateur\u{a0}; elle va jusqu’à 9 travailleurs.",
            "Met 1 werknemer hebt u dezelfde bescherming als een consument; ze reikt tot 9 werknemers.",
            "Mit 1 Arbeitnehmer haben Sie denselben Schutz wie ein Verbraucher; er reicht bis 9 Arbeitnehmer.",
        ],
    );
}
