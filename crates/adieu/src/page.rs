//! The self-contained page beside the letters: plan, days, findings with citations, links to the files.
//!
//! No script, nothing fetched; everything a person typed is escaped by the template.

mod journeys;

use std::collections::BTreeSet;

use adieu_case::{Sources, StepState};
use adieu_desk::{
    CaseView, MoneySection, Opened, basis_text, level_label, money_sections, note_text,
    outcome_label, says, state_label, status_words, turn_label, worth_showing,
};
use askama::Template;

use self::journeys::JourneyRows;
use crate::commands::screen::{end_words, sureness_words};
use crate::failure::{Failure, FailureKind};
use crate::world::World;

/// One case on the page.
pub struct CasePage<'a> {
    /// The case with its plan.
    pub opened: &'a Opened,
    /// Link and name of each file.
    pub files: Vec<(String, String)>,
    /// Why there is no letter.
    pub no_letter: Option<&'a Failure>,
}

#[derive(Template)]
#[template(path = "index.html")]
struct Index {
    lang: String,
    title: String,
    labels: Labels,
    cases: Vec<Section>,
    cited: Vec<CitedRow>,
    footer: Vec<String>,
}

struct Labels {
    notes: String,
    questions: String,
    papers: String,
    plan: String,
    deadlines: String,
    findings: String,
    files: String,
    cited: String,
}

/// A citation with the article and the texts that carry it.
struct CitedRow {
    id: String,
    article: String,
    sources: String,
}

struct Section {
    reference: String,
    lines: Vec<String>,
    state: String,
    journeys: JourneyRows,
    notes: Vec<(String, String)>,
    steps: Vec<StepRow>,
    deadlines: Vec<(String, String, String, String)>,
    money: Vec<MoneySection>,
    findings: Vec<FindingRow>,
    files: Vec<(String, String)>,
    no_letter: Vec<String>,
}

struct StepRow {
    state: String,
    state_words: String,
    title: String,
    words: String,
    by: Option<(String, String)>,
    why: String,
}

struct FindingRow {
    rule: String,
    outcome: String,
    says: String,
    citations: Vec<String>,
    basis: String,
}

