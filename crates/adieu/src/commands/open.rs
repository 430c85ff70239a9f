//! Opening cases: from a facts file or by asking, with letters and a page when a folder is named.

mod layout;

use std::path::Path;

use adieu_case::{CaseRef, LetterKind, contracts};
use adieu_desk::{
    Again, BundleFile, CaseView, Desk, DeskError, LetterRequest, Opened, letter_file_names,
    reader_lang,
};
use adieu_facts::{self as facts, Facts};
use adieu_words::Words;
use jiff::civil::Date;
use serde_json::json;

use self::layout::{Layout, PAGE, Written};
use super::brand::with_brand_ids;
use super::cannot_read;
use super::letter::say_beside;
use super::screen::{self, Depth};
use crate::args::OpenArgs;
use crate::ask::Manner;
use crate::failure::{Failure, counted, desk as told};
use crate::file_words::utf8;
use crate::output::{Foreign, Output, aside, check};
use crate::plain_file;
use crate::world::World;

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
        let file = read_facts(file, world)?;
        checked(&file.facts, Some(&file), today, world)?;
        return opened(&file.facts, args, world);
    }
    let (facts, earlier) = asked(today, args, world)?;
    // Nobody answers twice: what could not be opened is kept too.
    let mut out = checked(&facts, earlier.as_ref(), today, world)
        .and_then(|()| opened(&facts, args, world))
        .map_err(|failure| match failure.kept.is_empty() {
            true => kept(failure, &facts, args, world),
            false => failure,
        })?;
    let discarded = args.file.as_deref().and_then(|file| crate::ask::discard(file, world));
    if let Some(said) = discarded.filter(|_| !world.global.json) {
        out.gap();
        out.line(said);
    }
    Ok(out)
}

/// Asks, from the beginning or from what an earlier file tells.
fn asked(
    today: Date,
    args: &OpenArgs,
    world: &World,
) -> Result<(Facts, Option<FactsFile>), Failure> {
    let earlier = args.file.as_ref().map(|file| read_facts(file, world)).transpose()?;
    if earlier.as_ref().is_some_and(|earlier| earlier.facts.lines.is_empty()) {
        let words = &world.words;
        return Err(Failure::input(words.msg_error_no_line(), words.msg_error_no_line_hint()));
    }
    let manner = if world.global.plain { Manner::Plain } else { Manner::Terminal };
    let known = earlier.as_ref().map(|earlier| earlier.facts.clone());
    match crate::ask::ask(manner, today, known, world) {
        Ok(facts) => Ok((facts, earlier)),
        Err(stopped) => Err(match stopped.answered {
            Some(facts) => kept(stopped.failure, &facts, args, world),
            None => stopped.failure,
        }),
    }
}

/// Keeps the answers of somebody whose case was not opened, and says where.
fn kept(failure: Failure, facts: &Facts, args: &OpenArgs, world: &World) -> Failure {
    let place = crate::ask::keep(facts, args.out.as_deref(), world);
    let hint = [failure.hint.clone().unwrap_or_default(), place].join(" ").trim().to_owned();
    Failure { hint: Some(hint), ..failure }
}

/// Says what is wrong with facts on this day, and where it stands.
fn checked(
    facts: &Facts,
    file: Option<&FactsFile>,
    today: Date,
    world: &World,
) -> Result<(), Failure> {
    let found = facts::check(facts, today);
    let Some(error) = found.first() else { return Ok(()) };
    let failure = Failure::facts(error, file.map(|file| file.name.as_str()), &world.words);
    Err(match file {
        Some(file) => file.placed(failure, error.key()),
        None => failure,
    })
}

fn opened(facts: &Facts, args: &OpenArgs, world: &World) -> Result<Output, Failure> {
    if let Some(folder) = &args.out {
        check_place(facts, folder, args.force, world)?;
    }
    let again = if args.new { Again::OpenAnew } else { Again::Find };
    let desk = world.desk_for_a_case()?;
    let entered = desk.open(facts, again).map_err(|e| told(&e, &world.words))?;
    say_found(&entered.found, world);
    let cases: Vec<CaseRef> =
        entered.cases.iter().map(|opened| opened.case.reference.clone()).collect();
    // From here on the cases are kept, whatever happens to files and screen: nobody should have to look for them.
    told_of(entered.cases, args, world).map_err(|failure| named(failure, &cases, &world.words))
}

