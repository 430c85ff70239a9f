//! Special journeys on the page: first sentences, what is still to be told, papers.
//!
//! A first sentence stands once on a page, however many cases share it.

use adieu_desk::{Opened, PaperView, journey_opening, journey_title};

use crate::commands::screen::{AskedRow, asked_rows, brand_lines, taken_by};
use crate::failure::Failure;
use crate::world::World;

/// What the journeys of one case put on the page.
pub struct JourneyRows {
    /// Names of the journeys.
    pub titles: String,
    /// First sentences, and what the directory knows of the brand.
    pub openings: Vec<String>,
    /// What is still to be told, with the command that tells it.
    pub questions: Vec<AskedRow>,
    /// Papers: name, what to do, what that rests on.
    pub papers: Vec<(String, String, String)>,
}

/// Gathers them; `said` holds the first sentences that stand on the page already.
pub fn rows(
    opened: &Opened,
    world: &World,
    said: &mut Vec<String>,
) -> Result<JourneyRows, Failure> {
    let words = &world.words;
    let marks = &opened.plan.journeys;
    let titles: Vec<String> = marks.iter().map(|mark| journey_title(mark.id, words)).collect();
    let mut openings = Vec::new();
    for mark in marks {
        let opening = journey_opening(mark.id, words);
        if !said.contains(&opening) {
            said.push(opening.clone());
            openings.push(opening);
        }
    }
    openings.extend(brand_lines(opened, world)?);
    Ok(JourneyRows {
        titles: titles.join(" · "),
        openings,
        questions: asked_rows(opened, world),
        papers: papers(opened, world)?,
    })
}

fn papers(opened: &Opened, world: &World) -> Result<Vec<(String, String, String)>, Failure> {
    let words = &world.words;
    if opened.case.closed_on.is_some() {
        return Ok(Vec::new());
    }
    let row = |mark| {
        let paper = PaperView::new(mark, words);
        let basis =
            if paper.why.is_empty() { words.msg_cli_advice() } else { paper.why.join(", ") };
        let says = match taken_by(&paper, world)? {
            Some(taken) => format!("{} {taken}", paper.says),
            None => paper.says.clone(),
        };
        Ok((paper.title, says, basis))
    };
    opened.plan.papers.iter().map(row).collect()
}
