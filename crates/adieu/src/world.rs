//! The world as this program meets it: clock, chance, home, language, data.
//!
//! What is slow or can fail is made only when a command asks for it.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use adieu_case::journey::Journeys;
use adieu_desk::Desk;
use adieu_desk::ports::{Chance, ChanceError, Clock, JournalError, Trouble};
use adieu_directory::Directory;
use adieu_law::Law;
use adieu_letter::Letters;
use adieu_press::TypstPress;
use adieu_store::{Derive, Home, KeyChoice, KeyKind, Passphrase, Report, examine};
use adieu_words::{Glossary, Words};
use jiff::Timestamp;

use crate::args::Global;
use crate::data::DataFiles;
use crate::failure::{Failure, FailureKind, chain};
use crate::output::aside;
use crate::passphrase::{self, Given, NewFor, PassphraseFile};

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

/// Random bytes of the system, for references. Keys are drawn by the store, never from here.
pub struct SystemChance;

impl Chance for SystemChance {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), ChanceError> {
        #[cfg(debug_assertions)]
        if let Some(seed) = std::env::var_os("ADIEU_CHANCE") {
            fixed_chance(seed.as_encoded_bytes(), buffer);
            return Ok(());
        }
        getrandom::fill(buffer).map_err(|_| ChanceError)
    }
}

/// The same bytes in every run with one seed, for texts that are compared. What people download does not have it.
#[cfg(debug_assertions)]
fn fixed_chance(seed: &[u8], buffer: &mut [u8]) {
    use sha2::Digest as _;
    static DRAWS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    for chunk in buffer.chunks_mut(32) {
        let draw = DRAWS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let drawn = sha2::Sha256::new().chain_update(seed).chain_update(draw.to_be_bytes());
        chunk.copy_from_slice(&drawn.finalize()[..chunk.len()]);
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
    passphrase_file: PassphraseFile,
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
            passphrase_file: PassphraseFile::default(),
        })
    }

    /// Closes the home, and leaves everything else to the system: the process ends here, and giving its memory back
    /// piece by piece would only keep the person waiting.
    pub fn end(mut self) {
        self.note_an_unused_passphrase();
        drop(self.home.take());
        std::mem::forget(self);
    }

    /// Somebody who gives a passphrase believes that the home is under one.
    fn note_an_unused_passphrase(&self) {
        let unused = self.home.get().is_some()
            && self.global.passphrase_file.is_some()
            && !self.passphrase_file.was_wanted();
        if unused && !self.global.json && !self.global.quiet {
            aside(self.words.msg_passphrase_unused());
        }
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
        let choice = match self.given()? {
            Some(given) => KeyChoice::Passphrase(given.strong(&self.words)?),
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
        match Home::key_kind(path).map_err(|e| self.journal_failure(e))? {
            KeyKind::File => {
                Home::open(path, &KeyChoice::File).map_err(|e| self.journal_failure(e))
            }
            KeyKind::Passphrase => self.opened(self.given()?, |passphrase| {
                Home::open(path, &KeyChoice::Passphrase(passphrase.clone()))
            }),
        }
    }

    /// Opens something by a passphrase that a file gives, else by one that is asked for. What an earlier release made
    /// with the mark at the beginning of the file opens with it.
    fn opened<T>(
        &self,
        given: Option<&Given>,
        open: impl Fn(&Passphrase) -> Result<T, JournalError>,
    ) -> Result<T, Failure> {
        let words = &self.words;
        let Some(given) = given else {
            return open(&passphrase::asked(words)?).map_err(|e| self.journal_failure(e));
        };
        match (open(&given.passphrase(words)?), given.older(words)) {
            (Err(error), Some(older)) if is_wrong_passphrase(&error) => open(&older),
            (result, _) => result,
        }
        .map_err(|e| self.journal_failure(e))
    }

    /// Opens a backup by its own passphrase: of the file that is named for it, else of the one for the home.
    pub fn opened_backup<T>(
        &self,
        file: Option<&Path>,
        open: impl Fn(&Passphrase) -> Result<T, JournalError>,
    ) -> Result<T, Failure> {
        match file {
            Some(file) => self.opened(Some(&Given::read(file, &self.words)?), open),
            None => self.opened(self.given()?, open),
        }
    }

    /// Tells a failure of the store.
    pub fn journal_failure(&self, error: adieu_desk::ports::JournalError) -> Failure {
        crate::failure::desk(&error.into(), &self.words)
    }

    fn given(&self) -> Result<Option<&Given>, Failure> {
        self.passphrase_file.given(self.global.passphrase_file.as_deref(), &self.words)
    }

    /// Examines the home, also one that does not open.
    pub fn examined(&self, path: &Path, derive: &Derive<'_>) -> Result<Report, Failure> {
        match Home::key_kind(path).map_err(|e| self.journal_failure(e))? {
            KeyKind::File => {
                examine(path, &KeyChoice::File, derive).map_err(|e| self.journal_failure(e))
            }
            KeyKind::Passphrase => self.opened(self.given()?, |passphrase| {
                examine(path, &KeyChoice::Passphrase(passphrase.clone()), derive)
            }),
        }
    }

    /// Returns a passphrase for a new backup: of the file that is named for it, else of the one for the home, else typed twice.
    pub fn backup_passphrase(&self, file: Option<&Path>) -> Result<Passphrase, Failure> {
        match (file, self.given_unless(file)?) {
            (Some(file), _) => Given::read(file, &self.words)?.strong(&self.words),
            (None, Some(given)) => given.strong(&self.words),
            (None, None) => passphrase::asked_twice(NewFor::Backup, &self.words),
        }
    }

    fn given_unless(&self, file: Option<&Path>) -> Result<Option<&Given>, Failure> {
        if file.is_some() { Ok(None) } else { self.given() }
    }

    /// Returns a new passphrase for the home, typed twice unless a file gives it.
    pub fn new_passphrase(&self, file: Option<&Path>) -> Result<Passphrase, Failure> {
        match file {
            Some(file) => Given::read(file, &self.words)?.strong(&self.words),
            None => passphrase::asked_twice(NewFor::Home, &self.words),
        }
    }

    /// Returns the folder of a home that exists.
    pub fn existing_home_path(&self) -> Result<PathBuf, Failure> {
        let path = self.home_path()?;
        if Home::exists(&path).map_err(|e| self.journal_failure(e))? {
            return Ok(path);
        }
        Err(Failure::input(self.words.msg_cli_no_cases(), self.words.msg_cli_welcome_next()))
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

fn is_wrong_passphrase(error: &JournalError) -> bool {
    matches!(
        error,
        JournalError::Unavailable {
            trouble: Trouble::WrongPassphrase { .. } | Trouble::WrongBackupPassphrase { .. },
            ..
        }
    )
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