/// Says beside the answer which cases were open already; to programs as JSON.
fn say_found(found: &[CaseRef], world: &World) {
    let Some((count, names)) = counted(found).filter(|_| !world.global.quiet) else { return };
    let says = world.words.msg_open_found(count, names);
    if world.global.json {
        let cases: Vec<&str> = found.iter().map(CaseRef::as_str).collect();
        aside(json!({ "open_already": cases, "says": says }));
    } else {
        aside(says);
    }
}

/// Writes the files that were asked for, and shows the cases.
fn told_of(cases: Vec<Opened>, args: &OpenArgs, world: &World) -> Result<Output, Failure> {
    let desk = world.desk()?;
    let mut out = Output::default();
    cases.iter().for_each(|opened| out.keeps(&opened.case.reference));
    let mut results = Vec::new();
    for opened in cases {
        results.push(match args.out {
            Some(_) => with_letter(opened, &desk, world)?,
            None => OpenedCase { opened, files: Vec::new(), no_letter: None },
        });
    }
    let written = match &args.out {
        Some(folder) => {
            let layout = Layout::find(&results, folder, args.force);
            let layout = layout.map_err(|error| error.failure(&world.words))?;
            Some(layout.write(&results, &desk.sources(), world)?)
        }
        None => None,
    };
    show(&results, written.as_ref(), world, &mut out)?;
    if let (Some(named), Some(written), false) = (&args.out, &written, world.global.json) {
        // Several cases lie below the folder that was named, with their page.
        let elsewhere = !written.pages.contains(&named.join(PAGE));
        let folders = written.cases.iter().filter(|_| elsewhere);
        folders.for_each(|folder| say_beside(named, folder, world, &mut out));
    }
    Ok(out)
}

/// Names the cases that are kept although their files could not be made.
fn named(failure: Failure, cases: &[CaseRef], words: &Words) -> Failure {
    let commands = cases.iter().map(|case| format!("adieu letter {case} --out DIR"));
    let hint = words.msg_kept_files_hint(commands.collect::<Vec<_>>().join(" · "));
    failure.keeping(cases, hint, words)
}

/// Finds out, before anything is recorded, that letters and page can be written.
fn check_place(
    facts: &Facts,
    folder: &Path,
    foreign: Foreign,
    world: &World,
) -> Result<(), Failure> {
    let reads = facts.subscriber.reads.unwrap_or_else(|| reader_lang(world.words.lang()));
    let letter = match contracts(facts, world.directory()?).len() {
        1 => letter_file_names(LetterKind::Notice, reads),
        // The letters of several contracts go to folders of their own.
        _ => Vec::new(),
    };
    let names: Vec<&str> = std::iter::once(PAGE).chain(letter.iter().map(String::as_str)).collect();
    check(folder, None, &names, foreign).map_err(|error| error.failure(&world.words))
}

/// Facts as they stand in a file.
pub struct FactsFile {
    /// What it tells.
    pub facts: Facts,
    name: String,
    text: String,
}

impl FactsFile {
    /// Adds the line on which a fact stands.
    fn placed(&self, failure: Failure, key: &str) -> Failure {
        match facts::place_in_toml(&self.text, key) {
            Some((line, _)) => failure.at(format!("{}:{line}", self.name)),
            None => failure,
        }
    }
}

/// Reads facts from a file, or from the pipe of a program that keeps them; JSON by its first character.
pub fn read_facts(file: &Path, world: &World) -> Result<FactsFile, Failure> {
    let words = &world.words;
    let bytes = plain_file::read_or_pipe(file, facts::MAX_BYTES as u64)
        .map_err(|e| cannot_read(file, &e, words))?;
    let text = utf8(file, bytes, words)?;
    let name = file.display().to_string();
    let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    let parsed = if is_json { facts::parse_json(&text) } else { facts::parse_toml(&text) };
    let facts = parsed.map_err(|error| Failure::facts(&error, Some(&name), words))?;
    Ok(FactsFile { facts: with_brand_ids(facts, world.directory()?), name, text })
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

fn show(
    results: &[OpenedCase],
    written: Option<&Written>,
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
        if let Some(written) = written {
            out.heading(&words.msg_cli_section_files());
            for file in &result.files {
                out.line(format!("  {}", written.cases[index].join(&file.name).display()));
            }
        }
    }
    if let (Some(written), false) = (written, world.global.json) {
        written.pages.iter().for_each(|page| out.line(format!("  {}", page.display())));
    }
    if !world.global.json && world.global.now.is_some() {
        out.gap();
        out.line(words.msg_cli_clock_given());
    }
    Ok(())
}
