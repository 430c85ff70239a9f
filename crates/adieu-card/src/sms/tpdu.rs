//! The message itself: DELIVER, SUBMIT and STATUS-REPORT (3GPP TS 23.040 §9.2.2).
//!
//! It must never guess a kind: a reserved one is named as such.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::address::decode_address;
use super::coding::{Body, Coding, Headed};
use super::header::Header;
use crate::moment::decode_moment;
use crate::number::Number;
use crate::undecodable::Undecodable;

/// Kind of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MessageKind {
    /// Received.
    Deliver,
    /// Sent, or written to be sent.
    Submit,
    /// Says whether a message arrived.
    StatusReport,
}

/// A message.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// Its kind.
    pub kind: MessageKind,
    /// Who sent it, or to whom it went.
    pub address: Option<Number>,
    /// When the service centre took it; absent in what was written here, or when no calendar has such a day.
    pub time: Option<String>,
    /// When it arrived, by the report.
    pub discharged: Option<String>,
    /// What the report says, as the standard numbers it.
    pub status: Option<u8>,
    /// The byte that names the coding.
    pub dcs: Option<u8>,
    /// The header as bytes, its length byte first.
    pub header_bytes: Option<Vec<u8>>,
    /// What the header says.
    pub header: Header,
    /// The data.
    pub body: Body,
}

/// Reads a message without the service centre before it.
pub fn decode_tpdu(bytes: &[u8]) -> Result<Message, Undecodable> {
    let (first, rest) = bytes.split_first().ok_or(Undecodable::Empty)?;
    let headed = if first & 0x40 == 0 { Headed::No } else { Headed::Yes };
    match first & 3 {
        0 => deliver(rest, headed),
        1 => submit(rest, first >> 3 & 3, headed),
        2 => report(rest, headed),
        _ => Err(Undecodable::Kind),
    }
}

fn deliver(bytes: &[u8], headed: Headed) -> Result<Message, Undecodable> {
    let (address, rest) = decode_address(bytes)?;
    let [_, dcs, rest @ ..] = rest else { return Err(Undecodable::TooShort) };
    let (stamp, rest) = rest.split_at_checked(7).ok_or(Undecodable::TooShort)?;
    let mut message = with_data(rest, *dcs, headed)?;
    message.address = address;
    message.time = decode_moment(stamp).ok();
    Ok(message)
}

fn submit(bytes: &[u8], validity: u8, headed: Headed) -> Result<Message, Undecodable> {
    let (_, rest) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    let (address, rest) = decode_address(rest)?;
    let [_, dcs, rest @ ..] = rest else { return Err(Undecodable::TooShort) };
    let skip = match validity {
        0 => 0,
        2 => 1,
        _ => 7,
    };
    let rest = rest.get(skip..).ok_or(Undecodable::TooShort)?;
    let message = with_data(rest, *dcs, headed)?;
    Ok(Message { kind: MessageKind::Submit, address, ..message })
}

fn report(bytes: &[u8], headed: Headed) -> Result<Message, Undecodable> {
    let (_, rest) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    let (address, rest) = decode_address(rest)?;
    let (stamp, rest) = rest.split_at_checked(7).ok_or(Undecodable::TooShort)?;
    let (discharge, rest) = rest.split_at_checked(7).ok_or(Undecodable::TooShort)?;
    let (status, rest) = rest.split_first().ok_or(Undecodable::TooShort)?;
    let (dcs, data) = report_data(rest);
    let message = match (dcs, data) {
        (dcs, Some(data)) => with_data(data, dcs.unwrap_or(0), headed)?,
        (_, None) => bare(dcs),
    };
    Ok(Message {
        kind: MessageKind::StatusReport,
        address,
        time: decode_moment(stamp).ok(),
        discharged: decode_moment(discharge).ok(),
        status: Some(*status),
        ..message
    })
}

/// The optional end of a report: an indicator, then what it names; padding means that nothing follows.
fn report_data(bytes: &[u8]) -> (Option<u8>, Option<&[u8]>) {
    let (Some((indicator, mut rest)), true) =
        (bytes.split_first(), bytes.first().is_some_and(|byte| byte & 0xF8 == 0))
    else {
        return (None, None);
    };
    let mut take = |bit: u8| {
        if indicator & bit == 0 {
            return None;
        }
        let (first, after) = rest.split_first()?;
        rest = after;
        Some(*first)
    };
    take(1);
    let dcs = take(2);
    (dcs, (indicator & 4 != 0 && !rest.is_empty()).then_some(rest))
}

fn with_data(bytes: &[u8], dcs: u8, headed: Headed) -> Result<Message, Undecodable> {
    let (count, data) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    let (header, body) = Coding::of(dcs)?.read(*count, data, headed)?;
    let (header, header_bytes) =
        header.map_or((Header::default(), None), |(header, bytes)| (header, Some(bytes)));
    Ok(Message { header, header_bytes, body, ..bare(Some(dcs)) })
}

fn bare(dcs: Option<u8>) -> Message {
    Message {
        kind: MessageKind::Deliver,
        address: None,
        time: None,
        discharged: None,
        status: None,
        dcs,
        header_bytes: None,
        header: Header::default(),
        body: Body::Text(String::new()),
    }
}
