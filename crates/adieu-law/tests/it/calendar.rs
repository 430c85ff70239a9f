//! The Belgian calendar against days that anybody can look up.
//!
//! It must never take a day from the code under test.

use adieu_law::{add_months, completed_months, easter, last_day_of_month_after};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::shipped::LAW;

#[test]
fn easter_falls_on_the_days_in_any_almanac() {
    for day in [
        date(1990, 4, 15),
        date(2000, 4, 23),
        date(2008, 3, 23),
        date(2011, 4, 24),
        date(2018, 4, 1),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
        date(2049, 4, 18),
        date(2060, 4, 18),
    ] {
        assert_eq!(easter(day.year()), Some(day));
    }
    assert_eq!(easter(1582), None);
}

#[test]
fn the_earliest_and_the_latest_easter_fall_where_the_tables_put_them() {
    for year in [1598, 1693, 1761, 1818, 2285, 2353, 2437, 2505, 2972] {
        assert_eq!(easter(year), Some(date(year, 3, 22)));
    }
    for year in [1666, 1734, 1886, 1943, 2038, 2190, 2258, 2326, 2410, 2573] {
        assert_eq!(easter(year), Some(date(year, 4, 25)));
    }
    assert_eq!(easter(1583), Some(date(1583, 4, 10)), "the first one of this calendar");
}

/// Reckons Easter in another way: the first Sunday after the full moon of the church (Clavius; Knuth, "The Art of
/// Computer Programming", section 1.3.2, exercise 14).
fn sunday_after_the_full_moon(year: i16) -> Date {
    let (golden, century) = (year % 19 + 1, year / 100 + 1);
    let (leap_days_left_out, moon_moved) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let age = (11 * golden + 20 + moon_moved - leap_days_left_out).rem_euclid(30);
    let age = if age == 24 || age == 25 && golden > 11 { age + 1 } else { age };
    let in_march = if age > 23 { 74 - age } else { 44 - age };
    let full_moon = date(year, 2, 28).last_of_month().checked_add(in_march.days()).unwrap();
    full_moon.nth_weekday(1, Weekday::Sunday).unwrap()
}

#[test]
fn easter_is_the_sunday_after_the_full_moon_in_every_year_of_the_calendar() {
    for year in 1583..=9999 {
        assert_eq!(easter(year), Some(sunday_after_the_full_moon(year)), "{year}");
    }
}

#[test]
fn the_ten_holidays_of_2026_fall_on_their_days() {
    let mut day = date(2026, 1, 1);
    let mut found = Vec::new();
    while day.year() == 2026 {
        if LAW.calendar().holiday_on(day).is_some() {
            found.push(day);
        }
        day = day.tomorrow().unwrap();
    }
    assert_eq!(
        found,
        [
            date(2026, 1, 1),
            date(2026, 4, 6),
            date(2026, 5, 1),
            date(2026, 5, 14),
            date(2026, 5, 25),
            date(2026, 7, 21),
            date(2026, 8, 15),
            date(2026, 11, 1),
            date(2026, 11, 11),
            date(2026, 12, 25),
        ]
    );
}

#[test]
fn working_days_skip_weekends_and_holidays() {
    let calendar = LAW.calendar();
    let add = |from, count| calendar.add_working_days(from, count);
    assert_eq!(add(date(2026, 7, 20), 1), date(2026, 7, 22));
    assert_eq!(add(date(2026, 7, 17), 1), date(2026, 7, 20));
    assert_eq!(add(date(2026, 4, 2), 2), date(2026, 4, 7));
    assert_eq!(add(date(2026, 7, 18), 0), date(2026, 7, 18));
    assert_eq!(calendar.previous_working_day(date(2026, 7, 22)), date(2026, 7, 20));
    assert_eq!(calendar.previous_working_day(date(2026, 4, 7)), date(2026, 4, 3));
    assert_eq!(calendar.working_days_after(date(2026, 7, 17), date(2026, 7, 22)), 2);
    assert_eq!(calendar.working_days_after(date(2026, 7, 22), date(2026, 7, 17)), 0);
    assert_eq!(calendar.working_days_after(date(2026, 7, 17), date(2026, 7, 19)), 0);
}

#[test]
fn the_calendar_stops_at_its_last_day_instead_of_failing() {
    assert_eq!(LAW.calendar().add_working_days(Date::MAX, 5), Date::MAX);
    assert_eq!(LAW.calendar().working_days_after(Date::MAX, Date::MAX), 0);
    assert_eq!(LAW.calendar().previous_working_day(Date::MIN), Date::MIN);
    assert_eq!(add_months(Date::MAX, 12), Date::MAX);
}

#[test]
fn months_clamp_and_are_never_chained() {
    assert_eq!(add_months(date(2024, 1, 31), 1), date(2024, 2, 29));
    assert_eq!(add_months(date(2024, 1, 31), 2), date(2024, 3, 31));
    assert_eq!(completed_months(date(2024, 8, 31), date(2025, 2, 27)), 5);
    assert_eq!(completed_months(date(2024, 8, 31), date(2025, 2, 28)), 6);
    assert_eq!(completed_months(date(2025, 3, 10), date(2025, 3, 9)), 0);
    assert_eq!(last_day_of_month_after(date(2025, 3, 31), 6), date(2025, 9, 30));
}

#[test]
fn completed_months_is_the_largest_number_that_fits() {
    for start in [date(2023, 8, 31), date(2024, 2, 29), date(2025, 1, 30), date(2025, 3, 10)] {
        for days in 0..900 {
            let to = start.checked_add(i64::from(days).days()).unwrap();
            let months = completed_months(start, to);
            assert!(add_months(start, months) <= to, "{start} {to}");
            assert!(add_months(start, months + 1) > to, "{start} {to}");
        }
    }
}

#[test]
fn where_saturday_counts_only_sundays_and_holidays_are_left_out() {
    let later = |from, count| LAW.calendar().add_working_days_and_saturdays(from, count);
    assert_eq!(later(date(2026, 3, 5), 3), date(2026, 3, 9), "Friday, Saturday, Monday");
    assert_eq!(later(date(2026, 4, 3), 1), date(2026, 4, 4), "a Saturday");
    assert_eq!(later(date(2026, 4, 3), 2), date(2026, 4, 7), "not Easter Monday");
    assert_eq!(later(date(2026, 4, 3), 0), date(2026, 4, 3));
    assert_eq!(later(Date::MAX, 3), Date::MAX);
}
