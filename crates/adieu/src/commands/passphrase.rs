//! `adieu passphrase`: a home is put under a passphrase, under another one, or opens without one again.
//!
//! It must never close a home that nobody can open, nor let anybody believe that old copies changed with it.

use adieu_store::{Home, KeyChoice, KeyKind};
use serde_json::json;

use super::household::derivation;
use crate::args::{NewPassphraseArgs, PassphraseCommand};
use crate::failure::Failure;
use crate::output::Output;
use crate::world::World;

/// `adieu passphrase set | change | remove`
pub fn passphrase(command: &PassphraseCommand, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let path = world.existing_home_path()?;
    let kind = Home::key_kind(&path).map_err(|e| world.journal_failure(e))?;
    match (command, kind) {
        (PassphraseCommand::Set(_), KeyKind::Passphrase) => {
            Err(Failure::input(words.msg_passphrase_is_set(), words.msg_passphrase_is_set_hint()))
        }
        (PassphraseCommand::Change(_) | PassphraseCommand::Remove, KeyKind::File) => {
            Err(Failure::input(words.msg_passphrase_is_none(), words.msg_passphrase_is_none_hint()))
        }
        (PassphraseCommand::Set(args), KeyKind::File) => {
            put(world, ("set", words.msg_passphrase_set()), || new(args, world))
        }
        (PassphraseCommand::Change(args), KeyKind::Passphrase) => {
            put(world, ("changed", words.msg_passphrase_changed()), || new(args, world))
        }
        (PassphraseCommand::Remove, KeyKind::Passphrase) => {
            put(world, ("removed", words.msg_passphrase_removed()), || Ok(KeyChoice::File))
        }
    }
}

fn new(args: &NewPassphraseArgs, world: &World) -> Result<KeyChoice, Failure> {
    world.new_passphrase(args.new_passphrase_file.as_deref()).map(KeyChoice::Passphrase)
}

/// Opens the home first: who does not know the present passphrase is asked for no new one.
fn put(
    world: &World,
    (name, says): (&str, String),
    choice: impl FnOnce() -> Result<KeyChoice, Failure>,
) -> Result<Output, Failure> {
    let derive = derivation(world)?;
    let home = world.open_home(&world.existing_home_path()?)?;
    let choice = choice()?;
    home.keep_key(&choice, &derive).map_err(|e| world.journal_failure(e))?;
    let mut out = Output::default();
    if world.global.json {
        out.json(&json!({ "passphrase": name }))?;
        return Ok(out);
    }
    out.line(says);
    out.line(world.words.msg_passphrase_old_copies());
    Ok(out)
}
