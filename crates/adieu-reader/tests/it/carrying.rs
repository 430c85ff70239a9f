//! The loop that carries commands, over a carrier in memory that fails in every way.

use adieu_card::dump::Stop;
use adieu_card::modem::ModemTrouble;
use adieu_card::{Card, Command, ConsentError, LastTry, PinConsent, PinState, Transport};
use adieu_reader::{Asked, Carrier, CarryError, Face, PortError, Wish, read_card};
use adieu_testcard::{VirtualCard, personality};

struct InMemory {
    card: VirtualCard,
    left: u32,
    error: CarryError,
}

impl Carrier for InMemory {
    fn transport(&self) -> Transport {
        Transport::T0
    }

    fn carry(&mut self, command: &Command) -> Result<Vec<u8>, CarryError> {
        self.left = self.left.checked_sub(1).ok_or(self.error)?;
        Ok(self.card.transmit(&command.bytes(Transport::T0)))
    }
}

#[derive(Default)]
struct Noted {
    steps: Vec<(u32, Option<u32>)>,
    asked: Vec<PinState>,
    answer: Option<Asked>,
    failed: Vec<CarryError>,
    not_tried: Vec<ConsentError>,
    stops_after: Option<u32>,
}

impl Face for Noted {
    fn progress(&mut self, done: u32, expected: Option<u32>) {
        self.steps.push((done, expected));
    }

    fn pin_wanted(&mut self, state: PinState) -> Asked {
        self.asked.push(state);
        self.answer.take().unwrap_or(Asked::Without)
    }

    fn wish(&mut self) -> Wish {
        let done = self.steps.last().map_or(0, |(done, _)| *done);
        if self.stops_after.is_some_and(|after| done >= after) { Wish::Stop } else { Wish::GoOn }
    }

    fn failed(&mut self, error: &CarryError) {
        self.failed.push(*error);
    }

    fn not_tried(&mut self, why: ConsentError) {
        self.not_tried.push(why);
    }
}

fn whole(card: VirtualCard) -> InMemory {
    InMemory { card, left: u32::MAX, error: CarryError::Removed }
}

#[test]
fn progress_counts_every_command_and_ends_at_what_was_expected() {
    for (name, make) in personality::NAMES {
        let mut noted = Noted::default();
        let dump = read_card(&mut whole(make()), &mut noted);
        let done: Vec<u32> = noted.steps.iter().map(|(done, _)| *done).collect();
        assert_eq!(done, (1..=dump.commands).collect::<Vec<_>>(), "{name}");
        let (last, expected) = *noted.steps.last().unwrap();
        assert_eq!(expected, Some(last), "{name}");
        assert!(noted.steps.iter().all(|(done, all)| all.is_none_or(|all| *done <= all)), "{name}");
    }
}

#[test]
fn a_common_card_is_expected_to_take_what_it_takes() {
    for make in [personality::gsm_250, personality::usim_plain] {
        let mut noted = Noted::default();
        let dump = read_card(&mut whole(make()), &mut noted);
        let early = noted.steps[9].1.unwrap();
        assert!(early.abs_diff(dump.commands) < dump.commands / 4, "{early} of {}", dump.commands);
    }
}

#[test]
fn every_failure_of_the_carrier_stops_the_reading_and_keeps_what_was_read() {
    let cases = [
        (CarryError::Removed, Stop::Vanished),
        (CarryError::ReaderGone, Stop::Vanished),
        (CarryError::TimedOut, Stop::TimedOut),
        (CarryError::Busy, Stop::Vanished),
        (CarryError::Port(PortError::TimedOut), Stop::TimedOut),
        (CarryError::Port(PortError::Gone), Stop::Vanished),
        (CarryError::Modem(ModemTrouble::Busy), Stop::Vanished),
        (CarryError::Failed { code: 0x8010_0013 }, Stop::Vanished),
    ];
    for (error, stop) in cases {
        let mut noted = Noted::default();
        let mut carrier = InMemory { card: personality::gsm_250(), left: 100, error };
        let dump = read_card(&mut carrier, &mut noted);
        assert_eq!(dump.stopped, Some(stop));
        assert_eq!(dump.commands, 100);
        assert_eq!(noted.failed, [error]);
        assert!(Card::of(&dump).contacts.len() > 50, "{error:?}");
    }
}

#[test]
fn a_person_who_stops_keeps_what_was_read() {
    let mut noted = Noted { stops_after: Some(100), ..Noted::default() };
    let dump = read_card(&mut whole(personality::gsm_250()), &mut noted);
    assert_eq!((dump.stopped, dump.commands), (Some(Stop::Asked), 100));
    assert!(Card::of(&dump).contacts.len() > 50);
    assert_eq!(noted.failed, []);
}

#[test]
fn a_code_is_asked_for_once_and_offered_once() {
    let code = PinConsent::typed(personality::CODE).unwrap();
    let answer = Some(Asked::Code(code, LastTry::Spare));
    let mut noted = Noted { answer, ..Noted::default() };
    let mut carrier = whole(personality::locked());
    let dump = read_card(&mut carrier, &mut noted);
    assert_eq!(noted.asked.len(), 1);
    assert_eq!(noted.asked[0].tries, Some(3));
    assert_eq!(carrier.card.counts().pin_tries, 1);
    assert_eq!(Card::of(&dump).contacts.len(), 10);
}

#[test]
fn a_last_try_that_is_not_confirmed_is_told_and_not_used() {
    let code = PinConsent::typed(personality::CODE).unwrap();
    let answer = Some(Asked::Code(code, LastTry::Spare));
    let mut noted = Noted { answer, ..Noted::default() };
    let mut carrier = whole(personality::locked_last_try());
    let dump = read_card(&mut carrier, &mut noted);
    assert_eq!(noted.not_tried, [ConsentError::LastTry]);
    assert_eq!(carrier.card.counts().pin_tries, 0);
    assert_eq!(dump.stopped, None);
}
