//! Bar codes in a picture, read along lines that lie across it at many angles.
//!
//! It must never believe one line: a text counts when several lines agree on it.

mod line;
mod read;
mod runs;
mod votes;

use crate::found::{Found, Symbology};
use crate::luma::Luma;

use line::Line;
use read::{Said, read};
use runs::{Edges, Stretch, stretches};
use votes::{Reading, Votes};

/// At which angles lines are laid.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Angles {
    /// Along the rows and columns of the picture.
    Straight,
    /// At every tenth degree: bars are about a tenth as high as the code is long, so that some line crosses all of them.
    All,
}

impl Angles {
    fn degrees(self) -> impl Iterator<Item = u16> {
        let step = match self {
            Self::Straight => 90,
            Self::All => 10,
        };
        (0..180).step_by(step)
    }
}

/// Pixels between two lines, at least: the lowest bars still lie under several.
const SPACING: f32 = 2.0;

/// Lines at one angle, at most about so many: a large picture has larger bars.
const LINES: f32 = 800.0;

/// Stretches that are read at one angle: a picture of nothing but grain has more than any sheet.
const READINGS: usize = 4_000;

/// Stretches at one angle that must show a code cut off before it is believed.
const CUT_OFF: usize = 8;

/// The bar codes of a picture.
#[derive(Debug, Default)]
pub(crate) struct Bars {
    /// Those that several lines agree on.
    pub found: Vec<Found>,
    /// Another one is cut off.
    pub is_cut_off: bool,
}

/// Returns every bar code that several lines agree on.
pub(crate) fn find_bars(picture: &Luma, angles: Angles) -> Bars {
    let (mut votes, mut parts) = (Votes::default(), Votes::default());
    let mut is_cut_off = false;
    for degrees in angles.degrees() {
        let lines = lines(picture, f32::from(degrees).to_radians());
        let mut cut_off = 0;
        for (line, stretch) in lines.flat_map(|line| readable(line, picture)).take(READINGS) {
            let reading =
                |found| Reading { found, offset: line.offset, span: stretch.span.clone() };
            match read(&stretch) {
                Some(Said::Whole(found)) => votes.take(reading(found)),
                Some(Said::Part(found)) => parts.take(reading(found)),
                Some(Said::CutOff) => cut_off += 1,
                None => {}
            }
        }
        is_cut_off |= cut_off >= CUT_OFF;
        votes.end_of_angle();
        parts.end_of_angle();
    }
    let (mut found, parts) = (votes.agreed(), parts.agreed());
    // A line that enters a cut code from above has white before it, and still sees a part only.
    let longest = parts.iter().map(|part| part.text.len()).max().unwrap_or(0);
    found.retain(|code| code.symbology != Symbology::Itf || code.text.len() > longest);
    // Parts of a code that other lines see as a whole are no code of their own.
    let is_part_of = |part: &Found| found.iter().any(|code| code.text.contains(&part.text));
    is_cut_off |= parts.iter().any(|part| !is_part_of(part));
    Bars { found, is_cut_off }
}

/// Returns what on a line could be a code, for the shades as seen and sharpened.
fn readable(line: Line, picture: &Luma) -> impl Iterator<Item = (Line, Stretch)> {
    let shades = line.shades(picture);
    let [seen, sharpened] =
        [Edges::AsSeen, Edges::Sharpened].map(|edges| stretches(&shades, edges));
    seen.into_iter().chain(sharpened).map(move |stretch| (line, stretch))
}

/// Returns the lines at one angle, from one corner of the picture to the other.
fn lines(picture: &Luma, angle: f32) -> impl Iterator<Item = Line> {
    let (sine, cosine) = angle.sin_cos();
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let reach = (width * sine.abs() + height * cosine.abs()) / 2.0;
    let spacing = SPACING.max(2.0 * reach / LINES);
    let count = (2.0 * reach / spacing) as usize;
    (0..=count).filter_map(move |at| {
        let offset = at as f32 * spacing - reach;
        Line::across((width, height), (cosine, sine), offset)
    })
}
