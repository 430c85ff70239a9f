//! Is the line switched off? The real program asks a modem on a pseudo terminal.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use adieu_testcard::{Modem, ModemHabit, PtyModem, Script, VirtualCard, personality};
use serde_json::Value;

use crate::contract::{fits, strict};
use crate::house::{House, Ran};

/// The numbers of the virtual cards.
const ICCID: &str = "8932020000000000010";
const IMSI: &str = "206100000000001";

fn facts(line: &str) -> String {
    format!(
        "[subscriber]\nkind = \"consumer\"\nname = \"Joris Peeters\"\naddress = [\"Kerkstraat 1\", \"9000 Gent\"]\nreads = \"en\"\n[[line]]\nnumber = \"0470 12 34 56\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n{line}\n[wish]\noutcome = \"end\"\nend_date = 2026-12-20\n"
    )
}

fn known() -> String {
    facts(&format!("imsi = \"{IMSI}\""))
}

fn card() -> VirtualCard {
    personality::newer(3)
}

fn plugged(modem: Modem) -> PtyModem {
    PtyModem::start(modem).unwrap()
}

fn path(modem: &PtyModem) -> String {
    modem.path().to_str().unwrap().to_owned()
}

fn ask(house: &House, case: &str, modem: &PtyModem, more: &[&str]) -> Ran {
    let port = path(modem);
    let mut arguments = vec!["line", case, "--modem", &port];
    arguments.extend(more);
    house.run(&arguments)
}

fn json(house: &House, case: &str, modem: &PtyModem) -> Value {
    ask(house, case, modem, &["--json"]).good().json()
}

fn only_questions(modem: &PtyModem) {
    let log = modem.log();
    assert_eq!(log.forbidden, Vec::<String>::new());
    assert!(!log.commands.is_empty());
    assert!(modem.card_counts().only_reads());
}

#[test]
fn a_card_that_is_let_in_is_called_alive_and_the_reading_is_kept() {
    let house = House::new();
    let case = house.open_one(&known());
    let modem = plugged(Modem::with(card()));
    let told = ask(&house, &case, &modem, &[]).good().out;
    assert!(told.contains("still lets it in"), "{told}");
    assert!(told.contains("has not ended yet"), "{told}");
    assert!(told.contains("calls: card let in"), "{told}");
    assert!(told.contains("subscription number is the same"), "{told}");
    only_questions(&modem);
    let kept = &house.show(&case)["line_checks"];
    assert_eq!(kept[0]["verdict"], "lives");
    assert_eq!(kept[0]["readings"].as_array().unwrap().len(), 1);
    let screen = house.run(&["show", &case]).good().out;
    assert!(screen.contains("Last check by modem, 22 November 2026, 11:00"), "{screen}");
    assert!(!told.contains(IMSI) && !screen.contains(IMSI));
}

#[test]
fn two_refusals_ten_minutes_apart_are_evidence_and_settle_nothing() {
    let mut house = House::new();
    let case = house.open_one(&known());
    let modem = plugged(Modem::refused(card()));
    house.at("2027-01-05T09:00:30Z");
    let first = json(&house, &case, &modem);
    assert_eq!(first["verdict"], "refused-once");
    assert_eq!(first["again_from"], "2027-01-05T09:10:30Z");
    house.at("2027-01-05T09:05:00Z");
    let soon = ask(&house, &case, &modem, &[]).good().out;
    assert!(soon.contains("A single refusal can be chance"), "{soon}");
    assert!(soon.contains("From 5 January 2027, 10:11 on"), "never a minute too early: {soon}");
    house.at("2027-01-05T09:11:00Z");
    let told = ask(&house, &case, &modem, &[]).good().out;
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("on 5 January 2027, 10:00 and again on 5 January 2027, 10:11"), "{told}");
    assert!(told.contains("It is no proof"), "{told}");
    assert!(told.contains(&format!("adieu done {case} check-line-dead")), "{told}");
    let shown = house.show(&case);
    assert_eq!(shown["line_checks"][0]["verdict"], "refused");
    let steps = shown["plan"].as_array().unwrap();
    let step = steps.iter().find(|step| step["step"] == "check-line-dead").unwrap();
    assert_eq!(step["state"], "open", "the person settles it");
    only_questions(&modem);
}

#[test]
fn a_line_that_comes_back_is_alive_and_begins_to_count_anew() {
    let mut house = House::new();
    let case = house.open_one(&known());
    let mut flapping = Modem::with(card());
    let calls = Script::then(&["0,3", "0,1", "0,3"]);
    (flapping.circuit, flapping.packet, flapping.evolved) = (calls.clone(), calls.clone(), calls);
    let modem = plugged(flapping);
    let mut verdicts = Vec::new();
    for minute in [0, 15, 30] {
        house.at(&format!("2027-01-05T09:{minute:02}:00Z"));
        verdicts.push(json(&house, &case, &modem)["verdict"].as_str().unwrap().to_owned());
    }
    assert_eq!(verdicts, ["refused-once", "lives", "refused-once"]);
}

