//! Law, directory and texts as they travel in the program, and a desk over a journal in memory.
//!
//! It never writes, and never reads the time of the machine.

use std::sync::LazyLock;

use adieu_case::journey::Journeys;
use adieu_case::{CaseRef, StepId};
use adieu_desk::ports::Journal;
use adieu_desk::{Again, Desk, LetterRequest, Opened, SendRequest};
use adieu_directory::Directory;
use adieu_facts::{Facts, ReaderLang, parse_toml};
use adieu_law::Law;
use adieu_letter::Letters;
use adieu_testkit::{CountedChance, FixedClock, PlainPress, below, data};
use adieu_words::{Lang, Words};
use jiff::SignedDuration;

struct Loaded {
    law: Law,
    directory: Directory,
    letters: Letters,
    journeys: Journeys,
}

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let files = data();
    Loaded {
        law: Law::load(&below(&files, &["law/"])).unwrap(),
        directory: Directory::load(&below(&files, &["operators/", "numbering/"])).unwrap(),
        letters: Letters::load(&below(&files, &["letters/"])).unwrap(),
        journeys: Journeys::load(&below(&files, &["journeys/", "papers.toml"])).unwrap(),
    }
});

/// Returns the law as it travels in the program.
pub fn law() -> &'static Law {
    &LOADED.law
}

/// Returns the special journeys as they travel in the program.
pub fn journeys() -> &'static Journeys {
    &LOADED.journeys
}

/// A clock, a press and counted chance, over which desks are laid.
pub struct Room {
    clock: FixedClock,
    chance: CountedChance,
    press: PlainPress,
}

impl Room {
    /// Makes a room on a Sunday morning.
    pub fn new() -> Self {
        let clock = FixedClock::at("2026-11-22T10:00:00Z".parse().unwrap());
        Self { clock, chance: CountedChance::default(), press: PlainPress }
    }

    /// Makes a room whose clock was set by hand.
    pub fn under_a_given_clock() -> Self {
        Self { clock: FixedClock::given("2026-11-22T10:00:00Z".parse().unwrap()), ..Self::new() }
    }

    /// Lets days pass.
    pub fn pass_days(&self, days: i64) {
        self.clock.pass(SignedDuration::from_hours(24 * days));
    }

    /// Lays a desk over a journal.
    pub fn desk<'a>(&'a self, journal: &'a dyn Journal) -> Desk<'a> {
        Desk {
            journal,
            clock: &self.clock,
            chance: &self.chance,
            press: &self.press,
            law: &LOADED.law,
            directory: &LOADED.directory,
            letters: &LOADED.letters,
            journeys: &LOADED.journeys,
        }
    }
}

/// The facts of one line that is to end, with an address for notices.
pub fn one_line() -> Facts {
    facts(
        r#"
        [subscriber]
        kind = "consumer"
        name = "Inès Martin"
        address = ["Rue Haute 1", "1000 Bruxelles"]
        email = "ines@example.org"
        letter_language = "fr"
        [[line]]
        number = "+32 470 12 34 56"
        brand = "orange"
        contract = "postpaid"
        customer_number = "1.2345678"
        start = 2024-03-01
        notice_days = 30
        [line.send_to]
        post = ["Quai Imaginaire 9", "1000 Bruxelles"]
        [wish]
        outcome = "end"
        end_date = 2030-07-02
        "#,
    )
}

/// Reads facts.
pub fn facts(text: &str) -> Facts {
    parse_toml(text).unwrap()
}

/// Opens one case and returns its reference.
pub fn open(desk: &Desk<'_>) -> CaseRef {
    let mut opened: Vec<Opened> = desk.open(&one_line(), Again::OpenAnew).unwrap().cases;
    assert_eq!(opened.len(), 1);
    opened.remove(0).case.reference
}

/// English words.
pub fn words() -> Words {
    Words::new(Lang::En)
}

/// Asks for the notice, in the language of the facts.
pub fn notice() -> LetterRequest {
    LetterRequest {
        letter: adieu_case::LetterKind::Notice,
        lang: None,
        reads: ReaderLang::En,
        override_port: None,
    }
}

/// Tells that the notice left by post.
pub fn by_post() -> SendRequest {
    SendRequest {
        letter: adieu_case::LetterKind::Notice,
        by: adieu_case::Channel::Post,
        proof: None,
    }
}

/// A step that many tests finish.
pub const BILLS: StepId = StepId::SaveBills;
