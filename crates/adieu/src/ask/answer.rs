//! Answers as people in Belgium type them become values of the facts file: 2/7/2026, 25,00, ja, the number of a choice.
//!
//! It must never guess: what can be read in two ways is handed on as it is, and asked for again.

use adieu_facts::{ValueForm, value_form};
use jiff::civil::Date;

use super::day;

/// Words that agree, typed in full.
const YES: &[&str] = &["yes", "ja", "oui", "是", "是的"];
/// Words that agree, in short.
const YES_SHORT: &[&str] = &["y", "j", "o", "要", "对", "true"];
/// Words that decline.
const NO: &[&str] = &["no", "nee", "nein", "non", "n", "否", "不", "不是", "不要", "没有", "false"];

/// Says whether somebody agreed in full words, in any of the languages.
pub fn is_yes(answer: &str) -> bool {
    YES.contains(&answer.trim().to_lowercase().as_str())
}

/// Reads yes or no, in any of the languages.
pub fn flag(answer: &str) -> Option<bool> {
    let answer = answer.trim().to_lowercase();
    let answer = answer.as_str();
    if YES.contains(&answer) || YES_SHORT.contains(&answer) {
        return Some(true);
    }
    NO.contains(&answer).then_some(false)
}

/// Returns an answer as the facts file would write it; as it was typed, where it cannot be read.
pub fn value(key: &str, answer: &str, today: Date) -> String {
    let read = match value_form(key) {
        Some(ValueForm::Day) => day::day(answer, today),
        Some(ValueForm::Moment) => day::moment(answer, today),
        Some(ValueForm::Amount) => amount(answer),
        Some(ValueForm::Amounts) => amounts(answer),
        Some(ValueForm::Flag) => flag(answer).map(|yes| yes.to_string()),
        Some(ValueForm::Whole) => whole(answer),
        Some(ValueForm::Text | ValueForm::Lines | ValueForm::Word) | None => None,
    };
    read.unwrap_or_else(|| answer.to_owned())
}

/// Reads an amount: `25`, `25,5`, `25.00`, `€ 1.234,50`. None where a separator can mean two things: `1.234`.
pub fn amount(answer: &str) -> Option<String> {
    let mut text = answer.trim().to_lowercase();
    for word in ["€", "euros", "euro", "eur", "欧元", "\u{a0}", "\u{202f}", " ", "'", "’"] {
        text = text.replace(word, "");
    }
    let text = text.strip_suffix(['-', '–']).unwrap_or(&text);
    let separators: Vec<(usize, char)> =
        text.char_indices().filter(|(_, c)| matches!(c, ',' | '.')).collect();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let Some((at, last)) = separators.last().copied() else {
        return (!text.is_empty() && digits(text)).then(|| format!("{text}.00"));
    };
    let (whole, cents) = (&text[..at], &text[at + 1..]);
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let other_only = separators[..separators.len() - 1].iter().all(|(_, c)| *c != last);
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3) && groups[0].len() <= 3;
    let fits = groups.iter().all(|group| !group.is_empty() && digits(group)) && digits(cents);
    if !fits || !other_only || (groups.len() > 1 && !grouped) || cents.len() > 2 {
        return None;
    }
    Some(format!("{}.{cents:0<2}", groups.concat()))
}

fn amounts(answer: &str) -> Option<String> {
    let parts = answer.split(['|', ';']).map(str::trim).filter(|part| !part.is_empty());
    let read: Option<Vec<String>> = parts.map(amount).collect();
    read.filter(|list| !list.is_empty()).map(|list| list.join(" | "))
}

/// Reads a whole number with or without what it counts: `24`, `24 maanden`, `24个月`.
fn whole(answer: &str) -> Option<String> {
    let answer = answer.trim();
    let end = answer.find(|c: char| !c.is_ascii_digit()).unwrap_or(answer.len());
    let (number, unit) = answer.split_at(end);
    let counts = unit.trim().chars().all(char::is_alphabetic);
    (!number.is_empty() && counts).then(|| number.to_owned())
}

/// Finds a choice by its number, by the word of the facts file, or by its label: whole, or a beginning that fits no other.
pub fn choice(answer: &str, choices: &[(&'static str, String)]) -> Option<&'static str> {
    let said = answer.trim().trim_end_matches(['.', ')', '。']).to_lowercase();
    if let Ok(number) = said.parse::<usize>() {
        return choices.get(number.checked_sub(1)?).map(|(word, _)| *word);
    }
    let exact = choices.iter().find(|(word, label)| *word == said || label.to_lowercase() == said);
    if let Some((word, _)) = exact {
        return Some(word);
    }
    let begins = |(word, label): &&(&str, String)| {
        word.starts_with(&said) || label.to_lowercase().starts_with(&said)
    };
    let mut fitting = choices.iter().filter(begins);
    match (said.is_empty(), fitting.next(), fitting.next()) {
        (false, Some((word, _)), None) => Some(word),
        (true, _, _) | (false, None, _) | (false, Some(_), Some(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_in_belgium_write_them() {
        for (typed, read) in [
            ("25", Some("25.00")),
            ("25,00", Some("25.00")),
            ("25.5", Some("25.50")),
            ("€ 25,50", Some("25.50")),
            ("25 euro", Some("25.00")),
            ("25,-", Some("25.00")),
            ("1.234,50", Some("1234.50")),
            ("1 234,50 €", Some("1234.50")),
            ("1,234.50", Some("1234.50")),
            ("25欧元", Some("25.00")),
            ("1.234", None),
            ("1,2,3", None),
            ("12.34.56", None),
            ("about 20", None),
            ("-5", None),
            ("", None),
        ] {
            assert_eq!(amount(typed).as_deref(), read, "{typed}");
        }
    }

    #[test]
    fn yes_and_no_are_understood_in_five_languages() {
        for yes in ["yes", "Y", "ja", "Oui", "o", "是", "是的", " ja "] {
            assert_eq!(flag(yes), Some(true), "{yes}");
        }
        for no in ["no", "N", "nee", "Nein", "non", "否", "不是"] {
            assert_eq!(flag(no), Some(false), "{no}");
        }
        assert_eq!(flag("perhaps"), None);
        assert!(!is_yes("y"), "what cannot be undone wants a whole word");
    }

    #[test]
    fn a_choice_is_found_by_number_word_and_label() {
        let choices = vec![("lost", "verloren".to_owned()), ("stolen", "gestolen".to_owned())];
        for (typed, found) in [
            ("1", Some("lost")),
            ("2.", Some("stolen")),
            ("Gestolen", Some("stolen")),
            ("verl", Some("lost")),
            ("stolen", Some("stolen")),
            ("3", None),
            ("0", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(choice(typed, &choices), found, "{typed}");
        }
    }

    #[test]
    fn a_number_may_say_what_it_counts() {
        for (typed, read) in
            [("24", Some("24")), ("24 maanden", Some("24")), ("24个月", Some("24")), ("2-4", None)]
        {
            assert_eq!(whole(typed).as_deref(), read, "{typed}");
        }
    }
}
