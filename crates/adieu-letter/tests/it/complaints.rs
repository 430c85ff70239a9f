//! Reminder, formal notice, Ombudsman, refund, objection, withdrawal: what they say, and when they refuse.

use adieu_case::{Channel, LetterKind};
use adieu_facts::LetterLang;
use adieu_letter::{DraftError, DraftKind, Ground, SentLetter};
use jiff::civil::date;

use crate::desk::{Desk, LANGS};
use crate::sample::sample;

fn desk(kind: DraftKind) -> Desk {
    Desk::from_sample(&sample(kind))
}

fn with(kind: DraftKind, from: &str, to: &str) -> Desk {
    let mut sample = sample(kind);
    assert!(sample.facts.contains(from), "{from} is not in the sample");
    sample.facts = sample.facts.replace(from, to);
    Desk::from_sample(&sample)
}

/// The English letter on one line.
fn english(desk: &Desk, kind: DraftKind) -> String {
    let draft = desk.draft(kind, LetterLang::En).unwrap_or_else(|error| panic!("{error:?}"));
    draft.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refused(desk: &Desk, kind: DraftKind, ground: Ground) -> adieu_letter::Obstacle {
    for lang in LANGS {
        match desk.draft(kind, lang) {
            Err(DraftError::NotHolding { obstacles, .. }) => {
                assert!(obstacles.iter().any(|one| one.ground == ground), "{obstacles:?}");
            }
            other => panic!("{kind} {lang:?}: {other:?}"),
        }
    }
    let error = desk.draft(kind, LetterLang::Nl).expect_err("it was refused above");
    let DraftError::NotHolding { obstacles, .. } = error else { panic!("{error}") };
    obstacles.into_iter().find(|one| one.ground == ground).expect("it was found above")
}

fn missing(desk: &Desk, kind: DraftKind, key: &str) {
    match desk.draft(kind, LetterLang::Fr) {
        Err(DraftError::Missing { facts, .. }) => {
            assert!(facts.iter().any(|fact| fact.key == key), "{key}: {facts:?}");
        }
        other => panic!("{key}: {other:?}"),
    }
}

#[test]
fn a_reminder_names_what_was_sent_when_and_how_and_asks_for_the_confirmation() {
    let text = english(&desk(DraftKind::Reminder), DraftKind::Reminder);
    assert!(
        text.contains("The notice that ends this contract went to you on 4 May 2026 by post."),
        "{text}"
    );
    assert!(
        text.contains("Please confirm the disconnection and its date, 2 July 2026, in writing."),
        "{text}"
    );
    assert!(text.contains("Article 111/3, § 1"), "{text}");
    assert!(text.contains("requested by 15 June 2026"), "{text}");
}

#[test]
fn nothing_sent_is_nothing_to_remind_of() {
    let mut desk = desk(DraftKind::Reminder);
    desk.sent.clear();
    assert_eq!(refused(&desk, DraftKind::Reminder, Ground::SomethingSent).remedy, None);
    let bill = self::desk(DraftKind::BillDispute);
    let obstacle = refused(&bill, DraftKind::Reminder, Ground::SomethingSent);
    assert_eq!(obstacle.remedy, Some(DraftKind::BillDispute), "the objection comes first");
}

#[test]
fn an_end_that_is_confirmed_needs_no_reminder() {
    let mut desk = desk(DraftKind::Reminder);
    desk.confirmed = Some(date(2026, 5, 20));
    refused(&desk, DraftKind::Reminder, Ground::NotYetConfirmed);
}

#[test]
fn a_notice_given_before_the_case_was_opened_can_be_reminded_of() {
    let notice = "[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n[notice]\nchannel = \"phone\"\ngiven = 2026-04-30\n";
    let mut desk =
        with(DraftKind::Reminder, "[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n", notice);
    desk.sent.clear();
    let text = english(&desk, DraftKind::Reminder);
    assert!(text.contains("went to you on 30 April 2026 by telephone."), "{text}");
}

#[test]
fn each_letter_that_waits_is_reminded_of_in_its_own_words() {
    for (kind, expected) in [
        (LetterKind::Withdrawal, "pay back what was paid: article VI.50"),
        (LetterKind::Refund, "Please pay back the sum that was claimed."),
        (LetterKind::DataAccess, "Article 12, paragraph 3"),
        (LetterKind::Pause, "Please answer it in writing."),
    ] {
        let mut desk = desk(DraftKind::Reminder);
        desk.sent = vec![SentLetter { kind, by: Channel::Email, on: date(2026, 5, 4) }];
        let text = english(&desk, DraftKind::Reminder);
        assert!(text.contains(expected) && text.contains("by e-mail"), "{kind}: {text}");
        assert!(!text.contains("disconnection"), "{kind}: {text}");
    }
}

#[test]
fn a_reminder_about_a_bill_needs_the_number_of_the_bill() {
    let mut desk = desk(DraftKind::Reminder);
    desk.sent =
        vec![SentLetter { kind: LetterKind::BillDispute, by: Channel::Post, on: date(2026, 5, 4) }];
    missing(&desk, DraftKind::Reminder, "bill.number");
}

#[test]
fn a_formal_notice_tells_the_story_and_what_comes_next() {
    let text = english(&desk(DraftKind::FormalNotice), DraftKind::FormalNotice);
    assert!(text.contains("A reminder followed on 12 May 2026."), "{text}");
    assert!(text.contains("Please do so by 15 June 2026 at the latest"), "{text}");
    assert!(text.contains("goes to the Ombudsman"), "{text}");
}

#[test]
fn a_formal_notice_never_comes_first() {
    let mut desk = desk(DraftKind::FormalNotice);
    desk.sent =
        vec![SentLetter { kind: LetterKind::Refund, by: Channel::Post, on: date(2026, 5, 4) }];
    refused(&desk, DraftKind::FormalNotice, Ground::NoticeOrReminderSent);
}

#[test]
fn the_ombudsman_reads_the_facts_in_the_order_of_their_days() {
    let text = english(&desk(DraftKind::Ombudsman), DraftKind::Ombudsman);
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what}: {text}"));
    let order = [
        "Who complains",
        "Operator and line",
        "What happened",
        "4 May 2026",
        "12 May 2026",
        "20 May 2026",
        "What was asked of the operator",
        "What solution is wanted",
        "Enclosed",
    ];
    for pair in order.windows(2) {
        assert!(at(pair[0]) < at(pair[1]), "{pair:?}: {text}");
    }
    assert!(text.contains("1000 Brussel"), "{text}");
    assert!(!text.contains("First complaint"), "the reminder was the first complaint: {text}");
}

