//! A backup of a card: its folder, what it says of itself, and what stops it.
//!
//! Nothing may be written over, half written, or called saved when it is not.

use std::process::Command;

use adieu_testcard::{Mood, VirtualCard, personality};
use serde_json::Value;

use crate::bedside::Bedside;
use crate::contract::{fits, strict};

const FILES: [&str; 10] = [
    "SHA256SUMS",
    "calls.csv",
    "contacts-v3.vcf",
    "contacts.csv",
    "contacts.vcf",
    "identity.json",
    "messages.json",
    "messages.txt",
    "raw.json",
    "report.txt",
];

fn beside(card: VirtualCard) -> Bedside {
    Bedside::with(vec![card])
}

fn backup(bedside: &Bedside, more: &[&str]) -> crate::house::Ran {
    let all: Vec<&str> = ["card", "backup", "--out", "sim"].iter().chain(more).copied().collect();
    bedside.run(&all)
}

fn json(bedside: &Bedside, file: &str) -> Value {
    serde_json::from_str(&bedside.house.read(file)).unwrap()
}

#[test]
fn a_backup_holds_everything_in_ten_files_that_other_programs_can_check() {
    let bedside = beside(personality::usim_phonebook());
    let ran = backup(&bedside, &[]).good();
    assert_eq!(ran.err, "");
    assert_eq!(bedside.house.names("sim"), FILES);
    let contacts = bedside.house.read("sim/contacts.vcf");
    assert_eq!(contacts.matches("BEGIN:VCARD").count(), 251);
    let table = bedside.house.read("sim/contacts.csv");
    assert_eq!(csv::Reader::from_reader(table.as_bytes()).records().count(), 251);
    assert_eq!(json(&bedside, "sim/identity.json")["iccid"], "8932020000000000010");
    assert_eq!(json(&bedside, "sim/messages.json")[0]["text"], "hi");
    assert!(bedside.house.read("sim/messages.txt").contains("    hi\n"));
    let checked = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(bedside.house.path("sim"))
        .status();
    assert!(checked.unwrap().success());
    for (schema, file) in [
        ("card-file-raw", "sim/raw.json"),
        ("card-file-identity", "sim/identity.json"),
        ("card-file-messages", "sim/messages.json"),
    ] {
        fits(&strict(&bedside.house, schema), &[json(&bedside, file)]);
    }
    assert!(!bedside.house.names(".").iter().any(|name| name.starts_with('.')), "no remains");
}

#[test]
fn what_was_saved_and_what_to_do_next_is_told_to_people_and_programs() {
    let bedside = beside(personality::gsm_250());
    let told = backup(&bedside, &[]).good();
    for part in ["10 files", "250 contacts", "report.txt", "contacts.vcf", "not encrypted"] {
        assert!(told.out.contains(part), "{part}: {}", told.out);
    }
    assert!(told.out.contains("1 deleted message can still be read"), "{}", told.out);
    let document = bedside.run(&["card", "backup", "--out", "two", "--json"]).good().json();
    fits(&strict(&bedside.house, "card-backup"), std::slice::from_ref(&document));
    assert_eq!(document["files"].as_array().unwrap().len(), 10);
    assert_eq!(document["counts"]["deleted_messages"], 1);
    assert_eq!(document["complete"], true);
}

#[test]
fn a_deleted_message_is_saved_on_request_only() {
    let bedside = beside(personality::gsm_250());
    backup(&bedside, &[]).good();
    for file in ["messages.json", "messages.txt"] {
        assert!(!bedside.house.read(&format!("sim/{file}")).contains("This one was deleted."));
    }
    bedside.run(&["card", "backup", "--out", "two", "--deleted"]).good();
    let text = bedside.house.read("two/messages.txt");
    let head = text.lines().find(|line| line.contains("deleted")).unwrap();
    assert!(head.ends_with("· deleted"), "{head}");
    assert!(text.contains("    This one was deleted."), "{text}");
    let messages = json(&bedside, "two/messages.json");
    let deleted = messages.as_array().unwrap().iter().filter(|one| one["status"] == "free");
    assert_eq!(deleted.count(), 1);
}

#[test]
fn long_messages_are_whole_and_a_missing_part_is_seen() {
    let bedside = beside(personality::usim_plain());
    backup(&bedside, &[]).good();
    let report = bedside.house.read("sim/report.txt");
    assert!(!report.contains("Everything that the card shows"), "{report}");
    assert!(report.contains("1 of 2 parts of a message of 10 May 2026"), "{report}");
    let text = bedside.house.read("sim/messages.txt");
    assert!(text.contains("    The beginning of a long message, and its end."), "{text}");
    assert!(text.contains("missing of 2 parts: 2"), "{text}");
    assert!(text.contains("再见！到家了吗？"), "{text}");
}

