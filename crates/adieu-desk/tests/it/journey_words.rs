//! Words of the special journeys: complete, in every language, and calm where somebody has died.

use adieu_case::StepId;
use adieu_case::journey::{JourneyId, PaperId, Tone};
use adieu_desk::{
    choices, journey_opening, journey_title, paper_title, question_words, step_title, step_words,
};
use adieu_facts::{Facts, FactsHint, SubscriberKind, ValueForm, value_form};
use adieu_words::{Lang, Words};

use crate::world::journeys;

/// The facts with one line, so that keys of lines are known.
fn facts() -> Facts {
    Facts::empty(SubscriberKind::Consumer).set("line.brand", "orange").unwrap()
}

#[test]
fn every_question_of_a_journey_has_words_in_every_language() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for journey in journeys().all() {
            for question in &journey.questions {
                let asked = question_words(&question.key, &words);
                assert!(asked.is_some_and(|text| !text.is_empty()), "{lang}: {}", question.key);
                let indexed = question.key.replacen("line.", "line.3.", 1);
                assert!(question_words(&indexed, &words).is_some(), "{lang}: {indexed}");
            }
        }
    }
    assert_eq!(question_words("line.colour", &Words::new(Lang::En)), None);
}

#[test]
fn every_question_with_words_to_choose_from_offers_them_all() {
    let words = Words::new(Lang::En);
    let questions = journeys().all().iter().flat_map(|journey| &journey.questions);
    let own = ["subscriber.kind", "line.contract", "subscriber.id_kind"];
    let keys = questions.map(|question| question.key.as_str()).chain(own);
    for key in keys.filter(|key| value_form(key) == Some(ValueForm::Word)) {
        let offered = choices(key, &words);
        assert!(!offered.is_empty(), "{key} is asked without choices");
        for (word, _) in &offered {
            assert!(facts().set(key, word).is_ok(), "{key}={word}");
        }
        let refused = facts().set(key, "no such word").unwrap_err();
        let FactsHint::Words { allowed, .. } = refused.hint() else { panic!("{refused:?}") };
        let mut words: Vec<&str> = offered.iter().map(|(word, _)| *word).collect();
        let mut allowed: Vec<&str> = allowed.to_vec();
        words.sort_unstable();
        allowed.sort_unstable();
        assert_eq!(words, allowed, "{key}");
    }
}

#[test]
fn labels_of_one_question_differ() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for key in
            ["wish.reason", "line.change_notice.kind", "bill.disputed_why", "helper.relation"]
        {
            let mut labels: Vec<String> =
                choices(key, &words).into_iter().map(|(_, label)| label.to_lowercase()).collect();
            let count = labels.len();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), count, "{lang}: {key}");
        }
    }
}

#[test]
fn a_reason_to_choose_is_recognised_as_its_journey() {
    for (word, _) in choices("wish.reason", &Words::new(Lang::En)) {
        let journey = JourneyId::find(word).and_then(|id| journeys().journey(id));
        match journey {
            Some(journey) => assert!(journey.reasons.iter().any(|reason| reason == word), "{word}"),
            None => assert_eq!(word, "other"),
        }
    }
}

#[test]
fn nobody_cheers_after_a_death() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for journey in journeys().all().iter().filter(|j| j.tone == Tone::Condolence) {
            let mut texts =
                vec![journey_title(journey.id, &words), journey_opening(journey.id, &words)];
            for step in &journey.steps {
                texts.extend([step_title(step.id, &words), step_words(step.id, &words)]);
            }
            for text in texts {
                assert!(!text.contains(['!', '！']), "{lang}: {text}");
            }
        }
    }
}

#[test]
fn titles_are_told_apart_in_every_language() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let steps = StepId::ALL.iter().map(|step| step_title(*step, &words));
        let journeys = JourneyId::ALL.iter().map(|id| journey_title(*id, &words));
        let papers = PaperId::ALL.iter().map(|id| paper_title(*id, &words));
        for mut titles in [steps.collect::<Vec<_>>(), journeys.collect(), papers.collect()] {
            let count = titles.len();
            titles.sort();
            titles.dedup();
            assert_eq!(titles.len(), count, "{lang}: {titles:?}");
        }
    }
}