/// Returns the page.
pub fn render(
    pages: &[CasePage<'_>],
    sources: &Sources<'_>,
    world: &World,
) -> Result<String, Failure> {
    let words = &world.words;
    let newest = sources.directory.brands().iter().map(|brand| brand.seen).max();
    let mut footer: Vec<String> =
        newest.map(|day| words.msg_cli_data_seen(words.date(day))).into_iter().collect();
    if world.global.now.is_some() {
        footer.push(words.msg_cli_clock_given());
    }
    let mut said = Vec::new();
    let cases = pages.iter().map(|page| section(page, sources, world, &mut said));
    let cases = cases.collect::<Result<Vec<_>, _>>()?;
    let index = Index {
        lang: words.lang().code().to_owned(),
        title: "adieu".to_owned(),
        labels: Labels {
            notes: words.msg_cli_section_notes(),
            questions: words.msg_cli_section_questions(),
            papers: words.msg_cli_section_papers(),
            plan: words.msg_cli_section_plan(),
            deadlines: words.msg_cli_section_deadlines(),
            findings: words.msg_cli_section_findings(),
            files: words.msg_cli_section_files(),
            cited: words.msg_law_citations(),
        },
        cited: cited(pages, sources),
        cases,
        footer,
    };
    index.render().map_err(|error| Failure::of(FailureKind::Bug, error.to_string(), ""))
}

fn section(
    page: &CasePage<'_>,
    sources: &Sources<'_>,
    world: &World,
    said: &mut Vec<String>,
) -> Result<Section, Failure> {
    let words = &world.words;
    let opened = page.opened;
    let view = CaseView::new(opened, sources, words);
    let lines = view.lines.iter().enumerate().map(|(index, line)| {
        let brand = line.brand_name.clone().unwrap_or_else(|| words.msg_identify_unknown());
        format!(
            "{brand} · {} · {}",
            line.number_masked,
            outcome_label(opened.case.outcome_of(index), words)
        )
    });
    let mut state = vec![status_words(opened, words), turn_label(opened.plan.turn, words)];
    state.extend(end_words(opened, words));
    let no_letter = page.no_letter.map(|failure| {
        let hint = failure.hint.clone().unwrap_or_default();
        vec![words.msg_cli_no_letter_yet(), failure.message.clone(), hint]
    });
    Ok(Section {
        journeys: journeys::rows(opened, world, said)?,
        reference: opened.case.reference.to_string(),
        lines: lines.collect(),
        state: state.join(" · "),
        notes: opened
            .plan
            .notes
            .iter()
            .map(|note| (level_label(note.level, words), note_text(&note.kind, words)))
            .collect(),
        steps: step_rows(opened, &view, world),
        deadlines: deadline_rows(opened, &view, world),
        money: money_sections(opened, words),
        findings: finding_rows(opened, world),
        files: page.files.clone(),
        no_letter: no_letter.unwrap_or_default(),
    })
}

/// Returns every citation that the page names, with its article and its sources.
fn cited(pages: &[CasePage<'_>], sources: &Sources<'_>) -> Vec<CitedRow> {
    let mut ids = BTreeSet::new();
    for page in pages {
        let plan = &page.opened.plan;
        let facts = &page.opened.case.facts;
        let shown = plan.findings.iter().enumerate().flat_map(|(line, findings)| {
            findings.iter().filter(move |finding| worth_showing(finding, facts, line))
        });
        ids.extend(shown.flat_map(|finding| finding.citations.iter().map(ToString::to_string)));
        ids.extend(plan.steps.iter().flat_map(|step| step.why.iter().cloned()));
        ids.extend(plan.papers.iter().flat_map(|paper| paper.why.clone()));
        let days = plan.deadlines.iter().filter(|deadline| deadline.basis != "product");
        ids.extend(days.map(|deadline| deadline.basis.clone()));
    }
    let found = ids.iter().filter_map(|id| sources.law.citation(id.parse().ok()?));
    found
        .map(|citation| {
            let texts = citation.sources.iter().filter_map(|key| sources.law.source(key));
            CitedRow {
                id: citation.id.to_string(),
                article: citation.article.clone(),
                sources: texts
                    .map(|s| format!("{} ({})", s.title, s.dated))
                    .collect::<Vec<_>>()
                    .join("; "),
            }
        })
        .collect()
}

fn step_rows(opened: &Opened, view: &CaseView, world: &World) -> Vec<StepRow> {
    let words = &world.words;
    let rows = opened.plan.steps.iter().zip(&view.plan);
    rows.map(|(step, shown)| {
        let open = matches!(step.state, StepState::Open | StepState::Blocked);
        let why = if step.why.is_empty() { words.msg_cli_advice() } else { step.why.join(", ") };
        StepRow {
            state: shown.state.clone(),
            state_words: state_label(step.state, words),
            title: shown.title.clone(),
            words: shown.says.clone(),
            by: step
                .by
                .filter(|_| open)
                .map(|day| (day.to_string(), words.msg_cli_by(words.date(day)))),
            why,
        }
    })
    .collect()
}

fn deadline_rows(
    opened: &Opened,
    view: &CaseView,
    world: &World,
) -> Vec<(String, String, String, String)> {
    let words = &world.words;
    let rows = opened.plan.deadlines.iter().zip(&view.deadlines);
    rows.map(|(deadline, shown)| {
        let basis = basis_text(deadline, words);
        (shown.by.clone(), words.weekday_date(deadline.by), shown.says.clone(), basis)
    })
    .collect()
}

fn finding_rows(opened: &Opened, world: &World) -> Vec<FindingRow> {
    let words = &world.words;
    let several = opened.plan.findings.len() > 1;
    let mut rows = Vec::new();
    for (index, findings) in opened.plan.findings.iter().enumerate() {
        let name = adieu_case::line_name(&opened.case.facts.lines[index], index);
        let facts = &opened.case.facts;
        for finding in findings.iter().filter(|finding| worth_showing(finding, facts, index)) {
            let rule = if several {
                format!("{} · {name}", finding.rule)
            } else {
                finding.rule.to_string()
            };
            rows.push(FindingRow {
                rule,
                outcome: says::outcome(words, finding.outcome),
                says: says::brief(words, finding),
                citations: finding.citations.iter().map(ToString::to_string).collect(),
                basis: sureness_words(finding, words),
            });
        }
    }
    rows
}
