//! The ways out of a case on the screen, as JSON, and as files: a table in text and the curve as a picture.
//!
//! No rule lives here. What nobody knows is said to be unknown; it is never shown as free.

use std::path::PathBuf;

use adieu_case::money::Sum;
use adieu_case::{Case, ChoiceOption, Comparison, Curve, line_name};
use adieu_desk::{
    ChoiceView, Compared, brand_pages, cheapest_words, curve_svg, hint_words, loss_words,
    mark_words, option_says, outcome_label, outcome_name, part_words, says, sum_words,
};
use adieu_facts::{ContractKind, Outcome};
use adieu_words::Words;
use textwrap::core::display_width;

use super::case_ref;
use super::letter::say_beside;
use crate::args::ChooseArgs;
use crate::failure::{Failure, desk as told, form_words};
use crate::output::{BOLD, DIM, OutFile, Output, OutputError, Place, wrapped};
use crate::world::World;

const WIDTH: usize = 96;

/// `adieu choose CASE [--out DIR]`
pub fn choose(args: &ChooseArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let case = case_ref(&args.case, words)?;
    let desk = world.desk()?;
    let compared = desk.choose(&case).map_err(|e| told(&e, words))?;
    let mut screen = Output::default();
    shown(&compared, world, &mut screen)?;
    let written = write(&compared, &screen, args, world)?;
    if !world.global.json {
        if let (Some(named), Some((folder, names))) = (&args.out, written) {
            screen.heading(&words.msg_cli_section_files());
            for name in names {
                screen.line(format!("  {}", folder.join(name).display()));
            }
            say_beside(named, &folder, world, &mut screen);
        }
        return Ok(screen);
    }
    let mut out = Output::default();
    out.json(&ChoiceView::new(&compared.opened.case, &compared.comparison, compared.on, words))?;
    Ok(out)
}

/// Writes the table and the picture, and returns their folder and names.
fn write(
    compared: &Compared,
    screen: &Output,
    args: &ChooseArgs,
    world: &World,
) -> Result<Option<(PathBuf, Vec<String>)>, Failure> {
    let Some(folder) = &args.out else { return Ok(None) };
    let text = screen.plain();
    let picture = curve_svg(&compared.comparison.curve, &world.words);
    let mut files = vec![OutFile { name: "choose.txt", bytes: text.as_bytes() }];
    files.extend(picture.iter().map(|svg| OutFile { name: "choose.svg", bytes: svg.as_bytes() }));
    let names = files.iter().map(|file| file.name.to_owned()).collect();
    let failed = |error: OutputError| error.failure(&world.words);
    let case = compared.opened.case.reference.as_str();
    let place = Place::take(folder, case, args.force).map_err(failed)?;
    let path = place.path().to_owned();
    place.write(&files).map_err(failed)?;
    Ok(Some((path, names)))
}

fn shown(compared: &Compared, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let (case, comparison) = (&compared.opened.case, &compared.comparison);
    out.line(format!("{BOLD}{}  {}{BOLD:#}", case.reference, words.msg_choose_title()));
    for (index, line) in case.facts.lines.iter().enumerate() {
        let id = adieu_case::brand_of(line, world.directory()?);
        let name = id.as_deref().and_then(|id| world.directory().ok()?.brand(id));
        let brand = name.map(|brand| brand.name.clone()).or(id);
        let brand = brand.unwrap_or_else(|| words.msg_identify_unknown());
        out.line(format!("  {brand} · {}", line_name(line, index)));
    }
    question(comparison, case, words, out);
    advice(comparison, case, words, out);
    per_line(compared, words, out);
    for option in in_order(&comparison.options) {
        option_lines(option, world, out);
    }
    if is_billed(case) {
        out.gap();
        out.line(match comparison.staying_year_eur_cents {
            Some(cents) => words.msg_choose_staying(words.euro(cents)),
            None => words.msg_choose_staying_unknown(),
        });
        curve(compared, words, out);
    }
    out.gap();
    for hint in &compared.opened.money.hints {
        out.line(format!("  {} · {}", hint.name, hint_words(hint, words)));
    }
    for page in brand_pages(case, &world.desk()?.sources(), words) {
        out.line(wrapped(&page, "  ", WIDTH));
    }
    Ok(())
}