#[test]
fn a_complaint_before_the_operator_was_asked_is_refused() {
    let mut desk = with(DraftKind::Ombudsman, "first = 2026-05-12\n", "");
    let obstacle = refused(&desk, DraftKind::Ombudsman, Ground::OmbudsmanOpen);
    assert_eq!(obstacle.remedy, Some(DraftKind::Reminder), "a notice left: ask for its answer");
    desk.sent.clear();
    let obstacle = refused(&desk, DraftKind::Ombudsman, Ground::OmbudsmanOpen);
    assert_eq!(obstacle.remedy, None, "nothing was sent that a reminder could follow");
    let obstacle =
        refused(&self::desk(DraftKind::BillDispute), DraftKind::Ombudsman, Ground::OmbudsmanOpen);
    assert_eq!(obstacle.remedy, Some(DraftKind::BillDispute), "the objection is the complaint");
}

#[test]
fn proof_of_a_move_is_enclosed_with_a_complaint_about_a_bill() {
    let mut desk = ported("after-end", "");
    let about = "2026-05-12";
    for (key, value) in
        [("complaint.first", about), ("complaint.about", "bill"), ("complaint.satisfied", "false")]
    {
        desk.facts = desk.facts.set(key, value).expect("a fact");
    }
    let desk = Desk::of(desk.facts);
    let text = english(&desk, DraftKind::Ombudsman);
    assert!(text.contains("proof of the move to the other operator on 20 May 2026"), "{text}");
    assert!(text.contains("the first complaint to the operator, of 12 May 2026"), "{text}");
}

/// An objection after a port, for that reason; `wish` replaces the day of the end.
fn ported(why: &str, wish: &str) -> Desk {
    let port = "start = 2025-09-01\n[line.port]\nrequested = 2026-05-18\ndone = 2026-05-20\n";
    let mut sample = sample(DraftKind::BillDispute);
    for (from, to) in [
        ("start = 2025-09-01\n", port),
        ("\"not-owed\"", &format!("\"{why}\"")),
        ("outcome = \"end\"\nend_date = 2026-07-02\n", &format!("outcome = \"port\"\n{wish}")),
    ] {
        assert!(sample.facts.contains(from), "{from}");
        sample.facts = sample.facts.replace(from, to);
    }
    Desk::from_sample(&sample)
}

