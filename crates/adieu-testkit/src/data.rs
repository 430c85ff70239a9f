//! The files of `data/`, as loaders take them: path below the folder, and text.
//!
//! It must never hold a copy of a record, nor leave one out. Tests of the crates below the desk read this very file in
//! by its path, because they cannot wait for what this crate needs.

use std::path::Path;

/// Returns every text below `data/`, in the order of the paths.
pub fn data() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = Vec::new();
    read_folder(&root, &root, &mut files);
    files.sort();
    files
}

/// Returns the files whose path begins with one of these, as loaders take them.
pub fn below<'a>(files: &'a [(String, String)], beginnings: &[&str]) -> Vec<(&'a str, &'a str)> {
    let borrowed = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    borrowed.filter(|(path, _)| beginnings.iter().any(|start| path.starts_with(start))).collect()
}

fn read_folder(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("the data folder lies in the repository") {
        let path = entry.expect("a folder that opens can be listed").path();
        if path.is_dir() {
            read_folder(root, &path, files);
        } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
            let name = path.strip_prefix(root).expect("it lies below the root");
            let name = name.to_str().expect("names of data files are plain").replace('\\', "/");
            files.push((name, std::fs::read_to_string(&path).expect("a data file is text")));
        }
    }
}
