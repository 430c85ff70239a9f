//! The calendar reads back entry by entry, with folded lines and a reminder.

use adieu_letter::{CalendarEntry, calendar};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use jiff::Timestamp;
use jiff::civil::date;

fn entries() -> Vec<CalendarEntry> {
    vec![
        CalendarEntry {
            uid: "AD-7K3F-92QX-end@adieu.invalid".into(),
            on: date(2026, 7, 2),
            summary: "Fin du contrat ; vérifier, noter: tout".into(),
            description: "Une phrase assez longue pour être repliée, avec des accents é à ü et du chinois 合同终止日，确认。".into(),
        },
        CalendarEntry {
            uid: "AD-7K3F-92QX-port@adieu.invalid".into(),
            on: date(2026, 8, 2),
            summary: "Last day".into(),
            description: String::new(),
        },
    ]
}

fn texts(ics: &str, property: &ICalendarProperty) -> Vec<String> {
    let parsed = ICalendar::parse(ics).expect("it parses");
    let events = parsed
        .components
        .iter()
        .filter(|component| component.component_type == ICalendarComponentType::VEvent);
    let values = events.flat_map(|event| event.entries.iter().filter(|e| e.name == *property));
    values
        .filter_map(|entry| match entry.values.first() {
            Some(ICalendarValue::Text(text)) => Some(text.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn entries_read_back_word_for_word() {
    let ics = calendar(&entries(), Timestamp::UNIX_EPOCH);
    let expected: Vec<String> = entries().into_iter().map(|entry| entry.summary).collect();
    assert_eq!(texts(&ics, &ICalendarProperty::Summary), expected);
    assert_eq!(
        texts(&ics, &ICalendarProperty::Description),
        vec![entries()[0].description.clone()]
    );
}

#[test]
fn lines_are_folded_and_end_as_the_standard_asks() {
    let ics = calendar(&entries(), Timestamp::UNIX_EPOCH);
    assert!(ics.split_inclusive('\n').all(|line| line.ends_with("\r\n")), "{ics}");
    assert!(ics.lines().all(|line| line.len() <= 75), "{ics}");
    assert!(ics.contains("DTSTART;VALUE=DATE:20260702\r\n"), "{ics}");
    assert!(ics.contains("DTSTAMP:19700101T000000Z\r\n"), "{ics}");
    assert!(ics.contains("TRIGGER:-PT15H\r\n"), "{ics}");
}

#[test]
fn the_same_entries_give_the_same_bytes() {
    let once = calendar(&entries(), Timestamp::UNIX_EPOCH);
    assert_eq!(once, calendar(&entries(), Timestamp::UNIX_EPOCH));
}
