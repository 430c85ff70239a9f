//! All letters, loaded once: block lists, words of every language, and the check that they fit together.
//!
//! Words that do not fit are refused when they are loaded, so that no draft meets them.

use std::collections::BTreeMap;

use adieu_facts::ReaderLang;

use crate::block_list::BlockList;
use crate::kind::DraftKind;
use crate::language::{TEXT_LANGS, code};
use crate::offices::Offices;
use crate::texts::{TextFault, Texts, line_of_message};

const FOLDER: &str = "letters/";
/// Addresses of public offices to which letters go.
const OFFICES: &str = "offices.toml";
/// Which revision the words of each language belong to: read by the check, not here.
const REVISIONS: &str = "revisions.toml";

/// How the names of messages about one brand begin: `brand-<id>-<topic>`.
const BRAND: &str = "brand-";

/// Messages that the code itself says.
const SAID_BY_CODE: [&str; 23] = [
    "closing-formula",
    "line-any-phone",
    "line-business",
    "line-office-hours",
    "line-own-network",
    "lines-caption",
    "lines-end-date",
    "lines-line",
    "page-how-to-end",
    "reading-head",
    "reading-head-same",
    "role-guardian",
    "role-heir",
    "role-mandate",
    "role-parent",
    "what-card",
    "what-customer",
    "what-lines",
    "what-number",
    "what-short-card",
    "what-short-customer",
    "what-short-lines",
    "what-short-number",
];

/// Every kind of letter in every language.
pub struct Letters {
    pub(crate) lists: BTreeMap<DraftKind, BlockList>,
    pub(crate) texts: BTreeMap<ReaderLang, Texts>,
    pub(crate) offices: Offices,
}

/// Why the letters were not loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {kind}")]
pub struct LoadError {
    /// The file, relative to the data folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub kind: LoadErrorKind,
}

/// What is wrong with a file of letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LoadErrorKind {
    /// The file does not exist.
    #[error("the file is missing")]
    NoFile,
    /// The block list does not parse.
    #[error("the block list cannot be read: {0}")]
    BlockList(String),
    /// The revision must be at least 1.
    #[error("the revision must be 1 or more")]
    Revision,
    /// The words do not parse.
    #[error("{0}")]
    Words(String),
    /// A message that a block list or the code says does not exist.
    #[error("the message \"{0}\" does not exist in this language")]
    NoMessage(String),
    /// A message that nothing says.
    #[error("nothing says the message \"{0}\"")]
    Unused(String),
    /// Two languages show different values in the same message.
    #[error("the message \"{0}\" shows other values than in Dutch")]
    Differs(String),
    /// A letter needs a fact that no facts file can hold.
    #[error("no fact is called \"{0}\"")]
    NoKey(String),
    /// The addresses of public offices do not parse.
    #[error("the offices cannot be read: {0}")]
    Offices(String),
    /// A file that belongs to no kind or language.
    #[error("this file belongs to no kind of letter and no language")]
    Stray,
}

impl Letters {
    /// Loads all letters from files: path relative to the data folder, and text. Other folders are ignored.
    pub fn load(files: &[(&str, &str)]) -> Result<Letters, LoadError> {
        let ours: Vec<(&str, &str)> = files
            .iter()
            .filter_map(|(path, text)| Some((path.strip_prefix(FOLDER)?, *text)))
            .collect();
        let letters = Letters {
            lists: load_lists(&ours)?,
            texts: load_texts(&ours)?,
            offices: load_offices(&ours)?,
        };
        refuse_strays(&ours)?;
        letters.check(&ours)?;
        Ok(letters)
    }

    /// Returns the revision of a kind.
    pub fn revision(&self, kind: DraftKind) -> u32 {
        self.list(kind).revision
    }

    pub(crate) fn list(&self, kind: DraftKind) -> &BlockList {
        self.lists.get(&kind).expect("loading refuses a kind without its block list")
    }

    pub(crate) fn text(&self, lang: ReaderLang) -> &Texts {
        self.texts.get(&lang).expect("loading reads the words of every language")
    }

