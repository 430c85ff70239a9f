//! Lines of one facts file, grouped into contracts: one contract, one case, one notice.
//!
//! Nothing is guessed: lines without a contract id and without a customer number stay apart.

use std::collections::BTreeMap;

use adieu_directory::Directory;
use adieu_facts::{Facts, Line};

use crate::plan::brand_of;

/// Splits a facts file into one set of facts per contract, in the order in which contracts first appear.
pub fn contracts(facts: &Facts, directory: &Directory) -> Vec<Facts> {
    let mut groups: Vec<(Option<String>, Vec<usize>)> = Vec::new();
    for (index, line) in facts.lines.iter().enumerate() {
        let key = contract_key(line, directory);
        match groups.iter_mut().find(|(known, _)| key.is_some() && *known == key) {
            Some((_, members)) => members.push(index),
            None => groups.push((key, vec![index])),
        }
    }
    groups.into_iter().map(|(_, members)| only(facts, &members)).collect()
}

fn contract_key(line: &Line, directory: &Directory) -> Option<String> {
    if let Some(id) = &line.contract_id {
        return Some(format!("id:{id}"));
    }
    if line.customer_number.is_empty() {
        return None;
    }
    let brand = brand_of(line, directory)?;
    Some(format!("customer:{brand}:{}", line.customer_number))
}

/// Returns the facts with only these lines, and the sources of facts renumbered with them.
fn only(facts: &Facts, members: &[usize]) -> Facts {
    let mut sources = BTreeMap::new();
    for (key, source) in &facts.source_of {
        match renumbered(key, members) {
            Renumbered::Other => sources.insert(key.clone(), *source),
            Renumbered::To(new) => sources.insert(new, *source),
            Renumbered::Elsewhere => None,
        };
    }
    Facts {
        source: facts.source,
        subscriber: facts.subscriber.clone(),
        helper: facts.helper.clone(),
        lines: members.iter().map(|index| facts.lines[*index].clone()).collect(),
        wish: facts.wish.clone(),
        bill: facts.bill.clone(),
        debit: facts.debit.clone(),
        complaint: facts.complaint.clone(),
        notice: facts.notice.clone(),
        request: facts.request.clone(),
        source_of: sources,
    }
}

enum Renumbered {
    /// Not about a line.
    Other,
    /// About a line of this contract, under its new position.
    To(String),
    /// About a line of another contract.
    Elsewhere,
}

fn renumbered(key: &str, members: &[usize]) -> Renumbered {
    let Some(rest) = key.strip_prefix("line.") else { return Renumbered::Other };
    let Some((index, field)) = rest.split_once('.') else { return Renumbered::Other };
    let Ok(index) = index.parse::<usize>() else { return Renumbered::Other };
    match members.iter().position(|member| *member == index) {
        Some(new) => Renumbered::To(format!("line.{new}.{field}")),
        None => Renumbered::Elsewhere,
    }
}

/// Returns how a line is named without showing it: the masked number, the masked card, or its place.
pub fn line_name(line: &Line, index: usize) -> String {
    if let Some(number) = &line.number {
        return number.masked();
    }
    if let Some(iccid) = &line.iccid {
        return iccid.masked();
    }
    format!("#{}", index + 1)
}
