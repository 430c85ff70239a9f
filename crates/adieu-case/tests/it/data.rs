//! Law and directory, read from the data folder once. It never writes.

use std::path::Path;
use std::sync::LazyLock;

use adieu_case::Sources;
use adieu_directory::Directory;
use adieu_law::Law;

struct Loaded {
    law: Law,
    directory: Directory,
}

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let law = files(&root, "law");
    let mut records = files(&root, "operators");
    records.extend(files(&root, "numbering"));
    Loaded {
        law: Law::load(&borrowed(&law)).unwrap(),
        directory: Directory::load(&borrowed(&records)).unwrap(),
    }
});

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect()
}

fn files(root: &Path, folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{folder}/{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            if !name.ends_with("/tests") {
                found.extend(files(root, &name));
            }
        } else if path.extension().is_some_and(|kind| kind == "toml") {
            found.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

/// Returns the real law and directory.
pub fn sources() -> Sources<'static> {
    Sources { law: &LOADED.law, directory: &LOADED.directory }
}
