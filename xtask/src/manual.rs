//! `docs/manual/` in every language and `docs/glossary.md`: written by the binary from its words, and compared with it.
//!
//! The page for those who edit data, `docs/manual/data.md`, is written by hand and never touched.

use std::{env, fs, path::Path, process};

use anyhow::{Context, Result};

use crate::{check::adieu, finding::Finding, program::root};

/// The pages that the binary writes, below `docs/`.
const PAGES: [&str; 6] = [
    "glossary.md",
    "manual/en/index.md",
    "manual/fr/index.md",
    "manual/nl/index.md",
    "manual/de/index.md",
    "manual/zh-Hans/index.md",
];

/// Writes the pages of the program as it stands.
pub fn write() -> Result<()> {
    with_fresh(|fresh| {
        for page in PAGES {
            let to = root().join("docs").join(page);
            fs::copy(fresh.join(page), &to).with_context(|| format!("write {}", to.display()))?;
        }
        Ok(())
    })
}

/// Compares the pages in the project with those of the program as it stands.
pub fn compare() -> Result<Vec<Finding>> {
    with_fresh(|fresh| Ok(differences(&root().join("docs"), fresh)))
}

/// Lets the program write its pages to a folder that goes afterwards.
fn with_fresh<T>(then: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    let fresh = env::temp_dir().join(format!("adieu-manual-{}", process::id()));
    adieu(&["manual", "--out"]).path(&fresh).run()?;
    let done = then(&fresh);
    fs::remove_dir_all(&fresh).with_context(|| format!("remove {}", fresh.display()))?;
    done
}

fn differences(kept: &Path, fresh: &Path) -> Vec<Finding> {
    let fix = "run `cargo xtask manual`";
    let mut findings = Vec::new();
    for page in PAGES {
        let says = match (fs::read(kept.join(page)), fs::read(fresh.join(page))) {
            (Ok(kept), Ok(fresh)) if kept == fresh => continue,
            (_, Err(_)) => "is no longer written by the program",
            (Err(_), Ok(_)) => "is missing",
            (Ok(_), Ok(_)) => "is not what the program writes now",
        };
        findings.push(Finding::in_file(&format!("docs/{page}"), says, fix));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_old_or_missing_is_found() {
        let folder = env::temp_dir().join(format!("adieu-manual-test-{}", process::id()));
        let (kept, fresh) = (folder.join("kept"), folder.join("fresh"));
        for place in [&kept, &fresh] {
            for page in PAGES {
                let path = place.join(page);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, "page").unwrap();
            }
        }
        assert!(differences(&kept, &fresh).is_empty());
        fs::write(kept.join(PAGES[1]), "old").unwrap();
        fs::remove_file(kept.join(PAGES[2])).unwrap();
        fs::remove_file(fresh.join(PAGES[3])).unwrap();
        let at: Vec<String> = differences(&kept, &fresh).into_iter().map(|one| one.at).collect();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(at, [1, 2, 3].map(|index| format!("docs/{}", PAGES[index])));
    }
}
