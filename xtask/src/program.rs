//! Other programs, started from the root of the project, without standard input.
//!
//! Nothing else here starts one, so every cargo command sees the same folder and environment.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// A program with its arguments, ready to start.
pub struct Program {
    command: Command,
    shown: String,
}

impl Program {
    /// Returns a program that will run at the root of the project.
    pub fn new(name: &str) -> Self {
        let mut command = Command::new(name);
        command.current_dir(root()).stdin(Stdio::null());
        Self { command, shown: name.to_owned() }
    }

    /// Returns the cargo that started this task.
    pub fn cargo() -> Self {
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let mut program = Self::new(&cargo);
        "cargo".clone_into(&mut program.shown);
        program
    }

    /// Returns the program with arguments added.
    pub fn args<'a>(mut self, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        for argument in arguments {
            self.shown.push(' ');
            self.shown.push_str(argument);
            self.command.arg(argument);
        }
        self
    }

    /// Returns the program with a path as its next argument.
    pub fn path(mut self, path: &Path) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&path.to_string_lossy());
        self.command.arg(path);
        self
    }

    /// Returns the program with a variable set in its environment.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Returns the program with a variable taken out of its environment.
    pub fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Returns the command line as one would type it.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// Runs it, its output passing through, and fails unless it succeeds.
    pub fn run(mut self) -> Result<()> {
        let status = self.command.status().with_context(|| format!("start `{}`", self.shown))?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.shown);
        }
        Ok(())
    }

    /// Runs it, keeping its standard output, and fails unless it succeeds.
    pub fn output(mut self) -> Result<String> {
        let output = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .with_context(|| format!("start `{}`", self.shown))?;
        if !output.status.success() {
            bail!("`{}` failed ({})", self.shown, output.status);
        }
        String::from_utf8(output.stdout).with_context(|| format!("read what `{}` said", self.shown))
    }

    /// Runs it with its output thrown away, and says whether it succeeded.
    pub fn succeeds(mut self) -> bool {
        let status = self.command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }
}

/// Returns the root of the project: as cargo says while it runs, since checkouts may share a target folder.
pub fn root() -> PathBuf {
    let told = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let own = told.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    own.parent().expect("xtask lies in a folder of the project").to_owned()
}

/// Says whether a program stands on the search path.
pub fn is_found(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// Returns the folder in which cargo builds.
pub fn target_folder() -> Result<PathBuf> {
    let said =
        Program::cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: serde_json::Value =
        serde_json::from_str(&said).context("read cargo's metadata")?;
    let folder = metadata["target_directory"].as_str().context("cargo names no target folder")?;
    Ok(PathBuf::from(folder))
}
