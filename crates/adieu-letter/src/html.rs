//! A document as one self-contained page, for the mail and for reading on a screen.
//!
//! Every text is escaped; there is no script, no picture and no address that a reader would fetch.

use adieu_facts::LetterLang;

use crate::document::{Block, Document, TypeSize};
use crate::language::{code, of_letter};

const STYLE: &str = "body{font-family:Georgia,serif;line-height:1.45;max-width:42em;margin:2em auto;\
padding:0 1em;color:#1a1a1a}.window{margin:1.5em 0 1.5em 50%}.subject{font-weight:bold}\
table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.15em 1.2em .15em 0}\
th{font-weight:normal;color:#555}.signature{margin-top:1.5em}.names{margin-top:3em}.note{color:#555;\
font-size:.9em}";

/// Renders a document as a page.
pub fn to_html(document: &Document) -> String {
    let size = match document.size {
        TypeSize::Normal => "100%",
        TypeSize::Large => "150%",
    };
    let body: String = document.blocks.iter().map(block_to_html).collect();
    let (lang, title) = (tag(document.lang), escape(&document.title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body style=\"font-size:{size}\">\n{body}</body>\n</html>\n"
    )
}

fn tag(lang: LetterLang) -> &'static str {
    code(of_letter(lang))
}

fn block_to_html(block: &Block) -> String {
    match block {
        Block::Sender { lines } => format!("<p>{}</p>\n", broken(lines)),
        Block::AddressWindow { lines } => format!("<p class=\"window\">{}</p>\n", broken(lines)),
        Block::DateLine { text } | Block::Paragraph { text } => {
            format!("<p>{}</p>\n", escape(text))
        }
        Block::Subject { text } => format!("<p class=\"subject\">{}</p>\n", escape(text)),
        Block::Heading { text } => format!("<h2>{}</h2>\n", escape(text)),
        Block::Note { text } => format!("<p class=\"note\">{}</p>\n", escape(text)),
        Block::Fields { rows } => {
            let row = |(name, value): &(String, String)| {
                let (name, value) = (escape(name), escape(value));
                format!("<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>\n")
            };
            format!("<table>\n{}</table>\n", rows.iter().map(row).collect::<String>())
        }
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let items: String =
                items.iter().map(|item| format!("<li>{}</li>\n", escape(item))).collect();
            format!("<{tag}>\n{items}</{tag}>\n")
        }
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Signature { closing, lines } => format!(
            "<div class=\"signature\"><p>{}</p>\n<p class=\"names\">{}</p></div>\n",
            escape(closing),
            broken(lines)
        ),
    }
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> String {
    let head: String =
        head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", escape(cell))).collect();
    let row = |cells: &Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("<td>{}</td>", escape(cell))).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<table>\n<caption>{}</caption>\n<tr>{head}</tr>\n{rows}</table>\n", escape(caption))
}

fn broken(lines: &[String]) -> String {
    lines.iter().map(|line| escape(line)).collect::<Vec<_>>().join("<br>\n")
}

/// Writes text so that a browser shows it and does nothing else.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