/// Asks the first question while nobody has answered it.
fn question(comparison: &Comparison, case: &Case, words: &Words, out: &mut Output) {
    let Some(branches) = comparison.branches else { return };
    out.heading(&words.msg_choose_question());
    out.line(wrapped(&words.msg_choose_question_hint(), "  ", WIDTH));
    let named = |outcome: Option<Outcome>| match outcome {
        Some(outcome) => outcome_label(outcome, words),
        None => words.msg_choose_open(),
    };
    out.line(format!("  {}", words.msg_choose_if_needed(named(branches.if_needed))));
    out.line(format!("  {}", words.msg_choose_if_not_needed(named(branches.if_not_needed))));
    for key in comparison.needs.iter().filter(|key| key.ends_with("keep_number")) {
        let reference = &case.reference;
        let outcome = key.replace("keep_number", "outcome");
        // An end that keeps the number is refused: whoever needs it wants a port.
        let yes = match case.facts.get(&outcome).as_deref() {
            Some("end") => format!("adieu fact {reference} {outcome}=port"),
            Some(_) | None => format!("adieu fact {reference} {key}=true"),
        };
        let no = format!("adieu fact {reference} {key}=false");
        out.line(format!("  {}", words.msg_choose_answer_yes(yes)));
        out.line(format!("  {}", words.msg_choose_answer_no(no)));
    }
}

/// Says which way is the best, or what is missing to say so.
fn advice(comparison: &Comparison, case: &Case, words: &Words, out: &mut Output) {
    let reference = &case.reference;
    out.gap();
    if let Some(best) = comparison.options.iter().find(|option| option.best) {
        let label = outcome_label(best.outcome, words);
        out.line(format!("{BOLD}{}{BOLD:#}", words.msg_choose_best(label)));
        if (0..case.facts.lines.len()).all(|line| case.outcome_of(line) == best.outcome) {
            out.line(format!("  {}", words.msg_choose_chosen()));
            return;
        }
        let name = outcome_name(best.outcome);
        let command = format!("adieu fact {reference} wish.outcome={name}");
        out.line(format!("  {}", words.msg_choose_next(command)));
        return;
    }
    let others: Vec<&String> =
        comparison.needs.iter().filter(|key| !key.ends_with("keep_number")).collect();
    if others.is_empty() {
        return;
    }
    out.line(words.msg_choose_no_best());
    for key in others {
        out.line(format!("  adieu fact {reference} {key}=…"));
        if let Some(form) = form_words(key, words) {
            out.line(format!("{DIM}{}{DIM:#}", wrapped(&form, "    ", WIDTH)));
        }
    }
}

/// Says what suits each line, where lines differ.
fn per_line(compared: &Compared, words: &Words, out: &mut Output) {
    let lines = &compared.comparison.lines;
    let best = |place: usize| lines[place].options.iter().find(|o| o.best).map(|o| o.outcome);
    if (1..lines.len()).all(|place| best(place) == best(0)) {
        return;
    }
    for (place, choice) in lines.iter().enumerate() {
        let line = &compared.opened.case.facts.lines[choice.line];
        let said = match best(place) {
            Some(outcome) => outcome_label(outcome, words),
            None => words.msg_choose_open(),
        };
        out.line(format!("  {} · {said}", line_name(line, choice.line)));
    }
}

/// Returns the best first, then what is possible, then what is not.
fn in_order(options: &[ChoiceOption]) -> Vec<&ChoiceOption> {
    let mut sorted: Vec<&ChoiceOption> = options.iter().collect();
    sorted.sort_by_key(|option| (!option.best, !option.possible));
    sorted
}

fn option_lines(option: &ChoiceOption, world: &World, out: &mut Output) {
    let words = &world.words;
    let label = outcome_label(option.outcome, words);
    let mark = match (option.best, option.possible) {
        (true, _) => Some(words.msg_choose_mark_best()),
        (false, true) => None,
        (false, false) => Some(words.msg_choose_mark_impossible()),
    };
    out.heading(&match (mark, world.global.plain) {
        (None, _) => label,
        (Some(mark), true) => format!("{label} · {mark}"),
        (Some(mark), false) => format!("{label} [{mark}]"),
    });
    out.line(wrapped(&option_says(option, words), "  ", WIDTH));
    if option.possible {
        for (label, value) in figures(option, words) {
            out.line(wrapped(&words.msg_choose_figure(label, value), "  ", WIDTH));
        }
    }
    let mut basis = vec![option.citations.join(", ")];
    if option.possible {
        basis.push(says::confidence(words, option.confidence));
    }
    basis.retain(|part| !part.is_empty());
    out.line(format!("  {DIM}{}{DIM:#}", basis.join(" · ")));
}

