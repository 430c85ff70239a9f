//! Faults of the facts become a message and a hint in the reader's language.
//!
//! It must never add a value that a person wrote: an error holds none. Every match lists every variant.

use adieu_facts::{FactsError, FactsErrorKind, FactsHint, MAX_LINES, ValueForm};
use adieu_words::Words;

use crate::number_words::{iccid_fault, imsi_fault, msisdn_fault};

/// Returns what is wrong and what to do about it; the second is empty when there is nothing to add.
pub fn facts_error(words: &Words, error: &FactsError) -> (String, String) {
    let what = facts_fault(words, error.kind());
    let what = match error.key() {
        "" => what,
        key => words.msg_facts_at_key(key, what),
    };
    let message = match i64::try_from(error.more()).unwrap_or(i64::MAX) {
        0 => what,
        more => words.msg_facts_more(what, more),
    };
    (message, facts_hint(words, error.hint()))
}

/// Says what is wrong, to stand after the key.
pub fn facts_fault(words: &Words, kind: FactsErrorKind) -> String {
    match kind {
        FactsErrorKind::NotToml => words.msg_facts_not_toml(),
        FactsErrorKind::NotJson => words.msg_facts_not_json(),
        FactsErrorKind::FileTooLarge => words.msg_facts_file_too_large(),
        FactsErrorKind::TooManyLines => words.msg_facts_too_many_lines(count(words, MAX_LINES)),
        FactsErrorKind::UnknownKey => words.msg_facts_unknown_key(),
        FactsErrorKind::SaidTwice => words.msg_facts_said_twice(),
        FactsErrorKind::Missing => words.msg_facts_missing(),
        FactsErrorKind::WrongKind => words.msg_facts_wrong_kind(),
        FactsErrorKind::UnknownWord => words.msg_facts_unknown_word(),
        FactsErrorKind::ImpossibleDate => words.msg_facts_impossible_date(),
        FactsErrorKind::AmountWithComma => words.msg_facts_amount_with_comma(),
        FactsErrorKind::AmountWithoutQuotes => words.msg_facts_amount_without_quotes(),
        FactsErrorKind::AmountNegative => words.msg_facts_amount_negative(),
        FactsErrorKind::Amount => words.msg_facts_amount(),
        FactsErrorKind::NotBelgian => words.msg_facts_not_belgian(),
        FactsErrorKind::Number => words.msg_facts_number(),
        FactsErrorKind::Iccid => words.msg_facts_iccid(),
        FactsErrorKind::Imsi => words.msg_facts_imsi(),
        FactsErrorKind::Email => words.msg_facts_email(),
        FactsErrorKind::ControlCharacter => words.msg_facts_control_character(),
        FactsErrorKind::Unseen => words.msg_facts_unseen(),
        FactsErrorKind::TooLong => words.msg_facts_too_long(),
        FactsErrorKind::OutOfRange => words.msg_facts_out_of_range(),
        FactsErrorKind::WhichLine => words.msg_facts_which_line(),
        FactsErrorKind::NoLine => words.msg_facts_no_line(),
        FactsErrorKind::InTheFuture => words.msg_facts_in_the_future(),
        FactsErrorKind::EndInThePast => words.msg_facts_end_in_the_past(),
        FactsErrorKind::EndKeepsNumber => words.msg_facts_end_keeps_number(),
        FactsErrorKind::WorkersWithoutBusiness => words.msg_facts_workers_without_business(),
        FactsErrorKind::SameTwice => words.msg_facts_same_twice(),
        FactsErrorKind::Order => words.msg_facts_order(),
        FactsErrorKind::GiftAboveCredit => words.msg_facts_gift_above_credit(),
        FactsErrorKind::PartAboveWhole => words.msg_facts_part_above_whole(),
        FactsErrorKind::DeathWithoutEstate => words.msg_facts_death_without_estate(),
    }
}

