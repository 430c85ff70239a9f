//! Whole cards, read through a modem: file by file, command by command, or not at all.

use adieu_card::card::ContactList;
use adieu_card::dump::{FileKind, Place};
use adieu_card::modem::{AnswerReader, AtAnswer, AtQuery, ModemTrouble, Translator, Turn};
use adieu_card::{Card, CardClass, CardDump, Command, LastTry, PinConsent, Reader, Step};
use adieu_testcard::personality;
use adieu_testcard::{Modem, ModemHabit, ModemLog, Response, VirtualCard, read};

/// A modem in memory, and what it was asked.
struct Held {
    modem: Modem,
    log: ModemLog,
    flip: Option<(usize, u8)>,
    sent: usize,
}

impl Held {
    fn with(modem: Modem) -> Self {
        Self { modem, log: ModemLog::default(), flip: None, sent: 0 }
    }

    fn asked(&mut self, query: &AtQuery) -> AtAnswer {
        let mut bytes = match self.modem.respond(query.line(), &mut self.log) {
            Response::Says(bytes) | Response::NeverEnds(bytes) | Response::Dies(bytes) => bytes,
            Response::Nothing => Vec::new(),
        };
        if let Some((at, mask)) = self.flip
            && let Some(byte) = at.checked_sub(self.sent).and_then(|at| bytes.get_mut(at))
        {
            *byte ^= mask;
        }
        self.sent += bytes.len();
        let mut reader = AnswerReader::of(query);
        let told = reader.feed(&bytes).unwrap();
        // A port that hears no end gives up; here that counts as an error.
        told.unwrap_or_else(|| reader.feed(b"\r\nERROR\r\n").unwrap().unwrap())
    }

    fn carry(
        &mut self,
        translator: &mut Translator,
        command: &Command,
    ) -> Result<Vec<u8>, ModemTrouble> {
        let mut turn = translator.carry(command);
        for _ in 0..50 {
            match turn {
                Turn::Ask(query) => turn = translator.answer(&self.asked(&query)),
                Turn::Answer(bytes) => return Ok(bytes),
                Turn::Failed(trouble) => return Err(trouble),
            }
        }
        panic!("a command takes a few questions at most");
    }

    fn read(&mut self) -> Result<CardDump, ModemTrouble> {
        let mut translator = Translator::new();
        let mut reader = Reader::new(translator.transport());
        loop {
            match reader.step() {
                Step::Send(command) => {
                    let answer = self.carry(&mut translator, &command)?;
                    reader.answer(&answer);
                }
                Step::PinWanted(_) => reader.without_pin(),
                Step::Done => return Ok(reader.into_dump()),
            }
        }
    }

    fn harmless(&self) {
        assert_eq!(self.log.forbidden, Vec::<String>::new());
        assert_eq!((self.modem.card.writes, self.modem.card.pin_tries), (0, 0));
    }
}

fn through(modem: Modem) -> (Card, Held) {
    let mut held = Held::with(modem);
    let dump = held.read().unwrap();
    held.harmless();
    (Card::of(&dump), held)
}

fn directly(mut card: VirtualCard) -> Card {
    Card::of(read(&mut card).dump())
}

fn same_content(one: &Card, other: &Card) {
    let names = |card: &Card| -> Vec<(String, usize)> {
        card.contacts.iter().map(|c| (c.name.clone(), c.numbers.len())).collect()
    };
    assert_eq!(names(one), names(other));
    assert_eq!(one.messages.len(), other.messages.len());
    assert_eq!(one.calls.len(), other.calls.len());
    assert_eq!(one.identity.iccid, other.identity.iccid);
    assert_eq!(one.identity.imsi, other.identity.imsi);
    assert_eq!(one.identity.provider, other.identity.provider);
}

#[test]
fn a_card_read_through_a_modem_holds_what_a_reader_finds() {
    for card in [personality::older(9), personality::newer(9), personality::usim_phonebook()] {
        let (whole, held) = through(Modem::with(card.clone()));
        same_content(&whole, &directly(card));
        assert!(whole.report.is_complete(), "{:?}", whole.report);
        let csim = held.log.commands.iter().filter(|line| line.starts_with("AT+CSIM")).count();
        assert_eq!(csim, 0, "file by file, so that the modem's own work is not disturbed");
    }
}

#[test]
fn a_modem_that_speaks_unasked_and_sends_noise_changes_nothing() {
    let card = personality::newer(9);
    let modem = Modem::with(card.clone()).habit(ModemHabit::Chatty).habit(ModemHabit::Noisy);
    let (whole, _) = through(modem);
    same_content(&whole, &directly(card));
}

#[test]
fn a_modem_that_describes_files_in_the_older_form_still_leads_to_a_newer_card() {
    let card = personality::usim_phonebook();
    let mut held = Held::with(Modem::with(card.clone()).habit(ModemHabit::OlderForm));
    let dump = held.read().unwrap();
    assert_eq!(dump.class, Some(CardClass::Uicc));
    same_content(&Card::of(&dump), &directly(card));
}

#[test]
fn a_modem_without_crsm_carries_the_commands_themselves() {
    for card in [personality::older(9), personality::usim_phonebook()] {
        let (whole, held) = through(Modem::with(card.clone()).habit(ModemHabit::WithoutCrsm));
        same_content(&whole, &directly(card));
        assert!(held.log.commands.iter().any(|line| line.starts_with("AT+CSIM")));
    }
}

#[test]
fn a_modem_that_refuses_folders_by_crsm_is_not_asked_for_them() {
    let card = personality::usim_phonebook();
    let (whole, _) = through(Modem::with(card.clone()).habit(ModemHabit::NoFolders));
    same_content(&whole, &directly(card));
}

