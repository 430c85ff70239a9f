//! The folder of a backup: its files, its digests, and the texts for people.

use adieu_card::card::{Card, CardMessage, FileReport, Lock, Trouble};
use adieu_card::export::{
    BackupFile, BackupWords, DIGESTS, Deleted, DigestList, backup_files, messages_txt, report_txt,
};
use adieu_card::sms::SlotStatus;
use adieu_card::{CardClass, to_hex};

use adieu_testcard::personality::{newer, older, tree};
use adieu_testcard::records::{filled, slot};
use adieu_testcard::{VirtualCard, read};

/// Words that can be recognised.
struct Plain;

impl BackupWords for Plain {
    fn messages_title(&self) -> String {
        "MESSAGES".to_owned()
    }

    fn message_head(&self, message: &CardMessage) -> String {
        format!("{:?} {}", message.status, message.address.as_deref().unwrap_or("?"))
    }

    fn message_without_text(&self, message: &CardMessage) -> String {
        format!("no text {}", message.data.as_deref().unwrap_or_default())
    }

    fn no_messages(&self) -> String {
        "NONE".to_owned()
    }

    fn report_opening(&self, card: &Card) -> Vec<String> {
        vec![format!("REPORT {}", card.contacts.len())]
    }

    fn files_title(&self) -> String {
        "FILES".to_owned()
    }

    fn file_name(&self, file: &FileReport) -> String {
        format!("{:04X}", file.fid)
    }

    fn file_counts(&self, file: &FileReport) -> String {
        let FileReport { read, empty, denied, undecodable, .. } = file;
        format!("{read} read, {empty} empty, {undecodable} not understood, {denied} refused")
    }

    fn troubles_title(&self) -> String {
        "TROUBLES".to_owned()
    }

    fn trouble(&self, trouble: &Trouble) -> String {
        format!("{:04X} {} {}", trouble.at.fid, trouble.at.record, trouble.reason.as_str())
    }
}

fn two_byte(status: u8, text: &str, day: u8) -> Vec<u8> {
    let mut tpdu = vec![0x04, 0x05, 0x81, 0x21, 0x43, 0xF5, 0x00, 0x08];
    tpdu.extend([0x62, 0x50, day, 0x41, 0x00, 0x00, 0x80]);
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    tpdu.push(u8::try_from(units.len()).unwrap());
    tpdu.extend(units);
    slot(status, &tpdu)
}

fn card_with(messages: Vec<Vec<u8>>) -> Card {
    let mut card = older(0).with("7F10/6F3C", filled(messages, 176, 30));
    Card::of(read(&mut card).dump())
}

fn files(card: &mut VirtualCard) -> Vec<BackupFile> {
    let dump = read(card).into_dump();
    backup_files(&dump, &Card::of(&dump), Deleted::Hidden, &Plain)
}

#[test]
fn a_folder_has_every_file_and_the_digest_of_each() {
    let files = files(&mut tree(9, 4));
    let names: Vec<&str> = files.iter().map(|file| file.name).collect();
    let expected = [
        "contacts.vcf",
        "contacts-v3.vcf",
        "contacts.csv",
        "messages.json",
        "messages.txt",
        "calls.csv",
        "identity.json",
        "raw.json",
        "report.txt",
        DIGESTS,
    ];
    assert_eq!(names, expected);
    let list = String::from_utf8(files[9].bytes.clone()).unwrap();
    let list = DigestList::parse(&list).unwrap();
    assert!(list.names().eq(expected[..9].iter().copied()));
    for file in &files[..9] {
        assert!(list.holds(file.name, &file.bytes));
        let changed = [file.bytes.as_slice(), b" "].concat();
        assert!(!list.holds(file.name, &changed), "{} changed unseen", file.name);
    }
}

#[test]
fn the_list_of_digests_is_read_as_the_common_tool_writes_it_and_names_nothing_outside() {
    let digest = to_hex(&[0xAB; 32]);
    let good = |text: String| DigestList::parse(&text).is_some();
    assert!(good(format!("{digest}  a.txt\n")));
    assert!(good(format!("{} *a.txt\n", digest.to_lowercase())));
    assert!(good(format!("{digest}  below/a.txt\n")));
    for name in ["../a", "/etc/passwd", "a/../b", "a//b", "a/", "a\\b", "c:a", ".", "..", ""] {
        assert!(!good(format!("{digest}  {name}\n")), "{name}");
    }
    assert!(!good(format!("{}  a.txt\n", &digest[1..])));
    assert!(!good(String::new()) && !good("hello\n".to_owned()));
}

#[test]
fn messages_stand_in_the_order_of_their_days() {
    let messages = vec![two_byte(1, "later", 0x20), two_byte(3, "sooner", 0x10)];
    let text = messages_txt(&card_with(messages), Deleted::Hidden, &Plain);
    assert_eq!(text, "MESSAGES\n\nUnread 12345\n    sooner\n\nRead 12345\n    later\n");
}

#[test]
fn nobody_writes_a_line_of_ours_into_a_message() {
    let forged = "hi\nRead 999\r\nMESSAGES\u{1b}[2J\u{202e}x";
    let text = messages_txt(&card_with(vec![two_byte(1, forged, 0x10)]), Deleted::Hidden, &Plain);
    let at_the_margin: Vec<&str> =
        text.lines().filter(|line| !line.is_empty() && !line.starts_with("    ")).collect();
    assert_eq!(at_the_margin, ["MESSAGES", "Read 12345"]);
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\r']), "{text:?}");
}

#[test]
fn deleted_messages_are_text_on_request_only() {
    let card = card_with(vec![two_byte(0, "gone", 0x10)]);
    assert_eq!(card.messages[0].status, SlotStatus::Free);
    assert_eq!(messages_txt(&card, Deleted::Hidden, &Plain), "MESSAGES\n\nNONE\n");
    assert!(messages_txt(&card, Deleted::Shown, &Plain).contains("Free 12345\n    gone"));
}

#[test]
fn the_report_counts_what_was_refused_and_what_was_not_understood() {
    let mut locked = newer(9);
    locked.pin = Some(("1234", 3));
    let card = Card::of(read(&mut locked).dump());
    assert_eq!(card.report.lock(), Lock::Code);
    assert!(
        report_txt(&card, &Plain)
            .contains("- 6F3A\n    0 read, 0 empty, 0 not understood, 250 refused")
    );
    let broken = card_with(vec![vec![0x01; 176], two_byte(1, "hi", 0x10)]);
    let text = report_txt(&broken, &Plain);
    assert!(text.contains("- 6F3C\n    30 read, 28 empty, 1 not understood, 0 refused"), "{text}");
    assert!(text.contains("TROUBLES\n\n- 6F3C 1 "), "{text}");
}

#[test]
fn a_lock_is_told_from_a_refusal_of_something_else() {
    for class in [CardClass::Gsm, CardClass::Uicc] {
        let card = || if class == CardClass::Gsm { older(3) } else { newer(3) };
        let lock = |pin: Option<(&'static str, u8)>| {
            let mut card = card();
            card.pin = pin;
            Card::of(read(&mut card).dump()).report.lock()
        };
        assert_eq!(lock(None), Lock::Open);
        assert_eq!(lock(Some(("1234", 3))), Lock::Code);
        assert_eq!(lock(Some(("1234", 0))), Lock::Blocked);
    }
}
