//! `adieu manual [--out DIR]`: the manual in the reader's language, or in every language as files, with the glossary.
//!
//! It must never hold a sentence of its own: everything comes from the words of the program.

mod chapters;
mod glossary_page;
mod page;

use std::fs;

use adieu_words::{Lang, Words};

use super::cannot_write;
use super::letter::write_whole;
use crate::args::ManualArgs;
use crate::failure::Failure;
use crate::output::Output;
use crate::world::World;

/// `adieu manual [--out DIR]`
pub fn manual(args: &ManualArgs, world: &World) -> Result<Output, Failure> {
    let words = &world.words;
    let glossary = world.glossary()?;
    let mut out = Output::default();
    let Some(folder) = &args.out else {
        chapters::of(words, glossary).iter().for_each(|part| part.show(&mut out));
        return Ok(out);
    };
    let mut files = vec![("glossary.md".to_owned(), glossary_page::markdown(glossary))];
    for lang in Lang::ALL {
        let parts = chapters::of(&Words::new(lang), glossary);
        files.push((format!("manual/{lang}/index.md"), page::markdown(&parts)));
    }
    for (name, text) in &files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| cannot_write(parent, &error, words))?;
        write_whole(&path, text.as_bytes()).map_err(|error| cannot_write(&path, &error, words))?;
    }
    let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
    if !world.global.json {
        out.line(words.msg_cli_files_written(count, folder.display().to_string()));
    }
    Ok(out)
}
