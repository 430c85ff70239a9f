//! Special journeys: a death, a lost card, a move abroad. Each is data: when it is recognised, which steps it adds and
//! in which order, what it asks, which papers it needs, and its tone.
//!
//! It must never decide anything about law, nor hold a word for people: those live in the translations.

mod check;
mod condition;
mod known;
mod load;
mod paper;
mod record;

use adieu_law::{CitationId, Confidence, Question};
use jiff::civil::Date;

use crate::StepId;

pub use condition::{Condition, ParseConditionError};
pub use known::Known;
pub use load::{JourneyError, JourneyProblem};
pub use paper::{Asked, Copying, Paper, PaperId};

macro_rules! journeys {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// One special journey.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum JourneyId {
            $($(#[$doc])* $name,)*
        }

        impl JourneyId {
            /// Every journey; the first that a case is on sets the tone.
            pub const ALL: &'static [JourneyId] = &[$(JourneyId::$name,)*];

            /// Returns the name as data and JSON write it.
            pub fn as_str(self) -> &'static str {
                match self { $(JourneyId::$name => $id,)* }
            }
        }
    };
}

journeys! {
    /// The holder has died.
    DeathOfHolder = "death-of-holder",
    /// The card is lost or stolen.
    LostOrStolen = "lost-or-stolen",
    /// The person leaves the country.
    MovingAbroad = "moving-abroad",
    /// The contract is some days old and can still be undone.
    Withdrawal = "withdrawal",
    /// The operator announced a change of the contract.
    ChangeOfContract = "change-of-contract",
    /// The number is the employer's, or the employer has the person's own.
    EmployerNumber = "employer-number",
    /// A card for data, without a number that anybody knows.
    DataOnly = "data-only",
    /// The line is part of a pack.
    BundleLine = "bundle-line",
    /// The old operator goes on billing after a switch.
    BilledAfterSwitch = "billed-after-switch",
    /// A device came cheaper with the contract.
    SubsidisedPhone = "subsidised-phone",
    /// The line is used by a minor, or by somebody under protection.
    MinorOrProtected = "minor-or-protected",
    /// A firm of at most nine workers.
    SmallFirm = "small-firm",
    /// A firm of ten workers or more.
    LargerFirm = "larger-firm",
    /// Several lines on one contract.
    SeveralLines = "several-lines",
    /// A card that somebody found in a device or a drawer.
    ForgottenCard = "forgotten-card",
}

impl JourneyId {
    /// Finds a journey by its name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.as_str() == name)
    }
}

impl std::fmt::Display for JourneyId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the program speaks on a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// With condolence, said once; no cheer, no exclamation mark.
    Condolence,
    /// Short: something must be done at once.
    Urgent,
    /// As ever.
    Calm,
}

/// By when a step of a journey should be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepDay {
    /// No day is known or needed.
    Open,
    /// Today.
    Now,
    /// Within the days that a look at a paper takes.
    Soon,
    /// Early enough before the end.
    Lead,
    /// The day before the end.
    BeforeEnd,
    /// The day after the end.
    AfterEnd,
    /// The day that answers a question of law.
    Asked(Question),
}

/// One step that a journey adds.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyStep {
    /// Which step.
    pub id: StepId,
    /// Steps that wait for it.
    pub before: Vec<StepId>,
    /// Steps that are needless once it is done; until then they wait.
    pub replaces: Vec<StepId>,
    /// By when.
    pub by: StepDay,
    /// Citations on which it rests; none for a recommendation of ours.
    pub why: Vec<CitationId>,
    /// The kind of letter whose sending does it.
    pub letter: Option<String>,
    /// All of these must hold on some line of the journey.
    pub when: Vec<Condition>,
}

/// One fact that a journey asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct FactAsked {
    /// Key of the facts file, without the number of the line.
    pub key: String,
    /// Asked only where all of these hold.
    pub when: Vec<Condition>,
}

