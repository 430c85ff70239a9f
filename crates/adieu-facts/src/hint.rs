//! What to do about a fault of the facts, as a value that a face can put into words.
//!
//! It must never hold what a person wrote: only names of facts, allowed words, limits, days and plain amounts.

use adieu_telecom::{ParseIccidError, ParseImsiError, ParseMsisdnError};
use jiff::civil::Date;

/// What to do about a fault, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactsHint {
    /// There is nothing to add.
    Nothing,
    /// This fact was probably meant.
    DidYouMean(&'static str),
    /// A sign looks like one of the keyboard and is another.
    LookAlike {
        /// The sign.
        sign: char,
        /// What it looks like.
        like: char,
    },
    /// Names of facts hold no such sign.
    ForeignSign(char),
    /// Only these sections exist.
    Sections(&'static [&'static str]),
    /// Nothing of this name belongs into the section.
    NotInSection(String),
    /// The number of the line is missing in this name; lines are counted from 0 to this one.
    WhichLine {
        /// The name with the number of the first line.
        first: String,
        /// The name with the number of the last line.
        last: String,
    },
    /// There is one line at most: this is its name.
    OneLine(String),
    /// One of the two is to be left out.
    LeaveOne,
    /// A value of another form belongs here.
    Write(ValueForm),
    /// Only these words are allowed; one of them was perhaps meant.
    Words {
        /// The word that is most like the one given.
        nearest: Option<&'static str>,
        /// All that are allowed.
        allowed: &'static [&'static str],
    },
    /// It cannot be left out; these words are allowed.
    Needed(&'static [&'static str]),
    /// A section of this name belongs here.
    WriteSection(String),
    /// Every line is a section of its own.
    SectionPerLine,
    /// The file is one table.
    OneTable,
    /// There is no such day in the calendar.
    Calendar,
    /// A year from the first to the second belongs here.
    Years(i16, i16),
    /// The amount is to be written with a point.
    AmountWithPoint(AmountExample),
    /// The amount is to be written between quotes.
    AmountInQuotes(AmountExample),
    /// The amount has no sign.
    AmountWithoutSign,
    /// An amount of this many euro is the most.
    EuroAtMost(i64),
    /// A number from the first to the second belongs here.
    Between(i64, i64),
    /// The telephone number cannot be read; it stands on the bill.
    NumberAsOnBill(ParseMsisdnError),
    /// Belgian numbers begin with 0 or +32.
    BelgianNumber,
    /// A number of another country begins with its code.
    CountryCode,
    /// Why the card number cannot be right.
    Card(ParseIccidError),
    /// Why the IMSI cannot be right.
    Subscription(ParseImsiError),
    /// One mail address belongs here.
    OneEmail,
    /// The text is to be typed anew.
    TypeAgain,
    /// So many characters are the most.
    CharactersAtMost(usize),
    /// So many lines of text are the most.
    TextLinesAtMost(usize),
    /// So many amounts are the most.
    AmountsAtMost(usize),
    /// So many MiB are the most.
    MebibytesAtMost(usize),
    /// The lines are to be spread over several files.
    SeveralFiles,
    /// A line of the file is a name, an equals sign and a value.
    NameAndValue,
    /// Quotes are to be straight.
    StraightQuotes,
    /// Quotes are to be closed on the same line.
    CloseQuotes,
    /// Nothing may follow the value on its line.
    NothingAfter,
    /// A backslash is to be written twice.
    Backslash,
    /// A list is to be closed.
    CloseList,
    /// `true` is written in small letters.
    BareTrue,
    /// `false` is written in small letters.
    BareFalse,
    /// The value belongs between quotes.
    QuoteValue,
    /// The JSON ends before it is complete.
    JsonEndsEarly,
    /// A sign of the JSON is wrong, missing or too many.
    JsonSigns,
    /// A line is to be added.
    AddLine,
    /// Workers are to be left out, or the subscriber is a business.
    NoWorkers,
    /// The number is kept by a port.
    Port,
    /// This day or a later one belongs here.
    NotBefore(Date),
    /// The day lies in the past or is this one.
    NotAfter(Date),
    /// The day of this fact comes first.
    ComesFirst(&'static str),
    /// The credit includes the gift.
    CreditIncludesGift,
    /// A number and a card belong to one line.
    OneLineEach,
    /// The part is at most the whole, which this fact names.
    PartOf(&'static str),
    /// Only an estate has a day of death.
    Estate,
}

/// The form that a value has in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueForm {
    /// Text between quotes.
    Text,
    /// A list of lines.
    Lines,
    /// One word between quotes.
    Word,
    /// A day.
    Day,
    /// A day with hour and minute.
    Moment,
    /// A whole number.
    Whole,
    /// True or false.
    Flag,
    /// An amount.
    Amount,
    /// A list of amounts.
    Amounts,
}

