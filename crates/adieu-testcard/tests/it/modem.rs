//! A modem on a pseudo terminal: it answers, changes its mind over time, misbehaves, and forgets nothing.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use adieu_testcard::{Modem, ModemHabit, PtyModem, Script, personality};

/// The computer's end of the line.
struct Port {
    out: File,
    heard: mpsc::Receiver<u8>,
}

impl Port {
    fn open(modem: &PtyModem) -> Self {
        let out = OpenOptions::new().read(true).write(true).open(modem.path()).unwrap();
        let mut ears = out.try_clone().unwrap();
        let (tell, heard) = mpsc::channel();
        thread::spawn(move || {
            let mut byte = [0];
            while ears.read(&mut byte).is_ok_and(|count| count == 1) {
                if tell.send(byte[0]).is_err() {
                    return;
                }
            }
        });
        Self { out, heard }
    }

    /// Says a line and hears until an answer ends, or nothing more comes.
    fn ask(&mut self, line: &str) -> String {
        self.out.write_all(line.as_bytes()).unwrap();
        self.out.write_all(b"\r").unwrap();
        let mut heard = Vec::new();
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(3) {
            match self.heard.recv_timeout(Duration::from_millis(300)) {
                Ok(byte) => heard.push(byte),
                Err(_) => break,
            }
            let text = String::from_utf8_lossy(&heard);
            let ended = text.ends_with("\r\nOK\r\n") || text.ends_with("ERROR\r\n");
            if ended
                || text.contains("+CME ERROR: ") && text.ends_with("\r\n")
                || heard.len() > 9_000
            {
                break;
            }
        }
        String::from_utf8_lossy(&heard).into_owned()
    }
}

fn plugged(modem: Modem) -> (PtyModem, Port) {
    let modem = PtyModem::start(modem).unwrap();
    let port = Port::open(&modem);
    (modem, port)
}

#[test]
fn a_modem_at_home_answers_what_it_is_asked() {
    let (modem, mut port) = plugged(Modem::with(personality::usim_plain()));
    assert_eq!(port.ask("AT"), "AT\r\r\nOK\r\n", "it repeats what it hears");
    assert_eq!(port.ask("ATE0"), "ATE0\r\r\nOK\r\n");
    assert_eq!(port.ask("AT+CPIN?"), "\r\n+CPIN: READY\r\n\r\nOK\r\n");
    assert_eq!(port.ask("AT+CIMI"), "\r\n206100000000001\r\n\r\nOK\r\n");
    assert_eq!(port.ask("AT+CREG?"), "\r\n+CREG: 0,1\r\n\r\nOK\r\n");
    assert_eq!(port.ask("AT+CPINR"), "\r\n+CPINR: SIM PIN,3,3\r\n\r\nOK\r\n");
    assert_eq!(port.ask("AT+COPS?"), "\r\n+COPS: 0,0,\"Example\",7\r\n\r\nOK\r\n");
    assert_eq!(port.ask("AT+NONSENSE"), "\r\nERROR\r\n");
    assert_eq!(modem.log().commands.len(), 8);
    assert_eq!(modem.log().forbidden, ["AT+NONSENSE"]);
}

#[test]
fn files_come_by_their_place_with_and_without_a_way() {
    let (modem, mut port) = plugged(Modem::with(personality::usim_plain()));
    port.ask("ATE0");
    let card_number = "\r\n+CRSM: 144,0,\"98232000000000001\
                       0F0\"\r\n\r\nOK\r\n";
    assert_eq!(port.ask("AT+CRSM=176,12258,0,0,10"), card_number);
    assert!(port.ask("AT+CRSM=178,28474,1,4,28,\"\",\"3F007F10\"").contains("506572736F6E2030"));
    assert!(port.ask("AT+CRSM=192,28474,0,0,0,,\"7F10\"").contains("+CRSM: 144,0,\"62"));
    assert_eq!(port.ask("AT+CRSM=176,28423,0,0,9,,\"3F007FFF\""), {
        "\r\n+CRSM: 144,0,\"082960010000000010\"\r\n\r\nOK\r\n"
    });
    assert_eq!(port.ask("AT+CRSM=176,4660,0,0,9"), "\r\n+CRSM: 106,130\r\n\r\nOK\r\n");
    assert!(modem.log().forbidden.is_empty());
    assert!(modem.card_counts().only_reads());
}

#[test]
fn an_older_form_and_refused_folders_are_habits() {
    let older = Modem::with(personality::usim_plain()).habit(ModemHabit::OlderForm);
    let (_modem, mut port) = plugged(older.habit(ModemHabit::NoFolders));
    port.ask("ATE0");
    let described = port.ask("AT+CRSM=192,28474,0,0,15");
    assert!(described.contains("\"00001B586F3A"), "{described}");
    assert_eq!(port.ask("AT+CRSM=192,32528,0,0,22"), "\r\n+CME ERROR: 4\r\n");
}

#[test]
fn a_command_for_the_card_is_carried_as_it_is() {
    let (modem, mut port) = plugged(Modem::with(personality::gsm_250()));
    port.ask("ATE0");
    assert_eq!(port.ask("AT+CSIM=14,\"A0A40000023F00\""), "\r\n+CSIM: 4,\"9F16\"\r\n\r\nOK\r\n");
    assert_eq!(port.ask("AT+CSIM=12,\"A0A40000023F00\""), "\r\nERROR\r\n", "the length is checked");
    assert!(modem.log().forbidden.is_empty());
    port.ask("AT+CSIM=12,\"A0D600000100\"");
    assert_eq!(modem.log().forbidden, ["AT+CSIM=12,\"A0D600000100\""]);
    assert_eq!(modem.card_counts().writes, 1);
}

