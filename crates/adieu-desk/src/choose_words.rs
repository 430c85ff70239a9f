//! The ways out of a case as faces show them: plain values with stable keys, and words in the reader's language.
//!
//! Keys are only ever added. What nobody knows is null and is said to be unknown; it is never 0.

use adieu_case::money::{Part, Sum};
use adieu_case::{
    Case, ChoiceOption, Comparison, Curve, CurvePoint, Loss, Mark, Sources, Why, line_name,
};
use adieu_facts::Outcome;
use adieu_words::Words;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::labels;

/// The ways out of one case, as `choose` prints them.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChoiceView {
    /// Reference printed on letters.
    pub case: String,
    /// Day for which this was computed.
    pub on: String,
    /// The ways out of the whole case.
    pub options: Vec<OptionView>,
    /// Facts without which none is the best; empty when one is.
    pub needs: Vec<String>,
    /// What would be the best, by the answer to the first question; null when it is answered.
    pub branches: Option<BranchesView>,
    /// What is the best for each line.
    pub lines: Vec<LineChoiceView>,
    /// The total from today, by the day of leaving; empty when no total is known.
    pub curve: Vec<CurvePointView>,
    /// The first day with the lowest total.
    pub cheapest: Option<String>,
    /// The last day up to which it stays as low.
    pub cheapest_until: Option<String>,
    /// What staying costs a year, in cents of euro; null when a fee is unknown.
    pub staying_year_eur_cents: Option<i64>,
}

/// One way out.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OptionView {
    /// end, port, to-prepaid, pause, transfer, lapse, nothing.
    pub outcome: String,
    /// Can this case go that way?
    pub possible: bool,
    /// Is it the best one?
    pub best: bool,
    /// What leaving this way costs, in cents of euro; for `nothing`, what a year of staying costs. Null: unknown.
    pub costs_eur_cents: Option<i64>,
    /// The upper end, when it is a range that has one.
    pub costs_max_eur_cents: Option<i64>,
    /// The monthly fee until the line is gone.
    pub service_eur_cents: Option<i64>,
    /// Costs and monthly fee from today, less what surely comes back.
    pub total_eur_cents: Option<i64>,
    /// The upper end of the total; null when nobody can say.
    pub total_max_eur_cents: Option<i64>,
    /// What surely comes back; null: unknown.
    pub back_eur_cents: Option<i64>,
    /// What may come back at most; null when nobody can say.
    pub back_max_eur_cents: Option<i64>,
    /// What is lost, in words.
    pub lost: Vec<String>,
    /// The same by name: number, credit, bonus, voicemail, points, pack-price, line.
    pub loses: Vec<String>,
    /// The day on which it takes effect.
    pub date: Option<String>,
    /// How many days it takes at most; null when nobody can say.
    pub takes_days: Option<u32>,
    /// high, medium, low, unknown.
    pub confidence: String,
    /// Citation ids.
    pub citations: Vec<String>,
    /// Facts that are missing or would narrow a range.
    pub needs: Vec<String>,
    /// Steps to do, in order.
    pub steps: Vec<String>,
    /// In words.
    pub says: String,
}

/// What would be the best, by the answer to the first question.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BranchesView {
    /// If the number is still needed.
    pub if_needed: Option<String>,
    /// If it is not.
    pub if_not_needed: Option<String>,
}

/// What is the best for one line.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineChoiceView {
    /// Position of the line.
    pub line: usize,
    /// The number, or the card's number, with its middle hidden.
    pub number_masked: String,
    /// The best way out; null when facts are missing.
    pub best: Option<String>,
    /// Those facts.
    pub needs: Vec<String>,
}

/// One day of the curve. Amounts in cents of euro; null: unknown.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CurvePointView {
    /// The day of leaving.
    pub date: String,
    /// The total from today.
    pub total_eur_cents: Option<i64>,
    /// Its upper end; null when nobody can say.
    pub total_max_eur_cents: Option<i64>,
    /// The monthly fee until that day.
    pub service_eur_cents: Option<i64>,
    /// What leaving early costs.
    pub early_eur_cents: Option<i64>,
    /// What the device costs.
    pub device_eur_cents: Option<i64>,
    /// What surely comes back.
    pub back_eur_cents: i64,
    /// Why the day stands here: today, cheapest, wished, free-from, device-free, paid-until, change-exit.
    pub marks: Vec<String>,
}

