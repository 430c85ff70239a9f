//! `home.toml`: the format of a home, and how its key is kept.
//!
//! It holds no key that opens anything by itself. A file that was changed by a bit is damaged, never guessed.

use std::path::Path;

use adieu_desk::ports::{FileFault, JournalError, Trouble};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::files;
use crate::{
    fault, hex,
    keys::{self, HouseholdKey, KEY_BYTES, MARK_BYTES, Passphrase, Secret},
    seal,
};

/// Layout of the folder that this program writes and reads.
pub(crate) const FORMAT: u32 = 1;

/// Cost of a guess: RFC 9106, section 4, second recommended option.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// More than any release wrote: a larger figure is damage or an attempt to exhaust the machine.
const MEMORY_KIB_CEILING: u32 = 1024 * 1024;
const PASSES_CEILING: u32 = 64;
const LANES_CEILING: u32 = 64;
const SALT_BYTES: usize = 16;

const OPENING: &str =
    "# A home of adieu. Written by the program; a change by hand makes it unreadable.\n";
const DIGEST: &str = "digest = \"";

/// What `home.toml` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    pub(crate) format: u32,
    pub(crate) key: KeyHeader,
}

/// How the household key is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kept", rename_all = "kebab-case")]
pub(crate) enum KeyHeader {
    /// In the file `key`.
    File { check: String },
    /// Here, wrapped by a passphrase.
    Passphrase {
        check: String,
        memory_kib: u32,
        passes: u32,
        lanes: u32,
        salt: String,
        wrapped: String,
    },
}

impl Header {
    /// Describes a key that lies in the file `key`.
    pub(crate) fn of_file(key: &HouseholdKey) -> Self {
        Self { format: FORMAT, key: KeyHeader::File { check: hex::encode(&key.check()) } }
    }

    /// Wraps a key by a passphrase.
    pub(crate) fn of_passphrase(
        key: &HouseholdKey,
        passphrase: &Passphrase,
    ) -> Result<Self, JournalError> {
        let mut salt = [0; SALT_BYTES];
        getrandom::fill(&mut salt).map_err(fault::no_chance)?;
        let wrapping = stretch(passphrase, &salt, (MEMORY_KIB, PASSES, LANES))
            .expect("the parameters of this program and a salt of 16 bytes are valid");
        let wrapped =
            seal::close(&wrapping, &seal::associated("household key", &[]), key.secret())?;
        let key = KeyHeader::Passphrase {
            check: hex::encode(&key.check()),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: LANES,
            salt: hex::encode(&salt),
            wrapped: hex::encode(&wrapped),
        };
        Ok(Self { format: FORMAT, key })
    }

    /// Returns the text of the file; its last line is the digest of all lines before it.
    pub(crate) fn to_text(&self) -> String {
        let body = toml::to_string(self).expect("a header is plain tables of texts and numbers");
        let text = format!("{OPENING}{body}");
        format!("{text}\n{}", digest_line(&text))
    }

    /// Reads the file, and refuses what it does not know.
    pub(crate) fn read(home: &Path) -> Result<Self, JournalError> {
        let path = home.join(files::HOME);
        let bytes = files::read_small(&path)?;
        Self::parse(&path, &bytes)
    }

    /// Reads the text of the file; `path` is for the messages.
    pub(crate) fn parse(path: &Path, bytes: &[u8]) -> Result<Self, JournalError> {
        let changed = || fault::damaged_file(path, FileFault::Changed);
        let text = std::str::from_utf8(bytes).map_err(|cause| fault::damaged_by(path, cause))?;
        let body = text.rfind(DIGEST).map(|at| text.split_at(at)).filter(|(body, line)| {
            body.strip_suffix('\n').is_some_and(|body| digest_line(body) == *line)
        });
        let Some((body, _)) = body else { return Err(changed()) };
        let format: FormatOnly = toml::from_str(body).map_err(|_| changed())?;
        if format.format > FORMAT {
            return Err(newer(path, format.format));
        }
        toml::from_str(body).map_err(|_| changed())
    }
}

/// The one key that every format has.
#[derive(Deserialize)]
struct FormatOnly {
    format: u32,
}

fn digest_line(text: &str) -> String {
    format!("{DIGEST}{}\"\n", hex::encode(Sha256::digest(text.as_bytes()).as_slice()))
}

/// A home, or a part of one, that a newer program wrote.
pub(crate) fn newer(path: &Path, format: u32) -> JournalError {
    fault::unavailable(Trouble::NewerFile { file: path.to_owned(), format })
}

/// Unwraps the household key by its passphrase.
pub(crate) fn unwrap(
    home: &Path,
    key: &KeyHeader,
    passphrase: &Passphrase,
) -> Result<HouseholdKey, JournalError> {
    let broken = || fault::damaged_file(&home.join(files::HOME), FileFault::Changed);
    let KeyHeader::Passphrase { check, memory_kib, passes, lanes, salt, wrapped } = key else {
        return Err(fault::unavailable(Trouble::NeedsNoPassphrase { home: home.to_owned() }));
    };
    if *memory_kib > MEMORY_KIB_CEILING || *passes > PASSES_CEILING || *lanes > LANES_CEILING {
        return Err(broken());
    }
    let salt = hex::decode::<SALT_BYTES>(salt).ok_or_else(broken)?;
    let wrapped = hex::decode::<WRAPPED_BYTES>(wrapped).ok_or_else(broken)?;
    let wrapping = stretch(passphrase, &salt, (*memory_kib, *passes, *lanes)).ok_or_else(broken)?;
    let plain = seal::open(&wrapping, &seal::associated("household key", &[]), &wrapped)
        .ok_or_else(|| fault::unavailable(Trouble::WrongPassphrase { home: home.to_owned() }))?;
    let secret: [u8; KEY_BYTES] = plain.as_slice().try_into().map_err(|_| broken())?;
    checked(Zeroizing::new(secret), check).ok_or_else(broken)
}

const WRAPPED_BYTES: usize = 24 + KEY_BYTES + 16;

/// Makes the household key of its bytes; none when it is not the key that the header describes.
pub(crate) fn checked(secret: Secret, check: &str) -> Option<HouseholdKey> {
    let key = HouseholdKey::from_secret(secret);
    let expected = hex::decode::<MARK_BYTES>(check)?;
    (key.check() == expected).then_some(key)
}

/// Stretches a passphrase into a key with Argon2id; none when the parameters are out of its bounds.
fn stretch(
    passphrase: &Passphrase,
    salt: &[u8],
    (memory_kib, passes, lanes): (u32, u32, u32),
) -> Option<Secret> {
    let parameters = Params::new(memory_kib, passes, lanes, Some(KEY_BYTES)).ok()?;
    let mut secret: keys::Secret = Zeroizing::new([0; KEY_BYTES]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
        .hash_password_into(passphrase.expose().as_bytes(), salt, secret.as_mut_slice())
        .ok()?;
    Some(secret)
}
