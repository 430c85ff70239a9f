//! The telephone number in international form (ITU-T E.164), read from any spelling that people use.
//!
//! It must never guess an operator from the digits: numbers are ported.

mod belgian_m2m;
mod belgian_mobile;
mod mask;

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region};

use crate::inline::Inline;
use crate::serde_as_string;
use crate::spelling::{Spelling, SpellingError};

/// A telephone number that a numbering plan allows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Msisdn {
    e164: Inline<16>,
    country_code: u16,
    kind: MsisdnKind,
}

/// What a numbering plan says about a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MsisdnKind {
    /// A mobile number.
    Mobile,
    /// A number of a fixed line.
    Fixed,
    /// Mobile or fixed: the plan does not tell.
    FixedOrMobile,
    /// A machine-to-machine number.
    M2m,
    /// Costs more than an ordinary call.
    PremiumRate,
    /// The caller pays a part.
    SharedCost,
    /// Free for the caller.
    TollFree,
    /// Any other kind: internet telephony, pager, voice mail, one number for a firm.
    Other,
}

/// Why a text is not a telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseMsisdnError {
    /// Nothing is there.
    #[error("no telephone number given")]
    Empty,
    /// The text is far too long.
    #[error("too long for a telephone number")]
    TooLong,
    /// Something else than digits and separators stands there.
    #[error("a telephone number holds digits, a plus and separators only")]
    Characters,
    /// It has too few or too many digits.
    #[error("{digits} digits do not make a telephone number")]
    Length {
        /// How many there are.
        digits: usize,
    },
    /// No numbering plan knows it.
    #[error("no numbering plan knows this telephone number")]
    NotAssigned,
}

impl Msisdn {
    /// Reads a number in any spelling: `0470/12.34.56`, `+32 470 12 34 56`, `0032470123456`, `tel:+32470123456`.
    ///
    /// A number without country code is read as Belgian.
    pub fn parse(text: &str) -> Result<Self, ParseMsisdnError> {
        Self::from_spelling(&Spelling::read(without_scheme(text))?)
    }

    pub(crate) fn from_spelling(spelling: &Spelling) -> Result<Self, ParseMsisdnError> {
        if !(3..=20).contains(&spelling.count) {
            return Err(ParseMsisdnError::Length { digits: spelling.count });
        }
        if !spelling.is_plain() {
            return Err(ParseMsisdnError::Characters);
        }
        let belgian = |e164, kind| Ok(Self { e164, country_code: 32, kind });
        if let Some(e164) = belgian_m2m::e164(spelling) {
            return belgian(e164, MsisdnKind::M2m);
        }
        match belgian_mobile::e164(spelling) {
            Some(e164) => belgian(e164, MsisdnKind::Mobile),
            None => Self::from_library(spelling),
        }
    }

    fn is_belgian_mobile(&self) -> bool {
        self.is_belgian() && belgian_mobile::is_mobile(self.national_digits())
    }

    /// Asks the phone-number library, once.
    fn from_library(spelling: &Spelling) -> Result<Self, ParseMsisdnError> {
        let mut dialled = Inline::<24>::new();
        let digits = match (spelling.plus, spelling.digits().strip_prefix("00")) {
            (true, _) => Some(spelling.digits()),
            (false, international) => international,
        };
        if digits.is_some() {
            let _ = dialled.push(b'+');
        }
        for byte in digits.unwrap_or(spelling.digits()).bytes() {
            let _ = dialled.push(byte);
        }
        let number = PHONE_NUMBER_UTIL
            .parse(dialled.as_str(), Some(Region::BE))
            .map_err(|_| ParseMsisdnError::NotAssigned)?;
        let kind = kind_of(PHONE_NUMBER_UTIL.get_number_type(&number))
            .ok_or(ParseMsisdnError::NotAssigned)?;
        Self::of(&number, kind).ok_or(ParseMsisdnError::NotAssigned)
    }

    fn of(number: &PhoneNumber, kind: MsisdnKind) -> Option<Self> {
        use std::io::Write;
        let mut buffer = [0u8; 48];
        let mut rest = &mut buffer[..];
        let zeros = match number.italian_leading_zero() {
            true => usize::try_from(number.number_of_leading_zeros()).ok()?,
            false => 0,
        };
        write!(rest, "+{}{:0<zeros$}{}", number.country_code, "", number.national_number).ok()?;
        let unused = rest.len();
        let written = std::str::from_utf8(&buffer[..48 - unused]).ok()?;
        let country_code = u16::try_from(number.country_code).ok()?;
        Some(Self { e164: Inline::of(written)?, country_code, kind })
    }

    /// Says whether a text in any spelling is this number.
    ///
    /// ```
    /// let number = adieu_telecom::Msisdn::parse("+32 470 12 34 56").unwrap();
    /// assert!(number.is("0470/12.34.56"));
    /// assert!(!number.is("+33 6 12 34 34 56") && !number.is("my mother's phone"));
    /// ```
    pub fn is(&self, text: &str) -> bool {
        // Another country's plan is only read when the last digits are the same.
        let digits = text.bytes().rev().filter(u8::is_ascii_digit).take(6);
        let same = digits.eq(self.reveal().bytes().rev().take(6));
        same && Self::parse(text).is_ok_and(|number| number == *self)
    }

