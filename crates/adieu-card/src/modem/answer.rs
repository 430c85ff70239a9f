//! What a modem answers: lines up to the one that ends the answer, out of a stream of bytes.
//!
//! It must never grow without end, take a line that nobody asked for into an answer, or show what a line holds.

use super::query::AtQuery;

/// More than the longest answer to any question of the list.
const MOST_BYTES: usize = 64 * 1024;

/// A whole answer.
#[derive(Clone, PartialEq, Eq)]
pub struct AtAnswer {
    /// The lines that belong to the question, without their ends.
    pub lines: Vec<String>,
    /// How it ended.
    pub end: AtEnd,
}

/// How an answer ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AtEnd {
    /// It worked.
    Ok,
    /// It did not, and the modem does not say why.
    Error,
    /// It did not; why is in 3GPP TS 27.007 §9.2.
    CmeError(u16),
}

/// Why no answer can be made of what a modem sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// It does not come to an end.
    #[error("the modem sends more than any answer needs")]
    TooLong,
}

/// Collects the answer to one question.
#[derive(Clone)]
pub struct AnswerReader {
    query: AtQuery,
    taken: usize,
    line: Vec<u8>,
    lines: Vec<String>,
}

impl AnswerReader {
    /// Waits for the answer to a question.
    pub fn of(query: &AtQuery) -> Self {
        Self { query: query.clone(), taken: 0, line: Vec::new(), lines: Vec::new() }
    }

    /// Takes bytes as they come; gives the answer once it is whole. What stands behind its end is left out.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Option<AtAnswer>, AnswerError> {
        for byte in bytes {
            self.taken += 1;
            if self.taken > MOST_BYTES {
                return Err(AnswerError::TooLong);
            }
            match byte {
                b'\r' | b'\n' => {
                    if let Some(end) = self.line_ended() {
                        let lines = std::mem::take(&mut self.lines);
                        return Ok(Some(AtAnswer { lines, end }));
                    }
                }
                0 => {}
                _ => self.line.push(*byte),
            }
        }
        Ok(None)
    }

    fn line_ended(&mut self) -> Option<AtEnd> {
        let line = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&line).trim().to_owned();
        if let Some(end) = end_of(&text) {
            return Some(end);
        }
        if self.belongs(&text) {
            self.lines.push(text);
        }
        None
    }

    /// A modem also speaks unasked (calls, signal, messages), and repeats what it was asked.
    fn belongs(&self, text: &str) -> bool {
        match self.query.word() {
            Some(word) => text.strip_prefix(word).is_some_and(|rest| rest.starts_with(':')),
            None if self.query.asks_for_digits() => {
                let digits = text.strip_prefix("+CIMI:").unwrap_or(text).trim();
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            }
            None => false,
        }
    }
}

/// Words or, on a modem that was told to be brief, numbers (ITU-T V.250 §5.7.1).
fn end_of(line: &str) -> Option<AtEnd> {
    match line {
        "OK" | "0" => Some(AtEnd::Ok),
        "ERROR" | "4" | "COMMAND NOT SUPPORT" | "TOO MANY PARAMETERS" => Some(AtEnd::Error),
        _ if line.starts_with("+CMS ERROR:") => Some(AtEnd::Error),
        _ => line.strip_prefix("+CME ERROR:").map(|why| reason(why.trim())),
    }
}

/// A number, or the words of 3GPP TS 27.007 §9.2.1 that matter here.
fn reason(why: &str) -> AtEnd {
    if let Ok(number) = why.parse() {
        return AtEnd::CmeError(number);
    }
    let known = |words: &&(u16, &str)| why.eq_ignore_ascii_case(words.1);
    WORDS.iter().find(known).map_or(AtEnd::Error, |(number, _)| AtEnd::CmeError(*number))
}

const WORDS: &[(u16, &str)] = &[
    (3, "operation not allowed"),
    (4, "operation not supported"),
    (10, "SIM not inserted"),
    (11, "SIM PIN required"),
    (12, "SIM PUK required"),
    (13, "SIM failure"),
    (14, "SIM busy"),
    (15, "SIM wrong"),
];

impl std::fmt::Debug for AtAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AtAnswer({} lines, {:?})", self.lines.len(), self.end)
    }
}

impl std::fmt::Debug for AnswerReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AnswerReader({:?}, {} bytes)", self.query, self.taken)
    }
}
