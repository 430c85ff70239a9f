//! The activation code of an eSIM profile, as its QR code carries it (GSMA SGP.22 §4.1).
//!
//! It must never be shown in a log: whoever holds it can download the profile.

use crate::serde_as_string;
use crate::spelling::MAX_INPUT;

/// An activation code: `LPA:1$server$matching-id`, and perhaps a server identifier and the mark of a confirmation code.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lpa {
    text: String,
}

/// Why a text is not an activation code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseLpaError {
    /// It does not begin with `LPA:1$` or `1$`.
    #[error("an eSIM activation code begins with LPA:1$")]
    Prefix,
    /// The text is far too long.
    #[error("too long for an eSIM activation code")]
    TooLong,
    /// The download server is missing or is not a host name.
    #[error("the download server in this eSIM activation code is not a host name")]
    Server,
    /// The matching identifier is missing or holds characters that it cannot have.
    #[error("the matching identifier in this eSIM activation code is damaged")]
    MatchingId,
    /// The server's object identifier is not digits and full stops.
    #[error("the server identifier in this eSIM activation code is damaged")]
    ServerId,
    /// Something unknown follows.
    #[error("this eSIM activation code has a part that is not known")]
    Surplus,
}

impl Lpa {
    /// Reads an activation code, with or without `LPA:` before it.
    pub fn parse(text: &str) -> Result<Self, ParseLpaError> {
        if text.len() > MAX_INPUT {
            return Err(ParseLpaError::TooLong);
        }
        let code = without_scheme(text.trim()).strip_prefix("1$").ok_or(ParseLpaError::Prefix)?;
        let mut parts = code.split('$');
        let server = parts.next().filter(|part| is_host(part)).ok_or(ParseLpaError::Server)?;
        let matching =
            parts.next().filter(|part| is_token(part)).ok_or(ParseLpaError::MatchingId)?;
        let server_id = parts.next().unwrap_or_default();
        if !server_id.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return Err(ParseLpaError::ServerId);
        }
        let confirmation = parts.next().unwrap_or_default();
        if !matches!(confirmation, "" | "1") || parts.next().is_some() {
            return Err(ParseLpaError::Surplus);
        }
        let mut text = format!("LPA:1${}${matching}", server.to_ascii_lowercase());
        if !server_id.is_empty() || !confirmation.is_empty() {
            text.push('$');
            text.push_str(server_id);
        }
        if !confirmation.is_empty() {
            text.push_str("$1");
        }
        Ok(Self { text })
    }

    /// Returns the whole code, beginning with `LPA:1$`.
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// Returns the host name of the download server.
    pub fn server(&self) -> &str {
        self.part(1)
    }

    /// Returns the matching identifier; empty when the server knows the card otherwise.
    pub fn matching_id(&self) -> &str {
        self.part(2)
    }

    /// Says whether the download asks for a confirmation code.
    pub fn asks_for_confirmation(&self) -> bool {
        self.part(4) == "1"
    }

    /// Returns the code with its matching identifier hidden.
    pub fn masked(&self) -> String {
        format!("LPA:1${}$••••", self.server())
    }

    fn part(&self, at: usize) -> &str {
        self.text.split('$').nth(at).unwrap_or_default()
    }
}

/// Drops `LPA:` in any case.
pub(crate) fn without_scheme(text: &str) -> &str {
    match text.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("LPA:") => &text[4..],
        Some(_) | None => text,
    }
}

fn is_host(part: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    part.contains('.') && part.len() <= 253 && part.split('.').all(label)
}

fn is_token(part: &str) -> bool {
    part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

impl std::fmt::Debug for Lpa {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lpa({})", self.masked())
    }
}

serde_as_string!(Lpa, ParseLpaError);
