//! Whose card it is and what is on it, by the real program at a real card service.
//!
//! A locked, blocked or broken card must never look like an empty one.

use adieu_testcard::records::{adn, filled};
use adieu_testcard::{Modem, PtyModem, VirtualCard, personality};
use serde_json::{Value, json};

use crate::bedside::Bedside;
use crate::contract::{fits, strict};
use crate::facts::{example, example_with};
use crate::house::{House, Ran};

fn beside(card: VirtualCard) -> Bedside {
    Bedside::with(vec![card])
}

/// Reads a card as JSON; the document stands on standard output whatever the exit code.
fn read(bedside: &Bedside, arguments: &[&str]) -> (Ran, Value) {
    let all: Vec<&str> = ["card", "read", "--json"].iter().chain(arguments).copied().collect();
    let ran = bedside.run(&all);
    let document = ran.json();
    (ran, document)
}

#[test]
fn every_card_is_read_with_its_own_exit_code_and_nothing_is_tried() {
    for (name, make) in personality::NAMES {
        let bedside = beside(make());
        let (ran, document) = read(&bedside, &[]);
        fits(&strict(&bedside.house, "card-read"), std::slice::from_ref(&document));
        let locked = name.starts_with("locked") || *name == "blocked";
        let code = match *name {
            _ if locked => 3,
            "broken" => 5,
            _ => 0,
        };
        assert_eq!(ran.code, code, "{name}: {}", ran.err);
        assert_eq!(document["identity"]["iccid"], "8932020000000000010", "{name}");
        let lock = match *name {
            "blocked" => "blocked",
            _ if locked => "code",
            _ => "open",
        };
        assert_eq!(document["lock"], lock, "{name}");
        // The plain one lacks half of a message.
        let complete = !locked && !["broken", "usim-plain"].contains(name);
        assert_eq!(document["complete"], complete, "{name}: {document:#}");
        assert_eq!(document["stopped"], Value::Null, "{name}");
        assert!(!ran.err.contains("8932") && !ran.err.contains("Person"), "{}", ran.err);
    }
}

#[test]
fn a_person_sees_whose_card_it_is_and_what_is_on_it() {
    let bedside = beside(personality::gsm_250());
    let told = bedside.run(&["card", "read"]).good();
    for part in [
        "Card number (ICCID): 8932020000000000010",
        "Subscription (IMSI): 206100000000001",
        "Network code: 20610",
        "Own number: Me +32470000001",
        "Brand: Orange (likely)",
        "250 contacts",
        "Everything that the card shows was read and understood.",
    ] {
        assert!(told.out.contains(part), "{part}: {}", told.out);
    }
    assert_eq!(told.err, "", "no bar without a terminal");
}

#[test]
fn an_embedded_card_shows_its_chip_and_its_profiles() {
    let bedside = beside(personality::euicc());
    let told = bedside.run(&["card", "read"]).good();
    assert!(told.out.contains("(EID): 89040404040404040404040404040404"), "{}", told.out);
    assert!(told.out.contains("Example · 8932020000000000010 · in use"), "{}", told.out);
    assert!(told.out.contains("Sample · 8932020000000000020 · not in use"), "{}", told.out);
}

#[test]
fn what_a_modem_cannot_ask_an_embedded_card_is_told_and_not_called_all() {
    let modem = PtyModem::start(Modem::with(personality::euicc())).unwrap();
    let house = House::new();
    let port = modem.path().to_str().unwrap();
    let told = house.run(&["card", "read", "--modem", port]).good();
    assert!(told.out.contains("only a card reader does"), "{}", told.out);
    assert!(told.out.contains("Everything else"), "{}", told.out);
    house.run(&["card", "backup", "--out", "sim", "--modem", port]).good();
    assert!(house.read("sim/report.txt").contains("only a card reader does"));
}

