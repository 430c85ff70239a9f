//! A letter as a mail: headers, text, page and attachments, the same bytes every time.
//!
//! Nothing is sent here, nothing is drawn at random, and no text can become a header.

use std::fmt;

use adieu_case::CaseRef;
use jiff::Timestamp;
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};
use serde::{Deserialize, Serialize};

use crate::digest::sha256_hex;
use crate::document::Block;
use crate::draft::Draft;
use crate::html::to_html;
use crate::plain::plain;

/// Where a mail of somebody without a mailbox pretends to come from, so that its id has a domain.
const NO_DOMAIN: &str = "adieu.invalid";

/// What a mail needs beside the draft.
#[derive(Clone, Copy)]
pub struct MailFacts<'a> {
    /// Name of the sender.
    pub from_name: &'a str,
    /// Mailbox of the sender; none when there is no mailbox yet: the mail is then prepared without one.
    pub from_email: Option<&'a str>,
    /// Where it goes; none when no address for notices is known.
    pub to: Option<&'a str>,
    /// The case.
    pub case: &'a CaseRef,
    /// The step of the plan that it serves.
    pub step: &'a str,
    /// Counts deliberate new sendings, from 1; never retries.
    pub attempt: u32,
    /// The instant of its date.
    pub at: Timestamp,
    /// Files that go with it.
    pub attachments: &'a [Attachment],
}

/// A file that goes with a mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// What it is, such as `application/pdf`.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A mail, ready to leave.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingMail {
    /// Its id, without angle brackets.
    pub message_id: String,
    /// Where it goes, when that is known.
    pub to: Option<String>,
    /// Its subject.
    pub subject: String,
    /// The instant of its date.
    pub at: Timestamp,
    /// Digest of the draft that it carries.
    pub digest: String,
    /// The message itself (RFC 5322), in ASCII.
    #[serde(with = "ascii")]
    pub eml: Vec<u8>,
}

impl fmt::Debug for OutgoingMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OutgoingMail({}, {} bytes)", self.digest, self.eml.len())
    }
}

/// Why a mail was not composed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The sender's mail address cannot stand in a header.
    #[error("the sender's mail address is not one that a mail can carry")]
    BadSender,
    /// The addressee's mail address cannot stand in a header.
    #[error("the addressee's mail address is not one that a mail can carry")]
    BadAddressee,
}

/// Composes the mail that carries a draft.
///
/// It is marked as not yet sent, so that a mail program opens it for editing; without an addressee it has no `To`.
pub fn compose(draft: &Draft, facts: &MailFacts<'_>) -> Result<OutgoingMail, MailError> {
    let from = facts.from_email.map(|email| address(email, MailError::BadSender)).transpose()?;
    let to = facts.to.map(|email| address(email, MailError::BadAddressee)).transpose()?;
    let message_id = message_id(draft, facts, from.as_deref());
    let subject = subject(draft, facts.case);
    let mut builder = MessageBuilder::new()
        .message_id(message_id.as_str())
        .date(facts.at.as_second())
        .header("Subject", Text::new(subject.as_str()));
    if let Some(from) = &from {
        builder = builder.header("From", sender(&plain(facts.from_name), from));
    }
    if let Some(to) = &to {
        builder = builder.to(to.as_str());
    }
    // Nothing has left yet: the person opens it in a mail program, reads it and sends it there.
    builder = builder.header("X-Unsent", Text::new("1"));
    let eml = builder
        .body(body(draft, facts.attachments))
        .write_to_vec()
        .expect("writing to memory does not fail");
    Ok(OutgoingMail { message_id, to, subject, at: facts.at, digest: draft.digest.clone(), eml })
}

/// The sender's name and mailbox. A name that holds an encoded word (RFC 2047) is encoded itself: readers decode
/// such words even between quotes, and what is decoded could look like a header.
fn sender<'a>(name: &str, email: &'a str) -> HeaderType<'a> {
    if !name.is_ascii() || !name.contains("=?") {
        return Address::new_address(Some(name.to_owned()), email).into();
    }
    let word = |part: &[u8]| {
        let bytes: String = part.iter().map(|byte| format!("={byte:02X}")).collect();
        format!("=?utf-8?Q?{bytes}?=")
    };
    // A word has at most 75 characters (section 2).
    let words: Vec<String> = name.as_bytes().chunks(20).map(word).collect();
    Raw::new(format!("{} <{email}>", words.join(" "))).into()
}

