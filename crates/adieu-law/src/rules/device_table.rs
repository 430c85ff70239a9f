//! Whether a contract's device table goes down in a straight line and ends in time, as T-11 wants it.
//!
//! It must never replace the table: it only says what is odd about it.

use crate::amount::Share;
use crate::reason::{Reason, TableReason};

/// One euro, the slack of a table in whole euros.
const EURO: i64 = 100;
/// The slack of a table to the cent.
const CENTS: i64 = 2;

/// Returns what is odd about a table at one position, when something is.
pub(super) fn oddities(table: &[i64], position: usize, most: u32) -> Vec<Reason> {
    let mut odd = Vec::new();
    let longest = usize::try_from(most).unwrap_or(usize::MAX);
    if table.iter().skip(longest).any(|amount| *amount > 0) {
        odd.push(Reason::Table(TableReason::TooLong { months: most }));
    }
    let (Some(first), Some(amount)) = (table.first(), table.get(position)) else { return odd };
    if is_straight(&table[..table.len().min(longest.saturating_add(1))]) {
        return odd;
    }
    let done = u32::try_from(position).unwrap_or(most);
    let line = Share::new(*first, most.saturating_sub(done), most).floor().cents;
    odd.push(Reason::Table(if *amount > line {
        TableReason::AboveLine { line, table: *amount }
    } else {
        TableReason::NotStraight { line, table: *amount }
    }));
    odd
}

/// Says whether amounts fall evenly, or evenly in two legs: the lower of the device's value and the fees that are left
/// falls more steeply once the fees are the lower of the two.
fn is_straight(table: &[i64]) -> bool {
    let slack = if table.iter().all(|amount| amount % EURO == 0) { EURO } else { CENTS };
    let falling = table.iter().take_while(|amount| **amount > 0).count();
    if table[falling..].iter().any(|amount| *amount > 0) {
        return false;
    }
    let steps: Vec<i64> =
        table[..falling].windows(2).map(|pair| pair[0].saturating_sub(pair[1])).collect();
    let even = |steps: &[i64]| {
        let (least, most) = (steps.iter().min().copied(), steps.iter().max().copied());
        most.unwrap_or(0).saturating_sub(least.unwrap_or(0)) <= slack
    };
    if steps.iter().any(|step| *step <= 0) {
        return false;
    }
    // At the bend one step holds a part of each leg.
    (0..=steps.len()).any(|bend| {
        let (earlier, later) = (&steps[..bend], &steps[steps.len().min(bend + 1)..]);
        let rises = |one: Option<&i64>, two: Option<&i64>| {
            one.zip(two).is_none_or(|(one, two)| two.saturating_add(slack) >= *one)
        };
        let at = steps.get(bend);
        let (before, after) = (earlier.last(), later.first());
        even(earlier)
            && even(later)
            && rises(before, at)
            && rises(at, after)
            && rises(before, after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn falling(first: i64, months: i64) -> Vec<i64> {
        (0..=months).map(|month| first * (months - month) / months).collect()
    }

    #[test]
    fn an_even_table_is_straight_to_the_cent_and_to_the_euro() {
        assert!(is_straight(&falling(24000, 24)));
        assert!(is_straight(&falling(59999, 24)), "rounded to the cent");
        assert!(is_straight(&[1000, 700, 300, 0]), "rounded to the euro");
        assert!(is_straight(&[]));
        assert!(is_straight(&[500]));
    }

    #[test]
    fn a_table_bends_where_the_fees_become_the_lower_sum() {
        let two: Vec<i64> = (0..=12).map(|m| (20000 - m * 833).min(24000 - m * 2000)).collect();
        assert!(is_straight(&two), "{two:?}");
    }

    #[test]
    fn what_stays_high_rises_or_jumps_is_not_straight() {
        for table in [
            vec![24000; 25],
            vec![24000, 23000, 23500, 22000],
            vec![24000, 23000, 22000, 0, 1000],
            vec![24000, 10000, 9000, 8000, 7000],
            vec![24000, 23000, 22000, 15500, 15000, 14000, 13000],
        ] {
            assert!(!is_straight(&table), "{table:?}");
        }
    }

    #[test]
    fn a_table_beyond_the_longest_time_is_named() {
        let odd = oddities(&falling(36000, 36), 3, 24);
        assert!(odd.contains(&Reason::Table(TableReason::TooLong { months: 24 })), "{odd:?}");
        assert_eq!(oddities(&falling(24000, 24), 3, 24), Vec::new());
        let flat = oddities(&[24000; 24], 12, 24);
        let above = TableReason::AboveLine { line: 12000, table: 24000 };
        assert_eq!(flat, vec![Reason::Table(above)]);
    }
}
