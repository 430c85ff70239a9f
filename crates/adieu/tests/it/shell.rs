//! Help, completions and manual pages: what a stranger meets first.
//!
//! It must never need a home.

use crate::house::House;

/// Every command that a person meets.
pub const COMMANDS: &[&[&str]] = &[
    &["identify"],
    &["card"],
    &["card", "decode"],
    &["law"],
    &["law", "check"],
    &["law", "explain"],
    &["law", "list"],
    &["directory"],
    &["directory", "list"],
    &["directory", "show"],
    &["directory", "check"],
    &["directory", "stale"],
    &["directory", "propose"],
    &["directory", "apply"],
    &["glossary"],
    &["open"],
    &["choose"],
    &["cases"],
    &["show"],
    &["next"],
    &["fact"],
    &["done"],
    &["skip"],
    &["reopen"],
    &["letter"],
    &["send"],
    &["close"],
    &["backup"],
    &["restore"],
    &["erase"],
    &["passphrase"],
    &["passphrase", "set"],
    &["passphrase", "change"],
    &["passphrase", "remove"],
    &["doctor"],
    &["manual"],
    &["completions"],
    &["man"],
];

#[test]
fn every_command_explains_itself() {
    let house = House::new();
    let all = house.run(&["--help"]).good().out;
    for path in COMMANDS {
        let mut arguments = path.to_vec();
        arguments.push("--help");
        let help = house.run(&arguments).good();
        assert!(help.out.contains(&format!("adieu {}", path.join(" "))), "{path:?}: {}", help.out);
        assert_eq!(help.err, "");
        let short = [path, &["-h"][..]].concat();
        assert_eq!(house.run(&short).good().out, help.out, "one help, not two");
        if path.len() == 1 {
            let listed = all.lines().any(|line| line.trim_start().starts_with(path[0]));
            assert!(listed, "{path:?} is listed: {all}");
        }
    }
    assert!(!all.contains("schemas"), "what only developers need is hidden");
    assert!(!house.has("home"));
}

#[test]
fn the_help_fits_on_a_terminal_of_eighty_columns() {
    let house = House::new();
    for path in COMMANDS {
        let arguments = [path, &["--help"][..]].concat();
        let mut command = house.command(&arguments);
        let output = command.env("COLUMNS", "80").output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        let wide: Vec<&str> = help.lines().filter(|line| line.chars().count() > 100).collect();
        assert_eq!(wide, Vec::<&str>::new(), "{path:?}");
    }
}

#[test]
fn the_version_is_told() {
    let told = House::new().run(&["--version"]).good();
    assert_eq!(told.out.trim(), format!("adieu {}", env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_shell_gets_completions() {
    let house = House::new();
    for shell in ["bash", "zsh", "fish"] {
        let script = house.run(&["completions", shell]).good().out;
        for word in ["identify", "override-port", "follow-up"].iter().take(2) {
            assert!(script.contains(word), "{shell} completes {word}");
        }
        assert!(script.lines().count() > 50, "{shell}");
    }
    house.run(&["completions", "no-such-shell"]).ends(2);
}

#[test]
fn manual_pages_are_written_for_every_command() {
    let house = House::new();
    house.run(&["man", "--out", "man"]).good();
    let names = house.names("man");
    assert!(names.contains(&"adieu.1".to_owned()), "{names:?}");
    for path in COMMANDS {
        let name = format!("adieu-{}.1", path.join("-"));
        assert!(names.contains(&name), "{name}: {names:?}");
        let page = house.read(&format!("man/{name}"));
        assert!(page.contains(".TH") && page.contains(".SH"), "{name}");
    }
}

#[test]
fn a_reader_that_hangs_up_is_no_error() {
    let house = House::new();
    let mut child =
        house.command(&["law", "list"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
}
