//! The mail reads back as it was meant, and is the same message every time.

use adieu_facts::LetterLang;
use adieu_letter::{Attachment, MailFacts, OutgoingMail, compose};
use jiff::Timestamp;
use mail_parser::{MessageParser, MimeHeaders};

use crate::desk::{Desk, LANGS, person, reference};

fn at() -> Timestamp {
    "2026-06-01T09:00:00Z".parse().expect("an instant")
}

fn mail(lang: LetterLang, change: impl Fn(&mut MailFacts<'_>)) -> OutgoingMail {
    let draft = Desk::from_toml(&person("")).notice(lang);
    let case = reference();
    let files = [Attachment {
        name: "notice.pdf".into(),
        media_type: "application/pdf".into(),
        bytes: b"%PDF-1.7 invented".to_vec(),
    }];
    let mut facts = MailFacts {
        from_name: "Inès Martin",
        from_email: Some("ines@example.org"),
        to: Some("klanten@example.com"),
        case: &case,
        step: "give-notice",
        attempt: 1,
        at: at(),
        attachments: &files,
    };
    change(&mut facts);
    compose(&draft, &facts).expect("it can be composed")
}

#[test]
fn a_mail_reads_back_with_text_page_and_file() {
    for lang in LANGS {
        let mail = mail(lang, |_| {});
        assert!(mail.eml.is_ascii());
        let message = MessageParser::default().parse(&mail.eml).expect("it parses");
        let from = message.from().and_then(|from| from.first()).expect("a sender");
        assert_eq!(from.name(), Some("Inès Martin"));
        assert_eq!(from.address(), Some("ines@example.org"));
        assert_eq!(message.subject(), Some(mail.subject.as_str()));
        assert_eq!(message.message_id(), Some(mail.message_id.as_str()));
        assert_eq!(message.date().map(mail_parser::DateTime::to_timestamp), Some(at().as_second()));
        let draft = Desk::from_toml(&person("")).notice(lang);
        let text = message.body_text(0).expect("a text").replace("\r\n", "\n");
        assert_eq!(text.trim_end(), draft.text.trim_end());
        assert!(message.body_html(0).expect("a page").contains("<!DOCTYPE html>"));
        let file = message.attachment(0).expect("a file");
        assert_eq!(file.attachment_name(), Some("notice.pdf"));
        assert_eq!(file.contents(), b"%PDF-1.7 invented");
        assert_eq!(message.header("X-Unsent").and_then(|mark| mark.as_text()), Some("1"));
    }
}

#[test]
fn the_same_mail_is_the_same_bytes_and_a_new_attempt_has_a_new_id() {
    let one = mail(LetterLang::Nl, |_| {});
    assert!(one == mail(LetterLang::Nl, |_| {}));
    let again = mail(LetterLang::Nl, |facts| facts.attempt = 2);
    assert_ne!(one.message_id, again.message_id);
    let elsewhere = mail(LetterLang::Nl, |facts| facts.step = "remind");
    assert_ne!(one.message_id, elsewhere.message_id);
    let (id, domain) = one.message_id.split_once('@').expect("an id has a domain");
    assert_eq!((id.len(), domain), (64, "example.org"));
}

#[test]
fn a_mail_without_an_addressee_is_marked_unsent_and_has_no_to() {
    let mail = mail(LetterLang::Fr, |facts| facts.to = None);
    let message = MessageParser::default().parse(&mail.eml).expect("it parses");
    assert!(message.to().is_none());
    assert!(message.header("X-Unsent").is_some());
    assert_eq!(mail.to, None);
}

#[test]
fn a_domain_in_another_script_stands_in_the_header_in_its_ascii_form() {
    let mail = mail(LetterLang::De, |facts| {
        facts.from_email = Some("jana@müller-köln.de");
        facts.to = Some("dienst@straße.example");
    });
    let message = MessageParser::default().parse(&mail.eml).expect("it parses");
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.address());
    assert_eq!(from, Some("jana@xn--mller-kln-67a3d.de"));
    assert_eq!(mail.to.as_deref(), Some("dienst@xn--strae-oqa.example"));
    assert!(mail.message_id.ends_with("@xn--mller-kln-67a3d.de"));
}

#[test]
fn a_mail_of_somebody_without_a_mailbox_waits_for_one() {
    let mail = mail(LetterLang::Fr, |facts| facts.from_email = None);
    let message = MessageParser::default().parse(&mail.eml).expect("it parses");
    assert!(message.from().is_none());
    assert!(message.header("X-Unsent").is_some());
    assert!(mail.message_id.ends_with("@adieu.invalid"));
}

#[test]
fn a_mail_survives_being_kept_and_shows_nothing_in_debug() {
    let mail = mail(LetterLang::De, |_| {});
    let kept = serde_json::to_string(&mail).expect("it can be kept");
    let back: OutgoingMail = serde_json::from_str(&kept).expect("it can be read");
    assert!(back == mail);
    let shown = format!("{mail:?}");
    assert!(!shown.contains("example") && !shown.contains("Martin"), "{shown}");
}