#[test]
fn nothing_is_written_over_and_the_card_is_not_even_touched() {
    let bedside = beside(personality::fresh());
    std::fs::create_dir(bedside.house.path("sim")).unwrap();
    bedside.house.write("sim/mine.txt", "mine");
    let refused = backup(&bedside, &[]).ends(3);
    assert!(refused.err.contains("adieu card backup --out sim-2"), "{}", refused.err);
    assert_eq!(bedside.house.names("sim"), ["mine.txt"]);
    assert_eq!(bedside.bed.counts(0).commands, 0);
    std::fs::remove_file(bedside.house.path("sim/mine.txt")).unwrap();
    backup(&bedside, &[]).good();
    backup(&bedside, &[]).ends(3);
}

#[test]
fn a_locked_card_is_saved_as_far_as_it_goes_and_never_called_complete() {
    for card in [personality::locked(), personality::locked_2g(), personality::blocked()] {
        let blocked = card.pin.is_some_and(|(_, tries)| tries == 0);
        let bedside = beside(card);
        let told = backup(&bedside, &[]).ends(3);
        assert_eq!(bedside.house.names("sim"), FILES);
        let report = bedside.house.read("sim/report.txt");
        assert!(report.contains("refused: 250"), "{report}");
        assert!(!report.contains("Everything") && !told.out.contains("Everything"));
        let way_out = if blocked { "PUK" } else { "adieu card backup --out sim-2 --pin" };
        assert!(told.err.contains(way_out), "{}", told.err);
        assert_eq!(json(&bedside, "sim/identity.json")["iccid"], "8932020000000000010");
    }
}

#[test]
fn a_card_pulled_out_in_mid_read_leaves_what_was_read_and_exit_code_5() {
    let bedside = beside(personality::vanishes_after(60));
    let told = backup(&bedside, &[]).ends(5);
    assert_eq!(bedside.house.names("sim"), FILES);
    let report = bedside.house.read("sim/report.txt");
    assert!(report.contains("The card went away before everything was read."), "{report}");
    assert!(report.contains("failed: "), "{report}");
    assert!(told.err.contains("what was read until then"), "{}", told.err);
    let whole = bedside.run(&["card", "backup", "--json", "--out", "two"]);
    assert_ne!(whole.code, 0, "the card is gone");
}

#[test]
fn a_broken_card_is_saved_as_far_as_it_goes_and_another_try_is_advised() {
    let bedside = beside(personality::broken());
    let told = backup(&bedside, &[]).ends(5);
    assert_eq!(bedside.house.names("sim"), FILES);
    assert!(told.err.contains("not all that is on it"), "{}", told.err);
    for advice in [&told.err, &told.out, &bedside.house.read("sim/report.txt")] {
        assert!(advice.contains("dry cloth"), "{advice}");
    }
    assert!(told.out.contains("Not everything could be read or understood:"), "{}", told.out);
    let report = bedside.house.read("sim/report.txt");
    assert!(report.contains("Messages (USIM/6F3C)"), "{report}");
    assert!(report.contains("failed: "), "{report}");
}

#[test]
fn the_report_holds_no_name_and_no_number_of_the_card() {
    for card in [personality::usim_phonebook(), personality::gsm_250(), personality::broken()] {
        let bedside = beside(card);
        backup(&bedside, &[]);
        let report = bedside.house.read("sim/report.txt");
        for word in ["Person", "Example", "example.org", "3247", "8932", "20610", "Me "] {
            assert!(!report.contains(word), "{word}: {report}");
        }
    }
}

