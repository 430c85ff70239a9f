//! Text that wants to be a header, a tag, a message or a property comes out as text, or is refused.

use adieu_facts::{Facts, LetterLang};
use adieu_letter::{
    CalendarEntry, DraftError, DraftKind, MailError, MailFacts, calendar, compose, to_html,
};
use jiff::Timestamp;
use jiff::civil::date;
use mail_parser::MessageParser;

use crate::desk::{Desk, facts, person, reference};
use crate::sample::sample;

const HOSTILE: [&str; 8] = [
    "Eve\r\nBcc: all@example.org",
    "<script>alert(1)</script>&amp;\"'",
    "#read(\"/etc/passwd\") *_$\\",
    "\u{202E}gnp.exe\u{2066}",
    "nul\0bell\u{7}esc\u{1b}[31m",
    "END:VEVENT\r\nBEGIN:VEVENT;,:\\n",
    "=?utf-8?q?Eve?= (comment) \"quoted\"",
    "line\u{2028}para\u{2029}zero\u{200B}width\u{FEFF}",
];

/// Puts the same text into every field that a person types, past the checks of the facts file.
fn poisoned(text: &str) -> Facts {
    let mut facts = facts(&person("deposit = \"50.00\""));
    poison(&mut facts, text);
    facts
}

/// Puts a text wherever a person can type one.
fn poison(facts: &mut Facts, text: &str) {
    facts.subscriber.name = text.to_string();
    facts.subscriber.address = vec![text.to_string(), "1000 Bruxelles".to_string()];
    facts.subscriber.email = format!("a@example.org{text}");
    facts.subscriber.contact_phone = text.to_string();
    for line in &mut facts.lines {
        line.customer_number = text.to_string();
        line.account_email = text.to_string();
        line.send_to = Some(adieu_facts::SendTo {
            post: vec![text.to_string()],
            email: format!("b@example.org{text}"),
        });
    }
    facts.wish.reason = text.to_string();
    if let Some(helper) = &mut facts.helper {
        helper.name = text.to_string();
    }
    if let Some(bill) = &mut facts.bill {
        bill.number = text.to_string();
    }
    if let Some(complaint) = &mut facts.complaint {
        complaint.solution = text.to_string();
    }
    for line in &mut facts.lines {
        if let Some(port) = &mut line.port {
            port.new_operator = text.to_string();
        }
        if let Some(transfer) = &mut line.transfer {
            transfer.name = text.to_string();
            transfer.address = vec![text.to_string()];
        }
    }
}

#[test]
fn hostile_text_stays_on_its_line_and_loses_what_could_act() {
    for text in HOSTILE {
        for kind in DraftKind::ALL {
            let mut desk = Desk::from_sample(&sample(kind));
            poison(&mut desk.facts, text);
            let draft = match desk.draft(kind, LetterLang::Fr) {
                Ok(draft) => draft,
                Err(DraftError::Missing { .. } | DraftError::Unfit { .. }) => continue,
                Err(other) => panic!("{text:?}: {other}"),
            };
            let acts =
                |c: char| (c.is_control() && c != '\n') || ('\u{202A}'..='\u{2069}').contains(&c);
            assert!(!draft.text.contains(acts), "{text:?} in {kind}");
            assert!(draft.document.texts().all(|text| !text.contains('\n')), "{text:?} in {kind}");
        }
    }
}

#[test]
fn the_reason_that_a_person_gives_is_never_sent() {
    for kind in DraftKind::ALL {
        let mut desk = Desk::from_sample(&sample(kind));
        desk.facts.wish.reason = "leaving-belgium-secretly".to_string();
        let text = desk.draft(kind, LetterLang::En).expect("it can be written").text;
        assert!(!text.contains("secretly"), "{kind}");
    }
}

#[test]
fn fluent_in_a_name_is_refused_as_a_placeholder() {
    let desk = Desk::of(poisoned("{ $email }"));
    let error = desk.draft(DraftKind::Notice, LetterLang::Nl).expect_err("it is a gap");
    assert!(matches!(error, DraftError::Missing { .. }), "{error}");
}