/// The id follows from the content and its place, so that a repeated mail is the very same message.
fn message_id(draft: &Draft, facts: &MailFacts<'_>, from: Option<&str>) -> String {
    let domain = from.and_then(|from| from.rsplit_once('@')).map_or(NO_DOMAIN, |(_, d)| d);
    let (case, attempt) = (facts.case.to_string(), facts.attempt.to_string());
    let parts =
        [case.as_bytes(), facts.step.as_bytes(), draft.digest.as_bytes(), attempt.as_bytes()];
    format!("{}@{domain}", sha256_hex(&parts))
}

/// The letter's own subject line and the reference by which an answer is found again.
fn subject(draft: &Draft, case: &CaseRef) -> String {
    let line = draft.document.blocks.iter().find_map(|block| match block {
        Block::Subject { text } => Some(text.as_str()),
        Block::Sender { .. }
        | Block::AddressWindow { .. }
        | Block::DateLine { .. }
        | Block::Fields { .. }
        | Block::Heading { .. }
        | Block::Paragraph { .. }
        | Block::List { .. }
        | Block::Table { .. }
        | Block::Signature { .. }
        | Block::Note { .. } => None,
    });
    format!("{} ({case})", plain(line.unwrap_or(&draft.document.title)))
}

fn body<'a>(draft: &'a Draft, attachments: &'a [Attachment]) -> MimePart<'a> {
    let words = vec![
        MimePart::new("text/plain", draft.text.as_str()),
        MimePart::new("text/html", to_html(&draft.document)),
    ];
    let words = multipart("multipart/alternative", boundary(draft, "words"), words);
    if attachments.is_empty() {
        return words;
    }
    let mut parts = vec![words];
    for file in attachments {
        let part = MimePart::new(plain(&file.media_type), BodyPart::from(file.bytes.as_slice()));
        parts.push(part.attachment(file_name(&file.name)));
    }
    multipart("multipart/mixed", boundary(draft, "files"), parts)
}

fn multipart<'a>(kind: &'a str, boundary: String, parts: Vec<MimePart<'a>>) -> MimePart<'a> {
    MimePart::new(ContentType::new(kind).attribute("boundary", boundary), parts)
}

/// Parts are told apart by a line that follows from the draft.
fn boundary(draft: &Draft, part: &str) -> String {
    let digest = sha256_hex(&[draft.digest.as_bytes(), part.as_bytes()]);
    format!("adieu-{}", digest.get(..32).unwrap_or(&digest))
}

/// A name of a file, not of a path.
fn file_name(name: &str) -> String {
    plain(name).replace(['/', '\\', '"'], "_")
}

/// Returns a mail address as it can stand in a header: printable ASCII, one `@`, no header syntax.
///
/// A domain in another script stands there in its ASCII form (RFC 5890); a mailbox has none (RFC 6531), and is refused.
fn address(text: &str, refused: MailError) -> Result<String, MailError> {
    let fits = |c: char| c.is_ascii_graphic() && !"<>()[],;:\\\"".contains(c);
    let (mailbox, domain) = text.split_once('@').ok_or(refused)?;
    let domain = idna::domain_to_ascii(domain).map_err(|_| refused)?;
    let address = format!("{mailbox}@{domain}");
    let one_at = !mailbox.is_empty() && domain.contains('.') && !domain.contains('@');
    if one_at && address.len() <= 254 && address.chars().all(fits) {
        Ok(address)
    } else {
        Err(refused)
    }
}

/// A message is ASCII, so it is kept as a text.
mod ascii {
    use serde::{Deserialize, Deserializer, Serializer, de, ser};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(std::str::from_utf8(bytes).map_err(ser::Error::custom)?)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        if text.is_ascii() {
            Ok(text.into_bytes())
        } else {
            Err(de::Error::custom("a message is ASCII"))
        }
    }
}
