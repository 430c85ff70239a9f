//! Shares of a sum of money, exact until the last step.
//!
//! Nothing here is ever rounded up: what a person owes is rounded down, and so is what a person gets.

use jiff::civil::Date;

use crate::months::{add_months, completed_months, days_between};

/// A share of a sum: cents × numerator / denominator, not yet rounded.
#[derive(Debug, Clone, Copy)]
pub struct Share {
    numerator: i128,
    denominator: i128,
}

impl Share {
    /// Returns `cents` × `parts` / `of`, none of it when `of` is 0.
    pub fn new(cents: i64, parts: u32, of: u32) -> Share {
        if of == 0 {
            return Share { numerator: 0, denominator: 1 };
        }
        Share { numerator: i128::from(cents) * i128::from(parts), denominator: i128::from(of) }
    }

    /// Returns this share less another, at least nothing.
    pub fn less(self, other: Share) -> Share {
        let numerator = self.numerator * other.denominator - other.numerator * self.denominator;
        Share { numerator: numerator.max(0), denominator: self.denominator * other.denominator }
    }

    /// Returns whole cents, rounded down, and whether anything was cut off.
    pub fn floor(self) -> Rounded {
        let cents = self.numerator.div_euclid(self.denominator);
        let exact = self.numerator.rem_euclid(self.denominator) == 0;
        let cents = i64::try_from(cents).unwrap_or(i64::MAX).max(0);
        Rounded { cents, exact }
    }
}

/// An amount after the last step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounded {
    /// Whole cents.
    pub cents: i64,
    /// Nothing was cut off.
    pub exact: bool,
}

/// Returns the fee from one day to another: whole months, then days of the running month.
pub fn fee(monthly_cents: i64, from: Date, to: Date) -> Share {
    if to <= from {
        return Share::new(0, 0, 1);
    }
    let whole = completed_months(from, to);
    let running = add_months(from, whole);
    let days = days_between(running, to);
    let of = days_between(running, add_months(from, whole + 1)).max(1);
    Share {
        numerator: i128::from(monthly_cents)
            * (i128::from(whole) * i128::from(of) + i128::from(days)),
        denominator: i128::from(of),
    }
}

/// Returns a sum of money times a count, at most what fits.
pub fn times(cents: i64, count: u32) -> i64 {
    cents.saturating_mul(i64::from(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn check(from: Date, to: Date, expected: Rounded) {
        assert_eq!(fee(3000, from, to).floor(), expected, "{from} to {to}");
    }

    fn exactly(cents: i64) -> Rounded {
        Rounded { cents, exact: true }
    }

    #[test]
    fn a_fee_counts_whole_months_and_then_days_of_the_running_one() {
        check(date(2025, 5, 10), date(2025, 9, 10), exactly(12000));
        check(date(2025, 5, 25), date(2025, 9, 10), Rounded { cents: 10548, exact: false });
        check(date(2025, 9, 9), date(2025, 9, 10), exactly(100));
        check(date(2025, 9, 10), date(2025, 9, 10), exactly(0));
        check(date(2025, 9, 11), date(2025, 9, 10), exactly(0));
    }

    #[test]
    fn a_share_is_exact_until_it_is_rounded_down() {
        let third = Share::new(100, 1, 3);
        assert_eq!(third.floor(), Rounded { cents: 33, exact: false });
        assert_eq!(Share::new(100, 1, 1).less(third).less(third).less(third).floor().cents, 0);
        assert_eq!(Share::new(100, 5, 0).floor().cents, 0);
    }
}