#[test]
fn a_name_on_a_card_never_begins_a_line_of_the_screen() {
    let forged = "Me\n  Brand: Nobody";
    let wide: Vec<u8> = forged.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let name: Vec<u8> = std::iter::once(0x80).chain(wide).collect();
    let own = adn(&name, "+32470000001", 60, 0xFF);
    let card = |contact: &[u8]| {
        let rows = [adn(contact, "+32470000002", 60, 0xFF)];
        let own = filled([own.clone()], 60, 1);
        personality::older(0).with("7F10/6F40", own).with("7F10/6F3A", filled(rows, 60, 3))
    };
    let (with, without) = (beside(card(&name)), beside(card(b"Plain")));
    let told = with.run(&["card", "read"]).good();
    assert!(told.out.contains("Me\u{fffd}"), "{}", told.out);
    assert!(!told.out.lines().any(|line| line.trim() == "Brand: Nobody"), "{}", told.out);
    with.run(&["card", "backup", "--out", "one"]).good();
    let two = with.house.path("two");
    without.run(&["card", "backup", "--out", two.to_str().unwrap()]).good();
    let told = with.run(&["card", "compare", "one", "two"]).good();
    assert!(told.out.contains("Me\u{fffd}"), "{}", told.out);
    assert!(!told.out.lines().any(|line| line.trim().starts_with("Brand: Nobody")), "{}", told.out);
}

