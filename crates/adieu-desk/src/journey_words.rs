//! Special journeys become words in the reader's language: names, first sentences, questions, choices, papers.
//!
//! Every match on a closed list names every variant; a question or a choice without words is found by a test.

use adieu_case::PaperMark;
use adieu_case::journey::{Copying, JourneyId, PaperId};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

macro_rules! named {
    ($(#[$doc:meta])* $function:ident($kind:ident) { $($variant:ident => $message:ident,)* }) => {
        $(#[$doc])*
        pub fn $function(value: $kind, words: &Words) -> String {
            match value { $($kind::$variant => words.$message(),)* }
        }
    };
}

named! {
    /// Names a journey.
    journey_title(JourneyId) {
        DeathOfHolder => msg_journey_death_of_holder_title,
        LostOrStolen => msg_journey_lost_or_stolen_title,
        MovingAbroad => msg_journey_moving_abroad_title,
        Withdrawal => msg_journey_withdrawal_title,
        ChangeOfContract => msg_journey_change_of_contract_title,
        EmployerNumber => msg_journey_employer_number_title,
        DataOnly => msg_journey_data_only_title,
        BundleLine => msg_journey_bundle_line_title,
        BilledAfterSwitch => msg_journey_billed_after_switch_title,
        SubsidisedPhone => msg_journey_subsidised_phone_title,
        MinorOrProtected => msg_journey_minor_or_protected_title,
        SmallFirm => msg_journey_small_firm_title,
        LargerFirm => msg_journey_larger_firm_title,
        SeveralLines => msg_journey_several_lines_title,
        ForgottenCard => msg_journey_forgotten_card_title,
    }
}

named! {
    /// Returns the first sentence that a person reads on a journey.
    journey_opening(JourneyId) {
        DeathOfHolder => msg_journey_death_of_holder_opening,
        LostOrStolen => msg_journey_lost_or_stolen_opening,
        MovingAbroad => msg_journey_moving_abroad_opening,
        Withdrawal => msg_journey_withdrawal_opening,
        ChangeOfContract => msg_journey_change_of_contract_opening,
        EmployerNumber => msg_journey_employer_number_opening,
        DataOnly => msg_journey_data_only_opening,
        BundleLine => msg_journey_bundle_line_opening,
        BilledAfterSwitch => msg_journey_billed_after_switch_opening,
        SubsidisedPhone => msg_journey_subsidised_phone_opening,
        MinorOrProtected => msg_journey_minor_or_protected_opening,
        SmallFirm => msg_journey_small_firm_opening,
        LargerFirm => msg_journey_larger_firm_opening,
        SeveralLines => msg_journey_several_lines_opening,
        ForgottenCard => msg_journey_forgotten_card_opening,
    }
}

named! {
    /// Names a paper.
    paper_title(PaperId) {
        BelgianEid => msg_paper_belgian_eid_title,
        ResidenceCard => msg_paper_residence_card_title,
        Passport => msg_paper_passport_title,
        ForeignId => msg_paper_foreign_id_title,
        OtherIdentity => msg_paper_other_identity_title,
        DeathCertificate => msg_paper_death_certificate_title,
        HeirProof => msg_paper_heir_proof_title,
        Mandate => msg_paper_mandate_title,
        ParentProof => msg_paper_parent_proof_title,
        GuardianOrder => msg_paper_guardian_order_title,
        SigningPower => msg_paper_signing_power_title,
        HolderConsent => msg_paper_holder_consent_title,
        PoliceReport => msg_paper_police_report_title,
        PortConfirmation => msg_paper_port_confirmation_title,
    }
}

named! {
    /// Says what may be done with a paper.
    copying_words(Copying) {
        ShowOnly => msg_copying_show_only,
        MarkedCopy => msg_copying_marked_copy,
        Copy => msg_copying_copy,
        Unknown => msg_copying_unknown,
    }
}

/// One paper of a case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PaperView {
    /// Name of the paper.
    pub paper: String,
    /// show-only, marked-copy, copy, unknown.
    pub copying: String,
    /// Citation ids; empty for advice of the program.
    pub why: Vec<String>,
    /// Ids of brands of this case that are known to take it for prepaid cards.
    pub taken_by: Vec<String>,
    /// Its name, in words.
    pub title: String,
    /// What to do with it, in words.
    pub says: String,
}

impl PaperView {
    /// Shows a paper in the reader's language.
    pub fn new(mark: &PaperMark, words: &Words) -> Self {
        Self {
            paper: mark.id.as_str().to_owned(),
            copying: mark.copying.as_str().to_owned(),
            why: mark.why.clone(),
            taken_by: mark.taken_by.clone(),
            title: paper_title(mark.id, words),
            says: copying_words(mark.copying, words),
        }
    }
}

/// Returns the question for a fact, by its key with or without the number of the line; none where no journey asks it.
pub fn question_words(key: &str, words: &Words) -> Option<String> {
    let key = without_line(key);
    Some(match key.as_str() {
        "helper.relation" => words.msg_question_helper_relation(),
        "helper.name" => words.msg_question_helper_name(),
        "subscriber.died" => words.msg_question_subscriber_died(),
        "subscriber.address" => words.msg_question_subscriber_address(),
        "subscriber.billing_address" => words.msg_question_subscriber_billing_address(),
        "subscriber.email" => words.msg_ask_email(),
        "subscriber.contact_phone" => words.msg_ask_phone(),
        "subscriber.workers" => words.msg_ask_workers(),
        "subscriber.small_firm" => words.msg_question_subscriber_small_firm(),
        "subscriber.id_kind" => words.msg_question_subscriber_id_kind(),
        "wish.end_date" | "line.wish.end_date" => words.msg_ask_end_date(),
        "wish.reason" => words.msg_question_wish_reason(),
        "line.iccid" => words.msg_ask_iccid(),
        "line.contract" => words.msg_ask_contract(),
        "line.fixed_months" => words.msg_question_line_fixed_months(),
        "line.notice_days" => words.msg_question_line_notice_days(),
        "line.early_fee_terms" => words.msg_question_line_early_fee_terms(),
        "line.lost.what" => words.msg_question_line_lost_what(),
        "line.lost.noticed" => words.msg_question_line_lost_noticed(),
        "line.lost.told" => words.msg_question_line_lost_told(),
        "line.employer" => words.msg_question_line_employer(),
        "line.change_notice.received" => words.msg_question_line_change_notice_received(),
        "line.change_notice.kind" => words.msg_question_line_change_notice_kind(),
        "line.bundle_elements" => words.msg_question_line_bundle_elements(),
        "line.easy_switch.used" => words.msg_question_line_easy_switch_used(),
        "line.easy_switch.mark" => words.msg_question_line_easy_switch_mark(),
        "line.easy_switch.id" => words.msg_question_line_easy_switch_id(),
        "line.port.done" => words.msg_question_line_port_done(),
        "complaint.first" => words.msg_question_complaint_first(),
        "debit.date" => words.msg_question_debit_date(),
        "debit.amount" => words.msg_question_debit_amount(),
        _ => return sale_words(&key, words).or_else(|| bill_words(&key, words)),
    })
}

fn sale_words(key: &str, words: &Words) -> Option<String> {
    Some(match key {
        "line.sale.concluded" => words.msg_question_line_sale_concluded(),
        "line.sale.at_distance" => words.msg_question_line_sale_at_distance(),
        "line.sale.online" => words.msg_question_line_sale_online(),
        "line.sale.informed" => words.msg_question_line_sale_informed(),
        "line.sale.service_start" => words.msg_question_line_sale_service_start(),
        "line.sale.express_request" => words.msg_question_line_sale_express_request(),
        _ => return None,
    })
}

fn bill_words(key: &str, words: &Words) -> Option<String> {
    Some(match key {
        "bill.number" => words.msg_question_bill_number(),
        "bill.date" => words.msg_question_bill_date(),
        "bill.amount" => words.msg_question_bill_amount(),
        "bill.disputed" => words.msg_question_bill_disputed(),
        "bill.disputed_why" => words.msg_question_bill_disputed_why(),
        "line.device.value" => words.msg_question_line_device_value(),
        "line.device.own_price" => words.msg_question_line_device_own_price(),
        "line.device.months" => words.msg_question_line_device_months(),
        "line.device.got" => words.msg_question_line_device_got(),
        "line.device.table" => words.msg_question_line_device_table(),
        _ => return None,
    })
}

/// Returns a key without the number of its line.
fn without_line(key: &str) -> String {
    let mut parts = key.split('.').collect::<Vec<_>>();
    let numbered = parts.first() == Some(&"line")
        && parts.get(1).is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if numbered {
        parts.remove(1);
    }
    parts.join(".")
}

/// Returns the answers to choose from where a fact takes one of some words: the word of the facts file, and its label.
pub fn choices(key: &str, words: &Words) -> Vec<(&'static str, String)> {
    match without_line(key).as_str() {
        "subscriber.kind" => vec![
            ("consumer", words.msg_choice_subscriber_kind_consumer()),
            ("business", words.msg_choice_subscriber_kind_business()),
            ("estate", words.msg_choice_subscriber_kind_estate()),
        ],
        "line.contract" => vec![
            ("postpaid", words.msg_choice_line_contract_postpaid()),
            ("prepaid", words.msg_choice_line_contract_prepaid()),
            ("hybrid", words.msg_choice_line_contract_hybrid()),
        ],
        "helper.relation" => vec![
            ("heir", words.msg_choice_helper_relation_heir()),
            ("mandate", words.msg_choice_helper_relation_mandate()),
            ("parent", words.msg_choice_helper_relation_parent()),
            ("guardian", words.msg_choice_helper_relation_guardian()),
        ],
        "subscriber.id_kind" => vec![
            ("belgian-eid", words.msg_choice_id_kind_belgian_eid()),
            ("residence-card", words.msg_choice_id_kind_residence_card()),
            ("passport", words.msg_choice_id_kind_passport()),
            ("foreign-id", words.msg_choice_id_kind_foreign_id()),
            ("other", words.msg_choice_id_kind_other()),
        ],
        "wish.reason" => reasons(words),
        other => line_choices(other, words),
    }
}

fn reasons(words: &Words) -> Vec<(&'static str, String)> {
    vec![
        ("moving-abroad", words.msg_choice_reason_moving_abroad()),
        ("death-of-holder", words.msg_choice_reason_death_of_holder()),
        ("lost-or-stolen", words.msg_choice_reason_lost_or_stolen()),
        ("withdrawal", words.msg_choice_reason_withdrawal()),
        ("change-of-contract", words.msg_choice_reason_change_of_contract()),
        ("employer-number", words.msg_choice_reason_employer_number()),
        ("billed-after-switch", words.msg_choice_reason_billed_after_switch()),
        ("forgotten-card", words.msg_choice_reason_forgotten_card()),
        ("other", words.msg_choice_reason_other()),
    ]
}

fn line_choices(key: &str, words: &Words) -> Vec<(&'static str, String)> {
    match key {
        "line.lost.what" => vec![
            ("lost", words.msg_choice_lost_what_lost()),
            ("stolen", words.msg_choice_lost_what_stolen()),
        ],
        "line.change_notice.kind" => vec![
            ("price", words.msg_choice_change_kind_price()),
            ("index", words.msg_choice_change_kind_index()),
            ("benefit", words.msg_choice_change_kind_benefit()),
            ("administrative", words.msg_choice_change_kind_administrative()),
            ("law", words.msg_choice_change_kind_law()),
            ("other", words.msg_choice_change_kind_other()),
        ],
        "line.employer" => vec![
            ("mine", words.msg_choice_employer_mine()),
            ("employers", words.msg_choice_employer_employers()),
        ],
        "line.easy_switch.mark" => vec![
            ("none", words.msg_choice_mark_none()),
            ("port", words.msg_choice_mark_port()),
            ("cancel", words.msg_choice_mark_cancel()),
        ],
        "bill.disputed_why" => vec![
            ("not-owed", words.msg_choice_disputed_why_not_owed()),
            ("after-end", words.msg_choice_disputed_why_after_end()),
            ("device", words.msg_choice_disputed_why_device()),
            ("third-party", words.msg_choice_disputed_why_third_party()),
            ("reminder-cost", words.msg_choice_disputed_why_reminder_cost()),
            ("other", words.msg_choice_disputed_why_other()),
        ],
        _ => Vec::new(),
    }
}
