//! Opening cases: from a facts file or by asking, with letters and a page when a folder is named.

use std::fs;
use std::path::{Path, PathBuf};

use adieu_case::{LetterKind, Sources};
use adieu_desk::ports::IndexKey;
use adieu_desk::{BundleFile, CaseView, Desk, DeskError, LetterRequest, Opened, reader_lang};
use adieu_law::facts::{self, Facts};
use jiff::civil::Date;

use super::brand::with_brand_ids;
use super::cannot_read;
use super::letter::{write_files, write_whole};
use super::screen::{self, Depth};
use crate::args::OpenArgs;
use crate::ask::Manner;
use crate::failure::{Failure, desk as told};
use crate::file_words::utf8;
use crate::output::Output;
use crate::page::{CasePage, render};
use crate::world::World;

/// The largest facts file that is read.
const MAX_FACTS_BYTES: u64 = 64 * 1024 * 1024;

/// `adieu open FILE|--ask [--out DIR]`
pub fn open(args: &OpenArgs, world: &World) -> Result<Output, Failure> {
    let today = adieu_case::day_of(adieu_desk::ports::Clock::now(&world.clock));
    if !args.ask {
        let Some(file) = &args.file else {
            return Err(Failure::input(
                world.words.msg_error_no_line(),
                world.words.msg_error_no_line_hint(),
            ));
        };
        return opened(&read_facts(file, world)?, today, args, world);
    }
    let facts = asked(today, args, world)?;
    // Nobody answers twice: what could not be opened is kept too.
    let mut out =
        opened(&facts, today, args, world).map_err(|failure| kept(failure, &facts, args, world))?;
    let discarded = args.file.as_deref().and_then(|file| crate::ask::discard(file, world));
    if let Some(said) = discarded.filter(|_| !world.global.json) {
        out.gap();
        out.line(said);
    }
    Ok(out)
}

/// Asks, from the beginning or from what an earlier file tells.
fn asked(today: Date, args: &OpenArgs, world: &World) -> Result<Facts, Failure> {
    let earlier = args.file.as_ref().map(|file| read_facts(file, world)).transpose()?;
    if earlier.as_ref().is_some_and(|facts| facts.lines.is_empty()) {
        let words = &world.words;
        return Err(Failure::input(words.msg_error_no_line(), words.msg_error_no_line_hint()));
    }
    let manner = if world.global.plain { Manner::Plain } else { Manner::Terminal };
    crate::ask::ask(manner, today, earlier, world).map_err(|stopped| match stopped.answered {
        Some(facts) => kept(stopped.failure, &facts, args, world),
        None => stopped.failure,
    })
}

/// Keeps the answers of somebody whose case was not opened, and says where.
fn kept(failure: Failure, facts: &Facts, args: &OpenArgs, world: &World) -> Failure {
    let place = crate::ask::keep(facts, args.out.as_deref(), world);
    let hint = [failure.hint.clone().unwrap_or_default(), place].join(" ").trim().to_owned();
    Failure { hint: Some(hint), ..failure }
}

fn opened(facts: &Facts, today: Date, args: &OpenArgs, world: &World) -> Result<Output, Failure> {
    let name = args.file.as_ref().map(|file| file.display().to_string());
    if let Some(error) = facts::check(facts, today).first() {
        let failure = Failure::facts(error, name.as_deref(), &world.words);
        return Err(placed(failure, args.file.as_deref(), error.key()));
    }
    let desk = world.desk()?;
    let mut out = Output::default();
    if !world.global.json && !world.global.quiet {
        known_already(facts, &desk, world, &mut out)?;
    }
    let mut results = Vec::new();
    for opened in desk.open(facts).map_err(|e| told(&e, &world.words))? {
        results.push(match args.out {
            Some(_) => with_letter(opened, &desk, world)?,
            None => OpenedCase { opened, files: Vec::new(), no_letter: None },
        });
    }
    if let Some(folder) = &args.out {
        write_result(&results, folder, &desk.sources(), world)?;
    }
    show(&results, args.out.as_deref(), world, &mut out)?;
    Ok(out)
}

/// Adds the line on which a fact stands, where the file is still there to look it up.
fn placed(failure: Failure, file: Option<&Path>, key: &str) -> Failure {
    let Some(file) = file else { return failure };
    let text = fs::read_to_string(file).unwrap_or_default();
    match facts::place_in_toml(&text, key) {
        Some((line, _)) => failure.at(format!("{}:{line}", file.display())),
        None => failure,
    }
}