impl ChoiceView {
    /// Shows a comparison in the reader's language.
    pub fn new(case: &Case, comparison: &Comparison, today: Date, words: &Words) -> Self {
        let name = |outcome| labels::name(&outcome);
        let lines = comparison.lines.iter().map(|choice| LineChoiceView {
            line: choice.line,
            number_masked: line_name(&case.facts.lines[choice.line], choice.line),
            best: choice.options.iter().find(|option| option.best).map(|o| name(o.outcome)),
            needs: choice.needs.clone(),
        });
        Self {
            case: case.reference.to_string(),
            on: today.to_string(),
            options: comparison
                .options
                .iter()
                .map(|option| OptionView::of(option, words))
                .collect(),
            needs: comparison.needs.clone(),
            branches: comparison.branches.map(|branches| BranchesView {
                if_needed: branches.if_needed.map(name),
                if_not_needed: branches.if_not_needed.map(name),
            }),
            lines: lines.collect(),
            curve: comparison.curve.points.iter().map(point_view).collect(),
            cheapest: comparison.curve.cheapest.map(|day| day.to_string()),
            cheapest_until: comparison.curve.cheapest_until.map(|day| day.to_string()),
            staying_year_eur_cents: comparison.staying_year_eur_cents,
        }
    }
}

impl OptionView {
    fn of(option: &ChoiceOption, words: &Words) -> Self {
        let low = |part: &Part| part.sum().map(|sum| sum.low).filter(|_| option.possible);
        let high = |part: &Part| part.sum().and_then(|sum| sum.high).filter(|_| option.possible);
        Self {
            outcome: labels::name(&option.outcome),
            possible: option.possible,
            best: option.best,
            costs_eur_cents: low(&option.costs),
            costs_max_eur_cents: high(&option.costs),
            service_eur_cents: low(&option.service),
            total_eur_cents: low(&option.total),
            total_max_eur_cents: high(&option.total),
            back_eur_cents: low(&option.back),
            back_max_eur_cents: high(&option.back),
            lost: option.lost.iter().map(|loss| loss_words(*loss, words)).collect(),
            loses: option.lost.iter().map(|loss| loss.as_str().to_owned()).collect(),
            date: option.day.map(|day| day.to_string()),
            takes_days: option.takes_days,
            confidence: labels::name(&option.confidence),
            citations: option.citations.clone(),
            needs: option.needs.clone(),
            steps: option.steps.iter().map(ToString::to_string).collect(),
            says: option_says(option, words),
        }
    }
}

fn point_view(point: &CurvePoint) -> CurvePointView {
    let low = |sum: Option<Sum>| sum.map(|sum| sum.low);
    CurvePointView {
        date: point.date.to_string(),
        total_eur_cents: low(point.total),
        total_max_eur_cents: point.total.and_then(|sum| sum.high),
        service_eur_cents: low(point.service),
        early_eur_cents: low(point.early),
        device_eur_cents: low(point.device),
        back_eur_cents: point.back,
        marks: point.marks.iter().map(|mark| mark.as_str().to_owned()).collect(),
    }
}

/// Says everything that is to be known about a way out.
pub fn option_says(option: &ChoiceOption, words: &Words) -> String {
    let sentences = option.why.iter().map(|why| why_words(why, words));
    sentences.reduce(|head, next| words.msg_law_sentences(head, next)).unwrap_or_default()
}

/// Returns the name of a way out as the facts file writes it.
pub fn outcome_name(outcome: Outcome) -> String {
    labels::name(&outcome)
}

/// Says a sum: exact, between two ends, or at least so much.
pub fn sum_words(sum: Sum, words: &Words) -> String {
    match sum.high {
        Some(high) if high == sum.low => words.euro(sum.low),
        Some(high) => words.msg_choose_range(words.euro(sum.low), words.euro(high)),
        None => words.msg_choose_at_least(words.euro(sum.low)),
    }
}

/// Says a sum, or that it is unknown.
pub fn part_words(part: &Part, words: &Words) -> String {
    match part.sum() {
        Some(sum) => sum_words(sum, words),
        None => words.msg_choose_cost_unknown(),
    }
}

/// Says what is lost.
pub fn loss_words(loss: Loss, words: &Words) -> String {
    match loss {
        Loss::Number => words.msg_choose_loss_number(),
        Loss::Credit => words.msg_choose_loss_credit(),
        Loss::Bonus => words.msg_choose_loss_bonus(),
        Loss::Voicemail => words.msg_choose_loss_voicemail(),
        Loss::Points => words.msg_choose_loss_points(),
        Loss::PackPrice => words.msg_choose_loss_pack_price(),
        Loss::Line => words.msg_choose_loss_line(),
    }
}

