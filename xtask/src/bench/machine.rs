//! The machine that figures were measured on, by processor, cores, memory and system.
//!
//! It must never name the machine, its owner or a folder.

use std::{fs, thread};

use crate::program::Program;

/// Returns one line about this machine.
pub fn describe() -> String {
    let cpu = value("/proc/cpuinfo", "model name", ':').unwrap_or_else(|| "unknown".to_owned());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let memory = value("/proc/meminfo", "MemTotal", ':')
        .and_then(|text| text.split(' ').next()?.parse::<u64>().ok())
        .map_or_else(
            || "unknown memory".to_owned(),
            |kib| format!("{} GiB", kib.div_ceil(1 << 20)),
        );
    let system = value("/etc/os-release", "PRETTY_NAME", '=')
        .unwrap_or_else(|| std::env::consts::OS.to_owned());
    let compiler = Program::new("rustc").args(["--version"]).output().unwrap_or_default();
    let compiler = compiler.split(" (").next().unwrap_or_default().to_owned();
    format!("{cpu}, {cores} cores, {memory}, {system}, {compiler}")
}

fn value(path: &str, key: &str, sign: char) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(key))?;
    Some(line.split_once(sign)?.1.trim().trim_matches('"').to_owned())
}
