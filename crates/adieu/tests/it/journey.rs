//! One goodbye from the first day to the last, and the turns that it can take.
//!
//! Days are moved by `--now`, and every event says so.

use adieu_case::{CaseRef, ClockKind};
use adieu_desk::ports::Journal as _;
use adieu_store::{Home, KeyChoice};
use serde_json::json;

use crate::facts::{addressed, changed, example};
use crate::house::{House, day, notes, state};
use crate::tools::sha256;

/// Opens the example with a known address, its blockers done, its notice drafted.
fn drafted(house: &House) -> String {
    let case = house.open_one(&addressed());
    house.run(&["done", &case, "decide-number"]).good();
    house.run(&["skip", &case, "move-bound-services", "--because", "nothing hangs on it"]).good();
    house.run(&["letter", &case, "--out", "out"]).good();
    case
}

#[test]
fn steps_are_done_and_skipped_until_the_words_can_leave() {
    let house = House::new();
    let case = house.open_one(&addressed());
    let opened = house.show(&case);
    assert_eq!([&opened["status"], &opened["turn"]], ["preparing", "person"]);
    assert_eq!(state(&opened, "give-notice"), "blocked");
    house.run(&["done", &case, "decide-number", "--note", "nobody needs it"]).good();
    assert_eq!(state(&house.show(&case), "give-notice"), "blocked", "one blocker is left");
    house.run(&["skip", &case, "move-bound-services", "--because", "nothing hangs on it"]).good();
    let ready = house.show(&case);
    assert_eq!(state(&ready, "decide-number"), "done");
    assert_eq!(state(&ready, "move-bound-services"), "skipped");
    assert_eq!(state(&ready, "give-notice"), "open");
    assert_eq!(ready["status"], "ready");
    house.run(&["reopen", &case, "move-bound-services"]).good();
    assert_eq!(
        state(&house.show(&case), "give-notice"),
        "blocked",
        "opened again, it blocks again"
    );
}

#[test]
fn doing_it_twice_records_it_once() {
    let house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["done", &case, "decide-number"]).good();
    let once = house.show(&case);
    let again = house.run(&["done", &case, "decide-number"]).good();
    assert!(again.out.contains("It was so already."), "{}", again.out);
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "post"]).good();
    let sent = house.show(&case)["events"].clone();
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "post"]).good();
    assert_eq!(house.show(&case)["events"], sent);
    assert!(once["events"].as_u64() < sent.as_u64());
}

#[test]
fn a_letter_by_post_is_watched_until_the_confirmation_and_closed() {
    let mut house = House::new();
    let case = drafted(&house);
    assert_eq!(house.show(&case)["letters"][0]["sent"], json!(false));
    house.on("2026-11-23").run(&["send", &case, "--by", "post"]).good();
    let sent = house.show(&case);
    assert_eq!([&sent["status"], &sent["turn"]], ["waiting", "operator"]);
    assert_eq!(sent["letters"][0]["sent"], json!(true));
    assert_eq!(state(&sent, "give-notice"), "done");
    let alarm = day(&sent, "acknowledgement-alarm").unwrap();
    assert_eq!(alarm, "2026-11-30", "seven days after it left");
    house.on(&alarm);
    assert_eq!(house.show(&case)["turn"], "operator", "on the day itself it is still theirs");
    house.on("2026-12-01");
    assert_eq!(house.show(&case)["turn"], "person", "a silent operator makes it the person's turn");
    house.run(&["done", &case, "await-acknowledgement"]).good();
    assert_eq!(house.show(&case)["turn"], "operator");
    house.on("2026-12-10").run(&["done", &case, "await-confirmation"]).good();
    assert_eq!(house.show(&case)["status"], "settling");
    let closed = house.run(&["close", &case, "--yes", "--note", "all well"]).good();
    assert!(closed.out.contains("closed"), "{}", closed.out);
    let shown = house.show(&case);
    assert_eq!([&shown["status"], &shown["turn"]], ["closed", "nobody"]);
    assert_eq!(shown["deadlines"], json!([]));
    assert!(!house.run(&["next"]).good().out.contains(&case), "a closed case asks for nothing");
    assert!(house.run(&["cases"]).good().out.contains(&case), "and is still listed");
}