#[test]
fn an_objection_after_a_port_tells_the_port_and_asks_for_no_other_day() {
    for (wish, lang) in [("", LetterLang::Nl), ("end_date = 2026-07-02\n", LetterLang::De)] {
        let desk = ported("after-end", wish);
        assert!(desk.draft(DraftKind::BillDispute, lang).is_ok());
        let text = english(&desk, DraftKind::BillDispute);
        assert!(
            text.contains("at another operator since 20 May 2026; this sum is for a time after"),
            "{text}"
        );
        assert!(text.contains("article 111/2, § 1"), "{text}");
        assert!(!text.contains("July"), "the day of the port is the end: {text}");
    }
    let text = english(&ported("not-owed", ""), DraftKind::BillDispute);
    assert!(text.contains("has worked at another operator since 20 May 2026."), "{text}");
}

#[test]
fn what_is_disputed_as_the_cost_of_a_reminder_is_no_more_than_that_cost() {
    let with_fee = |fee: &str| {
        let to = format!(
            "disputed_why = \"reminder-cost\"\nmissed_dates = 4\nreminder_fee = \"{fee}\"\npostage = \"1.00\""
        );
        with(DraftKind::BillDispute, "disputed_why = \"not-owed\"", &to)
    };
    refused(&with_fee("28.99"), DraftKind::BillDispute, Ground::ReminderCostFits);
    let text = english(&with_fee("29.00"), DraftKind::BillDispute);
    assert!(text.contains("If you rely on another provision, please name it."), "{text}");
}

#[test]
fn a_complaint_after_a_year_can_still_be_written_since_the_ombudsman_may_take_it() {
    let desk = with(DraftKind::Ombudsman, "first = 2026-05-12", "first = 2025-05-31");
    let text = english(&desk, DraftKind::Ombudsman);
    assert!(text.contains("31 May 2025 First complaint to the operator"), "{text}");
    assert!(text.contains("the first complaint to the operator, of 31 May 2025"), "{text}");
    let settled = with(DraftKind::Ombudsman, "satisfied = false", "satisfied = true");
    let obstacle = refused(&settled, DraftKind::Ombudsman, Ground::OmbudsmanOpen);
    assert_eq!(obstacle.remedy, None, "what is settled needs no letter");
}

#[test]
fn a_complaint_asks_whether_the_answer_settled_it() {
    let desk = with(DraftKind::Ombudsman, "satisfied = false\n", "");
    missing(&desk, DraftKind::Ombudsman, "complaint.satisfied");
}

#[test]
fn the_wish_of_a_person_may_be_in_another_language() {
    let own = "satisfied = false\nsolution = \"请尽快确认合同已经终止，并退还多收的费用。\"\n";
    let desk = with(DraftKind::Ombudsman, "satisfied = false\n", own);
    for lang in LANGS {
        let draft = desk.draft(DraftKind::Ombudsman, lang).unwrap_or_else(|e| panic!("{e}"));
        assert!(
            draft.document.texts().any(|text| text.contains("并退还多收的费用")),
            "{}",
            draft.text
        );
    }
    let english = own.replace(
        "请尽快确认合同已经终止，并退还多收的费用。",
        "I want the operator to confirm that it has ended.",
    );
    let desk = with(DraftKind::Ombudsman, "satisfied = false\n", &english);
    assert!(desk.draft(DraftKind::Ombudsman, LetterLang::Nl).is_ok(), "own words may be English");
}

#[test]
fn a_refund_names_the_sum_the_port_and_the_last_day() {
    let text = english(&desk(DraftKind::Refund), DraftKind::Refund);
    assert!(text.contains("ported to Proximus on 20 May 2026"), "{text}");
    assert!(text.contains("Please pay back €10.00 of the remaining credit"), "{text}");
    assert!(text.contains("it can be made until 20 June 2026"), "{text}");
    assert!(text.contains("by 29 June 2026"), "{text}");
}

