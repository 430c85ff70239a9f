#![doc = include_str!("../README.md")]
#![allow(
    clippy::disallowed_methods,
    reason = "the binary is where files, clock, environment and terminal come in"
)]

mod args;
mod ask;
mod bulk;
mod commands;
mod data;
mod failure;
mod file_words;
mod glossary;
mod help;
mod no_core;
mod output;
mod page;
mod passphrase;
mod plain_file;
mod reader_words;
mod usage;
mod world;

use std::ffi::OsString;
use std::process::ExitCode;
use std::rc::Rc;

use adieu_words::{Lang, Words};
use clap::{CommandFactory as _, FromArgMatches as _};

use crate::args::Args;
use crate::failure::{Failure, FailureKind, Form};
use crate::usage::usage;
use crate::world::World;

fn main() -> ExitCode {
    no_core::ask_for_none();
    let raw: Vec<OsString> = std::env::args_os().collect();
    let form = if raw.iter().any(|arg| arg == "--json") { Form::Json } else { Form::Text };
    let lang = language(&raw);
    let words = Rc::new(Words::new(lang.unwrap_or(Lang::En)));
    if lang.is_none() {
        let failure = Failure::of(FailureKind::Usage, words.msg_error_lang(), "--lang en");
        failure.tell(form, &words);
        return ExitCode::from(FailureKind::Usage.exit_code());
    }
    match run(raw, &words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.tell(form, &words);
            ExitCode::from(failure.kind.exit_code())
        }
    }
}

/// Finds the language of the screen before anything else is read. None: one was named that is not spoken here.
fn language(raw: &[OsString]) -> Option<Lang> {
    let mut named = std::env::var("ADIEU_LANG").ok().filter(|text| !text.is_empty());
    let mut rest = raw.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = rest.next() {
        if arg == "--lang" {
            named = rest.next().map(str::to_owned);
        } else if let Some(value) = arg.strip_prefix("--lang=") {
            named = Some(value.to_owned());
        }
    }
    match named {
        Some(text) => Lang::parse(&text).ok(),
        None => {
            let wishes: Vec<String> = ["LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"]
                .iter()
                .filter_map(|key| std::env::var(key).ok())
                .collect();
            Some(Lang::negotiate(wishes.iter().map(String::as_str)))
        }
    }
}

fn run(raw: Vec<OsString>, words: &Rc<Words>) -> Result<(), Failure> {
    let matches = match help::localised(Args::command(), words).try_get_matches_from(&raw) {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            return help::shown(&error, words).print(words);
        }
        Err(error) => return Err(usage(&error, &raw, words)),
    };
    let args = Args::from_arg_matches(&matches).map_err(|error| usage(&error, &raw, words))?;
    if args.global.plain {
        anstream::ColorChoice::Never.write_global();
    }
    let world = World::new(args.global.clone(), Rc::clone(words))?;
    let result =
        commands::run(args.command.as_ref(), &world).and_then(|output| output.print(words));
    world.end();
    result
}
