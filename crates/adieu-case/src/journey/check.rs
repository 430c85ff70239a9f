//! Journeys and papers held against the law and the directory: what they name must exist there.
//!
//! It must never judge whether a journey is wise.

use std::collections::BTreeSet;

use adieu_directory::Directory;
use adieu_law::{CitationId, Law};

use super::{Journey, JourneyError, JourneyProblem, Journeys};

impl Journeys {
    /// Returns every name that leads nowhere.
    pub fn check(&self, law: &Law, directory: &Directory) -> Vec<JourneyError> {
        let mut faults: Vec<JourneyError> =
            self.all().iter().flat_map(|journey| of_journey(journey, law, directory)).collect();
        let cited = self.papers().iter().flat_map(|paper| &paper.why).copied();
        faults.extend(dangling("papers.toml", cited, law));
        for asked in self.asked() {
            let brand = directory.brand(&asked.brand);
            let problem = match brand {
                None => JourneyProblem::NoBrand(asked.brand.clone()),
                Some(brand) if brand.source(&asked.source).is_none() => {
                    JourneyProblem::NoSource(asked.source.clone())
                }
                Some(_) => continue,
            };
            faults.push(fault("papers.toml", problem));
        }
        faults
    }
}

fn of_journey(journey: &Journey, law: &Law, directory: &Directory) -> Vec<JourneyError> {
    let file = format!("journeys/{}.toml", journey.id);
    let of_steps = journey.steps.iter().flat_map(|step| &step.why);
    let cited = journey.rests_on.iter().chain(of_steps).copied();
    let mut faults = dangling(&file, cited, law);
    for name in &journey.brand_facts {
        if !directory.brands().iter().any(|brand| brand.fact(name).is_some()) {
            faults.push(fault(&file, JourneyProblem::NoBrandFact(name.clone())));
        }
    }
    faults
}

fn dangling(file: &str, ids: impl Iterator<Item = CitationId>, law: &Law) -> Vec<JourneyError> {
    let missing: BTreeSet<CitationId> = ids.filter(|id| law.citation(*id).is_none()).collect();
    missing.iter().map(|id| fault(file, JourneyProblem::NoCitation(id.to_string()))).collect()
}

fn fault(file: &str, problem: JourneyProblem) -> JourneyError {
    JourneyError { file: file.to_owned(), line: 1, problem }
}
