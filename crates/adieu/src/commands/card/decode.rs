//! Fields that were copied from a card, read one by one.
//!
//! It must never show a guess: what cannot be read is shown as such, with its reason, beside what can.

use adieu_card::{FieldKind, Undecodable, decode_field, from_hex};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::labels;
use crate::args::{CardDecodeArgs, FieldKindArg};
use crate::failure::Failure;
use crate::output::{BOLD, Output, unsteered};
use crate::world::World;

/// One field with its reading.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FieldView {
    /// alpha, number, adn, ext1, sms, iccid, imsi, fcp.
    kind: &'static str,
    /// The field as it was given.
    input: String,
    /// Whether it could be read, all of it.
    ok: bool,
    /// What it holds, as far as it could be read; its keys depend on the kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    value: Option<Value>,
    /// Why it could not be read, as a word that does not change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// The same in the reader's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    says: Option<String>,
}

/// `adieu card decode`
pub fn decode(args: &CardDecodeArgs, world: &World) -> Result<Output, Failure> {
    let kind = field_kind(args);
    let mut out = Output::default();
    for input in &args.hex {
        let view = view(kind, input, &world.words);
        if world.global.json {
            out.json(&view)?;
        } else {
            show(&view, &world.words, &mut out);
        }
    }
    Ok(out)
}

fn field_kind(args: &CardDecodeArgs) -> FieldKind {
    match args.field {
        FieldKindArg::Alpha => FieldKind::Alpha,
        FieldKindArg::Number => FieldKind::Number,
        FieldKindArg::Adn => FieldKind::Adn,
        FieldKindArg::Ext1 => FieldKind::Ext1,
        FieldKindArg::Sms if args.smsc => FieldKind::SmsWithCentre,
        FieldKindArg::Sms => FieldKind::Sms,
        FieldKindArg::Iccid => FieldKind::Iccid,
        FieldKindArg::Imsi => FieldKind::Imsi,
        FieldKindArg::Fcp => FieldKind::Fcp,
    }
}

fn view(kind: FieldKind, input: &str, words: &Words) -> FieldView {
    let (value, lacks) = match from_hex(input).map(|bytes| decode_field(kind, &bytes)) {
        None => (None, Some(("not-hexadecimal", words.msg_card_reason_not_hexadecimal()))),
        Some(Err(reason)) => (None, Some(worded(reason, words))),
        Some(Ok(reading)) => {
            (Some(reading.value), reading.lacks.map(|reason| worded(reason, words)))
        }
    };
    let ok = lacks.is_none();
    let (reason, says) = lacks.unzip();
    FieldView { kind: kind.as_str(), input: input.to_owned(), ok, value, reason, says }
}

fn worded(reason: Undecodable, words: &Words) -> (&'static str, String) {
    (reason.as_str(), labels::reason(reason, words))
}

/// Shows the keys as programs see them: they are the words of the standards, in any language.
fn show(view: &FieldView, words: &Words, out: &mut Output) {
    let input = unsteered(&view.input);
    let unreadable = match (&view.value, view.ok) {
        (_, true) => String::new(),
        (None, false) => format!(" · {}", words.msg_card_unreadable()),
        (Some(_), false) => format!(" · {}", words.msg_card_partly_readable()),
    };
    out.line(format!("{BOLD}{input}{BOLD:#}  {}{unreadable}", view.kind));
    if let Some(says) = &view.says {
        out.line(format!("  {says}"));
    }
    let Some(Value::Object(fields)) = &view.value else { return };
    for (key, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        out.line(format!("  {key}  {}", unsteered(&text)));
    }
}
