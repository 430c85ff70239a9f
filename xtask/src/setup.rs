//! Installs the Debian packages that the tests need.
//!
//! It must never name a package itself: `debian-packages.txt` is the only list.

use anyhow::{Result, bail};

use crate::program::{Program, is_found};

const LIST: &str = include_str!("../debian-packages.txt");

/// A package and the command that proves it is there.
#[derive(Debug, PartialEq, Eq)]
struct Package<'a> {
    name: &'a str,
    command: &'a str,
}

/// Installs what is missing, or says what to install on a system without apt-get or rights.
pub fn run() -> Result<()> {
    let missing: Vec<_> = packages(LIST).into_iter().filter(|p| !is_found(p.command)).collect();
    if missing.is_empty() {
        println!("setup: everything that the tests need is here");
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|package| package.name).collect();
    println!("setup: missing {}", names.join(", "));
    let Some(apt) = apt() else {
        let commands: Vec<&str> = missing.iter().map(|package| package.command).collect();
        bail!(
            "cannot install here: please install the commands {} (Debian packages {}) by hand",
            commands.join(", "),
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
            Some(Package { name, command: words.next().unwrap_or(name) })
        })
        .collect()
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

    #[test]
    fn the_list_of_packages_reads_past_comments() {
        let list = "# why\n\npoppler-utils  pdftotext # words\nqpdf\n";
        let expected = [
            Package { name: "poppler-utils", command: "pdftotext" },
            Package { name: "qpdf", command: "qpdf" },
        ];
        assert_eq!(packages(list), expected);
    }

    #[test]
    fn the_shipped_list_names_the_readers_of_pdf() {
        let names: Vec<_> = packages(LIST).into_iter().map(|package| package.name).collect();
        assert!(names.contains(&"poppler-utils") && names.contains(&"qpdf"), "{names:?}");
    }
}
