//! Hides the middle of a telephone number, keeping its grouping.
//!
//! At least four national digits, and four in nine, must always be hidden.

/// Returns the international spelling with every digit hidden but country code, first group and last two digits.
pub(super) fn masked(international: &str) -> String {
    let (country, national) = international.split_once(' ').unwrap_or(("", international));
    let count = national.chars().filter(char::is_ascii_digit).count();
    let first = national.chars().take_while(char::is_ascii_digit).count();
    let last = if count >= 6 { 2 } else { 0 };
    let hide = (count * 4).div_ceil(9).max(4);
    let first = first.min(count.saturating_sub(last + hide));
    let mut seen = 0;
    let hidden: String = national
        .chars()
        .map(|character| {
            if !character.is_ascii_digit() {
                return character;
            }
            seen += 1;
            if seen <= first || seen > count - last { character } else { '•' }
        })
        .collect();
    if country.is_empty() { hidden } else { format!("{country} {hidden}") }
}
