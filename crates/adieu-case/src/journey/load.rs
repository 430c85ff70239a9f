//! Files of journeys and papers become values, or an error with file and line.
//!
//! It must never skip a record, nor take a name that means nothing.

use std::ops::Range;

use adieu_facts::known_keys;
use adieu_law::Question;
use toml::Spanned;

use super::record::{
    AskedRecord, JourneyRecord, PaperRecord, PapersRecord, QuestionRecord, StepRecord, ToneWord,
};
use super::{
    Asked, Condition, FactAsked, Journey, JourneyId, JourneyStep, Journeys, Paper, PaperId,
    ParseConditionError, StepDay, Tone, condition,
};
use crate::{LetterKind, StepId};

/// A journey or paper that cannot be used, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}")]
pub struct JourneyError {
    /// The file, below the data folder.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: JourneyProblem,
}

/// What is wrong in a file of a journey.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JourneyProblem {
    /// Not TOML, or not of the expected form.
    #[error("cannot read this record: {0}")]
    Form(String),
    /// A journey that has no words.
    #[error("no journey is called {0}: a new one needs a name and words in the program")]
    NoJourney(String),
    /// The file has another name than the journey.
    #[error("the journey {0} belongs in journeys/{0}.toml")]
    FileName(String),
    /// A step that has no words.
    #[error("no step is called {0}: a new one needs a name and words in the program")]
    NoStep(String),
    /// A step that waits for itself or for a later station.
    #[error("{0} cannot come before {1}: it stands later in the journey")]
    Backwards(String, String),
    /// Steps that wait for each other.
    #[error("{0} waits for itself")]
    Circle(String),
    /// A question without a key.
    #[error("no fact is called {0}")]
    NoKey(String),
    /// A condition that cannot be read.
    #[error("the condition “{0}” cannot be read: {1}")]
    Condition(String, String),
    /// A paper that has no words.
    #[error("no paper is called {0}: a new one needs a name and words in the program")]
    NoPaper(String),
    /// A kind of letter that does not exist.
    #[error("there is no letter of the kind {0}")]
    NoLetter(String),
    /// A day that cannot be read.
    #[error("{0} is no day ({1}): now, soon, lead, before-end, after-end, or question lost-first")]
    Day(String, String),
    /// Neither reason nor condition.
    #[error("nothing says when this journey is recognised")]
    NeverRecognised,
    /// The same twice.
    #[error("{0} is there twice")]
    Twice(String),
    /// A citation that the law's data do not hold.
    #[error("no citation is called {0}")]
    NoCitation(String),
    /// A brand that is not in the directory.
    #[error("no brand is called {0}")]
    NoBrand(String),
    /// A source that the brand's record does not name.
    #[error("the brand’s record names no source {0}")]
    NoSource(String),
    /// A fact that no brand's record holds.
    #[error("no brand’s record holds a fact {0}")]
    NoBrandFact(String),
    /// A paper that journeys name and no record describes.
    #[error("the paper {0} has no record in papers.toml")]
    Undescribed(String),
}

/// A text with its name, to point at.
#[derive(Clone, Copy)]
struct Place<'a> {
    file: &'a str,
    text: &'a str,
}