    fn check(&self, files: &[(&str, &str)]) -> Result<(), LoadError> {
        let mut said: Vec<&str> = SAID_BY_CODE.to_vec();
        said.extend(self.lists.values().flat_map(BlockList::messages));
        let dutch = self.text(ReaderLang::Nl);
        said.extend(dutch.uses.keys().map(String::as_str).filter(|id| id.starts_with(BRAND)));
        for (lang, texts) in &self.texts {
            let folder = code(*lang);
            for id in &said {
                if !texts.uses.contains_key(*id) {
                    let kind = LoadErrorKind::NoMessage((*id).to_string());
                    return Err(fault(&format!("{folder}/"), 1, kind));
                }
            }
            for (id, uses) in &texts.uses {
                if !said.contains(&id.as_str()) {
                    return Err(in_message(files, folder, id, LoadErrorKind::Unused(id.clone())));
                }
                if dutch.uses.get(id).is_none_or(|other| other.shown != uses.shown) {
                    return Err(in_message(files, folder, id, LoadErrorKind::Differs(id.clone())));
                }
            }
        }
        Ok(())
    }
}

fn load_lists(files: &[(&str, &str)]) -> Result<BTreeMap<DraftKind, BlockList>, LoadError> {
    let mut lists = BTreeMap::new();
    for kind in DraftKind::ALL {
        let path = format!("{kind}.toml");
        let Some((_, text)) = files.iter().find(|(file, _)| *file == path) else {
            return Err(fault(&path, 1, LoadErrorKind::NoFile));
        };
        let list: BlockList = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
            fault(&path, line, LoadErrorKind::BlockList(error.message().to_string()))
        })?;
        let known = |key: &str| adieu_facts::known_keys().any(|known| known == key);
        if let Some(need) = list.needs.iter().find(|need| !known(need.key())) {
            let kind = LoadErrorKind::NoKey(need.key().to_string());
            return Err(fault(&path, 1, kind));
        }
        if list.revision == 0 {
            return Err(fault(&path, 1, LoadErrorKind::Revision));
        }
        lists.insert(kind, list);
    }
    Ok(lists)
}

fn load_offices(files: &[(&str, &str)]) -> Result<Offices, LoadError> {
    let Some((_, text)) = files.iter().find(|(file, _)| *file == OFFICES) else {
        return Err(fault(OFFICES, 1, LoadErrorKind::NoFile));
    };
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        fault(OFFICES, line, LoadErrorKind::Offices(error.message().to_string()))
    })
}

fn load_texts(files: &[(&str, &str)]) -> Result<BTreeMap<ReaderLang, Texts>, LoadError> {
    let mut all = BTreeMap::new();
    for lang in TEXT_LANGS {
        let tag = code(lang).parse().expect("the codes of our languages are language tags");
        let mut texts = Texts::new(tag);
        let folder = format!("{}/", code(lang));
        let mut mine: Vec<&(&str, &str)> =
            files.iter().filter(|(file, _)| file.starts_with(&folder)).collect();
        mine.sort_unstable();
        if mine.is_empty() {
            return Err(fault(&folder, 1, LoadErrorKind::NoFile));
        }
        for (path, text) in mine {
            texts.add(text).map_err(|(line, what): (usize, TextFault)| {
                fault(path, line, LoadErrorKind::Words(what.to_string()))
            })?;
        }
        all.insert(lang, texts);
    }
    Ok(all)
}

fn refuse_strays(files: &[(&str, &str)]) -> Result<(), LoadError> {
    for (path, _) in files {
        let known = match path.split_once('/') {
            Some((folder, file)) => {
                file.ends_with(".ftl") && TEXT_LANGS.iter().any(|lang| code(*lang) == folder)
            }
            None if *path == OFFICES || *path == REVISIONS => true,
            None => path.strip_suffix(".toml").is_some_and(|stem| DraftKind::find(stem).is_some()),
        };
        if !known {
            return Err(fault(path, 1, LoadErrorKind::Stray));
        }
    }
    Ok(())
}

fn in_message(files: &[(&str, &str)], folder: &str, id: &str, kind: LoadErrorKind) -> LoadError {
    let defines = |text: &str| {
        text.lines().any(|line| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
        })
    };
    let found = files.iter().find(|(path, text)| path.starts_with(folder) && defines(text));
    match found {
        Some((path, text)) => fault(path, line_of_message(text, id), kind),
        None => fault(folder, 1, kind),
    }
}

fn fault(path: &str, line: usize, kind: LoadErrorKind) -> LoadError {
    LoadError { file: format!("{FOLDER}{path}"), line, kind }
}
