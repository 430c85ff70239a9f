//! The letters beside the notice, driven for real: written, sent, refused with a reason in five languages.
//!
//! A refusal must never write a file or an event.

use serde_json::Value;

use crate::facts::{addressed, changed};
use crate::house::{House, Ran, day};

/// The letters that this release adds to the notice and its follow-up.
const KINDS: [&str; 14] = [
    "reminder",
    "formal-notice",
    "ombudsman",
    "refund",
    "bill-dispute",
    "pause",
    "transfer",
    "to-prepaid",
    "estate",
    "withdrawal",
    "mandate",
    "data-access",
    "data-erasure",
    "unlock",
];
const LANGUAGES: [&str; 5] = ["en", "fr", "nl", "de", "zh-Hans"];

fn write(house: &House, case: &str, kind: &str) -> Ran {
    house.run(&["letter", case, kind, "--out", "out"])
}

fn send(house: &House, case: &str, kind: &str) {
    house.run(&["send", case, kind, "--by", "post"]).good();
}

/// Writes and sends a letter on a day.
fn leave(house: &mut House, case: &str, (kind, on): (&str, &str)) {
    house.on(on);
    write(house, case, kind).good();
    send(house, case, kind);
}

/// A refusal in every language: exit code 3, nothing written, and the words of that language.
fn refused(house: &mut House, case: &str, kind: &str) -> Vec<Value> {
    let before = house.show(case)["events"].clone();
    let mut told = Vec::new();
    for lang in LANGUAGES {
        house.speaks(lang);
        let error = house.run(&["letter", case, kind, "--out", "refused", "--json"]).ends(3);
        let error = error.error();
        assert_eq!(error["kind"], "input", "{kind}: {error}");
        assert!(!house.has("refused"), "{kind}: a refusal writes nothing");
        told.push(error);
    }
    house.speaks("en");
    assert_eq!(house.show(case)["events"], before, "{kind}: a refusal records nothing");
    let mut messages: Vec<String> = told.iter().map(|error| error["message"].to_string()).collect();
    messages.sort();
    messages.dedup();
    assert_eq!(messages.len(), LANGUAGES.len(), "{kind}: one text per language: {messages:?}");
    told
}

fn says(errors: &[Value], text: &str) {
    let message = errors[0]["message"].as_str().unwrap();
    assert!(message.contains(text), "{text}: {message}");
}

#[test]
fn a_silent_operator_is_reminded_put_on_notice_and_taken_to_the_ombudsman() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    leave(&mut house, &case, ("notice", "2026-11-23"));
    leave(&mut house, &case, ("reminder", "2026-12-03"));
    let waiting = house.show(&case);
    assert_eq!(day(&waiting, "answer-alarm").as_deref(), Some("2026-12-17"));
    assert_eq!([&waiting["status"], &waiting["turn"]], ["waiting", "operator"]);
    assert_eq!(house.on("2026-12-18").show(&case)["turn"], "person");
    leave(&mut house, &case, ("formal-notice", "2026-12-18"));
    house.on("2027-01-04");
    let asked = write(&house, &case, "ombudsman").ends(3);
    assert!(asked.err.contains("complaint.satisfied"), "{}", asked.err);
    house.run(&["fact", &case, "complaint.satisfied=false"]).good();
    leave(&mut house, &case, ("ombudsman", "2027-01-04"));
    let letter = house.read("out/ombudsman.txt");
    let at = |text: &str| letter.find(text).unwrap_or_else(|| panic!("{text}: {letter}"));
    assert!(at("23 novembre 2026") < at("3 décembre 2026"), "{letter}");
    assert!(at("3 décembre 2026") < at("18 décembre 2026"), "{letter}");
    assert_eq!(house.show(&case)["status"], "escalated");
    let names: Vec<String> = house.show(&case)["letters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|letter| format!("{} {} {}", letter["letter"], letter["title"], letter["sent"]))
        .collect();
    assert_eq!(names[0], "\"notice\" \"notice of termination\" true", "{names:?}");
    assert_eq!(names.len(), 4, "{names:?}");
    let screen = house.run(&["show", &case]).good().out;
    assert!(screen.contains("complaint to the Ombudsman · sent on 4 January 2027"), "{screen}");
}

#[test]
fn every_letter_writes_its_four_files_under_its_own_name() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    leave(&mut house, &case, ("notice", "2026-11-23"));
    write(&house, &case, "reminder").good();
    let names = house.names("out");
    for name in ["reminder.pdf", "reminder.txt", "reminder.eml", "reminder.reading.en.txt"] {
        assert!(names.contains(&name.to_owned()), "{name}: {names:?}");
    }
    let mail = String::from_utf8(house.bytes("out/reminder.eml")).unwrap();
    assert!(mail.contains("reminder.pdf"), "the page is attached");
    assert!(house.bytes("out/reminder.pdf").starts_with(b"%PDF"));
}

