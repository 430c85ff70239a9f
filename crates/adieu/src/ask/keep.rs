//! Answers of somebody who stopped, kept in a facts file that only they can read.
//!
//! It must never write over a file that is there, nor drop an answer without saying so.

use std::path::Path;

use adieu_law::facts::{Facts, to_toml};

use crate::commands::write_whole;
use crate::world::World;

/// How many names are tried before giving up.
const NAMES: usize = 1000;

/// Keeps the answers in a folder, and says where and how to go on.
pub fn keep(facts: &Facts, folder: Option<&Path>, world: &World) -> String {
    let words = &world.words;
    let folder = folder.filter(|folder| folder.is_dir()).unwrap_or(Path::new(""));
    let free = (1..NAMES).map(|number| folder.join(name(number))).find(|path| !path.exists());
    match free.filter(|path| write_whole(path, to_toml(facts).as_bytes()).is_ok()) {
        Some(path) => {
            words.msg_ask_kept(shown(&path), format!("adieu open --ask {}", shown(&path)))
        }
        None => words.msg_ask_not_kept(),
    }
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
