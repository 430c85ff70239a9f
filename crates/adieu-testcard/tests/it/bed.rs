//! The system's own card service, started and stopped, with cards that come and go. Each test is its own program: see
//! `Bed::rerun`.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use adieu_card::{Card, CardDump, to_hex};
use adieu_reader::{Asked, Face, Pcsc, SlotState, read_card};
use adieu_testcard::{Bed, BedError, VirtualCard, personality, read};

/// Nobody watches, and no code is typed.
struct Nobody;

impl Face for Nobody {
    fn progress(&mut self, _done: u32, _expected: Option<u32>) {}

    fn pin_wanted(&mut self, _state: adieu_card::PinState) -> Asked {
        Asked::Without
    }
}

/// Runs this test again inside the bed and returns what it said, the lines between `>` and the end.
fn said(bed: &Bed, test: &str) -> Vec<String> {
    let output = bed.rerun(test).unwrap().output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", bed.log());
    text.lines().filter_map(|line| line.split_once("> ")).map(|(_, said)| said.to_owned()).collect()
}

fn say_slots() {
    for slot in Pcsc::load().unwrap().readers().unwrap() {
        match slot.state {
            SlotState::Card { atr } => println!("> {}: {}", slot.name, to_hex(&atr)),
            state @ (SlotState::Empty | SlotState::Mute | SlotState::InUse) => {
                println!("> {}: {state:?}", slot.name);
            }
        }
    }
}

fn read_first() -> (CardDump, Duration) {
    let pcsc = Pcsc::load().unwrap();
    let first = pcsc.readers().unwrap().remove(0);
    let mut card = pcsc.open(&first.name).unwrap();
    let start = Instant::now();
    (read_card(&mut card, &mut Nobody), start.elapsed())
}

/// Counts the programs that work in a folder.
fn services(folder: &Path) -> usize {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let words = processes.filter_map(|entry| std::fs::read(entry.path().join("cmdline")).ok());
    let folder = folder.to_string_lossy().into_owned();
    words.filter(|words| String::from_utf8_lossy(words).contains(&folder)).count()
}

#[test]
fn both_slots_tell_their_card_as_it_says_itself() {
    if Bed::is_around() {
        return say_slots();
    }
    let bed = Bed::start(vec![personality::gsm_250(), personality::odd_atr()]).unwrap();
    let slots = said(&bed, "bed::both_slots_tell_their_card_as_it_says_itself");
    let atr = |card: VirtualCard| to_hex(&card.atr);
    let expected = [
        format!("{}: {}", bed.reader(0), atr(personality::gsm_250())),
        format!("{}: {}", bed.reader(1), atr(personality::odd_atr())),
    ];
    assert_eq!(slots, expected);
}

#[test]
fn a_reading_over_the_real_service_is_the_same_as_in_memory_and_nobody_waits() {
    if Bed::is_around() {
        let (dump, took) = read_first();
        println!("> {}", Card::of(&dump).contacts.len());
        println!("> {}", dump.commands);
        // A wire that waits for its acknowledgements takes 40 ms a command and more.
        println!("> {}", took.as_millis() < u128::from(dump.commands) * 10);
        return;
    }
    let name = "bed::a_reading_over_the_real_service_is_the_same_as_in_memory_and_nobody_waits";
    let mut plain = personality::gsm_250();
    let dump = read(&mut plain).into_dump();
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let lines = said(&bed, name);
    assert_eq!(lines, ["251".to_owned(), dump.commands.to_string(), "true".to_owned()]);
    let (over, memory) = (bed.counts(0), plain.counts());
    assert_eq!(over.pairs, memory.pairs, "the service adds no command of its own");
    assert!(over.only_reads());
    assert_eq!(over.breaches, 0);
}