#[test]
fn every_kind_of_letter_is_known_by_its_released_name() {
    let house = House::new();
    let case = house.open_one(&addressed());
    for kind in KINDS {
        let ran = write(&house, &case, kind);
        assert!(ran.code == 0 || ran.code == 3, "{kind}: {ran:#?}");
        assert!(!ran.err.contains("no letter of the kind"), "{kind}: {}", ran.err);
    }
    let unknown = write(&house, &case, "farewell").ends(3);
    for kind in KINDS {
        assert!(unknown.err.contains(kind), "an unknown kind lists {kind}: {}", unknown.err);
    }
}

#[test]
fn nothing_sent_is_nothing_to_remind_of_and_a_formal_notice_never_comes_first() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    says(&refused(&mut house, &case, "reminder"), "Nothing was sent yet");
    says(&refused(&mut house, &case, "formal-notice"), "follows a notice or a reminder");
}

#[test]
fn a_complaint_before_the_operator_was_asked_is_refused() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    let errors = refused(&mut house, &case, "ombudsman");
    says(&errors, "R39");
    says(&errors, "operator first");
    assert!(errors[0]["hint"].as_str().unwrap().contains("complaint.first"), "{}", errors[0]);
}

#[test]
fn a_claim_outside_its_window_shows_the_last_day() {
    let mut house = House::new();
    let facts = addressed()
        .replace("\"postpaid\"", "\"prepaid\"")
        .replace("outcome = \"end\"", "outcome = \"port\"");
    let told = |house: &House, case: &str| {
        for fact in [
            "line.credit=18.00",
            "line.bonus=0",
            "line.bundle_prepaid=false",
            "line.port.requested=2026-10-01",
            "line.port.done=2026-10-05",
        ] {
            house.run(&["fact", case, fact]).good();
        }
    };
    let case = house.open_one(&facts);
    told(&house, &case);
    let errors = refused(&mut house, &case, "refund");
    says(&errors, "too late");
    says(&errors, "5 November 2026");
    let mut house = House::new();
    house.on("2026-11-05");
    let case = house.open_one(&facts);
    told(&house, &case);
    write(&house, &case, "refund").good();
}

#[test]
fn a_right_that_does_not_hold_for_this_person_is_not_claimed() {
    let mut house = House::new();
    let case = house.open_one(&addressed());
    house
        .run(&["fact", &case, "line.sale.concluded=2026-11-15", "line.sale.at_distance=false"])
        .good();
    says(&refused(&mut house, &case, "withdrawal"), "cannot be withdrawn from now");
    house.run(&["fact", &case, "line.sale.at_distance=true", "line.sale.informed=true"]).good();
    write(&house, &case, "withdrawal").good();
    house.on("2026-11-30");
    says(&refused(&mut house, &case, "withdrawal"), "29 November 2026");
}

#[test]
fn amounts_that_do_not_add_up_are_refused_before_a_letter_holds_them() {
    let house = House::new();
    let case = house.open_one(&addressed());
    house
        .run(&["fact", &case, "bill.number=1", "bill.date=2026-11-01", "bill.amount=80.00"])
        .good();
    let ran = house.run(&["fact", &case, "bill.disputed=80.01", "bill.disputed_why=not-owed"]);
    if ran.code == 0 {
        write(&house, &case, "bill-dispute").ends(3);
    } else {
        ran.ends(3);
    }
    house.run(&["fact", &case, "bill.disputed=80.00", "bill.disputed_why=not-owed"]).good();
    write(&house, &case, "bill-dispute").good();
}

#[test]
fn a_withdrawal_waits_while_a_port_is_wished_and_a_claim_does_not() {
    let house = House::new();
    let case = house.open_one(&addressed().replace("outcome = \"end\"", "outcome = \"port\""));
    let sale =
        ["line.sale.concluded=2026-11-15", "line.sale.at_distance=true", "line.sale.informed=true"];
    house.run(&["fact", &case, sale[0], sale[1], sale[2]]).good();
    let held = write(&house, &case, "withdrawal").ends(3);
    assert!(held.err.contains("port"), "{}", held.err);
    write(&house, &case, "data-access").good();
}

#[test]
fn a_letter_is_sent_in_writing_and_a_complaint_always_has_an_address() {
    let mut house = House::new();
    let case = house.open_one(&crate::facts::example());
    house.on("2026-11-23");
    write(&house, &case, "notice").good();
    house.run(&["send", &case, "--by", "chat"]).good();
    write(&house, &case, "reminder").good();
    house.run(&["send", &case, "reminder", "--by", "phone"]).ends(3);
    let unknown = house.run(&["send", &case, "reminder", "--by", "post"]).good();
    assert!(unknown.out.contains("send_to.post"), "it left, whatever is known: {}", unknown.out);
    assert!(unknown.out.contains("not noted yet"), "{}", unknown.out);
    house.run(&["fact", &case, "complaint.satisfied=false"]).good();
    write(&house, &case, "ombudsman").good();
    send(&house, &case, "ombudsman");
}