#[test]
fn the_readable_files_speak_the_language_of_the_screen() {
    let mut bedside = beside(personality::usim_plain());
    for (lang, word) in
        [("fr", "non lu"), ("nl", "nog niet gelezen"), ("de", "ungelesen"), ("zh-Hans", "未读")]
    {
        bedside.house.speaks(lang);
        bedside.run(&["card", "backup", "--out", lang]).good();
        let text = bedside.house.read(&format!("{lang}/messages.txt"));
        assert!(text.contains(word), "{text}");
        let report = bedside.house.read(&format!("{lang}/report.txt"));
        let english = ["records", "read:", "empty", "Messages", "Contacts", "What "];
        let foreign = english.iter().filter(|word| report.contains(**word));
        let own: &[&str] = match lang {
            "fr" => &["Messages", "Contacts"],
            "nl" => &["records"],
            _ => &[],
        };
        let left: Vec<_> = foreign.filter(|word| !own.contains(word)).collect();
        assert!(left.is_empty(), "{left:?} in {report}");
        let lines = report.lines().all(|line| line.chars().count() <= 110);
        assert!(lines, "{report}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_told_before_the_card_is_read() {
    let bedside = beside(personality::fresh());
    bedside.house.write("file", "not a folder");
    bedside.run(&["card", "backup", "--out", "file/sim"]).ends(4);
    bedside.run(&["card", "backup", "--out", "file"]).ends(3);
    assert_eq!(bedside.bed.counts(0).commands, 0);
}

#[test]
fn a_backup_that_is_killed_leaves_no_folder_and_no_remains() {
    let bedside = beside(personality::slow());
    let mut command = bedside.house.command(&["card", "backup", "--out", "sim"]);
    command.envs(bedside.bed.environment());
    let mut child = command.spawn().unwrap();
    while bedside.bed.counts(0).commands < 20 {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(bedside.house.names("."), Vec::<String>::new());
    // The card service needs a moment to see that nobody holds the card any more, and the program waits for it.
    backup(&bedside, &[]).good();
    assert_eq!(bedside.house.names("sim"), FILES);
}

#[cfg(unix)]
#[test]
fn a_request_to_end_stops_a_backup_in_good_order_like_ctrl_c() {
    for signal in ["TERM", "HUP", "INT"] {
        let bedside = beside(personality::slow());
        let mut command = bedside.house.command(&["card", "backup", "--out", "sim"]);
        command.envs(bedside.bed.environment());
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        let child = command.spawn().unwrap();
        while bedside.bed.counts(0).commands < 20 {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let killed = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status();
        assert!(killed.unwrap().success());
        let ran = crate::house::Ran::of(child.wait_with_output().unwrap()).ends(5);
        assert!(ran.err.contains("You stopped before everything was read."), "{}", ran.err);
        assert_eq!(bedside.house.names("sim"), FILES, "{signal}");
        assert!(!bedside.house.read("sim/report.txt").contains("Everything"), "{signal}");
        assert_eq!(bedside.house.names("."), ["sim"], "{signal}");
    }
}

#[test]
fn what_a_killed_backup_left_is_removed_by_the_next_one_which_says_so() {
    let bedside = beside(personality::fresh());
    let left = |folder: &str| {
        std::fs::create_dir_all(bedside.house.path(folder).join("backup")).unwrap();
        bedside.house.write(&format!("{folder}/lock"), "");
        bedside.house.write(&format!("{folder}/backup/contacts.vcf"), "a name");
    };
    left(".adieu-card-Ab12Cd");
    let told = backup(&bedside, &[]).good();
    assert!(told.err.contains("what 1 backup that was broken off had left"), "{}", told.err);
    assert_eq!(bedside.house.names("."), ["sim"]);
    left("two/.adieu-card-Ab12Cd");
    let document = bedside.run(&["card", "backup", "--out", "two", "--json"]).good();
    assert_eq!((document.json()["cleared"].as_u64(), document.err.as_str()), (Some(1), ""));
    assert_eq!(bedside.house.names("two"), FILES);
}

#[test]
fn the_folder_in_which_a_person_stands_is_filled_and_stays() {
    let bedside = beside(personality::fresh());
    std::fs::create_dir(bedside.house.path("here")).unwrap();
    let mut command = bedside.house.command(&["card", "backup", "--out", "."]);
    command.envs(bedside.bed.environment()).current_dir(bedside.house.path("here"));
    crate::house::Ran::of(command.output().unwrap()).good();
    assert_eq!(bedside.house.names("here"), FILES);
    bedside.run(&["card", "compare", "here", "here"]).good();
}

#[test]
fn a_hostile_card_is_saved_as_far_as_it_goes_and_the_report_says_so() {
    for mood in personality::hostile_moods() {
        let bedside = beside(personality::newer(9).in_mood(mood));
        let ran = backup(&bedside, &[]);
        assert!([0, 3, 5].contains(&ran.code), "{mood:?}: {ran:#?}");
        assert_eq!(bedside.house.names("sim"), FILES, "{mood:?}");
        let report = bedside.house.read("sim/report.txt");
        let whole = report.contains("Everything");
        assert!(!whole || report.contains("9 contacts"), "{mood:?}: {report}");
        assert!(whole || mood != Mood::KnowsNoWays, "{report}");
    }
}
