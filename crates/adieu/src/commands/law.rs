//! Asking the rules of law: apply, explain, list.

mod citation;

use std::collections::BTreeMap;

use adieu_desk::{law_check, law_list, says};
use adieu_law::{Confidence, Explanation, Law, Recheck, RuleId, RuleInfo, TextSeen};
use adieu_words::Words;
use jiff::civil::Date;
use serde_json::json;

use super::open::read_facts;
use super::screen::{self, Depth};
use crate::args::{LawCheckArgs, LawExplainArgs};
use crate::failure::Failure;
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

const WIDTH: usize = 92;

/// `adieu law check --facts FILE --on DATE`
pub fn check(args: &LawCheckArgs, world: &World) -> Result<Output, Failure> {
    let facts = read_facts(&args.facts, world)?.facts;
    let law = world.law()?;
    let words = &world.words;
    let mut out = Output::default();
    if world.global.json {
        for document in law_check(law, &facts, args.on, words) {
            out.json(&document)?;
        }
        return Ok(out);
    }
    let depth = if world.global.verbose { Depth::All } else { Depth::Full };
    for (index, line) in facts.lines.iter().enumerate() {
        out.line(format!(
            "{BOLD}{}{BOLD:#} · {}",
            adieu_case::line_name(line, index),
            words.date(args.on)
        ));
        let shown = screen::Shown { facts: &facts, line: index, depth };
        screen::rules(&law.findings(&facts, index, args.on), shown, words, &mut out);
    }
    Ok(out)
}

/// `adieu law explain RULE`, or a citation
pub fn explain(args: &LawExplainArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    if let Ok(id) = args.rule.to_uppercase().parse() {
        return citation::explain(id, world);
    }
    let rule: RuleId = args.rule.parse().map_err(|error: adieu_law::ParseRuleIdError| {
        let near = error.nearest().map(|rule| format!("adieu law explain {rule}"));
        let message = no_rule(&error, words);
        Failure::input(message, near.unwrap_or_else(|| "adieu law list".to_owned()))
    })?;
    let law = world.law()?;
    let Some(explained) = law.explain(rule) else {
        return Err(Failure::input(words.msg_law_not_built(), "adieu law list"));
    };
    let title = says::rule_title(words, explained.info.question).unwrap_or_default();
    let text = says::rule_words(words, explained.info.question).unwrap_or_default();
    let mut out = Output::default();
    if world.global.json {
        out.json(&as_json(&explained, &title, &text, words))?;
        return Ok(out);
    }
    out.line(format!("{BOLD}{rule}{BOLD:#} {title}"));
    out.gap();
    out.line(wrapped(&text, "", WIDTH));
    citations(&explained, words, &mut out);
    coverage(&explained, words, &mut out);
    conflicts(&explained, words, &mut out);
    Ok(out)
}

/// Says why a text names no rule.
fn no_rule(error: &adieu_law::ParseRuleIdError, words: &Words) -> String {
    match error {
        adieu_law::ParseRuleIdError::NotARule => words.msg_refusal_rule_shape(),
        adieu_law::ParseRuleIdError::OutOfRange { number } => words.msg_refusal_rule_range(
            format!("R{number:02}"),
            RuleId::FIRST.to_string(),
            RuleId::LATEST.to_string(),
        ),
    }
}

fn citations(explained: &Explanation<'_>, words: &Words, out: &mut Output) {
    out.heading(&words.msg_law_citations());
    for (citation, sources) in &explained.citations {
        let sureness = words.msg_cli_confidence(says::confidence(words, citation.confidence));
        out.line(format!(
            "  {BOLD}{}{BOLD:#} {}  {DIM}{sureness}{DIM:#}",
            citation.id, citation.article
        ));
        for source in sources {
            let text = format!("{}: {} ({})", source.key, source.title, source.dated);
            out.line(wrapped(&text, "      ", WIDTH));
            source.urls.iter().for_each(|url| out.line(format!("      {DIM}{url}{DIM:#}")));
        }
    }
}

fn coverage(explained: &Explanation<'_>, words: &Words, out: &mut Output) {
    let info = explained.info;
    out.heading(&words.msg_law_coverage());
    out.line(format!("  {}", coverage_words(info, words)));
}

/// Says from when a rule is in force and up to when its wording was read, and nothing of what has no day.
fn coverage_words(info: &RuleInfo, words: &Words) -> String {
    let from = info.in_force_from.map(|day| words.date(day));
    let seen = match (from, info.text_seen_to) {
        (Some(from), Some(TextSeen::UpTo(day))) => {
            return words.msg_law_coverage_words(from, words.date(day));
        }
        (from, Some(TextSeen::UpTo(day))) => (from, words.msg_law_coverage_seen(words.date(day))),
        (from, Some(TextSeen::Unknown)) => (from, words.msg_recheck_wording_undated()),
        (from, None) => (from, words.msg_recheck_no_dated_text()),
    };
    match seen {
        (Some(from), seen) => format!("{} · {seen}", words.msg_law_coverage_from(from)),
        (None, seen) => seen,
    }
}

