//! What faces show and `--json` prints: plain values with stable keys, and words in the reader's language.
//!
//! Keys are only ever added. Numbers of lines are masked here, once, for everybody.

use adieu_case::{Case, Deadline, Level, Note, Plan, PlannedStep, Sources, line_name};
use adieu_facts::Facts;
use adieu_law::{Finding, Law};
use adieu_words::Words;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::desk::Opened;
use crate::journey_words::PaperView;
use crate::labels;
use crate::letter_words::letter_name;
use crate::line_words::LineCheckView;
use crate::money_words::MoneyView;
use crate::says;

/// One case, as `open` and `show` print it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseView {
    /// Reference printed on letters.
    pub case: String,
    /// Where it stands.
    pub status: String,
    /// Whose turn it is.
    pub turn: String,
    /// What the person wants.
    pub outcome: String,
    /// Day on which the contract is wished to end.
    pub end_date: Option<String>,
    /// Latest end that the operator can argue for; null when nobody can say.
    pub end_date_latest: Option<String>,
    /// The lines.
    pub lines: Vec<LineView>,
    /// The steps, in order.
    pub plan: Vec<StepView>,
    /// Special journeys that the case is on; the first sets the tone.
    pub journeys: Vec<String>,
    /// Keys of facts that these journeys ask for and nobody has told yet.
    pub questions: Vec<String>,
    /// Papers that somebody may ask for.
    pub papers: Vec<PaperView>,
    /// The days that matter, earliest first.
    pub deadlines: Vec<DeadlineView>,
    /// What the case and the rules say.
    pub findings: Vec<FindingView>,
    /// Letters that were frozen.
    pub letters: Vec<LetterView>,
    /// Lines that a modem was asked about.
    pub line_checks: Vec<LineCheckView>,
    /// Its money: the last bill foretold, claims, charges, direct debit.
    pub money: MoneyView,
    /// How many events the log holds.
    pub events: usize,
    /// Day for which this was computed.
    pub on: String,
}

/// One line of a case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineView {
    /// Brand id; null when unknown.
    pub brand: Option<String>,
    /// Name of the brand.
    pub brand_name: Option<String>,
    /// The number, or the card's number, with its middle hidden.
    pub number_masked: String,
    /// What the person wants for this line.
    pub outcome: String,
}

/// One step of a plan.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StepView {
    /// Name of the step, as `adieu done` takes it.
    pub step: String,
    /// open, done, skipped, blocked.
    pub state: String,
    /// Day by which it should be done.
    pub by: Option<String>,
    /// Steps that wait for it.
    pub blocks: Vec<String>,
    /// Citation ids; empty for a recommendation of the program.
    pub why: Vec<String>,
    /// Station of the journey.
    pub station: String,
    /// What to do, in a few words.
    pub title: String,
    /// What to do, in full.
    pub says: String,
}

/// One day that matters.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DeadlineView {
    /// What happens on that day.
    pub what: String,
    /// The day.
    pub by: String,
    /// A citation id, or `product` when the day is the program's own choice.
    pub basis: String,
    /// The rule, when it rests on one.
    pub rule: Option<String>,
    /// In words.
    pub says: String,
}

/// One finding: of a rule of law, or of the case itself (`rule` is null and `note` names it).
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FindingView {
    /// Id of the rule.
    pub rule: Option<String>,
    /// Name of the note, when no rule speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How much a note weighs: blocker, warning, hint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Position of the line; null when it is about the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// applies, does-not-apply, uncertain, needs, not-covered.
    pub outcome: String,
    /// Amount in cents of euro.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_eur_cents: Option<i64>,
    /// Upper end of a range, in cents of euro.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_max_eur_cents: Option<i64>,
    /// A day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Late end of a range of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_latest: Option<String>,
    /// The time of that day, by a clock in Belgium, where a term is counted in hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// A number of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// A choice that the rule proposes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// Keys of the facts file that are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Citation ids.
    pub citations: Vec<String>,
    /// high, medium, low, unknown.
    pub confidence: String,
    /// Last day for which the wording of the law was read; `unknown` for an undated page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_seen_to: Option<String>,
    /// `product` for advice that is not law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// Numbers of the conflicts between sources that touch it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<u8>,
    /// In words.
    pub says: String,
}

