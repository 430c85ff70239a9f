//! `adieu card compare EARLIER LATER`: what changed between two backups.
//!
//! It must never compare what is no longer as it was written.

use adieu_card::Card;
use adieu_card::card::{Comparison, compare as compare_dumps};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use super::differences::{self, OneSided};
use super::folder::{Backup, open};
use crate::args::CardCompareArgs;
use crate::failure::Failure;
use crate::output::{Output, wrapped};
use crate::world::World;

/// What changed between two backups.
#[derive(Serialize, JsonSchema)]
pub struct CompareView {
    /// The earlier backup.
    before: SideView,
    /// The later backup.
    after: SideView,
    /// Whether nothing changed, not even a byte.
    same: bool,
    /// What changed.
    #[serde(flatten)]
    comparison: Comparison,
}

/// One of the two.
#[derive(Serialize, JsonSchema)]
pub struct SideView {
    /// Its folder.
    folder: String,
    /// Whether everything was read then.
    complete: bool,
    /// Files that are no longer as they were written; the comparison does not rest on them.
    changed_files: Vec<String>,
}

/// `adieu card compare`
pub fn compare(args: &CardCompareArgs, world: &World) -> Result<Output, Failure> {
    let before = open(&args.before, &world.words)?;
    let after = open(&args.after, &world.words)?;
    let comparison = compare_dumps(&before.dump, &after.dump);
    let side = |path: &std::path::Path, backup: &Backup| SideView {
        folder: path.display().to_string(),
        complete: Card::of(&backup.dump).report.is_complete(),
        changed_files: backup.changed.clone(),
    };
    let view = CompareView {
        before: side(&args.before, &before),
        after: side(&args.after, &after),
        same: comparison.is_same(),
        comparison,
    };
    let mut out = Output::default();
    if world.global.json {
        out.json(&view)?;
    } else {
        for side in [&view.before, &view.after] {
            warned(side, world, &mut out);
        }
        let said = one_sided(&view, &world.words);
        differences::show(&view.comparison, &said, &world.words, &mut out);
    }
    Ok(out)
}

fn one_sided(view: &CompareView, words: &Words) -> OneSided {
    OneSided {
        gone: if view.after.complete {
            words.msg_card_compare_gone()
        } else {
            words.msg_card_compare_not_later()
        },
        new: if view.before.complete {
            words.msg_card_compare_new()
        } else {
            words.msg_card_compare_not_earlier()
        },
    }
}

fn warned(side: &SideView, world: &World, out: &mut Output) {
    let words = &world.words;
    let folder = side.folder.as_str();
    if !side.changed_files.is_empty() {
        let edited = words.msg_card_compare_edited(folder, side.changed_files.join(", "));
        out.line(wrapped(&edited, "", 80));
    }
    if !side.complete {
        out.line(wrapped(&words.msg_card_compare_incomplete(folder), "", 80));
    }
}
