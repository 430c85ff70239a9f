//! What goes wrong between a program and a card, and that what was read by then is kept.

use std::os::unix::net::UnixListener;
use std::process::Command;
use std::time::{Duration, Instant};

use adieu_testcard::{Bed, personality};

use crate::program::{Running, path, read, run};

#[test]
fn a_card_pulled_out_in_mid_read_keeps_what_was_read() {
    let bed = Bed::start(vec![personality::vanishes_after(120)]).unwrap();
    let said = read(&bed, 0);
    assert_eq!(said.word("stopped"), "Some(Vanished)");
    assert_eq!(said.word("failed"), "Removed");
    assert!(said.number("contacts") > 0, "{:?}", said.lines);
    assert!(bed.counts(0).only_reads());
}

#[test]
fn a_person_pulls_the_card_out_and_puts_it_back() {
    let mut bed = Bed::start(vec![personality::slow()]).unwrap();
    let mut running = Running::start(&bed, &["read", &bed.reader(0)]);
    running.wait_for("done");
    bed.remove(0);
    let said = running.end();
    assert_eq!(said.word("failed"), "Removed");
    assert_eq!(said.word("stopped"), "Some(Vanished)");
    bed.insert(0).unwrap();
    read(&bed, 0).is_whole();
}

#[test]
fn a_card_that_another_program_holds_is_busy_until_it_is_given_back() {
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let mut other = Running::start(&bed, &["hold", &bed.reader(0)]);
    other.wait_for("held");
    let listed = run(&bed, &["list"]);
    assert_eq!(listed.lines[0], format!("{}: in use", bed.reader(0)));
    let refused = read(&bed, 0);
    assert!(!refused.good);
    assert_eq!(refused.word("error"), "Busy");
    assert_eq!(bed.counts(0).commands, 0, "nobody asked the card anything");
    other.end();
    read(&bed, 0).is_whole();
}

#[test]
fn a_card_that_is_given_back_within_a_moment_is_waited_for() {
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let mut other = Running::start(&bed, &["hold", &bed.reader(0)]);
    other.wait_for("held");
    let waiting = Running::start(&bed, &["read", &bed.reader(0)]);
    std::thread::sleep(Duration::from_millis(250));
    other.let_go();
    waiting.end().is_whole();
}

#[test]
fn without_a_service_the_program_says_so() {
    let mut command = Command::new(path());
    command.arg("list").env("PCSCLITE_CSOCK_NAME", "/nonexistent/adieu/socket");
    let said = Running::of(command).end();
    assert!(!said.good);
    assert_eq!(said.word("error"), "NoService");
}

#[test]
fn a_service_that_never_answers_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("socket");
    let service = UnixListener::bind(&socket).unwrap();
    for arguments in [["list"].as_slice(), &["read", "Any Reader"]] {
        let mut command = Command::new(path());
        command.args(["--limit", "500"]).args(arguments).env("PCSCLITE_CSOCK_NAME", &socket);
        let started = Instant::now();
        let said = Running::of(command).end();
        assert_eq!(said.word("error"), "TimedOut");
        assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
    }
    drop(service);
}

#[test]
fn a_service_that_dies_in_mid_read_ends_the_reading() {
    let mut bed = Bed::start(vec![personality::slow()]).unwrap();
    let mut running = Running::start(&bed, &["read", &bed.reader(0)]);
    running.wait_for("done");
    bed.stop_service();
    let said = running.end();
    assert!(said.good, "{:?}", said.lines);
    assert_eq!(said.word("stopped"), "Some(Vanished)");
    assert_eq!(said.word("failed"), "ReaderGone");
}

#[test]
fn without_a_library_the_program_starts_and_names_it() {
    let bed = Bed::start(Vec::new()).unwrap();
    let said = run(&bed, &["--library", "libadieu-nothing.so.1", "list"]);
    assert_eq!(said.word("error"), "NotFound { library: \"libadieu-nothing.so.1\" }");
    let said = run(&bed, &["--library", "libm.so.6", "list"]);
    assert!(said.word("error").starts_with("Incomplete"), "{:?}", said.lines);
}

#[test]
fn a_reader_that_is_not_there_is_answered_with_those_that_are() {
    let bed = Bed::start(vec![personality::gsm_250()]).unwrap();
    let said = run(&bed, &["read", "Somebody's Reader"]);
    let readers = format!("[\"{}\", \"{}\"]", bed.reader(0), bed.reader(1));
    assert_eq!(said.word("error"), format!("NoSuchReader {{ readers: {readers} }}"));
    assert_eq!(read(&bed, 1).word("error"), "NoCard");
}

#[test]
fn a_slow_card_is_read_within_the_limit() {
    let bed = Bed::start(vec![personality::slow()]).unwrap();
    run(&bed, &["--limit", "2000", "read", &bed.reader(0)]).is_whole();
}

#[test]
fn a_card_slower_than_the_limit_is_left_and_what_was_read_is_kept() {
    let bed = Bed::start(vec![personality::hangs_after(120)]).unwrap();
    let started = Instant::now();
    let said = run(&bed, &["--limit", "500", "read", &bed.reader(0)]);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(said.word("failed"), "TimedOut");
    assert_eq!(said.word("stopped"), "Some(TimedOut)");
    assert!(said.number("contacts") > 0, "{:?}", said.lines);
    assert!(bed.counts(0).only_reads());
}

#[test]
fn a_reading_that_the_person_stops_leaves_the_card_as_it_was_found() {
    let bed = Bed::start(vec![personality::slow()]).unwrap();
    let resets = bed.counts(0).resets;
    let said = run(&bed, &["--stop-after", "20", "read", &bed.reader(0)]);
    assert_eq!(said.word("stopped"), "Some(Asked)");
    assert!((20..60).contains(&said.number("commands")), "{:?}", said.lines);
    assert_eq!(bed.counts(0).resets, resets);
    read(&bed, 0).is_whole();
}

#[test]
fn a_reading_that_is_killed_wrote_nothing_and_the_next_one_works() {
    let bed = Bed::start(vec![personality::slow()]).unwrap();
    let mut running = Running::start(&bed, &["read", &bed.reader(0)]);
    running.wait_for("done");
    running.kill();
    assert!(bed.counts(0).only_reads());
    read(&bed, 0).is_whole();
    assert!(bed.counts(0).only_reads());
}