#[test]
fn a_refund_without_a_port_is_refused() {
    let desk =
        with(DraftKind::Refund, "outcome = \"port\"", "outcome = \"end\"\nend_date = 2026-07-02");
    let mut desk = desk;
    desk.facts.lines[0].port = None;
    let desk = Desk { ..Desk::of(desk.facts) };
    refused(&desk, DraftKind::Refund, Ground::CreditOwed);
}

#[test]
fn a_refund_outside_its_window_is_refused_and_shows_the_last_day() {
    let desk = with(DraftKind::Refund, "done = 2026-05-20", "done = 2026-05-20");
    assert!(desk.draft(DraftKind::Refund, LetterLang::Nl).is_ok());
    let late = with(DraftKind::Refund, "done = 2026-05-20", "done = 2026-04-30").facts;
    let mut late = Desk::of(late);
    late.today = date(2026, 6, 1);
    let obstacle = refused(&late, DraftKind::Refund, Ground::CreditInTime);
    assert_eq!(obstacle.last_day, Some(date(2026, 5, 30)));
}

#[test]
fn credit_that_may_be_a_bundle_is_asked_about() {
    let desk = with(DraftKind::Refund, "bundle_prepaid = false\n", "");
    missing(&desk, DraftKind::Refund, "line.0.bundle_prepaid");
}

#[test]
fn a_deposit_is_claimed_after_the_end_and_not_before() {
    let deposit = "start = 2025-09-01\ndeposit = \"50.00\"\n";
    let early = with(DraftKind::Reminder, "start = 2025-09-01\n", deposit);
    refused(&early, DraftKind::Refund, Ground::Ended);
    let facts = early.facts.set("wish.end_date", "2026-05-02").expect("a day");
    let text = english(&Desk::of(facts), DraftKind::Refund);
    assert!(text.contains("The contract ended on 2 May 2026."), "{text}");
    assert!(text.contains("pay back the deposit of €50.00"), "{text}");
    refused(&desk(DraftKind::Reminder), DraftKind::Refund, Ground::MoneyToClaim);
}

#[test]
fn an_objection_names_the_bill_the_part_and_the_rest() {
    let text = english(&desk(DraftKind::BillDispute), DraftKind::BillDispute);
    assert!(
        text.contains("Of the €80.00 on bill 2026/0517 of 17 May 2026, €30.00 is disputed."),
        "{text}"
    );
    assert!(text.contains("The undisputed part, €50.00, is paid."), "{text}");
    let unpaid = with(DraftKind::BillDispute, "paid = \"50.00\"\n", "");
    let text = english(&unpaid, DraftKind::BillDispute);
    assert!(text.contains("The other €50.00 are not disputed."), "{text}");
    assert!(!text.contains("119"), "the shield holds only once the rest is paid: {text}");
}

#[test]
fn amounts_that_do_not_add_up_are_refused() {
    let mut desk = desk(DraftKind::BillDispute);
    desk.facts.bill.as_mut().expect("there is a bill").disputed = Some(80_01);
    refused(&desk, DraftKind::BillDispute, Ground::AmountsAddUp);
    desk.facts.bill.as_mut().expect("there is a bill").disputed = Some(80_00);
    let text = english(&desk, DraftKind::BillDispute);
    assert!(text.contains("is disputed as a whole"), "{text}");
    desk.facts.bill.as_mut().expect("there is a bill").disputed = Some(0);
    refused(&desk, DraftKind::BillDispute, Ground::AmountsAddUp);
}

#[test]
fn every_reason_for_an_objection_has_its_words() {
    for (why, expected) in [
        ("not-owed", "not owed under the contract"),
        ("after-end", "after the end of the contract on 2 July 2026"),
        ("device", "depreciation table"),
        ("third-party", "another company"),
        ("reminder-cost", "cost of a reminder"),
        ("other", "name the service and the clause"),
    ] {
        let desk = with(DraftKind::BillDispute, "\"not-owed\"", &format!("\"{why}\""));
        let text = english(&desk, DraftKind::BillDispute);
        assert!(text.contains(expected), "{why}: {text}");
    }
}

#[test]
fn an_objection_without_a_bill_asks_for_it() {
    let desk = with(DraftKind::BillDispute, "number = \"2026/0517\"\n", "");
    missing(&desk, DraftKind::BillDispute, "bill.number");
    missing(
        &with(DraftKind::BillDispute, "disputed_why = \"not-owed\"\n", ""),
        DraftKind::BillDispute,
        "bill.disputed_why",
    );
}

