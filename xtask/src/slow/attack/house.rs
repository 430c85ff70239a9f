//! A folder with a home for one try, and the program run in it with nothing else around, for a bounded time.
//!
//! It must never hand down the environment of whoever runs it, nor wait for a program for ever.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Seek},
    os::unix::{
        fs::PermissionsExt,
        process::{CommandExt, ExitStatusExt},
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use serde_json::Value;
use tempfile::TempDir;

/// The morning of every try.
const MORNING: &str = "2026-11-22T10:00:00Z";

/// A program that takes longer is ended: far beyond what is asked, so that the time itself is seen.
const PATIENCE: Duration = Duration::from_secs(8);

/// A folder with a home in it, and whatever else a try needs.
pub struct House {
    folder: Folder,
    program: PathBuf,
    /// Where the cases are kept, in this folder.
    pub home: &'static str,
    /// The file with the passphrase of the home, in this folder.
    pub passphrase: Option<&'static str>,
}

enum Folder {
    Own(TempDir),
    Given(PathBuf),
}

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Ran {
    /// Exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// How long it took.
    pub took: Duration,
}

impl House {
    /// Makes an empty house for a program.
    pub fn new(program: &Path) -> Result<Self> {
        let folder = Folder::Own(empty_folder()?);
        Ok(Self { folder, program: program.to_owned(), home: "home", passphrase: None })
    }

    /// Takes a folder that is there already, such as a small disk.
    pub fn at(program: &Path, folder: &Path) -> Self {
        let folder = Folder::Given(folder.to_owned());
        Self { folder, program: program.to_owned(), home: "home", passphrase: None }
    }

    /// Copies the whole house with the rights of its files.
    pub fn copy(&self) -> Result<Self> {
        let folder = empty_folder()?;
        copy_folder(self.root(), folder.path())?;
        let folder = Folder::Own(folder);
        let Self { program, home, passphrase, .. } = self;
        Ok(Self { folder, program: program.clone(), home, passphrase: *passphrase })
    }

    /// Returns the folder of this house.
    pub fn root(&self) -> &Path {
        match &self.folder {
            Folder::Own(folder) => folder.path(),
            Folder::Given(path) => path,
        }
    }

    /// Returns a path in this house.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    /// Writes a file, with the folders above it.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
        let path = self.path(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
        }
        fs::write(&path, bytes).with_context(|| format!("write {}", path.display()))
    }

    /// Runs the program.
    pub fn run(&self, words: &[&str]) -> Result<Ran> {
        self.run_under(&[], words)
    }

    /// Runs the program under another one, such as a tracer.
    pub fn run_under(&self, tracer: &[&str], words: &[&str]) -> Result<Ran> {
        wait(self.command(tracer, words))
    }

    /// Runs the program and fails unless it succeeds: for what a try is built upon.
    pub fn good(&self, words: &[&str]) -> Result<Ran> {
        let ran = self.run(words)?;
        anyhow::ensure!(ran.code == Some(0), "adieu {}: {ran:?}", words.join(" "));
        Ok(ran)
    }

    /// Prepares a run in a bare environment.
    pub fn command(&self, tracer: &[&str], words: &[&str]) -> Command {
        let program = self.program.to_string_lossy().into_owned();
        let mut line = tracer.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        line.push(program);
        if !words.contains(&"--home") {
            line.extend(["--home".to_owned(), self.home.to_owned()]);
        }
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).args(words);
        command.env_clear().current_dir(self.root()).stdin(Stdio::null());
        command.env("PATH", "/usr/bin:/bin").env("HOME", self.path("nobody"));
        command.env("ADIEU_LANG", "en").env("ADIEU_NOW", MORNING);
        // The card service of the machine is none of a try's business.
        command.env("PCSCLITE_CSOCK_NAME", self.path("no-card-service"));
        if let Some(file) = self.passphrase {
            command.env("ADIEU_PASSPHRASE_FILE", file);
        }
        command
    }

    /// Returns the references of the cases that a run of `open --json` named.
    pub fn open(&self, words: &[&str]) -> Result<Vec<String>> {
        let ran = self.good(&[&["open", "--json"], words].concat())?;
        let cases = ran.out.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        Ok(cases.filter_map(|case| Some(case["case"].as_str()?.to_owned())).collect())
    }

    /// Returns every file, link and folder below this house with its bytes, by its name from here.
    pub fn files(&self) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut files = BTreeMap::new();
        gather(self.root(), self.root(), &mut files)?;
        Ok(files)
    }
}

