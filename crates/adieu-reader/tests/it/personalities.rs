//! Cards of every kind through the real service: read to the end, and nothing written.

use std::time::{Duration, Instant};

use adieu_testcard::{Bed, personality};

use crate::program::{read, run};

#[test]
fn two_readers_are_listed_with_what_is_in_them() {
    let mut bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let said = run(&bed, &["list"]);
    let atr = adieu_card::to_hex(&bed.card(0).lock().atr);
    let expected = [format!("{}: card {atr}", bed.reader(0)), format!("{}: empty", bed.reader(1))];
    assert_eq!(said.lines, expected);
    bed.remove(0);
    // The service looks every 0.4 s.
    let started = Instant::now();
    while run(&bed, &["list"]).lines[0] != format!("{}: empty", bed.reader(0)) {
        assert!(started.elapsed() < Duration::from_secs(5));
    }
}

#[test]
fn every_personality_is_read_to_its_end_and_nothing_is_written() {
    for pair in personality::NAMES.chunks(2) {
        let cards = pair.iter().map(|(_, make)| make()).collect();
        let bed = Bed::start(cards).unwrap();
        for (slot, (name, _)) in pair.iter().enumerate() {
            let said = read(&bed, slot);
            assert!(said.good && said.word("stopped") == "None", "{name}: {:?}", said.lines);
            let counts = bed.counts(slot);
            assert!(counts.only_reads(), "{name}: {counts:?}");
            assert_eq!(counts.breaches, 0, "{name}: {counts:?}");
            assert_eq!(said.number("commands"), counts.commands, "{name}");
        }
    }
}

#[test]
fn a_whole_card_arrives_whole() {
    let bed = Bed::start(vec![personality::gsm_250(), personality::usim_phonebook()]).unwrap();
    let older = read(&bed, 0);
    assert_eq!(older.number("contacts"), 251);
    assert_eq!(older.word("iccid"), "true");
    assert!(older.number("commands") <= 349, "{:?}", older.lines);
    let newer = read(&bed, 1);
    assert!(newer.number("contacts") >= 250, "{:?}", newer.lines);
    assert!(newer.number("commands") <= 1512, "{:?}", newer.lines);
}

#[test]
fn a_card_that_speaks_in_blocks_is_read_too() {
    let bed = Bed::start(vec![personality::blocks_only()]).unwrap();
    let mut held = crate::program::Running::start(&bed, &["hold", &bed.reader(0)]);
    held.wait_for("held T1");
    held.end();
    read(&bed, 0).is_whole();
}

#[test]
fn a_hostile_card_ends_by_itself() {
    let moods = personality::hostile_moods();
    for pair in moods.chunks(2) {
        let hostile = |mood: &adieu_testcard::Mood| {
            let mut card = personality::newer(9);
            card.mood = *mood;
            card
        };
        let bed = Bed::start(pair.iter().map(hostile).collect()).unwrap();
        for (slot, mood) in pair.iter().enumerate() {
            let said = run(&bed, &["--limit", "1500", "read", &bed.reader(slot)]);
            assert!(said.good, "{mood:?}: {:?}", said.lines);
            let counts = bed.counts(slot);
            assert!(counts.only_reads(), "{mood:?}: {counts:?}");
        }
    }
}

#[test]
fn a_card_is_read_again_from_where_the_last_program_left_it() {
    let bed = Bed::start(vec![personality::usim_plain(), personality::gsm_250()]).unwrap();
    for slot in [0, 1] {
        let first = read(&bed, slot);
        let resets = bed.counts(slot).resets;
        let second = read(&bed, slot);
        assert_eq!(bed.counts(slot).resets, resets, "nobody started the card anew");
        assert_eq!(second.word("iccid"), "true");
        assert_eq!(second.number("contacts"), first.number("contacts"));
        assert!(second.number("commands") <= first.number("commands") + 2, "{:?}", second.lines);
    }
}
