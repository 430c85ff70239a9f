//! What a kind of letter rests on: a right that must be open, something that must have happened, sums that must add up.
//!
//! A ground is read off findings and facts; what is open or unknown never counts as holding.

use adieu_facts::Line;
use adieu_law::{Finding, FindingOutcome, Question};
use jiff::civil::Date;
use serde::Deserialize;

use crate::condition::Condition;
use crate::kind::DraftKind;
use crate::letter_facts::{MissingFact, WhyMissing};
use crate::situation::{Role, Situation};

/// What a kind of letter rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// A letter left, or a notice was given, that an answer can be asked for.
    SomethingSent,
    /// A notice or a reminder left before.
    NoticeOrReminderSent,
    /// The operator has not confirmed the end yet.
    NotYetConfirmed,
    /// The days for withdrawing still run (R26).
    WithdrawalOpen,
    /// Prepaid credit is owed back (R21).
    CreditOwed,
    /// It can still be asked back (R22).
    CreditInTime,
    /// The contract has ended, so that money held or paid ahead is due back.
    Ended,
    /// There is money to claim.
    MoneyToClaim,
    /// The operator was asked first, and the answer did not settle it (R39).
    OmbudsmanOpen,
    /// The disputed sum and the undisputed one make up the bill.
    AmountsAddUp,
    /// What is disputed as the cost of a reminder is no more than that cost.
    ReminderCostFits,
    /// A prepaid line may be handed to that person (R24).
    PrepaidTransfer,
    /// Every line has the same pause and the same new holder: one letter asks one thing.
    SameForEveryLine,
    /// The lines are no prepaid lines already.
    NotPrepaidYet,
    /// The holder has died, and an heir writes.
    HolderDied,
    /// Somebody acts under a written mandate.
    MandateGiven,
    /// The data are those of a living natural person (R42).
    PersonalData,
    /// How long data are kept is known (R43).
    RetentionKnown,
}

/// Why a letter cannot be written now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// What does not hold.
    pub ground: Ground,
    /// The last day on which it held, where there is one.
    pub last_day: Option<Date>,
    /// The finding that says so, for the rule in words.
    pub finding: Option<Box<Finding>>,
    /// The letter that comes first, where one can be written and would help.
    pub remedy: Option<DraftKind>,
}

/// Where a ground stands.
pub(crate) enum Standing {
    /// It holds.
    Holds,
    /// It cannot be told without these facts.
    Needs(Vec<MissingFact>),
    /// It does not hold.
    Fails(Obstacle),
}

impl Ground {
    /// Every ground.
    pub const ALL: [Ground; 18] = [
        Ground::SomethingSent,
        Ground::NoticeOrReminderSent,
        Ground::NotYetConfirmed,
        Ground::WithdrawalOpen,
        Ground::CreditOwed,
        Ground::CreditInTime,
        Ground::Ended,
        Ground::MoneyToClaim,
        Ground::OmbudsmanOpen,
        Ground::AmountsAddUp,
        Ground::ReminderCostFits,
        Ground::PrepaidTransfer,
        Ground::SameForEveryLine,
        Ground::NotPrepaidYet,
        Ground::HolderDied,
        Ground::MandateGiven,
        Ground::PersonalData,
        Ground::RetentionKnown,
    ];

