//! Days to remember, as a calendar file (RFC 5545) that every calendar program reads.
//!
//! The same entries give the same bytes; no text can become a property of its own.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarAction, ICalendarComponent, ICalendarComponentType, ICalendarDuration,
    ICalendarEntry, ICalendarParameter, ICalendarProperty, ICalendarTransparency, ICalendarValue,
    ICalendarValueType,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::plain::plain;

const PRODUCT: &str = "-//adieu//adieu//EN";
/// At nine in the morning of the day before.
const HOURS_BEFORE: u32 = 15;

/// One day to remember.
#[derive(Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Tells it from every other entry, for ever.
    pub uid: String,
    /// The day.
    pub on: Date,
    /// What is to be done, in a few words.
    pub summary: String,
    /// More about it.
    pub description: String,
}

/// Writes a calendar of all-day entries, each with a reminder on the morning of the day before.
pub fn calendar(entries: &[CalendarEntry], at: Timestamp) -> String {
    let mut calendar = ICalendar { components: Vec::new() };
    let mut root = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    root.add_property(ICalendarProperty::Version, text("2.0"));
    root.add_property(ICalendarProperty::Prodid, text(PRODUCT));
    calendar.components.push(root);
    for entry in entries {
        let event_id = push(&mut calendar, 0, event(entry, at));
        push(&mut calendar, event_id, alarm(entry));
    }
    let mut out = String::new();
    calendar.write_to(&mut out).expect("writing to memory does not fail");
    out
}

fn push(calendar: &mut ICalendar, parent: usize, component: ICalendarComponent) -> usize {
    let index = calendar.components.len();
    let id = u32::try_from(index).expect("a calendar has fewer entries than a 32-bit count");
    if let Some(parent) = calendar.components.get_mut(parent) {
        parent.component_ids.push(id);
    }
    calendar.components.push(component);
    index
}

fn event(entry: &CalendarEntry, at: Timestamp) -> ICalendarComponent {
    let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
    event.add_uid(&plain(&entry.uid));
    event.add_dtstamp(instant(at));
    event.entries.push(
        ICalendarEntry::new(ICalendarProperty::Dtstart)
            .with_param(ICalendarParameter::value(ICalendarValueType::Date))
            .with_value(ICalendarValue::PartialDateTime(Box::new(day(entry.on)))),
    );
    event.add_property(ICalendarProperty::Summary, text(&entry.summary));
    if !plain(&entry.description).is_empty() {
        event.add_property(ICalendarProperty::Description, text(&entry.description));
    }
    let free = ICalendarValue::Transparency(ICalendarTransparency::Transparent);
    event.add_property(ICalendarProperty::Transp, free);
    event
}

fn alarm(entry: &CalendarEntry) -> ICalendarComponent {
    let mut alarm = ICalendarComponent::new(ICalendarComponentType::VAlarm);
    let display = ICalendarValue::Action(ICalendarAction::Display);
    alarm.add_property(ICalendarProperty::Action, display);
    let before = ICalendarDuration { neg: true, hours: HOURS_BEFORE, ..Default::default() };
    alarm.add_property(ICalendarProperty::Trigger, ICalendarValue::Duration(before));
    alarm.add_property(ICalendarProperty::Description, text(&entry.summary));
    alarm
}

fn text(words: &str) -> ICalendarValue {
    ICalendarValue::Text(plain(words))
}

fn day(on: Date) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(on.year()).ok(),
        month: u8::try_from(on.month()).ok(),
        day: u8::try_from(on.day()).ok(),
        ..Default::default()
    }
}

fn instant(at: Timestamp) -> PartialDateTime {
    let clock = at.to_zoned(TimeZone::UTC);
    let part = |value: i8| u8::try_from(value).ok();
    PartialDateTime {
        hour: part(clock.hour()),
        minute: part(clock.minute()),
        second: part(clock.second()),
        tz_hour: Some(0),
        tz_minute: Some(0),
        ..day(clock.date())
    }
}
