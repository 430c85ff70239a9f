//! `adieu card list`: the readers and what is in them.
//!
//! It must never touch a card: the readers themselves say what they hold.

use adieu_card::to_hex;
use adieu_reader::{Pcsc, SlotState};
use schemars::JsonSchema;
use serde::Serialize;

use crate::failure::Failure;
use crate::output::{BOLD, Output, unsteered};
use crate::reader_words::{missing, no_reader, slot as slot_words, unreachable};
use crate::world::World;

/// One reader.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SlotView {
    /// Its name, as `--reader` takes it.
    reader: String,
    /// empty, card, mute (a card that does not answer), in-use (by another program).
    state: &'static str,
    /// What the card said when it was switched on, in hexadecimal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(skip_serializing_if = "Option::is_none")]
    atr: Option<String>,
}

/// `adieu card list`
pub fn list(world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let pcsc = Pcsc::load().map_err(|error| missing(&error, words))?;
    let slots = pcsc.readers().map_err(|error| unreachable(&error, "", words))?;
    if slots.is_empty() {
        return Err(no_reader(words));
    }
    let mut out = Output::default();
    for slot in &slots {
        if world.global.json {
            out.json(&view(&slot.name, &slot.state))?;
        } else {
            let name = unsteered(&slot.name);
            out.line(format!("{BOLD}{name}{BOLD:#}  {}", slot_words(&slot.state, words)));
        }
    }
    Ok(out)
}

fn view(name: &str, state: &SlotState) -> SlotView {
    let (state, atr) = match state {
        SlotState::Empty => ("empty", None),
        SlotState::Card { atr } => ("card", Some(to_hex(atr))),
        SlotState::Mute => ("mute", None),
        SlotState::InUse => ("in-use", None),
    };
    SlotView { reader: name.to_owned(), state, atr }
}
