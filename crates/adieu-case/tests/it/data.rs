//! Law and directory, read from the data folder once. It never writes.

use std::sync::LazyLock;

use adieu_case::Sources;
use adieu_case::journey::Journeys;
use adieu_directory::Directory;
use adieu_law::Law;

use self::files::{below, data};

/// The loader of the test kit, read in as a file: the kit itself stands above this crate.
#[path = "../../../adieu-testkit/src/data.rs"]
mod files;

struct Loaded {
    law: Law,
    directory: Directory,
    journeys: Journeys,
}

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let files = data();
    Loaded {
        law: Law::load(&below(&files, &["law/"])).unwrap(),
        directory: Directory::load(&below(&files, &["operators/", "numbering/"])).unwrap(),
        journeys: Journeys::load(&below(&files, &["journeys/", "papers.toml"])).unwrap(),
    }
});

/// Returns the real law, directory and journeys.
pub fn sources() -> Sources<'static> {
    Sources { law: &LOADED.law, directory: &LOADED.directory, journeys: &LOADED.journeys }
}
