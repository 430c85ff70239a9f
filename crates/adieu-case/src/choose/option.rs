//! One way out of a line, weighed: possible or not, what it costs, what comes back, what is lost, how long it takes.
//!
//! It must never hold a sentence in a language: reasons carry values, faces put them into words.

use adieu_facts::Outcome;
use adieu_law::Confidence;
use jiff::civil::Date;

use crate::StepId;
use crate::money::Part;

/// One way out, weighed.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceOption {
    /// Which way out.
    pub outcome: Outcome,
    /// Can this line go that way?
    pub possible: bool,
    /// Is it the best one?
    pub best: bool,
    /// What the way out itself costs; for a line that stays, what a year of staying costs.
    pub costs: Part,
    /// The monthly fee until the line is gone.
    pub service: Part,
    /// Service and costs less what surely comes back, until the line is gone.
    pub total: Part,
    /// What comes back: credit, deposit, months paid ahead.
    pub back: Part,
    /// What is lost.
    pub lost: Vec<Loss>,
    /// The day on which it takes effect; none when nobody can say, or when nothing changes.
    pub day: Option<Date>,
    /// The latest day; none when nobody can say.
    pub latest: Option<Date>,
    /// How many days it takes at most; none when nobody can say.
    pub takes_days: Option<u32>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Citation ids.
    pub citations: Vec<String>,
    /// Facts that are missing or would narrow a range.
    pub needs: Vec<String>,
    /// What to know, sentence by sentence.
    pub why: Vec<Why>,
    /// What to do, in order.
    pub steps: Vec<StepId>,
}

/// What is lost on a way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// The number, and everything that hangs on it.
    Number,
    /// The credit on the card.
    Credit,
    /// The part of the credit that was a gift.
    Bonus,
    /// Voicemail messages and the greeting.
    Voicemail,
    /// Points, offers and gifts.
    Points,
    /// The price of the pack may change.
    PackPrice,
    /// The line itself: somebody else has it.
    Line,
}

impl Loss {
    /// Returns the name as JSON writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Credit => "credit",
            Self::Bonus => "bonus",
            Self::Voicemail => "voicemail",
            Self::Points => "points",
            Self::PackPrice => "pack-price",
            Self::Line => "line",
        }
    }
}

/// One sentence about a way out. Amounts are cents of euro.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The number is lost.
    NumberGoes,
    /// The number lives on.
    NumberStays,
    /// The port itself ends the contract: send no notice.
    PortEnds,
    /// A port is asked or running: a notice would break it.
    PortRuns,
    /// The line has no number to take along.
    NoNumber,
    /// The number is not known yet.
    NumberUnknown,
    /// Only a line on a bill can go this way.
    OnlyBilled,
    /// Only a prepaid card can go this way.
    OnlyPrepaid,
    /// No right to a pause was found: the contract decides.
    NoRightToPause,
    /// Whether moving to prepaid counts as a free change of tariff is not said.
    PrepaidMoveOpen,
    /// An active card may go to this relative.
    TakerAllowed,
    /// An active card may not go to this person.
    TakerRefused,
    /// Who gets the card decides.
    TakerUnknown,
    /// The operator's own form hands a line over.
    TakerForm,
    /// The credit lapses on a day.
    LapsesOn(Date),
    /// The credit lapsed on a day that has passed.
    LapsedOn(Date),
    /// When the credit lapses is not known.
    LapseUnknown,
    /// Nobody confirms a lapse by itself.
    LapseUnconfirmed,
    /// A prepaid card with nothing owed: no bill comes.
    NothingOwed,
    /// Stop the automatic top-up of this card first: brand and masked number.
    StopTopUp(String),
    /// Find out whether it tops itself up.
    TopUpUnknown,
    /// No fixed term was named: none is counted.
    TermNotTold,
    /// Nobody said whether a device came with the contract: none is counted.
    DeviceNotTold,
    /// Move every account that hangs on the number.
    MoveAccounts,
    /// Keep the card until it has lapsed, then destroy the chip.
    KeepThenDestroy,
    /// What staying costs a year.
    StaysPerYear(i64),
    /// The cost is unknown.
    CostUnknown,
    /// The terms decide; ask for the fee in writing first.
    AskFeeFirst,
    /// The operator can argue for a later day.
    EndOpen(Date),
    /// How late the end can be is not known.
    EndOpenUnknown,
    /// The cheapest day.
    CheapestDay(Date),
    /// The credit comes back only with a port.
    CreditWithPort,
    /// Part of a month: whether it is charged by the day is the operator's practice.
    PartOfMonth,
    /// What was paid ahead may come back.
    PaidAheadOpen(i64),
}
