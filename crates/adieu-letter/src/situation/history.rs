//! What was sent before this letter: the notice, the reminder, the last letter that waits for an answer.
//!
//! What the case recorded comes first; an earlier notice of the facts file stands in where the case knows none.

use adieu_case::{Channel, LetterKind};
use adieu_facts::{ComplaintAbout, DataRequestKind, Facts, NoticeChannel};
use jiff::civil::Date;

use super::Situation;
use crate::condition::Condition;
use crate::letter_facts::LetterFacts;

/// Something that reached the operator before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Earlier {
    /// What it was.
    pub(crate) kind: LetterKind,
    /// How it left, as texts choose between wordings.
    pub(crate) by: &'static str,
    /// On which day.
    pub(crate) on: Date,
}

/// What was sent before.
#[derive(Debug, Clone, Default)]
pub(crate) struct History {
    /// What ended the contract, or should have.
    pub(crate) notice: Option<Earlier>,
    /// The last reminder.
    pub(crate) reminder: Option<Earlier>,
    /// The last formal notice.
    pub(crate) formal: Option<Earlier>,
    /// The last objection to a bill.
    pub(crate) dispute: Option<Earlier>,
    /// The last letter that asked for something and waits for an answer.
    asked: Option<Earlier>,
}

impl History {
    /// Gathers what is known.
    pub(crate) fn of(input: &LetterFacts<'_>) -> Self {
        let sent = || {
            input.sent.iter().map(|sent| Earlier {
                kind: sent.kind,
                by: channel_name(sent.by),
                on: sent.on,
            })
        };
        let last = |wanted: fn(LetterKind) -> bool| sent().rfind(|e| wanted(e.kind));
        let dispute = last(|kind| kind == LetterKind::BillDispute);
        let complaint = input.facts.complaint.as_ref();
        let about_a_bill = complaint.is_some_and(|c| c.about == Some(ComplaintAbout::Bill));
        let noted = from_facts(input.facts);
        let noted_notice = noted.filter(|noted| noted.kind == LetterKind::Notice);
        History {
            notice: sent().find(|e| e.kind.ends_contract()).or(noted_notice),
            reminder: last(|kind| kind == LetterKind::Reminder),
            formal: last(|kind| kind == LetterKind::FormalNotice),
            dispute,
            asked: dispute.filter(|_| about_a_bill).or(last(waits_for_an_answer)).or(noted),
        }
    }

    /// Returns what an answer is asked about.
    pub(crate) fn matter(&self) -> Option<&Earlier> {
        self.asked.as_ref()
    }

    /// Says whether the answer that is missing is about the end of the contract.
    pub(crate) fn about_the_end(&self) -> bool {
        self.asked.is_none_or(|asked| condition_of(asked.kind) == Condition::MatterEnd)
    }
}

impl Situation<'_> {
    /// Adds what was sent before, as values and conditions.
    pub(super) fn add_history(&mut self) {
        let history = self.history.clone();
        if let Some(asked) = history.matter() {
            self.set("sent_kind", asked.kind.as_str().to_string());
            self.set("sent_by", asked.by.to_string());
            self.set_day("sent_date", Some(asked.on));
            self.hold([(Condition::Sent, true), (condition_of(asked.kind), true)]);
        }
        for (name, condition, earlier) in [
            ("notice_date", Condition::NoticeSent, history.notice),
            ("reminder_date", Condition::ReminderSent, history.reminder),
            ("formal_date", Condition::FormalNoticeSent, history.formal),
            ("dispute_date", Condition::BillDisputed, history.dispute),
        ] {
            if let Some(earlier) = earlier {
                self.set_day(name, Some(earlier.on));
                self.hold([(condition, true)]);
            }
        }
        if let Some(notice) = history.notice {
            self.set("notice_by", notice.by.to_string());
        }
        self.hold([(Condition::Confirmed, self.input.confirmed.is_some())]);
    }
}

/// Says whether a letter of this kind asks the operator for something of its own.
fn waits_for_an_answer(kind: LetterKind) -> bool {
    match kind {
        LetterKind::Notice
        | LetterKind::FollowUp
        | LetterKind::Refund
        | LetterKind::BillDispute
        | LetterKind::Pause
        | LetterKind::Transfer
        | LetterKind::ToPrepaid
        | LetterKind::Estate
        | LetterKind::Withdrawal
        | LetterKind::DataAccess
        | LetterKind::DataErasure
        | LetterKind::Unlock => true,
        LetterKind::Reminder
        | LetterKind::FormalNotice
        | LetterKind::Ombudsman
        | LetterKind::Mandate => false,
    }
}

fn condition_of(kind: LetterKind) -> Condition {
    match kind {
        LetterKind::Notice | LetterKind::FollowUp => Condition::MatterEnd,
        LetterKind::Withdrawal => Condition::MatterWithdrawal,
        LetterKind::Refund => Condition::MatterRefund,
        LetterKind::BillDispute => Condition::MatterBill,
        LetterKind::DataAccess | LetterKind::DataErasure => Condition::MatterData,
        LetterKind::Reminder
        | LetterKind::FormalNotice
        | LetterKind::Ombudsman
        | LetterKind::Mandate
        | LetterKind::Pause
        | LetterKind::Transfer
        | LetterKind::ToPrepaid
        | LetterKind::Estate
        | LetterKind::Unlock => Condition::MatterOther,
    }
}

/// What the facts file tells of the time before the case: an earlier notice, a request about data.
fn from_facts(facts: &Facts) -> Option<Earlier> {
    let notice = facts.notice.as_ref().and_then(|notice| {
        let by = match notice.channel {
            Some(NoticeChannel::Written) | None => "writing",
            Some(NoticeChannel::Phone) => "phone",
            Some(NoticeChannel::Shop) => "shop",
            Some(NoticeChannel::Chat) => "chat",
        };
        Some(Earlier { kind: LetterKind::Notice, by, on: notice.given? })
    });
    let request = facts.request.as_ref().and_then(|request| {
        let kind = match request.kind? {
            DataRequestKind::Access => LetterKind::DataAccess,
            DataRequestKind::Erasure => LetterKind::DataErasure,
        };
        Some(Earlier { kind, by: "writing", on: request.received? })
    });
    notice.or(request)
}

fn channel_name(by: Channel) -> &'static str {
    match by {
        Channel::Email => "email",
        Channel::Post => "post",
        Channel::Phone => "phone",
        Channel::Chat => "chat",
        Channel::Form => "form",
        Channel::Shop => "shop",
        Channel::Sms => "sms",
    }
}