impl Place<'_> {
    fn error(&self, at: Range<usize>, problem: JourneyProblem) -> JourneyError {
        let upto = &self.text.as_bytes()[..at.start.min(self.text.len())];
        let line = upto.iter().filter(|byte| **byte == b'\n').count() + 1;
        JourneyError { file: self.file.to_owned(), line, problem }
    }

    fn read<T: serde::de::DeserializeOwned>(&self) -> Result<T, JourneyError> {
        toml::from_str(self.text).map_err(|error| {
            let at = error.span().unwrap_or_default();
            self.error(at, JourneyProblem::Form(error.message().to_owned()))
        })
    }

    fn step(&self, name: &Spanned<String>) -> Result<StepId, JourneyError> {
        let unknown = || self.error(name.span(), JourneyProblem::NoStep(name.get_ref().clone()));
        StepId::find(name.get_ref()).ok_or_else(unknown)
    }

    fn paper(&self, name: &Spanned<String>) -> Result<PaperId, JourneyError> {
        let unknown = || self.error(name.span(), JourneyProblem::NoPaper(name.get_ref().clone()));
        PaperId::find(name.get_ref()).ok_or_else(unknown)
    }

    fn steps(&self, names: &[Spanned<String>]) -> Result<Vec<StepId>, JourneyError> {
        names.iter().map(|name| self.step(name)).collect()
    }

    fn papers(&self, names: &[Spanned<String>]) -> Result<Vec<PaperId>, JourneyError> {
        names.iter().map(|name| self.paper(name)).collect()
    }

    fn conditions(&self, texts: &[Spanned<String>]) -> Result<Vec<Condition>, JourneyError> {
        texts.iter().map(|text| self.condition(text)).collect()
    }

    fn condition(&self, text: &Spanned<String>) -> Result<Condition, JourneyError> {
        text.get_ref().parse().map_err(|error: ParseConditionError| {
            let problem = JourneyProblem::Condition(text.get_ref().clone(), error.to_string());
            self.error(text.span(), problem)
        })
    }

    fn day(&self, word: Option<&Spanned<String>>) -> Result<StepDay, JourneyError> {
        let Some(word) = word else { return Ok(StepDay::Open) };
        Ok(match word.get_ref().as_str() {
            "now" => StepDay::Now,
            "soon" => StepDay::Soon,
            "lead" => StepDay::Lead,
            "before-end" => StepDay::BeforeEnd,
            "after-end" => StepDay::AfterEnd,
            other => StepDay::Asked(day_of(other).map_err(|why| {
                let problem = JourneyProblem::Day(other.to_owned(), why.to_string());
                self.error(word.span(), problem)
            })?),
        })
    }
}

/// Reads the day that answers a question.
fn day_of(text: &str) -> Result<Question, ParseConditionError> {
    match (condition::numbered(text), text.strip_prefix("question ")) {
        (Some(question), _) => Err(ParseConditionError::Numbered(question)),
        (None, Some(id)) => condition::question(id.trim()),
        (None, None) => Err(ParseConditionError::Form),
    }
}

pub(super) fn load(files: &[(&str, &str)]) -> Result<Journeys, JourneyError> {
    let mut journeys = Journeys::default();
    for (file, text) in files {
        let place = Place { file, text };
        if *file == "papers.toml" {
            papers(place, &mut journeys)?;
        } else if file.starts_with("journeys/") && file.ends_with(".toml") {
            let journey = journey(place)?;
            if journeys.journey(journey.id).is_some() {
                let problem = JourneyProblem::Twice(journey.id.to_string());
                return Err(place.error(0..0, problem));
            }
            journeys.journeys.push(journey);
        }
    }
    journeys.journeys.sort_by_key(|journey| journey.id);
    described(&journeys)?;
    Ok(journeys)
}

/// Refuses a paper that a journey names and nobody describes.
fn described(journeys: &Journeys) -> Result<(), JourneyError> {
    for journey in journeys.all() {
        let missing = journey.papers.iter().find(|id| journeys.paper(**id).is_none());
        if let Some(paper) = missing {
            return Err(JourneyError {
                file: format!("journeys/{}.toml", journey.id),
                line: 1,
                problem: JourneyProblem::Undescribed(paper.as_str().to_owned()),
            });
        }
    }
    Ok(())
}

fn papers(place: Place<'_>, journeys: &mut Journeys) -> Result<(), JourneyError> {
    let record: PapersRecord = place.read()?;
    for paper in record.papers {
        let id = place.paper(&paper.id)?;
        if journeys.paper(id).is_some() {
            let problem = JourneyProblem::Twice(id.as_str().to_owned());
            return Err(place.error(paper.id.span(), problem));
        }
        let PaperRecord { copying, why, confidence, seen, .. } = paper;
        journeys.papers.push(Paper { id, copying, why, confidence, seen });
    }
    for asked in record.asked {
        let papers = place.papers(&asked.papers)?;
        let AskedRecord { brand, source, confidence, seen, .. } = asked;
        journeys.asked.push(Asked { brand, papers, source, confidence, seen });
    }
    Ok(())
}

