//! Answers of somebody who stopped, kept in a facts file that only they can read.
//!
//! It must never write over a file that is there, nor drop an answer without saying so.

use std::path::Path;

use adieu_facts::{Facts, to_toml};

use crate::output::{Foreign, OutputError, write_file};
use crate::world::World;

/// How many names are tried before giving up.
const NAMES: usize = 1000;

/// Keeps the answers in a folder, and says where and how to go on.
pub fn keep(facts: &Facts, out: Option<&Path>, world: &World) -> String {
    let words = &world.words;
    let folder = out.filter(|folder| folder.is_dir()).unwrap_or(Path::new(""));
    let text = to_toml(facts);
    let mut places = (1..NAMES).map(|number| folder.join(name(number)));
    let kept = places.find_map(|path| match write_file(&path, text.as_bytes(), Foreign::Kept) {
        // That name is taken: the next one may be free.
        Err(OutputError::Exists { .. } | OutputError::InTheWay { .. }) => None,
        written => Some(written.map(|()| path)),
    });
    match kept.and_then(Result::ok) {
        Some(path) => words.msg_ask_kept(shown(&path), go_on(&path, out, world)),
        None => words.msg_ask_not_kept(),
    }
}

/// Returns the command that goes on with the answers, with the folders that were named before.
fn go_on(path: &Path, out: Option<&Path>, world: &World) -> String {
    let home = world.global.home.as_deref();
    let home = home.map(|home| format!(" --home {}", quoted(home))).unwrap_or_default();
    let out = out.map(|out| format!(" --out {}", quoted(out))).unwrap_or_default();
    format!("adieu{home} open --ask {}{out}", quoted(path))
}

fn quoted(path: &Path) -> String {
    let shown = shown(path);
    if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown }
}

/// Deletes answers that were kept here and that a case holds now, and says so; none for a file that somebody else made.
pub fn discard(file: &Path, world: &World) -> Option<String> {
    let words = &world.words;
    if !is_kept(file) {
        return None;
    }
    Some(match std::fs::remove_file(file) {
        Ok(()) => words.msg_ask_answers_removed(shown(file)),
        Err(_) => words.msg_ask_answers_stay(shown(file)),
    })
}

/// Says whether a file has a name that only this part of the program gives.
fn is_kept(file: &Path) -> bool {
    let given = file.file_name().and_then(|given| given.to_str());
    let number = given.and_then(|given| {
        let rest = given.strip_prefix("adieu-answers")?.strip_suffix(".toml")?;
        if rest.is_empty() { Some(1) } else { rest.strip_prefix('-')?.parse().ok() }
    });
    number.is_some_and(|number| (1..NAMES).contains(&number))
}

fn name(number: usize) -> String {
    if number == 1 {
        "adieu-answers.toml".to_owned()
    } else {
        format!("adieu-answers-{number}.toml")
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