/// An amount as it is to be written: the person's own where it was understood and is a plausible amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmountExample {
    written: String,
}

impl AmountExample {
    /// One million euro, in cents: what is larger is no amount, and perhaps a telephone number.
    pub(crate) const MAX_CENTS: i64 = 100_000_000;

    /// Writes an amount as the file has it; one that is no plausible amount gives way to an example.
    pub fn of(cents: Option<i64>) -> Self {
        let plausible = cents.filter(|cents| (0..=Self::MAX_CENTS).contains(cents));
        Self { written: super::format_euro(plausible.unwrap_or(2500)) }
    }

    /// Returns the amount as the file has it: `25.00`.
    pub fn as_str(&self) -> &str {
        &self.written
    }
}

impl ValueForm {
    /// Lists all forms.
    pub const ALL: [Self; 9] = [
        Self::Text,
        Self::Lines,
        Self::Word,
        Self::Day,
        Self::Moment,
        Self::Whole,
        Self::Flag,
        Self::Amount,
        Self::Amounts,
    ];

    fn words(self) -> &'static str {
        match self {
            Self::Text => "write it as text, between quotes",
            Self::Lines => "write a list of lines: [\"Street 1\", \"1000 Town\"]",
            Self::Word => "write one word, between quotes",
            Self::Day => "write a day as year-month-day: 2026-07-02",
            Self::Moment => "write day and time as \"2026-05-10T14:00\"",
            Self::Whole => "write a whole number, without quotes",
            Self::Flag => "write true or false, without quotes",
            Self::Amount => "write an amount as text with a point: \"25.00\"",
            Self::Amounts => "write a list of amounts: [\"240.00\", \"230.00\"]",
        }
    }
}

