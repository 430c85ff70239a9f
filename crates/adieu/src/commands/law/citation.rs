//! A cited fact by its identifier, such as T-05: where it stands, when it was read, and which rules use it.
//!
//! It must never say more of a source than the data does.

use adieu_desk::says;
use adieu_law::{CitationId, Question, Reading, RuleId, Source};
use adieu_words::Words;
use serde_json::json;

use super::WIDTH;
use crate::failure::Failure;
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

/// `adieu law explain T-05`
pub fn explain(id: CitationId, world: &World) -> Result<Output, Failure> {
    let (law, words) = (world.law()?, &world.words);
    let Some(citation) = law.citation(id) else {
        return Err(Failure::input(
            words.msg_law_citation_unknown(id.to_string()),
            "adieu law list",
        ));
    };
    let sources: Vec<&Source> = citation.sources.iter().filter_map(|key| law.source(key)).collect();
    let using = law.rules().iter().filter(|info| info.citations.contains(&id));
    let rules: Vec<(RuleId, Question)> = using.map(|info| (info.rule, info.question)).collect();
    let mut out = Output::default();
    if world.global.json {
        out.json(&json!({ "citation": citation.id, "article": citation.article,
            "confidence": citation.confidence, "sources": sources,
            "rules": rules.iter().map(|(rule, _)| rule).collect::<Vec<_>>() }))?;
        return Ok(out);
    }
    let sureness = words.msg_cli_confidence(says::confidence(words, citation.confidence));
    out.line(format!("{BOLD}{id}{BOLD:#} {}  {DIM}{sureness}{DIM:#}", citation.article));
    sources.iter().for_each(|source| source_lines(source, words, &mut out));
    out.heading(&words.msg_law_citation_rules());
    if rules.is_empty() {
        out.line(format!("  {}", words.msg_law_citation_no_rule()));
    }
    for (rule, question) in rules {
        let title = says::rule_title(words, question).unwrap_or_default();
        out.line(format!("  {BOLD}{rule}{BOLD:#} {title}"));
    }
    Ok(out)
}

fn source_lines(source: &Source, words: &Words, out: &mut Output) {
    let text = format!("{}: {} ({})", source.key, source.title, source.dated);
    out.line(wrapped(&text, "  ", WIDTH));
    source.urls.iter().for_each(|url| out.line(format!("  {DIM}{url}{DIM:#}")));
    let read = match (source.read, source.seen.parse()) {
        (Reading::FromMemory, _) => words.msg_law_citation_unread(),
        (Reading::FullText | Reading::Page, Ok(day)) => {
            words.msg_law_citation_read(words.date(day))
        }
        (Reading::FullText | Reading::Page, Err(_)) => return,
    };
    out.line(format!("  {read}"));
}
