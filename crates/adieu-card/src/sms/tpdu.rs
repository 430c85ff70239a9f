//! The message itself: DELIVER, SUBMIT and STATUS-REPORT (3GPP TS 23.040 §9.2.2).
//!
//! It must never guess a kind: a reserved one is named as such.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::address::{Address, decode_address};
use super::coding::{Body, Headed, read_data, without_padding};
use super::header::Header;
use crate::moment::{Moment, decode_moment};
use crate::number::Number;
use crate::undecodable::{Doubt, TroubleField, Undecodable};

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

/// A message, as far as it could be read.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// Its kind.
    pub kind: MessageKind,
    /// Number that the telephone gave what it sent; parts that were sent one after the other have numbers that follow.
    pub sent_as: Option<u8>,
    /// Who sent it, or to whom it went.
    pub address: Option<Number>,
    /// When the service centre took it; absent in what was written here, or when no calendar has such a day.
    pub time: Option<Moment>,
    /// When it arrived, by the report.
    pub discharged: Option<Moment>,
    /// Until when it was to be delivered, when that was given as a day.
    pub valid_until: Option<Moment>,
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
    /// What could not be read, or only as the standard has it read.
    pub doubts: Vec<Doubt>,
}

/// Reads a message without the service centre before it.
///
/// What cannot be read is named in `doubts`; an error only when nothing but bytes would be left.
pub fn decode_tpdu(bytes: &[u8]) -> Result<Message, Undecodable> {
    let (first, rest) = bytes.split_first().ok_or(Undecodable::Empty)?;
    let headed = if first & 0x40 == 0 { Headed::No } else { Headed::Yes };
    match first & 3 {
        0 => deliver(rest, headed),
        1 => submit(rest, first >> 3 & 3, headed),
        2 => report(rest, headed),
        // "Processed as if it were a DELIVER" (3GPP TS 23.040 §9.2.3.1).
        _ => deliver(rest, headed).map(|mut message| {
            message.doubt(TroubleField::MessageKind, Undecodable::Kind);
            message
        }),
    }
}

fn deliver(bytes: &[u8], headed: Headed) -> Result<Message, Undecodable> {
    let (address, rest) = decode_address(bytes)?;
    let [_, dcs, rest @ ..] = rest else { return Err(Undecodable::TooShort) };
    let (stamp, rest) = rest.split_at_checked(7).ok_or(Undecodable::TooShort)?;
    let mut message = bare(MessageKind::Deliver, address);
    message.time = message.moment(TroubleField::Time, stamp);
    Ok(message.with_data(rest, *dcs, headed))
}

fn submit(bytes: &[u8], validity: u8, headed: Headed) -> Result<Message, Undecodable> {
    let (reference, rest) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    let (address, rest) = decode_address(rest)?;
    let [_, dcs, rest @ ..] = rest else { return Err(Undecodable::TooShort) };
    let length = match validity {
        0 => 0,
        2 => 1,
        _ => 7,
    };
    let (until, rest) = rest.split_at_checked(length).ok_or(Undecodable::TooShort)?;
    let mut message = Message { sent_as: Some(*reference), ..bare(MessageKind::Submit, address) };
    // The other seven bytes are a length of time (3GPP TS 23.040 §9.2.3.12.3).
    if validity == 3 {
        message.valid_until = message.moment(TroubleField::ValidUntil, until);
    }
    Ok(message.with_data(rest, *dcs, headed))
}

fn report(bytes: &[u8], headed: Headed) -> Result<Message, Undecodable> {
    let (_, rest) = bytes.split_first().ok_or(Undecodable::TooShort)?;
    let (address, rest) = decode_address(rest)?;
    let (stamp, rest) = rest.split_at_checked(7).ok_or(Undecodable::TooShort)?;
    let (discharge, rest) = rest.split_at_checked(7).ok_or(Undecodable::TooShort)?;
    let (status, rest) = rest.split_first().ok_or(Undecodable::TooShort)?;
    let mut message = bare(MessageKind::StatusReport, address);
    message.status = Some(*status);
    message.time = message.moment(TroubleField::Time, stamp);
    message.discharged = message.moment(TroubleField::Discharged, discharge);
    Ok(match report_data(rest) {
        (dcs, Some(data)) => message.with_data(data, dcs.unwrap_or(0), headed),
        (dcs, None) => Message { dcs, ..message },
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

impl Message {
    /// Keeps what is left of a message that could not be read at all.
    pub(super) fn unread(kind: MessageKind, bytes: &[u8], reason: Undecodable) -> Self {
        let mut message = bare(kind, Address { number: None, doubt: None });
        message.body = Body::Bytes(without_padding(bytes).to_vec());
        message.doubt(TroubleField::Message, reason);
        message
    }

    /// Returns the first reason for which a part of it is not what was sent.
    pub fn unread_because(&self) -> Option<Undecodable> {
        let mut reasons = self.doubts.iter().map(|doubt| doubt.reason);
        reasons.find(|reason| *reason != Undecodable::DigitAsZero)
    }

    fn doubt(&mut self, field: TroubleField, reason: Undecodable) {
        self.doubts.push(Doubt { field, reason });
    }

    /// Reads one of its times.
    fn moment(&mut self, field: TroubleField, bytes: &[u8]) -> Option<Moment> {
        let read = decode_moment(bytes);
        let reason = match &read {
            Ok(moment) => moment.doubt,
            Err(reason) => Some(*reason),
        };
        if let Some(reason) = reason {
            self.doubt(field, reason);
        }
        read.ok()
    }

    fn with_data(mut self, bytes: &[u8], dcs: u8, headed: Headed) -> Self {
        let data = read_data(bytes, dcs, headed);
        self.doubts.extend(data.doubt);
        Self {
            dcs: Some(dcs),
            header: data.header,
            header_bytes: data.header_bytes,
            body: data.body,
            ..self
        }
    }
}

fn bare(kind: MessageKind, address: Address) -> Message {
    let doubt = address.doubt.map(|reason| Doubt { field: TroubleField::Address, reason });
    Message {
        kind,
        sent_as: None,
        address: address.number,
        time: None,
        discharged: None,
        valid_until: None,
        status: None,
        dcs: None,
        header_bytes: None,
        header: Header::default(),
        body: Body::Text(String::new()),
        doubts: doubt.into_iter().collect(),
    }
}
