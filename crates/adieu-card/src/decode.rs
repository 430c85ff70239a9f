//! One field in, one document out: what `adieu card decode` shows to programs.
//!
//! It must never give half a value as a whole one: a field of which any part cannot be read has a reason beside it.

use serde_json::{Value, json};

use crate::adn::decode_adn;
use crate::extension::{Extension, decode_extension};
use crate::fcp::decode_file_control;
use crate::hex::to_hex;
use crate::identity::{decode_iccid, decode_imsi};
use crate::number::{Number, decode_number};
use crate::sms::{Body, Message, MessageKind, decode_service_centre, decode_tpdu};
use crate::text::alpha::decode_alpha;
use crate::undecodable::{Doubt, TroubleField, Undecodable};

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

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldReading {
    /// The document, with stable keys; what could not be read is null there and named under `doubts`.
    pub value: Value,
    /// Why it is not all of the field; none when it is.
    pub lacks: Option<Undecodable>,
}

/// Decodes one field into a document with stable keys.
pub fn decode_field(kind: FieldKind, bytes: &[u8]) -> Result<FieldReading, Undecodable> {
    if bytes.is_empty() {
        return Err(Undecodable::Empty);
    }
    let value = match kind {
        FieldKind::Adn => return adn(bytes),
        FieldKind::Sms => return message(Ok(None), bytes),
        FieldKind::SmsWithCentre => {
            let (centre, tpdu) = decode_service_centre(bytes)?;
            return message(centre, tpdu);
        }
        FieldKind::Alpha => json!({ "text": decode_alpha(bytes)?.text }),
        FieldKind::Number => numbered(Some(&decode_number(bytes)?)),
        FieldKind::Ext1 => extension(decode_extension(bytes)?),
        FieldKind::Iccid => json!({ "digits": decode_iccid(bytes)? }),
        FieldKind::Imsi => json!({ "digits": decode_imsi(bytes)? }),
        FieldKind::Fcp => file_control(bytes)?,
    };
    Ok(FieldReading { value, lacks: None })
}

/// Names what is doubtful; the key is there only when something is.
fn reading(mut value: Value, doubts: &[Doubt], lacks: Option<Undecodable>) -> FieldReading {
    if !doubts.is_empty() {
        value["doubts"] = json!(doubts);
    }
    FieldReading { value, lacks }
}

fn numbered(number: Option<&Number>) -> Value {
    json!({
        "number": number.map(|number| &number.number),
        "ton": number.map(|number| number.ton),
        "npi": number.map(|number| number.npi),
    })
}

fn adn(bytes: &[u8]) -> Result<FieldReading, Undecodable> {
    let adn = decode_adn(bytes)?;
    let doubts: Vec<Doubt> = adn.doubts().collect();
    // A name that was cut when it was written is all that stands there.
    let mut unread = doubts.iter().filter(|doubt| doubt.field != TroubleField::LastCharacter);
    let lacks = unread.next().map(|doubt| doubt.reason);
    let number = adn.number.ok().flatten();
    let value = json!({
        "name": adn.name.ok().map(|name| name.text),
        "number": number.as_ref().map(|number| &number.number),
        "ton": number.as_ref().map(|number| number.ton),
        "npi": number.as_ref().map(|number| number.npi),
        "ext": adn.extension,
    });
    Ok(reading(value, &doubts, lacks))
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

fn message(
    centre: Result<Option<Number>, Undecodable>,
    tpdu: &[u8],
) -> Result<FieldReading, Undecodable> {
    let message = decode_tpdu(tpdu)?;
    let mut lacks = message.unread_because();
    let (text, unreadable) = match message.body.text() {
        Ok(text) => (text.map(|spelled| spelled.text), None),
        Err(reason) => (None, Some((TroubleField::Text, reason))),
    };
    let centre_unread = centre.as_ref().err().map(|reason| (TroubleField::ServiceCentre, *reason));
    let Message { kind, address, time, discharged, valid_until, status, dcs, .. } = message;
    let (header, header_bytes, body) = (message.header, message.header_bytes, message.body);
    let mut doubts = message.doubts;
    for (field, reason) in unreadable.into_iter().chain(centre_unread) {
        lacks = lacks.or(Some(reason));
        doubts.push(Doubt { field, reason });
    }
    let said = |moment: Option<crate::moment::Moment>| moment.map(|moment| moment.to_string());
    let mut value = json!({
        "type": match kind {
            MessageKind::Deliver => "deliver",
            MessageKind::Submit => "submit",
            MessageKind::StatusReport => "status-report",
        },
        "address": address.map(|address| address.number),
        "text": text,
        "time": said(time),
        "dcs": dcs,
        "udh": header_bytes.map(|bytes| to_hex(&bytes)),
        "concat": header.concat,
    });
    match body {
        Body::Bytes(bytes) => value["data"] = json!(to_hex(&bytes)),
        Body::Units(units) if unreadable.is_some() => {
            let bytes: Vec<u8> = units.into_iter().flat_map(u16::to_be_bytes).collect();
            value["data"] = json!(to_hex(&bytes));
        }
        Body::Text(_) | Body::Units(_) => {}
    }
    if kind == MessageKind::StatusReport {
        value["discharged"] = json!(said(discharged));
        value["status"] = json!(status);
    }
    if valid_until.is_some() {
        value["valid_until"] = json!(said(valid_until));
    }
    if let Ok(Some(centre)) = centre {
        value["smsc"] = json!(centre.number);
    }
    Ok(reading(value, &doubts, lacks))
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