/// Says what to do, in one sentence or two.
pub fn facts_hint(words: &Words, hint: &FactsHint) -> String {
    match hint {
        FactsHint::Nothing => String::new(),
        FactsHint::DidYouMean(name) => words.msg_facts_hint_did_you_mean(name),
        FactsHint::LookAlike { sign, like: ' ' } => words.msg_facts_hint_odd_blank(code_of(*sign)),
        FactsHint::LookAlike { sign, like } => {
            words.msg_facts_hint_look_alike(code_of(*sign), like.to_string())
        }
        FactsHint::ForeignSign(sign) => words.msg_facts_hint_foreign_sign(code_of(*sign)),
        FactsHint::Sections(names) => words.msg_facts_hint_sections(listed(names)),
        FactsHint::NotInSection(name) => words.msg_facts_hint_not_in_section(name),
        FactsHint::WhichLine { first, last } => words.msg_facts_hint_which_line(first, last),
        FactsHint::OneLine(name) => words.msg_facts_hint_one_line(name),
        FactsHint::LeaveOne => words.msg_facts_hint_leave_one(),
        FactsHint::Write(form) => value_form(words, *form),
        FactsHint::Words { nearest: Some(nearest), allowed } => {
            words.msg_facts_hint_words_near(nearest, listed(allowed))
        }
        FactsHint::Words { nearest: None, allowed } => words.msg_facts_hint_words(listed(allowed)),
        FactsHint::Needed(allowed) => words.msg_facts_hint_needed(listed(allowed)),
        FactsHint::WriteSection(name) => words.msg_facts_hint_write_section(format!("[{name}]")),
        FactsHint::SectionPerLine => words.msg_facts_hint_section_per_line(),
        FactsHint::OneTable => words.msg_facts_hint_one_table(),
        FactsHint::Calendar => words.msg_facts_hint_calendar(),
        FactsHint::Years(first, last) => {
            words.msg_facts_hint_years(first.to_string(), last.to_string())
        }
        FactsHint::AmountWithPoint(amount) => {
            words.msg_facts_hint_amount_with_point(amount.as_str())
        }
        FactsHint::AmountInQuotes(amount) => {
            words.msg_facts_hint_amount_in_quotes(format!("\"{}\"", amount.as_str()))
        }
        FactsHint::AmountWithoutSign => words.msg_facts_hint_amount_without_sign(),
        FactsHint::EuroAtMost(euro) => {
            words.msg_facts_hint_euro_at_most(words.euro(euro.saturating_mul(100)))
        }
        FactsHint::Between(least, most) => {
            words.msg_facts_hint_between(least.to_string(), words.number(*most))
        }
        FactsHint::NumberAsOnBill(why) => {
            words.msg_facts_hint_number_as_on_bill(msisdn_fault(words, *why))
        }
        FactsHint::BelgianNumber => words.msg_facts_hint_belgian_number(),
        FactsHint::CountryCode => words.msg_facts_hint_country_code(),
        FactsHint::Card(why) => iccid_fault(words, *why),
        FactsHint::Subscription(why) => imsi_fault(words, *why),
        FactsHint::OneEmail => words.msg_facts_hint_one_email(),
        FactsHint::TypeAgain => words.msg_facts_hint_type_again(),
        FactsHint::CharactersAtMost(most) => words.msg_facts_hint_characters_at_most(whole(*most)),
        FactsHint::TextLinesAtMost(most) => words.msg_facts_hint_text_lines_at_most(whole(*most)),
        FactsHint::AmountsAtMost(most) => words.msg_facts_hint_amounts_at_most(whole(*most)),
        FactsHint::MebibytesAtMost(most) => words.msg_facts_hint_mebibytes_at_most(whole(*most)),
        FactsHint::SeveralFiles => words.msg_facts_hint_several_files(),
        FactsHint::NameAndValue => words.msg_facts_hint_name_and_value(),
        FactsHint::StraightQuotes => words.msg_facts_hint_straight_quotes(),
        FactsHint::CloseQuotes => words.msg_facts_hint_close_quotes(),
        FactsHint::NothingAfter => words.msg_facts_hint_nothing_after(),
        FactsHint::Backslash => words.msg_facts_hint_backslash(),
        FactsHint::CloseList => words.msg_facts_hint_close_list(),
        FactsHint::BareTrue => words.msg_facts_hint_bare_true(),
        FactsHint::BareFalse => words.msg_facts_hint_bare_false(),
        FactsHint::QuoteValue => words.msg_facts_hint_quote_value(),
        FactsHint::JsonEndsEarly => words.msg_facts_hint_json_ends_early(),
        FactsHint::JsonSigns => words.msg_facts_hint_json_signs(),
        FactsHint::AddLine => words.msg_facts_hint_add_line(),
        FactsHint::NoWorkers => words.msg_facts_hint_no_workers(),
        FactsHint::Port => words.msg_facts_hint_port(),
        FactsHint::NotBefore(day) => words.msg_facts_hint_not_before(day.to_string()),
        FactsHint::NotAfter(day) => words.msg_facts_hint_not_after(day.to_string()),
        FactsHint::ComesFirst(name) => words.msg_facts_hint_comes_first(name),
        FactsHint::CreditIncludesGift => words.msg_facts_hint_credit_includes_gift(),
        FactsHint::OneLineEach => words.msg_facts_hint_one_line_each(),
        FactsHint::PartOf(whole) => words.msg_facts_hint_part_of(whole),
        FactsHint::Estate => words.msg_facts_hint_estate(),
    }
}

fn value_form(words: &Words, form: ValueForm) -> String {
    match form {
        ValueForm::Text => words.msg_facts_hint_write_text(),
        ValueForm::Lines => words
            .msg_facts_hint_write_lines("[\"Street 1\", \"1000 Town\"]", "\"Street 1; 1000 Town\""),
        ValueForm::Word => words.msg_facts_hint_write_word(),
        ValueForm::Day => words.msg_facts_hint_write_day(),
        ValueForm::Moment => words.msg_facts_hint_write_moment(),
        ValueForm::Whole => words.msg_facts_hint_write_whole(),
        ValueForm::Flag => words.msg_facts_hint_write_flag(),
        ValueForm::Amount => words.msg_facts_hint_write_amount(),
        ValueForm::Amounts => {
            words.msg_facts_hint_write_amounts("[\"240.00\", \"230.00\"]", "\"240.00; 230.00\"")
        }
    }
}

/// Names a sign by its number in Unicode: it may be invisible, or steer a terminal.
fn code_of(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

/// Lists names that are typed as they stand: commas only, so that no "and" is taken for one of them.
fn listed(names: &[&str]) -> String {
    names.join(", ")
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn count(words: &Words, number: usize) -> String {
    words.number(whole(number))
}
