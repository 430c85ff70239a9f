//! The money of a case as faces show it: the last bill foretold, claims, charges, direct debit, contradictions.
//!
//! Keys are only ever added. What nobody knows is null; it is never 0.

use adieu_case::money::{
    BillCheck, BillItem, BillVerdict, BrandHint, Claim, ClaimKind, ClaimState, Debtor, FaultKind,
    Forecast, HintKind, ItemKind, LineMoney, Money, MoneyFault, Part,
};
use adieu_words::Words;
use schemars::JsonSchema;
use serde::Serialize;

use crate::choose_words::part_words;
use crate::labels;
use crate::view::FindingView;

/// The money of one case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MoneyView {
    /// Each line that leaves.
    pub lines: Vec<LineMoneyView>,
    /// The last bills of all lines, in cents of euro; null: unknown, or there is none.
    pub last_bill_eur_cents: Option<i64>,
    /// The upper end; null when nobody can say.
    pub last_bill_max_eur_cents: Option<i64>,
    /// The bill that came, held against what was foretold.
    pub bill: Option<BillCheckView>,
    /// What the rules say of charges on a bill.
    pub charges: Vec<FindingView>,
    /// What the rules say of direct debits.
    pub debits: Vec<FindingView>,
    /// Amounts that do not add up.
    pub faults: Vec<MoneyFaultView>,
    /// What the directory knows of the brand's own ways with money.
    pub hints: Vec<BrandHintView>,
}

/// The money of one line.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineMoneyView {
    /// Position of the line.
    pub line: usize,
    /// The last bill foretold; null for prepaid, or while no end date is known.
    pub forecast: Option<ForecastView>,
    /// What can be asked back.
    pub claims: Vec<ClaimView>,
    /// Facts without which nothing can be foretold.
    pub needs: Vec<String>,
}

/// A last bill, foretold.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ForecastView {
    /// The day on which the line ends.
    pub end_date: String,
    /// The latest day for which the operator can argue; null when nobody can say.
    pub end_date_latest: Option<String>,
    /// The day on which the bill should come.
    pub bill_on: Option<String>,
    /// Its sum, in cents of euro; null: unknown.
    pub total_eur_cents: Option<i64>,
    /// The upper end; null when nobody can say.
    pub total_max_eur_cents: Option<i64>,
    /// Its lines, and the bills that come before it.
    pub items: Vec<BillItemView>,
    /// Facts that are missing or would narrow a range.
    pub needs: Vec<String>,
}

/// One line of a bill to come.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BillItemView {
    /// bills-before, service, early-fee, device, closing-fee.
    pub kind: String,
    /// The sum, in cents of euro; null: unknown.
    pub amount_eur_cents: Option<i64>,
    /// The upper end; null when nobody can say.
    pub amount_max_eur_cents: Option<i64>,
    /// The first day that it covers.
    pub from: Option<String>,
    /// The first day that it does not cover any more.
    pub to: Option<String>,
    /// The rule that it rests on; null for what the plan itself costs.
    pub rule: Option<String>,
    /// Citation ids.
    pub citations: Vec<String>,
    /// high, medium, low, unknown.
    pub confidence: String,
    /// In words.
    pub says: String,
}

/// Money that can be asked back.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ClaimView {
    /// credit, deposit, paid-ahead, late-port.
    pub kind: String,
    /// The sum, in cents of euro; null: unknown.
    pub amount_eur_cents: Option<i64>,
    /// The upper end; null when nobody can say.
    pub amount_max_eur_cents: Option<i64>,
    /// old-operator, new-operator.
    pub debtor: String,
    /// open, later, too-late.
    pub state: String,
    /// The last day to ask.
    pub ask_by: Option<String>,
    /// The rule that it rests on; null for the person's own money.
    pub rule: Option<String>,
    /// Citation ids.
    pub citations: Vec<String>,
    /// high, medium, low, unknown.
    pub confidence: String,
    /// Facts that are missing.
    pub needs: Vec<String>,
    /// In words.
    pub says: String,
}

/// A bill that came, held against what was foretold.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BillCheckView {
    /// Its sum, in cents of euro.
    pub amount_eur_cents: i64,
    /// as-foretold, higher, lower.
    pub verdict: String,
    /// By how much it lies outside.
    pub by_eur_cents: i64,
    /// In words.
    pub says: String,
}

