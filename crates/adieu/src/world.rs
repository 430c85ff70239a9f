//! The world as this program meets it: clock, chance, home, language, data.
//!
//! What is slow or can fail is made only when a command asks for it.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use adieu_case::journey::Journeys;
use adieu_desk::Desk;
use adieu_desk::ports::{Chance, ChanceError, Clock};
use adieu_directory::Directory;
use adieu_law::Law;
use adieu_letter::Letters;
use adieu_press::TypstPress;
use adieu_store::{Home, KeyChoice, KeyKind, Passphrase};
use adieu_words::{Glossary, Words};
use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::args::Global;
use crate::data::DataFiles;
use crate::failure::{Failure, FailureKind, chain};
use crate::file_words::{cannot_read, utf8};
use crate::output::aside;
use crate::plain_file::{self, MEBIBYTE};

/// A passphrase shorter than this many characters is too weak to protect anything new.
const LEAST_PASSPHRASE: usize = 10;

/// What has more bytes is no passphrase.
const MOST_PASSPHRASE_BYTES: u64 = MEBIBYTE;

/// The clock of the system, or an instant given by hand.
pub struct WorldClock {
    given: Option<Timestamp>,
}

impl Clock for WorldClock {
    fn now(&self) -> Timestamp {
        self.given.unwrap_or_else(Timestamp::now)
    }

    fn is_given(&self) -> bool {
        self.given.is_some()
    }
}

/// Random bytes of the system.
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), ChanceError> {
        getrandom::fill(buffer).map_err(|_| ChanceError)
    }
}

/// Everything a command may ask for.
pub struct World {
    /// Options of every command.
    pub global: Global,
    /// The words on the screen.
    pub words: Rc<Words>,
    /// Clock.
    pub clock: WorldClock,
    data: DataFiles,
    directory: OnceCell<Directory>,
    law: OnceCell<Law>,
    letters: OnceCell<Letters>,
    glossary: OnceCell<Glossary>,
    journeys: OnceCell<Journeys>,
    press: OnceCell<TypstPress>,
    home: OnceCell<Home>,
    passphrase_text: OnceCell<Zeroizing<String>>,
}

impl World {
    /// Takes the options; nothing is opened yet.
    pub fn new(global: Global, words: Rc<Words>) -> Result<Self, Failure> {
        let data = DataFiles::load(global.data.as_deref()).map_err(|error| {
            let (message, hint) = error.told(&words);
            Failure::of(FailureKind::Configuration, message, hint)
        })?;
        let clock = WorldClock { given: global.now };
        Ok(Self {
            words,
            clock,
            global,
            data,
            directory: OnceCell::new(),
            law: OnceCell::new(),
            letters: OnceCell::new(),
            glossary: OnceCell::new(),
            journeys: OnceCell::new(),
            press: OnceCell::new(),
            home: OnceCell::new(),
            passphrase_text: OnceCell::new(),
        })
    }

    /// Closes the home, and leaves everything else to the system: the process ends here, and giving its memory back
    /// piece by piece would only keep the person waiting.
    pub fn end(mut self) {
        drop(self.home.take());
        std::mem::forget(self);
    }

    /// Returns the files of the data below some folders.
    pub fn data(&self) -> &DataFiles {
        &self.data
    }

    /// Returns brands and numbering.
    pub fn directory(&self) -> Result<&Directory, Failure> {
        load_once(&self.directory, || {
            Directory::load(&self.data.below(&["operators/", "numbering/"]))
                .map_err(|e| bad_data(&e))
        })
    }

    /// Returns the law.
    pub fn law(&self) -> Result<&Law, Failure> {
        load_once(&self.law, || Law::load(&self.data.below(&["law/"])).map_err(|e| bad_data(&e)))
    }

    /// Returns the texts of letters.
    pub fn letters(&self) -> Result<&Letters, Failure> {
        load_once(&self.letters, || {
            Letters::load(&self.data.below(&["letters/"])).map_err(|e| bad_data(&e))
        })
    }

    /// Returns the special journeys and their papers.
    pub fn journeys(&self) -> Result<&Journeys, Failure> {
        load_once(&self.journeys, || {
            Journeys::load(&self.data.below(&["journeys/", "papers.toml"]))
                .map_err(|e| bad_data(&e))
        })
    }

