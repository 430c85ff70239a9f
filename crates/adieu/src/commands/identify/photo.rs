//! What photos of cards and eSIM sheets show.
//!
//! It must never show the text of a code that belongs to no SIM: it could be the one that unblocks a card.

use std::path::{Path, PathBuf};

use adieu_desk::IdentificationView;
use adieu_directory::identify;
use adieu_photo::{Found, Meaning, Symbology};
use adieu_words::Words;

use super::codes::codes_of;
use super::{head, show};
use crate::failure::Failure;
use crate::output::{BOLD, Output, unsteered, wrapped};
use crate::world::World;

/// Adds what photos show. One that shows nothing does not take away what the others and the typed inputs gave.
pub fn photos(files: &[PathBuf], world: &World, mut out: Output) -> Result<Output, Failure> {
    let mut failed: Option<Failure> = None;
    for file in files {
        match codes_of(file, &world.words) {
            Ok(found) => of_photo(file, &found, world, &mut out)?,
            Err(failure) => {
                failed = Some(match failed {
                    Some(earlier) => earlier.and(failure),
                    None => failure,
                });
            }
        }
    }
    let Some(failure) = failed else { return Ok(out) };
    Err(out.before(failure, &world.words))
}

fn of_photo(file: &Path, found: &[Found], world: &World, out: &mut Output) -> Result<(), Failure> {
    let file = file.display().to_string();
    let mut names_a_sim = false;
    for code in found {
        let place = Place { file: &file, symbology: code.symbology };
        match code.meaning() {
            Meaning::Sim(text) => {
                names_a_sim = true;
                of_sim(&text, &place, world, out)?;
            }
            Meaning::Site(site) => of_no_sim(world.words.msg_photo_site(site), &place, world, out)?,
            Meaning::Other => of_no_sim(world.words.msg_photo_other(), &place, world, out)?,
        }
    }
    if !names_a_sim && !world.global.json {
        out.gap();
        out.line(wrapped(&world.words.msg_photo_only_others(unsteered(&file)), "", 96));
    }
    Ok(())
}

/// Where a code stands.
struct Place<'a> {
    file: &'a str,
    symbology: Symbology,
}

fn of_sim(text: &str, place: &Place<'_>, world: &World, out: &mut Output) -> Result<(), Failure> {
    let words = &world.words;
    let found = identify(world.directory()?, text);
    if world.global.json {
        let view = IdentificationView::new(words, &found);
        return out.json(&view.read_from(place.file.to_owned(), place.symbology.as_str()));
    }
    head(&found, words, out);
    let code = symbology_name(place.symbology, words);
    out.line(format!("  {}", words.msg_photo_from(unsteered(place.file), code)));
    show(&found, world, out)
}

fn of_no_sim(
    says: String,
    place: &Place<'_>,
    world: &World,
    out: &mut Output,
) -> Result<(), Failure> {
    if world.global.json {
        let view = IdentificationView::of_no_sim(says);
        return out.json(&view.read_from(place.file.to_owned(), place.symbology.as_str()));
    }
    let code = symbology_name(place.symbology, &world.words);
    out.line(format!("{BOLD}{}{BOLD:#}  {code}", unsteered(place.file)));
    out.line(wrapped(&says, "  ", 96));
    Ok(())
}

/// Returns the name of a kind of code.
fn symbology_name(symbology: Symbology, words: &Words) -> String {
    let bars = match symbology {
        Symbology::QrCode => return words.msg_photo_code_qr(),
        Symbology::Code128 => "Code 128",
        Symbology::Code39 => "Code 39",
        Symbology::Itf => "Interleaved 2 of 5",
        Symbology::Ean13 => "EAN-13",
    };
    words.msg_photo_code_bars(bars)
}
