//! Turns the translation files into one typed function per message, when every language has every message.
//!
//! It must never let a build pass in which a language lacks a message, unless a draft is asked for by name
//! (`ADIEU_WORDS_DRAFT=1`): then English stands in.
#![allow(clippy::disallowed_methods, reason = "a build script reads the words and writes code")]

#[path = "build/locales.rs"]
mod locales;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

const LOCALES: &str = "../../locales";
const DRAFT: &str = "ADIEU_WORDS_DRAFT";

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed={DRAFT}");
    println!("cargo::rerun-if-changed={LOCALES}");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let files = locales::read(Path::new(LOCALES))?;
    let draft = std::env::var(DRAFT).is_ok_and(|value| value == "1");
    let faults = locales::faults(&files);
    let folder = match (faults.is_empty(), draft) {
        (true, _) => PathBuf::from(LOCALES),
        (false, true) => {
            println!("cargo::warning=draft: English stands in for {} messages", faults.len());
            stand_in(&files, &out.join("locales"))?
        }
        (false, false) => return Err(report(&faults).into()),
    };
    let options = BuildOptions::default()
        .with_locales_folder(path(&folder)?)
        .with_output_file_path(path(&out.join("l10n.rs"))?)
        .with_ftl_output(FtlOutputOptions::single_file(path(&out.join("translations.ftl"))?))
        .with_default_language(locales::ORIGINAL)
        .with_lint_level(LintLevel::Deny)
        .without_bidi_isolation()
        .without_format();
    Ok(try_build_from_locales_folder(options)?)
}

/// Writes complete locales, with English where a translation is missing or does not fit.
fn stand_in(files: &[locales::LocaleFile], folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    for lang in locales::LANGUAGES {
        let place = folder.join(lang);
        fs::create_dir_all(&place)?;
        fs::write(place.join("draft.ftl"), locales::draft(files, lang))?;
    }
    Ok(folder.to_owned())
}

fn report(faults: &[locales::Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    format!(
        "the translations are not complete ({} faults):\n{}\n\
         {DRAFT}=1 builds with English in their place, for translators at work.",
        faults.len(),
        lines.join("\n")
    )
}

fn path(path: &Path) -> Result<&str, Box<dyn Error>> {
    path.to_str()
        .ok_or_else(|| "a folder on the way to the sources has a name that is not text".into())
}
