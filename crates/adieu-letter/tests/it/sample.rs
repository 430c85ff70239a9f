//! Facts under which each kind of letter can be written, and what was sent before.
//!
//! No real person or number may stand here. The press and the benchmarks read this file too.

use adieu_case::{Channel, LetterKind};
use adieu_letter::{DraftKind, SentLetter};
use jiff::civil::{Date, date};

/// What a letter is written from.
pub struct Sample {
    /// The facts file.
    pub facts: String,
    /// What left before.
    pub sent: Vec<SentLetter>,
    /// The day written on the letter.
    pub today: Date,
}

/// An invented person with one line; `line` stands with the line, `rest` at the end of the file.
pub fn file(line: &str, rest: &str) -> String {
    format!(
        r#"
[subscriber]
kind = "consumer"
name = "Inès Martin"
address = ["Rue Haute 1", "1000 Bruxelles"]
email = "ines@example.org"
reads = "en"

[[line]]
number = "+32 470 12 34 56"
brand = "orange"
contract = "postpaid"
customer_number = "1.2345678"
start = 2025-09-01
{line}

{rest}
"#
    )
}

/// The wish to end the contract.
pub const WISH: &str = "[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n";

const PORTED: &str = r#"credit = "18.00"
bonus = "3.00"
last_top_up = 2026-05-01
last_top_up_amount = "15.00"
bundle_prepaid = false
refund_fee = "5.00"
refund_minimum = "5.00"
[line.port]
requested = 2026-05-18
agreed = 2026-05-19
done = 2026-05-20
new_operator = "Proximus"
"#;

const BILL: &str = r#"[bill]
number = "2026/0517"
date = 2026-05-17
due = 2026-06-10
amount = "80.00"
disputed = "30.00"
disputed_why = "not-owed"
paid = "50.00"
"#;

const SALE: &str = "[line.sale]\nconcluded = 2026-05-25\nat_distance = true\ninformed = true\n";

/// A sister takes the line over.
const TAKER: &str = r#"[line.transfer]
relation = "sibling"
name = "Zoé Martin"
address = ["Dorpsstraat 2", "3000 Leuven"]
"#;

const PAUSE: &str = "[line.pause]\nfrom = 2026-07-01\nuntil = 2026-08-31\n";
const DEVICE: &str = "[line.device]\nvalue = \"240.00\"\nmonths = 24\ngot = 2025-09-01\n";

const COMPLAINT: &str = "[complaint]\nfirst = 2026-05-12\nabout = \"other\"\nsatisfied = false\n";

fn wish(outcome: &str) -> String {
    WISH.replace("\"end\"", &format!("\"{outcome}\""))
}

fn helped(relation: &str) -> String {
    format!("{WISH}[helper]\nname = \"Noor Peeters\"\nrelation = \"{relation}\"\n")
}

/// Returns what a kind of letter is written from.
pub fn sample(kind: DraftKind) -> Sample {
    let sent = |kind, day| SentLetter { kind, by: Channel::Post, on: date(2026, 5, day) };
    let notice = sent(LetterKind::Notice, 4);
    let reminder = sent(LetterKind::Reminder, 12);
    let formal = SentLetter { by: Channel::Email, ..sent(LetterKind::FormalNotice, 20) };
    let (line, rest, sent) = match kind {
        DraftKind::Notice
        | DraftKind::FollowUp
        | DraftKind::PhoneScript
        | DraftKind::ChatScript
        | DraftKind::ShopSheet
        | DraftKind::FormSheet
        | DraftKind::Sms
        | DraftKind::DataAccess
        | DraftKind::DataErasure => ("", WISH.to_owned(), vec![]),
        DraftKind::Reminder => ("", WISH.to_owned(), vec![notice]),
        DraftKind::FormalNotice => ("", WISH.to_owned(), vec![notice, reminder]),
        DraftKind::Ombudsman => ("", format!("{WISH}{COMPLAINT}"), vec![notice, reminder, formal]),
        DraftKind::Refund => (PORTED, "[wish]\noutcome = \"port\"\n".to_owned(), vec![]),
        DraftKind::BillDispute => ("", format!("{WISH}{BILL}"), vec![]),
        DraftKind::Withdrawal => (SALE, WISH.to_owned(), vec![]),
        DraftKind::Pause => (PAUSE, wish("pause"), vec![]),
        DraftKind::Transfer => (TAKER, wish("transfer"), vec![]),
        DraftKind::ToPrepaid => ("", wish("to-prepaid"), vec![]),
        DraftKind::Estate => ("", helped("heir"), vec![]),
        DraftKind::Mandate => ("", helped("mandate"), vec![]),
        DraftKind::Unlock => (DEVICE, WISH.to_owned(), vec![]),
    };
    let mut facts = file(line, &rest);
    if kind == DraftKind::Refund {
        facts = facts.replace("\"postpaid\"", "\"prepaid\"");
    }
    if kind == DraftKind::Estate {
        facts = facts.replace("kind = \"consumer\"", "kind = \"estate\"\ndied = 2026-05-04");
    }
    Sample { facts, sent, today: date(2026, 6, 1) }
}
