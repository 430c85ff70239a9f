//! Completions for shells, and manual pages.

use std::io;

use adieu_words::Words;
use clap::{Command, CommandFactory as _};

use crate::args::{Args, CompletionsArgs, OutArg};
use crate::failure::{Failure, FailureKind};
use crate::help::localised;
use crate::output::{OutFile, Output, OutputError, Place};

/// `adieu completions SHELL`
pub fn completions(args: &CompletionsArgs, words: &Words) -> Result<Output, Failure> {
    let mut command = localised(Args::command(), words);
    let mut bytes = Vec::new();
    clap_complete::generate(args.shell, &mut command, "adieu", &mut bytes);
    let mut out = Output::default();
    out.line(String::from_utf8_lossy(&bytes).trim_end());
    Ok(out)
}

/// `adieu man --out DIR`
pub fn man(args: &OutArg, words: &Words) -> Result<Output, Failure> {
    let mut command = localised(Args::command(), words).disable_help_subcommand(true);
    command.build();
    let mut pages = Vec::new();
    pages_of(command, &mut pages)
        .map_err(|error| Failure::of(FailureKind::Bug, error.to_string(), ""))?;
    let files: Vec<OutFile<'_>> =
        pages.iter().map(|(name, bytes)| OutFile { name, bytes }).collect();
    let failed = |error: OutputError| error.failure(words);
    let place = Place::take(&args.out, "man", args.force).map_err(failed)?;
    let folder = place.path().display().to_string();
    place.write(&files).map_err(failed)?;
    let mut out = Output::default();
    out.line(words.msg_cli_files_written(i64::try_from(files.len()).unwrap_or(i64::MAX), folder));
    Ok(out)
}

/// Adds the page of a command after those of the commands below it.
fn pages_of(command: Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for below in command.get_subcommands().filter(|below| !below.is_hide_set()).cloned() {
        pages_of(below, pages)?;
    }
    let man = clap_mangen::Man::new(command);
    let mut page = Vec::new();
    man.render(&mut page)?;
    pages.push((man.get_filename(), page));
    Ok(())
}