#[test]
fn a_call_leaves_the_case_open_until_the_follow_up_left() {
    let house = House::new();
    let case = drafted(&house);
    let called = house.run(&["send", &case, "--by", "phone"]).good();
    assert!(called.out.contains("follow-up"), "the next command is named: {}", called.out);
    let shown = house.show(&case);
    assert_eq!(shown["turn"], "person");
    assert_ne!(shown["status"], "waiting", "an oral notice is not valid");
    assert_eq!(state(&shown, "follow-up-in-writing"), "open");
    assert_eq!(state(&shown, "give-notice"), "open");
    assert!(notes(&shown).contains(&"oral-only".to_owned()), "{shown}");
    house.run(&["letter", &case, "follow-up", "--out", "after"]).good();
    let names = house.names("after");
    assert_eq!(
        names,
        ["follow-up.eml", "follow-up.pdf", "follow-up.reading.en.txt", "follow-up.txt"]
    );
    house.run(&["send", &case, "follow-up", "--by", "post"]).good();
    let shown = house.show(&case);
    assert_eq!([&shown["status"], &shown["turn"]], ["waiting", "operator"]);
    assert_eq!(state(&shown, "follow-up-in-writing"), "done");
    assert!(!notes(&shown).contains(&"oral-only".to_owned()));
}

#[test]
fn a_proof_is_kept_by_its_digest() {
    let house = House::new();
    let case = drafted(&house);
    house.write("receipt.txt", "registered letter, invented");
    house.run(&["send", &case, "--by", "post", "--proof", "receipt.txt"]).good();
    let digest = sha256("registered letter, invented");
    let log = serde_json::to_string(&events(&house, &case)).unwrap();
    assert!(log.contains(&digest), "{log}");
    house.run(&["send", &case, "--by", "form", "--proof", "absent.txt"]).ends(3);
}

fn events(house: &House, case: &str) -> Vec<adieu_case::Event> {
    let home = Home::open(&house.path("home"), &KeyChoice::File).unwrap();
    home.journal().events(&CaseRef::parse(case).unwrap()).unwrap()
}

#[test]
fn what_is_recorded_under_a_given_clock_says_so() {
    let house = House::new();
    let case = drafted(&house);
    let given = events(&house, &case);
    assert!(given.len() >= 4);
    for event in &given {
        assert_eq!(event.clock, Some(ClockKind::Given), "{}", event.seq);
        assert_eq!(event.at.to_string(), "2026-11-22T10:00:00Z");
    }
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.env_clear().env("ADIEU_LANG", "en").arg("--home").arg(house.path("home"));
    let done = command.args(["done", &case, "save-bills"]).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let last = events(&house, &case).pop().unwrap();
    assert_eq!(last.clock, None, "the machine's own clock needs no mark");
    let json = serde_json::to_value(&given[0]).unwrap();
    assert_eq!(json["clock"], "given");
    assert_eq!([&json["v"], &json["seq"]], [&json!(1), &json!(1)]);
    assert_eq!(
        [&json["actor"], &json["source"], &json["kind"]],
        ["person", "person", "CaseOpened"]
    );
}

#[test]
fn a_corrected_fact_changes_plan_and_letter() {
    let house = House::new();
    let case = drafted(&house);
    let first = house.show(&case)["letters"][0]["digest"].clone();
    house.run(&["fact", &case, "wish.end_date=2031-03-31"]).good();
    let shown = house.show(&case);
    assert_eq!(shown["end_date"], "2031-03-31");
    assert_eq!(day(&shown, "end-date").unwrap(), "2031-03-31");
    house.run(&["letter", &case, "--out", "out"]).good();
    assert!(house.read("out/notice.txt").contains("31 mars 2031"));
    let letters = house.show(&case)["letters"].as_array().unwrap().clone();
    assert_ne!(letters.last().unwrap()["digest"], first, "another text is another letter");
}

#[test]
fn two_sources_that_disagree_make_a_finding_until_the_person_decides() {
    let house = House::new();
    let case = house.open_one(&addressed());
    house.run(&["fact", &case, "line.0.customer_number=9.9999999", "--source", "operator"]).good();
    let shown = house.show(&case);
    assert!(notes(&shown).contains(&"facts-disagree".to_owned()), "{shown}");
    house.run(&["letter", &case, "--out", "out"]).good();
    assert!(house.read("out/notice.txt").contains("1.2345678"), "what stood first is used");
    house.run(&["fact", &case, "line.0.customer_number=9.9999999"]).good();
    assert!(!notes(&house.show(&case)).contains(&"facts-disagree".to_owned()));
    house.run(&["letter", &case, "--out", "out"]).good();
    assert!(house.read("out/notice.txt").contains("9.9999999"));
}