fn journey(place: Place<'_>) -> Result<Journey, JourneyError> {
    let record: JourneyRecord = place.read()?;
    let name = record.id.get_ref().clone();
    let unknown = || place.error(record.id.span(), JourneyProblem::NoJourney(name.clone()));
    let id = JourneyId::find(&name).ok_or_else(unknown)?;
    if place.file != format!("journeys/{name}.toml") {
        return Err(place.error(record.id.span(), JourneyProblem::FileName(name)));
    }
    if record.reasons.is_empty() && record.when.is_empty() {
        return Err(place.error(record.id.span(), JourneyProblem::NeverRecognised));
    }
    let when = record.when.iter().map(|when| place.conditions(&when.all));
    let steps = record.steps.iter().map(|step| one_step(place, step));
    let steps = steps.collect::<Result<Vec<_>, _>>()?;
    no_circle(place, &record.steps, &steps)?;
    let questions = record.questions.iter().map(|question| one_question(place, question));
    Ok(Journey {
        id,
        tone: match record.tone {
            ToneWord::Condolence => Tone::Condolence,
            ToneWord::Urgent => Tone::Urgent,
            ToneWord::Calm => Tone::Calm,
        },
        when: when.collect::<Result<_, _>>()?,
        without: place.steps(&record.without)?,
        papers: place.papers(&record.papers)?,
        questions: questions.collect::<Result<_, _>>()?,
        reasons: record.reasons,
        steps,
        shows_identity: record.shows_identity,
        brand_facts: record.brand_facts,
        rests_on: record.rests_on,
        seen: record.seen,
        confidence: record.confidence,
    })
}

fn one_question(place: Place<'_>, record: &QuestionRecord) -> Result<FactAsked, JourneyError> {
    let key = record.key.get_ref();
    if !known_keys().any(|known| known == key) {
        return Err(place.error(record.key.span(), JourneyProblem::NoKey(key.clone())));
    }
    Ok(FactAsked { key: key.clone(), when: place.conditions(&record.when)? })
}

fn one_step(place: Place<'_>, record: &StepRecord) -> Result<JourneyStep, JourneyError> {
    let id = place.step(&record.id)?;
    for name in record.before.iter().chain(&record.replaces) {
        let later = place.step(name)?;
        if later == id || later.station() < id.station() {
            let problem = JourneyProblem::Backwards(id.to_string(), later.to_string());
            return Err(place.error(name.span(), problem));
        }
    }
    if let Some(letter) = &record.letter
        && LetterKind::find(letter.get_ref()).is_none()
    {
        let problem = JourneyProblem::NoLetter(letter.get_ref().clone());
        return Err(place.error(letter.span(), problem));
    }
    Ok(JourneyStep {
        id,
        before: place.steps(&record.before)?,
        replaces: place.steps(&record.replaces)?,
        by: place.day(record.by.as_ref())?,
        why: record.why.clone(),
        letter: record.letter.as_ref().map(|letter| letter.get_ref().clone()),
        when: place.conditions(&record.when)?,
    })
}

/// Refuses steps that wait for each other within one journey.
fn no_circle(
    place: Place<'_>,
    records: &[StepRecord],
    steps: &[JourneyStep],
) -> Result<(), JourneyError> {
    for (record, step) in records.iter().zip(steps) {
        let mut reached = step.before.clone();
        let mut at = 0;
        while let Some(next) = reached.get(at).copied() {
            if next == step.id {
                let problem = JourneyProblem::Circle(step.id.to_string());
                return Err(place.error(record.id.span(), problem));
            }
            for other in steps.iter().filter(|other| other.id == next) {
                let new: Vec<StepId> =
                    other.before.iter().copied().filter(|id| !reached.contains(id)).collect();
                reached.extend(new);
            }
            at += 1;
        }
    }
    Ok(())
}
