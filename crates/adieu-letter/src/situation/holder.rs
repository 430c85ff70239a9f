//! What a letter may say of a line that changes hands or sleeps, of a death, of personal data and of a locked device.
//!
//! Days that a law sets come from the findings; a day of our own is called a request in the words.

use adieu_facts::{Line, LineUse, Outcome, SubscriberKind, Transfer, TransferRelation};
use adieu_law::{FindingOutcome, Question};
use jiff::Span;
use jiff::civil::Date;

use super::{Role, Situation};
use crate::condition::Condition;
use crate::plain::plain;

impl Situation<'_> {
    /// Adds what is known of a line that is paused, handed over or kept on a prepaid card.
    pub(super) fn add_change(&mut self) {
        let pauses: Vec<_> = self.lines.iter().filter_map(|line| line.pause.as_ref()).collect();
        let (from, until) = pauses.first().map_or((None, None), |pause| (pause.from, pause.until));
        self.set_day("pause_from", from);
        self.set_day("pause_until", until);
        if let Some(transfer) = self.lines.iter().find_map(|line| line.transfer.as_ref()) {
            let address: Vec<String> = transfer.address.iter().map(|line| plain(line)).collect();
            let (name, relation) = (plain(&transfer.name), transfer.relation);
            self.set("taker", name);
            self.set("taker_address", address.join(", "));
            self.set("taker_relation", relation.map(relation_name).unwrap_or_default().to_string());
        }
        let other_brand =
            |line: &&Line| line.port.as_ref().is_some_and(|port| self.moves_to_other(port));
        let voice = self.lines.iter().any(|line| line.line_use == LineUse::Voice);
        let numbers = self.lines.iter().filter(|line| line.number.is_some()).count();
        self.hold([
            (Condition::PauseOpen, until.is_none()),
            (Condition::Voice, voice),
            (Condition::OtherBrand, self.lines.iter().any(other_brand)),
            (Condition::KnownNumber, numbers > 0 && numbers == self.lines.len()),
            (Condition::DayAhead, self.days().iter().all(|day| *day >= self.input.today)),
        ]);
    }

    /// The person named an operator for the number that is not the present brand.
    fn moves_to_other(&self, port: &adieu_facts::Port) -> bool {
        let named = plain(&port.new_operator).to_lowercase();
        let same = self.input.brand.is_some_and(|brand| {
            brand.id.to_lowercase() == named || brand.name.to_lowercase() == named
        });
        !named.is_empty() && !same
    }

    /// Adds what is known of a death: the day, and the one thing that the heirs ask.
    pub(super) fn add_death(&mut self) {
        self.set_day("died", self.input.facts.subscriber.died);
        if self.role() != Role::Heir {
            return;
        }
        let wishes = |outcome: Outcome| {
            self.lines.iter().all(|line| self.input.facts.wish_of(line).outcome == outcome)
        };
        let dated = self.lines.iter().all(|line| self.end_of(line).is_some());
        let ends = wishes(Outcome::End) && dated && !self.port_runs();
        let ahead = self.held.contains(&Condition::DayAhead);
        let one_taker = self.values.contains_key("taker") && self.is_same_for_every_line();
        let hand_over = wishes(Outcome::Transfer) && one_taker;
        self.hold([
            (Condition::EstateEnd, ends && ahead),
            (Condition::EstateHandOver, hand_over),
            (Condition::EstateKeep, !ends && !hand_over),
        ]);
    }

    /// A port was asked for and is not done: nothing may end such a line.
    fn port_runs(&self) -> bool {
        self.lines.iter().any(|line| {
            line.port.as_ref().is_some_and(|port| {
                port.done.is_none() && (port.requested.is_some() || port.agreed.is_some())
            })
        })
    }

    /// Adds what the rules on personal data and on identity papers conclude.
    pub(super) fn add_data_rights(&mut self) {
        let month = Span::new().months(1);
        self.set("gdpr_by", self.date(self.input.today.saturating_add(month)));
        self.set_day("contract_end", self.days().iter().max().copied());
        let kept = self.findings_of(Question::DataKept).filter_map(|finding| finding.date).max();
        self.set_day("kept_until", kept);
        let over = !self.days().is_empty() && self.days().iter().all(|day| *day < self.input.today);
        let no_eid_copy = self.findings_of(Question::IdentityCopy).next().is_some();
        self.hold([
            (Condition::ContractOver, over),
            (Condition::RetentionRuns, kept.is_some_and(|kept| kept >= self.input.today)),
            (Condition::NoEidCopy, no_eid_copy),
        ]);
    }

    /// Says whether the rights of a person over data are known to be the writer's: a living natural person's.
    pub(crate) fn is_natural_person(&self) -> bool {
        self.input.facts.subscriber.kind == SubscriberKind::Consumer && self.role() != Role::Heir
    }

    /// Says whether the rule on requests about data is in force, whether or not a request was made already.
    pub(crate) fn has_data_rights(&self) -> bool {
        let stands = |outcome: FindingOutcome| match outcome {
            FindingOutcome::Applies | FindingOutcome::Needs => true,
            FindingOutcome::Uncertain
            | FindingOutcome::DoesNotApply
            | FindingOutcome::NotCovered => false,
        };
        !self.input.findings.is_empty()
            && self.input.findings.iter().all(|findings| {
                let mut answers = findings.iter().filter(|f| f.question == Question::DataAnswer);
                answers.next().is_some_and(|finding| stands(finding.outcome))
            })
    }

    /// Says whether the lines share the days of their pause and the one who takes them over.
    pub(crate) fn is_same_for_every_line(&self) -> bool {
        let taker = |line: &Line| line.transfer.as_ref().map(taker_of);
        let first = self.lines.first();
        self.lines.iter().all(|line| {
            first.is_none_or(|first| line.pause == first.pause && taker(line) == taker(first))
        })
    }

    /// The last days that are known: the day of a port, else the day that the person named.
    fn days(&self) -> Vec<Date> {
        let ported = |line: &Line| line.port.as_ref().and_then(|port| port.done);
        self.lines.iter().filter_map(|line| ported(line).or_else(|| self.end_of(line))).collect()
    }
}

fn taker_of(transfer: &Transfer) -> (String, Vec<String>) {
    (plain(&transfer.name), transfer.address.clone())
}

/// The word by which texts choose how to name a relation.
fn relation_name(relation: TransferRelation) -> &'static str {
    match relation {
        TransferRelation::Parent => "parent",
        TransferRelation::Grandparent => "grandparent",
        TransferRelation::Child => "child",
        TransferRelation::Grandchild => "grandchild",
        TransferRelation::Sibling => "sibling",
        TransferRelation::Spouse => "spouse",
        TransferRelation::Cohabitant => "cohabitant",
        TransferRelation::Ward => "ward",
        TransferRelation::Other => "other",
    }
}
