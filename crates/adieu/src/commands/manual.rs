//! `adieu manual [--out DIR]`: the manual in the reader's language, or in every language as files, with the glossary.
//!
//! It must never hold a sentence of its own: everything comes from the words of the program.

mod chapters;
mod glossary_page;
mod page;

use adieu_words::{Lang, Words};

use crate::args::ManualArgs;
use crate::failure::Failure;
use crate::output::{OutFile, Output, OutputError, Place};
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
    let files: Vec<OutFile<'_>> =
        files.iter().map(|(name, text)| OutFile { name, bytes: text.as_bytes() }).collect();
    let failed = |error: OutputError| error.failure(words);
    let place = Place::take(folder, "manual", args.force).map_err(failed)?;
    let folder = place.path().display().to_string();
    place.write(&files).map_err(failed)?;
    let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
    if !world.global.json {
        out.line(words.msg_cli_files_written(count, folder));
    }
    Ok(out)
}
