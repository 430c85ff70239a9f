//! All that the typesetter can see: one template, one file of data, three faces.
//!
//! It must never answer for any other file, package or font, and it knows no day: a letter that tries to
//! read the machine or the clock does not compile.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Faces;

/// What all letters share.
pub struct Workshop {
    pub faces: Faces,
    library: LazyHash<Library>,
    template: Source,
    data: FileId,
}

impl Workshop {
    /// Opens the workshop with the template that travels with the program.
    pub fn new(faces: Faces) -> Self {
        Self::with_template(faces, include_str!("../template/letter.typ"))
    }

    /// Opens the workshop with another template.
    pub fn with_template(faces: Faces, template: &str) -> Self {
        Self {
            faces,
            library: LazyHash::new(Library::default()),
            template: Source::new(file("/letter.typ"), template.to_owned()),
            // The typesetter never forgets a file id, so every letter reuses this one.
            data: file("/data.json"),
        }
    }
}

fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path written here, without dots");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The world of one letter.
pub struct LetterWorld<'a> {
    workshop: &'a Workshop,
    data: Bytes,
}

impl<'a> LetterWorld<'a> {
    /// Makes the world in which `/data.json` holds these bytes.
    pub fn new(workshop: &'a Workshop, data: Bytes) -> Self {
        Self { workshop, data }
    }
}

impl World for LetterWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.workshop.faces.book
    }

    fn main(&self) -> FileId {
        self.workshop.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.workshop.template.id() {
            Ok(self.workshop.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.workshop.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.faces.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use typst_layout::PagedDocument;

    use super::*;

    fn compiles(template: &str) -> bool {
        let faces = Faces::load().expect("the faces of this crate are fonts");
        let workshop = Workshop::with_template(faces, template);
        let world = LetterWorld::new(&workshop, Bytes::from_string("{\"says\": \"adieu\"}"));
        typst::compile::<PagedDocument>(&world).output.is_ok()
    }

    #[test]
    fn the_template_reads_its_data() {
        assert!(compiles("#json(\"/data.json\").says"));
    }

    #[test]
    fn every_other_file_is_refused() {
        for source in [
            "#read(\"/etc/passwd\")",
            "#read(\"../../../../etc/passwd\")",
            "#read(\"/letter.typ\")",
            "#import \"/other.typ\": x",
            "#include \"other.typ\"",
            "#import \"@preview/cetz:0.3.4\"",
            "#image(\"/photo.png\")",
        ] {
            assert!(!compiles(source), "{source}");
        }
    }

    #[test]
    fn the_clock_is_not_there() {
        assert!(!compiles("#datetime.today().display()"));
    }
}