#[test]
fn readers_are_listed_with_what_is_in_them() {
    let bedside = beside(personality::fresh());
    let listed = bedside.run(&["card", "list", "--json"]).good().documents();
    fits(&strict(&bedside.house, "card-list"), &listed);
    let states: Vec<&str> = listed.iter().map(|row| row["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["card", "empty"]);
    assert_eq!(listed[0]["reader"], bedside.bed.reader(0).as_str());
    let told = bedside.run(&["card", "list"]).good();
    assert_eq!(told.out.lines().count(), 2, "{}", told.out);
    assert_eq!(bedside.bed.counts(0).commands, 0, "listing touches no card");
}

#[test]
fn of_two_cards_none_is_chosen_and_one_is_named() {
    let bedside = Bedside::with(vec![personality::fresh(), personality::euicc()]);
    let refused = bedside.run(&["card", "read"]).ends(3);
    assert!(refused.err.contains(&bedside.bed.reader(0)), "{}", refused.err);
    assert!(refused.err.contains(&bedside.bed.reader(1)), "{}", refused.err);
    assert!(refused.err.contains("--reader"), "{}", refused.err);
    let (_, document) = read(&bedside, &["--reader", &bedside.bed.reader(1)]);
    assert_eq!(document["identity"]["profiles"].as_array().unwrap().len(), 2);
    let (_, document) = read(&bedside, &["--reader", "00 00"]);
    assert_eq!(document["counts"]["contacts"], 0);
    let several = bedside.run(&["card", "read", "--reader", "00"]).ends(3);
    assert!(several.err.contains("fits several card readers"), "{}", several.err);
    assert!(several.err.contains(&bedside.bed.reader(1)), "{}", several.err);
    let unknown = bedside.run(&["card", "read", "--reader", "Nobody"]).ends(3);
    assert!(unknown.err.contains(&bedside.bed.reader(0)), "{}", unknown.err);
}

#[test]
fn no_card_and_no_card_service_are_told_apart() {
    let bedside = Bedside::with(Vec::new());
    let empty = bedside.run(&["card", "read"]);
    assert!(empty.code == 3 || empty.code == 5, "{empty:#?}");
    assert!(empty.err.contains("There is no card in the reader."), "{}", empty.err);
    let nobody = House::new();
    let mut command = nobody.command(&["card", "list"]);
    command.env("PCSCLITE_CSOCK_NAME", nobody.path("no-service"));
    Ran::of(command.output().unwrap()).ends(4);
}

#[test]
fn a_locked_card_says_what_is_closed_and_how_to_open_it() {
    let bedside = beside(personality::locked());
    let told = bedside.run(&["card", "read"]).ends(3);
    assert!(told.out.contains("Card number (ICCID): 8932020000000000010"), "{}", told.out);
    assert!(told.out.contains("3 tries are left for the PIN."), "{}", told.out);
    assert!(!told.out.contains("Everything"), "{}", told.out);
    assert!(told.err.contains("adieu card read --pin"), "{}", told.err);
    let blocked = beside(personality::blocked());
    let told = blocked.run(&["card", "read", "--pin"]).ends(3);
    assert!(told.err.contains("PUK") && !told.err.contains("--pin"), "{}", told.err);
}

#[test]
fn a_broken_card_names_how_much_could_not_be_read() {
    let bedside = beside(personality::broken());
    let told = bedside.run(&["card", "read"]).ends(5);
    assert!(told.out.contains("- Messages: 30 records could not be read"), "{}", told.out);
    assert!(!told.out.contains("Everything") && !told.out.contains("0 messages"), "{}", told.out);
}

#[test]
fn a_card_in_a_modem_is_read_too() {
    let modem = PtyModem::start(Modem::with(personality::newer(9))).unwrap();
    let house = House::new();
    let port = modem.path().to_str().unwrap();
    let document = house.run(&["card", "read", "--json", "--modem", port]).good().json();
    assert_eq!(document["identity"]["imsi"], "206100000000001");
    assert_eq!(document["counts"]["contacts"], 9);
    assert_eq!(modem.log().forbidden, Vec::<String>::new());
    house.run(&["card", "read", "--modem", port, "--pin"]).ends(2);
}

/// The facts of a case that knows none of the card's numbers.
fn without_numbers() -> String {
    example()
        .lines()
        .filter(|line| !["iccid", "imsi", "number "].iter().any(|key| line.starts_with(key)))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_numbers_of_a_card_become_facts_of_a_case_once() {
    let bedside = beside(personality::newer(3));
    let case = bedside.house.open_one(&without_numbers());
    let before = bedside.house.show(&case)["events"].as_u64().unwrap();
    let (ran, document) = read(&bedside, &["--case", &case]);
    assert_eq!(ran.code, 0);
    fits(&strict(&bedside.house, "card-read"), std::slice::from_ref(&document));
    let recorded = ["line.0.iccid", "line.0.imsi"];
    assert_eq!(document["case"]["recorded"], json!(recorded));
    let after = bedside.house.show(&case)["events"].as_u64().unwrap();
    assert_eq!(after, before + 2);
    let (_, again) = read(&bedside, &["--case", &case]);
    assert_eq!(again["case"]["known"], json!(recorded));
    assert_eq!(bedside.house.show(&case)["events"].as_u64().unwrap(), after);
    let told = bedside.run(&["card", "read", "--case", &case]).good();
    assert!(told.out.contains("knew all this already"), "{}", told.out);
}

/// The telephone number that stands on the card.
const OWN: &str = "+32470000001";

#[test]
fn a_telephone_number_on_a_card_is_offered_to_the_person_and_never_recorded() {
    let bedside = beside(personality::newer(3));
    let case = bedside.house.open_one(&without_numbers());
    let told = bedside.run(&["card", "read", "--case", &case]).good();
    let kept = bedside.house.show(&case);
    assert!(!kept.to_string().contains("470000001"), "no fact of it: {kept:#}");
    let offered = format!("    adieu fact {case} line.0.number={OWN}");
    assert!(told.out.lines().any(|line| line == offered), "{}", told.out);
    let (_, document) = read(&bedside, &["--case", &case]);
    fits(&strict(&bedside.house, "card-read"), std::slice::from_ref(&document));
    let own = json!({ "key": "line.0.number", "fit": "unknown", "case": null, "card": [OWN] });
    assert_eq!(document["case"]["own_number"], own);
    // The command as it is shown, typed by the person.
    bedside.house.run(&offered.split_whitespace().skip(1).collect::<Vec<_>>()).good();
    let told = bedside.run(&["card", "read", "--case", &case]).good();
    assert!(told.out.contains("has the telephone number that stands on the card"), "{}", told.out);
    assert!(!told.out.contains("adieu fact"), "{}", told.out);
    let (_, document) = read(&bedside, &["--case", &case]);
    assert_eq!(document["case"]["own_number"]["fit"], "same");
}

#[test]
fn an_old_number_on_a_card_keeps_nothing_out_and_is_not_offered() {
    let bedside = beside(personality::newer(3));
    let with_number = "[[line]]\nnumber = \"0470 12 34 56\"";
    let facts = without_numbers().replace("[[line]]", with_number);
    let case = bedside.house.open_one(&facts);
    let told = bedside.run(&["card", "read", "--case", &case]).good();
    let words = told.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Recorded in case"), "{}", told.out);
    let both = format!("on the card ({OWN}) is not the one of the case (+32470123456)");
    assert!(words.contains(&both) && words.contains("nothing changes in the case"), "{words}");
    assert!(!words.contains("adieu fact"), "nothing to write over: {}", told.out);
    let (ran, document) = read(&bedside, &["--case", &case]);
    assert_eq!(ran.code, 0);
    fits(&strict(&bedside.house, "card-read"), std::slice::from_ref(&document));
    assert_eq!(document["case"]["known"], json!(["line.0.iccid", "line.0.imsi"]));
    let own = json!({
        "key": "line.0.number", "fit": "other", "case": "+32470123456", "card": [OWN],
    });
    assert_eq!(document["case"]["own_number"], own);
}

#[test]
fn a_card_that_does_not_fit_a_case_changes_nothing_and_is_shown_beside_it() {
    let other = "iccid = \"8932020000000000028\"";
    let facts = example_with("iccid = \"8932020000000000010\"", other);
    let bedside = beside(personality::newer(3));
    let case = bedside.house.open_one(&facts);
    let before = bedside.house.show(&case);
    let (ran, document) = read(&bedside, &["--case", &case]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("line.0.iccid"), "{}", ran.err);
    assert!(!ran.err.contains("8932"), "{}", ran.err);
    let conflict = &document["case"]["conflicts"][0];
    assert_eq!(conflict["key"], "line.0.iccid");
    assert_eq!(conflict["case"], "8932020000000000028");
    assert_eq!(conflict["card"], "8932020000000000010");
    assert_eq!(document["case"]["recorded"], json!([]));
    assert_eq!(bedside.house.show(&case), before);
    let told = bedside.run(&["card", "read", "--case", &case]).ends(3);
    assert!(told.out.contains("nothing was recorded"), "{}", told.out);
    assert!(told.out.contains("--source card"), "{}", told.out);
    assert!(told.err.contains("Nothing was recorded in case"), "{}", told.err);
    assert!(!told.out.contains("number="), "of another card no number is offered: {}", told.out);
}

#[test]
fn a_case_or_a_line_that_is_not_there_is_told_before_the_card_is_touched() {
    let bedside = beside(personality::newer(3));
    bedside.run(&["card", "read", "--case", "AD-0000-0000"]).ends(3);
    bedside.run(&["card", "read", "--line", "1"]).ends(2);
    let case = bedside.house.open_one(&without_numbers());
    let beyond = bedside.run(&["card", "read", "--case", &case, "--line", "7"]).ends(3);
    assert!(beyond.err.contains("no line 7"), "{}", beyond.err);
    bedside.house.run(&["close", &case, "--yes"]).good();
    let closed = bedside.run(&["card", "read", "--case", &case]).ends(3);
    assert!(closed.err.contains(&case), "{}", closed.err);
    assert_eq!(bedside.bed.counts(0).commands, 0);
}

#[test]
fn of_several_lines_the_card_finds_its_own_or_the_person_names_it() {
    let line = |iccid: &str| {
        format!(
            "[[line]]\ncontract_id = \"A\"\nbrand = \"orange\"\ncontract = \"postpaid\"\n{iccid}\n"
        )
    };
    let head = "[subscriber]\nkind = \"consumer\"\nname = \"Inès Martin\"\nreads = \"en\"\n";
    let wish = "[wish]\noutcome = \"end\"\nend_date = 2030-07-02\n";
    let open = |bedside: &Bedside, second: &str| {
        let facts = format!("{head}{}{}{wish}", line(""), line(second));
        bedside.house.open_one(&facts)
    };
    let bedside = beside(personality::newer(3));
    let case = open(&bedside, "iccid = \"8932020000000000010\"");
    let (_, document) = read(&bedside, &["--case", &case]);
    assert_eq!(document["case"]["line"], 1);
    assert_eq!(document["case"]["known"], json!(["line.1.iccid"]));
    let case = open(&bedside, "");
    let refused = bedside.run(&["card", "read", "--case", &case]).ends(3);
    assert!(refused.err.contains("--line 1"), "{}", refused.err);
    assert!(refused.out.contains("8932020000000000010"), "what was read is shown all the same");
    let (_, document) = read(&bedside, &["--case", &case, "--line", "2"]);
    assert_eq!(document["case"]["line"], 1);
    assert_eq!(document["case"]["recorded"], json!(["line.1.iccid", "line.1.imsi"]));
    bedside.run(&["card", "read", "--case", &case, "--line", "3"]).ends(3);
}

#[test]
fn of_several_own_numbers_each_is_offered_and_none_taken() {
    let own = [adn(b"A", "+32470000001", 28, 0xFF), adn(b"B", "+32470000002", 28, 0xFF)];
    let card = personality::newer(0).with("USIM/6F40", filled(own, 28, 2));
    let bedside = beside(card);
    let case = bedside.house.open_one(&without_numbers());
    let (_, document) = read(&bedside, &["--case", &case]);
    assert_eq!(document["case"]["recorded"], json!(["line.0.iccid", "line.0.imsi"]));
    let told = bedside.run(&["card", "read", "--case", &case]).good();
    for number in ["+32470000001", "+32470000002"] {
        assert!(told.out.contains(&format!("line.0.number={number}\n")), "{}", told.out);
    }
}

#[test]
fn every_language_tells_of_cards_without_falling_back() {
    let mut bedside = beside(personality::locked());
    let mut screens = Vec::new();
    for lang in ["en", "fr", "nl", "de", "zh-Hans"] {
        bedside.house.speaks(lang);
        screens.push(bedside.run(&["card", "read"]).ends(3).screen());
    }
    for (at, one) in screens.iter().enumerate() {
        assert!(screens[at + 1..].iter().all(|other| other != one));
    }
}

#[test]
fn a_locked_card_with_nothing_to_show_is_not_called_empty() {
    let bedside = beside(personality::locked());
    let told = bedside.run(&["card", "read"]).ends(3);
    assert!(!told.out.contains("0 contacts") && !told.out.contains("On the card"), "{}", told.out);
    let empty = beside(personality::fresh());
    let told = empty.run(&["card", "read"]).good();
    assert!(told.out.contains("On the card: 0 contacts · 0 messages · 0 calls"), "{}", told.out);
}

#[test]
fn a_locked_card_in_a_modem_is_told_and_leads_to_a_reader_not_to_a_code() {
    let modem = PtyModem::start(Modem::with(personality::locked())).unwrap();
    let house = House::new();
    let port = modem.path().to_str().unwrap();
    let told = house.run(&["card", "read", "--modem", port]).ends(3);
    assert!(!told.err.contains("--pin"), "{}", told.err);
    assert!(told.err.contains("card reader"), "{}", told.err);
    assert_eq!(modem.card_counts().pin_tries, 0);
    assert_eq!(modem.log().forbidden, Vec::<String>::new());
}