impl Ran {
    /// Says what no run may show: a panic, a signal that nobody sent, or a refusal without a word.
    pub fn disgrace(&self) -> Option<String> {
        if self.err.contains("panicked at") || self.code == Some(101) {
            return Some(format!("panic: {}", self.first_word()));
        }
        if let Some(signal) = self.signal {
            return Some(format!("ended by signal {signal}: {}", self.first_word()));
        }
        let mute = self.code != Some(0) && self.err.trim().is_empty();
        mute.then(|| format!("exit {:?} without a word", self.code))
    }

    /// Returns the first line of what it said on standard error, cut to fit a line; of a panic also its reason.
    pub fn first_word(&self) -> String {
        let mut lines = self.err.lines().filter(|line| !line.trim().is_empty());
        let first = lines.next().unwrap_or_default();
        let reason = lines.next().filter(|_| first.contains("panicked at")).unwrap_or_default();
        format!("{first} {reason}").trim().chars().take(240).collect()
    }

    /// Says how it ended.
    pub fn ended(&self) -> String {
        let code = self.code.map_or_else(|| "a signal".to_owned(), |code| format!("exit {code}"));
        format!("{code} ({})", self.first_word())
    }
}

/// Runs a command to its end, or ends it with all that it started.
pub fn wait(mut command: Command) -> Result<Ran> {
    let (mut out, mut err) = (tempfile::tempfile()?, tempfile::tempfile()?);
    command.stdout(out.try_clone()?).stderr(err.try_clone()?).process_group(0);
    let begun = Instant::now();
    let mut child = command.spawn().with_context(|| format!("start {command:?}"))?;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if begun.elapsed() > PATIENCE {
            end_group(child.id())?;
            break child.wait()?;
        }
        thread::sleep(Duration::from_millis(2));
    };
    let took = begun.elapsed();
    let (mut said, mut told) = (Vec::new(), Vec::new());
    for (file, bytes) in [(&mut out, &mut said), (&mut err, &mut told)] {
        file.rewind()?;
        file.take(8 << 20).read_to_end(bytes)?;
    }
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let (code, signal) = (status.code(), status.signal());
    Ok(Ran { code, signal, out: text(said), err: text(told), took })
}

/// Ends the processes of one group, which this tool started.
fn end_group(leader: u32) -> Result<()> {
    let group = format!("-{leader}");
    Command::new("kill").args(["-KILL", "--", &group]).status().context("end a program")?;
    Ok(())
}

/// Makes a folder in memory where that can be, because a try writes much and keeps nothing.
fn empty_folder() -> Result<TempDir> {
    let memory = Path::new("/dev/shm");
    let mut builder = tempfile::Builder::new();
    let builder = builder.prefix("adieu-attack-");
    let made = if memory.is_dir() { builder.tempdir_in(memory) } else { builder.tempdir() };
    made.context("make a folder for a try")
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            fs::create_dir(&target)?;
            copy_folder(&entry.path(), &target)?;
            fs::set_permissions(&target, entry.metadata()?.permissions())?;
        } else if kind.is_symlink() {
            std::os::unix::fs::symlink(fs::read_link(entry.path())?, &target)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), &target).context("copy a file of a try")?;
        }
    }
    Ok(())
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
        let kind = fs::symlink_metadata(&path)?.file_type();
        if kind.is_symlink() {
            let target = fs::read_link(&path)?.to_string_lossy().into_owned();
            files.insert(name, format!("link to {target}").into_bytes());
        } else if kind.is_dir() {
            files.insert(name + "/", Vec::new());
            gather(root, &path, files)?;
        } else if kind.is_file() {
            files.insert(name, fs::read(&path)?);
        } else {
            files.insert(name, b"no plain file".to_vec());
        }
    }
    Ok(())
}

/// Gives a file or folder to its owner alone.
pub fn keep_private(path: &Path) -> Result<()> {
    let mode = if path.is_dir() { 0o700 } else { 0o600 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .with_context(|| format!("set the rights of {}", path.display()))
}
