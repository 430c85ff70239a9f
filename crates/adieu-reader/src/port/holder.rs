//! Who holds a port: whether it is ModemManager, the modem service of most Linux desktops.
//!
//! It must never be needed for opening a port: where the system does not tell, the answer is no.

use std::path::Path;

/// How the service is called among the running programs.
const MODEM_MANAGER: &str = "ModemManager";

/// Says whether ModemManager has this port open. A superuser would be let in beside it, and disturb it.
pub(super) fn is_modem_manager(port: &str) -> bool {
    let Ok(port) = Path::new(port).canonicalize() else { return false };
    programs().any(|program| is_called_so(&program) && has_open(&program, &port))
}

/// Says whether ModemManager runs and hides from this user what it holds: then a port in use is most likely its own.
pub(super) fn may_be_modem_manager() -> bool {
    programs()
        .any(|program| is_called_so(&program) && std::fs::read_dir(program.join("fd")).is_err())
}

/// Says whether there is anything of this name.
pub(super) fn is_there(port: &str) -> bool {
    Path::new(port).exists()
}

fn programs() -> impl Iterator<Item = std::path::PathBuf> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.map(|entry| entry.path())
}

fn is_called_so(program: &Path) -> bool {
    let name = std::fs::read_to_string(program.join("comm"));
    name.is_ok_and(|name| name.trim_end() == MODEM_MANAGER)
}

fn has_open(program: &Path, port: &Path) -> bool {
    let files = std::fs::read_dir(program.join("fd")).into_iter().flatten().flatten();
    files.filter_map(|file| std::fs::read_link(file.path()).ok()).any(|open| open == port)
}
