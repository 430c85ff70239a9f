//! One field in, one document out: what `adieu card decode` shows to programs.
//!
//! It must never give half a value: a field of which any part cannot be read has a reason instead.

use serde_json::{Value, json};

use crate::adn::decode_adn;
use crate::extension::{Extension, decode_extension};
use crate::fcp::decode_file_control;
use crate::hex::to_hex;
use crate::identity::{decode_iccid, decode_imsi};
use crate::number::{Number, decode_number};
use crate::sms::{Body, Message, MessageKind, decode_service_centre, decode_tpdu};
use crate::text::alpha::decode_alpha;
use crate::undecodable::Undecodable;

/// Kind of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// A name.
    Alpha,
    /// A number with its type byte.
    Number,
    /// A record of a name and a number.
    Adn,
    /// A record that goes on with a number.
    Ext1,
    /// A message.
    Sms,
    /// A message with the service centre before it.
    SmsWithCentre,
    /// Number of a card.
    Iccid,
    /// Number of a subscription.
    Imsi,
    /// What a card says of a file.
    Fcp,
}

impl FieldKind {
    /// Returns the word that programs read.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Alpha => "alpha",
            Self::Number => "number",
            Self::Adn => "adn",
            Self::Ext1 => "ext1",
            Self::Sms | Self::SmsWithCentre => "sms",
            Self::Iccid => "iccid",
            Self::Imsi => "imsi",
            Self::Fcp => "fcp",
        }
    }
}

/// Decodes one field into a document with stable keys.
pub fn decode_field(kind: FieldKind, bytes: &[u8]) -> Result<Value, Undecodable> {
    if bytes.is_empty() {
        return Err(Undecodable::Empty);
    }
    match kind {
        FieldKind::Alpha => decode_alpha(bytes).map(|name| json!({ "text": name.text })),
        FieldKind::Number => decode_number(bytes).map(|number| numbered(Some(&number))),
        FieldKind::Adn => adn(bytes),
        FieldKind::Ext1 => decode_extension(bytes).map(extension),
        FieldKind::Sms => message(None, bytes),
        FieldKind::SmsWithCentre => {
            let (centre, tpdu) = decode_service_centre(bytes)?;
            message(centre, tpdu)
        }
        FieldKind::Iccid => decode_iccid(bytes).map(|digits| json!({ "digits": digits })),
        FieldKind::Imsi => decode_imsi(bytes).map(|digits| json!({ "digits": digits })),
        FieldKind::Fcp => file_control(bytes),
    }
}

fn numbered(number: Option<&Number>) -> Value {
    json!({
        "number": number.map(|number| &number.number),
        "ton": number.map(|number| number.ton),
        "npi": number.map(|number| number.npi),
    })
}

fn adn(bytes: &[u8]) -> Result<Value, Undecodable> {
    let adn = decode_adn(bytes)?;
    let (name, number) = (adn.name?, adn.number?);
    Ok(json!({
        "name": name.text,
        "number": number.as_ref().map(|number| &number.number),
        "ton": number.as_ref().map(|number| number.ton),
        "npi": number.as_ref().map(|number| number.npi),
        "ext": adn.extension,
    }))
}

fn extension(extension: Extension) -> Value {
    match extension {
        Extension::Digits { digits, next } => {
            json!({ "type": "digits", "digits": digits, "next": next })
        }
        Extension::Subaddress { bytes, next } => {
            json!({ "type": "subaddress", "data": to_hex(&bytes), "next": next })
        }
    }
}

fn message(centre: Option<Number>, tpdu: &[u8]) -> Result<Value, Undecodable> {
    let message = decode_tpdu(tpdu)?;
    let text = message.body.text()?;
    let Message { kind, address, time, discharged, status, dcs, header_bytes, header, body } =
        message;
    let mut value = json!({
        "type": match kind {
            MessageKind::Deliver => "deliver",
            MessageKind::Submit => "submit",
            MessageKind::StatusReport => "status-report",
        },
        "address": address.map(|address| address.number),
        "text": text.map(|spelled| spelled.text),
        "time": time,
        "dcs": dcs,
        "udh": header_bytes.map(|bytes| to_hex(&bytes)),
        "concat": header.concat,
    });
    if let Body::Bytes(bytes) = body {
        value["data"] = json!(to_hex(&bytes));
    }
    if kind == MessageKind::StatusReport {
        value["discharged"] = json!(discharged);
        value["status"] = json!(status);
    }
    if let Some(centre) = centre {
        value["smsc"] = json!(centre.number);
    }
    Ok(value)
}

fn file_control(bytes: &[u8]) -> Result<Value, Undecodable> {
    let control = decode_file_control(bytes)?;
    Ok(json!({
        "structure": control.structure.map(|structure| structure.as_str()),
        "size": control.size,
        "record_length": control.record_length,
        "records": control.records,
        "fid": control.fid.map(|fid| format!("{fid:04X}")),
        "sfi": control.sfi,
        "pins": control.pins,
    }))
}