    /// Returns its name, as block lists write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Ground::SomethingSent => "something-sent",
            Ground::NoticeOrReminderSent => "notice-or-reminder-sent",
            Ground::NotYetConfirmed => "not-yet-confirmed",
            Ground::WithdrawalOpen => "withdrawal-open",
            Ground::CreditOwed => "credit-owed",
            Ground::CreditInTime => "credit-in-time",
            Ground::Ended => "ended",
            Ground::MoneyToClaim => "money-to-claim",
            Ground::OmbudsmanOpen => "ombudsman-open",
            Ground::AmountsAddUp => "amounts-add-up",
            Ground::ReminderCostFits => "reminder-cost-fits",
            Ground::PrepaidTransfer => "prepaid-transfer",
            Ground::SameForEveryLine => "same-for-every-line",
            Ground::NotPrepaidYet => "not-prepaid-yet",
            Ground::HolderDied => "holder-died",
            Ground::MandateGiven => "mandate-given",
            Ground::PersonalData => "personal-data",
            Ground::RetentionKnown => "retention-known",
        }
    }

    /// Says where it stands.
    pub(crate) fn standing(self, situation: &Situation<'_>) -> Standing {
        let history = &situation.history;
        let plain = |holds| if holds { Standing::Holds } else { self.fails(None) };
        match self {
            Ground::SomethingSent => self.sent(situation),
            Ground::NoticeOrReminderSent => {
                plain(history.notice.is_some() || history.reminder.is_some())
            }
            Ground::NotYetConfirmed => {
                plain(!history.about_the_end() || situation.input.confirmed.is_none())
            }
            Ground::Ended => self.ended(situation),
            Ground::MoneyToClaim => plain(situation.money_to_claim() > 0),
            Ground::AmountsAddUp => plain(crate::situation::amounts_add_up(situation.input.facts)),
            Ground::ReminderCostFits => {
                plain(crate::situation::reminder_cost_fits(situation.input.facts))
            }
            Ground::WithdrawalOpen => self.by_rule(situation, Question::WithdrawalEnd, &[]),
            Ground::CreditOwed => {
                self.by_rule(situation, Question::CreditRight, &["bundle_prepaid"])
            }
            Ground::CreditInTime => self.by_rule(situation, Question::CreditClaim, &[]),
            Ground::OmbudsmanOpen => self.ombudsman(situation),
            Ground::PrepaidTransfer => self.by_rule(situation, Question::PrepaidTransfer, &[]),
            Ground::SameForEveryLine => plain(situation.is_same_for_every_line()),
            Ground::NotPrepaidYet => plain(!situation.held.contains(&Condition::Prepaid)),
            Ground::HolderDied => plain(situation.role() == Role::Heir),
            Ground::MandateGiven => self.mandate(situation),
            Ground::PersonalData => {
                plain(situation.is_natural_person() && situation.has_data_rights())
            }
            Ground::RetentionKnown => self.by_rule(situation, Question::DataKept, &[]),
        }
    }

    fn fails(self, finding: Option<&Finding>) -> Standing {
        Standing::Fails(Obstacle {
            ground: self,
            last_day: finding.and_then(|finding| finding.date),
            finding: finding.cloned().map(Box::new),
            remedy: None,
        })
    }

    /// A rule must apply to every line; what it leaves open counts as a missing fact where one settles it.
    fn by_rule(self, situation: &Situation<'_>, question: Question, settles: &[&str]) -> Standing {
        let input = &situation.input;
        let mut missing = Vec::new();
        for (index, findings) in input.lines.iter().zip(input.findings) {
            let Some(finding) = findings.iter().find(|finding| finding.question == question) else {
                return self.fails(None);
            };
            match finding.outcome {
                FindingOutcome::Applies => {}
                FindingOutcome::Needs => {
                    missing.extend(finding.needs.iter().map(|key| absent(&of_line(key, *index))));
                }
                FindingOutcome::Uncertain if !settles.is_empty() => {
                    let key = |name: &&str| absent(&format!("line.{index}.{name}"));
                    missing.extend(settles.iter().map(key));
                }
                FindingOutcome::Uncertain
                | FindingOutcome::DoesNotApply
                | FindingOutcome::NotCovered => return self.fails(Some(finding)),
            }
        }
        if missing.is_empty() { Standing::Holds } else { Standing::Needs(missing) }
    }

    fn sent(self, situation: &Situation<'_>) -> Standing {
        if situation.history.matter().is_some() {
            return Standing::Holds;
        }
        let remedy = first_complaint(situation);
        Standing::Fails(Obstacle { ground: self, last_day: None, finding: None, remedy })
    }

    /// Complaining to the operator comes first. After the year the Ombudsman may refuse, so the letter can still be
    /// written.
    fn ombudsman(self, situation: &Situation<'_>) -> Standing {
        match self.by_rule(situation, Question::OmbudsmanOpen, &[]) {
            Standing::Fails(Obstacle { last_day: Some(_), .. }) => Standing::Holds,
            Standing::Fails(obstacle) if !complained(situation) => {
                Standing::Fails(Obstacle { remedy: first_complaint(situation), ..obstacle })
            }
            standing @ (Standing::Holds | Standing::Needs(_) | Standing::Fails(_)) => standing,
        }
    }

    /// Without a helper, who that is to be is the fact that is missing.
    fn mandate(self, situation: &Situation<'_>) -> Standing {
        match situation.input.facts.helper {
            None => Standing::Needs(vec![absent("helper.name")]),
            Some(_) if situation.held.contains(&Condition::Mandate) => Standing::Holds,
            Some(_) => self.fails(None),
        }
    }

    fn ended(self, situation: &Situation<'_>) -> Standing {
        let mut missing = Vec::new();
        for (index, line) in situation.input.lines.iter().zip(&situation.lines) {
            match last_day(situation, line) {
                None => missing.push(absent(&format!("line.{index}.wish.end_date"))),
                Some(day) if day >= situation.input.today => return self.fails(None),
                Some(_) => {}
            }
        }
        if missing.is_empty() { Standing::Holds } else { Standing::Needs(missing) }
    }
}

/// Says whether the operator got a first complaint.
fn complained(situation: &Situation<'_>) -> bool {
    let complaint = situation.input.facts.complaint.as_ref();
    complaint.is_some_and(|complaint| complaint.first.is_some())
}

/// The letter that serves as the first complaint to the operator; none while nothing was sent that it could follow.
fn first_complaint(situation: &Situation<'_>) -> Option<DraftKind> {
    let about_bill = situation.held.contains(&Condition::AboutBill);
    if about_bill && situation.history.dispute.is_none() {
        return Some(DraftKind::BillDispute);
    }
    situation.history.matter().map(|_| DraftKind::Reminder)
}

/// The last day of a line: the day of its port, else the day that the person named.
fn last_day(situation: &Situation<'_>, line: &Line) -> Option<Date> {
    let ported = line.port.as_ref().and_then(|port| port.done);
    ported.or_else(|| situation.end_of(line))
}

/// Rules name a fact of a line without saying which: `line.contract` becomes `line.0.contract`.
fn of_line(key: &str, index: usize) -> String {
    match key.strip_prefix("line.") {
        Some(rest) if !rest.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("line.{index}.{rest}")
        }
        Some(_) | None => key.to_string(),
    }
}

fn absent(key: &(impl AsRef<str> + ?Sized)) -> MissingFact {
    MissingFact { key: key.as_ref().to_string(), why: WhyMissing::Absent }
}