/// Returns the figures of an option, each with its label.
fn figures(option: &ChoiceOption, words: &Words) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let billed = !option.service.sum().is_some_and(Sum::is_nothing);
    let (stays, leaves) = match option.outcome {
        Outcome::Nothing => (billed, false),
        Outcome::End | Outcome::Port => (false, billed),
        Outcome::ToPrepaid
        | Outcome::Pause
        | Outcome::Transfer
        | Outcome::Lapse
        | Outcome::Compare => (false, false),
    };
    let label = if stays { words.msg_choose_label_year() } else { words.msg_choose_label_costs() };
    rows.push((label, part_words(&option.costs, words)));
    if leaves {
        rows.push((words.msg_choose_label_service(), part_words(&option.service, words)));
        rows.push((words.msg_choose_label_total(), part_words(&option.total, words)));
    }
    if !option.back.sum().is_some_and(Sum::is_nothing) {
        let back = match option.back.sum() {
            Some(sum) => sum_words(sum, words),
            None => words.msg_choose_open(),
        };
        rows.push((words.msg_choose_label_back(), back));
    }
    let lost = option.lost.iter().map(|loss| loss_words(*loss, words));
    let lost = lost.reduce(|head, item| words.msg_choose_lost_more(head, item));
    let lost = lost.unwrap_or_else(|| words.msg_choose_none_lost());
    rows.push((words.msg_choose_label_lost(), lost));
    let takes = match option.takes_days {
        Some(days) => words.msg_choose_days(i64::from(days)),
        None => words.msg_choose_open(),
    };
    rows.push((words.msg_choose_label_takes(), takes));
    rows
}

/// Says whether some line has a bill.
fn is_billed(case: &Case) -> bool {
    case.facts.lines.iter().any(|line| line.contract != Some(ContractKind::Prepaid))
}

fn curve(compared: &Compared, words: &Words, out: &mut Output) {
    let curve = &compared.comparison.curve;
    out.heading(&words.msg_choose_curve_title());
    for said in cheapest_words(curve, words) {
        out.line(format!("  {said}"));
    }
    if curve.points.is_empty() {
        return;
    }
    out.line(wrapped(&words.msg_choose_curve_about(words.date(compared.on)), "  ", WIDTH));
    out.gap();
    table(&curve_rows(curve, words), out);
}

/// Returns the rows of the table, the heading first; a star marks the cheapest day.
fn curve_rows(curve: &Curve, words: &Words) -> Vec<Vec<String>> {
    let mut rows = vec![vec![
        String::new(),
        words.msg_choose_column_day(),
        words.msg_choose_column_total(),
        words.msg_choose_column_service(),
        words.msg_choose_column_early(),
        words.msg_choose_column_device(),
        words.msg_choose_column_back(),
        String::new(),
    ]];
    for point in &curve.points {
        let sum = |sum: Option<Sum>| match sum {
            Some(sum) => words.euro(sum.low),
            None => "?".to_owned(),
        };
        let total = match point.total {
            Some(total) => sum_words(total, words),
            None => "?".to_owned(),
        };
        let marks: Vec<String> = point.marks.iter().map(|mark| mark_words(*mark, words)).collect();
        let star = if curve.cheapest == Some(point.date) { "*" } else { "" };
        rows.push(vec![
            star.to_owned(),
            words.date_short(point.date),
            total,
            sum(point.service),
            sum(point.early),
            sum(point.device),
            words.euro(point.back),
            marks.join(", "),
        ]);
    }
    without_empty(rows)
}

/// Leaves out amounts that are nothing on every day: no device, nothing back.
fn without_empty(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let columns = rows.first().map_or(0, Vec::len);
    let nothing = |text: &String| text.chars().all(|c| !c.is_ascii_digit() || c == '0');
    let empty: Vec<usize> = (4..columns.saturating_sub(1))
        .filter(|column| rows[1..].iter().all(|row| row[*column] != "?" && nothing(&row[*column])))
        .collect();
    rows.into_iter()
        .map(|row| {
            let cells = row.into_iter().enumerate();
            cells.filter(|(column, _)| !empty.contains(column)).map(|(_, cell)| cell).collect()
        })
        .collect()
}

/// Writes a table with aligned columns: the first ones to the left, amounts to the right.
fn table(rows: &[Vec<String>], out: &mut Output) {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|row| display_width(&row[column])).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let pad = " ".repeat(widths[column].saturating_sub(display_width(cell)));
            match column {
                0 | 1 => format!("{cell}{pad}"),
                last if last + 1 == columns => cell.clone(),
                _ => format!("{pad}{cell}"),
            }
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        out.line(format!("  {}", line.trim_end()));
    }
}
