//! One line on one day, as the rules see it: who is protected, whether the term runs, when it ends.
//!
//! It must never fill in a fact that nobody gave; what is assumed is marked as assumed.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::confidence::Confidence;
use crate::finding::{Draft, FindingOutcome};
use crate::form::NoticeForm;
use crate::law::Law;
use crate::missing::MissingFact;
use crate::months::add_months;
use crate::parameter::{Reads, ScaleStep, Value};
use crate::question::Question;
use crate::reason::Reason;
use adieu_facts::{
    ContractKind, Facts, Line, LineUse, NoticeChannel, Outcome, SubscriberKind, Wish,
};

/// A day, and what the case knows by then beside the facts file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day: it chooses the law in force, and is today.
    pub on: Date,
    /// Day on which a notice was dispatched; a notice not yet dispatched counts as given today.
    pub notice_given: Option<Date>,
    /// The form of that notice; in writing while nothing else is known.
    pub notice_form: NoticeForm,
    /// Closing or termination fees on the final bill, in cents; none while there is no bill.
    pub closing_fee_eur_cents: Option<i64>,
}

impl Moment {
    /// Returns a day on which nothing is known beside the facts file.
    pub fn on(on: Date) -> Moment {
        Moment {
            on,
            notice_given: None,
            notice_form: NoticeForm::Written,
            closing_fee_eur_cents: None,
        }
    }
}

/// One line on one day.
pub(crate) struct Situation<'a> {
    pub(crate) law: &'a Law,
    pub(crate) facts: &'a Facts,
    pub(crate) line: &'a Line,
    pub(crate) on: Date,
    pub(crate) moment: Moment,
}

/// The last day of a contract, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LastDay {
    pub(crate) day: Date,
    pub(crate) confidence: Confidence,
}

/// Whether the holder is protected (R02).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protection {
    /// A consumer, or a firm with few workers.
    Protected,
    /// Heirs: reckoned as protected, less sure.
    Estate,
    /// A larger firm.
    Big,
    /// A firm whose number of workers is not known.
    Unknown,
}

/// Where the contract stands in its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Term {
    /// No fixed term from the start.
    Indefinite,
    /// Inside the fixed term.
    Inside,
    /// The person says that it was tacitly prolonged.
    Prolonged,
    /// The end lies past the fixed term: prolongation is assumed.
    AssumedProlonged {
        /// Last day of the fixed term.
        term_end: Date,
    },
    /// The first day of the contract is not known.
    Unknown,
}

