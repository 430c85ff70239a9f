//! Any facts on what stays behind: losses, packs, complaints, requests, papers and addresses for replies.
//!
//! It must never leave a combination out because nobody would write it.

use adieu_facts::{
    Complaint, ComplaintAbout, DataRequest, EarlierNotice, EasySwitch, Facts, IdAsked, IdKind,
    LossKind, Lost, NoticeChannel, SwitchMark,
};
use adieu_telecom::Msisdn;
use jiff::civil::DateTime;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::{any_day, any_sum};

/// Facts to put beside those of a contract.
#[derive(Debug, Clone)]
pub(super) struct Leaving {
    lost: Option<Lost>,
    easy_switch: Option<EasySwitch>,
    flags: [Option<bool>; 4],
    elements: Vec<&'static str>,
    terms: (Option<i64>, Option<u8>),
    complaint: Option<Complaint>,
    notice: Option<EarlierNotice>,
    request: Option<DataRequest>,
    paper: (Option<IdKind>, Option<IdAsked>),
    reply: (&'static str, &'static str),
}

fn any_moment_of_day() -> impl Strategy<Value = DateTime> {
    (any_day(), 0i8..24, 0i8..60).prop_map(|(day, hour, minute)| day.at(hour, minute, 0, 0))
}

fn any_lost() -> impl Strategy<Value = Lost> {
    let kinds = vec![LossKind::Lost, LossKind::Stolen];
    (of(select(kinds)), of(any_moment_of_day()), of(any_moment_of_day()))
        .prop_map(|(what, noticed, told)| Lost { what, noticed, told })
}

fn any_switch() -> impl Strategy<Value = EasySwitch> {
    let marks = vec![SwitchMark::None, SwitchMark::Port, SwitchMark::Cancel];
    (of(any::<bool>()), of(select(marks))).prop_map(|(used, mark)| EasySwitch {
        used,
        mark,
        id: String::new(),
    })
}

fn any_complaint() -> impl Strategy<Value = Complaint> {
    let about = vec![ComplaintAbout::Port, ComplaintAbout::Bill, ComplaintAbout::Other];
    let days = (of(any_day()), of(any_day()), of(any_day()), of(any_day()));
    (days, of(select(about)), of(any::<bool>()), of(any::<bool>())).prop_map(
        |((first, facts, filed, complete), about, satisfied, admissible)| Complaint {
            first,
            about,
            facts,
            satisfied,
            filed,
            admissible,
            complete,
            solution: String::new(),
        },
    )
}

fn any_notice() -> impl Strategy<Value = EarlierNotice> {
    let channels = vec![
        NoticeChannel::Written,
        NoticeChannel::Phone,
        NoticeChannel::Shop,
        NoticeChannel::Chat,
    ];
    (of(select(channels)), of(any_day()), of(any_day()))
        .prop_map(|(channel, given, confirmed)| EarlierNotice { channel, given, confirmed })
}

fn any_request() -> impl Strategy<Value = DataRequest> {
    (of(any_day()), of(any::<bool>())).prop_map(|(received, extended)| DataRequest {
        kind: None,
        received,
        extended,
    })
}

fn any_paper() -> impl Strategy<Value = (Option<IdKind>, Option<IdAsked>)> {
    let kinds = vec![IdKind::BelgianEid, IdKind::ResidenceCard, IdKind::Passport];
    let asked = vec![IdAsked::Operator, IdAsked::Notice, IdAsked::Other];
    (of(select(kinds)), of(select(asked)))
}

/// Returns any such facts.
pub(super) fn any_leaving() -> impl Strategy<Value = Leaving> {
    let flags = prop::array::uniform4(of(any::<bool>()));
    let parts = vec!["son: port", "son", ":", "a: b: cancel", "tablet: KEEP", "no fate:"];
    let replies = vec![
        ("", ""),
        ("ines@base.example", "0470 12 34 56"),
        ("ines@example.org", "+33 6 12 34 56 78"),
        ("", "nobody"),
    ];
    let line =
        (of(any_lost()), of(any_switch()), flags, prop::collection::vec(select(parts), 0..4));
    let rest = (of(any_complaint()), of(any_notice()), of(any_request()), any_paper());
    (line, (of(any_sum()), of(1u8..32)), rest, select(replies)).prop_map(
        |((lost, easy_switch, flags, elements), terms, rest, reply)| Leaving {
            lost,
            easy_switch,
            flags,
            elements,
            terms,
            complaint: rest.0,
            notice: rest.1,
            request: rest.2,
            paper: rest.3,
            reply,
        },
    )
}

impl Leaving {
    /// Puts these facts into others.
    pub(super) fn put_into(self, facts: &mut Facts) {
        let line = &mut facts.lines[0];
        line.number = Msisdn::parse("0470 12 34 56").ok();
        (line.lost, line.easy_switch) = (self.lost, self.easy_switch);
        [line.bundle, line.ported_in, line.account_closed, line.longer_term_agreed] = self.flags;
        line.bundle_elements = self.elements.into_iter().map(str::to_owned).collect();
        (line.early_fee_terms, line.billing_day) = self.terms;
        (facts.complaint, facts.notice, facts.request) =
            (self.complaint, self.notice, self.request);
        (facts.subscriber.id_kind, facts.subscriber.id_asked) = self.paper;
        facts.subscriber.email = self.reply.0.to_owned();
        facts.subscriber.contact_phone = self.reply.1.to_owned();
    }
}
