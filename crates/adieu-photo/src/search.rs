//! The order in which a picture is searched: where most codes are found first.
//!
//! It must never go on without end: sizes, angles and readers are lists.

use crate::bars::{Angles, find_bars};
use crate::found::Found;
use crate::luma::Luma;
use crate::meaning::Meaning;
use crate::picture::Pictures;
use crate::squares::{Effort, find_squares};

/// The longer side at which most photos are best read: noise is gone, bars are still there.
const USUAL_SIDE: usize = 1_500;

/// A picture smaller than this gains by being drawn larger.
const SMALL_SIDE: usize = 900;

/// Larger copies than this are not searched: they hold noise, and take long.
const LARGEST_SIDE: usize = 4_500;

/// Larger copies than this are searched along two angles only.
const LARGEST_TURNED: usize = 3_000;

/// What a picture shows.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Its codes, those of a SIM first, each once.
    pub found: Vec<Found>,
    /// A bar code is cut off.
    pub is_cut_off: bool,
}

/// Searches a picture, and its second look when the first one shows no code of a SIM.
pub(crate) fn search(pictures: Pictures) -> Seen {
    let mut seen = Seen::default();
    seen.add(pictures.on_white);
    if let Some(other) = pictures.light_on_black.filter(|_| !seen.names_a_sim()) {
        seen.add(other);
    }
    seen.found.sort_by_key(|code| !is_of_sim(code));
    seen
}

impl Seen {
    /// Adds what a picture shows. The search ends with the first round at every angle that has seen a code of a SIM.
    fn add(&mut self, picture: Luma) {
        let copies = Copies::of(picture);
        for round in copies.rounds() {
            let mut codes = find_squares(round.picture, round.effort);
            let bars = find_bars(round.picture, round.angles);
            self.is_cut_off |= bars.is_cut_off;
            codes.extend(bars.found);
            for code in codes {
                if !self.found.contains(&code) {
                    self.found.push(code);
                }
            }
            // A quick round has not seen what lies across: the next one may.
            if round.effort == Effort::Thorough && self.names_a_sim() {
                break;
            }
        }
    }

    fn names_a_sim(&self) -> bool {
        self.found.iter().any(is_of_sim)
    }
}

fn is_of_sim(code: &Found) -> bool {
    match code.meaning() {
        Meaning::Sim(_) => true,
        Meaning::Site(_) | Meaning::Other => false,
    }
}

/// The same picture at several sizes.
struct Copies {
    usual: Luma,
    inverted: Luma,
    half: Option<Luma>,
    /// From smaller to larger.
    larger: Vec<Luma>,
}

/// One look at one copy.
struct Round<'a> {
    picture: &'a Luma,
    effort: Effort,
    angles: Angles,
}

impl Copies {
    fn of(picture: Luma) -> Self {
        let mut larger = Vec::new();
        let mut usual = picture;
        while usual.side() > USUAL_SIDE {
            let Some(half) = usual.halved() else { break };
            if usual.side() <= LARGEST_SIDE {
                larger.insert(0, usual);
            }
            usual = half;
        }
        if usual.side() <= SMALL_SIDE && larger.is_empty() {
            larger.push(usual.doubled());
        }
        Self { half: usual.halved(), inverted: usual.inverted(), usual, larger }
    }

    fn rounds(&self) -> Vec<Round<'_>> {
        let thorough = |picture, angles| Round { picture, effort: Effort::Thorough, angles };
        let Self { usual, inverted, half, larger } = self;
        let quick = Round { picture: usual, effort: Effort::Quick, angles: Angles::Straight };
        let mut rounds = vec![quick, thorough(usual, Angles::All)];
        rounds.extend(half.iter().map(|picture| thorough(picture, Angles::Straight)));
        rounds.extend(larger.iter().map(|picture| {
            let turned = picture.side() <= LARGEST_TURNED;
            thorough(picture, if turned { Angles::All } else { Angles::Straight })
        }));
        rounds.push(thorough(inverted, Angles::Straight));
        rounds
    }
}
