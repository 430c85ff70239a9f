//! Where the letters and pages of opened cases go: to the folder that was named, or to one per case below it.
//!
//! It must never write a file before every file of every case may be written.

use std::path::{Path, PathBuf};

use adieu_case::Sources;

use super::OpenedCase;
use crate::commands::letter::out_files;
use crate::failure::Failure;
use crate::output::{Foreign, OutFile, OutputError, Place, Ready};
use crate::page::{CasePage, render};
use crate::world::World;

/// The name of the page about everything.
pub const PAGE: &str = "index.html";

/// The folders of the cases. Several share one page above them, unless that place holds files of somebody else.
pub struct Layout {
    shared: Option<Place>,
    cases: Vec<Place>,
}

/// What was written.
pub struct Written {
    /// The folder of each case.
    pub cases: Vec<PathBuf>,
    /// The pages.
    pub pages: Vec<PathBuf>,
}

impl Layout {
    /// Takes the folders.
    pub fn find(
        results: &[OpenedCase],
        folder: &Path,
        foreign: Foreign,
    ) -> Result<Self, OutputError> {
        let cases = results.iter().map(|result| result.opened.case.reference.as_str());
        let cases: Vec<&str> = cases.collect();
        let shared = match cases.len() {
            1 => None,
            _ => Place::take_shared(folder, &cases.join(" "), foreign)?,
        };
        let place = |case: &&str| match shared {
            Some(_) => Place::take(&folder.join(case), case, foreign),
            None => Place::take(folder, case, foreign),
        };
        let cases = cases.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { shared, cases })
    }

    /// Writes letters and pages.
    pub fn write(
        self,
        results: &[OpenedCase],
        sources: &Sources<'_>,
        world: &World,
    ) -> Result<Written, Failure> {
        let failed = |error: OutputError| error.failure(&world.words);
        let folders: Vec<PathBuf> = self.cases.iter().map(|at| at.path().to_owned()).collect();
        let page = |shown: &[OpenedCase], folders: &[PathBuf], from: &Path| {
            let cases = shown.iter().zip(folders).map(|(result, at)| on_page(result, at, from));
            render(&cases.collect::<Vec<_>>(), sources, world)
        };
        let mut own_pages = Vec::new();
        let mut ready = Vec::new();
        let mut pages = Vec::new();
        let shared_page = match &self.shared {
            Some(place) => page(results, &folders, place.path())?,
            None => String::new(),
        };
        if self.shared.is_none() {
            for (index, at) in folders.iter().enumerate() {
                own_pages.push(page(&results[index..=index], &folders[index..=index], at)?);
                pages.push(at.join(PAGE));
            }
        }
        for (index, place) in self.cases.into_iter().enumerate() {
            let mut files = out_files(&results[index].files);
            files.extend(own_pages.get(index).map(|html| page_file(html)));
            ready.push(place.ready(&files).map_err(failed)?);
        }
        if let Some(place) = self.shared {
            pages.push(place.path().join(PAGE));
            ready.push(place.ready(&[page_file(&shared_page)]).map_err(failed)?);
        }
        ready.into_iter().try_for_each(Ready::write).map_err(failed)?;
        Ok(Written { cases: folders, pages })
    }
}

fn page_file(html: &str) -> OutFile<'_> {
    OutFile { name: PAGE, bytes: html.as_bytes() }
}

/// Shows a case on a page, with links to its files.
fn on_page<'a>(result: &'a OpenedCase, at: &Path, from: &Path) -> CasePage<'a> {
    let below = at.strip_prefix(from).unwrap_or(at);
    // A page is read on any system: its links take slashes.
    let steps = below.iter().map(|step| step.to_string_lossy());
    let prefix: String = steps.map(|step| format!("{step}/")).collect();
    let files =
        result.files.iter().map(|file| (format!("{prefix}{}", file.name), file.name.clone()));
    CasePage {
        opened: &result.opened,
        files: files.collect(),
        no_letter: result.no_letter.as_ref(),
    }
}