#[test]
fn a_modem_that_gives_no_access_at_all_says_so() {
    let modem = Modem::with(personality::newer(9))
        .habit(ModemHabit::WithoutCrsm)
        .habit(ModemHabit::WithoutCsim);
    let mut held = Held::with(modem);
    assert_eq!(held.read().err(), Some(ModemTrouble::Refused));
    held.harmless();
    assert_eq!(Held::with(Modem::without_card()).read().err(), Some(ModemTrouble::NoCard));
}

#[test]
fn a_locked_card_is_read_as_far_as_it_goes_and_its_tries_are_told() {
    let (whole, _) = through(Modem::with(personality::locked()));
    assert!(whole.contacts.iter().all(|contact| contact.list != ContactList::Contacts));
    assert!(whole.identity.iccid.is_some(), "the number of the card is behind no code");
    assert_eq!(whole.report.pins[0].tries, Some(3));
    assert!(!whole.report.is_complete());
}

#[test]
fn a_code_never_goes_over_a_modem() {
    for habit in [None, Some(ModemHabit::WithoutCrsm)] {
        let mut modem = Modem::with(personality::locked());
        modem.habits.extend(habit);
        let mut held = Held::with(modem);
        let mut translator = Translator::new();
        let mut reader = Reader::new(translator.transport());
        let trouble = loop {
            match reader.step() {
                Step::Send(command) => match held.carry(&mut translator, &command) {
                    Ok(answer) => reader.answer(&answer),
                    Err(trouble) => break trouble,
                },
                Step::PinWanted(_) => {
                    let code = PinConsent::typed("1234").unwrap();
                    reader.try_pin(code, LastTry::Spare).unwrap();
                }
                Step::Done => panic!("the code is wanted"),
            }
        };
        assert_eq!(trouble, ModemTrouble::Code);
        held.harmless();
        assert!(held.log.commands.iter().all(|line| !line.contains("31323334")));
    }
}

/// A modem that looks for a file by its identifier, whatever folder it is told.
fn deaf_to_folders(line: &str) -> String {
    let mut fields: Vec<&str> = line.split(',').collect();
    fields.truncate(5);
    fields.join(",")
}

#[test]
fn a_modem_that_does_not_heed_folders_leaves_the_trees_unread_and_says_so() {
    let mut held = Held::with(Modem::with(personality::usim_phonebook()));
    let mut translator = Translator::new();
    let mut reader = Reader::new(translator.transport());
    while let Step::Send(command) = reader.step() {
        let mut turn = translator.carry(&command);
        let answer = loop {
            match turn {
                Turn::Ask(query) => {
                    let deaf = deaf_to_folders(query.line());
                    let deaf = AtQuery::admitted(&deaf).unwrap();
                    turn = translator.answer(&held.asked(&deaf));
                }
                Turn::Answer(bytes) => break bytes,
                Turn::Failed(trouble) => panic!("{trouble:?}"),
            }
        };
        reader.answer(&answer);
    }
    let dump = reader.into_dump();
    let books = |file: &&adieu_card::dump::FileDump| {
        matches!(file.place, Place::GlobalBook | Place::LocalBook(_))
    };
    assert!(dump.files.iter().filter(books).all(|file| file.kind == FileKind::Folder));
    let whole = Card::of(&dump);
    assert!(!whole.report.is_complete(), "what was not read is not called read");
    assert!(whole.identity.imsi.is_some());
}

#[test]
fn every_byte_that_a_modem_sends_flipped_ends_without_a_write() {
    let small = |mut card: VirtualCard| {
        for file in card.files.values_mut() {
            if let adieu_testcard::File::Records(records) = file {
                records.truncate(1);
            }
        }
        card
    };
    let card = small(personality::newer(1));
    for habit in [None, Some(ModemHabit::WithoutCrsm)] {
        let modem = || {
            let mut modem = Modem::with(card.clone());
            modem.habits.extend(habit);
            modem
        };
        let mut honest = Held::with(modem());
        honest.read().unwrap();
        for at in 0..honest.sent {
            for mask in [0x01, 0x80] {
                let mut held = Held { flip: Some((at, mask)), ..Held::with(modem()) };
                // Nothing more than an end is asked for: a stop is one, too.
                let _ = held.read();
                held.harmless();
                assert!(held.log.commands.len() < 20_000);
            }
        }
    }
}

#[test]
fn answers_that_make_no_sense_end_the_reading_of_their_file_only() {
    for nonsense in [
        "+CRSM: 144",
        "+CRSM: 144,0,\"6\"",
        "+CRSM: 144,0,\"zz\"",
        "+CRSM: 999,0,\"00\"",
        "+CRSM: 97,5",
        "+CRSM: 108,5",
        "+CRSM: 144,0",
        "OK",
    ] {
        let mut translator = Translator::new();
        let mut reader = Reader::new(translator.transport());
        let mut questions = 0;
        while let Step::Send(command) = reader.step() {
            let mut turn = translator.carry(&command);
            let answer = loop {
                match turn {
                    Turn::Ask(query) => {
                        questions += 1;
                        let text = format!("\r\n{nonsense}\r\n\r\nOK\r\n");
                        let told = AnswerReader::of(&query).feed(text.as_bytes()).unwrap();
                        turn = translator.answer(&told.unwrap());
                    }
                    Turn::Answer(bytes) => break Some(bytes),
                    Turn::Failed(_) => break None,
                }
            };
            let Some(answer) = answer else { break };
            reader.answer(&answer);
        }
        assert!(questions < 3_000, "{nonsense}: {questions} questions");
    }
}
