//! An option while it is built: sums, citations, confidence and reasons, taken in one by one.
//!
//! A cost that no rule gives stays unknown; confidence only ever falls.

use adieu_facts::{LineUse, Outcome};
use adieu_law::{Confidence, Finding, FindingOutcome, Question, Reason, days_between};

use super::option::{ChoiceOption, Loss, Why};
use crate::money::{Leaving, LineOn, Part, Sum, device_untold};

/// What an option rests on while it is built.
pub(super) struct Weigh<'a> {
    pub(super) line: LineOn<'a>,
    pub(super) option: ChoiceOption,
}

impl<'a> Weigh<'a> {
    pub(super) fn new(line: LineOn<'a>, outcome: Outcome) -> Self {
        let option = ChoiceOption {
            outcome,
            possible: true,
            best: false,
            costs: Part::Unknown(Vec::new()),
            service: Part::NOTHING,
            total: Part::Unknown(Vec::new()),
            back: Part::NOTHING,
            lost: Vec::new(),
            day: None,
            latest: None,
            takes_days: None,
            confidence: Confidence::High,
            citations: Vec::new(),
            needs: Vec::new(),
            why: Vec::new(),
            steps: Vec::new(),
        };
        Self { line, option }
    }

    pub(super) fn because(&mut self, why: Why) -> &mut Self {
        self.option.why.push(why);
        self
    }

    pub(super) fn citing(&mut self, citations: &[&str]) -> &mut Self {
        for id in citations {
            if !self.option.citations.iter().any(|known| known == id) {
                self.option.citations.push((*id).to_owned());
            }
        }
        self
    }

    pub(super) fn reading(&mut self, finding: &Finding) -> &mut Self {
        let ids: Vec<String> = finding.citations.iter().map(ToString::to_string).collect();
        self.citing(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        self.at_most(finding.confidence)
    }

    pub(super) fn at_most(&mut self, confidence: Confidence) -> &mut Self {
        self.option.confidence = self.option.confidence.at_most(confidence);
        self
    }

    pub(super) fn needing(&mut self, keys: &[String]) -> &mut Self {
        for key in keys {
            if !self.option.needs.contains(key) {
                self.option.needs.push(key.clone());
            }
        }
        self
    }

    pub(super) fn impossible(mut self, why: Why, citations: &[&str]) -> ChoiceOption {
        self.because(why).citing(citations).at_most(Confidence::Medium);
        self.option.possible = false;
        self.option.takes_days = None;
        self.option
    }

    pub(super) fn has_number(&self) -> bool {
        self.line.line().number.is_some()
    }

    /// Adds what is lost when the line dies.
    pub(super) fn losing_line(&mut self) {
        let line = self.line.line();
        if line.number.is_some() || line.line_use == LineUse::Voice {
            self.option.lost.push(Loss::Number);
        }
        if line.credit.is_some_and(|credit| credit > line.bonus.unwrap_or(0)) {
            self.option.lost.push(Loss::Credit);
        }
        self.losing_extras();
    }

    /// Adds what goes with the contract even when the number lives on.
    pub(super) fn losing_extras(&mut self) {
        let line = self.line.line();
        if line.bonus.is_some_and(|bonus| bonus > 0) {
            self.option.lost.push(Loss::Bonus);
        }
        if line.line_use == LineUse::Voice {
            self.option.lost.extend([Loss::Voicemail, Loss::Points]);
        }
        if line.bundle == Some(true) {
            self.option.lost.push(Loss::PackPrice);
            self.citing(&["U-05"]);
        }
    }

    /// Takes in what leaving on a day costs.
    pub(super) fn leaving(&mut self, leaving: &Leaving) {
        for finding in leaving.bearing() {
            // Who is protected bears everything; the others only when they give a sum or a day.
            self.reading(finding);
        }
        let total = match leaving.total() {
            Some(sum) => Part::Known(sum),
            None => leaving.service.plus(&leaving.costs()),
        };
        let option = &mut self.option;
        option.costs = leaving.costs();
        option.service = leaving.service.clone();
        option.total = total;
        option.day = Some(leaving.on);
        option.latest = leaving.latest;
        option.takes_days = leaving.latest.map(|latest| days_between(self.line.moment.on, latest));
        let paid_ahead = leaving.paid_ahead;
        option.back = Part::Known(paid_ahead.plus(Sum::exactly(leaving.deposit)));
        let needs = [leaving.service.needs(), option.costs.needs(), &leaving.narrows].concat();
        self.needing(&needs);
        match leaving.latest {
            None => self.because(Why::EndOpenUnknown),
            Some(latest) if latest > leaving.on => self.because(Why::EndOpen(latest)),
            Some(_) => self,
        };
        if let Some(open) = paid_ahead.high.filter(|high| *high > paid_ahead.low) {
            self.because(Why::PaidAheadOpen(open));
        }
        if leaving.service.sum().is_some_and(|sum| sum.high.is_some_and(|high| high > sum.low)) {
            self.because(Why::PartOfMonth);
        }
        self.unknown_costs(leaving);
        self.taken_as_none(leaving);
    }

    /// Says what was counted as none because nobody told it: silence is never free.
    fn taken_as_none(&mut self, leaving: &Leaving) {
        let term = leaving.finding(Question::FeeWithoutTerm).is_some_and(|finding| {
            finding.reasons.contains(&Reason::TermNotTold)
                && finding.outcome == FindingOutcome::Applies
        });
        if term && !self.line.is_prepaid() {
            self.because(Why::TermNotTold).needing(&["line.fixed_months".to_owned()]);
        }
        if device_untold(self.line.line()) {
            self.because(Why::DeviceNotTold)
                .at_most(Confidence::Medium)
                .needing(&["line.device.value".to_owned()]);
        }
    }

    pub(super) fn unknown_costs(&mut self, leaving: &Leaving) {
        if leaving.costs().sum().is_some() {
            return;
        }
        self.because(Why::CostUnknown).at_most(Confidence::Medium);
        if leaving.early.needs().iter().any(|key| key == "line.early_fee_terms") {
            let terms: Vec<String> = ["line.notice_days".to_owned()]
                .into_iter()
                .filter(|_| self.line.line().notice_days.is_none())
                .collect();
            self.needing(&terms).because(Why::AskFeeFirst).citing(&["X-05"]);
        }
    }
}
