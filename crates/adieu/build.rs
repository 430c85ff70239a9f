//! Packs `data/` into the program, in every profile, so that one file is all a person needs. It must never
//! change a byte of it.
#![allow(
    clippy::disallowed_methods,
    reason = "a build script reads files and the build's environment"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let data = manifest.join("../../data");
    println!("cargo::rerun-if-changed={}", data.display());
    let mut files = Vec::new();
    collect(&data, &data, &mut files)?;
    files.sort();
    let mut code = String::from("pub static PACKED: &[(&str, &str)] = &[\n");
    for (name, path) in files {
        let path = path.canonicalize()?;
        writeln!(code, "    ({name:?}, include_str!({:?})),", path.display().to_string())
            .map_err(io::Error::other)?;
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("packed.rs"), code)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(root, &path, files)?;
        } else if is_data(&path) {
            let name = path.strip_prefix(root).map_err(io::Error::other)?;
            let name = name
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>();
            files.push((name.join("/"), path));
        }
    }
    Ok(())
}

/// Tests of the law stay in the repository: a person does not need them.
fn is_data(path: &Path) -> bool {
    let kind = path.extension().and_then(|e| e.to_str());
    let test = path.components().any(|part| part.as_os_str() == "tests");
    matches!(kind, Some("toml" | "ftl")) && !test
}
