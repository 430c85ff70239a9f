//! The card in a modem, over its port: read by questions, whatever the modem's habits.

use std::time::{Duration, Instant};

use adieu_card::dump::Stop;
use adieu_card::modem::{AtEnd, AtQuery, ModemTrouble};
use adieu_card::{Card, CardDump, PinState};
use adieu_reader::{Asked, CarryError, Face, ModemCard, ModemPort, PortError, read_card};
use adieu_testcard::{Modem, ModemHabit, PtyModem, personality};

#[derive(Default)]
struct Quiet(Vec<CarryError>);

impl Face for Quiet {
    fn progress(&mut self, _done: u32, _expected: Option<u32>) {}

    fn pin_wanted(&mut self, _state: PinState) -> Asked {
        Asked::Without
    }

    fn failed(&mut self, error: &CarryError) {
        self.0.push(*error);
    }
}

fn open(modem: &PtyModem) -> ModemPort {
    let path = modem.path().to_str().unwrap();
    ModemPort::open(path).unwrap().within(Duration::from_secs(1))
}

fn read(modem: &PtyModem) -> (CardDump, Vec<CarryError>) {
    let mut port = open(modem);
    let mut quiet = Quiet::default();
    let dump = read_card(&mut ModemCard::new(&mut port), &mut quiet);
    (dump, quiet.0)
}

fn only_asked(modem: &PtyModem) {
    let log = modem.log();
    assert_eq!(log.forbidden, Vec::<String>::new());
    assert!(modem.card_counts().only_reads(), "{:?}", modem.card_counts());
}

#[test]
fn a_card_in_a_modem_is_read_whatever_the_modems_habits() {
    let habits: [&[ModemHabit]; 8] = [
        &[],
        &[ModemHabit::Chatty, ModemHabit::Noisy],
        &[ModemHabit::WithoutCrsm],
        &[ModemHabit::WithoutCsim],
        &[ModemHabit::NoFolders, ModemHabit::WithoutCsim],
        &[ModemHabit::OlderForm],
        &[ModemHabit::PlainErrors],
        &[ModemHabit::WithoutCpinr],
    ];
    for habits in habits {
        for make in [personality::gsm_250, personality::usim_plain] {
            let plugged = habits.iter().fold(Modem::with(make()), |modem, it| modem.habit(*it));
            let modem = PtyModem::start(plugged).unwrap();
            let (dump, failed) = read(&modem);
            assert_eq!((dump.stopped, failed.as_slice()), (None, &[][..]), "{habits:?}");
            let card = Card::of(&dump);
            assert!(card.contacts.len() >= 250, "{habits:?}: {}", card.contacts.len());
            assert!(card.identity.iccid.is_some(), "{habits:?}");
            only_asked(&modem);
        }
    }
}

#[test]
fn a_modem_that_never_ends_its_line_is_left() {
    for habit in [ModemHabit::Endless, ModemHabit::Mute] {
        let modem = PtyModem::start(Modem::with(personality::gsm_250()).habit(habit)).unwrap();
        let started = Instant::now();
        let (dump, failed) = read(&modem);
        assert!(started.elapsed() < Duration::from_secs(5), "{habit:?}");
        let silent =
            [CarryError::Port(PortError::TimedOut), CarryError::Port(PortError::NotAModem)];
        assert!(failed.len() == 1 && silent.contains(&failed[0]), "{habit:?}: {failed:?}");
        assert!(dump.stopped.is_some() && dump.files.is_empty(), "{habit:?}");
    }
}

#[test]
fn a_modem_that_is_unplugged_in_mid_read_keeps_what_was_read() {
    let modem = Modem::with(personality::gsm_250()).habit(ModemHabit::DiesAt(60));
    let modem = PtyModem::start(modem).unwrap();
    let (dump, failed) = read(&modem);
    assert_eq!(failed, [CarryError::Port(PortError::Gone)]);
    assert_eq!(dump.stopped, Some(Stop::Vanished));
    assert!(!Card::of(&dump).contacts.is_empty());
    only_asked(&modem);
}

#[test]
fn a_modem_without_a_card_says_so() {
    let modem = PtyModem::start(Modem::without_card()).unwrap();
    let (dump, failed) = read(&modem);
    assert_eq!(failed, [CarryError::Modem(ModemTrouble::NoCard)]);
    assert!(dump.files.is_empty());
    only_asked(&modem);
}

#[test]
fn a_locked_card_in_a_modem_is_told_and_no_code_goes_over() {
    let modem = PtyModem::start(Modem::with(personality::locked())).unwrap();
    let (dump, failed) = read(&modem);
    assert_eq!(failed, []);
    assert!(dump.files.iter().any(|file| file.is_denied()), "{dump:?}");
    assert_eq!(modem.card_counts().pin_tries, 0);
    only_asked(&modem);
}

#[test]
fn an_answer_that_comes_too_late_is_not_taken_for_the_next_one() {
    let mut slow = Modem::with(personality::gsm_250());
    slow.delay = Duration::from_millis(400);
    let modem = PtyModem::start(slow).unwrap();
    let mut port = open(&modem).within(Duration::from_millis(150));
    assert_eq!(port.ask(&AtQuery::imsi()), Err(PortError::TimedOut));
    modem.change(|modem| modem.delay = Duration::ZERO);
    let mut port = port.within(Duration::from_secs(3));
    let signal = port.ask(&AtQuery::signal()).unwrap();
    assert_eq!(signal.end, AtEnd::Ok);
    assert_eq!(signal.lines, ["+CSQ: 20,99"]);
}

#[test]
fn a_port_is_held_alone_and_given_back() {
    let modem = PtyModem::start(Modem::with(personality::gsm_250())).unwrap();
    let path = modem.path().to_str().unwrap().to_owned();
    let first = ModemPort::open(&path).unwrap();
    assert_eq!(ModemPort::open(&path).unwrap_err(), PortError::InUse);
    drop(first);
    ModemPort::open(&path).unwrap();
}
