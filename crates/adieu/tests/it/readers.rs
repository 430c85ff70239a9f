//! Card readers: what the doctor says of them, and what a person does when one fails.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use adieu_testcard::{Bed, personality};

use crate::house::{House, Ran};

fn doctor(house: &House, environment: &[(&str, std::ffi::OsString)]) -> Ran {
    let mut command = house.command(&["doctor"]);
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    Ran::of(command.output().unwrap()).good()
}

#[test]
fn the_doctor_names_the_readers_and_what_is_in_them() {
    let house = House::new();
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let said = doctor(&house, &bed.environment());
    let expected =
        format!("Card readers: {} (with a card) · {} (empty).", bed.reader(0), bed.reader(1));
    assert!(said.out.contains(&expected), "{}", said.out);
    assert_eq!(bed.counts(0).commands, 0, "the doctor asks no card anything");
}

#[test]
fn the_doctor_says_how_to_start_the_service() {
    let said = doctor(&House::new(), &[]);
    assert!(said.out.contains("its service does not run"), "{}", said.out);
    assert!(said.out.contains("systemctl enable --now pcscd.socket"), "{}", said.out);
}

#[test]
fn without_the_library_the_program_runs_and_the_doctor_says_how_to_get_it() {
    let house = House::new();
    // A file of that name that is no library hides the one of the system.
    fs::create_dir(house.path("libraries")).unwrap();
    house.write("libraries/libpcsclite.so.1", "no library");
    let hidden = [("LD_LIBRARY_PATH", house.path("libraries").into_os_string())];
    let said = doctor(&house, &hidden);
    assert!(said.out.contains("is not installed"), "{}", said.out);
    assert!(said.out.contains("apt install pcscd"), "{}", said.out);
    let mut command = house.command(&["card", "list", "--json"]);
    command.envs(hidden.iter().map(|(name, value)| (name, value)));
    let refused = Ran::of(command.output().unwrap()).ends(4);
    assert_eq!(refused.error()["kind"], "configuration");
    assert!(refused.error()["hint"].as_str().unwrap().contains("pcscd"));
}

#[test]
fn every_language_has_its_own_words_for_readers() {
    let mut house = House::new();
    let words = [
        ("en", "its service does not run"),
        ("fr", "son service ne tourne pas"),
        ("nl", "haar dienst draait niet"),
        ("de", "ihr Dienst läuft nicht"),
        ("zh-Hans", "服务没有运行"),
    ];
    for (lang, expected) in words {
        let said = doctor(house.speaks(lang), &[]);
        assert!(said.out.contains(expected), "{lang}: {}", said.out);
    }
}

#[test]
fn a_wrong_reader_name_is_answered_with_the_right_ones() {
    let house = House::new();
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let mut command = house.command(&["card", "read", "--reader", "Nobody", "--json"]);
    let ran = Ran::of(command.envs(bed.environment()).output().unwrap()).ends(3);
    let hint = ran.error()["hint"].as_str().unwrap().to_owned();
    assert!(hint.contains(&format!("\"{}\"", bed.reader(0))), "{hint}");
}

#[test]
fn a_card_that_is_pulled_out_says_so_and_a_second_try_is_worth_it() {
    let house = House::new();
    let bed = Bed::start(vec![personality::vanishes_after(40)]).unwrap();
    let mut command = house.command(&["card", "read"]);
    let ran = Ran::of(command.envs(bed.environment()).output().unwrap()).ends(5);
    assert!(ran.err.contains("taken out while it was read"), "{}", ran.err);
    assert!(bed.counts(0).only_reads());
}

#[test]
fn ctrl_c_ends_the_reading_and_leaves_the_card_as_it_was_found() {
    let house = House::new();
    let bed = Bed::start(vec![personality::slow()]).unwrap();
    let resets = bed.counts(0).resets;
    let mut command = house.command(&["card", "read"]);
    command.envs(bed.environment()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    let started = Instant::now();
    while bed.counts(0).commands < 10 {
        assert!(started.elapsed() < Duration::from_secs(20), "the reading does not begin");
        std::thread::sleep(Duration::from_millis(5));
    }
    Command::new("sh").args(["-c", &format!("kill -INT {}", child.id())]).status().unwrap();
    let ran = Ran::of(child.wait_with_output().unwrap()).ends(5);
    assert!(ran.err.contains("You stopped before everything was read."), "{}", ran.err);
    assert_eq!(bed.counts(0).resets, resets, "nobody started the card anew");
    assert!(bed.counts(0).only_reads());
}

#[test]
fn a_port_that_is_not_there_is_answered_with_those_that_are() {
    let house = House::new();
    let ran = house.run(&["card", "read", "--modem", "/dev/ttyADIEU9", "--json"]).ends(3);
    assert!(ran.error()["message"].as_str().unwrap().contains("/dev/ttyADIEU9"));
    house.write("file", "no port");
    let file = house.path("file");
    let ran = house.run(&["card", "read", "--modem", file.to_str().unwrap()]).ends(3);
    assert!(ran.err.contains("is not a serial port"), "{}", ran.err);
}