/// The example of a death, with the notice wished and its address known.
fn of_heirs() -> String {
    include_str!("../../../../examples/death-of-holder.toml").to_owned()
}

#[test]
fn a_voice_is_saved_before_a_notice_leaves() {
    let house = House::new();
    let case = house.open_one(&of_heirs());
    for fact in ["subscriber.reads=en", "line.0.send_to.post=Quai Imaginaire 9; 1000 Bruxelles"] {
        house.run(&["fact", &case, fact]).good();
    }
    let written = write(&house, &case, "notice").good();
    assert!(written.out.contains("what cannot wait"), "{}", written.out);
    let before = house.show(&case)["events"].clone();
    let held = house.run(&["send", &case, "--by", "post"]).ends(3);
    assert!(held.err.contains("done") && held.err.contains("skip"), "{}", held.err);
    assert!(held.err.contains("save-voicemail-greeting"), "{}", held.err);
    assert_eq!(house.show(&case)["events"], before, "a refusal records nothing");
    house.run(&["done", &case, "save-voicemail-greeting"]).good();
    house.run(&["skip", &case, "save-phone-content", "--because", "the phone is lost"]).good();
    send(&house, &case, "notice");
}

#[test]
fn heirs_mail_in_their_own_name() {
    let house = House::new();
    let case = house.open_one(&of_heirs());
    write(&house, &case, "notice").good();
    let mail = String::from_utf8(house.bytes("out/notice.eml")).unwrap();
    let from = mail.lines().find(|line| line.starts_with("From:")).unwrap();
    assert!(from.contains("Noor Claes") && from.contains("noor@example.org"), "{from}");
}

#[test]
fn an_example_of_a_hint_is_no_value() {
    let house = House::new();
    let case = house.open_one(&addressed());
    for fact in [
        "line.0.send_to.email=name@example.org",
        "line.0.send_to.post=[street]; [postcode town]",
        "bill.number=…",
    ] {
        let told = house.run(&["fact", &case, fact]).ends(3);
        assert!(told.err.contains("example"), "{fact}: {}", told.err);
    }
    house.run(&["fact", &case, "line.0.send_to.email=notices@example.org"]).good();
}

#[test]
fn a_bill_is_disputed_before_the_ombudsman_is_asked_and_a_port_is_its_end() {
    let mut house = House::new();
    let facts =
        addressed().replace("outcome = \"end\"\nend_date = 2030-07-02", "outcome = \"port\"");
    let case = house.open_one(&facts);
    for fact in [
        "line.port.requested=2026-10-01",
        "line.port.done=2026-10-05",
        "bill.number=7",
        "bill.date=2026-11-01",
        "bill.amount=35.00",
        "bill.disputed=35.00",
        "bill.disputed_why=after-end",
        "complaint.about=bill",
    ] {
        house.run(&["fact", &case, fact]).good();
    }
    let circle = write(&house, &case, "ombudsman").ends(3);
    assert!(circle.err.contains("bill-dispute"), "{}", circle.err);
    leave(&mut house, &case, ("bill-dispute", "2026-11-23"));
    assert!(house.read("out/bill-dispute.txt").contains("5 octobre 2026"));
    house.on("2026-12-20").run(&["fact", &case, "complaint.satisfied=false"]).good();
    let mail = house.run(&["send", &case, "ombudsman", "--by", "email"]).ends(3);
    assert!(mail.err.contains("ombudsman"), "{}", mail.err);
    write(&house, &case, "ombudsman").good();
    let mail = house.run(&["send", &case, "ombudsman", "--by", "email"]).ends(4);
    let command = format!("adieu send {case} ombudsman --by email --proof FILE");
    assert!(mail.err.contains(&command), "{}", mail.err);
    house.on("2027-12-20");
    let late = write(&house, &case, "ombudsman").good();
    assert!(late.out.contains("may refuse"), "{}", late.out);
}

#[test]
fn a_name_or_an_address_of_another_language_stops_no_letter() {
    let house = House::new();
    for (name, street, letter) in [
        ("Maison de la Culture et des Arts de la Ville asbl", "Rue de la Paix du Roi 3", "nl"),
        ("Jan van de Velde van het Hof", "Weg van het Heilig Hart van de Heer 3", "fr"),
        ("Fürst zu dem und von der Mark im Tal", "An der Mühle auf dem Berg und im Tal 1", "en"),
    ] {
        let facts = changed(&addressed(), "Inès Martin", name);
        let facts = changed(&facts, "Rue Haute 1", street);
        let case = house.open_one(&facts);
        let out = format!("{letter}-out");
        let shown = house.run(&["letter", &case, "--letter-lang", letter, "--out", &out]).good();
        assert!(!shown.screen().contains("reads"), "{}", shown.screen());
        assert!(house.has(&format!("{out}/notice.pdf")) && house.has(&format!("{out}/notice.eml")));
    }
}