/// Says why a day stands in the curve.
pub fn mark_words(mark: Mark, words: &Words) -> String {
    match mark {
        Mark::Today => words.msg_choose_mark_today(),
        Mark::Cheapest => words.msg_choose_mark_cheapest(),
        Mark::Wished => words.msg_choose_mark_wished(),
        Mark::FreeFrom => words.msg_choose_mark_free_from(),
        Mark::DeviceFree => words.msg_choose_mark_device_free(),
        Mark::PaidUntil => words.msg_choose_mark_paid_until(),
        Mark::ChangeExit => words.msg_choose_mark_change_exit(),
    }
}

fn why_words(why: &Why, words: &Words) -> String {
    match why {
        Why::NumberGoes => words.msg_choose_why_number_goes(),
        Why::NumberStays => words.msg_choose_why_number_stays(),
        Why::PortEnds => words.msg_choose_why_port_ends(),
        Why::PortRuns => words.msg_choose_why_port_runs(),
        Why::NoNumber => words.msg_choose_why_no_number(),
        Why::NumberUnknown => words.msg_choose_why_number_unknown(),
        Why::OnlyBilled => words.msg_choose_why_only_billed(),
        Why::OnlyPrepaid => words.msg_choose_why_only_prepaid(),
        Why::NoRightToPause => words.msg_choose_why_no_right_to_pause(),
        Why::PrepaidMoveOpen => words.msg_choose_why_prepaid_move_open(),
        Why::TakerAllowed => words.msg_choose_why_taker_allowed(),
        Why::TakerRefused => words.msg_choose_why_taker_refused(),
        Why::TakerUnknown => words.msg_choose_why_taker_unknown(),
        Why::TakerForm => words.msg_choose_why_taker_form(),
        Why::LapsesOn(day) => words.msg_choose_why_lapses_on(words.date(*day)),
        Why::LapsedOn(day) => words.msg_choose_why_lapsed_on(words.date(*day)),
        Why::LapseUnknown => words.msg_choose_why_lapse_unknown(),
        Why::LapseUnconfirmed => words.msg_choose_why_lapse_unconfirmed(),
        Why::NothingOwed => words.msg_choose_why_nothing_owed(),
        Why::StopTopUp(card) => words.msg_choose_why_stop_top_up(card),
        Why::TopUpUnknown => words.msg_choose_why_top_up_unknown(),
        Why::TermNotTold => words.msg_choose_why_term_not_told(),
        Why::DeviceNotTold => words.msg_choose_why_device_not_told(),
        Why::MoveAccounts => words.msg_choose_why_move_accounts(),
        Why::KeepThenDestroy => words.msg_choose_why_keep_then_destroy(),
        Why::StaysPerYear(cents) => words.msg_choose_why_stays_per_year(words.euro(*cents)),
        Why::CostUnknown => words.msg_choose_why_cost_unknown(),
        Why::AskFeeFirst => words.msg_choose_why_ask_fee_first(),
        Why::EndOpen(day) => words.msg_choose_why_end_open(words.date(*day)),
        Why::EndOpenUnknown => words.msg_choose_why_end_open_unknown(),
        Why::CheapestDay(day) => words.msg_choose_why_cheapest_day(words.date(*day)),
        Why::CreditWithPort => words.msg_choose_why_credit_with_port(),
        Why::PartOfMonth => words.msg_choose_why_part_of_month(),
        Why::PaidAheadOpen(cents) => words.msg_choose_why_paid_ahead_open(words.euro(*cents)),
    }
}

/// Says which day is the cheapest, and how long it stays so.
pub fn cheapest_words(curve: &Curve, words: &Words) -> Vec<String> {
    let point = |day: Date| curve.points.iter().find(|point| point.date == day);
    let Some(total) = curve.cheapest.and_then(point).and_then(|point| point.total) else {
        return vec![words.msg_choose_cheapest_unknown()];
    };
    let Some(day) = curve.cheapest else { return vec![words.msg_choose_cheapest_unknown()] };
    let mut said =
        vec![words.msg_choose_cheapest(words.weekday_date(day), sum_words(total, words))];
    if let Some(until) = curve.cheapest_until.filter(|until| *until > day) {
        said.push(words.msg_choose_cheapest_until(words.date(until)));
    }
    said
}

/// Says which pages hold what each brand of the case says about money.
pub fn brand_pages(case: &Case, sources: &Sources<'_>, words: &Words) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for line in &case.facts.lines {
        let Some(id) = adieu_case::brand_of(line, sources.directory) else { continue };
        let Some(brand) = sources.directory.brand(&id) else { continue };
        let facts = ["refunds", "costs", "transfer_of_holder", "suspension"];
        if facts.iter().any(|name| brand.fact(name).is_some()) {
            let command = format!("adieu directory show {id}");
            let page = words.msg_choose_brand_page(&brand.name, command);
            if !pages.contains(&page) {
                pages.push(page);
            }
        }
    }
    pages
}