/// Amounts that do not add up.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MoneyFaultView {
    /// paid-and-disputed, fees-above-bill, price-above-value, table-above-value.
    pub kind: String,
    /// Keys of the facts that contradict each other.
    pub keys: Vec<String>,
    /// By how much, in cents of euro.
    pub by_eur_cents: i64,
    /// In words.
    pub says: String,
}

/// What the directory knows of a brand's own ways with money.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BrandHintView {
    /// Id of the brand.
    pub brand: String,
    /// customer-area, balance, refund.
    pub kind: String,
    /// Code, number, address or page.
    pub value: String,
    /// Day on which its source was read.
    pub seen: String,
    /// In words.
    pub says: String,
}

fn low(part: &Part) -> Option<i64> {
    part.sum().map(|sum| sum.low)
}

fn high(part: &Part) -> Option<i64> {
    part.sum().and_then(|sum| sum.high)
}

impl MoneyView {
    /// Shows the money of a case in the reader's language.
    pub fn new(money: &Money, words: &Words) -> Self {
        Self {
            lines: money.lines.iter().map(|line| line_view(line, words)).collect(),
            last_bill_eur_cents: money.last_bills.as_ref().and_then(low),
            last_bill_max_eur_cents: money.last_bills.as_ref().and_then(high),
            bill: money.bill.as_ref().map(|bill| BillCheckView {
                amount_eur_cents: bill.amount_eur_cents,
                verdict: bill.verdict.as_str().to_owned(),
                by_eur_cents: bill.by_eur_cents,
                says: bill_words(bill, words),
            }),
            charges: money.charges.iter().map(|finding| FindingView::of(finding, words)).collect(),
            debits: money.debits.iter().map(|finding| FindingView::of(finding, words)).collect(),
            faults: money.faults.iter().map(|fault| fault_view(fault, words)).collect(),
            hints: money.hints.iter().map(|hint| hint_view(hint, words)).collect(),
        }
    }
}

fn line_view(line: &LineMoney, words: &Words) -> LineMoneyView {
    LineMoneyView {
        line: line.line,
        forecast: line.forecast.as_ref().map(|forecast| forecast_view(forecast, words)),
        claims: line.claims.iter().map(|claim| claim_view(claim, words)).collect(),
        needs: line.needs.clone(),
    }
}

fn forecast_view(forecast: &Forecast, words: &Words) -> ForecastView {
    ForecastView {
        end_date: forecast.end.to_string(),
        end_date_latest: forecast.latest.map(|day| day.to_string()),
        bill_on: forecast.bill_on.map(|day| day.to_string()),
        total_eur_cents: low(&forecast.total),
        total_max_eur_cents: high(&forecast.total),
        items: forecast.items.iter().map(|item| item_view(item, words)).collect(),
        needs: forecast_needs(forecast),
    }
}

/// Returns the facts that a forecast lacks, each once.
pub fn forecast_needs(forecast: &Forecast) -> Vec<String> {
    let mut needs = forecast.total.needs().to_vec();
    for key in &forecast.narrows {
        if !needs.contains(key) {
            needs.push(key.clone());
        }
    }
    needs
}

fn item_view(item: &BillItem, words: &Words) -> BillItemView {
    BillItemView {
        kind: item.kind.as_str().to_owned(),
        amount_eur_cents: low(&item.part),
        amount_max_eur_cents: high(&item.part),
        from: item.from.map(|day| day.to_string()),
        to: item.to.map(|day| day.to_string()),
        rule: item.rule.map(|rule| rule.to_string()),
        citations: item.citations.clone(),
        confidence: labels::name(&item.confidence),
        says: item_words(item, words),
    }
}

/// Says what a line of a bill is for, with its days.
pub fn item_words(item: &BillItem, words: &Words) -> String {
    let name = match item.kind {
        ItemKind::BillsBefore => words.msg_money_item_bills_before(),
        ItemKind::Service => words.msg_money_item_service(),
        ItemKind::EarlyFee => words.msg_money_item_early_fee(),
        ItemKind::Device => words.msg_money_item_device(),
        ItemKind::ClosingFee => words.msg_money_item_closing_fee(),
    };
    match (item.from, item.to) {
        (Some(from), Some(to)) if from < to => {
            let days = words.msg_money_from_to(words.date_short(from), words.date_short(to));
            format!("{name} · {days}")
        }
        (Some(_) | None, _) => name,
    }
}