fn conflicts(explained: &Explanation<'_>, words: &Words, out: &mut Output) {
    let said = explained.info.conflicts.iter().filter_map(|number| says::conflict(words, *number));
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        return;
    }
    out.heading(&words.msg_law_conflicts());
    said.iter().for_each(|text| out.line(wrapped(text, "  ", WIDTH)));
}

fn as_json(
    explained: &Explanation<'_>,
    title: &str,
    text: &str,
    words: &Words,
) -> serde_json::Value {
    let citations: Vec<serde_json::Value> = explained
        .citations
        .iter()
        .map(|(citation, sources)| {
            json!({ "id": citation.id, "article": citation.article,
            "confidence": citation.confidence, "sources": sources })
        })
        .collect();
    let conflicts: Vec<String> = explained
        .info
        .conflicts
        .iter()
        .filter_map(|number| says::conflict(words, *number))
        .collect();
    json!({ "rule": explained.info.rule, "title": title, "says": text, "citations": citations,
        "in_force_from": explained.info.in_force_from, "in_force_to": explained.info.in_force_to,
        "text_seen_to": explained.info.text_seen_to, "confidence": explained.info.confidence,
        "conflicts": conflicts })
}

/// `adieu law list`
pub fn list(world: &World) -> Result<Output, Failure> {
    let (law, words) = (world.law()?, &world.words);
    let today = adieu_case::day_of(adieu_desk::ports::Clock::now(&world.clock));
    let mut out = Output::default();
    if world.global.json {
        for row in law_list(law, today, words) {
            out.json(&row)?;
        }
        return Ok(out);
    }
    for info in law.rules() {
        let title = says::rule_title(words, info.question).unwrap_or_default();
        out.line(format!("{BOLD}{}{BOLD:#} {title}", info.rule));
        let coverage = coverage_words(info, words);
        let sureness = words.msg_cli_confidence(says::confidence(words, info.confidence));
        let citations: Vec<String> = info.citations.iter().map(ToString::to_string).collect();
        out.line(format!("    {DIM}{coverage} · {sureness} · {}{DIM:#}", citations.join(", ")));
    }
    rechecks(law, today, words, &mut out);
    Ok(out)
}

/// Lists what a jurist should check again, the weightiest first; each item names the rules that it touches.
fn rechecks(law: &Law, today: Date, words: &Words, out: &mut Output) {
    let mut found: BTreeMap<Recheck, BTreeMap<(usize, String), Vec<String>>> = BTreeMap::new();
    let mut touched: i64 = 0;
    for info in law.rules() {
        let weak = law.recheck(info.rule, today);
        touched += i64::from(!weak.is_empty());
        for each in weak {
            let (kind, items) = taken_apart(each);
            let of_kind = found.entry(kind).or_default();
            for item in items {
                // Numbers sort by their length first: 2 before 12.
                let key = (
                    if item.starts_with(|c: char| c.is_ascii_digit()) { item.len() } else { 0 },
                    item,
                );
                of_kind.entry(key).or_default().push(info.rule.to_string());
            }
        }
    }
    out.heading(&words.msg_recheck_heading());
    if found.is_empty() {
        out.line(format!("  {}", words.msg_recheck_nothing()));
        return;
    }
    out.line(format!("  {}", words.msg_recheck_count(touched)));
    for (kind, items) in found {
        let named = |((_, item), rules): ((usize, String), Vec<String>)| match item.is_empty() {
            true => rules.join(", "),
            false => format!("{item} ({})", rules.join(", ")),
        };
        let items: Vec<String> = items.into_iter().map(named).collect();
        let text = says::recheck_of(words, &kind, &items.join(", "));
        out.line(wrapped(&text, "  - ", WIDTH).replace("\n  - ", "\n    "));
    }
}

/// Returns the kind of a weak spot, empty of its items, and the items: one text each, so that rules can share them.
fn taken_apart(weak: Recheck) -> (Recheck, Vec<String>) {
    match weak {
        Recheck::StartFromMemory { parameters } => {
            (Recheck::StartFromMemory { parameters: Vec::new() }, parameters)
        }
        Recheck::StartDateOfAct { parameters } => {
            (Recheck::StartDateOfAct { parameters: Vec::new() }, parameters)
        }
        Recheck::OpenCitations { citations } => {
            let ids = citations.iter().map(ToString::to_string).collect();
            (Recheck::OpenCitations { citations: Vec::new() }, ids)
        }
        Recheck::Conflicts { numbers } => {
            let texts = numbers.iter().map(ToString::to_string).collect();
            (Recheck::Conflicts { numbers: Vec::new() }, texts)
        }
        Recheck::WordingUndated
        | Recheck::Confidence { .. }
        | Recheck::NoDatedText
        | Recheck::WordingOld { .. } => (weak, vec![String::new()]),
    }
}

/// Names how sure something is, from its name in JSON.
pub fn confidence_words(name: &str, words: &Words) -> String {
    let confidence = match name {
        "high" => Confidence::High,
        "medium" => Confidence::Medium,
        "low" => Confidence::Low,
        _ => Confidence::Unknown,
    };
    says::confidence(words, confidence)
}
