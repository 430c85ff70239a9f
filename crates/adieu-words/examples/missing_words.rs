//! Lists, for translators, every message that a language lacks or holds with other variables than English.
//!
//! It must never write a file.
#![allow(clippy::disallowed_methods, reason = "a translator's tool reads the folder of words")]

#[path = "../build/locales.rs"]
#[allow(dead_code, reason = "the build script uses the rest")]
mod locales;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let files = match locales::read(&folder) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("cannot read the folder of translations: {error}");
            return ExitCode::FAILURE;
        }
    };
    let faults = locales::faults(&files);
    for fault in &faults {
        println!("{fault}");
    }
    eprintln!("{} to mend in {} languages", faults.len(), locales::LANGUAGES.len());
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
