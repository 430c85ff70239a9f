//! Which card is read: the only one in a reader, the one in a reader that is named, or the one in a modem.
//!
//! It must never choose between two cards.

use adieu_card::{Card, CardDump};
use adieu_reader::{
    Carrier, CarryError, ModemCard, ModemPort, Pcsc, ReaderError, ReaderSlot, SlotState, read_card,
};

use super::pin::PinAnswer;
use super::watch::Watch;
use crate::args::CardSourceArgs;
use crate::failure::{Failure, FailureKind};
use crate::reader_words::{missing, no_reader, port as port_failure, several_fit, unreachable};
use crate::world::World;

/// A card that was read, to its end or as far as it went.
pub struct Reading {
    /// The reader or the port.
    pub through: String,
    /// Everything as it was read.
    pub dump: CardDump,
    /// What it means.
    pub card: Card,
    /// Why the reader or the modem failed.
    pub failed: Option<CarryError>,
    /// What the person said to the question for the PIN.
    pub answer: PinAnswer,
}

/// Finds the card and reads it.
pub fn read(args: &CardSourceArgs, world: &World) -> Result<Reading, Failure> {
    let words = &world.words;
    if let Some(path) = &args.card_modem {
        let mut port = ModemPort::open(path).map_err(|error| port_failure(error, path, words))?;
        return run(&mut ModemCard::new(&mut port), path, args, world);
    }
    let pcsc = Pcsc::load().map_err(|error| missing(&error, words))?;
    let name = chosen(&pcsc, args, world)?;
    let mut card = pcsc.open(&name).map_err(|error| unreachable(&error, &name, words))?;
    run(&mut card, &name, args, world)
}

fn run(
    carrier: &mut dyn Carrier,
    through: &str,
    args: &CardSourceArgs,
    world: &World,
) -> Result<Reading, Failure> {
    let mut watch = Watch::new(through, args, world);
    let dump = read_card(carrier, &mut watch);
    let (failed, answer) = watch.end();
    if answer == PinAnswer::Ended {
        let words = &world.words;
        let (message, hint) = (words.msg_card_pin_ended(), words.msg_carry_asked_hint());
        return Err(Failure::of(FailureKind::World, message, hint));
    }
    let card = Card::of(&dump);
    Ok(Reading { through: through.to_owned(), dump, card, failed, answer })
}

/// Returns the name of the reader to use.
fn chosen(pcsc: &Pcsc, args: &CardSourceArgs, world: &World) -> Result<String, Failure> {
    let words = &world.words;
    let slots = pcsc
        .readers()
        .map_err(|error| unreachable(&error, args.reader.as_deref().unwrap_or_default(), words))?;
    if slots.is_empty() {
        return Err(no_reader(words));
    }
    match &args.reader {
        Some(name) => match named(&slots, name).as_slice() {
            [one] => Ok((*one).to_owned()),
            [] => {
                let readers = slots.iter().map(|slot| slot.name.clone()).collect();
                Err(unreachable(&ReaderError::NoSuchReader { readers }, name, words))
            }
            several => Err(several_fit(name, several, words)),
        },
        None => only(&slots, world),
    }
}

/// Returns the readers that a name fits: a whole name one alone, a part of a name all that hold it.
fn named<'a>(slots: &'a [ReaderSlot], name: &str) -> Vec<&'a str> {
    if let Some(slot) = slots.iter().find(|slot| slot.name == name) {
        return vec![&slot.name];
    }
    let part = name.to_lowercase();
    let fits = |slot: &&ReaderSlot| !part.is_empty() && slot.name.to_lowercase().contains(&part);
    slots.iter().filter(fits).map(|slot| slot.name.as_str()).collect()
}

/// The only reader with a card; without one, what is in the way is told.
fn only(slots: &[ReaderSlot], world: &World) -> Result<String, Failure> {
    let words = &world.words;
    let holding: Vec<&ReaderSlot> =
        slots.iter().filter(|slot| matches!(slot.state, SlotState::Card { .. })).collect();
    match holding.as_slice() {
        [one] => return Ok(one.name.clone()),
        [first, ..] => {
            let names: Vec<String> = holding.iter().map(|slot| slot.name.clone()).collect();
            let command = format!("--reader \"{}\"", first.name);
            return Err(Failure::input(
                words.msg_card_several(names.join(" · ")),
                words.msg_card_several_hint(command),
            ));
        }
        [] => {}
    }
    let mut in_use = slots.iter().filter(|slot| slot.state == SlotState::InUse);
    if let (Some(slot), None) = (in_use.next(), in_use.next()) {
        // Whoever holds it may let go in a moment: opening it waits for that, and tells when nobody does.
        return Ok(slot.name.clone());
    }
    let in_the_way = slots.iter().find_map(|slot| match slot.state {
        SlotState::InUse => Some((ReaderError::Busy, slot)),
        SlotState::Mute => Some((ReaderError::Mute, slot)),
        SlotState::Empty | SlotState::Card { .. } => None,
    });
    Err(match in_the_way {
        Some((error, slot)) => unreachable(&error, &slot.name, words),
        None => unreachable(&ReaderError::NoCard, "", words),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(name: &str) -> ReaderSlot {
        ReaderSlot { name: name.to_owned(), state: SlotState::Empty }
    }

    #[test]
    fn a_reader_is_found_by_its_name_or_by_a_part_and_a_part_may_fit_several() {
        let slots = [slot("Example Reader 00 00"), slot("Example Reader 00 01"), slot("Other")];
        let check = |name: &str, expected: &[&str]| {
            assert_eq!(named(&slots, name), expected, "{name}");
        };
        check("Example Reader 00 01", &["Example Reader 00 01"]);
        check("oth", &["Other"]);
        check("00 01", &["Example Reader 00 01"]);
        check("example", &["Example Reader 00 00", "Example Reader 00 01"]);
        check("nobody", &[]);
        check("", &[]);
    }
}
