//! Days and moments as people type them: 2/7/2026, 2 juli 2026, 2026年7月2日, 2/7/2026 14h30.
//!
//! The day stands before the month, as everywhere in Belgium, or the year stands first. A year of two digits is never
//! guessed at.

use jiff::civil::Date;

const TODAY: &[&str] = &["today", "vandaag", "aujourd'hui", "aujourd’hui", "heute", "今天"];

/// The months in English, Dutch, French and German, without accents.
const MONTHS: [&[&str]; 12] = [
    &["january", "januari", "janvier", "januar"],
    &["february", "februari", "fevrier", "februar"],
    &["march", "maart", "mars", "marz", "maerz"],
    &["april", "avril"],
    &["may", "mei", "mai"],
    &["june", "juni", "juin"],
    &["july", "juli", "juillet"],
    &["august", "augustus", "aout"],
    &["september", "septembre"],
    &["october", "oktober", "octobre"],
    &["november", "novembre"],
    &["december", "decembre", "dezember"],
];

/// Reads a day, and writes it as the facts file does.
pub fn day(answer: &str, today: Date) -> Option<String> {
    let text = answer.trim().to_lowercase();
    if TODAY.contains(&text.as_str()) {
        return Some(today.to_string());
    }
    let text = text.replace(['年', '月'], "-").replace(['日', '号'], " ");
    let parts: Vec<&str> = text
        .split([' ', '/', '.', '-', ',', '\u{a0}', '\u{202f}'])
        .filter(|part| !part.is_empty() && !matches!(*part, "de" | "of" | "the" | "den" | "le"))
        .collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let (year, month, day) = match (year(first), year(third)) {
        (Some(year), None) => (year, month(second)?, day_of_month(third)?),
        (None, Some(year)) => (year, month(second)?, day_of_month(first)?),
        (Some(_), Some(_)) | (None, None) => return None,
    };
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

/// Reads a day with its hour and minute, and writes them as the facts file does.
pub fn moment(answer: &str, today: Date) -> Option<String> {
    let mut text = answer.trim().to_lowercase().replace(['日', '号'], "- ");
    for (from, to) in [("点", ":"), ("时", ":"), ("分", ""), ("uhr", " "), ("年", "-"), ("月", "-")]
    {
        text = text.replace(from, to);
    }
    let parts: Vec<&str> = text
        .split_whitespace()
        .filter(|part| !matches!(*part, "at" | "om" | "um" | "à" | "a" | "u" | "h"))
        .collect();
    let (time, date) = parts.split_last()?;
    let mut clock = time.splitn(2, [':', 'h', 'u', '.']);
    let hour = two_digits(clock.next()?, 23)?;
    let minute = match clock.next() {
        None | Some("") => 0,
        Some(minute) => two_digits(minute, 59)?,
    };
    let day = day(&date.join(" "), today)?;
    Some(format!("{day}T{hour:02}:{minute:02}"))
}

fn year(text: &str) -> Option<u16> {
    text.parse().ok().filter(|_| text.len() == 4)
}

fn two_digits(text: &str, most: u8) -> Option<u8> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() <= 2;
    text.parse().ok().filter(|number| plain && *number <= most)
}

/// Reads a day of the month, also as 1er, 2nd, 3e.
fn day_of_month(text: &str) -> Option<u8> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, ending) = text.split_at(end);
    let fits = matches!(ending, "" | "er" | "e" | "ste" | "de" | "st" | "nd" | "rd" | "th");
    two_digits(digits, 31).filter(|day| fits && *day > 0)
}

/// Reads a month by its number or by its name: whole, or a beginning of three letters that fits no other.
fn month(text: &str) -> Option<u8> {
    if let Some(number) = two_digits(text, 12) {
        return (number > 0).then_some(number);
    }
    let plain: String = text
        .chars()
        .map(|c| match c {
            'é' | 'è' => 'e',
            'û' => 'u',
            'ä' => 'a',
            other => other,
        })
        .collect();
    if plain.chars().count() < 3 {
        return None;
    }
    let fits = |names: &&[&str]| names.iter().any(|name| name.starts_with(&plain));
    let mut found = (1u8..).zip(MONTHS).filter(|(_, names)| fits(names));
    match (found.next(), found.next()) {
        (Some((number, _)), None) => Some(number),
        (Some(_), Some(_)) | (None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 22);

    #[test]
    fn days_are_read_as_people_in_belgium_write_them() {
        for (typed, read) in [
            ("2026-07-02", Some("2026-07-02")),
            ("2/7/2026", Some("2026-07-02")),
            ("02.07.2026", Some("2026-07-02")),
            ("2-7-2026", Some("2026-07-02")),
            ("2026/7/2", Some("2026-07-02")),
            ("2 juli 2026", Some("2026-07-02")),
            ("2 juillet 2026", Some("2026-07-02")),
            ("1er août 2026", Some("2026-08-01")),
            ("2. Juli 2026", Some("2026-07-02")),
            ("3 März 2026", Some("2026-03-03")),
            ("2nd of July 2026", Some("2026-07-02")),
            ("2 déc 2026", Some("2026-12-02")),
            ("2026年7月2日", Some("2026-07-02")),
            ("今天", Some("2026-11-22")),
            ("Vandaag", Some("2026-11-22")),
            ("2 jui 2026", None),
            ("2/7/26", None),
            ("7/25/2026", None),
            ("juli 2026", None),
            ("tomorrow", None),
            ("2 ma 2026", None),
            ("", None),
        ] {
            assert_eq!(day(typed, TODAY).as_deref(), read, "{typed}");
        }
    }

    #[test]
    fn a_moment_is_a_day_with_hour_and_minute() {
        for (typed, read) in [
            ("10/5/2026 14:30", Some("2026-05-10T14:30")),
            ("10 mei 2026 om 14u", Some("2026-05-10T14:00")),
            ("10 mai 2026 à 14h05", Some("2026-05-10T14:05")),
            ("10.5.2026 14 Uhr", Some("2026-05-10T14:00")),
            ("2026年5月10日14点30分", Some("2026-05-10T14:30")),
            ("today 9:00", Some("2026-11-22T09:00")),
            ("10/5/2026", None),
            ("10/5/2026 25:00", None),
            ("14:30", None),
        ] {
            assert_eq!(moment(typed, TODAY).as_deref(), read, "{typed}");
        }
    }
}
