//! Installs the Debian packages that the tests need.
//!
//! It must never name a package itself: `debian-packages.txt` is the only list.

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::program::{Program, is_found};

const LIST: &str = include_str!("../debian-packages.txt");

/// A package and what proves that it is there: a command, or a file by its path.
#[derive(Debug, PartialEq, Eq)]
struct Package<'a> {
    name: &'a str,
    proof: &'a str,
}

/// Installs what is missing, or says what to install on a system without apt-get or rights.
pub fn run() -> Result<()> {
    let missing: Vec<_> = packages(LIST).into_iter().filter(|p| !is_here(p.proof)).collect();
    if missing.is_empty() {
        println!("setup: everything that the tests need is here");
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    println!("setup: missing {}", names.join(", "));
    let Some(apt) = apt() else {
        let proofs: Vec<&str> = missing.iter().map(|package| package.proof).collect();
        bail!(
            "cannot install here: please install {} (Debian packages {}) by hand",
            proofs.join(", "),
            names.join(" ")
        );
    };
    // An old list of packages may still do; the install tells.
    if let Err(error) = apt.get(&["update"]).run() {
        println!("setup: {error:#}; trying with the list of before");
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(names);
    apt.get(&arguments).run()
}

fn packages(list: &str) -> Vec<Package<'_>> {
    list.lines()
        .filter_map(|line| {
            let mut words = line.split('#').next().unwrap_or_default().split_whitespace();
            let name = words.next()?;
            Some(Package { name, proof: words.next().unwrap_or(name) })
        })
        .collect()
}

/// Says whether a command stands on the search path, or a file at its place; `*` stands for one folder.
fn is_here(proof: &str) -> bool {
    if !proof.starts_with('/') {
        return is_found(proof);
    }
    let Some((before, after)) = proof.split_once("/*/") else { return Path::new(proof).is_file() };
    let folders = fs::read_dir(before).into_iter().flatten().flatten();
    folders.map(|folder| folder.path().join(after)).any(|file| file.is_file())
}

/// The ways to run apt-get.
enum Apt {
    Root,
    Sudo,
}

impl Apt {
    fn get(&self, arguments: &[&str]) -> Program {
        let program = match self {
            Self::Root => Program::new("apt-get"),
            Self::Sudo => Program::new("sudo").args(["-n", "apt-get"]),
        };
        program
            .args(["-q"])
            .args(arguments.iter().copied())
            .env("DEBIAN_FRONTEND", "noninteractive")
    }
}

fn apt() -> Option<Apt> {
    if !is_found("apt-get") {
        return None;
    }
    let user = Program::new("id").args(["-u"]).output().unwrap_or_default();
    if user.trim() == "0" {
        Some(Apt::Root)
    } else if is_found("sudo") && Program::new("sudo").args(["-n", "true"]).succeeds() {
        Some(Apt::Sudo)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::root;

    #[test]
    fn the_list_of_packages_reads_past_comments() {
        let list = "# why\n\npoppler-utils  pdftotext # words\nqpdf\n";
        let expected = [
            Package { name: "poppler-utils", proof: "pdftotext" },
            Package { name: "qpdf", proof: "qpdf" },
        ];
        assert_eq!(packages(list), expected);
    }

    #[test]
    fn a_proof_is_a_command_or_a_file() {
        let root = root();
        let folder = root.display();
        assert!(is_here("cargo") && is_here(&format!("{folder}/xtask/Cargo.toml")));
        assert!(is_here(&format!("{folder}/*/debian-packages.txt")));
        assert!(!is_here("no-such-command") && !is_here(&format!("{folder}/xtask/no-such-file")));
        assert!(!is_here(&format!("{folder}/*/no-such-file")));
        assert!(!is_here(&format!("{folder}/xtask")), "a folder is no file");
    }

    #[test]
    fn the_shipped_list_names_the_readers_of_pdf_and_of_cards() {
        let names: Vec<_> = packages(LIST).into_iter().map(|package| package.name).collect();
        let needed = ["poppler-utils", "qpdf", "pcscd", "vsmartcard-vpcd", "libsocket-wrapper"];
        assert!(needed.iter().all(|package| names.contains(package)), "{names:?}");
    }
}