    /// Returns the number in international form without blanks, as in `+32470123456`.
    pub fn reveal(&self) -> &str {
        self.e164.as_str()
    }

    /// Returns the country code; 32 is Belgium.
    pub fn country_code(&self) -> u16 {
        self.country_code
    }

    /// Returns the digits after the country code.
    pub fn national_digits(&self) -> &str {
        let code = match self.country_code {
            0..=9 => 1,
            10..=99 => 2,
            100..=u16::MAX => 3,
        };
        &self.reveal()[1 + code..]
    }

    /// Returns what the numbering plan says about it.
    pub fn kind(&self) -> MsisdnKind {
        self.kind
    }

    /// Says whether the number stands in the Belgian plan.
    pub fn is_belgian(&self) -> bool {
        self.country_code == 32
    }

    /// Says whether the number is mobile, or may be where the plan does not tell.
    pub fn is_mobile(&self) -> bool {
        matches!(self.kind, MsisdnKind::Mobile | MsisdnKind::FixedOrMobile)
    }

    /// Says whether the number is a Belgian machine-to-machine number.
    pub fn is_m2m(&self) -> bool {
        self.kind == MsisdnKind::M2m
    }

    /// Returns the number as its own country writes it, as in `0470 12 34 56`.
    pub fn national_format(&self) -> String {
        if self.is_m2m() {
            return belgian_m2m::national(self.national_digits());
        }
        if self.is_belgian_mobile() {
            return belgian_mobile::national(self.national_digits());
        }
        self.format(PhoneNumberFormat::National)
    }

    /// Returns the number with its country code, as in `+32 470 12 34 56`.
    pub fn international_format(&self) -> String {
        if self.is_m2m() {
            return belgian_m2m::international(self.national_digits());
        }
        if self.is_belgian_mobile() {
            return belgian_mobile::international(self.national_digits());
        }
        self.format(PhoneNumberFormat::International)
    }

    /// Returns the number with its middle hidden, as in `+32 470 •• •• 56`.
    pub fn masked(&self) -> String {
        mask::masked(&self.international_format())
    }

    fn format(&self, format: PhoneNumberFormat) -> String {
        match PHONE_NUMBER_UTIL.parse(self.reveal(), None) {
            Ok(number) => PHONE_NUMBER_UTIL.format(&number, format).into_owned(),
            // The library read this number before; without it the plain form still serves.
            Err(_) => self.reveal().to_owned(),
        }
    }
}

/// Drops `tel:` and the parameters that may follow the number (RFC 3966).
///
/// A local number of another country stays as it is, which is no number: only Belgian ones are read without country code.
pub(crate) fn without_scheme(text: &str) -> &str {
    let text = text.trim();
    let Some(link) = text.get(4..).filter(|_| text.as_bytes()[..4].eq_ignore_ascii_case(b"tel:"))
    else {
        return text;
    };
    let Some((number, parameters)) = link.split_once(';') else { return link };
    let is_elsewhere = parameters.to_ascii_lowercase().split(';').any(|parameter| {
        parameter.strip_prefix("phone-context=+").is_some_and(|code| !code.starts_with("32"))
    });
    if is_elsewhere && !number.trim_start().starts_with('+') { text } else { number }
}

/// None stands for a number outside every plan.
fn kind_of(kind: PhoneNumberType) -> Option<MsisdnKind> {
    match kind {
        PhoneNumberType::Mobile => Some(MsisdnKind::Mobile),
        PhoneNumberType::FixedLine => Some(MsisdnKind::Fixed),
        PhoneNumberType::FixedLineOrMobile => Some(MsisdnKind::FixedOrMobile),
        PhoneNumberType::PremiumRate => Some(MsisdnKind::PremiumRate),
        PhoneNumberType::SharedCost => Some(MsisdnKind::SharedCost),
        PhoneNumberType::TollFree => Some(MsisdnKind::TollFree),
        PhoneNumberType::Unknown => None,
        PhoneNumberType::VoIP
        | PhoneNumberType::PersonalNumber
        | PhoneNumberType::Pager
        | PhoneNumberType::UAN
        | PhoneNumberType::VoiceMail => Some(MsisdnKind::Other),
    }
}

impl From<SpellingError> for ParseMsisdnError {
    fn from(error: SpellingError) -> Self {
        match error {
            SpellingError::Empty => Self::Empty,
            SpellingError::TooLong => Self::TooLong,
            SpellingError::Characters | SpellingError::Decimals => Self::Characters,
        }
    }
}

impl std::fmt::Debug for Msisdn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Msisdn({})", self.masked())
    }
}

serde_as_string!(Msisdn, ParseMsisdnError);
