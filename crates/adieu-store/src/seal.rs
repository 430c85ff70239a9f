//! Sealing: XChaCha20-Poly1305 with what a payload belongs to as associated data.
//!
//! A payload that is moved to another case, place or kind does not open. This file must never choose a
//! nonce twice (each is drawn) and never answer a part of a payload that fails.

use adieu_case::{CaseRef, Event};
use adieu_desk::ports::JournalError;
use adieu_letter::OutgoingMail;
use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::{
    fault,
    keys::{CaseKey, KEY_BYTES, MARK_BYTES},
};

const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
/// Kinds and events are padded to whole blocks, so that lengths tell little.
const KIND_BLOCK: usize = 32;
const EVENT_BLOCK: usize = 64;

/// Why an event or a message was not read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is not what was written at this place.
    Damaged,
    /// It is what was written, by a program that knows more kinds.
    Newer,
}

/// Joins a use and its parts without ambiguity.
pub(crate) fn associated(use_: &str, parts: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(64);
    for part in std::iter::once(use_.as_bytes()).chain(parts.iter().copied()) {
        let length =
            u32::try_from(part.len()).expect("parts are references, marks and names: short");
        joined.extend_from_slice(&length.to_be_bytes());
        joined.extend_from_slice(part);
    }
    joined
}

