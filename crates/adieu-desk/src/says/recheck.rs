//! What a jurist should check again about a rule, in a person's language.
//!
//! It must never weigh a rule: it only names what the records say of it.

use adieu_law::Recheck;
use adieu_words::Words;

/// Returns what is to be checked again, to stand after the name of a rule.
pub fn recheck(words: &Words, recheck: &Recheck) -> String {
    let items: Vec<String> = match recheck {
        Recheck::StartFromMemory { parameters } | Recheck::StartDateOfAct { parameters } => {
            parameters.clone()
        }
        Recheck::OpenCitations { citations } => citations.iter().map(ToString::to_string).collect(),
        Recheck::Conflicts { numbers } => numbers.iter().map(ToString::to_string).collect(),
        Recheck::WordingUndated
        | Recheck::Confidence { .. }
        | Recheck::NoDatedText
        | Recheck::WordingOld { .. } => Vec::new(),
    };
    match items.is_empty() {
        true => kind(words, recheck, ""),
        false => kind(words, recheck, &words.list(&items)),
    }
}

/// Returns a kind of weak spot with the rules that share it, or with its items and the rules of each.
pub fn recheck_of(words: &Words, recheck: &Recheck, items: &str) -> String {
    match recheck {
        Recheck::StartFromMemory { .. }
        | Recheck::StartDateOfAct { .. }
        | Recheck::OpenCitations { .. }
        | Recheck::Conflicts { .. } => kind(words, recheck, items),
        Recheck::WordingUndated
        | Recheck::Confidence { .. }
        | Recheck::NoDatedText
        | Recheck::WordingOld { .. } => format!("{} ({items})", kind(words, recheck, items)),
    }
}

fn kind(words: &Words, recheck: &Recheck, items: &str) -> String {
    match recheck {
        Recheck::StartFromMemory { .. } => words.msg_recheck_start_from_memory(items),
        Recheck::WordingUndated => words.msg_recheck_wording_undated(),
        Recheck::OpenCitations { .. } => words.msg_recheck_open_citations(items),
        Recheck::Conflicts { .. } => words.msg_recheck_conflicts(items),
        Recheck::StartDateOfAct { .. } => words.msg_recheck_start_date_of_act(items),
        Recheck::Confidence { level } => {
            words.msg_recheck_confidence(super::confidence(words, *level))
        }
        Recheck::NoDatedText => words.msg_recheck_no_dated_text(),
        Recheck::WordingOld { seen_to } => words.msg_recheck_wording_old(words.date(*seen_to)),
    }
}
