//! The command line of the card: readers, backups, fields.
//!
//! No rule lives here: a value that parses is handed on as it is.

use std::path::PathBuf;

use clap::{ArgAction, Args as ClapArgs, Subcommand, ValueEnum};

use crate::output::Foreign;

/// What to do with a card.
#[derive(Debug, Subcommand)]
pub enum CardCommand {
    List,
    Read(CardReadArgs),
    Backup(CardBackupArgs),
    Compare(CardCompareArgs),
    Decode(CardDecodeArgs),
}

/// Which card, and whether its PIN is asked for.
#[derive(Debug, ClapArgs)]
pub struct CardSourceArgs {
    #[arg(long, value_name = "NAME", conflicts_with = "card_modem")]
    pub reader: Option<String>,
    #[arg(long = "modem", value_name = "DEV", conflicts_with = "pin")]
    pub card_modem: Option<String>,
    #[arg(long)]
    pub pin: bool,
}

#[derive(Debug, ClapArgs)]
pub struct CardReadArgs {
    #[command(flatten)]
    pub source: CardSourceArgs,
    #[arg(long = "case", value_name = "CASE")]
    pub card_case: Option<String>,
    #[arg(long = "line", value_name = "N", requires = "card_case", value_parser = clap::value_parser!(u32).range(1..))]
    pub card_line: Option<u32>,
}

#[derive(Debug, ClapArgs)]
pub struct CardBackupArgs {
    #[command(flatten)]
    pub source: CardSourceArgs,
    #[arg(long = "out", value_name = "DIR")]
    pub card_out: PathBuf,
    #[arg(long)]
    pub deleted: bool,
    #[arg(long, action = ArgAction::SetTrue, value_parser = Foreign::parser())]
    pub force: Foreign,
}

#[derive(Debug, ClapArgs)]
pub struct CardCompareArgs {
    #[arg(value_name = "EARLIER")]
    pub before: PathBuf,
    #[arg(value_name = "LATER")]
    pub after: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub struct CardDecodeArgs {
    #[arg(long = "kind", value_name = "KIND")]
    pub field: FieldKindArg,
    #[arg(long)]
    pub smsc: bool,
    #[arg(value_name = "HEX", required = true)]
    pub hex: Vec<String>,
}

/// Kind of a field of a card.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FieldKindArg {
    Alpha,
    Number,
    Adn,
    Ext1,
    Sms,
    Iccid,
    Imsi,
    Fcp,
}