/// Plain English, for tests and for programs that have no words of their own.
impl std::fmt::Display for FactsHint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::DidYouMean(key) => write!(f, "did you mean {key}?"),
            Self::LookAlike { sign, like } => {
                let number = u32::from(*sign);
                write!(f, "here stands the sign U+{number:04X}, which looks like “{like}”")
            }
            Self::ForeignSign(sign) => {
                let number = u32::from(*sign);
                write!(f, "here stands the sign U+{number:04X}; names have a to z and _ only")
            }
            Self::Sections(names) => write!(f, "the sections are: {}", names.join(", ")),
            Self::NotInSection(name) => {
                write!(f, "leave it out, or see what can be said under {name}")
            }
            Self::WhichLine { first, last } => write!(f, "say which: {first} to {last}"),
            Self::OneLine(name) => write!(f, "there is one line at most: write {name}"),
            Self::LeaveOne => f.write_str("the same stands above: leave one of the two"),
            Self::Write(form) => f.write_str(form.words()),
            Self::Words { nearest: Some(nearest), allowed } => {
                write!(f, "did you mean {nearest}? These are allowed: {}", allowed.join(", "))
            }
            Self::Words { nearest: None, allowed } => {
                write!(f, "these are allowed: {}", allowed.join(", "))
            }
            Self::Needed(allowed) => {
                write!(f, "it cannot be left out; write one of: {}", allowed.join(", "))
            }
            Self::WriteSection(name) => write!(f, "write a section: [{name}]"),
            Self::SectionPerLine => f.write_str("write a section for every line: [[line]]"),
            Self::OneTable => {
                f.write_str("the file begins with [subscriber] or, in JSON, with a brace")
            }
            Self::Calendar => {
                f.write_str("look at the calendar, and write year-month-day: 2026-07-02")
            }
            Self::Years(from, to) => write!(f, "write a year from {from} to {to}"),
            Self::AmountWithPoint(amount) => write!(f, "write {}", amount.as_str()),
            Self::AmountInQuotes(amount) => {
                write!(f, "write \"{}\", between quotes", amount.as_str())
            }
            Self::AmountWithoutSign => f.write_str("write euro and cents without a sign: 25.00"),
            Self::EuroAtMost(euro) => write!(f, "{euro} euro is the most"),
            Self::Between(least, most) => write!(f, "write a number from {least} to {most}"),
            Self::NumberAsOnBill(error) => {
                write!(f, "{error}; write it as on the bill, such as 04xx xx xx xx")
            }
            Self::BelgianNumber => {
                f.write_str("adieu ends Belgian lines: their numbers begin with 0 or +32")
            }
            Self::CountryCode => {
                f.write_str("write a number of another country with its code: +33 …")
            }
            Self::Card(error) => error.fmt(f),
            Self::Subscription(error) => error.fmt(f),
            Self::OneEmail => f.write_str("write one address: name@example.org"),
            Self::TypeAgain => f.write_str(
                "write it again by hand: line breaks, tabs and invisible signs do not belong here",
            ),
            Self::CharactersAtMost(most) => write!(f, "{most} characters are the most"),
            Self::TextLinesAtMost(most) => write!(f, "{most} lines are the most"),
            Self::AmountsAtMost(most) => write!(f, "{most} amounts are the most"),
            Self::MebibytesAtMost(most) => {
                write!(f, "{most} MiB is the most: spread the lines over several files")
            }
            Self::SeveralFiles => f.write_str("spread the lines over several files"),
            Self::NameAndValue => {
                f.write_str("write name = value, or the name of a section between brackets")
            }
            Self::StraightQuotes => f.write_str("use straight quotes: \"…\""),
            Self::CloseQuotes => {
                f.write_str("close the quotes on the same line, and write nothing after them")
            }
            Self::NothingAfter => {
                f.write_str("write nothing after the value; a remark begins with #")
            }
            Self::Backslash => f.write_str("write a backslash twice: \\\\"),
            Self::CloseList => {
                f.write_str("separate the items with commas and close the list with ]")
            }
            Self::BareTrue => f.write_str("write true, in small letters and without quotes"),
            Self::BareFalse => f.write_str("write false, in small letters and without quotes"),
            Self::QuoteValue => f.write_str("put the value between quotes: \"…\""),
            Self::JsonEndsEarly => f.write_str("it ends too early: close every bracket and quote"),
            Self::JsonSigns => f.write_str("look there for a comma, a colon, a bracket or a quote"),
            Self::AddLine => f.write_str(
                "write a section [[line]] with the number, or with the number of the card",
            ),
            Self::NoWorkers => f.write_str("leave the workers out, or write kind = \"business\""),
            Self::Port => f.write_str(
                "to keep the number, write outcome = \"port\" (or \"to-prepaid\"): the new operator then ends the contract",
            ),
            Self::NotBefore(day) => write!(f, "write {day} or a later day"),
            Self::NotAfter(day) => write!(f, "it lies in the past or is today, {day}"),
            Self::ComesFirst(key) => write!(f, "{key} comes first: one of the two is wrong"),
            Self::CreditIncludesGift => f.write_str("credit is all that is left, the gift included"),
            Self::OneLineEach => {
                f.write_str("a number and a card belong to one line: leave the second out")
            }
            Self::PartOf(key) => write!(f, "{key} is the whole: one of the two is wrong"),
            Self::Estate => {
                f.write_str("leave the day of death out, or write kind = \"estate\"")
            }
        }
    }
}
