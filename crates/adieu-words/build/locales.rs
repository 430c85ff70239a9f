//! Compares the translation files of all languages, message by message, variable by variable.
//!
//! It must never repair a file: it says where a fault stands, and a draft is written elsewhere.

#![allow(clippy::disallowed_methods, reason = "a build script reads and writes files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

/// The language in which messages are first written.
pub const ORIGINAL: &str = "en";

/// The languages that every message must exist in, as folder names.
pub const LANGUAGES: [&str; 5] = ["en", "zh-Hans", "fr", "nl", "de"];

/// One translation file.
pub struct LocaleFile {
    /// The language, as the name of its folder.
    pub lang: String,
    /// The file's path, for messages to people.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// One place where the languages differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The language that is to be mended.
    pub lang: String,
    /// The file in which the message stands; for a missing message, the original's file.
    pub path: String,
    /// The message's id; empty when the file itself cannot be read.
    pub id: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {} ({})", self.lang, self.id, self.what, self.path)
    }
}

/// Reads all translation files under a folder of languages.
pub fn read(folder: &Path) -> io::Result<Vec<LocaleFile>> {
    let mut files = Vec::new();
    for lang in LANGUAGES {
        for entry in fs::read_dir(folder.join(lang))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                files.push(LocaleFile {
                    lang: lang.to_owned(),
                    path: format!("locales/{lang}/{name}"),
                    text: fs::read_to_string(&path)?,
                });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// Returns every difference between the original and the other languages.
pub fn faults(files: &[LocaleFile]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = files.iter().flat_map(syntax_faults).collect();
    let original = messages(files, ORIGINAL);
    for lang in LANGUAGES {
        let translated = messages(files, lang);
        for (id, first) in &original {
            match translated.get(id) {
                None => faults.push(fault(lang, first.path, id, "missing".to_owned())),
                Some(other) => faults.extend(differences(lang, id, first, other)),
            }
        }
        for (id, other) in translated.iter().filter(|(id, _)| !original.contains_key(*id)) {
            faults.push(fault(lang, other.path, id, format!("not in {ORIGINAL}")));
        }
    }
    faults.sort();
    faults
}

/// Writes one language's messages in full, with the original where a translation is missing or does not fit.
pub fn draft(files: &[LocaleFile], lang: &str) -> String {
    let original = messages(files, ORIGINAL);
    let translated = messages(files, lang);
    let mut body: Vec<Entry<&str>> = terms(files, lang);
    for (id, first) in &original {
        let fitting =
            translated.get(id).filter(|other| differences(lang, id, first, other).is_empty());
        let mut message = fitting.unwrap_or(first).message.clone();
        if lang != ORIGINAL {
            // Types stand in the comments of the original only.
            message.comment = None;
        }
        body.push(Entry::Message(message));
    }
    serializer::serialize(&Resource { body })
}

/// A message and the file that it stands in.
struct Placed<'a> {
    path: &'a str,
    message: Message<&'a str>,
}

fn messages<'a>(files: &'a [LocaleFile], lang: &str) -> BTreeMap<&'a str, Placed<'a>> {
    let mut found = BTreeMap::new();
    for file in files.iter().filter(|file| file.lang == lang) {
        for entry in parsed(file).body {
            if let Entry::Message(message) = entry {
                found.entry(message.id.name).or_insert(Placed { path: &file.path, message });
            }
        }
    }
    found
}

fn terms<'a>(files: &'a [LocaleFile], lang: &str) -> Vec<Entry<&'a str>> {
    let of_lang = files.iter().filter(|file| file.lang == lang);
    of_lang
        .flat_map(|file| parsed(file).body)
        .filter(|entry| matches!(entry, Entry::Term(_)))
        .collect()
}

fn parsed(file: &LocaleFile) -> Resource<&str> {
    match parser::parse(file.text.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

fn syntax_faults(file: &LocaleFile) -> Vec<Fault> {
    let Err((_, errors)) = parser::parse(file.text.as_str()) else { return Vec::new() };
    let place = |at: usize| file.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    errors
        .iter()
        .map(|error| {
            let what = format!("line {}: {}", place(error.pos.start), error.kind);
            fault(&file.lang, &file.path, "", what)
        })
        .collect()
}

fn differences(lang: &str, id: &str, first: &Placed<'_>, other: &Placed<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let (wanted, found) = (variables(&first.message), variables(&other.message));
    for name in wanted.difference(&found) {
        faults.push(fault(lang, other.path, id, format!("does not use ${name}")));
    }
    for name in found.difference(&wanted) {
        faults.push(fault(
            lang,
            other.path,
            id,
            format!("uses ${name}, which {ORIGINAL} does not"),
        ));
    }
    if !other.message.attributes.is_empty() {
        let what = "has an attribute: write a message of its own instead".to_owned();
        faults.push(fault(lang, other.path, id, what));
    }
    if other.message.value.is_none() {
        faults.push(fault(lang, other.path, id, "has no text".to_owned()));
    }
    faults
}

fn fault(lang: &str, path: &str, id: &str, what: String) -> Fault {
    Fault { lang: lang.to_owned(), path: path.to_owned(), id: id.to_owned(), what }
}

fn variables<'a>(message: &Message<&'a str>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    if let Some(value) = &message.value {
        in_pattern(value, &mut found);
    }
    found
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, found),
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

fn in_arguments<'a>(arguments: &CallArguments<&'a str>, found: &mut BTreeSet<&'a str>) {
    for argument in &arguments.positional {
        in_inline(argument, found);
    }
    for argument in &arguments.named {
        in_inline(&argument.value, found);
    }
}
