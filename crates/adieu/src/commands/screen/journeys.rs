//! Special journeys on the screen: names, the first sentence, what is still to be told, papers.
//!
//! A first sentence stands once on a screen, however many cases share it.

use adieu_case::journey::{JourneyId, Tone};
use adieu_case::{StepId, brand_of, line_name};
use adieu_desk::{Opened, PaperView, journey_opening, journey_title, paper_title, question_words};
use adieu_directory::{Channel, ChannelKind, FactValue, Serves};
use adieu_facts::Line;
use adieu_words::Words;

use super::{Depth, WIDTH};
use crate::failure::{Failure, form_words};
use crate::glossary::on_the_bill;
use crate::output::{BOLD, DIM, Output, wrapped};
use crate::world::World;

/// How many questions `next` shows of a case.
const NEXT_QUESTIONS: usize = 2;

/// Names the journeys and says their first sentences.
pub fn openings(opened: &Opened, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let journeys = &opened.plan.journeys;
    if journeys.is_empty() {
        return Ok(());
    }
    let titles: Vec<String> = journeys.iter().map(|mark| journey_title(mark.id, words)).collect();
    out.line(format!("  {DIM}{}{DIM:#}", titles.join(" · ")));
    for mark in
        journeys.iter().filter(|mark| mark.id != JourneyId::LostOrStolen || !blocked(opened))
    {
        let opening = wrapped(&journey_opening(mark.id, words), "  ", WIDTH);
        match world.journeys()?.journey(mark.id).map(|journey| journey.tone) {
            Some(Tone::Urgent) => out.once(format!("{BOLD}{opening}{BOLD:#}")),
            Some(Tone::Condolence | Tone::Calm) | None => out.once(opening),
        }
    }
    let lost = journeys.iter().find(|mark| mark.id == JourneyId::LostOrStolen);
    for line in lost.filter(|_| !blocked(opened)).into_iter().flat_map(|mark| &mark.lines) {
        let calls = opened.case.facts.lines.get(*line).map(|line| call_first(line, world));
        calls.transpose()?.unwrap_or_default().into_iter().for_each(|call| {
            out.once(wrapped(&call, "  ", WIDTH));
        });
    }
    for line in brand_lines(opened, world)? {
        out.line(wrapped(&line, "  ", WIDTH));
    }
    Ok(())
}

/// Returns the lines that anybody can call at the brand of a line, where the directory knows one.
pub fn call_first(line: &Line, world: &World) -> Result<Vec<String>, Failure> {
    let directory = world.directory()?;
    let brand = brand_of(line, directory).and_then(|id| directory.brand(&id));
    let Some(brand) = brand else { return Ok(Vec::new()) };
    let open = |channel: &&Channel| channel.serves == Some(Serves::AnyPhone);
    let numbers = brand.channels_of(ChannelKind::Phone).filter(open);
    let numbers = numbers.filter_map(|channel| channel.value.as_deref());
    Ok(numbers.map(|phone| world.words.msg_ask_block_call(brand.name.as_str(), phone)).collect())
}

/// Says whether the lost card is blocked: then nothing has to be done at once any more.
fn blocked(opened: &Opened) -> bool {
    opened.case.is_settled(StepId::BlockLine)
}

/// Says what the directory knows of the brands of this case for its journeys.
pub fn brand_lines(opened: &Opened, world: &World) -> Result<Vec<String>, Failure> {
    let journeys = world.journeys()?;
    let mut lines = Vec::new();
    for mark in &opened.plan.journeys {
        let Some(journey) = journeys.journey(mark.id) else { continue };
        for name in &journey.brand_facts {
            for said in told_by_brands(name, opened, world)? {
                if !lines.contains(&said) {
                    lines.push(said);
                }
            }
        }
    }
    Ok(lines)
}

/// Returns a fact of the directory for each brand of the case that has it.
fn told_by_brands(name: &str, opened: &Opened, world: &World) -> Result<Vec<String>, Failure> {
    let directory = world.directory()?;
    let mut said = Vec::new();
    for line in &opened.case.facts.lines {
        let brand = brand_of(line, directory).and_then(|id| directory.brand(&id));
        let Some((brand, fact)) = brand.and_then(|brand| Some((brand, brand.fact(name)?))) else {
            continue;
        };
        let value = match &fact.value {
            FactValue::One(text) => text.clone(),
            FactValue::Several(texts) => texts.join("; "),
        };
        let text = world.words.msg_cli_brand_says(brand.name.as_str(), value);
        if !said.contains(&text) {
            said.push(text);
        }
    }
    Ok(said)
}

