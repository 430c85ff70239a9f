//! A card played over a socket, to a reader that sends length and command apart as the real one does.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use adieu_testcard::{PLAIN_ATR, SharedCard, VpcdLink, personality};

struct FakeReader(TcpStream);

impl FakeReader {
    fn with(card: &SharedCard) -> (Self, VpcdLink) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let link = VpcdLink::dial(listener.local_addr().unwrap(), card).unwrap();
        let (stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
        (Self(stream), link)
    }

    fn tell(&mut self, bytes: &[u8]) {
        self.0.write_all(&u16::try_from(bytes.len()).unwrap().to_be_bytes()).unwrap();
        self.0.write_all(bytes).unwrap();
    }

    fn hear(&mut self) -> Option<Vec<u8>> {
        let mut length = [0; 2];
        self.0.read_exact(&mut length).ok()?;
        let mut answer = vec![0; usize::from(u16::from_be_bytes(length))];
        self.0.read_exact(&mut answer).ok()?;
        Some(answer)
    }
}

#[test]
fn a_card_says_what_it_is_takes_signals_and_answers() {
    let card = SharedCard::new(personality::gsm_250());
    let (mut reader, link) = FakeReader::with(&card);
    reader.tell(&[4]);
    assert_eq!(reader.hear().unwrap(), PLAIN_ATR);
    reader.tell(&[1]);
    reader.tell(&[0xA0, 0xA4, 0, 0, 2, 0x3F, 0]);
    assert_eq!(reader.hear().unwrap()[0], 0x9F);
    reader.tell(&[2]);
    reader.tell(&[0]);
    reader.tell(&[4]);
    reader.hear().unwrap();
    assert_eq!(card.lock().resets, 2);
    assert_eq!(card.lock().commands, 1);
    assert!(link.is_open());
}

#[test]
fn no_answer_waits_for_an_acknowledgement() {
    let card = SharedCard::new(personality::gsm_250());
    let (mut reader, _link) = FakeReader::with(&card);
    let start = Instant::now();
    for _ in 0..100 {
        reader.tell(&[0xA0, 0xA4, 0, 0, 2, 0x3F, 0]);
        reader.hear().unwrap();
    }
    // One delayed acknowledgement a command would take four seconds.
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn a_card_that_vanishes_cuts_the_wire_and_one_that_hangs_does_not() {
    let select = [0x00, 0xA4, 0, 4, 2, 0x3F, 0];
    let (mut reader, link) = FakeReader::with(&SharedCard::new(personality::vanishes_after(1)));
    reader.tell(&select);
    assert!(reader.hear().is_some());
    reader.tell(&select);
    let start = Instant::now();
    assert!(reader.hear().is_none());
    assert!(start.elapsed() < Duration::from_millis(400), "the wire is cut at once");
    while link.is_open() {
        assert!(start.elapsed() < Duration::from_secs(5));
    }
    let (mut reader, link) = FakeReader::with(&SharedCard::new(personality::hangs_after(1)));
    reader.tell(&select);
    assert!(reader.hear().is_some());
    reader.tell(&select);
    assert!(reader.hear().is_none());
    assert!(link.is_open(), "it is still in the reader");
}

#[test]
fn a_slow_card_takes_its_time() {
    let (mut reader, _link) = FakeReader::with(&SharedCard::new(personality::slow()));
    let start = Instant::now();
    reader.tell(&[0x00, 0xA4, 0, 4, 2, 0x3F, 0]);
    reader.hear().unwrap();
    assert!(start.elapsed() >= Duration::from_millis(20));
}