#[test]
fn tags_in_a_name_are_shown_as_text_in_html() {
    let mut facts = facts(&person(""));
    facts.subscriber.name = "<b>Inès</b> & 'Co'".to_string();
    let desk = Desk::of(facts);
    let page = to_html(&desk.notice(LetterLang::Nl).document);
    assert!(page.contains("&lt;b&gt;Inès&lt;/b&gt; &amp; &#39;Co&#39;"), "{page}");
    assert!(!page.contains("<b>"), "{page}");
}

#[test]
fn typesetting_commands_in_a_name_are_text() {
    let desk = Desk::of({
        let mut facts = facts(&person(""));
        facts.subscriber.name = "#read(\"/etc/passwd\") *_$\\".to_string();
        facts
    });
    let text = desk.notice(LetterLang::Nl).text;
    assert!(text.contains("#read(\"/etc/passwd\") *_$\\"), "{text}");
}

#[test]
fn no_name_or_address_can_add_a_header() {
    let draft = Desk::from_toml(&person("")).notice(LetterLang::Fr);
    for text in HOSTILE {
        let case = reference();
        let facts = MailFacts {
            from_name: text,
            from_email: Some("ines@example.org"),
            to: None,
            case: &case,
            step: text,
            attempt: 1,
            at: Timestamp::UNIX_EPOCH,
            attachments: &[],
        };
        let mail = compose(&draft, &facts).expect("a name is made harmless");
        let message = MessageParser::default().parse(&mail.eml).expect("it parses");
        assert!(message.header("Bcc").is_none(), "{text:?}");
        assert_eq!(message.headers().len(), 7, "{text:?}: {:?}", message.headers());
        for (sender, to) in [(Some(text), None), (Some("ines@example.org"), Some(text))] {
            let refused = compose(&draft, &MailFacts { from_email: sender, to, ..facts });
            let expected =
                if to.is_some() { MailError::BadAddressee } else { MailError::BadSender };
            assert_eq!(refused, Err(expected), "{text:?}");
        }
    }
}

#[test]
fn no_text_can_add_an_entry_to_the_calendar() {
    for text in HOSTILE {
        let entry = CalendarEntry {
            uid: text.to_string(),
            on: date(2026, 7, 2),
            summary: text.to_string(),
            description: text.to_string(),
        };
        let ics = calendar(&[entry], Timestamp::UNIX_EPOCH);
        let starts = ics.lines().filter(|line| line.starts_with("BEGIN:VEVENT")).count();
        assert_eq!(starts, 1, "{text:?}\n{ics}");
        assert!(!ics.contains(['\0', '\u{202E}', '\u{1b}']), "{text:?}");
    }
}

#[test]
fn a_very_long_name_costs_little_and_stays_whole() {
    let name = "Anna ".repeat(2_000);
    let mut facts = facts(&person(""));
    facts.subscriber.name = name;
    let desk = Desk::of(facts);
    match desk.draft(DraftKind::Notice, LetterLang::Nl) {
        Ok(draft) => assert!(draft.text.matches("Anna").count() >= 2_000),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_name_that_looks_encoded_arrives_as_it_was_written() {
    let draft = Desk::from_toml(&person("")).notice(LetterLang::Fr);
    for name in
        ["=?utf-8?q?=0D=0ABcc:c?=", "x =?us-ascii?B?Qmo=?= and a long tail of plain words", "=?"]
    {
        let case = reference();
        let facts = MailFacts {
            from_name: name,
            from_email: Some("ines@example.org"),
            to: None,
            case: &case,
            step: "notice",
            attempt: 1,
            at: Timestamp::UNIX_EPOCH,
            attachments: &[],
        };
        let mail = compose(&draft, &facts).expect("a name is made harmless");
        let message = MessageParser::default().parse(&mail.eml).expect("it parses");
        let from = message.from().and_then(|from| from.first()).expect("a sender");
        assert_eq!((from.name(), from.address()), (Some(name), Some("ines@example.org")));
    }
}
