//! Reads the card in a reader and prints how it went, in words that a test can read: for trying things by hand, and for the tests.
//!
//! It must never print what stands on the card.
#![allow(
    clippy::disallowed_methods,
    reason = "a program of its own: arguments and standard input come in here"
)]

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use adieu_card::{Card, ConsentError, LastTry, PinConsent, PinState};
use adieu_reader::{
    Asked, Carrier, CarryError, Face, ModemPort, Pcsc, ReaderSlot, SlotState, Wish, read_card,
};

const USAGE: &str = "carry [--library NAME] [--limit MILLISECONDS] [--code DIGITS] [--stop-after COMMANDS] list|hold READER|read READER";

fn main() {
    let mut wishes = Wishes::default();
    let mut rest = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--library" => wishes.library = arguments.next(),
            "--limit" => {
                let milliseconds = arguments.next().and_then(|text| text.parse().ok());
                wishes.limit = milliseconds.map(Duration::from_millis);
            }
            "--code" => wishes.code = arguments.next(),
            "--stop-after" => {
                wishes.stop_after = arguments.next().and_then(|text| text.parse().ok());
            }
            _ => rest.push(argument),
        }
    }
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    if let Err(error) = run(&wishes, &rest) {
        println!("error {error:?}");
        std::process::exit(1);
    }
}

#[derive(Default)]
struct Wishes {
    library: Option<String>,
    limit: Option<Duration>,
    code: Option<String>,
    stop_after: Option<u32>,
}

fn run(wishes: &Wishes, rest: &[&str]) -> Result<(), Box<dyn std::error::Error>> {
    if let ["port", path] = rest {
        ModemPort::open(path)?;
        say("opened");
        return Ok(());
    }
    let pcsc = match &wishes.library {
        Some(name) => Pcsc::load_from(name)?,
        None => Pcsc::load()?,
    };
    let pcsc = match wishes.limit {
        Some(limit) => pcsc.within(limit),
        None => pcsc,
    };
    match rest {
        ["list"] => pcsc.readers()?.iter().for_each(show),
        ["hold", reader] => {
            let card = pcsc.open(reader)?;
            say(&format!("held {:?}", card.transport()));
            std::io::stdin().read_to_end(&mut Vec::new())?;
            drop(card);
            say("left");
        }
        ["read", reader] => read(&pcsc, reader, wishes)?,
        _ => println!("{USAGE}"),
    }
    Ok(())
}

fn show(slot: &ReaderSlot) {
    let state = match &slot.state {
        SlotState::Empty => "empty".to_owned(),
        SlotState::Card { atr } => format!("card {}", adieu_card::to_hex(atr)),
        SlotState::Mute => "mute".to_owned(),
        SlotState::InUse => "in use".to_owned(),
    };
    println!("{}: {state}", slot.name);
}

fn read(pcsc: &Pcsc, reader: &str, wishes: &Wishes) -> Result<(), Box<dyn std::error::Error>> {
    let mut carrier = pcsc.open(reader)?;
    let code = wishes.code.as_deref().map(PinConsent::typed).transpose()?;
    let mut teller = Teller { code, stop_after: wishes.stop_after, done: 0 };
    let start = Instant::now();
    let dump = read_card(&mut carrier, &mut teller);
    let took = start.elapsed();
    drop(carrier);
    let card = Card::of(&dump);
    println!("commands {}", dump.commands);
    println!("stopped {:?}", dump.stopped);
    println!("contacts {}", card.contacts.len());
    println!("messages {}", card.messages.len());
    println!("denied {}", dump.files.iter().filter(|file| file.is_denied()).count());
    println!("iccid {}", card.identity.iccid.is_some());
    println!("milliseconds {}", took.as_millis());
    Ok(())
}

/// Says where the reading is, so that a test can interrupt it there.
struct Teller {
    code: Option<PinConsent>,
    stop_after: Option<u32>,
    done: u32,
}

impl Face for Teller {
    fn progress(&mut self, done: u32, expected: Option<u32>) {
        self.done = done;
        say(&format!("done {done} of {expected:?}"));
    }

    fn wish(&mut self) -> Wish {
        match self.stop_after {
            Some(after) if self.done >= after => Wish::Stop,
            Some(_) | None => Wish::GoOn,
        }
    }

    fn pin_wanted(&mut self, state: PinState) -> Asked {
        say(&format!("code wanted, tries {:?}", state.tries));
        self.code.take().map_or(Asked::Without, |code| Asked::Code(code, LastTry::Spare))
    }

    fn failed(&mut self, error: &CarryError) {
        say(&format!("failed {error:?}"));
    }

    fn not_tried(&mut self, why: ConsentError) {
        say(&format!("not tried {why:?}"));
    }
}

fn say(line: &str) {
    println!("{line}");
    // A test at the other end of a pipe waits for it; if nobody reads any more, nobody misses it.
    let _ = std::io::stdout().flush();
}
