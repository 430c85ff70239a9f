//! Months of a contract: added to a first day, clamped at the end of a shorter month.
//!
//! Months are never chained: every date is reckoned from the first one.

use jiff::Span;
use jiff::civil::Date;

/// No span between two dates that jiff can hold is longer.
const MOST_MONTHS: u32 = 119_976;

/// Returns the day so many months after `from`, clamped to the last day of a shorter month.
///
/// ```
/// use jiff::civil::date;
/// assert_eq!(adieu_law::add_months(date(2025, 8, 31), 6), date(2026, 2, 28));
/// assert_eq!(adieu_law::add_months(date(2023, 8, 31), 6), date(2024, 2, 29));
/// ```
pub fn add_months(from: Date, months: u32) -> Date {
    from.saturating_add(Span::new().months(i64::from(months.min(MOST_MONTHS))))
}

/// Returns the day so many calendar days after `from`.
pub fn add_days(from: Date, days: u32) -> Date {
    from.saturating_add(Span::new().days(i64::from(days.min(3_660_000))))
}

/// Returns how many whole months lie between two days: the largest k with `from` + k months ≤ `to`.
pub fn completed_months(from: Date, to: Date) -> u32 {
    if to <= from {
        return 0;
    }
    let calendar_months = (i32::from(to.year()) - i32::from(from.year())) * 12
        + (i32::from(to.month()) - i32::from(from.month()));
    let at_most = u32::try_from(calendar_months).unwrap_or(0);
    if add_months(from, at_most) <= to { at_most } else { at_most.saturating_sub(1) }
}

/// Returns the number of calendar days from one day to a later one, 0 when it is not later.
pub fn days_between(from: Date, to: Date) -> u32 {
    let days = from.until(to).map(|span| span.get_days()).unwrap_or(0);
    u32::try_from(days).unwrap_or(0)
}

/// Returns the last day of the month that lies so many months after the month of `from`.
pub fn last_day_of_month_after(from: Date, months: u32) -> Date {
    add_months(from.first_of_month(), months).last_of_month()
}
