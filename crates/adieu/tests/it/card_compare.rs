//! Two backups compared: what changed on the card, and backups that changed themselves.
//!
//! A comparison must never rest on a file that is no longer as it was written.

use adieu_testcard::personality;
use adieu_testcard::records::{adn, arrived, filled, slot};

use crate::bedside::Bedside;
use crate::contract::{fits, strict};

fn card() -> adieu_testcard::VirtualCard {
    let rows = [adn(b"Ann", "111", 28, 0xFF), adn(b"Bob", "222", 28, 0xFF)];
    let messages = [slot(3, &arrived("+32470123456", 1, "See you soon"))];
    personality::newer(0)
        .with("7F10/6F3A", filled(rows, 28, 50))
        .with("USIM/6F3C", filled(messages, 176, 10))
}

fn saved(bedside: &Bedside, folder: &str) {
    bedside.run(&["card", "backup", "--out", folder]).good();
}

/// Two backups of a card on which things happened in between.
fn changed() -> Bedside {
    let bedside = Bedside::with(vec![card()]);
    saved(&bedside, "old");
    let rows = [adn(b"Eva", "555", 28, 0xFF), adn(b"Bobby", "222", 28, 0xFF)];
    let messages = [slot(1, &arrived("+32470123456", 1, "See you soon"))];
    let shared = bedside.bed.card(0);
    let mut card = shared.lock();
    *card = card
        .clone()
        .with("7F10/6F3A", filled(rows, 28, 50))
        .with("USIM/6F3C", filled(messages, 176, 10));
    drop(card);
    saved(&bedside, "new");
    bedside
}

#[test]
fn two_backups_of_an_untouched_card_are_the_same_to_the_byte() {
    let bedside = Bedside::with(vec![card()]);
    saved(&bedside, "old");
    saved(&bedside, "new");
    let told = bedside.run(&["card", "compare", "old", "new"]).good();
    assert_eq!(told.out, "Nothing changed, not even a byte.\n");
    let document = bedside.run(&["card", "compare", "old", "new", "--json"]).good().json();
    fits(&strict(&bedside.house, "card-compare"), std::slice::from_ref(&document));
    assert_eq!(document["same"], true);
}

#[test]
fn what_came_went_and_changed_is_told_by_name() {
    let bedside = changed();
    let told = bedside.run(&["card", "compare", "old", "new"]).good();
    for line in [
        "gone: Ann · 111",
        "changed: Bob · 222 → Bobby · 222",
        "new: Eva · 555",
        "Contacts (7F10/6F3A) · changed · records: 1–2",
    ] {
        assert!(told.out.contains(line), "{line}: {}", told.out);
    }
    assert!(told.out.contains("not read yet"), "{}", told.out);
    let document = bedside.run(&["card", "compare", "old", "new", "--json"]).good().json();
    fits(&strict(&bedside.house, "card-compare"), std::slice::from_ref(&document));
    assert_eq!(document["card"], "same");
    assert_eq!(document["contacts"]["added"][0]["name"], "Eva");
    assert_eq!(document["messages"]["changed"][0]["before"]["status"], "unread");
    assert_eq!(document["messages"]["changed"][0]["after"]["status"], "read");
}

#[test]
fn a_changed_file_is_named_and_a_changed_reading_is_not_compared() {
    let bedside = changed();
    bedside.house.write("old/contacts.csv", "edited");
    let told = bedside.run(&["card", "compare", "old", "new"]).good();
    assert!(told.out.contains("contacts.csv"), "{}", told.out);
    let raw = bedside.house.read("old/raw.json").replacen("9000", "9001", 1);
    bedside.house.write("old/raw.json", &raw);
    let refused = bedside.run(&["card", "compare", "old", "new"]).ends(6);
    assert!(refused.err.contains("raw.json"), "{}", refused.err);
    assert_eq!(refused.out, "");
}

#[test]
fn what_is_no_backup_and_what_a_later_version_wrote_are_refused() {
    let bedside = Bedside::with(vec![card()]);
    saved(&bedside, "old");
    bedside.run(&["card", "compare", "old", "."]).ends(3);
    bedside.run(&["card", "compare", "nowhere", "old"]).ends(3);
    let raw = bedside.house.read("old/raw.json").replacen("\"v\": 1", "\"v\": 9", 1);
    bedside.house.write("old/raw.json", &raw);
    let output = std::process::Command::new("sha256sum")
        .arg("raw.json")
        .current_dir(bedside.house.path("old"))
        .output()
        .unwrap();
    std::fs::write(bedside.house.path("old/SHA256SUMS"), output.stdout).unwrap();
    let refused = bedside.run(&["card", "compare", "old", "old"]).ends(3);
    assert!(refused.err.contains("later adieu"), "{}", refused.err);
}

#[test]
fn a_backup_of_a_locked_card_does_not_make_its_contacts_look_deleted() {
    let bedside = Bedside::with(vec![card()]).codes(0);
    saved(&bedside, "old");
    let shared = bedside.bed.card(0);
    let mut locked = shared.lock();
    *locked = locked.clone().locked_with("1234", 3);
    drop(locked);
    bedside.run(&["card", "backup", "--out", "new"]).ends(3);
    let told = bedside.run(&["card", "compare", "old", "new"]).good();
    assert!(told.out.contains("new: this backup is not complete."), "{}", told.out);
    assert!(told.out.contains("not in the later one: Ann · 111"), "{}", told.out);
    assert!(!told.out.contains("gone: Ann"), "{}", told.out);
}

#[test]
fn another_card_is_told_first() {
    let bedside = Bedside::with(vec![card()]);
    saved(&bedside, "old");
    let mut number = personality::ICCID;
    number[8] = 0x20;
    let shared = bedside.bed.card(0);
    let mut other = shared.lock();
    *other = other.clone().with("2FE2", adieu_testcard::File::Binary(number.to_vec()));
    drop(other);
    saved(&bedside, "new");
    let told = bedside.run(&["card", "compare", "old", "new"]).good();
    let first = told.out.lines().next().unwrap();
    assert_eq!(first, "These are backups of two different cards.");
    assert!(told.out.contains("8932020000000000010 → 8932020000000000020"), "{}", told.out);
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_is_never_waited_for() {
    let bedside = changed();
    for (name, code) in [("contacts.csv", 0), ("raw.json", 3), ("SHA256SUMS", 3)] {
        std::fs::remove_file(bedside.house.path("old").join(name)).unwrap();
        let made =
            std::process::Command::new("mkfifo").arg(bedside.house.path("old").join(name)).status();
        assert!(made.unwrap().success());
        let told = bedside.run(&["card", "compare", "old", "new"]).ends(code);
        assert!(told.screen().contains(name), "{}", told.screen());
        assert_eq!(told.err.contains("is a pipe, not a file."), code != 0, "{}", told.err);
    }
}