#[test]
fn a_withdrawal_names_the_sale_and_the_last_day() {
    let text = english(&desk(DraftKind::Withdrawal), DraftKind::Withdrawal);
    assert!(text.contains("I hereby withdraw from the contract for mobile number +32 470 12 34 56, concluded at a distance on 25 May 2026"), "{text}");
    assert!(text.contains("the last day for it is 8 June 2026"), "{text}");
    assert!(
        text.contains("within fourteen days, by the same means of payment (article VI.50)"),
        "{text}"
    );
}

#[test]
fn a_withdrawal_after_its_last_day_is_refused_and_shows_it() {
    let desk = with(DraftKind::Withdrawal, "concluded = 2026-05-25", "concluded = 2026-05-17");
    let obstacle = refused(&desk, DraftKind::Withdrawal, Ground::WithdrawalOpen);
    assert_eq!(obstacle.last_day, Some(date(2026, 5, 31)));
    let last = with(DraftKind::Withdrawal, "concluded = 2026-05-25", "concluded = 2026-05-18");
    assert!(last.draft(DraftKind::Withdrawal, LetterLang::De).is_ok());
}

#[test]
fn a_contract_from_a_shop_or_of_a_firm_cannot_be_withdrawn_from() {
    let shop = with(DraftKind::Withdrawal, "at_distance = true", "at_distance = false");
    refused(&shop, DraftKind::Withdrawal, Ground::WithdrawalOpen);
    let firm =
        with(DraftKind::Withdrawal, "kind = \"consumer\"", "kind = \"business\"\nworkers = 3");
    refused(&firm, DraftKind::Withdrawal, Ground::WithdrawalOpen);
}

#[test]
fn a_complaint_about_a_bill_is_reminded_of_even_when_something_else_left_later() {
    let bill = sample(DraftKind::BillDispute);
    let sent = |kind, day| SentLetter { kind, by: Channel::Post, on: date(2026, 5, day) };
    let mut desk = Desk::from_sample(&bill);
    desk.sent = vec![sent(LetterKind::BillDispute, 4), sent(LetterKind::DataAccess, 20)];
    assert!(english(&desk, DraftKind::Reminder).contains("The request for a copy"));
    desk.facts = desk.facts.set("complaint.about", "bill").expect("a word");
    let text = english(&desk, DraftKind::Reminder);
    assert!(text.contains("The objection to a bill went to you on 4 May 2026"), "{text}");
    assert!(text.contains("from bill 2026/0517"), "{text}");
}

#[test]
fn several_lines_are_listed_in_every_letter_with_their_own_days() {
    let second = "[[line]]\nnumber = \"+32 470 12 34 57\"\nbrand = \"orange\"\n\
                  customer_number = \"1.2345678\"\n[line.wish]\noutcome = \"end\"\nend_date = 2026-07-31\n\n[wish]";
    for kind in
        [DraftKind::Reminder, DraftKind::FormalNotice, DraftKind::Ombudsman, DraftKind::BillDispute]
    {
        let desk = with(kind, "[wish]", second);
        for lang in LANGS {
            let draft = desk.draft(kind, lang).unwrap_or_else(|error| panic!("{kind}: {error}"));
            for shown in ["+32 470 12 34 56", "+32 470 12 34 57", "31"] {
                assert!(draft.text.contains(shown), "{kind} {lang:?}: {shown}\n{}", draft.text);
            }
        }
    }
}

#[test]
fn a_line_without_a_day_stops_a_reminder_about_the_end() {
    missing(
        &with(DraftKind::Reminder, "end_date = 2026-07-02\n", ""),
        DraftKind::Reminder,
        "wish.end_date",
    );
}

#[test]
fn heirs_and_helpers_say_who_they_are_in_every_letter() {
    for kind in
        [DraftKind::Reminder, DraftKind::FormalNotice, DraftKind::Ombudsman, DraftKind::Withdrawal]
    {
        let helper = "[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n[helper]\nname = \"Noor Peeters\"\nrelation = \"mandate\"\n";
        let desk = with(kind, "[wish]\noutcome = \"end\"\nend_date = 2026-07-02\n", helper);
        let text = english(&desk, kind);
        assert!(
            text.contains("under a written mandate") && text.contains("Noor Peeters"),
            "{kind}: {text}"
        );
    }
}
