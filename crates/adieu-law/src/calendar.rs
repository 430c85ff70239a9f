//! The Belgian calendar: legal holidays, working days, counted without a network.
//!
//! It must never move a deadline of the person to a later day.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use crate::confidence::Confidence;

/// The Belgian calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    holidays: Vec<Holiday>,
}

/// A legal holiday, as a rule that gives its day in every year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// Its identifier, such as `easter-monday`.
    pub id: String,
    /// When it falls.
    pub falls: Falls,
    /// Key of the source that says so.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// When a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Falls {
    /// On the same day of every year.
    Fixed {
        /// The month.
        month: i8,
        /// The day of the month.
        day: i8,
    },
    /// So many days after Easter Sunday.
    AfterEaster {
        /// How many days after it.
        days_after_easter: u8,
    },
}

impl Falls {
    /// Returns the day in a year; none for a day that the year lacks.
    pub fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Falls::Fixed { month, day } => Date::new(year, month, day).ok(),
            Falls::AfterEaster { days_after_easter } => {
                easter(year)?.checked_add(i64::from(days_after_easter).days()).ok()
            }
        }
    }
}

impl Calendar {
    /// Makes a calendar of the given holidays.
    pub fn new(holidays: Vec<Holiday>) -> Calendar {
        Calendar { holidays }
    }

    /// Returns the holidays that it knows.
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// Returns the legal holiday that falls on a day, if one does.
    pub fn holiday_on(&self, day: Date) -> Option<&Holiday> {
        self.holidays.iter().find(|holiday| holiday.falls.in_year(day.year()) == Some(day))
    }

    /// Says whether a day is a working day: Monday to Friday, and no legal holiday.
    pub fn is_working_day(&self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && self.holiday_on(day).is_none()
    }

    /// Returns the day so many working days after `from`; `from` itself is not counted.
    pub fn add_working_days(&self, from: Date, count: u32) -> Date {
        let mut day = from;
        for _ in 0..count {
            day = match self.next_working_day(day) {
                Some(next) => next,
                None => return Date::MAX,
            };
        }
        day
    }

    /// Returns the day so many working days after `from` where Saturday counts as one of them.
    pub fn add_working_days_and_saturdays(&self, from: Date, count: u32) -> Date {
        let counts =
            |day: &Date| day.weekday() != Weekday::Sunday && self.holiday_on(*day).is_none();
        let days = std::iter::successors(from.tomorrow().ok(), |day| day.tomorrow().ok());
        let nth = usize::try_from(count).unwrap_or(usize::MAX);
        match nth.checked_sub(1) {
            None => from,
            Some(skip) => days.filter(counts).nth(skip).unwrap_or(Date::MAX),
        }
    }

    /// Returns the last working day before a day, or the day itself at the very start of the calendar.
    pub fn previous_working_day(&self, day: Date) -> Date {
        let earlier = std::iter::successors(day.yesterday().ok(), |d| d.yesterday().ok());
        earlier.into_iter().find(|d| self.is_working_day(*d)).unwrap_or(day)
    }

    /// Returns how many working days lie after `from`, up to and with `to`.
    pub fn working_days_after(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        while let Some(next) = self.next_working_day(day) {
            if next > to {
                break;
            }
            count += 1;
            day = next;
        }
        count
    }

    fn next_working_day(&self, day: Date) -> Option<Date> {
        std::iter::successors(day.tomorrow().ok(), |d| d.tomorrow().ok())
            .find(|d| self.is_working_day(*d))
    }
}

/// Returns Easter Sunday of a year in the Gregorian calendar; none before 1583, when it began.
///
/// The arithmetic is that of the anonymous algorithm of 1876 (Meeus, "Astronomical Algorithms", chapter 8).
pub fn easter(year: i16) -> Option<Date> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let (golden, century, in_century) = (y % 19, y / 100, y % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let sum = epact + to_sunday - 7 * late + 114;
    let (month, day) = (i8::try_from(sum / 31).ok()?, i8::try_from(sum % 31 + 1).ok()?);
    Date::new(year, month, day).ok()
}
