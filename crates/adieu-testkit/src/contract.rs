//! The store contract: what every journal answers, told as stories and tried by random walks.
//!
//! It must never look inside a journal: only what the port answers counts.

use adieu_desk::ports::Journal;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

mod act;
mod invented;
mod stories;

pub use act::{Act, ParseActError};
pub use invented::{case, due_day, event, mail, sent_instant};
pub use stories::STORIES;

/// A short history with what each act in it must answer.
#[derive(Debug, Clone, Copy)]
pub struct Story {
    /// What it shows, as a sentence with underscores.
    pub name: &'static str,
    /// One act a line: `act = answer`.
    pub lines: &'static str,
}

/// Plays every story on a fresh journal each; panics at the first answer that differs, naming the story and line.
///
/// `with_fresh` makes a journal and calls with it.
pub fn play_all(with_fresh: impl Fn(&mut dyn FnMut(&dyn Journal))) {
    for story in STORIES {
        with_fresh(&mut |journal| play(story, journal));
    }
}

/// Plays one story.
pub fn play(story: &Story, journal: &dyn Journal) {
    let lines = story.lines.lines().map(str::trim).filter(|line| !line.is_empty());
    for (number, line) in lines.enumerate() {
        let (act, expected) = line
            .rsplit_once(" = ")
            .or(line.strip_suffix(" =").map(|act| (act, "")))
            .unwrap_or_else(|| panic!("{}: line {} has no ` = `: {line}", story.name, number + 1));
        let act = Act::parse(act).unwrap_or_else(|why| panic!("{}: {line}: {why}", story.name));
        let answer = act.perform(journal);
        assert_eq!(answer, expected, "{}: {line}", story.name);
    }
}

/// Walks at random, act by act, and compares every answer with that of the stand-in in memory.
///
/// `with_fresh` makes a journal for each walk and calls with it.
pub fn walk(walks: u32, with_fresh: impl Fn(&mut dyn FnMut(&dyn Journal))) {
    let config = Config { cases: walks, failure_persistence: None, ..Config::default() };
    let result = TestRunner::new(config).run(&act::walks(), |acts| {
        let mut seen = Ok(());
        with_fresh(&mut |tried| seen = compare(&acts, tried));
        seen
    });
    if let Err(why) = result {
        panic!("the journal and the stand-in differ: {why}");
    }
}

fn compare(acts: &[Act], tried: &dyn Journal) -> Result<(), TestCaseError> {
    let plain = crate::MemoryJournal::default();
    for act in acts {
        proptest::prop_assert_eq!(act.perform(tried), act.perform(&plain), "{:?}", act);
    }
    Ok(())
}
