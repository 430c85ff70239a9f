//! Opening cases: all contracts of the facts together or none, and none of them twice.
//!
//! Without the person's word it must never open a second case about a line that an open case is about.

use std::collections::BTreeSet;

use adieu_case::{Case, CaseRef, Event, brand_of, contracts};
use adieu_facts::{Facts, Line};

use crate::derive::{derived, line_keys, opening_of};
use crate::desk::{ATTEMPTS, Desk, Opened};
use crate::error::DeskError;
use crate::ports::{Append, ChanceError, Derived, JournalError};

/// What to do where open cases are about the same lines already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// The same facts find their open case; other facts of its lines are refused.
    Find,
    /// New cases are opened, whatever stands there.
    OpenAnew,
}

/// The cases of the contracts of some facts.
#[derive(Debug)]
pub struct Entered {
    /// One per contract, in the order of the facts.
    pub cases: Vec<Opened>,
    /// Those of them that were open already.
    pub found: Vec<CaseRef>,
}

/// A case about to be opened.
struct New {
    case: Case,
    events: Vec<Event>,
    derived: Derived,
}

/// What stands in the journal about the facts of a contract.
enum Standing {
    /// Nothing: a case can be opened.
    Nothing,
    /// The open case that was opened on these very facts.
    Open(CaseRef),
    /// Open cases about the same lines, on other facts.
    Others(Vec<CaseRef>),
}

impl Desk<'_> {
    /// Opens one case per contract of these facts, all of them or none.
    pub fn open(&self, facts: &Facts, again: Again) -> Result<Entered, DeskError> {
        if facts.lines.is_empty() {
            return Err(DeskError::NoLine);
        }
        // Every face passes here: a contract that begins tomorrow is refused whoever asks.
        if let Some(fault) = adieu_facts::check(facts, self.today()).into_iter().next() {
            return Err(DeskError::Facts(fault));
        }
        let contracts = contracts(facts, self.directory);
        let standing = match again {
            Again::Find => self.all_standing(&contracts)?,
            Again::OpenAnew => contracts.iter().map(|_| None).collect(),
        };
        let missing = contracts.iter().zip(&standing).filter(|(_, found)| found.is_none());
        let mut new = self.open_together(missing.map(|(contract, _)| contract))?.into_iter();
        let found: Vec<CaseRef> = standing.iter().flatten().cloned().collect();
        let cases = standing.into_iter().filter_map(|found| match found {
            Some(case) => Some(self.show(&case)),
            None => new.next().map(Ok),
        });
        Ok(Entered { cases: cases.collect::<Result<_, _>>()?, found })
    }

    /// Returns the open case of each contract, where there is one; an error names all that are in the way.
    fn all_standing(&self, contracts: &[Facts]) -> Result<Vec<Option<CaseRef>>, DeskError> {
        let (mut all, mut others) = (Vec::new(), BTreeSet::new());
        for contract in contracts {
            match self.standing(contract)? {
                Standing::Nothing => all.push(None),
                Standing::Open(case) => all.push(Some(case)),
                Standing::Others(cases) => others.extend(cases),
            }
        }
        if others.is_empty() {
            return Ok(all);
        }
        Err(DeskError::OpenAlready { cases: others.into_iter().collect() })
    }

    fn standing(&self, contract: &Facts) -> Result<Standing, DeskError> {
        let opening = opening_of(&adieu_case::open(contract, &self.occasion()));
        let keys = opening.iter().cloned().chain(line_keys(contract));
        let mut candidates = Vec::new();
        for key in keys {
            for case in self.journal.find(&key)? {
                if !candidates.contains(&case) {
                    candidates.push(case);
                }
            }
        }
        let mut others = Vec::new();
        for reference in candidates {
            let events = self.journal.events(&reference)?;
            let case = Case::from_events(&reference, &events)
                .ok_or_else(|| DeskError::BrokenLog(reference.clone()))?;
            if case.closed_on.is_some() {
                continue;
            }
            // Compared by its first event: a case that an earlier adieu wrote has no key of its opening yet.
            if opening_of(&events) == opening {
                return Ok(Standing::Open(reference));
            }
            if self.share_a_line(contract, &case.facts) {
                others.push(reference);
            }
        }
        Ok(if others.is_empty() { Standing::Nothing } else { Standing::Others(others) })
    }

    fn share_a_line(&self, some: &Facts, others: &Facts) -> bool {
        some.lines.iter().any(|one| others.lines.iter().any(|other| self.is_same(one, other)))
    }

    /// Says whether two lines are one: by number, by card, or by the contract that they belong to.
    fn is_same(&self, one: &Line, other: &Line) -> bool {
        let number = one.number.is_some() && one.number == other.number;
        let card = one.iccid.is_some() && one.iccid == other.iccid;
        let customer =
            !one.customer_number.is_empty() && one.customer_number == other.customer_number;
        let brand = brand_of(one, self.directory);
        // A customer may have several contracts, which the person tells apart.
        let apart = one.contract_id.is_some()
            && other.contract_id.is_some()
            && one.contract_id != other.contract_id;
        let contract =
            customer && !apart && brand.is_some() && brand == brand_of(other, self.directory);
        number || card || contract
    }

    /// Opens a case on each of these, in one append.
    fn open_together<'a>(
        &self,
        contracts: impl Iterator<Item = &'a Facts>,
    ) -> Result<Vec<Opened>, DeskError> {
        let contracts: Vec<&Facts> = contracts.collect();
        for _ in 0..ATTEMPTS {
            let new: Vec<New> =
                contracts.iter().map(|facts| self.prepare(facts)).collect::<Result<_, _>>()?;
            let appends: Vec<Append<'_>> = new.iter().map(New::append).collect();
            match self.journal.append_all(&appends) {
                Ok(()) => {
                    let opened = new.into_iter().map(|new| self.opened(new.case, new.events.len()));
                    return Ok(opened.collect());
                }
                // A reference is taken: draw others.
                Err(JournalError::Conflict { .. }) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Err(DeskError::Chance(ChanceError))
    }

    fn prepare(&self, facts: &Facts) -> Result<New, DeskError> {
        let events = adieu_case::open(facts, &self.occasion());
        let reference = self.new_reference()?;
        let case = Case::from_events(&reference, &events)
            .ok_or_else(|| DeskError::BrokenLog(reference.clone()))?;
        let derived = derived(&case, &events, &self.sources());
        Ok(New { case, events, derived })
    }
}

impl New {
    fn append(&self) -> Append<'_> {
        Append {
            case: &self.case.reference,
            expected_seq: 0,
            events: &self.events,
            outbox: &[],
            derived: &self.derived,
            idempotency_key: None,
        }
    }
}
