//! One function per command: parse, call the desk, render.
//!
//! No rule of law and no guard lives here.

mod brand;
mod card;
mod case;
mod choose;
mod closure;
mod directory;
mod glossary;
mod household;
mod identify;
mod law;
mod letter;
mod line;
mod manual;
mod open;
mod passphrase;
mod schemas;
pub mod screen;
mod shell;

use adieu_case::{CaseRef, ParseCaseRefError};
use adieu_words::Words;

use crate::args::{CardCommand, Command, DirectoryCommand, LawCommand};
use crate::failure::Failure;
use crate::file_words::cannot_read;
use crate::output::Output;
use crate::world::World;

/// Runs one command and gathers what it prints.
pub fn run(command: Option<&Command>, world: &World) -> Result<Output, Failure> {
    let Some(command) = command else { return case::next(None, world) };
    match command {
        Command::Identify(args) => identify::identify(args, world),
        Command::Card(CardCommand::List) => card::list(world),
        Command::Card(CardCommand::Read(args)) => card::read(args, world),
        Command::Card(CardCommand::Backup(args)) => card::backup(args, world),
        Command::Card(CardCommand::Compare(args)) => card::compare(args, world),
        Command::Card(CardCommand::Decode(args)) => card::decode(args, world),
        Command::Law(LawCommand::Check(args)) => law::check(args, world),
        Command::Law(LawCommand::Explain(args)) => law::explain(args, world),
        Command::Law(LawCommand::List) => law::list(world),
        Command::Directory(DirectoryCommand::List) => directory::list(world),
        Command::Directory(DirectoryCommand::Show(args)) => directory::show(args, world),
        Command::Directory(DirectoryCommand::Check(args)) => directory::check(args, world),
        Command::Directory(DirectoryCommand::Stale) => directory::stale(world),
        Command::Directory(DirectoryCommand::Propose(args)) => directory::propose(args, world),
        Command::Directory(DirectoryCommand::Apply(args)) => directory::apply(args, world),
        Command::Glossary(args) => glossary::glossary(args, world),
        Command::Open(args) => open::open(args, world),
        Command::Choose(args) => choose::choose(args, world),
        Command::Cases => case::cases(world),
        Command::Show(args) => case::show(args, world),
        Command::Next(args) => case::next(args.case.as_deref(), world),
        Command::Fact(args) => case::fact(args, world),
        Command::Done(args) => case::done(args, world),
        Command::Skip(args) => case::skip(args, world),
        Command::Reopen(args) => closure::reopen(args, world),
        Command::Letter(args) => letter::letter(args, world),
        Command::Send(args) => letter::send(args, world),
        Command::Line(args) => line::line(args, world),
        Command::Close(args) => closure::close(args, world),
        Command::Backup(args) => household::backup(args, world),
        Command::Restore(args) => household::restore(args, world),
        Command::Passphrase(command) => passphrase::passphrase(command, world),
        Command::Erase(args) => household::erase(args, world),
        Command::Doctor(args) => household::doctor(args, world),
        Command::Manual(args) => manual::manual(args, world),
        Command::Completions(args) => shell::completions(args, &world.words),
        Command::Man(args) => shell::man(args, &world.words),
        Command::Schemas(args) => schemas::write(args, &world.words),
    }
}

/// Reads a reference as typed.
fn case_ref(text: &str, words: &Words) -> Result<CaseRef, Failure> {
    CaseRef::parse(text).map_err(|error| {
        let message = match error {
            ParseCaseRefError::Shape => words.msg_refusal_case_shape(),
            ParseCaseRefError::Check => words.msg_refusal_case_check(),
        };
        Failure::input(message, words.msg_error_bad_case_hint())
    })
}