#[test]
fn a_search_shows_nothing_and_says_so() {
    let house = House::new();
    let case = house.open_one(&known());
    let modem = plugged(Modem::searching(card()));
    let told = ask(&house, &case, &modem, &[]).good().out;
    assert!(told.contains("shows nothing about the line"), "{told}");
}

#[test]
fn another_card_is_refused_and_nothing_is_kept() {
    let house = House::new();
    let case =
        house.open_one(&facts("imsi = \"206100000000777\"\niccid = \"8932020000000000777\""));
    let modem = plugged(Modem::refused(card()));
    let refused = ask(&house, &case, &modem, &[]);
    assert_eq!(refused.code, 3);
    assert!(refused.err.contains("not the one of this case"), "{}", refused.err);
    assert!(refused.err.contains(&format!("adieu fact {case} line.0.iccid=")), "{}", refused.err);
    assert!(!refused.err.contains("2061") && !refused.err.contains("8932"), "{}", refused.err);
    assert_eq!(house.show(&case)["line_checks"], serde_json::json!([]));
}

#[test]
fn the_number_of_the_card_ties_it_too_and_without_a_number_the_word_of_the_person_does() {
    let house = House::new();
    let by_print = house.open_one(&facts(&format!("iccid = \"{ICCID}\"")));
    let modem = plugged(Modem::refused(card()));
    assert_eq!(json(&house, &by_print, &modem)["tie"], "iccid");
    let unknown = house.open_one(&facts(""));
    let seen = json(&house, &unknown, &modem);
    assert_eq!(seen["tie"], "word");
    assert_eq!(seen["imsi_masked"], "20610••••••••••");
    let told = ask(&house, &unknown, &modem, &[]).good().out;
    assert!(told.contains("rests on your word"), "{told}");
}

#[test]
fn of_several_lines_the_card_tells_which_or_the_person_does() {
    let house = House::new();
    let second =
        "\n[[line]]\nnumber = \"0470 65 43 21\"\nbrand = \"orange\"\ncontract = \"postpaid\"";
    let two = |first: &str, more: &str| {
        facts(&format!("contract_id = \"A\"\n{first}{second}\ncontract_id = \"A\"\n{more}"))
    };
    let modem = plugged(Modem::refused(card()));
    let known = house.open_one(&two("", &format!("imsi = \"{IMSI}\"")));
    assert_eq!(json(&house, &known, &modem)["line"], 1);
    let open = house.open_one(&two("", ""));
    let which = ask(&house, &open, &modem, &[]);
    assert_eq!(which.code, 3);
    assert!(which.err.contains("--line 1"), "{}", which.err);
    let named = ask(&house, &open, &modem, &["--line", "2", "--json"]).good().json();
    assert_eq!((named["line"].as_u64(), named["tie"].as_str()), (Some(1), Some("word")));
    let asked = modem.log().commands.len();
    let beyond = ask(&house, &open, &modem, &["--line", "3"]);
    assert_eq!(beyond.code, 3);
    assert!(beyond.err.contains("no line 3"), "{}", beyond.err);
    assert_eq!(modem.log().commands.len(), asked, "told before the modem is asked");
}

#[test]
fn a_card_that_waits_for_its_code_is_told_and_gets_none() {
    let house = House::new();
    let case = house.open_one(&known());
    let modem = plugged(Modem::with(personality::locked()));
    let told = ask(&house, &case, &modem, &[]);
    assert_eq!(told.code, 3);
    assert!(told.err.contains("waits for its code"), "{}", told.err);
    only_questions(&modem);
    let mut locked = Modem::with(card());
    locked.code = Script::always("PH-NET PIN");
    let told = ask(&house, &case, &plugged(locked), &[]);
    assert!(told.code == 3 && told.err.contains("one network only"), "{}", told.err);
}

#[test]
fn a_modem_without_a_card_says_so() {
    let house = House::new();
    let case = house.open_one(&known());
    let told = ask(&house, &case, &plugged(Modem::without_card()), &[]);
    assert_eq!(told.code, 3);
    assert!(told.err.contains("sees no card"), "{}", told.err);
}

#[test]
fn a_modem_that_speaks_unasked_and_knows_little_is_understood() {
    let house = House::new();
    let case = house.open_one(&known());
    let mut modem = Modem::refused(card())
        .habit(ModemHabit::Chatty)
        .habit(ModemHabit::Noisy)
        .habit(ModemHabit::WithoutCrsm)
        .habit(ModemHabit::PlainErrors);
    modem.packet = Script::always("ERROR");
    let seen = json(&house, &case, &plugged(modem));
    assert_eq!(seen["verdict"], "refused-once");
    assert_eq!(seen["readings"][0]["calls"], "denied");
    assert_eq!(seen["readings"][0]["data"], Value::Null);
}

