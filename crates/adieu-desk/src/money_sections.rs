//! The money of a case as headed lines, the same on the screen and on the page.
//!
//! It must never show a sum without what it rests on, nor an unknown sum as nothing.

use adieu_case::line_name;
use adieu_case::money::{BrandHint, Forecast, LineMoney};
use adieu_words::Words;

use crate::choose_words::part_words;
use crate::desk::Opened;
use crate::money_words::{
    bill_words, claim_words, fault_words, forecast_needs, hint_words, item_basis, item_words,
};
use crate::says;

/// Some lines under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneySection {
    /// The heading.
    pub title: String,
    /// The lines, each a whole one.
    pub lines: Vec<String>,
}

/// Returns everything that there is to say about the money of a case; nothing when there is nothing.
pub fn money_sections(opened: &Opened, words: &Words) -> Vec<MoneySection> {
    let money = &opened.money;
    let mut sections = Vec::new();
    let mut push = |title: String, lines: Vec<String>| {
        if !lines.is_empty() {
            sections.push(MoneySection { title, lines });
        }
    };
    let faults = money.faults.iter();
    let faults =
        faults.map(|fault| format!("{} ({})", fault_words(fault, words), fault.keys.join(", ")));
    push(words.msg_money_faults(), faults.collect());
    let mut bills: Vec<String> = Vec::new();
    for line in &money.lines {
        bills.extend(of_line(opened, line, words));
    }
    bills.extend(money.bill.as_ref().map(|bill| bill_words(bill, words)));
    push(words.msg_money_title(), bills);
    let claims = money.lines.iter().flat_map(|line| &line.claims);
    push(words.msg_money_claims(), claims.map(|claim| claim_words(claim, words)).collect());
    let rule =
        |finding: &adieu_law::Finding| format!("{}: {}", finding.rule, says::brief(words, finding));
    push(words.msg_money_charges(), money.charges.iter().map(rule).collect());
    push(words.msg_money_debits(), money.debits.iter().map(rule).collect());
    for brand in brands(&money.hints) {
        let of_brand = money.hints.iter().filter(|hint| hint.name == brand);
        let lines = of_brand.map(|hint| hint_words(hint, words)).collect();
        push(words.msg_money_hints(&brand), lines);
    }
    sections
}

fn brands(hints: &[BrandHint]) -> Vec<String> {
    let mut brands: Vec<String> = hints.iter().map(|hint| hint.name.clone()).collect();
    brands.dedup();
    brands
}

fn of_line(opened: &Opened, line: &LineMoney, words: &Words) -> Vec<String> {
    let Some(forecast) = &line.forecast else {
        let keys = line.needs.join(", ");
        return if line.needs.is_empty() { Vec::new() } else { vec![words.msg_money_needs(keys)] };
    };
    let mut lines = forecast_lines(forecast, words);
    if opened.case.facts.lines.len() > 1 {
        let name = line_name(&opened.case.facts.lines[line.line], line.line);
        lines[0] = format!("{name} · {}", lines[0]);
    }
    lines
}

fn forecast_lines(forecast: &Forecast, words: &Words) -> Vec<String> {
    let total = part_words(&forecast.total, words);
    let mut lines = vec![words.msg_money_forecast(words.date(forecast.end), total)];
    for item in &forecast.items {
        let sum = part_words(&item.part, words);
        let said = words.msg_money_item(item_words(item, words), sum, item_basis(item, words));
        lines.push(format!("– {said}"));
    }
    lines.extend(forecast.bill_on.map(|day| words.msg_money_bill_on(words.date(day))));
    lines.push(words.msg_money_usage());
    let needs = forecast_needs(forecast);
    if !needs.is_empty() {
        let keys = needs.join(", ");
        lines.push(match forecast.total.sum() {
            Some(_) => words.msg_money_narrows(keys),
            None => words.msg_money_needs(keys),
        });
    }
    lines
}
