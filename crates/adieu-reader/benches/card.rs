//! A whole reading over the virtual reader, against a bare loop that sends the very same commands and reads nothing.
//!
//! Ours and bare take turns in one run, and the figure is that of the round with the median ratio. It must never
//! measure another reader than the virtual one: it starts its own service and plays the card itself.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "a bench starts programs, reads the clock and stops at the first surprise"
)]

use std::process::Command;
use std::time::{Duration, Instant};

use adieu_card::{Card, Command as CardCommand, PinState, Transport};
use adieu_reader::{Asked, Carrier, CarryError, Face, Pcsc, read_card};
use adieu_testcard::{Bed, VirtualCard, personality};

/// By which the same program, started in a bed, knows what it is to do.
const IN_BED: &str = "--in-bed";

const ROUNDS: usize = 101;

/// A card, and the most commands that a whole reading of it may take.
struct Measured {
    name: &'static str,
    card: fn() -> VirtualCard,
    most: u32,
}

const CARDS: [Measured; 3] = [
    Measured { name: "2G card, 250 contacts, 30 messages", card: personality::gsm_250, most: 349 },
    Measured { name: "USIM, 250 contacts, 30 messages", card: personality::usim_plain, most: 375 },
    Measured {
        name: "USIM with a phonebook, 250 contacts, 100 mails",
        card: personality::usim_phonebook,
        most: 1_512,
    },
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().position(|argument| argument == IN_BED) {
        Some(at) => in_bed(&arguments[at + 1], &arguments[at + 2], &arguments[at + 3]),
        None => CARDS.iter().for_each(start),
    }
}

/// The library finds its service by the environment, which only a program of its own can be given.
fn start(measured: &Measured) {
    let bed = Bed::start(vec![(measured.card)()]).expect("the test bed stands");
    let own = std::env::current_exe().expect("this program");
    let child = Command::new(own)
        .args([IN_BED, &bed.reader(0), measured.name, &measured.most.to_string()])
        .envs(bed.environment())
        .status();
    assert!(child.is_ok_and(|status| status.success()), "the reading in the bed failed");
    let counts = bed.counts(0);
    assert!(counts.only_reads() && counts.breaches == 0, "a bench only reads: {counts:?}");
}

fn in_bed(reader: &str, name: &str, most: &str) {
    let pcsc = Pcsc::load().expect("the system's library for card readers");
    // A card that was just started takes the fewest commands: that is the figure.
    let (_, fresh) = ours(&pcsc, reader);
    println!(
        r#"{{"bench":"card/commands: {name}","ours":{fresh},"bare":null,"unit":"commands","ratio":null,"target":"<= {most}"}}"#
    );
    // From now on every reading begins where the last one ended, and sends the same.
    let commands = recorded(&pcsc, reader);
    let bare = || pcsc.bare_exchange(reader, &commands).expect("a bare exchange");
    let mut rounds: Vec<(f64, Duration, Duration)> = (0..ROUNDS)
        .map(|round| {
            // Who comes first takes turns too.
            let ((time, sent), bare) = match round % 2 {
                0 => (ours(&pcsc, reader), bare()),
                _ => {
                    let bare = bare();
                    (ours(&pcsc, reader), bare)
                }
            };
            assert_eq!(sent as usize, commands.len(), "every round sends the same");
            (time.as_secs_f64() / bare.as_secs_f64(), time, bare)
        })
        .collect();
    rounds.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (ratio, time, bare) = rounds[ROUNDS / 2];
    println!(
        r#"{{"bench":"card/read: {name}","ours":{:.2},"bare":{:.2},"unit":"ms","ratio":{ratio:.3},"target":"ratio <= 1.1"}}"#,
        time.as_secs_f64() * 1e3,
        bare.as_secs_f64() * 1e3,
    );
}

/// Reads the card and decodes it; returns how long it took and how many commands were sent.
fn ours(pcsc: &Pcsc, reader: &str) -> (Duration, u32) {
    let mut carrier = pcsc.open(reader).expect("a card");
    let start = Instant::now();
    let dump = read_card(&mut carrier, &mut Nobody);
    let card = Card::of(&dump);
    let time = start.elapsed();
    assert!(dump.stopped.is_none() && card.contacts.len() >= 250, "the card was read whole");
    (time, dump.commands)
}

/// Returns what a reading sends.
fn recorded(pcsc: &Pcsc, reader: &str) -> Vec<CardCommand> {
    let mut carrier = Kept { inner: pcsc.open(reader).expect("a card"), sent: Vec::new() };
    read_card(&mut carrier, &mut Nobody);
    carrier.sent
}

/// A carrier that keeps what it was given.
struct Kept<C> {
    inner: C,
    sent: Vec<CardCommand>,
}

impl<C: Carrier> Carrier for Kept<C> {
    fn transport(&self) -> Transport {
        self.inner.transport()
    }

    fn carry(&mut self, command: &CardCommand) -> Result<Vec<u8>, CarryError> {
        self.sent.push(command.clone());
        self.inner.carry(command)
    }
}

struct Nobody;

impl Face for Nobody {
    fn progress(&mut self, _done: u32, _expected: Option<u32>) {}

    fn pin_wanted(&mut self, _state: PinState) -> Asked {
        Asked::Without
    }
}