/// One question, with the commands that answer it: one for each line that it is asked of.
pub struct AskedRow {
    /// The question.
    pub question: String,
    /// What to look for on a bill, and the words to choose from.
    pub hints: Vec<String>,
    /// The commands, each with the name of its line where there are several lines.
    pub commands: Vec<(Option<String>, String)>,
}

/// Gathers what is still to be told; the same question of several lines stands once.
pub fn asked_rows(opened: &Opened, world: &World) -> Vec<AskedRow> {
    let words = &world.words;
    let mut rows: Vec<AskedRow> = Vec::new();
    for key in &opened.plan.questions {
        let Some(question) = question_words(key, words) else { continue };
        let command = answer_command(opened, key);
        match rows.iter_mut().find(|row| row.question == question) {
            Some(row) => row.commands.push(command),
            None => {
                let choices = adieu_desk::choices(key, words);
                let labels: Vec<String> =
                    choices.iter().map(|(word, label)| format!("{word}: {label}")).collect();
                let choose = match labels.is_empty() {
                    true => form_words(key, words),
                    false => Some(labels.join(" · ")),
                };
                let hints = on_the_bill(key, world).into_iter().chain(choose).collect();
                rows.push(AskedRow { question, hints, commands: vec![command] });
            }
        }
    }
    rows
}

fn answer_command(opened: &Opened, key: &str) -> (Option<String>, String) {
    let command = format!("adieu fact {} {key}=…", opened.case.reference);
    let lines = &opened.case.facts.lines;
    let index = key.strip_prefix("line.").and_then(|rest| rest.split('.').next()?.parse().ok());
    let line = index.filter(|_| lines.len() > 1).and_then(|index: usize| {
        let line = lines.get(index)?;
        Some(line_name(line, index))
    });
    (line, command)
}

/// Shows what is still to be told, each with the command that tells it.
pub fn questions(opened: &Opened, depth: Depth, world: &World, out: &mut Output) {
    let rows = asked_rows(opened, world);
    if rows.is_empty() {
        return;
    }
    let most = if depth == Depth::Next { NEXT_QUESTIONS } else { rows.len() };
    out.heading(&world.words.msg_cli_section_questions());
    for row in rows.iter().take(most) {
        out.line(wrapped(&row.question, "  ", WIDTH));
        for hint in &row.hints {
            out.line(format!("{DIM}{}{DIM:#}", wrapped(hint, "    ", WIDTH)));
        }
        for (line, command) in &row.commands {
            let told = match line {
                Some(line) => format!("{line}: {command}"),
                None => world.words.msg_cli_answer_with(command.as_str()),
            };
            out.line(format!("    {DIM}{told}{DIM:#}"));
        }
    }
}

/// Shows the papers that may be asked for, and what to do with each.
pub fn papers(opened: &Opened, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    if opened.plan.papers.is_empty() || opened.case.closed_on.is_some() {
        return Ok(());
    }
    out.heading(&words.msg_cli_section_papers());
    for mark in &opened.plan.papers {
        let paper = PaperView::new(mark, words);
        let basis =
            if paper.why.is_empty() { words.msg_cli_advice() } else { paper.why.join(", ") };
        out.line(format!("  {}  {DIM}({basis}){DIM:#}", paper.title));
        out.line(wrapped(&paper.says, "      ", WIDTH));
        if let Some(taken) = taken_by(&paper, world)? {
            out.line(wrapped(&taken, "      ", WIDTH));
        }
    }
    Ok(())
}

/// Names the papers below the step that is about them.
pub fn paper_names(opened: &Opened, words: &Words, out: &mut Output) {
    let names: Vec<String> =
        opened.plan.papers.iter().map(|mark| paper_title(mark.id, words)).collect();
    if !names.is_empty() {
        out.line(wrapped(&names.join(" · "), "        ", WIDTH));
    }
}

/// Names the brands that are known to take a paper.
pub fn taken_by(paper: &PaperView, world: &World) -> Result<Option<String>, Failure> {
    let directory = world.directory()?;
    let names: Vec<String> = paper
        .taken_by
        .iter()
        .map(|id| directory.brand(id).map_or(id.clone(), |brand| brand.name.clone()))
        .collect();
    Ok((!names.is_empty()).then(|| world.words.msg_cli_taken_by(world.words.list(&names))))
}
