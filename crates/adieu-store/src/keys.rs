//! The household's key, the key of each case, and the keys that are derived from them.
//!
//! Keys are wiped when dropped and never shown. This file must never touch a disk.

use adieu_case::CaseRef;
use adieu_desk::ports::JournalError;
use zeroize::Zeroizing;

use crate::{fault, seal};

/// Length of every key.
pub(crate) const KEY_BYTES: usize = 32;
/// Length of marks and blind indexes: 128 bits never meet by accident.
pub(crate) const MARK_BYTES: usize = 16;

/// A key that is wiped when it is dropped.
pub(crate) type Secret = Zeroizing<[u8; KEY_BYTES]>;

/// A passphrase, wiped when dropped and never shown.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

/// An empty passphrase protects nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the passphrase is empty")]
pub struct EmptyPassphrase;

impl Passphrase {
    /// Takes a passphrase as typed; only an empty one is refused.
    pub fn parse(text: impl Into<String>) -> Result<Self, EmptyPassphrase> {
        let text = Zeroizing::new(text.into());
        if text.is_empty() { Err(EmptyPassphrase) } else { Ok(Self(text)) }
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(••••)")
    }
}

/// The one key of a home. All others hang on it.
pub(crate) struct HouseholdKey {
    secret: Secret,
    wrapping: Secret,
    index: Secret,
    mark: Secret,
}

impl HouseholdKey {
    pub(crate) fn draw() -> Result<Self, JournalError> {
        Ok(Self::from_secret(draw_secret()?))
    }

    pub(crate) fn from_secret(secret: Secret) -> Self {
        let wrapping = derive("adieu home 1: keys of cases", &secret);
        let index = derive("adieu home 1: blind indexes", &secret);
        let mark = derive("adieu home 1: marks of rows", &secret);
        Self { secret, wrapping, index, mark }
    }

    pub(crate) fn secret(&self) -> &[u8; KEY_BYTES] {
        &self.secret
    }

    /// Returns what tells this key from another without telling anything of the key.
    pub(crate) fn check(&self) -> [u8; MARK_BYTES] {
        shorten(blake3::Hash::from_bytes(*derive("adieu home 1: check of the key", &self.secret)))
    }

    /// Returns the blind index of a value: the same for the same value, nothing to anybody without the key.
    pub(crate) fn blind(&self, use_: &str, parts: &[&[u8]]) -> [u8; MARK_BYTES] {
        shorten(blake3::keyed_hash(&self.index, &seal::associated(use_, parts)))
    }

    /// Returns the mark that shows that the clear parts of a row are as written.
    pub(crate) fn mark(&self, use_: &str, parts: &[&[u8]]) -> [u8; MARK_BYTES] {
        shorten(blake3::keyed_hash(&self.mark, &seal::associated(use_, parts)))
    }

    /// Wraps the key of a case; what comes out opens for that case only.
    pub(crate) fn wrap(&self, case: &CaseRef, key: &CaseKey) -> Result<Vec<u8>, JournalError> {
        seal::close(&self.wrapping, &wrapping_data(case), key.secret.as_slice())
    }

    /// Unwraps the key of a case; none when the wrapped key is not what was written.
    pub(crate) fn unwrap(&self, case: &CaseRef, wrapped: &[u8]) -> Option<CaseKey> {
        let plain = seal::open(&self.wrapping, &wrapping_data(case), wrapped)?;
        let secret: [u8; KEY_BYTES] = plain.as_slice().try_into().ok()?;
        Some(CaseKey::from_secret(Zeroizing::new(secret)))
    }
}

fn wrapping_data(case: &CaseRef) -> Vec<u8> {
    seal::associated("case key", &[case.as_str().as_bytes()])
}

/// The key of one case: destroying it destroys the case.
pub(crate) struct CaseKey {
    secret: Secret,
    pub(crate) kinds: Secret,
    pub(crate) events: Secret,
    pub(crate) outbox: Secret,
    pub(crate) commands: Secret,
}

impl CaseKey {
    pub(crate) fn draw() -> Result<Self, JournalError> {
        Ok(Self::from_secret(draw_secret()?))
    }

    fn from_secret(secret: Secret) -> Self {
        let kinds = derive("adieu case 1: kinds of events", &secret);
        let events = derive("adieu case 1: events", &secret);
        let outbox = derive("adieu case 1: outbox", &secret);
        let commands = derive("adieu case 1: commands", &secret);
        Self { secret, kinds, events, outbox, commands }
    }
}

pub(crate) fn draw_secret() -> Result<Secret, JournalError> {
    let mut secret = Zeroizing::new([0; KEY_BYTES]);
    getrandom::fill(secret.as_mut_slice()).map_err(fault::no_chance)?;
    Ok(secret)
}

fn derive(context: &str, secret: &Secret) -> Secret {
    Zeroizing::new(blake3::derive_key(context, secret.as_slice()))
}

fn shorten(hash: blake3::Hash) -> [u8; MARK_BYTES] {
    let mut short = [0; MARK_BYTES];
    short.copy_from_slice(&hash.as_bytes()[..MARK_BYTES]);
    short
}