    /// Returns the words of bills and letters, explained.
    pub fn glossary(&self) -> Result<&Glossary, Failure> {
        load_once(&self.glossary, || {
            let files = self.data.below(&["glossary.toml"]);
            let Some((_, text)) = files.first() else {
                let message = self.words.msg_store_not_there("glossary.toml");
                let hint = self.words.msg_data_hint();
                return Err(Failure::of(FailureKind::Configuration, message, hint));
            };
            Glossary::load(text).map_err(|e| bad_data(&e))
        })
    }

    /// Returns the press.
    pub fn press(&self) -> Result<&TypstPress, Failure> {
        load_once(&self.press, || {
            TypstPress::new().map_err(|e| {
                Failure::of(FailureKind::Bug, chain(&e), self.words.msg_error_bug_hint())
            })
        })
    }

    /// Returns the folder that keeps the cases.
    pub fn home_path(&self) -> Result<PathBuf, Failure> {
        if let Some(home) = &self.global.home {
            return Ok(home.clone());
        }
        let folders = directories::ProjectDirs::from("", "", "adieu").ok_or_else(|| {
            Failure::of(
                FailureKind::Configuration,
                self.words.msg_shell_no_data_folder(),
                "--home DIR",
            )
        })?;
        Ok(folders.data_dir().to_owned())
    }

    /// Returns the home if there is one; a part of one is damage.
    pub fn existing_home(&self) -> Result<Option<&Home>, Failure> {
        let path = self.home_path()?;
        let exists = Home::exists(&path).map_err(|e| self.journal_failure(e))?;
        if exists { load_once(&self.home, || self.open_home(&path)).map(Some) } else { Ok(None) }
    }

    /// Returns the home; where there is none yet, there are no cases either.
    pub fn home(&self) -> Result<&Home, Failure> {
        self.existing_home()?.ok_or_else(|| {
            Failure::input(self.words.msg_cli_no_cases(), self.words.msg_cli_welcome_next())
        })
    }

    /// Makes sure that there is a home for a first case.
    pub fn home_for_a_case(&self) -> Result<&Home, Failure> {
        if let Some(home) = self.existing_home()? {
            return Ok(home);
        }
        let path = self.home_path()?;
        load_once(&self.home, || self.make_home(&path))
    }

    fn make_home(&self, path: &Path) -> Result<Home, Failure> {
        let choice = match self.text_from_file()? {
            Some(text) => KeyChoice::Passphrase(self.strong(text)?),
            None => KeyChoice::File,
        };
        let home = match Home::create(path, &choice) {
            Ok(home) => home,
            // Another process made it in this very moment.
            Err(_) if Home::exists(path).unwrap_or(false) => return self.open_home(path),
            Err(error) => return Err(self.journal_failure(error)),
        };
        if !self.global.json && !self.global.quiet {
            aside(self.words.msg_cli_home_made(path.display().to_string()));
        }
        Ok(home)
    }

    /// Opens the home with its key, asking for the passphrase when it needs one.
    pub fn open_home(&self, path: &Path) -> Result<Home, Failure> {
        let kind = Home::key_kind(path).map_err(|e| self.journal_failure(e))?;
        let choice = match kind {
            KeyKind::File => KeyChoice::File,
            KeyKind::Passphrase => KeyChoice::Passphrase(self.passphrase()?),
        };
        Home::open(path, &choice).map_err(|e| self.journal_failure(e))
    }

    /// Tells a failure of the store.
    pub fn journal_failure(&self, error: adieu_desk::ports::JournalError) -> Failure {
        crate::failure::desk(&error.into(), &self.words)
    }

    fn passphrase_from_file(&self) -> Result<Option<Passphrase>, Failure> {
        self.text_from_file()?.map(|text| self.made(text)).transpose()
    }

    fn text_from_file(&self) -> Result<Option<String>, Failure> {
        let Some(file) = &self.global.passphrase_file else { return Ok(None) };
        // Once only: a password manager's pipe gives it once.
        let text = load_once(&self.passphrase_text, || {
            let words = &self.words;
            plain_file::read_or_pipe(file, MOST_PASSPHRASE_BYTES)
                .map_err(|error| cannot_read(file, &error, words))
                .and_then(|bytes| utf8(file, bytes, words))
                .map(Zeroizing::new)
                .map_err(|failure| Failure { kind: FailureKind::Configuration, ..failure })
        })?;
        Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
    }

    /// Makes a new passphrase, which must be long enough wherever it comes from.
    fn strong(&self, text: String) -> Result<Passphrase, Failure> {
        if text.chars().count() < LEAST_PASSPHRASE {
            return Err(Failure::input(self.words.msg_cli_passphrase_short(), ""));
        }
        self.made(text)
    }

