//! Dates, numbers and amounts as a reader in Belgium writes them in each language (CLDR data).
//!
//! It must never lose a cent, and never write a date that can be read in two ways.

use icu_calendar::{Gregorian, Iso};
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::{Locale, locale};
use jiff::civil::Date;

use crate::Lang;

const NO_BREAK: char = '\u{a0}';

/// English as in Great Britain: the day first, a point before the cents.
fn locale_of(lang: Lang) -> Locale {
    match lang {
        Lang::ZhHans => locale!("zh-Hans-CN"),
        Lang::En => locale!("en-GB"),
        Lang::Fr => locale!("fr-BE"),
        Lang::Nl => locale!("nl-BE"),
        Lang::De => locale!("de-BE"),
    }
}

pub(crate) fn date(lang: Lang, day: Date) -> String {
    match FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences(lang), YMD::long()) {
        Ok(formatter) => first_of_month(lang, day, formatter.format(&gregorian(day)).to_string()),
        Err(_) => day.to_string(),
    }
}

pub(crate) fn date_short(lang: Lang, day: Date) -> String {
    match FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences(lang), YMD::medium())
    {
        Ok(formatter) => first_of_month(lang, day, formatter.format(&gregorian(day)).to_string()),
        Err(_) => day.to_string(),
    }
}

pub(crate) fn weekday_date(lang: Lang, day: Date) -> String {
    match FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences(lang), YMDE::long()) {
        Ok(formatter) => first_of_month(lang, day, formatter.format(&gregorian(day)).to_string()),
        Err(_) => day.to_string(),
    }
}

/// French writes the first of a month as an ordinal, which the data do not know; the day is the first figure.
fn first_of_month(lang: Lang, day: Date, text: String) -> String {
    if lang == Lang::Fr && day.day() == 1 { text.replacen('1', "1er", 1) } else { text }
}

pub(crate) fn number(lang: Lang, number: i64) -> String {
    decimal(lang, Decimal::from(number))
}

pub(crate) fn euro(lang: Lang, cents: i64) -> String {
    let mut amount = Decimal::from(cents.unsigned_abs());
    amount.multiply_pow10(-2);
    amount.pad_end(-2);
    let amount = decimal(lang, amount);
    let minus = if cents < 0 { "-" } else { "" };
    match lang {
        Lang::ZhHans | Lang::En => format!("{minus}€{amount}"),
        Lang::Nl => format!("€{NO_BREAK}{minus}{amount}"),
        Lang::Fr | Lang::De => format!("{minus}{amount}{NO_BREAK}€"),
    }
}

fn decimal(lang: Lang, number: Decimal) -> String {
    let preferences = DecimalFormatterPreferences::from(&locale_of(lang));
    match DecimalFormatter::try_new(preferences, Default::default()) {
        Ok(formatter) => formatter.format(&number).to_string(),
        Err(_) => number.to_string(),
    }
}

fn preferences(lang: Lang) -> DateTimeFormatterPreferences {
    DateTimeFormatterPreferences::from(&locale_of(lang))
}

fn gregorian(day: Date) -> icu_calendar::Date<Gregorian> {
    let (month, date) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    icu_calendar::Date::<Iso>::try_new_iso(day.year().into(), month, date)
        .expect("a civil date is a date of the ISO calendar")
        .to_calendar(Gregorian)
}