#[test]
fn a_port_wished_after_the_draft_stops_the_departure() {
    let house = House::new();
    let case = drafted(&house);
    house.run(&["fact", &case, "wish.outcome=port"]).good();
    for by in ["post", "phone", "form", "email"] {
        let ran = house.run(&["send", &case, "--by", by]).ends(3);
        assert!(ran.err.contains("port"), "{by}: {ran:#?}");
    }
    assert_eq!(house.show(&case)["letters"][0]["sent"], json!(false));
}

#[test]
fn next_shows_the_most_urgent_case_first_and_is_what_adieu_alone_says() {
    let house = House::new();
    let later = house.open_one(&changed(&example(), "contact_phone = \"+33 6 12 34 56 78\"\n", ""));
    let urgent = house.open_one(
        &changed(&addressed(), "2030-07-02", "2026-11-24").replace("12 34 56\"", "12 34 57\""),
    );
    let next = house.run(&["next"]).good().out;
    let place = |case: &str| next.find(case).unwrap_or_else(|| panic!("{case}: {next}"));
    assert!(place(&urgent) < place(&later), "{next}");
    assert_eq!(house.run(&[]).good().out, next);
    let one = house.run(&["next", &later]).good().out;
    assert!(one.contains(&later) && !one.contains(&urgent), "{one}");
    let listed = house.run(&["cases"]).good().out;
    assert_eq!(listed.lines().count(), 2, "{listed}");
}

#[test]
fn a_house_without_cases_is_told_how_to_begin() {
    let house = House::new();
    for arguments in [&[][..], &["next"], &["cases"]] {
        let ran = house.run(arguments).good();
        assert!(ran.out.contains("adieu open"), "{ran:#?}");
    }
    assert!(!house.has("home"), "looking makes no home");
}

#[test]
fn the_same_letter_at_the_same_instant_is_the_same_to_the_byte() {
    let house = House::new();
    let case = drafted(&house);
    house.run(&["letter", &case, "--out", "again"]).good();
    assert_eq!(house.names("out"), house.names("again"));
    for name in house.names("again") {
        assert!(
            house.bytes(&format!("out/{name}")) == house.bytes(&format!("again/{name}")),
            "{name}"
        );
    }
}

#[test]
fn the_letter_comes_in_the_language_that_was_asked_for() {
    let house = House::new();
    let case = house.open_one(&addressed());
    for (lang, words) in
        [("nl", "Geachte"), ("fr", "Madame, Monsieur"), ("de", "Sehr geehrte"), ("en", "Dear")]
    {
        let out = format!("out-{lang}");
        house.run(&["letter", &case, "--letter-lang", lang, "--out", &out]).good();
        assert!(house.read(&format!("{out}/notice.txt")).contains(words), "{lang}");
    }
}

#[test]
fn a_letter_that_tells_an_earlier_fact_is_said_to_be_old_until_it_is_written_anew() {
    let house = House::new();
    let case = drafted(&house);
    assert!(!notes(&house.show(&case)).contains(&"letter-outdated".to_owned()));
    house.run(&["fact", &case, "wish.end_date=2031-03-03"]).good();
    assert!(notes(&house.show(&case)).contains(&"letter-outdated".to_owned()));
    house.run(&["letter", &case, "--out", "out"]).good();
    assert!(!notes(&house.show(&case)).contains(&"letter-outdated".to_owned()));
    assert!(house.read("out/notice.txt").contains("2031"));
}

#[test]
fn a_mail_that_the_person_sent_is_recorded_with_its_proof() {
    let house = House::new();
    let case = drafted(&house);
    house.run(&["fact", &case, "line.0.send_to.email=notices@example.com"]).good();
    house.run(&["letter", &case, "--out", "out"]).good();
    house.run(&["send", &case, "--by", "email"]).ends(4);
    assert_eq!(house.show(&case)["turn"], "person", "nothing was recorded");
    house.run(&["send", &case, "--by", "email", "--proof", "out/notice.eml"]).good();
    let sent = house.show(&case);
    assert_eq!([&sent["status"], &sent["turn"]], ["waiting", "operator"]);
}