impl<'a> Situation<'a> {
    pub(crate) fn wish(&self) -> Cow<'a, Wish> {
        self.facts.wish_of(self.line)
    }

    /// Returns the wished end date, else today.
    pub(crate) fn end(&self) -> Date {
        self.wish().end_date.unwrap_or(self.on)
    }

    /// Returns the wished end date as a fact, or the fact to ask for.
    pub(crate) fn end_date(&self) -> Result<Date, MissingFact> {
        let asked =
            if self.line.wish.is_some() { MissingFact::LineEndDate } else { MissingFact::EndDate };
        self.wish().end_date.ok_or(asked)
    }

    /// Returns the day of a notice that was given: as the case knows it, else as the person told it.
    ///
    /// Words spoken on the phone or in a shop are no notice (R01).
    pub(crate) fn notice_given(&self) -> Option<Date> {
        let told = self.facts.notice.as_ref().filter(|notice| match notice.channel {
            Some(NoticeChannel::Phone | NoticeChannel::Shop) => false,
            Some(NoticeChannel::Written | NoticeChannel::Chat) | None => true,
        });
        let given = told.and_then(|notice| notice.given).filter(|given| *given <= self.on);
        self.moment.notice_given.or(given)
    }

    /// Returns the form of the notice: as the case knows it, else as the person told it.
    pub(crate) fn notice_form(&self) -> NoticeForm {
        let told = self.facts.notice.as_ref().and_then(|notice| notice.channel);
        match (self.moment.notice_given, self.moment.notice_form, told) {
            (None, NoticeForm::Written, Some(NoticeChannel::Phone | NoticeChannel::Shop)) => {
                NoticeForm::Oral
            }
            (Some(_) | None, form, _) => form,
        }
    }

    /// Returns the day of the notice; one that was not yet given counts as given today.
    pub(crate) fn notice_day(&self) -> Date {
        self.notice_given().unwrap_or(self.on)
    }

    /// Returns the last day of the contract as far as the facts tell it, or the facts to ask for.
    ///
    /// A port ends the contract when it is done; a card that is left alone ends when its credit lapses.
    pub(crate) fn last_day(&self) -> Result<LastDay, Vec<MissingFact>> {
        let sure = |day| LastDay { day, confidence: Confidence::High };
        let port = self.line.port.as_ref().filter(|_| self.wishes_port());
        if let Some(done) = port.and_then(|port| port.done) {
            return Ok(sure(done));
        }
        match (self.end_date(), port.and_then(|port| port.agreed)) {
            (Ok(day), _) | (Err(_), Some(day)) => Ok(sure(day)),
            (Err(_), None) if self.wish().outcome == Outcome::Lapse => self.lapse_day(),
            (Err(missing), None) => Err(vec![missing]),
        }
    }

    fn lapse_day(&self) -> Result<LastDay, Vec<MissingFact>> {
        let lapse = self.draft_of(Question::PrepaidLapse);
        match lapse.date {
            Some(day) => Ok(LastDay { day, confidence: lapse.at_most }),
            None if lapse.needs.is_empty() => Err(self.end_date().err().into_iter().collect()),
            None => Err(lapse.needs),
        }
    }

    /// Says whether the wish is one that a notice or a port would carry out.
    pub(crate) fn leaves_by_notice_or_port(&self) -> bool {
        match self.wish().outcome {
            Outcome::End | Outcome::Port | Outcome::ToPrepaid | Outcome::Compare => true,
            Outcome::Pause | Outcome::Transfer | Outcome::Lapse | Outcome::Nothing => false,
        }
    }

    pub(crate) fn wishes_port(&self) -> bool {
        self.wish().outcome == Outcome::Port
    }

    pub(crate) fn is_m2m(&self) -> bool {
        self.line.line_use == LineUse::M2m
    }

    pub(crate) fn is_prepaid(&self) -> bool {
        self.line.contract == Some(ContractKind::Prepaid)
    }

    pub(crate) fn is_business(&self) -> bool {
        self.facts.subscriber.kind == SubscriberKind::Business
    }

    /// Returns who is protected, by rule R02 as it stands that day.
    pub(crate) fn protection(&self) -> Protection {
        match self.facts.subscriber.kind {
            SubscriberKind::Consumer => Protection::Protected,
            SubscriberKind::Estate => Protection::Estate,
            SubscriberKind::Business => match self.draft_of(Question::Protected).outcome {
                FindingOutcome::Applies => Protection::Protected,
                FindingOutcome::DoesNotApply => Protection::Big,
                FindingOutcome::Uncertain | FindingOutcome::Needs | FindingOutcome::NotCovered => {
                    Protection::Unknown
                }
            },
        }
    }

    /// Returns where the contract stands in its term on the day when it is to end.
    pub(crate) fn term(&self) -> Term {
        if self.line.prolonged == Some(true) {
            return Term::Prolonged;
        }
        match (self.line.term_months(), self.line.start) {
            (None, _) => Term::Indefinite,
            (Some(months), Some(start)) => {
                let term_end = add_months(start, months);
                if self.end() > term_end {
                    Term::AssumedProlonged { term_end }
                } else {
                    Term::Inside
                }
            }
            (Some(_), None) if self.line.prolonged == Some(false) => Term::Inside,
            (Some(_), None) => Term::Unknown,
        }
    }

    /// Returns what another rule says of this line on this day.
    pub(crate) fn draft_of(&self, question: Question) -> Draft {
        self.law.draft(question, self)
    }

    /// Reads a number from a parameter of the running rule.
    pub(crate) fn number(&self, reads: &Reads) -> u32 {
        match self.value(reads) {
            Value::Count(number) | Value::Time(number, _) => *number,
            Value::Words(_) | Value::Euro { .. } | Value::Scale(_) => {
                unreachable!("loading checks the shape of every parameter that a rule reads")
            }
        }
    }

    /// Reads a number from a parameter that may not be in force that day.
    pub(crate) fn find_number(&self, reads: &Reads) -> Option<u32> {
        match &self.law.parameter(reads.id)?.in_force(self.on)?.value {
            Value::Count(number) | Value::Time(number, _) => Some(*number),
            Value::Words(_) | Value::Euro { .. } | Value::Scale(_) => None,
        }
    }

    /// Reads an amount, and the most that can be due, from a parameter of the running rule.
    pub(crate) fn euro(&self, reads: &Reads) -> (i64, i64) {
        match self.value(reads) {
            Value::Euro { cents, max_cents } => (*cents, max_cents.unwrap_or(*cents)),
            Value::Words(_) | Value::Count(_) | Value::Time(..) | Value::Scale(_) => {
                unreachable!("loading checks the shape of every parameter that a rule reads")
            }
        }
    }

    /// Reads two amounts from a parameter that may not exist.
    pub(crate) fn find_euro(&self, id: &str) -> Option<(i64, i64)> {
        match &self.law.parameter(id)?.in_force(self.on)?.value {
            Value::Euro { cents, max_cents } => Some((*cents, max_cents.unwrap_or(*cents))),
            Value::Words(_) | Value::Count(_) | Value::Time(..) | Value::Scale(_) => None,
        }
    }

    /// Reads a scale from a parameter of the running rule.
    pub(crate) fn scale(&self, reads: &Reads) -> &'a [ScaleStep] {
        match self.value(reads) {
            Value::Scale(steps) => steps,
            Value::Words(_) | Value::Count(_) | Value::Time(..) | Value::Euro { .. } => {
                unreachable!("loading checks the shape of every parameter that a rule reads")
            }
        }
    }

    /// Says whether a parameter was in force on a day.
    pub(crate) fn was_in_force(&self, id: &str, day: Date) -> bool {
        self.law.parameter(id).is_some_and(|parameter| parameter.in_force(day).is_some())
    }

    fn value(&self, reads: &Reads) -> &'a Value {
        let version =
            self.law.parameter(reads.id).and_then(|parameter| parameter.in_force(self.on));
        &version.expect("a rule runs only while each parameter that it declares is in force").value
    }
}

impl Term {
    /// Adds to a draft what follows from an assumed prolongation.
    pub(crate) fn mark(self, draft: Draft) -> Draft {
        match self {
            Term::AssumedProlonged { term_end } => {
                draft.at_most(Confidence::Medium).because(Reason::ProlongationAssumed { term_end })
            }
            Term::Indefinite | Term::Inside | Term::Prolonged | Term::Unknown => draft,
        }
    }
}

impl Protection {
    /// Adds to a draft what follows from reckoning an estate as a consumer.
    pub(crate) fn mark(self, draft: Draft) -> Draft {
        match self {
            Protection::Estate => {
                draft.at_most(Confidence::Medium).because(Reason::EstateAsConsumer)
            }
            Protection::Protected | Protection::Big | Protection::Unknown => draft,
        }
    }
}