/// One special journey, as its file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// Its name.
    pub id: JourneyId,
    /// How the program speaks.
    pub tone: Tone,
    /// Words in `wish.reason` by which it is recognised.
    pub reasons: Vec<String>,
    /// It is recognised where all conditions of one of these lists hold.
    pub when: Vec<Vec<Condition>>,
    /// Steps that it adds.
    pub steps: Vec<JourneyStep>,
    /// Steps of the ordinary plan that make no sense here.
    pub without: Vec<StepId>,
    /// What it asks.
    pub questions: Vec<FactAsked>,
    /// Papers that may be asked for.
    pub papers: Vec<PaperId>,
    /// Somebody will have to show who they are.
    pub shows_identity: bool,
    /// Names of facts of the directory that help here.
    pub brand_facts: Vec<String>,
    /// Citations on which it rests.
    pub rests_on: Vec<CitationId>,
    /// Day on which its sources were read.
    pub seen: Date,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A journey that a case is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JourneyMark {
    /// Which journey.
    pub id: JourneyId,
    /// The lines that it is about, by position.
    pub lines: Vec<usize>,
}

/// Every special journey, and the papers that they name.
#[derive(Debug, Clone, Default)]
pub struct Journeys {
    journeys: Vec<Journey>,
    papers: Vec<Paper>,
    asked: Vec<Asked>,
}

impl Journeys {
    /// Reads the files of the journeys and of the papers: path below the data folder, and text.
    pub fn load(files: &[(&str, &str)]) -> Result<Self, JourneyError> {
        load::load(files)
    }

    /// Returns every journey, in the order in which they set the tone.
    pub fn all(&self) -> &[Journey] {
        &self.journeys
    }

    /// Returns every paper.
    pub fn papers(&self) -> &[Paper] {
        &self.papers
    }

    /// Returns what brands are known to ask for.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// Returns one journey.
    pub fn journey(&self, id: JourneyId) -> Option<&Journey> {
        self.journeys.iter().find(|journey| journey.id == id)
    }

    /// Returns one paper.
    pub fn paper(&self, id: PaperId) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// Returns the journeys that these facts are on.
    pub fn recognise(&self, known: &Known<'_>) -> Vec<JourneyMark> {
        let mark = |journey: &Journey| {
            let lines = journey.lines(known);
            (!lines.is_empty()).then_some(JourneyMark { id: journey.id, lines })
        };
        self.journeys.iter().filter_map(mark).collect()
    }

    /// Returns the keys that these journeys ask for and nobody has answered, each once, in order.
    pub fn open_questions(&self, marks: &[JourneyMark], known: &Known<'_>) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for mark in marks {
            let Some(journey) = self.journey(mark.id) else { continue };
            for question in &journey.questions {
                for key in question.open(mark, known) {
                    if !keys.contains(&key) {
                        keys.push(key);
                    }
                }
            }
        }
        keys
    }
}

impl Journey {
    /// Returns the lines of these facts on which the journey is recognised.
    fn lines(&self, known: &Known<'_>) -> Vec<usize> {
        (0..known.line_count())
            .filter(|line| {
                let named = known.reason(*line).is_some_and(|said| self.reasons.contains(&said));
                named || self.when.iter().any(|all| all.iter().all(|one| one.holds(known, *line)))
            })
            .collect()
    }
}

impl JourneyStep {
    /// Says whether the step is for some of these lines.
    pub fn is_for(&self, lines: &[usize], known: &Known<'_>) -> bool {
        lines.iter().any(|line| self.when.iter().all(|one| one.holds(known, *line)))
    }
}

impl FactAsked {
    /// Returns the full keys that are still unanswered on the lines of a journey.
    fn open(&self, mark: &JourneyMark, known: &Known<'_>) -> Vec<String> {
        let open = mark.lines.iter().filter(|line| {
            known.value(&self.key, **line).is_none()
                && self.when.iter().all(|one| one.holds(known, **line))
        });
        let mut keys: Vec<String> = open
            .map(|line| match self.key.strip_prefix("line.") {
                Some(rest) => format!("line.{line}.{rest}"),
                None => self.key.clone(),
            })
            .collect();
        keys.dedup();
        keys
    }
}