#[test]
fn whatever_is_not_a_question_is_named() {
    let (modem, mut port) = plugged(Modem::with(personality::usim_plain()));
    let forbidden = [
        "AT+CMGD=1",
        "AT+CPBW=1",
        "AT+CFUN=1",
        "AT+CPIN=\"1234\"",
        "AT+CMGR=1",
        "AT+CMGL=4",
        "AT+CLCK=\"SC\",1,\"1234\"",
        "AT+COPS=0",
        "AT+CREG=2",
        "AT+CMEE=2",
        "ATD112;",
        "ATZ",
        "AT+CRSM=214,28474,0,0,1,\"00\"",
        "AT+CRSM=220,28474,1,4,28,\"00\"",
        "AT+CIMI;+CFUN=0",
    ];
    for command in forbidden {
        port.ask(command);
    }
    assert_eq!(modem.log().forbidden, forbidden);
}

#[test]
fn answers_change_over_time_and_when_a_test_says_so() {
    let mut modem = Modem::with(personality::usim_plain());
    modem.circuit = Script::then(&["0,1", "0,2", "0,3"]);
    let (modem, mut port) = plugged(modem);
    port.ask("ATE0");
    let states = [1, 2, 3, 3].map(|state| format!("\r\n+CREG: 0,{state}\r\n\r\nOK\r\n"));
    assert_eq!([(); 4].map(|()| port.ask("AT+CREG?")), states);
    modem.change(|modem| modem.circuit = Script::always("0,5"));
    assert!(port.ask("AT+CREG?").contains("0,5"));
}

#[test]
fn a_locked_card_no_card_and_a_refused_card_say_so() {
    let (_modem, mut port) = plugged(Modem::with(personality::locked()));
    assert!(port.ask("AT+CPIN?").contains("+CPIN: SIM PIN"));
    assert!(port.ask("AT+CIMI").contains("+CME ERROR: 11"));
    assert!(port.ask("AT+CRSM=176,28423,0,0,9").contains("+CRSM: 105,130"));
    let (_modem, mut port) = plugged(Modem::without_card());
    assert!(port.ask("AT+CPIN?").contains("+CME ERROR: 10"));
    let (_modem, mut port) = plugged(Modem::refused(personality::usim_plain()));
    assert!(port.ask("AT+CEREG?").contains("+CEREG: 0,3"));
    let (_modem, mut port) = plugged(Modem::searching(personality::usim_plain()));
    assert!(port.ask("AT+CGREG?").contains("+CGREG: 0,2"));
}

#[test]
fn every_habit_shows() {
    let with = |habit| plugged(Modem::with(personality::usim_plain()).habit(habit));
    let (_modem, mut port) = with(ModemHabit::WithoutCrsm);
    assert!(port.ask("AT+CRSM=176,12258,0,0,10").ends_with("ERROR\r\n"));
    let (_modem, mut port) = with(ModemHabit::WithoutCsim);
    assert!(port.ask("AT+CSIM=14,\"A0A40000023F00\"").ends_with("ERROR\r\n"));
    let (_modem, mut port) = with(ModemHabit::Chatty);
    let answer = port.ask("AT+CREG?");
    assert!(
        answer.contains("RING") && answer.contains("+CREG: 0,1") && answer.contains("+CREG: 2")
    );
    let (_modem, mut port) = with(ModemHabit::Noisy);
    assert!(port.ask("AT").contains('\u{FFFD}'));
    let (_modem, mut port) = with(ModemHabit::Mute);
    assert_eq!(port.ask("AT"), "");
    let (_modem, mut port) = with(ModemHabit::Endless);
    assert!(port.ask("AT").len() > 9_000);
    let (_modem, mut port) = with(ModemHabit::PlainErrors);
    assert!(port.ask("AT+CRSM=176,1,0,0,1").contains("+CRSM: 106,130"));
    let (modem, mut port) = with(ModemHabit::DiesAt(2));
    assert!(port.ask("AT").contains("OK"));
    assert!(!port.ask("AT+CIMI").contains("OK"));
    let start = Instant::now();
    while port.out.write_all(b"AT\r").is_ok() {
        assert!(start.elapsed() < Duration::from_secs(5), "the port is gone");
    }
    assert_eq!(modem.log().commands.len(), 2);
}

#[test]
fn a_slow_modem_takes_its_time() {
    let mut slow = Modem::with(personality::usim_plain());
    slow.delay = Duration::from_millis(80);
    let (_modem, mut port) = plugged(slow);
    let start = Instant::now();
    assert!(port.ask("AT").ends_with("OK\r\n"));
    assert!(start.elapsed() >= Duration::from_millis(80));
}

#[test]
fn a_modem_is_unplugged_when_it_is_dropped_and_found_again_after_a_pause() {
    let (modem, port) = plugged(Modem::with(personality::usim_plain()));
    drop(port);
    let mut again = Port::open(&modem);
    assert!(again.ask("AT").ends_with("OK\r\n"), "a port can be closed and opened again");
    let path = modem.path().to_owned();
    drop(modem);
    drop(again);
    let start = Instant::now();
    while path.exists() {
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}
