//! The identifiers of cards, subscriptions and numbers, as types that parse once.
//!
//! Nothing here may show a value unasked, or know a brand.
#![doc = include_str!("../README.md")]

mod classify;
mod eid;
mod iccid;
mod imsi;
mod inline;
mod lpa;
mod msisdn;
mod plmn;
mod reading;
mod spelling;
mod visible;

pub use classify::{Identifier, IdentifierKind, Unrecognised, classify};
pub use eid::{Eid, ParseEidError};
pub use iccid::{CheckDigit, Iccid, ParseIccidError};
pub use imsi::{Imsi, ParseImsiError};
pub use lpa::{Lpa, ParseLpaError};
pub use msisdn::{Msisdn, MsisdnKind, ParseMsisdnError};
pub use plmn::{ParsePlmnError, Plmn};
pub use reading::{Finding, MAX_TEXT, Reading, Remark, Sought, read, search};
pub use spelling::MAX_INPUT;
pub use visible::{is_unseen, seen, shows};

/// Gives a type its string form in serde: written in full, read by `parse`.
macro_rules! serde_as_string {
    ($kind:ident, $error:ident) => {
        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.reveal())
            }
        }

        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text =
                    <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                $kind::parse(&text).map_err(serde::de::Error::custom)
            }
        }

        impl std::str::FromStr for $kind {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $kind::parse(text)
            }
        }

        impl std::fmt::Display for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.reveal())
            }
        }
    };
}

pub(crate) use serde_as_string;