/// Reads a facts file; JSON by its name or its first character.
pub fn read_facts(file: &Path, world: &World) -> Result<Facts, Failure> {
    let words = &world.words;
    let size = fs::metadata(file).map_err(|e| cannot_read(file, &e, words))?.len();
    if size > MAX_FACTS_BYTES {
        return Err(Failure::input(words.msg_error_read(file.display().to_string()), "64 MiB"));
    }
    let bytes = fs::read(file).map_err(|e| cannot_read(file, &e, words))?;
    let text = utf8(file, bytes, words)?;
    let text = text.trim_start_matches('\u{feff}');
    let parsed = if text.trim_start().starts_with('{') {
        facts::parse_json(text)
    } else {
        facts::parse_toml(text)
    };
    let facts =
        parsed.map_err(|error| Failure::facts(&error, Some(&file.display().to_string()), words))?;
    Ok(with_brand_ids(facts, world.directory()?))
}

/// Says which cases already hold a line of these facts.
fn known_already(
    facts: &Facts,
    desk: &Desk<'_>,
    world: &World,
    out: &mut Output,
) -> Result<(), Failure> {
    for line in &facts.lines {
        let Some(number) = &line.number else { continue };
        let key = IndexKey { kind: "number", value: number.reveal().to_owned() };
        for case in desk.journal.find(&key).map_err(|e| world.journal_failure(e))? {
            out.line(world.words.msg_cli_case_exists(case.as_str()));
        }
    }
    Ok(())
}

/// A case that was opened, with the files of its letter or the reason why there is none.
struct OpenedCase {
    opened: Opened,
    files: Vec<BundleFile>,
    no_letter: Option<Failure>,
}

fn with_letter(opened: Opened, desk: &Desk<'_>, world: &World) -> Result<OpenedCase, Failure> {
    if opened.case.notice_lines().is_empty() {
        return Ok(OpenedCase { opened, files: Vec::new(), no_letter: None });
    }
    let request = LetterRequest {
        letter: LetterKind::Notice,
        lang: None,
        reads: reader_lang(world.words.lang()),
        override_port: None,
    };
    match desk.letter(&opened.case.reference, &request, &world.words) {
        Ok(bundle) => Ok(OpenedCase { opened: bundle.after, files: bundle.files, no_letter: None }),
        Err(
            error
            @ (DeskError::Blocked { .. } | DeskError::NotDrafted { .. } | DeskError::Press(_)),
        ) => {
            let no_letter = Some(told(&error, &world.words));
            Ok(OpenedCase { opened, files: Vec::new(), no_letter })
        }
        Err(other) => Err(told(&other, &world.words)),
    }
}

/// Returns the folder of one case: the named one, or a folder below it when there are several.
fn folder_of(index: usize, results: &[OpenedCase], folder: &Path) -> PathBuf {
    if results.len() == 1 {
        folder.to_owned()
    } else {
        folder.join(results[index].opened.case.reference.as_str())
    }
}

fn write_result(
    results: &[OpenedCase],
    folder: &Path,
    sources: &Sources<'_>,
    world: &World,
) -> Result<(), Failure> {
    let mut pages = Vec::new();
    for (index, result) in results.iter().enumerate() {
        let place = folder_of(index, results, folder);
        write_files(&result.files, &place, world)?;
        let prefix = if results.len() == 1 {
            String::new()
        } else {
            format!("{}/", result.opened.case.reference)
        };
        pages.push(CasePage {
            opened: &result.opened,
            files: result
                .files
                .iter()
                .map(|file| (format!("{prefix}{}", file.name), file.name.clone()))
                .collect(),
            no_letter: result.no_letter.as_ref(),
        });
    }
    let html = render(&pages, sources, world)?;
    fs::create_dir_all(folder).map_err(|e| super::cannot_write(folder, &e, &world.words))?;
    let index = folder.join("index.html");
    write_whole(&index, html.as_bytes()).map_err(|e| super::cannot_write(&index, &e, &world.words))
}

fn show(
    results: &[OpenedCase],
    folder: Option<&Path>,
    world: &World,
    out: &mut Output,
) -> Result<(), Failure> {
    let desk = world.desk()?;
    let words = &world.words;
    for (index, result) in results.iter().enumerate() {
        if world.global.json {
            out.json(&CaseView::new(&result.opened, &desk.sources(), words).on(desk.today()))?;
            continue;
        }
        if index > 0 {
            out.gap();
        }
        let depth = if world.global.verbose { Depth::All } else { Depth::Full };
        screen::case(&result.opened, depth, world, out)?;
        if let Some(failure) = &result.no_letter {
            out.heading(&words.msg_cli_section_letters());
            out.line(format!("  {}", words.msg_cli_no_letter_yet()));
            out.line(format!("  {}", failure.message));
            out.line(format!("  {}", failure.hint.clone().unwrap_or_default()));
        }
        if let Some(folder) = folder {
            out.heading(&words.msg_cli_section_files());
            let place = folder_of(index, results, folder);
            for file in &result.files {
                out.line(format!("  {}", place.join(&file.name).display()));
            }
        }
    }
    if let (Some(folder), false) = (folder, world.global.json) {
        out.line(format!("  {}", folder.join("index.html").display()));
    }
    if !world.global.json && world.global.now.is_some() {
        out.gap();
        out.line(words.msg_cli_clock_given());
    }
    Ok(())
}