/// One frozen letter.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LetterView {
    /// Kind of letter.
    pub letter: String,
    /// Its name, in words.
    pub title: String,
    /// SHA-256 of the document.
    pub digest: String,
    /// Has it left?
    pub sent: bool,
}

/// One document of `adieu law check`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LawCheckView {
    /// The day that chose the law in force.
    pub on: String,
    /// Position of the line.
    pub line: usize,
    /// One finding per implemented rule.
    pub findings: Vec<FindingView>,
}

/// One rule of `adieu law list`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LawListView {
    /// Id of the rule.
    pub rule: String,
    /// Its name, in words.
    pub title: String,
    /// First day of the law that it computes.
    pub in_force_from: Option<String>,
    /// Last day, once a repeal is known.
    pub in_force_to: Option<String>,
    /// Last day for which the wording was read.
    pub text_seen_to: Option<String>,
    /// high, medium, low, unknown.
    pub confidence: String,
    /// Citation ids.
    pub citations: Vec<String>,
    /// Numbers of the conflicts between sources that touch it.
    pub conflicts: Vec<u8>,
    /// What a jurist should check again, the weightiest first.
    pub recheck: Vec<RecheckView>,
}

/// One thing about a rule that a jurist should check again.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RecheckView {
    /// start-from-memory, wording-undated, open-citations, conflicts, start-date-of-act, confidence, no-dated-text,
    /// wording-old.
    pub code: String,
    /// In words.
    pub says: String,
}

impl CaseView {
    /// Shows a case in the reader's language.
    pub fn new(opened: &Opened, sources: &Sources<'_>, words: &Words) -> Self {
        let (case, plan) = (&opened.case, &opened.plan);
        Self {
            case: case.reference.to_string(),
            status: labels::name(&plan.status),
            turn: labels::name(&plan.turn),
            outcome: labels::name(&case_outcome(case)),
            end_date: plan.end.wished.map(|day| day.to_string()),
            end_date_latest: plan.end.latest.map(|day| day.to_string()),
            lines: (0..case.facts.lines.len()).map(|i| line_view(case, i, sources)).collect(),
            plan: plan.steps.iter().map(|step| step_view(step, words)).collect(),
            journeys: plan.journeys.iter().map(|mark| mark.id.to_string()).collect(),
            questions: plan.questions.clone(),
            papers: plan.papers.iter().map(|paper| PaperView::new(paper, words)).collect(),
            deadlines: plan.deadlines.iter().map(|d| deadline_view(d, words)).collect(),
            findings: findings_view(plan, words),
            letters: letters_view(case, words),
            line_checks: LineCheckView::all(opened, words),
            money: MoneyView::new(&opened.money, words),
            events: opened.events,
            on: String::new(),
        }
    }

    /// Names the day for which it was computed.
    #[must_use]
    pub fn on(mut self, today: Date) -> Self {
        self.on = today.to_string();
        self
    }
}

fn case_outcome(case: &Case) -> adieu_facts::Outcome {
    let first = case.outcome_of(0);
    let same = (0..case.facts.lines.len()).all(|line| case.outcome_of(line) == first);
    if same { first } else { case.facts.wish.outcome }
}

fn line_view(case: &Case, index: usize, sources: &Sources<'_>) -> LineView {
    let line = &case.facts.lines[index];
    let brand = adieu_case::brand_of(line, sources.directory);
    let brand_name =
        brand.as_deref().and_then(|id| sources.directory.brand(id)).map(|b| b.name.clone());
    LineView {
        brand,
        brand_name,
        number_masked: line_name(line, index),
        outcome: labels::name(&case.outcome_of(index)),
    }
}

fn step_view(step: &PlannedStep, words: &Words) -> StepView {
    StepView {
        step: step.id.to_string(),
        state: labels::name(&step.state),
        by: step.by.map(|day| day.to_string()),
        blocks: step.blocks.iter().map(ToString::to_string).collect(),
        why: step.why.clone(),
        station: labels::name(&step.id.station()),
        title: labels::step_title(step.id, words),
        says: labels::step_words(step.id, words),
    }
}

fn deadline_view(deadline: &Deadline, words: &Words) -> DeadlineView {
    DeadlineView {
        what: deadline.kind.as_str().to_owned(),
        by: deadline.by.to_string(),
        basis: deadline.basis.clone(),
        rule: deadline.rule.map(|rule| rule.to_string()),
        says: labels::deadline_label(deadline.kind, words),
    }
}

