//! R26: a contract concluded at a distance can be withdrawn from, up to a last day.
//!
//! It must never count on a weekend or a holiday moving that day.

use jiff::civil::Date;

use super::{WITHDRAWAL_DAYS, WITHDRAWAL_EXTRA};
use crate::confidence::Confidence;
use crate::finding::{Draft, FindingOutcome};
use crate::missing::MissingFact;
use crate::months::{add_days, add_months};
use crate::reason::WithdrawalReason;
use crate::situation::Situation;
use adieu_facts::{Sale, SubscriberKind};

pub(super) fn find(situation: &Situation<'_>) -> Draft {
    match situation.facts.subscriber.kind {
        SubscriberKind::Business => Draft::does_not_apply(WithdrawalReason::BusinessSale),
        SubscriberKind::Consumer | SubscriberKind::Estate => {
            situation.protection().mark(of_consumer(situation))
        }
    }
}

fn of_consumer(situation: &Situation<'_>) -> Draft {
    let sale = situation.line.sale.clone().unwrap_or_default();
    if sale.at_distance == Some(false) {
        return Draft::does_not_apply(WithdrawalReason::ShopSale);
    }
    match sale.concluded {
        Some(concluded) if is_place_known(&sale) => {
            let clocks = Clocks::of(situation, &sale, concluded);
            with_device(situation, &clocks, service(situation, &sale, &clocks))
        }
        Some(_) | None => Draft::needs(&missing(&sale)),
    }
}

/// Says whether it is known where the contract was concluded: what was concluded online was at a distance.
fn is_place_known(sale: &Sale) -> bool {
    sale.at_distance.is_some() || sale.online == Some(true)
}

fn missing(sale: &Sale) -> Vec<MissingFact> {
    let known = [
        (is_place_known(sale), MissingFact::SaleAtDistance),
        (sale.concluded.is_some(), MissingFact::SaleConcluded),
        (Explained::of(sale) != Explained::Unknown, MissingFact::SaleInformed),
    ];
    known.into_iter().filter(|(known, _)| !known).map(|(_, fact)| fact).collect()
}

/// Whether and when the right was explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Explained {
    /// When the contract was concluded.
    InTime,
    /// On this later day.
    Later(Date),
    /// Not at all.
    Never,
    /// Nobody said.
    Unknown,
}

impl Explained {
    /// Returns what the facts tell of it.
    pub(super) fn of(sale: &Sale) -> Explained {
        match (sale.informed, sale.informed_on) {
            (_, Some(day)) if sale.concluded.is_none_or(|concluded| day > concluded) => {
                Explained::Later(day)
            }
            (_, Some(_)) | (Some(true), None) => Explained::InTime,
            (Some(false), None) => Explained::Never,
            (None, None) => Explained::Unknown,
        }
    }
}

/// The last days, for the contract and for a device of the same order.
struct Clocks {
    explained: Explained,
    days: u32,
    extra: u32,
    concluded: Date,
    got: Option<Date>,
}

impl Clocks {
    fn of(situation: &Situation<'_>, sale: &Sale, concluded: Date) -> Clocks {
        // A device that came before the contract belongs to another order.
        let got = situation.line.device.as_ref().and_then(|device| device.got);
        Clocks {
            explained: Explained::of(sale),
            days: situation.number(&WITHDRAWAL_DAYS),
            extra: situation.number(&WITHDRAWAL_EXTRA),
            concluded,
            got: got.filter(|got| *got >= concluded),
        }
    }

    /// Returns the last day if the right was explained in time.
    fn shortest(&self, from: Date) -> Date {
        add_days(from, self.days)
    }

    /// Returns the last day if it never was.
    fn longest(&self, from: Date) -> Date {
        add_months(self.shortest(from), self.extra)
    }

    /// Returns the last day that is sure, whatever is not known.
    fn last(&self, from: Date) -> Date {
        match self.explained {
            Explained::InTime | Explained::Unknown => self.shortest(from),
            Explained::Later(day) => self.shortest(day.max(from)).min(self.longest(from)),
            Explained::Never => self.longest(from),
        }
    }

    /// Returns why the last day is another than the shortest.
    fn why(&self) -> Option<WithdrawalReason> {
        match self.explained {
            Explained::Never => Some(WithdrawalReason::LongerUninformed { months: self.extra }),
            Explained::Later(_) => Some(WithdrawalReason::FromExplanation { days: self.days }),
            Explained::Unknown => Some(WithdrawalReason::DependsOnExplanation {
                date: self.shortest(self.concluded),
                latest: self.longest(self.concluded),
            }),
            Explained::InTime => None,
        }
    }
}

/// Decides on the contract alone: a statement counts from the day when it was sent.
fn service(situation: &Situation<'_>, sale: &Sale, clocks: &Clocks) -> Draft {
    let date = clocks.last(clocks.concluded);
    let sent = sale.statement_sent.or(sale.statement_received.filter(|day| *day <= date));
    let day = sent.unwrap_or(situation.on);
    let latest = clocks.longest(clocks.concluded);
    if sent.is_none() && sale.statement_received.is_some() {
        return Draft::needs(&[MissingFact::StatementSent]).date(date);
    }
    if day <= date {
        let reason = match sent {
            Some(_) => WithdrawalReason::SentInTime { date },
            None => WithdrawalReason::WithdrawUntil { date },
        };
        let draft = Draft::applies(reason).date(date).because_of(clocks.why());
        return if sent.is_some() { draft } else { draft.because(WithdrawalReason::NoExtension) };
    }
    if clocks.explained == Explained::Unknown && day <= latest {
        let draft = Draft::needs(&[MissingFact::SaleInformed]).date(date).date_latest(latest);
        return draft.because_of(clocks.why());
    }
    Draft::does_not_apply(WithdrawalReason::WithdrawalOver { date }).date(date)
}

/// Adds the clock of the device, which can outlive that of the contract.
fn with_device(situation: &Situation<'_>, clocks: &Clocks, service: Draft) -> Draft {
    let Some(date) = clocks.got.map(|got| clocks.last(got)) else { return service };
    if situation.on > date {
        return service;
    }
    let until = WithdrawalReason::DeviceUntil { date };
    match service.outcome {
        FindingOutcome::DoesNotApply => Draft::applies(until)
            .date(date)
            .because(WithdrawalReason::OnlyDeviceLeft { date: clocks.last(clocks.concluded) })
            .because(WithdrawalReason::NoExtension)
            .at_most(Confidence::Medium),
        FindingOutcome::Applies
        | FindingOutcome::Uncertain
        | FindingOutcome::Needs
        | FindingOutcome::NotCovered => service.because(until).at_most(Confidence::Medium),
    }
}
