//! The command line as types. Words for people are put in by `help`, in the reader's language.
//!
//! No rule lives here: a value that parses is handed on as it is.

use std::path::PathBuf;

use adieu_directory::Basis;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args as ClapArgs, Parser, Subcommand, ValueEnum};
use jiff::{Timestamp, civil::Date};

use crate::output::Foreign;

mod card;

pub use card::{
    CardBackupArgs, CardCommand, CardCompareArgs, CardDecodeArgs, CardReadArgs, CardSourceArgs,
    FieldKindArg,
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "adieu", version, disable_help_subcommand = true)]
pub struct Args {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do; none: say what comes next.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Clone, ClapArgs)]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR", env = "ADIEU_HOME")]
    pub home: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", env = "ADIEU_LANG")]
    pub lang: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "WHEN", env = "ADIEU_NOW", value_parser = instant)]
    pub now: Option<Timestamp>,
    #[arg(long, global = true, value_name = "DIR", env = "ADIEU_DATA")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE", env = "ADIEU_PASSPHRASE_FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub plain: bool,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// Reads an instant, or a day: then it is noon in Brussels.
fn instant(text: &str) -> Result<Timestamp, jiff::Error> {
    const DAY_LENGTH: usize = "2026-07-02".len();
    if text.len() > DAY_LENGTH {
        return text.parse();
    }
    let day: Date = text.parse()?;
    Ok(day.at(12, 0, 0, 0).in_tz("Europe/Brussels")?.timestamp())
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    Identify(IdentifyArgs),
    #[command(subcommand)]
    Card(CardCommand),
    #[command(subcommand)]
    Law(LawCommand),
    #[command(subcommand)]
    Directory(DirectoryCommand),
    Glossary(GlossaryArgs),
    Open(OpenArgs),
    Choose(ChooseArgs),
    Cases,
    Show(CaseArg),
    Next(NextArgs),
    Fact(FactArgs),
    Done(DoneArgs),
    Skip(SkipArgs),
    Reopen(ReopenArgs),
    Letter(LetterArgs),
    Send(SendArgs),
    Line(LineArgs),
    Close(CloseArgs),
    Backup(BackupArgs),
    Restore(RestoreArgs),
    #[command(subcommand)]
    Passphrase(PassphraseCommand),
    Erase(EraseArgs),
    Doctor(DoctorArgs),
    Manual(ManualArgs),
    Completions(CompletionsArgs),
    Man(OutArg),
    #[command(hide = true)]
    Schemas(OutArg),
}

#[derive(Debug, ClapArgs)]
pub struct IdentifyArgs {
    #[arg(value_name = "INPUT", required_unless_present_any = ["csv", "photos"])]
    pub inputs: Vec<String>,
    #[arg(long = "photo", value_name = "FILE")]
    pub photos: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "out", conflicts_with_all = ["inputs", "photos"])]
    pub csv: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "csv", required_unless_present_any = ["inputs", "photos"])]
    pub column: Option<String>,
    #[arg(long, value_name = "FILE", requires = "csv")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out", action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

#[derive(Debug, Subcommand)]
pub enum LawCommand {
    Check(LawCheckArgs),
    Explain(LawExplainArgs),
    List,
}

#[derive(Debug, ClapArgs)]
pub struct LawCheckArgs {
    #[arg(long, value_name = "FILE")]
    pub facts: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub on: Date,
}

#[derive(Debug, ClapArgs)]
pub struct LawExplainArgs {
    #[arg(value_name = "RULE")]
    pub rule: String,
}

#[derive(Debug, Subcommand)]
pub enum DirectoryCommand {
    List,
    Show(BrandArg),
    Check(DirectoryCheckArgs),
    Stale,
    Propose(ProposeArgs),
    Apply(ApplyArgs),
}

