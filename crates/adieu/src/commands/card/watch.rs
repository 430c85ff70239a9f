//! Somebody who waits while a card is read: a bar on a terminal, and the question for the PIN.
//!
//! It must never ask for a PIN that the person did not offer with `--pin`.

use adieu_card::{ConsentError, PinState};
use adieu_reader::{Asked, CarryError, Face, Wish};
use indicatif::{ProgressBar, ProgressStyle};

use super::interrupt::Interrupt;
use super::pin::{self, PinAnswer};
use crate::args::CardSourceArgs;
use crate::world::World;

/// Shows how far a reading is, and answers for the person.
pub struct Watch<'a> {
    world: &'a World,
    bar: ProgressBar,
    interrupt: Interrupt,
    offers_pin: Offer,
    failed: Option<CarryError>,
    answer: PinAnswer,
}

/// Whether the person offered the PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    Pin,
    Nothing,
}

impl<'a> Watch<'a> {
    /// Begins to watch.
    pub fn new(through: &str, args: &CardSourceArgs, world: &'a World) -> Self {
        let bar = bar(world);
        if !bar.is_hidden() {
            bar.println(world.words.msg_card_reading(crate::output::unsteered(through)));
        }
        let offers_pin = if args.pin { Offer::Pin } else { Offer::Nothing };
        let interrupt = Interrupt::watch();
        Self { world, bar, interrupt, offers_pin, failed: None, answer: PinAnswer::NotAsked }
    }

    /// Ends watching, and tells what happened.
    pub fn end(self) -> (Option<CarryError>, PinAnswer) {
        self.bar.finish_and_clear();
        (self.failed, self.answer)
    }
}

impl Face for Watch<'_> {
    fn progress(&mut self, done: u32, expected: Option<u32>) {
        if let Some(expected) = expected {
            self.bar.set_length(u64::from(expected.max(done)));
        }
        self.bar.set_position(u64::from(done));
    }

    fn wish(&mut self) -> Wish {
        if self.interrupt.was_pressed() { Wish::Stop } else { Wish::GoOn }
    }

    fn pin_wanted(&mut self, state: PinState) -> Asked {
        if self.offers_pin == Offer::Nothing {
            return Asked::Without;
        }
        self.bar.finish_and_clear();
        let asked = pin::ask(state, self.world);
        self.bar = bar(self.world);
        let asked = if self.interrupt.was_pressed() { Err(PinAnswer::Ended) } else { asked };
        match asked {
            Ok((code, last)) => {
                self.answer = PinAnswer::Given;
                Asked::Code(code, last)
            }
            Err(PinAnswer::Ended) => {
                self.answer = PinAnswer::Ended;
                Asked::Stop
            }
            Err(answer) => {
                self.answer = answer;
                Asked::Without
            }
        }
    }

    fn failed(&mut self, error: &CarryError) {
        self.failed = Some(*error);
    }

    fn not_tried(&mut self, _why: ConsentError) {
        self.answer = PinAnswer::Declined;
    }
}

/// Returns a bar that is drawn only on a terminal.
fn bar(world: &World) -> ProgressBar {
    if world.global.quiet || world.global.json || world.global.plain {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    match ProgressStyle::with_template("{bar:40} {percent}% {eta}") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