/// Says on what a line of a bill rests.
pub fn item_basis(item: &BillItem, words: &Words) -> String {
    let rule = item.rule.map_or_else(|| words.msg_money_own_plan(), |rule| rule.to_string());
    if item.citations.is_empty() { rule } else { format!("{rule}, {}", item.citations.join(", ")) }
}

fn claim_view(claim: &Claim, words: &Words) -> ClaimView {
    ClaimView {
        kind: claim.kind.as_str().to_owned(),
        amount_eur_cents: low(&claim.amount),
        amount_max_eur_cents: high(&claim.amount),
        debtor: claim.debtor.as_str().to_owned(),
        state: claim.state.as_str().to_owned(),
        ask_by: claim.ask_by.map(|day| day.to_string()),
        rule: claim.rule.map(|rule| rule.to_string()),
        citations: claim.citations.clone(),
        confidence: labels::name(&claim.confidence),
        needs: claim.amount.needs().to_vec(),
        says: claim_words(claim, words),
    }
}

/// Says what can be asked back, from whom and until when.
pub fn claim_words(claim: &Claim, words: &Words) -> String {
    let name = match claim.kind {
        ClaimKind::Credit => words.msg_money_claim_credit(),
        ClaimKind::Deposit => words.msg_money_claim_deposit(),
        ClaimKind::PaidAhead => words.msg_money_claim_paid_ahead(),
        ClaimKind::LatePort => words.msg_money_claim_late_port(),
    };
    let debtor = match claim.debtor {
        Debtor::OldOperator => words.msg_money_debtor_old(),
        Debtor::NewOperator => words.msg_money_debtor_new(),
    };
    let when = match (claim.state, claim.ask_by) {
        (ClaimState::TooLate, Some(day)) => words.msg_money_ask_too_late(words.date(day)),
        (_, Some(day)) => words.msg_money_ask_by(words.date(day)),
        (ClaimState::Open | ClaimState::TooLate, None) => words.msg_money_ask_now(),
        (ClaimState::Later, None) => words.msg_money_ask_later(),
    };
    let basis = claim.rule.map_or_else(|| words.msg_money_own_figure(), |rule| rule.to_string());
    format!("{name} · {} · {debtor} · {when} · {basis}", part_words(&claim.amount, words))
}

/// Says how a bill stands to what was foretold.
pub fn bill_words(bill: &BillCheck, words: &Words) -> String {
    let (amount, by) = (words.euro(bill.amount_eur_cents), words.euro(bill.by_eur_cents));
    match bill.verdict {
        BillVerdict::AsForetold => words.msg_money_bill_as_foretold(amount),
        BillVerdict::Higher => words.msg_money_bill_higher(amount, by),
        BillVerdict::Lower => words.msg_money_bill_lower(amount, by),
    }
}

fn fault_view(fault: &MoneyFault, words: &Words) -> MoneyFaultView {
    MoneyFaultView {
        kind: fault.kind.as_str().to_owned(),
        keys: fault.keys.clone(),
        by_eur_cents: fault.by_eur_cents,
        says: fault_words(fault, words),
    }
}

/// Says which amounts do not add up.
pub fn fault_words(fault: &MoneyFault, words: &Words) -> String {
    let by = words.euro(fault.by_eur_cents);
    match fault.kind {
        FaultKind::PaidAndDisputed => words.msg_money_fault_paid_and_disputed(by),
        FaultKind::FeesAboveBill => words.msg_money_fault_fees_above_bill(by),
        FaultKind::PriceAboveValue => words.msg_money_fault_price_above_value(by),
        FaultKind::TableAboveValue => words.msg_money_fault_table_above_value(by),
    }
}

fn hint_view(hint: &BrandHint, words: &Words) -> BrandHintView {
    BrandHintView {
        brand: hint.brand.clone(),
        kind: hint.kind.as_str().to_owned(),
        value: hint.value.clone(),
        seen: hint.seen.to_string(),
        says: hint_words(hint, words),
    }
}

/// Says what the directory knows of a brand's own ways with money.
pub fn hint_words(hint: &BrandHint, words: &Words) -> String {
    let value = &hint.value;
    let text = match hint.kind {
        HintKind::Area => words.msg_money_hint_area(value),
        HintKind::Balance => words.msg_money_hint_balance(value),
        HintKind::Refund => words.msg_money_hint_refund(value),
    };
    format!("{text} ({})", words.msg_money_hint_seen(words.date_short(hint.seen)))
}