#[derive(Debug, ClapArgs)]
pub struct ProposeArgs {
    #[arg(value_name = "BRAND")]
    pub brand: String,
    #[arg(value_name = "FIELD=VALUE")]
    pub changes: Vec<String>,
    #[arg(long, value_name = "URL")]
    pub source: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub seen: Option<Date>,
    #[arg(long, value_name = "WORD", value_parser = basis_parser())]
    pub basis: Option<Basis>,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out", action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

/// Reads the kind of a source by the word that records use.
fn basis_parser() -> impl TypedValueParser<Value = Basis> {
    PossibleValuesParser::new(Basis::ALL.map(Basis::as_str))
        .map(|word| word.parse().expect("the parser lets only words of the list through"))
}

#[derive(Debug, ClapArgs)]
pub struct ApplyArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub struct GlossaryArgs {
    #[arg(value_name = "WORD")]
    pub term: Vec<String>,
}

#[derive(Debug, ClapArgs)]
pub struct ManualArgs {
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out", action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

#[derive(Debug, ClapArgs)]
pub struct BrandArg {
    #[arg(value_name = "BRAND")]
    pub brand: String,
}

#[derive(Debug, ClapArgs)]
pub struct DirectoryCheckArgs {
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct OpenArgs {
    #[arg(value_name = "FILE", required_unless_present = "ask")]
    pub file: Option<PathBuf>,
    #[arg(long)]
    pub ask: bool,
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out", action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
    #[arg(long)]
    pub new: bool,
}

#[derive(Debug, ClapArgs)]
pub struct ChooseArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out", action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

#[derive(Debug, ClapArgs)]
pub struct CaseArg {
    #[arg(value_name = "CASE")]
    pub case: String,
}

#[derive(Debug, ClapArgs)]
pub struct NextArgs {
    #[arg(value_name = "CASE")]
    pub case: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub struct FactArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(value_name = "KEY=VALUE", required = true)]
    pub facts: Vec<String>,
    #[arg(long, value_name = "SOURCE", default_value = "person")]
    pub source: SourceArg,
}

/// Who says so.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SourceArg {
    Person,
    Bill,
    Card,
    Operator,
}

#[derive(Debug, ClapArgs)]
pub struct DoneArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(value_name = "STEP")]
    pub step: String,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub struct SkipArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(value_name = "STEP")]
    pub step: String,
    #[arg(long, value_name = "TEXT")]
    pub because: String,
}

#[derive(Debug, ClapArgs)]
pub struct ReopenArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(value_name = "STEP")]
    pub step: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub because: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub struct LetterArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(value_name = "KIND", default_value = "notice")]
    pub kind: String,
    #[arg(long, value_name = "LANG")]
    pub letter_lang: Option<LetterLangArg>,
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub override_port: Option<String>,
    #[arg(long, action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

/// A language that operators are written to.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LetterLangArg {
    Nl,
    Fr,
    De,
    En,
}

#[derive(Debug, ClapArgs)]
pub struct SendArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "CHANNEL")]
    pub by: ChannelArg,
    #[arg(long, value_name = "FILE")]
    pub proof: Option<PathBuf>,
}

/// How it left.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum ChannelArg {
    Email,
    Post,
    Phone,
    Chat,
    Form,
    Shop,
    Sms,
}

/// How many minutes a second reading may be waited for.
pub const WAIT_MINUTES: std::ops::RangeInclusive<i64> = 10..=180;

#[derive(Debug, ClapArgs)]
pub struct LineArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(long, value_name = "DEV")]
    pub modem: String,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=9999))]
    pub line: Option<u16>,
    #[arg(long, value_name = "MIN", value_parser = clap::value_parser!(u16).range(WAIT_MINUTES))]
    pub wait: Option<u16>,
}

#[derive(Debug, ClapArgs)]
pub struct CloseArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, ClapArgs)]
pub struct BackupArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
    #[arg(long, value_name = "FILE")]
    pub backup_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct RestoreArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub backup_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum PassphraseCommand {
    Set(NewPassphraseArgs),
    Change(NewPassphraseArgs),
    Remove,
}

#[derive(Debug, ClapArgs)]
pub struct NewPassphraseArgs {
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub struct EraseArgs {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, ClapArgs)]
pub struct DoctorArgs {
    #[arg(long)]
    pub rebuild: bool,
}

#[derive(Debug, ClapArgs)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, ClapArgs)]
pub struct OutArg {
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    #[arg(long, action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_noon_in_brussels_in_summer_and_in_winter() {
        let check = |text: &str, expected: &str| {
            assert_eq!(instant(text).unwrap(), expected.parse::<Timestamp>().unwrap(), "{text}");
        };
        check("2026-07-02", "2026-07-02T10:00:00Z");
        check("2026-01-15", "2026-01-15T11:00:00Z");
        check("2026-07-02T09:30:00Z", "2026-07-02T09:30:00Z");
        check("2026-07-02T09:30:00+02:00", "2026-07-02T07:30:00Z");
        for wrong in ["", "2026-13-01", "02/07/2026", "2026-07-02T09:30", "yesterday"] {
            assert!(instant(wrong).is_err(), "{wrong}");
        }
    }
}
