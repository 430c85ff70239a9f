//! What an attack counts: tries, those survived, and each fault with the way to repeat it.
//!
//! It must never count a check that could not be made as one that passed.

use std::time::Duration;

/// What is asked of every try.
pub const LONGEST: Duration = Duration::from_millis(5_500);

/// The kinds of faults, in the words of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An accepted write is missing.
    Lost,
    /// Something of an erased case is still in the home.
    Left,
    /// A file of the person's was changed.
    Overwritten,
    /// One contract has two cases.
    Twin,
    /// A try took too long.
    Hang,
    /// A value was read wrong.
    Misread,
    /// Kept data reads otherwise and nobody says so, or is named as damaged without being so.
    Damage,
    /// A command that was cut short cannot be repeated.
    Stuck,
    /// A file that nobody asked for stays behind.
    Litter,
    /// A panic, a signal that nobody sent, or a refusal without a word.
    Mute,
}

/// Every kind with its name on the page.
pub const KINDS: &[(Kind, &str)] = &[
    (Kind::Lost, "lost"),
    (Kind::Left, "left after erase"),
    (Kind::Overwritten, "overwritten"),
    (Kind::Twin, "twins"),
    (Kind::Hang, "hangs above 5 s"),
    (Kind::Misread, "wrong readings"),
    (Kind::Damage, "damage unnamed"),
    (Kind::Stuck, "not repeatable"),
    (Kind::Litter, "left behind"),
    (Kind::Mute, "panics and silence"),
];

/// One fault that one try found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What kind of fault.
    pub kind: Kind,
    /// What came and what is right.
    pub says: String,
}

impl Fault {
    /// Returns a fault.
    pub fn new(kind: Kind, says: impl Into<String>) -> Self {
        Self { kind, says: says.into() }
    }
}

/// What one attack counted.
#[derive(Debug)]
pub struct Tally {
    /// The attack, and what it was done to.
    pub name: String,
    /// How many tries were made.
    pub tries: usize,
    /// How many of them had no fault.
    pub survived: usize,
    /// How many tries there was no time for.
    pub skipped: usize,
    /// The faults with the title of the try that found each.
    pub faults: Vec<(String, Fault)>,
    /// The longest time that the program took.
    pub longest: Duration,
    /// Why it could not be done here.
    pub not_run: Option<String>,
}

impl Tally {
    /// Begins to count an attack.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tries: 0,
            survived: 0,
            skipped: 0,
            faults: Vec::new(),
            longest: Duration::ZERO,
            not_run: None,
        }
    }

    /// Says that an attack cannot be done here, and why.
    pub fn not_run(name: impl Into<String>, why: impl Into<String>) -> Self {
        Self { not_run: Some(why.into()), ..Self::new(name) }
    }

    /// Counts one try.
    pub fn count(&mut self, title: &str, took: Duration, mut faults: Vec<Fault>) {
        self.tries += 1;
        self.longest = self.longest.max(took);
        if took > LONGEST {
            let says = format!("took {:.1} s", took.as_secs_f64());
            faults.push(Fault::new(Kind::Hang, says));
        }
        if faults.is_empty() {
            self.survived += 1;
        }
        self.faults.extend(faults.into_iter().map(|fault| (title.to_owned(), fault)));
    }

    /// Counts faults of one kind.
    pub fn of(&self, kind: Kind) -> usize {
        self.faults.iter().filter(|(_, fault)| fault.kind == kind).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_try_is_a_fault_and_a_try_with_two_faults_is_one_that_did_not_survive() {
        let mut tally = Tally::new("invented");
        tally.count("quick", Duration::from_secs(1), Vec::new());
        tally.count("slow", Duration::from_secs(6), Vec::new());
        let both = vec![Fault::new(Kind::Twin, "two"), Fault::new(Kind::Lost, "one")];
        tally.count("wrong", Duration::ZERO, both);
        assert_eq!((tally.tries, tally.survived), (3, 1));
        assert_eq!((tally.of(Kind::Hang), tally.of(Kind::Twin), tally.of(Kind::Lost)), (1, 1, 1));
        assert_eq!(tally.longest, Duration::from_secs(6));
    }
}