/// Seals under a fresh nonce, which stands before the sealed bytes.
pub(crate) fn close(
    key: &[u8; KEY_BYTES],
    data: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, JournalError> {
    let nonce = draw_nonce()?;
    let mut sealed = nonce.to_vec();
    sealed.extend(encrypt(key, &nonce, data, plain));
    Ok(sealed)
}

/// Opens what `close` sealed; none when a bit, the key or the associated data differ.
pub(crate) fn open(
    key: &[u8; KEY_BYTES],
    data: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    decrypt(key, nonce, data, rest)
}

/// Seals an event as `blocks ‖ nonce ‖ kind ‖ payload`.
///
/// The kind is sealed by itself under a key of its own (so both may share the nonce), bound to case and place;
/// the payload is bound to case, place and kind.
pub(crate) fn close_event(
    key: &CaseKey,
    case: &CaseRef,
    event: &Event,
) -> Result<Vec<u8>, JournalError> {
    let nonce = draw_nonce()?;
    let kind = event.body.kind();
    let padded = pad_kind(kind);
    let mut json =
        Zeroizing::new(serde_json::to_vec(event).expect("events are plain values with text keys"));
    let padded_length = json.len().next_multiple_of(EVENT_BLOCK);
    json.resize(padded_length, b' ');
    let blocks = u8::try_from(padded.len() / KIND_BLOCK).expect("a kind is at most 255 bytes long");
    let mut sealed = vec![blocks];
    sealed.extend_from_slice(&nonce);
    sealed.extend(encrypt(&key.kinds, &nonce, &place(case, event.seq, ""), &padded));
    sealed.extend(encrypt(&key.events, &nonce, &place(case, event.seq, kind), &json));
    Ok(sealed)
}

/// Opens an event that was sealed for this place.
pub(crate) fn open_event(
    key: &CaseKey,
    case: &CaseRef,
    seq: u64,
    sealed: &[u8],
) -> Result<Event, Unreadable> {
    let (kind, json) = open_parts(key, case, seq, sealed).ok_or(Unreadable::Damaged)?;
    let event: Event = serde_json::from_slice(&json).map_err(|_| Unreadable::Newer)?;
    if event.seq == seq && event.body.kind() == kind { Ok(event) } else { Err(Unreadable::Damaged) }
}

fn open_parts(
    key: &CaseKey,
    case: &CaseRef,
    seq: u64,
    sealed: &[u8],
) -> Option<(String, Zeroizing<Vec<u8>>)> {
    let (blocks, rest) = sealed.split_first()?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE_BYTES>()?;
    let (kind, payload) = rest.split_at_checked(usize::from(*blocks) * KIND_BLOCK + TAG_BYTES)?;
    let kind = unpad_kind(&decrypt(&key.kinds, nonce, &place(case, seq, ""), kind)?)?;
    let json = decrypt(&key.events, nonce, &place(case, seq, &kind), payload)?;
    Some((kind, json))
}

fn place(case: &CaseRef, seq: u64, kind: &str) -> Vec<u8> {
    associated("event", &[case.as_str().as_bytes(), &seq.to_be_bytes(), kind.as_bytes()])
}

fn pad_kind(kind: &str) -> Vec<u8> {
    let mut padded = vec![u8::try_from(kind.len()).expect("a kind is at most 255 bytes long")];
    padded.extend_from_slice(kind.as_bytes());
    padded.resize(padded.len().next_multiple_of(KIND_BLOCK), 0);
    padded
}

fn unpad_kind(padded: &[u8]) -> Option<String> {
    let (length, rest) = padded.split_first()?;
    String::from_utf8(rest.get(..usize::from(*length))?.to_vec()).ok()
}

/// Seals an outgoing message for its case and blind index.
pub(crate) fn close_mail(
    key: &CaseKey,
    case: &CaseRef,
    message: &[u8; MARK_BYTES],
    mail: &OutgoingMail,
) -> Result<Vec<u8>, JournalError> {
    let json = Zeroizing::new(
        serde_json::to_vec(mail).expect("a message is a plain value with text keys"),
    );
    close(&key.outbox, &mail_data("mail", case, message), &json)
}

/// Opens an outgoing message that was sealed for its case and blind index.
pub(crate) fn open_mail(
    key: &CaseKey,
    case: &CaseRef,
    message: &[u8],
    sealed: &[u8],
) -> Result<OutgoingMail, Unreadable> {
    let json = open(&key.outbox, &mail_data("mail", case, message), sealed);
    serde_json::from_slice(&json.ok_or(Unreadable::Damaged)?).map_err(|_| Unreadable::Newer)
}

/// Seals the instant at which a message was sent.
pub(crate) fn close_sent(
    key: &CaseKey,
    case: &CaseRef,
    message: &[u8; MARK_BYTES],
    at: Timestamp,
) -> Result<Vec<u8>, JournalError> {
    close(&key.outbox, &mail_data("sent", case, message), at.to_string().as_bytes())
}

/// Opens the instant at which a message was sent; none when it is not what was written.
pub(crate) fn open_sent(
    key: &CaseKey,
    case: &CaseRef,
    message: &[u8],
    sealed: &[u8],
) -> Option<Timestamp> {
    let at = open(&key.outbox, &mail_data("sent", case, message), sealed)?;
    std::str::from_utf8(&at).ok()?.parse().ok()
}

/// Seals the key of a command for its case alone, so that it opens whatever the household key is.
pub(crate) fn close_command(
    key: &CaseKey,
    case: &CaseRef,
    command: &str,
) -> Result<Vec<u8>, JournalError> {
    close(&key.commands, &command_data(case), command.as_bytes())
}

/// Opens the key of a command that was sealed for its case.
pub(crate) fn open_command(key: &CaseKey, case: &CaseRef, sealed: &[u8]) -> Option<String> {
    let command = open(&key.commands, &command_data(case), sealed)?;
    String::from_utf8(command.to_vec()).ok()
}

fn command_data(case: &CaseRef) -> Vec<u8> {
    associated("command", &[case.as_str().as_bytes()])
}

fn mail_data(use_: &str, case: &CaseRef, message: &[u8]) -> Vec<u8> {
    associated(use_, &[case.as_str().as_bytes(), message])
}

fn draw_nonce() -> Result<[u8; NONCE_BYTES], JournalError> {
    let mut nonce = [0; NONCE_BYTES];
    getrandom::fill(&mut nonce).map_err(fault::no_chance)?;
    Ok(nonce)
}

fn encrypt(key: &[u8; KEY_BYTES], nonce: &[u8; NONCE_BYTES], data: &[u8], plain: &[u8]) -> Vec<u8> {
    XChaCha20Poly1305::new(&Key::from(*key))
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad: data })
        .expect("a payload is far below the cipher's limit of 256 GiB")
}

fn decrypt(
    key: &[u8; KEY_BYTES],
    nonce: &[u8; NONCE_BYTES],
    data: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    XChaCha20Poly1305::new(&Key::from(*key))
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: data })
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests;