#[test]
fn a_modem_that_never_ends_a_line_or_dies_is_left() {
    let house = House::new();
    let case = house.open_one(&known());
    for habit in [ModemHabit::Endless, ModemHabit::DiesAt(4)] {
        let told = ask(&house, &case, &plugged(Modem::with(card()).habit(habit)), &[]);
        assert_eq!(told.code, 5, "{habit:?}: {}", told.err);
        assert!(told.err.contains("hint:"), "{habit:?}: {}", told.err);
    }
    assert_eq!(house.show(&case)["line_checks"], serde_json::json!([]));
    let nowhere = house.run(&["line", &case, "--modem", "/dev/no-such-modem"]);
    assert_eq!(nowhere.code, 3);
}

#[test]
fn a_port_whose_answers_make_no_sense_is_refused_and_nothing_is_kept() {
    let house = House::new();
    let case = house.open_one(&known());
    let noise = Script::always("q8:!\u{fffd}%x");
    let mut nonsense = Modem::with(card()).habit(ModemHabit::WithoutCrsm);
    (nonsense.code, nonsense.subscription) = (noise.clone(), noise.clone());
    (nonsense.circuit, nonsense.packet, nonsense.evolved) =
        (noise.clone(), noise.clone(), noise.clone());
    (nonsense.operator, nonsense.signal) = (noise.clone(), noise);
    let modem = plugged(nonsense);
    let told = ask(&house, &case, &modem, &[]);
    assert_eq!((told.code, told.out.as_str()), (5, ""), "{}", told.err);
    assert!(told.err.contains("made sense, so nothing was kept"), "{}", told.err);
    assert!(told.err.contains("hint:"), "{}", told.err);
    assert_eq!(house.show(&case)["line_checks"], serde_json::json!([]));
    only_questions(&modem);
}

#[test]
fn a_name_of_a_network_that_turns_the_text_is_kept_and_shown_without_that() {
    let house = House::new();
    let case = house.open_one(&known());
    let mut turning = Modem::with(card());
    turning.operator = Script::always("0,0,\"Ora\u{202e}eg\u{9b}n\u{2066}\",7");
    let modem = plugged(turning);
    let told = ask(&house, &case, &modem, &[]).good().out;
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("network: Oraegn"), "{told}");
    assert_eq!(json(&house, &case, &modem)["readings"][0]["operator"], "Oraegn");
}

#[test]
fn a_waiting_out_of_its_range_is_told_with_the_range() {
    let house = House::new();
    for minutes in ["5", "181", "soon"] {
        let told = house.run(&["line", "AD-0000-0000", "--modem", "x", "--wait", minutes]);
        assert_eq!(told.code, 2);
        assert!(told.err.contains("from 10 to 180"), "{minutes}: {}", told.err);
    }
}

#[test]
fn a_closed_case_asks_no_modem_and_a_given_time_does_not_wait() {
    let house = House::new();
    let case = house.open_one(&known());
    let modem = plugged(Modem::with(card()));
    let waits = ask(&house, &case, &modem, &["--wait", "10"]);
    assert_eq!(waits.code, 2);
    assert!(waits.err.contains("--now"), "{}", waits.err);
    house.run(&["close", &case, "--yes"]).good();
    assert_eq!(ask(&house, &case, &modem, &[]).code, 3);
    assert_eq!(modem.log().commands, Vec::<String>::new());
}

#[test]
fn a_waiting_that_is_broken_off_leaves_the_first_reading() {
    let mut house = House::new();
    let case = house.open_one(&known());
    let modem = plugged(Modem::refused(card()));
    let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
    command.env_clear().env("ADIEU_LANG", "en").current_dir(house.path("."));
    command.args(["--home", "home", "line", &case, "--wait", "10", "--modem", &path(&modem)]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let waits = lines.any(|line| line.unwrap().contains("The next reading follows"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(waits, "it says what it waits for");
    // The reading carries the day of the machine's own clock, which no earlier moment may follow.
    let kept = &house.on("2030-01-01").show(&case)["line_checks"][0];
    assert_eq!(kept["verdict"], "refused-once");
    assert_eq!(kept["readings"].as_array().unwrap().len(), 1);
    only_questions(&modem);
}

#[test]
fn what_it_prints_for_programs_fits_its_schema() {
    let house = House::new();
    let case = house.open_one(&known());
    let schema = strict(&house, "line");
    let documents = [
        json(&house, &case, &plugged(Modem::refused(card()))),
        json(&house, &case, &plugged(Modem::with(card()))),
        json(&house, &case, &plugged(Modem::searching(card()))),
    ];
    fits(&schema, &documents);
    fits(&strict(&house, "case"), &[house.show(&case)]);
}

#[test]
fn every_language_says_it_without_a_word_of_another() {
    for (lang, refused) in [
        ("fr", "Un seul refus peut être un hasard"),
        ("nl", "Eén weigering kan toeval zijn"),
        ("de", "Ein einzelnes Mal kann Zufall sein"),
        ("zh-Hans", "只有一次拒绝"),
    ] {
        let mut house = House::new();
        let case = house.open_one(&known());
        house.speaks(lang);
        let told = ask(&house, &case, &plugged(Modem::refused(card())), &[]).good().out;
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(refused), "{lang}: {told}");
        assert!(!told.contains("refused") && !told.contains("network"), "{lang}: {told}");
    }
}