    /// Returns the passphrase from a file, else asks for it.
    pub fn passphrase(&self) -> Result<Passphrase, Failure> {
        if let Some(passphrase) = self.passphrase_from_file()? {
            return Ok(passphrase);
        }
        self.ask_passphrase(&self.words.msg_cli_passphrase_ask())
    }

    fn ask_passphrase(&self, question: &str) -> Result<Passphrase, Failure> {
        let answer =
            inquire::Password::new(question).without_confirmation().prompt().map_err(|_| {
                Failure::of(
                    FailureKind::Configuration,
                    self.words.msg_error_passphrase_missing(),
                    self.words.msg_error_passphrase_missing_hint(),
                )
            })?;
        self.made(answer)
    }

    /// Makes a passphrase of what was typed.
    fn made(&self, text: String) -> Result<Passphrase, Failure> {
        Passphrase::parse(text).map_err(|_| {
            Failure::of(
                FailureKind::Configuration,
                self.words.msg_error_passphrase_missing(),
                self.words.msg_error_passphrase_missing_hint(),
            )
        })
    }

    /// Returns a passphrase for a new backup, typed twice unless it comes from a file.
    pub fn new_passphrase(&self) -> Result<Passphrase, Failure> {
        if let Some(text) = self.text_from_file()? {
            return self.strong(text);
        }
        let prompt = |question: String| {
            inquire::Password::new(&question).without_confirmation().prompt().map_err(|_| {
                Failure::of(
                    FailureKind::Configuration,
                    self.words.msg_error_passphrase_new(),
                    self.words.msg_error_passphrase_missing_hint(),
                )
            })
        };
        let first = prompt(self.words.msg_cli_passphrase_new())?;
        let passphrase = self.strong(first.clone())?;
        if prompt(self.words.msg_cli_passphrase_again())? != first {
            return Err(Failure::input(self.words.msg_cli_passphrase_differ(), ""));
        }
        Ok(passphrase)
    }

    /// Loads the data side by side while the home is opened: a command then waits for the slowest of them only.
    fn load_together(&self, home: impl Fn() -> Result<(), Failure>) -> Result<(), Failure> {
        if self.law.get().is_some() && self.letters.get().is_some() {
            return Ok(());
        }
        let data = &self.data;
        std::thread::scope(|scope| {
            let law = scope.spawn(|| Law::load(&data.below(&["law/"])));
            let press = scope.spawn(TypstPress::new);
            let letters = scope.spawn(|| Letters::load(&data.below(&["letters/"])));
            let home = home();
            let directory = self.directory().map(|_| ());
            // A thread that ended badly or a fault in the data is met again, and told, where it is needed.
            if let Ok(Ok(law)) = law.join() {
                self.law.get_or_init(|| law);
            }
            if let Ok(Ok(letters)) = letters.join() {
                self.letters.get_or_init(|| letters);
            }
            if let Ok(Ok(press)) = press.join() {
                self.press.get_or_init(|| press);
            }
            home.and(directory)
        })
    }

    /// Returns the desk over everything.
    pub fn desk(&self) -> Result<Desk<'_>, Failure> {
        self.desk_over(Self::home)
    }

    /// Returns the desk over everything, and over a new home where there is none yet.
    pub fn desk_for_a_case(&self) -> Result<Desk<'_>, Failure> {
        self.desk_over(Self::home_for_a_case)
    }

    fn desk_over(
        &self,
        home: impl Fn(&Self) -> Result<&Home, Failure>,
    ) -> Result<Desk<'_>, Failure> {
        self.load_together(|| home(self).map(|_| ()))?;
        Ok(Desk {
            journal: home(self)?.journal(),
            clock: &self.clock,
            chance: &SystemChance,
            press: self.press()?,
            law: self.law()?,
            directory: self.directory()?,
            letters: self.letters()?,
            journeys: self.journeys()?,
        })
    }
}

fn bad_data(error: &dyn std::error::Error) -> Failure {
    Failure::of(FailureKind::Configuration, chain(error), "adieu directory check DIR")
}

fn load_once<T>(
    cell: &OnceCell<T>,
    make: impl FnOnce() -> Result<T, Failure>,
) -> Result<&T, Failure> {
    if let Some(value) = cell.get() {
        return Ok(value);
    }
    let value = make()?;
    Ok(cell.get_or_init(|| value))
}
