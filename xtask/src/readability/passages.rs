//! The texts for people, with their place, language and kind.
//!
//! It must never leave a file out because it cannot be read: that is a finding.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{finding::Finding, tree::Tree};

/// The languages in which people are written to.
pub const LANGUAGES: [&str; 5] = ["en", "fr", "nl", "de", "zh-Hans"];

/// What a text is for; each kind has its own limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Words on the screen, and the manual.
    Screen,
    /// What a rule of law says.
    Rule,
    /// Letters and scripts.
    Letter,
    /// Explanations of the glossary.
    Glossary,
}

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// File and name of the text.
    pub at: String,
    /// Its language.
    pub lang: String,
    /// What it is for.
    pub kind: Kind,
    /// The text, with `X` in the place of each value.
    pub text: String,
}

impl Kind {
    /// Returns what tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Rule => "rule",
            Self::Letter => "letter",
            Self::Glossary => "glossary",
        }
    }
}

/// Reads every text of the project.
pub fn read(tree: &Tree) -> (Vec<Passage>, Vec<Finding>) {
    let (mut passages, mut findings) = (Vec::new(), Vec::new());
    for (path, text) in tree.ending(".ftl") {
        let Some((lang, kind)) = place(path) else { continue };
        match fluent_syntax::parser::parse(text) {
            Ok(resource) => {
                let messages = resource.body.iter().flat_map(said);
                passages.extend(messages.map(|(id, text)| Passage {
                    at: format!("{path}: {id}"),
                    lang: lang.to_owned(),
                    kind,
                    text,
                }));
            }
            Err(_) => findings.push(Finding::in_file(path, "is not Fluent", "mend the file")),
        }
    }
    match tree.text("data/glossary.toml").map(str::parse::<toml::Table>) {
        Some(Ok(glossary)) => passages.extend(of_glossary(&glossary)),
        Some(Err(_)) => {
            findings.push(Finding::in_file("data/glossary.toml", "is not TOML", "mend the file"));
        }
        None => {}
    }
    (passages, findings)
}

fn place(path: &str) -> Option<(&str, Kind)> {
    let (letters, rest) = match path.strip_prefix("locales/") {
        Some(rest) => (false, rest),
        None => (true, path.strip_prefix("data/letters/")?),
    };
    let (lang, name) = rest.split_once('/')?;
    let kind = match letters {
        true => Kind::Letter,
        false if name.starts_with("law") => Kind::Rule,
        false => Kind::Screen,
    };
    LANGUAGES.contains(&lang).then_some((lang, kind))
}

fn said(entry: &Entry<&str>) -> Vec<(String, String)> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
        Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => {
            return Vec::new();
        }
    };
    let own = value.map(|value| (id.to_owned(), written(value)));
    let beside =
        attributes.iter().map(|one| (format!("{id}.{}", one.id.name), written(&one.value)));
    own.into_iter().chain(beside).collect()
}

fn written(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => expressed(expression),
    };
    pattern.elements.iter().map(element).collect()
}

/// A choice is read by its usual variant; a value counts as one short word.
fn expressed(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            let usual = variants.iter().find(|variant| variant.default);
            usual.map(|variant| written(&variant.value)).unwrap_or_default()
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Inline(InlineExpression::Placeable { expression }) => expressed(expression),
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => "X".to_owned(),
    }
}

fn of_glossary(glossary: &toml::Table) -> Vec<Passage> {
    let terms = glossary.get("term").and_then(toml::Value::as_array).into_iter().flatten();
    let mut passages = Vec::new();
    for term in terms {
        let id = term.get("id").and_then(toml::Value::as_str).unwrap_or_default();
        let says = term.get("says").and_then(toml::Value::as_table).into_iter().flatten();
        passages.extend(says.filter_map(|(lang, text)| {
            let (at, lang) = (format!("data/glossary.toml: {id}.{lang}"), lang.clone());
            Some(Passage { at, lang, kind: Kind::Glossary, text: text.as_str()?.to_owned() })
        }));
    }
    passages
}