fn findings_view(plan: &Plan, words: &Words) -> Vec<FindingView> {
    let notes = plan.notes.iter().map(|note| FindingView::of_note(note, words));
    let rules = plan.findings.iter().enumerate().flat_map(|(line, findings)| {
        findings
            .iter()
            .map(move |finding| FindingView { line: Some(line), ..FindingView::of(finding, words) })
    });
    notes.chain(rules).collect()
}

fn letters_view(case: &Case, words: &Words) -> Vec<LetterView> {
    case.drafts
        .iter()
        .map(|draft| LetterView {
            letter: draft.letter.to_string(),
            title: letter_name(draft.letter, words),
            digest: draft.digest.clone(),
            sent: case.dispatches.iter().any(|sent| sent.digest == draft.digest),
        })
        .collect()
}

impl FindingView {
    /// Shows a note of the case as a finding: `rule` is null.
    pub fn of_note(note: &Note, words: &Words) -> Self {
        Self {
            rule: None,
            note: Some(labels::note_name(&note.kind).to_owned()),
            level: Some(
                match note.level {
                    Level::Blocker => "blocker",
                    Level::Warning => "warning",
                    Level::Hint => "hint",
                }
                .to_owned(),
            ),
            line: note.line,
            outcome: if note.needs.is_empty() { "applies" } else { "needs" }.to_owned(),
            amount_eur_cents: None,
            amount_max_eur_cents: None,
            date: None,
            date_latest: None,
            time: None,
            days: None,
            choice: None,
            needs: note.needs.clone(),
            citations: Vec::new(),
            confidence: "high".to_owned(),
            text_seen_to: None,
            basis: Some("product".to_owned()),
            conflicts: Vec::new(),
            says: labels::note_text(&note.kind, words),
        }
    }

    /// Shows a finding in the reader's language.
    pub fn of(finding: &Finding, words: &Words) -> Self {
        let basis = match finding.basis {
            adieu_law::Basis::Law => None,
            adieu_law::Basis::Product => Some("product".to_owned()),
        };
        Self {
            rule: Some(finding.rule.to_string()),
            note: None,
            level: None,
            line: None,
            outcome: labels::name(&finding.outcome),
            amount_eur_cents: finding.amount_eur_cents,
            amount_max_eur_cents: finding.amount_max_eur_cents,
            date: finding.date.map(|day| day.to_string()),
            date_latest: finding.date_latest.map(|day| day.to_string()),
            time: finding.time.map(|time| time.strftime("%H:%M").to_string()),
            days: finding.days.map(i64::from),
            choice: finding.choice.as_ref().map(labels::name),
            needs: finding.needs.iter().map(ToString::to_string).collect(),
            citations: finding.citations.iter().map(ToString::to_string).collect(),
            confidence: labels::name(&finding.confidence),
            text_seen_to: finding.text_seen_to.as_ref().map(labels::name),
            basis,
            conflicts: finding.conflicts.clone(),
            says: says::finding(words, finding),
        }
    }
}

/// Applies the law to every line of these facts on a day.
pub fn law_check(law: &Law, facts: &Facts, on: Date, words: &Words) -> Vec<LawCheckView> {
    (0..facts.lines.len())
        .map(|line| LawCheckView {
            on: on.to_string(),
            line,
            findings: law
                .findings(facts, line, on)
                .iter()
                .map(|f| FindingView::of(f, words))
                .collect(),
        })
        .collect()
}

/// Lists the rules, each with what a jurist should check again on a day.
pub fn law_list(law: &Law, on: Date, words: &Words) -> Vec<LawListView> {
    law.rules()
        .iter()
        .map(|info| LawListView {
            rule: info.rule.to_string(),
            title: says::rule_title(words, info.question).unwrap_or_default(),
            in_force_from: info.in_force_from.map(|day| day.to_string()),
            in_force_to: info.in_force_to.map(|day| day.to_string()),
            text_seen_to: info.text_seen_to.as_ref().map(labels::name),
            confidence: labels::name(&info.confidence),
            citations: info.citations.iter().map(ToString::to_string).collect(),
            conflicts: info.conflicts.clone(),
            recheck: law
                .recheck(info.rule, on)
                .iter()
                .map(|each| RecheckView {
                    code: each.code().to_owned(),
                    says: says::recheck(words, each),
                })
                .collect(),
        })
        .collect()
}
