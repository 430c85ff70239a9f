//! Completions for shells, and manual pages.

use std::fs;

use adieu_words::Words;
use clap::CommandFactory as _;

use super::cannot_write;
use crate::args::{Args, CompletionsArgs, OutArg};
use crate::failure::Failure;
use crate::help::localised;
use crate::output::Output;

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
    let command = localised(Args::command(), words);
    fs::create_dir_all(&args.out).map_err(|e| cannot_write(&args.out, &e, words))?;
    clap_mangen::generate_to(command, &args.out).map_err(|e| cannot_write(&args.out, &e, words))?;
    let count = fs::read_dir(&args.out).map_err(|e| cannot_write(&args.out, &e, words))?.count();
    let mut out = Output::default();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    out.line(words.msg_cli_files_written(count, args.out.display().to_string()));
    Ok(out)
}