#[test]
fn a_card_is_pulled_out_and_comes_back() {
    if Bed::is_around() {
        return say_slots();
    }
    let name = "bed::a_card_is_pulled_out_and_comes_back";
    let mut bed = Bed::start(vec![personality::usim_plain()]).unwrap();
    let with = format!("{}: 3B1096", bed.reader(0));
    let without = format!("{}: Empty", bed.reader(0));
    let other = format!("{}: Empty", bed.reader(1));
    assert_eq!(said(&bed, name), [with.clone(), other.clone()]);
    bed.remove(0);
    // The service looks every 0.4 s.
    let start = Instant::now();
    while said(&bed, name) != [without.clone(), other.clone()] {
        assert!(start.elapsed() < Duration::from_secs(5), "{}", bed.log());
    }
    bed.insert(0).unwrap();
    assert_eq!(said(&bed, name), [with, other]);
}

#[test]
fn two_beds_at_once_know_nothing_of_each_other() {
    if Bed::is_around() {
        return say_slots();
    }
    let name = "bed::two_beds_at_once_know_nothing_of_each_other";
    let first = Bed::start(vec![personality::gsm_250()]).unwrap();
    let second = Bed::start(vec![personality::odd_atr()]).unwrap();
    assert!(said(&first, name)[0].ends_with(": 3B1096"));
    assert!(said(&second, name)[0].ends_with(&to_hex(&personality::odd_atr().atr)));
    drop(first);
    assert_eq!(said(&second, name).len(), 2, "the other bed stands");
}

#[test]
fn a_bed_leaves_nothing_behind() {
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let [(_, socket)] = bed.environment().try_into().unwrap();
    let folder = Path::new(&socket).parent().unwrap().to_owned();
    assert!(folder.is_dir());
    assert_eq!(services(&folder), 1, "one service runs");
    let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "nobody else looks into the folder");
    drop(bed);
    assert_eq!(services(&folder), 0);
    assert!(!folder.exists());
}

#[test]
fn a_bed_dies_with_its_program_even_when_that_is_killed() {
    if Bed::is_around() {
        let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
        println!("> {}", bed.environment()[0].1.to_string_lossy());
        std::io::stdin().read_to_string(&mut String::new()).unwrap();
        return;
    }
    let name = "bed::a_bed_dies_with_its_program_even_when_that_is_killed";
    let mut program = Bed::start(Vec::new()).unwrap().rerun(name).unwrap();
    let mut program = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let line = lines.map(Result::unwrap).find(|line| line.contains("> ")).unwrap();
    let folder = Path::new(line.split_once("> ").unwrap().1).parent().unwrap().to_owned();
    assert_eq!(services(&folder), 1);
    program.kill().unwrap();
    program.wait().unwrap();
    let start = Instant::now();
    while services(&folder) > 0 {
        assert!(start.elapsed() < Duration::from_secs(5), "the service dies with its program");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_service_that_is_gone_answers_nobody() {
    if Bed::is_around() {
        let reached = Pcsc::load().unwrap().readers().is_ok();
        println!("> {reached}");
        return;
    }
    let name = "bed::a_service_that_is_gone_answers_nobody";
    let mut bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    assert_eq!(said(&bed, name), ["true"]);
    bed.stop_service();
    assert_eq!(said(&bed, name), ["false"]);
}

#[test]
fn a_thing_that_says_nonsense_is_seen_and_not_connected_to() {
    if Bed::is_around() {
        say_slots();
        let pcsc = Pcsc::load().unwrap();
        let first = pcsc.readers().unwrap().remove(0);
        println!("> {}", pcsc.open(&first.name).is_ok());
        return;
    }
    let bed = Bed::start(vec![personality::senseless()]).unwrap();
    let lines = said(&bed, "bed::a_thing_that_says_nonsense_is_seen_and_not_connected_to");
    assert!(lines[0].ends_with(": FF"));
    assert_eq!(lines.last().unwrap(), "false");
    assert_eq!(bed.counts(0).commands, 0);
}

#[test]
fn what_is_not_installed_is_named_with_the_way_to_get_it() {
    let says = BedError::Missing("the card service (pcscd)").to_string();
    assert!(says.contains("pcscd") && says.contains("cargo xtask setup"));
}

#[test]
fn a_third_card_has_no_slot() {
    let cards = vec![personality::fresh(), personality::fresh(), personality::fresh()];
    assert!(matches!(Bed::start(cards), Err(BedError::TooManyCards)));
}
