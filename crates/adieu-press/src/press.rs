//! The press: a document goes in, the bytes of a PDF come out.
//!
//! It must never write a PDF with an empty box in it, and never repeat a person's words in an error.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use adieu_desk::ports::{Press, PressError};
use adieu_letter::Document;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fonts::Faces;
use crate::missing::missing;
use crate::page::{Page, Setting};
use crate::world::{LetterWorld, Workshop};

/// After so many letters the typesetter forgets what none of them used: memory stays flat, and what all letters
/// share is kept.
const FORGET_EVERY: usize = 16;

/// No letter is as long as this; what is longer would hold the machine up for minutes.
const MAX_DATA_BYTES: usize = 1 << 20;

/// Prints letters with Typst as PDF/A-2a and PDF/UA-1.
pub struct TypstPress {
    workshop: Workshop,
    standards: PdfStandards,
    printed: AtomicUsize,
}

/// A document that is laid out, with the data it was made from.
struct Sheets {
    pages: PagedDocument,
    data: String,
}

/// The fonts inside the program cannot be read: the program file is damaged.
#[derive(Debug, thiserror::Error)]
#[error("the fonts inside the program cannot be read")]
pub struct FontsDamaged;

impl TypstPress {
    /// Opens the press with the fonts and the template that travel with the program.
    pub fn new() -> Result<Self, FontsDamaged> {
        let workshop = Workshop::new(Faces::load().ok_or(FontsDamaged)?);
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .expect("both standards are written as PDF 1.7");
        Ok(Self { workshop, standards, printed: AtomicUsize::new(0) })
    }

    /// Lays a document out; a letter that spills on a second page is set tight when that makes it one.
    fn lay_out(&self, document: &Document) -> Result<Sheets, PressError> {
        let setting = Setting::of(document.size);
        let sheets = self.typeset(&Page::of(document, setting))?;
        if sheets.pages.pages().len() == 2 && setting == Setting::Roomy {
            let tight = self.typeset(&Page::of(document, Setting::Tight))?;
            if tight.pages.pages().len() == 1 {
                return Ok(tight);
            }
        }
        Ok(sheets)
    }

    fn typeset(&self, page: &Page<'_>) -> Result<Sheets, PressError> {
        let data = serde_json::to_string(page)
            .map_err(|_| PressError::Refused("the document cannot be written as JSON".into()))?;
        if data.len() > MAX_DATA_BYTES {
            return Err(PressError::Refused("the document is longer than any letter".into()));
        }
        let world = LetterWorld::new(&self.workshop, Bytes::from_string(data.clone()));
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        let pages = output.map_err(|errors| refused(&errors))?;
        let boxes = missing(&pages);
        if !boxes.is_empty() {
            return Err(PressError::Undrawable(boxes));
        }
        if !warnings.is_empty() {
            return Err(refused(&warnings));
        }
        Ok(Sheets { pages, data })
    }

    /// Forgets the kept results of before, now and then.
    fn count_one(&self) {
        if self.printed.fetch_add(1, Ordering::Relaxed) % FORGET_EVERY == FORGET_EVERY - 1 {
            comemo::evict(1);
        }
    }
}

impl std::fmt::Debug for TypstPress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypstPress").finish_non_exhaustive()
    }
}

impl Press for TypstPress {
    fn pdf(&self, document: &Document, at: Timestamp) -> Result<Vec<u8>, PressError> {
        let mut undrawable = self.undrawable(&document.title);
        for text in document.texts() {
            undrawable.extend(self.undrawable(text));
        }
        if !undrawable.is_empty() {
            let mut seen = BTreeSet::new();
            undrawable.retain(|character| seen.insert(*character));
            return Err(PressError::Undrawable(undrawable));
        }
        let Sheets { pages, data } = self.lay_out(document)?;
        let options = PdfOptions {
            // Only a digest of it is written: the same document always carries the same identifier.
            ident: Smart::Custom(data),
            creator: Smart::Custom(Some("adieu".into())),
            timestamp: Some(stamp(at)),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&pages, &options).map_err(|errors| refused(&errors))?;
        self.count_one();
        Ok(pdf)
    }

    fn pdfs(&self, documents: &[&Document], at: Timestamp) -> Result<Vec<Vec<u8>>, PressError> {
        let Some((first, others)) = documents.split_first() else { return Ok(Vec::new()) };
        std::thread::scope(|scope| {
            let others: Vec<_> =
                others.iter().map(|document| scope.spawn(|| self.pdf(document, at))).collect();
            let mut pdfs = vec![self.pdf(first, at)?];
            for other in others {
                let printed =
                    other.join().map_err(|_| PressError::Refused("a thread ended".into()));
                pdfs.push(printed??);
            }
            Ok(pdfs)
        })
    }

    fn undrawable(&self, text: &str) -> Vec<char> {
        let mut found = Vec::new();
        for character in text.chars() {
            if !self.workshop.faces.can_draw(character) && !found.contains(&character) {
                found.push(character);
            }
        }
        found
    }
}

fn stamp(at: Timestamp) -> typst_pdf::Timestamp {
    let utc = at.to_zoned(TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    let datetime = Datetime::from_ymd_hms(
        i32::from(utc.year()),
        part(utc.month()),
        part(utc.day()),
        part(utc.hour()),
        part(utc.minute()),
        part(utc.second()),
    );
    typst_pdf::Timestamp::new_utc(datetime.expect("a civil date of the calendar has all its parts"))
}

/// Turns the typesetter's first complaint into an error, up to where it starts to quote the letter.
fn refused(complaints: &[SourceDiagnostic]) -> PressError {
    let message = complaints.first().map_or("no reason given", |first| first.message.as_str());
    let message = message.split(['`', '"']).next().unwrap_or_default();
    PressError::Refused(message.trim_end().to_owned())
}
