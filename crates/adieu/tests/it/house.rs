//! A folder with a home for one test, and the program run in it with nothing else around.
//!
//! It must never hand the environment of whoever runs the tests down to the program.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The morning on which every test begins, unless it says otherwise.
pub const MORNING: &str = "2026-11-22T10:00:00Z";

/// The list by which adieu knows its own files again.
pub const LIST: &str = ".adieu-files";

/// A folder with a home in it.
pub struct House {
    folder: tempfile::TempDir,
    now: String,
    lang: String,
    passphrase_file: Option<PathBuf>,
}

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Ran {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl House {
    /// Makes an empty house; the home is made by the first command that needs one.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("adieu-house-").tempdir().unwrap();
        Self { folder, now: MORNING.to_owned(), lang: "en".to_owned(), passphrase_file: None }
    }

    /// Moves the clock.
    pub fn at(&mut self, now: &str) -> &mut Self {
        self.now = now.to_owned();
        self
    }

    /// Moves the clock to ten in the morning of a day.
    pub fn on(&mut self, day: &str) -> &mut Self {
        self.at(&format!("{day}T10:00:00Z"))
    }

    /// Changes the language of the screen.
    pub fn speaks(&mut self, lang: &str) -> &mut Self {
        self.lang = lang.to_owned();
        self
    }

    /// Keeps a passphrase in a file that the program is told of.
    pub fn passphrase(&mut self, passphrase: &str) -> &mut Self {
        self.passphrase_file = Some(self.write("passphrase", passphrase));
        self
    }

    /// Returns a path in this house.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Reads a text file.
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Reads a file.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Lists the names in a folder, sorted; the list by which adieu knows its own files is left out.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.path(folder))
            .unwrap_or_else(|error| panic!("{folder}: {error}"));
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name != LIST)
            .collect();
        names.sort();
        names
    }

    /// Says whether a file or folder is there.
    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Prepares a run in a bare environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_adieu"));
        command.env_clear().current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("HOME", self.path("nobody")).env("ADIEU_LANG", &self.lang);
        // The card service of the machine is none of a test's business.
        command.env("PCSCLITE_CSOCK_NAME", self.path("no-card-service"));
        if let Some(file) = &self.passphrase_file {
            command.env("ADIEU_PASSPHRASE_FILE", file);
        }
        if !arguments.contains(&"--home") {
            command.args(["--home", "home"]);
        }
        if !arguments.contains(&"--now") {
            command.args(["--now", &self.now]);
        }
        command.args(arguments);
        command
    }

    /// Runs the program.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).output().unwrap())
    }

    /// Runs the program with these lines on standard input.
    pub fn run_told(&self, arguments: &[&str], told: &str) -> Ran {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that stops early closes the pipe: that is for the test to judge.
        let _ = child.stdin.take().unwrap().write_all(told.as_bytes());
        Ran::of(child.wait_with_output().unwrap())
    }

    /// Opens new cases on these facts, whatever is open already, and returns their references.
    pub fn open(&self, facts: &str) -> Vec<String> {
        self.write("facts.toml", facts);
        let opened = self.run(&["open", "facts.toml", "--new", "--json"]).good();
        opened.documents().iter().map(|case| case["case"].as_str().unwrap().to_owned()).collect()
    }

    /// Opens one case on these facts.
    pub fn open_one(&self, facts: &str) -> String {
        let mut cases = self.open(facts);
        assert_eq!(cases.len(), 1, "{cases:?}");
        cases.remove(0)
    }

    /// Returns a case as JSON.
    pub fn show(&self, case: &str) -> Value {
        self.run(&["show", case, "--json"]).good().json()
    }
}

impl Ran {
    /// Takes what a run left behind.
    pub fn of(output: std::process::Output) -> Self {
        Self {
            code: output.status.code().expect("the program ended by itself"),
            out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
        }
    }

    /// Fails unless the run succeeded.
    pub fn good(self) -> Self {
        assert_eq!(self.code, 0, "{self:#?}");
        self
    }

    /// Fails unless the run ended with this exit code.
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    /// Returns the one JSON document on standard output.
    pub fn json(&self) -> Value {
        let mut documents = self.documents();
        assert_eq!(documents.len(), 1, "{self:#?}");
        documents.remove(0)
    }

    /// Returns the JSON documents on standard output, one a line.
    pub fn documents(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).expect("one JSON document a line"))
            .collect()
    }

    /// Returns the error object on standard error, which holds nothing else.
    pub fn error(&self) -> Value {
        let mut lines = self.err.lines();
        let line = lines.next().unwrap_or_else(|| panic!("no error: {self:#?}"));
        assert_eq!(lines.next(), None, "one object and nothing else: {self:#?}");
        assert_eq!(self.out, "", "a refusal prints nothing on standard output");
        serde_json::from_str::<Value>(line).expect("a JSON object")["error"].clone()
    }

    /// Returns everything that reached the screen.
    pub fn screen(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// Returns the state of a step of a shown case.
pub fn state(case: &Value, step: &str) -> String {
    let steps = case["plan"].as_array().unwrap();
    let found = steps.iter().find(|shown| shown["step"] == step);
    found.map_or_else(|| "absent".to_owned(), |shown| shown["state"].as_str().unwrap().to_owned())
}

/// Returns the day of a deadline of a shown case.
pub fn day(case: &Value, what: &str) -> Option<String> {
    let deadlines = case["deadlines"].as_array().unwrap();
    let found = deadlines.iter().find(|shown| shown["what"] == what)?;
    Some(found["by"].as_str().unwrap().to_owned())
}

/// Returns the notes of a shown case: what the case itself says, by name.
pub fn notes(case: &Value) -> Vec<String> {
    let findings = case["findings"].as_array().unwrap();
    findings.iter().filter_map(|finding| finding["note"].as_str().map(str::to_owned)).collect()
}
